"""Looking up words and phrases in running text, quickly, whatever their endings.

A lexicon is written as people write word lists: `{"decrease": "decreas*, reduc*, go down"}`. A star stands for any
ending, and a ~ behind a phrase says that it may name the concept, and another one as well. The longest phrase that
begins at a word wins, so that “at least” is never read as “least”. Words in brackets at the end of a phrase have to
follow, and speak for themselves: “can (help)” is a doubt, and leaves “help” what it says. What stands under `-` means
nothing, and hides what says fewer letters of the word: “under*” is an exception to “un*”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence


NOTHING = "-"
LOOSE = "~"
HEAD = 3
"""Letters of a word that tell which beginnings it may have."""
ELISIONS = ((" de", " d’"), (" que", " qu’"))
MAY_ELIDE = tuple(full for full, _ in ELISIONS)


def listed(text: str) -> list[str]:
    """The words of a list that is written as one line of text."""
    return text.split()


ITSELF = ""
"""Stands for the second word of a phrase that is one word."""

Saying = tuple[list[str], int, int]
"""Concepts, and the words that name them: the number of the first, and that after the last."""


class Hit(NamedTuple):
    """A concept that was found: in the words `first` up to, not including, `last`."""

    concept: str
    first: int
    last: int


Phrase = tuple[tuple[str, ...], str, int]
"""The words behind the first one of a phrase, the concept that it names, and how many of its words belong to it."""

Reading = tuple[int, list[str]]
"""How many words belong together, and the concepts that they name."""


class Known(NamedTuple):
    """What a word says by itself, and the second words, or beginnings of such, of the phrases that it may begin."""

    concepts: list[str]
    seconds: frozenset[str]
    beginnings: tuple[str, ...]
    before: dict[str, Reading | None]
    """By second word what both say together, as `Lexicon.at` tells it; None where the words behind them have a say."""


SILENT = Known([], frozenset(), (), {})
"""Of a word that says nothing and begins no phrase."""


def _phrases(entries: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each concept with a phrase that names it. What surely does so names the concept with ! as well, where others may."""
    for concept, listing in entries.items():
        has_loose = LOOSE in listing
        sure = f"{concept}!" if has_loose else ""
        for part in listing.split(","):
            phrase = part.strip()
            is_loose = has_loose and phrase[-1:] == LOOSE
            if is_loose:
                phrase = phrase[:-1]
            for form in _forms(phrase) if " " in phrase else (phrase,):
                yield concept, form
                if sure and not is_loose:
                    yield sure, form


def _forms(phrase: str) -> Iterator[str]:
    """A phrase as it is written before a consonant, and before a vowel: « tenu de », « tenu d’ »."""
    yield phrase
    if phrase.endswith(MAY_ELIDE):
        yield next(phrase.removesuffix(full) + short for full, short in ELISIONS if phrase.endswith(full))


NONE_BEHIND: tuple[str, ...] = ()
"""The words behind the first of a phrase that is one word."""

MADE_LATE = frozenset(("exact", "prefix", "beside", "concepts", "firm", "layers", "lengths"))
"""What a lexicon makes of its entries."""


