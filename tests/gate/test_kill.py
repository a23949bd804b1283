"""A publisher that is killed at any moment leaves the old or the new release, whole, and nothing in the way of the next."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from locpipe.gate import ApprovedRelease
from locpipe.manifest import differences, read_head
from locpipe.publish import publish_local, staging
from tests.gate.site import build, judged

KILLS = int(os.environ.get("LOCPIPE_KILLS", "24"))


class Reader(threading.Thread):
    """A reader who opens the site over and over, and notes whenever it is not there or not whole."""

    def __init__(self, out: Path) -> None:
        super().__init__(daemon=True)
        self.out = out
        self.stopped = threading.Event()
        self.opened = 0
        self.torn: list[str] = []

    def run(self) -> None:
        while not self.stopped.wait(0.001):
            try:
                self.look()
            except OSError as error:
                self.torn.append(str(error))

    def look(self) -> None:
        # One folder is opened, and everything read through it, as a server does within a request.
        folder = os.open(self.out, os.O_RDONLY)
        try:
            file = os.open("manifest.json", os.O_RDONLY, dir_fd=folder)
        except FileNotFoundError:
            # The folder that was opened has been replaced and removed meanwhile; its name leads to the new one.
            return
        finally:
            os.close(folder)
        try:
            if not os.read(file, 64).startswith(b'{"release": "'):
                self.torn.append("no manifest")
            self.opened += 1
        finally:
            os.close(file)


@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_a_whole_release(tmp_path: Path) -> None:
    out = tmp_path / "dist"
    rng = random.Random(7)
    command = [sys.executable, "-m", "tests.gate.publisher", str(tmp_path)]
    reader = Reader(out)
    seen = set()
    for _ in range(KILLS):
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"begun\n"
            if not reader.is_alive():
                reader.start()
            time.sleep(rng.uniform(0, 0.15))
            process.send_signal(signal.SIGKILL)
        assert list(differences(out)) == []
        seen.add(read_head(out).release)
    reader.stopped.set()
    reader.join()
    assert reader.torn == []
    assert reader.opened > 0
    assert len(seen) == 2
    with staging(tmp_path) as stage:
        approved = judged(build(), stage.site)
        assert isinstance(approved, ApprovedRelease)
        publish_local(approved, out)
    assert read_head(out).release == approved.release
    assert sorted(path.name for path in tmp_path.iterdir()) == [".locpipe", "dist"]
    assert list((tmp_path / ".locpipe/staging").iterdir()) == []
    assert not [path.name for path in (tmp_path / ".locpipe/releases").iterdir() if path.name.startswith(".")]
