"""Releases in a folder of this machine, or of a disk that it mounts.

The folder keeps its releases, each complete and read-only, and `current` leads to the one that readers see:

    TARGET/releases/<id>/…      TARGET/current -> releases/<id>

`current` is a relative link that is replaced in one step. A web server serves TARGET/current.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe import targets
from locpipe.disk import (
    PublishError,
    disk_error,
    lock,
    remove_tree,
    sync_file_system,
    sync_folder,
    told_after_the_switch,
)
from locpipe.exchange import ExchangeUnsupportedError, exchange
from locpipe.manifest import MANIFEST, ManifestError, differences, is_release_name, sha256_of
from locpipe.targets import RELEASES, Sent, listed_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from locpipe.gate import ApprovedRelease

CURRENT = "current"

_COMING = ".coming-"
_LINK = ".current-coming"


class FolderTarget:
    """A folder that keeps releases."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.releases = self.folder / RELEASES

    @property
    def place(self) -> str:
        """The folder."""
        return str(self.folder)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the folder against other publishers, and clear what a killed one left, but for what can be resumed."""
        with _told():
            self._refuse_other_folders()
            self.releases.mkdir(parents=True, exist_ok=True)
            with lock(self.folder):
                (self.folder / _LINK).unlink(missing_ok=True)
                yield

    def try_writing(self) -> None:
        """A file among the releases, and a link beside `current`: some disks take files and know no links."""
        with _told():
            # Where a killed run leaves it, the next one that publishes clears it.
            tried = self.releases / f"{_COMING}tried"
            tried.mkdir(exist_ok=True)
            (tried / MANIFEST).write_bytes(b"tried")
            remove_tree(tried)
            link = self.folder / _LINK
            link.symlink_to(RELEASES)
            link.unlink()

    def _refuse_other_folders(self) -> None:
        fix = "Choose an empty folder, or one that was published to before."
        if (self.folder / "content" / "site.yaml").exists():
            raise PublishError(f"{self.folder} holds the project itself", fix)
        if os.path.lexists(self.folder) and not self.folder.is_dir():
            raise PublishError(f"{self.folder} is not a folder", fix)
        if self.folder.is_dir() and not self.releases.is_dir() and any(self.folder.iterdir()):
            raise PublishError(f"{self.folder} is not empty and keeps no releases", fix)

    def serving(self) -> str:
        """The release that `current` leads to."""
        link = self.folder / CURRENT
        if not os.path.lexists(link):
            return ""
        target = link.readlink() if link.is_symlink() else Path()
        if target.parent != Path(RELEASES) or not is_release_name(target.name):
            raise PublishError(f"{link} is not a link that publishing made", "Move it away, then publish again.")
        return target.name

    def earlier(self) -> tuple[str, ...]:
        """The releases that were published before, by the time at which each was."""
        with _told():
            serving = self.serving()
            kept = sorted(self._kept(), key=lambda folder: folder.stat().st_mtime_ns, reverse=True)
            names = [folder.name for folder in kept]
            return tuple(names[names.index(serving) + 1 :] if serving in names else names)

    def _kept(self) -> list[Path]:
        if not self.releases.is_dir():
            return []
        return [folder for folder in self.releases.iterdir() if folder.is_dir() and is_release_name(folder.name)]

    @contextmanager
    def papers(self, release: str) -> Iterator[Path]:
        """The folder of the release itself."""
        folder = self.releases / release
        if not is_release_name(release) or not folder.is_dir():
            kept = ", ".join(sorted(each.name for each in self._kept())) or "none"
            raise PublishError(f"{self.folder} keeps no release {release}", f"It keeps: {kept}.")
        yield folder

    def bring(self, release: str, names: Iterable[str], papers: Path) -> None:
        """Nothing is left to do: the papers lie among all files of the release."""

    def damage(self, release: str) -> str:
        """The first file that is not as the manifest of the release says."""
        with _told():
            return next(differences(self.releases / release), "")

    def put(self, approved: ApprovedRelease) -> Sent:
        """A tree of the same files: those that did not change as hard links, the others copied; every hash compared."""
        with _told():
            kept = self.releases / approved.release
            for left in self.releases.glob(f"{_COMING}*"):
                if left.name != f"{_COMING}{approved.release}":
                    remove_tree(left)
            is_there = _is_same(kept, approved)
            sent = Sent(there=len(listed_files(kept)) + 1) if is_there else self._bring(approved, kept)
            # The times of the folders are the order in which releases were published.
            os.utime(kept)
            return sent

    def _bring(self, approved: ApprovedRelease, kept: Path) -> Sent:
        coming = self.releases / f"{_COMING}{approved.release}"
        sent = self._fill(coming, approved)
        wrong = next(differences(coming), None)
        if wrong is not None:
            remove_tree(coming)
            raise PublishError(f"the files at the target are not those that were approved: {wrong}", "Try again.")
        sync_file_system(self.folder)
        if kept.exists():
            # The same release, damaged; readers may be seeing it, so the two trade places.
            _trade(coming, kept)
        else:
            coming.rename(kept)
        sync_folder(self.releases)
        return sent

    def _fill(self, coming: Path, approved: ApprovedRelease) -> Sent:
        wanted = listed_files(approved.root) | {MANIFEST: approved.manifest_sha256}
        before = self._before()
        counts = {"sent": 0, "copied": 0, "there": 0}
        coming.mkdir(exist_ok=True)
        for name in sorted(wanted, key=lambda name: (name == MANIFEST, name)):
            counts[_bring_file(approved.root / name, coming / name, wanted[name], before.get(name))] += 1
        return Sent(**counts)

    def _before(self) -> Mapping[str, tuple[Path, str]]:
        """The files of the release that readers see, each with the hash that its manifest says."""
        folder = self.releases / (self.serving() or "-")
        try:
            return {name: (folder / name, sha256) for name, sha256 in listed_files(folder).items()}
        except ManifestError:
            return {}

    def switch(self, release: str) -> None:
        """Replace the link. A reader who opens a path sees the old or the new release."""
        with _told():
            link = self.folder / _LINK
            link.unlink(missing_ok=True)
            link.symlink_to(Path(RELEASES) / release)
            link.rename(self.folder / CURRENT)
            with told_after_the_switch(self.folder):
                sync_folder(self.folder)
            with suppress(OSError):  # what is left costs only room
                self._forget_old(release)

    def _forget_old(self, serving: str) -> None:
        kept = sorted(self._kept(), key=lambda folder: folder.stat().st_mtime_ns, reverse=True)
        for folder in kept[targets.KEPT_RELEASES :]:
            if folder.name != serving:
                remove_tree(folder)


def _bring_file(source: Path, path: Path, sha256: str, before: tuple[Path, str] | None) -> str:
    """Have a file at the target, with this hash: how it came there."""
    if path.is_file() and sha256_of(path) == sha256:
        return "there"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    if before is not None and before[1] == sha256:
        with suppress(OSError):
            os.link(before[0], path)
            if sha256_of(path) == sha256:
                return "copied"
        path.unlink(missing_ok=True)
    shutil.copyfile(source, path)
    path.chmod(0o444)
    return "sent"


def _is_same(kept: Path, approved: ApprovedRelease) -> bool:
    return (
        (kept / MANIFEST).is_file()
        and sha256_of(kept / MANIFEST) == approved.manifest_sha256
        and not any(differences(kept))
    )


def _trade(coming: Path, kept: Path) -> None:
    try:
        exchange(coming, kept)
    except ExchangeUnsupportedError:
        raise PublishError(
            f"{kept} is damaged, and this disk cannot replace it in one step",
            "Publish another release first; then remove this one.",
        ) from None
    remove_tree(coming)


@contextmanager
def _told() -> Iterator[None]:
    """What a disk refuses, as PublishError."""
    try:
        yield
    except OSError as error:
        raise disk_error(error) from None
    except ManifestError as error:
        raise PublishError(str(error), "Publish the release again.") from None
