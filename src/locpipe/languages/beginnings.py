"""How the text that a pattern matches begins, so that of hundreds of patterns a text is searched for those alone whose
beginning it has.

Patterns of a language's habits begin at words: their first letters are read off how they are written. A pattern of which
that cannot be told, or that may begin elsewhere, is searched for in every text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from locpipe.languages import Habit, Language

LENGTH = 6
"""Characters of a beginning: with more, few more patterns are told apart, and there are many more beginnings."""

AT_WORDS = r"(?<![\w’-])"
"""What a pattern has to begin with that matches only where a word does."""

_WORD = re.compile(r"\w")
_AT_WORD = re.compile(rf"{AT_WORDS}(?=(\w.{{0,{LENGTH - 1}}}))", re.DOTALL)

_LONGER = "\u0130"
"""The one letter that becomes two in small letters, so that all places behind it would be others."""

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?P<\w+>|\(\?[a-z]*:|.", re.DOTALL)
_AROUND = frozenset(("(?=", "(?!", "(?<=", "(?<!"))
_NOWHERE = frozenset((r"\A", r"\Z", r"\b", r"\B", "^", "$"))
"""What matches a place, not a character."""
_SIMPLE = re.compile(r"\[([^\]\[\\^-]+)\]")
_REPEATED = frozenset("*+{")
_ESCAPED = re.compile(r"\\\W")


class Read(NamedTuple):
    """Beginnings of what a part of a pattern matches: those that go on with what stands behind it, and those that are as long
    as they need to be, or of which no more is known.
    """

    going: frozenset[str]
    ended: frozenset[str]


_NOTHING = Read(frozenset(("",)), frozenset())
_ANYTHING = Read(frozenset(), frozenset(("",)))


def words_begun(text: str) -> dict[str, list[int]]:
    """The beginnings of the words of a text, as patterns are looked up by them, each with the places where it stands."""
    begun: dict[str, list[int]] = {}
    for match in _AT_WORD.finditer(text.replace(_LONGER, "i").lower()):
        begun.setdefault(match[1], []).append(match.start())
    return begun


def beginnings(written: str) -> frozenset[str]:
    """The beginnings, in small letters, of all that a pattern matches, `LENGTH` characters or fewer; an empty one among them
    where it may begin with anything, or elsewhere than at a word.
    """
    tokens = _TOKEN.findall(written)
    opened = _TOKEN.findall(AT_WORDS)
    found: set[str] = set()
    for alternative in _alternatives(tokens):
        if alternative[: len(opened)] != opened:
            return frozenset(("",))
        found.update(*_of_sequence(alternative[len(opened) :]))
    # What begins with a sign, or with nothing, begins at no word.
    return frozenset(beginning.lower() if _WORD.match(beginning) else "" for beginning in found)


Suspects = dict[str, list[tuple["Habit", "list[int] | None"]]]
"""By the name of a group the habits that a text may break, in their order, each with the places where it may; with None
where it may anywhere.
"""


class Begun:
    """All habits of writing of a language, in groups, found by the beginnings of the words of a text that may break them."""

    def __init__(self, habits: Mapping[str, Iterable[Habit]]) -> None:
        self._habits = [(name, habit) for name, group in habits.items() for habit in group]
        self._by_beginning: dict[str, set[int]] = {}
        for number, (_, habit) in enumerate(self._habits):
            for beginning in beginnings(habit.written):
                self._by_beginning.setdefault(beginning, set()).add(number)
        self._anywhere = frozenset(self._by_beginning.pop("", ()))
        self._known: dict[str, frozenset[int]] = {}
        """By the beginning of a word of a text the habits that may be broken there."""

    def among(self, begun: Mapping[str, list[int]]) -> Suspects:
        """The habits that a text may break whose words are so `begun`."""
        found: dict[int, list[int] | None] = dict.fromkeys(self._anywhere)
        for beginning, places in begun.items():
            numbers = self._known.get(beginning)
            if numbers is None:
                numbers = self._known[beginning] = self._of(beginning)
            for number in numbers:
                known = found.setdefault(number, [])
                if known is not None:
                    known += places
        grouped: Suspects = {}
        for number in sorted(found):
            name, habit = self._habits[number]
            grouped.setdefault(name, []).append((habit, found[number]))
        return grouped

    def _of(self, begun: str) -> frozenset[int]:
        known = (self._by_beginning.get(begun[: end + 1], ()) for end in range(len(begun)))
        return frozenset[int]().union(*known)


@cache
def habits_begun(language: Language) -> Begun:
    """The habits of a language."""
    return Begun(language.habits)


# ---- reading a pattern -------------------------------------------------------------------------------------------------


def _alternatives(tokens: list[str]) -> list[list[str]]:
    """A pattern, or what stands in a group, cut where it leaves a choice."""
    parts: list[list[str]] = [[]]
    depth = 0
    for sign in tokens:
        depth += sign.startswith("(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append([])
        else:
            parts[-1].append(sign)
    return parts


def _of_sequence(tokens: list[str]) -> Read:
    """How what a pattern without a choice matches begins."""
    going, ended = frozenset(("",)), frozenset[str]()
    at = 0
    while at < len(tokens) and going:
        end = _end(tokens, at)
        own = _of_one(tokens[at:end])
        repeated = tokens[end] if end < len(tokens) else ""
        if repeated == "?":
            own = Read(own.going | {""}, own.ended)
        elif repeated in _REPEATED:
            own = Read(frozenset(), own.going | own.ended) if repeated == "+" else _ANYTHING
        longer = {one + other for one in going for other in own.going}
        ended |= {(one + other)[:LENGTH] for one in going for other in own.ended}
        ended |= {one[:LENGTH] for one in longer if len(one) >= LENGTH}
        going = frozenset(one for one in longer if len(one) < LENGTH)
        at = end + (repeated == "?")
        if at < len(tokens) and repeated == "?" and tokens[at] == "?":  # as few as may be
            at += 1
    return Read(going, ended)


def _end(tokens: list[str], at: int) -> int:
    """Where the part of a pattern ends that begins there: a group, or one sign."""
    depth = 0
    for place in range(at, len(tokens)):
        depth += tokens[place].startswith("(") - (tokens[place] == ")")
        if not depth:
            return place + 1
    return len(tokens)


def _of_one(tokens: list[str]) -> Read:
    """The same of a group or a sign."""
    first = tokens[0]
    if first in _AROUND or first in _NOWHERE:
        return _NOTHING
    if first.startswith("("):
        parts = [_of_sequence(part) for part in _alternatives(tokens[1:-1])]
        return Read(
            frozenset[str]().union(*(part.going for part in parts)),
            frozenset[str]().union(*(part.ended for part in parts)),
        )
    if simple := _SIMPLE.fullmatch(first):
        return Read(frozenset(simple[1]), frozenset())
    if first == "." or first.startswith("[") or (first.startswith("\\") and not _ESCAPED.fullmatch(first)):
        return _ANYTHING
    return Read(frozenset((first[-1],)), frozenset())
