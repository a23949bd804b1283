"""A build that would change nothing: known only where every input and every file is as it was."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline, unchanged
from locpipe.cache import FOLDER
from locpipe.disk import remove_tree
from locpipe.gate import ApprovedRelease
from locpipe.unchanged import RECORD as NAME
from locpipe.unchanged import published_already
from tests.verbs import TODAY, append, copied, edit, locpipe, tree, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


RECORD = f"{FOLDER}/{NAME}.json"


@pytest.fixture(scope="module")
def begin(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, published; to be copied to the folder beside it where it was made."""
    project = copied(sample_root, tmp_path_factory.mktemp("unchanged") / "project")
    verdict, _ = pipeline.build(project, project / "dist", today=TODAY)
    assert isinstance(verdict, ApprovedRelease), verdict
    return project.rename(project.with_name("begin"))


@pytest.fixture
def built(begin: Path) -> Iterator[Path]:
    """The sample project, published, to change at will: where it was, since that counts, with the links that it had."""
    project = begin.with_name("project")
    subprocess.run(["cp", "-a", begin, project], check=True)
    yield project
    remove_tree(project)


def known(project: Path) -> unchanged.Published | None:
    return published_already(project, project / "dist", TODAY)


def test_what_is_published_is_known_with_what_was_found(built: Path) -> None:
    verdict, _ = pipeline.build(built, built / "dist", today=TODAY)
    assert isinstance(verdict, ApprovedRelease)
    assert known(built) == unchanged.Published(verdict.release, verdict.pages, verdict.findings)


def _remove(*files: Path) -> None:
    for file in files:
        file.unlink()


def _overwrite(file: Path) -> None:
    file.chmod(0o644)
    file.write_bytes(file.read_bytes() + b"\n")


def _replace(file: Path) -> None:
    """Other bytes under the same name: not in the release at `out`, whose files are links to the kept ones."""
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content + b"\n")


def _page(project: Path) -> Path:
    return next((project / "dist").rglob("index.html"))


CHANGES: dict[str, Callable[[Path], object]] = {
    "a source": lambda root: append(root, "content/hay-fever/article.md", "\n"),
    "a new file": lambda root: write(root, "cities/on/new.txt", "new"),
    "a file that is gone": lambda root: _remove(root / "cities/on/ondine.yaml"),
    "a catalog": lambda root: append(root, "locales/fr_CA/LC_MESSAGES/site.po", "\n"),
    "an approval": lambda root: append(root, "content/safety/approvals.yaml", "\n"),
    "a page": lambda root: _overwrite(_page(root)),
    "a page that is gone": lambda root: _remove(_page(root)),
    "a page too many": lambda root: write(root, "dist/more.html", "x"),
    "the manifest": lambda root: _overwrite(root / "dist/manifest.json"),
    "the journal": lambda root: _remove(root / ".locpipe/journal.jsonl"),
    "a kept page": lambda root: _replace(next((root / ".locpipe/releases").rglob("404.html"))),
    "the kept release": lambda root: shutil.rmtree(root / ".locpipe/releases"),
    "the record": lambda root: write(root, RECORD, "{"),
    "a foreign record": lambda root: write(root, RECORD, "[1]"),
    "no record": lambda root: _remove(root / RECORD),
    "a run that was killed": lambda root: (root / ".locpipe/staging/run-x").mkdir(parents=True),
    "a folder that is a link": lambda root: (root / "cities/far").symlink_to(root / "content"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_with_any_change_it_is_not_known(built: Path, change: Callable[[Path], object]) -> None:
    assert known(built) is not None
    change(built)
    assert known(built) is None


def test_another_day_and_another_folder_are_not_known(built: Path) -> None:
    assert published_already(built, built / "dist", TODAY + timedelta(days=1)) is None
    assert published_already(built, built / "elsewhere", TODAY) is None


def test_a_closed_gate_and_a_part_are_not_remembered(project: Path) -> None:
    pipeline.build(project, project / "look", selection=pipeline.Selection(places=("on",)), today=TODAY)
    assert not (project / RECORD).exists()
    edit(project, "content/safety/crisis.md", "(tel:112)", "(tel:118)")
    pipeline.build(project, project / "dist", today=TODAY)
    assert not (project / RECORD).exists()


def test_the_command_says_so_and_leaves_every_file_alone(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(built)
    monkeypatch.setattr(pipeline, "build", lambda *_, **__: pytest.fail("there was nothing to build"))
    said = locpipe("build", "--project", built)
    assert said.exit_code == 0
    assert "Nothing changed: release" in said.stderr
    assert tree(built) == before
