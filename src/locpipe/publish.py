"""Publishing an approved release: a folder is replaced in one step, or stays as it was.

A release is first kept, complete and read-only, in `.locpipe/releases/<id>`. A second tree of the same files (hard
links, or copies on another disk) is made beside the target, hashed as it lies there, and then trades places with it.
What served before is laid by: the next tree is made of it, since most of their files are the same. Whatever a killed run
leaves behind is cleared at the next start. docs/adr/0002-one-step-publishing.md says why.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe import journal
from locpipe.cache import clear_parts
from locpipe.disk import (
    PublishError,
    lock,
    remove_tree,
    sync_file_system,
    sync_folder,
    told,
    told_after_the_switch,
)
from locpipe.exchange import ExchangeUnsupportedError, can_exchange, exchange
from locpipe.manifest import MANIFEST, ManifestError, all_files, differences, read_head, sha256_of
from locpipe.processors import spread
from locpipe.staging import STATE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from locpipe.gate import ApprovedRelease
    from locpipe.manifest import ManifestHead

KEPT_RELEASES = 10

LAID_BY = "laid-by"
"""Where, in `.locpipe`, the tree lies that served before, for the next one to be made of."""

# ---- publishing ------------------------------------------------------------------------------------------------------


def publish_local(
    approved: ApprovedRelease, out: Path, *, root: Path | None = None, allow_partial: bool = True
) -> Path:
    """Keep the release in `.locpipe/releases/`, and put it at `out` in one step. Returns the folder of the kept release.

    `root` is the project; without it, the one in whose `.locpipe/` the release was staged. Raises PublishError, with
    `out` as it was, where `out` is a folder that is not a release, another publisher is at work, or the disk fails. A
    partial release, written for a look, never replaces a complete one; without `allow_partial` it is refused anywhere.
    """
    state = _state_of(approved, root)
    # Where `out` is our own relative link to a release, the link itself is what is replaced.
    out = out.parent.resolve() / out.name if out.name else out.resolve()
    with told():
        (state / "releases").mkdir(parents=True, exist_ok=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        with lock(state), lock(out.parent):
            _clear_leftovers(state, out)
            _refuse(approved, out, state, allow_partial=allow_partial)
            coming = _beside(out, "coming")
            kept = _keep(approved, state, coming)
            # Before readers see it, so that nothing is ever seen that the journal does not know.
            _note(state, approved, out)
            _put(coming, out)
            _lay_by(coming, state)
            with suppress(OSError):  # what is left costs only room, and the next run clears it
                _clear_leftovers(state, out)
                _forget_old(state, kept)
    return kept


def _state_of(approved: ApprovedRelease, root: Path | None) -> Path:
    if root is not None:
        return root.resolve() / STATE
    for folder in approved.root.resolve().parents:
        if folder.name == STATE:
            return folder
    return approved.root.resolve().parent / STATE


def _refuse(approved: ApprovedRelease, out: Path, state: Path, *, allow_partial: bool) -> None:
    """Raise PublishError where the release must not go to `out`."""
    if sha256_of(approved.root / MANIFEST) != approved.manifest_sha256:
        raise PublishError("the manifest was changed after the release was approved", "Build again.")
    project = state.parent
    if (
        out == project
        or project.is_relative_to(out)
        or out.is_relative_to(state)
        or (out / "content" / "site.yaml").exists()
    ):
        raise PublishError(f"{out} holds the project itself", "Choose a folder of its own, such as dist.")
    head = _head_of(out)
    if approved.is_partial and not allow_partial:
        raise PublishError("the release holds only a part of the pages", "Build without --locale and --place.")
    if approved.is_partial and head is not None and not head.is_partial:
        raise PublishError(
            f"{out} holds a complete release, this one is a part", "Choose another folder for a look at a part."
        )


def _head_of(out: Path) -> ManifestHead | None:
    """The head of the release at `out`, None where nothing is there. Raises PublishError where something else is."""
    fix = "Choose an empty folder, or one that holds a release; move what is there yourself if it is not wanted."
    if not os.path.lexists(out):
        return None
    if out.is_symlink() and not _is_our_link(out):
        raise PublishError(f"{out} is a link that was not made by publishing", fix)
    if not out.is_dir():
        raise PublishError(f"{out} is not a folder", fix)
    if not any(out.iterdir()):
        return None
    try:
        return read_head(out)
    except ManifestError as error:
        raise PublishError(f"{out} is not empty and not a release: {error}", fix) from None


def _keep(approved: ApprovedRelease, state: Path, served: Path) -> Path:
    """Move the staged files to the releases that are kept, read-only, with a second tree of them at `served`.

    An identical one that is kept and sound stays as it is. What is proved is the second tree: the same files, or copies
    of them on another disk.
    """
    kept = state / "releases" / approved.release
    if kept.is_dir() and sha256_of(kept / MANIFEST) == approved.manifest_sha256 and not any(differences(kept)):
        os.utime(kept)
        _copy_tree(kept, [*all_files(kept), MANIFEST], served, state / LAID_BY)
        _prove(served, approved)
        return kept
    coming = state / "releases" / f".coming-{approved.release}"
    # The staged folder may lie on another disk; a copy then does what a rename cannot.
    try:
        approved.root.rename(coming)
    except OSError:
        shutil.copytree(approved.root, coming)
    names = [*all_files(coming), MANIFEST]
    for name in names:
        os.chmod(f"{coming}/{name}", 0o444)  # noqa: PTH101 - called for each of thousands
    os.utime(coming)
    _copy_tree(coming, names, served, state / LAID_BY)
    _prove(served, approved)
    sync_file_system(coming)
    if kept.exists():
        # The same id with other bytes: it was damaged, and nothing serves from it.
        kept.rename(state / "releases" / f".gone-{approved.release}")
    coming.rename(kept)
    sync_folder(kept.parent)
    remove_tree(state / "releases" / f".gone-{approved.release}")
    return kept


def _prove(folder: Path, approved: ApprovedRelease) -> None:
    """Raise PublishError, and remove the folder, where its files are not those that were approved."""
    is_listed = sha256_of(folder / MANIFEST) == approved.manifest_sha256
    wrong = next(differences(folder), None) if is_listed else f"{MANIFEST} was changed"
    if wrong is not None:
        remove_tree(folder)
        raise PublishError(f"the files are not those that were approved: {wrong}", "Build again.")


def _put(coming: Path, out: Path) -> None:
    """Let `out` be the tree `coming`, in one step."""
    sync_file_system(out.parent)
    if out.is_dir() and not out.is_symlink() and not any(out.iterdir()):
        with _replacing(coming, out):
            out.rmdir()
    if out.is_symlink() or not (out.exists() or can_exchange(out.parent)):
        _put_link(coming, out)
    elif not out.exists():
        coming.rename(out)
    else:
        _put_folder(coming, out)
    # From here on the new release serves; what `coming` names now is the old one, and losing it costs nothing.
    with told_after_the_switch(out):
        sync_folder(out.parent)


def _put_folder(coming: Path, out: Path) -> None:
    try:
        with _replacing(coming, out):
            exchange(coming, out)
    except ExchangeUnsupportedError:
        remove_tree(coming)
        raise PublishError(
            f"this system cannot replace the folder {out} in one step",
            f"Move {out.name} away once; from then on it is a link, which can be replaced in one step.",
        ) from None


@contextmanager
def _replacing(coming: Path, out: Path) -> Iterator[None]:
    """A folder on which a disk is mounted, as containers do, cannot be replaced: it is refused with what to do."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.EBUSY, errno.EXDEV):
            raise
        remove_tree(coming)
        raise PublishError(
            f"a disk or a folder is mounted at {out}, so it cannot be replaced in one step",
            f"Mount the folder above it; or write into a folder of it, as with --out {out / 'site'}.",
        ) from None


