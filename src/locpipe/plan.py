"""Which pages a release has: their addresses, and the sections that each is made of.

The plan is made from the sources alone, so that the gate can compare it with the pages that were really written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from locpipe.findings import Finding, Location, Severity
from locpipe.localize import Atlas, has_clinic
from locpipe.model import City, PageKind, Province

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.model import Condition, Localized, Project, SiteLocale

NOT_THERE = "selection-unknown"
"""The rule that is broken where a locale or place is asked for that does not exist."""

SAFETY_PREFIX = "safety/"
"""In an outline, `safety/<block>` is a safety block."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page to be made. `place` is a province's or city's id, empty on other kinds; so is `condition` on home pages.

    The chooser and the page for wrong addresses belong to no locale: theirs is empty.
    """

    kind: PageKind
    locale: str
    condition: str
    place: str
    url: str
    file: str

    @property
    def name(self) -> str:
        """How people name it: the place's id, else its kind."""
        return self.place or str(self.kind)


def live_locales(project: Project) -> tuple[SiteLocale, ...]:
    """The locales that belong to the release, in the order in which site.yaml declares them."""
    return tuple(locale for locale in project.site.locales if locale.is_live)


def plan(project: Project, locales: Iterable[SiteLocale]) -> Iterator[PageSpec]:
    """Every page of the cluster in `locales`, the chooser and the page for wrong addresses first."""
    yield PageSpec(PageKind.CHOOSER, "", "", "", "/", "index.html")
    yield PageSpec(PageKind.NOTFOUND, "", "", "", "/404.html", "404.html")
    listed = tuple(locales)
    yield from _in_each(listed, PageKind.HOME, "", "")
    for condition in project.conditions:
        yield from _in_each(listed, PageKind.HUB, condition.id, "", condition)
        for province in project.country.provinces:
            yield from _in_each(listed, PageKind.PROVINCE, condition.id, province.id, condition, province)
            for city in province.cities:
                yield from _in_each(listed, PageKind.CITY, condition.id, city.id, condition, province, city)


def _in_each(
    locales: Iterable[SiteLocale], kind: PageKind, condition: str, place: str, *levels: Condition | Province | City
) -> Iterator[PageSpec]:
    """A page in each locale, one after the other: what is found out of a place for one of them serves the next."""
    for locale in locales:
        url = address(locale, *levels)
        yield PageSpec(kind, locale.locale, condition, place, url, file_of(url))


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

    def problems(self, project: Project) -> Iterator[Finding]:
        """A finding for each locale and place that was asked for and does not exist."""
        atlas = Atlas(project.country)
        declared = [locale.locale for locale in project.site.locales]
        for what, asked, known, location in (
            ("locale", self.locales, declared, project.site.location),
            ("place", self.places, [*atlas.provinces, *atlas.cities], project.country.location),
        ):
            for name in asked:
                if name not in known:
                    fix = f"Use one of: {', '.join(known)}."
                    yield Finding(NOT_THERE, Severity.ERROR, location, f"there is no {what} “{name}”", fix)

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


def address(locale: SiteLocale, *levels: Condition | Province | City) -> str:
    """The path of a page: /<prefix>/<condition>/<province>/<city>/ in the slugs of the locale."""
    return "/".join(["", locale.prefix, *(slug(level.slug, locale) for level in levels), ""])


def slug(stated: Localized, locale: SiteLocale) -> str:
    """The slug in a locale; empty where none is stated, which `address_problems` reports."""
    return stated if isinstance(stated, str) else stated.get(locale.locale, "")


def file_of(url: str) -> str:
    """The file in the release that a static host serves at `url`."""
    return url.removeprefix("/") + "index.html"


def address_problems(project: Project, locales: Iterable[SiteLocale]) -> Iterator[Finding]:
    """A finding for each page without a slug of its own in a locale, and for each two pages that claim one address."""
    locales = tuple(locales)
    addressed: list[Condition | Province | City] = list(project.conditions)
    for province in project.country.provinces:
        addressed += [province, *province.cities]
    for stated in addressed:
        for locale in locales:
            if not slug(stated.slug, locale):
                message = f"no slug is stated for {locale.locale}"
                fix = f"Add it: `slug: {{…, {locale.locale}: …}}`."
                yield Finding("slug-missing", Severity.BLOCKER, stated.location, message, fix, locale.locale)
    claimed: dict[str, PageSpec] = {}
    for spec in plan(project, locales):
        other = claimed.setdefault(spec.url, spec)
        if other is not spec:
            message = (
                f"the {spec.locale} page for {spec.name} has the address {spec.url}, which is that of {other.name}"
            )
            location = _location(project, spec)
            yield Finding(
                "address-duplicated", Severity.BLOCKER, location, message, "Give one of the two another slug."
            )


def outline_problems(project: Project) -> Iterator[Finding]:
    """A finding for each kind of page that a condition has no outline for, or no titles under the switches that hold."""
    switches = [project.site.switches_for(name) for name in ("", *Atlas(project.country).provinces)]
    for condition in project.conditions:
        stated = {
            "outlines": condition.outlines,
            "titles": condition.titles if any(switch.drug_in_titles for switch in switches) else None,
            "titles_without_drug": condition.titles_without_drug
            if not all(s.drug_in_titles for s in switches)
            else None,
        }
        for key, of_kinds in stated.items():
            for kind in (PageKind.HUB, PageKind.PROVINCE, PageKind.CITY):
                if of_kinds is not None and not of_kinds.get(kind):
                    message, fix = f"“{key}” says nothing of {kind} pages", f"Add `{kind}:` under `{key}:`."
                    yield Finding("outline-incomplete", Severity.ERROR, condition.location, message, fix)


def _location(project: Project, spec: PageSpec) -> Location:
    for province in project.country.provinces:
        places: list[Province | City] = [province, *province.cities]
        for place in places:
            if place.id == spec.place:
                return place.location
    return next((c.location for c in project.conditions if c.id == spec.condition), project.site.location)


def outline(project: Project, condition: Condition, spec: PageSpec, atlas: Atlas) -> tuple[str, ...]:
    """The ids of the sections of a page, in order: those entries of its kind's outline that hold for its place.

    A safety block that the policy does not ask for on this page is left out. One that it does ask for and that the
    outline lacks is for the gate to find.
    """
    place = place_of(spec, atlas)
    province = province_id(spec)
    required = project.policy.required(spec.kind, province, condition.safety)
    return tuple(
        entry.section
        for entry in condition.outlines.get(spec.kind, ())
        if (not entry.provinces or province in entry.provinces)
        and (not entry.where or place is None or (entry.where == "clinic") == has_clinic(place))
        and (
            not entry.section.startswith(SAFETY_PREFIX)
            or entry.section.removeprefix(SAFETY_PREFIX) in required
            or entry.section.removeprefix(SAFETY_PREFIX) not in project.safety
        )
    )


def province_id(spec: PageSpec) -> str:
    """The province of a page, empty where it belongs to none."""
    return spec.place.partition("/")[0]


def place_of(spec: PageSpec, atlas: Atlas) -> City | Province | None:
    """The place of a page."""
    return atlas.cities.get(spec.place) or atlas.provinces.get(spec.place)
