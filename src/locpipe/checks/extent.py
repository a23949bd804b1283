"""How much a translation says: an item of a list left out, a sentence that the source does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.meaning import shortened
from locpipe.checks.naming import named
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.wording import gap_between, unsaid
from locpipe.findings import Severity
from locpipe.languages import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

COMMA = re.compile(r",(?!\d)")
NEAR_DATE = 2
"""Characters beside a date in which a comma belongs to it."""


def has_items(pair: Pair) -> bool:
    """Whether the source has something that may join items."""
    spoken = pair.source_language
    return spoken is not None and ("," in pair.msgid or spoken.joints.search(pair.msgid) is not None)


@rule(Severity.WARNING, fix="Say each of the things that the source lists.", needs=has_items)
def item_lost(pair: Pair) -> Iterator[Found]:
    """Of several things that a sentence joins by “and”, “or” or a comma, the translation says fewer.

    Why it matters: who reads “call if you vomit, faint or have a seizure” has to know all three.

    Example: `Keep it away from children and pets.` translated as « Gardez-le hors de la portée des enfants. »
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        if is_shorter_list(ours, theirs, pair.source_language, pair.language):
            ratio = len(theirs.text) / max(1, len(ours.text))
            gap = gap_between(ours, theirs, pair.source_language, pair.language)
            lost = unsaid(gap.lost, gap, pair) if gap and not gap.is_denied else []
            what = ", ".join(f"“{thing}”" for thing in lost)
            if lost and ratio < SHORT:
                yield pair.found(f"{what} of the source: not in the translation: {shortened(theirs.text)}")
                return
            longest = SHORT if is_list(ours, pair.source_language) else SHORTER
            if ratio < longest and joined(theirs, pair.language) < joined(ours, pair.source_language):
                yield pair.found(f"the source lists more things: {shortened(theirs.text)}")
                return


SHORT, SHORTER = 1.25, 1.0
"""How long a translation is at most, beside its source, that lost an item: one of three or more or which can be named, and any other."""


