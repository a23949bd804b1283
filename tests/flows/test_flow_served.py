"""A served deployment on a server of its own, started, run and ended by the test: the path that content ops take."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.prefect_api import Api
from tests.verbs import REPOSITORY, TODAY, edit, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

pytestmark = [pytest.mark.prefect, pytest.mark.slow]

PATIENCE = 180
"""Seconds until something that takes ten counts as hanging."""

SERVE = "from flows.build_cluster import build_cluster; build_cluster.serve(name='here', limit=1)"


@contextmanager
def running(arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> Iterator[None]:
    """A process with its children, ended with all of them."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=REPOSITORY,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield
    finally:
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(30)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # its own session: nobody else's processes are in it
        process.wait()


def until(what: Callable[[], Any], log: Path) -> Any:
    """What `what` gives once that is true. Fails with the log of the process where it never is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = what()
        except httpx.HTTPError:  # not there yet
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(log.read_text("utf-8", "replace"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Nothing of the person's or of another test's Prefect, and a free port of the loopback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/api"
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return inherited | {
        "PREFECT_HOME": str(tmp_path / "prefect"),
        "PREFECT_API_URL": url,
        "PREFECT_SERVER_UI_API_URL": url,  # without it the pages of another port than 4200 ask 4200
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
        "NO_PROXY": "127.0.0.1",
    }


@pytest.fixture
def server(environment: dict[str, str], tmp_path: Path) -> Iterator[Api]:
    api = Api(environment["PREFECT_API_URL"])
    log = tmp_path / "server.log"
    arguments = ["-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(httpx.URL(api.url).port)]
    with api.client, running(arguments, environment, log):
        until(lambda: api.get("health"), log)
        yield api


def test_a_served_flow_runs_over_rest_from_end_to_end(
    project: Path, server: Api, environment: dict[str, str], tmp_path: Path
) -> None:
    log = tmp_path / "serve.log"
    asked = {"project": str(project), "today": TODAY.isoformat()}

    def run(parameters: dict[str, str]) -> Any:
        started = server.post(f"deployments/{deployment}/create_flow_run", {"parameters": {"parameters": parameters}})
        path = f"flow_runs/{started['id']}"
        ended = ("COMPLETED", "FAILED", "CRASHED", "CANCELLED")
        return until(lambda: (found := server.get(path))["state_type"] in ended and found, log)

    assert server.get(server.url.removesuffix("/api") + "/ui-settings")["api_url"] == server.url
    with running(["-c", SERVE], environment, log):
        deployment = until(lambda: server.get("deployments/name/build%20cluster/here"), log)["id"]

        done = run(asked)
        assert done["state_type"] == "COMPLETED", (done["state"], log.read_text("utf-8"))
        manifest = json.loads((project / "dist/manifest.json").read_text("utf-8"))
        assert f"# Release {manifest['release']}" in server.artifacts(done["id"])["release"]["data"]

        before = tree(project / "dist")
        edit(project, "content/safety/crisis.md", "(tel:112)", "(tel:118)")
        closed = run(asked)
        assert closed["state_type"] == "FAILED", (closed["state"], log.read_text("utf-8"))
        assert closed["state"]["message"].startswith("The gate stays closed (")
        assert "tel:118" in closed["state"]["message"]
        assert tree(project / "dist") == before

        with pytest.raises(httpx.HTTPStatusError, match=r"409|422"):
            run(asked | {"place": "on"})
