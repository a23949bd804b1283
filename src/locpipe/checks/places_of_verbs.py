"""Places that only a finite verb fills: behind « qui », behind « ils », behind the pronoun of an object, behind a subject and before its object.

Each function yields what stands there instead, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import readings_of
from locpipe.checks.dependent_verbs import has_object
from locpipe.checks.nouns import is_only_verb, may_agree
from locpipe.checks.predicates import OF_SPEAKER
from locpipe.languages.forms import (
    ADJECTIVE,
    FRIEND,
    INFINITIVE,
    INFINITIVE_ONLY,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    VERB,
    among,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages.constructions import Constructions


def who_and_another_form(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Ceux qui passé », « les gens qui laissant un message », « la main qui tiens », « la cible qui vous convier »."""
    grammar, before = clause.grammar, clause.texts[at - 1] if clause.is_joined(at) else ""
    place = _past_clitics(clause, at)
    if place < 0 or before in grammar.prepositions or not grammar.speakers.isdisjoint(clause.texts[:at]):
        return
    is_verb_lost = _is_friendly(clause, place, known) or _is_participle(clause, place) or _goes_on(clause, place, known)
    is_of_noun = bool(before) and among(clause.readings[at - 1], NOUN) == clause.readings[at - 1] != NONE
    # « Le médecin qui vous soigner », not « demandez qui appeler »
    is_infinitive = is_of_noun and place > at + 1 and clause.readings[place] == INFINITIVE_ONLY
    if is_verb_lost or is_infinitive:
        yield f"“{clause.between(at, place)}”: the verb of « {clause.texts[at]} » belongs there"


