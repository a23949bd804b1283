"""The list of rules, their documentation, their cases and docs/checks.md agree."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import locpipe
import locpipe.checks
from locpipe.checks import document
from locpipe.checks.registry import GROUPS, RULES
from locpipe.checks.rule import Rule
from locpipe.checks.translations import RULES_OF_PAIRS
from tests.checks.cases import CASES

DOCS = Path(__file__).parents[2] / "docs" / "checks.md"
IDS = [rule.id for rule in RULES]


def test_every_rule_of_the_package_is_listed() -> None:
    found = {
        value.id
        for module in pkgutil.iter_modules(locpipe.checks.__path__)
        for value in vars(importlib.import_module(f"locpipe.checks.{module.name}")).values()
        if isinstance(value, Rule)
    }
    missing = sorted(found - set(IDS))
    assert not missing, f"add to a tuple of src/locpipe/checks/registry.py: {', '.join(missing)}"


def test_no_rule_is_listed_twice() -> None:
    assert sorted(IDS) == sorted(set(IDS))


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_rule_is_documented(rule: Rule) -> None:
    assert rule.summary.endswith((".", "…")), f"the summary of {rule.id} must end in a full stop"
    paragraphs = rule.doc.split("\n\n")
    assert any(part.startswith("Why it matters: ") for part in paragraphs), f"{rule.id} must say why it matters"
    assert any(part.startswith("Example: ") for part in paragraphs), f"{rule.id} must give an example"
    assert rule.fix.strip(), f"{rule.id} must say how to fix what it finds"
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)


@pytest.mark.parametrize("rule", RULES_OF_PAIRS, ids=[rule.id for rule in RULES_OF_PAIRS])
def test_rule_of_translations_has_cases(rule: Rule) -> None:
    assert rule.id in CASES, f"add cases of {rule.id} to tests/checks/cases.py"
    assert CASES[rule.id].bad, f"{rule.id} needs a text in which it must find a defect"
    assert CASES[rule.id].okay, f"{rule.id} needs a harmless twin"


def test_groups_have_titles() -> None:
    assert all(title and rules for title, rules in GROUPS)


def test_docs_are_current() -> None:
    rates = DOCS.with_name(document.RATES).read_text(encoding="utf-8")
    assert DOCS.read_text(encoding="utf-8") == document.document(rates), "run `make docs`"


def test_every_rule_that_a_reader_reports_can_be_explained() -> None:
    sources = (path.read_text(encoding="utf-8") for path in Path(locpipe.__file__).parent.glob("*.py"))
    named = {
        name
        for text in sources
        for name in re.findall(r'(?:rule(?:: str)?\s*=\s*|Finding\(\s*)"([a-z]+(?:-[a-z]+)+)"', text)
    }
    assert named, "readers name their rules in the code"
    assert not named - set(IDS), "add to src/locpipe/checks/reading.py"
