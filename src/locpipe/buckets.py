"""Releases in a bucket: any store that fsspec knows (S3 and the like), through the extra `publish`.

A store has no links and no renames. So each release lies below a prefix that never changes, and one small file, put
there last and in one piece, names the release that readers see:

    TARGET/releases/<id>/…      TARGET/current.json = {"release": …, "path": "releases/<id>/", "releases": […]}

The host or proxy in front follows it. A bucket that is served as it is (`--bare`) has no such step: there the files are
put one after another, pages last, and readers may see both releases mixed for as long as that takes.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from locpipe import targets
from locpipe.disk import PublishError
from locpipe.manifest import MANIFEST, REPORT, ManifestError, is_inside
from locpipe.redirects import RELEASE_FILE
from locpipe.targets import RELEASES, Sent, is_release_name, listed_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from locpipe.gate import ApprovedRelease

POINTER = "current.json"
MARK = "publishing.json"
"""There while somebody publishes."""

AT_ONCE = 8
TRIES = 2

_WITH_FOLDERS = frozenset(("file", "local", "sftp", "ssh", "ftp", "smb", "hdfs", "webhdfs", "arrow_hdfs"))

T = TypeVar("T")


def at_once(bring: Callable[[str], T], names: Iterable[str]) -> list[T]:
    """What `bring` gives for each name, some at a time. The first that fails ends the others that have not begun."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        coming = [pool.submit(bring, name) for name in names]
        try:
            return [each.result() for each in coming]
        finally:
            for each in coming:
                each.cancel()


