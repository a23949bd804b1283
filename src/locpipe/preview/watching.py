"""Saved files, as soon as they are saved."""

from __future__ import annotations

from contextlib import aclosing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import Change, DefaultFilter, awatch

from locpipe.assets import STATIC
from locpipe.render import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio import Event

WATCHED = ("content", "cities", "locales")
"""The folders of a project in which people save files."""

SETTLED = 5
"""Milliseconds without another event, after which a saved file is read."""


class _Sources(DefaultFilter):
    """Passes over what editors and our own writers leave beside a file while they save it."""

    def __call__(self, change: Change, path: str) -> bool:
        name = Path(path).name
        return (
            super().__call__(change, path) and not name.startswith((".", "#")) and not name.endswith((".tmp", ".part"))
        )


QUIET = 300
"""Milliseconds without a saved file, after which a watcher looks whether its folders are still the same."""


async def saved_files(root: Path, stop: Event) -> AsyncIterator[set[Path]]:
    """The files and folders that were saved, made or removed since the last answer, until `stop` is set.

    An answer that names none says that anything may have changed, and that from now on nothing is missed.
    """
    while not stop.is_set():
        folders = _folders(root)
        is_ready = False
        watcher = awatch(
            *folders,
            TEMPLATES,
            STATIC,
            watch_filter=_Sources(),
            step=SETTLED,
            debounce=20 * SETTLED,
            rust_timeout=QUIET,
            yield_on_timeout=True,
            stop_event=stop,
        )
        async with aclosing(watcher):
            async for changes in watcher:
                if changes or not is_ready:
                    yield {Path(path) for _, path in changes} if is_ready else set()
                is_ready = True
                if _folders(root) != folders:
                    break  # a watch ends with its folder; another one of the same name has to be watched anew


def _folders(root: Path) -> dict[Path, int]:
    """The folders to watch, each with what tells it from another of the same name."""
    found = {}
    for name in WATCHED:
        with suppress(OSError):
            found[root / name] = (root / name).stat().st_ino
    return found
