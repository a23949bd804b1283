"""What is known of words by what renders them: lines, phrases, words that are never missed, and languages without lists."""

from __future__ import annotations

from importlib.resources import files

import pytest

from locpipe.languages.renderings import LISTED, Wordings, wordings

SOURCE = Wordings([(":1", "purse, hand bag"), (":2", "issue~, issues~"), (":3", "treat*")])


def test_a_word_is_known_by_its_lines_and_by_how_it_begins() -> None:
    assert SOURCE.of("purse") == (frozenset({":1"}), True)
    assert SOURCE.of("treatment") == (frozenset({":3"}), True)
    assert SOURCE.of("purses") == (frozenset(), False)


def test_a_word_with_a_tilde_explains_and_is_not_missed() -> None:
    assert SOURCE.of("issues") == (frozenset({":2"}), False)


def test_a_phrase_is_found_where_it_stands() -> None:
    assert SOURCE.phrases(["the", "hand", "bag", "hand"]) == [(frozenset({":1"}), 1, 3)]


def test_both_sides_of_a_line_share_its_name_and_hyphens_part_words() -> None:
    both = wordings("en", "fr")
    assert both
    english, french = both
    assert english.of("ambulance").lines & french.of("ambulances").lines
    assert english.of("towel").lines.isdisjoint(french.of("couverture").lines)


def test_languages_without_lists_have_none() -> None:
    assert wordings("fr", "en") is None
    assert wordings("en", "xx") is None


@pytest.mark.parametrize("name", LISTED)
def test_every_line_of_a_list_has_both_sides(name: str) -> None:
    lines = (files("locpipe.languages") / "words" / f"{name}.txt").read_text("utf-8").splitlines()
    entries = [line.split(": ") for line in lines if line and not line.startswith("#")]
    assert all(len(entry) == 2 and all(all(side.split(", ")) for side in entry) for entry in entries)
