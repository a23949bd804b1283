"""How often a sentence denies: what the rules of meaning count.

A negation of two halves (« ne … pas ») is one; a word such as “avoid” or “unsafe” may stand for one in a translation.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from locpipe.checks.passage import Sentence
    from locpipe.languages import Language

BEHIND, AHEAD, NEAR = 20, 12, 4
"""How many words away the second half of a negation may stand: before the first, after it, close after it."""

CLOSE = 8
"""Within how many words before its second half a first half is looked for."""

LOOSE_DENIALS = frozenset({"half-not", "inner-not"})

OPENING = 2
"""How many words open a sentence."""


class Negations(NamedTuple):
    """How often a sentence denies: surely, and by words that may stand for a denial (“avoid”, “unsafe”).

    `perhaps` holds of each such word the other concepts that it names, `inner` how many are of the kind of “unsafe”.
    """

    sure: int
    perhaps: list[frozenset[str]]
    inner: int


class Half(NamedTuple):
    """The first half of a negation in two parts, by number of its word, and its second half where it has one."""

    first: int
    second: int | None
    restricts: bool


@lru_cache(maxsize=512)
def halves(sentence: Sentence, language: Language) -> list[Half]:
    """The negations in two parts of a sentence; none in a language that denies with one word."""
    if language.negation_pairs is None:
        return []
    firsts, seconds, limits = language.negation_pairs
    words = [word.text for word in sentence.words]
    if not firsts.intersection(words):
        return []
    clauses = sentence.clauses
    taken: set[int] = set()
    found = []
    for at, word in enumerate(words):
        if word not in firsts:
            continue
        near = [
            i
            for i in range(max(0, at - BEHIND), min(len(words), at + AHEAD))
            if clauses[i] == clauses[at] and i not in taken
        ]
        half = next((i for i in reversed(near) if i < at and words[i] in language.negative_subjects), None)
        if half is None:
            half = next((i for i in near if i > at and words[i] in seconds | limits), None)
        if half is not None and words[half] in language.loose_second_halves and half > at + NEAR:
            half = None
        restricts = half is not None and words[half] in limits
        if half is not None:
            taken.add(half)
        found.append(Half(at, half, restricts))
    return found


@lru_cache(maxsize=512)
def negations(sentence: Sentence, language: Language) -> Negations:
    """How often a sentence denies. Of two halves of a negation one counts."""
    complete = [half for half in halves(sentence, language) if half.second is not None and not half.restricts]
    firsts, seconds = {half.first for half in complete}, {half.second for half in complete}
    named: dict[int, set[str]] = {}
    for hit in sentence.hits:
        named.setdefault(hit.first, set()).add(hit.concept)
    alone = sum("not" in concepts and at not in seconds for at, concepts in named.items())
    perhaps = [
        frozenset(concept.rstrip("!") for concept in concepts - LOOSE_DENIALS)
        for at, concepts in named.items()
        if concepts & LOOSE_DENIALS and "not" not in concepts and at not in firsts
    ]
    inner = sum("inner-not" in concepts for concepts in named.values())
    return Negations(len(complete) + alone, perhaps, inner)


def unmatched(one: Negations, other: Negations, others: Sentence) -> int:
    """How many words of `one` may deny something and have no counterpart in the other sentence.

    A word that names a concept has a counterpart if the other sentence names it too (“stop” and « arrêter »); of the
    rest as many as the other sentence has such words.
    """
    denied = {hit.first for hit in others.hits if hit.concept == "not"}
    concepts = {hit.concept.rstrip("!") for hit in others.hits if hit.first not in denied}
    free = sum(not (named & concepts) for named in one.perhaps)
    return max(0, free - sum(not named for named in other.perhaps))


def extends_denial(sentence: Sentence, language: Language) -> bool:
    """Whether a denial of the sentence holds for two verbs: “do not stop or change”."""
    denied = {hit.first for hit in sentence.hits if hit.concept == "not"}
    return any(
        word.text in language.joins_denials and denied.intersection(range(at - NEAR, at))
        for at, word in enumerate(sentence.words)
    )


def opens_with_denial(sentence: Sentence, language: Language) -> bool:
    """Whether one of the first words surely denies: “do not”."""
    if language.negation_pairs is not None:
        return any(half.first < OPENING for half in halves(sentence, language))
    return any(
        hit.concept == "not"
        and hit.first < OPENING
        and "," not in sentence.text[: sentence.words[hit.first].start - sentence.start]
        for hit in sentence.hits
    )


def may_open_with_denial(sentence: Sentence, source: Sentence, language: Language) -> bool:
    """Whether one of the first words of a translation denies, or may do so by a word that the source does not have."""
    words = [word.text for word in sentence.words[: 3 * OPENING]]
    most = next((at for at, word in enumerate(words) if word in language.conjunctions), len(words))
    first = [hit.concept for hit in sentence.hits if hit.first < most]
    if "not" in first or any(half.first < most and half.second is not None for half in halves(sentence, language)):
        return True
    loose = {"half-not", "inner-not", "only"}
    return bool(loose.intersection(first)) and not any(
        hit.concept in loose for hit in source.hits if hit.first < 3 * OPENING
    )


def restricts(sentence: Sentence, language: Language) -> bool:
    """Whether a negation of two parts in the sentence only restricts (« ne … que »)."""
    return any(half.restricts for half in halves(sentence, language))
