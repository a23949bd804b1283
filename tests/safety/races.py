"""Two who publish at once, each with the real command in a process of its own: one waits or is refused, and nothing tears."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.safety import kills, scenes, stores
from tests.safety.commands import Commands
from tests.safety.kills import Clean, Tally
from tests.safety.readers import release_in
from tests.safety.rows import Clock, Effort, Row, Suite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.safety.commands import Ended
    from tests.safety.scenes import Pair, Scene

RACES = 40
RACES_IN_STORES = 10
"""Each costs some seconds: every file of a release is a request."""


def run(effort: Effort) -> Iterator[Row]:
    """A row for each pair of commands."""
    with scenes.folder() as made, kills.staged(made / "tries") as stage, Commands() as other:
        pair = scenes.pair(made / "scenes")
        yield from in_a_folder(pair, stage, other, effort)
        yield from in_a_store(pair, made, stage.commands, other, effort)


# ---- in a folder -----------------------------------------------------------------------------------------------------


def in_a_folder(pair: Pair, stage: kills.Stage, other: Commands, effort: Effort) -> Iterator[Row]:
    """Two who publish the same, and one who publishes while another goes back; from one project, and from two."""
    publishing, back = scenes.publishing(pair), scenes.going_back(pair)
    clock = Clock(effort)
    yield raced(publishing, publishing.command, stage, other, effort).row(
        "two publish to a folder", clock, has_refusals=True
    )
    clock, again = (
        Clock(effort),
        replace(back, command=back.recover, recover=(), recovered={}, old=back.new, new=back.old),
    )
    yield raced(again, back.command, stage, other, effort).row("one publishes, one goes back", clock, has_refusals=True)


def raced(scene: Scene, command: tuple[str, ...], stage: kills.Stage, other: Commands, effort: Effort) -> Tally:
    """Run the command of a scene and another at once, the other a moment later, on fresh copies."""
    begin = scenes.copied(scene.begin, scene.begin.with_name(f"{scene.begin.name}-raced"))
    scenes.copied(begin / "project", begin / "another")
    scene = replace(scene, begin=begin)
    clean, tally, rng = Clean.of(scene, stage), Tally(), random.Random(effort.seed)
    for number in range(effort.count or RACES):
        folder = scenes.copied(begin, stage.folder / f"raced-{number}")
        tally.tried += 1
        project = ("project", "another")[number % 2]
        rival = [part.replace("{}/project", f"{{}}/{project}").replace("{}", str(folder)) for part in command]
        told = f"{scene.name}, race {number} from {project}"
        stage.reader.look(f"/{folder.name}/{scene.site}", scene.old, scene.new)
        ended = at_once(stage.commands, scene.arguments(folder), other, rival, rng.uniform(0, clean.seconds))
        seen = [what for what in stage.reader.stop() if command == scene.command or "came back" not in what]
        tally.torn += [f"{told}: {what}" for what in seen]
        tally.unexpected += [f"{told}: {what}" for what in amiss(ended)]
        tally.refused += sum(each.status == 1 for each in ended)
        try:
            serving = release_in(folder / scene.site)
        except AssertionError as error:
            serving = {"": str(error)}
        if serving not in (scene.old, scene.new):
            tally.lost.append(f"{told}: neither release is there {serving.get('')}")
        for name in ("project", "another"):
            lines = (folder / name / ".locpipe/journal.jsonl").read_text("utf-8").splitlines()
            tally.lost += [f"{told}: a line of the journal is none: {line}" for line in lines if not _is_json(line)]
        again = stage.commands.run(*scene.arguments(folder))
        if again.status != 0 or release_in(folder / scene.site) != scene.new:
            tally.unexpected.append(f"{told}: the next run did not recover: {again.said}")
        left = kills.names(folder) ^ clean.names
        if left:
            tally.unexpected.append(f"{told}: left or missing after the next run: {', '.join(sorted(left)[:5])}")
        shutil.rmtree(folder)
    return tally


def at_once(
    one: Commands, arguments: list[str], other: Commands, rival: list[str], later: float
) -> tuple[Ended, Ended]:
    """Both commands, the second so many seconds later; how each ended."""
    one.start(*arguments)
    other.start(*rival, after=later)
    return one.wait(), other.wait()


def amiss(ended: tuple[Ended, Ended]) -> Iterator[str]:
    """How two commands ended otherwise than they should: one at least comes to its end, and a refusal is told."""
    if all(each.status for each in ended):
        yield f"both were refused: {ended[0].said} {ended[1].said}"
    for each in ended:
        if each.status and not each.is_told:
            yield f"it does not say what is wrong and what to do ({each.status}): {each.said}"


def _is_json(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


# ---- in a store ------------------------------------------------------------------------------------------------------


def in_a_store(pair: Pair, made: Path, commands: Commands, other: Commands, effort: Effort) -> Iterator[Row]:
    """Two who publish the same to a bucket."""
    with stores.served() as server, tempfile.TemporaryDirectory() as apart:
        bench = stores.Bench(pair, server, commands.beside(server.environment), made, bare=False)
        # What two runs share on a machine lies in its folder for temporary files: with another it is another machine.
        rivals = [other.beside({**server.environment, **more}) for more in ({}, {"TMPDIR": apart})]
        yield in_a_bucket(bench, rivals, made, effort)


def in_a_bucket(bench: stores.Bench, rivals: list[Commands], made: Path, effort: Effort) -> Row:
    """Publish at once with each rival in turn: from one machine, where a lock ends with the process, and from two."""
    project = scenes.copied(bench.project, made / "rival")
    rng, clock, tally = random.Random(effort.seed), Clock(effort), Tally()
    with stores.Follower(bench.server.port) as follower:
        for number in range(effort.count or RACES_IN_STORES):
            tally.tried += 1
            bench.place.reset(bench.begin)
            bench.server.forget()
            told, command = f"{bench.name}, race {number}", bench.command()
            rival = [part.replace(str(bench.project), str(project)) for part in command]
            follower.look(f"/{stores.BUCKET}/{bench.place.folder}|", bench.pair.old, bench.pair.new)
            later = rng.uniform(0, bench.seconds)
            ended = at_once(bench.commands, command, rivals[number % len(rivals)], rival, later)
            tally.torn += [f"{told}: {what}" for what in follower.stop()]
            tally.lost += [f"{told}: {what}" for what in bench.wrong()]
            tally.unexpected += [f"{told}: {what}" for what in amiss(ended)]
            tally.refused += sum(each.status == 1 for each in ended)
            there = bench.place.hashes()
            bench.server.forget()
            again = bench.commands.run(*command)
            tally.unexpected += [f"{told}: {what}" for what in bench.not_recovered(again, there)]
    return tally.row("two publish to a bucket", clock, has_refusals=True)


SUITE = Suite(name="races", run=run)
