"""What a run shows in Prefect's UI: findings as a table, and a note on the release."""

from collections.abc import Iterable

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from locpipe.gate import ApprovedRelease
from locpipe.model import Finding
from locpipe.report import as_record, summary

SHOWN_IN_MESSAGE = 5
"""Findings named in the message of a failed run. The table has all of them."""

LARGEST_TABLE = 500
"""Rows of the table; beyond it a table helps nobody, and the command line lists all."""


class GateClosedError(Exception):
    """Raised when the gate stays closed, so that the run fails. The message lists the first findings."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        listed = sorted(dict.fromkeys(findings), key=lambda finding: (-finding.severity, finding.sort_key()))
        first = "; ".join(
            f"{finding.location}: {finding.message} [{finding.rule}]" for finding in listed[:SHOWN_IN_MESSAGE]
        )
        super().__init__(f"The gate stays closed ({summary(listed)}). {first}")


def show_findings(findings: Iterable[Finding]) -> None:
    """The findings as a table, the gravest first."""
    listed = sorted(dict.fromkeys(findings), key=lambda finding: (-finding.severity, finding.sort_key()))
    rows = [
        {name: record[name] for name in ("severity", "file", "line", "message", "fix", "rule")}
        for record in (as_record(finding) for finding in listed[:LARGEST_TABLE])
    ]
    create_table_artifact(key="findings", table=rows or [{"severity": "none"}], description=summary(listed))


def show_release(approved: ApprovedRelease, folder: str) -> None:
    """A note on what was published."""
    note = (
        f"# Release {approved.release}\n\n"
        f"- {approved.pages} pages, each with every required safety text proved present and approved\n"
        f"- published to `{folder}`\n"
        f"- {summary(approved.findings)} that do not close the gate\n"
    )
    create_markdown_artifact(key="release", markdown=note, description=f"Release {approved.release}")
