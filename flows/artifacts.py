"""What a run shows in Prefect's UI, and why it failed, in words."""

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from prefect import State, get_run_logger
from prefect.artifacts import (
    create_link_artifact,
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.states import Failed

from locpipe.basis import Basis
from locpipe.changes import Changes, Reason
from locpipe.findings import Finding
from locpipe.gate import ApprovedRelease
from locpipe.manifest import PageEntry
from locpipe.model import Project
from locpipe.plan import PageSpec
from locpipe.reading import Reading
from locpipe.report import as_record, causes_and_gaps, summary, told_of
from locpipe.safety_report import rows
from locpipe.status import status_of
from locpipe.unchanged import Published

SHOWN_IN_MESSAGE = 5
"""Findings named in the message of a failed run. The table has all of them."""

LARGEST_TABLE = 500
"""Rows of the table; beyond it a table helps nobody, and the command line lists all."""

LONGEST_NOTE = 100_000
"""Characters of a note."""

STEPS, SECONDS = 20, 1
"""How often, at most, a run tells the server how far it is, and how long it is silent at least."""

# ---- what was found --------------------------------------------------------------------------------------------------


def show_findings(findings: Iterable[Finding]) -> None:
    """The findings as a table, the gravest first."""
    causes, gaps = causes_and_gaps(findings)
    listed = [*_gravest_first(causes), *_gravest_first(gaps)]
    table = [
        {name: record[name] for name in ("severity", "file", "line", "message", "fix", "rule")}
        for record in (as_record(finding) for finding in listed[:LARGEST_TABLE])
    ]
    described = f"{summary(listed)}. {told_of(gaps)}" if gaps else summary(listed)
    create_table_artifact(key="findings", table=table or [{"severity": "none"}], description=described)


def show_translations(reading: Reading, findings: Iterable[Finding], today: date) -> None:
    """How far each catalog is, as a table. Nothing where the sources could not be read."""
    if reading.project is None:
        return
    state = status_of(reading, findings, today)
    table = [
        {
            "locale": f"{catalog.locale}{'' if catalog.is_live else ' (draft)'}",
            "domain": catalog.domain,
            "words": catalog.words,
            "done": f"{100 * catalog.words_done // catalog.words if catalog.words else 100}%",
            "fuzzy": catalog.words_fuzzy,
            "missing": catalog.words_missing,
            "approved": "" if catalog.approved is None else f"{catalog.approved} of {catalog.approvals_needed}",
        }
        for catalog in state.catalogs
    ]
    waiting = f"{len(state.unapproved)} safety texts wait for approval" if state.unapproved else "nothing to approve"
    create_table_artifact(key="translations", table=table or [{"locale": "none"}], description=f"Words; {waiting}")


def gate_closed(findings: Iterable[Finding]) -> State[Any]:
    """The end of a run whose gate stays closed: failed, with the first findings as its message.

    It is returned and not raised, so that nobody is shown a traceback for a mistake in a text.
    """
    return Failed(message=reasons_of(findings))


def reasons_of(findings: Iterable[Finding]) -> str:
    """That the gate stays closed, and the first reasons."""
    causes, gaps = causes_and_gaps(findings)
    first = "; ".join(
        f"{finding.location}: {finding.message} [{finding.rule}]"
        for finding in _gravest_first(causes)[:SHOWN_IN_MESSAGE]
    )
    return f"The gate stays closed ({summary([*causes, *gaps])}). {first}{f'. {told_of(gaps)}' if gaps else ''}"


def _gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(dict.fromkeys(findings), key=lambda finding: (-finding.severity, finding.sort_key()))


# ---- what was made ---------------------------------------------------------------------------------------------------


class Progress:
    """Pages made of all, as a bar. The server is told at most `STEPS` times."""

    def __init__(self, pages: int) -> None:
        self.told, self.when = 0, time.monotonic()
        artifact = create_progress_artifact(progress=0, key="pages", description=self._words(0, pages))
        assert isinstance(artifact, UUID)  # in an async function it would be awaitable
        self.id = artifact

    def made(self, pages: int, of: int) -> None:
        """So many are made."""
        is_news = pages - self.told >= of / STEPS and time.monotonic() - self.when >= SECONDS
        if is_news or pages == of:
            self.told, self.when = pages, time.monotonic()
            update_progress_artifact(self.id, progress=100 * pages / of, description=self._words(pages, of))
            get_run_logger().info(self._words(pages, of))

    def _words(self, pages: int, of: int) -> str:
        return f"{pages:,} of {of:,} pages made and judged"


def show_pages(project: Project, specs: Iterable[PageSpec], entries: Iterable[PageEntry], basis: Basis) -> None:
    """Which pages there are, kind by locale, and which page shows which safety text: two tables from one look at all."""
    planned = Counter((spec.locale, str(spec.kind)) for spec in specs)
    made = Counter[tuple[str, str]]()
    proved = Counter[tuple[str, ...]]()
    for entry in entries:
        made[entry.locale or "", entry.kind] += 1
        for row in rows(entry, basis):
            proved[row["block"], row["locale"], row["by"], row["date"], row["sha256"][:12], row["result"]] += 1
    locales = [locale.locale for locale in project.site.locales if any(own == locale.locale for own, _ in planned)]
    table = [
        {"kind": kind} | {name or "all": _share(made[name, kind], planned[name, kind]) for name in ("", *locales)}
        for kind in dict.fromkeys(kind for _, kind in planned)
    ]
    description = f"{made.total():,} of {planned.total():,} pages, made of planned"
    create_table_artifact(key="coverage", table=table or [{"kind": "none"}], description=description)
    names = ("text", "locale", "approved by", "on", "hash", "result")
    listed = [dict(zip(names, key, strict=True)) | {"pages": count} for key, count in sorted(proved.items())]
    create_table_artifact(
        key="safety", table=listed or [{"text": "none"}], description="Each safety text, and on how many pages it is"
    )


def _share(made: int, planned: int) -> str:
    return f"{made:,} of {planned:,}" if planned or made else ""


def show_release(approved: ApprovedRelease, folder: str, preview: str) -> None:
    """A note on what was made, and a link to the preview."""
    use = "a part, for a look" if approved.is_partial else "and kept for *publish*"
    note = (
        f"# Release {approved.release}\n\n"
        f"- {approved.pages} pages, each with every required safety text proved present and approved\n"
        f"- it is in `{folder}`, {use}\n"
        f"- found: {summary(approved.findings)}\n"
    )
    create_markdown_artifact(key="release", markdown=note, description=f"Release {approved.release}")
    if preview:
        text = "The pages as they are now"
        create_link_artifact(
            key="preview", link=preview, link_text=text, description=f"{text}, where `locpipe serve` runs"
        )


def show_unchanged(known: Published, folder: str) -> str:
    """That a build had nothing to do, as a note; also returned."""
    said = f"Nothing changed: release {known.release} is in {folder}, {known.pages} pages, each as it was proved."
    create_markdown_artifact(key="release", markdown=f"# Release {known.release}\n\n{said}\n", description=said)
    return said


# ---- what changes for readers ----------------------------------------------------------------------------------------


def show_changes(changes: Changes, reasons: Sequence[Reason] = ()) -> str:
    """The difference between what readers see and a new release, as a note; also returned."""
    asked = "".join(f"- {reason}\n" for reason in reasons)
    needed = f"## Somebody has to agree\n\n{asked}\n" if asked else ""
    text = changes.text().replace("```", "` ` `")
    note = f"# What changes for readers\n\n{needed}```text\n{text}```\n"
    note = note if len(note) <= LONGEST_NOTE else f"{note[:LONGEST_NOTE]}\n```\n"
    create_markdown_artifact(
        key="changes", markdown=note, description=f"Release {changes.new} beside {changes.published or 'nothing'}"
    )
    return note