def _put_link(coming: Path, out: Path) -> None:
    """Let the link at `out` lead to a new folder beside it. A link is replaced in one step by every system."""
    store = _beside(out, "releases")
    store.mkdir(exist_ok=True)
    target = Path(tempfile.mkdtemp(prefix=f"{read_head(coming).release}-", dir=store))
    coming.rename(target)
    link = _beside(out, "link")
    link.unlink(missing_ok=True)
    link.symlink_to(Path(store.name) / target.name)
    link.rename(out)


def _is_our_link(out: Path) -> bool:
    return out.readlink().parent == Path(_beside(out, "releases").name)


def _beside(out: Path, role: str) -> Path:
    return out.parent / f".{out.name}.locpipe-{role}"


def _copy_tree(source: Path, names: Sequence[str], target: Path, laid_by: Path) -> None:
    """A tree of the same files, which have these names: hard links where the disk is the same, else copies.

    It is made of the one that is `laid_by`, where there is one: a folder is made and removed only where they differ.
    """
    there = _taken_over(laid_by, source, names, target)

    def copy(share: Sequence[str]) -> None:
        made = {""}
        for name in share:
            folder = name.rpartition("/")[0]
            if folder not in made:
                os.makedirs(f"{target}/{folder}", exist_ok=True)  # noqa: PTH103 - called for each of thousands
                made.update(accumulate(folder.split("/"), "{}/{}".format))
            try:
                os.link(f"{source}/{name}", f"{target}/{name}")
            except OSError:
                shutil.copyfile(source / name, target / name)
                (target / name).chmod(0o444)

    spread(copy, [name for name in names if name not in there])


