"""Times before and after something: how long is told by numbers, on which side of it by the words behind them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from locpipe.checks.figures import comparison
from locpipe.checks.numbers import has_numbers
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages.numbers import Number

TIMES = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year"})
"""Units of what lies before or after."""


@rule(Severity.WARNING, fix="Say before or after as the source does.", needs=has_numbers)
def time_turned(pair: Pair) -> Iterator[Found]:
    """So many hours or days before something became as many after it, or the other way round.

    Why it matters: who fasts for four hours after the treatment has eaten before it.

    Example: `for 4 hours before the visit` translated as « pendant les 4 heures qui suivent la visite ».
    """
    sides: dict[str, tuple[list[str], list[str]]] = {}
    words: dict[str, Number] = {}
    for one, other in comparison(pair).matched:
        if TIMES.isdisjoint({one.unit, other.unit}):
            continue
        ours, theirs = sides.setdefault(one.value, ([], []))
        ours.append(side(pair.source, one))
        theirs.append(side(pair.target, other))
        words[one.value] = other
    for value, (ours, theirs) in sides.items():
        if "" not in (*ours, *theirs) and Counter(ours) != Counter(theirs):
            end = words[value].end
            said = pair.target.spoken[words[value].start : end + REACH].strip()
            yield pair.found(f"“{said}…” is on the other side of it than in the source")
            return


REACH, BACK = 12, 40
"""Characters behind a number that a message shows, and before it in which one is told to wait."""


def side(passage: Passage, number: Number) -> str:
    """Whether the words behind a time put it `before` or `after` something; empty where they do not.

    Who waits six hours before driving drives six hours after.
    """
    assert passage.language
    match = passage.language.sides.match(passage.spoken, number.end)
    if match is None or passage.language.waits.search(passage.spoken, max(0, number.start - BACK), number.start):
        return ""
    return match.lastgroup or ""


RULES = (time_turned,)
