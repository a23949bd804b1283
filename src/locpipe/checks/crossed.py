"""Two things that a text sets against each other, one affirmed and the other denied, each in the other's place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from locpipe.checks.denials import negations
from locpipe.checks.pair import without_marks
from locpipe.checks.sentence import kept, sentence_of
from locpipe.languages.substances import substance
from locpipe.languages.vocabulary import things_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

MOST = 2
"""Sentences of a text that are looked at together: “A is not covered. B is.”"""

HEAD = 5
"""Letters at the beginning of a word by which words of two languages are alike."""

DENYING = frozenset({"avoid!", "forbid", "prohibited!"})
"""Concepts by which a statement denies what it names, whether or not it has a word of denial."""

FROM, UPTO = 8, 4
"""How many words before and after “not”, or “rather than”, belong to the contrast."""

BORDER = re.compile(r"[.;:()]")

Signs = frozenset[str]
Words = tuple[Signs, ...]
Halves = tuple[Words, Words]
"""What the words say that a text affirms, and those that it denies."""


def exchanged(pair: Pair) -> Iterator[Sentence]:
    """The sentences of a translation that deny what their source affirms, and affirm what it denies; of a short text the whole."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    if not (is_parted(pair.source, spoken) and is_parted(pair.target, language)):
        return
    texts = list(pair.aligned)
    if len(texts) > 1 and max(len(pair.source.sentences), len(pair.target.sentences)) <= MOST:
        texts.append((pair.source.whole, pair.target.whole))
    for ours, theirs in texts:
        if are_exchanged(ours, theirs, spoken, language):
            yield theirs


def is_parted(passage: Passage, language: Language) -> bool:
    """Whether a text has a word, or ends a statement with a mark, behind which another one stands."""
    text, words = passage.prose, passage.vocabulary
    if ";" in text or ". " in text:
        return True
    return not (language.contrast_words.isdisjoint(words) and language.against_words.isdisjoint(words))


