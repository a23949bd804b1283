"""Words that do not agree: a verb for one with a subject of many, « une » before a noun of many, « nous » with the form of « ils ».

Only what stands together is looked at, and only words that settle the matter (`clause`): what needs a grammar of the
sentence is nobody's finding.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.attributes import (
    apart_and_subject,
    kept_and_object,
    object_and_attribute,
    only_and_noun,
    pronoun_and_taken,
    two_and_described,
)
from locpipe.checks.bare_infinitives import modal_lost
from locpipe.checks.clause import clause_of, readings_of
from locpipe.checks.clitics import misplaced_pronoun
from locpipe.checks.degrees import compared_adjective, says_how_much
from locpipe.checks.dependent_verbs import (
    auxiliary_and_verb,
    degree_and_infinitive,
    denial_and_verb,
    having_and_participle,
    headless_participle,
    listed_participle,
    modal_and_verb,
    noun_and_infinitive,
    oneself_and_participle,
    preposition_and_verb,
    pronoun_and_participle,
    question_and_verb,
    state_and_participle,
    state_and_verb,
)
from locpipe.checks.homophones import is_second_verb
from locpipe.checks.lone_denials import nothing_and_verb
from locpipe.checks.meaning import shortened
from locpipe.checks.nouns import (
    all_and_noun,
    article_and_noun,
    article_and_substance,
    asked_noun,
    bare_noun_and_adjective,
    figure_and_noun,
    noun_and_adjective,
    several_and_noun,
    stray_adjective,
)
from locpipe.checks.objects import taken_and_participle
from locpipe.checks.orders import infinitive_among_orders, joined_verb, order_in_condition, order_lost, verb_of_order
from locpipe.checks.persons import person, person_of_verb
from locpipe.checks.predicates import (
    OF_SPEAKER,
    doubled_reader,
    inset_and_verb,
    lone_person,
    maybe_and_verb,
    me_and_verb,
    most_and_verb,
    nobody_and_verb,
    opener_and_order,
    parted_subject,
    reader_and_verb,
    said_of_subject,
    subject_and_verb,
    that_and_verb,
    themselves,
    two_and_verb,
    verb_and_pronoun,
    verb_and_subject_behind,
    who_and_verb,
)
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.sole_antecedents import who_and_many
from locpipe.findings import Severity
from locpipe.languages.forms import ADJECTIVE, INFINITIVE, NONE, NOUN, ONE, PARTICIPLE, TO_READER, VERB, among

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.forms import Readings


@rule(Severity.WARNING, fix="Make the two words agree, or give the verb the form that belongs there.")
def agreement_broken(pair: Pair) -> Iterator[Found]:
    """Two words that belong together do not agree, or a verb is not in the form that its place asks for.

    Why it matters: a reader stumbles, and does not know whether one thing is meant or several, or who is to do what.

    Example: « Les personnes qui prend ce médicament », « La dose est recommandé », « Nous vous enverront », « Vous pouvez appelé ».
    """
    if pair.language and pair.language.agreement and not pair.is_source:
        message = next((found for sentence in pair.target.sentences if (found := broken(sentence, pair.language))), "")
        message = message or next(order_lost(pair), "") or next(modal_lost(pair), "")
        if message:
            yield pair.found(message)


@kept
def broken(sentence: Sentence, language: Language) -> str:
    """The first thing of a sentence that does not agree; empty where nothing is told."""
    assert language.agreement
    clause = clause_of(sentence, language.agreement)
    return next(_broken(clause, language), "")


def _broken(clause: Clause, language: Language) -> Iterator[str]:
    """What is wrong, in the order of the sentence."""
    if clause.texts and not clause.prose[: clause.words[0].start].strip():
        yield from _at_head(clause)
    finders = _finders(clause.grammar)
    for at, text in enumerate(clause.texts):
        for find in finders.get(text, ()):
            yield from find(clause, at, language)
        yield from _of_any_word(clause, at)


def _at_head(clause: Clause) -> Iterator[str]:
    """What is wrong with the words that a sentence begins with."""
    if not among(clause.readings[0], INFINITIVE):  # « porter plainte »
        yield from noun_and_adjective(clause, 0, "--", 0)
    yield from headless_participle(clause, 0)
    yield from parted_subject(clause)
    yield from inset_and_verb(clause)
    yield from apart_and_subject(clause)
    yield from order_in_condition(clause)


def _of_any_word(clause: Clause, at: int) -> Iterator[str]:
    """What is wrong at a word, whichever it is, told by what it may be."""
    readings = clause.readings[at]
    if readings == OF_SPEAKER:
        yield from lone_person(clause, at)
    of_person = person(readings)
    if of_person:
        yield from person_of_verb(clause, at, of_person)
    said = said_of_subject(readings)
    if said:
        yield from subject_and_verb(clause, at, said)
    start = clause.words[at].start
    if start > 1 and clause.prose[start - 2].isdigit():
        yield from figure_and_noun(clause, at)
    if readings:
        yield from _of_described(clause, at, readings)
    if said == INFINITIVE:
        yield from infinitive_among_orders(clause, at)
    if among(readings, INFINITIVE):
        yield from noun_and_infinitive(clause, at)
    if said or of_person:
        yield from misplaced_pronoun(clause, at)
    if (said == ONE or readings == TO_READER) and among(readings, VERB) == readings:
        yield from _lost_accent(clause, at)


def _of_described(clause: Clause, at: int, readings: Readings) -> Iterator[str]:
    """What is wrong at a word that describes something, or is described."""
    if among(readings, ADJECTIVE) or _describes_noun(clause, at):
        yield from stray_adjective(clause, at)
        if at and says_how_much(clause, at - 1):
            yield from compared_adjective(clause, at)
    elif at and not clause.joined[at] and among(readings, NOUN) == readings and clause.gap(at).strip() in LISTING:
        yield from noun_and_adjective(clause, at, "--", at)  # « Signes : selles rouges ou noirs »
    if at and among(readings, PARTICIPLE) and not among(readings, VERB + INFINITIVE):
        yield from listed_participle(clause, at)


def _describes_noun(clause: Clause, at: int) -> bool:
    """Whether a word is nothing but a participle, and nobody is named by a pronoun whom it may be said of."""
    if among(clause.readings[at], PARTICIPLE) != clause.readings[at]:
        return False
    named = clause.grammar.persons.keys() | clause.grammar.pronouns.keys() | clause.grammar.before_participles
    return named.isdisjoint(clause.texts[:at])


def _lost_accent(clause: Clause, at: int) -> Iterator[str]:
    """« L’ordre exige un centre agrée »: a second verb behind a noun, which with an accent is the participle that describes it."""
    text, ending = clause.texts[at], clause.grammar.participle_like_order[0]
    unaccented = next((other for other in clause.grammar.like_participle if text.endswith(other)), "")
    last = at - 1
    while last > 0 and clause.is_joined(last + 1) and says_how_much(clause, last):
        last -= 1  # « un médicament également utilisait »
    before = clause.readings[last] if clause.is_whole(at) and clause.is_joined(last + 1) else NONE
    if not before or not unaccented or not _may_end_noun(clause, last):
        return
    meant = readings_of(text.removesuffix(unaccented) + ending, clause.grammar)
    if among(meant, PARTICIPLE) and is_second_verb(clause, at):
        yield f"“{clause.between(last, at)}”: the participle belongs there"


def _may_end_noun(clause: Clause, at: int) -> bool:
    """Whether a word is a noun, or what describes the noun right before it: « un risque accru »."""
    readings = clause.readings[at]
    if among(readings, NOUN) == readings:
        return True
    before = clause.readings[at - 1] if clause.is_whole(at) else NONE
    is_described = among(readings, ADJECTIVE + PARTICIPLE) == readings and before != NONE
    return is_described and among(before, NOUN) == before


LISTING = frozenset(":,")
"""Marks behind which a noun stands without its article."""


@cache
def _finders(grammar: Agreement) -> dict[str, tuple[Callable[[Clause, int, Language], Iterator[str]], ...]]:
    """By a word, what may be wrong behind it: most words tell nothing, and are looked up once."""
    found: dict[str, tuple[Callable[[Clause, int, Language], Iterator[str]], ...]] = {}
    for words, find in (
        (grammar.articles, article_and_noun),
        (grammar.articles, article_and_substance),
        (grammar.before_infinitives | grammar.surely_before_infinitives, modal_and_verb),
        (
            grammar.before_nouns | grammar.never_after | (grammar.prepositions - grammar.clitics - grammar.without),
            preposition_and_verb,
        ),
        (grammar.denials, denial_and_verb),
        (grammar.questions, question_and_verb),
        (grammar.before_participles, auxiliary_and_verb),
        (grammar.having, having_and_participle),
        (grammar.much, degree_and_infinitive),
        (grammar.reflexive - {grammar.reader}, oneself_and_participle),
        (grammar.states | grammar.unfinished, state_and_participle),
        (grammar.states | grammar.unfinished, state_and_verb),
        (grammar.before_reader, reader_and_verb),
        (grammar.me, me_and_verb),
        (frozenset(grammar.pronouns), verb_and_pronoun),
        (frozenset({*grammar.pronouns, grammar.reader}), pronoun_and_participle),
        (grammar.inverted, verb_and_subject_behind),
        (grammar.surely_many, most_and_verb),
        (grammar.whole, all_and_noun),
        (grammar.bare, bare_noun_and_adjective),
        (grammar.several | grammar.bare, several_and_noun),
        (frozenset((grammar.joining_two,)), two_and_verb),
        (grammar.unsure_openers, taken_and_participle),
        (grammar.unsure_openers, that_and_verb),
        (grammar.relatives, who_and_verb),
        (grammar.relatives, who_and_many),
        (grammar.which, asked_noun),
        (grammar.maybe[:1], maybe_and_verb),
        (grammar.joining, joined_verb),
        (grammar.nobody, nobody_and_verb),
        (grammar.nothing, nothing_and_verb),
        (frozenset(grammar.selves), themselves),
        (frozenset(grammar.only), only_and_noun),
        (frozenset((grammar.reader,)), doubled_reader),
        (grammar.behind_orders, verb_of_order),
        (grammar.before_reader | grammar.unsure_openers, opener_and_order),
        (grammar.keeping, kept_and_object),
        (frozenset(grammar.objects_told), object_and_attribute),
        (frozenset((grammar.joining_two,)), two_and_described),
        (grammar.before_participles, pronoun_and_taken),
    ):
        for word in words:
            found[word] = (*found.get(word, ()), find)
    return found


@rule(Severity.WARNING, fix="Give the sentence its verb.")
def verb_missing(pair: Pair) -> Iterator[Found]:
    """A sentence that begins with its subject has no verb, and its source has one.

    Why it matters: the reader is told of whom the sentence speaks, and not what of it.

    Example: « Les effets combinés modestes. » for “The pooled effects are modest.”
    """
    if not (pair.language and pair.language.agreement and pair.source_language) or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        # “A well-fitted N95 does.” answers, and so may « Un N95 bien ajusté, oui. »
        says = not pair.source_language.finite_verbs.isdisjoint(ours.texts[:-1])
        if says and ours.texts[0] not in pair.source_language.stand_for_nouns and lacks_verb(theirs, pair.language):
            yield pair.found(f"no word is a verb: {shortened(theirs.text)}")
            return


@kept
def lacks_verb(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence begins with an article, ends with a point, and surely has no finite verb."""
    assert language.agreement
    ends = sentence.text.rstrip().endswith(".")
    if len(sentence.texts) < FEWEST or not ends or sentence.texts[0] not in language.agreement.articles:
        return False
    if sentence.texts[0] in language.never_alone | language.negative_subjects:
        return False  # « Aucun résultat pour ce nom dans la liste. »
    clause = clause_of(sentence, language.agreement)
    return not any(
        among(readings, VERB) or text.endswith(clause.grammar.present) or (not readings and clause.is_small(at))
        for at, (text, readings) in enumerate(zip(clause.texts, clause.readings, strict=True))
    )


FEWEST = 4
"""Words of a sentence that a label hardly has."""

RULES = (agreement_broken, verb_missing)
