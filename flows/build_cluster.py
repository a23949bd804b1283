"""The main flow: read, check, make the pages, prove them, publish. `python -m flows.build_cluster` runs it once."""

import sys
from pathlib import Path
from typing import Any

from prefect import State, flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.exceptions import FailedRun
from prefect.states import Failed

from flows.artifacts import gate_closed, show_findings, show_release
from flows.parameters import BuildParameters
from locpipe import pipeline
from locpipe.disk import PublishError
from locpipe.gate import ApprovedRelease, GateClosed
from locpipe.pipeline import Selection
from locpipe.publish import publish_local
from locpipe.staging import staging

read_sources = task(name="read sources and catalogs", cache_policy=NO_CACHE, persist_result=False)(pipeline.read)
check_sources = task(name="check sources and catalogs", cache_policy=NO_CACHE, persist_result=False)(pipeline.check)
make_pages = task(name="make and judge pages", cache_policy=NO_CACHE, persist_result=False)(pipeline.make_release)
judge_release = task(name="judge the release", cache_policy=NO_CACHE, persist_result=False)(pipeline.judge_release)


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
    """Build and publish the cluster. Returns the folder of the release. A closed gate is a failed run."""
    log = get_run_logger()
    root = parameters.root()
    today = parameters.today or pipeline.today_given()
    selection = Selection(locales=tuple(parameters.locales), places=tuple(parameters.places))
    out = Path(parameters.out) if parameters.out else root / "dist"

    reading = read_sources(root)
    findings = check_sources(reading, today, selection)
    if reading.project is None or not pipeline.has_safe_addresses(findings):
        show_findings(findings)
        return gate_closed(findings)
    try:
        with staging(root) as stage:
            verdicts = make_pages(reading, selection, today, stage.site)
            log.info("%s pages made", len(verdicts))
            verdict = judge_release(reading.project, selection, today, stage, verdicts, findings, published=out)
            show_findings(verdict.findings)
            if isinstance(verdict, GateClosed):
                return gate_closed(verdict.findings)
            refused = publish(verdict, out)
            if refused:
                return Failed(message=refused)
    except PublishError as error:  # the disk refused a step before publishing
        return Failed(message=f"{out}: {error}. {error.fix}")
    show_release(verdict, str(out))
    log.info("release %s with %s pages is in %s", verdict.release, verdict.pages, out)
    return str(out)


def main() -> None:
    """Run the flow once on the project here, and say where the pages are."""
    print("Starting Prefect. Without a server it starts one for this run, which takes some 15 seconds.", flush=True)
    try:
        out = build_cluster()
    except FailedRun as error:
        print(f"\n{error}\n\n`locpipe build` lists every finding with its fix.", file=sys.stderr)
        sys.exit(1)
    print(f"\nThe pages are in {out}. Look at them: python3 -m http.server --directory {out} --bind 127.0.0.1 8000")


if __name__ == "__main__":
    main()
