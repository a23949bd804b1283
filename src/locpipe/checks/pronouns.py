"""Pronouns: the nouns that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.attributes import attribute
from locpipe.checks.clause import Clause, clause_of
from locpipe.checks.nouns import as_noun, may_agree
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    FEMININE,
    MANY,
    MASCULINE,
    NOUN,
    ONE,
    PARTICIPLE,
    TO_READER,
    among,
    gender,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.languages.forms import Readings


def has_lone_subject(pair: Pair) -> bool:
    """Whether the translation has a pronoun that may stand for a noun."""
    grammar = pair.language.agreement if pair.language else None
    if grammar is None or pair.is_source:
        return False
    return not grammar.of_nouns.isdisjoint(pair.target.vocabulary) or "-l" in pair.target.prose


@rule(Severity.WARNING, fix="Write the pronoun that the noun wants, or the noun.", needs=has_lone_subject)
def pronoun_without_noun(pair: Pair) -> Iterator[Found]:
    """A pronoun stands for a noun, « il » at the head of a clause or « celle de », and none before it is of that gender and number.

    Why it matters: the reader does not know what is meant, and looks for another thing.

    Example: « Une rougeur peut apparaître. Il disparaît en deux jours. »
    """
    assert pair.language
    grammar = pair.language.agreement
    assert grammar
    clauses = [clause_of(sentence, grammar) for sentence in pair.target.sentences]
    for place, clause in enumerate(clauses):
        lone = (*_lone_subjects(clause), *_objects(clause), *_asked(clause))
        if not place:  # the title may name it
            lone = tuple((at, said) for at, said in lone if not _is_in_first_clause(clause, at))
        for at, said in (*lone, *_pointers(clause), *_selves(clause)):
            near = [(other, len(other.texts)) for other in clauses[max(0, place - NEAR) : place]]
            if not any(_may_name(other, said, upto) for other, upto in (*near, (clause, at))):
                named = clause.between(max(0, at - clause.is_inverted(at)), min(at + 2, len(clause.texts) - 1))
                yield pair.found(f"“{named}”: no noun before is of that gender and number")
                return


def _is_in_first_clause(clause: Clause, at: int) -> bool:
    """Whether a pronoun stands in the first clause of a text: at its head, or behind no more than a comma."""
    return PARTS.isdisjoint(clause.prose[: clause.words[at].start])


PARTS = frozenset(";:.!?")
"""Marks behind which another clause begins."""
NEAR = 2
"""Sentences before a pronoun in which its noun may stand."""


def _lone_subjects(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns of a sentence that begin a clause and stand for a noun, with what they tell: not « il faut », « croit-elle »."""
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        if text not in grammar.standing or clause.is_inverted(at):
            continue
        before = clause.texts[at - 1] if at else ""
        opens = (
            clause.opens(at)
            or before in grammar.joining
            or (at > 0 and "," in clause.gap(at))
            or before == grammar.if_elided
        )
        passed = grammar.clitics | grammar.object_pronouns
        behind = [place for place in range(at + 1, min(at + 6, len(clause.texts))) if clause.texts[place] not in passed]
        words = [clause.texts[place] for place in behind[:2]]
        is_personal = text not in grammar.lone_subjects or grammar.impersonal.isdisjoint(
            words
        )  # « elle a lieu », not « il y a »
        if opens and (is_personal or _is_described(clause, at, behind)):
            # One of several things may be meant: « les vaccins, comme celui contre la grippe ».
            yield at, grammar.pronouns[text]


def _is_described(clause: Clause, at: int, behind: list[int]) -> bool:
    """Whether « il » is something that is described: « s’il est trouble, », not « il est possible », « il est rare que »."""
    grammar = clause.grammar
    if not behind[1:] or clause.texts[behind[0]] not in grammar.states or clause.texts[at] not in grammar.lone_subjects:
        return False
    said = behind[1]
    readings = clause.readings[said]
    is_end = not clause.is_joined(said + 1) or clause.texts[said + 1] in grammar.joining
    is_plain = bool(among(readings, ADJECTIVE)) and not among(readings, PARTICIPLE) and clause.is_joined(said)
    return is_end and is_plain and clause.texts[said] not in grammar.impersonally


