"""The pages of a large release, made and judged by several processes of this machine, chunk by chunk."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING

from locpipe.chunks import PAGES, ChunkError, Verdicts, chunks, make_chunk, order
from locpipe.disk import PublishError
from locpipe.garbage import look_seldom

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from locpipe.chunks import Receipt
    from locpipe.plan import Selection
    from locpipe.reading import Reading
    from locpipe.staging import Stage

PAGES_A_PROCESS = 400
"""Starting a process, which loads the program again, takes as long as some hundred pages."""

CHUNKS_A_PROCESS, FEWEST_PAGES = 4, 100
"""So many chunks for each process, that none waits long for another, of so many pages at least."""


def suited(pages: int) -> int:
    """How many processes so many pages are worth, on this machine; 1 means none but this one."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, pages // PAGES_A_PROCESS))


def make_pages(
    reading: Reading,
    selection: Selection,
    today: date,
    stage: Stage,
    pages: int,
    progress: Callable[[int, int], None],
) -> Verdicts:
    """The verdicts on all pages of the selection, made below the stage by `suited(pages)` processes.

    `progress` hears after each chunk how many pages are made, of how many. Raises PublishError where a process was
    ended from outside.
    """
    count = suited(pages)
    ordered = order(reading, selection, today, stage)
    size = max(FEWEST_PAGES, min(PAGES, -(-pages // (count * CHUNKS_A_PROCESS))))
    receipts: list[Receipt] = []
    # Processes are spawned, not forked: a fork would copy locks that another thread may hold.
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_begin)
    try:
        for future in [pool.submit(make_chunk, ordered, start, stop) for start, stop in chunks(pages, size)]:
            receipts.append(future.result())
            progress(sum(receipt.pages for receipt in receipts), pages)
    except (BrokenProcessPool, ChunkError) as error:
        fix = "Build again; where memory is short, close something else first."
        raise PublishError(f"a process that made pages came to an end ({error})", fix) from None
    finally:
        pool.shutdown(cancel_futures=True)
    return Verdicts(receipts)


def _begin() -> None:
    """Leave Ctrl-C to the process that began this one, and end with it, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    look_seldom()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
