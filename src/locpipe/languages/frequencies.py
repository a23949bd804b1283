"""How often something is done: what `locpipe.checks.frequencies` asks of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping


MINUTE, HOUR, DAY, WEEK, MONTH, YEAR = 1 / 1440, 1 / 24, 1.0, 7.0, 365.25 / 12, 365.25
"""Units of time in days."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Frequencies:
    """Phrases that say how often. Their words are those of `numbers` and `units`, or figures."""

    phrases: re.Pattern[str]
    """One of them, with the groups `times` (so many times), `per` (in so many units; one where it is empty) and `unit`."""
    alternating: re.Pattern[str] | None = None
    """One that says of how many units one is meant (« un jour sur deux »), with the groups `per` and `unit`."""
    numbers: Mapping[str, int]
    """Number words, and words that stand for a number: “twice”, “other” of “every other day”."""
    units: Mapping[str, float]
    """The units in days."""
    pieces: tuple[str, ...]
    """Pieces in small letters of which each phrase has one: a text without them is not searched."""

    def amount(self, word: str | None) -> int:
        """The number that a word or some figures name; one where nothing stands."""
        return 1 if not word else int(word) if word.isdigit() else self.numbers[word]


def one_of(words: Mapping[str, object]) -> str:
    """A pattern of each of the words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
