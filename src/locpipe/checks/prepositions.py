"""Prepositions before what both texts name: « après la chirurgie » for “before surgery”.

What a preposition is said of tells which one of the source it renders, however many others the sentence has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.denials import between, negations
from locpipe.checks.neighbours import links_of
from locpipe.checks.rendered import MANY
from locpipe.checks.sentence import kept
from locpipe.languages.prepositions import APART, BREAKS, ENGLISH, RENDERED
from locpipe.languages.renderings import FROM, INTO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.neighbours import Link
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

REACH, BEFORE, AROUND = 3, 4, 6
"""Words from a preposition to its noun in a translation, and in a source; and those before that one that may say it as well."""

PARTED = re.compile(r"[^ ]")
"""What parts two words: a mark or a figure."""


def turned_prepositions(pair: Pair) -> Iterator[tuple[str, str, Sentence]]:
    """The preposition of a source before a noun, what stands before the same noun in its translation instead, and the sentence."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source or (spoken.code, language.code) != (FROM, INTO):
        return
    if RENDERED.keys().isdisjoint(pair.target.vocabulary) or ENGLISH.isdisjoint(pair.source.vocabulary):
        return
    for ours, theirs in pair.aligned:
        if instead := turned(ours, theirs, spoken, language):
            yield *instead, theirs


@kept
def turned(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> tuple[str, str] | None:
    """The preposition of a source, and what its translation has in its place; None where each may render the other."""
    words = theirs.texts
    if RENDERED.keys().isdisjoint(theirs.vocabulary) or len(ours.texts) + len(words) > MANY:
        return None
    source, links = links_of(ours, theirs, spoken, language)
    for at, word in enumerate(words):
        rendered = RENDERED.get(word)
        if rendered is None or (at and words[at - 1] in APART):
            continue
        said_of = noun_behind(theirs, at, links)
        preposition = before(ours, source[said_of], rendered) if said_of is not None else ""
        # “Walk with a cane” is « ne marchez jamais sans canne ».
        if preposition and negations(ours, spoken).sure == negations(theirs, language).sure:
            return preposition, word
    return None


def noun_behind(sentence: Sentence, at: int, links: Sequence[Link]) -> int | None:
    """What the first word that says something behind a preposition renders, which nothing else may; None where that is not told."""
    link = next((link for link in links if link.at > at), None)
    if link is None or link.at > at + REACH or not link.is_clear or len(link.rendered) != 1:
        return None
    if not APART.isdisjoint(sentence.texts[at + 1 : link.at]):
        return None
    if any(PARTED.search(between(sentence, one, one + 1)) for one in range(at, link.at)):
        return None
    place = next(iter(link.rendered))
    return place if sum(place in other.rendered for other in links) == 1 else None


def before(sentence: Sentence, noun: int, rendered: frozenset[str]) -> str:
    """The preposition before a noun of a source, which is none of some, and behind none of them; empty where there is no such one."""
    words = sentence.texts
    if noun + 1 < len(words) and between(sentence, noun, noun + 1) == "-":
        return ""  # “with an alcohol-free mouthwash” is « sans alcool »
    for at in range(noun - 1, max(-1, noun - 1 - BEFORE), -1):
        if words[at] in BREAKS or PARTED.search(between(sentence, at, at + 1)):
            return ""
        if words[at] in ENGLISH:
            is_other = rendered.isdisjoint(words[max(0, at - AROUND) : at + 1])
            return words[at] if is_other else ""
    return ""
