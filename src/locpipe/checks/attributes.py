"""Adjectives and participles apart from their noun: « seul votre clinique », « une fois ouverte, le flacon », « gardez propres la plaie ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.nouns import is_adverb, may_agree
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    FEMININE,
    INFINITIVE,
    MANY,
    MASCULINE,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    TO_READER,
    VERB,
    agree,
    among,
    gender,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages import Language
    from locpipe.languages.forms import Readings

LONGEST = 9
"""Words from a participle at the head of a sentence to the comma behind what belongs to it."""

NEAR_JOINT = 8
"""Words behind a noun in which another may be joined to it."""


def only_and_noun(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Seul votre clinique peut le faire »: before an article it agrees with the noun."""
    grammar, article = clause.grammar, at + 1
    meant = _noun_behind(clause, article) if clause.opens(at) or not at else ""
    said = grammar.only[clause.texts[at]]
    if not meant or agree(NOUN + said, meant):
        return
    behind = clause.texts[article + 1 : article + NEAR_JOINT]
    # « Seuls la mère et le père »
    are_several = said[1] == MANY and (meant[2] != MANY or grammar.joining_two in behind)
    if not are_several:
        yield f"“{clause.between(at, article + 1)}”: not of the noun’s gender and number"


def _noun_behind(clause: Clause, article: int) -> str:
    """The reading of the noun behind an article, of the gender and number that both tell; empty where it is none, or says when."""
    noun = (
        clause.noun(article)
        if clause.is_joined(article) and clause.texts[article] in clause.grammar.plain_articles
        else -1
    )
    nouns = among(clause.readings[noun], NOUN) if noun >= 0 else NONE
    if not nouns or clause.texts[noun] in clause.grammar.collectives or clause.tells_when(noun):
        return ""
    return _reading(nouns, clause.says(article))


def _reading(nouns: Readings, said: str) -> str:
    """The reading of a noun whose article says something as well."""
    of_gender, of_number = said[0].strip(EITHER) or gender(nouns), said[1].strip(EITHER) or number(nouns)
    return f"{NOUN}{of_gender or EITHER}{of_number or EITHER}"


def apart_and_subject(clause: Clause) -> Iterator[str]:
    """« Une fois ouverte, le flacon se garde un mois »: what stands before a comma is said of the subject behind it."""
    once = clause.grammar.once
    first = len(once) if tuple(clause.texts[: len(once)]) == once else 0
    if first >= len(clause.texts) or (first and not clause.is_whole(first)):
        return
    participles = among(clause.readings[first], PARTICIPLE)
    others = VERB + INFINITIVE + OTHER + ("" if first else NOUN)
    # A man that is meant without being named is the reader: « une fois guéri, le suivi se poursuit ».
    is_said = participles and not any(agree(one, PARTICIPLE + MASCULINE + ONE) for one in participles)
    if not is_said or among(clause.readings[first], others) or clause.has_article_behind(first):
        return
    article = next(
        (at for at in range(first + 1, min(len(clause.texts), first + LONGEST)) if not _is_amid(clause, at)), 0
    )
    if not article or clause.gap(article).strip() != "," or clause.texts[article] in clause.grammar.owned:
        return
    noun = clause.noun(article) if clause.texts[article] in clause.grammar.plain_articles else -1
    nouns = among(clause.readings[noun], NOUN) if noun >= 0 else NONE
    is_subject = bool(nouns) and not among(clause.readings[noun], INFINITIVE + OTHER) and not clause.tells_when(noun)
    if is_subject and not any(agree(one, _reading(nouns, clause.says(article))) for one in participles):
        yield f"“{clause.between(first, noun)}”: does not agree with the subject"


def _is_amid(clause: Clause, at: int) -> bool:
    """Whether a word goes on with what stands before it, and is no verb."""
    return clause.is_joined(at) and not (clause.may_be_verb(at) and not clause.is_after_article(at))


