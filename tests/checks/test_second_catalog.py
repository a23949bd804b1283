"""Catalogs on other subjects than the shipped ones: nothing is found in them, nearly all in what is made of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import polib
import pytest

from locpipe.checks.pair import Pair, setting_of
from locpipe.checks.terms import parse_glossary
from locpipe.checks.translations import judge_pairs
from locpipe.findings import Severity
from locpipe.languages import language
from tests.checks import mutants

CATALOGS = Path(__file__).parent / "catalogs"
NAMES = ("asthma", "naloxone", "safety")
FLOORS = {"antonyms": 0.9, "numbers": 0.97, "negation": 0.75, "text": 0.93, "choices": 0.6, "source language": 0.93}
"""The least share of the mutants of a family that is found, a little under what is reached."""
STEP = 18
"""Of so many messages one, of which mutants are made."""


def pairs_of(name: str) -> list[Pair]:
    """The translations of one of the catalogs, each in its place."""
    glossary = parse_glossary((CATALOGS / "glossary.csv").read_text("utf-8"), "glossary.csv")
    entries = [entry for entry in polib.pofile(str(CATALOGS / f"{name}.po")) if entry.msgstr]
    pairs = [
        Pair(
            locale="fr_CA",
            language=language("fr_CA"),
            source_language=language("en_CA"),
            domain=name,
            msgid=entry.msgid,
            msgstr=entry.msgstr,
            glossary=glossary,
            is_safety=name == "safety",
        )
        for entry in entries
    ]
    setting = setting_of(pairs)
    return [replace(pair, setting=setting) for pair in pairs]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_found_in_a_catalog_that_is_right(name: str) -> None:
    found = [finding for finding in judge_pairs(pairs_of(name)) if finding.severity >= Severity.WARNING]
    assert [(finding.msgid, finding.rule, finding.message) for finding in found] == []


def test_nearly_all_mutants_of_the_catalogs_are_found() -> None:
    pairs = [pair for name in NAMES for pair in pairs_of(name)]
    scores = mutants.measure(pairs[::STEP], seed=5)
    shares = {family: score for family, score in scores.items() if family in FLOORS}
    assert len(shares) > len(FLOORS) - 2
    assert [(family, one.share, one.wrong) for family, one in shares.items() if one.share < FLOORS[family]] == []
