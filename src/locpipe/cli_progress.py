"""How far a run is, for whoever waits: a bar on a terminal, a line now and then elsewhere, nothing while it is short."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SOON = 1.0
"""Seconds after which a person at a terminal wonders whether anything goes on."""

LINE_EVERY = 10.0
"""Seconds between two lines where there is no terminal: a log is read afterwards."""


@contextmanager
def progress(
    *, what: str, is_shown: bool, clock: Callable[[], float] = time.monotonic
) -> Iterator[Callable[[int, int], None]]:
    """What is told how many are done, of how many, and shows it on the error output. `what` they are: pages, links."""
    is_terminal = sys.stderr.isatty()
    last = clock()
    bar: Any = None

    def told(done: int, of: int) -> None:
        nonlocal last, bar
        if bar is not None:
            bar.update(done - bar.pos)
        elif is_shown and clock() - last >= (SOON if is_terminal else LINE_EVERY):
            last = clock()
            if is_terminal:
                bar = click.progressbar(length=of, label=what, show_pos=True, file=sys.stderr)
                bar.update(done)
            else:
                click.echo(f"{done} of {of} {what} are done", err=True)

    try:
        yield told
    finally:
        if bar is not None:
            bar.render_finish()
