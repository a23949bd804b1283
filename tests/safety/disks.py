"""What a real disk refuses: full to the last page or the last name, read-only, or mounted where a release is to appear.

Here the kernel refuses, and no test. All runs in a process with mounts of its own (`unshare`), where small disks are made
that nobody else sees; as root, or as anybody where the system lets people have names of their own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.safety import kills, scenes
from tests.safety.commands import Fault
from tests.safety.rows import Clock, Effort, Row, Suite
from tests.safety.scenes import Pair
from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.safety.scenes import Scene

SIZES = 24
"""How many amounts of room are tried, from none to more than enough."""

ALONE = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--mount", "--map-root-user")
ROOM = "size=128m,nr_inodes=40000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble(Fault):
    """A disk with so many pages or names left, or a folder of the try that is read-only or mounted."""

    kind: str = "disk"
    pages: int | None = None
    names: int | None = None
    read_only: str | None = None
    mounted: str | None = None

    @contextmanager
    def around(self, folder: Path) -> Iterator[None]:
        """The disk is so while a command runs."""
        disk = folder.parent
        state = os.statvfs(disk)
        if self.pages is not None:
            _mount("-o", f"remount,size={(state.f_blocks - state.f_bfree + self.pages) * state.f_frsize}", disk)
        if self.names is not None:
            _mount("-o", f"remount,nr_inodes={state.f_files - state.f_ffree + self.names}", disk)
        bound = next((folder / name for name in (self.read_only, self.mounted) if name is not None), None)
        if bound is not None:
            _mount("--bind", bound, bound)
        if self.read_only is not None:
            _mount("-o", "remount,bind,ro", bound)
        try:
            yield
        finally:
            if bound is not None:
                subprocess.run(["umount", "--lazy", bound], check=True)
            _mount("-o", f"remount,{ROOM}", disk)


def _mount(*arguments: object) -> None:
    subprocess.run(["mount", *map(str, arguments)], check=True)


def refusal() -> str:
    """Why this system lets nobody mount a disk here, empty where it does."""
    if not all(map(shutil.which, ("unshare", "mount"))):
        return "there are no `unshare` and `mount`"
    with tempfile.TemporaryDirectory() as made:
        tried = subprocess.run(
            [*ALONE, "mount", "-t", "tmpfs", "tmpfs", made], capture_output=True, text=True, check=False
        )
    return " ".join(tried.stderr.split()) or f"`mount` ended with {tried.returncode}" if tried.returncode else ""


def run(effort: Effort, pair: Pair | None = None, only: str = "") -> Iterator[Row]:
    """A row for each command, or for one, and each way in which a disk refuses. `pair` is one that was made already."""
    why = refusal()
    if why:
        yield Row(name="real disks", tried=0, note=f"nothing can be mounted here: {why}")
        return
    asked = {"effort": asdict(effort), "only": only, "pair": pair and {**asdict(pair), "folder": str(pair.folder)}}
    command = [*ALONE, sys.executable, "-m", "tests.safety.disks", json.dumps(asked)]
    done = subprocess.run(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, check=True)
    for line in done.stdout.splitlines():
        row = json.loads(line)
        yield Row(**{**row, "details": tuple(row["details"])})


def _alone(effort: Effort, pair: Pair | None, only: str) -> Iterator[Row]:
    """The rows, in a process whose mounts nobody else sees."""
    with scenes.folder() as made:
        tries = made / "tries"
        tries.mkdir()
        _mount("-t", "tmpfs", "-o", ROOM, "tmpfs", tries)
        pair = pair or scenes.pair(made / "scenes")
        with kills.staged(tries) as stage:
            for make in (scenes.building, scenes.publishing, scenes.going_back):
                if only in ("", make.__name__):
                    yield from rows(make(pair), stage, effort)
        subprocess.run(["umount", "--lazy", tries], check=True)


def rows(scene: Scene, stage: kills.Stage, effort: Effort) -> Iterator[Row]:
    """The rows of one command."""
    clean = kills.Clean.of(scene, stage)
    pages, names = needed(scene)
    clock, count = Clock(effort), effort.count or SIZES
    # Closer to each other where there is little room.
    full: list[Fault] = [Trouble(pages=left * left // pages) for left in kills.chosen(range(pages), count)]
    full += [Trouble(names=left * left // names) for left in kills.chosen(range(names), count // 2)]
    yield kills.tried(scene, stage, clean, full).row(f"{scene.name}, a full disk", clock, has_refusals=True)
    clock = Clock(effort)
    folders = ("", "project/.locpipe", scene.site.partition("/")[0])
    kept = [Trouble(read_only=folders[place]) for place in kills.chosen(range(len(folders)), effort.count)]
    yield kills.tried(scene, stage, clean, kept).row(f"{scene.name}, a read-only disk", clock, has_refusals=True)
    if scene.name == "build":
        clock, mounted = Clock(effort), [Trouble(mounted=scene.site)]
        yield kills.tried(scene, stage, clean, mounted).row("build into a mounted folder", clock, has_refusals=True)


def needed(scene: Scene) -> tuple[int, int]:
    """How many pages and names are enough for a command: what two releases take of them."""
    kept = scene.begin / "project/.locpipe/releases"
    sizes = [path.stat().st_size for path in kept.rglob("*")]
    both = 2 // len([folder for folder in kept.iterdir() if folder.is_dir()])
    return both * sum(-(-size // os.sysconf("SC_PAGESIZE")) for size in sizes), both * len(sizes)


def main(arguments: Sequence[str]) -> None:
    """Write each row as a line of JSON."""
    asked: dict[str, Any] = json.loads(arguments[0])
    pair = asked["pair"] and Pair(**{**asked["pair"], "folder": Path(asked["pair"]["folder"])})
    for row in _alone(Effort(**asked["effort"]), pair, asked["only"]):
        sys.stdout.write(json.dumps(asdict(row)) + "\n")
        sys.stdout.flush()


SUITE = Suite(name="disks", run=run)

if __name__ == "__main__":
    main(sys.argv[1:])
