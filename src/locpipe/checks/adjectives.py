"""Adjectives that stand before their noun, behind “to be” or “to stay”, or two together: « un nouveau appareil », « resteront anonyme ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.nouns import is_adverb, is_only_verb, may_agree
from locpipe.checks.verb_forms import described
from locpipe.checks.verb_numbers import LONGEST
from locpipe.languages.forms import (
    ADJECTIVE,
    FEMININE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    MASCULINE,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    VERB,
    agree,
    among,
    gender,
    is_nominal,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages.constructions import Constructions
    from locpipe.languages.forms import Readings


def state_and_description(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Votre glycémie est bas »."""
    place = described(clause, at, known)
    if place < 0 or clause.texts[place] not in known.descriptions:
        return
    if clause.is_joined(place + 1) and among(clause.readings[place + 1], ADJECTIVE):
        return  # « est fort utile »
    subject = clause.subject(at)
    said = gender(among(clause.readings[place], ADJECTIVE))
    if subject and subject.gender and said and said != subject.gender and not clause.has_article_behind(place):
        yield f"“{clause.between(subject.first, place)}”: not of the noun’s gender"


def before_vowel(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Un nouveau appareil », « un seul nouveau aliment »."""
    noun, grammar = at + 1, clause.grammar
    is_led = (
        clause.is_joined(at)
        and clause.texts[at - 1] in grammar.articles.keys() | grammar.only.keys() | grammar.described_before
    )
    if not clause.is_whole(noun) or not is_led:
        return
    readings = clause.readings[noun]
    is_noun = is_nominal(readings)  # « un inhalateur »
    if (
        is_noun
        and gender(readings) == MASCULINE
        and number(readings) != MANY
        and clause.texts[noun].startswith(known.vowels + known.mute)
    ):
        yield f"“{clause.between(at, noun)}”: « {known.before_vowels[clause.texts[at]]} » stands before a vowel"


def before_consonant(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Le nouvel médicament », « un nouvel rendez-vous »."""
    noun = at + 1
    is_word = clause.is_joined(noun) and clause.is_small(noun) and clause.texts[noun].isalpha()
    if is_word and not clause.texts[noun].startswith((*known.vowels, *known.breathed)):
        meant = next(plain for plain, other in known.before_vowels.items() if other == clause.texts[at])
        yield f"“{clause.between(at, noun)}”: « {meant} » stands before a consonant"


def adjective_and_noun(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« D’autre traitements », « vieux plaie »: an adjective that stands right before its noun."""
    noun = at + 1
    is_led = at > 0 and clause.texts[at - 1] in clause.grammar.prepositions  # « à nouveau »
    is_adverb_too = clause.texts[at] in known.same or (clause.texts[at] in known.before_vowels and (is_led or not at))
    if is_adverb_too or not clause.is_whole(noun) or not clause.is_small(at):
        return
    nouns, own = clause.readings[noun], among(clause.readings[at], ADJECTIVE)
    is_noun = is_nominal(nouns)
    if own and is_noun and clause.texts[noun] not in clause.grammar.no_nouns and not may_agree(own, nouns):
        yield f"“{clause.between(at, noun)}”: the adjective does not agree with the noun"


def kind_and_noun(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Une chronique maladie »: what says of which kind something is stands behind it."""
    kind, noun = at + 1, at + 2
    if not clause.is_whole(kind) or not clause.texts[kind].endswith(known.kinds) or clause.texts[kind] in known.praises:
        return
    own, nouns = clause.readings[kind], clause.readings[noun] if clause.is_whole(noun) else frozenset()
    # « Les cliniques partenaires »
    is_kind = bool(own) and (among(own, ADJECTIVE) == own or clause.texts[kind] in known.rarely_nouns)
    if is_kind and nouns and among(nouns, NOUN) == nouns and clause.is_small(noun):
        yield f"“{clause.between(at, noun)}”: this adjective stands behind its noun"


def described_otherwise(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Une crème doux »."""
    noun, article = at - 1, at - 2
    if (
        article < 0
        or not clause.is_whole(at)
        or clause.noun(article) != noun
        or clause.texts[article] not in clause.grammar.articles
        or among(clause.readings[at], VERB)
    ):
        return
    if clause.texts[at] in clause.grammar.numbers and clause.texts[article] not in clause.grammar.surely_articles:
        return  # « la chambre neuf »
    nouns, said = clause.readings[noun], gender(among(clause.readings[at], ADJECTIVE))
    goes_on = clause.is_joined(at + 1) and bool(among(clause.readings[at + 1], ADJECTIVE + PARTICIPLE + NOUN))
    of_noun = gender(nouns) if nouns and among(nouns, NOUN) == nouns else ""
    if said and of_noun and said != of_noun and not goes_on:
        yield f"“{clause.between(noun, at)}”: the adjective does not agree with the noun"


def term_and_adjective(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Un problème de santé mental »: the adjective of a term, though a noun before it has that gender."""
    behind = at + 1
    if clause.is_whole(behind) and clause.texts[behind] in known.compounds[clause.texts[at]]:
        yield f"“{clause.between(at, behind)}”: the adjective does not agree with the noun"


def superlative(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Les effets les plus fréquent », « la charge la plus élever »."""
    article, quality = at - 1, at + 1
    is_led = clause.is_joined(at) and clause.texts[article] in clause.grammar.plain_articles
    if is_led and clause.is_whole(quality) and clause.readings[quality] == INFINITIVE_ONLY:
        yield f"“{clause.between(article, quality)}”: the participle belongs there"
        return
    if not (clause.is_joined(at) and clause.is_whole(quality)) or clause.says(article)[1:] != MANY:
        return
    readings = clause.readings[quality]
    is_plain = bool(readings) and among(readings, ADJECTIVE + PARTICIPLE) == readings
    if is_plain and number(readings) == ONE and clause.texts[article] in clause.grammar.plain_articles:
        yield f"“{clause.between(article, quality)}”: the article is that of many, the adjective of one"


def compared(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Plus précis comme l’ancien »."""
    quality, like = at + 1, at + 2
    if clause.texts[like : like + 1] != [known.like] or not (clause.is_joined(quality) and clause.is_joined(like)):
        return
    readings = clause.readings[quality]
    is_plain = bool(among(readings, ADJECTIVE)) and not among(readings, PARTICIPLE + VERB)
    is_denied = not clause.grammar.denials.isdisjoint(clause.texts[max(0, at - LONGEST) : at])
    if is_plain and clause.has_article_behind(like) and not is_denied:
        yield f"“{clause.between(at, like)}”: « {known.than} » is meant"


def become(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Vos réponses resteront anonyme », « votre peau peut devenir sec »."""
    place = described(clause, at, known)
    readings = clause.readings[place] if place >= 0 else frozenset()
    if not readings or among(readings, VERB + INFINITIVE + OTHER) or not among(readings, ADJECTIVE + PARTICIPLE):
        return
    state = at
    if clause.readings[at] == INFINITIVE_ONLY:
        state = at - 1
        if not clause.is_joined(at) or clause.texts[state] not in clause.grammar.surely_before_infinitives:
            return
    subject = clause.subject(state)
    if subject is None or clause.texts[subject.first] in clause.grammar.neutral or not subject.number:
        return
    meant = f"{NOUN}{subject.gender or '-'}{subject.number}"
    if not any(agree(one, meant) for one in among(readings, ADJECTIVE + PARTICIPLE + NOUN)):
        yield f"“{clause.between(subject.first, place)}”: does not agree with the subject"


def asked_and_participle(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Vos chevilles sont-elles enflés? »"""
    place = at + 1
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    if not clause.is_inverted(at) or clause.texts[at - 1] not in known.being or not clause.is_whole(place):
        return
    said, readings = clause.grammar.pronouns.get(clause.texts[at], ""), clause.readings[place]
    described = among(readings, PARTICIPLE + ADJECTIVE)
    if not said or not described or among(readings, PARTICIPLE + ADJECTIVE + NOUN) != readings:
        return
    if not any(agree(one, NOUN + said) for one in described):
        yield f"“{clause.between(at - 1, place)}”: does not agree with « {clause.texts[at]} »"


def two_adjectives(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Des maux de tête soudain et violents »: two adjectives of one noun, of which one says one and the other many."""
    first, second = at - 1, at + 1
    if not (first > 1 and clause.is_joined(first) and clause.is_joined(at) and clause.is_whole(second)):
        return
    own, other = clause.readings[first], clause.readings[second]
    are_adjectives = all(
        bool(among(readings, ADJECTIVE)) and not among(readings, VERB + INFINITIVE) for readings in (own, other)
    )
    is_said = clause.texts[first - 1] in known.being or bool(among(clause.readings[first - 1], NOUN))
    if not are_adjectives or among(own, NOUN) or not is_said:
        return
    numbers = {number(among(readings, ADJECTIVE)) for readings in (own, other)}
    goes_on = clause.is_joined(second + 1) and bool(among(clause.readings[second + 1], NOUN))
    if numbers == {ONE, MANY} and not goes_on:
        yield f"“{clause.between(first - 1, second)}”: one adjective is of one, the other of many"


def two_genders(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« La peau est rosée et engourdi », « des conséquences économiques et sociaux »: of two words that describe one noun, one is of a
    man and the other of a woman.
    """
    first, second = at - 1, at + 1
    if not (first > 0 and clause.is_joined(first) and clause.is_joined(at) and clause.is_whole(second)):
        return
    own, other = (_describing(clause, place) for place in (first, second))
    is_same = clause.texts[second].startswith(clause.texts[first][:-2])  # « si je ne suis pas accepté ou acceptée »
    is_same |= clause.texts[first].startswith(clause.texts[second][:-2])
    if is_same or not own or not gender(other) or among(clause.readings[second], NOUN):
        return
    before = first - 1
    while clause.is_joined(before) and is_adverb(clause, before):
        before -= 1
    goes_on = clause.is_joined(second + 1) and bool(among(clause.readings[second + 1], NOUN))
    if clause.texts[before] in known.being:
        is_other = {gender(own), gender(other)} == {MASCULINE, FEMININE}
    else:
        is_other = before == first - 1 and _is_of_noun_alone(clause, before, own, other)
    if is_other and not goes_on:
        yield f"“{clause.between(before, second)}”: one is of a man, the other of a woman"


def _describing(clause: Clause, at: int) -> Readings:
    """What a word is that describes a noun; nothing of one that may be a verb or anything else."""
    readings = clause.readings[at]
    return NONE if among(readings, VERB + INFINITIVE + OTHER) else among(readings, ADJECTIVE + PARTICIPLE)


def _is_of_noun_alone(clause: Clause, noun: int, own: Readings, other: Readings) -> bool:
    """Whether a word describes the noun before it, and no noun before that is what the second one describes: not « de sexe masculin et âgée »."""
    grammar, readings = clause.grammar, clause.readings[noun]
    is_noun = bool(readings) and among(readings, NOUN) == readings and may_agree(own, readings)
    if not is_noun or {gender(readings), gender(other)} != {MASCULINE, FEMININE}:
        return False
    for place in range(noun - 1, -1, -1):
        before = clause.readings[place]
        if is_only_verb(before) or not clause.is_joined(place + 1):
            return True
        is_small = clause.texts[place] in grammar.articles or clause.texts[place] in grammar.prepositions
        if not is_small and (not before or may_agree(among(before, NOUN), other)):
            return False
    return True


def such_as(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Les symptômes tel que la toux »."""
    if clause.texts[at + 1 : at + 2] != [known.than] and clause.texts[at + 1 : at + 2] != [known.than_elided]:
        return
    if clause.gap(at).strip() == "," and known.such[clause.texts[at]][1] == ONE:
        near = [place for place in range(max(0, at - LONGEST), at) if clause.texts[place] in clause.grammar.articles]
        if near and clause.says(near[-1])[1] == MANY:
            yield f"“{clause.between(near[-1], at + 1)}”: does not agree with the noun"
        return
    # « Des signes d’urgence tels que »: of which noun is told only where the article stands before it.
    articles = (place for place in (at - 2, at - 3) if place >= 0 and clause.texts[place] in clause.grammar.articles)
    article = next((place for place in articles if clause.noun(place) == place + 1), -1)
    noun = article + 1
    if article < 0 or not all(clause.is_joined(place) for place in range(noun, at + 1)):
        return
    nouns, last = clause.own_nouns(article), among(clause.readings[at - 1], NOUN + ADJECTIVE)
    if nouns and last and not any(agree(one, NOUN + known.such[clause.texts[at]]) for one in nouns | last):
        yield f"“{clause.between(noun, at + 1)}”: does not agree with the noun"
