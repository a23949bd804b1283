"""How far each catalog is, and what keeps a release from going out."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from locpipe.approvals import difference, in_force, why_unapproved
from locpipe.findings import Severity, closing
from locpipe.messages import SAFETY_DOMAIN
from locpipe.sign_off import wording_now
from locpipe.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from locpipe.findings import Finding
    from locpipe.messages import Catalog, Message
    from locpipe.model import Approval, Project, Section
    from locpipe.pipeline import Reading

SEVERITIES = tuple(severity.name.lower() for severity in sorted(Severity, reverse=True))
"""The gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogStatus:
    """One catalog in numbers. Words are those of the source. `approved` counts safety texts, and is None elsewhere.

    `carried` are names that stay as they are in another language; they count as done. `findings` are by severity.
    """

    locale: str
    domain: str
    is_live: bool
    messages: int
    done: int
    fuzzy: int
    missing: int
    carried: int
    words: int
    words_done: int
    words_fuzzy: int
    words_missing: int
    findings: Mapping[str, int]
    approved: int | None
    approvals_needed: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The state of a project on a day."""

    day: date
    catalogs: tuple[CatalogStatus, ...]
    unapproved: tuple[str, ...]
    unapproved_drafts: tuple[str, ...]
    blocking: tuple[Finding, ...]
    next_reviews: tuple[str, ...]


def status_of(reading: Reading, findings: Iterable[Finding], day: date) -> Status:
    """The state of a project that could be read; `findings` are those of its check on that day."""
    project = reading.project
    assert project is not None, "a project that cannot be read has findings, not a status"
    listed = list(dict.fromkeys(findings))
    by_catalog: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for finding in listed:
        by_catalog[finding.locale, finding.domain][finding.severity.name.lower()] += 1
    unapproved = {own.locale: tuple(_unapproved(reading, project, own.locale)) for own in project.site.locales}
    live = {own.locale for own in project.site.locales if own.is_live}
    return Status(
        day=day,
        catalogs=tuple(
            _catalog_status(
                catalog,
                reading.messages.get(catalog.domain, ()),
                project,
                findings=by_catalog[catalog.locale, catalog.domain],
                unapproved=len(unapproved[catalog.locale]),
                is_live=catalog.locale in live,
            )
            for catalog in reading.catalogs.values()
        ),
        unapproved=tuple(line for locale, lines in unapproved.items() if locale in live for line in lines),
        unapproved_drafts=tuple(line for locale, lines in unapproved.items() if locale not in live for line in lines),
        blocking=tuple(closing(listed)),
        next_reviews=tuple(f"{condition.id}: {condition.next_review.isoformat()}" for condition in project.conditions),
    )


def _catalog_status(
    catalog: Catalog,
    messages: Sequence[Message],
    project: Project,
    *,
    findings: Mapping[str, int],
    unapproved: int,
    is_live: bool,
) -> CatalogStatus:
    is_source = catalog.locale == project.site.source_locale
    needed = len(project.safety) if catalog.domain == SAFETY_DOMAIN else None
    counts: Counter[str] = Counter()
    for message in messages:
        entry = catalog.by_key.get(message.key)
        if entry is not None and entry.is_fuzzy:
            state = "fuzzy"
        elif entry is not None and (entry.is_translated or is_source):
            state = "done"
        elif entry is not None and message.carried:
            state = "carried"
        else:
            state = "missing"
        counts[state] += 1
        counts[f"words {state}"] += len(message.msgid.split())
    return CatalogStatus(
        locale=catalog.locale,
        domain=catalog.domain,
        is_live=is_live,
        messages=len(messages),
        done=counts["done"],
        fuzzy=counts["fuzzy"],
        missing=counts["missing"],
        carried=counts["carried"],
        words=sum(len(message.msgid.split()) for message in messages),
        words_done=counts["words done"] + counts["words carried"],
        words_fuzzy=counts["words fuzzy"],
        words_missing=counts["words missing"],
        findings={name: findings[name] for name in SEVERITIES if findings.get(name)},
        approved=None if needed is None else needed - unapproved,
        approvals_needed=needed,
    )


def _unapproved(reading: Reading, project: Project, locale: str) -> Iterator[str]:
    """Each safety text whose wording in a locale is not approved as it stands, and why."""
    source = project.site.source_locale
    current = in_force(project.approvals, source)
    for block, section in project.safety.items():
        approval = current.get((block, locale))
        if approval is None:
            yield f"{block} in {locale}: {why_unapproved(project.approvals, block, locale, source)}"
        elif changes := _changes(reading, project, section, approval):
            yield f"{block} in {locale}: changed since the approval of {approval.date.isoformat()}: {changes}"


def _changes(reading: Reading, project: Project, section: Section, approval: Approval) -> str:
    """What is not as it was approved. Empty where a text is missing or fuzzy: that is a finding of its own."""
    catalog = reading.catalogs.get((approval.locale, SAFETY_DOMAIN))
    try:
        wording = wording_now(project.site, section, catalog) if catalog else None
    except SourceError:
        return ""
    if wording is None or wording.sha256 == approval.sha256:
        return ""
    if wording.text != approval.text:
        return difference(approval.text, wording.text)
    return f"links {difference(' '.join(approval.links), ' '.join(wording.links))}"


def table(state: Status, form: str) -> str:
    """The state as a table for people (`text`), or as `json`."""
    return json.dumps(_record(state), ensure_ascii=False, indent=2) + "\n" if form == "json" else _text(state)


def _record(state: Status) -> dict[str, Any]:
    from locpipe.report import as_record

    return {
        "day": state.day.isoformat(),
        "catalogs": [asdict(catalog) for catalog in state.catalogs],
        "unapproved": list(state.unapproved),
        "unapproved_drafts": list(state.unapproved_drafts),
        "blocking": [as_record(finding) for finding in state.blocking],
        "next_reviews": list(state.next_reviews),
    }


# ---- for people -----------------------------------------------------------------------------------------------------

COLUMNS = ("locale", "domain", "to do", "words", "done", "fuzzy", "missing", "", "approved", "findings")
"""`to do` counts messages that are fuzzy or missing; `done`, `fuzzy` and `missing` are words, as a translator counts."""

_LEFT = ("locale", "domain", "findings")
_SHOWN = 5
"""Findings that are named; of the rest only how many there are of each rule."""


def _text(state: Status) -> str:
    lines = _rows([catalog for catalog in state.catalogs if catalog.is_live])
    if drafts := [catalog for catalog in state.catalogs if not catalog.is_live]:
        lines += ["", "Drafts, which keep no release back:", "", *_rows(drafts)]
        lines += _not_approved(state.unapproved_drafts)
    carried = Counter[str]()
    for catalog in state.catalogs:
        carried[catalog.locale] += catalog.carried
    names = ", ".join(f"{count} in {locale}" for locale, count in carried.items() if count)
    lines += ["", f"Names of places that stay as they are: {names}"] if names else []
    lines += ["", f"Next reviews: {', '.join(state.next_reviews)}", ""]
    return "\n".join([*lines, *_what_keeps_back(state)]) + "\n"


def _not_approved(lines: Iterable[str]) -> list[str]:
    """The safety texts that are not approved, on one line for each locale."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        block, _, locale = line.partition(":")[0].partition(" in ")
        blocks[locale].append(block)
    return [f"  not approved in {locale}: {', '.join(listed)}" for locale, listed in blocks.items()]


