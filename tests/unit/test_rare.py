"""Rare words: looked up in their own list, which the list of common words does not know."""

from __future__ import annotations

import pytest

from locpipe.languages.dictionary import is_known
from locpipe.languages.rare import is_rare, is_rectified, made_of_hunspell


@pytest.mark.parametrize("word", ["millepertuis", "inhalothérapeute", "kétamine", "abader", "œstrus", "abacule"])
def test_a_word_of_the_list_is_rare(word: str) -> None:
    assert is_rare(word, "fr")
    assert not is_known(word, "fr")


@pytest.mark.parametrize("word", ["médecin", "millepertui", "kétamin", "zzzz", "", "\udcff"])
def test_what_is_common_or_no_word_is_not(word: str) -> None:
    assert not is_rare(word, "fr")


def test_a_language_without_a_list_has_none() -> None:
    assert not is_rare("rare", "en")


def test_the_lists_are_made_of_words_that_nobody_knows_and_of_words_of_the_reform() -> None:
    classic = ["3", "millepertuis/S. po:nom", "médecin/S.", "Canada po:npr", "os", "aaa-bbb/X", "kétamine", "connaître"]
    revised = ["millepertuis/S.", "médecin/S.", "kétamine", "connaitre/a3"]
    made = made_of_hunspell(classic, revised, "fr")
    assert made == {"rare": ["kétamine", "millepertuis"], "rectified": ["connaitre"]}


@pytest.mark.parametrize(("word", "right"), [("connaitre", True), ("règlementaire", True), ("connaître", False)])
def test_a_word_of_the_reform_is_told(word: str, right: bool) -> None:
    assert is_rectified(word, "fr") == right
