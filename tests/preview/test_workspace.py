"""What is read again, and what is not: counts, and templates that change while they are looked at."""

from __future__ import annotations

import shutil
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from locpipe import render
from locpipe.catalog import catalog_file
from locpipe.data import Document
from locpipe.preview import snapshot, workspace
from locpipe.preview.judging import Judge
from locpipe.preview.tracing import identity
from locpipe.preview.workspace import Saved, Workspace
from locpipe.source import read_text
from locpipe.sync import replace_text
from tests.verbs import TODAY, edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from locpipe.messages import Catalog
    from locpipe.preview.passages import State
    from locpipe.preview.snapshot import CatalogKey, Snapshot

HUB = "/fr/marches-rhume-des-foins/"


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the templates, to change at will."""
    folder = tmp_path / "templates"
    shutil.copytree(render.TEMPLATES, folder)
    for module in (render, workspace):
        monkeypatch.setattr(module, "TEMPLATES", folder)
    render.environment.cache_clear()
    yield folder
    render.environment.cache_clear()


def test_a_saved_template_is_shown(project: Path, templates: Path) -> None:
    shown = Workspace(project, TODAY)
    assert 'class="summary"' in (shown.page(f"{HUB}onderlande/ondine/", is_traced=False).html or "")
    edit(templates, "sections/summary.html", 'class="summary"', 'class="summary short"')
    shown.follow([templates / "sections/summary.html"])
    assert 'class="summary short"' in (shown.page(f"{HUB}onderlande/ondine/", is_traced=False).html or "")


@pytest.mark.parametrize(
    "broken, words",
    [("{{ {{ _(", "expected token"), ("{{ view.nothing }}{{ _(", "nothing"), ("{% nothing %}{{ _(", "unknown tag")],
)
def test_a_broken_template_is_named_with_its_line(project: Path, templates: Path, broken: str, words: str) -> None:
    shown = Workspace(project, TODAY)
    edit(templates, "sections/summary.html", "<h2>{{ _(", f"<h2>{broken}")
    shown.follow([templates / "sections/summary.html"])
    page = shown.page(f"{HUB}onderlande/ondine/", is_traced=False)
    assert page.html is None
    (problem,) = page.problems
    assert str(problem.location) == "src/locpipe/templates/sections/summary.html:2"
    assert words in problem.message
    assert shown.states("fr_CA")  # the rest of the workbench works on


def test_a_saved_catalog_costs_no_reading_of_anything_else(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Workspace(project, TODAY)
    shown.page(HUB, is_traced=False)
    read: list[str] = []
    monkeypatch.setattr(Document, "__init__", lambda *_, **__: read.append("YAML"))

    def counted(root: Path, file: str) -> str:
        read.append(file)
        return read_text(root, file)

    monkeypatch.setattr(snapshot, "read_text", counted)
    file = catalog_file("fr_CA", "hay-fever")
    edit(project, file, "Certains disent", "Plusieurs disent")
    shown.follow([project / file])
    assert read == [file]
    assert "Plusieurs disent" in (shown.page(HUB, is_traced=False).html or "")


def test_a_folder_that_goes_and_comes_back_takes_its_catalogs_along(project: Path) -> None:
    shown = Workspace(project, TODAY)
    folder = project / "locales/fr_CA"
    folder.rename(project / "kept")
    shown.follow([folder])
    assert {problem.location.file for problem in shown.problems} == {"locales/fr_CA/"}
    edit(project, "kept/LC_MESSAGES/hay-fever.po", "Certains disent", "Plusieurs disent")
    (project / "kept").rename(folder)
    shown.follow([folder])
    assert shown.problems == ()
    assert "Plusieurs disent" in (shown.page(HUB, is_traced=False).html or "")


def test_a_locale_that_is_not_declared_has_no_states(project: Path) -> None:
    shown = Workspace(project, TODAY)
    assert shown.counts("de_CH") == {}
    assert shown.counts("fr_CA")["done"] > 100


def test_nothing_counts_as_judged_before_the_rules_have_been_at_work(project: Path) -> None:
    shown = Workspace(project, TODAY)
    assert not shown.is_judged
    shown.judge()
    assert shown.is_judged


def test_what_was_saved_while_the_rules_were_at_work_is_never_shown_as_it_was_before(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = catalog_file("fr_CA", "hay-fever")
    edit(project, file, 'msgstr "Ensuite, vous marchez."', 'msgstr ""')
    shown = Workspace(project, TODAY)
    (name,) = [name for name, state in shown.states("fr_CA").items() if state == "missing"]
    of_everything, changed = Judge.of_everything, Judge.changed
    seen: list[State] = []

    def while_somebody_saves(snapshot: Snapshot, today: date) -> Judge:
        judge = of_everything(snapshot, today)
        stamp = shown.passage("fr_CA", name).stamp
        shown.save("fr_CA", name, ["Ensuite, vous marchez."], is_fuzzy=False, stamp=stamp)
        return judge

    def while_somebody_looks(self: Judge, before: Mapping[CatalogKey, Catalog], now: Snapshot) -> None:
        if shown.version:  # the save is through
            seen.append(shown.passage("fr_CA", name).state)
        changed(self, before, now)

    monkeypatch.setattr(Judge, "of_everything", while_somebody_saves)
    monkeypatch.setattr(Judge, "changed", while_somebody_looks)
    shown.judge()
    assert seen == ["done"]
    assert shown.next_unfinished("fr_CA", "/fr/") is None


def test_each_page_of_several_languages_marks_the_passages_of_each(project: Path) -> None:
    shown = Workspace(project, TODAY)
    for url in ("/", "/404.html"):
        page = shown.page(url, is_traced=True)
        assert page.html
        assert 'data-locale="en_CA"' in page.html
        assert 'data-locale="fr_CA"' in page.html
        assert {marked.locale for marked in page.unseen} <= {"en_CA", "fr_CA"}


def test_a_saved_data_file_is_parsed_alone(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Workspace(project, TODAY)
    parsed: list[str] = []
    original = Document.__init__

    def counted(self: Document, file: str, *arguments: object, **options: object) -> None:
        parsed.append(file)
        original(self, file, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Document, "__init__", counted)
    edit(project, "cities/on/ondine.yaml", "lat: 46.0", "lat: 46.5")
    shown.follow([project / "cities/on/ondine.yaml"])
    assert [file for file in parsed if file.startswith("cities/")] == ["cities/on/ondine.yaml"]
    assert not [file for file in parsed if file.endswith(("facts.yaml", "sources.yaml"))]


@pytest.mark.parametrize("times", [1, 4, 5])
def test_a_file_that_is_saved_at_the_same_moment_is_looked_at_again(
    project: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    shown = Workspace(project, TODAY)
    file = catalog_file("fr_CA", "hay-fever")
    name = identity("hay-fever", ("what-it-is", "Then you walk."))
    moments = iter(range(times))

    def late(root: Path, file: str, old: str | None, new: str) -> Path:
        for moment in islice(moments, 1):
            edit(root, file, "Certains disent" + "," * moment, "Certains disent" + "," * (moment + 1))
        return replace_text(root, file, old, new)

    monkeypatch.setattr(workspace, "replace_text", late)
    stamp = shown.passage("fr_CA", name).stamp
    done = shown.save("fr_CA", name, ["Puis vous marchez."], is_fuzzy=False, stamp=stamp)
    text = (project / file).read_text("utf-8")
    assert isinstance(done, Saved) == (times < 5) == ("Puis vous marchez." in text)
    assert f"Certains disent{',' * times}" in text
