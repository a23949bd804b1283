"""The audit: what somebody has to look after, and until when."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline, sign_off
from locpipe.audit import Audit, Item, Kind, Need, addresses, audit
from locpipe.audit_report import markdown, text
from locpipe.gate import ApprovedRelease
from locpipe.link_answers import Manners
from locpipe.releases import publish_release
from tests.unit.test_link_answers import only_this_machine, serving
from tests.verbs import TODAY, append, built, edit, locpipe, synced

if TYPE_CHECKING:
    from pathlib import Path

SITE = "content/site.yaml"


def run(root: Path, today: date = TODAY, place: str = "") -> Audit:
    return audit(root, today=today, place=place, with_links=False)


def of(found: Audit, kind: Kind) -> list[Item]:
    return [item for item in found.items if item.kind is kind]


def test_nobody_has_to_act_on_the_sample(project: Path) -> None:
    found = run(project)
    assert not found.must_act, found.items
    done = locpipe("audit", "--project", project, "--no-links")
    assert done.exit_code == 0, done.output
    assert "Nobody has to act within 30 days" in done.stdout
    assert "Links were not asked" in done.stdout


# ---- dates -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "day"),
    [
        (Kind.REVIEW, date(2027, 10, 1)),
        (Kind.NUMBER, date(2026, 10, 30) + timedelta(days=180)),
        (Kind.LINE, date(2026, 10, 12) + timedelta(days=180)),
        (Kind.PRICES, date(2026, 10, 12) + timedelta(days=180)),
        (Kind.FACT, date(2026, 10, 12) + timedelta(days=365)),
    ],
)
def test_a_day_is_told_thirty_days_before_and_from_then_on(project: Path, kind: Kind, day: date) -> None:
    def needs(today: date) -> set[Need]:
        return {item.need for item in of(run(project, today), kind) if item.due == day}

    assert needs(day - timedelta(days=31)) == set()
    assert needs(day - timedelta(days=30)) == {Need.SOON}
    assert needs(day) == {Need.NOW}
    assert needs(day + timedelta(days=1)) == {Need.NOW}


def test_what_is_due_together_is_one_item_with_its_names_and_line(project: Path) -> None:
    (item,) = [
        item
        for item in of(run(project, date(2027, 10, 12)), Kind.FACT)
        if item.where.startswith("cities/no/amber-bay.yaml")
    ]
    assert ":" in item.where
    assert "pier-walks" in item.message
    assert "lending" in item.message


def test_what_is_not_verified_is_not_asked_for(project: Path) -> None:
    named = " ".join(item.message for item in of(run(project, date(2028, 1, 1)), Kind.LINE))
    assert "breath" in named
    assert "rumour" not in named


def test_limits_are_those_of_the_site(project: Path) -> None:
    append(project, SITE, "audit: {lines_after_days: 20, ahead_days: 5}\n")
    assert {item.need for item in of(run(project), Kind.LINE)} == {Need.NOW}
    assert run(project).ahead == 5
    edit(project, SITE, "lines_after_days: 20", "lines_after_days: 0")
    assert of(run(project), Kind.GATE)


def test_a_waiver_that_ends(project: Path) -> None:
    append(project, SITE, "waivers:\n- {rule: link-broken, file: x, reason: y, until: 2026-12-20}\n")
    (item,) = of(run(project), Kind.WAIVER)
    assert (item.need, item.due) == (Need.SOON, date(2026, 12, 20))
    assert item.where.startswith(SITE)


# ---- translations, approvals, sources ----------------------------------------------------------------------------------


def test_translations_that_wait(project: Path) -> None:
    edit(project, "cities/on/ondine.yaml", "keeps a list of days", "keeps a book of days")
    synced(project)
    (item,) = of(run(project), Kind.TRANSLATION)
    assert (item.need, item.where) == (Need.NOW, "locales/fr_CA/LC_MESSAGES/places.po")
    edit(project, SITE, "prefix: fr, status: live", "prefix: fr, status: draft")
    assert [item.need for item in of(run(project), Kind.TRANSLATION)] == [Need.NOTE]


def test_an_approval_that_is_stale(project: Path) -> None:
    (proposal,) = sign_off.proposals(project, "crisis", "fr_CA")
    sign_off.record(project, proposal, by="a nurse", day=TODAY, reason="wrong", withdraw=True)
    (item,) = of(run(project), Kind.APPROVAL)
    assert item.need is Need.NOW
    assert "crisis in fr_CA" in item.message


def test_sources_that_cannot_be_read(project: Path) -> None:
    append(project, SITE, "x: [\n")
    found = run(project)
    assert [item.kind for item in found.items] == [Kind.GATE]
    assert found.must_act


# ---- the published site --------------------------------------------------------------------------------------------------


def test_the_published_site_is_judged(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, _ = releases
    www = tmp_path / "www"
    publish_release(root, str(www), today=TODAY, by="the tests", note="begin", release=first)
    assert of(run(root, place=str(www)), Kind.SITE) == []
    page = www / "current/en/index.html"
    page.unlink()
    page.write_text("hacked", encoding="utf-8")
    assert {item.need for item in of(run(root, place=str(www)), Kind.SITE)} == {Need.NOW}


def test_a_site_that_cannot_be_reached_is_not_known(project: Path) -> None:
    with serving() as (site, _):
        pass
    found = run(project, place=site)
    assert [item.need for item in of(found, Kind.SITE)] == [Need.UNKNOWN]
    assert not found.must_act


def test_pages_too_alike_are_told(project: Path) -> None:
    assert isinstance(built(project), ApprovedRelease)
    kept = next((project / ".locpipe/releases").iterdir())
    one, other = sorted(kept.glob("en/sea-walks-hay-fever/no*/*/index.html"))[:2]
    other.chmod(0o644)
    other.write_bytes(one.read_bytes())
    (item,) = of(run(project), Kind.LIKENESS)
    assert item.need is Need.NOTE


# ---- links ---------------------------------------------------------------------------------------------------------------


def test_links_come_from_data_texts_and_translations(project: Path) -> None:
    found = addresses(pipeline.read(project))
    assert found["https://walks.utopia.invalid/prices"].startswith("content/provider.yaml:")
    assert found["https://pollen.utopia.invalid/calendrier"].startswith("content/hay-fever/condition.yaml:")
    assert found["https://breath.utopia.invalid/chat"].startswith("cities/utopia.yaml:")
    assert "https://walks.utopia.invalid/" in found
    assert not any(url.startswith(("tel:", "sms:")) for url in found)


def test_links_that_are_gone_have_to_be_mended(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_this_machine(monkeypatch)
    with serving() as (site, _):
        edit(project, "cities/on/ondine.yaml", "source: https://library.ondine.invalid/", f"source: {site}/404")
        edit(project, "cities/on/ondine.yaml", "source: https://hall.ondine.invalid/", f"source: {site}/to-301-well")
        manners = Manners(between=0, timeout=5, tries=1)
        found = audit(project, today=TODAY, manners=manners)
    by_need = {need: [item for item in of(found, Kind.LINK) if item.need is need] for need in Need}
    assert [item.where.partition(":")[0] for item in by_need[Need.NOW]] == ["cities/on/ondine.yaml"]
    assert "404 Not Found" in by_need[Need.NOW][0].message
    assert len(by_need[Need.NOTE]) == 1
    # No other name of the sample exists, which says nothing about its page.
    assert len(by_need[Need.UNKNOWN]) == (found.links or 0) - 2
    assert (project / ".locpipe/cache/links.json").is_file()


def test_a_machine_without_a_connection_is_one_item(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_this_machine(monkeypatch)
    found = audit(project, today=TODAY, manners=Manners(between=0, timeout=5, tries=1))
    (item,) = of(found, Kind.LINK)
    assert item.need is Need.UNKNOWN
    assert "this machine’s connection" in item.message


# ---- the report ------------------------------------------------------------------------------------------------------------


def test_the_command_reports_in_three_forms(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "audit.md"
    day = ("--today", "2027-04-12")
    done = locpipe("audit", "--project", project, "--no-links", "--out", out, "--format", "json", *day)
    assert done.exit_code == 1
    record = json.loads(done.stdout)
    assert record["must_act"] is True
    assert {item["due"] for item in record["items"]} >= {"2027-04-10", "2027-04-28"}
    report = out.read_text("utf-8")
    assert "| 2027-04-10 | phone or support line | cities/utopia.yaml:" in report
    assert "## Due within 30 days" in report
    refused = locpipe("audit", "--project", project, "--no-links", "--out", tmp_path / "no/such/file.md")
    assert refused.exit_code == 1
    assert "cannot be written" in refused.output


def test_what_comes_from_outside_cannot_break_the_table() -> None:
    item = Item(kind=Kind.LINK, need=Need.NOW, where="a|b", message="c\x1b[2J\nd", fix="e")
    found = Audit(day=TODAY, ahead=30, items=(item,))
    assert "| a\\|b | c\\x1b[2J\\nd | e |" in markdown(found)
    assert "\x1b" not in text(found)
