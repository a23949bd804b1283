"""Which pages there are, where, and of which sections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from locpipe.findings import Location
from locpipe.localize import Atlas
from locpipe.model import PageKind, SiteLocale, Titles
from locpipe.plan import (
    PageSpec,
    Selection,
    address,
    address_problems,
    file_of,
    live_locales,
    outline,
    outline_problems,
    place_of,
    plan,
    province_id,
    slug,
)

if TYPE_CHECKING:
    from locpipe.findings import Finding
    from locpipe.model import City, Condition, Localized, Project

EN = SiteLocale(locale="en_CA", prefix="en", status="live")
FR = SiteLocale(locale="fr_CA", prefix="fr", status="live")
DRAFT = SiteLocale(locale="ar", prefix="ar", status="draft")


def spec_of(project: Project, place: str = "", kind: PageKind | None = None, locale: str = "en_CA") -> PageSpec:
    return next(
        spec
        for spec in plan(project, live_locales(project))
        if spec.locale == locale and spec.place == place and (kind is None or spec.kind is kind)
    )


def with_city_slug(project: Project, city_id: str, slug_: Localized) -> Project:
    """The project with another slug for one city."""

    def changed(city: City) -> City:
        return replace(city, slug=slug_) if city.id == city_id else city

    provinces = tuple(
        replace(province, cities=tuple(changed(city) for city in province.cities))
        for province in project.country.provinces
    )
    return replace(project, country=replace(project.country, provinces=provinces))


def problems(project: Project) -> list[Finding]:
    return list(address_problems(project, live_locales(project)))


# ---- pages ----------------------------------------------------------------------------------------------------------


def test_every_locale_has_every_page(sample: Project) -> None:
    specs = list(plan(sample, live_locales(sample)))
    assert len(specs) == 2 + 2 * (1 + 1 + 2 + 3)
    shapes = {
        locale: [(spec.kind, spec.condition, spec.place) for spec in specs if spec.locale == locale]
        for locale in ("en_CA", "fr_CA")
    }
    assert shapes["en_CA"] == shapes["fr_CA"]


def test_the_chooser_and_the_404_page_belong_to_no_locale(sample: Project) -> None:
    chooser, notfound = list(plan(sample, ()))
    assert (chooser.kind, chooser.locale, chooser.url, chooser.file) == (PageKind.CHOOSER, "", "/", "index.html")
    assert (notfound.kind, notfound.locale, notfound.url, notfound.file) == (
        PageKind.NOTFOUND,
        "",
        "/404.html",
        "404.html",
    )


def test_a_draft_is_not_live(sample: Project) -> None:
    drafted = replace(sample, site=replace(sample.site, locales=(EN, DRAFT)))
    assert live_locales(drafted) == (EN,)


def test_addresses_are_in_the_slugs_of_the_locale(sample: Project) -> None:
    urls = {(spec.locale, spec.place or spec.kind.value): spec.url for spec in plan(sample, live_locales(sample))}
    assert urls["en_CA", "home"] == "/en/"
    assert urls["fr_CA", "hub"] == "/fr/marches-rhume-des-foins/"
    assert urls["en_CA", "on"] == "/en/sea-walks-hay-fever/onderland/"
    assert urls["fr_CA", "on"] == "/fr/marches-rhume-des-foins/onderlande/"
    assert urls["fr_CA", "no/amber-bay"] == "/fr/marches-rhume-des-foins/norland/baie-d-ambre/"


def test_the_plan_is_the_same_each_time(sample: Project) -> None:
    assert list(plan(sample, (EN, FR))) == list(plan(sample, (EN, FR)))


def test_a_page_is_named_by_its_place_or_kind(sample: Project) -> None:
    assert spec_of(sample, "no/amber-bay").name == "no/amber-bay"
    assert spec_of(sample, kind=PageKind.HUB).name == "hub"


# ---- a part -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("selection", "pages"),
    [
        (Selection(), 16),
        (Selection(locales=("fr_CA",)), 7),
        (Selection(locales=("fr_CA", "en_CA")), 16),
        (Selection(places=("no",)), 12),
        (Selection(places=("on/ondine",)), 10),
        (Selection(locales=("en_CA",), places=("on/ondine", "no/les-cimes")), 6),
    ],
)
def test_a_part_is_what_was_asked_for_and_what_leads_there(sample: Project, selection: Selection, pages: int) -> None:
    assert len(list(selection.specs(sample))) == pages
    assert selection.is_partial is (selection != Selection())
    assert list(selection.problems(sample)) == []


def test_a_draft_is_made_only_where_it_is_named(sample: Project) -> None:
    drafted = replace(sample, site=replace(sample.site, locales=(EN, DRAFT)))
    assert {spec.locale for spec in Selection().specs(drafted)} == {"", "en_CA"}
    assert {spec.locale for spec in Selection(locales=("ar",)).specs(drafted)} == {"ar"}


def test_what_was_asked_for_and_does_not_exist_is_found(sample: Project) -> None:
    findings = list(Selection(locales=("de_DE",), places=("no", "no/nowhere")).problems(sample))
    assert [(f.rule, f.message) for f in findings] == [
        ("selection-unknown", "there is no locale “de_DE”"),
        ("selection-unknown", "there is no place “no/nowhere”"),
    ]


# ---- addresses ------------------------------------------------------------------------------------------------------


def test_an_address_is_made_of_slugs(condition: Condition) -> None:
    assert address(EN) == "/en/"
    assert address(FR, condition) == "/fr/marches-rhume-des-foins/"
    assert file_of("/fr/a/") == "fr/a/index.html"


def test_a_slug_is_one_for_all_or_one_a_locale() -> None:
    assert slug("a", FR) == "a"
    assert slug({"en_CA": "a", "fr_CA": "b"}, FR) == "b"
    assert slug({"en_CA": "a"}, FR) == ""


def test_sound_addresses_are_no_problem(sample: Project) -> None:
    assert problems(sample) == []


def test_a_missing_slug_is_found_at_its_place(sample: Project) -> None:
    (finding,) = problems(with_city_slug(sample, "on/ondine", {"en_CA": "ondine"}))
    assert (finding.rule, finding.locale) == ("slug-missing", "fr_CA")
    assert finding.location == Location("cities/on/ondine.yaml", 1)


def test_two_places_that_claim_one_address_are_found(sample: Project) -> None:
    findings = problems(with_city_slug(sample, "no/les-cimes", {"en_CA": "les-cimes", "fr_CA": "baie-d-ambre"}))
    assert [(f.rule, f.location.file) for f in findings] == [("address-duplicated", "cities/no/les-cimes.yaml")]
    assert "no/amber-bay" in findings[0].message
    assert "fr_CA" in findings[0].message


def test_the_same_slug_in_two_provinces_is_fine(sample: Project) -> None:
    assert problems(with_city_slug(sample, "on/ondine", "les-cimes")) == []


@pytest.mark.parametrize("prefix", ["en"])
def test_two_locales_at_one_prefix_are_found(sample: Project, prefix: str) -> None:
    both = (EN, replace(FR, prefix=prefix))
    assert "address-duplicated" in {finding.rule for finding in address_problems(sample, both)}


# ---- outlines -------------------------------------------------------------------------------------------------------


def sections(project: Project, place: str, kind: PageKind | None = None) -> tuple[str, ...]:
    (condition,) = project.conditions
    return outline(project, condition, spec_of(project, place, kind), Atlas(project.country))


def test_every_kind_of_page_needs_its_outline_and_titles(sample: Project) -> None:
    assert list(outline_problems(sample)) == []
    condition = sample.conditions[0]
    no_city: dict[PageKind, Titles] = {
        kind: titles for kind, titles in condition.titles.items() if kind is not PageKind.CITY
    }
    untitled = replace(sample, conditions=(replace(condition, titles=no_city, titles_without_drug={}, outlines={}),))
    assert {f.message for f in outline_problems(untitled)} == {
        "“outlines” says nothing of hub pages",
        "“outlines” says nothing of province pages",
        "“outlines” says nothing of city pages",
        "“titles” says nothing of city pages",
    }
    quiet = replace(untitled, site=replace(untitled.site, province_switches={"on": {"drug_in_titles": False}}))
    assert sum("titles_without_drug" in finding.message for finding in outline_problems(quiet)) == 3


def test_a_section_holds_where_there_is_a_clinic_or_none(sample: Project) -> None:
    assert "local-clinic" in sections(sample, "no/amber-bay")
    assert "travel" not in sections(sample, "no/amber-bay")
    assert "travel" in sections(sample, "on/ondine")
    assert "local-clinic" not in sections(sample, "on/ondine")
    assert "travel-from-province" in sections(sample, "on")
    assert "travel-from-province" not in sections(sample, "no")


def test_a_section_holds_for_named_provinces(sample: Project) -> None:
    assert "hill-pollen" in sections(sample, "no")
    assert "hill-pollen" not in sections(sample, "on")


def test_a_safety_block_stands_where_the_policy_asks_for_it(sample: Project) -> None:
    assert "safety/crisis-on" in sections(sample, "on/ondine")
    assert "safety/crisis-on" not in sections(sample, "no/amber-bay")


def test_a_safety_block_that_nobody_wrote_stays_for_the_gate(sample: Project) -> None:
    without = replace(sample, safety={name: block for name, block in sample.safety.items() if name != "crisis-on"})
    assert "safety/crisis-on" in sections(without, "no/amber-bay")


def test_the_order_is_that_of_the_outline(sample: Project) -> None:
    listed = sections(sample, "", PageKind.HUB)
    assert listed[:3] == ("safety/crisis", "everyday", "lead")
    assert listed[-3:] == ("sources", "related", "dates")


def test_a_page_knows_its_place_and_province(sample: Project) -> None:
    atlas = Atlas(sample.country)
    city, province, hub = (
        spec_of(sample, place, kind) for place, kind in (("on/ondine", None), ("on", None), ("", PageKind.HUB))
    )
    assert [province_id(spec) for spec in (city, province, hub)] == ["on", "on", ""]
    assert place_of(city, atlas) is atlas.cities["on/ondine"]
    assert place_of(province, atlas) is atlas.provinces["on"]
    assert place_of(hub, atlas) is None


@pytest.fixture
def condition(sample: Project) -> Condition:
    return sample.conditions[0]
