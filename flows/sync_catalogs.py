"""Bring every template and catalog up to the sources. `python -m flows.sync_catalogs` runs it once."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

from prefect import State, flow, get_run_logger
from prefect.artifacts import create_markdown_artifact
from prefect.exceptions import FailedRun

from flows import explain_start
from flows.artifacts import gate_closed, show_findings
from flows.parameters import SyncParameters
from flows.steps import step
from locpipe.day import today_given
from locpipe.findings import closing
from locpipe.source import SourceError
from locpipe.sync import SyncReport, sync


def _synced(root: Path, *, check: bool, minor: frozenset[str], today: date) -> SyncReport:
    """Sync the project. Where the sources cannot be read, only the findings that say why."""
    try:
        return sync(root, check=check, minor=minor, today=today)
    except SourceError as error:
        return SyncReport(changed=(), updates={}, findings=error.findings)


sync_files = step("sync templates and catalogs", _synced)


@flow(name="sync catalogs", persist_result=False)
def sync_catalogs(parameters: SyncParameters = SyncParameters()) -> str | State[Any]:
    """Sync the project. Returns a list of the files that were written, or that are behind where it only checks."""
    today = parameters.today or today_given()
    done = sync_files(parameters.root(), check=parameters.only_check, minor=frozenset(parameters.minor), today=today)
    said = done.said_of_files()
    lines = [f"- `{file}`{said.get(file, '')}" for file in done.changed]
    lines += [
        f"- minor `{context}`: no message there had a translation to keep: nothing changed there since the last sync, "
        "or more than a typing error did"
        for context in done.minor_unused
    ]
    listed = "\n".join(lines) or "Nothing changed."
    create_markdown_artifact(key="catalogs", markdown=listed, description="Files that sync wrote, or that are behind")
    show_findings(done.findings)
    if closing(done.findings):
        return gate_closed(done.findings)
    get_run_logger().info("%s files", len(done.changed))
    return listed


if __name__ == "__main__":
    explain_start()
    try:
        print(sync_catalogs())
    except FailedRun as error:
        print(error, file=sys.stderr)
        sys.exit(1)
