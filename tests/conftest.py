"""Fixtures that all tests share. What tests do with a project is in `verbs`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from locpipe import pipeline, proof
from locpipe.checks.styles import Stylesheets
from tests.verbs import EPOCH, copied, judged_before, sample_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.checks.skeleton import Problem
    from locpipe.model import Project

pytest_plugins = ["tests.skips"]

settings.register_profile("locpipe", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("locpipe")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden pages anew instead of comparing")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """On several processors the tests of one file stay together, and what takes longest comes first."""
    from tests.order import ByFile

    return ByFile(config, log)


@pytest.fixture(scope="session")
def sample_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, which nobody changes. It is known what is wrong with it: a copy is judged where it differs."""
    return judged_before(sample_project(tmp_path_factory.mktemp("sample") / "project"))


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


@pytest.fixture(scope="session", autouse=True)
def _proved_before() -> Iterator[None]:
    """Stylesheets are read once, and what they do to the safety blocks is found once, for all releases that are proved.

    As the chunks of a build share them; verdicts go by the digest of the rules and of the elements that they are meant
    for (`test_kept_verdicts`).
    """
    known: dict[str, tuple[Problem, ...]] = {}

    @lru_cache(maxsize=8)
    def read(texts: tuple[tuple[str, bytes], ...]) -> Stylesheets:
        return Stylesheets(dict(texts), known)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(proof, "Stylesheets", lambda texts: read(tuple(texts.items())))
        yield
