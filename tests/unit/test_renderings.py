"""What is known of words by what renders them: lines, phrases, words that are never missed, and languages without lists."""

from __future__ import annotations

from importlib.resources import files

import pytest

from locpipe.languages.renderings import LISTED, Wordings, wordings

SOURCE = Wordings([(":1n", "purse, hand bag"), (":2n", "issue~, issues~"), (":3v", "treat*"), (":4-", "purse")])


def test_a_word_is_known_by_its_lines_and_by_how_it_begins() -> None:
    assert SOURCE.of("purse") == (frozenset({":1n", ":4-"}), True, frozenset("n"))
    assert SOURCE.of("treatment") == (frozenset({":3v"}), True, frozenset("v"))
    assert SOURCE.of("purses") == (frozenset(), False, frozenset())


def test_a_word_with_a_tilde_explains_and_is_not_missed() -> None:
    assert SOURCE.of("issues") == (frozenset({":2n"}), False, frozenset("n"))


def test_a_phrase_is_found_where_it_stands() -> None:
    assert SOURCE.phrases(["the", "hand", "bag", "hand"]) == [(frozenset({":1n"}), 1, 3)]


def test_both_sides_of_a_line_share_its_name_and_hyphens_part_words() -> None:
    both = wordings("en", "fr")
    assert both
    english, french = both
    assert english.of("ambulance").lines & french.of("ambulances").lines
    assert english.of("towel").lines.isdisjoint(french.of("couverture").lines)


def test_what_a_word_may_be_is_told_by_the_list_or_the_heading_above_it() -> None:
    both = wordings("en", "fr")
    assert both
    kinds = {word: both[0].of(word).kinds for word in ("towel", "soft", "exactly", "follow", "dark")}
    assert kinds == {
        "towel": frozenset("n"),
        "soft": frozenset("a"),
        "exactly": frozenset("o"),
        "follow": frozenset("v"),
        "dark": frozenset("an"),
    }


def test_languages_without_lists_have_none() -> None:
    assert wordings("fr", "en") is None
    assert wordings("en", "xx") is None


@pytest.mark.parametrize("name", LISTED)
def test_every_line_of_a_list_has_both_sides(name: str) -> None:
    lines = (files("locpipe.languages") / "words" / f"{name}.txt").read_text("utf-8").splitlines()
    entries = [line.split(": ") for line in lines if line and not line.startswith("#")]
    assert all(len(entry) == 2 and all(all(side.split(", ")) for side in entry) for entry in entries)
