"""One message beside its translation: what every rule of pairs judges."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field, fields
from functools import cached_property, lru_cache
from statistics import median
from sys import intern
from typing import TYPE_CHECKING, Any

from locpipe.checks.alignment import align
from locpipe.checks.passage import Passage
from locpipe.checks.rule import Found
from locpipe.checks.sentence import kept
from locpipe.checks.terms import NO_GLOSSARY, Glossary
from locpipe.findings import Location
from locpipe.languages.vocabulary import things_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from locpipe.checks.sentence import Sentence
    from locpipe.checks.terms import Term
    from locpipe.languages import Habit, Language


ENOUGH = 12
"""Texts from which on the usual length of a translation says something."""

LONG = 60
"""Letters from which on a text has a usual length."""


BRIEF = 4
"""Words up to which a text may well stand in others."""

MOST_SENTENCES = 30
"""Sentences up to which a text is aligned."""


MOST = 8
"""How often a word is counted: no rule asks whether it stands more often, and so none depends on how much more."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Setting:
    """What is usual in the catalog that a pair belongs to."""

    length: float = 0.0
    """How long translations are beside their sources, in hundredths; 0 where too few are known."""
    words: Mapping[str, int] = field(default_factory=Counter)
    """How often each word stands in the translations: `MOST` where it is more often."""
    written: Mapping[str, int] = field(default_factory=Counter)
    """How often each word stands in them with its capitals, however often that is."""
    marked: frozenset[str] = frozenset()
    """Pieces of several words that are marked as another language somewhere."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The source of each translation of several words, both without differences of space, case and marks."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The spellings that differ in their accents only, by the word without accents; for words that have several."""
    has_place_forms: bool = False
    """Whether sources name places by placeholders with a preposition (`{in_city}`), so that translations may."""
    is_straight: bool = False
    """Whether the apostrophes of the translations are straight nearly everywhere."""


ATOM = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def squeezed(text: str) -> str:
    """A text without differences of space, case and marks."""
    return " ".join(ATOM.findall(text.casefold()))


UNUSUAL = Setting()
"""Of a pair that stands alone nothing is known."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one pair adds to what is usual in its catalog."""

    ratio: float
    """How long the translation is beside its source; 0 where the source is short."""
    written: tuple[str, ...]
    marked: tuple[str, ...]
    text: tuple[str, str] | None
    """The translation and its source as `Setting.texts` has them; None where it has few words."""
    has_place_form: bool
    apostrophes: tuple[int, int] = (0, 0)
    """How many apostrophes between letters are straight, and how many typographic."""

    def as_json(self) -> list[Any]:
        """The share as JSON keeps it."""
        return [self.ratio, self.written, self.marked, self.text, self.has_place_form, self.apostrophes]

    @classmethod
    def of_json(cls, kept: list[Any]) -> Share:
        """The share that `as_json` kept. Raises TypeError or ValueError for anything else."""
        ratio, written, marked, text, has_place_form, (straight, curved) = kept
        texts = None if text is None else (text[0], text[1])
        apostrophes = (int(straight), int(curved))
        return cls(float(ratio), tuple(written), tuple(marked), texts, bool(has_place_form), apostrophes)


def share_of(pair: Pair) -> Share:
    """What a pair adds to what is usual in its catalog. What its texts are taken apart into is not kept: they are many."""
    ours = Passage(pair.msgid, pair.source_language, is_printf=pair.is_printf).spoken
    theirs = Passage(pair.msgstr, pair.language, is_printf=pair.is_printf)
    written = tuple(map(intern, theirs.written))
    return Share(
        ratio=len(theirs.spoken) / len(ours) if len(ours) >= LONG else 0.0,
        written=written,
        marked=tuple(span for span in theirs.foreign if " " in span.strip()),
        text=(squeezed(theirs.prose), squeezed(ours)) if len(written) > BRIEF else None,
        has_place_form=has_place_form(pair.msgid),
        apostrophes=apostrophes_of(pair.msgstr),
    )


def closing_share_of(pair: Pair) -> Share:
    """What rules that close the gate ask of a catalog, and no more: they ask of no word how usual it is."""
    return Share(ratio=0.0, written=(), marked=(), text=None, has_place_form=has_place_form(pair.msgid))


def has_place_form(text: str) -> bool:
    """Whether a text names a place by a placeholder with its preposition: `{in_city}`."""
    return "{" in text and PLACE_FORM.search(text) is not None


def apostrophes_of(text: str) -> tuple[int, int]:
    """How many apostrophes between letters are straight in a text, and how many typographic."""
    return len(STRAIGHT.findall(text)) if "'" in text else 0, text.count("’")


