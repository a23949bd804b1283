"""The gate as a whole: every mutant is refused by the rule that is there for it, and nothing harmless is."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from locpipe.checks.release import RULES_OF_RELEASES
from locpipe.checks.styles import Stylesheets
from locpipe.checks.waivers import RULES_OF_WAIVERS
from locpipe.findings import Severity
from locpipe.gate import (
    RULES_OF_APPROVALS,
    RULES_OF_PAGES,
    ApprovedRelease,
    GateClosed,
    PageVerdict,
    judge_page,
)
from tests.gate.mutations import CITY, HARMLESS, MUTATIONS, Mutation
from tests.gate.site import build, judged, sheets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gate.site import SmallSite

ALL_RULES = (*RULES_OF_PAGES, *RULES_OF_RELEASES, *RULES_OF_APPROVALS, *RULES_OF_WAIVERS)


@cache
def refused_by(mutation: Mutation, folder: Path) -> frozenset[str]:
    """The rules that close the gate on a mutant."""
    site = build()
    mutation.apply(site)
    result = judged(site, folder / mutation.id)
    if isinstance(result, ApprovedRelease):
        return frozenset()
    return frozenset(finding.rule for finding in result.reasons)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mutants")


def test_the_site_as_it_should_be_is_approved(tmp_path: Path) -> None:
    result = judged(build(), tmp_path)
    assert isinstance(result, ApprovedRelease), result.findings
    assert result.pages == 12
    assert result.findings == ()


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.id)
def test_a_mutant_is_refused_by_its_rule(mutation: Mutation, folder: Path) -> None:
    assert mutation.killed_by in refused_by(mutation, folder)


@pytest.mark.parametrize(("name", "apply"), HARMLESS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_harmless_change_is_approved(name: str, apply: Callable[[SmallSite], None], tmp_path: Path) -> None:
    site = build()
    apply(site)
    result = judged(site, tmp_path)
    assert isinstance(result, ApprovedRelease), (name, result.findings)


def test_no_rule_is_idle(folder: Path) -> None:
    """With any one rule that can close the gate left out, some mutant would get through."""
    alone = {rules for mutation in MUTATIONS if len(rules := refused_by(mutation, folder)) == 1}
    idle = {rule.id for rule in ALL_RULES if rule.severity >= Severity.ERROR} - {next(iter(rules)) for rules in alone}
    assert idle == set(), f"add a mutant that only {', '.join(sorted(idle))} refuses"


def test_mutants_and_rules_are_named_once() -> None:
    assert len({mutation.id for mutation in MUTATIONS}) == len(MUTATIONS)
    assert len({rule.id for rule in ALL_RULES}) == len(ALL_RULES)
    assert {mutation.killed_by for mutation in MUTATIONS} <= {rule.id for rule in ALL_RULES}


def test_a_rule_left_out_lets_its_mutant_through() -> None:
    site = build()
    next(mutation for mutation in MUTATIONS if mutation.id == "negation-dropped").apply(site)
    claim = next(claim for claim in site.claims if claim.file == CITY)
    styles = sheets(site)
    html = site.pages[CITY].encode()
    assert [finding.rule for finding in judge_page(html, claim, styles).findings] == ["safety-text-altered"]
    others = tuple(rule for rule in RULES_OF_PAGES if rule.id != "safety-text-altered")
    assert judge_page(html, claim, styles, others).findings == ()


def test_an_altered_text_is_shown_word_by_word() -> None:
    site = build()
    next(mutation for mutation in MUTATIONS if mutation.id == "zero-width-space").apply(site)
    claim = next(claim for claim in site.claims if claim.file == CITY)
    verdict = judge_page(site.pages[CITY].encode(), claim, sheets(site))
    (finding,) = verdict.findings
    assert "[-N’attendez-] {+N’atten‹U+200B›dez+}" in finding.message
    assert finding.severity == Severity.BLOCKER
    assert finding.location.file == CITY
    assert finding.locale == "fr_CA"


def test_only_the_gate_makes_an_approved_release(tmp_path: Path) -> None:
    approved = judged(build(), tmp_path)
    assert isinstance(approved, ApprovedRelease)
    with pytest.raises(TypeError):
        ApprovedRelease(
            root=tmp_path, release="x", pages=1, is_partial=False, manifest_sha256="", findings=(), seal=object()
        )
    with pytest.raises((TypeError, ValueError)):
        replace(approved, release="other")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        pickle.dumps(approved)
    with pytest.raises(TypeError):
        copy.copy(approved)


def test_the_same_content_has_the_same_release_id(tmp_path: Path) -> None:
    first, second = judged(build(), tmp_path / "a"), judged(build(), tmp_path / "b")
    changed = build()
    changed.styles["/style.css"] += ".x { margin: 0 }\n"
    third = judged(changed, tmp_path / "c")
    assert isinstance(first, ApprovedRelease)
    assert isinstance(second, ApprovedRelease)
    assert isinstance(third, ApprovedRelease)
    assert first.release == second.release != third.release


def test_findings_of_sources_close_the_gate(tmp_path: Path) -> None:
    from locpipe.findings import Finding, Location
    from locpipe.gate import judge

    site = build()
    judged(site, tmp_path)
    broken = Finding("source-unreadable", Severity.BLOCKER, Location("cities/on/x.yaml", 3), "no", "yes")
    result = judge(tmp_path, site.claims, [], site.basis(), findings=[broken])
    assert isinstance(result, GateClosed)
    assert broken in result.reasons


def test_a_verdict_survives_being_written_down() -> None:
    site = build()
    claim = site.claims[3]
    verdict = judge_page(site.pages[claim.file].encode(), claim, sheets(site))
    assert PageVerdict.of_json(verdict.as_json()) == verdict


def test_stylesheets_travel_to_other_processes() -> None:
    styles = Stylesheets({"/style.css": b".a { color: red }"})
    assert pickle.loads(pickle.dumps(styles)).texts == styles.texts
