"""A staged folder, in which a release is made. Nobody reads it, and a killed run’s is cleared by the next."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.disk import PublishError, lock, told

if TYPE_CHECKING:
    from collections.abc import Iterator

STATE = ".locpipe"


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder for a release in the making. `site` becomes the release; `work` is for whatever is needed on the way."""

    site: Path
    work: Path


@contextmanager
def staging(root: Path) -> Iterator[Stage]:
    """A staged folder inside `.locpipe/` of the project `root`; gone afterwards, but for what was published of it.

    Leftovers of runs that were killed are cleared first; those of runs that still go on are not. Whatever the disk
    refuses meanwhile is raised as PublishError.
    """
    parent = root / STATE / "staging"
    with told(), ExitStack() as stack:
        parent.mkdir(parents=True, exist_ok=True)
        _clear(parent)
        folder = Path(tempfile.mkdtemp(prefix="run-", dir=parent))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        # The lock lives as long as the process does: a killed run lets go of it, so its folder is known to be left over.
        stack.enter_context(lock(folder))
        stage = Stage(folder / "site", folder / "work")
        stage.site.mkdir()
        stage.work.mkdir()
        yield stage


def _clear(parent: Path) -> None:
    for folder in parent.glob("run-*"):
        with suppress(PublishError, OSError), lock(folder):
            shutil.rmtree(folder, ignore_errors=True)
