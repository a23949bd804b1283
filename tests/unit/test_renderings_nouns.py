"""The list of what French renders English nouns with: well formed, so that each line says what it is read for."""

from __future__ import annotations

from importlib.resources import files

TEXT = (files("locpipe.languages") / "words" / "renderings_nouns.txt").read_text("utf-8")
GROUPS = [[line for line in group.splitlines() if not line.startswith("#")] for group in TEXT.split("\n\n")]
LINES = [line for group in GROUPS for line in group]


def words(line: str, side: int) -> list[str]:
    return line.split(": ")[side].split(", ")


def test_each_line_has_both_sides() -> None:
    for line in LINES:
        assert line.count(": ") == 1, line
        for word in words(line, 0) + words(line, 1):
            plain = word.removesuffix("~").removesuffix("*")
            assert plain == " ".join(plain.split()) != "", line
            assert "*" not in plain.replace("* ", " "), line
            assert "~" not in plain, line
            assert word == word.lower(), line


def test_no_word_stands_twice() -> None:
    english = [word.removesuffix("~") for line in LINES for word in words(line, 0)]
    assert sorted(english) == sorted(set(english))
    for line in LINES:
        french = words(line, 1)
        assert len(french) == len(set(french)), line


def test_only_english_words_are_marked_as_dispensable() -> None:
    for line in LINES:
        assert "~" not in line.split(": ")[1], line


def test_each_group_is_sorted() -> None:
    for group in GROUPS:
        heads = [words(line, 0)[0].removesuffix("~") for line in group]
        assert heads == sorted(heads)


def test_each_group_says_what_its_words_are_about() -> None:
    assert all(group.startswith("#") for group in TEXT.split("\n\n"))
