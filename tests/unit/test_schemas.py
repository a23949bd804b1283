"""The schemas that editors use: they are what the model says, and take what our own files say."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from locpipe.schemas import SCHEMAS, schema_texts, write_schemas

ROOT = Path(__file__).parents[2]
MODELINE = re.compile(r"# yaml-language-server: \$schema=(?P<schema>\S+)\n")
DATA = sorted(
    path
    for folder in ("content", "cities")
    for path in (ROOT / folder).rglob("*.yaml")
    if path.name != "approvals.yaml"
)


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as editors do (version 1.2): `on` is a word, a day is a text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


def problems(schema: str, text: str) -> list[str]:
    described = json.loads((ROOT / schema).read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(described, format_checker=jsonschema.FormatChecker())
    document: Any = yaml.load(text, EditorLoader)
    return [f"{'.'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(document)]


@pytest.mark.parametrize("file", SCHEMAS)
def test_the_schema_in_the_repository_is_that_of_the_model(file: str) -> None:
    assert (ROOT / file).read_text(encoding="utf-8") == schema_texts()[file], "run `make docs`"


@pytest.mark.parametrize("file", SCHEMAS)
def test_a_schema_is_a_schema(file: str) -> None:
    jsonschema.Draft7Validator.check_schema(json.loads(schema_texts()[file]))


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_an_editor_accepts_our_own_files(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = MODELINE.match(text)
    assert named, "begin the file with `# yaml-language-server: $schema=…`"
    schema = Path(os.path.normpath(path.parent / named["schema"])).relative_to(ROOT).as_posix()
    assert problems(schema, text) == []


CITY = "name: Somewhere\nslug: somewhere\nlat: 1\nlon: 2\ntime_zone: Etc/UTC\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("phnoe: 1", "phnoe"),
        ("about: [{text: One}]", "'source' is a required property"),
        ("lines: [{id: a}]", "'kind' is a required property"),
        ("location: here", "location"),
        ("clinics: none", "is not of type 'array'"),
    ],
)
def test_an_editor_underlines_what_the_reader_refuses(line: str, said: str) -> None:
    assert problems("cities/_schema/city.json", CITY) == []
    assert said in " ".join(problems("cities/_schema/city.json", f"{CITY}{line}\n"))


def test_an_outline_may_say_where_a_section_holds() -> None:
    condition = (ROOT / "content").glob("*/condition.yaml")
    text = next(condition).read_text(encoding="utf-8")
    assert "{section: " in text
    assert problems("content/_schema/condition.json", text.replace("{section: ", "{sectoin: ", 1))


def test_writing_them_twice_changes_nothing(tmp_path: Path) -> None:
    assert write_schemas(tmp_path) == tuple(SCHEMAS)
    (tmp_path / "cities/_schema/city.json").write_text("{}\n", encoding="utf-8")
    assert write_schemas(tmp_path) == ("cities/_schema/city.json",)
    assert write_schemas(tmp_path) == ()
