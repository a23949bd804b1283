"""How alike two finished pages are: a place's page must earn its place, not repeat another's with a name swapped in.

Measured as search engines' guidance and issue trackers speak of it: the Jaccard likeness of the sets of five-word
shingles of the main content, safety blocks left out. So that a page is not compared with every other, its
verdict carries a sketch (bottom-k MinHash, Broder 1997): pages are compared with the last ones that have one of their
smallest hashes in common, and exactly where their sketches are nearly as alike as is too much.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from html import unescape
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.pieces import cut
from locpipe.checks.rule import Found, rule
from locpipe.model import Location, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from locpipe.checks.rule import Rule

SHINGLE = 5
"""Words in a shingle."""

LARGEST_LIKENESS = 0.6
"""From this share of common shingles on, two pages are too alike."""

EXACT_UP_TO = 60
"""Pages of a locale of which every pair is compared."""

SKETCH, KEYS, BITS = 256, 16, 1024
"""Of a sketch: how many of the smallest hashes of a page are marked in it, how many stand in it, how many marks it has."""

SHARED_BITS = 140
"""Marks that two sketches share where the pages share a little less than is too much: 600 of 1,000 shingles give some 150
(154 of 256 hashes in common, less those that fall on one mark, and some ten by chance), with a deviation of 8.
"""

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^>]*>")


class Sketch(NamedTuple):
    """The smallest hashes of a page's shingles, and a bit for each of the `SKETCH` smallest."""

    keys: tuple[int, ...] = ()
    marks: int = 0


UNSKETCHED = Sketch()
"""The sketch of a page that is not compared with others."""


def shingles(html: bytes) -> frozenset[int]:
    """The hashes of the five-word shingles of a page's main content, without its safety blocks."""
    in_parts = cut(html)
    if in_parts is None:
        return frozenset()
    sections = [_read(part) for part in in_parts[1] if b"data-safety" not in part]
    edges: list[int] = []
    before: list[str] = []
    for section in sections:
        edges += _hashes([*before, *section.first])
        before = [*before, *section.last][1 - SHINGLE :] if len(section.last) < SHINGLE - 1 else section.last
    return frozenset(edges).union(*(section.inner for section in sections))


class Section(NamedTuple):
    """The shingles within a section, and the words at its edges, which stand in shingles with those beside it."""

    inner: frozenset[int]
    first: list[str]
    last: list[str]


@lru_cache(maxsize=256)
def _read(section: bytes) -> Section:
    words = _WORD.findall(unescape(_TAG.sub(" ", section.decode("utf-8", "replace"))).lower())
    return Section(frozenset(_hashes(words)), words[: SHINGLE - 1], words[1 - SHINGLE :])


def _hashes(words: list[str]) -> list[int]:
    runs = zip(*(words[start:] for start in range(SHINGLE)), strict=False)
    return [zlib.crc32(" ".join(run).encode()) for run in runs]


def sketch_of(html: bytes) -> Sketch:
    """The sketch of a page."""
    smallest = sorted(shingles(html))[:SKETCH]
    marks = 0
    for value in smallest:
        marks |= 1 << value % BITS
    return Sketch(tuple(smallest[:KEYS]), marks)


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The Jaccard likeness of two sets: 0 where they share nothing, 1 where they are equal."""
    return len(one & other) / len(one | other) if one or other else 0.0


def alike_pairs(
    pages: Iterable[tuple[str, Sketch]], read: Callable[[str], bytes], least: float
) -> Iterator[tuple[str, str, float]]:
    """The pairs of pages (by name, with their sketches) whose likeness is `least` or more, with it.

    `read` gives the bytes of a page by its name. Of more than `EXACT_UP_TO` pages some pairs may be overlooked where many
    pages are alike, never all.
    """
    listed = sorted(pages)
    near = combinations(listed, 2) if len(listed) <= EXACT_UP_TO else _candidates(listed)
    for (one, _), (other, _) in near:
        found = likeness(shingles(read(one)), shingles(read(other)))
        if found >= least:
            yield one, other, found


def _candidates(pages: Iterable[tuple[str, Sketch]]) -> Iterator[tuple[tuple[str, Sketch], tuple[str, Sketch]]]:
    """Each page with the last ones before it that have one of its smallest hashes, if their sketches are nearly alike."""
    last: dict[int, tuple[str, Sketch]] = {}
    for page in pages:
        before = {last[key][0]: last[key] for key in page[1].keys if key in last}
        for other in before.values():
            if (page[1].marks & other[1].marks).bit_count() >= SHARED_BITS:
                yield other, page
        last.update(dict.fromkeys(page[1].keys, page))


@rule(
    Severity.WARNING, fix="Give the page more that is true of its place alone, or merge the two places into one page."
)
def page_too_alike(pages: Iterable[tuple[str, Sketch]], read: Callable[[str], bytes], locale: str) -> Iterator[Found]:
    """Two pages of one locale have most of their text in common.

    Why it matters: a reader finds nothing about their own place, and search engines count such pages as spam.

    Example: the pages of two neighbouring cities share 70 % of their five-word shingles.
    """
    for one, other, share in alike_pairs(pages, read, LARGEST_LIKENESS):
        message = f"shares {share:.0%} of its five-word shingles with {other}; {LARGEST_LIKENESS:.0%} is the limit"
        yield Found(location=Location(one), message=message, locale=locale)


RULES: tuple[Rule, ...] = (page_too_alike,)
"""Rules that compare the pages of a locale with each other."""