def are_straight(apostrophes: Sequence[tuple[int, int]]) -> bool:
    """Whether a catalog that has these apostrophes writes straight ones: many, and hardly any other."""
    straight, curved = sum(one for one, _ in apostrophes), sum(other for _, other in apostrophes)
    return straight >= ENOUGH and curved * SELDOM <= straight


STRAIGHT = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")

SELDOM = 20
"""How many times as many straight apostrophes as typographic ones a catalog has that writes straight ones."""

PLACE_FORM = re.compile(r"\{(?:in|of|to)_[a-z]", re.IGNORECASE)


def setting_of(pairs: Iterable[Pair]) -> Setting:
    """What is usual among `pairs`."""
    return setting_of_shares([share_of(pair) for pair in pairs])


def setting_of_shares(shares: Sequence[Share]) -> Setting:
    """What is usual in a catalog whose pairs add these shares."""
    ratios = [share.ratio for share in shares if share.ratio]
    written: Counter[str] = Counter()
    for share in shares:
        written.update(share.written)
    words: Counter[str] = Counter()
    for word, count in written.items():
        words[word.lower().replace("'", "’")] += count
    spellings: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if not word.isascii():
            spellings[without_marks(word)].append(word)
    return Setting(
        length=round(median(ratios), 2) if len(ratios) >= ENOUGH else 0.0,
        words=Counter({word: min(count, MOST) for word, count in words.items()}),
        written=written,
        marked=frozenset(span for share in shares for span in share.marked),
        texts=dict(share.text for share in shares if share.text),
        spellings={word: tuple(forms) for word, forms in spellings.items()},
        has_place_forms=any(share.has_place_form for share in shares),
        is_straight=are_straight([share.apostrophes for share in shares]),
    )


@lru_cache(maxsize=20_000)
def without_marks(word: str) -> str:
    """A word without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def are_in_other_order(ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> bool:
    """Whether the second of two parts of a sentence comes first in its translation: they share more with each other's sources."""
    if len(ours) != 2:  # noqa: PLR2004 - of more parts the order is not told so quickly
        return False
    (one, other), (first, last) = [[told_by(part) for part in side] for side in (ours, theirs)]
    straight = len((one - other) & (first - last)) + len((other - one) & (last - first))
    crossed = len((one - other) & (last - first)) + len((other - one) & (first - last))
    return crossed > straight


