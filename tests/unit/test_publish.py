"""Publishing: in one step, or not at all; refusing what is not ours; and clearing up after killed runs."""

from __future__ import annotations

import errno
import fcntl
import os
from typing import TYPE_CHECKING

import pytest

from locpipe import exchange as exchanging
from locpipe import publish
from locpipe.disk import PublishError, remove_tree
from locpipe.gate import ApprovedRelease, judge
from locpipe.manifest import MANIFEST, differences, read_head, write_manifest
from locpipe.publish import publish_local
from locpipe.staging import staging
from tests.gate.site import build, judged

if TYPE_CHECKING:
    from pathlib import Path


def approved(project: Path, extra: str = "") -> ApprovedRelease:
    """A release that differs by a rule of its stylesheet, staged in the project."""
    site = build()
    site.styles["/style.css"] += extra
    folder = project / ".locpipe/staging/test" / (extra.strip(". {}") or "plain")
    result = judged(site, folder)
    assert isinstance(result, ApprovedRelease), result.findings
    return result


def is_whole(out: Path, release: ApprovedRelease) -> bool:
    return read_head(out).release == release.release and not list(differences(out))


def leftovers(project: Path) -> list[str]:
    return sorted(path.name for path in project.glob(".*") if path.name != ".locpipe")


def laid_by(project: Path) -> Path:
    """The tree that served before, after two releases were published."""
    for number in range(2):
        publish_local(approved(project, f".number-{number} {{ margin: 0 }}"), project / "dist")
    return project / ".locpipe" / publish.LAID_BY


# ---- one step --------------------------------------------------------------------------------------------------------


