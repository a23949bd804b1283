"""What was parsed before comes back as it was, from disk, and only where nothing that it was parsed by changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from locpipe.cache import FOLDER
from locpipe.findings import Finding, Location, Severity
from locpipe.model import Text
from locpipe.shelf import Shelf
from locpipe.source import SourceError, kept_by_file, shelved
from tests.verbs import tree

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.model import Project

FILE = "cities/on/ottawa.yaml"
TEXT = Text("places", "on/ottawa", "Ottawa", Location(FILE, 3), "name of a city", carried=True)


def kept(root: Path, value: Any, *, file: str = FILE, about: str = "how", text: str = "text") -> tuple[Any, bool]:
    """The value that a new run gets for a text, and whether it had to be parsed."""
    parsed: list[Any] = []

    def parse() -> Any:
        parsed.append(value)
        return value

    shelf = Shelf(root)
    got = shelf.value(file, about, text, parse)
    shelf.close()
    return got, bool(parsed)


def only_file(root: Path) -> Path:
    (path,) = (root / FOLDER).iterdir()
    return path


def test_everything_of_a_project_comes_back_as_it_was(tmp_path: Path, sample: Project) -> None:
    for part in (sample.site, sample.provider, sample.conditions, sample.country, sample.safety, sample.policy):
        assert kept(tmp_path, part, about=str(type(part))) == (part, True)
        got, is_parsed = kept(tmp_path, part, about=str(type(part)))
        assert (got, is_parsed) == (part, False)
        assert repr(got) == repr(part)


def test_a_place_in_another_file_stays_one(tmp_path: Path) -> None:
    for location in (Location(FILE, 3), Location("cities/on/other.yaml", 4), Location("")):
        kept(tmp_path, location, about=str(location))
        assert kept(tmp_path, location, about=str(location)) == (location, False)


@pytest.mark.parametrize("change", ["file", "about", "text"])
def test_what_is_parsed_from_anything_else_is_parsed(tmp_path: Path, change: str) -> None:
    kept(tmp_path, TEXT)
    assert kept(tmp_path, TEXT) == (TEXT, False)
    assert kept(tmp_path, TEXT, **{change: "cities/on/else"}) == (TEXT, True)


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"digest": "0", "value": []}',
        '"words"',
        "null",
        "1",
        '["Text"]',
        '["Unknown", 1]',
        '["Project", 1]',
        '["SourceError", 1]',
        '["PageKind", "else"]',
        '["date", "today"]',
        '["dict", 1]',
        "[" * 100_000,
        "\x00",
    ],
)
def test_a_broken_or_foreign_line_is_passed_over(tmp_path: Path, line: str) -> None:
    kept(tmp_path, TEXT)
    path = only_file(tmp_path)
    code, own, *_ = path.read_text("utf-8").split("\n")
    path.write_text(f"{code}\n{own.partition(' ')[0]} {line}\n", "utf-8")
    assert kept(tmp_path, TEXT) == (TEXT, True)
    assert kept(tmp_path, TEXT) == (TEXT, False)


@pytest.mark.parametrize("content", [b"", b"\xff", b"another version of the code\n", b"\n\n"])
def test_a_file_of_another_version_is_passed_over(tmp_path: Path, content: bytes) -> None:
    kept(tmp_path, TEXT)
    path = only_file(tmp_path)
    path.write_bytes(content + path.read_bytes().partition(b"\n")[2])
    assert kept(tmp_path, TEXT) == (TEXT, True)


def test_what_no_file_holds_any_more_is_dropped_and_nothing_is_written_twice(tmp_path: Path) -> None:
    kept(tmp_path, TEXT)
    kept(tmp_path, TEXT, text="another")
    before = tree(tmp_path)
    only_file(tmp_path).chmod(0o400)
    assert kept(tmp_path, TEXT, text="another") == (TEXT, False)
    assert tree(tmp_path) == before
    assert kept(tmp_path, TEXT) == (TEXT, True)


def test_what_is_no_record_is_parsed_each_time(tmp_path: Path) -> None:
    value = object()
    assert [kept(tmp_path, value) for _ in range(2)] == [(value, True)] * 2


def test_a_problem_is_found_each_time(tmp_path: Path) -> None:
    parsed = []

    def parse(text: str, *, file: str) -> tuple[str, ...]:
        parsed.append(text)
        if text == "broken":
            raise SourceError(Location(file, 1), "it is broken", "Mend it.")
        return (text,)

    for _ in range(2):
        again = kept_by_file(parse)  # as another process has it, which remembers nothing
        with shelved(tmp_path):
            assert again("fine", file=FILE) == ("fine",)
            with pytest.raises(SourceError) as caught:
                again("broken", file=FILE)
        assert caught.value.findings == (
            Finding("source-unreadable", Severity.BLOCKER, Location(FILE, 1), "it is broken", "Mend it."),
        )
    assert parsed == ["fine", "broken", "broken"]
