"""Pages that are carried over: a build after any change gives what a clean one gives, and makes only what changed."""

from __future__ import annotations

import itertools
import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from locpipe import carried
from locpipe.cache import FOLDER
from locpipe.carried import FILE
from locpipe.gate import ApprovedRelease
from locpipe.render import Renderer
from tests.verbs import append, built, sample_project, synced, translate, tree, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from locpipe.plan import PageSpec

AMBER, CIMES, ONDINE = "cities/no/amber-bay.yaml", "cities/no/les-cimes.yaml", "cities/on/ondine.yaml"
PIER = "The pier of Amber Bay is open on every day of the year, and a warden counts the pollen there each morning."

CLINIC = """clinics:
- id: lake-walks
  name: Lake Walks
  status: open
  text: It leads walks on the lake.
  source: https://lake-walks.invalid/
  publisher: Lake Walks
  checked: 2026-10-12
  verified: true
# clinic
"""

words = itertools.cycle(("belle", "vieille", "longue", "grande", "petite", "haute", "jolie"))


def said(project: Path, locale: str, domain: str, msgid: str, text: str) -> None:
    """Give a message other words than it had."""
    translate(project, locale, domain, msgid, text.format(next(words)))


def moved(project: Path, file: str, axis: str) -> None:
    """Let a city stand elsewhere."""
    text = (project / file).read_text("utf-8")
    line = next(line for line in text.split("\n") if line.startswith(f"{axis}: "))
    degrees = float(line.partition(" ")[2])
    write(project, file, text.replace(line, f"{axis}: {degrees + 0.3:.1f}"))


def turned(project: Path, file: str, old: str, new: str) -> None:
    """Replace one by the other, or back."""
    text = (project / file).read_text("utf-8")
    write(project, file, text.replace(old, new, 1) if old in text else text.replace(new, old, 1))


def unconfirmed(project: Path) -> None:
    """The second clinic is confirmed no more, or again."""
    turned(project, ONDINE, "  verified: true\n# clinic", "  verified: false\n# clinic")
    synced(project)


EDITS: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "nothing": (lambda _: None, set()),
    "words about a city": (
        lambda root: said(root, "fr_CA", "places", PIER, "La {} jetée de Baie-d’Ambre est ouverte chaque jour."),
        {"no/amber-bay fr_CA"},
    ),
    "the name of a city": (
        lambda root: said(root, "fr_CA", "places", "Amber Bay", "{} Baie-d’Ambre"),
        {"no/amber-bay fr_CA", "no/les-cimes fr_CA", "on/ondine fr_CA"},
    ),
    "where a city stands": (
        lambda root: moved(root, ONDINE, "lon"),
        {f"{city} {locale}" for city in ("no/amber-bay", "no/les-cimes", "on/ondine") for locale in ("en_CA", "fr_CA")},
    ),
    "the number of a city's line": (
        lambda root: turned(root, AMBER, "613-555-0141", "613-555-0148"),
        {"no/amber-bay en_CA", "no/amber-bay fr_CA"},
    ),
    "a clinic": (
        lambda root: turned(root, AMBER, "1 Pier Lane", "2 Pier Lane"),
        {"no/amber-bay en_CA", "no/amber-bay fr_CA"},
    ),
    "a clinic that is not confirmed any more": (
        unconfirmed,
        {f"{city} {locale}" for city in ("no/amber-bay", "no/les-cimes", "on/ondine") for locale in ("en_CA", "fr_CA")},
    ),
    "the number of a province's line": (
        lambda root: turned(root, "cities/on/province.yaml", "613-555-0150", "613-555-0158"),
        {"on/ondine en_CA", "on/ondine fr_CA"},
    ),
    "words about a province": (
        lambda root: said(
            root, "fr_CA", "places", "The NWB asks whether the hay came from the work.",
            "La {} NWB demande si le foin venait du travail.",
        ),
        {"no/amber-bay fr_CA", "no/les-cimes fr_CA"},
    ),
    "a word of templates": (
        lambda root: turned(root, "locales/fr_CA/LC_MESSAGES/site.po", 'msgstr "En bref"', 'msgstr "En résumé"'),
        {f"{city} fr_CA" for city in ("no/amber-bay", "no/les-cimes", "on/ondine")},
    ),
    "the order of a catalog": (
        lambda root: append(root, "locales/fr_CA/LC_MESSAGES/places.po", "\n# A remark at its end.\n"), set(),
    ),
}  # fmt: skip
"""What is changed, and the city pages that show it."""


def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that are made from now on."""
    made: list[str] = []
    render = Renderer.render

    def counted(self: Renderer, spec: PageSpec) -> str:
        if spec.kind == "city":
            made.append(f"{spec.place} {spec.locale}")
        return render(self, spec)

    monkeypatch.setattr(Renderer, "render", counted)
    return made


def clean(project: Path, to: Path) -> dict[str, bytes]:
    """The release that a project gives where nothing was built before."""
    for name in ("content", "cities", "locales"):
        shutil.copytree(project / name, to / name)
    assert isinstance(verdict := built(to), ApprovedRelease), verdict
    return tree(to / "dist")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project with a second clinic, published."""
    project = sample_project(tmp_path_factory.mktemp("carried") / "project")
    append(project, ONDINE, CLINIC)
    synced(project)
    translate(project, "fr_CA", "places", "Lake Walks", "Lake Walks")
    translate(project, "fr_CA", "places", "It leads walks on the lake.", "On y guide des marches sur le lac.")
    assert isinstance(verdict := built(project), ApprovedRelease), verdict
    return project


