"""Where releases are published: what every target can do. `folders` and `buckets` are such targets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from locpipe.manifest import read_files, read_pages

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from locpipe.gate import ApprovedRelease

RELEASES = "releases"
KEPT_RELEASES = 10


@dataclass(frozen=True, slots=True)
class Sent:
    """How the files of a release came to the target: sent there, copied from the release before, or there already."""

    sent: int = 0
    copied: int = 0
    there: int = 0

    def __str__(self) -> str:
        return f"{self.sent} files sent, {self.copied} taken over from the release before, {self.there} there already"


class Target(Protocol):
    """A place that keeps releases and serves one of them. Every method raises PublishError, with nothing changed."""

    @property
    def place(self) -> str:
        """How people name it."""

    def held(self) -> AbstractContextManager[None]:
        """Hold the target against other publishers."""

    def try_writing(self) -> None:
        """Put something small there and remove it, to know before anything else whether that can be done. While it is held."""

    def serving(self) -> str:
        """The release that readers see, empty where there is none."""

    def earlier(self) -> tuple[str, ...]:
        """The releases that were published before the one that readers see, the newest first."""

    def papers(self, release: str) -> AbstractContextManager[Path]:
        """A folder with the manifest, the safety report and the redirects of a release that the target keeps."""

    def bring(self, release: str, names: Iterable[str], papers: Path) -> None:
        """Have more files of a release in the folder of its papers. Those that are lost are left out."""

    def damage(self, release: str) -> str:
        """What is wrong with a release that the target keeps, empty where it is whole."""

    def put(self, approved: ApprovedRelease) -> Sent:
        """Keep the release, complete and proved by its hashes. Readers see nothing of it yet."""

    def switch(self, release: str) -> None:
        """Let readers see a release that the target keeps, in one step."""


def listed_files(folder: Path) -> dict[str, str]:
    """Every file that the manifest of `folder` lists, pages too, with its hash. Raises ManifestError."""
    return dict(read_files(folder)) | {entry.file: entry.sha256 for entry in read_pages(folder)}
