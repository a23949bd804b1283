"""Releases to publish: a project that has made two."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from locpipe.gate import ApprovedRelease
from tests.verbs import built, copied, edit, synced

if TYPE_CHECKING:
    from pathlib import Path

SITE = "content/site.yaml"


@pytest.fixture(scope="session")
def made(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A project that has made two releases, and their names."""
    root = copied(sample_root, tmp_path_factory.mktemp("made") / "project")
    first = built(root)
    edit(root, SITE, "errors@utopia.invalid", "mistakes@utopia.invalid")
    synced(root)
    second = built(root)
    assert isinstance(first, ApprovedRelease)
    assert isinstance(second, ApprovedRelease)
    return root, first.release, second.release


@pytest.fixture
def releases(made: tuple[Path, str, str], tmp_path: Path) -> tuple[Path, str, str]:
    """The same, to change at will."""
    root = tmp_path / "project"
    shutil.copytree(made[0], root)
    return root, made[1], made[2]
