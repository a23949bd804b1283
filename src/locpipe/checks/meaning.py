"""Meaning: negations, duties and doubts, comparisons and opposites that a translation must not turn round.

These rules know words, not sentences. Each compares how often a concept occurs in a source and in its translation, and
speaks up where the difference has no harmless explanation that the words themselves offer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.rule import Found, rule
from locpipe.languages.concepts import MODALITY, OPPOSITES, WEIGHTY
from locpipe.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Sentence
    from locpipe.languages import Language

BEHIND, AHEAD, NEAR = 20, 12, 4
"""How many words away the second half of a negation may stand: before the first, after it, close after it."""

CLOSE = 8
"""Within how many words before its second half a first half is looked for."""

OPENING = 3
"""How many words open a sentence."""


class Negations(NamedTuple):
    """How often a sentence denies: surely; by words that may stand for a denial (“avoid”); by words like “unsafe”."""

    sure: int
    perhaps: int
    inner: int


class Half(NamedTuple):
    """The first half of a negation in two parts, by number of its word, and its second half where it has one."""

    first: int
    second: int | None
    restricts: bool


def halves(sentence: Sentence, language: Language) -> list[Half]:
    """The negations in two parts of a sentence; none in a language that denies with one word."""
    if language.negation_pairs is None:
        return []
    firsts, seconds, limits = language.negation_pairs
    words = [word.text for word in sentence.words]
    if not firsts.intersection(words):
        return []
    clauses = sentence.clauses
    taken: set[int] = set()
    found = []
    for at, word in enumerate(words):
        if word not in firsts:
            continue
        near = [i for i in range(max(0, at - BEHIND), min(len(words), at + AHEAD)) if clauses[i] == clauses[at] and i not in taken]
        half = next((i for i in reversed(near) if i < at and words[i] in language.negative_subjects), None)
        if half is None:
            half = next((i for i in near if i > at and words[i] in seconds | limits), None)
        if half is not None and words[half] in language.loose_second_halves and half > at + NEAR:
            half = None
        restricts = half is not None and words[half] in limits
        if half is not None:
            taken.add(half)
        found.append(Half(at, half, restricts))
    return found


def negations(sentence: Sentence, language: Language) -> Negations:
    """How often a sentence denies. Of two halves of a negation one counts."""
    inner = sentence.count("inner-not")
    perhaps = sentence.count("half-not") + inner
    complete = [half for half in halves(sentence, language) if half.second is not None and not half.restricts]
    seconds = {half.second for half in complete}
    alone = sum(hit.concept == "not" and hit.first not in seconds for hit in sentence.hits)
    # The lexicon counts a first half as perhaps; with its second half it is sure.
    return Negations(len(complete) + alone, max(0, perhaps - len(complete)), inner)


@rule(Severity.ERROR, fix="Deny what the source denies, and nothing else.")
def negation_lost(pair: Pair) -> Iterator[Found]:
    """A sentence denies something in the source, and not in the translation.

    Why it matters: “do not stop your medicine” must never become « arrêtez vos médicaments ».

    Example: `It is not authorized.` translated as « Elle est autorisée. »
    """
    for sentence, difference, _ in denials(pair):
        if difference < 0:
            yield pair.found(f"the source denies something that the translation does not: {shortened(sentence.text)}")
            return


@rule(Severity.ERROR, fix="Remove the negation, or check that the sentence says what the source says.")
def negation_added(pair: Pair) -> Iterator[Found]:
    """A sentence of the translation denies something, and its source denies nothing.

    Why it matters: the statement turns into its opposite.

    Example: `Call 911.` translated as « N’appelez pas le 911. »
    """
    for sentence, difference, denies in denials(pair):
        if difference > 0 and not denies:
            yield pair.found(f"the translation denies something that the source does not: {shortened(sentence.text)}")
            return


@rule(Severity.WARNING, fix="Deny what the source denies, and nothing else.")
def negations_differ(pair: Pair) -> Iterator[Found]:
    """A sentence denies more than its source does, or something else.

    Why it matters: one of two statements may have turned into its opposite. A negation of two verbs may well need two
    negations in another language, and a word like “unsafe” a negation; look closely all the same.

    Example: `It may come back, and nobody can tell when.` translated with « ne peut pas revenir ».
    """
    for sentence, difference, denies in denials(pair):
        if difference > 0 and denies:
            yield pair.found(f"the translation denies more than the source: {shortened(sentence.text)}")
            return
    if not (pair.language and pair.source_language and pair.language.concepts):
        return
    for ours, theirs in pair.aligned:
        source, target = negations(ours, pair.source_language), negations(theirs, pair.language)
        explained = max(0, target.sure - source.sure) + max(0, target.perhaps - (source.perhaps - source.inner))
        if source.inner > explained and target.sure <= source.sure:
            word = next(ours.words[hit.first].text for hit in ours.hits if hit.concept == "inner-not")
            yield pair.found(f"“{word}” of the source has no counterpart: {shortened(theirs.text)}")
            return
        if opens_with_denial(ours, pair.source_language) and not may_open_with_denial(theirs, ours, pair.language):
            yield pair.found(f"the source begins with a denial, the translation does not: {shortened(theirs.text)}")
            return


def denials(pair: Pair) -> Iterator[tuple[Sentence, int, bool]]:
    """Each sentence that denies more (or less) than its source, by how much, and whether its source denies at all.

    Where one sentence denies less and its neighbour more, the denial has moved, and nothing is said.
    """
    if not (pair.language and pair.source_language and pair.source_language.concepts and pair.language.concepts):
        return
    found = []
    for ours, theirs in pair.aligned:
        source, target = negations(ours, pair.source_language), negations(theirs, pair.language)
        # What may deny on both sides is most likely one and the same: “stop” and « arrêter ».
        missing = source.sure - target.sure - max(0, target.perhaps - source.perhaps)
        excess = target.sure - source.sure - max(0, source.perhaps - target.perhaps)
        if missing > 0:
            found.append((theirs, -missing, True))
        elif excess > 0 and not (source.sure and pair.source_language.joins_denials & {word.text for word in ours.words}):
            found.append((theirs, excess, bool(source.sure or source.perhaps)))
    total = sum(difference for _, difference, _ in found)
    for sentence, difference, denies in found:
        if difference * total > 0:
            yield sentence, difference, denies


def opens_with_denial(sentence: Sentence, language: Language) -> bool:
    """Whether one of the first words surely denies: “do not”."""
    if language.negation_pairs is not None:
        return any(half.first < OPENING for half in halves(sentence, language))
    return any(hit.concept == "not" and hit.first < OPENING for hit in sentence.hits)


def may_open_with_denial(sentence: Sentence, source: Sentence, language: Language) -> bool:
    """Whether one of the first words of a translation denies, or may do so by a word that the source does not have."""
    first = [hit.concept for hit in sentence.hits if hit.first < 2 * OPENING]
    if "not" in first or any(half.first < 2 * OPENING and half.second is not None for half in halves(sentence, language)):
        return True
    loose = {"half-not", "inner-not", "only"}
    return bool(loose.intersection(first)) and not any(
        hit.concept in loose for hit in source.hits if hit.first < 2 * OPENING
    )


def shortened(text: str, most: int = 80) -> str:
    """A sentence for a message."""
    text = " ".join(text.replace("\ufffc", "…").split())
    return f"“{text if len(text) <= most else text[: most - 1] + '…'}”"


@rule(Severity.WARNING, fix="Complete the negation, or remove what is left of it.")
def negation_halved(pair: Pair) -> Iterator[Found]:
    """Of a negation in two parts, one is missing.

    Why it matters: a reader may miss that something is denied, or read the opposite.

    Example: « Elle n’est autorisée pour le TSPT. »
    """
    language = pair.language
    if language is None or language.negation_pairs is None:
        return
    firsts = language.negation_pairs[0]
    for sentence in pair.target.sentences:
        pairs = halves(sentence, language)
        if any(half.second is None for half in pairs) and not language.lone_first_half.search(sentence.text):
            yield pair.found(f"the negation has no second part: {shortened(sentence.text)}")
            return
        seconds = {half.second for half in pairs}
        words, clauses = sentence.words, sentence.clauses
        for at in range(1, len(words)):
            if words[at].text not in language.never_alone or at in seconds or clauses[at] != clauses[at - 1]:
                continue
            before = words[max(0, at - CLOSE) : at]
            if before[-1].text not in language.may_precede_denial and not firsts & {word.text for word in before}:
                gap = sentence.text[words[at - 1].end - sentence.start : words[at].start - sentence.start]
                if not gap.strip():
                    yield pair.found(f"the negation has no first part: “{before[-1].text} {words[at].text}”")
                    return


def exchanged(pair: Pair, groups: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, str, Sentence]]:
    """Each (lost, gained) pair of concepts of one group, with the sentence of the translation."""
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.aligned:
        source, target = counts(ours), counts(theirs)
        if not source and not target:
            continue
        if negations(ours, pair.source_language).sure != negations(theirs, pair.language).sure:
            # “Not the same” and “different” are one: the rules of negations look at such a pair.
            continue
        for group in groups:
            lost = [concept for concept in group if source.get(concept, 0) > target.get(concept, 0)]
            gained = [concept for concept in group if target.get(concept, 0) > source.get(concept, 0)]
            if lost and gained:
                yield lost[0], gained[0], theirs


def counts(sentence: Sentence) -> dict[str, int]:
    """How often each concept stands in a sentence."""
    found: dict[str, int] = {}
    for hit in sentence.hits:
        found[hit.concept] = found.get(hit.concept, 0) + 1
    return found


@rule(Severity.WARNING, fix="Use the word for what the source says.")
def opposite_word(pair: Pair) -> Iterator[Found]:
    """A word of the source is lost, and its opposite, or another of its kind, stands in the translation.

    Why it matters: “before” and « après », “increase” and « diminution », “remission” and « rechute » tell a reader to
    do, or to expect, something else.

    Example: `before each session` translated as « après chaque séance ».
    """
    for lost, gained, sentence in exchanged(pair, OPPOSITES):
        word = said(sentence, gained)
        yield pair.found(f"“{word}” ({gained}) in the translation, “{lost}” in the source: {shortened(sentence.text)}")


def said(sentence: Sentence, concept: str) -> str:
    """The words of a sentence that name a concept."""
    hit = next(hit for hit in sentence.hits if hit.concept == concept)
    return " ".join(word.text for word in sentence.words[hit.first : hit.last])


@rule(Severity.WARNING, fix="Bind the reader as the source does: must, should or may.")
def modality_changed(pair: Pair) -> Iterator[Found]:
    """A duty became a possibility or advice, or the other way round.

    Why it matters: “must not be used” and « peut ne pas être utilisé » are two different warnings, and “may help” is
    not « doit aider ».

    Example: `You must tell your prescriber.` translated as « Vous pouvez en parler au prescripteur. »
    """
    for lost, gained, sentence in exchanged(pair, MODALITY):
        yield pair.found(f"“{said(sentence, gained)}” in the translation, “{lost}” in the source: {shortened(sentence.text)}")


@rule(Severity.WARNING, fix="Say it in the translation too.")
def weight_lost(pair: Pair) -> Iterator[Found]:
    """A doubt, a duty, a restriction or the urgency of the source is missing from the translation.

    Why it matters: “may help” is not « aide »; “only in a clinic” is not « dans une clinique ».

    Example: `It may help some people.` translated as « Elle aide certaines personnes. »
    """
    if not (pair.language and pair.source_language and pair.language.concepts):
        return
    sentences = (pair.source.whole, pair.target.whole)
    source, target = (counts(sentence) for sentence in sentences)
    for known, sentence, language in ((source, sentences[0], pair.source_language), (target, sentences[1], pair.language)):
        if restricts(sentence, language):
            known["only"] = known.get("only", 0) + 1
    for concept, name in WEIGHTY.items():
        sure = f"{concept}!"
        # “You do not have to” has no duty to lose.
        softer = concept == "must" and (source.get("should", 0) or target.get("should", 0) or source.get("not", 0))
        if source.get(sure, 0) and not target.get(concept, 0) and not softer:
            yield pair.found(f"{name} of the source (“{said(sentences[0], sure)}”) is missing")
        elif target.get(sure, 0) and not source.get(concept, 0) and not softer:
            yield pair.found(f"{name} (“{said(sentences[1], sure)}”) is not in the source")
        elif concept == "only" and restricts(sentences[1], pair.language) and not source.get("only", 0):
            yield pair.found(f"{name} is not in the source: {shortened(pair.target.prose)}")


def restricts(sentence: Sentence, language: Language) -> bool:
    """Whether a negation of two parts in the sentence only restricts (« ne … que »)."""
    return any(half.restricts for half in halves(sentence, language))


RULES = (
    negation_lost,
    negation_added,
    negations_differ,
    negation_halved,
    opposite_word,
    modality_changed,
    weight_lost,
)
