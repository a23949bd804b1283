"""What a run shows in Prefect's UI: findings as a table, a note on the release, and why it failed, in words."""

from collections.abc import Iterable
from typing import Any

from prefect import State
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.states import Failed

from locpipe.gate import ApprovedRelease
from locpipe.model import Finding
from locpipe.report import as_record, summary

SHOWN_IN_MESSAGE = 5
"""Findings named in the message of a failed run. The table has all of them."""

LARGEST_TABLE = 500
"""Rows of the table; beyond it a table helps nobody, and the command line lists all."""


def show_findings(findings: Iterable[Finding]) -> None:
    """The findings as a table, the gravest first."""
    listed = _gravest_first(findings)
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


def gate_closed(findings: Iterable[Finding]) -> State[Any]:
    """The end of a run whose gate stays closed: failed, with the first findings as its message.

    It is returned and not raised, so that nobody is shown a traceback for a mistake in a text.
    """
    listed = _gravest_first(findings)
    first = "; ".join(
        f"{finding.location}: {finding.message} [{finding.rule}]" for finding in listed[:SHOWN_IN_MESSAGE]
    )
    return Failed(message=f"The gate stays closed ({summary(listed)}). {first}")


def _gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(dict.fromkeys(findings), key=lambda finding: (-finding.severity, finding.sort_key()))
