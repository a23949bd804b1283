"""A verb for many behind « qui », where nothing before it is many: « le codage clinique qui sont prêts »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import NOMINAL
from locpipe.checks.nouns import is_only_verb
from locpipe.checks.passage import FILLER
from locpipe.checks.predicates import said_of_subject
from locpipe.languages.forms import EITHER, MANY, NOUN, ONE, among, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages import Language


def who_and_many(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La personne qui appellent », « une deuxième dose, qui devront suivre »."""
    grammar, verb = clause.grammar, at + 1
    while clause.is_joined(verb) and clause.texts[verb] in grammar.clitics | grammar.object_pronouns:
        verb += 1
    if not at or not clause.is_whole(verb) or said_of_subject(clause.readings[verb]) != MANY:
        return
    is_verb = is_only_verb(clause.readings[verb]) or clause.texts[verb] in grammar.auxiliary_verbs
    last, gap = at - 1, clause.gap(at).strip()
    is_noun = number(among(clause.readings[last], NOMINAL)) == ONE and bool(among(clause.readings[last], NOUN))
    if not (is_verb and is_noun and gap in {"", ","}) or any(_may_be_many(clause, place) for place in range(at)):
        return
    before = clause.prose[: clause.words[at].start]
    if FILLER not in before and not any(map(str.isdigit, before)):
        yield f"“{clause.between(last, verb)}”: the verb is that for many, and nothing before it is many"


def _may_be_many(clause: Clause, at: int) -> bool:
    """Whether a word may be of many, or join two things, or is in no list."""
    grammar, text, readings = clause.grammar, clause.texts[at], clause.readings[at]
    if text in grammar.joining or text in grammar.collectives or text in grammar.lone_plurals or text == grammar.reader:
        return True
    if text in grammar.articles:
        return clause.says(at)[1] == MANY
    is_unknown = not readings and not text.endswith("’")
    return is_unknown or any(reading[2] in (MANY, EITHER) for reading in among(readings, NOMINAL))