class Lexicon:
    """Words and phrases, each of one concept or of several.

    The phrases of each of `beside` are looked for apart: they hide none of the others, and none of these hides one of them.
    A word that none of the `entries` has says the concept of `shapes` whose pattern it matches.
    """

    def __init__(
        self,
        entries: Mapping[str, str],
        *beside: Mapping[str, str],
        shapes: Mapping[str, re.Pattern[str]] | None = None,
    ) -> None:
        self.shapes = shapes or {}
        self._listed = (entries, beside)
        self.known: dict[str, list[tuple[tuple[str, ...], str, int, int]]] = {}
        self.alone: dict[str, Known] = {}
        self.speaking: dict[str, tuple[tuple[int, Known], ...]] = {}
        """By word the layers, by their numbers, in which it says something or begins a phrase."""
        self.beginning: dict[str, dict[str, frozenset[str]]] = {}
        """By concept what `may_say` found of each word that it was asked about."""

    def __getattr__(self, name: str) -> Any:
        """What is made of the entries, at the first question: who only writes names and dates in a language asks none."""
        if name not in MADE_LATE:
            raise AttributeError(name)
        self._make()
        return vars(self)[name]

    def _make(self) -> None:
        entries, beside = self._listed
        self.exact: dict[str, list[Phrase]] = {}
        self.prefix: dict[str, list[Phrase]] = {}
        concepts: set[str] = set()
        # Read whenever the program starts, and there are tens of thousands: most are one word, which needs no taking apart.
        for concept, phrase in _phrases(entries):
            concepts.add(concept)
            head, own, rest = phrase, 1, NONE_BEHIND
            if " " in phrase:
                own = len(phrase.partition("(")[0].split())
                head, *others = phrase.replace("(", "").replace(")", "").split()
                rest = tuple(others)
            if head[-1] == "*":
                self.prefix.setdefault(head[:-1], []).append((rest, concept, own))
            else:
                self.exact.setdefault(head, []).append((rest, concept, own))
        # What only may be named, by whatever word, is named surely by none.
        concepts.update([f"{concept}!" for concept, listing in entries.items() if LOOSE in listing])
        self.beside = Lexicon(*beside) if beside else None
        self.concepts: frozenset[str] = frozenset(concepts | self.beside.concepts if self.beside else concepts)
        self.firm = {concept: sure for concept in self.concepts if (sure := f"{concept}!") in self.concepts}
        """Of concepts that some words only may name, what the others name as well."""
        self.layers: tuple[Lexicon, ...] = (self, *(self.beside.layers if self.beside else ()))
        self.lengths = _lengths(self.prefix)

    def __bool__(self) -> bool:
        return bool(self.exact or self.prefix)

    def find(self, words: Sequence[str]) -> list[Hit]:
        """Each concept in `words`, in order; a word is read once, as part of the longest phrase that begins before it."""
        return hits_of(self.said_in(words))

    def said_in(self, words: Sequence[str]) -> list[Saying]:
        """What `words` say, word by word and phrase by phrase."""
        said: list[Saying] = []
        after = [0] * len(self.layers)
        # Asked of each word of each text: what a word says by itself, and with the next one, is kept.
        for at, speaking in enumerate(map(self.speaking.get, words)):
            for layer, known in self._speaking(words[at]) if speaking is None else speaking:
                if at < after[layer]:
                    continue
                concepts, seconds, beginnings, before = known
                length = 1
                if seconds and at + 1 < len(words):
                    following = words[at + 1]
                    if following in seconds or (beginnings and following.startswith(beginnings)):
                        its = self.layers[layer]
                        both = before[following] if following in before else its.together(words, at)
                        length, concepts = both or its.at(words, at)
                if concepts:
                    after[layer] = at + length
                    said.append((concepts, at, at + length))
        return said

    def at(self, words: Sequence[str], at: int) -> Reading:
        """The length in words of the longest phrase that begins at the word `at`, and its concepts."""
        best = length = letters_of_nothing = 0
        found: list[tuple[str, int]] = []
        following = words[at + 1] if at + 1 < len(words) else ""
        for rest, concept, own, letters in self.candidates(words[at]):
            # Most phrases end at their second word: it is looked at first, since this is asked very often.
            if rest and not fits(rest[0], following):
                continue
            size = len(rest) + 1
            if size >= best and (len(rest) <= 1 or self._follows(words, at + 1, rest)):
                if size > best:
                    best, length, letters_of_nothing, found = size, 0, 0, []
                length = max(length, own)
                if concept == NOTHING:
                    letters_of_nothing = max(letters_of_nothing, letters)
                found.append((concept, letters))
        concepts = list(dict.fromkeys(concept for concept, letters in found if letters >= letters_of_nothing))
        return length, concepts

    def _speaking(self, word: str) -> tuple[tuple[int, Known], ...]:
        known = enumerate(layer.known_of(word) for layer in self.layers)
        self.speaking[word] = found = tuple([one for one in known if one[1] is not SILENT])
        return found

    def said_by(self, word: str) -> list[str]:
        """The concepts that a word names by itself."""
        return self.known_of(word).concepts

    def may_say(self, concept: str, words: Sequence[str]) -> bool:
        """Whether one of some words, or a phrase that begins with two of them, names a concept."""
        known = self.beginning.setdefault(concept, {})
        for at, word in enumerate(words):
            seconds = known.get(word)
            if seconds is None:
                seconds = known[word] = self._seconds(concept, word)
            if seconds and (
                ITSELF in seconds or any(fits(second, words[at + 1]) for second in seconds if at + 1 < len(words))
            ):
                return True
        return False

    def _seconds(self, concept: str, word: str) -> frozenset[str]:
        """The second words of the phrases that begin with a word and name a concept; `ITSELF` where the word does so alone."""
        phrases = (candidate for layer in self.layers for candidate in layer.candidates(word))
        return frozenset(rest[0] if rest else ITSELF for rest, named, *_ in phrases if named == concept)

    def speaks(self, word: str) -> bool:
        """Whether a word says something, or begins a phrase that does."""
        return self.known_of(word) is not SILENT

    def known_of(self, word: str) -> Known:
        """What a word says if no phrase begins at it, and what phrases may go on with; of this layer alone."""
        return self.alone.get(word) or self._alone(word)

    def _alone(self, word: str) -> Known:
        candidates = self.candidates(word)
        if not candidates:
            self.alone[word] = SILENT
            return SILENT
        seconds = {rest[0] for rest, *_ in candidates if rest}
        beginnings = tuple(second[:-1] for second in seconds if second.endswith("*"))
        concepts = self.at((word,), 0)[1]
        known = Known(concepts, frozenset(seconds), beginnings, {}) if concepts or seconds else SILENT
        self.alone[word] = known
        return known

    def together(self, words: Sequence[str], at: int) -> Reading | None:
        """What a word says with the next one; None where a phrase may go on behind them."""
        following = words[at + 1]
        goes_on = any(len(rest) > 1 and fits(rest[0], following) for rest, *_ in self.candidates(words[at]))
        both = self.alone[words[at]].before[following] = None if goes_on else self.at(words, at)
        return both

    def candidates(self, word: str) -> list[tuple[tuple[str, ...], str, int, int]]:
        """The phrases that may begin with a word, each with how many letters of the word tell it.

        They are kept, since the words of a language come again and again.
        """
        known = self.known.get(word)
        if known is None:
            known = [(*phrase, len(word) + 1) for phrase in self.exact.get(word, ())]
            for length in self.lengths.get(word[:HEAD], self.lengths[""]):
                beginning = word[:length]
                if beginning in self.prefix and length <= len(word):
                    known += [(*phrase, length) for phrase in self.prefix[beginning]]
            if not known:
                known = [((), concept, 1, 1) for concept, shape in self.shapes.items() if shape.fullmatch(word)]
            self.known[word] = known
        return known

    @staticmethod
    def _follows(words: Sequence[str], at: int, rest: tuple[str, ...]) -> bool:
        if at + len(rest) > len(words):
            return False
        return all(fits(part, words[at + i]) for i, part in enumerate(rest))


def _lengths(beginnings: Iterable[str]) -> dict[str, list[int]]:
    """How long those beginnings are that a word may have, by its first letters, the longest first; under "" for all others."""
    found: dict[str, set[int]] = {"": set()}
    for beginning in beginnings:
        found.setdefault(beginning[:HEAD] if len(beginning) >= HEAD else "", set()).add(len(beginning))
    return {head: sorted(lengths | found[""], reverse=True) for head, lengths in found.items()}


def hits_of(said: Iterable[Saying]) -> list[Hit]:
    """Each concept of what is said, by itself."""
    # Made without the tuple's own function: there are very many.
    make = tuple.__new__
    return [make(Hit, (concept, first, last)) for concepts, first, last in said for concept in concepts]


def fits(part: str, word: str) -> bool:
    """Whether a word is that of a phrase, whose star stands for any ending."""
    return part == word or (part[-1] == "*" and word.startswith(part[:-1]))