@kept
def is_shorter_list(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether a sentence joins more than its translation can, whatever may stand for a joint there."""
    if theirs.text.count(FILLER) > ours.text.count(FILLER):
        return False
    may_join = counted(GLOSS.sub("", theirs.text.rstrip(ENDING)), language.may_join) - shared_marks(
        ours, theirs, source_language
    )
    may_join += commas(theirs, language) - leads(ours, theirs, source_language, language)
    return joined(ours, source_language) - opens_otherwise(ours, theirs, source_language, language) > may_join


def shared_marks(ours: Sentence, theirs: Sentence, source_language: Language) -> int:
    """How many colons and semicolons stand in a translation as they do in its source, and join nothing that the source does not.

    0 where no list follows: « TSPT : guide sur la kétamine » is “Ketamine and PTSD: a guide”.
    """
    texts = [side.text.rstrip(ENDING) for side in (ours, theirs)]
    if not source_language.joints.search(texts[0], max(map(texts[0].rfind, ";:")) + 1):
        return 0
    return sum(min(text.count(mark) for text in texts) for mark in ";:")


def opens_otherwise(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether a condition opens the source, up to a comma that lists nothing, and does not open the translation.

    “If you feel worse, call us” is « Vous vous sentez plus mal? Appelez-nous », and « Appelez-nous si… ».
    """
    is_opened = "," in ours.text and source_language.conditions.match(ours.text) is not None
    return is_opened and language.conditions.match(theirs.text) is None


ENDING = " \u00a0;:?"
"""What may end a sentence, and joins nothing there."""

GLOSS = re.compile(r"(?<=\w )\([A-ZÀ-Ý]{2,}s?\)")
"""An abbreviation behind its full name, in brackets, which join nothing: « accident vasculaire cérébral (AVC) »."""


def joined(sentence: Sentence, language: Language) -> int:
    """How often a sentence joins two things, by a word or a comma; an “and” that begins it joins none."""
    begins = language.joints.match(sentence.text) is not None
    return (
        counted(sentence.text, language.joints)
        - begins
        + commas(sentence, language)
        - sum(1 + bool(match["end"]) for match in language.said_beside.finditer(sentence.text))
    )


def counted(text: str, pattern: re.Pattern[str]) -> int:
    """How often a pattern stands in a text."""
    return sum(1 for _ in pattern.finditer(text))


def is_list(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence lists three things or more of a few words: “eggs, gelatin or neomycin”."""
    return any(is_list_so_far(sentence.text[: joint.start()]) for joint in language.joints.finditer(sentence.text))


def is_list_so_far(before: str) -> bool:
    """Whether a text before an “and” is a list of things of a few words, of which the last stands behind its comma."""
    others, comma, last = before.rstrip(" ,").rpartition(", ")
    return bool(comma) and len(last.split()) <= FEW and not set(last) & set(";:()") and len(others.split()) > 1


FEW = 3
"""Words of a thing in a list."""


def commas(sentence: Sentence, language: Language) -> int:
    """How many commas of a sentence part its pieces: none of a number or a date, nor one right before an “and”."""
    text = sentence.text
    return sum(
        not any(start - NEAR_DATE <= match.start() < end + NEAR_DATE for start, end in sentence.dates)
        and language.joints.match(text, match.end() + 1) is None
        and language.contrasts.match(text, match.start()) is None  # “a deposit, not refunded”
        for match in COMMA.finditer(text)
    )


def leads(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether a translation begins with when or where, before a comma, and its source with what it speaks of."""
    grammar = language.agreement
    if grammar is None or not ours.texts or not theirs.texts:
        return False
    is_led = "," in theirs.text and theirs.texts[0] in grammar.heads - grammar.openers
    return is_led and ours.texts[0] not in source_language.function_words


@rule(Severity.WARNING, fix="Remove the sentence, or check that the source says it.")
def sentence_unasked(pair: Pair) -> Iterator[Found]:
    """A sentence of the translation names what no sentence of the source does, and makes the text longer by itself.

    Why it matters: “a small amount is safe” is no advice of the source.

    Example: `Never use alone.` translated as « Ne consommez jamais seul. Une petite quantité est toutefois sans danger. »
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    ours, theirs = pair.source.sentences, pair.target.sentences
    if len(theirs) <= len(ours):
        return
    if one_more := next(too_many(pair), None):
        yield pair.found(f"the source has no such sentence: {shortened(one_more.text)}")
        return
    known = named(pair.source.whole, pair.source_language.code).perhaps
    for (start, end), (first, last) in pair.beads:
        if last - first <= end - start:
            continue
        length = sum(len(sentence.text) for sentence in ours[start:end])
        whole = sum(len(sentence.text) for sentence in theirs[first:last])
        for sentence in theirs[first:last]:
            usual, rest = pair.usual_length * length, whole - len(sentence.text)
            is_more = rest > ENOUGH * usual and whole > EXCESS * usual
            is_other = not named(sentence, pair.language.code).surely <= known
            is_strange = (
                rest > ENOUGH_STRANGE * usual and whole > EXCESS_STRANGE * usual and shares_nothing(sentence, pair)
            )
            # « Vous aidez un proche? » is a condition of the source, or whom it speaks to.
            is_asked = sentence.text.rstrip().endswith("?")
            if len(sentence.texts) >= FEWEST and not is_asked and ((is_more and is_other) or is_strange):
                yield pair.found(f"the source has no such sentence: {shortened(sentence.text)}")
                return


def too_many(pair: Pair) -> Iterator[Sentence]:
    """The one sentence without which a translation has as many as its source, each about as long as usual, if that is a strange one."""
    assert pair.source_language
    ours, theirs = pair.source.sentences, pair.target.sentences
    if len(theirs) != len(ours) + 1:
        return
    usual = [len(sentence.text.strip()) * pair.usual_length for sentence in ours]
    lengths = [len(sentence.text.strip()) for sentence in theirs]
    for at, sentence in enumerate(theirs):
        rest = lengths[:at] + lengths[at + 1 :]
        are_usual = all(LEAST * one < length < one / LEAST for one, length in zip(usual, rest, strict=True))
        # What was parted from a sentence beside it makes that one shorter, and most stood behind a comma there.
        is_whole = all(
            rest[near] > WHOLE * usual[near]
            or not (PARTED.search(ours[near].text) or pair.source_language.joints.search(ours[near].text))
            for near in (at - 1, at)
            if 0 <= near < len(rest)
        )
        # « Prenez-vous un anticoagulant? Dites-le-nous. » are one sentence of the source.
        is_answer = at > 0 and theirs[at - 1].text.rstrip().endswith("?") and len(sentence.texts) < FEWEST
        if (
            are_usual
            and is_whole
            and len(sentence.texts) >= FEWEST - 1
            and not is_answer
            and shares_little(sentence, pair)
        ):
            yield sentence


def shares_little(sentence: Sentence, pair: Pair) -> bool:
    """Whether a sentence of a translation has no number or placeholder, asks nothing, and names one thing of the source at most."""
    assert pair.language
    assert pair.source_language
    if FILLER in sentence.text or any(map(str.isdigit, sentence.text)) or sentence.text.rstrip().endswith("?"):
        return False
    return (
        len(named(sentence, pair.language.code).perhaps & named(pair.source.whole, pair.source_language.code).perhaps)
        <= 1
    )


PARTED = re.compile(r"[,;:–—(]")
LEAST, WHOLE = 0.65, 0.92
"""What part of its usual length a sentence has at least; and one of which nothing was made another."""


def has_superlative(pair: Pair) -> bool:
    """Whether the source says that something is more so than all others."""
    return pair.source_language is not None and pair.source_language.superlatives.search(pair.source.prose) is not None


@rule(Severity.WARNING, fix="Say that it is more so than all others.", needs=has_superlative)
def superlative_lost(pair: Pair) -> Iterator[Found]:
    """What is the nearest, the lowest or the best in the source is just near, low or good in the translation.

    Why it matters: “the lowest dose that works” is less than « une dose faible ».

    Example: `the nearest emergency department` translated as « un service d’urgence ».
    """
    if pair.language and pair.source_language:
        yield from not_said(pair, pair.source_language.superlatives, pair.language.superlatives)


def has_comparative(pair: Pair) -> bool:
    """Whether the source says that something is more so than something else."""
    return pair.source_language is not None and pair.source_language.comparatives.search(pair.source.prose) is not None


@rule(Severity.WARNING, fix="Say that it is more so, or less.", needs=has_comparative)
def comparative_lost(pair: Pair) -> Iterator[Found]:
    """What is more or less so in the source is just so in the translation.

    Why it matters: “the higher dose caused more nausea” compares; « la dose forte a causé des nausées » does not.

    Example: `a higher dose` translated as « une dose élevée ».
    """
    if pair.language and pair.source_language:
        yield from not_said(pair, pair.source_language.comparatives, pair.language.may_compare)


def not_said(pair: Pair, surely: re.Pattern[str], perhaps: re.Pattern[str]) -> Iterator[Found]:
    """What surely is said in a sentence of the source, where nothing in its translation may say it."""
    if pair.is_source or perhaps is NEVER:
        return
    for ours, theirs in pair.aligned:
        match = surely.search(ours.text)
        if match and theirs.texts and not perhaps.search(theirs.text):
            yield pair.found(f"“{match[0]}” of the source is missing: {shortened(theirs.text)}")
            return


def shares_nothing(sentence: Sentence, pair: Pair) -> bool:
    """Whether a sentence of a translation has no number, placeholder, concept or thing of the source, whatever it is about."""
    if not (pair.language and pair.source_language) or FILLER in sentence.text or any(map(str.isdigit, sentence.text)):
        return False
    whole = pair.source.whole
    things = named(sentence, pair.language.code).perhaps & named(whole, pair.source_language.code).perhaps
    plain = [{concept.rstrip("!") for concept in side.concepts} for side in (sentence, whole)]
    return not things and len(plain[0] & plain[1]) <= FEW_SHARED


ENOUGH_STRANGE, EXCESS_STRANGE, FEW_SHARED = 0.85, 1.12, 3
"""The same where a sentence shares hardly anything with the source: so many concepts at most."""

ENOUGH, EXCESS, FEWEST = 0.98, 1.38, 4
"""What part of the usual length the rest of a translation has at least, and all of it, where a sentence is too much; its words."""

RULES = (item_lost, sentence_unasked, superlative_lost, comparative_lost)
