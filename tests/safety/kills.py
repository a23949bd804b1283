"""Commands that are killed, or refused by the disk, at every step and at random moments, while a reader asks for pages."""

from __future__ import annotations

import errno
import random
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.safety import scenes
from tests.safety.commands import KILLED, Commands, Ended, Fault
from tests.safety.readers import Reader, WebServer, release_in
from tests.safety.rows import Clock, Effort, Row, Suite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from tests.safety.readers import Release
    from tests.safety.scenes import Pair, Scene

    Scenery = Callable[[Pair], Scene]

RANDOM_KILLS = 60


@dataclass
class Tally:
    """What came of the tries of one row."""

    tried: int = 0
    refused: int = 0
    torn: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)

    def row(self, name: str, clock: Clock, *, has_refusals: bool = False, note: str = "") -> Row:
        """The row."""
        return Row(
            name=name,
            tried=self.tried,
            refused=self.refused if has_refusals else None,
            torn=len(self.torn),
            lost=len(self.lost),
            unexpected=len(self.unexpected),
            seconds=clock.seconds,
            details=(*self.torn, *self.lost, *self.unexpected),
            note=note,
        )


@dataclass
class Stage:
    """Where tries are made: a folder that a web server serves, a reader, and the command."""

    folder: Path
    commands: Commands
    reader: Reader


@contextmanager
def staged(folder: Path) -> Iterator[Stage]:
    """A folder that is served, read and tried in, for as long."""
    folder.mkdir(exist_ok=True)
    with WebServer(folder) as server, Reader(server.port) as reader, Commands() as commands:
        yield Stage(folder, commands, reader)


def run(effort: Effort) -> Iterator[Row]:
    """A row for each command and each way to fail."""
    with scenes.folder() as made, staged(made / "tries") as stage:
        pair = scenes.pair(made / "scenes")
        for scene in (scenes.building(pair), scenes.publishing(pair), scenes.going_back(pair)):
            yield from rows(scene, stage, effort)


def rows(scene: Scene, stage: Stage, effort: Effort) -> Iterator[Row]:
    """The rows of one command."""
    clean = Clean.of(scene, stage)
    steps = chosen(range(1, clean.steps + 1), effort.count)
    clock = Clock(effort)
    yield tried(scene, stage, clean, (Fault(step=step) for step in steps)).row(
        f"{scene.name}, killed before each step", clock
    )
    clock, rng = Clock(effort), random.Random(effort.seed)
    moments = [rng.uniform(0, clean.seconds) for _ in range(effort.count or RANDOM_KILLS)]
    yield tried(scene, stage, clean, (Fault(seconds=moment) for moment in moments)).row(
        f"{scene.name}, killed at random", clock
    )
    clock = Clock(effort)
    # In turns: full once and then with room again, and read-only from then on.
    refusals = [
        Fault(kind="refuse", step=step, errno=errno.EROFS if number % 2 else errno.ENOSPC, lasts=bool(number % 2))
        for number, step in enumerate(steps)
    ]
    yield tried(scene, stage, clean, refusals).row(f"{scene.name}, the disk refuses", clock, has_refusals=True)


def chosen(steps: range, count: int | None) -> list[int]:
    """All steps, or so many of them, spread evenly."""
    if count is None or count >= len(steps):
        return list(steps)
    return [steps[(2 * number + 1) * len(steps) // (2 * count)] for number in range(count)]


@dataclass(frozen=True)
class Clean:
    """What is there after a command that nobody disturbed: how many steps it took, how long, and all names of files."""

    steps: int
    seconds: float
    names: frozenset[str]

    @classmethod
    def of(cls, scene: Scene, stage: Stage) -> Clean:
        """Run the command undisturbed, and what recovers from it."""
        folder = scenes.copied(scene.begin, stage.folder / "clean")
        clock = Clock(Effort())
        ended = stage.commands.run(*scene.arguments(folder))
        seconds = clock.seconds
        assert ended.status == 0, ended.said
        assert release_in(folder / scene.site) == scene.new
        if scene.recover:
            assert stage.commands.run(*scene.arguments(folder, again=True)).status == 0
        found = cls(ended.steps, seconds, names(folder))
        shutil.rmtree(folder)
        return found


def names(folder: Path) -> frozenset[str]:
    """Every name below a folder."""
    return frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def tried(scene: Scene, stage: Stage, clean: Clean, faults: Iterable[Fault]) -> Tally:
    """Try each fault on a fresh copy."""
    tally = Tally()
    for fault in faults:
        folder = scenes.copied(scene.begin, stage.folder / str(tally.tried))
        tally.tried += 1
        told = f"{scene.name}, {fault}"
        journal = _journal(folder)
        stage.reader.look(f"/{folder.name}/{scene.site}", scene.old, scene.new)
        with fault.around(folder):
            ended = stage.commands.run(*scene.arguments(folder), fault=fault)
        serving, wrong = _serving(folder / scene.site)
        if serving not in (scene.old, scene.new):
            tally.lost.append(f"{told}: {wrong or 'neither release is there'}")
        tally.lost += [f"{told}: {what}" for what in _kept(folder)]
        if not _journal(folder).startswith(journal):
            tally.lost.append(f"{told}: lines of the journal are gone")
        tally.refused += ended.status == 1
        tally.unexpected += [f"{told}: {what}" for what in _amiss(scene, fault, ended, serving)]
        tally.torn += [f"{told}: {what}" for what in stage.reader.stop()]
        stage.reader.look(f"/{folder.name}/{scene.site}", serving, scene.last)
        again = stage.commands.run(*scene.arguments(folder, again=True))
        tally.torn += [f"{told}, the next run: {what}" for what in stage.reader.stop()]
        if again.status != 0 or _serving(folder / scene.site)[0] != scene.last:
            tally.unexpected.append(f"{told}: the next run did not recover: {again.said}")
        left = names(folder) ^ clean.names
        if left:
            tally.unexpected.append(f"{told}: left or missing after the next run: {', '.join(sorted(left)[:5])}")
        shutil.rmtree(folder)
    return tally


def _serving(site: Path) -> tuple[Release, str]:
    try:
        return release_in(site), ""
    except (AssertionError, OSError) as error:
        return {"": ""}, str(error)


def _kept(folder: Path) -> Iterator[str]:
    """What is wrong with releases that are kept."""
    for kept in (folder / "project/.locpipe/releases", folder / "www/releases"):
        if kept.is_dir():
            for release in kept.iterdir():
                wrong = "" if release.name.startswith(".") else _serving(release)[1]
                if wrong:
                    yield f"a kept release, {release.name}: {wrong}"


def _journal(folder: Path) -> bytes:
    path = folder / "project/.locpipe/journal.jsonl"
    return path.read_bytes() if path.exists() else b""


def _amiss(scene: Scene, fault: Fault, ended: Ended, serving: Release) -> Iterator[str]:
    """How a command ended otherwise than it should."""
    if "Traceback" in ended.said:
        yield f"a traceback: {ended.said.strip().splitlines()[-1]}"
    elif ended.status == 0 and serving != scene.new:
        yield "it said that all is well, and the new release is not there"
    elif ended.status == 1 and not ended.is_told:
        yield f"it does not say what is wrong and what to do: {ended.said}"
    elif ended.status == 1 and serving != scene.old and "see the new release" not in ended.said:
        yield f"it failed, and the new release serves: {ended.said}"
    elif ended.status not in (0, 1, KILLED) or (ended.status == KILLED) != (fault.kind == "kill" and ended.status != 0):
        yield f"it ended with {ended.status}: {ended.said}"


SUITE = Suite(name="kills", run=run)