class Bucket:
    """A place in a store, and the files in it. Whatever the store refuses is a PublishError."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        with self.told():
            try:
                from fsspec.core import url_to_fs
            except ImportError:
                raise PublishError(
                    "publishing to a bucket needs fsspec", "Install the extra: pip install 'locpipe[publish]'."
                ) from None
            self.files, self.root = url_to_fs(self.url)

    @property
    def place(self) -> str:
        """The URL."""
        return self.url

    @contextmanager
    def told(self) -> Iterator[None]:
        """What the store refuses, in words."""
        try:
            yield
        except ImportError as error:
            fix = "Install the extra: pip install 'locpipe[publish]'."
            raise PublishError(f"{self.url} needs what is not installed: {error}", fix) from None
        except ManifestError as error:
            raise PublishError(f"{self.url}: {error}", "Publish the release again.") from None
        except _errors() as error:
            message = f"{self.url} refused, or cannot be reached: {str(error) or type(error).__name__}"
            fix = "Check the connection, the rights and the room there, then try again: what is there need not be sent again."
            raise PublishError(message, fix) from None

    def path(self, *parts: str) -> str:
        """How the store names a file of the place."""
        return "/".join((self.root.rstrip("/"), *parts))

    def read(self, *parts: str) -> bytes | None:
        """The bytes of a file, None where it is not there."""
        try:
            content = self.files.cat_file(self.path(*parts))
        except FileNotFoundError:
            return None
        return bytes(content)

    def read_json(self, *parts: str) -> Any:
        """What a file says, None where it is not there."""
        content = self.read(*parts)
        if content is None:
            return None
        try:
            return json.loads(content)
        except ValueError:
            message = f"{self.path(*parts)} was not made by publishing"
            raise PublishError(message, "Move it away, then publish again.") from None

    def hash(self, *parts: str) -> str:
        """The hash of a file as the store gives it back, empty where it is not there."""
        content = self.read(*parts)
        return "" if content is None else hashlib.sha256(content).hexdigest()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the place by a file that only one publisher can make. One of this machine that was killed is taken over."""
        mine = {"by": platform.node(), "process": os.getpid(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
        with self.told():
            self._make_folder(self.root)
            if not self._mark(mine):
                other = self.read_json(MARK) or {}
                if other.get("by") != mine["by"] or _is_alive(other.get("process")):
                    message = f"{other.get('by')} publishes to {self.url} since {other.get('since')}"
                    fix = f"Wait until it has ended. If it was killed, remove {self.path(MARK)}."
                    raise PublishError(message, fix)
                self.was_left = True
                self.files.pipe_file(self.path(MARK), json.dumps(mine).encode())
        try:
            yield
        finally:
            with suppress(FileNotFoundError), self.told():
                self.files.rm_file(self.path(MARK))

    was_left = False
    """Whether a publisher before this one did not come to its end."""

    def _mark(self, mine: Mapping[str, object]) -> bool:
        try:
            self.files.pipe_file(self.path(MARK), json.dumps(mine).encode(), mode="create")
        except FileExistsError:
            return False
        except OSError as error:
            if "PreconditionFailed" in str(error) or "At least one of the pre-conditions" in str(error):
                return False
            raise
        return True

    def send(self, source: Path, to: str, sha256: str, before: str = "") -> str:
        """Have a file at the place, and read it back: how it came there."""
        for _ in range(TRIES):
            how = "sent"
            if before:
                self._make_folder(self.path(to).rpartition("/")[0])
                self.files.cp_file(self.path(before), self.path(to))
                how, before = "copied", ""
            else:
                self._make_folder(self.path(to).rpartition("/")[0])
                self.files.put_file(str(source), self.path(to))
            if self.hash(to) == sha256:
                return how
        raise PublishError(
            f"{self.path(to)} is not what was sent", "Try again; the store or the connection is at fault."
        )

    def _make_folder(self, path: str) -> None:
        """A folder for files, where the store has folders. Elsewhere the call might make a bucket."""
        protocols = (self.files.protocol,) if isinstance(self.files.protocol, str) else self.files.protocol
        if _WITH_FOLDERS & set(protocols):
            self.files.makedirs(path, exist_ok=True)

    def fetch(self, prefix: str, names: Sequence[str], folder: Path) -> None:
        """Bring files of a release into a folder; those that are not there are left out."""

        def bring(name: str) -> None:
            content = self.read(*filter(None, (prefix, name)))
            if content is not None:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

        at_once(bring, names)

    @contextmanager
    def copied_papers(self, prefix: str) -> Iterator[Path]:
        """A folder with the manifest, the report and the redirects of the release below a prefix."""
        with tempfile.TemporaryDirectory(prefix="locpipe-papers-") as made:
            with self.told():
                self.fetch(prefix, (MANIFEST, REPORT, RELEASE_FILE), Path(made))
            yield Path(made)

    def before(self, prefix: str) -> Mapping[str, str]:
        """The files of the release below a prefix, with their hashes."""
        with self.copied_papers(prefix) as papers:
            try:
                return listed_files(papers)
            except ManifestError:
                return {}


class BucketTarget(Bucket):
    """A bucket that keeps releases, and a pointer to the one that readers see."""

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

    def damage(self, release: str) -> str:
        """A file that is missing. Each was read back when it was put there, and none is ever written again."""
        prefix = f"{RELEASES}/{release}"
        with self.told():
            found = {name.removeprefix(self.path(prefix, "").lstrip("/")) for name in self.found(prefix)}
        return next((f"{name} is missing" for name in sorted({*self.before(prefix), MANIFEST} - found)), "")

    def found(self, prefix: str) -> list[str]:
        """The files below a prefix, as the store lists them now."""
        self.files.invalidate_cache()
        return [str(name).lstrip("/") for name in self.files.find(self.path(prefix))]

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
        return Sent(sent=ways.count("sent"), copied=ways.count("copied"), there=ways.count("there"))

    def switch(self, release: str) -> None:
        """Put the pointer, in one piece."""
        with self.told():
            pointer = self._pointer()
            names = list(pointer["releases"])
            if release not in names:
                names.insert(0, release)
            kept, old = (
                names[: targets.KEPT_RELEASES],
                [name for name in names[targets.KEPT_RELEASES :] if name != release],
            )
            if release not in kept:
                kept.append(release)
            text = json.dumps({"release": release, "path": f"{RELEASES}/{release}/", "releases": kept}, indent=1)
            self.files.pipe_file(self.path(POINTER), text.encode())
            if self.read(POINTER) != text.encode():
                raise PublishError(f"{self.path(POINTER)} is not what was sent", "Publish again.")
        for name in old:
            with suppress(PublishError), self.told():  # the new release serves; what is left costs only room
                self.files.rm(self.path(RELEASES, name), recursive=True)


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


def _is_alive(process: object) -> bool:
    """Whether a process of this machine is at work."""
    if not isinstance(process, int) or process <= 0:
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return process != os.getpid()


def _errors() -> tuple[type[Exception], ...]:
    """What stores raise where they refuse or cannot be reached. Their libraries are there only with the extra."""
    found: list[type[Exception]] = [OSError, ValueError]
    with suppress(ImportError):
        from botocore.exceptions import BotoCoreError, ClientError

        found += [BotoCoreError, ClientError]
    with suppress(ImportError):
        from aiohttp import ClientError as ConnectionLost

        found.append(ConnectionLost)
    with suppress(ImportError):
        from fsspec.exceptions import FSTimeoutError

        found.append(FSTimeoutError)
    return tuple(found)
