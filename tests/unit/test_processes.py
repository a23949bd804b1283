"""Pages made by several processes: the same as by one, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline, processes
from locpipe.disk import PublishError
from locpipe.gate import ApprovedRelease
from tests.verbs import TODAY, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pages", "cores", "expected"), [(0, 8, 1), (799, 8, 1), (800, 8, 2), (9000, 2, 2), (9000, 1, 1)]
)
def test_a_process_is_started_only_where_it_pays(
    monkeypatch: pytest.MonkeyPatch, pages: int, cores: int, expected: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    assert processes.suited(pages) == expected


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample is worth two processes, and several chunks."""
    monkeypatch.setattr(pipeline, "suited", lambda _: 2)
    monkeypatch.setattr(processes, "suited", lambda _: 2)
    monkeypatch.setattr(processes, "FEWEST_PAGES", 1)


@pytest.mark.usefixtures("two")
def test_two_processes_make_the_release_of_one(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    verdict, _ = pipeline.build(
        project, project / "two", today=TODAY, progress=lambda made, of: told.append((made, of))
    )
    monkeypatch.setattr(pipeline, "suited", lambda _: 1)
    alone, _ = pipeline.build(project, project / "one", today=TODAY)
    assert isinstance(verdict, ApprovedRelease)
    assert isinstance(alone, ApprovedRelease)
    assert verdict.release == alone.release
    assert tree(project / "two") == tree(project / "one")
    assert len(told) > 2
    assert told[-1] == (verdict.pages, verdict.pages)


@pytest.mark.usefixtures("two")
def test_a_process_that_is_killed_is_an_error_in_words_and_leaves_nothing(project: Path) -> None:
    def kill_workers(_made: int, _of: int) -> None:
        for child in multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGKILL)

    with pytest.raises(PublishError, match="came to an end"):
        pipeline.build(project, project / "dist", today=TODAY, progress=kill_workers)
    assert not (project / "dist").exists()
    assert list((project / ".locpipe/staging").iterdir()) == []
