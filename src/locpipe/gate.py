"""The gate: a staged release and everything found about it become an ApprovedRelease, or GateClosed.

It trusts nothing but bytes, stylesheets and approvals. `judge_page` proves one page; a chunk calls it for each page it
made and keeps the verdicts. `judge` proves the release: that there is a verdict for each page that is claimed, that the
files on disk are the bytes that were judged, and that nothing else lies beside them.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from typing import TYPE_CHECKING

from locpipe.checks.page import PageClaim, Required
from locpipe.manifest import PageEntry
from locpipe.model import PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from locpipe.checks.styles import Stylesheets
    from locpipe.model import AgeLimits, Approval, Finding, SafetyPolicy, Site, Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVerdict:
    """What was found on one page. `entry` is its line of the manifest; `links` and `alternates` are judged with the
    whole release, because only then is it known which pages there are."""

    entry: PageEntry
    findings: tuple[Finding, ...]
    links: tuple[str, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()

    @property
    def safety(self) -> Mapping[str, str]:
        """The hash of the wording of each safety block that the page shows."""
        return self.entry.safety


def judge_page(html: bytes, claim: PageClaim, styles: Stylesheets) -> PageVerdict:
    """Judge the bytes of a finished page by all rules of pages. Pure: no disk, no clock."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What a release is judged by: the approvals, the policy, what conditions add to it, and today's date.

    Make it once with `Basis.of(…)`; `required` gives each claim the blocks that its page must show.
    """

    site: Site
    policy: SafetyPolicy
    approvals: tuple[Approval, ...]
    added: Mapping[str, tuple[str, ...]]
    """The blocks that each condition asks for, by its id."""
    today: date

    def required(self, kind: PageKind, locale: str, province: str = "", condition: str = "") -> tuple[Required, ...]:
        """The blocks that a page must show, in order, each with its approval in force.

        Without `locale` (the chooser, the 404 page): the blocks of that kind once for each live locale.
        """
        raise NotImplementedError

    def links(self) -> frozenset[str]:
        """The addresses that safety blocks may lead to."""
        return frozenset(number.link for number in self.policy.numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedRelease:
    """A staged release that passed the gate. Only `judge` can make one; `publish` takes nothing else."""

    root: Path
    release: str
    pages: int
    is_partial: bool
    manifest_sha256: str
    findings: tuple[Finding, ...]
    """What was found and does not close the gate: warnings, notes, and what a waiver accepts."""
    seal: InitVar[object]


@dataclass(frozen=True, slots=True)
class GateClosed:
    """Nothing is published. `findings` are all that was found, those that close the gate among them."""

    findings: tuple[Finding, ...]


def judge(
    root: Path,
    claims: Iterable[PageClaim],
    verdicts: Iterable[PageVerdict],
    basis: Basis,
    *,
    findings: Iterable[Finding] = (),
    is_partial: bool = False,
) -> ApprovedRelease | GateClosed:
    """Judge the staged release in the folder `root`, whose manifest is written.

    `findings` are those of sources and catalogs; those of pages come with their verdicts. Both `claims` and `verdicts`
    may be streams, in any order. `is_partial`: a part for a look; coverage and links are judged on the subset only.
    """
    raise NotImplementedError
