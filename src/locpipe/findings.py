"""What is wrong, and where: what every rule reports. Each command loads this, and few need the rest of the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A line of a file. `file` is relative to the project, with forward slashes; `line` counts from 1, 0 is the file."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


NOWHERE = Location("")
"""Of what comes from no file."""


class Severity(IntEnum):
    """What follows from a finding: from ERROR on the gate stays closed; a BLOCKER cannot be waived."""

    NOTE = 1
    WARNING = 2
    ERROR = 3
    BLOCKER = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule reports: what is wrong, with the values; where; and how to mend it."""

    rule: str
    severity: Severity
    location: Location
    message: str
    fix: str
    locale: str = ""
    domain: str = ""
    context: str = ""
    msgid: str = ""
    cause: str = ""
    """What several findings have in common where their messages differ, so that they can be said as one."""

    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order of reports: by file and line, the gravest first, then by rule and message."""
        return (self.location.file, self.location.line, -self.severity, self.rule, self.message)


def closing(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that keep the gate closed."""
    return [finding for finding in findings if finding.severity >= Severity.ERROR]
