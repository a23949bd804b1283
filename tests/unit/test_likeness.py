"""Pages that repeat each other are found among few and among many, without comparing each with each."""

from __future__ import annotations

import random
from functools import partial
from itertools import pairwise

import pytest

from locpipe.checks.likeness import (
    BITS,
    EXACT_UP_TO,
    KEYS,
    LARGEST_LIKENESS,
    UNSKETCHED,
    alike_pairs,
    likeness,
    shingles,
    sketch_of,
    told,
)
from locpipe.checks.pieces import cut

WORDS = [f"word{number}" for number in range(3_000)]
SHARED = " ".join(random.Random(0).choices(WORDS, k=500))


def page(*sections: str) -> bytes:
    body = "".join(f'<section id="s{number}"><p>{text}</p></section>\n' for number, text in enumerate(sections))
    return f'<main id="main">\n{body}</main>'.encode()


def own(seed: int, words: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


def pages(count: int, words: int = 500) -> dict[str, bytes]:
    """Pages of which half is common to all, and of each fifth the other half as well, but for a few words."""
    made = {f"{number:04}": page(SHARED, own(number + 1, words)) for number in range(count)}
    for number in range(0, count - 5, 50):
        made[f"{number + 5:04}"] = page(SHARED, own(number + 1, words), own(-number, 30))
    return made


def found(made: dict[str, bytes]) -> tuple[list[tuple[str, str]], int]:
    """The pairs that are found, and how often a page was read to compare it."""
    reads = []

    def read(name: str) -> bytes:
        reads.append(name)
        return made[name]

    listed = [(name, sketch_of(html)) for name, html in made.items()]
    return [(one, other) for one, other, _ in alike_pairs(listed, read, LARGEST_LIKENESS)], len(reads)


@pytest.mark.parametrize("count", [50, 600])
def test_pages_that_repeat_another_are_found(count: int) -> None:
    made = pages(count)
    planted = [(f"{number:04}", f"{number + 5:04}") for number in range(0, count - 5, 50)]
    pairs, reads = found(made)
    assert pairs == planted
    if count > EXACT_UP_TO:
        assert reads < 4 * len(planted), "pages are compared that have little in common"


def test_among_pages_that_are_all_alike_each_is_found() -> None:
    pairs, _ = found({name: page(SHARED, own(int(name), 20)) for name in map(str, range(1_000, 1_200))})
    assert len({name for pair in pairs for name in pair}) == 200


def test_how_alike_two_pages_are() -> None:
    of = partial(map, shingles)
    one, other = of([page(SHARED, own(1, 504)), page(SHARED, own(2, 504))])
    assert likeness(one, other) == pytest.approx(496 / 1496, abs=0.01)
    assert likeness(one, one) == 1
    assert likeness(shingles(b"<p>No main content.</p>"), shingles(page())) == 0


def test_sections_that_are_known_make_the_same_shingles_as_one_text() -> None:
    """Where a text is cut changes nothing, however short its parts are."""
    words = own(3, 40).split()
    whole = shingles(page(" ".join(words)))
    assert len(whole) == 36
    for cuts in ((20,), (1, 2, 3), (10, 12, 13, 30), (4, 8, 12), (39,), tuple(range(1, 40))):
        edges = (0, *cuts, len(words))
        assert shingles(page(*(" ".join(words[a:b]) for a, b in pairwise(edges)))) == whole, cuts


@pytest.mark.parametrize("share", range(0, 101, 10))
def test_what_sketches_tell_is_near(share: int) -> None:
    one, other = (page(own(7, 9 * share + 4), own(seed, 9 * (100 - share) + 4)) for seed in (8, 9))
    assert told(sketch_of(one), sketch_of(other)) == pytest.approx(likeness(shingles(one), shingles(other)), abs=0.02)


def test_the_sketch_of_a_page_is_the_same_whoever_had_its_sections_before() -> None:
    texts = [own(seed, words) for seed, words in ((11, 3), (12, 300), (13, 4), (14, 40), (15, 5))]
    first, *later = [sketch_of(page(*texts)) for _ in range(4)]
    assert later == [first] * 3
    assert first.keys == tuple(sorted(shingles(page(*texts)))[:KEYS])
    assert first.marks == int(
        "".join("01"[bit in {h % BITS for h in shingles(page(*texts))}] for bit in range(BITS)), 2
    )
    assert sketch_of(page(texts[2])) == UNSKETCHED
    in_parts = cut(page(*texts))
    assert in_parts is not None
    for known in (in_parts[1], in_parts[1][::2], in_parts[1][:3]):
        assert sketch_of(page(*texts), frozenset(known)) == first


def test_safety_texts_and_markup_do_not_count() -> None:
    block = '<section id="crisis" data-safety="crisis"><p>One two three four five six seven.</p></section>'
    plain = page("One two three four&nbsp;five six")
    assert shingles(plain.replace(b"<main", f"<main>{block}</main><main".encode(), 1)) <= shingles(plain)
    assert shingles(page('One <em class="a b c">two</em> three four five six')) == shingles(plain)
