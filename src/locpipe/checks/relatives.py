"""Clauses that say of whom one speaks: “the nurse who calls you” is no « infirmière que vous appelez »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from locpipe.checks.denials import between
from locpipe.checks.sentence import kept
from locpipe.languages.forms import VERB
from locpipe.languages.renderings import FROM, INTO, wordings
from locpipe.languages.vocabulary import names_somebody, surely_names_somebody
from locpipe.languages.whose import READER

if TYPE_CHECKING:
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.acts import Acts

JOINTS = frozenset({" ", "\u00a0", ", "})
"""What stands between somebody and a clause that speaks of him."""

NEAR = 6
"""Words of a clause up to the one to whom something is done."""


@kept
def turned_relative(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """The words by which the reader does to somebody what that one does to the reader in the source; empty where there are none."""
    known, told = spoken.acts, language.acts
    if known is None or told is None or told.relative_objects.isdisjoint(theirs.vocabulary):
        return ""
    found = next((at for at in range(1, len(theirs.texts) - 1) if is_done_by_reader(theirs, at, language, told)), 0)
    if not found or not is_done_to_reader(ours, spoken, known):
        return ""
    return theirs.text[theirs.words[found - 1].start : theirs.words[found + 1].end]


def is_done_by_reader(sentence: Sentence, at: int, language: Language, known: Acts) -> bool:
    """Whether a word opens a clause in which the reader does something to somebody: « une voisine que vous »."""
    words = sentence.texts
    return (
        words[at] in known.relative_objects
        and known.subjects.get(words[at + 1]) == READER
        and between(sentence, at - 1, at) in JOINTS
        and any(names_somebody(word, language.code) for word in words[max(0, at - 2) : at])
    )


def is_done_to_reader(sentence: Sentence, language: Language, known: Acts) -> bool:
    """Whether somebody does something to the reader in such a clause, and the reader nothing to anybody: “someone to drive you”."""
    words, found = sentence.texts, False
    for at, word in enumerate(words[:-1]):
        is_of_somebody = any(names_one(other, language, known) for other in words[max(0, at - 2) : at])
        is_opened = word in known.relative or word in known.asked or names_one(word, language, known)
        if is_opened and known.subjects.get(words[at + 1]) == READER:
            return False
        if not is_of_somebody or (word not in known.before_infinitive and word not in known.relative):
            continue
        for before, behind in pairwise(words[at + 1 : at + 1 + NEAR]):
            # “Who lives with you”, “who was near you”: one lives with the other as well, and sees who “saw you”.
            if known.objects_behind.get(behind) == READER and may_act(before, language, known):
                found = True
            if (behind in known.subjects and behind not in known.objects_behind) or behind in known.breaks:
                break
    return found


def names_one(word: str, language: Language, known: Acts) -> bool:
    """Whether a word names somebody, be it anyone: “nurse”, “team”, “someone”."""
    return (
        word in known.subjects
        or word in language.bodies
        or surely_names_somebody(word, language.code)
        or language.other_people.fullmatch(word) is not None
    )


def may_act(word: str, language: Language, known: Acts) -> bool:
    """Whether a word before an object may be a verb of what is done to somebody: no preposition, and no adjective."""
    lists = wordings(FROM, INTO)
    kinds = lists[0].of(word).kinds if lists else frozenset[str]()
    return (
        not kinds or VERB in kinds
    ) and word not in language.function_words | known.of | known.towards | known.mutual
