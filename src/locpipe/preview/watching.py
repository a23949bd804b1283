"""Saved files, as soon as they are saved."""

from __future__ import annotations

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


READY = 300
"""Milliseconds after which a quiet watcher says for the first time that it is at work."""


async def saved_files(root: Path, stop: Event) -> AsyncIterator[set[Path]]:
    """The files that were saved, made or removed since the last answer, until `stop` is set.

    The first answer may name no file: it says that from now on nothing is missed.
    """
    folders = [folder for name in WATCHED if (folder := root / name).is_dir()]
    is_ready = False
    async for changes in awatch(
        *folders,
        TEMPLATES,
        STATIC,
        watch_filter=_Sources(),
        step=SETTLED,
        debounce=20 * SETTLED,
        rust_timeout=READY,
        yield_on_timeout=True,
        stop_event=stop,
    ):
        if changes or not is_ready:
            yield {Path(path) for _, path in changes}
        is_ready = True