@pytest.fixture
def before(base: Path, tmp_path: Path) -> Path:
    return shutil.copytree(base, tmp_path / "project")


@pytest.mark.parametrize("name", EDITS)
def test_only_pages_that_show_a_change_are_made(name: str, before: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apply, shown = EDITS[name]
    apply(before)
    made = rendered(monkeypatch)
    assert isinstance(verdict := built(before), ApprovedRelease), verdict
    assert set(made) == shown
    assert len(made) == len(shown), "a page was made twice"


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=3), min_size=1, max_size=3))
def test_a_build_after_changes_is_the_clean_build(
    steps: list[list[str]], base: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    project = shutil.copytree(base, tmp_path_factory.mktemp("steps") / "project")
    for step in steps:
        for name in step:
            EDITS[name][0](project)
        assert isinstance(verdict := built(project), ApprovedRelease), verdict
    assert tree(project / "dist") == clean(project, tmp_path_factory.mktemp("clean") / "project")


def test_another_wording_of_a_safety_text_is_judged_anew(before: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The approval is one of the inputs: an old verdict must not vouch for a new wording, nor a page show the old one."""
    block = next(
        line for line in (before / "content/safety/not-proved.md").read_text("utf-8").split("\n") if ". " in line
    )
    assert block
    translate(before, "fr_CA", "safety", block, "Aucune étude n’a prouvé que ces marches aident.")
    made = rendered(monkeypatch)
    verdict = built(before)
    assert not isinstance(verdict, ApprovedRelease)
    assert {finding.rule for finding in verdict.findings} >= {"safety-text-altered"}
    assert {"no/amber-bay fr_CA", "no/les-cimes fr_CA", "on/ondine fr_CA"} <= set(made)


def kept_page(project: Path) -> Path:
    return next((project / ".locpipe/releases").glob("*/en/*/norland/amber-bay/index.html"))


def _other_bytes(file: Path) -> None:
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content + b"<!-- changed -->")


def _linked(file: Path) -> None:
    elsewhere = file.rename(file.with_name("elsewhere"))
    file.symlink_to(elsewhere)


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _record(project: Path) -> Path:
    return project / FOLDER / FILE


def _with(old: str, new: str) -> Callable[[Path], object]:
    def change(project: Path) -> None:
        text = _record(project).read_text("utf-8")
        assert old in text
        _record(project).write_text(text.replace(old, new), "utf-8")

    return change


BROKEN: dict[str, Callable[[Path], object]] = {
    "a kept page with other bytes": lambda root: _other_bytes(kept_page(root)),
    "a kept page that is gone": lambda root: kept_page(root).unlink(),
    "a kept page that is a folder": lambda root: _folder(kept_page(root)),
    "a kept page that is a link": lambda root: _linked(kept_page(root)),
    "no kept release": lambda root: shutil.rmtree(root / ".locpipe/releases"),
    "no record": lambda root: _record(root).unlink(),
    "a record that is cut off": lambda root: os.truncate(_record(root), 700),
    "a record of other code": _with('["', '["0'),
    "a record that leads elsewhere": _with('"file": "', '"file": "../../'),
    "a record that is none": lambda root: _record(root).write_bytes(b"\xff\xfe[]"),
    "a verdict that is none": _with('"url"', '"uri"'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_or_foreign_is_passed_over(name: str, before: Path) -> None:
    """The page is made, the release is whole, and the damage is gone with it."""
    expected = tree(before / "dist")
    BROKEN[name](before)
    assert isinstance(verdict := built(before), ApprovedRelease), verdict
    assert tree(before / "dist") == expected


@pytest.mark.parametrize("text", ["[" * 100_000, '[["a"], 1]', "{}", '[{}, [], [], [[], "z"]]'])
def test_a_sealed_verdict_that_is_none_is_passed_over(text: str, before: Path) -> None:
    """Even of a record of our own nothing is taken that is no verdict."""
    expected = tree(before / "dist")
    code, release = json.loads(_record(before).read_text("utf-8").split("\n")[1])
    lines = _record(before).read_text("utf-8").split("\n")[2:-1]
    (before / FILE).write_text("".join(line[: line.index("\t") + 1] + text + "\n" for line in lines), "utf-8")
    carried.keep(before, before, release)
    (before / FILE).unlink()
    known = carried.read(before)
    assert (len(known.pages), known.folder.name) == (len(lines), release)
    assert isinstance(verdict := built(before), ApprovedRelease), (verdict, code)
    assert tree(before / "dist") == expected


def test_the_record_of_another_person_vouches_for_nothing(
    before: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A folder that comes from elsewhere brings no verdicts, though every digest in it is right."""
    assert carried.read(before).pages
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another"))
    assert not carried.read(before).pages
    made = rendered(monkeypatch)
    assert isinstance(verdict := built(before), ApprovedRelease), verdict
    assert len(made) == 6
    assert carried.read(before).pages


def test_without_a_place_for_a_key_every_page_is_made(
    before: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    made = rendered(monkeypatch)
    assert isinstance(verdict := built(before), ApprovedRelease), verdict
    assert len(made) == 6
    assert not carried.read(before).pages
