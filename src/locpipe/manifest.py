"""The manifest of a release: every page with its hash and the safety texts that were proved on it.

It is written and read as a stream, one page a line, so that memory does not grow with the number of pages. Beside the
pages it lists every other file of the release, so that a release can be verified from itself alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from operator import attrgetter
from sys import intern
from types import NoneType
from typing import TYPE_CHECKING, Any

from locpipe.redirects import MOVED, RELEASE_FILE, parse_redirects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import IO, Self

MANIFEST = "manifest.json"

REPORT, REPORT_PAGE = "safety-report.json", "safety-report.html"
"""The safety report, for programs and for people. It is a file of the release and none of its pages."""


class ManifestError(Exception):
    """Raised when a file is not a manifest of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page of a release, as the manifest lists it. `condition`, `place` and `locale` are None where there is none."""

    url: str
    file: str
    kind: str
    condition: str | None
    place: str | None
    locale: str | None
    sha256: str
    safety: Mapping[str, str]

    def as_record(self) -> dict[str, Any]:
        """The entry as JSON has it, always in the same order."""
        return dict(zip(_FIELDS, _values(self), strict=True))

    def as_json(self) -> str:
        """The same as one line."""
        return _ENCODED(self.as_record())

    @classmethod
    def of_line(cls, line: str) -> Self:
        """The entry in a line. Raises ManifestError where it holds none."""
        return cls.of_json(_json(line))

    @classmethod
    def of_json(cls, entry: Any) -> Self:
        """The entry that `entry` holds. Raises ManifestError where it is not of that shape."""
        if not isinstance(entry, dict) or entry.keys() != _FIELDS.keys() or not isinstance(entry["safety"], dict):
            raise ManifestError(f"an entry of the manifest is not that of a page: {str(entry)[:200]}")
        # Types as JSON makes them, told all at once: a build reads thousands of entries several times.
        if {*map(type, map(entry.__getitem__, _STATED))} != {str}:
            raise ManifestError(f"an entry of the manifest lacks its url, file, kind or hash: {str(entry)[:200]}")
        if not {*map(type, map(entry.__getitem__, _WHERE_THERE_IS_ONE))} <= {str, NoneType}:
            raise ManifestError(
                f"an entry of the manifest has no word for its condition, place or locale: {str(entry)[:200]}"
            )
        if not {*map(type, entry["safety"].values())} <= {str}:
            raise ManifestError(f"an entry of the manifest has a safety text without a hash: {str(entry)[:200]}")
        if not is_inside(entry["file"]):
            raise ManifestError(f"an entry of the manifest leads out of the release: {entry['file'][:200]}")
        return cls(**entry | {"safety": {intern(block): intern(sha256) for block, sha256 in entry["safety"].items()}})


_FIELDS = dict.fromkeys(("url", "file", "kind", "condition", "place", "locale", "sha256", "safety"))
_STATED, _WHERE_THERE_IS_ONE = ("url", "file", "kind", "sha256"), ("condition", "place", "locale")
_values = attrgetter(*_FIELDS)
_ENCODED = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class ManifestHead:
    """What the first lines of a manifest say: which release it is, and whether it is only a part."""

    release: str
    is_partial: bool


# The manifest is JSON for everyone, and lines for us: the head, a line for each page, the middle, a line for each other
# file, the end.
_HEAD = re.compile(r'\{"release": ("(?:[^"\\]|\\.)*"), "partial": (true|false), "pages": \[\n')
_MIDDLE = '], "files": {\n'
_END = "}}\n"
_ID_LENGTH = 16

LONGEST_LINE = 1024 * 1024
"""Characters. Ours have some hundreds."""

LONGEST_NAME, LONGEST_PATH = 255, 1024
"""Bytes of the name of a file, characters of a path: no more fits on common disks."""


def write_manifest(root: Path, pages: Iterable[PageEntry], *, release: str = "", is_partial: bool = False) -> str:
    """Write `manifest.json` into the release folder `root`; returns the id of the release.

    All other files must be there by now. The id is made from the content of all files, without clocks, so that the
    same content has the same id.
    """
    content = hashlib.sha256()
    listed = 0
    path = root / MANIFEST
    with path.open("w+", encoding="utf-8", newline="\n") as file:
        file.write(_head(release or "0" * _ID_LENGTH, is_partial=is_partial))
        for entry in pages:
            line = entry.as_json()
            content.update(line.encode())
            file.write((",\n" if listed else "") + line)
            listed += 1
        file.write(("\n" if listed else "") + _MIDDLE)
        lines = [
            f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(sha256_of(root / name))}"
            for name in other_files(root)
        ]
        content.update("\n".join(lines).encode())
        file.write(",\n".join(lines) + ("\n" if lines else "") + _END)
        identity = release or content.hexdigest()[:_ID_LENGTH]
        # The id comes first in the file and is known last; it has the length of what was kept free for it.
        file.seek(0)
        file.write(_head(identity, is_partial=is_partial))
    return identity


def content_id(root: Path) -> str:
    """The id that the manifest of `root` gives to what it lists. Raises ManifestError where it is broken."""
    content = hashlib.sha256()
    lines = []
    for part, line in _lines(root):
        if part == "pages":
            content.update(line.encode())
        else:
            lines.append(line)
    content.update("\n".join(lines).encode())
    return content.hexdigest()[:_ID_LENGTH]


def _head(release: str, *, is_partial: bool) -> str:
    return f'{{"release": {json.dumps(release)}, "partial": {json.dumps(is_partial)}, "pages": [\n'


_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def is_release_name(name: str) -> bool:
    """Whether a name can be that of a release, and leads nowhere else."""
    return _NAME.fullmatch(name) is not None


def is_page(name: str) -> bool:
    """Whether a file of a release is a page, which the manifest lists as such."""
    return name.lower().endswith((".html", ".htm", ".xhtml", ".svgz")) and name != REPORT_PAGE


def all_files(root: Path) -> Iterator[str]:
    """Every file of a release but the manifest, with forward slashes, in order. Raises ManifestError for a link."""
    coming = [(os.fspath(root), "")]
    while coming:
        folder, before = coming.pop()
        within = []
        # What the folder itself says of each: asking for it would take longer than all the rest.
        for entry in _listed(folder):
            name = before + entry.name
            if entry.is_symlink():
                raise ManifestError(f"{name} is a link; a release holds files")
            if entry.is_dir(follow_symlinks=False):
                within.append((entry.path, f"{name}/"))
            elif not entry.is_file(follow_symlinks=False):  # a pipe would be read without end
                raise ManifestError(f"{name} is no file; a release holds files")
            elif name != MANIFEST:
                yield name
        coming += reversed(within)


def _listed(folder: str) -> list[os.DirEntry[str]]:
    """What lies in a folder, in order; nothing where it is gone."""
    try:
        with os.scandir(folder) as listed:
            return sorted(listed, key=attrgetter("name"))
    except OSError:
        return []


def other_files(root: Path) -> Iterator[str]:
    """Every file of a release that is neither a page nor the manifest."""
    return (name for name in all_files(root) if not is_page(name))


def read_head(root: Path) -> ManifestHead:
    """The head of the manifest of the release folder `root`. Raises ManifestError where there is none."""
    try:
        with (root / MANIFEST).open(encoding="utf-8") as file:
            match = _HEAD.fullmatch(file.readline(4096))
    except (OSError, UnicodeDecodeError) as error:
        raise ManifestError(
            f"{MANIFEST} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}"
        ) from None
    if match is None:
        raise ManifestError(f"{MANIFEST} does not begin as one of a release")
    release = json.loads(match.group(1))
    if not is_release_name(release):
        raise ManifestError(f"{MANIFEST} calls the release {release[:80]!r}, which is no name for a folder")
    return ManifestHead(release, match.group(2) == "true")


def _lines(root: Path) -> Iterator[tuple[str, str]]:
    """Each line after the head with the part it belongs to. Raises ManifestError where the parts are not as written."""
    read_head(root)
    part = "pages"
    with (root / MANIFEST).open(encoding="utf-8", newline="\n") as file:
        next(file)
        for line in _lines_of(file):
            if part == "pages" and line == _MIDDLE:
                part = "files"
            elif part == "files" and line == _END:
                part = "end"
            elif part == "end":
                raise ManifestError(f"{MANIFEST} goes on after its end: {line[:80]!r}")
            else:
                yield part, line.removesuffix("\n").removesuffix(",")
    if part != "end":
        raise ManifestError(f"{MANIFEST} is cut off")


def _lines_of(file: IO[str]) -> Iterator[str]:
    """The lines of a manifest. Raises ManifestError for one that is not text, or longer than one of ours."""
    try:
        while line := file.readline(LONGEST_LINE):
            if len(line) == LONGEST_LINE:
                raise ManifestError(f"{MANIFEST} has a line of more than {LONGEST_LINE} characters")
            yield line
    except UnicodeDecodeError:
        raise ManifestError(f"{MANIFEST} is not UTF-8") from None


def read_pages(root: Path) -> Iterator[PageEntry]:
    """Each page that the manifest of `root` lists, as a stream. Raises ManifestError where it is broken."""
    return map(PageEntry.of_line, page_lines(root))


def page_lines(root: Path) -> Iterator[str]:
    """The line of each page that the manifest of `root` lists. Raises ManifestError where it is broken."""
    return (line for part, line in _lines(root) if part == "pages")


def read_files(root: Path) -> Mapping[str, str]:
    """Each other file that the manifest of `root` lists, with its hash. Raises ManifestError where it is broken."""
    files: dict[str, str] = {}
    for part, line in _lines(root):
        if part == "files":
            files.update(_json("{" + line + "}"))
    for name, sha256 in files.items():
        if not is_inside(name) or not isinstance(sha256, str):
            raise ManifestError(f"an entry of the manifest is no file of the release: {name[:200]}")
    return files


def addresses(root: Path) -> Iterator[str]:
    """Each address that leads a reader to a page of the complete release at `root`: of its pages, and moved ones.

    None where there is no release, or only a part for a look. Raises ManifestError where the manifest is broken.
    """
    if not (root / MANIFEST).exists() or read_head(root).is_partial:
        return
    yield from (entry.url for entry in read_pages(root))
    with suppress(OSError, UnicodeDecodeError):
        for line in parse_redirects((root / RELEASE_FILE).read_text(encoding="utf-8")):
            if line.status == MOVED:
                yield line.url


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise ManifestError(f"a line of {MANIFEST} cannot be read: {text[:120]}") from None


def is_inside(file: str) -> bool:
    """Whether a name is that of a file within the release, written in one way only, without characters that are unseen."""
    return (_PLAIN.fullmatch(file) is not None and len(file) <= LONGEST_PATH) or (
        bool(file)
        and not file.startswith("/")
        and all(part not in ("", ".", "..") for part in file.split("/"))
        and "\\" not in file
        and file.isprintable()
        and all(len(part.encode()) <= LONGEST_NAME for part in file.split("/"))
        and len(file) <= LONGEST_PATH
    )


_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99})*")
"""Nearly every name, told at once."""


def differences(root: Path) -> Iterator[str]:
    """How the files of `root` differ from what its manifest says, in words; nothing where they agree."""
    expected = 0
    within = os.fspath(root)
    try:
        for name, sha256 in read_files(root).items():
            expected += 1
            yield from _difference(within, name, sha256)
        for entry in read_pages(root):
            expected += 1
            yield from _difference(within, entry.file, entry.sha256)
        found = sum(1 for _ in all_files(root))
        if found > expected:
            names = {entry.file for entry in read_pages(root)} | set(read_files(root))
            yield from (f"{name} is not in the manifest" for name in all_files(root) if name not in names)
    except ManifestError as error:
        yield str(error)


def _difference(root: str, name: str, sha256: str) -> Iterator[str]:
    try:
        found = sha256_of(f"{root}/{name}")
    except OSError as error:
        yield f"{name} cannot be read: {error.strerror}"
        return
    if found != sha256:
        yield f"{name} is not as the manifest says: its hash is {found[:12]}…, not {sha256[:12]}…"


def sha256_of(path: Path | str) -> str:
    """The hash of a file's bytes. A build asks for those of each page several times, so nothing is made but that."""
    file = os.open(path, os.O_RDONLY | _AS_IT_IS)
    try:
        made = hashlib.sha256(os.read(file, _AT_ONCE))
        while part := os.read(file, _AT_ONCE):
            made.update(part)
        return made.hexdigest()
    finally:
        os.close(file)


_AS_IT_IS = getattr(os, "O_BINARY", 0)
_AT_ONCE = 128 * 1024
"""Bytes. Nearly every file of a release is smaller, and is read by one call."""
