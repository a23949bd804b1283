"""Fixtures that all tests share. What tests do with a project is in `verbs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polib
import pytest
from hypothesis import settings

from locpipe import pipeline
from locpipe.catalog import catalog_file
from locpipe.project import SITE_DOMAIN
from tests.verbs import EPOCH, REPOSITORY, SAMPLE, copied, synced, translate

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.model import Project

pytest_plugins = ["tests.skips"]

settings.register_profile("locpipe", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("locpipe")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden pages anew instead of comparing")


@pytest.fixture(scope="session")
def sample_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, up to date with the templates: their words are translated as in the real project.

    So a new word in a template asks for its French once, in locales/, and not again here.
    """
    root = copied(SAMPLE, tmp_path_factory.mktemp("sample") / "project")
    synced(root)
    real = polib.pofile(str(REPOSITORY / catalog_file("fr_CA", SITE_DOMAIN)))
    words = {entry.msgid: entry for entry in real if not entry.msgctxt}
    for entry in polib.pofile(str(root / catalog_file("fr_CA", SITE_DOMAIN))):
        if not entry.msgctxt and not entry.translated() and not entry.obsolete and entry.msgid in words:
            translate(root, "fr_CA", SITE_DOMAIN, entry.msgid, words[entry.msgid].msgstr)
    return root


@pytest.fixture
def project(sample_root: Path, tmp_path: Path) -> Path:
    """A copy of the sample project, to change at will."""
    return copied(sample_root, tmp_path / "project")


@pytest.fixture(scope="session")
def sample(sample_root: Path) -> Project:
    """The sample project as it was read, which nobody changes."""
    reading = pipeline.read(sample_root)
    assert reading.project is not None, reading.findings
    return reading.project


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Today is the day of the sample, also for a command that is not told."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
