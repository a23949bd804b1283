"""The words of a language, as pyspellchecker's word lists have them (made of subtitles, MIT), with how often they occur."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from itertools import combinations, product
from operator import itemgetter
from typing import TYPE_CHECKING

from locpipe.languages.forms import forms
from locpipe.languages.lines import SortedLines

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALIKE = ("aàâä", "eéèêë", "iîï", "oôö", "uùûü", "yÿ", "cç", "nñ")
_OTHERS = {letter: [other for other in group if other != letter] for group in _ALIKE for letter in group}
_ACCENTED = frozenset("éèê")
_LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ"
"""Those of the words of the lists."""
_SURELY = 300
"""How much more often a word occurs than a misspelling of it in the list."""
_MOST_CHANGES = 2
"""Letters whose accents are changed at once, when a word is looked for among its likes."""


class WordList:
    """Words with how often each occurs, looked up where they stand in the lines of their file.

    A catalog asks for a few thousand of a hundred and fifty thousand words, so that they are not read as JSON. Each line
    is `"word": 50,`.
    """

    def __init__(self, written: bytes) -> None:
        self.lines = SortedLines(written.removeprefix(b"{\n"))
        self.known: dict[str, int] = {}
        """The words that were asked for and are listed."""

    def __contains__(self, word: str) -> bool:
        return self.get(word) > 0

    def get(self, word: str) -> int:
        """How often a word occurs; 0 for one that is not listed."""
        count = self.known.get(word, 0)
        if not count:
            key = f'"{word}": '.encode("utf-8", "surrogatepass")
            line = self.lines.line_of(key)
            if line:
                count = self.known[word] = int(line[len(key) :].rstrip(b","))
        return count


@cache
def dictionary(code: str) -> WordList:
    """The words of a language, in lower case. Raises ValueError for a language without a list."""
    # The list itself: the library's own reader takes three times as long, and only for guesses that nobody asks for.
    listed = files("spellchecker") / "resources" / f"{code}.json.gz"
    if not listed.is_file():
        raise ValueError(code)
    return WordList(gzip.decompress(listed.read_bytes()))


def is_listed(word: str, code: str) -> bool:
    """Whether a word stands in the dictionary, with a ligature in it (œ) or without."""
    words = dictionary(code)
    return word in words or word.replace("œ", "oe").replace("æ", "ae") in words


def is_known(word: str, code: str) -> bool:
    """Whether a word stands in the dictionary, or in the list of forms, which has rarer ones (« uriné »)."""
    return is_listed(word, code) or bool(forms(code).of(word))


@cache
def accented_otherwise(word: str, code: str) -> str:
    """The commonest word that differs in accents and ligatures only; empty where there is none, or the word is known."""
    words = dictionary(code)
    if is_known(word, code):
        return ""
    return max((other for other in _variants(word) if other in words), key=words.get, default="")


@cache
def accent_exchanged(word: str, code: str) -> str:
    """The word with another accent on one letter, where that occurs very much more often; empty where none does."""
    words = dictionary(code)
    changed = [
        (words.get(made), made)
        for at, letter in enumerate(word)
        if letter in _ACCENTED
        for other in _OTHERS[letter]
        if other in _ACCENTED and (made := word[:at] + other + word[at + 1 :])
    ]
    count, best = max(changed, default=(0, ""))
    return best if count > _SURELY * max(1, words.get(word)) else ""


@cache
def one_slip_away(word: str, code: str) -> tuple[str, int]:
    """The commonest word that a hand may have meant that slipped at one letter of a word, and how often it occurs.

    A letter more, fewer, another, or two exchanged; empty and 0 where none is a word. The first letter is the same: a hand
    seldom slips there. A letter more or fewer at the end is left out: it is mostly another form.
    """
    words = dictionary(code)
    return max(
        ((other, count) for other in slips_of(word) if (count := words.get(other))), key=itemgetter(1), default=("", 0)
    )


@cache
def ended_otherwise(word: str, letters: str, code: str) -> tuple[str, int]:
    """The commonest word without the last letter of a word, or with one of some letters behind it, and how often it occurs; empty and 0
    where none is a word.
    """
    words = dictionary(code)
    made = (word[:-1] if word[-1] in letters else "", *(word + letter for letter in letters))
    return max(((other, count) for other in made if (count := words.get(other))), key=itemgetter(1), default=("", 0))


@cache
def sounding_alike(word: str, code: str) -> str:
    """The commonest word that is spoken like a word that nobody knows: a letter doubled or not, « è » for « ai ».

    Empty where there is none, or only rare ones.
    """
    words = dictionary(code)
    made = {other for once in _spoken_alike(word) for other in (once, accented_otherwise(once, code)) if other}
    best = max(made, key=words.get, default="")
    return best if words.get(best) >= (_HEARD_LONG if len(word) >= _LONG else _HEARD) else ""


_HEARD = 150
"""How often a word occurs that somebody wrote by ear."""
_LONG, _HEARD_LONG = 10, 40
"""Letters of a word that hardly another one sounds like, and how often one occurs that such a word was meant for."""
_SOUNDS = (
    ("ère", "aire"),
    ("è", "ai"),
    ("ai", "è"),
    ("f", "ph"),
    ("k", "qu"),
    ("tion", "sion"),
    ("sion", "tion"),
    ("ssion", "tion"),
    ("en", "an"),
    ("an", "en"),
)
"""Letters that are spoken alike."""


def _spoken_alike(word: str) -> Iterator[str]:
    yield "h" + word
    for at in range(1, len(word) - 1):
        if word[at] == word[at + 1]:
            yield word[:at] + word[at + 1 :]
        elif word[at] in "cflmnprst":
            yield word[: at + 1] + word[at:]
    for one, other in _SOUNDS:
        at = word.find(one)
        if at >= 0:
            yield word[:at] + other + word[at + len(one) :]


def slips_of(word: str) -> Iterator[str]:
    """What a word may have been meant for: a letter more, fewer, another, or two exchanged, but for the first."""
    for at in range(1, len(word)):
        before, after = word[:at], word[at + 1 :]
        yield from (before + letter + after for letter in _LETTERS)
        yield from (before + letter + word[at:] for letter in _LETTERS)
        if after:
            yield before + after
            yield before + after[0] + word[at] + after[1:]


def _variants(word: str) -> Iterator[str]:
    places = [place for place, letter in enumerate(word) if letter in _OTHERS]
    for count in range(1, _MOST_CHANGES + 1):
        for chosen in combinations(places, count):
            for letters in product(*(_OTHERS[word[place]] for place in chosen)):
                made = list(word)
                for place, letter in zip(chosen, letters, strict=True):
                    made[place] = letter
                yield "".join(made)
