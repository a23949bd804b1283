"""What a sentence says, word by word: what each word may mean, under names that both languages share."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.naming import named
from locpipe.checks.pair import without_marks
from locpipe.checks.sentence import kept
from locpipe.languages.lexicon import NOTHING as SAYS_NOTHING
from locpipe.languages.renderings import PREFIX
from locpipe.languages.vocabulary import surely_of, things_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.renderings import Wordings

Names = frozenset[str]
NONE: Names = frozenset()
SOURCE, TARGET = 0, 1
"""The two sides of a list of renderings, and of a pair."""


class Content(NamedTuple):
    """A word that says something by itself."""

    at: int
    """Its number among the words of the sentence."""
    names: Names
    """All that it may mean, under names that both languages share."""
    is_told: bool
    """Whether it is known what renders it, or what it renders, so that it is told where nothing does."""
    is_known: bool
    """Whether anything is known of what it may mean."""


class Contents(NamedTuple):
    """The words of a sentence that say something, and what any of its words may mean."""

    words: tuple[Content, ...]
    names: Names


@kept
def contents(sentence: Sentence, language: Language, known: Wordings) -> Contents:
    """What a sentence says, word by word."""
    words = [word.removesuffix("’s").removesuffix("’") for word in sentence.texts]
    phrases = said_by_phrases(sentence, words, language, known)
    found: list[Content] = []
    small = [meaning(word, language.code, known)[0] for sign, word in language.signs.items() if sign in sentence.text]
    for at, word in enumerate(words):
        names, is_told, is_known = meaning(word, language.code, known)
        if at in phrases:
            names = names.union(phrases[at])
        if len(word) < SHORTEST or word in language.words_of_function:
            small.append(names)
        else:
            # « Cet aliment » and « ce produit » take up what was named before.
            is_told = is_told and word not in language.free_words and not is_capital(sentence, at)
            is_told = is_told and not (at and words[at - 1] in language.pointing_words)
            found.append(Content(at, names, is_told, is_known))
    return Contents(tuple(found), NONE.union(*small, *[word.names for word in found]))


SHORTEST = 3
"""Letters of a word below which it says nothing by itself."""


def is_capital(sentence: Sentence, at: int) -> bool:
    """Whether a word has a capital though no sentence begins with it, or is an abbreviation: other languages have other names."""
    _, start, end = sentence.words[at]
    written = sentence.text[start:end]
    return written[0].isupper() and (at > 0 or (len(written) > 1 and written.isupper()))


def said_by_phrases(
    sentence: Sentence, words: Sequence[str], language: Language, known: Wordings
) -> dict[int, set[str]]:
    """By the number of a word what the phrases say that it belongs to, and which concepts it names."""
    found: dict[int, set[str]] = {}
    things = named(sentence, language.code)
    spans = [(names, first, last) for (first, names, _), last in zip(things.by_word, things.ends, strict=True)]
    for names, first, last in (*spans, *sentence.said, *known.phrases(words)):
        for at in range(first, last):
            found.setdefault(at, set()).update(names)
    for names in found.values():
        names.discard(SAYS_NOTHING)
    return found


@lru_cache(maxsize=20_000)
def meaning(word: str, code: str, known: Wordings) -> tuple[Names, bool, bool]:
    """What a word may mean by itself, whether that is known well enough to miss what renders it, and whether at all."""
    lines, is_told, _ = known.of(word)
    things = things_of(word, code)
    names = {*lines, *things, word}
    plain = without_marks(word)
    if len(plain) >= LIKE:
        names.add(plain[:LIKE])
    begun = PREFIX.match(word)
    if begun:  # “reappear” is « apparaître »
        rest = word[begun.end() :]
        names.update(known.of(rest).lines, things_of(rest, code), {without_marks(rest)[:LIKE]})
    return frozenset(names), is_told if lines else bool(surely_of(word, code)), bool(lines or things)


LIKE = 4
"""Letters at the beginning by which words of two languages are alike."""
