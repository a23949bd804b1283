"""What a rule is: a small pure function next to its own documentation.

`@rule(Severity.ERROR, fix="…")` turns a generator function into a frozen `Rule` and touches nothing else; the list of
all rules stands in `locpipe.checks.RULES`. A rule's id is its function name in kebab case, so there is one name to look
for in code, reports, docs and tests. It names the defect and reads well after "allow …".

A rule's docstring has a summary line, a paragraph that begins "Why it matters:", and one that begins "Example:".
The function yields `Found` values; the rule's severity and fix are added by `Rule.judge`.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from locpipe.findings import Finding, Location, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One defect that a rule found. `fix` replaces the rule's own where a better one is known at the spot."""

    location: Location
    message: str
    fix: str = ""
    locale: str = ""
    domain: str = ""
    context: str = ""
    msgid: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the gate: its id, how grave a finding is, what it wants and why, and the function that judges."""

    id: str
    severity: Severity
    fix: str
    doc: str
    function: Callable[..., Iterator[Found]]
    needs: Callable[..., bool] | None = None
    """Whether there may be anything to find, told at a glance; None where nothing tells it so quickly.

    It may say yes of anything, and no only of what the function finds nothing in: most texts have no brace, no link and
    no asterisk, and most rules need not be asked about them.
    """

    @property
    def summary(self) -> str:
        """The first line of the rule's documentation."""
        return self.doc.partition("\n")[0]

    def judge(self, *subject: Any) -> Iterator[Finding]:
        """A finding for each defect of `subject`, which is what the rule's function takes."""
        if self.needs is None or self.needs(*subject):
            for found in self.function(*subject):
                yield self.finding(found)

    def finding(self, found: Found) -> Finding:
        """A defect that the rule's function found, as a report names it."""
        return Finding(
            self.id,
            self.severity,
            found.location,
            found.message,
            found.fix or self.fix,
            found.locale,
            found.domain,
            found.context,
            found.msgid,
            found.cause,
        )


def rule(
    severity: Severity, *, fix: str, needs: Callable[..., bool] | None = None
) -> Callable[[Callable[..., Iterator[Found]]], Rule]:
    """A decorator that makes a `Rule` of a generator function of `Found` values."""

    def decorate(function: Callable[..., Iterator[Found]]) -> Rule:
        return Rule(function.__name__.replace("_", "-"), severity, fix, inspect.getdoc(function) or "", function, needs)

    return decorate
