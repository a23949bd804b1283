"""The whole flow. Read this file first.

    read → check → make pages → judge → publish

Each step is a function of what the one before it gave. The command line calls them through `build`; the Prefect flow
in `flows/build_cluster.py` makes a task of each. A step that finds something wrong says so in findings and goes on as
far as it can, so that one run shows everything; nothing is published unless the gate, at the end, lets it through.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from locpipe import carried, release_files
from locpipe.assets import read_assets
from locpipe.checks.data import slug_malformed
from locpipe.checks.likeness import page_too_alike
from locpipe.day import today_given
from locpipe.gate import GateClosed, judge
from locpipe.inspection import check, checked
from locpipe.manifest import addresses, write_manifest
from locpipe.pages import PageMaker, basis_of, claim_of
from locpipe.plan import Selection
from locpipe.processes import early, make_pages, suited
from locpipe.publish import publish_local
from locpipe.reading import Reading, read
from locpipe.safety_report import write_report
from locpipe.staging import staging
from locpipe.unchanged import inputs_of, remember

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from locpipe.checks.likeness import Sketch
    from locpipe.chunks import Verdicts
    from locpipe.findings import Finding
    from locpipe.gate import ApprovedRelease, PageVerdict
    from locpipe.model import Project
    from locpipe.processes import Workers
    from locpipe.staging import Stage

UNSAFE_ADDRESSES = frozenset((slug_malformed.id, "slug-missing", "address-duplicated"))
"""Rules whose findings mean that a page's file could lie anywhere, or over another's."""

Progress = Callable[[int, int], None]
"""What hears how many pages are made, of how many."""

__all__ = [
    "Reading",
    "Selection",
    "build",
    "check",
    "checked",
    "finish_release",
    "has_safe_addresses",
    "judge_release",
    "make_release",
    "read",
    "today_given",
]


def build(
    root: Path,
    out: Path,
    *,
    selection: Selection | None = None,
    today: date | None = None,
    progress: Progress = lambda _made, _of: None,
) -> tuple[ApprovedRelease | GateClosed, Path | None]:
    """The whole flow: what the gate said, and the folder that was published, None where it stayed closed.

    `progress` is told how many pages are made, of how many. A large release is made by several processes.
    """
    chosen = selection or Selection()
    day = today or today_given()
    inputs = b""
    with suppress(OSError):  # then nothing is remembered
        inputs = inputs_of(root, out, day)
    with early(root, chosen) as workers:
        reading = read(root)
        findings = check(reading, day, chosen)
        project = reading.project
        if project is None or not has_safe_addresses(findings):
            return GateClosed(findings), None
        reading = replace(reading, messages={})  # no page needs what translators are asked, and it is much
        with staging(root) as stage:
            verdicts = make_release(reading, chosen, day, stage, progress, workers)
            del reading  # nor what anybody translated, from here on
            verdict = judge_release(project, chosen, day, stage, verdicts, findings, published=out)
            if isinstance(verdict, GateClosed):
                return verdict, None
            kept = publish_local(verdict, out)
            if inputs and not chosen.is_partial:
                remember(root, inputs, verdict)
                carried.keep(root, stage.work, verdict.release)
    return verdict, kept


def make_release(
    reading: Reading,
    selection: Selection,
    today: date,
    stage: Stage,
    progress: Progress = lambda _made, _of: None,
    workers: Workers | None = None,
) -> list[PageVerdict] | Verdicts:
    """A complete release in the stage: pages, assets, and what a host and search engines read.

    Pages of which nothing changed are carried over from the release before; where many are to be made, all are, by
    several processes: `workers`, where they have begun.
    """
    maker, before = PageMaker(reading, selection, today), carried.read(reading.root)
    specs = list(selection.specs(maker.project))
    made_of = carried.Inputs(maker)
    # Where nothing can be carried over and others make the pages, they find out of what.
    inputs = [made_of.of(spec) for spec in specs] if before.pages or suited(len(specs)) == 1 else [""] * len(specs)
    verdicts: list[PageVerdict] | Verdicts
    if suited(sum(not before.has(digest) for digest in inputs)) > 1:
        verdicts = make_pages(reading, selection, today, stage, len(specs), progress, workers)
        carried.note(stage.work, verdicts.lines())
    else:
        verdicts = []
        for spec, verdict in zip(specs, before.take(specs, inputs, stage.site), strict=True):
            verdicts.append(verdict or maker.make_page(spec, stage.site))
            progress(len(verdicts), len(specs))
        maker.keep_verdicts()
        carried.note(stage.work, map(carried.line, inputs, verdicts))
    finish_release(maker, selection, stage.site, verdicts)
    return verdicts


def finish_release(maker: PageMaker, selection: Selection, site: Path, verdicts: Iterable[PageVerdict]) -> None:
    """What a release holds beside its pages, which are made: assets, what hosts and search engines read, the manifest."""
    entries = [verdict.entry for verdict in verdicts]
    release_files.write(maker.project, maker.renderer, maker.assets, list(selection.specs(maker.project)), site)
    claim = next((maker.claim(spec) for spec in selection.specs(maker.project)), None)
    write_report(site, maker.basis, entries, claim)
    write_manifest(site, entries, is_partial=selection.is_partial)


def has_safe_addresses(findings: Iterable[Finding]) -> bool:
    """Whether pages may be written at all: an address that is none, or claimed twice, is no place for a file."""
    return UNSAFE_ADDRESSES.isdisjoint(finding.rule for finding in findings)


def judge_release(
    project: Project,
    selection: Selection,
    today: date,
    stage: Stage,
    verdicts: Iterable[PageVerdict],
    findings: Iterable[Finding],
    *,
    published: Path | None = None,
) -> ApprovedRelease | GateClosed:
    """What the gate says of a staged release. The claims are made anew from the plan.

    `published` is the folder whose release readers see now: no address of it may vanish.
    """
    basis = basis_of(project, today)
    assets = read_assets(base_url=project.site.base_url)
    sketches: dict[str, list[tuple[str, Sketch]]] = {}
    claims = (claim_of(spec, project, basis, assets) for spec in selection.specs(project))
    return judge(
        stage.site,
        claims,
        _noting(sketches, verdicts),
        basis,
        findings=chain(findings, _too_alike(sketches, stage.site)),
        published=addresses(published) if published else (),
        is_partial=selection.is_partial,
    )


def _noting(sketches: dict[str, list[tuple[str, Sketch]]], verdicts: Iterable[PageVerdict]) -> Iterator[PageVerdict]:
    """The verdicts, while the sketches of pages are noted by their locale."""
    for verdict in verdicts:
        if verdict.sketch.keys:
            sketches.setdefault(verdict.entry.locale or "", []).append((verdict.entry.file, verdict.sketch))
        yield verdict


def _too_alike(sketches: Mapping[str, list[tuple[str, Sketch]]], site: Path) -> Iterator[Finding]:
    """The pages of places that repeat another's, once the sketches of all are noted."""
    for locale, pages in sketches.items():
        yield from page_too_alike.judge(pages, lambda file: (site / file).read_bytes(), locale)
