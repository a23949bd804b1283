"""The whole flow. Read this file first.

    read → check → make pages → judge → publish

Each step is a function of what the one before it gave. The command line calls them through `build`; the Prefect flow
in `flows/build_cluster.py` makes a task of each. A step that finds something wrong says so in findings and goes on as
far as it can, so that one run shows everything; nothing is published unless the gate, at the end, lets it through.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from locpipe import extract, release_files
from locpipe.assets import Assets, read_assets
from locpipe.cache import Cache, findings_of_json, findings_to_json, messages_of_json, messages_to_json
from locpipe.catalog import parse_catalog, read_catalog
from locpipe.checks import judge_catalog, judge_sources
from locpipe.checks.likeness import page_too_alike, shingles
from locpipe.checks.page import PageClaim
from locpipe.checks.styles import Stylesheets
from locpipe.checks.terms import read_glossary
from locpipe.gate import Basis, GateClosed, PageVerdict, judge, judge_page, waived, waiver_unused
from locpipe.languages import language
from locpipe.localize import Localizer
from locpipe.manifest import write_manifest
from locpipe.model import PageKind, Severity
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.plan import PageSpec, address_problems, live_locales, plan, province_id
from locpipe.project import SAFETY_DOMAIN, SITE_DOMAIN, condition_ids, read_project, read_site
from locpipe.publish import publish_local, staging
from locpipe.render import TEMPLATES, Renderer
from locpipe.source import attempt, read_text
from locpipe.sync import sync

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from locpipe.gate import ApprovedRelease
    from locpipe.model import Catalog, Finding, Message, Project, SiteLocale
    from locpipe.publish import Stage


LOCALES = "locales"
GLOSSARY = "glossary.csv"
USUAL_SOURCE = "en"

# ---- read -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Everything that was read. `project` is None where the sources could not be read; `findings` then say why."""

    root: Path
    project: Project | None
    catalogs: Mapping[tuple[str, str], Catalog]
    messages: Mapping[str, Sequence[Message]]
    findings: tuple[Finding, ...]


def read(root: Path) -> Reading:
    """The sources and every catalog of every declared locale. A file that cannot be read becomes findings."""
    findings: list[Finding] = []
    project = attempt(findings, read_project, root)
    site = project.site if project else attempt([], read_site, root)
    domains = (SITE_DOMAIN, SAFETY_DOMAIN, PLACES_DOMAIN, *condition_ids(root))
    catalogs = {}
    for locale in site.locales if site else ():
        for domain in domains:
            catalog = attempt(findings, read_catalog, root, locale.locale, domain)
            if catalog:
                catalogs[locale.locale, domain] = catalog
    messages = extract.messages(project, of_templates=_template_messages(root)) if project else {}
    return Reading(root=root, project=project, catalogs=catalogs, messages=messages, findings=tuple(findings))


def _template_messages(root: Path) -> tuple[Message, ...]:
    """The messages of our own templates. They change only with the code, whose digest every cached value is kept by."""
    return Cache(root).remembered(
        "template-messages", (), partial(extract.template_messages, TEMPLATES), messages_to_json, messages_of_json
    )


# ---- check ----------------------------------------------------------------------------------------------------------


def check(reading: Reading, today: date, selection: Selection | None = None) -> tuple[Finding, ...]:
    """What is wrong with the sources, the data and the catalogs, by every rule that judges them.

    With a `selection` the catalogs of other locales are left out: a draft that is not done keeps no release back.
    """
    project = reading.project
    if project is None:
        return reading.findings
    locales = selection.locales_of(project) if selection else project.site.locales
    findings = [
        *reading.findings,
        *judge_sources(project, today),
        *address_problems(project, locales),
        *_behind(reading, project),
    ]
    for locale in locales:
        for (own, domain), catalog in reading.catalogs.items():
            if own == locale.locale:
                findings += _judged(reading, project, catalog, domain)
    others = {locale.locale for locale in project.site.locales} - {locale.locale for locale in locales}
    return tuple(dict.fromkeys(finding for finding in findings if locale_of(finding) not in others))


def locale_of(finding: Finding) -> str:
    """The locale that a finding is about, empty where it is about all."""
    folder, _, rest = finding.location.file.partition("/")
    return finding.locale or (rest.partition("/")[0] if folder == LOCALES and "/" in rest else "")


def softened(findings: Iterable[Finding], project: Project) -> Iterator[Finding]:
    """`findings`, those about a draft locale as warnings at most: a draft is not published, so nothing is at stake yet."""
    drafts = {locale.locale for locale in project.site.locales if not locale.is_live}
    for finding in findings:
        is_soft = locale_of(finding) in drafts
        yield replace(finding, severity=min(finding.severity, Severity.WARNING)) if is_soft else finding


