"""Rules of waivers, and what a waiver does to a finding: accepted for a time, with a reason, never for safety."""

from __future__ import annotations

import fnmatch
from dataclasses import replace
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from locpipe.findings import Finding
    from locpipe.model import Waiver


@rule(Severity.ERROR, fix="Mend what it waives, or have it renewed with a new reason in content/site.yaml.")
def waiver_expired(waivers: Iterable[Waiver], today: date) -> Iterator[Found]:
    """A waiver is past its end.

    Why it matters: what was accepted for a time would stay for good.

    Example: `until: 2026-01-31`, and it is February.
    """
    for waiver in waivers:
        if waiver.until < today:
            message = f"the waiver of {waiver.rule} for {waiver.file} ended on {waiver.until.isoformat()}"
            yield Found(location=waiver.location, message=message)


@rule(Severity.ERROR, fix="Take the waiver out of content/site.yaml.")
def waiver_unused(waivers: Iterable[Waiver], used: set[Waiver]) -> Iterator[Found]:
    """A waiver waives nothing.

    Why it matters: it would hide the next defect of its kind; and no waiver holds for a BLOCKER.

    Example: the link that it excuses was mended.
    """
    for waiver in waivers:
        if waiver not in used:
            message = f"the waiver of {waiver.rule} for {waiver.file} waives nothing that may be waived"
            yield Found(location=waiver.location, message=message)


RULES_OF_WAIVERS = (waiver_expired, waiver_unused)
"""The rules of waivers, in the order of reports; `waived` runs them."""


def waived(findings: Iterable[Finding], waivers: Sequence[Waiver], today: date) -> list[Finding]:
    """The findings with those that a waiver accepts turned into notes, and those about the waivers themselves.

    A waiver never accepts a BLOCKER, and nothing after its end. Its `file` may hold `*`.
    """
    used: set[Waiver] = set()
    result: list[Finding] = []
    for finding in findings:
        waiver = _waiver_of(finding, waivers, today) if finding.severity == Severity.ERROR else None
        if waiver is None:
            result.append(finding)
        else:
            used.add(waiver)
            message = f"{finding.message} (waived until {waiver.until.isoformat()}: {waiver.reason})"
            result.append(replace(finding, severity=Severity.NOTE, message=message))
    result.extend(waiver_expired.judge(waivers, today))
    result.extend(waiver_unused.judge([waiver for waiver in waivers if waiver.until >= today], used))
    return result


def _waiver_of(finding: Finding, waivers: Sequence[Waiver], today: date) -> Waiver | None:
    for waiver in waivers:
        if (
            waiver.rule == finding.rule
            and waiver.until >= today
            and fnmatch.fnmatchcase(finding.location.file, waiver.file)
        ):
            return waiver
    return None