def _rows(catalogs: Sequence[CatalogStatus]) -> list[str]:
    """A table of catalogs, with its heading."""
    rows = [COLUMNS, *(_cells(catalog) for catalog in catalogs)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(COLUMNS))]
    return [
        "  ".join(
            cell.ljust(width) if name in _LEFT else cell.rjust(width)
            for name, cell, width in zip(COLUMNS, row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]


def _cells(catalog: CatalogStatus) -> tuple[str, ...]:
    share = 100 * catalog.words_done // catalog.words if catalog.words else 100
    severities = ((name, catalog.findings.get(name, 0)) for name in SEVERITIES)
    return (
        catalog.locale,
        catalog.domain,
        str(catalog.fuzzy + catalog.missing),
        str(catalog.words),
        str(catalog.words_done),
        str(catalog.words_fuzzy),
        str(catalog.words_missing),
        f"{share}%",
        "" if catalog.approved is None else f"{catalog.approved} of {catalog.approvals_needed}",
        ", ".join(f"{count} {name}{'s' if count > 1 else ''}" for name, count in severities if count),
    )


def _what_keeps_back(state: Status) -> list[str]:
    """What has to be done before a release can go out, the first findings by name."""
    if not state.unapproved and not state.blocking:
        return ["Nothing in the sources keeps a release from going out."]
    lines = ["What keeps a release from going out:", ""]
    if count := len(state.unapproved):
        lines += [f"{count} safety text{'s' if count > 1 else ''} without approval; `locpipe approve` records one:"]
        lines += [f"  {line}" for line in state.unapproved]
    if count := len(state.blocking):
        lines += [""] * bool(state.unapproved)
        lines += [f"{count} finding{'s' if count > 1 else ''}; `locpipe check` shows each with its fix:"]
        gravest = sorted(state.blocking, key=lambda finding: (-finding.severity, finding.sort_key()))
        lines += [f"  {found.location}: {found.message} [{found.rule}]" for found in gravest[:_SHOWN]]
        rest = Counter(finding.rule for finding in gravest[_SHOWN:])
        lines += [f"  and {number} more of {rule}" for rule, number in rest.most_common()]
    return lines
