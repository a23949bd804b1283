"""Small words before a noun: « à le comptoir », « trop sel », « la clinique vers lequel », « leurs expliquera ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.dependent_verbs import stands_alone
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    NONE,
    NOUN,
    ONE,
    VERB,
    agree,
    among,
    is_nominal,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages.constructions import Constructions


NUMBER = re.compile(r"[ \u00a0]\d{1,4}[ \u00a0]")
"""A number between an article and its noun."""


def apart(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« À le comptoir »."""
    article, noun = at + 1, at + 2
    joined = known.apart[clause.texts[at]]
    if not clause.is_joined(article) or clause.texts[article] not in joined or noun >= len(clause.texts):
        return
    readings = clause.readings[noun]
    # « De le ritonavir », « de le Ministère », « à le 23 mars »
    is_day = NUMBER.fullmatch(clause.gap(noun)) is not None
    is_thing = clause.is_joined(noun) and (is_nominal(readings) or _is_unknown_noun(clause, noun))
    if (is_thing or is_day) and clause.is_small(article):
        yield f"“{clause.between(at, noun)}”: « {joined[clause.texts[article]]} » is meant"


def _is_unknown_noun(clause: Clause, at: int) -> bool:
    """Whether a word of which no list tells anything is hardly an infinitive: « ritonavir », not « prioriser »."""
    text = clause.texts[at]
    return not clause.readings[at] and text.isalpha() and not text.endswith(clause.grammar.infinitive_endings)


