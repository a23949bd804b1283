"""How often something is done: “every 2 days” is not « 2 fois par jour »."""

from __future__ import annotations

from functools import lru_cache
from math import isclose
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages import Language

Rates = list[tuple[float, str]]
"""How many times a day, and the phrase that says so."""

NEAR = 0.1
"""By how much two rates may differ that say the same: every 2 weeks, and twice a month."""


def says_how_often(pair: Pair) -> bool:
    """Whether both texts have a word of those that say how often."""
    ours = pair.source_language.frequencies if pair.source_language else None
    theirs = pair.language.frequencies if pair.language else None
    return bool(
        ours
        and theirs
        and any(piece in pair.source.folded for piece in ours.pieces)
        and any(piece in pair.target.folded for piece in theirs.pieces)
    )


@rule(Severity.ERROR, fix="Write how often as the source does.", needs=says_how_often)
def frequency_changed(pair: Pair) -> Iterator[Found]:
    """What is done every so many hours or days is done more or less often in the translation.

    Why it matters: who takes a dose twice a day for one every two days takes four times as much.

    Example: `every 2 days` translated as « 2 fois par jour ».
    """
    ours, theirs = rates(pair.source), rates(pair.target)
    lost = [said for rate, said in ours if not any(isclose(rate, other, rel_tol=NEAR) for other, _ in theirs)]
    gained = [said for rate, said in theirs if not any(isclose(rate, other, rel_tol=NEAR) for other, _ in ours)]
    if lost and gained:
        yield pair.found(f"“{gained[0]}” in the translation, “{lost[0]}” in the source")
    elif not lost and not gained and are_exchanged(ours, theirs) and figures(pair.source) == figures(pair.target) != []:
        yield pair.found(f"“{theirs[0][1]}” stands where the source has “{ours[0][1]}”")


def are_exchanged(ours: Rates, theirs: Rates) -> bool:
    """Whether two phrases of how often stand in each other’s place."""
    if not len(ours) == len(theirs) == 2:  # noqa: PLR2004
        return False
    (first, _), (second, _) = ours
    (its_first, _), (its_second, _) = theirs
    is_turned = isclose(first, its_second, rel_tol=NEAR) and isclose(second, its_first, rel_tol=NEAR)
    return is_turned and not isclose(first, second, rel_tol=NEAR)


def figures(passage: Passage) -> list[str]:
    """The figures of a text, in order: they tell whether its parts are in the order of the source."""
    return [number.value for number in passage.numbers if number.text[:1].isdigit()]


@lru_cache(maxsize=4)
def rates(passage: Passage) -> Rates:
    """How many times a day each phrase of a text says that something is done, and the phrase; of most languages none."""
    return rates_of(passage.spoken, passage.language)


def rates_of(text: str, language: Language | None) -> Rates:
    """The same of a text in a language."""
    known = language.frequencies if language else None
    if known is None:
        return []
    text = text.lower()
    found = [
        (known.amount(match["times"]) / (known.amount(match["per"]) * known.units[match["unit"]]), match)
        for match in known.phrases.finditer(text)
    ]
    if known.alternating:
        found += [
            (1 / (known.amount(match["per"]) * known.units[match["unit"]]), match)
            for match in known.alternating.finditer(text)
        ]
    return [(rate, match[0].replace("\u00a0", " ")) for rate, match in found]


def recur_alike(one: str, other: str, source_language: Language, language: Language) -> bool:
    """Whether two texts say once each how often, and as often: “every three months” and « quatre fois par année »."""
    ours, theirs = rates_of(one, source_language), rates_of(other, language)
    return len(ours) == len(theirs) == 1 and isclose(ours[0][0], theirs[0][0], rel_tol=NEAR)


RULES = (frequency_changed,)
