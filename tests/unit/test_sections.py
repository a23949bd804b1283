"""What each data section shows: only what is verified, only what belongs to the page, and nothing where there is nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from locpipe.localize import Atlas
from locpipe.model import LineKind, PageKind, Switches
from locpipe.plan import live_locales, outline, plan
from locpipe.render import TEMPLATES
from locpipe.sections import DATA_SECTIONS, Subject, elsewhere, is_data_section, verified, view

if TYPE_CHECKING:
    from locpipe.model import City, Project, Province

HUB = "hub"


def subject(project: Project, place: str, locale: str = "en_CA") -> Subject:
    """The page of a place, or the hub."""
    condition = project.conditions[0]
    atlas = Atlas(project.country)
    spec = next(
        spec
        for spec in plan(project, live_locales(project))
        if spec.locale == locale and (spec.kind is PageKind.HUB if place == HUB else spec.place == place)
    )
    declared = next(own for own in project.site.locales if own.locale == locale)
    sections = outline(project, condition, spec, atlas)
    return Subject(project=project, atlas=atlas, locale=declared, spec=spec, condition=condition, outline=sections)


def shown(section: str, about: Subject) -> dict[str, Any]:
    made = view(section, about)
    assert made is not None, f"{section} shows nothing"
    return made


def changed(project: Project, place: str, **fields: Any) -> Project:
    """The project with other fields of one province or city."""

    def city(own: City) -> City:
        return replace(own, **fields) if own.id == place else own

    def province(own: Province) -> Province:
        own = replace(own, cities=tuple(city(inside) for inside in own.cities))
        return replace(own, **fields) if own.id == place else own

    provinces = tuple(province(own) for own in project.country.provinces)
    return replace(project, country=replace(project.country, provinces=provinces))


def test_only_what_is_verified_is_picked(sample: Project) -> None:
    lines = sample.country.lines
    assert [line.id for line in lines if not line.verified] == ["rumour"]
    assert "rumour" not in [line.id for line in verified(lines)]


@pytest.mark.parametrize("place", [HUB, "no", "on", "no/amber-bay", "on/ondine"])
def test_nothing_unverified_reaches_any_section(sample: Project, place: str) -> None:
    for section in DATA_SECTIONS:
        assert "Nobody Confirmed" not in repr(
            {name: value for name, value in (view(section, subject(sample, place)) or {}).items() if name != "province"}
        )


def test_about_is_what_only_this_city_has(sample: Project) -> None:
    (statement,) = shown("about", subject(sample, "on/ondine"))["statements"]
    assert "its lake is salt" in statement.text.msgid
    assert view("about", subject(sample, "on")) is None
    assert view("about", subject(sample, HUB)) is None


def test_a_statement_that_is_not_verified_leaves_no_empty_section(sample: Project) -> None:
    about = subject(sample, "on/ondine").city
    assert about is not None
    hidden = tuple(replace(statement, verified=False) for statement in about.about)
    assert view("about", subject(changed(sample, "on/ondine", about=hidden), "on/ondine")) is None


def test_the_board_is_full_on_its_province_and_short_on_a_city(sample: Project) -> None:
    full = shown("board", subject(sample, "no"))
    assert (len(full["decides"]), len(full["presumed"]), len(full["apply"]), full["full"]) == (2, 1, 1, True)
    short = shown("board", subject(sample, "no/amber-bay"))
    assert (len(short["decides"]), len(short["presumed"]), short["apply"], short["full"]) == (1, 1, (), False)
    assert short["url"] == "/en/sea-walks-hay-fever/norland/"
    assert view("board", subject(sample, HUB)) is None


def test_a_board_that_is_not_verified_is_not_shown(sample: Project) -> None:
    board = replace(sample.country.provinces[1].board, verified=False)
    assert view("board", subject(changed(sample, "on", board=board), "on")) is None


@pytest.mark.parametrize(("locale", "number"), [("en_CA", "613-555-0120"), ("fr_CA", "613-555-0121")])
def test_a_phone_is_shown_in_its_locales(sample: Project, locale: str, number: str) -> None:
    (fund,) = shown("payers", subject(sample, HUB, locale))["payers"]
    assert [phone.number for phone in fund["phones"]] == [number]
    assert len(fund["statements"]) == 1


def test_rules_are_those_of_the_province(sample: Project) -> None:
    assert len(shown("rules", subject(sample, "no"))["statements"]) == 1
    assert view("rules", subject(sample, "on")) is None
    assert view("rules", subject(sample, HUB)) is None


def test_clinics_of_a_place_or_the_nearest(sample: Project) -> None:
    def names(place: str) -> list[str]:
        return [clinic.id for _, clinic in shown("clinics", subject(sample, place))["clinics"]]

    assert names(HUB) == names("no") == names("no/amber-bay") == ["pier-walks"]
    assert names("on") == names("on/ondine") == []
    assert shown("clinics", subject(sample, "no/amber-bay"))["nearest"] is None
    nearest = shown("clinics", subject(sample, "on/ondine", "fr_CA"))["nearest"]
    assert nearest["city"].id == "no/amber-bay"
    assert nearest["url"] == "/fr/marches-rhume-des-foins/norland/baie-d-ambre/"
    assert nearest["distance"] == pytest.approx(405, abs=5)


def test_where_no_clinic_is_known_at_all_none_is_named(sample: Project) -> None:
    without = changed(sample, "no/amber-bay", clinics=())
    assert shown("clinics", subject(without, "on/ondine")) == {
        "clinics": [],
        "nearest": None,
        "place": subject(without, "on/ondine").city,
        "interest": None,
        "checked": None,
    }
    assert shown("clinics", subject(without, HUB))["clinics"] == []


def test_services_with_a_section_of_their_own_are_not_repeated(sample: Project) -> None:
    assert view("services", subject(sample, "no")) is None
    ((kind, services),) = shown("services/french-services", subject(sample, "no"))["groups"]
    assert (kind.id, [service.id for service in services]) == ("french-services", ["francos"])
    ((kind, services),) = shown("services", subject(sample, "no/amber-bay"))["groups"]
    assert (kind.id, [service.id for service in services]) == ("community", ["lending"])


def test_the_interest_of_the_provider_is_told_where_a_clinic_of_its_own_is_named(sample: Project) -> None:
    for place in ("no/amber-bay", "on/ondine"):
        assert shown("clinics", subject(sample, place))["interest"] == sample.provider.interest
    assert shown("clinics", subject(sample, "on"))["interest"] is None
    amber_bay = subject(sample, "no/amber-bay").city
    assert amber_bay is not None
    partner = tuple(replace(clinic, status="partner") for clinic in amber_bay.clinics)
    partners = changed(sample, "no/amber-bay", clinics=partner)
    assert shown("clinics", subject(partners, "on/ondine"))["interest"] is None


def test_kinds_of_service_stand_in_the_order_of_the_country(sample: Project) -> None:
    groups = shown("services", subject(sample, "on/ondine"))["groups"]
    assert [kind.id for kind, _ in groups] == ["pollen-care", "community"]


@pytest.mark.parametrize(
    ("place", "own", "wider"),
    [
        (HUB, ["breath"], []),
        ("no", ["far-isle-watch", "breath", "norland-nurses"], []),
        ("no/amber-bay", ["amber-listeners"], ["norland-nurses"]),
        ("on/ondine", [], ["onderland-ears"]),
    ],
)
def test_support_lines_are_the_most_urgent_and_the_most_local_first(
    sample: Project, place: str, own: list[str], wider: list[str]
) -> None:
    made = shown("support-lines", subject(sample, place))
    assert [line.id for line in made["lines"]] == own
    assert [line.id for line in made["wider"]] == wider


def test_the_page_of_a_city_leads_to_all_lines_of_its_province(sample: Project) -> None:
    assert shown("support-lines", subject(sample, "on/ondine"))["all"] == "/en/sea-walks-hay-fever/onderland/"
    assert shown("support-lines", subject(sample, "on"))["all"] == ""
    bare = changed(sample, "on", lines=())
    assert view("support-lines", subject(bare, "on/ondine")) is None


def test_the_emergency_number_is_for_the_safety_block_alone(sample: Project) -> None:
    for place in (HUB, "no", "on", "no/amber-bay", "on/ondine"):
        made = shown("support-lines", subject(sample, place))
        assert LineKind.EMERGENCY not in {line.kind for line in [*made["lines"], *made["wider"]]}


def test_prices_can_be_switched_off_for_all_or_for_a_province(sample: Project) -> None:
    assert shown("prices", subject(sample, HUB))["prices"].items[0].amount == 1585
    off = Switches(prices=False, booking=False, drug_in_titles=True)
    assert view("prices", subject(replace(sample, site=replace(sample.site, switches=off)), HUB)) is None
    partly = replace(sample, site=replace(sample.site, province_switches={"no": {"prices": False}}))
    assert view("prices", subject(partly, "no")) is None
    assert view("prices", subject(partly, "no/amber-bay")) is None
    assert view("prices", subject(partly, "on")) is not None
    unpriced = replace(sample, provider=replace(sample.provider, prices=None))
    assert view("prices", subject(unpriced, HUB)) is None


def test_nearby_are_the_nearest_cities_that_have_a_page(sample: Project) -> None:
    near = shown("nearby", subject(sample, "on/ondine"))["neighbours"]
    assert [(city.id, clinic) for city, _, _, clinic in near] == [("no/amber-bay", True), ("no/les-cimes", False)]
    assert view("nearby", subject(sample, "on")) is None


def test_who_finds_no_place_is_led_to_the_lines_of_the_country(sample: Project) -> None:
    made = shown("places", subject(sample, HUB))["elsewhere"]
    assert (made["line"].id, made["more"]) == ("breath", "support-lines")
    (condition,) = sample.conditions
    bare = replace(condition, outlines={PageKind.HUB: ()})
    without = replace(sample, country=replace(sample.country, lines=()))
    assert elsewhere(without, bare) == {"line": None, "more": ""}


def test_places_of_the_country_or_of_the_province(sample: Project) -> None:
    assert [province.id for province, _, _ in shown("places", subject(sample, HUB))["provinces"]] == ["no", "on"]
    ((province, url, cities),) = shown("places", subject(sample, "no"))["provinces"]
    assert (province.id, url) == ("no", "/en/sea-walks-hay-fever/norland/")
    assert [url for _, url in cities] == [
        "/en/sea-walks-hay-fever/norland/amber-bay/",
        "/en/sea-walks-hay-fever/norland/les-cimes/",
    ]


def test_the_summary_is_what_a_person_can_act_on(sample: Project) -> None:
    made = shown("summary", subject(sample, "on/ondine"))
    assert made["board"].id == "olb"
    assert made["clinics"] == ()
    assert made["standing"].msgid.startswith("No. ")
    assert made["nearest"]["city"].id == "no/amber-bay"
    assert [payer.id for payer in made["payers"]] == ["shore-fund"]
    assert made["hub"] == "/en/sea-walks-hay-fever/"
    assert [clinic.id for clinic in shown("summary", subject(sample, "no/amber-bay"))["clinics"]] == ["pier-walks"]


@pytest.mark.parametrize("place", [HUB, "no", "no/amber-bay", "on/ondine"])
def test_a_clinic_of_which_nobody_says_where_it_stands_is_not_confirmed_to_be_open(sample: Project, place: str) -> None:
    amber_bay = subject(sample, "no/amber-bay").city
    assert amber_bay is not None
    somewhere = tuple(replace(clinic, address="") for clinic in amber_bay.clinics)
    assert shown("summary", subject(sample, place))["is_located"] is True
    unlocated = changed(sample, "no/amber-bay", clinics=somewhere)
    assert shown("summary", subject(unlocated, place))["is_located"] is False


@pytest.mark.parametrize(
    ("place", "cities"), [(HUB, ["no/amber-bay"]), ("no", ["no/amber-bay"]), ("on", []), ("no/amber-bay", [])]
)
def test_the_summary_of_no_city_names_the_cities_with_a_known_clinic(
    sample: Project, place: str, cities: list[str]
) -> None:
    assert [city.id for city, _ in shown("summary", subject(sample, place))["with_clinic"]] == cities


def test_everyday_questions_go_to_the_line_for_advice_of_the_province(sample: Project) -> None:
    made = shown("everyday", subject(sample, "no/amber-bay"))
    assert (made["line"].id, made["first_steps"], made["places"]) == ("norland-nurses", "first-steps", "")
    elsewhere = shown("everyday", subject(sample, HUB))
    assert (elsewhere["line"], elsewhere["first_steps"], elsewhere["places"]) == (None, "", "#places")


def test_a_section_says_since_when_all_of_it_has_been_read(sample: Project) -> None:
    board = sample.country.provinces[0].board
    older = replace(board.decides[-1], checked=date(2026, 3, 1))
    changed_board = replace(board, decides=(*board.decides[:-1], older))
    assert shown("board", subject(changed(sample, "no", board=changed_board), "no"))["checked"] == date(2026, 3, 1)
    assert shown("board", subject(sample, "no/amber-bay"))["checked"] == date(2026, 10, 12)


def test_effects_name_the_works_that_their_facts_cite(sample: Project) -> None:
    made = shown("effects", subject(sample, HUB))
    assert [(str(plot.scale), len(plot.rows)) for plot in made["plots"]] == [("standardized", 1), ("points", 2)]
    assert [work.id for work in next(iter(made["cited"].values()))] == ["tide-study", "shore-review"]
    without = replace(sample.conditions[0], effects=())
    assert view("effects", subject(replace(sample, conditions=(without,)), HUB)) is None


def test_related_guides_and_dates_are_those_of_the_condition(sample: Project) -> None:
    made = shown("related", subject(sample, HUB))
    assert [guide.by_provider for guide in made["related"]] == [True, False]
    assert made["interest"] == sample.provider.interest
    outside = replace(sample.conditions[0], related=sample.conditions[0].related[1:])
    assert shown("related", subject(replace(sample, conditions=(outside,)), HUB))["interest"] is None
    condition = replace(sample.conditions[0], related=())
    assert view("related", subject(replace(sample, conditions=(condition,)), HUB)) is None
    assert shown("dates", subject(sample, HUB)) == {
        "updated": date(2026, 10, 5),
        "next_review": date(2027, 10, 1),
        "checked": None,
    }


def test_a_place_says_when_what_is_said_of_it_was_last_checked(sample: Project) -> None:
    def day(project: Project, place: str) -> date:
        found: date = shown("dates", subject(project, place))["checked"]
        return found

    (province,) = (own for own in sample.country.provinces if own.id == "no")
    city = next(own for own in province.cities if own.id == "no/amber-bay")
    assert day(sample, "no") == day(sample, "no/amber-bay") == date(2026, 10, 12)

    clinics = tuple(replace(clinic, checked=date(2026, 10, 20)) for clinic in city.clinics)
    later = changed(sample, "no/amber-bay", clinics=clinics)
    assert day(later, "no/amber-bay") == date(2026, 10, 20)
    assert day(later, "no") == date(2026, 10, 12)

    (first, *others) = province.board.decides
    board = replace(province.board, decides=(replace(first, checked=date(2026, 10, 21)), *others))
    decided = changed(sample, "no", board=board)
    assert day(decided, "no") == day(decided, "no/amber-bay") == date(2026, 10, 21)
    unverified = changed(sample, "no", board=replace(board, verified=False))
    assert day(unverified, "no/amber-bay") == date(2026, 10, 12)
    hearsay = tuple(replace(clinic, verified=False) for clinic in clinics)
    assert day(changed(sample, "no/amber-bay", clinics=hearsay), "no/amber-bay") == date(2026, 10, 12)


def test_a_page_was_modified_when_its_article_was_or_what_it_says_of_its_place(sample: Project) -> None:
    assert subject(sample, HUB).modified == date(2026, 10, 5)  # the country’s
    assert subject(sample, "no").modified == date(2026, 10, 10)
    assert subject(sample, "no/amber-bay").modified == date(2026, 10, 14)
    condition = replace(sample.conditions[0], updated=date(2026, 10, 30))
    assert subject(replace(sample, conditions=(condition,)), "no").modified == date(2026, 10, 30)


def test_the_lines_of_the_country_do_not_change_the_page_of_a_city(sample: Project) -> None:
    later = replace(sample, country=replace(sample.country, updated=date(2026, 10, 29)))
    assert subject(later, HUB).modified == subject(later, "no").modified == date(2026, 10, 29)
    assert subject(later, "no/amber-bay").modified == date(2026, 10, 14)


def test_a_source_that_was_read_again_changes_no_page(sample: Project) -> None:
    city = subject(sample, "no/amber-bay").city
    assert city is not None
    again = tuple(replace(clinic, checked=date(2026, 11, 20)) for clinic in city.clinics)
    assert subject(changed(sample, "no/amber-bay", clinics=again), "no/amber-bay").modified == date(2026, 10, 14)
    unstated = changed(sample, "no/amber-bay", clinics=again, updated=None)
    assert subject(unstated, "no/amber-bay").modified == date(2026, 11, 20)


# ---- which there are ------------------------------------------------------------------------------------------------


def test_every_data_section_has_its_template() -> None:
    made = {path.stem for path in (TEMPLATES / "sections").glob("*.html")} | {"contents"}
    assert made == set(DATA_SECTIONS)


@pytest.mark.parametrize(
    ("section", "known"),
    [("clinics", True), ("services/community", True), ("services/x", False), ("x", False), ("lead", False)],
)
def test_an_outline_may_name_these(sample: Project, section: str, known: bool) -> None:
    assert is_data_section(section, sample.country.service_kinds) is known


@pytest.mark.parametrize("section", ["x", "clinics/x"])
def test_an_unknown_section_is_a_mistake_of_ours(sample: Project, section: str) -> None:
    with pytest.raises(KeyError):
        view(section, subject(sample, HUB))
