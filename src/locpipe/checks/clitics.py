"""Small pronouns beside their verb: « la » of « vous la prenez », which stands before it, and behind it in an order.

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.languages.forms import INFINITIVE_ONLY, PARTICIPLE, TO_READER, VERB, among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause


def misplaced_pronoun(clause: Clause, at: int) -> Iterator[str]:
    """« La prenez tout de suite », « vous la pouvez redonner », « donner lui un verre », « appelle vous », « l’a vous demandé »."""
    near = clause.grammar.beside_verbs
    if near.isdisjoint(clause.texts[max(0, at - 1) : at + 2]) or (at and not clause.is_small(at)):
        return
    if clause.readings[at] == TO_READER and _misses_reader(clause, at):
        yield f"“{clause.between(at - 1, at)}”: the pronoun stands behind the verb of an order, with a hyphen"
    elif _is_before_modal(clause, at):
        yield f"“{clause.between(at - 1, at + 1)}”: the pronoun stands before the infinitive"
    elif _is_behind_infinitive(clause, at):
        yield f"“{clause.between(at, at + 1)}”: the pronoun stands before the infinitive"
    elif _is_behind_verb(clause, at):
        yield f"“{clause.between(at, at + 1)}”: the pronoun stands before the verb"


def _misses_reader(clause: Clause, verb: int) -> bool:
    """Whether a verb of the reader has a pronoun before it, and neither « vous » nor a denial: « la prenez »."""
    grammar, first = clause.grammar, verb
    while (
        clause.is_joined(first)
        and clause.texts[first - 1] in grammar.objects_before | {grammar.reader} | grammar.denials
    ):
        first -= 1
    chain = clause.texts[first:verb]
    before = clause.texts[first - 1] if first and clause.is_joined(first) else ""
    is_plain = (
        bool(chain) and set(chain) <= grammar.objects_before and before not in grammar.relatives | grammar.adverbs
    )
    # « Si vous nous en informez »
    is_plain = is_plain and grammar.reader not in clause.texts[max(0, first - 2) : first]
    # « Vous le numérisez et l’envoyez »
    is_second = before in grammar.joining and grammar.reader in clause.texts[:first]
    return is_plain and not is_second and not clause.is_compound(verb)


def _is_before_modal(clause: Clause, modal: int) -> bool:
    """Whether a pronoun stands before « peut » and its like, and an infinitive behind: « vous la pouvez redonner »."""
    return (
        clause.texts[modal] in clause.grammar.surely_before_infinitives
        and bool(among(clause.readings[modal], VERB))
        and clause.is_joined(modal)
        and clause.texts[modal - 1] in clause.grammar.objects_before
        and clause.is_joined(modal + 1)
        and clause.readings[modal + 1] == INFINITIVE_ONLY
    )


def _is_behind_infinitive(clause: Clause, at: int) -> bool:
    """Whether « lui » or « leur » stands behind an infinitive, and its object behind that: « donner lui un verre »."""
    behind = at + 2
    return (
        clause.readings[at] == INFINITIVE_ONLY
        and clause.is_joined(at + 1)
        and clause.texts[at + 1] in clause.grammar.given_to
        and clause.is_joined(behind)
        and clause.texts[behind] in clause.grammar.plain_articles
    )


def _is_behind_verb(clause: Clause, at: int) -> bool:
    """Whether « vous » stands behind the verb of another: « l’infirmière appelle vous ensuite », « l’a vous demandé »."""
    grammar, pronoun, behind = clause.grammar, at + 1, at + 2
    if not (clause.is_joined(pronoun) and clause.texts[pronoun] == grammar.reader):
        return False
    readings = clause.readings[behind] if clause.is_joined(behind) else frozenset()
    if clause.texts[at] in grammar.before_participles:
        return bool(among(readings, PARTICIPLE)) and among(readings, PARTICIPLE) == readings
    own = clause.readings[at]
    is_verb = bool(own) and among(own, VERB) == own and own.isdisjoint(TO_READER)
    return is_verb and clause.is_joined(behind) and clause.texts[behind] in grammar.adverbs | grammar.later
