"""Which words of one language may render which of another: whole vocabulary, where `vocabulary` has the names of things.

`words/renderings_*.txt` have a line for some words of English that mean the same: the words, a colon, and how those begin
that may render them, as a lexicon is written (a star for any ending, phrases of several words). A word with ~ explains what
renders it, and is never missed: “issue” is often left out.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from locpipe.languages.forms import ADJECTIVE, NOUN, OTHER, VERB
from locpipe.languages.lexicon import LOOSE, fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LISTED = ("renderings_nouns", "renderings_verbs", "renderings_others")
"""The lists, which together are one."""

FROM, INTO = "en", "fr"
"""The two languages of the lists."""

PREFIX = re.compile(r"(?:re|ré|pré|pre|sur|over|inter|auto|self|non|in|un|im|dis|dés|des|co)(?=[^\W\d_]{5})")
"""How words of both begin that say, or deny, what the rest of them says: “reappear”, « réapparaître »."""

SHORTEST = 2
"""Letters of the shortest beginning with a star."""


Lines = frozenset[str]
"""The names of lines."""

NAME_OF_LINE = ":"
"""How these begin."""


class Meant(NamedTuple):
    """What is known of a word: the lines that it stands in, whether none of them has it with ~, and what it may be."""

    lines: Lines
    is_missed: bool
    kinds: frozenset[str]
    """Kinds of words as `forms` writes them; none for a word of which the lists do not tell it."""


UNKNOWN = Meant(frozenset(), is_missed=False, kinds=frozenset())

KINDS = {"nouns": NOUN, "# adjectives": ADJECTIVE, "# verbs": VERB, "# adverbs": OTHER}
"""How a list ends, or the heading of a group begins, that is of words of one kind."""

TOLD_KINDS = frozenset(KINDS.values())

NO_KIND = "-"
"""Stands behind the name of a line that tells no kind, where others have theirs."""


class Wordings:
    """The words of one side of the lists, each with the lines that it stands in."""

    def __init__(self, columns: Iterable[tuple[str, str]]) -> None:
        # There are a hundred thousand words, most of one line: its name is kept as it is, and those of several are joined.
        single: dict[str, str] = {}
        phrases: dict[str, list[tuple[str, str]]] = {}
        loose: list[str] = []
        known = single.get
        for line, listing in columns:
            words = listing.split(", ")
            if LOOSE in listing:
                loose += [word[:-1] for word in words if word[-1] == LOOSE]
                words = [word.rstrip(LOOSE) for word in words]
            for word in words:
                if " " in word:
                    phrases.setdefault(word[: word.index(" ")], []).append((word, line))
                else:
                    single[word] = known(word, "") + line
        self._single, self._loose, self._phrases = single, frozenset(loose), phrases
        self._known: dict[str, Meant] = {}
        """The words that were asked for."""
        self._begun: dict[str, list[tuple[tuple[str, ...], Lines]]] = {}
        """By word the phrases that it begins: what follows, and the line."""

    def of(self, word: str) -> Meant:
        """What is known of a word in small letters."""
        known = self._known.get(word)
        if known is None:
            listed = [form for form in (word, *_beginnings(word)) if form in self._single]
            lines = frozenset[str]().union(*[_named(self._single[form]) for form in listed])
            # “painful” is an adjective, though “pain*” is a noun.
            kinds = _kinds_of(_named(self._single[word]) if listed[:1] == [word] else lines)
            known = Meant(lines, self._loose.isdisjoint(listed), kinds) if listed else UNKNOWN
            self._known[word] = known
        return known

    def phrases(self, words: Sequence[str]) -> list[tuple[Lines, int, int]]:
        """The phrases in a text: their lines, the number of the first word, and that behind the last."""
        found = []
        for at, word in enumerate(words):
            begun = self._begun.get(word)
            if begun is None:
                begun = self._begun[word] = self._begun_by(word)
            for others, line in begun:
                end = at + 1 + len(others)
                if end <= len(words) and all(map(fits, others, words[at + 1 : end])):
                    found.append((line, at, end))
        return found

    def _begun_by(self, word: str) -> list[tuple[tuple[str, ...], Lines]]:
        listed = [phrase for form in (word, *_beginnings(word)) for phrase in self._phrases.get(form, ())]
        return [(tuple(phrase.split()[1:]), _named(line)) for phrase, line in listed]


def _named(lines: str) -> Lines:
    """The names of lines that were joined."""
    return frozenset([f"{NAME_OF_LINE}{number}" for number in lines.split(NAME_OF_LINE)[1:]])


def _kinds_of(lines: Lines) -> frozenset[str]:
    """The kinds of words that stand in some lines."""
    return frozenset([line[-1] for line in lines]) & TOLD_KINDS


def _beginnings(word: str) -> list[str]:
    """How a word may be listed with a star."""
    return [f"{word[:length]}*" for length in range(SHORTEST, len(word) + 1)]


def are_of_nouns(lines: Lines) -> bool:
    """Whether lines are of nouns alone: those of “chest”, not of “need”, which is a verb as well."""
    return bool(lines) and all(line[-1] == NOUN for line in lines)


def is_of_verbs(lines: Lines) -> bool:
    """Whether one of some lines is of verbs: a sentence that begins with “cook” may well be an order."""
    return any(line[-1] == VERB for line in lines)


@cache
def wordings(source_code: str, code: str) -> tuple[Wordings, Wordings] | None:
    """The words of both sides; None for two languages that have no lists."""
    if (source_code, code) != (FROM, INTO):
        return None
    lines = [line for name in LISTED for line in _lines(name)]
    if not lines:
        return None
    names = [f":{number}{kind}" for number, (_, kind) in enumerate(lines)]
    sources, _, targets = zip(*[line.partition(": ") for line, _ in lines], strict=True)
    # « D’accord » is asked for as « d accord »: a word that elides its vowel is one of its own, without the apostrophe.
    spoken = [target.replace("’", " ") if "’" in target else target for target in targets]
    return Wordings(zip(names, sources, strict=True)), Wordings(zip(names, spoken, strict=True))


def _lines(name: str) -> list[tuple[str, str]]:
    """The lines of a list that say something, each with the kind of its words. These are cut as those of texts are: « tout-petit »
    is two.
    """
    file = files("locpipe.languages") / "words" / f"{name}.txt"
    text = file.read_text("utf-8").replace("-", " ") if file.is_file() else ""
    found, kind = [], _kind_of(name)
    for line in text.splitlines():
        if line.startswith("#"):
            kind = _kind_of(line) if kind != NOUN else NOUN
        elif line:
            found.append((line, kind))
    return found


def _kind_of(heading: str) -> str:
    """The kind of the words of a list, or of a group below a heading."""
    return next((kind for of, kind in KINDS.items() if heading.startswith(of) or heading.endswith(f"_{of}")), NO_KIND)
