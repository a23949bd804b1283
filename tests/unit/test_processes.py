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
from locpipe.pipeline import Selection
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


@pytest.mark.parametrize(("pages", "count"), [(0, 2), (1, 2), (50, 2), (2020, 2), (20_020, 2), (100_001, 16)])
def test_chunks_become_smaller_so_that_none_waits_long(pages: int, count: int) -> None:
    listed = list(processes.falling(pages, count))
    assert [start for start, _ in listed] == [0, *(stop for _, stop in listed)][: len(listed)]
    assert (listed[-1][1] if listed else 0) == pages
    sizes = [stop - start for start, stop in listed]
    assert sizes == sorted(sizes, reverse=True)
    assert all(size >= processes.FEWEST_PAGES for size in sizes[:-1])
    assert not sizes or sizes[-1] <= processes.FEWEST_PAGES


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


def test_processes_begin_early_where_a_large_project_is_built_for_the_first_time(project: Path) -> None:
    def begun(selection: Selection) -> int:
        with processes.early(project, selection) as workers:
            return workers.count if workers else 1

    assert begun(Selection()) == 1
    for number in range(800):
        (project / f"cities/no/city-{number}.yaml").touch()
    many = processes.suited(800)
    assert begun(Selection()) == processes.suited(1600)
    assert begun(Selection(places=("no",))) == 1
    assert multiprocessing.active_children() == []
    (project / ".locpipe/cache").mkdir(parents=True, exist_ok=True)
    (project / ".locpipe/cache/pages.jsonl").touch()
    assert (begun(Selection()), many) == (1, processes.suited(800))


@pytest.mark.usefixtures("two")
def test_a_process_that_is_killed_is_an_error_in_words_and_leaves_nothing(project: Path) -> None:
    def kill_workers(_made: int, _of: int) -> None:
        for child in multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGKILL)

    with pytest.raises(PublishError, match="came to an end"):
        pipeline.build(project, project / "dist", today=TODAY, progress=kill_workers)
    assert not (project / "dist").exists()
    assert list((project / ".locpipe/staging").iterdir()) == []
