"""How long it takes to go back to an earlier release of the real cluster, in a folder: the whole command, each file hashed.

    python -m benchmarks.rollback [--times 11]

Medians of the processor time (user and system) and of the time on the clock, from the start of Python to its end; and
beside them those of a Python that does nothing, run in turns, by which to judge how busy the machine was.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.cost import Cost, cost

REPOSITORY = Path(__file__).parents[1]
SITE = "content/site.yaml"
BY = ("--by", "the benchmark")


def locpipe(root: Path, *arguments: str) -> Cost:
    """Run the command in a project."""
    return cost([sys.executable, "-m", "locpipe", *arguments, "--project", str(root)])


def released(root: Path, host: str) -> str:
    """The id of a release whose pages name this host."""
    path = root / SITE
    lines = path.read_text("utf-8").splitlines()
    stated = [f"base_url: https://{host}" if line.startswith("base_url:") else line for line in lines]
    path.write_text("\n".join(stated) + "\n", encoding="utf-8")
    locpipe(root, "sync")
    locpipe(root, "build")
    kept = (root / ".locpipe/releases").iterdir()
    return max(kept, key=lambda folder: folder.stat().st_mtime_ns).name


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=11)
    times = parser.parse_args().times
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))
    with tempfile.TemporaryDirectory() as made:
        root = Path(made) / "project"
        for name in ("content", "cities", "locales"):
            shutil.copytree(REPOSITORY / name, root / name)
        target = str(Path(made) / "www")
        releases = [released(root, host) for host in ("one.benchmark.ca", "two.benchmark.ca")]
        for release in releases:
            locpipe(root, "publish", target, "--release", release, *BY, "--note", "measured")
        runs = []
        for number in range(times):
            back = locpipe(root, "rollback", target, "--to", releases[number % 2], *BY)
            idle = cost([sys.executable, "-c", "pass"])
            runs.append((back.cpu, back.wall, idle.cpu, idle.wall))
        pages = sum(1 for path in (root / ".locpipe/releases" / releases[0]).rglob("*.html"))
    spent, taken, idle_spent, waited = (median(column) for column in zip(*runs, strict=True))
    print(f"rollback of {pages} pages: {spent:.2f} s of the processor, {taken:.2f} s on the clock, medians of {times}")
    print(f"a Python that does nothing: {idle_spent:.3f} s of the processor, {waited:.3f} s on the clock")


if __name__ == "__main__":
    main()
