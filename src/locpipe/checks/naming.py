"""The things that a sentence names, as `locpipe.languages.vocabulary` lists them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.sentence import kept
from locpipe.languages.lexicon import NOTHING as NAMELESS
from locpipe.languages.vocabulary import things_of, vocabulary

if TYPE_CHECKING:
    from locpipe.checks.sentence import Sentence


class Named(NamedTuple):
    """The things that a sentence names, as `locpipe.languages.vocabulary` lists them."""

    perhaps: frozenset[str]
    surely: frozenset[str]
    by_word: list[tuple[int, frozenset[str], frozenset[str]]]
    """The same for each word, or phrase, that names any, with the number of the word."""
    ends: list[int]
    """For each of them the number of the word behind it."""


NOTHING = Named(frozenset(), frozenset(), [], [])


@kept
def named(sentence: Sentence, code: str) -> Named:
    """What a sentence names in the language of this code."""
    words = vocabulary(code)
    said = words.said_in(sentence.texts) if words else ()
    if not words or not said:
        return NOTHING
    by_word = []
    for things, first, last in said:
        perhaps, surely = apart(tuple(things))
        if last - first > 1:
            # « Avant midi » is “noon” as well as “in the morning”: a phrase hides none of its words.
            perhaps = perhaps.union(*[things_of(word, code) for word in sentence.texts[first:last]])
        by_word.append((first, perhaps, surely))
    ends = [last for _, _, last in said]
    return Named(NONE.union(*[one[1] for one in by_word]), NONE.union(*[one[2] for one in by_word]), by_word, ends)


NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=20_000)
def apart(things: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The things that a word may name, and those that it surely names, whose names end with !."""
    return frozenset([thing for thing in things if thing[-1] != "!" and thing != NAMELESS]), frozenset(
        [thing[:-1] for thing in things if thing[-1] == "!"]
    )