def _taken_over(laid_by: Path, source: Path, names: Sequence[str], target: Path) -> set[str]:
    """Make `target` of what is `laid_by`, without all that is not the very file that `source` has by that name; return the
    names of what is left. An empty folder, where there is nothing, it lies on another disk, or cannot be cleared.
    """
    with suppress(OSError):
        if not laid_by.is_symlink():  # one that came with a project may lead anywhere
            laid_by.rename(target)
            return _left_of(target, source, frozenset(names))
    remove_tree(target)
    target.mkdir()
    return set()


def _left_of(tree: Path, source: Path, names: Collection[str]) -> set[str]:
    """Remove from a tree what is not the very file that `source` has by that name, and folders that it does not have."""
    left: set[str] = set()
    folders = {name.rpartition("/")[0] for name in names}

    def clear(folder: str, before: str) -> bool:
        is_kept = before.rstrip("/") in folders
        with os.scandir(folder) as found:
            listed = list(found)
        for entry in listed:
            name = before + entry.name
            if entry.is_dir(follow_symlinks=False):
                is_kept |= clear(entry.path, f"{name}/")
            # A copy on another disk would be written into if it stayed, and with it whatever else it is a link to.
            elif name in names and os.path.samestat(entry.stat(follow_symlinks=False), os.stat(f"{source}/{name}")):  # noqa: PTH116
                left.add(name)
            else:
                os.unlink(entry.path)  # noqa: PTH108
        if not is_kept:
            os.rmdir(folder)  # noqa: PTH106
        return is_kept

    clear(os.fspath(tree), "")
    return left


# ---- afterwards ------------------------------------------------------------------------------------------------------


def _lay_by(served: Path, state: Path) -> None:
    """Keep what served before for the next tree; on another disk it is of no use, and is cleared."""
    if served.is_dir():
        with suppress(OSError):
            remove_tree(state / LAID_BY)
            served.rename(state / LAID_BY)


def _clear_leftovers(state: Path, out: Path) -> None:
    """Remove what a killed run left, or this one has no more use for. Both locks are held, so nobody is using it."""
    for folder in (
        *(state / "releases").glob(".coming-*"),
        *(state / "releases").glob(".gone-*"),
        _beside(out, "coming"),
    ):
        remove_tree(folder)
    _beside(out, "link").unlink(missing_ok=True)
    clear_parts(state / "cache")
    store = _beside(out, "releases")
    if store.is_dir() and out.is_symlink():
        for folder in store.iterdir():
            if folder.name != out.readlink().name:
                remove_tree(folder)


def _forget_old(state: Path, kept: Path) -> None:
    """Keep the newest releases, and always the one that was just published.

    Parts are counted by themselves: however many looks a person takes, the releases to go back to stay.
    """
    folders = [
        folder for folder in (state / "releases").iterdir() if folder.is_dir() and not folder.name.startswith(".")
    ]
    folders.sort(key=lambda folder: folder.stat().st_mtime_ns, reverse=True)
    parts = [folder for folder in folders if _is_part(folder)]
    complete = [folder for folder in folders if folder not in parts]
    for folder in (*complete[KEPT_RELEASES:], *parts[KEPT_RELEASES:]):
        if folder != kept:
            remove_tree(folder)


def _is_part(folder: Path) -> bool:
    """Whether a kept release is a part. One whose manifest cannot be read is taken for a complete one, and kept longer."""
    try:
        return read_head(folder).is_partial
    except (ManifestError, OSError):
        return False


def _note(state: Path, approved: ApprovedRelease, out: Path) -> None:
    """Add a line to the journal: which release was made of which inputs, and where it is."""
    journal.append(
        state,
        action=journal.BUILD,
        release=approved.release,
        target=str(out),
        by=journal.user(),
        pages=approved.pages,
        partial=approved.is_partial,
        manifest_sha256=approved.manifest_sha256,
        inputs=journal.inputs(state.parent),
    )
