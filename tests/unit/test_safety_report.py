"""The safety report: what the gate found, page by page, and enough to judge a release again without its sources."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe import safety_report
from locpipe.evidence import Evidence, EvidenceError
from locpipe.gate import ApprovedRelease
from locpipe.manifest import REPORT, REPORT_PAGE, read_files, read_pages
from tests.gate.site import TODAY, approval, build, claim, judged

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release")
    assert isinstance(judged(build(), folder), ApprovedRelease)
    return folder


def test_each_safety_text_of_each_page_is_listed_with_its_approval(release: Path) -> None:
    pages = {page["file"]: page for page in json.loads((release / REPORT).read_text("utf-8"))["pages"]}
    entries = {entry.file: entry for entry in read_pages(release)}
    assert set(pages) == set(entries)
    laval = pages["fr/ptsd/qc/laval/index.html"]
    assert [row["block"] for row in laval["blocks"]] == ["crisis", "quebec", "limits", "repeat"]
    assert laval["blocks"][0] == {
        "block": "crisis",
        "locale": "fr_CA",
        "sha256": approval("crisis", "fr_CA").sha256,
        "by": "A. Nurse",
        "date": "2026-06-01",
        "result": "as approved",
    }
    assert [row["locale"] for row in pages["index.html"]["blocks"]] == ["en_CA", "fr_CA"]


def test_the_report_for_people_shows_the_same(release: Path) -> None:
    tree = LexborHTMLParser((release / REPORT_PAGE).read_bytes())
    rows = [[cell.text() for cell in row.css("td")] for row in tree.css("tbody tr")]
    assert ["crisis", "fr_CA", "A. Nurse", "2026-06-01", approval("crisis", "fr_CA").sha256[:12], "as approved"] in rows
    linked = {link.attributes["href"] for link in tree.css("th a")}
    assert linked == {entry.url for entry in read_pages(release)}
    assert [link.attributes["href"] for link in tree.css("link")] == ["/style.css"]


def test_both_are_files_of_the_release_and_none_of_its_pages(release: Path) -> None:
    assert {REPORT, REPORT_PAGE} <= set(read_files(release))
    assert REPORT_PAGE not in {entry.file for entry in read_pages(release)}


def test_beyond_its_largest_table_the_report_points_to_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety_report, "LARGEST_TABLE", 2)
    assert isinstance(judged(build(), tmp_path), ApprovedRelease)
    page = (tmp_path / REPORT_PAGE).read_text("utf-8")
    assert page.count("rowgroup") == 2
    assert "The other 10 pages" in page


def test_what_a_person_typed_is_text_in_the_report(tmp_path: Path) -> None:
    site = build()
    site.approvals = [approval(a.block, a.locale, by="<script>alert(1)</script>") for a in site.approvals]
    claim(site)
    assert isinstance(judged(site, tmp_path), ApprovedRelease)
    assert "<script" not in (tmp_path / REPORT_PAGE).read_text("utf-8")


def test_a_release_carries_what_it_was_judged_by(release: Path) -> None:
    with (release / REPORT).open(encoding="utf-8") as file:
        again = Evidence.of_head(file.readline()).basis(TODAY)
    basis = build().basis()
    for block, locale in basis.in_force:
        assert again.in_force[block, locale].sha256 == basis.in_force[block, locale].sha256
    assert again.links == basis.links
    assert again.live == basis.live
    assert list(again.findings()) == []


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{}\n",
        '{"evidence": {}, "pages": [\n',
        '{"evidence": [, "pages": [\n',
        '{"evidence": ' + "[" * 100_000 + ', "pages": [\n',
        '{"evidence": {"base_url": 1}, "pages": [\n',
    ],
)
def test_what_is_no_evidence_is_refused(line: str) -> None:
    with pytest.raises(EvidenceError, match=r"safety-report\.json"):
        Evidence.of_head(line)


def test_nothing_is_said_of_a_draft(tmp_path: Path) -> None:
    site = build()
    site.approvals.append(replace(approval("crisis", "en_CA"), locale="de_CH"))
    assert isinstance(judged(site, tmp_path), ApprovedRelease)
    for name in (REPORT, REPORT_PAGE):
        text = (tmp_path / name).read_text("utf-8")
        assert "de_CH" not in text
        assert "de-CH" not in text
