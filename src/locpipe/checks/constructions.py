"""Words in a form that their place does not allow: « sera faire », « ils devoir », « un nouveau appareil ».

Only what stands together is looked at, and only words whose form settles the matter.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from locpipe.checks.adjectives import (
    adjective_and_noun,
    asked_and_participle,
    become,
    before_consonant,
    before_vowel,
    compared,
    described_otherwise,
    kind_and_noun,
    state_and_description,
    such_as,
    superlative,
    term_and_adjective,
    two_adjectives,
    two_genders,
)
from locpipe.checks.clause import SPACES, clause_of
from locpipe.checks.joints import (
    apart,
    bare_object,
    bare_objects,
    joined_which,
    owner_and_verb,
    unled,
    which,
    who_and_noun,
    without_of,
)
from locpipe.checks.nouns import is_only_verb
from locpipe.checks.places_of_verbs import (
    if_and_verb,
    led_and_friend,
    object_and_friend,
    of_and_participle,
    subject_and_friend,
    subject_and_participle,
    subject_going_on,
    who_and_another_form,
)
from locpipe.checks.predicates import said_of_subject
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.typography import broken
from locpipe.checks.verb_forms import (
    after,
    caused,
    doing,
    done_to_oneself,
    going_on,
    governed,
    has_done,
    infinitive_expected,
    is_infinitive,
    it_has,
    noun_expected,
    past,
    state_and_infinitive,
    subject_and_infinitive,
    unchanging,
    which_asked,
)
from locpipe.checks.verb_numbers import (
    asked_behind,
    before_verb,
    inverted,
    lone_and_verb,
    many_and_verb,
    many_who,
    several_and_verb,
    subject_and_verb_of_reader,
    you_and_another,
    you_who,
)
from locpipe.findings import Severity
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE_ONLY,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    VERB,
    among,
    is_nominal,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.constructions import Constructions

Finder: TypeAlias = "Callable[[Clause, int, Constructions], Iterator[str]]"
"""What looks at a word of a clause."""


@rule(Severity.WARNING, fix="Give the word the form that belongs there.")
def construction_broken(pair: Pair) -> Iterator[Found]:
    """A word stands in a form that the words beside it do not allow.

    Why it matters: it is the mistake that a reader sees first, and then doubts what the text says.

    Example: « Une échographie sera faire », « Vous recevoir un appel », « un nouveau appareil », « en prendre la dose, respirez ».
    """
    if not (pair.language and pair.language.constructions) or pair.is_source:
        return
    yield from broken(pair, "constructions")
    message = next((found for sentence in pair.target.sentences if (found := wrong(sentence, pair.language))), "")
    message = message or next(_verb_lost(pair), "")
    if message:
        yield pair.found(message)


@kept
def wrong(sentence: Sentence, language: Language) -> str:
    """The first word of a sentence that is in a form which its place does not allow; empty where none is."""
    known = language.constructions
    assert known
    if language.agreement is None:
        return ""
    finders = _finders(known, language.agreement)
    clause = clause_of(sentence, language.agreement)
    return next(_wrong(clause, finders, known), "")


def _wrong(clause: Clause, finders: Mapping[str, tuple[Finder, ...]], known: Constructions) -> Iterator[str]:
    """What is wrong, in the order of the sentence."""
    yield from _deed_at_head(clause)
    for at, text in enumerate(clause.texts):
        for find in finders.get(text, ()):
            yield from find(clause, at, known)
        if clause.readings[at] == INFINITIVE_ONLY:
            yield from bare_object(clause, at, known)
            yield from unled(clause, at, known)
        if clause.readings[at] == INFINITIVE_ONLY or is_only_verb(clause.readings[at]):
            yield from bare_objects(clause, at, known)
        if text.endswith(clause.grammar.present + clause.grammar.many_endings[0]):
            yield from unchanging(clause, at)


@cache
def _finders(known: Constructions, grammar: Agreement) -> dict[str, tuple[Finder, ...]]:
    """By a word, what may be wrong behind it."""
    found: dict[str, tuple[Finder, ...]] = {}
    for words, find in (
        (known.being, state_and_infinitive),
        (known.being, state_and_description),
        (known.lone_subjects, subject_and_infinitive),
        (known.readers, subject_and_verb_of_reader),
        (known.before_vowels, before_vowel),
        (known.before_vowels.values(), before_consonant),
        ((known.doing,), doing),
        (known.degrees, compared),
        (known.degrees, superlative),
        (known.quantities, many_and_verb),
        (known.several_of, several_and_verb),
        (known.causing, caused),
        (known.governing, governed),
        (known.apart, apart),
        (grammar.described_before, adjective_and_noun),
        ((known.whom,), you_who),
        ((known.whom,), many_who),
        ((known.you,), you_and_another),
        ((known.than, known.than_elided), inverted),
        (known.asking, asked_behind),
        (known.becoming, become),
        (known.reflexive, done_to_oneself),
        (known.it, it_has),
        (grammar.inverted, asked_and_participle),
        (known.lone, lone_and_verb),
        ((grammar.joining_two,), two_adjectives),
        (grammar.joining - grammar.denials, two_genders),
        (grammar.asking, which_asked),
        ((known.whom,), who_and_noun),
        ((known.theirs,), owner_and_verb),
        (grammar.never_after, going_on),
        ((known.to,), has_done),
        (known.such, such_as),
        (known.behind_verbs, before_verb),
        (known.descriptions, described_otherwise),
        (grammar.articles, kind_and_noun),
        ((known.after,), after),
        (known.before_nouns, noun_expected),
        (known.before_infinitives_of, infinitive_expected),
        (known.whichever, which),
        (known.joined_whichever, joined_which),
        (known.amounts, without_of),
        (known.compounds, term_and_adjective),
        ((known.whom,), who_and_another_form),
        (grammar.inverted, subject_going_on),
        (grammar.reflexive | grammar.denials | (grammar.object_pronouns - grammar.articles.keys()), object_and_friend),
        (grammar.plain_articles, subject_and_friend),
        (grammar.plain_articles, subject_and_participle),
        ((known.condition,), if_and_verb),
        (grammar.several, of_and_participle),
        (grammar.never_after | grammar.before_infinitives, led_and_friend),
    ):
        for word in words:
            found[word] = (*found.get(word, ()), find)
    return found


def _verb_lost(pair: Pair) -> Iterator[str]:
    """« Vous recevoir un appel » for “You will receive a call”."""
    language, source = pair.language, pair.source_language
    if not (language and language.constructions and language.agreement and source):
        return
    for ours, theirs in pair.aligned:
        if not ours.texts or not theirs.texts:
            continue
        if ours.texts[0] in source.subjects and (found := _lone_infinitive(theirs, language)):
            yield found
        # A name needs none: “Python includes” is « Python inclut ».
        if theirs.texts[0] not in ours.vocabulary and (found := _bare_subject(theirs, language)):
            yield found


SHORTEST_SENTENCE = 4
"""Words of a sentence below which it may be a heading."""


def _deed_at_head(clause: Clause) -> Iterator[str]:
    """« Fumant augmente le risque »: what goes on is no subject."""
    if not _begins_with_subject(clause, ONE):
        return
    own = clause.readings[0]
    if clause.texts[0].endswith(clause.grammar.present) and among(own, OTHER) and not among(own, NOUN):
        yield f"“{clause.between(0, 1)}”: the infinitive is what a sentence speaks of"


def _begins_with_subject(clause: Clause, of_number: str) -> bool:
    """Whether a sentence begins with a word, a verb for so many behind it, and the object of that."""
    if len(clause.texts) < SHORTEST_SENTENCE or clause.prose[: clause.words[0].start].strip() or clause.is_compound(0):
        return False
    verb = clause.readings[1]
    is_verb = bool(of_number) and said_of_subject(verb) == of_number and not among(verb, ADJECTIVE + PARTICIPLE + OTHER)
    return clause.is_joined(1) and is_verb and clause.has_article_behind(1)


@kept
def _bare_subject(sentence: Sentence, language: Language) -> str:
    """What to say of a sentence that begins with a noun without its article, and its verb; empty of another."""
    assert language.agreement
    clause = clause_of(sentence, language.agreement)
    own = clause.readings[0] if clause.texts else frozenset()
    is_noun = is_nominal(own) and not clause.is_small(0)
    return (
        f"“{clause.between(0, 1)}”: the article is missing"
        if is_noun and _begins_with_subject(clause, number(own))
        else ""
    )


@kept
def _lone_infinitive(sentence: Sentence, language: Language) -> str:
    """What to say of a sentence that begins with « vous » and an infinitive and has no verb; empty of another."""
    assert language.agreement
    assert language.constructions
    clause = clause_of(sentence, language.agreement)
    place = past(clause, 0) if clause.texts[0] in language.constructions.readers else -1
    if place < 0 or not is_infinitive(clause, place):
        return ""
    end = next((at for at in range(1, len(clause.texts)) if clause.gap(at) not in SPACES), len(clause.texts))
    if any(among(clause.readings[at], VERB) and not clause.is_after_article(at) for at in range(1, end)):
        return ""
    return f"“{clause.between(0, place)}”: an infinitive where the verb of the subject belongs"


RULES = (construction_broken,)