def checked(reading: Reading, today: date) -> tuple[Finding, ...]:
    """What `check` finds, as people are shown it: waivers taken into account, gaps of drafts as warnings.

    Whether a waiver is unused is known only when pages were judged too, so that is for the gate to say.
    """
    found = check(reading, today)
    if reading.project is None:
        return found
    accepted = waived(found, reading.project.site.waivers, today)
    return tuple(softened((f for f in accepted if f.rule != waiver_unused.id), reading.project))


def _behind(reading: Reading, project: Project) -> list[Finding]:
    """The templates and catalogs that do not have what the sources say now."""
    asked = [repr(sorted(reading.messages.items())).encode(), repr(project.site).encode()]
    return Cache(reading.root).remembered(
        "sync",
        [*asked, *_files(reading.root / LOCALES)],
        lambda: list(sync(reading.root, check=True, project=project, wanted=reading.messages).findings),
        findings_to_json,
        findings_of_json,
    )


def _files(folder: Path) -> Iterator[bytes]:
    """The names and contents of the files in a folder."""
    for path in sorted(folder.rglob("*.po*")):
        yield str(path.relative_to(folder)).encode()
        yield path.read_bytes()


def _judged(reading: Reading, project: Project, catalog: Catalog, domain: str) -> list[Finding]:
    """What is wrong with a catalog, by every rule of catalogs and of translations."""
    is_source = catalog.locale == project.site.source_locale
    messages = reading.messages.get(domain, ())
    glossary = reading.root / LOCALES / catalog.locale / GLOSSARY
    inputs = [
        (reading.root / catalog.file).read_bytes(),
        glossary.read_bytes() if glossary.is_file() else b"",
        repr(messages).encode(),
        repr((catalog.file, catalog.locale, domain, project.site.source_locale)).encode(),
    ]
    return Cache(reading.root).remembered(
        f"catalog-{catalog.locale}-{domain}",
        inputs,
        lambda: judge_catalog(
            catalog,
            messages,
            language=language(catalog.locale),
            source_language=language(project.site.source_locale),
            is_source=is_source,
            is_safety=domain == SAFETY_DOMAIN,
            glossary=read_glossary(reading.root, catalog.locale),
        ),
        findings_to_json,
        findings_of_json,
    )


def check_catalog_file(path: Path) -> list[Finding]:
    """What is wrong with a catalog that stands outside a project, judged by its own msgids.

    Its locale is the one that its header names; the language of its msgids is taken to be English, gettext's custom.
    """
    findings: list[Finding] = []
    text = attempt(findings, read_text, path.parent.resolve(), path.name)
    if text is None:
        return findings
    match = re.search(r'^"Language:\s*([A-Za-z_]+)', text, re.MULTILINE)
    locale = match[1] if match else ""
    catalog = attempt(findings, parse_catalog, text, file=str(path), locale=locale, domain=path.stem)
    if catalog is not None:
        findings += judge_catalog(
            catalog,
            None,
            language=language(locale),
            source_language=language(USUAL_SOURCE),
            is_safety=catalog.domain == SAFETY_DOMAIN,
        )
    return findings


# ---- make pages -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Selection:
    """Which part of the cluster is made: all live locales and all places, or fewer for a look."""

    locales: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def is_partial(self) -> bool:
        """Whether it is less than a release."""
        return bool(self.locales or self.places)

    def locales_of(self, project: Project) -> tuple[SiteLocale, ...]:
        """The locales that are made. A draft is made only where it is named."""
        if not self.locales:
            return live_locales(project)
        return tuple(locale for locale in project.site.locales if locale.locale in self.locales)

    def specs(self, project: Project) -> Iterator[PageSpec]:
        """The pages that are made. Those that speak every live language at once are made only with all of them."""
        locales = self.locales_of(project)
        speaks_all = {locale.locale for locale in live_locales(project)} <= {locale.locale for locale in locales}
        for spec in plan(project, locales):
            if not spec.locale and not speaks_all:
                continue
            if not self.places or not spec.place or any(_within(spec.place, place) for place in self.places):
                yield spec


def _within(place: str, wanted: str) -> bool:
    """Whether a place was asked for: itself, its province, or a city in it."""
    return place == wanted or place.startswith(f"{wanted}/") or wanted.startswith(f"{place}/")


