"""Small words before a noun: « à le comptoir », « trop sel », « la clinique vers lequel », « leurs expliquera ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.languages.forms import (
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


def apart(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« À le comptoir »."""
    article, noun = at + 1, at + 2
    joined = known.apart[clause.texts[at]]
    if not clause.is_joined(article) or clause.texts[article] not in joined or not clause.is_whole(noun):
        return
    readings = clause.readings[noun]
    if is_nominal(readings) and clause.is_small(article):
        yield f"“{clause.between(at, noun)}”: « {joined[clause.texts[article]]} » is meant"


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
    if is_after_article or not clause.is_joined(noun):
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
