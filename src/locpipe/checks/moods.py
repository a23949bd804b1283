"""Moods: the form of a verb that the words which open its clause ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import clause_of, readings_of
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.findings import Severity
from locpipe.languages.forms import INFINITIVE, ONE, VERB, among
from locpipe.languages.moods import AHEAD, INDICATIVE, SUBJUNCTIVE

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.moods import Moods

WITHIN = frozenset(" \u00a0-«»“”")
"""Marks within a subject: « celle-ci », « le mot « pandémie » »."""

LONGEST_SUBJECT = 9
"""Words behind the opening of a clause among which its verb is looked for."""


@rule(Severity.WARNING, fix="Give the verb the form that the words before it ask for.")
def mood_wrong(pair: Pair) -> Iterator[Found]:
    """A verb is not in the mood that the words before it ask for, or a condition is in the future.

    Why it matters: « si vous auriez mal » is a slip that readers hear, and what is a wish reads as a fact.

    Example: « afin que vous pouvez dormir », « lorsque la douleur soit forte », « si vous auriez mal ».
    """
    if pair.language and pair.language.moods and pair.language.agreement and not pair.is_source:
        message = next((found for one in pair.target.sentences if (found := out_of_mood(one, pair.language))), "")
        if message:
            yield pair.found(message)


@kept
def out_of_mood(sentence: Sentence, language: Language) -> str:
    """The first verb of a sentence that is in another mood than is asked for; empty where none is."""
    return next(_not_as_opened(sentence, language), "") or next(_unasked(sentence, language), "")


def _not_as_opened(sentence: Sentence, language: Language) -> Iterator[str]:
    """« Si vous auriez mal »: a mood that is not the one which the opening of its clause asks for."""
    moods = language.moods
    assert moods
    assert language.agreement
    if moods.opening.isdisjoint(sentence.vocabulary):
        return
    for opening, wrong, asked in (
        (moods.wishing, (INDICATIVE, AHEAD), "the subjunctive"),
        (moods.stating, (SUBJUNCTIVE,), "the indicative"),
        (moods.supposing, (SUBJUNCTIVE, AHEAD), "the present or the imperfect"),
    ):
        for match in opening.finditer(sentence.text):
            if opening is moods.supposing and moods.asking.search(sentence.text, 0, match.start()):
                continue
            clause = clause_of(sentence, language.agreement)
            verb, mood = _verb_behind(clause, match, moods)
            if mood in wrong:
                yield f"“{sentence.text[match.start() : clause.words[verb].end].strip()}”: {asked} belongs there"


def _unasked(sentence: Sentence, language: Language) -> Iterator[str]:
    """« Les études aient montré »: a subjunctive before which nothing opens a clause."""
    moods, grammar = language.moods, language.agreement
    assert moods
    assert grammar
    if moods.unasked.isdisjoint(sentence.vocabulary):
        return
    clause = clause_of(sentence, grammar)
    for at, text in enumerate(clause.texts):
        if text in moods.linking:
            return
        if text in moods.unasked and clause.is_joined(at) and clause.is_joined(at + 1):
            yield f"“{clause.between(at - 1, at)}”: the indicative belongs there"


def _verb_behind(clause: Clause, opening: re.Match[str], moods: Moods) -> tuple[int, str]:
    """The verb of the clause that begins behind an opening, and its mood; −1 and nothing where it is not told."""
    first = next((at for at, word in enumerate(clause.words) if word.start >= opening.end()), len(clause.texts))
    for at in range(first, min(first + LONGEST_SUBJECT, len(clause.texts))):
        if at > first and (not WITHIN.issuperset(clause.gap(at)) or clause.texts[at] in moods.linking):
            break
        readings = clause.readings[at]
        is_surely = bool(readings) and among(readings, VERB) == readings and not clause.is_compound(at)
        is_state = clause.texts[at] in clause.grammar.states | clause.grammar.auxiliary_verbs
        is_state |= at > first and clause.texts[at] in clause.grammar.also_other  # « si soit l’un, soit l’autre »
        # « Bien qu’elle fait »: right behind its subject a word is the verb.
        is_surely |= at == first + 1 and clause.texts[first] in clause.grammar.lone_pronouns and clause.may_be_verb(at)
        if is_surely or (is_state and not clause.is_after_article(at)):
            return at, moods.mood_of(clause.texts[at], f"{VERB}-{ONE}" in readings, _is_infinitive(clause))
    return -1, ""


def _is_infinitive(clause: Clause) -> Callable[[str], bool]:
    """What tells whether a word is an infinitive."""
    return lambda word: bool(among(readings_of(word, clause.grammar), INFINITIVE))


RULES = (mood_wrong,)
