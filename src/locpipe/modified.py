"""When what a page says was last changed: the one day that readers, search engines and the sitemap are told.

A source that was read again and still says the same changes no page: that is the day `checked`, which is told apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.model import City

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from locpipe.model import Condition, Payer, Province, Sourced


def last_checked(place: Province | City) -> date | None:
    """The latest day on which a source of what the file of a place says was read; None where it says nothing.

    Only what may be printed counts.
    """
    return latest(item.checked for item in _stated(place) if item.verified)


def last_updated(place: Province | City) -> date | None:
    """The day on which what the file of a place says was last changed: as it states, else no later than it was checked."""
    return place.updated or last_checked(place)


def modified(condition: Condition, place_updated: date | None) -> date:
    """The day of the latest change of a page: to the article, or to what it says of its place."""
    return max(condition.updated, place_updated or condition.updated)


def latest(days: Iterable[date | None]) -> date | None:
    """The latest of some days; None where there is none."""
    return max((day for day in days if day), default=None)


def _stated(place: Province | City) -> Iterator[Sourced]:
    yield from place.lines
    yield from place.services
    if isinstance(place, City):
        yield from place.about
        yield from place.clinics
    else:
        yield from place.rules
        if place.board.verified:
            yield from _stated_of_payer(place.board)


def _stated_of_payer(payer: Payer) -> Iterator[Sourced]:
    yield payer
    for items in (payer.phones, payer.decides, payer.presumed, payer.drugs, payer.apply):
        yield from items
