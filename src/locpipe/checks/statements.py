"""Two statements of one sentence, told apart by “but” or “if”: each is compared with its own counterpart.

What a whole sentence denies, orders or allows may add up to the same on both sides, and yet be said of the other half.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.denials import may_open_with_denial, opens_with_denial
from locpipe.checks.meaning import denied_more, shortened
from locpipe.checks.opposites import is_bound
from locpipe.checks.rule import Found, rule
from locpipe.checks.said_otherwise import is_affirmed_instead
from locpipe.checks.sentence import kept
from locpipe.findings import Severity
from locpipe.languages import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

LEAST = 2
"""Words that a statement has at least."""


def has_statements(pair: Pair) -> bool:
    """Whether both texts have a word that sets two statements apart."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None:
        return False
    return not (
        spoken.parting_words.isdisjoint(pair.source.vocabulary)
        or language.parting_words.isdisjoint(pair.target.vocabulary)
    )


@rule(
    Severity.WARNING,
    fix="Deny, order or allow in each half of the sentence what the source does there.",
    needs=has_statements,
)
def statements_turned(pair: Pair) -> Iterator[Found]:
    """Of two statements of a sentence one is denied in place of the other, or a duty in one of them was a permission.

    Why it matters: “it does not cure the disease, but it can slow it down” promises the reverse once the denial has
    moved, with each word still there.

    Example: `It does not cure, but it can help.` translated as « Cela guérit, mais ne peut pas aider. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    for ours, theirs in pair.clauses:
        message = turned(ours, theirs, spoken, language)
        if message:
            yield pair.found(f"{message}: {shortened(theirs.text)}")
            return


@kept
def turned(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """What has changed places between two statements of a sentence; empty where nothing has, or they cannot be told apart."""
    for mark in PARTING:
        source = statements(ours, spoken, mark)
        target = statements(theirs, language, mark) if source else None
        if source is None or target is None:
            continue
        more = [denied_more(one, other, spoken, language)[0] for one, other in zip(source, target, strict=True)]
        if more[0] * more[1] < 0:
            return "what one half of the sentence denies, the other half does in the source"
        for one, other in zip(source, target, strict=True):
            if is_ordered(one, other, spoken, language):
                return "the source forbids what the translation orders"
            if is_bound(one, other, spoken, language):
                return "a duty that the source allows only"
    return ""


PARTING = ("turns", "conditions")
"""The patterns of a language whose matches part statements: “but”, “if”."""


def statements(sentence: Sentence, language: Language, mark: str) -> tuple[Sentence, Sentence] | None:
    """The two statements of a sentence: before and after “but”, or the main one and its condition; None where it has not two."""
    found = list(getattr(language, mark).finditer(sentence.text))
    if len(found) != 1:
        return None
    if mark == "conditions" and language.whether.search(sentence.text[: found[0].start()]):
        return None
    words = sentence.words
    at = next((n for n, word in enumerate(words) if word.start >= found[0].start()), len(words))
    if at and mark == "conditions" and "," in sentence.text[found[0].end() :]:
        return None  # where the condition ends cannot be told
    if at:
        first, second = (0, at), (at, len(words))
    else:
        comma = sentence.text.find(", ")  # not that of a number
        end = next((n for n, word in enumerate(words) if word.start > comma), 0) if comma > 0 else 0
        first, second = (end, len(words)), (0, end)
    if first[1] - first[0] < LEAST or second[1] - second[0] < LEAST:
        return None
    return sentence.part(*first), sentence.part(*second)


def is_ordered(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> bool:
    """Whether a statement begins with an order in the translation, and with its denial in the source."""
    return (
        bool(theirs.texts and language.order.fullmatch(theirs.texts[0]))
        and opens_with_denial(ours, spoken)
        and not is_affirmed_instead(ours, theirs, spoken)
        and not may_open_with_denial(theirs, ours, language)
    )


def has_condition(pair: Pair) -> bool:
    """Whether the source has a condition."""
    spoken = pair.source_language
    return spoken is not None and spoken.condition.search(pair.msgid) is not None


@rule(Severity.WARNING, fix="Say on which condition it holds.", needs=has_condition)
def condition_lost(pair: Pair) -> Iterator[Found]:
    """A sentence of the source has a condition, and its translation nothing that could be one.

    Why it matters: “bring your machine if you use one” is not for everybody.

    Example: `Bring your machine if you use one.` translated as « Apportez votre appareil. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source or language.may_be_condition is NEVER:
        return
    for ours, theirs in pair.clauses:
        match = spoken.condition.search(ours.text)
        if match and theirs.texts and not language.may_be_condition.search(theirs.text):
            yield pair.found(f"“{match[0]}…” of the source has no counterpart: {shortened(theirs.text)}")
            return


RULES = (statements_turned, condition_lost)
