"""What each data section of a page shows: a view of the data, for its template in `templates/sections/`.

A function here picks and orders; it makes no HTML and looks up no words. It returns None where there is nothing to
show, and the section is then left out. Only what is verified is ever picked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from locpipe import maps
from locpipe.localize import Atlas, has_clinic, has_located_clinic
from locpipe.model import City, LineKind, PageKind, Province, Sourced
from locpipe.modified import modified
from locpipe.plan import PageSpec, address, place_of, province_id
from locpipe.plots import plots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from locpipe.model import Condition, Line, Project, ServiceKind, SiteLocale

S = TypeVar("S", bound=Sourced)
View = dict[str, Any]

LINES = "support-lines"
"""The section of people to talk to."""

FIRST_STEPS = ("first-steps", "reaching-care")
"""The prose sections of a place that say how care begins; the first one that a page has is linked to."""

NEIGHBOURS = 4
"""How many of the nearest cities a city page names."""

FEWEST_ON_MAP, MOST_ON_MAP = 2, 30
"""How many cities a map shows at least, and that of a province at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a page is about: the arguments of every function here."""

    project: Project
    atlas: Atlas
    locale: SiteLocale
    spec: PageSpec
    condition: Condition
    outline: tuple[str, ...]

    @property
    def city(self) -> City | None:
        """The city of the page."""
        return self.atlas.cities.get(self.spec.place)

    @property
    def province(self) -> Province | None:
        """The province of the page, or that its city is in."""
        return self.atlas.provinces.get(province_id(self.spec))

    @property
    def checked(self) -> date | None:
        """The latest day on which something that is said of the place was checked; None of no place."""
        return self.atlas.checked.get(self.spec.place)

    @property
    def modified(self) -> date:
        """The day of the latest change to what the page says."""
        return modified(self.condition, self.atlas.updated.get(self.spec.place))

    def url(self, *places: Province | City) -> str:
        """The address of the page of this condition for a place, in the page's locale."""
        return address(self.locale, self.condition, *places)

    def city_url(self, city: City) -> str:
        """The address of a city's page."""
        return self.url(self.atlas.province_of(city), city)


def verified(items: Iterable[S]) -> tuple[S, ...]:
    """Those of `items` that may be printed."""
    return tuple(item for item in items if item.verified)


def last_read(items: Iterable[Sourced]) -> date | None:
    """The day on which the sources of some items had all been read: the earliest of their days; None of no items."""
    return min((item.checked for item in items), default=None)


def about(subject: Subject) -> View | None:
    """The statements that only this place has."""
    place = subject.city
    statements = verified(place.about) if place else ()
    return {"statements": statements} if statements else None


def board(subject: Subject) -> View | None:
    """The province's workers' compensation board: in full on the province's page, in short on a city's."""
    province = subject.province
    if province is None or not province.board.verified:
        return None
    payer = province.board
    full = subject.spec.kind is PageKind.PROVINCE
    picked = {
        name: verified(getattr(payer, name))[: None if full else 1]
        for name in ("decides", "presumed", "drugs", "apply")
    }
    if not full:
        picked["drugs"] = picked["apply"] = ()
    phones = tuple(
        phone for phone in verified(payer.phones) if not phone.locales or subject.locale.locale in phone.locales
    )
    checked = last_read([*phones, *(item for items in picked.values() for item in items)])
    return {
        "payer": payer,
        "phones": phones,
        "full": full,
        "province": province,
        "url": subject.url(province),
        "checked": checked,
    } | picked


def payers(subject: Subject) -> View | None:
    """The country's programmes that may pay."""
    listed: list[View] = [
        {
            "payer": payer,
            "phones": [p for p in verified(payer.phones) if not p.locales or subject.locale.locale in p.locales],
            "statements": [s for name in ("decides", "drugs", "apply") for s in verified(getattr(payer, name))],
        }
        for payer in verified(subject.project.country.payers)
    ]
    items = [item for own in listed for name in ("phones", "statements") for item in own[name]]
    return {"payers": listed, "checked": last_read(items)} if listed else None


