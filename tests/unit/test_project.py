"""The project as a whole: which locales, blocks and conditions there are, and every problem of reading them at once."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from locpipe.checks.data import (
    crisis_line_without_number,
    date_in_future,
    price_wrong,
    safety_block_not_required,
    safety_block_on_no_page,
)
from locpipe.checks.policy import approval_altered
from locpipe.findings import Location
from locpipe.model import LineKind, PageKind, Switches
from locpipe.project import (
    condition_ids,
    read_approvals,
    read_policy,
    read_project,
    read_provider,
    read_safety,
    read_site,
)
from locpipe.source import SourceError, find_root
from tests.verbs import TODAY, edit, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.model import Project

SITE = "content/site.yaml"
POLICY = "content/safety/policy.yaml"


def problems(project: Path, read: Callable[[Path], object]) -> list[Finding]:
    with pytest.raises(SourceError) as caught:
        read(project)
    return list(caught.value.findings)


# ---- where ----------------------------------------------------------------------------------------------------------


def test_the_project_is_found_from_any_folder_below(project: Path) -> None:
    assert find_root(project) == project
    assert find_root(project / "cities/no") == project


def test_no_project_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no content/site\.yaml"):
        find_root(tmp_path)


# ---- all ------------------------------------------------------------------------------------------------------------


def test_a_project_holds_everything(sample: Project) -> None:
    assert [condition.id for condition in sample.conditions] == ["hay-fever"]
    assert [province.id for province in sample.country.provinces] == ["no", "on"]
    assert set(sample.safety) == {"crisis", "crisis-on", "crisis-repeat", "disclaimer", "medical-safety", "not-proved"}
    assert len(sample.approvals) == 12
    assert sample.root.endswith("project")


def test_the_problems_of_every_file_are_reported(project: Path) -> None:
    edit(project, SITE, "base_url:", "base:")
    edit(project, "content/provider.yaml", "verified: yes", "verified: perhaps")
    edit(project, "content/hay-fever/condition.yaml", "slug:", "slugs:")
    edit(project, "content/safety/crisis.md", " {#crisis}", "")
    edit(project, POLICY, "numbers:", "nombers:")
    write(project, "content/safety/approvals.yaml", "- {block: crisis}\n")
    assert {finding.location.file for finding in problems(project, read_project)} == {
        SITE,
        "content/provider.yaml",
        "content/hay-fever/condition.yaml",
        "content/safety/crisis.md",
        POLICY,
        "content/safety/approvals.yaml",
    }


def test_places_are_read_beside_other_problems(project: Path) -> None:
    edit(project, "content/provider.yaml", "verified: yes", "verified: perhaps")
    edit(project, "cities/no/amber-bay.yaml", "lat: 45.0", "lat: north")
    assert len(problems(project, read_project)) == 2


# ---- the site -------------------------------------------------------------------------------------------------------


def test_the_site_is_read(project: Path) -> None:
    site = read_site(project)
    assert [(locale.locale, locale.prefix, locale.is_live, locale.tag) for locale in site.locales] == [
        ("en_CA", "en", True, "en-CA"),
        ("fr_CA", "fr", True, "fr-CA"),
    ]
    assert site.name.key == ("site", "Utopia Health Guide")
    assert site.switches == Switches(prices=True, booking=False, drug_in_titles=True)


def test_locales_are_those_that_are_declared(project: Path) -> None:
    shutil.rmtree(project / "locales/fr_CA")
    (project / "locales/de_DE/LC_MESSAGES").mkdir(parents=True)
    assert [locale.locale for locale in read_site(project).locales] == ["en_CA", "fr_CA"]


def test_a_province_may_switch_parts_off(project: Path) -> None:
    edit(project, SITE, "province_switches: {}", "province_switches: {no: {prices: off}}")
    site = read_site(project)
    assert site.switches_for("on").prices
    assert not site.switches_for("no").prices
    assert site.switches_for("no").drug_in_titles


def test_a_waiver_knows_its_line(project: Path) -> None:
    edit(
        project,
        SITE,
        "contact:",
        "waivers:\n- {rule: some-rule, file: a.yaml, reason: later, until: 2027-01-31}\ncontact:",
    )
    (waiver,) = read_site(project).waivers
    lines = (project / SITE).read_text().splitlines()
    assert lines[waiver.location.line - 1].startswith("- {rule: some-rule")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param("prefix: fr, status: live", "prefix: fr, status: ready", "“ready” is no status", id="status"),
        pytest.param("prefix: fr", "prefix: en", "declared before", id="a prefix twice"),
        pytest.param("locale: fr_CA", "locale: en_CA", "declared before", id="a locale twice"),
        pytest.param("prefix: fr", "prefix: FR", "does not fit in an address", id="capitals in a prefix"),
        pytest.param("prefix: fr", "prefix: français", "does not fit in an address", id="accents in a prefix"),
        pytest.param("prefix: fr", "prefix: fr/x", "does not fit in an address", id="a slash in a prefix"),
        pytest.param("prefix: fr", "prefix: ''", "does not fit in an address", id="no prefix"),
        pytest.param("source_locale: en_CA", "source_locale: de_DE", "not among the locales", id="source locale"),
        pytest.param("prefix: fr", "prefx: fr", "“locales.1.prefx” is unknown", id="a key of a locale"),
        pytest.param("contact:", "location: x\ncontact:", "“location” is unknown", id="a key that only we set"),
        pytest.param("contact:", "waivers: [{rule: a}]\ncontact:", "waivers.0.file", id="half a waiver"),
    ],
)
def test_what_is_wrong_with_the_site_names_its_line(project: Path, old: str, new: str, message: str) -> None:
    edit(project, SITE, old, new)
    lines = (project / SITE).read_text("utf-8").splitlines()
    changed = max(number for number, line in enumerate(lines, start=1) if new.splitlines()[0] in line)
    found = problems(project, read_site)
    assert any(message in f.message and f.location == Location(SITE, changed) and f.fix for f in found), found


# ---- conditions and the provider --------------------------------------------------------------------------------------


def test_conditions_are_the_folders_that_hold_one(project: Path) -> None:
    (project / "content/notes").mkdir()
    assert condition_ids(project) == ["hay-fever"]


def test_no_condition_is_a_finding(project: Path) -> None:
    shutil.rmtree(project / "content/hay-fever")
    assert "there is no condition" in problems(project, read_project)[0].message


def test_the_provider_may_publish_no_prices(project: Path) -> None:
    assert read_provider(project).prices is not None
    text = (project / "content/provider.yaml").read_text()
    write(project, "content/provider.yaml", text[: text.index("prices:")])
    assert read_provider(project).prices is None


# ---- safety ---------------------------------------------------------------------------------------------------------


def test_a_safety_block_has_the_name_of_its_file(project: Path) -> None:
    (project / "content/safety/crisis.md").rename(project / "content/safety/help.md")
    (finding,) = problems(project, read_safety)
    assert finding.location == Location("content/safety/help.md", 1)
    assert "with the id “help”" in finding.message


@pytest.mark.parametrize("text", ["", "## Need help now? {#crisis}\n\nCall.\n\n## More {#more}\n\nWords.\n"])
def test_a_safety_file_holds_one_block(project: Path, text: str) -> None:
    write(project, "content/safety/crisis.md", text)
    assert "must hold one section" in problems(project, read_safety)[0].message


def test_a_policy_says_what_each_page_requires(sample: Project) -> None:
    policy = sample.policy
    assert policy.required(PageKind.CHOOSER) == ("crisis",)
    assert policy.required(PageKind.HUB, added=("not-proved",)) == (
        "crisis",
        "not-proved",
        "medical-safety",
        "disclaimer",
        "crisis-repeat",
    )
    assert "crisis-on" in policy.required(PageKind.CITY, "on")
    assert "crisis-on" not in policy.required(PageKind.CITY, "no")
    assert "crisis-on" not in policy.required(PageKind.HUB)


def test_a_condition_can_add_a_block_and_remove_none(sample: Project) -> None:
    for kind in (PageKind.HUB, PageKind.PROVINCE, PageKind.CITY):
        assert set(sample.policy.required(kind)) < set(sample.policy.required(kind, added=("not-proved",)))


@pytest.mark.parametrize(
    ("pattern", "replacement", "message"),
    [
        (r"(?s)blocks:.*?(?=numbers:)", "", "no safety block is required"),
        (r"(?s)blocks:.*?(?=numbers:)", "blocks: []\n", "no safety block is required"),
        (r"block: disclaimer", "blok: disclaimer", "“blocks.4.blok” is unknown"),
        (r"pages: \[hub, province, city, home\]", "pages: [hub, house]", "not “house”"),
        (r"numbers:", "numbers_to_call:", "“numbers_to_call” is unknown"),
        (r'link: "sms:112", ', "", "“numbers.1.link” is missing"),
        (r"\A", "location: x\n", "“location” is unknown"),
    ],
)
def test_what_is_wrong_with_the_policy_is_said(project: Path, pattern: str, replacement: str, message: str) -> None:
    text = (project / POLICY).read_text("utf-8")
    write(project, POLICY, re.sub(pattern, replacement, text, count=1))
    assert any(message in finding.message for finding in problems(project, read_policy))


def test_approvals_come_in_the_order_of_the_file(project: Path) -> None:
    approvals = read_approvals(project)
    assert [(a.block, a.locale) for a in approvals][:2] == [("crisis-on", "en_CA"), ("crisis-repeat", "en_CA")]
    assert approvals[0].location.line == 2
    assert read_approvals(project) == approvals


def test_no_approvals_yet_is_no_problem(project: Path) -> None:
    write(project, "content/safety/approvals.yaml", "# none yet\n[]\n")
    assert read_approvals(project) == ()


@pytest.mark.parametrize(
    "limits", ["{refuse_after_days: 99999, warn_after_days: 180}", "{refuse_after_days: 100, warn_after_days: 200}"]
)
def test_crisis_numbers_cannot_go_unchecked_for_ever(project: Path, limits: str) -> None:
    text = (project / SITE).read_text()
    (project / SITE).write_text(re.sub(r"crisis_numbers:.*\n( .*\n)+", f"crisis_numbers: {limits}\n", text))
    assert any("may go unchecked for" in finding.message for finding in problems(project, read_site))


def test_a_block_is_listed_once(project: Path) -> None:
    text = (project / POLICY).read_text()
    (project / POLICY).write_text(text.replace("blocks:\n", "blocks:\n- {block: crisis, pages: [home]}\n", 1))
    assert any("was listed before" in finding.message for finding in problems(project, read_policy))


def test_a_block_that_no_page_asks_for_is_a_blocker(sample: Project) -> None:
    day = date(2026, 11, 25)
    blocks = tuple(policy for policy in sample.policy.blocks if policy.block != "disclaimer")
    weaker = replace(sample, policy=replace(sample.policy, blocks=blocks))
    assert not list(safety_block_on_no_page.judge(sample, day))
    assert not list(safety_block_not_required.judge(sample, day))
    assert list(safety_block_on_no_page.judge(weaker, day))
    assert list(safety_block_not_required.judge(weaker, day))


def test_an_approval_of_a_day_to_come_is_an_error(sample: Project) -> None:
    day = sample.approvals[0].date
    late = replace(sample, approvals=(replace(sample.approvals[0], date=day + timedelta(days=1)),))
    assert any("`date`" in found.message for found in date_in_future.judge(late, day))
    assert not any(
        "`date`" in found.message for found in date_in_future.judge(sample, max(a.date for a in sample.approvals))
    )


def test_an_approval_by_nobody_is_a_blocker(sample: Project) -> None:
    assert not list(approval_altered.judge(sample.approvals))
    assert list(approval_altered.judge([replace(sample.approvals[0], by="  ")]))


def test_a_place_cannot_have_changed_on_a_day_to_come(sample: Project) -> None:
    late = replace(sample, country=replace(sample.country, updated=TODAY + timedelta(days=1)))
    assert not list(date_in_future.judge(sample, TODAY))
    assert any("`updated`" in found.message for found in date_in_future.judge(late, TODAY))


@pytest.mark.parametrize(
    ("kind", "call", "text", "verified", "is_wrong"),
    [
        (LineKind.CRISIS, "613-555-0111", "", True, 0),
        (LineKind.CRISIS, "", "222333", True, 0),
        (LineKind.CRISIS, "", "", True, 1),
        (LineKind.EMERGENCY, "", "", True, 1),
        (LineKind.CRISIS, "", "", False, 0),
        (LineKind.PEER, "", "", True, 0),
    ],
)
def test_a_crisis_line_has_a_number(
    sample: Project, kind: LineKind, call: str, text: str, verified: bool, is_wrong: int
) -> None:
    first, *_ = sample.country.lines
    line = replace(first, kind=kind, call=call, text=text, verified=verified)
    country = replace(sample.country, lines=(line,), provinces=())
    assert len(list(crisis_line_without_number.judge(replace(sample, country=country), TODAY))) == is_wrong


@pytest.mark.parametrize(
    ("amount", "to", "is_wrong"), [(450, None, 0), (450, 900, 0), (-450, None, 1), (0, 9, 1), (900, 450, 1)]
)
def test_a_price_is_more_than_nothing_and_ranges_go_up(
    sample: Project, amount: int, to: int | None, is_wrong: int
) -> None:
    prices = sample.provider.prices
    assert prices
    item = replace(prices.items[0], amount=amount, to=to)
    provider = replace(sample.provider, prices=replace(prices, items=(item,)))
    assert len(list(price_wrong.judge(replace(sample, provider=provider), TODAY))) == is_wrong
