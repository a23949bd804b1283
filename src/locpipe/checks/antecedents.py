"""What pronouns stand for, told by how many it is: “they” is many, and « elle » behind « la migraine » only one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from locpipe.checks.clause import clause_of
from locpipe.checks.passage import FILLER
from locpipe.checks.pronouns import (
    NEAR,
    has_lone_subject,
    is_led,
    lone_subjects,
    may_be,
    objects,
    shown_at,
    stands_for_noun,
)
from locpipe.checks.rule import Found, rule
from locpipe.checks.topics import Source, off_topic
from locpipe.findings import Severity
from locpipe.languages.forms import MANY, ONE
from locpipe.languages.renderings import wordings
from locpipe.languages.substances import substance
from locpipe.languages.vocabulary import names_somebody

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.renderings import Lines, Wordings


@rule(Severity.WARNING, fix="Write the pronoun that the noun wants, or the noun.", needs=has_lone_subject)
def antecedent_changed(pair: Pair) -> Iterator[Found]:
    """A pronoun of one stands where the source has one of many, or the other way round, and what it may stand for is not meant.

    Why it matters: “opioids … they can lead to addiction” is not said of the migraine that they are taken for.

    Example: `Avoid opioids for migraine. They work poorly.` translated as « Évitez les opioïdes contre la migraine. Elle agit mal. »
    """
    language, source = pair.language, pair.source_language
    known = wordings(source.code, language.code) if language and source else None
    if known is None or language is None or source is None or not language.agreement:
        return
    is_filled = FILLER in pair.target.prose
    clauses: list[Clause] = []
    before: list[Sentence] = []
    parts: list[Clause] = []
    for ours, theirs in pair.aligned:
        clauses.append(clause_of(theirs, language.agreement))
        before.append(ours)
        if (at := _of_nobody(before, clauses, known, source, language)) >= 0:
            yield pair.found(f"“{clauses[-1].between(at - 1, at)}”: the source speaks of nobody else")
            return
        words = [word for sentence in before[-NEAR - 1 :] for word in sentence.texts]
        read = Source(ours, source, words, known, partial(_number, sources=known[0], language=source))
        if shown := off_topic(parts, theirs, read):
            yield pair.found(f"“{shown}”: not of the gender of what the sentence before speaks of")
            return
        of_number = "" if is_filled else _number_of_pronouns(ours, source)
        for at, said in (*lone_subjects(clauses[-1]), *objects(clauses[-1])) if of_number else ():
            if said[1] == of_number or said[1] not in (ONE, MANY):
                continue
            if _is_of_others(_nouns_before(clauses[-NEAR - 1 :], at, said), words, of_number, known, source):
                yield pair.found(f"“{shown_at(clauses[-1], at)}”: the source speaks of {SPOKEN_OF[of_number]}")
                return


def _of_nobody(
    before: Sequence[Sentence],
    clauses: Sequence[Clause],
    known: tuple[Wordings, Wordings],
    source: Language,
    language: Language,
) -> int:
    """« Gardez deux seringues avec elle » for “with you”: the pronoun behind a preposition that stands for nobody of the source, who
    is the reader there; −1 where there is none.
    """
    clause, ours = clauses[-1], before[-1]
    led = [
        at
        for at in range(1, len(clause.texts))
        if clause.texts[at] in clause.grammar.led_pronouns and is_led(clause, at)
    ]
    if (
        not led
        or source.whose is None
        or language.whose is None
        or not source.speak_of_others.isdisjoint(ours.vocabulary)
    ):
        return -1
    of_reader = sum(text in source.whose.of_reader for text in ours.texts)
    if not of_reader and not source.order_first.search(ours.text):
        return -1
    misses_reader = sum(text in language.whose.of_reader for text in clause.texts) < of_reader
    words = [word for sentence in before[-NEAR - 1 :] for word in sentence.texts]
    return next((at for at in led if not _may_be_said(clauses, at, words, known, is_person=not misses_reader)), -1)


def _may_be_said(
    clauses: Sequence[Clause], at: int, words: Sequence[str], known: tuple[Wordings, Wordings], *, is_person: bool
) -> bool:
    """Whether one of the nouns before a pronoun renders what the source says twice, where the translation may have the pronoun, or
    if `is_person`, whether one is a person: “patients are treated at home”, « chez eux ».
    """
    sources, targets = known
    clause = clauses[-1]
    nouns = _nouns_before(clauses[-NEAR - 1 :], at, clause.grammar.led_pronouns[clause.texts[at]])
    if nouns is None:
        return True
    for noun in nouns:
        lines = targets.of(noun).lines
        if not lines or (is_person and names_somebody(noun, clause.grammar.forms)):
            return True
        if sum(not lines.isdisjoint(sources.of(word).lines) for word in words) > 1:
            return True
    return False


SPOKEN_OF = {ONE: "one", MANY: "many"}


def _number_of_pronouns(sentence: Sentence, language: Language) -> str:
    """Of how many the pronouns of a sentence are, where they agree; empty where they do not, or stand for nothing: “it is late”."""
    is_of_many = not language.stand_for_many.isdisjoint(sentence.vocabulary)
    is_of_one = not language.stand_for_one.isdisjoint(sentence.vocabulary)
    if is_of_many == is_of_one:
        return ""
    if is_of_many:
        return MANY if language.surely_many & sentence.vocabulary else ""
    return "" if language.idle_one.search(sentence.text) else ONE


def _nouns_before(clauses: Sequence[Clause], at: int, said: str) -> list[str] | None:
    """The nouns before a word that it may stand for; None where it may stand for what another pronoun does."""
    found = []
    for clause in clauses:
        upto = at if clause is clauses[-1] else len(clause.texts)
        for place in range(upto):
            if stands_for_noun(clause, place, said):
                return None
            if may_be(clause, place, said) and _has_article_of(clause, place, said[1]):
                found.append(clause.texts[place])
    return found


def _has_article_of(clause: Clause, at: int, of_number: str) -> bool:
    """Whether the article of a noun, where it has one that tells, is of a number: « le taux » is one."""
    says = clause.says(at - 1) if clause.is_joined(at) else ""
    return says[1:] not in SPOKEN_OF or says[1:] == of_number


def _is_of_others(
    nouns: Sequence[str] | None,
    words: Sequence[str],
    of_number: str,
    known: tuple[Wordings, Wordings],
    language: Language,
) -> bool:
    """Whether each of some nouns renders words of a source in a language, and none of these is of a number."""
    sources, targets = known
    if not nouns:
        return False
    for noun in nouns:
        lines = targets.of(noun).lines
        rendered = [word for word in words if not lines.isdisjoint(sources.of(word).lines)]
        if not rendered or any(_number(word, sources, language) in (of_number, "") for word in rendered):
            return False
    return True


def _number(word: str, sources: Wordings, language: Language) -> str:
    """Of how many a noun of the source speaks; empty where its form does not tell, or it is a person: “they” is anybody."""
    if word in language.anybody or names_somebody(word, language.code):
        return ""
    if substance(word):
        return ONE
    lines: Lines = sources.of(word).lines
    single = next((form for form in _singulars(word, language) if not lines.isdisjoint(sources.of(form).lines)), "")
    if single:
        return MANY
    many = (word.removesuffix(one) + ending for ending, one in language.noun_plurals if word.endswith(one))
    return ONE if any(not lines.isdisjoint(sources.of(form).lines) for form in many) else ""


def _singulars(word: str, language: Language) -> Iterator[str]:
    """How a noun may be written of one, if it is of many."""
    return (word.removesuffix(many) + one for many, one in language.noun_plurals if word.endswith(many))


RULES = (antecedent_changed,)
