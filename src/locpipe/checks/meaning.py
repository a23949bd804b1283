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
    from locpipe.languages.lexicon import Word

BEHIND, AHEAD, NEAR = 10, 9, 4
"""How many words away the second half of a negation may stand: before the first (“aucun … ne”), after, close after."""


class Negations(NamedTuple):
    """How often a sentence denies: surely, and by words that may stand for a denial (“unlikely”, « sauf »)."""

    sure: int
    perhaps: int


def negations(sentence: Sentence, language: Language) -> Negations:
    """How often a sentence denies. Of two halves of a negation one counts."""
    perhaps = sentence.count("half-not")
    if language.negation_pairs is None:
        return Negations(sentence.count("not"), perhaps)
    firsts, seconds, limits = language.negation_pairs
    subjects = language.negative_subjects
    words = [word.text for word in sentence.words]
    taken: set[int] = set()
    sure = 0
    for at, word in enumerate(words):
        if word not in firsts:
            continue
        # A first half counts as perhaps in the lexicon; with its second half it is sure.
        before = range(at - 1, max(-1, at - BEHIND), -1)
        after = range(at + 1, min(len(words), at + AHEAD))
        half = next((i for i in before if words[i] in subjects and i not in taken), None)
        if half is None:
            half = next((i for i in after if words[i] in seconds | limits and i not in taken), None)
            if half is not None and words[half] in limits:
                continue
            if half is not None and words[half] in language.loose_second_halves and half > at + NEAR:
                half = None
        if half is not None:
            taken.add(half)
            sure += 1
            perhaps -= 1
    sure += sum(hit.concept == "not" and hit.first not in taken for hit in sentence.hits)
    return Negations(sure, max(0, perhaps))


@rule(Severity.ERROR, fix="Deny what the source denies, and nothing else.")
def negation_lost(pair: Pair) -> Iterator[Found]:
    """A sentence denies something in the source, and not in the translation.

    Why it matters: “do not stop your medicine” must never become « arrêtez vos médicaments ».

    Example: `It is not authorized.` translated as « Elle est autorisée. »
    """
    if text := denial_lost(pair, lost=True):
        yield pair.found(f"the source denies something that the translation does not: {text}")


@rule(Severity.ERROR, fix="Remove the negation, or check that the sentence says what the source says.")
def negation_added(pair: Pair) -> Iterator[Found]:
    """A sentence of the translation denies something that the source does not deny.

    Why it matters: the statement turns into its opposite.

    Example: `Call 911.` translated as « N’appelez pas le 911. »
    """
    if text := denial_lost(pair, lost=False):
        yield pair.found(f"the translation denies something that the source does not: {text}")


def denial_lost(pair: Pair, *, lost: bool) -> str:
    """The sentence in which a denial was lost (or added), shortened; empty where none was."""
    if not (pair.language and pair.source_language and pair.source_language.concepts and pair.language.concepts):
        return ""
    surplus = 0
    culprit = ""
    for ours, theirs in pair.aligned:
        source, target = negations(ours, pair.source_language), negations(theirs, pair.language)
        # What may deny on both sides is most likely one and the same: “stop” and « arrêter ».
        missing = source.sure - target.sure - max(0, target.perhaps - source.perhaps)
        excess = target.sure - source.sure - max(0, source.perhaps - target.perhaps)
        if missing > 0:
            surplus -= missing
            culprit = culprit or (theirs.text if lost else "")
        elif excess > 0 and not (source.sure or source.perhaps):
            # One denial of two verbs may well need two in another language; none needs none.
            surplus += excess
            culprit = culprit or ("" if lost else theirs.text)
    if (surplus < 0) != lost or not surplus:
        return ""
    return shortened(culprit)


def shortened(text: str, most: int = 80) -> str:
    """A sentence for a message."""
    text = " ".join(text.replace("\x1f", "…").split())
    return f"“{text if len(text) <= most else text[: most - 1] + '…'}”"


@rule(Severity.WARNING, fix="Complete the negation, or remove what is left of it.")
def negation_halved(pair: Pair) -> Iterator[Found]:
    """Of a negation in two parts, one is missing.

    Why it matters: a reader may miss that something is denied, or read the opposite.

    Example: « Elle n’est autorisée pour le TSPT. »
    """
    if pair.language is None or pair.language.negation_pairs is None:
        return
    firsts, seconds, limits = pair.language.negation_pairs
    for sentence in pair.target.sentences:
        words = [word.text for word in sentence.words]
        for at, word in enumerate(words):
            if word not in firsts:
                continue
            near = words[max(0, at - BEHIND) : at] + words[at + 1 : at + AHEAD + 6]
            if (seconds | limits) & set(near) or pair.language.lone_first_half.search(sentence.text):
                continue
            yield pair.found(f"the negation has no second part: {shortened(sentence.text)}")
            return
        for pattern in pair.language.half_negations:
            match = pattern.search(sentence.text)
            if match and not firsts & {word.text for word in words_before(sentence, match.start())}:
                yield pair.found(f"the negation has no first part: “{match[0]}”")
                return


def words_before(sentence: Sentence, at: int) -> list[Word]:
    """The few words of a sentence before the character `at` of its text."""
    offset = sentence.words[0].start - len(sentence.text[: sentence.text.lower().find(sentence.words[0].text)])
    return [word for word in sentence.words if word.start < offset + at][-NEAR - 1 :]


def exchanged(pair: Pair, groups: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, str, Sentence]]:
    """Each (lost, gained) pair of concepts of one group, with the sentence of the translation."""
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.aligned:
        source, target = counts(ours), counts(theirs)
        if not source and not target:
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
        softer = concept == "must" and (source.get("should", 0) or target.get("should", 0))
        if source.get(sure, 0) and not target.get(concept, 0) and not softer:
            yield pair.found(f"{name} of the source (“{said(sentences[0], sure)}”) is missing")
        elif target.get(sure, 0) and not source.get(concept, 0) and not softer:
            yield pair.found(f"{name} (“{said(sentences[1], sure)}”) is not in the source")


def restricts(sentence: Sentence, language: Language) -> bool:
    """Whether a negation of two halves in the sentence only restricts (« ne … que »)."""
    if language.negation_pairs is None:
        return False
    firsts, seconds, limits = language.negation_pairs
    words = [word.text for word in sentence.words]
    return any(
        next((other in limits for other in words[at + 1 : at + AHEAD] if other in seconds | limits), False)
        for at, word in enumerate(words)
        if word in firsts
    )


RULES = (negation_lost, negation_added, negation_halved, opposite_word, modality_changed, weight_lost)
