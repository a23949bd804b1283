"""Which sentences of a translation render which of its source.

Translators keep the order of sentences, but join and split them. The cheapest path through both texts is taken, where
a step costs more the less the lengths agree and the fewer numbers and names both sides share.
"""

from __future__ import annotations

from math import inf, log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = ((1, 1, 0.0), (1, 2, 0.35), (2, 1, 0.35), (2, 2, 0.8), (1, 3, 0.9), (3, 1, 0.9), (1, 0, 1.6), (0, 1, 1.6))
"""Numbers of sentences that may belong together, and what each costs beside the plain one to one."""

MOST = 3
"""Sentences in a row that may belong to one."""

NONE: frozenset[str] = frozenset()

ALIKE = (0.7, 1.4)
"""Between which lengths, beside the expected one, a sentence renders another for sure."""

SHARED = 0.45
"""What a shared number or name saves."""


MOST_SHARED = 4
"""Shared numbers and names that are counted."""

MOST_SAVED = SHARED * MOST_SHARED
"""What they save at most."""


class Text:
    """What is compared of a sentence: its length, and the numbers and names in it."""

    __slots__ = ("anchors", "length")

    def __init__(self, length: int, anchors: frozenset[str]) -> None:
        self.length = max(1, length)
        self.anchors = anchors


class Group(NamedTuple):
    """Some sentences in a row: their length, the length that is expected of their counterpart, their anchors."""

    length: int
    weight: float
    anchors: frozenset[str]


def align(ours: Sequence[Text], theirs: Sequence[Text], ratio: float) -> list[tuple[int, int, int, int]]:
    """The cheapest alignment, as (first, last, first, last) of sentences on both sides, last not included.

    `ratio` is how long translations usually are beside their sources.
    """
    if len(ours) == len(theirs) and all(_is_alike(one, other, ratio) for one, other in zip(ours, theirs, strict=True)):
        return [(at, at + 1, at, at + 1) for at in range(len(ours))]
    left, right = _groups(ours, ratio), _groups(theirs, 1.0)
    width = len(theirs) + 1
    best, chosen = [0.0], [STEPS[0]]
    for at in range(1, (len(ours) + 1) * width):
        i, j = divmod(at, width)
        ending, other, cheapest, step = left[i], right[j], inf, STEPS[0]
        for way in STEPS:
            di, dj, extra = way
            if di > i or dj > j:
                continue
            before = best[at - di * width - dj] + extra
            mine, yours = ending[di], other[dj]
            # No step costs less than its numbers and names can save.
            saved = MOST_SAVED if mine[2] and yours[2] else 0.0
            if before - saved < cheapest and (cost := before + _cost(mine, yours)) < cheapest:
                cheapest, step = cost, way
        best.append(cheapest)
        chosen.append(step)
    path = []
    i, j = len(ours), len(theirs)
    while i or j:
        di, dj, _ = chosen[i * width + j]
        path.append((i - di, i, j - dj, j))
        i, j = i - di, j - dj
    return path[::-1]


def _is_alike(one: Text, other: Text, ratio: float) -> bool:
    """Whether two sentences have the same numbers and names, and about the lengths that are expected of them."""
    return one.anchors == other.anchors and ALIKE[0] < (other.length + 12) / (one.length * ratio + 12) < ALIKE[1]


def _groups(texts: Sequence[Text], ratio: float) -> list[list[Group]]:
    """The groups of up to three neighbours, by the number after the last, and how many."""
    groups: list[list[Group]] = []
    for end in range(len(texts) + 1):
        length, anchors = 0, NONE
        ending = [Group(length, 12.0, anchors)]
        for text in texts[max(0, end - MOST) : end][::-1]:
            length += text.length
            anchors = anchors | text.anchors if anchors else text.anchors
            ending.append(Group(length, length * ratio + 12, anchors))
        groups.append(ending)
    return groups


def _cost(ours: Group, theirs: Group) -> float:
    # Taken apart at once: this is asked of each two groups of sentences that may belong together.
    (length, weight, anchors), (their_length, their_weight, their_anchors) = ours, theirs
    if not length or not their_length:
        # The longer the sentence without a counterpart, the less likely.
        return log(1 + (length + their_length) / 40)
    cost = 1.3 * abs(log(their_weight / weight))
    if anchors or their_anchors:
        shared = len(anchors & their_anchors)
        single = len(anchors) + len(their_anchors) - 2 * shared
        return cost - SHARED * min(MOST_SHARED, shared) + SHARED * 0.6 * min(4, single) / 2
    return cost
