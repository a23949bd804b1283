"""Reading text: what is not plain UTF-8 text of the project is refused, with the line."""

from __future__ import annotations

import os
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locpipe import source
from locpipe.findings import Finding, Location, Severity
from locpipe.source import SourceError, attempt, decode, kept_by_file, read_text

if TYPE_CHECKING:
    from pathlib import Path


def refused(raw: bytes) -> Finding:
    with pytest.raises(SourceError) as caught:
        decode(raw, "content/a.md")
    (finding,) = caught.value.findings
    return finding


def test_an_error_is_a_blocker_at_its_place() -> None:
    error = SourceError(Location("a.md", 3), "it is wrong", "Mend it.")
    assert error.findings == (
        Finding("source-unreadable", Severity.BLOCKER, Location("a.md", 3), "it is wrong", "Mend it."),
    )
    assert str(error) == "a.md:3: it is wrong"


def test_one_error_holds_every_problem_of_a_file() -> None:
    problems = [Finding("some-rule", Severity.ERROR, Location("a.md", line), f"no {line}", "") for line in (1, 2)]
    assert SourceError.of(problems).findings == tuple(problems)


def test_text_is_read_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("Où ça?\n\tIci — «\u00a0là\u00a0»\n".encode())
    assert read_text(tmp_path, "a.md") == "Où ça?\n\tIci — «\u00a0là\u00a0»\n"


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"content/a\.md: the file is missing"):
        read_text(tmp_path, "content/a.md")


def test_a_folder_in_place_of_a_file_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(SourceError, match="cannot be read"):
        read_text(tmp_path, "a.md")


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    root = tmp_path / "project"
    root.mkdir()
    (root / "a.md").symlink_to(tmp_path / "secret")
    (root / "b.md").write_text("fine")
    (root / "c.md").symlink_to(root / "b.md")
    with pytest.raises(SourceError, match="leads out of the project"):
        read_text(root, "a.md")
    with pytest.raises(SourceError, match="leads out of the project"):
        read_text(root, "../secret")
    assert read_text(root, "c.md") == "fine"


def test_a_file_that_no_person_wrote_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "LARGEST_FILE", 1024 * 1024)
    (tmp_path / "a.md").write_bytes(b"a" * (1024 * 1024))
    assert read_text(tmp_path, "a.md")
    (tmp_path / "a.md").write_bytes(b"a" * (1024 * 1024 + 1))
    with pytest.raises(SourceError, match="larger than 1 MB"):
        read_text(tmp_path, "a.md")
    # A catalog grows with the number of places.
    (tmp_path / "a.md").rename(tmp_path / "places.po")
    assert read_text(tmp_path, "places.po")


@pytest.mark.parametrize(
    ("raw", "line", "message"),
    [
        pytest.param(b"\xef\xbb\xbfa\n", 1, "byte order mark", id="byte order mark"),
        pytest.param("a\nb\n\xe9t\xe9\n".encode("latin-1"), 3, "byte 0xe9 is not UTF-8", id="another encoding"),
        pytest.param(b"a\nb\r\nc\n", 2, "carriage return", id="line ends of Windows"),
        pytest.param(b"a\nb\x00\n", 2, "U+0000", id="a NUL"),
        pytest.param(b"a\n\x1b[31mb\n", 2, "U+001B", id="an escape sequence of a terminal"),
        pytest.param("a\nb\x9b\n".encode(), 2, "U+009B", id="the same in one character"),
        pytest.param(b"\x0c", 1, "U+000C", id="a form feed"),
        pytest.param(b"a\n<<<<<<< HEAD\nb\n", 2, "conflict marker", id="conflict, ours"),
        pytest.param(b"a\n\n=======\nb\n", 3, "conflict marker", id="conflict, between"),
        pytest.param(b">>>>>>> branch\n", 1, "conflict marker", id="conflict, theirs"),
    ],
)
def test_what_is_not_plain_text_names_its_line(raw: bytes, line: int, message: str) -> None:
    finding = refused(raw)
    assert finding.location == Location("content/a.md", line)
    assert message in finding.message
    assert finding.fix


@pytest.mark.parametrize(
    "text", ["a < b > c", "a\n========\n", "<<<<<<<", "  <<<<<<< HEAD", "\ufeff in the middle"[1:]]
)
def test_text_that_only_looks_like_a_conflict_is_read(text: str) -> None:
    assert decode(text.encode(), "a.md") == text


@given(st.text(st.characters(exclude_characters="\ufeff", exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t")))
def test_every_plain_text_comes_back(text: str) -> None:
    lines = text.splitlines()
    if not any(line.startswith(("<<<<<<< ", ">>>>>>> ")) or line == "=======" for line in lines):
        assert decode(text.encode(), "a.md") == text


def test_a_file_of_countless_short_lines_is_refused() -> None:
    assert decode(b"\n" * source.MOST_LINES, "a.po")
    assert "lines" in refused(b"\n" * (source.MOST_LINES + 1)).message


def test_no_more_problems_are_kept_than_a_person_reads() -> None:
    endless = (Finding("some-rule", Severity.ERROR, Location("a.md", line), "bad", "Mend.") for line in count(1))
    assert len(SourceError.of(endless).findings) == source.MOST_PROBLEMS


def test_an_attempt_keeps_the_problems_and_goes_on() -> None:
    findings: list[Finding] = []

    def read(value: str) -> str:
        if value == "bad":
            raise SourceError(Location("a.md"), "bad", "Mend it.")
        return value

    assert attempt(findings, read, "good") == "good"
    assert findings == []
    assert attempt(findings, read, "bad") is None
    assert [finding.message for finding in findings] == ["bad"]


def test_an_attempt_hides_no_mistake_of_our_own() -> None:
    def read() -> str:
        raise KeyError("a mistake in the code")

    with pytest.raises(KeyError):
        attempt([], read)


def test_a_link_that_leads_to_itself_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("a.yaml")
    with pytest.raises(SourceError):
        read_text(tmp_path, "a.yaml")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    with pytest.raises(SourceError, match="not a file"):
        read_text(tmp_path, "a.yaml")


def test_a_text_is_parsed_once_while_its_file_holds_it() -> None:
    parsed: list[str] = []

    @kept_by_file
    def parse(text: str, *, file: str) -> str:
        parsed.append(f"{file}: {text}")
        if text == "broken":
            raise SourceError(Location(file, 1), "broken", "Mend it.")
        return text.upper()

    for text in ("one", "one", "two", "one"):
        assert parse(text, file="a") == text.upper()
    assert parse("one", file="b") == "ONE"
    assert parsed == ["a: one", "a: two", "a: one", "b: one"]
    for _ in range(2):
        with pytest.raises(SourceError):
            parse("broken", file="a")
    assert parse("one", file="a") == "ONE"
    assert parsed[4:] == ["a: broken", "a: broken"]
