"""Edits of YAML that people keep: the addition is there, every other character stays."""

from __future__ import annotations

import pytest
import yaml

from locpipe.source import SourceError
from locpipe.yaml_edit import flow_mapping, scalar, with_item, with_key, with_record, with_values


@pytest.mark.parametrize(
    "value",
    [
        *(
            "NO",
            "on",
            "Null",
            "y",
            "1",
            "-1",
            "1e5",
            "0x1f",
            "9:00",
            "a: b",
            "a #b",
            "#a",
            "- a",
            "[a]",
            "{a}",
            "*a",
            "&a",
        ),
        *(
            "a, b",
            "",
            " a",
            "a ",
            "“a”",
            "'a'",
            '"a"',
            "a\\b",
            "%a",
            "@a",
            "?",
            "~",
            "!a",
            "|",
            ">",
            "a:",
            "São",
            "日本",
        ),
        *("St. John’s", "Trois-Rivières (QC)", "a\u2028b", "\u00a0a", "a\tb"),
    ],
)
def test_a_scalar_is_read_as_what_was_written(value: str) -> None:
    assert yaml.safe_load(f"- {scalar(value)}  # remark") == [value]
    assert yaml.safe_load(f"a: {flow_mapping({'b': value, 'c': 'd'})}") == {"a": {"b": value, "c": "d"}}


def test_a_plain_name_stays_plain() -> None:
    assert scalar("Montréal") == "Montréal"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("l:\n- {a: é}  # one\n\n# two\nx: 1\n", "l:\n- {a: é}  # one\n- {a: b}\n\n# two\nx: 1\n"),
        ("l:\n  - a: c\n    d: e # one\n  # two\n", "l:\n  - a: c\n    d: e # one\n  - {a: b}\n  # two\n"),
        ("l: [{a: c}, {a: d}]\nx: 1", "l: [{a: c}, {a: d}, {a: b}]\nx: 1"),
        ("l: [\n  {a: c},\n]\n", "l: [\n  {a: c}, {a: b},\n]\n"),
        ("l:\n- a: c", "l:\n- a: c\n- {a: b}\n"),
    ],
)
def test_an_item_is_added_after_the_last(text: str, wanted: str) -> None:
    assert with_item(text, "f", "l", {"a": "b"}) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("m: {a: 𝒳é, b: 'c'}  # one\nx: 1\n", "m: {a: 𝒳é, b: 'c', k: \"no\"}  # one\nx: 1\n"),
        ("m:\n  a: b # one\n# two\nx: 1\n", 'm:\n  a: b # one\n  k: "no"\n# two\nx: 1\n'),
        ("m:\n    a: b", 'm:\n    a: b\n    k: "no"\n'),
        ("m: {\n  a: b,\n}\n", 'm: {\n  a: b, k: "no",\n}\n'),
    ],
)
def test_a_key_is_added_after_the_last(text: str, wanted: str) -> None:
    assert with_key(text, "f", "m", "k", "no") == wanted


@pytest.mark.parametrize(
    "text",
    ["m: a\n", "m: {}\n", "x: 1\n", "m: {a: b, k: c}\n", "# a line \u2028# and another\nm: {a: b}\n"],
)
def test_what_no_edit_fits_is_said_with_the_line_to_add(text: str) -> None:
    with pytest.raises(SourceError) as raised:
        with_key(text, "f", "m", "k", "v")
    assert raised.value.findings[0].fix == "Add by hand: k: v"


def test_a_list_that_is_none_takes_no_item() -> None:
    for text in ("l: a\n", "l: []\n", "l:\n"):
        with pytest.raises(SourceError):
            with_item(text, "f", "l", {"a": "b"})


@pytest.mark.parametrize(
    ("text", "values", "wanted"),
    [
        ("l:\n- a: b  # one\n  c: d\n# two\n", {"a": "x"}, "l:\n- a: x  # one\n  c: d\n# two\n"),
        ("l:\n- a: b\n  c: d # one\n# two\n", {"e": "x: y"}, 'l:\n- a: b\n  c: d # one\n  e: "x: y"\n# two\n'),
        ("l:\n- {a: b, c: d}  # one\n", {"a": "x", "e": "y, z"}, 'l:\n- {a: x, c: d, e: "y, z"}  # one\n'),
        ('l:\n- a: "b\n    more"\n  c: d\n', {"a": "x"}, "l:\n- a: x\n  c: d\n"),
        ("l:\n- a:\n  c: d\n", {"a": "x"}, "l:\n- a: x\n  c: d\n"),
        ("l:\n- a: b", {"a": "2026-11-23", "c": "true"}, "l:\n- a: 2026-11-23\n  c: true\n"),
    ],
)
def test_values_are_replaced_or_added(text: str, values: dict[str, str], wanted: str) -> None:
    assert with_values(text, "f", ("l", 0), values) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: 1\nl: []  # none\nz: 2\n", "a: 1\nl:   # none\n- b: c\n  d: e\nz: 2\n"),
        ("a: 1 # one\n# two\nz: 2\n", "a: 1 # one\nl:\n- b: c\n  d: e\n# two\nz: 2\n"),
        ("l:\n  - b: x\n    d: y # one\n# two\n", "l:\n  - b: x\n    d: y # one\n  - b: c\n    d: e\n# two\n"),
        ("l: [{b: x}] # one\n", "l: [{b: x}, {b: c, d: e}] # one\n"),
    ],
)
def test_a_record_is_added_in_lines(text: str, wanted: str) -> None:
    assert with_record(text, "f", "l", {"b": "c", "d": "e"}, ("a",)) == wanted


@pytest.mark.parametrize("text", ["z: 1\n", "a: |\n  b\n\nl: c\n", "l: {b: c}\n"])
def test_a_record_that_fits_nowhere_is_said(text: str) -> None:
    with pytest.raises(SourceError, match="no edit fits"):
        with_record(text, "f", "l", {"b": "c"}, ("a",))
