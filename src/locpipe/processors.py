"""The processors of this machine, and work on files spread over them."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Given = TypeVar("Given")
Made = TypeVar("Made")

MANY = 200
"""Files for which it is worth while to begin a thread."""


def available() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(do: Callable[[Sequence[Given]], Made], given: Sequence[Given]) -> list[Made]:
    """What `do` makes of parts of `given`, in order, each on a processor of its own; raises what the first part raises.

    For what the system does, not Python: making, linking and removing files by the thousand. Each part is done to its end.
    """
    parts = max(1, min(available(), len(given) // MANY))
    edges = [len(given) * part // parts for part in range(parts + 1)]
    shares = [given[start:end] for start, end in pairwise(edges)]
    if parts == 1:
        return [do(share) for share in shares]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(parts) as threads:
        return list(threads.map(do, shares))
