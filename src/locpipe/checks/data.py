"""Data: places, payers, lines, services, clinics, and what ties them together."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from locpipe.checks.records import is_address, is_phone_number, is_time_zone, items, places_of, urls
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.model import City, Line, LineKind, PageKind, Payer, Phone, Province, Service, Source, Sourced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.model import Localized, Project

SLUG = re.compile(r"(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*")
"""Up to 80 characters, and no name that a device has on some systems: it becomes the name of a folder."""
TEXT_NUMBER = re.compile(r"\d{5,6}")
"""Numbers for text messages alone."""

CRISIS = (LineKind.EMERGENCY, LineKind.CRISIS)
"""Kinds of line that a person in danger turns to."""

SECTIONS_WITHOUT_TEMPLATE = frozenset({"contents"})


@rule(Severity.ERROR, fix="Write the number as people dial it: 1-866-277-3553 or 604-872-3311.")
def phone_number_malformed(project: Project, _: date) -> Iterator[Found]:
    """A phone number has too few or too many digits, or an area code that does not exist.

    Why it matters: a person in distress would reach nobody.

    Example: `call: "604-872-331"`.
    """
    for item in items(project):
        record = item.record
        numbers: list[str] = []
        if isinstance(record, Phone):
            numbers = [record.number]
        elif isinstance(record, Line):
            numbers = [record.call, record.toll_free]
            if record.text and not TEXT_NUMBER.fullmatch(record.text):
                numbers.append(record.text)
        elif hasattr(record, "phone"):
            numbers = [record.phone]
        for number in numbers:
            if number and not is_phone_number(number, project.country.region):
                yield Found(location=item.location, message=f"“{number}” is no phone number")


@rule(Severity.ERROR, fix="Read the number at its source and write it; else list it as a service, with its address.")
def crisis_line_without_number(project: Project, _: date) -> Iterator[Found]:
    """A crisis line that pages list has no number to call or to text.

    Why it matters: a person in distress would be sent to look for the number, and on paper there is none.

    Example: `kind: crisis` with a `url` and neither `call` nor `text`.
    """
    for item in items(project):
        line = item.record
        if isinstance(line, Line) and line.verified and line.kind in CRISIS and not (line.call or line.text):
            yield Found(location=item.location, message=f"“{line.name.msgid}” has no number")


@rule(Severity.ERROR, fix="Write the whole address, with https://.")
def address_malformed(project: Project, _: date) -> Iterator[Found]:
    """An address is not one of the web: no scheme, another scheme, no host, or a space in it.

    Why it matters: the link would lead nowhere; a source could not be read.

    Example: `url: www.wsib.ca` or `url: javascript:…`.
    """
    for item in items(project):
        record = item.record
        for name in ("source", "url", "chat", "booking"):
            for url in urls(getattr(record, name, "")):
                if url and not is_address(url):
                    yield Found(location=item.location, message=f"“{url}” in `{name}` is no address of the web")


@rule(Severity.ERROR, fix="Name the page where it was read, and who published it.")
def source_missing(project: Project, _: date) -> Iterator[Found]:
    """An item of data says not where it was read, or who published that.

    Why it matters: nobody could check it, and the page could not say whose word it is.

    Example: `source: ""`.
    """
    for item in items(project):
        record = item.record
        if isinstance(record, Sourced) and not (_is_stated(record.source) and record.publisher.strip()):
            missing = "publisher" if _is_stated(record.source) else "source"
            yield Found(location=item.location, message=f"`{missing}` is empty")
        elif isinstance(record, Source) and not (
            record.url.strip() and (record.title or record.description or record.authors or record.container)
        ):
            yield Found(
                location=item.location, message=f"the source “{record.id}” has no address, or says not what it is"
            )


def _is_stated(address: Localized) -> bool:
    """Whether there is an address, in each locale that is named."""
    return bool(urls(address)) and all(url.strip() for url in urls(address))


@rule(Severity.ERROR, fix="Write the day on which it was checked; days are year-month-day.")
def date_in_future(project: Project, today: date) -> Iterator[Found]:
    """Something was checked, approved, published or updated on a day that has not come yet.

    Why it matters: it is a slip, and hides how old the item is.

    Example: `checked: 2062-11-23`.
    """
    for item in items(project):
        for name in ("checked", "published", "updated"):
            stated = getattr(item.record, name, None)
            if isinstance(stated, date) and stated > today:
                yield Found(location=item.location, message=f"`{name}` is {stated}, which is after today ({today})")
        dated = getattr(item.record, "dated", "")
        if dated and re.fullmatch(r"\d{4}(-\d\d){0,2}", dated) and dated > today.isoformat()[: len(dated)]:
            yield Found(location=item.location, message=f"`dated` is {dated}, which is after today ({today})")
    for approval in project.approvals:
        if approval.date > today:
            message = f"`date` is {approval.date}, which is after today ({today})"
            yield Found(location=approval.location, message=message, locale=approval.locale)
    for condition in project.conditions:
        if condition.updated > today:
            yield Found(location=condition.location, message=f"`updated` is {condition.updated}, which is after today")
        if condition.next_review <= condition.updated:
            message = f"`next_review` ({condition.next_review}) is not after `updated` ({condition.updated})"
            yield Found(location=condition.location, message=message)


@rule(Severity.ERROR, fix="Give degrees: north positive, west negative, as a map shows them.")
def coordinates_wrong(project: Project, _: date) -> Iterator[Found]:
    """A city lies nowhere on Earth, at the zero of the map, or far from its province’s other cities.

    Why it matters: distances to the nearest clinic would be wrong.

    Example: `lon: 114.07` for a city in the west, where a minus sign was lost.
    """
    for province in project.country.provinces:
        for city in province.cities:
            if not (-90 <= city.lat <= 90 and -180 <= city.lon <= 180) or (city.lat, city.lon) == (0, 0):  # noqa: PLR2004
                yield Found(location=city.location, message=f"{city.lat}, {city.lon} is no place on Earth")
    cities = [city for province in project.country.provinces for city in province.cities]
    for city in cities:
        others = [other for other in cities if other is not city]
        if len(others) > 2 and all(other.lon * city.lon < 0 for other in others):  # noqa: PLR2004 (a few to compare with)
            yield Found(
                location=city.location, message=f"lon {city.lon} is on the other side of the world from all others"
            )


@rule(Severity.ERROR, fix="Use a name of the tz database: America/Toronto.")
def time_zone_unknown(project: Project, _: date) -> Iterator[Found]:
    """A place has a time zone that does not exist.

    Why it matters: opening hours could not be told.

    Example: `time_zone: America/Calgary`.
    """
    for province in project.country.provinces:
        places: tuple[Province | City, ...] = (province, *province.cities)
        for place in places:
            if not is_time_zone(place.time_zone):
                yield Found(location=place.location, message=f"there is no time zone “{place.time_zone}”")


@rule(Severity.ERROR, fix="Use lower-case letters a to z, digits and single dashes: qu-appelle.")
def slug_malformed(project: Project, _: date) -> Iterator[Found]:
    """A slug or an id holds what does not belong in an address or a file name.

    Why it matters: the address would break, or the page would be written outside its folder.

    Example: `slug: ../montreal` or `slug: Montréal`.
    """
    for condition in project.conditions:
        for slug in urls(condition.slug):
            if not SLUG.fullmatch(slug):
                yield Found(location=condition.location, message=f"“{slug}” is no slug")
    for place in places_of(project):
        for slug in urls(place.slug):
            if not SLUG.fullmatch(slug):
                yield Found(location=place.location, message=f"“{slug}” is no slug")
        if not all(SLUG.fullmatch(part) for part in place.id.split("/")):
            yield Found(location=place.location, message=f"“{place.id}” is no id of a place")


@rule(Severity.ERROR, fix="Give each item of a place its own id.")
def id_used_twice(project: Project, _: date) -> Iterator[Found]:
    """Two items of one kind in one place have one id.

    Why it matters: their translations would be taken for each other, and so would a correction.

    Example: two lines of a city with `id: crisis-line`.
    """
    for place in places_of(project):
        for name in ("lines", "services", "clinics", "payers"):
            seen: set[str] = set()
            for record in getattr(place, name, ()):
                if record.id in seen:
                    yield Found(location=record.name.location, message=f"two {name} have the id “{record.id}”")
                seen.add(record.id)


@rule(Severity.ERROR, fix="Name a section of article.md or location.md, a safety block, or a section of data.")
def outline_section_unknown(project: Project, _: date) -> Iterator[Found]:
    """An outline names a section that does not exist, or a province that does not.

    Why it matters: the page would lack it.

    Example: `- evidnce` in condition.yaml.
    """
    provinces = {province.id for province in project.country.provinces}
    kinds = {f"services/{kind.id}" for kind in project.country.service_kinds}
    for condition in project.conditions:
        for page, entries in condition.outlines.items():
            for entry in entries:
                here = entry.location if entry.location.file else condition.location
                block = entry.section.removeprefix("safety/")
                if block != entry.section:
                    known = block in project.safety
                else:
                    known = entry.section in condition.sections or entry.section in kinds | data_sections()
                if not known:
                    yield Found(
                        location=here,
                        message=f"the outline of a {page} page names “{entry.section}”, which does not exist",
                    )
                for province in entry.provinces:
                    if province not in provinces:
                        yield Found(location=here, message=f"there is no province “{province}”")


@cache
def data_sections() -> frozenset[str]:
    """The sections that are made from data: each has a template of its name."""
    folder = files("locpipe") / "templates" / "sections"
    return SECTIONS_WITHOUT_TEMPLATE | {path.name.removesuffix(".html") for path in folder.iterdir()}


@rule(Severity.ERROR, fix="Use a kind that the file of the country lists under `service_kinds`, or add one there.")
def service_kind_unknown(project: Project, _: date) -> Iterator[Found]:
    """A service is of a kind that nobody defined.

    Why it matters: no page would list it.

    Example: `kind: trauma-center` where the country has `trauma-care`.
    """
    kinds = {kind.id for kind in project.country.service_kinds}
    for item in items(project):
        if isinstance(item.record, Service) and item.record.kind not in kinds:
            yield Found(location=item.location, message=f"there is no kind of service “{item.record.kind}”")


@rule(Severity.ERROR, fix="Use the folder of a province, such as those in cities/.")
def province_unknown(project: Project, _: date) -> Iterator[Found]:
    """A switch or a safety policy names a province that does not exist.

    Why it matters: what was to be switched off there would stay on.

    Example: `province_switches: {pq: {prices: off}}`.
    """
    provinces = {province.id for province in project.country.provinces}
    for name in project.site.province_switches:
        if name not in provinces:
            yield Found(
                location=project.site.location, message=f"`province_switches` names “{name}”, which is no province"
            )
    for policy in project.policy.blocks:
        for name in policy.provinces:
            if name not in provinces:
                message = f"the block “{policy.block}” holds for “{name}”, which is no province"
                yield Found(location=project.policy.location, message=message)


@rule(Severity.ERROR, fix="Write the block in content/safety/, or remove its name.")
def safety_block_unknown(project: Project, _: date) -> Iterator[Found]:
    """The policy or a condition asks for a safety block that does not exist.

    Why it matters: no page could show it, so none could be published.

    Example: `safety: [off-label]` where the block is `off-label-ketamine`.
    """
    for policy in project.policy.blocks:
        if policy.block not in project.safety:
            yield Found(location=project.policy.location, message=f"there is no safety block “{policy.block}”")
    for condition in project.conditions:
        for block in condition.safety:
            if block not in project.safety:
                yield Found(location=condition.location, message=f"there is no safety block “{block}”")


@rule(
    Severity.BLOCKER,
    fix="Put the block back into content/safety/policy.yaml or `safety:` of the condition; else take it out of the outline as well.",
)
def safety_block_not_required(project: Project, _: date) -> Iterator[Found]:
    """An outline has a safety block that is asked for on no page of its kind.

    Why it matters: without the policy the block is left out of every page, and nothing else would miss it.

    Example: the line of `medical-safety` was lost from content/safety/policy.yaml.
    """
    for condition in project.conditions:
        for kind, entries in condition.outlines.items():
            asked = _asked(project, kind, condition.safety)
            for entry in entries:
                block = entry.section.removeprefix("safety/")
                if entry.section.startswith("safety/") and block in project.safety and block not in asked:
                    message = f"the outline of {kind} pages has the safety block “{block}”, which is asked for on none of them"
                    yield Found(location=condition.location, message=message)


@rule(
    Severity.BLOCKER,
    fix="Name kinds of page for it in content/safety/policy.yaml. If it is given up, withdraw its approvals and delete its file.",
)
def safety_block_on_no_page(project: Project, _: date) -> Iterator[Found]:
    """A safety block is asked for on no page at all.

    Why it matters: a text that was written and approved for readers has silently gone from every page.

    Example: `pages: []` under `disclaimer`, and no condition asks for it.
    """
    asked = {
        block
        for kind in PageKind
        for added in [(), *(condition.safety for condition in project.conditions)]
        for block in _asked(project, kind, added)
    }
    for block, section in project.safety.items():
        if block not in asked:
            message = f"the safety block “{block}” is asked for on no page"
            yield Found(location=section.heading.location, message=message)


def _asked(project: Project, kind: PageKind, added: tuple[str, ...]) -> set[str]:
    """The blocks that some page of a kind must show, wherever it is."""
    provinces = ("", *(province for policy in project.policy.blocks for province in policy.provinces))
    return {block for province in provinces for block in project.policy.required(kind, province, added)}


@rule(Severity.ERROR, fix="Write the price in whole units of the currency; `to` is the higher end of a range.")
def price_wrong(project: Project, _: date) -> Iterator[Found]:
    """A price is nothing or less, or a range ends where it begins or below.

    Why it matters: readers would be told a price that nobody asks, and could hold the provider to it.

    Example: `amount: -450`, or `amount: 900, to: 450`.
    """
    prices = project.provider.prices
    for price in prices.items if prices else ():
        if price.amount <= 0:
            yield Found(location=price.label.location, message=f"the price of “{price.id}” is {price.amount}")
        elif price.to is not None and price.to <= price.amount:
            message = f"the price of “{price.id}” goes from {price.amount} to {price.to}"
            yield Found(location=price.label.location, message=message)


@rule(Severity.WARNING, fix="Take it out, or say what it is for.")
def payer_says_nothing(project: Project, _: date) -> Iterator[Found]:
    """A payer has a name and nothing that may be printed: no statement, no number, no address.

    Why it matters: a reader learns nothing from a bare name.

    Example: a payer all of whose statements have `verified: false`.
    """
    for item in items(project):
        record = item.record
        if isinstance(record, Payer):
            statements = (*record.decides, *record.presumed, *record.drugs, *record.apply, *record.phones)
            if not any(statement.verified for statement in statements) and not any(urls(record.url)):
                yield Found(location=item.location, message=f"of “{record.name.msgid}” nothing may be printed")


@rule(Severity.ERROR, fix="Read its name at its source, then write `verified: true` for the board.")
def board_unverified(project: Project, _: date) -> Iterator[Found]:
    """The name of a province’s workers’ compensation board has not been verified, and each page of the province says it.

    Why it matters: the pages cannot be made without it, and a name that nobody has read may be wrong.

    Example: a province that `locpipe new province` began.
    """
    for province in project.country.provinces:
        if not province.board.verified:
            message = f"the board of {province.name.msgid}, “{province.board.name.msgid}”, is not verified"
            yield Found(location=province.board.name.location, message=message)


RULES = (
    phone_number_malformed,
    crisis_line_without_number,
    address_malformed,
    source_missing,
    date_in_future,
    coordinates_wrong,
    time_zone_unknown,
    slug_malformed,
    id_used_twice,
    outline_section_unknown,
    service_kind_unknown,
    province_unknown,
    safety_block_unknown,
    safety_block_not_required,
    safety_block_on_no_page,
    price_wrong,
    payer_says_nothing,
    board_unverified,
)
