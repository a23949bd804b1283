"""The main flow: read, check, make the pages, prove them, publish. `python -m flows.build_cluster` runs it once."""

import os
import sys
from pathlib import Path
from typing import Any

from prefect import State, flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.exceptions import FailedRun
from prefect.states import Failed

from flows.artifacts import (
    Progress,
    gate_closed,
    reasons_of,
    show_changes,
    show_findings,
    show_pages,
    show_release,
    show_translations,
)
from flows.notices import Event, tell
from flows.parameters import BuildParameters
from flows.values import whole
from flows.workers import NoWorkersError, make_chunks, workers
from locpipe import pipeline
from locpipe.chunks import ChunkError, maker_of, order
from locpipe.comparison import changes_between
from locpipe.disk import PublishError
from locpipe.gate import ApprovedRelease, GateClosed
from locpipe.manifest import MANIFEST
from locpipe.pipeline import Selection
from locpipe.publish import publish_local
from locpipe.staging import staging

read_sources = task(name="read sources and catalogs", cache_policy=NO_CACHE, persist_result=False)(pipeline.read)
check_sources = task(name="check sources and catalogs", cache_policy=NO_CACHE, persist_result=False)(pipeline.check)
hand_out = task(name="hand out what was read", cache_policy=NO_CACHE, persist_result=False)(order)
finish = task(name="write lists, reports and the manifest", cache_policy=NO_CACHE, persist_result=False)(
    pipeline.finish_release
)
judge_release = task(name="judge the release", cache_policy=NO_CACHE, persist_result=False)(pipeline.judge_release)
compare = task(name="compare with what is there", cache_policy=NO_CACHE, persist_result=False)(changes_between)


@task(name="publish", cache_policy=NO_CACHE, persist_result=False)
def publish(approved: ApprovedRelease, out: Path) -> str:
    """Put the release at `out`. Returns why that was refused; empty where it was not."""
    try:
        publish_local(approved, out)
    except PublishError as error:
        return f"{out}: {error}. {error.fix}"
    return ""


@flow(name="build cluster", persist_result=False)
def build_cluster(parameters: BuildParameters = BuildParameters()) -> str | State[Any]:
    """Build the cluster: every page, proved, into a folder that is replaced in one step. A closed gate is a failed run.

    Returns the folder of the release.
    """
    log = get_run_logger()
    root = parameters.root()
    today = parameters.today or pipeline.today_given()
    selection = Selection(locales=tuple(parameters.locales), places=tuple(parameters.places))
    out = Path(parameters.out) if parameters.out else root / "dist"

    reading = read_sources(root)
    findings = check_sources(whole(reading), today, selection)
    show_translations(reading, findings, today)
    if reading.project is None or not pipeline.has_safe_addresses(findings):
        show_findings(findings)
        tell(Event.GATE_CLOSED, root, reasons_of(findings))
        return gate_closed(findings)
    try:
        runner = workers(parameters.workers, parameters.scheduler)
        pages = sum(1 for _ in selection.specs(reading.project))
        progress = Progress(pages)
        with staging(root) as stage:
            ordered = hand_out(whole(reading), selection, today, stage)
            verdicts = make_chunks(runner, ordered, pages, parameters.chunk, progress.add)
            maker = maker_of(ordered)
            finish(maker, selection, stage.site, whole(verdicts))
            log.info("%s pages made", len(verdicts))
            verdict = judge_release(
                whole(reading.project), selection, today, stage, whole(verdicts), whole(findings), published=out
            )
            entries = (each.entry for each in verdicts)
            show_pages(reading.project, selection.specs(reading.project), entries, maker.basis)
            show_findings(verdict.findings)
            if isinstance(verdict, GateClosed):
                tell(Event.GATE_CLOSED, root, reasons_of(verdict.findings))
                return gate_closed(verdict.findings)
            if not selection.is_partial:
                show_changes(compare(out if (out / MANIFEST).is_file() else None, stage.site))
            refused = publish(whole(verdict), out)
            if refused:
                return Failed(message=refused)
    except PublishError as error:  # the disk refused a step before publishing
        return Failed(message=f"{out}: {error}. {error.fix}")
    except (ChunkError, NoWorkersError) as error:
        return Failed(message=f"The pages could not be made: {error}. What was published before still is.")
    show_release(verdict, str(out), parameters.preview)
    log.info("release %s with %s pages is in %s", verdict.release, verdict.pages, out)
    return str(out)


def main() -> None:
    """Run the flow once on the project here, and say where the pages are."""
    if not os.environ.get("PREFECT_API_URL"):
        print("Starting Prefect. Without a server it starts one for this run, which takes some 15 seconds.", flush=True)
    try:
        out = build_cluster()
    except FailedRun as error:
        print(f"\n{error}\n\n`locpipe build` lists every finding with its fix.", file=sys.stderr)
        sys.exit(1)
    print(f"\nThe pages are in {out}. Look at them: python3 -m http.server --directory {out} --bind 127.0.0.1 8000")


if __name__ == "__main__":
    main()
