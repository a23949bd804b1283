"""Words that are taken for others which sound alike, told by the words beside them: what `locpipe.checks.homophones` asks.

« Ce » before what is nothing but a verb is « se »; « se » before a noun is « ce ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from locpipe.languages.lexicon import listed

NO_WORDS: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a list, once each."""
    return frozenset(listed(text))


@dataclass(frozen=True, kw_only=True, eq=False)
class Beside:
    """What a word beside another has to be: one of some words, or nothing but of some kinds."""

    words: frozenset[str] = NO_WORDS
    kinds: str = ""
    """Kinds of readings (`locpipe.languages.forms`) of which all of the word have to be."""
    unless: frozenset[str] = NO_WORDS
    """Words that say nothing, whatever their kinds."""
    form: str = ""
    """The gender and number that each reading must be able to have."""
    shape: re.Pattern[str] | None = None
    """How the word is written."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Mistaken:
    """One word for another: where the words beside it are such, `meant` belongs in the place of `written`."""

    written: frozenset[str]
    meant: str
    behind: Beside | None = None
    before: Beside | None = None
    beyond: Beside | None = None
    """What the word behind the one behind has to be."""
    not_before: frozenset[str] = NO_WORDS
    """Words before it with which it is right."""
    own: str = ""
    """The gender and number of the word itself: nouns behind that have another are not what belongs there."""
    ends: bool = False
    """Whether nothing follows it within its clause."""
    is_second: bool = False
    """Whether its clause has a verb before it, and none of its own can follow."""
    is_led: bool = False
    """Whether it stands in what a preposition begins at the head of a sentence, up to the comma: no verb stands there."""
    is_told: bool = False
    """Whether the word before it is a pronoun that stands for the noun right before that."""
    needs_verb: bool = False
    """Whether no word behind it in its clause may be the verb that it wants."""


def mistaken(
    written: str,
    meant: str,
    *,
    behind: str = "",
    before: str = "",
    beyond: str = "",
    not_before: str = "",
    own: str = "",
    ends: bool = False,
    is_second: bool = False,
    is_led: bool = False,
    is_told: bool = False,
    needs_verb: bool = False,
) -> Mistaken:
    """One word for another, with what stands beside it written as `beside` reads it."""
    return Mistaken(
        written=words(written),
        meant=meant,
        behind=beside(behind),
        before=beside(before),
        beyond=beside(beyond),
        not_before=words(not_before),
        own=own,
        ends=ends,
        is_second=is_second,
        is_led=is_led,
        is_told=is_told,
        needs_verb=needs_verb,
    )


def beside(text: str) -> Beside | None:
    """What a list asks of a word, None where it is empty: « la » is a word, « =na » are kinds, « -est » is no such word,
    « +-p » a form, « ~[aeiou] » how it begins.
    """
    if not text:
        return None
    said: dict[str, list[str]] = {mark: [] for mark in MARKS}
    plain: list[str] = []
    for word in listed(text):
        said.get(word[0], plain).append(word[1:] if word[0] in said else word)
    return Beside(
        words=frozenset(plain),
        kinds="".join(said["="]),
        unless=frozenset(said["-"]),
        form="".join(said["+"]),
        shape=re.compile(said["~"][0]) if said["~"] else None,
    )


MARKS = "=-+~"
