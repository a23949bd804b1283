"""Infinitives whose verb was lost: « un travailleur déclarer une lésion » for “a worker can report an injury”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import SPACES, clause_of
from locpipe.checks.sentence import kept
from locpipe.languages.forms import ADJECTIVE, INFINITIVE, INFINITIVE_ONLY, NOUN, PARTICIPLE, VERB, among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


def modal_lost(pair: Pair) -> Iterator[str]:
    """What to say of a sentence with a subject and an infinitive and no verb, whose source has a verb."""
    language, source = pair.language, pair.source_language
    if not (language and language.agreement and source):
        return
    for ours, theirs in pair.aligned:
        if not source.finite_verbs.isdisjoint(ours.texts):
            found = lone_infinitive(theirs, language)
            if found:
                yield found


@kept
def lone_infinitive(sentence: Sentence, language: Language) -> str:
    """What to say of the first part of a sentence in which an infinitive stands behind its subject; empty where none does."""
    assert language.agreement
    clause = clause_of(sentence, language.agreement)
    if INFINITIVE_ONLY not in clause.readings:
        return ""
    start = 0
    for at in range(1, len(clause.texts) + 1):
        if at == len(clause.texts) or clause.gap(at) not in SPACES:
            found = _lone_in(clause, start, at)
            if found:
                return found
            start = at
    return ""


def _lone_in(clause: Clause, first: int, end: int) -> str:
    """What to say of the words between two marks: they begin with a subject, hold no verb, and no preposition before the infinitive."""
    grammar, texts = clause.grammar, clause.texts
    words = range(first, end)
    begins = texts[first] in grammar.surely_articles or (clause.says(first) and clause.noun(first) >= 0)
    if not begins or any(
        texts[at] in grammar.openers | grammar.relatives | grammar.questions | grammar.which for at in words
    ):
        return ""
    if any(
        texts[at] in grammar.auxiliary_verbs or (among(clause.readings[at], VERB) and not clause.is_after_article(at))
        for at in words
    ):
        return ""
    place = next((at for at in words if clause.readings[at] == INFINITIVE_ONLY), -1)
    before = clause.readings[place - 1] if place > first + 1 else frozenset()
    is_behind_noun = bool(among(before, NOUN + ADJECTIVE + PARTICIPLE)) and not among(before, INFINITIVE)
    is_governed = any(
        texts[at] in grammar.prepositions - grammar.neutral - grammar.several for at in range(first, max(first, place))
    )
    if is_behind_noun and not is_governed and clause.is_small(place - 1):
        return f"“{clause.between(first, place)}”: an infinitive where the verb of the subject belongs"
    return ""
