"""What a verb is done to, where it stands before it: « la dose que vous avez prise »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.nouns import is_adverb
from locpipe.languages.forms import (
    EITHER,
    INFINITIVE,
    MASCULINE,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    agree,
    among,
    gender,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages import Language

FAR = 6
"""Words behind « que » among which its auxiliary stands."""

NEAR = 3
"""Words before « que » among which the article of its noun stands."""


def taken_and_participle(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La dose que vous avez pris »: the participle agrees with the noun before « que »."""
    is_neutral = at > 0 and clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.neuter
    article = at - 1 if is_neutral and not _is_led(clause, at - 1) else _article_before(clause, at)
    meant = PARTICIPLE + MASCULINE + ONE if article == at - 1 else _meant(clause, article) if article >= 0 else ""
    place = _participle_behind(clause, at) if meant else -1
    if place < 0 or (article < at - 1 and _goes_on(clause, place)):
        return
    participles = among(clause.readings[place], PARTICIPLE)
    if participles and not any(agree(one, meant) for one in participles):
        yield f"“{clause.between(article, place)}”: the participle agrees with the noun before « {clause.texts[at]} »"


def _is_led(clause: Clause, at: int) -> bool:
    """Whether « ce » stands behind a preposition or belongs to a question: « jusqu’à ce que », « est-ce que »."""
    before = clause.texts[at - 1] if at else ""
    return clause.is_inverted(at) or before in clause.grammar.prepositions


def _article_before(clause: Clause, at: int) -> int:
    """The article of the noun that « que » stands for; −1 where it may stand for nothing: « dites à la clinique que »."""
    grammar, texts = clause.grammar, clause.texts
    if not at or not clause.is_joined(at) or not clause.is_small(at - 1):
        return -1
    article = next(
        (place for place in range(at - 1, max(-1, at - NEAR - 1), -1) if texts[place] in grammar.articles), -1
    )
    if article < 0 or texts[article + 1] in grammar.undescribed:
        return -1  # « une fois que »
    before = texts[article - 1] if article else ""
    is_governed = texts[article] in grammar.prepositions or before in grammar.prepositions | grammar.joining
    return -1 if is_governed else article


def _meant(clause: Clause, article: int) -> str:
    """The reading of a participle that agrees with the noun behind an article; empty where it is no noun."""
    said, readings = clause.says(article), clause.readings[article + 1]
    nouns = among(readings, NOUN)
    if not nouns or among(readings, OTHER):
        return ""
    of_gender, of_number = said[0].strip(EITHER) or gender(nouns), said[1].strip(EITHER) or number(nouns)
    return f"{PARTICIPLE}{of_gender or EITHER}{of_number or EITHER}"


def _participle_behind(clause: Clause, at: int) -> int:
    """The participle behind the auxiliary of the clause that « que » opens; −1 where the clause has another object."""
    grammar, texts = clause.grammar, clause.texts
    places = range(at + 1, min(at + FAR, len(texts)))
    auxiliary = next((place for place in places if texts[place] in grammar.before_participles), -1)
    others = (
        grammar.openers
        | grammar.relatives
        | (grammar.object_pronouns - grammar.persons.keys() - grammar.articles.keys())
    )
    if auxiliary < 0 or not others.isdisjoint(texts[at + 1 : auxiliary]):
        return -1
    if texts[auxiliary - 1] in grammar.object_pronouns & grammar.articles.keys():
        return -1  # « que cet emploi l’a causé »: before an auxiliary « l’ » is no article
    place = auxiliary + 1
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    return place if clause.is_joined(place) and texts[place] not in grammar.unchanged else -1


def _goes_on(clause: Clause, participle: int) -> bool:
    """Whether an object of its own, or an infinitive, follows a participle: « que vous avez oublié de prendre »."""
    behind, noun = participle + 1, participle + 2
    if clause.has_article_behind(participle) and noun < len(clause.texts) and clause.tells_when(noun):
        return False  # « la douleur que vous avez ressentie la nuit dernière »
    if not clause.is_joined(behind):
        return False
    text, readings = clause.texts[behind], clause.readings[behind] or NONE
    return text in clause.grammar.articles or text in clause.grammar.linking or bool(among(readings, INFINITIVE))
