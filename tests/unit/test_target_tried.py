"""Whether a folder can be written is known before a person is asked to agree: what refuses here is the kernel."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from locpipe.changes import ApprovalNeededError
from locpipe.disk import PublishError
from locpipe.releases import publish_release, roll_back, try_target
from tests.safety import disks
from tests.verbs import EPOCH, TODAY, tree

if TYPE_CHECKING:
    from pathlib import Path

    Made = tuple[Path, str, str]

publish_unasked = partial(publish_release, today=TODAY, by="the tests")
"""Publishes what nobody has to agree to."""


def in_a_read_only(folder: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """The command, in a process that sees the folder read-only."""
    script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'
    return subprocess.run(
        [*disks.ALONE, "sh", "-c", script, "sh", folder, sys.executable, "-m", "locpipe", *command],
        env={"SOURCE_DATE_EPOCH": EPOCH, "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_trying_leaves_nothing_behind_and_going_back_tries_nothing(releases: Made, tmp_path: Path) -> None:
    root, first, second = releases
    target = tmp_path / "www"
    try_target(root, str(target))
    assert [path.name for path in target.rglob("*")] == ["releases"]
    for release in (first, second):
        publish_unasked(root, str(target), note="tried out", release=release)
    before = tree(target)
    tried = target / "releases/.coming-tried"
    tried.mkdir()  # as a run that was killed leaves it
    try_target(root, str(target))
    assert tree(target) == before
    assert not tried.exists()

    # Where a disk has no room for a file there may be some for a link: going back has to be tried.
    tried.write_text("in the way of what is tried", encoding="utf-8")
    with pytest.raises(PublishError, match="the disk refused: File exists"):
        try_target(root, str(target))
    assert roll_back(root, str(target), by="the tests").release == first


@pytest.mark.parametrize("attempt", [try_target, publish_unasked])
def test_a_folder_that_cannot_be_made_is_refused_before_anybody_is_asked(
    releases: Made, tmp_path: Path, attempt: partial[None]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(PublishError, match="the disk refused: Not a directory") as caught:
        attempt(releases[0], str(tmp_path / "thesis.txt/www"))
    assert not isinstance(caught.value, ApprovalNeededError)


@pytest.mark.parametrize("what", ["www", "project/.locpipe"], ids=["target", "journal"])
def test_a_read_only_disk_is_refused_before_anybody_is_asked(releases: Made, tmp_path: Path, what: str) -> None:
    why = disks.refusal()
    if why:
        pytest.skip(f"nothing can be mounted here: {why}")
    target = tmp_path / "www"
    (target / "releases").mkdir(parents=True)
    done = in_a_read_only(tmp_path / what, "publish", target, "--project", releases[0])
    assert done.returncode == 1, done.stderr
    assert f"{target}: error: the disk refused: Read-only file system ({tmp_path / what}/" in done.stdout
    assert "    fix: Make room or correct the rights" in done.stdout
