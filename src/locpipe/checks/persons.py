"""Persons of verbs: the form of « nous » behind « nous », that of the reader behind « vous », that of nobody else.

Each function yields what is wrong at a verb, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.clause import Clause, readings_of
from locpipe.languages.forms import EITHER, FRIEND, MANY, ME, ONE, READER, TO_READER, US, VERB

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.languages.agreement import Agreement
    from locpipe.languages.forms import Readings

WHOSE = {READER: "« vous »", US: "« nous »", ME: "« je »", FRIEND: "« tu »", ONE: "one", MANY: "many"}
"""How a message names the person of a verb."""

OF_ONE = frozenset((ONE, ME, EITHER))
"""Persons of a form that « je » and a friend have in common with one (« tousse »)."""


@cache
def person(readings: Readings) -> str:
    """The one person that a word which is nothing but a finite verb has; empty where it has several, or is more."""
    persons = {reading[2] if reading[0] == VERB else "" for reading in readings}
    if ONE in persons and persons <= OF_ONE:
        return ONE
    return next(iter(persons)) if len(persons) == 1 and persons <= WHOSE.keys() else ""


def person_of_verb(clause: Clause, at: int, of_person: str) -> Iterator[str]:
    """« Nous vous enverront », « le pharmacien, qui pourrez », « votre demande prendras »."""
    if (at and not clause.is_small(at)) or clause.is_compound(at) or clause.is_abbreviation(at):
        return
    first = _lone_subject(clause, at)
    if first >= 0:
        own = frozenset(clause.grammar.persons[clause.texts[first]])
        if own.isdisjoint(reading[2] for reading in clause.readings[at]):
            yield f"“{clause.between(first, at)}”: the verb is that for {WHOSE[of_person]}"
    elif of_person in {READER, US} and (first := _other_subject(clause, at, of_person)) >= 0:
        yield f"“{clause.between(first, at)}”: the verb is that for {WHOSE[of_person]}, its subject is another"
    elif _misses_subject(clause, at, of_person):
        yield f"“{clause.between(max(0, at - 1), at)}”: the verb is that for {WHOSE[of_person]}, who is not named"


def _chain(clause: Clause, verb: int) -> int:
    """The first of the pronouns and particles that stand together before a verb; the verb itself where there are none."""
    grammar, at = clause.grammar, verb
    while clause.is_joined(at) and clause.texts[at - 1] in grammar.object_pronouns | grammar.clitics:
        at -= 1
    return at


def _lone_subject(clause: Clause, verb: int) -> int:
    """The « nous », « vous » or « je » that is surely the subject of a verb; −1 where there is none."""
    grammar, first = clause.grammar, _chain(clause, verb)
    if first == verb:
        first -= 1
        is_told = clause.is_joined(verb)
    else:
        is_told = True
    if not is_told or first < 0 or clause.texts[first] not in grammar.persons or clause.is_inverted(first):
        return -1
    text, behind = clause.texts[first], clause.texts[first + 1]
    if clause.is_joined(first) and clause.texts[first - 1] in grammar.prepositions:
        return -1  # « près de vous »
    if text not in grammar.object_pronouns:
        return first
    if first + 1 < verb and (behind in grammar.denials or behind in grammar.persons):
        return first  # « nous vous », « vous ne »: no object stands before these
    if not clause.opens(first):
        return -1
    opener = clause.texts[first - 1] if clause.is_joined(first) else ""
    after = verb + 1
    is_turned = opener in grammar.turning and (
        after < len(clause.texts)
        and clause.is_joined(after)
        and (clause.texts[after] in grammar.articles or not clause.is_small(after))
    )
    return -1 if is_turned else first


def _other_subject(clause: Clause, verb: int, of_person: str) -> int:
    """The first word of a subject that is surely no « vous » or « nous »; −1 where that is not told."""
    own = next(text for text, persons in clause.grammar.persons.items() if of_person in persons)
    before = clause.texts[:verb]
    last, is_relative = clause.subject_before(verb)
    if is_relative:
        return -1 if own in before else max(last, 0) or verb - 1
    subject = clause.subject(verb)
    if subject is None or not subject.number or own in before[subject.first :]:
        return -1
    head = clause.texts[subject.first : subject.first + 2]
    if any(word in clause.grammar.times or f"{word}s" in clause.grammar.times for word in head):
        return -1  # « le matin prenez »
    return subject.first


def _misses_subject(clause: Clause, verb: int, of_person: str) -> bool:
    """Whether a form needs a pronoun that the sentence has nowhere before it, and is no order."""
    if of_person == US and clause.is_after_article(verb):
        return False  # « des virions »: what is in no list may end like a verb
    grammar, text = clause.grammar, clause.texts[verb]
    own = {word for word, persons in grammar.persons.items() if of_person in persons}
    if of_person == US:
        own |= grammar.speakers  # « ma mère et moi »
    if not own.isdisjoint(clause.texts):
        # « Avez une trousse sur vous »: nothing stands before the verb.
        return not verb and of_person == READER and not clause.is_small(0) and is_no_order(text, grammar)
    if of_person in {ME, FRIEND}:
        return not clause.is_after_article(verb) and grammar.speakers.isdisjoint(clause.texts)
    first = _chain(clause, verb)
    is_placed = clause.opens(first) or clause.texts[first - 1] in grammar.joining or not clause.is_joined(first)
    to_reader = of_person == US and any(readings & TO_READER for readings in clause.readings)
    return is_no_order(text, grammar) or (of_person == US and not is_placed) or to_reader


@cache
def is_no_order(text: str, grammar: Agreement) -> bool:
    """Whether a form of the reader is never an order: « pouvez », « prendrez », « pourriez »."""
    return text in grammar.never_orders or any(
        text.endswith(ending) and f"{VERB}-{ONE}" in readings_of(text.removesuffix(ending) + instead, grammar)
        for ending, instead in grammar.endings_of_no_order
    )
