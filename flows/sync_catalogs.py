"""Bring every template and catalog up to the sources. `python -m flows.sync_catalogs` runs it once."""

import sys

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE

from flows.artifacts import GateClosedError, show_findings
from flows.parameters import SyncParameters
from locpipe.report import closes
from locpipe.sync import sync

sync_files = task(name="sync templates and catalogs", cache_policy=NO_CACHE, persist_result=False)(sync)


@flow(name="sync catalogs", persist_result=False)
def sync_catalogs(parameters: SyncParameters) -> list[str]:
    """Sync the project. Returns the files that were written, or that are behind where it only checks."""
    done = sync_files(parameters.root(), check=parameters.only_check, minor=frozenset(parameters.minor))
    listed = "\n".join(f"- `{file}`" for file in done.changed) or "Nothing changed."
    create_markdown_artifact(key="catalogs", markdown=listed, description="Files that sync wrote, or that are behind")
    show_findings(done.findings)
    if closes(done.findings):
        raise GateClosedError(done.findings)
    get_run_logger().info("%s files", len(done.changed))
    return list(done.changed)


if __name__ == "__main__":
    try:
        print("\n".join(sync_catalogs(SyncParameters())) or "Nothing changed.")
    except GateClosedError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