def rules(subject: Subject) -> View | None:
    """The province's rules on where and by whom the therapy may be given."""
    statements = verified(subject.province.rules) if subject.province else ()
    checked = last_read(statements)
    return {"statements": statements, "province": subject.province, "checked": checked} if statements else None


def clinics(subject: Subject) -> View | None:
    """The clinics of the place that a source names, or that none is known and which is nearest; and who the provider is."""
    place = place_of(subject.spec, subject.atlas)
    cities = place.cities if isinstance(place, Province) else (place,) if place else subject.atlas.with_clinic
    listed = [(city, clinic) for city in cities for clinic in verified(city.clinics)]
    checked = last_read(clinic for _, clinic in listed)
    nearest = nearest_clinic(subject)
    meant = nearest["clinics"] if nearest else [clinic for _, clinic in listed]
    is_its_own = any(clinic.is_of_provider for clinic in meant)
    return {
        "clinics": listed,
        "nearest": nearest,
        "place": place,
        "interest": subject.project.provider.interest if is_its_own else None,
        "checked": checked,
    }


def nearest_clinic(subject: Subject) -> View | None:
    """The nearest known clinics of a city that has none: the city they are in, the distance in km, its page."""
    if subject.city is None or has_clinic(subject.city):
        return None
    for city, distance in subject.atlas.clinics.nearest(subject.city, 1):
        return {
            "city": city,
            "clinics": verified(city.clinics),
            "distance": distance,
            "url": subject.city_url(city),
        }
    return None


def _by_kind(subject: Subject, kinds: Iterable[ServiceKind]) -> View | None:
    owner = subject.city or subject.province or subject.project.country
    shown = verified(owner.services)
    if not shown:
        return None
    groups = [(kind, listed) for kind in kinds if (listed := tuple(s for s in shown if s.kind == kind.id))]
    return {"groups": groups} if groups else None


def services(subject: Subject) -> View | None:
    """The services of the place by kind, but for the kinds that have a section of their own in this outline."""
    kinds = subject.project.country.service_kinds
    return _by_kind(subject, [kind for kind in kinds if f"services/{kind.id}" not in subject.outline])


def services_of_kind(subject: Subject, kind: str) -> View | None:
    """The services of one kind, as a section of its own."""
    return _by_kind(subject, [known for known in subject.project.country.service_kinds if known.id == kind])


def support_lines(subject: Subject) -> View | None:
    """The support lines of the place, the most urgent kind and the most local first.

    The country's lines stand on the hub and on province pages, which say when all were checked; a city's page has its own
    lines, those of the province that reach it, and the way to all of them.
    """
    city, province = subject.city, subject.province
    of_province = province.lines if province else ()
    if city is None:
        lines = most_urgent_first([*of_province, *subject.project.country.lines])
        return {"lines": lines, "wider": [], "all": "", "checked": last_read(lines)} if lines else None
    lines = most_urgent_first(city.lines)
    wider = most_urgent_first(line for line in of_province if not line.only_in)
    url = subject.url(province) if province else ""
    return {"lines": lines, "wider": wider, "all": url, "checked": None} if lines or wider else None


def most_urgent_first(lines: Iterable[Line]) -> list[Line]:
    """The lines that may be printed, but for the number for emergencies, which stands in a safety text alone."""
    order = list(LineKind)
    listed = (line for line in verified(lines) if line.kind is not LineKind.EMERGENCY)
    return sorted(listed, key=lambda line: order.index(line.kind))


def prices(subject: Subject) -> View | None:
    """The provider's published prices, where the policy does not switch them off."""
    provider = subject.project.provider
    switches = subject.project.site.switches_for(province_id(subject.spec))
    if not switches.prices or provider.prices is None:
        return None
    booking = provider.booking if switches.booking else ""
    return {"provider": provider, "prices": provider.prices, "booking": booking}


