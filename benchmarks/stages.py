"""What each stage of a build takes, in one process: seconds of the processor, and for pages milliseconds each.

    python -m benchmarks.stages PROJECT [--warm]

Caches and `dist/` are removed first; with `--warm` they stay, so that the stages find what is known. Translations may be
judged by further processes, whose time is not in the figures. The last line is a loop of ten million passes, to compare
machines and hours.
"""

from __future__ import annotations

import argparse
import shutil
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.synthetic import TODAY
from locpipe import pipeline
from locpipe.garbage import look_seldom
from locpipe.gate import GateClosed, judge_page
from locpipe.pages import PageMaker
from locpipe.publish import publish_local
from locpipe.report import report
from locpipe.staging import staging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.gate import PageVerdict

TOOK: dict[str, float] = {}


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Adds what is done within to the seconds of a stage."""
    begun = time.process_time()
    yield
    TOOK[name] = TOOK.get(name, 0.0) + time.process_time() - begun


def build(root: Path, today: date) -> int:
    """Build and publish, stage by stage; how many pages there are. Exits with what is wrong where the gate stays closed."""
    look_seldom()
    selection = pipeline.Selection()
    with stage("read"):
        reading = pipeline.read(root)
    with stage("check sources and catalogs"):
        findings = pipeline.check(reading, today)
    if reading.project is None:
        raise SystemExit(report(findings))
    with staging(root) as staged:
        maker = PageMaker(reading, selection, today)
        verdicts: list[PageVerdict] = []
        for spec in selection.specs(maker.project):
            with stage("render pages"):
                html = maker.renderer.render(spec).encode()
            with stage("write pages"):
                path = staged.site / spec.file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(html)
            with stage("judge pages"):
                verdicts.append(judge_page(html, maker.claim(spec), maker.styles))
        with stage("finish the release"):
            pipeline.finish_release(maker, selection, staged.site, verdicts)
        with stage("judge the release"):
            verdict = pipeline.judge_release(maker.project, selection, today, staged, verdicts, findings)
        if isinstance(verdict, GateClosed):
            raise SystemExit(report(verdict.findings))
        with stage("publish"):
            publish_local(verdict, root / "dist")
    return len(verdicts)


def main() -> None:
    """Build as the command line asks, and print what each stage took."""
    parser = argparse.ArgumentParser(prog="benchmarks.stages", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("project", type=Path)
    parser.add_argument("--warm", action="store_true", help="keep what is known from earlier builds")
    asked = parser.parse_args()
    if not asked.warm:
        for folder in ("dist", ".locpipe"):
            shutil.rmtree(asked.project / folder, ignore_errors=True)
    pages = build(asked.project.resolve(), date.fromisoformat(TODAY))
    for name, seconds in TOOK.items():
        each = f"{1000 * seconds / pages:8.2f} ms a page" if name.endswith("pages") else ""
        print(f"{name:28}{seconds:8.2f} s{each}")
    print(f"{'all':28}{sum(TOOK.values()):8.2f} s, {pages} pages")
    with stage("loop"):
        for _ in range(10**7):
            pass
    print(f"{'(a loop of 10^7)':28}{TOOK['loop']:8.2f} s")


if __name__ == "__main__":
    main()