def _pointers(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns that point at a noun, and say of what, with what they tell: « celle du matin », not « ceux qui »."""
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        is_of = clause.is_joined(at + 1) and clause.texts[at + 1] in grammar.prepositions
        if at and text in grammar.pointing and is_of:
            yield at, grammar.demonstratives[text][0] + EITHER


def _objects(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns behind orders, with what they tell, or what an adjective that is said of them does: « avalez-les entières »."""
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        if (
            text not in grammar.objects_told
            or not at
            or not clause.is_inverted(at)
            or not clause.readings[at - 1] & TO_READER
        ):
            continue
        is_kept = clause.texts[at - 1] in grammar.keeping
        of_gender = gender(attribute(clause, at + 1, is_kept=is_kept)) or grammar.objects_told[text][0]
        if of_gender == FEMININE or (of_gender == MASCULINE and grammar.objects_told[text][1] == MANY):
            yield at, of_gender + grammar.objects_told[text][1]  # « dites-le » stands for what was said


def _asked(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns that ask which of many, with what they tell: « lesquelles »."""
    for at, text in enumerate(clause.texts):
        if text in clause.grammar.asked_many:
            yield at, clause.grammar.asked_many[text]


def _selves(clause: Clause) -> Iterator[tuple[int, str]]:
    """« Eux » of « d’eux-mêmes », with what it tells, where the sentence begins with its subject."""
    grammar = clause.grammar
    if not clause.texts or clause.says(0)[1:] != MANY or clause.texts[0] not in grammar.plain_articles:
        return
    for at in range(1, len(clause.texts) - 1):
        is_of = clause.texts[at + 1] == grammar.themselves and clause.texts[at - 1] in grammar.of
        if is_of and clause.texts[at] in grammar.selves:
            yield at, grammar.selves[clause.texts[at]] + MANY


def _may_name(clause: Clause, said: str, upto: int) -> bool:
    """Whether one of the words before a place may be a noun of a gender and number, stands for one, or is in no list.

    Two that « et » joins are many, and masculine if one of them is.
    """
    if FILLER in clause.prose:
        return True
    pronouns = clause.grammar.pronouns
    told = said[0] + EITHER if said[1] == MANY and _joins_nouns(clause, upto) else said
    wanted = frozenset((f"{NOUN}{told}",))
    return any(
        (text in clause.grammar.standing and pronouns[text] == said)
        or (_may_stand_for(clause, place) and _is_one(clause, place, told, wanted))
        for place, text in enumerate(clause.texts[:upto])
    )


def _is_one(clause: Clause, at: int, told: str, wanted: Readings) -> bool:
    """Whether a word may be a noun as a pronoun tells of it; what is in no list may be any."""
    text, readings = clause.texts[at], clause.readings[at]
    if not readings:
        return len(text) >= SHORTEST and (
            told[1] != MANY or text.endswith(clause.grammar.many_endings) or not clause.is_small(at)
        )
    return may_agree(as_noun(clause, at) | among(readings, ADJECTIVE), wanted) and _fits_article(clause, at, told)


def _fits_article(clause: Clause, at: int, told: str) -> bool:
    """Whether the article right before a noun, if it tells of one gender, is that of a pronoun: « un cours » is no « elle »."""
    says = clause.says(at - 1) if clause.is_joined(at) else ""
    return (
        not says
        or EITHER in (says[0], told[0])
        or says[0] == told[0]
        or clause.texts[at - 1] in clause.grammar.before_consonants
    )


def _may_stand_for(clause: Clause, at: int) -> bool:
    """Whether a pronoun may stand for a word: not for what only says of which kind a thing is, nor what describes that."""
    is_described = at > 0 and clause.is_joined(at) and among(clause.readings[at], ADJECTIVE) == clause.readings[at]
    return not _is_bare_complement(clause, at - 1 if is_described else at)


def _is_bare_complement(clause: Clause, at: int) -> bool:
    """Whether a noun without an article only says of which kind another one is: « un bracelet d’identification », « en place »."""
    grammar = clause.grammar
    if at < 2 or not clause.is_joined(at) or clause.texts[at - 1] not in grammar.of - grammar.articles.keys():  # noqa: PLR2004
        return False
    before, own = clause.readings[at - 2], among(clause.readings[at], NOUN)
    return bool(before) and among(before, NOUN) == before and number(own) == ONE


def _joins_nouns(clause: Clause, upto: int) -> bool:
    """Whether « et » stands before a noun among the first words of a sentence."""
    grammar = clause.grammar
    joints = (at + 1 for at in range(upto - 1) if clause.texts[at] == grammar.joining_two)
    return any(
        clause.texts[at] in grammar.articles
        or clause.texts[at] in grammar.prepositions
        or among(clause.readings[at], NOUN)
        for at in joints
    )


SHORTEST = 3
"""Letters of a word in no list that may be a noun."""

RULES = (pronoun_without_noun,)
