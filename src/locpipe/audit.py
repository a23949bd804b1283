"""What somebody has to look after: whatever is due, has expired, or is not as it should be, in one list.

Nothing is judged here that a rule judges: the audit gathers what rules, dates, catalogs, approvals, the published site
and other sites say, and for each thing whether a person must act, and until when.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from locpipe import expected
from locpipe.cache import FOLDER as CACHE
from locpipe.checks.likeness import Sketch, page_too_alike, sketch_of
from locpipe.checks.policy import crisis_number_ageing
from locpipe.checks.records import items, urls
from locpipe.disk import PublishError
from locpipe.findings import Location, Severity, closing
from locpipe.inspection import checked
from locpipe.link_answers import LinkState, LinksUnavailableError, ask
from locpipe.manifest import ManifestError, read_pages
from locpipe.model import ApprovedNumber, Line, PageKind, Phone, Prices, Source, Sourced
from locpipe.reading import read
from locpipe.releases import newest_release
from locpipe.served import verify
from locpipe.source import SourceError
from locpipe.status import status_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.link_answers import Manners
    from locpipe.model import Project, Site
    from locpipe.reading import Reading
    from locpipe.status import Status

MOST_NAMED = 6
"""Names that are told of things that are due together."""

_ADDRESS = re.compile(r"https?://[^\s()<>\[\]\"“”«»]+[^\s()<>\[\]\"“”«».,;:!?]")


class Need(StrEnum):
    """Whether a person must act: at once, within the days that the report looks ahead, perhaps, or not at all."""

    NOW = "now"
    SOON = "soon"
    UNKNOWN = "unknown"
    NOTE = "note"


class Kind(StrEnum):
    """What a thing is, in the order of the report."""

    SITE = "published site"
    GATE = "sources"
    NUMBER = "crisis number"
    APPROVAL = "approval"
    REVIEW = "review"
    LINE = "phone or support line"
    PRICES = "prices"
    FACT = "fact"
    WAIVER = "waiver"
    LINK = "link"
    TRANSLATION = "translation"
    LIKENESS = "likeness"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something to look after. `where` is a file with its line, or an address; `due` the day until when, if there is one."""

    kind: Kind
    need: Need
    where: str
    message: str
    fix: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was found on a day. `links` is how many addresses were looked at, None where they were left out."""

    day: date
    ahead: int
    items: tuple[Item, ...]
    place: str = ""
    links: int | None = None

    @property
    def must_act(self) -> bool:
        """Whether somebody has to do something, now or within the days ahead."""
        return any(item.need in (Need.NOW, Need.SOON) for item in self.items)

    def of(self, *needs: Need) -> tuple[Item, ...]:
        """The items of these needs."""
        return tuple(item for item in self.items if item.need in needs)


def audit(
    root: Path,
    *,
    today: date,
    place: str = "",
    with_links: bool = True,
    manners: Manners | None = None,
    tell: Callable[[int, int], None] | None = None,
) -> Audit:
    """Everything of a project that somebody has to look after.

    `place` is the target or address whose site is judged as it is served; `tell` hears how many links are done.
    """
    reading = read(root)
    found: list[Item] = []
    if place:
        found += published(root, place, today)
    if reading.project is None:
        found += sources(reading.findings)
        return Audit(day=today, ahead=0, items=tuple(found), place=place)
    project = reading.project
    findings = checked(reading, today)
    site = project.site
    asked = addresses(reading) if with_links else {}
    found += sources(findings)
    found += dates(project, today)
    found += waiting(status_of(reading, findings, today))
    found += answers(root, asked, site, today, manners, tell)
    found += alike(root)
    found.sort(
        key=lambda item: (list(Need).index(item.need), list(Kind).index(item.kind), item.due or today, item.where)
    )
    return Audit(
        day=today,
        ahead=site.audit.ahead_days,
        items=tuple(dict.fromkeys(found)),
        place=place,
        links=len(asked) if with_links else None,
    )


# ---- the published site ----------------------------------------------------------------------------------------------


def published(root: Path, place: str, today: date) -> Iterator[Item]:
    """What is wrong with the site as it is served, and whether it is the one that was published there."""
    try:
        found = verify(place, today)
        findings = [
            *found.findings,
            *expected.judged(root, place, found.release, found.manifest_sha256, found.evidence),
        ]
    except PublishError as error:
        yield Item(kind=Kind.SITE, need=Need.UNKNOWN, where=place, message=str(error), fix=error.fix)
        return
    except SourceError as error:
        findings = list(error.findings)
    for finding in findings:
        # What only ages has its own line here, with its day.
        if finding.severity >= Severity.WARNING and finding.rule != crisis_number_ageing.id:
            message = f"{finding.location}: {finding.message} [{finding.rule}]"
            yield Item(kind=Kind.SITE, need=Need.NOW, where=place, message=message, fix=finding.fix)


# ---- the sources -----------------------------------------------------------------------------------------------------


def sources(findings: Iterable[Finding]) -> Iterator[Item]:
    """What keeps a release from going out."""
    blocking = closing(findings)
    if blocking:
        first = max(blocking, key=lambda finding: finding.severity)
        message = f"{len(blocking)} findings keep a release from going out; the gravest: {first.message} [{first.rule}]"
        fix = "`locpipe check` lists each with its fix."
        yield Item(kind=Kind.GATE, need=Need.NOW, where=str(first.location), message=message, fix=fix)


def dates(project: Project, today: date) -> Iterator[Item]:
    """What has a day: reviews, checks that have to be done again, waivers that end."""
    ahead = timedelta(days=project.site.audit.ahead_days)
    due: dict[tuple[Kind, date, str], list[tuple[str, Location]]] = defaultdict(list)
    for kind, day, name, location in _dated(project):
        if day <= today + ahead:
            due[kind, day, location.file].append((name, location))
    for (kind, day, _), named in due.items():
        names = [name for name, _ in named]
        more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
        state = f"was due on {day.isoformat()}" if day <= today else f"is due on {day.isoformat()}"
        yield Item(
            kind=kind,
            need=Need.NOW if day <= today else Need.SOON,
            where=str(named[0][1]),
            message=f"{_WHAT[kind]} {state}: {', '.join(names[:MOST_NAMED])}{more}",
            fix=_FIX[kind],
            due=day,
        )


_WHAT = {
    Kind.REVIEW: "the review",
    Kind.NUMBER: "the next check of the number",
    Kind.LINE: "the next check",
    Kind.PRICES: "the next look at the price list",
    Kind.FACT: "the next check",
    Kind.WAIVER: "the end of the waiver",
}

_FIX = {
    Kind.REVIEW: "Have the article reviewed, then set `updated` and `next_review` in condition.yaml.",
    Kind.NUMBER: "Dial or open it, correct it where needed, then set `checked` to that day.",
    Kind.LINE: "Call it or read its source again, correct it where needed, then set `checked` to that day.",
    Kind.PRICES: "Read the published list again, then set the amounts, `published` and the `checked` of the provider.",
    Kind.FACT: "Read its source again, correct it where needed, then set `checked` to that day.",
    Kind.WAIVER: "Mend what it waives, or have it renewed with a new reason in content/site.yaml.",
}


def _dated(project: Project) -> Iterator[tuple[Kind, date, str, Location]]:
    """Each thing with a day: of which kind, when it is due, its name, where it stands."""
    site, limits = project.site, project.site.audit
    for condition in project.conditions:
        yield Kind.REVIEW, condition.next_review, condition.id, condition.location
        for fact in condition.facts:
            yield Kind.FACT, fact.checked + timedelta(days=limits.facts_after_days), fact.id, fact.location
    for item in items(project):
        record = item.record
        match record:
            case ApprovedNumber():
                days = min(site.crisis_numbers.warn_after_days, site.crisis_numbers.refuse_after_days)
                yield Kind.NUMBER, record.checked + timedelta(days=days), record.link, item.location
            case Prices():
                # The list says when it was published; when somebody last read it is said of the provider.
                day = project.provider.checked + timedelta(days=limits.prices_after_days)
                yield Kind.PRICES, day, "prices", item.location
            case Line() | Phone() if record.verified:
                day = record.checked + timedelta(days=limits.lines_after_days)
                yield Kind.LINE, day, _name(record), item.location
            case Source():
                yield Kind.FACT, record.checked + timedelta(days=limits.facts_after_days), record.id, item.location
            case Sourced() if record.verified:
                yield Kind.FACT, record.checked + timedelta(days=limits.facts_after_days), _name(record), item.location
    for waiver in site.waivers:
        yield Kind.WAIVER, waiver.until, f"{waiver.rule} for {waiver.file}", waiver.location


def _name(record: Sourced) -> str:
    """What a record is called: its id, else its number, else its publisher."""
    return str(getattr(record, "id", "") or getattr(record, "number", "") or record.publisher)


# ---- translations and approvals --------------------------------------------------------------------------------------


def waiting(state: Status) -> Iterator[Item]:
    """What waits for a translator or for a sign-off. Drafts keep nothing back, and are notes."""
    for catalog in state.catalogs:
        if count := catalog.fuzzy + catalog.missing:
            need = Need.NOW if catalog.is_live else Need.NOTE
            message = f"{count} messages wait for a translation ({catalog.fuzzy} fuzzy, {catalog.missing} missing)"
            yield Item(
                kind=Kind.TRANSLATION,
                need=need,
                where=f"locales/{catalog.locale}/LC_MESSAGES/{catalog.domain}.po",
                message=message + ("" if catalog.is_live else ", of a draft"),
                fix="Hand it to its translator; `locpipe status` counts what is left.",
            )
    fix = "Have the wording read, then `locpipe approve BLOCK --locale L --by NAME`."
    for need, lines in ((Need.NOW, state.unapproved), (Need.NOTE, state.unapproved_drafts)):
        for line in lines:
            yield Item(kind=Kind.APPROVAL, need=need, where="content/safety/approvals.yaml", message=line, fix=fix)


# ---- links -----------------------------------------------------------------------------------------------------------


def addresses(reading: Reading) -> dict[str, str]:
    """Each address outside that sources or translations lead to, with the first place that names it."""
    found: dict[str, str] = {}
    for url, where in chain(_stated(reading), _written(reading)):
        found.setdefault(url, where)
    return found


def _stated(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each address that a record of the data states."""
    for item in items(reading.project) if reading.project else ():
        stated = (url for name in _NAMING for url in urls(getattr(item.record, name, "")))
        yield from ((url, str(item.location)) for url in stated if url.startswith(("http://", "https://")))


