"""A short set of the kills and of what a disk refuses; `make safety` tries every step. And a proof that the set can fail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.safety import kills, scenes
from tests.safety.commands import Fault
from tests.safety.readers import Watch
from tests.safety.rows import Effort

if TYPE_CHECKING:
    from tests.safety.scenes import Pair


@pytest.mark.parametrize(("scene", "count"), [(scenes.building, 1), (scenes.publishing, 2), (scenes.going_back, 2)])
def test_what_is_killed_or_refused_leaves_a_whole_release(
    scene: kills.Scenery, count: int, pair: Pair, stage: kills.Stage
) -> None:
    for row in kills.rows(scene(pair), stage, Effort(count=count)):
        assert row.is_good, row.details
    assert stage.reader.answers > 0


def test_a_release_that_is_not_whole_is_found(pair: Pair, stage: kills.Stage) -> None:
    scene = scenes.building(pair)
    clean = kills.Clean.of(scene, stage)
    torn = scenes.copied(scene.begin, stage.folder / "torn")
    page = torn / "project/dist/en/index.html"
    page.unlink()
    page.write_text("half a p", encoding="utf-8")
    (torn / "project/.dist.locpipe-left").mkdir()
    tally = kills.tried(replace(scene, begin=torn), stage, clean, [Fault(step=1)])
    assert any("en/index.html is not as the manifest says" in what for what in tally.lost)
    assert any(".dist.locpipe-left" in what for what in tally.unexpected)


def test_a_reader_finds_what_is_torn() -> None:
    old, new = {"a": "1", "b": "2", "same": "3"}, {"a": "4", "c": "5", "same": "3"}

    def seen(*answers: tuple[str, str | None]) -> list[str]:
        watch = Watch(old, new)
        for name, sha256 in answers:
            watch.note(name, sha256)
        return watch.torn

    assert seen(("a", "1"), ("same", "3"), ("b", "2"), ("c", None), ("a", "4"), ("b", None), ("c", "5")) == []
    assert seen(("a", "1"), ("c", "5"), ("same", "3"), ("a", "4")) == []
    assert seen(("a", "half")) == ["a: is that of no release"]
    assert seen(("same", None)) == ["same: is not there"]
    assert seen(("a", "4"), ("a", "1")) == ["a: the old release came back after the new one"]
    assert seen(("c", "5"), ("b", "2")) == ["b: the old release came back after the new one"]
