"""Sign-offs: the wording that is recorded is the wording that a page shows, and entries are only ever added."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe.approvals import in_force, wording_of_element
from locpipe.project import read_approvals
from locpipe.sign_off import proposals, record
from locpipe.source import SourceError
from tests.verbs import TODAY, built, edit, synced, translate, write

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.sign_off import Proposal

APPROVALS = "content/safety/approvals.yaml"
REPEAT = "Short of breath? [Call 1-1-2](tel:112) or [text 1-1-2](sms:112)."


def proposal(project: Path, block: str = "crisis-repeat", locale: str = "fr_CA") -> Proposal:
    (made,) = proposals(project, block, locale)
    return made


def approved(project: Path) -> set[tuple[str, str]]:
    return set(in_force(read_approvals(project), "en_CA"))


# ---- what is proposed -----------------------------------------------------------------------------------------------


def test_the_wording_is_the_text_that_readers_see(project: Path) -> None:
    made = proposal(project)
    assert made.wording.text == (
        "Si vous avez besoin d’aide maintenant\nÀ bout de souffle? Appelez le 1-1-2 ou textez le 1-1-2."
    )
    assert made.wording.links == ("tel:112", "sms:112")
    assert made.source.text.endswith("Call 1-1-2 or text 1-1-2.")
    assert made.is_in_force


def test_what_is_signed_is_what_a_page_shows(project: Path) -> None:
    built(project)
    for locale, prefix in (("en_CA", "en"), ("fr_CA", "fr")):
        page = LexborHTMLParser((project / "dist" / prefix / "index.html").read_bytes())
        node = page.css_first("[data-safety=crisis]")
        assert node is not None
        assert wording_of_element(node) == proposal(project, "crisis", locale).wording


def test_all_blocks_can_be_proposed_at_once(project: Path) -> None:
    assert {made.block for made in proposals(project, "all", "en_CA")} == {
        "crisis",
        "crisis-on",
        "crisis-repeat",
        "disclaimer",
        "medical-safety",
        "not-proved",
    }


@pytest.mark.parametrize(
    ("block", "locale", "message"),
    [("crises", "fr_CA", "no safety block “crises”"), ("crisis", "de_DE", "de_DE is not declared")],
)
def test_a_block_or_locale_that_does_not_exist_is_said(project: Path, block: str, locale: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        proposals(project, block, locale)


@pytest.mark.parametrize(("msgstr", "flag"), [("", ""), ("À bout de souffle?", "fuzzy")])
def test_a_text_that_is_not_translated_cannot_be_signed_off(project: Path, msgstr: str, flag: str) -> None:
    translate(project, "fr_CA", "safety", REPEAT, msgstr)
    if flag:
        file = "locales/fr_CA/LC_MESSAGES/safety.po"
        text = (project / file).read_text("utf-8")
        at = text.index(f'msgctxt "crisis-repeat"\nmsgid "{REPEAT}"')
        write(project, file, f"{text[:at]}#, {flag}\n{text[at:]}")
    with pytest.raises(SourceError) as caught:
        proposal(project)
    (finding,) = caught.value.findings
    assert finding.rule == "safety-text-untranslated"
    assert finding.location.file == "locales/fr_CA/LC_MESSAGES/safety.po"
    assert finding.location.line > 1


def test_a_proposal_shows_both_wordings_and_what_changed(project: Path) -> None:
    translate(
        project,
        "fr_CA",
        "safety",
        REPEAT,
        "À bout de souffle? [Faites le 1-1-2](tel:112) ou [textez le 1-1-2](sms:112).",
    )
    made = proposal(project)
    shown = made.shown()
    assert not made.is_in_force
    assert "Short of breath?" in shown
    assert "Faites le 1-1-2" in shown
    assert "tel:112, sms:112" in shown
    assert "[-Appelez-] {+Faites+}" in shown
    assert "Since the approval of 2026-11-02 by the tests" in shown


def test_a_source_wording_is_shown_alone(project: Path) -> None:
    shown = proposal(project, "crisis-repeat", "en_CA").shown()
    assert shown.count("Short of breath?") == 1


# ---- what is recorded -----------------------------------------------------------------------------------------------


def test_a_new_entry_stands_after_all_others(project: Path) -> None:
    before = (project / APPROVALS).read_text("utf-8")
    translate(
        project,
        "fr_CA",
        "safety",
        REPEAT,
        "À bout de souffle? [Faites le 1-1-2](tel:112) ou [textez le 1-1-2](sms:112).",
    )
    record(project, proposal(project), by="N. Ormal: nurse", day=TODAY)
    assert (project / APPROVALS).read_text("utf-8").startswith(before.rstrip())
    entry = read_approvals(project)[-1]
    assert (entry.block, entry.locale, entry.by, entry.date, entry.status) == (
        "crisis-repeat",
        "fr_CA",
        "N. Ormal: nurse",
        TODAY,
        "approved",
    )
    assert entry.sha256 == proposal(project).wording.sha256
    assert entry.source_sha256 == proposal(project, locale="en_CA").wording.sha256
    assert proposal(project).is_in_force
    assert not list((project / "content/safety").glob("*.part"))


def test_a_changed_wording_counts_only_once_it_is_signed_off(project: Path) -> None:
    translate(
        project,
        "fr_CA",
        "safety",
        REPEAT,
        "À bout de souffle? [Faites le 1-1-2](tel:112) ou [textez le 1-1-2](sms:112).",
    )
    assert not proposal(project).is_in_force
    record(project, proposal(project), by="A", day=TODAY)
    assert proposal(project).is_in_force


def test_a_new_source_wording_asks_for_its_translations_again(project: Path) -> None:
    edit(project, "content/safety/crisis-repeat.md", "Short of breath?", "Out of breath?")
    synced(project)
    translate(
        project,
        "fr_CA",
        "safety",
        REPEAT.replace("Short of", "Out of"),
        "À bout de souffle? [Appelez le 1-1-2](tel:112) ou [textez le 1-1-2](sms:112).",
    )
    record(project, proposal(project, locale="en_CA"), by="A", day=TODAY)
    assert ("crisis-repeat", "en_CA") in approved(project)
    assert ("crisis-repeat", "fr_CA") not in approved(project)
    record(project, proposal(project), by="A", day=TODAY)
    assert ("crisis-repeat", "fr_CA") in approved(project)


def test_a_withdrawal_names_the_wording_that_was_approved(project: Path) -> None:
    known = proposal(project)
    assert known.approved is not None
    record(project, known, by="A", day=date(2026, 12, 24), reason="The number changed.", withdraw=True)
    entry = read_approvals(project)[-1]
    assert (entry.status, entry.reason, entry.sha256) == ("withdrawn", "The number changed.", known.approved.sha256)
    assert ("crisis-repeat", "fr_CA") not in approved(project)
    assert not proposal(project).is_in_force
    record(project, proposal(project), by="A", day=date(2026, 12, 25))
    assert ("crisis-repeat", "fr_CA") in approved(project)


@pytest.mark.parametrize("by", ["Anne-Élise O’Neil, inf.", "a: b", "- x", "# y", "'quoted' \"twice\"", "no", "{a}"])
def test_whoever_signs_is_recorded_as_written(project: Path, by: str) -> None:
    write(project, APPROVALS, "# none yet\n[]\n")
    record(project, proposal(project, locale="en_CA"), by=by, day=TODAY)
    record(project, proposal(project), by=by, day=TODAY)
    assert [entry.by for entry in read_approvals(project)] == [by, by]
    assert (project / APPROVALS).read_text("utf-8").startswith("# none yet\n- block:")


@pytest.mark.parametrize("width", [40, 60, 100])
def test_both_wordings_fit_the_terminal(project: Path, width: int) -> None:
    lines = proposal(project, "crisis").shown(width).split("\n")
    assert max(map(len, lines)) <= width
    assert any("en_CA" in line and "fr_CA" in line for line in lines) is (width == 100)


def test_a_new_source_text_says_which_approvals_lapse(project: Path) -> None:
    edit(project, "content/safety/crisis-repeat.md", "Short of breath?", "Out of breath?")
    synced(project)
    assert "the approval in fr_CA counts no longer" in proposal(project, locale="en_CA").shown()
    assert "counts no longer" not in proposal(project, "crisis", "en_CA").shown()


def test_an_approval_is_for_provinces(project: Path) -> None:
    made = proposal(project, "crisis-on")
    assert made.is_in_force
    assert "On the pages of: on" in made.shown()
    edit(project, "content/safety/policy.yaml", "provinces: [on]", "provinces: [no]")
    moved = proposal(project, "crisis-on")
    assert not moved.is_in_force
    assert "It was approved for the pages of: on" in moved.shown()
    record(project, moved, by="A. Nurse", day=TODAY)
    assert proposal(project, "crisis-on").is_in_force
    assert read_approvals(project)[-1].provinces == ("no",)
