"""Readers of a site, who ask a real web server for one file after another while releases are switched.

What they see is whole if every answer belongs to one of the two releases, byte for byte, and if the answers change from
the old release to the new at most once: after an answer that only the new one gives, none comes that only the old gives.
(A page and its stylesheet that are asked for on both sides of the switch belong to two releases, each of them whole. No
way of publishing can help that, for a server that answers one request at a time.)
"""

from __future__ import annotations

import hashlib
import http.client
import re
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Self

from locpipe.manifest import MANIFEST, all_files, differences, sha256_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Release = dict[str, str]
"""The hash of each file of a release; empty: there is none."""


def release_in(folder: Path) -> Release:
    """The release in a folder, each file as its manifest says; none where there is no folder. Raises AssertionError."""
    if not folder.is_dir():
        return {}
    wrong = list(differences(folder))
    assert not wrong, wrong
    return {name: sha256_of(folder / name) for name in (*all_files(folder), MANIFEST)}


class WebServer:
    """Python's own server of files, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        found = re.search(r"port (\d+)", self._process.stdout.readline())
        assert found, "the web server did not start"
        self.port = int(found[1])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


class Watch:
    """What the answers of a site say of a switch from one release to another."""

    def __init__(self, old: Mapping[str, str], new: Mapping[str, str]) -> None:
        self.old, self.new = old, new
        self.is_new = False
        self.torn: list[str] = []

    @property
    def names(self) -> list[str]:
        """The files to ask for: the manifest first, then all others of both releases."""
        return sorted({*self.old, *self.new}, key=lambda name: (name != MANIFEST, name))

    def note(self, name: str, sha256: str | None) -> None:
        """An answer: the hash of what came, None where there was no such file."""
        by_old, by_new = self.old.get(name) == sha256, self.new.get(name) == sha256
        if not (by_old or by_new):
            self.torn.append(f"{name}: {'is not there' if sha256 is None else 'is that of no release'}")
        elif by_new and not by_old:
            self.is_new = True
        elif by_old and not by_new and self.is_new:
            self.torn.append(f"{name}: the old release came back after the new one")


class Reader(threading.Thread):
    """Asks for every file of a site, over and over, while it is told to."""

    pause = 0.001
    """Seconds between two requests, so that readers leave the machine to those who publish."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self.port = port
        self.answers = 0
        self._watch: tuple[str, Watch] | None = None
        self._turn = threading.Condition()
        self._is_over = False

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._turn:
            self._is_over = True
            self._turn.notify_all()
        self.join()

    def look(self, path: str, old: Release, new: Release) -> None:
        """Begin to look at a site below a path of the server."""
        with self._turn:
            self._watch = (path, Watch(old, new))
            self._turn.notify_all()

    def stop(self) -> list[str]:
        """Look no more: what was seen that should not be."""
        with self._turn:
            assert self._watch is not None
            _, watch = self._watch
            self._watch = None
        return watch.torn

    def run(self) -> None:
        """Look."""
        names: Iterator[str] = iter(())
        last = None
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._watch is not None or self._is_over)
                if self._is_over:
                    return
                assert self._watch is not None
                path, watch = self._watch
            if watch is not last:
                names, last = iter(()), watch
            name = next(names, None)
            if name is None:
                names = iter(watch.names)
                continue
            answer = self._ask(f"{path}/{name}")
            time.sleep(self.pause)
            with self._turn:
                if self._watch is not None and self._watch[1] is watch:
                    watch.note(name, answer)
                    self.answers += 1

    def _ask(self, path: str) -> str | None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException) as error:
            return f"not answered: {error}"
        finally:
            connection.close()
        if answer.status == http.client.NOT_FOUND:
            return None
        return hashlib.sha256(content).hexdigest() if answer.status == http.client.OK else f"status {answer.status}"
