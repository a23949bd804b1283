"""The projects that benchmarks are run on: valid in every dimension, and the same for the same numbers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from benchmarks.synthetic import TODAY, make
from locpipe import pipeline
from locpipe.findings import Severity
from tests.verbs import tree

if TYPE_CHECKING:
    from pathlib import Path


def test_a_project_of_any_shape_is_valid_by_our_own_rules(tmp_path: Path) -> None:
    make(tmp_path / "project", places=9, provinces=8, conditions=2, locales=3, statements=1)
    reading = pipeline.read(tmp_path / "project")
    found = pipeline.check(reading, date.fromisoformat(TODAY))
    assert [finding for finding in found if finding.severity >= Severity.WARNING] == []
    assert reading.project is not None
    assert len(reading.project.country.provinces) == 8
    assert sum(len(province.cities) for province in reading.project.country.provinces) == 9
    pages = list(pipeline.Selection().specs(reading.project))
    assert len(pages) == 2 + 3 * (1 + 2 * (1 + 8 + 9))


def test_the_same_numbers_give_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "other"):
        make(tmp_path / name, places=3, provinces=1)
    assert tree(tmp_path / "one") == tree(tmp_path / "other")


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError):
        make(tmp_path, places=1)
