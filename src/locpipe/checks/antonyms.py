"""Groups of concepts that exclude each other, and opposites that say the same once one of them is denied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.denials import NAMELESS, between, halves
from locpipe.checks.sentence import kept
from locpipe.languages.concepts import HARD, OPPOSITES
from locpipe.languages.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


class Groups:
    """Groups of concepts that exclude each other, and the numbers of the groups that each concept is in."""

    def __init__(self, groups: tuple[tuple[str, ...], ...]) -> None:
        self.groups = groups
        self.numbers: dict[str, list[int]] = {}
        for number, group in enumerate(groups):
            for concept in group:
                self.numbers.setdefault(concept, []).append(number)

    def having(self, concepts: Iterable[str]) -> list[tuple[str, ...]]:
        """The groups that have one of `concepts`, in their order."""
        return [self.groups[number] for number in sorted(self.numbers_of(concepts))]

    def numbers_of(self, concepts: Iterable[str]) -> set[int]:
        """The numbers of the groups that have one of `concepts`."""
        return {number for concept in concepts for number in self.numbers.get(concept, ())}


EXCLUSIVE = Groups(OPPOSITES)


@kept
def says_by_opposite(denying: Sentence, other: Sentence, language: Language, others: Language) -> bool:
    """Whether a sentence denies a concept whose opposite the other names: « n’ouvrez pas » is “keep closed”.

    `language` is that of the sentence that denies, `others` that of the other one. Neither names what the other does.
    """
    ours, theirs = surely_named(denying, language), surely_named(other, others)
    named = [{hit.concept.rstrip("!") for hit in sentence.hits} for sentence in (denying, other)]
    return any(
        concept not in named[1]
        and any(
            opposite != concept and opposite in theirs and opposite not in named[0]
            for number in EXCLUSIVE.numbers[concept]
            for opposite in EXCLUSIVE.groups[number]
        )
        and is_denied_near(denying, concept, language)
        for concept in ours & CONTRARY
    )


def surely_named(sentence: Sentence, language: Language) -> set[str]:
    """The concepts that a sentence names with words which say nothing else."""
    firm = language.concepts.firm
    # A phrase such as « pas fiable » has its denial in it.
    return {hit.concept.rstrip("!") for hit in sentence.hits if hit.concept not in firm and hit.last - hit.first == 1}


TWO = 2
"""Concepts of a group of which one is the opposite of the other."""

MANIFOLD = frozenset(
    listed(
        "more less first last then start stop begin-act finish-act continue discontinue yes-side no-side you-side we-side same different"
    )
)
"""Concepts that stand in many a sentence without being what is denied."""

CONTRARY = frozenset(concept for group in OPPOSITES if len(group) == TWO for concept in group) - (
    NAMELESS | HARD | MANIFOLD
)
"""Concepts with one opposite, so that a denial of the one says the other."""


BY, PAUSE = 6, re.compile("[,;:]")
"""How many words before a word its denial may stand, and what may not stand between the two."""


def is_denied_near(sentence: Sentence, concept: str, language: Language) -> bool:
    """Whether a denial stands close before a word of a concept (“not the same”), or in the word itself."""
    return any(-1 <= distance <= BY for distance in distances_from_denials(sentence, concept, language))


def is_negated(sentence: Sentence, concept: str, language: Language) -> bool:
    """Whether a word of a concept is denied by the word right before it (« sans danger », « moins solides »), or by the second."""
    lessened = {last for concepts, _, last in sentence.said if "less" in concepts or "least-of-all!" in concepts}
    return (
        any(at in lessened for at in words_of_concept(sentence, concept))
        or any(0 < distance <= CLOSE for distance in distances_from_denials(sentence, concept, language))
        or is_without_being(sentence, concept, language)
    )


def is_without_being(sentence: Sentence, concept: str, language: Language) -> bool:
    """Whether a word of a concept is what does not happen along with the rest: « sans que vous soyez endormi »."""
    if language.negation_pairs is None or language.lone_denials.isdisjoint(sentence.vocabulary):
        return False
    words, links = sentence.texts, language.negation_pairs[2]
    firsts = [at for at in range(len(words) - 1) if words[at] in language.lone_denials and words[at + 1] in links]
    return any(0 < at - first <= BY for at in words_of_concept(sentence, concept) for first in firsts)


CLOSE = 2
"""Words from a denial to what it surely denies: « pas de danger »."""


def words_of_concept(sentence: Sentence, concept: str) -> list[int]:
    """The words of a sentence that name a concept."""
    return [first for concepts, first, _ in sentence.said if concept in concepts or f"{concept}!" in concepts]


def distances_from_denials(sentence: Sentence, concept: str, language: Language) -> Iterator[int]:
    """How many words behind each denial a word of a concept stands, with no pause between them."""
    denied = {hit.first for hit in sentence.hits if hit.concept in {"not", "half-not", "inner-not"}}
    denied |= {half.first for half in halves(sentence, language)}
    for at in words_of_concept(sentence, concept):
        for place in denied:
            if not PAUSE.search(between(sentence, min(place, at), max(place, at))):
                yield at - place
