"""Every flow, ready to be started in Prefect's UI, on this machine: `make flows`, or `python -m flows.serve`.

Starts a Prefect server on the loopback where none is set (PREFECT_API_URL) and none runs here. `prefect.yaml` describes
the same for a work pool.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from prefect import Flow, serve
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron, Schedule
from prefect.settings import PREFECT_API_URL, temporary_settings

from flows.audit import audit
from flows.build_cluster import build_cluster
from flows.check_content import check_content
from flows.notices import end_of_the_dead, put
from flows.parameters import PROJECT, TARGET
from flows.publish_release import publish_release
from flows.roll_back import roll_back
from flows.sync_catalogs import sync_catalogs
from locpipe.source import SourceError, find_root
from locpipe.staging import STATE

NAME = "here"
"""Of each deployment on this machine; the flow's own name stands before it: `publish/here`."""

PORT = 4200
PATIENCE = 180
"""Seconds within which a server that was started has to answer."""

LAST_WORDS = 500
"""Characters of a server's log that are shown where it ended at once."""

ZONE = "America/Toronto"


@dataclass(frozen=True, kw_only=True)
class Served:
    """A flow that people can start; `cron` is when it starts by itself, `limit` how many runs may go on at a time."""

    flow: Flow[..., Any]
    cron: str = ""
    limit: int | None = None

    def deployment(self) -> RunnerDeployment:
        """What is served of it."""
        schedules: list[Schedule] = [Cron(self.cron, timezone=ZONE)] if self.cron else []
        made = self.flow.to_deployment(
            NAME, schedules=schedules, concurrency_limit=self.limit, description=self.flow.description, paused=False
        )
        assert isinstance(made, RunnerDeployment)  # in an async function it would be awaitable
        return made


FLOWS = (
    Served(flow=build_cluster, limit=1),
    Served(flow=sync_catalogs, limit=1),
    Served(flow=check_content, cron="0 6 * * *"),
    Served(flow=audit, cron="0 7 * * 1"),
    # Publishers wait for one another by a slot of their own, which a run that waits for a person does not hold.
    Served(flow=publish_release),
    Served(flow=roll_back),
)


@contextmanager
def server(port: int, log: Path) -> Iterator[str]:
    """The address of a Prefect server: the one that is set, or that runs here, or one that is started for as long."""
    url = PREFECT_API_URL.value() or f"http://127.0.0.1:{port}/api"
    if PREFECT_API_URL.value() or _answers(url):
        yield url
        return
    print(f"Starting Prefect's server at {url}; the first start takes some 20 seconds. Its log: {log}", flush=True)
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    # Without the second address the pages of a server at another port than 4200 would ask 4200.
    environment = os.environ | {"PREFECT_API_URL": url, "PREFECT_SERVER_UI_API_URL": url}
    with log.open("wb") as output:
        # In a session of its own Ctrl-C does not reach it: what is served has to tell it first that it ends.
        process = subprocess.Popen(  # noqa: S603 - our own command
            command, stdout=output, stderr=subprocess.STDOUT, env=environment, start_new_session=True
        )
    try:
        for _ in range(PATIENCE):
            if _answers(url):
                break
            if process.poll() is not None:
                said = " ".join(log.read_text("utf-8", "replace").split())[-LAST_WORDS:]
                sys.exit(f"The server ended at once: {said or 'it said nothing'}\n(its log: {log})")
            time.sleep(1)
        else:
            sys.exit(f"The server does not answer. Its log may say why: {log}")
        yield url
    finally:
        process.terminate()
        process.wait()


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=5, trust_env=False).is_success
    except httpx.HTTPError:
        return False


def main() -> None:
    """Serve every flow until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m flows.serve", description=__doc__)
    parser.add_argument("--project", type=Path, default=Path(), help="the project's folder; default: the one here")
    parser.add_argument("--target", default="", help="where readers are, for forms that name no target")
    parser.add_argument("--port", type=int, default=PORT, help="of a server that is started; default: 4200")
    chosen = parser.parse_args()
    try:
        root = find_root(chosen.project.resolve())
    except SourceError as error:
        sys.exit("\n".join(f"{finding.message}. {finding.fix}" for finding in error.findings))
    os.environ[PROJECT] = str(root)
    if chosen.target:
        os.environ[TARGET] = chosen.target if "://" in chosen.target else str(Path(chosen.target).resolve())
    with server(chosen.port, root / STATE / "prefect-server.log") as url, temporary_settings({PREFECT_API_URL: url}):
        put([end_of_the_dead()])
        print(f"Serving the flows for {root}: {url.removesuffix('/api')}/deployments (Ctrl-C ends it)", flush=True)
        serve(*(served.deployment() for served in FLOWS))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:  # while the server was being started
        sys.exit(130)
