"""A place in a store that fsspec knows (S3 and the like): reading, sending, holding it, and what a store refuses, in words."""

from __future__ import annotations

import fcntl
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

from locpipe import journal
from locpipe.disk import HeldError, PublishError, SwitchedError
from locpipe.file_types import CACHED, NOT_CACHED, content_type, is_fingerprinted
from locpipe.manifest import MANIFEST, REPORT, ManifestError
from locpipe.redirects import RELEASE_FILE
from locpipe.targets import listed_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

MARK = "publishing.json"
"""There while somebody publishes."""

TRIED = "tried.json"
"""There for a moment, to know whether files can be put and removed."""

AT_ONCE = 8
TRIES = 2

_WITH_FOLDERS = frozenset(("file", "local", "sftp", "ssh", "ftp", "smb", "hdfs", "webhdfs", "arrow_hdfs"))
_WITH_HEADERS = frozenset(("s3", "s3a"))
_AGAIN = "Check the connection, the rights and the room there, then try again: what is there need not be sent again."

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


class Store:
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
        protocol = self.files.protocol
        self._protocols = {protocol} if isinstance(protocol, str) else set(protocol)

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
            said = " ".join(str(error).split()) or type(error).__name__
            raise PublishError(f"{self.url} refused, or cannot be reached: {said}", _AGAIN) from None

    # ---- reading -----------------------------------------------------------------------------------------------------

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

    def found(self, prefix: str) -> list[str]:
        """The files below a prefix, as the store lists them now."""
        self.files.invalidate_cache()
        return [str(name).lstrip("/") for name in self.files.find(self.path(prefix))]

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

    # ---- writing -----------------------------------------------------------------------------------------------------

    def send(self, source: Path, to: str, sha256: str, before: str = "") -> str:
        """Have a file at the place, and read it back: how it came there."""
        headers = self._headers(to)
        for _ in range(TRIES):
            self._make_folder(self.path(to).rpartition("/")[0])
            how = "copied" if before else "sent"
            if before:
                # The headers are given anew: those of the other file may be of an older kind.
                self.files.cp_file(
                    self.path(before), self.path(to), **headers, **({"MetadataDirective": "REPLACE"} if headers else {})
                )
                before = ""
            else:
                self.files.put_file(str(source), self.path(to), **headers)
            if self.hash(to) == sha256:
                return how
        raise PublishError(
            f"{self.path(to)} is not what was sent", "Try again; the store or the connection is at fault."
        )

    def write_json(self, name: str, value: Any, **how: str) -> None:
        """Put a small file of ours, in one piece. No cache keeps it."""
        self.files.pipe_file(self.path(name), json.dumps(value, indent=1).encode(), **how, **self._headers(name))

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""
        with suppress(FileNotFoundError):
            self.files.rm_file(self.path(name))

    def _headers(self, name: str) -> Mapping[str, str]:
        """What the store is to say of a file to browsers and caches. Stores other than S3 go by its name."""
        if not _WITH_HEADERS & self._protocols:
            return {}
        return {
            "ContentType": content_type(name),
            "CacheControl": CACHED if is_fingerprinted(name) else NOT_CACHED,
        }

    def _make_folder(self, path: str) -> None:
        """A folder for files, where the store has folders. Elsewhere the call might make a bucket."""
        if _WITH_FOLDERS & self._protocols:
            self.files.makedirs(path, exist_ok=True)

    # ---- holding it --------------------------------------------------------------------------------------------------

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the place by a file that only one publisher can make. One of yours on this machine that was killed is taken over."""
        since = datetime.now(UTC).isoformat(timespec="seconds")
        mine = {"by": f"{journal.user()} on {platform.node()}", "machine": _machine(), "since": since}
        with _alone_here(self.url):
            with self.told():
                self._make_folder(self.root)
                if not self._mark(mine):
                    other = self.read_json(MARK) or {}
                    # While the lock above is ours, nobody else publishes there from here: it was left by a killed run.
                    if (other.get("by"), other.get("machine")) != (mine["by"], mine["machine"]):
                        message = f"{other.get('by')} publishes to {self.url} since {other.get('since')}"
                        fix = f"Wait until it has ended. If it was killed, remove {self.path(MARK)}."
                        raise PublishError(message, fix)
                    self.write_json(MARK, mine)
            try:
                yield
            except BaseException:
                with suppress(PublishError), self.told():  # what went wrong is what people need to hear
                    self.remove(MARK)
                raise
            try:
                with self.told():
                    self.remove(MARK)
            except PublishError as error:
                message = f"the mark of this run could not be removed, all else is done: {error}"
                raise SwitchedError(message, f"Remove {self.path(MARK)}.") from None

    def try_writing(self) -> None:
        """A file, removed again. What holds the place was put there already, but some may put and not remove."""
        with self.told():
            self.write_json(TRIED, {})
            self.files.rm_file(self.path(TRIED))

    def _mark(self, mine: Mapping[str, object]) -> bool:
        try:
            self.write_json(MARK, mine, mode="create")
        except FileExistsError:
            return False
        except OSError as error:
            if "PreconditionFailed" in str(error) or "At least one of the pre-conditions" in str(error):
                return False
            raise
        return True


@contextmanager
def _alone_here(url: str) -> Iterator[None]:
    """Hold a place against other runs of this user on this machine. The lock ends with the process, however it ends."""
    folder = Path(tempfile.gettempdir()) / f"locpipe-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    # The same URL is another place at another service of the protocol.
    services = sorted((name, value) for name, value in os.environ.items() if name.startswith("AWS_ENDPOINT_URL"))
    with (folder / hashlib.sha256(f"{url} {services}".encode()).hexdigest()[:16]).open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise HeldError(f"another run publishes to {url}", "Wait until it has ended, then try again.") from None
        yield


def _machine() -> str:
    """What those have in common who are held apart by the lock above: the machine since it was started, the files that a
    container sees of it, and the folder for temporary ones.
    """
    try:
        started = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{started} {Path('/proc/self/ns/mnt').readlink()} {tempfile.gettempdir()}"
    except OSError:
        return tempfile.gettempdir()


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
