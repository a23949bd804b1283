"""`cities/**.yaml` → the country, its provinces and cities.

The folders say what belongs where: one file at the top is the country, each folder with a province.yaml is a province,
each other file in it a city.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from locpipe.findings import Finding, Location
from locpipe.languages import language
from locpipe.model import City, CityFile, Country, CountryFile, Payer, Province, ProvinceFile, Text
from locpipe.outlines import read_outlines
from locpipe.source import SourceError, attempt, kept_by_file, leading_nowhere, read_text

if TYPE_CHECKING:
    from pathlib import Path

DOMAIN = "places"
FOLDER = "cities"
PROVINCE_FILE = "province.yaml"

_File = TypeVar("_File", CityFile, ProvinceFile, CountryFile)


def read_country(root: Path, source_locale: str) -> Country:
    """The country with all its provinces and cities, whose regular forms are those of `source_locale`.

    Raises SourceError with the problems of every file.
    """
    folder = root / FOLDER
    at_top = sorted(path.name for path in folder.glob("*.yaml")) if folder.is_dir() else []
    if len(at_top) != 1:
        message = f"one file of the country is wanted here, not {len(at_top)}"
        raise SourceError(Location(f"{FOLDER}/"), message, "Keep one file such as cities/<country>.yaml.")
    findings = leading_nowhere(root, FOLDER)
    file = f"{FOLDER}/{at_top[0]}"
    identifier = at_top[0].removesuffix(".yaml")
    stated = attempt(findings, _read, root, file, CountryFile, identifier)
    shapes = attempt(findings, read_outlines, root, stated.outlines) if stated else None
    provinces = []
    for path in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))):
        province = attempt(findings, _read_province, root, path.name, source_locale)
        if province:
            provinces.append(province)
    if not provinces and not findings:
        message = "there is no province in this folder, so there would be no page"
        raise SourceError(Location(f"{FOLDER}/"), message, "Add one with `locpipe new province`.")
    if findings or stated is None or shapes is None:
        raise SourceError.of(findings)
    location = Location(file, 1)
    return Country(**_fields(stated), id=identifier, shapes=shapes, provinces=tuple(provinces), location=location)


def _read_province(root: Path, name: str, source_locale: str) -> Province:
    folder = f"{FOLDER}/{name}"
    findings: list[Finding] = []
    if not (root / folder / PROVINCE_FILE).is_file():
        message = f"the folder has no {PROVINCE_FILE}, so its cities belong to no province"
        raise SourceError(
            Location(f"{folder}/"), message, "Add it with `locpipe new province`.", rule="city-without-province"
        )
    stated = attempt(findings, _read, root, f"{folder}/{PROVINCE_FILE}", ProvinceFile, name)
    cities = []
    for path in sorted((root / folder).glob("*.yaml")):
        if path.name != PROVINCE_FILE:
            city = attempt(findings, _read_city, root, f"{folder}/{path.name}", source_locale)
            if city:
                cities.append(city)
    if findings or stated is None:
        raise SourceError.of(findings)
    fields = _fields(stated) | {"board": _board(stated.board)}
    location = Location(f"{folder}/{PROVINCE_FILE}", 1)
    return Province(**fields, id=name, cities=tuple(cities), location=location)


def _board(board: Payer) -> Payer:
    """The board with a context of its own for each form: in one language two forms may read alike, in another not."""
    grammar = {
        form: replace(text, context=f"{text.context}/{form}", comment=f"short name of a board, form “{form}”")
        for form, text in board.grammar.items()
    }
    return replace(board, grammar=grammar)


def _read_city(root: Path, file: str, source_locale: str) -> City:
    identifier = file.removeprefix(f"{FOLDER}/").removesuffix(".yaml")
    stated = _read(root, file, CityFile, identifier)
    fields = _fields(stated)
    name = stated.name
    fields["name"] = Text(name.domain, name.context, name.msgid, name.location, "name of a city", carried=True)
    grammar = {
        form: Text(name.domain, name.context, words, name.location, f"name of a city, form “{form}”", carried=True)
        for form, words in regular_forms(name.msgid, source_locale).items()
    }
    return City(**fields, id=identifier, grammar=grammar, location=Location(file, 1))


def _read(root: Path, file: str, model: type[_File], context: str) -> _File:
    made: _File = _parse(read_text(root, file), file=file, model=model, context=context)
    return made


@kept_by_file
def _parse(text: str, *, file: str, model: type[Any], context: str) -> Any:
    from locpipe.data import parse_yaml, typed  # YAML and its validator are loaded only where a file has to be parsed

    return typed(model, parse_yaml(text, file=file, domain=DOMAIN, context=context))


def _fields(stated: Any) -> dict[str, Any]:
    return {name: getattr(stated, name) for name in stated.__dataclass_fields__}


def regular_forms(name: str, locale: str) -> dict[str, str]:
    """The forms that the grammar of a locale makes of a city's name; none where the locale's language states none."""
    grammar = language(locale)
    return {form: make(name) for form, make in grammar.place_forms.items()} if grammar else {}
