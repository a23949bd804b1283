"""Prose: what no page would show, or none could fill, is found before a translator works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from tests.verbs import TODAY, edit, locpipe, write

if TYPE_CHECKING:
    from pathlib import Path

LOCATION = "content/hay-fever/location.md"
RULES = ("placeholder-unknown", "section-not-shown", "starter-text-left")


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


def test_what_was_only_begun_is_named_until_somebody_writes_it(project: Path) -> None:
    assert locpipe("new", "condition", "gout", "--name", "Gout", "--project", project).exit_code == 0
    assert (
        locpipe(
            "new", "city", "no", "east-end", "--name", "East End", "--lat", "45", "--lon", "-75", "--project", project
        ).exit_code
        == 0
    )
    found = problems(project)
    # Three titles in two sets, four sections, and the statement on the city.
    assert [line.partition(":")[0] for line in found] == [
        "cities/no/east-end.yaml",
        *["content/gout/article.md"] * 3,
        *["content/gout/condition.yaml"] * 6,
        "content/gout/location.md",
    ]
    text = (project / "content/gout/article.md").read_text("utf-8")
    write(project, "content/gout/article.md", text.replace("This part is being written.", "A review is being written."))
    assert len(problems(project)) == len(found) - 2