def crossed(ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> tuple[Bead, ...]:
    """What belongs together where a translation says first what its source says last; nothing where it keeps the order.

    That is told by what the two share with each other’s counterpart, and hardly anything may be shared with their own.
    """
    mine, its = [told_by(sentence) for sentence in ours], [told_by(sentence) for sentence in theirs]
    best = 0
    found: tuple[Bead, ...] = ()
    for at in range(1, len(mine)):
        one, other = NOTHING_TOLD.union(*mine[:at]), NOTHING_TOLD.union(*mine[at:])
        for place in range(1, len(its)):
            first, last = NOTHING_TOLD.union(*its[:place]), NOTHING_TOLD.union(*its[place:])
            own = len((one - other) & (first - last)) + len((other - one) & (last - first))
            turned = [len((one - other) & (last - first)), len((other - one) & (first - last))]
            if all(turned) and sum(turned) >= SURELY_MORE * max(1, own) and sum(turned) > best:
                best, found = sum(turned), (((0, at), (place, len(its))), ((at, len(mine)), (0, place)))
    return found


FEW_SENTENCES, SURELY_MORE = 4, 3
"""Sentences of a text up to which another order is looked for; and how many times as much they share in that order at least."""

Bead = tuple[tuple[int, int], tuple[int, int]]
"""Which sentences of both texts belong together: from the first of each side up to, not including, the last."""

NOTHING_TOLD: frozenset[str] = frozenset()


@kept
def told_by(sentence: Sentence) -> frozenset[str]:
    """What tells a sentence in every language: the things that its words may name, figures, and how its words begin."""
    language = sentence.language
    if language is None:
        return frozenset()
    words = [word for word in sentence.texts if word not in language.function_words]
    things = (thing for word in words for thing in things_of(word, language.code))
    return frozenset(things).union(
        (f"{without_marks(word)[:5]}…" for word in words if len(word) > BRIEF_WORD), FIGURE.findall(sentence.text)
    )


BRIEF_WORD = 4
"""Letters of words whose beginning tells nothing."""

FIGURE = re.compile(r"\d+")

OF_ITS_PLACE = frozenset({"aligned", "beads", "clauses"})
"""What is made of a pair, and depends on its setting."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Pair:
    """A source text and its translation, with all that is known of where they stand. Parsed once, judged by many."""

    locale: str
    language: Language | None
    source_language: Language | None
    domain: str = ""
    file: str = ""
    line: int = 0
    context: str = ""
    msgid: str
    msgstr: str
    key: tuple[str, str] | None = None
    """The (context, msgid) of the entry, where `msgid` is that of its plural."""
    form: int | None = None
    """The number of the plural form, for a message that has them."""
    is_safety: bool = False
    is_source: bool = False
    """Whether the catalog is that of the source locale, whose texts override the source's wording."""
    carried: bool = False
    """Whether a locale may carry the source text over (names of cities)."""
    is_printf: bool = False
    glossary: Glossary = NO_GLOSSARY
    setting: Setting = UNUSUAL

    @cached_property
    def source(self) -> Passage:
        """The source text, taken apart."""
        return Passage(self.msgid, self.source_language, is_printf=self.is_printf)

    @cached_property
    def target(self) -> Passage:
        """The translation, taken apart."""
        return Passage(self.msgstr, self.language, is_printf=self.is_printf)

    @cached_property
    def beads(self) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
        """Which sentences of both texts belong together: from the first of each side up to, not including, the last."""
        ours, theirs = self.source.outlines, self.target.outlines
        if max(len(ours), len(theirs)) > MOST_SENTENCES:
            return (((0, len(ours)), (0, len(theirs))),)
        beads = [((i, k), (j, n)) for i, k, j, n in align(ours, theirs, self.usual_length)]
        if 1 < len(ours) <= FEW_SENTENCES and 1 < len(theirs) <= FEW_SENTENCES:
            return crossed(self.source.sentences, self.target.sentences) or tuple(beads)
        return tuple(beads)

    @cached_property
    def aligned(self) -> tuple[tuple[Sentence, Sentence], ...]:
        """Sentences of both texts that belong together, joined where the translator joined or split them."""
        ours, theirs = self.source.sentences, self.target.sentences
        if len(ours) <= 1 and len(theirs) <= 1:
            return ((self.source.whole, self.target.whole),)
        if max(len(ours), len(theirs)) > MOST_SENTENCES:
            return ((self.source.whole, self.target.whole),)
        return tuple((self.source.joined(*one), self.target.joined(*other)) for one, other in self.beads)

    @cached_property
    def clauses(self) -> tuple[tuple[Sentence, Sentence], ...]:
        """The same with the parts of a sentence that semicolons and colons part, where both sides have as many, in one order."""
        found: list[tuple[Sentence, Sentence]] = []
        for ours, theirs in self.aligned:
            parts = ours.parts, theirs.parts
            is_parted = len(parts[0]) == len(parts[1]) > 1 and not are_in_other_order(*parts)
            found += zip(*parts, strict=True) if is_parted else [(ours, theirs)]
        return tuple(found)

    @property
    def usual_length(self) -> float:
        """How long a translation usually is beside its source."""
        return self.setting.length or (self.language.usual_length if self.language else 1.0)

    @cached_property
    def terms(self) -> list[tuple[Term, str]]:
        """The terms of the glossary in the source, each with the words that it was found by."""
        return self.glossary.in_text(self.source.spoken)

    def placed(self, setting: Setting, line: int | None = None) -> Pair:
        """The same pair in its catalog, perhaps in another line; what was taken apart already is not taken apart again."""
        # As `replace` makes it, without asking for each of the fields: this is done for every text of a catalog.
        made = object.__new__(Pair)
        known = {name: part for name, part in vars(self).items() if name not in OF_ITS_PLACE}
        vars(made).update(known, setting=setting, line=self.line if line is None else line)
        return made

    def __getstate__(self) -> dict[str, Any]:
        """What another process is given: the texts, not what they were taken apart into."""
        return {known.name: getattr(self, known.name) for known in fields(self)}

    def habits(self, name: str) -> tuple[Habit, ...]:
        """The habits of writing of the translation's language under the name of a rule."""
        return self.language.habits.get(name, ()) if self.language else ()

    def found(self, message: str, fix: str = "") -> Found:
        """A defect of this translation."""
        return Found(
            location=Location(self.file, self.line),
            message=message,
            fix=fix,
            locale=self.locale,
            domain=self.domain,
            context=self.context,
            msgid=self.key[1] if self.key else self.msgid,
        )


def shown(text: str, at: int, end: int, around: int = 18) -> str:
    """A piece of a text with a little around it, for a message: “…de 12,7 points…”."""
    start, stop = max(0, at - around), min(len(text), end + around)
    piece = text[start:stop].replace("\ufffc", "…").replace("\n", " ").strip()
    return f"“{'…' if start else ''}{piece}{'…' if stop < len(text) else ''}”"