@kept
def are_exchanged(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> bool:
    """Whether things that a text affirms are those that the other one denies, and the reverse."""
    source, target = contrasted(ours, spoken), contrasted(theirs, language)
    if source and target and is_turned(source, target):
        return True
    source, target = halves_of(ours, spoken), halves_of(theirs, language)
    return source is not None and target is not None and are_crossed(source, target)


def are_crossed(source: Halves, target: Halves) -> bool:
    """Whether words on either side have their counterparts on the other one, and fewer on their own."""
    (affirmed, denied), (its_affirmed, its_denied) = map(apart, (source, target))
    one, other = among(source[0], affirmed, its_denied), among(source[1], denied, its_affirmed)
    stayed = among(source[1], denied, its_denied)
    # « Le régime couvre les enfants, mais pas les adultes »: of the half that says only what it denies, nothing stays.
    return one > 0 < other and (not stayed or one + other > stayed + among(source[0], affirmed, its_affirmed))


def is_turned(source: Halves, target: Halves) -> bool:
    """Whether a word of a contrast, of which the denied part is short, has its counterpart in the other part, and no denied word in its own."""
    (affirmed, denied), (its_affirmed, its_denied) = map(apart, (source, target))
    # Also what a word of the other half may say: “depression looks like anger rather than sadness”.
    if among(source[1], NONE.union(*source[1]), NONE.union(*target[1])):
        return False
    return among(source[0], affirmed, its_denied) > 0 or among(source[1], denied, its_affirmed) > 0


def apart(halves: Halves) -> tuple[Signs, Signs]:
    """What only the one of two halves says, and what only the other."""
    one, other = (NONE.union(*half) for half in halves)
    return one - other, other - one


def among(words: Words, own: Signs, others: Signs) -> int:
    """How many words say something of their own half alone that the half of another text says alone as well."""
    wanted = own & others
    return sum(not signs.isdisjoint(wanted) for signs in words) if wanted else 0


NONE: Signs = frozenset()


@kept
def halves_of(sentence: Sentence, language: Language) -> Halves | None:
    """The words of the one of two statements that is affirmed, and of the one that is denied; None where there are not two such."""
    ends = [match.start() for match in language.against.finditer(sentence.text)]
    spans = zip([0, *ends], [*ends, len(sentence.text)], strict=True)
    pieces = [piece for start, end in spans if (piece := sentence_of(sentence.text[start:end], language, ())).texts]
    if len(pieces) != 2:  # noqa: PLR2004 - the one and the other
        return None
    first, last = (denies(piece, language) for piece in pieces)
    if first == last:
        return None
    one, other = (signs_of_words(piece, language) for piece in pieces)
    return (other, one) if first else (one, other)


def denies(sentence: Sentence, language: Language) -> bool:
    """Whether a statement denies what it names; « sans connaissance » only says of whom it speaks."""
    sure_at = negations(sentence, language).sure_at
    is_denied = any(sentence.texts[at] not in language.lone_denials for at in sure_at)
    is_denied = is_denied or not DENYING.isdisjoint(sentence.concepts)
    return is_denied or language.denied_last.search(sentence.text) is not None


def contrasted(sentence: Sentence, language: Language) -> Halves | None:
    """The words of what a contrast affirms and denies: “the air, not surfaces”; None where a sentence has none."""
    sides = sides_of_contrast(sentence, language)
    if sides is None or not all(sides) or is_before_other(sentence, max(sides[1]), language):
        return None
    signs = signs_of_words(sentence, language)
    affirmed, denied = (tuple(signs[at] for at in sorted(side)) for side in sides)
    return affirmed, denied


@kept
def sides_of_contrast(sentence: Sentence, language: Language) -> tuple[set[int], set[int]] | None:
    """The words of what is affirmed and of what is denied in a contrast, by their numbers; None where a sentence has none, or several.

    “By weight, not by age” affirms first, “not by age but by weight” last.
    """
    if language.contrast_words.isdisjoint(sentence.vocabulary):
        return None
    found = list(language.contrasts.finditer(sentence.text))
    if not found and (match := language.corrections.search(sentence.text)):
        return words_within(sentence, match.end(), len(sentence.text)), words_within(
            sentence, *match.span("denied"), FROM
        )
    if len(found) != 1:
        return None
    start, end = found[0].span()
    before = [at for at, word in enumerate(sentence.words) if word.end <= start][-FROM:]
    return set(before), words_within(sentence, end, len(sentence.text))


def words_within(sentence: Sentence, start: int, end: int, most: int = UPTO) -> set[int]:
    """The first words of a piece of a sentence, up to a pause that ends a statement, by their numbers."""
    border = BORDER.search(sentence.text, start, end)
    last = border.start() if border else end
    return set([at for at, word in enumerate(sentence.words) if start <= word.start < last][:most])


def is_before_other(sentence: Sentence, last: int, language: Language) -> bool:
    """Whether the denied part of a contrast stands before the other one, behind a comma: “instead of a cream, use an ointment”."""
    match = language.contrasts.search(sentence.text)
    start = match.end() if match else 0
    return ", " in sentence.text[start : sentence.words[last].end + 2]


@kept
def signs_of_words(sentence: Sentence, language: Language) -> Words:
    """What each word of a sentence says in every language."""
    small, concepts = language.function_words, language.concepts
    return tuple(
        [
            NONE if word in small or not POLAR.isdisjoint(concepts.said_by(word)) else signs_of(word, language.code)
            for word in sentence.texts
        ]
    )


POLAR = DENYING | {"not", "half-not", "avoid", "allow", "may", "must", "should"}
"""Concepts of words that affirm, deny, allow or order: they stay where they are when two things change places."""


@lru_cache(maxsize=20_000)
def signs_of(word: str, code: str) -> Signs:
    """The things that a word may name, the substance that it is, and its beginning."""
    made = {substance(word), f"{without_marks(word)[:HEAD]}…" if len(word) >= HEAD else ""} - {""}
    return things_of(word, code) | made
