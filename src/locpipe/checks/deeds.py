"""Who does something to whom, where one word says the deed on both sides: « votre médecin appellera l’équipe » for “the team will call your doctor”."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.crossed import NONE, signs_of_words
from locpipe.checks.denials import between
from locpipe.checks.sentence import kept
from locpipe.languages.vocabulary import surely_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.crossed import Signs
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

BEFORE, BEHIND = 8, 9
"""Words before a verb among which its whole subject stands, and behind it in which its objects do."""

PAUSES = frozenset(",;:.!?()–—\ufffc")


class Deed(NamedTuple):
    """What a statement says that somebody does: the names of the deed, its verb, and what the words say of who does it, and to whom."""

    names: frozenset[str]
    verb: str
    actor: Signs
    others: Signs
    surely: Signs
    """What the words for who does it surely say."""


def may_be_done(pair: Pair) -> bool:
    """Whether the source has a verb for what one does to another."""
    spoken = pair.source_language
    return spoken is not None and not spoken.deeds.keys().isdisjoint(pair.source.vocabulary)


def turned_deeds(pair: Pair) -> Iterator[tuple[str, Sentence]]:
    """The verbs of a translation whose subject is the object of the source, and whose object the subject, with their sentences."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source or not may_be_done(pair):
        return
    for ours, theirs in pair.aligned:
        verb = turned_deed(ours, theirs, spoken, language)
        if verb:
            yield verb, theirs


@kept
def turned_deed(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """The verb of a translation that somebody else is the subject of than in the source; empty where there is none."""
    source = deeds(ours, spoken)
    target = deeds(theirs, language) if source else ()
    for one in source:
        alike = [other for other in target if other.names & one.names]
        if len(alike) == 1 and are_exchanged(one, alike[0]):
            return alike[0].verb
    return ""


def are_exchanged(one: Deed, other: Deed) -> bool:
    """Whether who does something in a text suffers it in the other one, and the other way round.

    Of those who do it in the source nothing may be known; then the other half tells.
    """
    is_crossed = not one.actor.isdisjoint(other.others) or (not one.surely and one.actor.isdisjoint(other.actor))
    return is_crossed and one.surely.isdisjoint(other.surely) and not one.others.isdisjoint(other.actor)


@kept
def deeds(sentence: Sentence, language: Language) -> tuple[Deed, ...]:
    """What a sentence says that somebody does to somebody, with both named."""
    if language.deeds.keys().isdisjoint(sentence.vocabulary):
        return ()
    words, made = sentence.texts, []
    for at, word in enumerate(words):
        names = language.deeds.get(word)
        if not names or not at or words[at - 1] in language.no_verb_behind:
            continue
        first, last = start_of_subject(sentence, at, language), end_of_objects(sentence, at, language)
        if first is None:
            continue
        spans = range(first, at), range(at + 1, last)
        signs = signs_of_words(sentence, language)
        perhaps = [NONE.union(*[signs[place] for place in span]) for span in spans]
        surely = [NONE.union(*[surely_of(words[place], language.code) for place in span]) for span in spans]
        if perhaps[1] and any(words[place] not in language.function_words for place in spans[0]):
            # What both surely name tells nothing of either: “the board informs the other board”.
            made.append(Deed(names, word, perhaps[0] - surely[1], perhaps[1] - surely[0], surely[0]))
    return tuple(made)


def start_of_subject(sentence: Sentence, verb: int, language: Language) -> int | None:
    """The first word of the subject of a verb, which a pause or nothing stands before; None where it is not told."""
    words = sentence.texts
    for at in range(verb - 1, max(-1, verb - 1 - BEFORE), -1):
        if words[at] in language.breaks_statement:
            return None
        if at == 0 or not PAUSES.isdisjoint(between(sentence, at - 1, at)):
            return at
    return None


def end_of_objects(sentence: Sentence, verb: int, language: Language) -> int:
    """The word behind the last object of a verb."""
    words = sentence.texts
    last = min(len(words), verb + 1 + BEHIND)
    for at in range(verb + 1, last):
        if words[at] in language.breaks_statement or not PAUSES.isdisjoint(between(sentence, at - 1, at)):
            return at
    return last
