"""Texts in a locale: what is missing is said to be missing, and never becomes English; places in their forms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from locpipe.findings import Location
from locpipe.localize import Atlas, Localizer, Missing, has_clinic, with_capitals
from locpipe.messages import Catalog, Entry
from locpipe.model import City, SiteLocale, Text

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.model import Project

FR = SiteLocale(locale="fr_CA", prefix="fr", status="live")
CALL = Text("d", "help", "Call now.", Location("a.md", 1))
NAME = Text("d", "place", "Ottawa", Location("a.yaml", 1), carried=True)


def localizer(*entries: Entry, is_source: bool = False) -> Localizer:
    by_key = {entry.key: entry for entry in entries if not entry.obsolete}
    catalog = Catalog(locale="fr_CA", domain="d", file="d.po", header={}, entries=entries, by_key=by_key)
    return Localizer(FR, {"d": catalog}, is_source)


def entry(text: Text, msgstr: str, *flags: str, obsolete: bool = False) -> Entry:
    return Entry(context=text.context, msgid=text.msgid, msgstr=msgstr, line=1, flags=flags, obsolete=obsolete)


# ---- texts ----------------------------------------------------------------------------------------------------------


def test_a_translation_is_the_words_of_the_catalog() -> None:
    assert localizer(entry(CALL, "Appelez.")).text(CALL) == "Appelez."


@pytest.mark.parametrize(
    ("entries", "why"),
    [
        pytest.param([], "absent", id="no entry"),
        pytest.param([entry(CALL, "")], "untranslated", id="empty"),
        pytest.param([entry(CALL, " \t\n")], "untranslated", id="blank"),
        pytest.param([entry(CALL, "Appelez.", "fuzzy")], "fuzzy", id="fuzzy"),
        pytest.param([entry(CALL, "Appelez.", obsolete=True)], "absent", id="obsolete"),
        pytest.param([replace(entry(CALL, "Appelez."), context="other")], "absent", id="another context"),
    ],
)
def test_a_missing_text_is_a_missing_value_and_never_english(entries: list[Entry], why: str) -> None:
    words = localizer(*entries).text(CALL)
    assert words == Missing(CALL, "fr_CA", why)
    assert str(words) == f"⟦{why}: Call now.⟧"


def test_a_catalog_that_could_not_be_read_leaves_its_texts_missing() -> None:
    assert Localizer(FR, {}, is_source=True).text(CALL) == Missing(CALL, "fr_CA", "absent")


def test_in_the_source_locale_alone_an_empty_translation_is_the_source() -> None:
    assert localizer(entry(CALL, ""), is_source=True).text(CALL) == "Call now."
    assert localizer(entry(CALL, "Call us."), is_source=True).text(CALL) == "Call us."


def test_fuzzy_counts_for_nothing_in_the_source_locale_as_well() -> None:
    assert localizer(entry(CALL, "Call us.", "fuzzy"), is_source=True).text(CALL) == Missing(CALL, "fr_CA", "fuzzy")
    assert localizer(entry(CALL, "", "fuzzy"), is_source=True).text(CALL) == Missing(CALL, "fr_CA", "fuzzy")
    assert localizer(is_source=True).text(CALL) == Missing(CALL, "fr_CA", "absent")


def test_a_carried_name_is_its_source_where_nothing_is_stated() -> None:
    assert localizer(entry(NAME, "")).text(NAME) == "Ottawa"
    assert localizer(entry(NAME, "Odawa")).text(NAME) == "Odawa"
    assert isinstance(localizer(entry(NAME, "", "fuzzy")).text(NAME), Missing)
    assert isinstance(localizer().text(NAME), Missing)


def test_plural_forms_are_looked_up_by_number() -> None:
    one = Text("d", "", "%(num)s city", Location(""))
    stored = Entry(
        context="",
        msgid=one.msgid,
        msgstr="",
        line=1,
        plural="%(num)s cities",
        plurals=("%(num)s ville", "%(num)s villes"),
    )
    french = localizer(stored)
    assert [french.plural(one, "%(num)s cities", form) for form in (0, 1)] == ["%(num)s ville", "%(num)s villes"]
    assert isinstance(french.plural(one, "%(num)s cities", 2), Missing)
    empty = replace(stored, plurals=("", ""))
    assert isinstance(localizer(empty).plural(one, "%(num)s cities", 1), Missing)
    assert localizer(empty, is_source=True).plural(one, "%(num)s cities", 1) == "%(num)s cities"
    assert localizer(empty, is_source=True).plural(one, "%(num)s cities", 0) == "%(num)s city"
    assert isinstance(localizer(replace(stored, flags=("fuzzy",))).plural(one, "", 0), Missing)
    assert isinstance(localizer().plural(one, "", 0), Missing)


def test_a_value_may_differ_by_locale() -> None:
    assert localizer().value("https://a.invalid") == "https://a.invalid"
    assert localizer().value({"fr_CA": "https://b.invalid"}) == "https://b.invalid"
    assert localizer().value({"en_CA": "https://a.invalid"}) == ""


# ---- forms of places ------------------------------------------------------------------------------------------------


@pytest.fixture
def french(sample_root: Path) -> Localizer:
    reading = pipeline.read(sample_root)
    catalogs = {domain: catalog for (locale, domain), catalog in reading.catalogs.items() if locale == "fr_CA"}
    return Localizer(FR, catalogs, is_source=False)


def city(sample: Project, name: str) -> City:
    return Atlas(sample.country).cities[name]


@pytest.mark.parametrize(
    ("place", "forms"),
    [
        ("no/amber-bay", {"city": "Baie-d’Ambre", "in_city": "à Baie-d’Ambre", "of_city": "de Baie-d’Ambre"}),
        ("no/les-cimes", {"city": "Les Cimes", "in_city": "aux Cimes", "of_city": "des Cimes"}),
        ("on/ondine", {"city": "Ondine", "in_city": "à Ondine", "of_city": "d’Ondine"}),
    ],
)
def test_a_city_has_the_forms_that_the_grammar_makes_of_its_name_there(
    sample: Project, french: Localizer, place: str, forms: dict[str, str]
) -> None:
    assert french.forms("city", city(sample, place)) == forms


def test_the_catalog_may_state_another_form_of_a_city(sample: Project, french: Localizer) -> None:
    ondine = city(sample, "on/ondine")
    stated = replace(french.catalogs["places"].by_key["on/ondine", "in Ondine"], msgstr="en Ondine")
    places = replace(french.catalogs["places"], by_key={**french.catalogs["places"].by_key, stated.key: stated})
    other = Localizer(FR, {"places": places}, is_source=False)
    assert other.forms("city", ondine)["in_city"] == "en Ondine"
    assert other.forms("city", ondine)["of_city"] == "d’Ondine"


def test_provinces_and_countries_state_their_forms(sample: Project, french: Localizer) -> None:
    norland, onderland = sample.country.provinces
    assert french.forms("province", norland) == {
        "province": "Norland",
        "in_province": "au Norland",
        "of_province": "du Norland",
    }
    assert french.forms("province", onderland)["in_province"] == "en Onderlande"
    assert french.forms("country", sample.country)["of_country"] == "d’Utopie"


def test_a_province_that_states_no_form_has_none(sample: Project) -> None:
    forms = Localizer(FR, {}, is_source=False).forms("province", sample.country.provinces[0])
    assert all(isinstance(words, Missing) for words in forms.values())


def test_a_locale_without_grammar_has_to_state_each_form(sample: Project, french: Localizer) -> None:
    klingon = replace(french, locale=SiteLocale(locale="tlh", prefix="tlh"))
    forms = klingon.forms("city", city(sample, "on/ondine"))
    assert forms["city"] == "Ondine"
    assert isinstance(forms["in_city"], Missing)


def test_a_board_has_its_names_and_forms(sample: Project, french: Localizer) -> None:
    assert french.payer_forms("board", sample.country.provinces[0].board) == {
        "board": "CTN",
        "board_name": "Commission du travail du Norland",
        "the_board": "la CTN",
        "of_board": "de la CTN",
        "to_board": "à la CTN",
    }


def test_each_value_has_a_capitalised_twin() -> None:
    missing = Missing(CALL, "fr_CA", "absent")
    values = with_capitals({"in_city": "à Évry", "city": "Évry", "of_city": missing, "empty": ""})
    assert values["In_city"] == "À Évry"
    assert values["City"] == "Évry"
    assert "Of_city" not in values
    assert values["in_city"] == "à Évry"
    assert values["of_city"] is missing


# ---- distances ------------------------------------------------------------------------------------------------------


def test_an_atlas_knows_what_is_near(sample: Project) -> None:
    atlas = Atlas(sample.country)
    ondine = atlas.cities["on/ondine"]
    assert [other.id for other, _ in atlas.everywhere.nearest(ondine, 5)] == [
        "no/amber-bay",
        "no/les-cimes",
    ]
    assert [other.id for other, _ in atlas.clinics.nearest(ondine, 1)] == ["no/amber-bay"]
    assert atlas.province_of(ondine).id == "on"


def test_only_a_confirmed_clinic_counts(sample: Project) -> None:
    atlas = Atlas(sample.country)
    bay = atlas.cities["no/amber-bay"]
    assert has_clinic(bay)
    assert has_clinic(atlas.provinces["no"])
    assert not has_clinic(atlas.provinces["on"])
    assert not has_clinic(replace(bay, clinics=(replace(bay.clinics[0], verified=False),)))
