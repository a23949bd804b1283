"""The real preview server, in a process of its own, over a copy of the sample project."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx
import polib
import pytest

from locpipe.catalog import catalog_file
from tests.verbs import REPOSITORY, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class Preview:
    """A project that is being served."""

    project: Path
    url: str

    def get(self, path: str, **headers: str) -> httpx.Response:
        return httpx.get(self.url + path, headers=headers, timeout=30)

    @property
    def token(self) -> str:
        found = re.search(r'<meta name="locpipe-token" content="([^"]+)"', self.get("/").text)
        assert found
        return found[1]

    def ask(self, path: str, **values: str) -> httpx.Response:
        return httpx.get(
            f"{self.url}/_preview/api/{path}", params=values, headers={"x-locpipe-token": self.token}, timeout=30
        )

    def tell(self, path: str, body: object, **headers: str) -> httpx.Response:
        sent = {"x-locpipe-token": self.token} | headers
        return httpx.post(f"{self.url}/_preview/api/{path}", json=body, headers=sent, timeout=30)

    def catalog(self, domain: str = "hay-fever", locale: str = "fr_CA") -> Path:
        return self.project / catalog_file(locale, domain)

    def entry(self, msgid: str, domain: str = "hay-fever") -> polib.POEntry:
        found = polib.pofile(str(self.catalog(domain))).find(msgid)
        assert found is not None
        return found


@contextmanager
def served(project: Path) -> Iterator[Preview]:
    """The preview of a project, ended as a person ends it."""
    arguments = ["-m", "locpipe", "serve", "--port", "0", "--project", str(project), "--today", TODAY.isoformat()]
    process = subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=REPOSITORY
    )
    try:
        assert process.stdout
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, line
        yield Preview(project, found[0])
    finally:
        process.send_signal(signal.SIGINT)
        try:
            _, complaints = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, complaints) == (0, "")


@pytest.fixture(scope="module")
def preview(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """One server for the tests of a module; each test works on passages of its own."""
    from tests.verbs import copied

    with served(copied(sample_root, tmp_path_factory.mktemp("preview") / "project")) as running:
        yield running
