"""Rare words: looked up in their own list, which the list of common words does not know."""

from __future__ import annotations

import pytest

from locpipe.languages.dictionary import is_known
from locpipe.languages.rare import is_rare, made_of_hunspell


@pytest.mark.parametrize("word", ["millepertuis", "inhalothérapeute", "kétamine", "abader", "œstrus", "abacule"])
def test_a_word_of_the_list_is_rare(word: str) -> None:
    assert is_rare(word, "fr")
    assert not is_known(word, "fr")


@pytest.mark.parametrize("word", ["médecin", "millepertui", "kétamin", "zzzz", "", "\udcff"])
def test_what_is_common_or_no_word_is_not(word: str) -> None:
    assert not is_rare(word, "fr")


def test_a_language_without_a_list_has_none() -> None:
    assert not is_rare("rare", "en")


def test_the_list_is_made_of_words_that_nobody_knows() -> None:
    lines = ["3", "millepertuis/S. po:nom", "médecin/S.", "Canada po:npr", "os", "aaa-bbb/X", "kétamine"]
    assert made_of_hunspell(lines, "fr") == ["kétamine", "millepertuis"]
