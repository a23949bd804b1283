"""Proving a finished release again, from itself alone: its manifest, its safety report, its pages and stylesheets.

The gate that judged it when it was made judges it once more, by the evidence that it carries. So a kept release is
proved before it is published, and a published one wherever it is served from.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from locpipe.checks.page import PageClaim
from locpipe.checks.release import RULES_OF_RELEASES
from locpipe.checks.styles import Stylesheets
from locpipe.evidence import EvidenceError, read_evidence
from locpipe.findings import Finding, Location, Severity
from locpipe.gate import RULES_OF_PAGES, GateClosed, judge, judge_page
from locpipe.manifest import MANIFEST, ManifestError, content_id, read_files, read_head, read_pages
from locpipe.model import PageKind, Redirect
from locpipe.redirects import GONE, RELEASE_FILE, parse_redirects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from locpipe.basis import Basis
    from locpipe.evidence import Evidence
    from locpipe.gate import ApprovedRelease, PageVerdict
    from locpipe.manifest import PageEntry

_JUDGED_AGAIN = frozenset(rule.id for rule in (*RULES_OF_PAGES, *RULES_OF_RELEASES))


def prove(folder: Path, today: date, published: Iterable[str] = ()) -> ApprovedRelease | GateClosed:
    """What the gate says of the release in `folder` today. `published` are the addresses that lead to pages now."""
    try:
        head = read_head(folder)
        evidence = read_evidence(folder)
        basis = _basis(folder, evidence, today)
        claims = [_claim(entry, evidence, basis) for entry in read_pages(folder)]
        styles = _styles(folder)
        other = content_id(folder)
    except (ManifestError, EvidenceError, OSError) as error:
        return GateClosed((_unreadable(str(error)),))
    findings = []
    if other != head.release:
        findings.append(_unreadable(f"the manifest is that of the release {other}, and says {head.release}"))
    return judge(
        folder,
        claims,
        _verdicts(folder, claims, styles),
        basis,
        findings=findings,
        published=published,
        is_partial=head.is_partial,
    )


def _basis(folder: Path, evidence: Evidence, today: date) -> Basis:
    path = folder / RELEASE_FILE
    lines = parse_redirects(path.read_text(encoding="utf-8", errors="replace")) if path.is_file() else ()
    place = Location(RELEASE_FILE)
    redirects = tuple(
        Redirect(url=line.url, to="" if line.status == GONE else line.to, location=place) for line in lines
    )
    # A waiver of what stands in the sources would waive nothing here.
    waivers = tuple(waiver for waiver in evidence.waivers if waiver.rule in _JUDGED_AGAIN)
    basis = evidence.basis(today, redirects)
    return replace(basis, site=replace(basis.site, waivers=waivers))


def _styles(folder: Path) -> Stylesheets:
    sheets = [name for name in read_files(folder) if name.endswith(".css") and (folder / name).is_file()]
    return Stylesheets({f"/{name}": (folder / name).read_bytes() for name in sheets})


def _claim(entry: PageEntry, evidence: Evidence, basis: Basis) -> PageClaim:
    """What a page of the manifest has to be and to show. Raises ManifestError for a kind that there is not."""
    if entry.kind not in tuple(PageKind):
        raise ManifestError(f"an entry of the manifest is of no kind of page: {entry.kind[:80]}")
    kind, locale, place = PageKind(entry.kind), entry.locale or "", entry.place or ""
    condition, province = entry.condition or "", place.partition("/")[0]
    return PageClaim(
        url=entry.url,
        file=entry.file,
        kind=kind,
        locale=locale,
        tag=locale.replace("_", "-"),
        condition=condition,
        place=place,
        province=province,
        required=basis.required(kind, locale, province, condition),
        stylesheets=evidence.stylesheets,
        scripts=evidence.scripts,
        links=basis.links,
        base_url=evidence.base_url,
    )


def _verdicts(folder: Path, claims: Iterable[PageClaim], styles: Stylesheets) -> Iterator[PageVerdict]:
    """The verdict on each page that is there. One that is not is found by the rules of releases."""
    for claim in claims:
        path = folder / claim.file
        if path.is_file():
            yield judge_page(path.read_bytes(), claim, styles)


def _unreadable(message: str) -> Finding:
    fix = "Publish a release anew: this one is not whole, or not ours."
    return Finding("manifest-mismatch", Severity.BLOCKER, Location(MANIFEST), message, fix)