def nearby(subject: Subject) -> View | None:
    """The nearest cities that have a page, with their distances in km."""
    if subject.city is None:
        return None
    neighbours = subject.atlas.everywhere.nearest(subject.city, NEIGHBOURS)
    listed = [(city, distance, subject.city_url(city), has_clinic(city)) for city, distance in neighbours]
    on_map = map_of(subject, [subject.city, *(city for city, _ in neighbours)])
    return {"neighbours": listed, "map": on_map} if listed else None


def map_of(subject: Subject, cities: Sequence[City]) -> View | None:
    """A map of the page's province with those of `cities` that have room on it.

    None where the country has no outlines, and where there would be one city alone.
    """
    drawn = subject.atlas.drawing(subject.province) if subject.province else None
    marks = subject.atlas.marks(drawn, cities, subject.spec.place) if drawn else ()
    if drawn is None or len(marks) < FEWEST_ON_MAP:
        return None
    kilometres, bar = maps.scale_bar(drawn)
    return {
        "shapes": drawn.shapes,
        "marks": marks,
        "here": subject.spec.place,
        "kilometres": kilometres,
        "bar": bar,
    }


def places(subject: Subject) -> View | None:
    """The pages of the cluster by province; on a province's page, those of its cities."""
    provinces = [subject.province] if subject.province else subject.project.country.provinces
    listed = [
        (province, subject.url(province), [(city, subject.city_url(city)) for city in province.cities])
        for province in provinces
        if province
    ]
    own = subject.province
    on_map = map_of(subject, [*own.cities, *subject.atlas.beside(own)][:MOST_ON_MAP]) if own else None
    return {
        "provinces": listed,
        "province": own,
        "map": on_map,
        "elsewhere": elsewhere(subject.project, subject.condition),
    }


def elsewhere(project: Project, condition: Condition) -> View:
    """What there is for somebody whose place is not listed: the country's first crisis line, and whether its hub has more."""
    lines = (line for line in verified(project.country.lines) if line.kind is LineKind.CRISIS and line.call)
    has_more = any(entry.section == LINES for entry in condition.outlines.get(PageKind.HUB, ()))
    return {"line": next(lines, None), "more": LINES if has_more else ""}


def summary(subject: Subject) -> View | None:
    """What a person can act on: the standing of the treatment, who decides, the nearest known clinic, the first step.

    A page of no place names the cities with a known clinic. `is_located`: it is known where a clinic stands that is meant.
    """
    place = place_of(subject.spec, subject.atlas)
    board = subject.province.board if subject.province else None
    nearest = nearest_clinic(subject)
    with_clinic = [place] if isinstance(place, City) else _cities_with_clinic(subject, place)
    meant = [nearest["city"]] if nearest else with_clinic
    return {
        "standing": subject.condition.standing,
        "board": board if board and board.verified else None,
        "payers": [payer for payer in verified(subject.project.country.payers) if payer.when],
        "place": place,
        "clinics": verified(place.clinics) if isinstance(place, City) else (),
        "with_clinic": [] if place in with_clinic else [(city, subject.city_url(city)) for city in with_clinic],
        "nearest": nearest,
        "is_located": any(has_located_clinic(city) for city in meant),
        "first_step": subject.condition.first_step,
        "hub": subject.url(),
    }


def _cities_with_clinic(subject: Subject, province: Province | None) -> list[City]:
    """The cities with a known clinic, of a province or of the country."""
    return [city for city in (province.cities if province else subject.atlas.with_clinic) if has_clinic(city)]


def everyday(subject: Subject) -> View | None:
    """Where to turn with what can wait: the province's line for advice on health, and the steps that the page names."""
    wanted = (LineKind.HEALTH_ADVICE, LineKind.SUPPORT)
    lines = verified(subject.province.lines) if subject.province else ()
    callable_lines = [line for kind in wanted for line in lines if line.kind is kind and line.call]
    steps = [section for section in FIRST_STEPS if section in subject.outline]
    return {
        "line": next(iter(callable_lines), None),
        "first_steps": next(iter(steps), ""),
        "places": "#places" if "places" in subject.outline and not subject.province else "",
    }


