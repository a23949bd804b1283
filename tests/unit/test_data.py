"""YAML: every value is what its writer typed, and every problem has its line."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from locpipe import data
from locpipe.data import Document, mapping, parse_yaml, read_yaml, records, typed
from locpipe.findings import Location
from locpipe.model import Approval, Line, LineKind, Price, Record, Service, Source, Statement, Switches, Text
from locpipe.record_lists import read_records
from locpipe.source import DEEPEST, LONGEST_TEXT, MOST_PROBLEMS, MOST_VALUES, SourceError
from tests.verbs import write

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.findings import Finding

FILE = "cities/on/a.yaml"
SOURCED = "source: https://a.invalid/\npublisher: A\nchecked: 2026-10-12\nverified: true\n"


def parsed(text: str) -> Document:
    return parse_yaml(text, file=FILE, domain="places", context="on/a")


def problems(text: str, model: Any = None) -> list[Finding]:
    with pytest.raises(SourceError) as caught:
        typed(model, parsed(text)) if model else parsed(text)
    return list(caught.value.findings)


# ---- what a writer typed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    "ON on no No NO yes y n off true null0 9:00 12:30:45 613-555-0142 1-800-555-0151 811 0811 1_000 1e3 0x1F 1.10 2026-10-12 2026-10 .5 +1 =".split(),
)
def test_an_unquoted_value_is_what_was_typed(written: str) -> None:
    assert parsed(f"key: {written}").value == {"key": written}
    assert parsed(f'key: "{written}"').value == {"key": written}


def test_on_is_a_province_and_no_a_key() -> None:
    assert parsed("ON: 9:00\nno: 1\n").value == {"ON": "9:00", "no": "1"}


@pytest.mark.parametrize("written", ["key:", "key: ~", "key: null"])
def test_nothing_is_none(written: str) -> None:
    assert parsed(written).value == {"key": None}


def test_a_quoted_nothing_is_text() -> None:
    assert parsed("a: ''\nb: 'null'\nc: \"~\"").value == {"a": "", "b": "null", "c": "~"}


def test_hours_and_phone_numbers_reach_the_model_as_typed() -> None:
    text = f"id: a\nname: Nurses\nkind: support\ncall: 811\ntext: 22333\nhours: 9:00\n{SOURCED}"
    line = typed(Line, parsed(text))
    assert (line.call, line.text, line.kind) == ("811", "22333", LineKind.SUPPORT)
    assert line.hours is not None
    assert line.hours.msgid == "9:00"


@pytest.mark.parametrize(
    ("written", "value"), [("on", True), ("yes", True), ("true", True), ("off", False), ("no", False), ("false", False)]
)
def test_a_switch_takes_each_word_for_on_and_off(written: str, value: bool) -> None:
    switches = typed(Switches, parsed(f"prices: {written}\nbooking: off\ndrug_in_titles: on\n"))
    assert switches == Switches(prices=value, booking=False, drug_in_titles=True)


def test_a_switch_that_is_neither_on_nor_off_names_its_line() -> None:
    (finding,) = problems("prices: on\nbooking: maybe\ndrug_in_titles: on\n", Switches)
    assert finding.location == Location(FILE, 2)
    assert "not “maybe”" in finding.message


def test_dates_and_amounts_are_typed_by_where_they_stand() -> None:
    source = typed(Source, parsed("id: a\nyear: 2024\nurl: https://a.invalid/\nchecked: 2026-10-12\n"))
    assert (source.year, source.checked) == ("2024", date(2026, 10, 12))
    assert typed(Price, parsed("id: a\nlabel: One walk\namount: 1585\n")).amount == 1585


@pytest.mark.parametrize("written", ["12-10-2026", "2026-13-01", "soon", "2026-02-30"])
def test_a_day_that_is_none_names_its_line(written: str) -> None:
    (finding,) = problems(f"id: a\nurl: https://a.invalid/\nchecked: {written}\n", Source)
    assert finding.location == Location(FILE, 3)
    assert written in finding.message


def test_an_approval_can_be_read() -> None:
    # Its field `date` has the name of its type, which hid the type from pydantic once.
    text = "block: a\nlocale: en_CA\ntext: A\nlinks: []\nsha256: ab\nsource_sha256: ab\nby: B\ndate: 2026-10-12\nstatus: approved\n"
    assert typed(Approval, parsed(text)).date == date(2026, 10, 12)


def test_a_text_knows_its_catalog_and_place() -> None:
    statement = typed(Statement, parsed(f"text: Two  words.\n{SOURCED}"))
    assert statement.text.domain == "places"
    assert statement.text.key == ("on/a", "Two  words.")
    assert statement.text.location == Location(FILE, 1)


@pytest.mark.parametrize("written", ["", "''", "' '", "[a]", "{a: b}"])
def test_a_text_that_says_nothing_is_refused(written: str) -> None:
    (finding,) = problems(f"{SOURCED}text: {written}\n", Statement)
    assert finding.location == Location(FILE, 5)
    assert "a text is wanted" in finding.message


@pytest.mark.parametrize(
    ("text", "model", "message"),
    [
        ("id: a\nlabel: b\namount: $820\n", Price, "a whole number is wanted, such as 1585"),
        ("prices: maybe\nbooking: off\ndrug_in_titles: on\n", Switches, "on or off, or true or false, is wanted"),
    ],
)
def test_what_is_wanted_is_said_in_plain_words(text: str, model: type[object], message: str) -> None:
    (finding,) = problems(text, model)
    assert message in finding.message


@pytest.mark.parametrize(
    ("text", "fix"),
    [("hours: weekdays: 9 to 5\n", "holds a colon"), ("a:\n\t- b\n", "with spaces"), ("a: [1\nb: 2\n", "the quotes")],
)
def test_the_commonest_mistakes_of_yaml_have_their_own_fix(text: str, fix: str) -> None:
    with pytest.raises(SourceError) as caught:
        parsed(text)
    assert fix in caught.value.findings[0].fix


# ---- refused --------------------------------------------------------------------------------------------------------


def test_a_key_that_stands_twice_names_its_second_line() -> None:
    (finding,) = problems("a: 1\nb: 2\na: 3\n")
    assert finding.location == Location(FILE, 3)
    assert "“a” stands twice" in finding.message


def test_the_same_key_in_two_records_is_fine() -> None:
    assert parsed("- {a: 1}\n- {a: 2}\n").value == [{"a": "1"}, {"a": "2"}]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        pytest.param("a: &x [1]\nb: *x\n", 2, "alias", id="alias"),
        pytest.param("a: &x {b: *x}\n", 1, "alias", id="alias of itself"),
        pytest.param("a: 1\nb: !!python/name:os.system x\n", 2, "tag", id="tag of Python"),
        pytest.param("a: !secret x\n", 1, "tag !secret", id="tag of its own"),
        pytest.param("a: !!binary aGk=\n", 1, "tag", id="binary"),
        pytest.param("? [a, b]\n: c\n", 1, "not a word", id="a list as key"),
        pytest.param("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), 1, "deep", id="nested without end"),
        pytest.param("a: [1\nb: 2\n", 2, "not YAML", id="a bracket left open"),
        pytest.param("a: b: c\n", 1, "not YAML", id="two colons"),
        pytest.param("a:\n\t- b\n", 2, "not YAML", id="a tab"),
        pytest.param('a: "b\n', 2, "not YAML", id="a quote left open"),
        pytest.param("a: 1\n---\nb: 2\n", 2, "not YAML", id="two documents"),
        pytest.param("a: \x07\n", 0, "not YAML", id="a control character"),
        pytest.param("<<: {a: 1}\n", 0, "", id="merge key"),
        pytest.param('a: 1\nb: "\\e[31m"\n', 2, "U+001B", id="a control character that is written out"),
        pytest.param('a: 1\n"b\\0": 2\n', 2, "U+0000", id="a control character in a key"),
        pytest.param("a: 1\nb: " + "c" * (LONGEST_TEXT + 1), 2, "characters", id="a value without end"),
        pytest.param("[" + "a," * MOST_VALUES + "]", 1, "values", id="values without end"),
    ],
)
def test_what_no_data_file_needs_is_refused(text: str, line: int, message: str) -> None:
    if not message:
        # A merge key is a plain key here, which the model then does not know.
        assert parsed(text).value == {"<<": {"a": "1"}}
        return
    finding = problems(text)[0]
    assert finding.location == Location(FILE, line)
    assert message in finding.message
    assert finding.fix


def test_very_deep_nesting_ends_no_process() -> None:
    assert problems("[" * 50_000)


def test_countless_unknown_keys_are_told_in_part() -> None:
    text = "id: a\nlabel: b\namount: 1\n" + "".join(f"k{n}: 1\n" for n in range(20_000))
    assert len(problems(text, Price)) == MOST_PROBLEMS


def test_an_anchor_that_nobody_uses_is_harmless() -> None:
    assert parsed("a: &x 1\n").value == {"a": "1"}


def test_all_problems_of_the_form_are_reported_at_once() -> None:
    assert [f.location.line for f in problems("a: 1\na: 2\nb: !x 3\n? [c]\n: 4\n")] == [2, 3, 4]
    assert [f.location.line for f in problems("a: &x 4\nb: *x\nc: *x\n")] == [2, 3]


def test_an_empty_file_is_an_empty_mapping() -> None:
    assert parsed("").value == {}
    assert parsed("# only a comment\n").value == {}


# ---- models ---------------------------------------------------------------------------------------------------------


def test_unknown_yaml_key_names_its_line() -> None:
    (finding,) = problems(f"id: a\nkind: community\nname: A\ntext: B\nphnoe: 811\n{SOURCED}", Service)
    assert finding.location == Location(FILE, 5)
    assert finding.message == "the key “phnoe” is unknown"
    assert finding.rule == "data-invalid"


def test_a_missing_key_names_the_record_that_lacks_it() -> None:
    findings = problems("id: a\nlabel: One walk\n", Price)
    assert [(f.location.line, f.message) for f in findings] == [(1, "the key “amount” is missing")]


def test_a_problem_deep_inside_names_its_own_line() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Shelf(Record):
        prices: tuple[Price, ...]

    text = "prices:\n- {id: a, label: One, amount: 1}\n- id: b\n  label: Two\n  amount: much\n"
    (finding,) = problems(text, Shelf)
    assert finding.location == Location(FILE, 5)
    assert "prices.1.amount" in finding.message


def test_every_problem_of_a_record_is_reported() -> None:
    assert len(problems("id: a\namount: much\nto: more\ncolour: red\n", Price)) == 4


def test_the_line_of_a_value_is_found_by_its_path() -> None:
    document = parsed("a:\n  b:\n  - c: 1\n    d: 2\n  - e\n")
    assert document.line_of(("a", "b", 0, "d")) == 4
    assert document.line_of(("a", "b", 1)) == 5
    assert document.line_of(("a", "b", 7)) == 2
    assert document.line_of(("x",)) == 1
    assert document.location_of("a", "b") == Location(FILE, 2)


def test_records_learn_their_own_lines() -> None:
    document = parsed("- {id: a, url: b, checked: 2026-10-12}\n\n- id: c\n  url: d\n  checked: 2026-10-12\n")
    assert [source.location.line for source in records(Source, document)] == [1, 3]


@pytest.mark.parametrize("text", ["- a\n", "just words", "''"])
def test_a_file_that_is_no_mapping_is_refused(text: str) -> None:
    (finding,) = problems(text, Price)
    assert finding.location == Location(FILE, 1)
    assert "keys with their values" in finding.message
    with pytest.raises(SourceError, match="keys with their values"):
        mapping(parsed(text))


def test_the_keys_of_a_document_can_be_taken_apart() -> None:
    document = parsed("a: 1\nb: 2\n")
    mapping(document).pop("a")
    assert document.value == {"a": "1", "b": "2"}


def test_records_report_the_problems_of_all() -> None:
    document = parsed("- {id: a, url: b}\n- {id: c, url: d, checked: 2026-10-12}\n- {id: e, checked: 2026-10-12}\n")
    with pytest.raises(SourceError) as caught:
        records(Source, document)
    assert [(f.location.line, f.message) for f in caught.value.findings] == [
        (1, "the key “0.checked” is missing"),
        (3, "the key “2.url” is missing"),
    ]


@pytest.mark.parametrize("text", ["a: 1\n", "- a\n", "just words"])
def test_what_is_no_list_of_records_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="a list of records"):
        records(Source, parsed(text))


def test_no_file_states_where_it_stands() -> None:
    document = parsed("- {id: a, url: b, checked: 2026-10-12, location: x}\n")
    with pytest.raises(SourceError, match="“location” is unknown"):
        records(Source, document)


def test_records_of_an_empty_file_are_none(tmp_path: Path) -> None:
    write(tmp_path, "sources.yaml", "# none yet\n")
    assert read_records(tmp_path, "sources.yaml", Source) == ()


def test_a_file_is_read_with_its_name(tmp_path: Path) -> None:
    write(tmp_path, "a/b.yaml", "name: A\n")
    document = read_yaml(tmp_path, "a/b.yaml", domain="site", context="site")
    text = Text("site", "site", "A", Location("a/b.yaml", 1))
    assert (document.value["name"].domain, document.value["name"].location) == (text.domain, text.location)


TOKENS = (
    "- ",
    "-\t",
    "? ",
    ": ",
    "a: ",
    "a:\n",
    "a",
    "\n",
    "\n ",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "!t ",
    "&b ",
    "--- ",
    "\u2028",
    "\r",
    "|\n",
)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(TOKENS), st.integers(1, 30)), max_size=12))
def test_what_a_glance_finds_bounded_is_not_refused_as_unbounded(parts: list[tuple[str, int]]) -> None:
    text = "".join(token * times for token, times in parts)
    if data._is_bounded(text):
        with suppress(yaml.YAMLError):  # no YAML at all; up to there nothing was refused
            data._refuse_unbounded(text, FILE)


@pytest.mark.parametrize(
    "text",
    [
        "- " * 50,
        "[" * 50,
        "? " * 50,
        "a: &x 1\nb: *x",
        "".join(f"{' ' * n}a:\n" for n in range(50)),
        "a\n" * MOST_VALUES,
    ],
)
def test_a_glance_lets_nothing_pass_that_may_be_unbounded(text: str) -> None:
    assert not data._is_bounded(text)
