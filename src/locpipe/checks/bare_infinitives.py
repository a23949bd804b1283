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
        if source.finite_verbs.isdisjoint(ours.texts):
            continue
        is_modal = not source.modals.isdisjoint(ours.texts)
        found = lone_infinitive(theirs, language) or (unled_infinitive(theirs, language) if is_modal else "")
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


@kept
def unled_infinitive(sentence: Sentence, language: Language) -> str:
    """What to say of a sentence without a verb that leads an infinitive, in which one stands right behind a noun, or behind a
    noun and a pronoun: « des policiers en civil venir vous parler ». Empty where none does.
    """
    assert language.agreement
    clause = clause_of(sentence, language.agreement)
    grammar = clause.grammar
    lets = language.constructions.letting + tuple(language.constructions.causing) if language.constructions else ()
    leading = grammar.before_infinitives - grammar.prepositions
    if INFINITIVE_ONLY not in clause.readings or not leading.isdisjoint(clause.texts):
        return ""
    for at, readings in enumerate(clause.readings):
        if clause.texts[at].startswith(lets):
            return ""  # « regardez l’enflure diminuer »
        noun = at - 2 if at > 1 and clause.texts[at - 1] in grammar.beside_verbs and clause.is_joined(at) else at - 1
        if readings == INFINITIVE_ONLY and noun >= 0 and clause.is_whole(at) and _ends_subject(clause, noun, at):
            return f"“{clause.between(noun, at)}”: the verb before the infinitive is missing"
    return ""


def _ends_subject(clause: Clause, at: int, verb: int) -> bool:
    """Whether a word may be the last one of a subject, and is nothing else: a noun, what describes one, or a name."""
    readings = clause.readings[at]
    is_name = not readings and not clause.is_small(at)
    is_nominal = bool(readings) and among(readings, NOUN + ADJECTIVE) == readings  # « pu aider »
    return (
        (is_name or is_nominal)
        and not clause.is_compound(at)
        and all(clause.is_joined(place) for place in range(at + 1, verb + 1))
    )


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
