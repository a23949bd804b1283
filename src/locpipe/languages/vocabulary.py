"""What each language calls the things that medical texts speak of: bodies, illnesses, drugs, people, places, acts.

`words/kinds.txt` lists the things by kind, each by an English word; `words/<language>.txt` says for each of them which
words name it, as a lexicon is written. A word with ~ may name it, and something else as well: the thing is not missed
where only such a word of a source has no counterpart, nor does such a word of a translation say something else. So a
list can be generous, and has to be: whatever may render the thing belongs there, and its opposite never.

`words/none_<language>.txt` lists what only looks like the name of a thing: « malentendu » is nobody who hears badly, and
what is « mis sur pied » has no foot. A phrase of it may still name what its words name, and surely names nothing.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from locpipe.languages.lexicon import LOOSE, NOTHING, Lexicon, listed

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRM = "!"
"""Before a kind whose things have names of their own, so that none of them goes unsaid."""


VAGUE = "?"
"""Before a kind whose things have many names: they only count where others are lost as well."""


ALONE = "="
"""The kind of things that have nothing in common: none of them is said for another."""


CLEAR = "+"
"""After a thing that is only named where it is meant: no translation speaks of a pharmacy unbidden."""


MISSED = "*"
"""After a thing that every translation names: in 25,000 sentences that others translated, hardly one goes without it."""

MARKS = CLEAR + MISSED


@cache
def kinds() -> Mapping[str, str]:
    """The kind of each thing."""
    kind = ""
    found: dict[str, str] = {}
    for line in _lines("kinds"):
        if line.startswith("["):
            kind = line.strip("[]")
        else:
            found |= dict.fromkeys([thing.rstrip(MARKS) for thing in listed(line)], kind)
    return found


PEOPLE = "!people"
"""The kind of those who do something."""


@lru_cache(maxsize=4096)
def names_somebody(word: str, code: str) -> bool:
    """Whether a word may name a person: “nurse”, and « ordonnance », which may say what a doctor does."""
    return any(kinds().get(thing) == PEOPLE for thing in things_of(word, code))


@lru_cache(maxsize=4096)
def surely_names_somebody(word: str, code: str) -> bool:
    """Whether a word names a person, if anything: « médecin »."""
    return any(kinds().get(thing) == PEOPLE for thing in surely_of(word, code))


TONGUE = "!tongue"
"""The kind of languages."""


@lru_cache(maxsize=4096)
def names_tongue(word: str, code: str) -> bool:
    """Whether a word may name a language: « anglais »."""
    return any(kinds().get(thing) == TONGUE for thing in things_of(word, code))


PLAIN = frozenset({"!animal", "!body", "!illness", "!season", "!specialist", "!weekday", "month-of"})
"""Kinds of things that no translator names where nothing in the source does."""


@lru_cache(maxsize=4096)
def names_plain_thing(word: str, code: str) -> bool:
    """Whether a word surely names a thing of such a kind: « palpitations »."""
    return any(kinds().get(thing) in PLAIN for thing in surely_of(word, code))


@cache
def clear_things() -> frozenset[str]:
    """The things that are only named where they are meant."""
    return _marked(CLEAR)


@cache
def missed_things() -> frozenset[str]:
    """The things that are missed wherever they alone are not named."""
    return _marked(MISSED)


def _marked(mark: str) -> frozenset[str]:
    """The things behind whose names a mark stands."""
    things = [thing for line in _lines("kinds") if not line.startswith("[") for thing in listed(line)]
    return frozenset([thing.rstrip(MARKS) for thing in things if mark in thing])


@cache
def is_firm(thing: str) -> bool:
    """Whether the thing has a name of its own: a body part, an illness, a drug."""
    return kinds().get(thing, "").startswith(FIRM)


@cache
def is_vague(thing: str) -> bool:
    """Whether the thing has so many names that one which is not met tells nothing by itself."""
    return kinds().get(thing, "").startswith(VAGUE)


@cache
def vocabulary(code: str) -> Lexicon | None:
    """The words of a language; None for one that has no list. Under a thing's name with ! stand those that surely name it."""
    entries: dict[str, str] = {}
    for thing, phrases in _listings(code).items():
        entries[thing] = ", ".join(phrase.removesuffix(LOOSE) for phrase in phrases)
        sure = [phrase for phrase in phrases if not phrase.endswith(LOOSE)]
        if sure:
            entries[f"{thing}!"] = ", ".join(sure)
    none = _lines(f"none_{code}")
    if none:
        entries[NOTHING] = ", ".join(none)
    return Lexicon(entries) if entries else None


@lru_cache(maxsize=20_000)
def things_of(word: str, code: str) -> frozenset[str]:
    """The things that a word may name by itself, in a language; none in one that has no list."""
    words = vocabulary(code)
    return frozenset(thing.rstrip("!") for thing in words.said_by(word) if thing != NOTHING) if words else frozenset()


@lru_cache(maxsize=20_000)
def surely_of(word: str, code: str) -> frozenset[str]:
    """Of these, the things that it surely names."""
    words = vocabulary(code)
    return frozenset(thing[:-1] for thing in words.said_by(word) if thing[-1] == "!") if words else frozenset()


@cache
def stems_of(thing: str, code: str) -> tuple[str, ...]:
    """How the single words begin that surely name a thing in a language."""
    words = _listings(code).get(thing, ())
    return tuple(word.rstrip("*") for word in words if not word.endswith(LOOSE) and " " not in word)


@cache
def _listings(code: str) -> Mapping[str, list[str]]:
    """The words and phrases of a language for each thing, as they are listed."""
    return {thing: words.split(", ") for line in _lines(code) for thing, _, words in [line.partition(": ")]}


def _lines(name: str) -> list[str]:
    """The lines of a list that say something."""
    file = files("locpipe.languages") / "words" / f"{name}.txt"
    text = file.read_text("utf-8") if file.is_file() else ""
    return [line for line in text.splitlines() if line and not line.startswith("#")]
