"""Judge sources, data and catalogs by every rule; writes nothing. `python -m flows.check_content` runs it once."""

import sys
from typing import Any

from prefect import State, flow, get_run_logger
from prefect.exceptions import FailedRun

from flows import explain_start
from flows.artifacts import gate_closed, reasons_of, show_findings, show_translations
from flows.build_cluster import read_sources
from flows.notices import Event, tell
from flows.parameters import CheckParameters
from flows.steps import step, whole
from locpipe import pipeline
from locpipe.findings import closing
from locpipe.report import summary

check_all = step("check sources and catalogs", pipeline.checked)


@flow(name="check content", persist_result=False)
def check_content(parameters: CheckParameters = CheckParameters()) -> str | State[Any]:
    """Check the project. Returns how many findings of each severity. Fails where one of them closes the gate."""
    root = parameters.root()
    today = parameters.today or pipeline.today_given()
    reading = read_sources(root)
    findings = check_all(whole(reading), today)
    show_findings(findings)
    show_translations(reading, findings, today)
    if closing(findings):
        tell(Event.GATE_CLOSED, root, reasons_of(findings))
        return gate_closed(findings)
    get_run_logger().info(summary(findings))
    return summary(findings)


if __name__ == "__main__":
    explain_start()
    try:
        print(check_content())
    except FailedRun as error:
        print(error, file=sys.stderr)
        sys.exit(1)
