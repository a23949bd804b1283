"""JSON Schemas of the data files, made from the model that reads them, for the editors of the people who fill them.

A data file names its schema in its first line (`# yaml-language-server: $schema=…`), and the editor then completes
keys and underlines mistakes. `python -m locpipe.schemas` writes them; a test says when they are out of date.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from locpipe.model import (
    CityFile,
    ConditionFile,
    CountryFile,
    Fact,
    OutlineEntry,
    PageKind,
    Provider,
    ProvinceFile,
    Record,
    SafetyPolicy,
    Site,
    Source,
)

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The draft that every editor's YAML server understands."""

SWITCH = (True, False, "on", "off", "yes", "no")
"""What may be written for yes and no. Editors read `on` as a word, where we read it as what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _ConditionFile(ConditionFile):
    """What condition.yaml states: the name, dates, addresses and titles of a condition, and the sections of its pages."""

    outlines: dict[PageKind, tuple[str | OutlineEntry, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moved(Record):
    """An address whose readers are sent to another."""

    from_: Annotated[str, Field(alias="from")]
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gone(Record):
    """An address that nothing takes the place of."""

    gone: str
    reason: str


SCHEMAS: dict[str, Any] = {
    "cities/_schema/city.json": CityFile,
    "cities/_schema/province.json": ProvinceFile,
    "cities/_schema/country.json": CountryFile,
    "content/_schema/site.json": Site,
    "content/_schema/provider.json": Provider,
    "content/_schema/condition.json": _ConditionFile,
    "content/_schema/sources.json": tuple[Source, ...],
    "content/_schema/facts.json": tuple[Fact, ...],
    "content/_schema/policy.json": SafetyPolicy,
    "content/_schema/redirects.json": tuple[_Moved | _Gone, ...],
}
"""The file of each schema, and what the files that it describes are read as."""


def schema(model: Any) -> dict[str, Any]:
    """The JSON Schema of the files that are read as `model`."""
    made = _as_written(TypeAdapter(model).json_schema(ref_template="#/definitions/{model}"))
    assert isinstance(made, dict)
    definitions = made.pop("$defs", {})
    definitions.pop("Location", None)
    named = {"definitions": definitions} if definitions else {}
    return {"$schema": DIALECT} | made | named


def _as_written(value: Any) -> Any:
    """A schema of pydantic as a schema of what people write: YAML's own types, which we read as text and type by place."""
    if isinstance(value, list):
        return [_as_written(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("type") == "string" and not value.keys() & {"format", "enum", "const"}:
        # A year, a postal code or a telephone number is a number to an editor where it stands without quotes.
        return _without_title(value) | {"type": ["string", "number"]}
    if value.get("type") == "boolean":
        return {name: item for name, item in _without_title(value).items() if name != "type"} | {"enum": list(SWITCH)}
    kept = {name: _as_written(item) for name, item in _without_title(value).items() if name != "properties"}
    if isinstance(value.get("properties"), dict):
        # A record learns its own place from the file; nobody writes it.
        kept["properties"] = {
            name: _as_written(item) for name, item in value["properties"].items() if name != "location"
        }
    return kept


def _without_title(value: dict[str, Any]) -> dict[str, Any]:
    """Without the titles that pydantic makes of the names of keys, which say nothing more."""
    return {name: item for name, item in value.items() if name != "title" or not isinstance(item, str)}


def schema_texts() -> dict[str, str]:
    """The text of each schema, by file."""
    return {file: json.dumps(schema(model), ensure_ascii=False, indent=2) + "\n" for file, model in SCHEMAS.items()}


def write_schemas(root: Path) -> tuple[str, ...]:
    """Write the schemas below `root`. Returns the files that changed. Raises SourceError where one cannot be written."""
    from locpipe.source import read_text
    from locpipe.sync import replace_text

    changed = []
    for file, new in schema_texts().items():
        old = read_text(root, file) if (root / file).exists() else None
        if old != new:
            replace_text(root, file, old, new)
            changed.append(file)
    return tuple(changed)


def main() -> None:
    """Write the schemas of the project here."""
    import sys

    from locpipe.report import text
    from locpipe.source import SourceError, find_root

    try:
        for file in write_schemas(find_root(Path.cwd())):
            sys.stderr.write(f"written: {file}\n")
    except SourceError as error:
        sys.exit(text(error.findings))


if __name__ == "__main__":
    main()
