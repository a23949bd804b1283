"""A sentence of prose with its words and the concepts that they name, each worked out once, when a rule first asks.

The texts of a catalog share sentences, and what rules find out about one they keep by the sentence: so it is one and
the same wherever it stands, and knows nothing of the text around it.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, TypeVar, cast

from locpipe.languages.lexicon import Hit, hits_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from locpipe.languages import Language
    from locpipe.languages.lexicon import Lexicon, Saying

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
NAME = re.compile(r"(?<=[\w,;)’] )[A-Z][A-Za-z]{2,}|(?<!\w)[A-Z]{2,}(?!\w)")
PART_END = re.compile(r"[;:][\s\u00a0]+")
CLAUSE_END = re.compile(r"[;:()]")
PAUSE = re.compile(r"[;:(),]")

MOST_KEPT = 2048
"""Sentences that are kept, and what each rule found of one. Texts that share sentences are mostly judged one after the other."""

Asked = ParamSpec("Asked")
Found = TypeVar("Found")

CLEARS: list[Callable[[], None]] = []
"""What lets go of what was found of sentences."""


def kept(function: Callable[Asked, Found]) -> Callable[Asked, Found]:
    """A function of sentences whose answers are kept as long as the sentences are, and no longer."""
    made = cache(function)
    CLEARS.append(made.cache_clear)
    return cast("Callable[Asked, Found]", made)


Span = tuple[int, int]
"""Where a piece of a text begins and ends."""


class Word(NamedTuple):
    """A word of a text, in lower case, and where it stands."""

    text: str
    start: int
    end: int


class Sentence:
    """A sentence in a language (None where nobody has described it). A word of a date (“May 6”) names no concept."""

    def __init__(self, text: str, language: Language | None = None, dates: tuple[Span, ...] = ()) -> None:
        """`dates` is where dates stand in it."""
        self.text = text
        self.language = language
        self.dates = dates

    @cached_property
    def texts(self) -> list[str]:
        """Its words, in lower case: quicker to tell than `words`, where their places do not matter."""
        return texts_of(self.text, self.language)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words with their places."""
        return words_of(self.text, self.language)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Each of its words, once."""
        return frozenset(self.texts)

    @cached_property
    def said(self) -> list[Saying]:
        """What its words and phrases say, in order."""
        said = self._said_between_pauses(self.language.concepts) if self.language else []
        if not self.dates:
            return said
        return [
            saying
            for saying in said
            if not any(start <= self.words[saying[1]].start < end for start, end in self.dates)
        ]

    def _said_between_pauses(self, concepts: Lexicon) -> list[Saying]:
        """The same, words of dates included. No phrase goes on behind a pause: « vous y pensez, à moins que » is not « pensez à »."""
        if not PAUSE.search(self.text):
            return concepts.said_in(self.texts)
        said: list[Saying] = []
        at = 0
        for piece in PAUSE.split(self.text):
            words = texts_of(piece, self.language)
            said += [(named, first + at, last + at) for named, first, last in concepts.said_in(words)]
            at += len(words)
        return said

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The same, concept by concept."""
        return tuple(hits_of(self.said))

    @cached_property
    def concepts(self) -> frozenset[str]:
        """Each concept that it names, once."""
        return frozenset().union(*[saying[0] for saying in self.said])

    @cached_property
    def names(self) -> frozenset[str]:
        """What stands in it in capitals."""
        return frozenset(NAME.findall(self.text))

    @cached_property
    def clauses(self) -> list[int]:
        """For each word the number of its clause: a bracket, a colon or a semicolon begins another, and a closing
        bracket goes back to the one around it.
        """
        numbers, clause, last, end = [], 0, 0, 0
        around: list[int] = []
        for word in self.words:
            for mark in CLAUSE_END.findall(self.text[end : word.start]):
                if mark == "(":
                    around.append(clause)
                if mark == ")" and around:
                    clause = around.pop()  # « ne prenez de l’ibuprofène (Advil) que si »
                else:
                    last += 1
                    clause = last
            numbers.append(clause)
            end = word.end
        return numbers

    @cached_property
    def parts(self) -> list[Sentence]:
        """The parts of it that a semicolon or a colon parts; itself where nothing does."""
        ends = [match.end() for match in PART_END.finditer(self.text)]
        if not ends:
            return [self]
        return [self.piece(start, end) for start, end in pairwise([0, *ends, len(self.text)])]

    def piece(self, start: int, end: int) -> Sentence:
        """A piece of it as a sentence of its own."""
        return sentence_of(self.text[start:end], self.language, within(self.dates, start, end))

    def part(self, first: int, last: int) -> Sentence:
        """The words from `first` up to, not including, `last` as a sentence of their own, which say there what they say here."""
        made = Sentence(self.text[self.words[first].start : self.words[last - 1].end], self.language)
        made.said = [
            (concepts, start - first, end - first)
            for concepts, start, end in self.said
            if first <= start and end <= last
        ]
        return made

    def count(self, concept: str) -> int:
        """How often the sentence names a concept."""
        return sum(hit.concept == concept for hit in self.hits)


def texts_of(text: str, language: Language | None) -> list[str]:
    """The words of a text, in lower case."""
    return (language.words if language else WORD).findall(folded(text))


def words_of(text: str, language: Language | None) -> tuple[Word, ...]:
    """The words of a text, in lower case, and where they stand."""
    found = (language.words if language else WORD).finditer(folded(text))
    # Made without the tuple's own function, which checks what is known here: there are very many.
    make = tuple.__new__
    return tuple([make(Word, (match[0], match.start(), match.end())) for match in found])


def folded(text: str) -> str:
    """A text in small letters, with one kind of apostrophe, and each letter at its place."""
    small = text.lower()
    if len(small) != len(text):  # a letter became two (İ)
        small = "".join(min(letter.lower(), letter, key=len) for letter in text)
    return small.replace("'", "’")


SENTENCES: dict[tuple[str, str, tuple[Span, ...]], Sentence] = {}
"""The sentences of the texts that were taken apart last, by text, language and dates."""


def sentence_of(text: str, language: Language | None, dates: tuple[Span, ...]) -> Sentence:
    """A text as a sentence: one and the same for a text that was met before, in whatever text it stood."""
    key = (text, language.locale if language else "", dates)
    known = SENTENCES.get(key)
    if known is None:
        if len(SENTENCES) >= MOST_KEPT:
            let_go()
        known = SENTENCES[key] = Sentence(text, language, dates)
    return known


def let_go() -> None:
    """Let go of all sentences, and of what was found of them: each answer that is kept would keep its sentences."""
    SENTENCES.clear()
    for clear in CLEARS:
        clear()


def within(spans: tuple[Span, ...], first: int, last: int) -> tuple[Span, ...]:
    """Those of some spans that reach into a piece of a text, as places of the piece."""
    return (
        tuple([(start - first, end - first) for start, end in spans if start < last and end > first]) if spans else ()
    )


@kept
def counts(sentence: Sentence) -> dict[str, int]:
    """How often each concept stands in a sentence."""
    found: dict[str, int] = {}
    for concepts, _, _ in sentence.said:
        for concept in concepts:
            found[concept] = found.get(concept, 0) + 1
    for concept in [concept for concept in found if concept[-1] == "!"]:
        found[concept[:-1]] = max(found.get(concept[:-1], 0), found[concept])
    return found


NO_SENTENCE = Sentence("")
"""Stands for the counterpart of a sentence that has none."""
