"""What somebody has to look after, now and within the next days. `python -m flows.audit` runs it once."""

import sys
from pathlib import Path
from typing import Any

from prefect import State, flow, get_run_logger
from prefect.artifacts import create_markdown_artifact
from prefect.exceptions import FailedRun
from prefect.states import Failed

from flows import explain_start
from flows.notices import Event, tell
from flows.parameters import AuditParameters
from flows.steps import step
from locpipe import audit_report
from locpipe.audit import Audit, Need
from locpipe.audit import audit as run_audit
from locpipe.day import today_given
from locpipe.staging import STATE

REPORT = "audit.md"
"""In `.locpipe/`, where no other file is named."""

NAMED = 5
"""Things that are named in the message of a run that has found some."""

look = step("look at everything that ages", run_audit)


@flow(name="audit", persist_result=False)
def audit(parameters: AuditParameters = AuditParameters()) -> str | State[Any]:
    """Say what somebody has to look after: reviews, numbers, links, translations, sign-offs, the published site.

    The report is an artifact and a file. A run that has found something to do has failed, by the name of Due.
    """
    root = parameters.root()
    found = look(root, today=parameters.today or today_given(), place=parameters.place(), with_links=parameters.links)
    report = audit_report.markdown(found)
    said = audit_report.summary(found)
    create_markdown_artifact(key="audit", markdown=report, description=said)
    out = root / (parameters.out or Path(STATE, REPORT))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(report, encoding="utf-8", newline="\n")
    except OSError as error:
        return Failed(message=f"The report cannot be written to {out}: {error.strerror}. Choose another file. {said}")
    get_run_logger().info("%s The report is in %s", said, out)
    if not found.must_act:
        return said
    message = f"{said} {_first(found)}"
    tell(Event.AUDIT_DUE, root, message)
    return Failed(name="Due", message=message)


def _first(found: Audit) -> str:
    listed = found.of(Need.NOW, Need.SOON)[:NAMED]
    return "; ".join(f"{item.where}: {item.message}" for item in listed)


if __name__ == "__main__":
    explain_start()
    try:
        print(audit())
    except FailedRun as error:
        print(error, file=sys.stderr)
        sys.exit(1)