def test_the_first_release_appears_whole(tmp_path: Path) -> None:
    release = approved(tmp_path)
    kept = publish_local(release, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", release)
    assert is_whole(kept, release)
    assert kept == tmp_path / ".locpipe/releases" / release.release
    assert leftovers(tmp_path) == []


def test_a_later_release_replaces_it(tmp_path: Path) -> None:
    publish_local(approved(tmp_path), tmp_path / "dist")
    second = approved(tmp_path, ".second { margin: 0 }")
    publish_local(second, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", second)
    assert len(list((tmp_path / ".locpipe/releases").iterdir())) == 2
    assert leftovers(tmp_path) == []


def test_the_same_release_can_be_published_again(tmp_path: Path) -> None:
    publish_local(approved(tmp_path), tmp_path / "dist")
    again = approved(tmp_path)
    publish_local(again, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", again)


def test_the_tree_that_served_before_becomes_the_next_one(tmp_path: Path) -> None:
    tree = laid_by(tmp_path)
    folder, page = (tree / "en").stat().st_ino, (tree / "en/index.html").stat().st_ino
    third = approved(tmp_path, ".third { margin: 0 }")
    kept = publish_local(third, tmp_path / "dist")
    assert (tmp_path / "dist/en").stat().st_ino == folder
    # The page says the same, but is another file: that of this release.
    assert (tmp_path / "dist/en/index.html").samefile(kept / "en/index.html")
    assert (tmp_path / "dist/en/index.html").stat().st_ino != page
    assert is_whole(tmp_path / "dist", third)
    assert leftovers(tmp_path) == []


def test_a_file_that_is_the_same_stays_where_it_is(tmp_path: Path) -> None:
    first = approved(tmp_path)
    publish_local(first, tmp_path / "dist")
    publish_local(approved(tmp_path, ".second { margin: 0 }"), tmp_path / "dist")
    tree = tmp_path / ".locpipe" / publish.LAID_BY
    before = (tree / "en/index.html").stat()
    publish_local(approved(tmp_path), tmp_path / "dist")
    after = (tmp_path / "dist/en/index.html").stat()
    assert (after.st_ino, after.st_nlink, after.st_ctime_ns) == (before.st_ino, before.st_nlink, before.st_ctime_ns)
    assert is_whole(tmp_path / "dist", first)


def test_what_does_not_belong_into_the_next_tree_goes(tmp_path: Path) -> None:
    tree = laid_by(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine", encoding="utf-8")
    (tree / "gone/below").mkdir(parents=True)
    (tree / "gone/below/page.html").write_text("of another release", encoding="utf-8")
    (tree / "note.txt").write_text("left here", encoding="utf-8")
    (tree / "link").symlink_to(elsewhere)
    os.mkfifo(tree / "pipe")
    (tree / "style.css").unlink()
    (tree / "style.css/within").mkdir(parents=True)
    (tree / "en/index.html").unlink()
    (tree / "en/index.html").symlink_to(elsewhere / "mine.txt")
    third = approved(tmp_path, ".third { margin: 0 }")
    publish_local(third, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", third)
    assert not os.path.lexists(tmp_path / "dist/link")
    assert not (tmp_path / "dist/gone").exists()
    assert (elsewhere / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_a_tree_laid_by_that_leads_elsewhere_is_left_alone(tmp_path: Path) -> None:
    tree = laid_by(tmp_path)
    remove_tree(tree)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine", encoding="utf-8")
    tree.symlink_to(elsewhere)
    third = approved(tmp_path, ".third { margin: 0 }")
    publish_local(third, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", third)
    assert (elsewhere / "mine.txt").exists()


def test_a_tree_laid_by_that_cannot_be_cleared_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = laid_by(tmp_path)
    (tree / "note.txt").write_text("left here", encoding="utf-8")
    third = approved(tmp_path, ".third { margin: 0 }")

    def refused(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(publish, "_left_of", refused)
        publish_local(third, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", third)


def test_files_of_a_release_are_read_only(tmp_path: Path) -> None:
    kept = publish_local(approved(tmp_path), tmp_path / "dist")
    for folder in (kept, tmp_path / "dist"):
        assert not any(path.stat().st_mode & 0o222 for path in folder.rglob("*") if path.is_file())


def test_deleting_the_state_leaves_the_site(tmp_path: Path) -> None:
    release = approved(tmp_path)
    publish_local(release, tmp_path / "dist")
    remove_tree(tmp_path / ".locpipe")
    assert is_whole(tmp_path / "dist", release)


def test_a_damaged_kept_release_is_made_anew(tmp_path: Path) -> None:
    kept = publish_local(approved(tmp_path), tmp_path / "dist")
    (kept / "style.css").chmod(0o644)
    (kept / "style.css").write_text("p { display: none }", encoding="utf-8")
    again = approved(tmp_path)
    publish_local(again, tmp_path / "dist")
    assert is_whole(kept, again)
    assert is_whole(tmp_path / "dist", again)


def test_an_empty_folder_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    release = approved(tmp_path)
    publish_local(release, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", release)


def test_only_the_newest_releases_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "KEPT_RELEASES", 2)
    for number in range(4):
        release = approved(tmp_path, f".r{number} {{ margin: 0 }}")
        publish_local(release, tmp_path / "dist")
    assert len(list((tmp_path / ".locpipe/releases").iterdir())) == 2
    assert (tmp_path / ".locpipe/releases" / release.release).is_dir()


def test_looks_at_parts_push_out_no_complete_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "KEPT_RELEASES", 2)
    complete = approved(tmp_path)
    publish_local(complete, tmp_path / "dist")
    for number in range(4):
        publish_local(partial(tmp_path, f".r{number} {{ margin: 0 }}"), tmp_path / "look")
    assert (tmp_path / ".locpipe/releases" / complete.release).is_dir()
    assert len(list((tmp_path / ".locpipe/releases").iterdir())) == 3


def test_the_journal_says_what_went_where(tmp_path: Path) -> None:
    release = approved(tmp_path)
    publish_local(release, tmp_path / "dist")
    assert release.release in (tmp_path / ".locpipe/journal.jsonl").read_text(encoding="utf-8")


# ---- refused, and nothing touched ------------------------------------------------------------------------------------


def test_a_folder_that_is_no_release_is_refused(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist/thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(PublishError, match="not empty and not a release"):
        publish_local(approved(tmp_path), tmp_path / "dist")
    assert (tmp_path / "dist/thesis.txt").read_text(encoding="utf-8") == "mine"


def test_a_file_and_a_foreign_link_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path)
    for name in ("file", "link"):
        with pytest.raises(PublishError):
            publish_local(approved(tmp_path), tmp_path / name)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_the_project_itself_is_refused(tmp_path: Path) -> None:
    for out in (tmp_path, tmp_path.parent, tmp_path / ".locpipe/releases"):
        with pytest.raises(PublishError):
            publish_local(approved(tmp_path), out)


def test_a_page_changed_after_approval_is_refused(tmp_path: Path) -> None:
    publish_local(first := approved(tmp_path), tmp_path / "dist")
    second = approved(tmp_path, ".second { margin: 0 }")
    (second.root / "en/index.html").write_text("<p>nothing</p>", encoding="utf-8")
    with pytest.raises(PublishError, match="not those that were approved"):
        publish_local(second, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", first)


@pytest.mark.parametrize("file", ["en/index.html", "style.css", MANIFEST])
def test_a_file_changed_while_it_is_published_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    publish_local(first := approved(tmp_path), tmp_path / "dist")
    second = approved(tmp_path, ".second { margin: 0 }")
    real = publish._copy_tree

    def altered(source: Path, names: list[str], served: Path, laid_by: Path) -> None:
        real(source, names, served, laid_by)
        (served / file).chmod(0o644)
        (served / file).write_text((served / file).read_text("utf-8") + " ", encoding="utf-8")

    monkeypatch.setattr(publish, "_copy_tree", altered)
    with pytest.raises(PublishError, match=f"not those that were approved: {file}"):
        publish_local(second, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", first)
    assert leftovers(tmp_path) == []
    assert not (tmp_path / ".locpipe/releases" / second.release).exists()


def test_a_manifest_changed_after_approval_is_refused(tmp_path: Path) -> None:
    release = approved(tmp_path)
    (release.root / "new.css").write_text("p {}", encoding="utf-8")
    write_manifest(release.root, [])
    with pytest.raises(PublishError, match="manifest was changed"):
        publish_local(release, tmp_path / "dist")
    assert not (tmp_path / "dist").exists()


def test_a_second_publisher_is_refused(tmp_path: Path) -> None:
    release = approved(tmp_path)
    holder = os.open(tmp_path, os.O_RDONLY)
    try:
        fcntl.flock(holder, fcntl.LOCK_EX)
        with pytest.raises(PublishError, match="another run is at work"):
            publish_local(release, tmp_path / "dist")
    finally:
        os.close(holder)
    publish_local(release, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", release)


@pytest.mark.parametrize("step", ["_copy_tree", "_prove", "exchange", "sync_file_system"])
def test_a_disk_that_fails_leaves_the_old_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    publish_local(first := approved(tmp_path), tmp_path / "dist")
    second = approved(tmp_path, ".second { margin: 0 }")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(publish, step, full)
        with pytest.raises(PublishError, match="No space left"):
            publish_local(second, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", first)
    third = approved(tmp_path, ".third { margin: 0 }")
    publish_local(third, tmp_path / "dist")
    assert is_whole(tmp_path / "dist", third)
    assert leftovers(tmp_path) == []


def partial(project: Path, extra: str = "") -> ApprovedRelease:
    site = build()
    site.styles["/style.css"] += extra
    judged(site, folder := project / ".locpipe/staging/part")
    verdicts: list[object] = []
    site.on_verdicts.append(lambda listed: verdicts.extend(listed) or listed)  # type: ignore[func-returns-value]
    judged(site, folder)
    write_manifest(folder, (verdict.entry for verdict in verdicts), is_partial=True)  # type: ignore[attr-defined]
    result = judge(folder, site.claims, verdicts, site.basis(), is_partial=True)  # type: ignore[arg-type]
    assert isinstance(result, ApprovedRelease), result.findings
    return result


def test_a_part_never_replaces_a_complete_release(tmp_path: Path) -> None:
    publish_local(whole := approved(tmp_path), tmp_path / "dist")
    with pytest.raises(PublishError, match="complete release"):
        publish_local(partial(tmp_path), tmp_path / "dist")
    assert is_whole(tmp_path / "dist", whole)


def test_a_part_can_be_written_for_a_look_and_not_published(tmp_path: Path) -> None:
    publish_local(partial(tmp_path), tmp_path / "look")
    assert read_head(tmp_path / "look").is_partial
    with pytest.raises(PublishError, match="only a part"):
        publish_local(partial(tmp_path), tmp_path / "site", allow_partial=False)


# ---- where names cannot be exchanged ---------------------------------------------------------------------------------


@pytest.fixture
def _no_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(*_: object) -> None:
        raise exchanging.ExchangeUnsupportedError

    monkeypatch.setattr(exchanging, "exchange", unsupported)
    monkeypatch.setattr(publish, "exchange", unsupported)


@pytest.mark.usefixtures("_no_exchange")
def test_a_link_is_replaced_where_folders_cannot_be(tmp_path: Path) -> None:
    publish_local(first := approved(tmp_path), tmp_path / "dist")
    assert (tmp_path / "dist").is_symlink()
    assert is_whole(tmp_path / "dist", first)
    second = approved(tmp_path, ".second { margin: 0 }")
    publish_local(second, tmp_path / "dist")
    assert not (tmp_path / "dist").readlink().is_absolute()
    assert is_whole(tmp_path / "dist", second)
    assert len(list((tmp_path / ".dist.locpipe-releases").iterdir())) == 1


@pytest.mark.usefixtures("_no_exchange")
def test_a_real_folder_is_refused_where_folders_cannot_be_exchanged(tmp_path: Path) -> None:
    folder = judged(build(), tmp_path / "dist")
    assert isinstance(folder, ApprovedRelease)
    with pytest.raises(PublishError, match="in one step"):
        publish_local(approved(tmp_path, ".second { margin: 0 }"), tmp_path / "dist")
    assert is_whole(tmp_path / "dist", folder)
    assert leftovers(tmp_path) == []


def test_two_folders_trade_places(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    exchanging.exchange(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a/b").exists()
    assert (tmp_path / "b/a").exists()
    with pytest.raises(OSError, match="No such file"):
        exchanging.exchange(tmp_path / "a", tmp_path / "c")


# ---- staging ---------------------------------------------------------------------------------------------------------


def test_a_stage_is_gone_afterwards(tmp_path: Path) -> None:
    with staging(tmp_path) as stage:
        assert stage.site.is_dir()
        assert stage.work.is_dir()
        assert stage.site.is_relative_to(tmp_path / ".locpipe")
    assert not list((tmp_path / ".locpipe/staging").iterdir())


def test_a_stage_is_gone_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), staging(tmp_path):
        raise RuntimeError
    assert not list((tmp_path / ".locpipe/staging").iterdir())


def test_leftovers_go_and_running_stages_stay(tmp_path: Path) -> None:
    dead = tmp_path / ".locpipe/staging/run-dead/site"
    dead.mkdir(parents=True)
    (dead / "x.html").touch()
    with staging(tmp_path) as running, staging(tmp_path):
        assert running.site.is_dir()
        assert not dead.exists()


def test_a_published_stage_is_kept_as_a_release(tmp_path: Path) -> None:
    with staging(tmp_path) as stage:
        release = judged(build(), stage.site)
        assert isinstance(release, ApprovedRelease)
        kept = publish_local(release, tmp_path / "dist")
    assert (kept / MANIFEST).exists()
    assert is_whole(tmp_path / "dist", release)


def test_a_folder_at_which_a_disk_is_mounted_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = approved(tmp_path)
    publish_local(first, tmp_path / "dist")

    def busy(_: Path, other: Path) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy", str(other))

    # The suite `disks` of `make safety` mounts one; here the system's answer is given.
    monkeypatch.setattr(publish, "exchange", busy)
    with pytest.raises(PublishError, match="is mounted at") as caught:
        publish_local(approved(tmp_path, ".second { margin: 0 }"), tmp_path / "dist")
    assert "Mount the folder above it" in caught.value.fix
    assert is_whole(tmp_path / "dist", first)
    assert leftovers(tmp_path) == []
