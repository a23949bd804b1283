"""Projects in the state in which something is about to be released, to be copied for each try."""

from __future__ import annotations

import os
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.gate import ApprovedRelease
from tests.safety.readers import Release, release_in
from tests.verbs import built, edit, locpipe, sample_project, synced

if TYPE_CHECKING:
    from collections.abc import Iterator

BY = ("--by", "the tests", "--note", "tried out")

IN_MEMORY = Path("/dev/shm")


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for tries, in memory where there is such a disk: elsewhere each flush waits for the whole machine's."""
    place = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="locpipe-safety-", dir=place) as made:
        yield Path(made)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A command that replaces one release by another, and what it begins with.

    In the arguments, `{}` stands for the folder of the try.
    """

    name: str
    begin: Path
    command: tuple[str, ...]
    site: str
    """Where the release lies that readers see, below the folder of the try."""
    old: Release
    new: Release
    recover: tuple[str, ...] = field(default=())
    """What to run after a failure; the same command where nothing is said."""
    recovered: Release = field(default_factory=dict)
    """What readers see then; the new release where nothing is said."""

    def arguments(self, folder: Path, *, again: bool = False) -> list[str]:
        """The command, for a try in a folder."""
        return [part.replace("{}", str(folder)) for part in (again and self.recover) or self.command]

    @property
    def last(self) -> Release:
        """The release that readers see when all has ended well."""
        return self.recovered or self.new


def copied(begin: Path, to: Path) -> Path:
    """A copy of a folder in which files that are one on disk (hard links) are one as well."""
    to.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-a", str(begin), str(to)], check=True)
    return to


@dataclass(frozen=True, slots=True)
class Pair:
    """A folder with a project that has made two releases, and all about them."""

    folder: Path
    first: str
    second: str
    old: Release
    new: Release


def pair(folder: Path) -> Pair:
    """Make a project in `folder`/both whose two releases differ on every page; `folder`/first is the state between."""
    root = sample_project(folder / "first/project")
    first = _made(root)
    copied(folder / "first", folder / "both")
    edit(root, "content/site.yaml", "errors@utopia.invalid", "mistakes@utopia.invalid")
    synced(root)
    for file in ("content/site.yaml", "locales"):
        subprocess.run(["cp", "-a", str(root / file), str((folder / "both/project" / file).parent)], check=True)
    second = _made(folder / "both/project")
    kept = folder / "both/project/.locpipe/releases"
    return Pair(folder, first, second, release_in(kept / first), release_in(kept / second))


def _made(root: Path) -> str:
    made = built(root)
    assert isinstance(made, ApprovedRelease), made.reasons
    return made.release


def building(of: Pair) -> Scene:
    """A build whose release replaces the one in dist/."""
    command = ("build", "--project", "{}/project")
    return Scene(name="build", begin=of.folder / "first", command=command, site="project/dist", old=of.old, new=of.new)


def publishing(of: Pair) -> Scene:
    """Publishing to a folder that serves another release."""
    begin = _published(of, of.first)
    command = ("publish", "{}/www", "--project", "{}/project", "--release", of.second, *BY)
    return Scene(name="publish to a folder", begin=begin, command=command, site="www/current", old=of.old, new=of.new)


def going_back(of: Pair) -> Scene:
    """Going back in a folder that keeps two releases."""
    return Scene(
        name="rollback in a folder",
        begin=_published(of, of.first, of.second),
        command=("rollback", "{}/www", "--project", "{}/project", *BY),
        site="www/current",
        old=of.new,
        new=of.old,
        recover=("publish", "{}/www", "--project", "{}/project", "--release", of.second, *BY),
        recovered=of.new,
    )


def _published(of: Pair, *releases: str) -> Path:
    """A folder with the project and with releases published from it."""
    folder = copied(of.folder / "both", of.folder / f"published-{len(releases)}")
    for release in releases:
        done = locpipe("publish", folder / "www", "--project", folder / "project", "--release", release, *BY)
        assert done.exit_code == 0, done.output
    return folder
