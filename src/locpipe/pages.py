"""Making the pages of a release, and the verdict of the gate on each as soon as it is made.

What a page has to be is claimed from the plan and the approvals alone, never from the code that renders it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.assets import read_assets
from locpipe.basis import Basis
from locpipe.cache import Cache
from locpipe.checks.page import PageClaim
from locpipe.checks.skeleton import Problem
from locpipe.checks.styles import Stylesheets
from locpipe.gate import judge_page
from locpipe.localize import Localizer
from locpipe.plan import province_id
from locpipe.render import Renderer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from locpipe.assets import Assets
    from locpipe.gate import PageVerdict
    from locpipe.model import Project, SiteLocale
    from locpipe.plan import PageSpec, Selection
    from locpipe.reading import Reading

STYLES = "styles"
"""Under which the cache keeps what stylesheets do to safety blocks."""


class PageMaker:
    """Makes and judges the pages of a chunk; keeps what they share. One is made in each process."""

    def __init__(self, reading: Reading, selection: Selection, today: date) -> None:
        assert reading.project is not None, "pages can be made only of sources that could be read"
        self.project = reading.project
        self.locales = {locale.locale: locale for locale in selection.locales_of(self.project)}
        self.assets = read_assets(base_url=self.project.site.base_url)
        self.basis = basis_of(self.project, today)
        self._cache = Cache(reading.root)
        self.styles = stylesheets(self.assets, _known(self._cache))
        self.renderer = Renderer(self.project, localizers(reading, self.locales.values()), self.assets)

    def make(self, specs: Iterable[PageSpec], site: Path) -> Iterator[PageVerdict]:
        """Write each page below `site`, and the verdict of the gate on its bytes."""
        return (self.make_page(spec, site) for spec in specs)

    def make_page(self, spec: PageSpec, site: Path) -> PageVerdict:
        """Write a page below `site`, and the verdict of the gate on its bytes."""
        html = self.renderer.render(spec).encode()
        path = site / spec.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(html)
        return judge_page(html, self.claim(spec), self.styles)

    def keep_verdicts(self) -> None:
        """Keep what the stylesheets were found to do to safety blocks, so that the next run need not find it again."""
        self._cache.keep(STYLES, self.styles.used)

    def claim(self, spec: PageSpec) -> PageClaim:
        """What the page has to be and to show, from the plan and the approvals alone."""
        return claim_of(spec, self.project, self.basis, self.assets)


def localizers(reading: Reading, locales: Iterable[SiteLocale]) -> dict[str, Localizer]:
    """What puts texts into words, for each of the locales."""
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
    return Basis(
        site=project.site,
        policy=project.policy,
        approvals=project.approvals,
        added=added,
        today=today,
        redirects=project.redirects,
    )


def _known(cache: Cache) -> dict[str, tuple[Problem, ...]]:
    """What stylesheets were found to do to safety blocks, by this code; nothing where that is not known."""
    try:
        kept = cache.read(STYLES)
        return {str(key): tuple(Problem(*map(str, problem)) for problem in problems) for key, problems in kept.items()}
    except (LookupError, ValueError, TypeError, AttributeError):
        return {}


def stylesheets(assets: Assets, known: dict[str, tuple[Problem, ...]] | None = None) -> Stylesheets:
    """The stylesheets of a release, by address, as the gate judges them, with verdicts that are `known`."""
    texts = {f"/{file}": content for file, content in assets.files.items() if file.endswith(".css")}
    return Stylesheets(texts, known)


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
        scripts=assets.runnable,
        links=basis.links,
        base_url=project.site.base_url,
    )
