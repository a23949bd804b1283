"""One Prefect server for all tests of flows: starting one costs more than all of them."""

from __future__ import annotations

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

import flows  # first: it sets what Prefect reads when it is imported
from locpipe.gate import ApprovedRelease
from tests.prefect_api import Api
from tests.verbs import REPOSITORY, built, copied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

assert flows.__doc__

PATIENCE = 300
"""Seconds until something that takes ten counts as hanging."""


@contextmanager
def running(arguments: Sequence[str], environment: Mapping[str, str], log: Path, patience: int = 30) -> Iterator[None]:
    """A process with its children, ended with all of them: asked first, and after `patience` seconds not any more."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in the background of a shell: the process would not hear
        signal.signal(signal.SIGINT, signal.default_int_handler)
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
            process.wait(patience)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # its own session: nobody else's processes are in it
        process.wait()


def until(what: Callable[[], Any], log: Path | None = None) -> Any:
    """What `what` gives once that is true. Fails, with the log of the process, where it never is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = what()
        except httpx.HTTPError:  # not there yet
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(log.read_text("utf-8", "replace") if log else "it never was")


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Nothing of the person's own Prefect, and a free port of the loopback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/api"
    names = ("PATH", "HOME", "LANG", "TMPDIR", "PYTHONPATH")
    return {name: os.environ[name] for name in names if name in os.environ} | {
        "PREFECT_HOME": str(tmp_path_factory.mktemp("prefect")),
        "PREFECT_API_URL": url,
        "PREFECT_SERVER_UI_ENABLED": "false",  # nobody looks
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_FLUSH_INTERVAL": "0.5",  # so long an event cannot be asked for
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
        "NO_PROXY": "127.0.0.1",
    }


@pytest.fixture(scope="session")
def prefect_api(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """A server that was started, asked over REST; flows that this process runs are runs of it."""
    from prefect.events.worker import EventsWorker
    from prefect.logging.handlers import APILogWorker
    from prefect.settings import (
        PREFECT_API_URL,
        PREFECT_FLOWS_HEARTBEAT_FREQUENCY,
        PREFECT_HOME,
        temporary_settings,
    )

    api = Api(environment["PREFECT_API_URL"])
    log = tmp_path_factory.mktemp("server") / "server.log"
    arguments = ["-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(httpx.URL(api.url).port)]
    # Runs in this process give no signs of life: each would last up to a second longer.
    silent = {PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}
    settings = {PREFECT_API_URL: api.url, PREFECT_HOME: environment["PREFECT_HOME"], **silent}
    with api.client, running(arguments, environment, log, patience=0), temporary_settings(settings):
        until(lambda: api.get("health"), log)
        yield api
        APILogWorker.drain_all()  # while there is somebody to take what is left
        EventsWorker.drain_all()


@pytest.fixture(scope="session")
def built_root(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project with a release that is kept, which nobody changes."""
    root = copied(sample_root, tmp_path_factory.mktemp("built") / "project")
    assert isinstance(built(root), ApprovedRelease)
    return root
