"""The gate: a staged release and everything found about it become an ApprovedRelease, or GateClosed.

It trusts nothing but bytes, stylesheets and approvals. `judge_page` proves one page; a chunk calls it for each page it
made and keeps the verdicts. `judge` proves the release: that there is a verdict for each page that is claimed, that the
files on disk are the bytes that were judged, and that nothing else lies beside them.

    basis = Basis(site=…, policy=…, approvals=…, added={condition: blocks}, today=…)
    claim = PageClaim(…, required=basis.required(kind, locale, province, condition), links=basis.links)
    verdict = judge_page(html, claim, Stylesheets({"/style.css": css}))
    write_manifest(site, (verdict.entry for verdict in verdicts))
    judged = judge(site, claims, verdicts, basis, findings=…)
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import InitVar, dataclass
from sys import intern
from typing import TYPE_CHECKING, Any

from locpipe.basis import RULES_OF_APPROVALS, Basis
from locpipe.checks.forms import Clean, clean
from locpipe.checks.likeness import UNSKETCHED, Sketch, sketch_of
from locpipe.checks.links import alternates, internal_links
from locpipe.checks.output import RULES_OF_OUTPUT
from locpipe.checks.page import FinishedPage, PageClaim
from locpipe.checks.pieces import abridged, cutting, learnt
from locpipe.checks.release import RULES_OF_RELEASES, ReleaseIndex
from locpipe.checks.safety import RULES_OF_SAFETY
from locpipe.checks.waivers import waived
from locpipe.evidence import Evidence
from locpipe.findings import Finding, Location, Severity, closing
from locpipe.gathering import Gathered
from locpipe.manifest import MANIFEST, PageEntry, read_head, sha256_of
from locpipe.model import PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path
    from typing import Self

    from locpipe.checks.rule import Rule
    from locpipe.checks.styles import Stylesheets

__all__ = [
    "RULES_OF_APPROVALS",
    "RULES_OF_PAGES",
    "ApprovedRelease",
    "Basis",
    "GateClosed",
    "PageVerdict",
    "judge",
    "judge_page",
]

RULES_OF_PAGES: tuple[Rule, ...] = (*RULES_OF_SAFETY, *RULES_OF_OUTPUT)
"""Every rule that looks at one finished page, in the order of reports."""


# ---- one page --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVerdict:
    """What was found on one page. `entry` is its line of the manifest.

    `links`, `alternates` and, of a city's page, `sketch` are judged with the whole release, because only then is it known
    which pages there are.
    """

    entry: PageEntry
    findings: tuple[Finding, ...]
    links: tuple[str, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()
    sketch: Sketch = UNSKETCHED

    @property
    def safety(self) -> Mapping[str, str]:
        """The hash of the wording of each safety block that the page shows."""
        return self.entry.safety

    def as_json(self) -> str:
        """The verdict without its findings as one line, so that a chunk can leave it in a file."""
        sketch = (self.sketch.keys, f"{self.sketch.marks:x}")
        kept = (self.entry.as_record(), self.links, self.alternates, sketch)
        return _ENCODED(kept)

    @classmethod
    def of_json(cls, line: str | bytes, findings: tuple[Finding, ...] = ()) -> Self:
        """The verdict that `as_json` wrote."""
        entry, links, listed, (keys, marks) = json.loads(line)
        return cls(
            entry=PageEntry.of_json(entry),
            findings=findings,
            # What stands on many pages stands in memory once.
            links=tuple(map(intern, links)),
            alternates=tuple((intern(tag), intern(url)) for tag, url in listed),
            sketch=Sketch(tuple(keys), int(marks, 16)),
        )


_ENCODED = json.JSONEncoder(ensure_ascii=False).encode


def judge_page(
    html: bytes, claim: PageClaim, styles: Stylesheets, rules: Sequence[Rule] = RULES_OF_PAGES
) -> PageVerdict:
    """Judge the bytes of a finished page by all rules of pages. Pure: no disk, no clock.

    `rules` is for tests of the rules alone.
    """
    parts = cutting(html, claim, styles)
    known = clean(parts, _if_clean) if parts is not None and rules is RULES_OF_PAGES else None
    findings: tuple[Finding, ...] = ()
    if known is None:
        parts = learnt(parts) if parts is not None else None
        page = abridged(parts) if parts is not None else None
        if page is None or any(True for each in rules for _ in each.function(page)):
            page = FinishedPage(claim, html, styles)
            findings = tuple(finding for each in rules for finding in each.judge(page))
        known = Clean(_shown(page), internal_links(page), alternates(page))
    entry = PageEntry(
        url=claim.url,
        file=claim.file,
        kind=str(claim.kind),
        condition=claim.condition or None,
        place=claim.place or None,
        locale=claim.locale or None,
        sha256=hashlib.sha256(html).hexdigest(),
        safety=known.safety,
    )
    sketch = sketch_of(html, parts.shared if parts else ()) if claim.kind is PageKind.CITY else UNSKETCHED
    return PageVerdict(entry=entry, findings=findings, links=known.links, alternates=known.alternates, sketch=sketch)


def _if_clean(page: FinishedPage) -> dict[str, str] | None:
    """What the safety blocks of a page are, where no rule finds anything on it."""
    return None if any(True for each in RULES_OF_PAGES for _ in each.function(page)) else _shown(page)


def _shown(page: FinishedPage) -> dict[str, str]:
    """The hash of each block; on the pages of all languages under `block@tag`, because a block stands there in each."""
    if page.claim.has_one_locale:
        return {shown.name: shown.wording.sha256 for shown in page.blocks}
    return {f"{shown.name}@{shown.language}": shown.wording.sha256 for shown in page.blocks}


# ---- the release -----------------------------------------------------------------------------------------------------

_SEAL = object()
"""Known to this module alone: without it no ApprovedRelease can be made."""


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

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("an ApprovedRelease is made by gate.judge alone")

    def __reduce__(self) -> Any:
        raise TypeError("an ApprovedRelease does not leave the process in which it was approved")


@dataclass(frozen=True, slots=True)
class GateClosed:
    """Nothing is published. `findings` are all that was found, those that close the gate among them."""

    findings: tuple[Finding, ...]

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """The findings that keep the gate closed."""
        return tuple(closing(self.findings))


def judge(
    root: Path,
    claims: Iterable[PageClaim],
    verdicts: Iterable[PageVerdict],
    basis: Basis,
    *,
    findings: Iterable[Finding] = (),
    published: Iterable[str] = (),
    is_partial: bool = False,
    rules: Sequence[Rule] = RULES_OF_RELEASES,
) -> ApprovedRelease | GateClosed:
    """Judge the staged release in the folder `root`, whose manifest is written.

    `findings` are those of sources, catalogs and pages beside each other; those of a page come with its verdict. Both
    `claims` and `verdicts` may be streams, in any order; `findings` are asked for when both are through. `published` are the addresses that lead to pages now. `is_partial`: a part for a look; coverage and links are then not judged, and publish
    refuses the release.
    """
    gathered = Gathered({waiver.rule for waiver in basis.site.waivers})
    gathered.add(basis.findings())
    index = ReleaseIndex(root, basis.site.base_url, basis.live, is_partial=is_partial)
    index.redirects = basis.redirects
    try:
        pages = 0
        index.add_published(published)
        for claim in claims:
            index.add_claim(claim, basis.required(claim.kind, claim.locale, claim.province, claim.condition))
        for verdict in verdicts:
            pages += 1
            index.add_verdict(verdict.entry, verdict.links, verdict.alternates)
            gathered.add_of_pages(verdict.findings)
        gathered.add(findings)
        drafts = [locale for (locale,) in index.ask("select distinct locale from claims where locale != ''")]
        index.evidence = Evidence.of(basis, drafts=drafts).as_record()
        index.read_release()
        for each in rules:
            gathered.add(each.judge(index))
        # What the index hashed is what counts from here on: publish compares the manifest with this hash.
        sealed = _manifest(root, is_partial=is_partial)
    finally:
        index.close()
    gathered.add(sealed if isinstance(sealed, list) else [])
    result = waived(gathered, basis.site.waivers, basis.today)
    result.sort(key=Finding.sort_key)
    if isinstance(sealed, list) or gathered.is_cut or closing(result):
        return GateClosed(tuple(result))
    release, sha256 = sealed
    return ApprovedRelease(
        root=root,
        release=release,
        pages=pages,
        is_partial=is_partial,
        manifest_sha256=sha256,
        findings=tuple(result),
        seal=_SEAL,
    )


def _manifest(root: Path, *, is_partial: bool) -> tuple[str, str] | list[Finding]:
    """The id of the staged release and the hash of its manifest; findings where the manifest is not that of this run."""
    fix = "Write the manifest with `write_manifest`, after all other files."
    try:
        head = read_head(root)
        if head.is_partial == is_partial:
            return head.release, sha256_of(root / MANIFEST)
        message = f"the manifest says partial: {head.is_partial}, the release is judged as partial: {is_partial}"
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the gate stays closed
        message = str(error)
    return [Finding("manifest-mismatch", Severity.BLOCKER, Location(MANIFEST), message, fix)]