def which(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« La clinique vers lequel », « le médicament lequel cause »."""
    before = at - 1
    if not clause.is_joined(at) or not clause.is_joined(before) or clause.texts[before] == known.according:
        return
    said = known.whichever[clause.texts[at]]
    if clause.texts[before] not in clause.grammar.prepositions:
        readings = clause.readings[before]
        is_subject = is_nominal(readings)
        if is_subject and clause.is_joined(at + 1) and clause.may_be_verb(at + 1):
            yield f"“{clause.between(before, at)}”: « {known.whom} » is meant"
        return
    noun = before - 1
    # Farther on, another noun may be meant: « les effets de la dose avec lesquels ».
    nouns = clause.own_nouns(noun - 1)
    if nouns and not any(agree(one, NOUN + said) for one in nouns) and not _are_several(clause, noun - 1, said):
        yield f"“{clause.between(noun, at)}”: not of the noun’s gender and number"


def _are_several(clause: Clause, article: int, said: str) -> bool:
    """Whether a pronoun of many may mean a noun and another one before it: « la date et l’heure auxquelles »."""
    is_joined = clause.is_joined(article) and clause.texts[article - 1] in clause.grammar.joining
    return is_joined and said[1] == MANY


SHORTEST = 2
"""Letters of a word that may be a sign, and no noun."""


def without_of(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Moins effets », « trop sel », « beaucoup l’eau »."""
    noun = at + 1
    is_after_article = clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.articles.keys() - {"un"}
    # « Réduire de beaucoup la pression »
    is_measure = clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.prepositions
    if is_after_article or is_measure or not clause.is_joined(noun):
        return
    if clause.texts[noun] in known.no_shares and clause.is_joined(noun + 1) and clause.texts[at] in known.never_of_all:
        noun += 1
    readings = clause.readings[noun]
    is_noun = bool(among(readings, NOUN)) and among(readings, NOUN) == readings
    if clause.tells_when(noun, known.when):
        return  # « tousse beaucoup la nuit »
    is_plain = clause.is_small(noun) and not clause.is_compound(at) and len(clause.texts[noun]) > SHORTEST
    if is_plain and is_noun and clause.texts[noun] not in known.had:
        yield f"“{clause.between(at, noun)}”: « de » is missing"


def bare_object(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Cela peut causer infection grave »."""
    noun = at + 1
    if clause.readings[at] != INFINITIVE_ONLY or not clause.texts[at].startswith(known.bare_objects):
        return
    readings = clause.readings[noun] if clause.is_whole(noun) else frozenset()
    if not readings or among(readings, NOUN) != readings:
        return
    if not clause.tells_when(noun, known.when) and clause.texts[noun] not in clause.grammar.no_nouns:
        yield f"“{clause.between(at, noun)}”: the article is missing"


def bare_objects(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Ces vaccins ont effets », « votre médecin suggère injections »: the article of an object of many was lost."""
    noun, text = at + 1, clause.texts[at]
    if not at or not clause.is_whole(noun) or text in known.being or text in known.becoming:
        return
    readings, grammar = clause.readings[noun], clause.grammar
    is_many = among(readings, NOUN) == readings != NONE and number(readings) == MANY
    others = grammar.numbered | grammar.undescribed | known.had_of_many
    if is_many and not clause.is_compound(at) and clause.texts[noun] not in others:
        yield f"“{clause.between(at, noun)}”: the article is missing"


def _is_inset(clause: Clause, last: int) -> bool:
    """Whether a word ends what stands between a preposition and its infinitive, or may: « pour d’abord tester », « de nouveau »."""
    grammar = clause.grammar
    for place in range(last - 1, max(-1, last - LONGEST_INSET), -1):
        if not clause.is_joined(place + 1):
            return False
        if clause.texts[place] in grammar.prepositions:
            is_led = (
                clause.is_joined(place) and clause.texts[place - 1] in grammar.never_after | grammar.before_infinitives
            )
            return is_led or place == last - 1
    return False


LONGEST_INSET = 4
"""Words from a preposition to the last word of what it begins between another and its infinitive."""


def unled(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Des pays plus aptes détecter les cas », « un bon moyen couvrir la plaie »: an infinitive that no preposition leads."""
    grammar, before = clause.grammar, at - 1
    if not clause.is_whole(at) or not clause.is_small(before) or clause.is_compound(before) or before == 0:
        return
    readings = clause.readings[before]
    is_described = bool(readings) and among(readings, NOUN + ADJECTIVE) == readings
    # « Censées grandir »; « il leur a dit, à l’équipe, vouloir attendre »
    is_bare = clause.texts[before].startswith(known.infinitives_behind) or clause.texts[at] in grammar.auxiliary_verbs
    is_adverb = clause.texts[before] in grammar.only or clause.tells_when(before, known.when)
    if is_described and not (is_bare or is_adverb or _is_inset(clause, before)) and stands_alone(clause, at):
        yield f"“{clause.between(before, at)}”: a preposition is missing before the infinitive"


def who_and_noun(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« L’examen qui votre médecin a demandé »."""
    noun = at + 2
    before = clause.readings[at - 1] if clause.is_joined(at) else frozenset()
    is_behind_noun = bool(before) and among(before, NOUN) == before
    if (
        is_behind_noun
        and clause.is_joined(at + 1)
        and clause.texts[at + 1] in known.owners
        and clause.is_whole(noun)
        and among(clause.readings[noun], NOUN)
    ):
        yield f"“{clause.between(at, noun)}”: « {known.than} » is meant"


def joined_which(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« L’étude auquel vous participez »: the relative pronoun that holds its preposition."""
    noun = at - 1
    nouns, said = clause.own_nouns(noun - 1) if clause.is_joined(at) else NONE, known.joined_whichever[clause.texts[at]]
    if nouns and not any(agree(one, NOUN + said) for one in nouns) and not _are_several(clause, noun - 1, said):
        yield f"“{clause.between(noun, at)}”: not of the noun’s gender and number"


def owner_and_verb(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Le chirurgien leurs expliquera »."""
    readings = clause.readings[at + 1] if clause.is_whole(at + 1) else frozenset()
    is_of_one = number(among(readings, NOUN)) == ONE and bool(among(readings, VERB))  # « leurs offre »
    if readings and (among(readings, VERB + INFINITIVE) == readings or is_of_one):
        yield f"“{clause.between(at, at + 1)}”: « {clause.texts[at].rstrip('s')} » is meant"
