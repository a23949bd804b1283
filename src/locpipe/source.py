"""Reading text from the project's files, and the one exception that bad input raises.

A `SourceError` stops the reading of one file. Whoever reads many files catches it for each, so that one run shows
every problem; the gate stays closed all the same, because each becomes a BLOCKER.
"""

from __future__ import annotations

import os
import re
import stat
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial, wraps
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from locpipe.findings import Finding, Location, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from locpipe.shelf import Shelf

SITE_FILE = "content/site.yaml"
"""The file by which the folder of a project is known."""

P = ParamSpec("P")
T = TypeVar("T")

# ---- limits: far above what people write; what is beyond is a mistake or an attack -----------------------------------

LARGEST_FILE = 8 * 1024 * 1024
"""Bytes of a file that is no catalog."""

LARGEST_CATALOG = 64 * 1024 * 1024
"""Bytes of a catalog. That of places grows by some 4 KB a place."""

MOST_LINES = 500_000
"""Lines of a file. Each becomes some objects, which take a hundred times the memory of a short line."""

LONGEST_TEXT = 20_000
"""Characters of one text: a message of a catalog, a paragraph, a value. Some rules compare each part with each other."""

DEEPEST = 40
"""Levels of nesting of data. Our own files have fewer than ten."""

MOST_VALUES = 200_000
"""Values in a file of data. A node of YAML takes a hundred times the memory of its text."""

MOST_PROBLEMS = 1000
"""Problems of one file that are told. Nobody reads more, and each takes memory."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters but for the tab and the line feed: they act on terminals, and no text needs them."""


UNSEEN = re.compile(r"[\u200b\u202a-\u202e\u2060-\u2064\ufeff\U000e0000-\U000e007f]")
"""Characters without width, and those that turn the direction of text: a source with one is not what it looks like."""


def odd_character(text: str) -> str:
    """The first character of a source text that none needs, as U+202E; empty where there is none."""
    found = CONTROL.search(text) or UNSEEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


class SourceError(Exception):
    """Raised when a file cannot be read as what it should be. Holds each problem that was found in it."""

    def __init__(self, location: Location, message: str, fix: str, *, rule: str = "source-unreadable") -> None:
        super().__init__(f"{location}: {message}")
        self.findings: tuple[Finding, ...] = (Finding(rule, Severity.BLOCKER, location, message, fix),)

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> SourceError:
        """One error of several problems of a file. `findings` is not empty; too many to read are cut."""
        problems = tuple(islice(findings, MOST_PROBLEMS))
        error = cls(problems[0].location, problems[0].message, problems[0].fix)
        error.findings = problems
        return error


def read_text(root: Path, file: str) -> str:
    """The text of `file` (relative to `root`): UTF-8, no byte order mark, LF.

    Raises SourceError where the file is missing, leads out of the project, is too large, or is not such a text.
    """
    return decode(read_bytes(root, file), file)


def read_bytes(root: Path, file: str) -> bytes:
    """What `file` (relative to `root`) holds. Raises SourceError where it is missing, leads out of the project, or is
    too large.
    """
    try:
        path = (root / file).resolve()
        if not path.is_relative_to(root.resolve()):
            raise SourceError(Location(file), "the file leads out of the project", "Put a copy in place of the link.")
        raw = _read(path, file)
    except FileNotFoundError:
        raise SourceError(
            Location(file), "the file is missing", "Put it back, or run `locpipe sync` for a catalog."
        ) from None
    except RuntimeError:  # Python 3.11 and 3.12 say so of links that lead to each other
        raise SourceError(
            Location(file), "the file is a link that leads back to itself", "Put the file in place of the link."
        ) from None
    except OSError as error:
        raise SourceError(Location(file), f"the file cannot be read: {error.strerror}", "Check its rights.") from None
    if len(raw) > largest(file):
        limit = largest(file) // (1024 * 1024)
        raise SourceError(
            Location(file), f"the file is larger than {limit} MB", "Split it, or remove what is not text."
        )
    return raw


def largest(file: str) -> int:
    """How many bytes a file of this name may have."""
    return LARGEST_CATALOG if file.endswith((".po", ".pot")) else LARGEST_FILE


def _read(path: Path, file: str) -> bytes:
    """The bytes of a file, one more than it may have at most. Raises OSError, or SourceError where it is no file.

    What was opened is looked at, not what the name meant a moment ago; a pipe is not waited for.
    """
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC), "rb") as opened:  # noqa: PTH123
        mode = os.fstat(opened.fileno()).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise SourceError(Location(file), "it is not a file", "Put a file in its place.")
        return opened.read(largest(file) + 1)


_BOM = b"\xef\xbb\xbf"
_STRAY = re.compile(r"[\udc80-\udcff]")
"""What stands for a byte that is not UTF-8 while a text is read all the same."""

MOST_STRAY = 20
"""Lines with a stray byte, in a text that is read all the same. A file in another encoding has more: each with an accent."""

_MARKS_OF_CONFLICTS = ("<<<<<<< ", "=======", ">>>>>>> ")
_CONFLICT = re.compile(r"^(?:<<<<<<< .*|=======|>>>>>>> .*)$", re.MULTILINE)


def decode(raw: bytes, file: str) -> str:
    """The text of `raw`. Raises SourceError where it is not UTF-8 without byte order mark, with LF at line ends."""
    text, problems = readable(raw, file)
    if problems:
        raise SourceError.of(problems)
    return text