class PageMaker:
    """Makes and judges the pages of a chunk; keeps what they share. One is made in each process."""

    def __init__(self, reading: Reading, selection: Selection, today: date) -> None:
        assert reading.project is not None, "pages can be made only of sources that could be read"
        self.project = reading.project
        self.locales = {locale.locale: locale for locale in selection.locales_of(self.project)}
        self.assets = read_assets()
        self.basis = basis_of(self.project, today)
        self.styles = stylesheets(self.assets)
        self.renderer = Renderer(self.project, _localizers(reading, self.locales.values()), self.assets)

    def make(self, specs: Iterable[PageSpec], site: Path) -> Iterator[PageVerdict]:
        """Write each page below `site`, and the verdict of the gate on its bytes."""
        for spec in specs:
            html = self.renderer.render(spec).encode()
            path = site / spec.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(html)
            yield judge_page(html, self.claim(spec), self.styles)

    def claim(self, spec: PageSpec) -> PageClaim:
        """What the page has to be and to show, from the plan and the approvals alone."""
        return claim_of(spec, self.project, self.basis, self.assets)


def _localizers(reading: Reading, locales: Iterable[SiteLocale]) -> dict[str, Localizer]:
    assert reading.project is not None
    return {
        locale.locale: Localizer(
            locale,
            {domain: catalog for (own, domain), catalog in reading.catalogs.items() if own == locale.locale},
            locale.locale == reading.project.site.source_locale,
        )
        for locale in locales
    }


def basis_of(project: Project, today: date) -> Basis:
    """What the pages of a project are judged by."""
    added = {condition.id: condition.safety for condition in project.conditions}
    return Basis(site=project.site, policy=project.policy, approvals=project.approvals, added=added, today=today)


def stylesheets(assets: Assets) -> Stylesheets:
    """The stylesheets of a release, by address, as the gate judges them."""
    return Stylesheets({f"/{file}": content for file, content in assets.files.items() if file.endswith(".css")})


def claim_of(spec: PageSpec, project: Project, basis: Basis, assets: Assets) -> PageClaim:
    """What a page has to be and to show."""
    province = province_id(spec)
    return PageClaim(
        url=spec.url,
        file=spec.file,
        kind=spec.kind,
        locale=spec.locale,
        tag=spec.locale.replace("_", "-"),
        condition=spec.condition,
        place=spec.place,
        province=province,
        required=basis.required(spec.kind, spec.locale, province, spec.condition),
        stylesheets=(assets.url("style.css"),),
        links=basis.links,
        base_url=project.site.base_url,
    )


# ---- the release ----------------------------------------------------------------------------------------------------


def make_release(reading: Reading, selection: Selection, today: date, site: Path) -> list[PageVerdict]:
    """A complete release in the folder `site`: pages, assets, and what a host and search engines read."""
    maker = PageMaker(reading, selection, today)
    verdicts = list(maker.make(selection.specs(maker.project), site))
    release_files.write(maker.project, maker.renderer, maker.assets, list(selection.specs(maker.project)), site)
    write_manifest(site, (verdict.entry for verdict in verdicts), is_partial=selection.is_partial)
    return verdicts


def build(
    root: Path, out: Path, *, selection: Selection | None = None, today: date | None = None
) -> tuple[ApprovedRelease | GateClosed, Path | None]:
    """The whole flow: what the gate said, and the folder that was published, None where it stayed closed."""
    chosen = selection or Selection()
    day = today or today_given()
    reading = read(root)
    findings = check(reading, day, chosen)
    if reading.project is None:
        return GateClosed(findings), None
    with staging(root) as stage:
        verdicts = make_release(reading, chosen, day, stage.site)
        verdict = judge_release(reading.project, chosen, day, stage, verdicts, findings)
        if isinstance(verdict, GateClosed):
            return verdict, None
        return verdict, publish_local(verdict, out)


def judge_release(
    project: Project,
    selection: Selection,
    today: date,
    stage: Stage,
    verdicts: Iterable[PageVerdict],
    findings: Iterable[Finding],
) -> ApprovedRelease | GateClosed:
    """What the gate says of a staged release. The claims are made anew from the plan."""
    basis = basis_of(project, today)
    assets = read_assets()
    found = [*findings, *_too_alike(project, selection, stage.site)]
    claims = (claim_of(spec, project, basis, assets) for spec in selection.specs(project))
    return judge(stage.site, claims, verdicts, basis, findings=found, is_partial=selection.is_partial)


def _too_alike(project: Project, selection: Selection, site: Path) -> Iterator[Finding]:
    """The pages of places that repeat another's."""
    by_locale: dict[str, dict[str, frozenset[int]]] = {}
    for spec in selection.specs(project):
        if spec.kind is PageKind.CITY:
            by_locale.setdefault(spec.locale, {})[spec.file] = shingles((site / spec.file).read_bytes())
    for locale, pages in by_locale.items():
        yield from page_too_alike.judge(pages, locale)


def today_given() -> date:
    """Today's date: that of SOURCE_DATE_EPOCH where it is set, so that a build can be repeated, else the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()
