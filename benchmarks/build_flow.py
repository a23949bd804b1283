"""What Prefect adds to a build: the same project built by the command and by the flow, each as a whole process, in turns.

    python -m benchmarks.build_flow [--places 1000] [--turns 3] [--workers 2]

Every build starts with nothing but the sources. A server is started for the measurement, and ended. Printed are medians:
seconds of processor time of the process with all that it starts, of the server besides, and on the clock; how many tasks a
run has, and what the server's database grew by. With `--workers` the flow is also measured on a Dask cluster.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from statistics import median
from typing import NamedTuple

import httpx

from benchmarks.cost import cost
from benchmarks.synthetic import make

PORT = 4317
EPOCH = "1796083200"
"""1 December 2026, a day on which these projects are valid."""

SETTLED = 3
"""Seconds until the server has written what it was told."""


class Turn(NamedTuple):
    """What one build cost: seconds of the processor, of the server's besides, and on the clock; kilobytes of database."""

    own: float
    server: float
    wall: float
    grown: float


class Server:
    """The Prefect server of the measurement."""

    def __init__(self, folder: Path) -> None:
        self.url = f"http://127.0.0.1:{PORT}/api"
        self.database = folder / "prefect.db"
        os.environ |= {"PREFECT_HOME": str(folder), "PREFECT_API_URL": self.url, "PREFECT_LOGGING_LEVEL": "ERROR"}
        os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(PORT)]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - ours

    def wait(self) -> None:
        """Until it answers."""
        answered = False
        while not answered:
            time.sleep(1)
            with suppress(httpx.HTTPError):
                answered = httpx.get(f"{self.url}/health", trust_env=False).is_success

    def cpu(self) -> float:
        """Seconds of processor time of it and its children."""
        listed, ticks = [self.process.pid], 0
        for pid in listed:
            ticks += sum(map(int, Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2].split()[11:15]))
            listed += map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split())
        return ticks / os.sysconf("SC_CLK_TCK")

    def tasks(self) -> int:
        """How many tasks the last run has."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            last = "(select id from flow_run order by created desc limit 1)"
            found = database.execute(f"select count(*) from task_run where flow_run_id = {last}")  # noqa: S608 - ours
            return int(found.fetchone()[0])


def turn(command: list[str], project: Path, server: Server, *, anew: bool = True) -> Turn:
    """One build, from nothing but the sources where it is made `anew`."""
    if anew:
        for name in ("dist", ".locpipe"):
            shutil.rmtree(project / name, ignore_errors=True)
    before, size = server.cpu(), server.database.stat().st_size
    taken = cost(command)
    time.sleep(SETTLED)
    return Turn(taken.cpu, server.cpu() - before, taken.wall, (server.database.stat().st_size - size) / 1024)


def flow(**chosen: object) -> list[str]:
    """The command that runs the flow once."""
    parameters = ", ".join(f"{name}={value!r}" for name, value in chosen.items())
    run = "from flows.build_cluster import build_cluster as run; from flows.parameters import BuildParameters as P"
    return [sys.executable, "-c", f"{run}; run(P({parameters}))"]


def main() -> None:
    """Start a server, measure, end it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=1000)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--workers", type=int, default=0)
    chosen = parser.parse_args()
    os.environ["SOURCE_DATE_EPOCH"] = EPOCH
    with tempfile.TemporaryDirectory() as name:
        project = Path(name) / "project"
        make(project, places=chosen.places)
        server = Server(Path(name) / "prefect")
        try:
            server.wait()
            compare(project, server, chosen.turns, chosen.workers)
        finally:
            server.process.terminate()
            server.process.wait()


def compare(project: Path, server: Server, turns: int, workers: int) -> None:
    """Print the cost of each way to build."""
    command = [sys.executable, "-m", "locpipe", "build", "--quiet", "--project", str(project)]
    ways = {"the command": command, "the flow": flow(project=str(project))}
    if workers:
        ways[f"the flow, {workers} Dask workers"] = flow(project=str(project), workers=workers, chunk=500)
    spent: dict[str, list[Turn]] = {way: [] for way in ways}
    tasks = dict.fromkeys(ways, 0)
    for _ in range(turns):
        for way, run in ways.items():
            spent[way].append(turn(run, project, server))
            tasks[way] = server.tasks() if way != "the command" else 0
    unchanged = {f"{way}, nothing changed": ways[way] for way in ("the command", "the flow")}
    for way, run in unchanged.items():
        turn(run, project, server, anew=way.startswith("the command"))
        spent[way] = [turn(run, project, server, anew=False) for _ in range(turns)]
        tasks[way] = server.tasks() if run is not command else 0
    pages = sum(1 for _ in (project / "dist").rglob("*.html"))
    print(f"{pages} pages, medians of {turns} turns")
    for way, listed in spent.items():
        own, of_server, wall, grown = (median(column) for column in zip(*listed, strict=True))
        print(
            f"{way:32} {own:7.1f} s of its own  {of_server:6.1f} s of the server  {wall:7.1f} s on the clock"
            f"  {tasks[way]:4} tasks  {grown:6.0f} KB"
        )
    plain, flowed = (median(each.own for each in spent[way]) for way in ("the command", "the flow"))
    print(f"Prefect adds {flowed / plain - 1:.1%} of processor time (server not counted)")


if __name__ == "__main__":
    main()
