"""The main flow: read, check, make the pages, prove them, publish. `python -m flows.build_cluster` runs it once."""

import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from prefect import State, flow, get_run_logger
from prefect.exceptions import FailedRun
from prefect.states import Failed

from flows import explain_start
from flows.artifacts import (
    Progress,
    gate_closed,
    reasons_of,
    show_changes,
    show_findings,
    show_pages,
    show_release,
    show_translations,
    show_unchanged,
)
from flows.notices import Event, tell
from flows.parameters import BuildParameters
from flows.steps import Refused, refusable, step, whole
from flows.workers import NoWorkersError, make_here, make_on_dask
from locpipe import carried, pipeline
from locpipe.chunks import ChunkError, Verdicts
from locpipe.comparison import changes_between
from locpipe.disk import PublishError
from locpipe.findings import Finding
from locpipe.gate import ApprovedRelease, GateClosed, PageVerdict
from locpipe.manifest import MANIFEST
from locpipe.pages import basis_of
from locpipe.pipeline import Selection
from locpipe.publish import publish_local
from locpipe.reading import Reading
from locpipe.staging import staging
from locpipe.unchanged import inputs_of, published_already, remember

look_whether_changed = step("look whether anything changed", published_already)
read_sources = step("read sources and catalogs", pipeline.read)
check_sources = step("check sources and catalogs", pipeline.check)
judge_release = step("judge the release", pipeline.judge_release)
compare = step("compare with what is there", changes_between)
publish = refusable("publish", publish_local)


@flow(name="build cluster", persist_result=False)
def build_cluster(parameters: BuildParameters = BuildParameters()) -> str | State[Any]:
    """Build the cluster: every page, proved, into a folder that is replaced in one step. A closed gate is a failed run.

    Where nothing changed since it was built, its files are compared with their hashes, and that is all. Returns the
    folder of the release.
    """
    log = get_run_logger()
    root, out = parameters.root(), parameters.folder()
    today = parameters.today or pipeline.today_given()
    selection = Selection(locales=tuple(parameters.locales), places=tuple(parameters.places))

    known = None if selection.is_partial else look_whether_changed(root, out, today)
    if known is not None:
        show_findings(known.findings)
        log.info(show_unchanged(known, str(out)))
        return str(out)

    inputs = b""
    with suppress(OSError):  # then nothing is remembered
        inputs = inputs_of(root, out, today)
    reading = read_sources(root)
    findings = check_sources(whole(reading), today, selection)
    show_translations(reading, findings, today)
    if reading.project is None or not pipeline.has_safe_addresses(findings):
        return _closed(root, findings)
    try:
        release = _released(parameters, selection, today, reading, findings)
    except PublishError as error:  # the disk refused a step before publishing
        return Failed(message=f"{out}: {error}. {error.fix}")
    except (ChunkError, NoWorkersError) as error:
        return Failed(message=f"The pages could not be made: {error}. What was published before still is.")
    if isinstance(release, State):
        return release
    if inputs and not selection.is_partial:
        remember(root, inputs, release)
    show_release(release, str(out), parameters.preview)
    log.info("release %s with %s pages is in %s", release.release, release.pages, out)
    return str(out)


def _released(
    parameters: BuildParameters, selection: Selection, today: date, reading: Reading, findings: tuple[Finding, ...]
) -> ApprovedRelease | State[Any]:
    """Every page made, judged, shown and published; the end of the run where the gate stays closed."""
    project, out = reading.project, parameters.folder()
    assert project is not None, "the flow goes on only with a project that could be read"
    pages = sum(1 for _ in selection.specs(project))
    progress = Progress(pages)
    verdicts: list[PageVerdict] | Verdicts
    with staging(parameters.root()) as stage:
        if parameters.workers or parameters.scheduler:
            verdicts = make_on_dask(parameters, reading, selection, today, stage, pages, progress.made)
        else:
            verdicts = make_here(whole(reading), selection, today, stage, progress.made)
        verdict = judge_release(
            whole(project), selection, today, stage, whole(verdicts), whole(findings), published=out
        )
        entries = (each.entry for each in verdicts)
        show_pages(project, selection.specs(project), entries, basis_of(project, today))
        if isinstance(verdict, GateClosed):
            return _closed(parameters.root(), verdict.findings)
        show_findings(verdict.findings)
        if not selection.is_partial:
            show_changes(compare(out if (out / MANIFEST).is_file() else None, stage.site))
        kept = publish(whole(verdict), out)
        if not isinstance(kept, Refused) and not selection.is_partial:
            carried.keep(parameters.root(), stage.work, verdict.release)
    return Failed(message=f"{out}: {kept}") if isinstance(kept, Refused) else verdict


def _closed(root: Path, findings: tuple[Finding, ...]) -> State[Any]:
    show_findings(findings)
    tell(Event.GATE_CLOSED, root, reasons_of(findings))
    return gate_closed(findings)


def main() -> None:
    """Run the flow once on the project here, and say where the pages are."""
    explain_start()
    try:
        out = build_cluster()
    except FailedRun as error:
        print(f"\n{error}\n\n`locpipe build` lists every finding with its fix.", file=sys.stderr)
        sys.exit(1)
    print(f"\nThe pages are in {out}. Look at them: python3 -m http.server --directory {out} --bind 127.0.0.1 8000")


if __name__ == "__main__":
    main()
