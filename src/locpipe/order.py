"""In which order the messages of an updated catalog stand.

A catalog follows its template. One that was sorted otherwise (by a tool, or by the person who keeps it) stays as it is
sorted: a new message comes after the one that it follows in the template.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from locpipe.merge import Match
    from locpipe.messages import Entry

    Key = tuple[str, str]


def arranged(matches: Sequence[Match], entries: Sequence[Entry], stood: Callable[[], Iterable[Key]]) -> Sequence[Match]:
    """The matches, given in the template's order, in the order in which the catalog is to have them.

    `stood` gives the keys of the template as it was: it tells a catalog in an order of its own from one that follows a
    template of which a part has moved. It is asked only where the two orders differ.
    """
    standing = [_place(match, entries) for match in matches]
    if _is_rising(place for place in standing if place is not None) or _follows(entries, stood()):
        return matches
    groups: list[tuple[int, list[Match]]] = [(-1, [])]
    for match, place in zip(matches, standing, strict=True):
        if place is None:
            groups[-1][1].append(match)
        else:
            groups.append((place, [match]))
    return [match for _, group in sorted(groups, key=lambda group: group[0]) for match in group]


def _place(match: Match, entries: Sequence[Entry]) -> int | None:
    """Where the entry of a message stands in the catalog; None where it has none of its own among the live ones."""
    is_own = match.entry is not None and match.moved and not entries[match.entry].obsolete
    return match.entry if is_own else None


def _follows(entries: Iterable[Entry], stood: Iterable[Key]) -> bool:
    """Whether the entries stand in the order of a template, as far as it knows them."""
    places = {key: place for place, key in enumerate(stood)}
    return _is_rising(places[entry.key] for entry in entries if not entry.obsolete and entry.key in places)


def _is_rising(numbers: Iterable[int]) -> bool:
    return all(first < second for first, second in pairwise(numbers))
