"""What Prefect and Dask add to a build: the same project built by the function and by the flow, in processor time.

    python -m benchmarks.build_flow [--places 1000] [--workers 2]

A server is started for the measurement, and ended. Printed are seconds of processor time (of this process with its
children, and of the server), and what the server's database grew by.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.synthetic import make

if TYPE_CHECKING:
    from collections.abc import Callable

PORT = 4317
EPOCH = "1796083200"
"""1 December 2026, a day on which these projects are valid."""


def cpu(pid: int | None = None) -> float:
    """Seconds of processor time of this process with its ended children, or of another one with its own."""
    if pid is None:
        used = os.times()
        return used.user + used.system + used.children_user + used.children_system
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def tree_of(pid: int) -> list[int]:
    """A process and its children."""
    listed = [pid]
    for parent in listed:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text("utf-8").split()
        listed += map(int, children)
    return listed


def measured(name: str, run: Callable[[], Any], server: int, database: Path) -> float:
    """Run and print what it cost; returns the processor time of this process."""
    before, of_server, size = cpu(), sum(map(cpu, tree_of(server))), database.stat().st_size
    started = time.perf_counter()
    run()
    took = time.perf_counter() - started
    time.sleep(3)  # until the server has written what it was told
    own, servers = cpu() - before, sum(map(cpu, tree_of(server))) - of_server
    grown = (database.stat().st_size - size) / 1024
    print(f"{name:34} {own:7.1f} s of its own  {servers:6.1f} s of the server  {took:7.1f} s  {grown:7.0f} KB")
    return own


def main() -> None:
    """Start a server, measure, end it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"http://127.0.0.1:{PORT}/api"
        os.environ |= {
            "PREFECT_HOME": str(folder / "prefect"),
            "PREFECT_API_URL": url,
            "SOURCE_DATE_EPOCH": EPOCH,
        }
        os.environ["PREFECT_LOGGING_LEVEL"] = "ERROR"
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(PORT)]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - ours
        try:
            compare(folder, server.pid, chosen.places, chosen.workers)
        finally:
            server.terminate()
            server.wait()
            shutil.rmtree(folder / "prefect", ignore_errors=True)


def compare(folder: Path, server: int, places: int, workers: int) -> None:
    """Print the cost of each way to build."""
    import httpx

    from flows.build_cluster import build_cluster
    from flows.parameters import BuildParameters
    from locpipe import pipeline
    from locpipe.report import summary

    root = folder / "project"
    make(root, places=places)
    while True:
        try:
            httpx.get(f"{os.environ['PREFECT_API_URL']}/health", trust_env=False).raise_for_status()
            break
        except httpx.HTTPError:
            time.sleep(1)
    database = folder / "prefect/prefect.db"
    out = folder / "dist"
    pipeline.check(pipeline.read(root), pipeline.today_given())  # what is found is kept for all of them
    project = pipeline.read(root).project
    assert project is not None, "the synthetic project can be read"
    pages = sum(1 for _ in pipeline.Selection().specs(project))
    print(f"{pages} pages")

    def plain() -> None:
        verdict, _ = pipeline.build(root, out)
        print(f"{type(verdict).__name__}: {summary(verdict.findings)}")

    def flow(**chosen: Any) -> Any:
        return build_cluster(BuildParameters(project=str(root), out=str(out), **chosen), return_state=True)

    build_cluster(BuildParameters(project=str(folder)), return_state=True)  # whatever is loaded or made once only
    alone = measured("the function", plain, server, database)
    once = measured("the flow, one chunk", flow, server, database)
    many = measured("the flow, ten chunks", lambda: flow(chunk=-(-pages // 10)), server, database)
    print(f"Prefect adds {once / alone - 1:.1%} with one chunk, {many / alone - 1:.1%} with ten (server not counted)")
    if workers > 1:
        measured(
            f"the flow, {workers} Dask workers", lambda: flow(chunk=-(-pages // 10), workers=workers), server, database
        )


if __name__ == "__main__":
    main()
