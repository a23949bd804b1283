"""Prose: what no page would show, or none could fill, is found before a translator works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from tests.verbs import TODAY, edit, write

if TYPE_CHECKING:
    from pathlib import Path

LOCATION = "content/hay-fever/location.md"
RULES = ("placeholder-unknown", "section-not-shown")


def problems(project: Path) -> list[str]:
    found = pipeline.check(pipeline.read(project), TODAY)
    return [f"{f.location.file}: {f.message}" for f in found if f.rule in RULES]


def test_the_sample_has_none(project: Path) -> None:
    assert problems(project) == []


def test_a_section_that_no_outline_names_is_found(project: Path) -> None:
    text = (project / LOCATION).read_text("utf-8")
    write(project, LOCATION, f"{text}\n## Parking {{#parking}}\n\nAsk where to park.\n")
    assert problems(project) == [f"{LOCATION}: no outline shows the section “parking”"]
    edit(project, "content/hay-fever/condition.yaml", "outlines:\n  hub:\n", "outlines:\n  hub:\n  - parking\n")
    assert problems(project) == []


@pytest.mark.parametrize("name", ["inprovince", "provinces", "near_city"])
def test_a_placeholder_that_no_page_can_fill_is_found(project: Path, name: str) -> None:
    text = (project / LOCATION).read_text("utf-8")
    write(project, LOCATION, text.replace("{city}", f"{{{name}}}", 1) if "{city}" in text else f"{text}\n{{{name}}}\n")
    assert problems(project) == [f"{LOCATION}: there is no placeholder {{{name}}}"]
