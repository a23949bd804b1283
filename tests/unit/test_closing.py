"""A build asks of translations what closes the gate, and no more; what only warns is for `locpipe check`."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from locpipe.catalog import catalog_file
from locpipe.checks import translations
from locpipe.findings import Finding, Severity, closing
from locpipe.gate import ApprovedRelease
from tests.verbs import TODAY, built, edit, translate

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.checks.pair import Pair
    from locpipe.checks.rule import Rule

LENT = "It lends glasses against pollen to anyone who asks at the desk."
WARNED = "Elle prête des lunettes  contre le pollen à toute personne qui le demande au comptoir."
CLOSED = "Elle prête 3 lunettes contre le pollen à toute personne qui le demande au comptoir."
BOTH = CLOSED.replace("lunettes ", "lunettes  ")


def found(project: Path, selection: pipeline.Selection | None) -> list[Finding]:
    """What is found of the translation that the tests change."""
    findings = pipeline.check(pipeline.read(project), TODAY, selection)
    return [finding for finding in findings if finding.msgid == LENT]


def asked(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The rules that are asked of a translation from now on."""
    rules: set[str] = set()
    real = translations.judge_pairs

    def noted(pairs: list[Pair], asked: tuple[Rule, ...]) -> list[Finding]:
        rules.update(rule.id for rule in asked)
        return real(pairs, asked)

    monkeypatch.setattr(translations, "judge_pairs", noted)
    return rules


def test_a_warning_is_no_matter_of_a_build_and_is_told_by_a_check(project: Path) -> None:
    translate(project, "fr_CA", "places", LENT, WARNED)
    verdict = built(project)
    assert isinstance(verdict, ApprovedRelease)
    assert not any(finding.msgid == LENT for finding in verdict.findings)
    assert [finding.rule for finding in found(project, None)] == ["space-doubled"]


@pytest.mark.parametrize("checked_first", [True, False])
def test_an_error_closes_the_gate_whether_a_check_knew_of_it_or_not(project: Path, *, checked_first: bool) -> None:
    translate(project, "fr_CA", "places", LENT, BOTH)
    if checked_first:
        assert {finding.severity for finding in found(project, None)} == {Severity.WARNING, Severity.ERROR}
    verdict = built(project)
    assert not isinstance(verdict, ApprovedRelease)
    assert [finding.rule for finding in verdict.findings if finding.msgid == LENT] == ["number-changed"]


def test_what_a_check_found_answers_a_build_and_not_the_other_way_round(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(project / ".locpipe", ignore_errors=True)
    rules = asked(monkeypatch)
    found(project, pipeline.Selection())
    assert rules == {rule.id for rule in translations.CLOSING_RULES}
    found(project, None)
    assert rules == {rule.id for rule in translations.RULES_OF_PAIRS}
    rules.clear()
    shutil.rmtree(project / ".locpipe")
    found(project, None)
    rules.clear()
    found(project, pipeline.Selection())
    assert rules == set()


@pytest.mark.parametrize("text", [WARNED, CLOSED, BOTH])
def test_a_build_tells_what_of_all_findings_closes_the_gate(project: Path, text: str) -> None:
    translate(project, "fr_CA", "places", LENT, text)
    assert found(project, pipeline.Selection()) == closing(found(project, None))


def test_a_dismissal_of_a_rule_that_is_not_asked_is_no_finding(project: Path) -> None:
    translate(project, "fr_CA", "places", LENT, WARNED)
    start = '#. what a service is\n#: cities/no/amber-bay.yaml\nmsgctxt "no/amber-bay"\nmsgid "It lends'
    edit(project, catalog_file("fr_CA", "places"), start, f"# locpipe: allow space-doubled: as in print\n{start}")
    assert found(project, pipeline.Selection()) == found(project, None) == []
