"""When what a page says was last changed: the one day that readers, search engines and the sitemap are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.model import City

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from locpipe.model import Condition, Payer, Province, Sourced


def last_checked(*places: Province | City | None) -> date | None:
    """The latest day on which a source of what the files of these places say was read; None where they say nothing.

    Only what may be printed counts.
    """
    items = (item for place in places if place for item in _stated(place))
    return max((item.checked for item in items if item.verified), default=None)


def modified(condition: Condition, *places: Province | City | None) -> date:
    """The day of the latest change of a page about these places: to the article, or to what it says of them."""
    return max(condition.updated, last_checked(*places) or condition.updated)


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
