"""Pages made in chunks are those that are made at once; what was tampered with is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from locpipe.cache import findings_of_json, findings_to_json
from locpipe.chunks import ChunkError, Verdicts, chunks, make_chunk, maker_of, order
from locpipe.findings import Finding, Location, Severity
from locpipe.pipeline import Selection
from locpipe.staging import Stage
from tests.verbs import TODAY, tree

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.chunks import Order
    from locpipe.reading import Reading


@pytest.fixture(scope="module")
def reading(sample_root: Path) -> Reading:
    return pipeline.read(sample_root)


def stage(folder: Path) -> Stage:
    made = Stage(folder / "site", folder / "work")
    made.site.mkdir(parents=True)
    made.work.mkdir()
    return made


@pytest.fixture
def ordered(reading: Reading, tmp_path: Path) -> Order:
    return order(reading, Selection(), TODAY, stage(tmp_path / "chunks"))


@pytest.mark.parametrize(
    ("pages", "size", "expected"),
    [(0, 5, []), (3, 5, [(0, 3)]), (5, 5, [(0, 5)]), (6, 5, [(0, 5), (5, 6)])],
    ids=["none", "less-than-one", "just-one", "a-page-over"],
)
def test_chunks_follow_one_another_to_the_end(pages: int, size: int, expected: list[tuple[int, int]]) -> None:
    assert chunks(pages, size) == expected


def test_chunks_give_the_bytes_and_verdicts_of_the_whole(reading: Reading, ordered: Order, tmp_path: Path) -> None:
    whole = stage(tmp_path / "whole")
    expected = pipeline.make_release(reading, Selection(), TODAY, whole)
    receipts = [make_chunk(ordered, start, stop) for start, stop in chunks(len(expected), 7)]
    make_chunk(ordered, 0, 7)  # once more, as after a worker that died
    verdicts = Verdicts(receipts)
    pipeline.finish_release(maker_of(ordered), Selection(), ordered.stage.site, verdicts)
    assert len(receipts) > 2
    assert len(verdicts) == len(expected)
    assert list(verdicts) == list(verdicts) == expected
    assert tree(ordered.stage.site) == tree(whole.site)


def test_findings_of_pages_travel_whole(reading: Reading, tmp_path: Path) -> None:
    assert reading.project is not None
    broken = replace(reading, project=replace(reading.project, approvals=()))
    whole = stage(tmp_path / "whole")
    expected = pipeline.make_release(broken, Selection(), TODAY, whole)
    asked = order(broken, Selection(), TODAY, stage(tmp_path / "chunks"))
    found = list(Verdicts([make_chunk(asked, 0, len(expected))]))
    assert {finding.severity for verdict in found for finding in verdict.findings} >= {Severity.BLOCKER}
    assert found == expected
    named = Finding(
        "a-rule", Severity.ERROR, Location("page.html", 3), "hidden", "Show it.", "fr_CA", cause="its width"
    )
    assert findings_of_json(findings_to_json([named])) == [named]


def test_an_order_of_other_code_is_refused(ordered: Order) -> None:
    with pytest.raises(ChunkError, match="another version"):
        make_chunk(replace(ordered, code="other"), 0, 1)


def test_another_reading_in_the_folder_is_refused(ordered: Order) -> None:
    file = ordered.stage.work / "reading.pickle"
    file.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(ChunkError, match="what was read"):
        make_chunk(ordered, 0, 1)


def test_verdicts_that_were_changed_are_refused(ordered: Order) -> None:
    receipt = make_chunk(ordered, 0, 2)
    receipt.file.write_bytes(receipt.file.read_bytes().replace(b"index.html", b"other.html"))
    with pytest.raises(ChunkError, match="was changed"):
        list(Verdicts([receipt]))