def kept_and_object(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Gardez secrets les idées », « rend plus léger la charge »: an adjective before the object of which it is said."""
    place = at + 1
    while clause.is_joined(place) and (is_adverb(clause, place) or clause.texts[place] in clause.grammar.degrees):
        place += 1
    if not clause.is_whole(place) or among(clause.readings[place], VERB + INFINITIVE + OTHER):
        return
    said = among(clause.readings[place], ADJECTIVE)
    meant = _noun_behind(clause, place + 1) if said else ""
    if meant and not any(agree(one, meant) for one in said):
        yield f"“{clause.between(at, place + 2)}”: the adjective does not agree with the object"


def object_and_attribute(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Ne la laissez pas seul », « avalez-les entier »: an adjective that is said of the pronoun before it."""
    said = clause.grammar.objects_told[clause.texts[at]]
    if clause.is_inverted(at):
        place, is_kept = at + 1, at > 0 and clause.texts[at - 1] in clause.grammar.keeping
        if not at or not clause.readings[at - 1] & TO_READER:
            return
    else:
        place, is_kept = at + 2, clause.is_joined(at + 1) and clause.texts[at + 1] in clause.grammar.keeping
        if not is_kept:
            return
    adjectives = attribute(clause, place, is_kept=is_kept)
    if adjectives and not any(agree(one, NOUN + said) for one in adjectives):
        yield f"“{clause.between(at, past_adverbs(clause, place))}”: does not agree with « {clause.texts[at]} »"


def past_adverbs(clause: Clause, at: int) -> int:
    """The first word from a place on that is no adverb."""
    while clause.is_joined(at) and is_adverb(clause, at):
        at += 1
    return at


def attribute(clause: Clause, at: int, *, is_kept: bool) -> Readings:
    """The adjective that is said of the object before it; nothing where the word may be anything else, or be said of the subject."""
    place = past_adverbs(clause, at)
    if not clause.is_whole(place) or clause.texts[place] in clause.grammar.like_adverbs:
        return NONE
    readings = clause.readings[place]
    kinds = ADJECTIVE + (PARTICIPLE + NOUN if is_kept else "")
    is_only = bool(among(readings, ADJECTIVE)) and among(readings, kinds) == readings
    is_of_subject = not is_kept and clause.texts[place] in clause.grammar.only
    is_before_noun = clause.is_joined(place + 1) and bool(among(clause.nominal(place + 1), NOUN))
    return NONE if not is_only or is_of_subject or is_before_noun else among(readings, ADJECTIVE + PARTICIPLE)


def two_and_described(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Votre insuline et vos fournitures sont couverts »: of two women's names none is masculine, of others the adjective is."""
    first = joined_article(clause, at)
    meant = [_reading_of(clause, article) for article in (first, at + 1)] if first >= 0 else []
    if len(meant) < 2 or not all(meant) or not clause.opens(first):  # noqa: PLR2004 - the two that are joined
        return
    genders = {one[1] for one in meant}
    if EITHER in genders:
        return
    place = _described(clause, at + 3)
    readings = clause.readings[place] if place >= 0 else NONE
    said = among(readings, ADJECTIVE + PARTICIPLE)
    if not said or among(readings, VERB + INFINITIVE + OTHER) or number(said) != MANY:
        return
    of_both = FEMININE if genders == {FEMININE} else MASCULINE
    if not may_agree(said, frozenset((f"{NOUN}{of_both}{MANY}",))):
        yield f"“{clause.between(first, place)}”: does not agree with the two nouns"


def joined_article(clause: Clause, joint: int) -> int:
    """The article right before the noun that « et » joins to another; −1 where anything else stands there."""
    article = joint - 2
    is_plain = article >= 0 and clause.is_joined(joint) and clause.is_joined(joint - 1)
    return article if is_plain and clause.texts[article] in clause.grammar.plain_articles else -1


def _reading_of(clause: Clause, article: int) -> str:
    """The reading of the noun behind an article where it is nothing but one; empty otherwise."""
    noun = clause.noun(article) if 0 <= article < len(clause.texts) - 1 else -1
    readings = clause.readings[noun] if noun >= 0 else NONE
    is_article = noun >= 0 and clause.texts[article] in clause.grammar.plain_articles
    is_noun = is_article and bool(readings) and among(readings, NOUN + VERB) == readings
    return _reading(among(readings, NOUN), clause.says(article)) if is_noun and among(readings, NOUN) else ""


def _described(clause: Clause, verb: int) -> int:
    """What is said of the subject right before a verb: « sont couverts », « pourraient être couverts »; −1 where nothing is told."""
    grammar, place = clause.grammar, verb
    while clause.is_joined(place) and (clause.texts[place] in grammar.clitics or is_adverb(clause, place)):
        place += 1
    if not clause.is_joined(place) or clause.texts[place] not in grammar.auxiliary_verbs:
        return -1
    is_state = clause.texts[place] in grammar.states
    place = past_adverbs(clause, place + 1)
    if not is_state:
        if not clause.is_joined(place) or clause.texts[place] not in grammar.unfinished:
            return -1
        place = past_adverbs(clause, place + 1)
    return place if clause.is_whole(place) else -1


def pronoun_and_taken(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Santé Canada les a autorisé », « il l’a prises »: a participle agrees with the pronoun before its auxiliary."""
    pronoun, place = at - 1, past_adverbs(clause, at + 1)
    if not (at and clause.is_joined(at) and clause.is_whole(place)) or clause.is_inverted(pronoun):
        return
    said = clause.grammar.objects_told.get(clause.texts[pronoun])
    readings = clause.readings[place]
    participles = among(readings, PARTICIPLE)
    is_sure = bool(participles) and not among(readings, VERB + INFINITIVE + OTHER)
    if said is None or not is_sure or clause.texts[place] in clause.grammar.unchanged:
        return
    behind = clause.readings[place + 1] if clause.is_joined(place + 1) else NONE
    if not among(behind, INFINITIVE) and not any(agree(one, NOUN + said) for one in participles):
        yield f"“{clause.between(pronoun, place)}”: the participle does not agree with « {clause.texts[pronoun]} »"
