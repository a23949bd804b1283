"""The list of what renders English verbs, adjectives and adverbs: every line has two sides, and no word stands in two."""

from __future__ import annotations

from importlib.resources import files
from itertools import chain, groupby


def lines() -> list[str]:
    return (files("locpipe.languages") / "words" / "renderings_verbs.txt").read_text("utf-8").splitlines()


def sides() -> list[tuple[list[str], list[str]]]:
    entries = [line.partition(": ") for line in lines() if line and not line.startswith("#")]
    return [(english.split(", "), french.split(", ")) for english, _, french in entries]


def test_every_line_has_both_sides() -> None:
    for line in lines():
        assert not line or line.startswith("#") or line.count(": ") == 1, line
    for english, french in sides():
        assert all(word and word == " ".join(word.split()) == word.lower() for word in english + french), english


def test_stars_stand_at_ends_of_words_and_marks_behind_all_english_words_of_a_line_or_none() -> None:
    for english, french in sides():
        assert len({word.endswith("~") for word in english}) == 1, english
        words = chain.from_iterable(word.removesuffix("~").split() for word in english + french)
        assert all(set("*~").isdisjoint(word.removesuffix("*")) and len(word.rstrip("*")) > 0 for word in words), (
            english
        )


def test_no_word_stands_twice() -> None:
    english = [word.removesuffix("~") for words, _ in sides() for word in words]
    assert len(set(english)) == len(english), sorted({word for word in english if english.count(word) > 1})
    for words, french in sides():
        assert len(set(french)) == len(french), words


def test_each_group_is_sorted() -> None:
    for is_entry, group in groupby(lines(), lambda line: bool(line) and not line.startswith("#")):
        heads = [line.partition(": ")[0].split(", ")[0].removesuffix("~") for line in group if is_entry]
        assert heads == sorted(heads)
