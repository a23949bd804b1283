"""How alike two finished pages are: a place's page must earn its place, not repeat another's with a name swapped in.

Measured as search engines' guidance and issue trackers speak of it: the Jaccard likeness of the sets of five-word
shingles of the main content, safety blocks left out. So that a page is not compared with every other, its
verdict carries a sketch: a page is compared with the last ones that have one of its smallest hashes (Broder 1997), and
exactly only where their sketches are nearly as alike as is too much.
"""

from __future__ import annotations

import math
import re
import zlib
from functools import lru_cache, reduce
from html import unescape
from itertools import chain, combinations, groupby
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.pieces import cut
from locpipe.checks.rule import Found, rule
from locpipe.findings import Location, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from locpipe.checks.rule import Rule

SHINGLE = 5
"""Words in a shingle."""

LARGEST_LIKENESS = 0.6
"""From this share of common shingles on, two pages are too alike."""

EXACT_UP_TO = 60
"""Pages of a locale of which every pair is compared."""

KEYS, BITS = 16, 4096
"""Of a sketch: how many of the smallest hashes of a page stand in it, and how many bits mark all of them."""

MARGIN = 0.02
"""By how much the likeness that two sketches tell may fall short: twice its deviation for pages of a thousand words."""

_TAG = re.compile(rb"<[^>]*>")
_APART = bytes(byte if chr(byte).isalnum() or not chr(byte).isascii() else ord(" ") for byte in range(256))
"""Signs of ASCII become spaces: words stand between them."""

_SMALL = -(2**62)
"""A quarter of all hashes is smaller, so that the smallest need not be looked for among all."""

_MARKED = ord("1")


class Sketch(NamedTuple):
    """The smallest hashes of a page's shingles, and a bit for each of them all."""

    keys: tuple[int, ...] = ()
    marks: int = 0


UNSKETCHED = Sketch()
"""The sketch of a page that is not compared with others."""


def shingles(html: bytes) -> frozenset[int]:
    """The hashes of the five-word shingles of a page's main content, without its safety blocks."""
    runs, between = _read(html, ())
    return frozenset(between).union(*(run.inner for run in runs))


def sketch_of(html: bytes, shared: Collection[bytes] = ()) -> Sketch:
    """The sketch of a page. `shared` are the parts of it (`cut`) that other pages show as well, which are read once for
    all; what is said of the page is the same without them.
    """
    runs, between = _read(html, shared)
    found = [_sketch([*between, *chain.from_iterable(run.inner for run in runs if not run.is_shared)])]
    found += [run.sketch for run in runs if run.is_shared]
    keys = {key for sketch in found for key in sketch.keys}
    return Sketch(tuple(sorted(keys)[:KEYS]), reduce(or_, (sketch.marks for sketch in found)))


def _sketch(hashes: Collection[int]) -> Sketch:
    few = {value for value in hashes if value < _SMALL}
    marked = bytearray(b"0") * BITS
    for value in hashes:
        marked[value % BITS] = _MARKED
    return Sketch(tuple(sorted(few if len(few) >= KEYS else set(hashes))[:KEYS]), int(marked, 2))


class Run(NamedTuple):
    """The shingles within a run of text, and the words at its edges, which stand in shingles with those beside it.

    One that pages share has a sketch of its own.
    """

    inner: list[int]
    first: list[int]
    last: list[int]
    is_shared: bool = False
    sketch: Sketch = UNSKETCHED


def _read(html: bytes, shared: Collection[bytes]) -> tuple[list[Run], list[int]]:
    """The runs of text of a page, and the hashes of the shingles that lie across their edges."""
    in_parts = cut(html)
    parts = [part for part in (in_parts[1] if in_parts else ()) if b"data-safety" not in part and not part.isspace()]
    runs = [
        run
        for is_shared, together in groupby(parts, shared.__contains__)
        for run in (map(_shared_run, together) if is_shared else (_run(b" ".join(together)),))
        if run.first
    ]
    between: list[int] = []
    before: list[int] = []
    for run in runs:
        between += _hashes([*before, *run.first])
        before = [*before, *run.last][1 - SHINGLE :]
    return runs, between


def _run(html: bytes) -> Run:
    text = unescape(_TAG.sub(b" ", html).decode("utf-8", "replace")).lower().replace("\u00a0", " ")
    words = list(map(zlib.crc32, text.encode().translate(_APART).split()))
    return Run(list(_hashes(words)), words[: SHINGLE - 1], words[1 - SHINGLE :])


@lru_cache(maxsize=256)
def _shared_run(html: bytes) -> Run:
    run = _run(html)
    return run._replace(is_shared=True, sketch=_sketch(run.inner))


def _hashes(words: list[int]) -> Iterator[int]:
    """A hash of each run of words. That of a tuple of numbers is the same in each process, and quickly made."""
    return map(hash, zip(*(words[start:] for start in range(SHINGLE)), strict=False))


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
    near = combinations(listed, 2) if len(listed) <= EXACT_UP_TO else _candidates(listed, least)
    read_once = lru_cache(maxsize=EXACT_UP_TO)(lambda name: shingles(read(name)))
    for (one, _), (other, _) in near:
        found = likeness(read_once(one), read_once(other))
        if found >= least:
            yield one, other, found


def _candidates(
    pages: Iterable[tuple[str, Sketch]], least: float
) -> Iterator[tuple[tuple[str, Sketch], tuple[str, Sketch]]]:
    """Each page with the last ones before it that have one of its smallest hashes, if their sketches are alike."""
    last: dict[int, tuple[str, Sketch]] = {}
    for page in pages:
        before = {last[key][0]: last[key] for key in page[1].keys if key in last}
        yield from ((other, page) for other in before.values() if told(page[1], other[1]) >= least - MARGIN)
        last.update(dict.fromkeys(page[1].keys, page))


def told(one: Sketch, other: Sketch) -> float:
    """The likeness of two pages as their sketches tell it: of how many hashes so many bits are the marks."""
    first, second, both = (_counted(marks) for marks in (one.marks, other.marks, one.marks | other.marks))
    return (first + second - both) / both if both else 0.0


def _counted(marks: int) -> float:
    """How many hashes leave so many marks, some of them on one bit (linear counting: Whang et al., 1990)."""
    return -BITS * math.log(max(1, BITS - marks.bit_count()) / BITS)


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
