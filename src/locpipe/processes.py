"""The pages of a large release, made and judged by several processes of this machine, chunk by chunk."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from math import prod
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING

from locpipe.cache import FOLDER, code_digest
from locpipe.carried import FILE
from locpipe.chunks import PAGES, ChunkError, Verdicts, make_chunk, order
from locpipe.disk import PublishError
from locpipe.garbage import look_seldom
from locpipe.languages import language
from locpipe.processors import available
from locpipe.project import CONDITION_FILE
from locpipe.render import load_templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from locpipe.chunks import Receipt
    from locpipe.plan import Selection
    from locpipe.reading import Reading
    from locpipe.staging import Stage

PAGES_A_PROCESS = 400
"""Starting a process, which loads the program again, takes as long as some hundred pages."""

PARTS, FEWEST_PAGES = 4, 50
"""A chunk is this part of what each process has left to do, so that at the end none waits long for another; of so many
pages at least.
"""


def suited(pages: int) -> int:
    """How many processes so many pages are worth, on this machine; 1 means none but this one."""
    return max(1, min(available(), pages // PAGES_A_PROCESS))


@dataclass(frozen=True, slots=True)
class Workers:
    """Processes that make pages."""

    count: int
    pool: ProcessPoolExecutor


@contextmanager
def early(root: Path, selection: Selection) -> Iterator[Workers | None]:
    """Processes for the pages that a project is going to have, by its files alone: they load the program while the
    sources are read on another core. None where there are few pages, or some may be carried over.
    """
    pages = 0 if selection.is_partial or (root / FOLDER / FILE).exists() else _likely(root)
    if suited(pages) == 1:
        yield None
    else:
        with _workers(suited(pages), [path.name for path in root.glob("locales/*")]) as workers:
            yield workers


def _likely(root: Path) -> int:
    """How many pages of cities there are going to be: for each city, in each locale, on each condition."""
    listed = (
        root.glob("cities/*/*.yaml"),
        root.glob("locales/*/LC_MESSAGES"),
        root.glob(f"content/*/{CONDITION_FILE}"),
    )
    return prod(sum(1 for _ in paths) for paths in listed)


@contextmanager
def _workers(count: int, locales: Sequence[str] = ()) -> Iterator[Workers]:
    # Processes are spawned, not forked: a fork would copy locks that another thread may hold.
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_begin)
    try:
        for _ in range(count):
            pool.submit(_load, locales)  # a process begins with the first task that finds none idle
        yield Workers(count, pool)
    finally:
        pool.shutdown(cancel_futures=True)


def _load(locales: Sequence[str]) -> None:
    """Have ready what pages of some locales are made with, whatever they say."""
    code_digest()
    load_templates()
    for locale in locales:
        language(locale)


def make_pages(
    reading: Reading,
    selection: Selection,
    today: date,
    stage: Stage,
    pages: int,
    progress: Callable[[int, int], None],
    workers: Workers | None = None,
) -> Verdicts:
    """The verdicts on all pages of the selection, made below the stage by `suited(pages)` processes.

    `workers` are processes that have begun. `progress` hears after each chunk how many pages are made, of how many.
    Raises PublishError where a process was ended from outside.
    """
    receipts: list[Receipt] = []
    with ExitStack() as stack:
        try:
            if workers is None or workers.count < suited(pages):
                workers = stack.enter_context(_workers(suited(pages)))
            ordered = order(reading, selection, today, stage)
            sizes = falling(pages, workers.count)
            for future in [workers.pool.submit(make_chunk, ordered, start, stop) for start, stop in sizes]:
                receipts.append(future.result())
                progress(sum(receipt.pages for receipt in receipts), pages)
            workers.pool.shutdown(wait=False)  # they give back their memory while the release is finished
        except (BrokenProcessPool, ChunkError) as error:
            fix = "Build again; where memory is short, close something else first."
            raise PublishError(f"a process that made pages came to an end ({error})", fix) from None
    return Verdicts(receipts)


def falling(pages: int, count: int) -> Iterator[tuple[int, int]]:
    """Chunks for so many processes, each smaller than the one before it: the first page, and the page behind the last."""
    start = 0
    while start < pages:
        size = max(FEWEST_PAGES, min(PAGES, (pages - start) // (count * PARTS)))
        yield start, min(start + size, pages)
        start += size


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
