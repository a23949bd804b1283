"""Adjectives behind a word that says how much: « un risque plus élevé », « les données les plus récentes ».

What yields a message for the translator is silent where the adjective may be said of anything else than the noun before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.nouns import SHORTEST, describing, may_agree, may_be_described
from locpipe.checks.passage import FILLER
from locpipe.languages.forms import ADJECTIVE, INFINITIVE, MANY, NOUN, OTHER, PARTICIPLE, VERB, among, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages.forms import Readings

ENDING = frozenset(".;:!?()")
"""Marks before which nothing is that an adjective behind them describes."""


def compared_adjective(clause: Clause, at: int) -> Iterator[str]:
    """« Un risque plus élevée », « une voiture très chaud », « les données les plus récents »."""
    own = describing(clause, at)
    noun, is_superlative = _noun_before(clause, at) if own and clause.is_whole(at) else (-1, False)
    if is_superlative and not may_agree(own, frozenset((NOUN + clause.says(noun + 1),))):
        yield f"“{clause.between(noun + 1, at)}”: the adjective does not agree with its article"
        return
    if noun < 0 or clause.texts[noun] in clause.grammar.undescribed or clause.is_compound(noun):
        return
    readings = clause.readings[noun]
    kinds = NOUN + ADJECTIVE + PARTICIPLE
    is_noun = bool(readings) and among(readings, kinds) == readings
    if is_noun and not _may_be_of_another(clause, noun, at, own, is_superlative=is_superlative):
        yield f"“{clause.between(noun, at)}”: the adjective does not agree with the noun"


def says_how_much(clause: Clause, at: int) -> bool:
    """Whether a word says of how high a degree an adjective behind it is, and is no noun: « très », « nettement »."""
    text, readings = clause.texts[at], clause.readings[at]
    is_manner = text.endswith(clause.grammar.adverb_ending) and among(readings, OTHER) == readings != frozenset()
    return is_manner or text in clause.grammar.much or text in clause.grammar.adverbs


def _noun_before(clause: Clause, at: int) -> tuple[int, bool]:
    """The word before those that say how much, −1 where none says so; and whether it is most or least."""
    grammar, place, is_superlative = clause.grammar, at - 1, False
    while place > 0 and clause.is_joined(place + 1) and says_how_much(clause, place):
        place -= 1
    if place > 0 and clause.texts[place] in grammar.plain_articles and clause.texts[place + 1] in grammar.degrees:
        is_superlative, place = clause.texts[place] not in grammar.adverbial_articles, place - 1
    is_told = (
        place < at - 1 and clause.is_joined(place + 1) and not grammar.much.isdisjoint(clause.texts[place + 1 : at])
    )
    return (place, is_superlative) if is_told else (-1, False)


def _may_be_of_another(clause: Clause, noun: int, at: int, own: Readings, *, is_superlative: bool) -> bool:
    """Whether an adjective may belong to another noun than the one before it, or to somebody who is in such a state."""
    grammar, of_number = clause.grammar, number(own)
    if may_agree(among(clause.nominal(noun), NOUN + ADJECTIVE + PARTICIPLE), own) or may_agree(
        among(clause.readings[at + 1], NOUN) if clause.is_joined(at + 1) else frozenset(), own
    ):
        return True
    for place in range(noun - 1, -1, -1):
        text = clause.texts[place]
        if not clause.is_joined(place + 1) and not ENDING.isdisjoint(clause.gap(place + 1)):
            break
        is_state = (
            text in grammar.states or text in grammar.keeping or text in grammar.unfinished or text in grammar.denials
        )
        nouns = among(clause.readings[place], NOUN)
        is_verb = bool(among(clause.readings[place], VERB + INFINITIVE + PARTICIPLE + OTHER))
        is_state = is_state or (is_verb and not nouns and text.startswith(grammar.like_states))
        if is_state and is_superlative:
            break
        are_several = of_number == MANY and text in grammar.joining
        is_named = len(text) >= SHORTEST and may_be_described(clause, place, of_number)
        if is_state or are_several or is_named or may_agree(nouns, own):
            return True
    return FILLER in clause.prose[: clause.words[at].start]
