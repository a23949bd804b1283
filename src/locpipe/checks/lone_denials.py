"""Words that deny with « ne », without it: « vous faites rien », « si personne éternue » for “if someone sneezes”.

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import HYPHENS
from locpipe.checks.nouns import is_only_verb
from locpipe.checks.predicates import is_said, said_of_subject
from locpipe.languages.forms import ADJECTIVE, INFINITIVE_ONLY, OTHER, TO_READER, among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages import Language

NEAR = 8
"""Words behind a denial in which its verb stands."""


def nothing_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Personne peut vous obliger », « rien dans ce feuillet remplace », « mettez rien », « cette page incite personne »."""
    grammar = clause.grammar
    if not (grammar.denials | grammar.without).isdisjoint(clause.texts[:at]) or clause.is_compound(at):
        return
    if clause.is_joined(at) and (clause.is_small(at - 1) or clause.opens(at - 1)) and _is_deed(clause, at):
        yield f"“{clause.between(at - 1, at)}”: « {grammar.denial} » is missing"
        return
    if clause.is_joined(at) and clause.texts[at - 1] in (grammar.articles.keys() | grammar.whole.keys()):
        return  # « toute personne a le droit »
    opens = clause.opens(at) or (clause.is_joined(at) and clause.texts[at - 1] in grammar.joining)
    place = _verb_behind(clause, at) if opens else -1
    if place >= 0:
        yield f"“{clause.between(at, place)}”: « {grammar.denial} » is missing"


def _is_deed(clause: Clause, at: int) -> bool:
    """Whether the verb before a denial has it for its object: not « c’est rien », « devient personne à charge »."""
    before, grammar = at - 1, clause.grammar
    text, readings = clause.texts[before], clause.readings[before]
    is_state = text in grammar.states or text in grammar.unfinished
    is_state |= bool(readings) and text.startswith(grammar.like_states)
    is_named = clause.texts[at] not in grammar.surely_nothing and text.startswith(grammar.called)
    is_verb = is_said(clause, before) or text in grammar.before_participles or readings == INFINITIVE_ONLY
    is_verb |= not readings.isdisjoint(TO_READER)
    return is_verb and not (is_state or is_named or clause.is_after_article(before))


def _verb_behind(clause: Clause, at: int) -> int:
    """The verb that a denial is the subject of; −1 where another clause begins before it, or it may be another word."""
    grammar = clause.grammar
    is_far = clause.texts[at] in grammar.surely_nothing
    for place in range(at + 1, min(len(clause.texts), at + NEAR)):
        text, readings = clause.texts[place], clause.readings[place]
        is_next = clause.is_joined(place) or clause.gap(place) in HYPHENS
        if not is_next or text in grammar.relatives | grammar.openers | grammar.denials or clause.is_compound(place):
            return -1
        if clause.may_be_verb(place) and said_of_subject(readings):
            is_verb = is_only_verb(readings) or text in grammar.auxiliary_verbs
            # « Quand personne touche une surface »
            is_act = place == at + 1 and clause.has_article_behind(place) and not among(readings, ADJECTIVE + OTHER)
            return place if is_verb or is_act else -1
        is_else = text in grammar.several or text in grammar.described_before  # « personne d’autre »
        if not is_far and not is_else and text not in grammar.object_pronouns | grammar.clitics:
            return -1
    return -1
