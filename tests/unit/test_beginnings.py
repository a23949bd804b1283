"""Of many patterns those are searched whose beginning a text has: none that matches may be left out."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locpipe.checks.passage import Passage
from locpipe.languages import Habit, language, late
from locpipe.languages.beginnings import AT_WORDS, LENGTH, Begun, beginnings, words_begun

FRENCH = language("fr_CA")
FEWEST_BROKEN = 300
"""Habits that the sentences below break, at least."""
TEXTS = [
    line.strip()[2:]
    for name in ("grammar", "opposites", "rewordings")
    for line in (Path(__file__).parents[1] / "checks" / f"{name}.txt").read_text("utf-8").splitlines()
    if line.startswith("  ")
]


@pytest.mark.parametrize(
    ("written", "begins"),
    [
        ("[Aa]vant de", {"avant "}),
        ("(?:[Cc]e|ces?) jour", {"ce jou", "ces jo"}),
        ("(?<!au )jour(?!née)", {"jour"}),
        ("jours?", {"jour", "jours"}),
        ("le|la ville", {"le", "la vil"}),
        ("[a-z]+er", {""}),
        ("le [a-z]+", {"le "}),
        ("ab+c", {"ab"}),
        ("ab*c", {"a"}),
        ("(?:très )?bien", {"très b", "bien"}),
        (r"n\.b\.", {"n.b."}),
        ("(?:(?:a|b)(?:c|d))e", {"ace", "ade", "bce", "bde"}),
        (" ou ", {""}),
        ("", {""}),
    ],
)
def test_beginnings_are_read_off_a_pattern(written: str, begins: set[str]) -> None:
    assert beginnings(f"{AT_WORDS}(?:{written})") == begins


def test_a_pattern_that_begins_elsewhere_may_match_anywhere() -> None:
    assert beginnings("jour") == beginnings(f"{AT_WORDS}jour|nuit") == {""}


def test_beginnings_are_no_longer_than_they_need_to_be() -> None:
    assert beginnings(f"{AT_WORDS}anticonstitutionnellement") == {"anticonstitutionnellement"[:LENGTH]}


def test_all_habits_that_sentences_break_are_suspected() -> None:
    assert FRENCH is not None
    broken = 0
    for text in TEXTS:
        passage = Passage(text, FRENCH)
        for name, habits in FRENCH.habits.items():
            among = dict(passage.suspects.get(name, ()))
            for habit in habits:
                match = habit.pattern.search(passage.prose)
                if match:
                    broken += 1
                    assert habit in among, (text, habit.written)
                    found = habit.broken(passage.prose, among[habit])
                    assert found is not None
                    assert found.span() == match.span()
    assert broken > FEWEST_BROKEN


LETTERS = st.sampled_from("abAB")
PLAIN = st.one_of(
    LETTERS,
    st.sampled_from(
        ["[ab]", "[Aa]", "[^a]", "[a-b]", r"\w", ".", " ", "(?=a)", "(?!b)", "(?<!a)", r"\.", "b?", "a*", "b+", "a{2}"]
    ),
)
PATTERN = st.recursive(
    st.lists(PLAIN, min_size=1, max_size=4).map("".join),
    lambda inner: st.tuples(st.lists(inner, min_size=1, max_size=3), st.sampled_from(["", "?", "+", "??"])).map(
        lambda group: f"(?:{'|'.join(group[0])}){group[1]}"
    ),
    max_leaves=6,
)


@settings(max_examples=400)
@given(written=st.lists(PATTERN, min_size=1, max_size=3).map("".join), text=st.text("abAB’ -.é", max_size=12))
def test_no_pattern_that_matches_is_left_out(written: str, text: str) -> None:
    habit = Habit(late(f"{AT_WORDS}(?:{written})"), "", "")
    match = re.search(habit.written, text)
    among = dict(Begun({"group": [habit]}).among(words_begun(text)).get("group", ()))
    if match:
        assert habit in among
        found = habit.broken(text, among[habit])
        assert found is not None
        assert found.span() == match.span()


def test_a_letter_that_becomes_two_moves_no_place() -> None:
    begun = words_begun("İ jour")
    assert begun["jour"] == [2]


def test_every_pattern_of_the_languages_can_be_compiled() -> None:
    assert language("en_CA")
    assert language("fr_CA")
    gc.unfreeze()  # another test may have had everything put aside
    late_ones = [known for known in gc.get_objects() if type(known) is type(late(""))]
    assert len(late_ones) > MANY
    for known in late_ones:
        assert re.compile(known.pattern, known.flags)


MANY = 100
