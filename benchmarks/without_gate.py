"""The pages of a project made without a check, a verdict or a release: what the gate costs is told by the difference.

    python -m benchmarks.without_gate PROJECT OUT

Every core reads the project and makes its part of the pages, as processes of a build do. The program has no such option.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from itertools import islice
from pathlib import Path

from benchmarks.synthetic import TODAY
from locpipe import release_files
from locpipe.garbage import look_seldom
from locpipe.pages import PageMaker
from locpipe.plan import Selection
from locpipe.reading import read


def make_part(project: Path, out: Path, part: int, parts: int) -> None:
    """Write every page of the plan whose number leaves `part` when divided by `parts`; the first also writes the rest."""
    look_seldom()
    maker = PageMaker(read(project), Selection(), date.fromisoformat(TODAY))
    specs = list(Selection().specs(maker.project))
    for spec in islice(specs, part, None, parts):
        path = out / spec.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(maker.renderer.render(spec).encode())
    if part == 0:
        release_files.write(maker.project, maker.renderer, maker.assets, specs, out)


def main() -> int:
    """Make all parts, each in a process of its own. 0 where none of them failed."""
    project, out, *part = sys.argv[1:]
    if part:
        make_part(Path(project), Path(out), *map(int, part))
        return 0
    parts = len(os.sched_getaffinity(0))
    again = [sys.executable, "-m", "benchmarks.without_gate", project, out]
    running = [subprocess.Popen([*again, str(number), str(parts)]) for number in range(parts)]  # noqa: S603 - ourselves
    statuses = [process.wait() for process in running]
    return max(map(abs, statuses))


if __name__ == "__main__":
    sys.exit(main())