def effects(subject: Subject) -> View | None:
    """What studies found, each with its interval, as plots."""
    made = plots(subject.condition.effects)
    facts = {fact.id: fact for fact in subject.condition.facts}
    cited = {
        effect.study.location: [
            subject.condition.sources[key] for key in facts[effect.fact].sources if key in subject.condition.sources
        ]
        for effect in subject.condition.effects
    }
    return {"plots": made, "cited": cited} if made else None


def related(subject: Subject) -> View | None:
    """Guides elsewhere that have an address in this locale."""
    listed, provider = subject.condition.related, subject.project.provider
    interest = provider.interest if any(guide.by_provider for guide in listed) else None
    return {"related": listed, "provider": provider, "interest": interest} if listed else None


def dates(subject: Subject) -> View | None:
    """When the page was changed, when it is next due for review, and when what is said of the place was checked."""
    return {
        "updated": subject.modified,
        "next_review": subject.condition.next_review,
        "checked": subject.checked,
    }


def _nothing_of_its_own(_: Subject) -> View | None:
    """The section is made of the page itself (its headings, its citations)."""
    return {}


DATA_SECTIONS: dict[str, Callable[[Subject], View | None]] = {
    "heading": _nothing_of_its_own,
    "contents": _nothing_of_its_own,
    "everyday": everyday,
    "illustration": _nothing_of_its_own,
    "summary": summary,
    "about": about,
    "board": board,
    "payers": payers,
    "rules": rules,
    "effects": effects,
    "clinics": clinics,
    "services": services,
    "support-lines": support_lines,
    "prices": prices,
    "nearby": nearby,
    "places": places,
    "sources": _nothing_of_its_own,
    "related": related,
    "dates": dates,
}
"""The data sections that an outline may name, beside the prose sections and `services/<kind>`."""


COUNTRY_WIDE = frozenset(("effects", "illustration", "payers", "related"))
"""Sections that show the same on every page of a condition in a locale."""

NOT_OF_ITS_PLACE = frozenset(("places",))
"""Sections that may list any place, or all places of a province: a city's page that has one depends on all of them."""

PROVINCE_WIDE = frozenset(("board", "everyday", "prices", "rules", "sources", "support-lines"))
"""Sections that show the same on every page of its kind in a province. They name no city."""

NAMING_PLACES = frozenset(("clinics", "heading", "summary"))
"""Sections that, on the pages of cities without a clinic, differ in the values alone that they name: forms of places,
and the heading.
"""


def common(section: str, subject: Subject) -> tuple[object, ...] | None:
    """What the pages have in common on which a section shows the same, beside condition and locale; None where it is a
    page's own. So it is rendered once for all of them.
    """
    if section in COUNTRY_WIDE:
        return ()
    if section == "dates":
        return subject.modified, subject.checked
    has_own = section == "support-lines" and subject.city is not None and subject.city.lines
    if section not in PROVINCE_WIDE or has_own:
        return None
    return subject.spec.kind, province_id(subject.spec), subject.outline


def common_but_for_values(section: str, subject: Subject) -> tuple[object, ...] | None:
    """The same for a section that shows the same but for the values of a page; None where it shows more of its own."""
    if section not in NAMING_PLACES or subject.city is None or has_clinic(subject.city):
        return None
    nearest = nearest_clinic(subject)
    return province_id(subject.spec), subject.outline, nearest["city"].id if nearest else ""


def view(section: str, subject: Subject) -> View | None:
    """What a data section shows on a page; None where it shows nothing. Raises KeyError for an unknown section."""
    name, _, kind = section.partition("/")
    if kind:
        if name != "services":
            raise KeyError(section)
        return services_of_kind(subject, kind)
    return DATA_SECTIONS[name](subject)


def is_data_section(section: str, kinds: Iterable[ServiceKind]) -> bool:
    """Whether an outline may name this data section."""
    return section in DATA_SECTIONS or section in {f"services/{kind.id}" for kind in kinds}
