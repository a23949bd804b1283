"""Releases in a bucket: any store that fsspec knows (S3 and the like), through the extra `publish`.

A store has no links and no renames. So each release lies below a prefix that never changes, and one small file, put
there last and in one piece, names the release that readers see:

    TARGET/releases/<id>/…      TARGET/current.json = {"release": …, "path": "releases/<id>/", "releases": […]}

The host or proxy in front follows it. A bucket that is served as it is has no such step: see `bare`.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from locpipe import targets
from locpipe.disk import PublishError, UnknownSwitchError
from locpipe.manifest import MANIFEST, is_inside, is_release_name
from locpipe.stores import MARK, Store, at_once
from locpipe.targets import RELEASES, Sent, listed_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.gate import ApprovedRelease

POINTER = "current.json"


class BucketTarget(Store):
    """A bucket that keeps releases, and a pointer to the one that readers see."""

    _was_put = ""
    """The release that this run put there: the newest, also where it was published before."""

    def _pointer(self) -> dict[str, Any]:
        pointer = self.read_json(POINTER)
        if pointer is None:
            if self.read(MANIFEST) is not None:
                raise PublishError(f"{self.url} is served as it is", "Publish with --bare, or choose another place.")
            return {"release": "", "releases": []}
        names = [pointer.get("release"), *pointer.get("releases", ())] if isinstance(pointer, dict) else [None]
        if not all(isinstance(name, str) and is_release_name(name) for name in names):
            raise PublishError(f"{self.path(POINTER)} was not made by publishing", "Move it away, then publish again.")
        return dict(pointer)

    def serving(self) -> str:
        """The release that the pointer names."""
        with self.told():
            return str(self._pointer()["release"])

    def earlier(self) -> tuple[str, ...]:
        """The releases that were published before, as the pointer lists them."""
        with self.told():
            pointer = self._pointer()
        names = list(pointer["releases"])
        return tuple(names[names.index(pointer["release"]) + 1 :] if pointer["release"] in names else names)

    @contextmanager
    def papers(self, release: str) -> Iterator[Path]:
        """A copy of them."""
        with self.told():
            kept = self._pointer()["releases"]
        if release not in kept:
            raise PublishError(f"{self.url} keeps no release {release}", f"It keeps: {', '.join(kept) or 'none'}.")
        with self.copied_papers(f"{RELEASES}/{release}") as papers:
            yield papers

    def bring(self, release: str, names: Iterable[str], papers: Path) -> None:
        """Copies of them."""
        with self.told():
            self.fetch(f"{RELEASES}/{release}", list(names), papers)

    def damage(self, release: str) -> str:
        """The first file that is not as the manifest of the release says. Each is read."""
        prefix = f"{RELEASES}/{release}"
        wanted = self.before(prefix)
        with self.told():
            hashes = dict(at_once(lambda name: (name, self.hash(prefix, name)), wanted))
        wrong = (
            f"{name} is {'changed' if hashes[name] else 'missing'}" for name in wanted if hashes[name] != wanted[name]
        )
        return next(wrong, "" if wanted else f"{MANIFEST} cannot be read")

    def put(self, approved: ApprovedRelease) -> Sent:
        """Everything below the prefix of the release, the manifest last; what did not change is copied over there."""
        prefix, wanted = f"{RELEASES}/{approved.release}", listed_files(approved.root)
        serving = self.serving()
        before = self.before(f"{RELEASES}/{serving}") if serving and serving != approved.release else {}
        with self.told():
            is_begun = bool(self.found(prefix))

            def bring(name: str) -> str:
                to, sha256 = f"{prefix}/{name}", wanted[name]
                if is_begun and self.hash(to) == sha256:
                    return "there"
                old = f"{RELEASES}/{serving}/{name}" if before.get(name) == sha256 else ""
                return self.send(approved.root / name, to, sha256, old)

            ways = at_once(bring, wanted)
            ways.append(self.send(approved.root / MANIFEST, f"{prefix}/{MANIFEST}", approved.manifest_sha256))
        self._was_put = approved.release
        return Sent(sent=ways.count("sent"), copied=ways.count("copied"), there=ways.count("there"))

    def switch(self, release: str) -> None:
        """Put the pointer, in one piece."""
        with self.told():
            pointer = self._pointer()
        names = list(pointer["releases"])
        if release == self._was_put or release not in names:
            names = [release, *(name for name in names if name != release)]
        kept = names[: targets.KEPT_RELEASES]
        if release not in kept:
            kept.append(release)
        self._point({"release": release, "path": f"{RELEASES}/{release}/", "releases": kept})
        with suppress(PublishError), self.told():  # the new release serves; what is left costs only room
            self._forget_all_but(kept)

    def _forget_all_but(self, kept: list[str]) -> None:
        """Remove old releases, and what publishers left that did not come to their end."""
        self.files.invalidate_cache()
        for path in self.files.ls(self.path(RELEASES), detail=False):
            name = str(path).rstrip("/").rpartition("/")[2]
            if is_release_name(name) and name not in kept:
                self.files.rm(self.path(RELEASES, name), recursive=True)

    def _point(self, pointer: dict[str, Any]) -> None:
        """Put the pointer and read it back. Where the store does not answer, it may have been put all the same."""
        refused = None
        try:
            with self.told():
                self.write_json(POINTER, pointer)
        except PublishError as error:
            refused = error
        try:
            with self.told():
                found = self.read_json(POINTER)
        except PublishError as error:
            message = f"the store did not say whether {self.path(POINTER)} was put, so readers may see the new release: {error}"
            raise UnknownSwitchError(message, "Look with `locpipe verify`, then do the same again.") from None
        if found != pointer:
            raise refused or PublishError(f"{self.path(POINTER)} is not what was sent", "Publish again.")


@contextmanager
def fetched(place: str) -> Iterator[Path]:
    """A folder with every file of the release that a bucket serves, and what lies beside them."""
    target = BucketTarget(place)
    with target.told():
        pointer = target.read_json(POINTER)
        is_ours = isinstance(pointer, dict) and is_release_name(str(pointer.get("release", "")))
        prefix = f"{RELEASES}/{pointer['release']}" if is_ours else ""
        if target.read(*filter(None, (prefix, MANIFEST))) is None:
            raise PublishError(f"{place} holds no release", "Name the place that was published to.")
        start = target.path(*filter(None, (prefix,)), "").lstrip("/")
        names = [name.removeprefix(start) for name in target.found(prefix)]
        with tempfile.TemporaryDirectory(prefix="locpipe-verify-") as made:
            target.fetch(prefix, [name for name in names if is_inside(name) and name != MARK], Path(made))
            yield Path(made)
