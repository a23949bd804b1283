"""Runs a command in a process of its own, and tells what it did: `python -m tests.work FILE build --project DIR`.

What is counted stands in COUNTED, each by the function that does it once; beside it, which files were opened how often,
and which modules were loaded. FILE is where that is written, as JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

COUNTED = {
    "YAML": ("locpipe.data", "parse_yaml"),
    "Markdown": ("locpipe.article", "_Reader"),
    "catalogs parsed": ("locpipe.reading", "parse_catalog"),
    "catalogs read where they differ": ("locpipe.reading", "parse_again"),
    "catalogs written anew": ("locpipe.sync", "updated_catalog"),
    "sources judged": ("locpipe.checks.sources", "judge_sources"),
    "translations judged": ("locpipe.checks.translations", "judge_pairs"),
    "templates read": ("locpipe.extract", "_messages_of_template"),
    "files hashed": ("locpipe.manifest", "sha256_of"),
    "pages rendered": ("locpipe.render", "Renderer.render"),
    "pages judged": ("locpipe.pages", "judge_page"),
    "sections judged": ("locpipe.checks.pieces", "_judged"),
    "forms judged": ("locpipe.checks.forms", "_form"),
    "trees read": ("locpipe.checks.page", "LexborHTMLParser"),
    "templates filled": ("locpipe.render", "render_template"),
    "likenesses measured": ("locpipe.checks.likeness", "likeness"),
}
"""What is counted: the function or class that does it, which is called once each time."""


@dataclass(frozen=True)
class Work:
    """What a command did: how often each thing that is counted, each file it opened, and the modules it loaded."""

    counts: Counter[str]
    opened: Counter[str]
    loaded: frozenset[str]


def work_of(*arguments: str | Path) -> Work:
    """What the command does, which has to succeed."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "work.json"
        command = [sys.executable, "-m", "tests.work", str(file), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[1])
        assert done.returncode == 0, done.stdout + done.stderr
        said = json.loads(file.read_bytes())
    return Work(Counter(said["counts"]), Counter(said["opened"]), frozenset(said["loaded"]))


class _AtImport:
    """Wraps what is counted as soon as its module is loaded, so that counting loads nothing."""

    def __init__(self, counts: Counter[str]) -> None:
        self.counts = counts
        self.waiting = dict(COUNTED)
        self.seen = 0
        self.is_loading = False

    def look(self) -> None:
        if len(sys.modules) == self.seen and not self.is_loading:
            return  # nothing was loaded since
        self.seen = len(sys.modules)
        for what, (module, path) in list(self.waiting.items()):
            holder: Any = sys.modules.get(module)
            *within, name = path.split(".")
            for part in within:
                holder = getattr(holder, part, None)
            real = getattr(holder, name, None)
            if real is not None:
                del self.waiting[what]
                setattr(holder, name, self._counted(what, real))
        self.is_loading = any(module in sys.modules for module, _ in self.waiting.values())

    def _counted(self, what: str, real: Any) -> Any:
        @wraps(real, updated=())
        def counted(*args: Any, **kwargs: Any) -> Any:
            self.counts[what] += 1
            return real(*args, **kwargs)

        return counted


def main() -> None:
    counts: Counter[str] = Counter()
    opened: Counter[str] = Counter()
    waiting = _AtImport(counts)

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            opened[os.fsdecode(arguments[0])] += 1

    builtins: Any = importlib.import_module("builtins")
    real = builtins.__import__

    def importing(*args: Any, **kwargs: Any) -> Any:
        module = real(*args, **kwargs)
        waiting.look()
        return module

    builtins.__import__ = importing
    if hasattr(os, "sched_setaffinity"):
        # On one processor there is no other process, in which nobody would count.
        os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    sys.addaudithook(heard)
    from locpipe.cli import main as command

    status: Any = 0
    try:
        command(sys.argv[2:])
    except SystemExit as end:
        status = end.code
    said = {"counts": counts, "opened": opened, "loaded": sorted(sys.modules)}
    Path(sys.argv[1]).write_text(json.dumps(said), encoding="utf-8")
    sys.exit(status)


if __name__ == "__main__":
    main()