def readable(raw: bytes, file: str) -> tuple[str, list[Finding]]:
    """The text of `raw` as far as it can be read, with LF at line ends, and what is wrong with it, in the order of lines.

    Raises SourceError where nothing can be read of it: it is in another encoding, or has too many lines.
    """
    problems = []
    if raw.startswith(_BOM):
        problems.append(_refused(file, 1, "the file begins with a byte order mark", "Save it as UTF-8 without BOM."))
        raw = raw.removeprefix(_BOM)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        problems += _stray(raw, file)
        text = raw.decode("utf-8", "replace")
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        problems.append(
            _refused(file, line, "the line ends with a carriage return", "Save the file with LF line ends.")
        )
        text = text.replace("\r\n", "\n")
    if text.count("\n") > MOST_LINES:
        raise SourceError(Location(file), f"the file has more than {MOST_LINES} lines", "Split it.")
    for line, found in _by_line(CONTROL, text.replace("\r", " ") if "\r" in text else text):
        message = f"the line holds the control character U+{ord(found[0]):04X}"
        problems.append(_refused(file, line, message, "Remove it."))
    if any(mark in text for mark in _MARKS_OF_CONFLICTS):
        fix = "Resolve the conflict, remove the marker."
        problems += [
            _refused(file, line, "a conflict marker was left in the file", fix) for line, _ in _by_line(_CONFLICT, text)
        ]
    return text, sorted(problems, key=Finding.sort_key)


def _stray(raw: bytes, file: str) -> list[Finding]:
    """Bytes that are not UTF-8, the first of each line. Raises SourceError where many lines have such bytes."""
    found = list(islice(_by_line(_STRAY, raw.decode("utf-8", "surrogateescape")), MOST_STRAY + 1))
    problems = [
        _refused(file, line, f"byte 0x{ord(byte[0]) - 0xDC00:02x} is not UTF-8", "Save the file as UTF-8.")
        for line, byte in found
    ]
    if len(found) > MOST_STRAY:
        raise SourceError.of(problems[:1])
    return problems


def _refused(file: str, line: int, message: str, fix: str) -> Finding:
    return Finding("source-unreadable", Severity.BLOCKER, Location(file, line), message, fix)


def _by_line(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Where a pattern is found in a text, the first time in each line, with the number of the line."""
    number, at, last = 1, 0, 0
    for found in islice(pattern.finditer(text), MOST_PROBLEMS):
        number, at = number + text.count("\n", at, found.start()), found.start()
        if number != last:
            yield number, found
        last = number


def find_root(start: Path) -> Path:
    """The nearest folder from `start` upwards that holds content/site.yaml. Raises SourceError where there is none."""
    for folder in (start, *start.parents):
        if (folder / SITE_FILE).is_file():
            return folder
    message = f"no {SITE_FILE} here or in a folder above"
    raise SourceError(Location(str(start)), message, "Go to the project, or name it with --project.")


def attempt(findings: list[Finding], read: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
    """What `read` returns for the arguments, or None with its problems in `findings` where it raises SourceError."""
    try:
        return read(*args, **kwargs)
    except SourceError as error:
        findings.extend(error.findings)
        return None


def leading_nowhere(root: Path, folder: str) -> list[Finding]:
    """A finding for each entry of a folder that is a link to nothing: what it stood for would vanish unseen."""
    fix = "Put the file or folder in place of the link."
    return [
        SourceError(Location(f"{folder}/{path.name}"), "it is a link that leads nowhere", fix).findings[0]
        for path in sorted((root / folder).iterdir() if (root / folder).is_dir() else ())
        if path.is_symlink() and not os.path.exists(path)  # noqa: PTH110 - Path.exists raises for a loop
    ]


_shelf: ContextVar[Shelf | None] = ContextVar("shelf", default=None)


@contextmanager
def shelved(root: Path) -> Iterator[None]:
    """Within it, what was parsed of each file of a project is kept for the next process too."""
    from locpipe.shelf import Shelf  # who reads one file needs none

    shelf = Shelf(root)
    before = _shelf.set(shelf)
    try:
        yield
    finally:
        _shelf.reset(before)
        shelf.close()


def _parsed(parse: Callable[..., T], text: str, about: Mapping[str, Any]) -> T:
    """What `parse` gives for a text, from the shelf where one is open."""
    shelf = _shelf.get()
    if shelf is None:
        return parse(text, **about)
    said = {name: value.__qualname__ if isinstance(value, type) else value for name, value in about.items()}
    how = f"{parse.__module__}.{parse.__qualname__} {said}"
    return shelf.value(about["file"], how, text, partial(parse, text, **about))


def kept_by_file(parse: Callable[..., T]) -> Callable[..., T]:
    """`parse(text, *, file, …)`, which gives its last result again while a file holds the same text.

    Reading a whole project anew after one file was saved, as the preview does, then parses that file only; and so does
    another process, where the files of a project are `shelved`. What `parse` returns is frozen, so it can be shared; a
    problem is found anew each time.
    """
    last: dict[tuple[Any, ...], tuple[bytes, T]] = {}

    @wraps(parse)
    def remembered(text: str, **about: Any) -> T:
        key, digest = tuple(about.items()), sha256(text.encode("utf-8", "surrogatepass")).digest()
        known = last.get(key)
        if known is None or known[0] != digest:
            known = last[key] = (digest, _parsed(parse, text, about))
        return known[1]

    return remembered
