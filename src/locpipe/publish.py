"""Publishing an approved release: a folder is replaced in one step, or stays as it was.

See docs/adr/0002-one-step-publishing.md for how and why.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.gate import ApprovedRelease


class PublishError(Exception):
    """Raised when a release cannot be published. What was published before still is. `fix` says what to do."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.fix = fix


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder for a release in the making. `site` becomes the release; `work` is for whatever is needed on the way."""

    site: Path
    work: Path


@contextmanager
def staging(root: Path) -> Iterator[Stage]:
    """A staged folder inside `.locpipe/` of the project `root`; gone afterwards unless it was published.

    Leftovers of runs that were killed are cleared first.
    """
    raise NotImplementedError
    yield


def publish_local(approved: ApprovedRelease, out: Path) -> Path:
    """Keep the release in `.locpipe/releases/`, and put it at `out` in one step. Returns the folder of the release.

    Raises PublishError, with `out` as it was, where `out` is a folder that is not a release, another publisher is at
    work, the release is partial and `out` is not empty of complete ones, or the disk fails.
    """
    raise NotImplementedError
