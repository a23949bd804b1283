"""How far each catalog is, and what keeps a release from going out."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from locpipe.approvals import difference, in_force, why_unapproved
from locpipe.model import Severity
from locpipe.project import SAFETY_DOMAIN
from locpipe.sign_off import wording_now
from locpipe.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from locpipe.model import Approval, Catalog, Finding, Message, Project, Section
    from locpipe.pipeline import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogStatus:
    """One catalog in numbers. Words are those of the source."""

    locale: str
    domain: str
    messages: int
    done: int
    fuzzy: int
    missing: int
    carried: int
    words: int
    words_done: int
    findings: int


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
    listed = list(findings)
    closing = Counter((f.locale, f.domain) for f in listed if f.severity >= Severity.ERROR)
    return Status(
        day=day,
        catalogs=tuple(
            _catalog_status(catalog, reading.messages.get(catalog.domain, ()), project, closing)
            for catalog in reading.catalogs.values()
        ),
        unapproved=tuple(_unapproved(reading, project, is_live=True)),
        unapproved_drafts=tuple(_unapproved(reading, project, is_live=False)),
        blocking=tuple(finding for finding in listed if finding.severity >= Severity.ERROR),
        next_reviews=tuple(f"{condition.id}: {condition.next_review.isoformat()}" for condition in project.conditions),
    )


def _catalog_status(
    catalog: Catalog, messages: Sequence[Message], project: Project, closing: Mapping[tuple[str, str], int]
) -> CatalogStatus:
    is_source = catalog.locale == project.site.source_locale
    counts: Counter[str] = Counter()
    for message in messages:
        entry = catalog.by_key.get(message.key)
        words = len(message.msgid.split())
        if entry is not None and entry.is_fuzzy:
            state = "fuzzy"
        elif entry is not None and (entry.is_translated or is_source):
            state = "done"
        elif entry is not None and message.carried:
            state = "carried"
        else:
            state = "missing"
        counts[state] += 1
        counts["words"] += words
        counts["words_done"] += words if state in ("done", "carried") else 0
    return CatalogStatus(
        locale=catalog.locale,
        domain=catalog.domain,
        messages=len(messages),
        done=counts["done"],
        fuzzy=counts["fuzzy"],
        missing=counts["missing"],
        carried=counts["carried"],
        words=counts["words"],
        words_done=counts["words_done"],
        findings=closing.get((catalog.locale, catalog.domain), 0),
    )


def _unapproved(reading: Reading, project: Project, *, is_live: bool) -> Iterable[str]:
    source = project.site.source_locale
    current = in_force(project.approvals, source)
    for block, section in project.safety.items():
        for locale in [own.locale for own in project.site.locales if own.is_live == is_live]:
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


COLUMNS = ("locale", "domain", "messages", "done", "fuzzy", "missing", "carried", "words", "words_done", "findings")


def _text(state: Status) -> str:
    rows = [tuple(name.replace("_", " ") for name in COLUMNS)]
    rows += [tuple(str(getattr(catalog, name)) for name in COLUMNS) for catalog in state.catalogs]
    widths = [max(len(row[index]) for row in rows) for index in range(len(COLUMNS))]
    names = 2
    lines = [
        "  ".join(
            cell.ljust(width) if index < names else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    lines += ["", f"Next reviews: {', '.join(state.next_reviews)}"]
    listed = (*state.unapproved, *state.unapproved_drafts)
    lines += ["", "Not approved:", *(f"  {line}" for line in listed)] if listed else []
    if count := len(state.unapproved):
        texts, keep = ("texts", "keep") if count > 1 else ("text", "keeps")
        lines += ["", f"{count} safety {texts} without approval {keep} a release from going out: `locpipe approve`."]
    if count := len(state.blocking):
        findings, keep, them = ("findings", "keep", "them") if count > 1 else ("finding", "keeps", "it")
        lines += ["", f"{count} {findings} {keep} a release from going out; `locpipe check` lists {them}."]
    if not state.unapproved and not state.blocking:
        lines += ["", "Nothing in the sources keeps a release from going out."]
    return "\n".join(lines) + "\n"
