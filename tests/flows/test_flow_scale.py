"""The main flow on a Dask cluster makes what it makes alone, and loses nothing where a worker is killed."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from flows.parameters import BuildParameters
from locpipe.manifest import read_pages
from tests.flows.conftest import until
from tests.verbs import TODAY, tree

if TYPE_CHECKING:
    from pathlib import Path

    from tests.prefect_api import Api

pytestmark = [pytest.mark.prefect, pytest.mark.slow]


def pages_of(project: Path) -> list[Path]:
    """The pages that a run has made by now, in its staged folder."""
    return list((project / ".locpipe/staging").glob("run-*/site/**/index.html"))


def test_two_workers_make_the_same_bytes_though_one_of_them_is_killed(
    project: Path, built_root: Path, prefect_api: Api
) -> None:
    from distributed import LocalCluster

    from flows.build_cluster import build_cluster

    start: Any = LocalCluster
    with start(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster:
        victim = cluster.workers[0]
        pid = victim.process.process.pid

        def kill() -> int:
            """Kill a worker that is at a chunk, when pages are there; how many by then."""
            until(lambda: pages_of(project) and cluster.scheduler.workers[victim.worker_address].processing)
            os.kill(pid, signal.SIGKILL)
            return len(pages_of(project))

        asked = BuildParameters(project=str(project), today=TODAY, chunk=2, scheduler=cluster.scheduler_address)
        with ThreadPoolExecutor(1) as helper:
            killing = helper.submit(kill)
            state = build_cluster(asked, return_state=True)
            made = killing.result(timeout=1)
    assert state.is_completed(), state.message
    assert tree(project / "dist") == tree(built_root / "dist")
    assert made < len(list((project / "dist").rglob("index.html"))), "the worker was killed too late to show anything"
    tasks = prefect_api.tasks(state.state_details.flow_run_id)
    assert sum(task.startswith("pages ") for task in tasks) == -(-len(list(read_pages(project / "dist"))) // 2)
    shown: dict[str, Any] = prefect_api.artifacts(state.state_details.flow_run_id)
    assert shown["pages"]["data"] == 100


@pytest.mark.usefixtures("prefect_api")
def test_nobody_at_the_address_fails_in_words(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.build_cluster import build_cluster

    asked = BuildParameters(project=str(project), today=TODAY, scheduler="tcp://127.0.0.1:9")
    monkeypatch.setattr("flows.workers.SECONDS_TO_CONNECT", 1)
    state = build_cluster(asked, return_state=True)
    assert state.is_failed()
    assert "Is the Dask scheduler running" in str(state.message)
    assert not (project / "dist").exists()
