"""Publishing to a store of the protocol of S3, killed at every request and cut off from it, while a reader follows the pointer."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import random
import shutil
import signal
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import boto3

from locpipe.bare import UNFINISHED
from locpipe.buckets import POINTER
from locpipe.manifest import MANIFEST
from locpipe.stores import MARK, TRIED
from tests.s3 import Server
from tests.safety import scenes
from tests.safety.commands import Commands, Fault
from tests.safety.kills import Tally, chosen
from tests.safety.readers import Reader
from tests.safety.rows import Clock, Effort, Row, Suite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from tests.safety.commands import Ended
    from tests.safety.readers import Release
    from tests.safety.scenes import Pair

BUCKET = "pages"
RANDOM_KILLS = 20
LOSSES = 8
"""Each costs some seconds, because the library tries again before it gives up."""


READS = {
    "X-Reader": "yes",
    "Authorization": "AWS4-HMAC-SHA256 Credential=test/20261201/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=x",
}
"""moto takes a request that nobody signed for a stranger’s. It judges no signatures."""


class Follower(Reader):
    """A reader behind a proxy that follows the pointer, at each request."""

    pause = 0.02

    def _ask(self, path: str) -> str | None:
        folder, name = path.split("|")
        pointer = self._get(f"{folder}/{POINTER}")
        if pointer is None:
            return None
        content = self._get(f"{folder}/{json.loads(pointer)['path']}{name.lstrip('/')}")
        return None if content is None else hashlib.sha256(content).hexdigest()

    def _get(self, path: str) -> bytes | None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path, headers=READS)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        return content if answer.status == http.client.OK else None


class Place:
    """A place in the store, looked at past the server's faults."""

    def __init__(self, server: Server, folder: str) -> None:
        named = {name.lower(): value for name, value in server.environment.items() if "KEY" in name}
        self.client = boto3.client(
            "s3", endpoint_url=server.environment["AWS_ENDPOINT_URL"], region_name="us-east-1", **named
        )
        self.client.meta.events.register(
            "before-sign.s3", lambda request, **_: request.headers.add_header("X-Reader", "yes")
        )
        self.folder = folder

    @property
    def url(self) -> str:
        """How publishing names it."""
        return f"s3://{BUCKET}/{self.folder}"

    def hashes(self) -> Release:
        """The hash of each file there."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=f"{self.folder}/")
        names = [entry["Key"] for page in pages for entry in page.get("Contents", ())]
        return {name.removeprefix(f"{self.folder}/"): hashlib.sha256(self.content(name)).hexdigest() for name in names}

    def content(self, key: str) -> bytes:
        """The bytes of a file."""
        return bytes(self.client.get_object(Bucket=BUCKET, Key=key)["Body"].read())

    def reset(self, files: dict[str, bytes]) -> None:
        """Have exactly these files there."""
        there = self.hashes()
        for name in set(there) - set(files):
            self.client.delete_object(Bucket=BUCKET, Key=f"{self.folder}/{name}")
        for name, content in files.items():
            if there.get(name) != hashlib.sha256(content).hexdigest():
                self.client.put_object(Bucket=BUCKET, Key=f"{self.folder}/{name}", Body=content)


class Bench:
    """A project that publishes its second release to a place where the first one is."""

    def __init__(self, pair: Pair, server: Server, commands: Commands, folder: Path, *, bare: bool) -> None:
        self.pair, self.server, self.commands, self.bare = pair, server, commands, bare
        self.project = scenes.copied(pair.folder / "both/project", folder / ("bare" if bare else "kept"))
        self.place = Place(server, "bare" if bare else "site")
        self.name = "publish to a bare bucket" if bare else "publish to a bucket"
        assert self.commands.run(*self.command(pair.first)).status == 0
        names = self.place.hashes()
        self.begin = {name: self.place.content(f"{self.place.folder}/{name}") for name in names}
        server.forget()
        clock = Clock(Effort())
        ended = self.commands.run(*self.command())
        assert ended.status == 0, ended.said
        self.seconds, self.steps, self.end = clock.seconds, len(server.changed), self.place.hashes()

    def command(self, release: str = "") -> list[str]:
        """The command that publishes a release; the second where none is named."""
        where = ["publish", self.place.url, "--project", str(self.project), "--release", release or self.pair.second]
        return [*where, *scenes.BY, *(["--bare"] if self.bare else [])]

    def wrong(self) -> Iterator[str]:
        """What is there now and should not be, whichever of the releases serves."""
        found = self.place.hashes()
        if self.bare:
            for name, sha256 in found.items():
                if name not in (MARK, TRIED, UNFINISHED) and sha256 not in (
                    self.pair.old.get(name),
                    self.pair.new.get(name),
                ):
                    yield f"{name} is that of no release"
            return
        serving = json.loads(self.place.content(f"{self.place.folder}/{POINTER}"))["release"]
        release = {self.pair.first: self.pair.old, self.pair.second: self.pair.new}[serving]
        prefix = f"releases/{serving}/"
        if {name.removeprefix(prefix): sha256 for name, sha256 in found.items() if name.startswith(prefix)} != release:
            yield f"the release {serving} serves and is not whole"

    def tried(self, faults: Iterable[tuple[str, Callable[[], Ended]]], follower: Follower, row: str) -> Row:
        """Try each fault, then publish again."""
        clock, tally = Clock(Effort()), Tally()
        for told, fail in faults:
            tally.tried += 1
            self.place.reset(self.begin)
            self.server.forget()
            journal = (self.project / ".locpipe/journal.jsonl").read_bytes()
            if not self.bare:
                follower.look(f"/{BUCKET}/{self.place.folder}|", self.pair.old, self.pair.new)
            ended = fail()
            self.server.forget()
            there = self.place.hashes()
            tally.refused += ended.status == 1
            tally.lost += [f"{self.name}, {told}: {what}" for what in self.wrong()]
            if not (self.project / ".locpipe/journal.jsonl").read_bytes().startswith(journal):
                tally.lost.append(f"{self.name}, {told}: lines of the journal are gone")
            if (ended.status == 1 and not ended.is_told) or "Traceback" in ended.said:
                tally.unexpected.append(f"{self.name}, {told}: {ended.said}")
            again = self.commands.run(*self.command())
            if not self.bare:
                tally.torn += [f"{self.name}, {told}: {what}" for what in follower.stop()]
            tally.unexpected += [f"{self.name}, {told}: {what}" for what in self.not_recovered(again, there)]
        return tally.row(f"{self.name}, {row}", clock, has_refusals="lost" in row)

    def not_recovered(self, again: Ended, there: Release) -> Iterator[str]:
        """What is wrong after the run that publishes again; `there` is what was there before it."""
        if again.status != 0:
            yield f"the next run failed: {again.said}"
        now = self.place.hashes()
        left = {name for name in {*self.end, *now} if self.end.get(name) != now.get(name)}
        if left:
            yield f"after the next run {', '.join(sorted(left)[:5])} are not as they should be"
        sent = {path.removeprefix(f"/{BUCKET}/{self.place.folder}/") for path in self.server.changed}
        twice = [
            name
            for name in sent
            if there.get(name, "") == self.end.get(name) and name.rpartition("/")[2] not in (MANIFEST, POINTER)
        ]
        if twice:
            yield f"the next run sent again what was there: {', '.join(sorted(twice)[:5])}"

    def killed_at(self, number: int, *, is_after: bool) -> Ended:
        """Killed when the server has received a request, or has done what it asks."""
        self.server.at, self.server.is_after = number, is_after
        ready = threading.Event()
        process = 0

        def kill() -> None:
            ready.wait()
            os.kill(process, signal.SIGKILL)

        self.server.act = kill
        process = self.commands.start(*self.command())
        ready.set()
        return self.commands.wait()

    def cut_off_at(self, number: int) -> Ended:
        """The connection is lost at a request, and does not come back."""
        self.server.is_away_from = number
        return self.commands.run(*self.command())


@contextmanager
def served() -> Iterator[Server]:
    """A server with an empty bucket."""
    with Server() as server:
        Place(server, "").client.create_bucket(Bucket=BUCKET)
        yield server


def run(effort: Effort) -> Iterator[Row]:
    """Rows for a bucket that keeps releases, and for one that is served as it is."""
    with ExitStack() as stack:
        folder = stack.enter_context(scenes.folder())
        server = stack.enter_context(served())
        follower = stack.enter_context(Follower(server.port))
        commands = stack.enter_context(Commands(server.environment))
        pair = scenes.pair(folder / "scenes")
        for bare in (False, True):
            bench = Bench(pair, server, commands, folder, bare=bare)
            yield from rows(bench, follower, effort)
            shutil.rmtree(bench.project)


def rows(bench: Bench, follower: Follower, effort: Effort) -> Iterator[Row]:
    """The rows of one kind of bucket."""
    steps = chosen(range(1, bench.steps + 1), effort.count)
    kills = [
        (
            f"killed {'after' if is_after else 'before'} request {step}",
            lambda step=step, is_after=is_after: bench.killed_at(step, is_after=is_after),
        )
        for step in steps
        for is_after in ((False, True) if effort.count is None else (bool(step % 2),))
    ]
    yield bench.tried(kills, follower, "killed at each request")
    rng = random.Random(effort.seed)
    moments = [rng.uniform(0, bench.seconds) for _ in range(effort.count or RANDOM_KILLS)]
    at_random = [
        (
            f"killed after {moment:.3f} s",
            lambda moment=moment: bench.commands.run(*bench.command(), fault=Fault(seconds=moment)),
        )
        for moment in moments
    ]
    yield bench.tried(at_random, follower, "killed at random")
    losses = [
        (f"cut off at request {step}", lambda step=step: bench.cut_off_at(step))
        for step in chosen(range(1, bench.steps + 1), effort.count or LOSSES)
    ]
    yield bench.tried(losses, follower, "the connection is lost")


SUITE = Suite(name="stores", run=run)
