# ruff: noqa: INP001  a script, no package
"""Writes the pages that the gate judges into a folder, to be measured: `python quality/make_pages.py FOLDER`.

Whether they may be published is for `make build` to say. A page can be measured also where a text is not approved yet.
"""

from __future__ import annotations

import sys
from pathlib import Path

from locpipe import pipeline
from locpipe.report import report
from locpipe.staging import Stage

ROOT = Path(__file__).resolve().parents[1]


def main(folder: Path) -> int:
    """Write them. 1 where the sources cannot be read."""
    reading = pipeline.read(ROOT)
    if reading.project is None:
        sys.stderr.write(report(reading.findings))
        return 1
    pipeline.make_release(reading, pipeline.Selection(), pipeline.today_given(), Stage(folder, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
