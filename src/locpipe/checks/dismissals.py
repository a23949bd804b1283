"""Warnings that a translator has looked at and dismissed, in a comment of the entry:

    # locpipe: allow numbers-exchanged: the clause comes first in French

The reason is needed. Findings of ERROR or worse cannot be dismissed so: they close the gate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, Rule, rule
from locpipe.findings import Finding, Location, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.messages import Catalog, Entry

COMMENT = re.compile(r"\s*locpipe:\s*allow\s+(?P<rule>[\w-]+)\s*(?::\s*(?P<reason>.*))?$")


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A translator's word that a finding of one rule on one entry is no defect."""

    rule: str
    reason: str
    entry: Entry
    catalog: Catalog

    def found(self, message: str) -> Found:
        """A defect of the dismissal itself."""
        return Found(
            location=Location(self.catalog.file, self.entry.line),
            message=message,
            locale=self.catalog.locale,
            domain=self.catalog.domain,
            context=self.entry.context,
            msgid=self.entry.msgid,
        )


def dismissals(catalog: Catalog) -> list[Dismissal]:
    """Each dismissal in the comments of a catalog."""
    return [
        Dismissal(match["rule"], (match["reason"] or "").strip(), entry, catalog)
        for entry in catalog.entries
        if not entry.obsolete
        for comment in entry.comments
        for line in comment.splitlines()
        if (match := COMMENT.match(line))
    ]


@rule(Severity.ERROR, fix="Write `# locpipe: allow RULE: reason` with the name of a rule of warnings, and the reason.")
def dismissal_wrong(dismissal: Dismissal, severities: dict[str, Severity]) -> Iterator[Found]:
    """A translator's comment dismisses what cannot be dismissed, or gives no reason.

    Why it matters: the next person must be able to judge whether the reason still holds.

    Example: `# locpipe: allow number-changed` in an entry.
    """
    severity = severities.get(dismissal.rule)
    if severity is None:
        yield dismissal.found(f"there is no rule “{dismissal.rule}”")
    elif severity > Severity.WARNING:
        yield dismissal.found(f"findings of “{dismissal.rule}” cannot be dismissed: they close the gate")
    elif not dismissal.reason:
        yield dismissal.found(f"“{dismissal.rule}” is dismissed without a reason")


@rule(Severity.NOTE, fix="Remove the comment.")
def dismissal_unused(dismissal: Dismissal, findings: list[Finding]) -> Iterator[Found]:
    """A translator's comment dismisses a finding that is not there.

    Why it matters: it would hide the next one, which may be true.

    Example: `# locpipe: allow length-suspicious: short in French` on an entry of usual length.
    """
    if not any(matches(dismissal, finding) for finding in findings):
        yield dismissal.found(f"“{dismissal.rule}” finds nothing here")


def matches(dismissal: Dismissal, finding: Finding) -> bool:
    """Whether a finding is the one that a translator dismissed."""
    return (
        finding.rule == dismissal.rule
        and (finding.context, finding.msgid) == dismissal.entry.key
        and finding.severity <= Severity.WARNING
        and bool(dismissal.reason)
    )


def without_dismissed(findings: list[Finding], catalog: Catalog, rules: Iterable[Rule]) -> list[Finding]:
    """The findings that no translator dismissed, and what is wrong with the dismissals."""
    made = dismissals(catalog)
    if not made:
        return findings
    severities = {known.id: known.severity for known in rules}
    left = [finding for finding in findings if not any(matches(dismissal, finding) for dismissal in made)]
    for dismissal in made:
        wrong = list(dismissal_wrong.judge(dismissal, severities))
        left += wrong or list(dismissal_unused.judge(dismissal, findings))
    return left


RULES = (dismissal_wrong, dismissal_unused)
