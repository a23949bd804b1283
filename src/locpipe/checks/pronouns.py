"""Pronouns: the nouns that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import Clause, clause_of
from locpipe.checks.nouns import as_noun, may_agree
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages.forms import ADJECTIVE, EITHER, MANY, NOUN, among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.languages.agreement import Agreement


def has_lone_subject(pair: Pair) -> bool:
    """Whether the translation has a pronoun that may stand for a noun."""
    grammar = pair.language.agreement if pair.language else None
    return (
        grammar is not None
        and not pair.is_source
        and not (grammar.standing | grammar.pointing).isdisjoint(pair.target.vocabulary)
    )


@rule(Severity.WARNING, fix="Write the pronoun that the noun wants, or the noun.", needs=has_lone_subject)
def pronoun_without_noun(pair: Pair) -> Iterator[Found]:
    """A pronoun stands for a noun, « il » at the head of a clause or « celle de », and none before it is of that gender and number.

    Why it matters: the reader does not know what is meant, and looks for another thing.

    Example: « Une rougeur peut apparaître. Il disparaît en deux jours. »
    """
    assert pair.language
    grammar = pair.language.agreement
    assert grammar
    clauses = [clause_of(sentence, grammar) for sentence in pair.target.sentences]
    for number, clause in enumerate(clauses):
        for at in (*_lone_subjects(clause, grammar), *_pointers(clause, grammar)):
            # One of several things may be meant: « les vaccins, comme celui contre la grippe ».
            said = grammar.pronouns.get(clause.texts[at]) or grammar.demonstratives[clause.texts[at]][0] + EITHER
            if not number and clause.texts[at] in grammar.standing and _is_in_first_clause(clause, at):
                continue  # the title may name it
            near = [(other, len(other.texts)) for other in clauses[max(0, number - NEAR) : number]]
            if not any(_may_name(other, said, upto) for other, upto in (*near, (clause, at))):
                named = clause.between(at, min(at + 2, len(clause.texts) - 1))
                yield pair.found(f"“{named}”: no noun before is of that gender and number")
                return


def _is_in_first_clause(clause: Clause, at: int) -> bool:
    """Whether a pronoun stands in the first clause of a text: at its head, or behind no more than a comma."""
    return PARTS.isdisjoint(clause.prose[: clause.words[at].start])


PARTS = frozenset(";:.!?")
"""Marks behind which another clause begins."""
NEAR = 2
"""Sentences before a pronoun in which its noun may stand."""


def _lone_subjects(clause: Clause, grammar: Agreement) -> Iterator[int]:
    """The pronouns of a sentence that begin a clause and stand for a noun: not « il faut », « croit-elle »."""
    for at, text in enumerate(clause.texts):
        if text not in grammar.standing or clause.is_inverted(at):
            continue
        opens = clause.opens(at) or clause.texts[at - 1] in grammar.joining or (at > 0 and "," in clause.gap(at))
        behind = [
            word for word in clause.texts[at + 1 : at + 6] if word not in grammar.clitics | grammar.object_pronouns
        ]
        if opens and grammar.impersonal.isdisjoint(behind[:2]):
            yield at


def _pointers(clause: Clause, grammar: Agreement) -> Iterator[int]:
    """The pronouns that point at a noun, and say of what: « celle du matin », not « ceux qui »."""
    for at, text in enumerate(clause.texts):
        is_of = clause.is_joined(at + 1) and clause.texts[at + 1] in grammar.prepositions
        if at and text in grammar.pointing and is_of:
            yield at


def _may_name(clause: Clause, said: str, upto: int) -> bool:
    """Whether one of the words before a place may be a noun of a gender and number, stands for one, or is in no list.

    Two that « et » joins are many.
    """
    if FILLER in clause.prose or (said[1] == MANY and clause.grammar.joining_two in clause.texts[:upto]):
        return True
    pronouns, wanted = clause.grammar.pronouns, frozenset((f"{NOUN}{said}",))
    return any(
        (not readings and len(text) >= SHORTEST)
        or (text in clause.grammar.standing and pronouns[text] == said)
        or may_agree(as_noun(clause, place) | among(readings, ADJECTIVE), wanted)
        for place, (text, readings) in enumerate(zip(clause.texts[:upto], clause.readings, strict=False))
    )


SHORTEST = 3
"""Letters of a word in no list that may be a noun."""

RULES = (pronoun_without_noun,)