def _written(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each address in a text or its translation."""
    for message in chain.from_iterable(reading.messages.values()):
        where = message.references[0] if message.references else ""
        yield from ((url, where) for url in _ADDRESS.findall(message.msgid))
    for catalog in reading.catalogs.values():
        for entry in catalog.by_key.values():
            yield from ((url, f"{catalog.file}:{entry.line}") for url in _ADDRESS.findall(entry.msgstr))


_NAMING = ("url", "source", "chat", "booking", "link")
"""Keys of data that name an address."""


def answers(
    root: Path,
    asked: dict[str, str],
    site: Site,
    today: date,
    manners: Manners | None,
    tell: Callable[[int, int], None] | None,
) -> Iterator[Item]:
    """What other sites answer: pages that are gone, that lead elsewhere, and of which nothing is known."""
    if not asked:
        return
    contact = site.contact or site.base_url
    try:
        given = ask(asked, folder=root / CACHE, today=today, contact=contact, manners=manners, tell=tell)
    except LinksUnavailableError:
        message = f"{len(asked)} addresses were not asked: httpx is not installed"
        fix = "Install the extra: pip install 'locpipe[audit]'."
        yield Item(kind=Kind.LINK, need=Need.UNKNOWN, where="content/", message=message, fix=fix)
        return
    unreached = [answer for answer in given.values() if answer.is_unreached]
    if len(unreached) == len(given) > 1:
        message = (
            f"none of {len(given)} addresses can be reached, so it is this machine’s connection: {unreached[0].message}"
        )
        fix = "Check the connection (a proxy is named in HTTPS_PROXY), then run the audit again."
        yield Item(kind=Kind.LINK, need=Need.UNKNOWN, where="content/", message=message, fix=fix)
        return
    for url, where in asked.items():
        answer = given[url.partition("#")[0]]
        if answer.state is not LinkState.FINE:
            need, fix = _LINKS[answer.state]
            yield Item(kind=Kind.LINK, need=need, where=where, message=f"{url} {answer.message}", fix=fix)


_LINKS = {
    LinkState.BROKEN: (Need.NOW, "Find where the page went, or another source; a statement without one goes."),
    LinkState.MOVED: (Need.NOTE, "Open it; where it is the right page, name its new address."),
    LinkState.CLOSED: (Need.UNKNOWN, "Open it yourself in a browser."),
    LinkState.UNKNOWN: (Need.UNKNOWN, "Open it yourself, or ask again later."),
}


# ---- likeness --------------------------------------------------------------------------------------------------------


def alike(root: Path) -> Iterator[Item]:
    """The city pages of the newest release that repeat another's."""
    try:
        folder = newest_release(root)
        if folder is None:
            return
        found = [each for locale, pages in _sketches(folder).items() for each in _alike(folder, pages, locale)]
    except (ManifestError, OSError) as error:
        fix = "Build again."
        yield Item(kind=Kind.LIKENESS, need=Need.UNKNOWN, where=".locpipe/releases", message=str(error), fix=fix)
        return
    for finding in found:
        where = str(finding.location)
        yield Item(kind=Kind.LIKENESS, need=Need.NOTE, where=where, message=finding.message, fix=finding.fix)


def _sketches(folder: Path) -> dict[str, list[tuple[str, Sketch]]]:
    """The sketches of the city pages of a release, by locale."""
    by_locale: dict[str, list[tuple[str, Sketch]]] = defaultdict(list)
    for entry in read_pages(folder):
        if entry.kind == PageKind.CITY:
            by_locale[entry.locale or ""].append((entry.file, sketch_of((folder / entry.file).read_bytes())))
    return by_locale


def _alike(folder: Path, pages: list[tuple[str, Sketch]], locale: str) -> Iterator[Finding]:
    return page_too_alike.judge(pages, lambda file: (folder / file).read_bytes(), locale)
