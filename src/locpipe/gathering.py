"""Findings, gathered: what is the same on many pages is said once, with how many there are and the first of them."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from locpipe.findings import Finding

MOST_FINDINGS = 5_000
"""Of one severity. Beyond it they are left out: nobody reads them, and memory must not grow with the pages."""

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
    """Findings, some of each severity kept where there are too many to be read: no warning takes the room of an error.

    `apart` are rules whose findings are kept one by one, because a waiver may accept some of them.
    """

    def __init__(self, apart: Collection[str] = ()) -> None:
        self.apart = apart
        self.single: list[Finding] = []
        self.groups: dict[tuple[str, Severity, str], _Group] = {}
        self.kept: Counter[Severity] = Counter()
        self.is_cut = False
        """Whether something was left out that closes the gate: what is kept does not say whether a waiver accepts it."""

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
        has_room = self.kept[finding.severity] < MOST_FINDINGS
        self.kept[finding.severity] += has_room
        self.is_cut |= not has_room and finding.severity >= Severity.ERROR
        return has_room

    def __iter__(self) -> Iterator[Finding]:
        yield from self.single
        for group in self.groups.values():
            yield group.finding()
