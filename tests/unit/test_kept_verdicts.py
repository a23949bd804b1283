"""What stylesheets do to safety blocks is judged once, for all runs of the same code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from locpipe.checks import cascade
from locpipe.checks.effects import Effects
from locpipe.checks.styles import Stylesheets
from locpipe.gate import ApprovedRelease
from locpipe.pages import STYLES, PageMaker, stylesheets
from tests.verbs import TODAY, built

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.checks.skeleton import Skeleton


def kept(project: Path) -> Path:
    return project / f".locpipe/cache/{STYLES}.json"


def count(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The skeletons that are judged from now on."""
    judged: list[object] = []

    def counted(rules: cascade.Cascade, skeleton: Skeleton) -> Effects:
        judged.append(skeleton)
        return Effects(rules, skeleton)

    monkeypatch.setattr(cascade, "Effects", counted)
    return judged


def test_a_second_run_judges_no_skeleton_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = built(project)
    judged = count(monkeypatch)
    again = built(project)
    assert isinstance(first, ApprovedRelease)
    assert isinstance(again, ApprovedRelease)
    assert again.release == first.release
    assert judged == []


@pytest.mark.parametrize("change", ["another digest", "no JSON", "foreign", "too deep"])
def test_what_is_not_kept_for_this_code_is_judged_anew(
    project: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    built(project)
    record = json.loads(kept(project).read_text("utf-8"))
    foreign = {
        "another digest": json.dumps({"digest": "0", "value": record["value"]}),
        "no JSON": "{",
        "foreign": json.dumps({"digest": record["digest"], "value": [1]}),
        "too deep": "[" * 100_000,
    }
    kept(project).write_text(foreign[change], "utf-8")
    judged = count(monkeypatch)
    assert isinstance(built(project), ApprovedRelease)
    assert judged


def test_a_kept_verdict_holds_for_its_own_stylesheet_only(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built(project)
    maker = PageMaker(pipeline.read(project), pipeline.Selection(), TODAY)
    name, text = next(iter(stylesheets(maker.assets).texts.items()))
    hidden = Stylesheets({name: text + b"\n.safety { display: none }\n"}, maker.styles.known)
    maker.styles = hidden
    judged = count(monkeypatch)
    verdicts = list(maker.make(pipeline.Selection().specs(maker.project), project / "look"))
    assert judged
    assert all("safety-text-hidden" in {f.rule for f in v.findings} for v in verdicts if v.entry.locale)
