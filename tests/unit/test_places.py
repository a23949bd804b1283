"""Folders of cities become the country; what belongs nowhere is said, not dropped."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from locpipe.findings import Location
from locpipe.model import LineKind
from locpipe.places import read_country, regular_forms
from locpipe.source import SourceError
from tests.verbs import SAMPLE, edit, write

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.model import Country, Project

BAY = "cities/no/amber-bay.yaml"


@pytest.fixture
def country(sample: Project) -> Country:
    return sample.country


def problems(project: Path) -> list[Finding]:
    with pytest.raises(SourceError) as caught:
        read_country(project, "en_CA")
    return list(caught.value.findings)


def test_the_folders_say_what_belongs_where(country: Country) -> None:
    assert country.id == "utopia"
    assert {province.id: [city.id for city in province.cities] for province in country.provinces} == {
        "no": ["no/amber-bay", "no/les-cimes"],
        "on": ["on/ondine"],
    }


def test_unquoted_codes_and_numbers_mean_what_the_writer_meant(country: Country) -> None:
    assert [province.code for province in country.provinces] == ["NO", "ON"]
    lines = {line.id: line for line in country.lines}
    assert lines["rescue"].call == "112"
    assert (lines["breath"].call, lines["breath"].text, lines["breath"].dated) == ("613-555-0111", "222333", "2026-01")
    listeners = country.provinces[0].cities[0].lines[0]
    assert listeners.hours is not None
    assert listeners.hours.msgid == "9:00 to 12:00"
    assert listeners.kind is LineKind.SUPPORT


def test_each_place_knows_its_file(country: Country) -> None:
    assert country.location == Location("cities/utopia.yaml", 1)
    assert country.provinces[1].location == Location("cities/on/province.yaml", 1)
    assert country.provinces[0].cities[0].location == Location(BAY, 1)


def test_texts_of_a_place_have_its_id_as_context(country: Country) -> None:
    bay = country.provinces[0].cities[0]
    assert bay.about[0].text.domain == "places"
    assert bay.about[0].text.context == "no/amber-bay"
    assert bay.about[0].text.location.file == BAY


def test_names_of_cities_may_be_carried_over_and_have_their_regular_forms(country: Country) -> None:
    bay = country.provinces[0].cities[0]
    assert bay.name.carried
    assert {form: text.msgid for form, text in bay.grammar.items()} == {"in": "in Amber Bay", "of": "of Amber Bay"}
    assert all(text.carried for text in bay.grammar.values())
    assert not country.provinces[0].name.carried
    assert not any(text.carried for text in country.provinces[0].grammar.values())


def test_the_forms_of_a_board_are_told_apart_in_catalogs(country: Country) -> None:
    # In English “the NWB” may serve two forms; in another language each has words of its own.
    assert {form: text.context for form, text in country.provinces[0].board.grammar.items()} == {
        "the": "no/the",
        "of": "no/of",
        "to": "no/to",
    }


def test_a_folder_without_province_is_a_city_without_province(project: Path) -> None:
    (project / "cities/on/province.yaml").unlink()
    (finding,) = problems(project)
    assert (finding.rule, finding.location) == ("city-without-province", Location("cities/on/"))


def test_a_city_beside_the_country_is_in_no_province(project: Path) -> None:
    shutil.copy(project / BAY, project / "cities/amber-bay.yaml")
    (finding,) = problems(project)
    assert "one file of the country is wanted here, not 2" in finding.message


def test_no_country_is_a_finding(project: Path) -> None:
    (project / "cities/utopia.yaml").unlink()
    assert "not 0" in problems(project)[0].message
    shutil.rmtree(project / "cities")
    assert "not 0" in problems(project)[0].message


def test_a_country_without_provinces_is_a_finding(project: Path) -> None:
    shutil.rmtree(project / "cities/no")
    shutil.rmtree(project / "cities/on")
    (finding,) = problems(project)
    assert "no province" in finding.message


@pytest.mark.parametrize("folder", ["_schema", ".cache"])
def test_folders_that_are_no_provinces_are_passed_over(project: Path, folder: str) -> None:
    write(project, f"cities/{folder}/x.yaml", "not: a place\n")
    write(project, "cities/on/README.md", "Notes.\n")
    assert len(read_country(project, "en_CA").provinces) == 2


def test_the_problems_of_all_places_are_reported(project: Path) -> None:
    edit(project, "cities/utopia.yaml", "region:", "regoin:")
    edit(project, "cities/on/province.yaml", "code: ON\n", "")
    edit(project, BAY, "lat: 45.0", "lat: north")
    edit(project, "cities/on/ondine.yaml", "  kind: community\n", "  sort: community\n")
    assert sorted({f.location.file for f in problems(project)}) == [
        "cities/no/amber-bay.yaml",
        "cities/on/ondine.yaml",
        "cities/on/province.yaml",
        "cities/utopia.yaml",
    ]


# ---- the grammar of places ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "inside", "of"),
    [
        ("Montréal", "à Montréal", "de Montréal"),
        ("Ottawa", "à Ottawa", "d’Ottawa"),
        ("Edmonton", "à Edmonton", "d’Edmonton"),
        ("Halifax", "à Halifax", "de Halifax"),
        ("Hamilton", "à Hamilton", "de Hamilton"),
        ("Victoria", "à Victoria", "de Victoria"),
        ("Émard", "à Émard", "d’Émard"),
        ("Le Bic", "au Bic", "du Bic"),
        ("Les Cimes", "aux Cimes", "des Cimes"),
        ("La Malbaie", "à La Malbaie", "de La Malbaie"),
        ("Lesage", "à Lesage", "de Lesage"),
    ],
)
def test_french_forms_of_cities(name: str, inside: str, of: str) -> None:
    assert regular_forms(name, "fr_CA") == {"in": inside, "of": of}


def test_english_forms_of_cities() -> None:
    assert regular_forms("Ottawa", "en_CA") == {"in": "in Ottawa", "of": "of Ottawa"}


def test_a_language_without_grammar_has_no_forms() -> None:
    assert regular_forms("Ottawa", "tlh") == {}


def test_the_sample_reads_without_a_country_of_ours() -> None:
    assert read_country(SAMPLE, "tlh").provinces[0].cities[0].grammar == {}
