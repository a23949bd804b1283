"""Findings, gathered: what is the same on many pages is said once, with how many there are and the first of them."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from locpipe.model import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from locpipe.model import Finding

MOST_FINDINGS = 5_000
"""Beyond this, findings of lesser gravity are left out: nobody reads them, and memory must not grow with the pages."""

MOST_NAMED = 3
"""Pages that are named of all that a finding is about."""


@dataclass
class _Group:
    """Findings with one cause: how many, on which pages first, and that of the first page."""

    first: Finding
    times: int = 0
    pages: int = 0
    named: list[str] = field(default_factory=list)
    last: str = ""

    def add(self, finding: Finding) -> None:
        file = finding.location.file
        self.times += 1
        # The findings of one page come together.
        self.pages += file != self.last
        self.last = file
        if file not in self.named:
            insort(self.named, file)
            del self.named[MOST_NAMED:]
        if finding.sort_key() < self.first.sort_key():
            self.first = finding

    def finding(self) -> Finding:
        """The one finding that stands for all."""
        if self.times == 1:
            return self.first
        rest = self.pages - len(self.named)
        pages = f"{', '.join(self.named)}{f' and {rest} more' if rest else ''}"
        where = f"on {self.pages} pages: {pages}" if self.pages > 1 else f"{self.times} times on this page"
        how_often = f"{self.times} times " if self.pages > 1 and self.times > self.pages else ""
        locale = self.first.locale if self.pages == 1 else ""
        return replace(self.first, message=f"{self.first.message} ({how_often}{where})", locale=locale)


class Gathered:
    """Findings, the gravest kept where there are too many to be read.

    `apart` are rules whose findings are kept one by one, because a waiver may accept some of them.
    """

    def __init__(self, apart: Collection[str] = ()) -> None:
        self.apart = apart
        self.single: list[Finding] = []
        self.groups: dict[tuple[str, Severity, str], _Group] = {}

    def add(self, findings: Iterable[Finding]) -> None:
        """Add findings of sources, catalogs, or the release as a whole."""
        for finding in findings:
            if self._has_room(finding):
                self.single.append(finding)

    def add_of_pages(self, findings: Iterable[Finding]) -> None:
        """Add the findings of a finished page. Those with the cause, or else the message, of others join them."""
        for finding in findings:
            key = (finding.rule, finding.severity, finding.cause or finding.message)
            if finding.rule in self.apart:
                self.add([finding])
            elif key in self.groups or self._has_room(finding):
                self.groups.setdefault(key, _Group(finding)).add(finding)

    def _has_room(self, finding: Finding) -> bool:
        count = len(self.single) + len(self.groups)
        return count < (2 * MOST_FINDINGS if finding.severity == Severity.BLOCKER else MOST_FINDINGS)

    def __iter__(self) -> Iterator[Finding]:
        yield from self.single
        for group in self.groups.values():
            yield group.finding()
