"""The nuances of the languages: comparable by their names, and never hidden by the words that they are looked for by."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from locpipe.checks.nuances import nuance_added
from locpipe.checks.passage import Passage
from locpipe.languages import language
from locpipe.languages.lexicon import listed
from locpipe.languages.nuances_en import NUANCES as ENGLISH
from locpipe.languages.nuances_fr import NUANCES as FRENCH
from tests.checks.test_cases import pair

LANGUAGES = {"en": ENGLISH, "fr": FRENCH}
LOCALES = {"en": "en_CA", "fr": "fr_CA"}
SAID = [(code, name) for code, known in LANGUAGES.items() for name, nuance in known.table.items() if nuance.surely]
LOOKS_ROUND = re.compile(r"\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
"""A condition on what stands before or behind, which needs no words of its own."""


def test_languages_name_the_same_nuances() -> None:
    assert ENGLISH.table.keys() == FRENCH.table.keys()


def test_every_nuance_is_surely_said_in_some_language_and_may_be_in_the_other() -> None:
    for name, ours in ENGLISH.table.items():
        theirs = FRENCH.table[name]
        assert ours.words or theirs.words, name
        assert bool(ours.words) <= bool(theirs.perhaps), name
        assert bool(theirs.words) <= bool(ours.perhaps), name


@pytest.mark.parametrize(("code", "name"), SAID)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_surely_says_a_nuance_has_one_of_its_words(code: str, name: str, data: st.DataObject) -> None:
    nuance = LANGUAGES[code].table[name]
    plain = LOOKS_ROUND.sub("", nuance.surely)
    said = data.draw(st.from_regex(plain, fullmatch=True))
    assert plain != nuance.surely or LANGUAGES[code].sure[name].search(said), said
    assert not set(listed(nuance.words)).isdisjoint(Passage(said, language(LOCALES[code])).vocabulary), said


@pytest.mark.parametrize(("source", "is_told"), [("high blood pressure", True), ("very high blood pressure", False)])
def test_a_safety_text_makes_nothing_stronger(source: str, is_told: bool) -> None:
    told = [
        list(nuance_added.function(pair(source, "une tension artérielle très élevée", is_safety=is_safety)))
        for is_safety in (True, False)
    ]
    assert bool(told[0]) is is_told
    assert not told[1], "elsewhere a translator may well say “very”"
