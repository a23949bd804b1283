"""What work on a disk shares: locks, flushing, removing, and what a disk refuses, in words for people."""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
import sqlite3
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.processors import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class PublishError(Exception):
    """Raised when a release cannot be published. What was published before still is. `fix` says what to do."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.fix = fix


class HeldError(PublishError):
    """Raised when another run is at work on the same folder or target: once it has ended, nothing is in the way."""


class SwitchedError(PublishError):
    """Raised when readers see the new release already, and what had to follow failed."""


class UnknownSwitchError(PublishError):
    """Raised when it is not known whether readers see the new release."""


@contextmanager
def told() -> Iterator[None]:
    """What a disk refuses, as PublishError. A temporary database that finds no room is such a refusal as well."""
    try:
        yield
    except OSError as error:
        raise disk_error(error) from None
    except sqlite3.OperationalError as error:
        raise PublishError(f"the disk refused: {error}", _FIX) from None


@contextmanager
def told_after_the_switch(out: object) -> Iterator[None]:
    """The same, where readers see the new release already."""
    try:
        yield
    except OSError as error:
        raise SwitchedError(
            f"readers of {out} see the new release, but what follows failed: {_refusal(error)}",
            "Look at the disk, then do the same again.",
        ) from None


_FIX = "Make room or correct the rights, then try again; what was published before still is."


def disk_error(error: OSError) -> PublishError:
    """What the disk refused, in words for people."""
    return PublishError(f"the disk refused: {_refusal(error)}", _FIX)


def _refusal(error: OSError) -> str:
    return f"{error.strerror or error}" + (f" ({error.filename})" if error.filename else "")


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold a folder against other runs. Raises HeldError where another one holds it.

    The lock ends with the process, however it ends, so that a killed run leaves none.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise HeldError(f"another run is at work on {folder}", "Wait until it has ended, then try again.") from None
        yield
    finally:
        os.close(descriptor)


def sync_file_system(folder: Path) -> None:
    """Have everything that was written to the file system of `folder` on disk: one call, however many files."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
        if call is None or call(descriptor) != 0:
            os.sync()
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk: a rename survives a power cut only then."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_tree(folder: Path) -> None:
    """Remove a folder that nobody serves from, whatever its rights."""
    if not os.path.lexists(folder):
        return

    def make_writable(remove: Callable[[str], None], path: str, _: object) -> None:
        Path(path).parent.chmod(stat.S_IRWXU)
        remove(path)

    def remove(folders: Sequence[str]) -> None:
        for each in folders:
            shutil.rmtree(each, onerror=make_writable)

    # The folders of pages first, which are many; then what is left.
    spread(remove, [below for below, within, _ in os.walk(folder) if not within and below != str(folder)])
    remove([str(folder)])
