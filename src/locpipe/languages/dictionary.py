"""The words of a language, as pyspellchecker's word lists have them (made of subtitles, MIT), with how often they occur."""

from __future__ import annotations

import gzip
import json
from functools import cache
from importlib.resources import files
from itertools import combinations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ALIKE = ("aàâä", "eéèêë", "iîï", "oôö", "uùûü", "yÿ", "cç", "nñ")
_OTHERS = {letter: [other for other in group if other != letter] for group in _ALIKE for letter in group}
_ACCENTED = frozenset("éèê")
_SURELY = 300
"""How much more often a word occurs than a misspelling of it in the list."""
_MOST_CHANGES = 2
"""Letters whose accents are changed at once, when a word is looked for among its likes."""


@cache
def dictionary(code: str) -> Mapping[str, int]:
    """Each word of a language, in lower case, with how often it occurs. Raises ValueError for a language without a list."""
    # The list itself: the library's own reader takes three times as long, and only for guesses that nobody asks for.
    listed = files("spellchecker") / "resources" / f"{code}.json.gz"
    if not listed.is_file():
        raise ValueError(code)
    words: Mapping[str, int] = json.loads(gzip.decompress(listed.read_bytes()))
    return words


def is_known(word: str, code: str) -> bool:
    """Whether a word stands in the dictionary, with a ligature in it (œ) or without."""
    words = dictionary(code)
    return word in words or word.replace("œ", "oe").replace("æ", "ae") in words


@cache
def accented_otherwise(word: str, code: str) -> str:
    """The commonest word that differs in accents and ligatures only; empty where there is none, or the word is known."""
    words = dictionary(code)
    if is_known(word, code):
        return ""
    return max((other for other in _variants(word) if other in words), key=lambda other: words[other], default="")


@cache
def accent_exchanged(word: str, code: str) -> str:
    """The word with another accent on one letter, where that occurs very much more often; empty where none does."""
    words = dictionary(code)
    changed = [
        (words.get(made, 0), made)
        for at, letter in enumerate(word)
        if letter in _ACCENTED
        for other in _OTHERS[letter]
        if other in _ACCENTED and (made := word[:at] + other + word[at + 1 :])
    ]
    count, best = max(changed, default=(0, ""))
    return best if count > _SURELY * max(1, words.get(word, 0)) else ""


def _variants(word: str) -> Iterator[str]:
    places = [place for place, letter in enumerate(word) if letter in _OTHERS]
    for count in range(1, _MOST_CHANGES + 1):
        for chosen in combinations(places, count):
            for letters in product(*(_OTHERS[word[place]] for place in chosen)):
                made = list(word)
                for place, letter in zip(chosen, letters, strict=True):
                    made[place] = letter
                yield "".join(made)
