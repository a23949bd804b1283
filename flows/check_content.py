"""Judge sources, data and catalogs by every rule; writes nothing. `python -m flows.check_content` runs it once."""

import sys
from typing import Any

from prefect import State, flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.exceptions import FailedRun

from flows.artifacts import gate_closed, show_findings
from flows.build_cluster import read_sources
from flows.parameters import CheckParameters
from locpipe import pipeline
from locpipe.report import closes, summary

check_all = task(name="check sources and catalogs", cache_policy=NO_CACHE, persist_result=False)(pipeline.checked)


@flow(name="check content", persist_result=False)
def check_content(parameters: CheckParameters = CheckParameters()) -> str | State[Any]:
    """Check the project. Returns how many findings of each severity. Fails where one of them closes the gate."""
    reading = read_sources(parameters.root())
    findings = check_all(reading, parameters.today or pipeline.today_given())
    show_findings(findings)
    if closes(findings):
        return gate_closed(findings)
    get_run_logger().info(summary(findings))
    return summary(findings)


if __name__ == "__main__":
    try:
        print(check_content())
    except FailedRun as error:
        print(error, file=sys.stderr)
        sys.exit(1)
