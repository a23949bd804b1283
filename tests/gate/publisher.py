"""Publishes two releases in turns until it is killed: `python -m tests.gate.publisher PROJECT`."""

from __future__ import annotations

import sys
from pathlib import Path

from locpipe.gate import ApprovedRelease
from locpipe.publish import publish_local, staging
from tests.gate.site import build, judged


def main(project: Path) -> None:
    """Publish for ever, and say once that it has begun."""
    number = 0
    while True:
        site = build()
        site.styles["/style.css"] += f".n{number % 2} {{ margin: 0 }}\n"
        with staging(project) as stage:
            approved = judged(site, stage.site)
            assert isinstance(approved, ApprovedRelease)
            publish_local(approved, project / "dist")
        if number == 0:
            sys.stdout.write("begun\n")
            sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
