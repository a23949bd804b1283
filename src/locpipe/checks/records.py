"""Every record of the data with its place, and what a number, an address or a time zone must be."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from locpipe.findings import Location
from locpipe.model import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.model import City, Country, Localized, Project, Province

SHORT_NUMBER = re.compile(r"\d-?\d-?\d|310-?\d{4}")
"""911, 988, 8-1-1, and the seven digits that are dialled without an area code."""


@dataclass(frozen=True, slots=True)
class Item:
    """A record of data with the place that it stands in, as near as is known."""

    record: Any
    location: Location


def items(project: Project) -> Iterator[Item]:
    """Every record of the country, its provinces and cities, the provider and the policy, in order."""
    yield from walk(project.country, project.country.location)
    yield from walk(project.provider, Location(project.provider.name.location.file))
    for condition in project.conditions:
        for source in condition.sources.values():
            yield Item(source, source.location)
        for related in condition.related:
            yield Item(related, related.title.location)
    for number in project.policy.numbers:
        yield Item(number, number.location)


def walk(record: Any, near: Location) -> Iterator[Item]:
    """A record and every record in it. A record without a place of its own is near the text before it."""
    own = getattr(record, "location", None)
    here = own if isinstance(own, Location) and own.file else near
    values = [getattr(record, name) for name in _fields_of(record.__class__)]
    first = next((value for value in values if isinstance(value, Text)), None)
    if first is not None:
        here = first.location
    yield Item(record, here)
    for value in values:
        for child in value if isinstance(value, tuple) else (value,):
            if _fields_of(child.__class__):
                yield from walk(child, here)


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    """The names of the fields of a record; none of what is no record of data."""
    is_record = is_dataclass(kind) and not issubclass(kind, Text | Location)
    return tuple(field.name for field in fields(kind)) if is_record else ()


def urls(localized: Localized) -> list[str]:
    """The addresses that a value holds for all locales together."""
    return [localized] if isinstance(localized, str) else list(localized.values())


def places_of(project: Project) -> Iterator[Country | Province | City]:
    """The country, and each province with its cities."""
    yield project.country
    for province in project.country.provinces:
        yield province
        yield from province.cities


@cache
def is_phone_number(written: str, region: str) -> bool:
    """Whether a number can be dialled in the region: short, in letters, or in full.

    One with an extension, or of another country, is none: its link would dial something else.
    """
    import phonenumbers

    number = written.partition("(")[0].strip() or written
    if SHORT_NUMBER.fullmatch(number):
        return True
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return False
    if parsed.extension or parsed.country_code != phonenumbers.country_code_for_region(region):
        return False
    # A number in letters may have one letter more than is dialled.
    return phonenumbers.is_possible_number(parsed) and (
        phonenumbers.is_valid_number(parsed) or any(letter.isalpha() for letter in number)
    )


def is_address(url: str) -> bool:
    """Whether a text is an address of the web that anybody can open."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    is_host = re.fullmatch(r"(?:[\w-]+\.)+[\w-]{2,}", host) is not None
    is_open = parts.username is None and parts.password is None and (port is None or port > 0)
    return parts.scheme in {"http", "https"} and is_host and is_open and not re.search(r"[\s<>\"\\^`{}|\x00-\x1f]", url)


@cache
def is_time_zone(name: str) -> bool:
    """Whether the tz database has a zone of this name."""
    try:
        ZoneInfo(name)
    except (OSError, ValueError):  # ZoneInfoNotFoundError is a KeyError in older versions
        return False
    except KeyError:
        return False
    return True
