"""The lists of words: every thing has a kind and words in each language, and no list says what it cannot mean."""

from __future__ import annotations

from importlib.resources import files

import pytest

from locpipe.languages import language
from locpipe.languages.vocabulary import is_firm, kinds, vocabulary

CODES = ("en", "fr")


def lines(code: str) -> list[str]:
    text = (files("locpipe.languages") / "words" / f"{code}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("code", CODES)
def test_every_thing_of_a_kind_has_words(code: str) -> None:
    assert [line.partition(": ")[0] for line in lines(code)] == list(kinds())


@pytest.mark.parametrize("code", CODES)
def test_lists_have_no_word_twice_and_none_that_is_empty(code: str) -> None:
    for line in lines(code):
        words = [word.removesuffix("~") for word in line.partition(": ")[2].split(", ")]
        assert len(set(words)) == len(words), line
        assert all(word == word.strip(" *~") + "*" * word.endswith("*") and len(word) > 0 for word in words), line


def test_a_word_that_may_name_something_else_names_nothing_surely() -> None:
    known = vocabulary("en")
    assert known
    assert {hit.concept for hit in known.find(["since"])} == {"since"}
    assert {hit.concept for hit in known.find(["spleens", "spleen"])} == {"spleen", "spleen!"}


def test_a_language_without_a_list_has_none() -> None:
    assert vocabulary("xx") is None


def test_only_things_with_names_of_their_own_are_firm() -> None:
    assert is_firm("kidney")
    assert not is_firm("increas")


@pytest.mark.parametrize("code", CODES)
def test_every_list_belongs_to_a_language(code: str) -> None:
    assert language(code) is not None
