"""How alike two finished pages are: a place's page must earn its place, not repeat another's with a name swapped in.

Measured as search engines' guidance and issue trackers speak of it: the Jaccard likeness of the sets of five-word
shingles of the main content, safety blocks left out. Up to `EXACT_UP_TO` pages of a locale every pair is compared
exactly; above, each page is reduced to the `SKETCH` smallest hashes of its shingles (bottom-k MinHash, Broder 1997),
whose overlap estimates the same likeness, and only pages that share some of them are compared.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from locpipe.checks.rule import Found, rule
from locpipe.model import Location, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from locpipe.checks.rule import Rule

SHINGLE = 5
"""Words in a shingle."""

LARGEST_LIKENESS = 0.6
"""From this share of common shingles on, two pages are too alike."""

EXACT_UP_TO = 300
SKETCH = 256
_SHARED_TO_COMPARE = 8
_WORD = re.compile(r"\w+")


def shingles(html: bytes) -> frozenset[int]:
    """The hashes of the five-word shingles of a page's main content, without its safety blocks."""
    tree = LexborHTMLParser(html)
    main = tree.css_first("main")
    if main is None:
        return frozenset()
    for block in main.css("[data-safety]"):
        block.decompose()
    words = _WORD.findall(main.text(separator=" ").lower())
    runs = zip(*(words[start:] for start in range(SHINGLE)), strict=False)
    return frozenset(zlib.crc32(" ".join(run).encode()) for run in runs)


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The Jaccard likeness of two sets: 0 where they share nothing, 1 where they are equal."""
    return len(one & other) / len(one | other) if one or other else 0.0


def alike_pairs(pages: Mapping[str, frozenset[int]], least: float) -> Iterator[tuple[str, str, float]]:
    """The pairs of `pages` (their shingles by name) whose likeness is `least` or more, with it."""
    if len(pages) <= EXACT_UP_TO:
        for one, other in combinations(sorted(pages), 2):
            found = likeness(pages[one], pages[other])
            if found >= least:
                yield one, other, found
        return
    sketches = {name: sorted(hashes)[:SKETCH] for name, hashes in pages.items()}
    holders: dict[int, list[str]] = defaultdict(list)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for name in sorted(sketches):
        for value in sketches[name][:_SHARED_TO_COMPARE]:
            holders[value].append(name)
    for names in holders.values():
        for pair in pairwise(names):
            shared[pair] += 1
    for one, other in shared:
        found = _estimated(sketches[one], sketches[other])
        if found >= least:
            yield one, other, found


def _estimated(one: list[int], other: list[int]) -> float:
    """The likeness that two sketches estimate: the share of the smallest hashes of their union that both hold."""
    smallest = sorted({*one, *other})[:SKETCH]
    both = {*one} & {*other}
    return sum(value in both for value in smallest) / len(smallest) if smallest else 0.0


@rule(
    Severity.WARNING, fix="Give the page more that is true of its place alone, or merge the two places into one page."
)
def page_too_alike(pages: Mapping[str, frozenset[int]], locale: str) -> Iterator[Found]:
    """Two pages of one locale have most of their text in common.

    Why it matters: a reader finds nothing about their own place, and search engines count such pages as spam.

    Example: the pages of two neighbouring cities share 70 % of their five-word shingles.
    """
    for one, other, share in alike_pairs(pages, LARGEST_LIKENESS):
        message = f"shares {share:.0%} of its five-word shingles with {other}; {LARGEST_LIKENESS:.0%} is the limit"
        yield Found(location=Location(one), message=message, locale=locale)


RULES: tuple[Rule, ...] = (page_too_alike,)
"""Rules that compare the pages of a locale with each other."""