def subject_going_on(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Ils restant dans leur lit »."""
    place = _past_clitics(clause, at)
    if place >= 0 and clause.opens(at) and not clause.is_inverted(at) and _goes_on(clause, place, known):
        yield f"“{clause.between(at, place)}”: the verb of « {clause.texts[at]} » belongs there"


def object_and_friend(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Votre sage-femme vous donnes », « les soins s’adresses à »: the form of « tu », whom nobody names."""
    grammar, before = clause.grammar, clause.texts[at - 1] if clause.is_joined(at) else ""
    is_object = bool(before) and before not in grammar.prepositions and not clause.is_inverted(at)
    place = at + 1
    if (
        is_object
        and clause.is_whole(place)
        and grammar.speakers.isdisjoint(clause.texts)
        and _is_friendly(clause, place, known)
    ):
        yield f"“{clause.between(at, place)}”: the verb is that of « je » or « tu »"


def subject_and_friend(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Le tabagisme ralentis la guérison », « les patients présentes une toux »: what looks like a participle or an adjective as well,
    and agrees with no noun.
    """
    noun, place = at + 1, at + 2
    if (
        not (clause.is_whole(place) and clause.opens(at))
        or clause.noun(at) != noun
        or not _is_friendly(clause, place, known)
    ):
        return
    nouns, grammar = clause.readings[noun], clause.grammar
    is_noun = bool(nouns) and among(nouns, NOUN + ADJECTIVE) == nouns and bool(among(nouns, NOUN))
    is_subject = is_noun and grammar.speakers.isdisjoint(clause.texts) and not clause.tells_when(noun)
    meant = frozenset(
        one for one in among(nouns, NOUN) if may_agree(frozenset((one,)), frozenset((NOUN + clause.says(at),)))
    )
    if is_subject and meant and not may_agree(clause.nominal(place), meant) and has_object(clause, place):
        yield f"“{clause.between(at, place)}”: the verb is that of « je » or « tu »"


def subject_and_participle(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Le vaccin protégé les enfants »: a participle between a subject and an object."""
    noun, place, grammar = at + 1, at + 2, clause.grammar
    if not (clause.is_whole(place) and clause.opens(at)) or clause.noun(at) != noun or clause.texts[at] in grammar.led:
        return
    nouns, text = clause.readings[noun], clause.texts[place]
    is_noun = bool(nouns) and among(nouns, NOUN) == nouns and not clause.tells_when(noun)
    is_called = text.startswith((*grammar.called, *grammar.prepositional))
    if (
        not is_noun
        or is_called
        or not text.endswith(grammar.participle_like_order)
        or not _is_participle(clause, place)
    ):
        return
    behind = clause.readings[place + 2] if has_object(clause, place) else NONE
    if behind and among(behind, NOUN) == behind:
        yield f"“{clause.between(at, place + 1)}”: a participle where the verb belongs"


def if_and_verb(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Si vomit »: a verb right behind the word that begins a condition, without its subject."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.clitics:
        place += 1
    if (
        clause.is_whole(place)
        and is_only_verb(clause.readings[place])
        and clause.may_be_verb(place)
        and clause.is_joined(place + 1)
    ):
        yield f"“{clause.between(at, place)}”: the subject is missing"


def of_and_participle(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« La plaie cesse de saigné », « abstenez-vous de fumé »: a participle where a verb is led by « de »."""
    grammar, place = clause.grammar, at + 1
    while clause.is_joined(place) and clause.texts[place] in grammar.clitics | grammar.object_pronouns:
        place += 1
    if not (at and clause.is_joined(at) and clause.is_whole(place)) or not clause.texts[place].endswith(
        grammar.participle_like_order[0]
    ):
        return
    readings, before, kinds = clause.readings[place], clause.texts[at - 1], PARTICIPLE + ADJECTIVE
    kinds += NOUN if place > at + 1 else ""  # « permettre de vous envoyé »
    is_done = bool(among(readings, PARTICIPLE)) and among(readings, kinds) == readings
    leading = among(clause.readings[at - 1], VERB + INFINITIVE + PARTICIPLE)
    is_led = bool(leading) and not among(clause.readings[at - 1], ADJECTIVE) and not clause.is_after_article(at - 1)
    is_led |= before == grammar.reader and clause.is_inverted(at - 1)
    is_had = before in grammar.auxiliary_verbs or before in grammar.having or before in grammar.compounding
    if is_done and is_led and not is_had and clause.texts[place] != grammar.been:
        yield f"“{clause.between(at - 1, place)}”: the infinitive belongs there"


def led_and_friend(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Pour remplis le formulaire », « il faut nourris un bébé »: a form of « tu » with an object, where an infinitive is led."""
    place = _past_clitics(clause, at)
    is_led = place >= 0 and not clause.is_after_article(at) and not clause.is_compound(at)
    if is_led and _is_friendly(clause, place, known) and has_object(clause, place):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _past_clitics(clause: Clause, at: int) -> int:
    """The word behind another one and the pronouns and denials after it, where it may be judged; −1 where there is none."""
    grammar, place = clause.grammar, at + 1
    while clause.is_joined(place) and clause.texts[place] in grammar.clitics | grammar.object_pronouns:
        place += 1
    return place if clause.is_whole(place) else -1


def _is_friendly(clause: Clause, at: int, known: Constructions) -> bool:
    """Whether a word, as far as it is a verb, is that of « je » or « tu », and written with the letter that tells it."""
    readings, text = clause.readings[at], clause.texts[at]
    if not text.endswith(clause.grammar.speaker_endings) or text.endswith(known.of_us):
        return False
    if not readings or among(readings, OTHER + INFINITIVE) or clause.may_be_verb(at):
        return False
    # « Qui infectes »: the list has the adjective alone.
    is_like_one = text.endswith(AS_OF_ONE) and f"{VERB}-{ONE}" in readings_of(text[:-1], clause.grammar)
    verbs = among(readings, VERB)
    return is_like_one or (bool(verbs) and verbs <= OF_FRIEND)


OF_FRIEND = OF_SPEAKER | {f"{VERB}-{FRIEND}"}
"""Readings of verbs of « je » and « tu »."""

AS_OF_ONE = "es"
"""How the form of « tu » ends that without its last letter is that of one."""


def _is_participle(clause: Clause, at: int) -> bool:
    """Whether a word is a participle, and may be no verb: « passé »."""
    readings = clause.readings[at]
    return bool(among(readings, PARTICIPLE)) and not among(readings, VERB + INFINITIVE + OTHER)


def _goes_on(clause: Clause, at: int, known: Constructions) -> bool:
    """Whether a word is the form of a verb that goes on: « laissant », not « maintenant »."""
    text = clause.texts[at]
    is_other = text in known.no_deeds or text in clause.grammar.prepositions
    return text.endswith(clause.grammar.present) and bool(among(clause.readings[at], OTHER)) and not is_other
