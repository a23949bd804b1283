"""Which sentences of a translation render which of its source.

Translators keep the order of sentences, but join and split them. The cheapest path through both texts is taken, where
a step costs more the less the lengths agree and the fewer numbers and names both sides share.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = {(1, 1): 0.0, (1, 2): 0.35, (2, 1): 0.35, (2, 2): 0.8, (1, 3): 0.9, (3, 1): 0.9, (1, 0): 1.6, (0, 1): 1.6}
"""Numbers of sentences that may belong together, and what each costs beside the plain one to one."""

SHARED = 0.45
"""What a shared number or name saves."""


class Text:
    """What is compared of a sentence: its length, and the numbers and names in it."""

    __slots__ = ("anchors", "length")

    def __init__(self, length: int, anchors: frozenset[str]) -> None:
        self.length = max(1, length)
        self.anchors = anchors


def align(ours: Sequence[Text], theirs: Sequence[Text], ratio: float) -> list[tuple[int, int, int, int]]:
    """The cheapest alignment, as (first, last, first, last) of sentences on both sides, last not included.

    `ratio` is how long translations usually are beside their sources.
    """
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(ours) + 1):
        for j in range(len(theirs) + 1):
            for (di, dj), extra in STEPS.items():
                before = best.get((i - di, j - dj))
                if before is None or i < di or j < dj:
                    continue
                cost = before[0] + extra + _cost(ours[i - di : i], theirs[j - dj : j], ratio)
                if (i, j) not in best or cost < best[i, j][0]:
                    best[i, j] = (cost, (di, dj))
    path = []
    i, j = len(ours), len(theirs)
    while (i, j) != (0, 0):
        di, dj = best[i, j][1]
        path.append((i - di, i, j - dj, j))
        i, j = i - di, j - dj
    return path[::-1]


def _cost(ours: Sequence[Text], theirs: Sequence[Text], ratio: float) -> float:
    if not ours or not theirs:
        # The longer the sentence without a counterpart, the less likely.
        return log(1 + sum(text.length for text in (*ours, *theirs)) / 40)
    one = sum(text.length for text in ours) * ratio + 12
    other = sum(text.length for text in theirs) + 12
    left = frozenset().union(*(text.anchors for text in ours))
    right = frozenset().union(*(text.anchors for text in theirs))
    return (
        1.3 * abs(log(other / one)) - SHARED * min(4, len(left & right)) + SHARED * 0.6 * min(4, len(left ^ right)) / 2
    )
