"""What was parsed of each file before, kept on disk, so that a run parses only the files that changed.

A value is kept under the digest of the text it was parsed from, of how it was parsed, and of the code. It is JSON that
can become nothing but records of the model: a project's folder may come from anywhere. A line that is broken or foreign
is passed over, and its file parsed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from sys import intern
from typing import TYPE_CHECKING, Any, TypeVar

from locpipe import model
from locpipe.cache import FOLDER, code_digest, digest_of, put_text
from locpipe.findings import Location
from locpipe.model import Text

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")

_TYPES = {name: kind for name, kind in vars(model).items() if isinstance(kind, type)}
_RECORDS = {name: kind for name, kind in _TYPES.items() if is_dataclass(kind)}
_NAMES = {name: tuple(field.name for field in fields(kind)) for name, kind in _RECORDS.items()}
_WORDS = {name: kind for name, kind in _TYPES.items() if issubclass(kind, StrEnum) and kind is not StrEnum}


class Shelf:
    """What was parsed of the files of a project: a file in the cache for each folder, a line in it for each value."""

    def __init__(self, root: Path) -> None:
        self._folder = root / FOLDER
        self._code = code_digest()
        self._kept: dict[str, dict[str, str]] = {}
        self._used: dict[str, dict[str, str]] = {}

    def value(self, file: str, about: str, text: str, parse: Callable[[], T]) -> T:
        """What `parse` gives for the text of a file: as it was kept, else parsed and from now on kept.

        `about` says how it is parsed. Raises what `parse` raises.
        """
        folder = file.rpartition("/")[0]
        if folder not in self._kept:
            self._kept[folder] = self._read(folder)
        digest = digest_of(file.encode("utf-8", "surrogatepass"), about.encode(), text.encode("utf-8", "surrogatepass"))
        used = self._used.setdefault(folder, {})
        line = self._kept[folder].get(digest)
        if line is not None:
            with suppress(ValueError, LookupError, TypeError, AttributeError, RecursionError):
                known: T = _known(json.loads(line), file)
                used[digest] = line
                return known
        value = parse()
        with suppress(TypeError):  # what is no record of the model is parsed each time
            plain = _plain(value, file)
            if isinstance(plain, list):
                used[digest] = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        return value

    def close(self) -> None:
        """Write what changed. What no file holds any more is dropped."""
        for folder, used in self._used.items():
            if used != self._kept[folder]:
                lines = [self._code, *(f"{digest} {line}" for digest, line in used.items())]
                put_text(self._path(folder), "\n".join(lines) + "\n")

    def _path(self, folder: str) -> Path:
        return self._folder / f"files-{folder.replace('/', '-')}.jsonl"

    def _read(self, folder: str) -> dict[str, str]:
        try:
            code, *lines = self._path(folder).read_text("utf-8").split("\n")
        except (OSError, ValueError):
            return {}
        if code != self._code:
            return {}
        return {digest: line for digest, _, line in (line.partition(" ") for line in lines) if line}


def _plain(value: Any, file: str) -> Any:
    """A value as JSON has it: a list that begins with what it is. Raises TypeError for what is no record of the model."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return [type(value).__name__, value.value] if isinstance(value, StrEnum) else str(value)
    if isinstance(value, date):
        return ["date", value.isoformat()]
    if isinstance(value, Location) and value.file == file:
        return ["@", value.line]
    kind, parts = _taken_apart(value)
    return [kind, *(_plain(part, file) for part in parts)]


def _taken_apart(value: Any) -> tuple[str, Iterable[Any]]:
    """What a value is, and its parts."""
    if isinstance(value, tuple):
        return "tuple", value
    if isinstance(value, Mapping):
        return "dict", chain.from_iterable(value.items())
    kind = type(value).__name__
    if _RECORDS.get(kind) is not type(value):
        raise TypeError(f"{kind} is no record of the model")
    return kind, (getattr(value, name) for name in _NAMES[kind])


def _known(plain: Any, file: str) -> Any:
    """What was parsed of a file, which is a record or holds some. Raises as `_value` does, and TypeError for anything else."""
    if not isinstance(plain, list):
        raise TypeError(f"{plain!r} is no record of the model")
    return _value(plain, file)


def _value(plain: Any, file: str) -> Any:
    """The value that `_plain` made JSON of. Raises LookupError, TypeError or ValueError for anything else."""
    if not isinstance(plain, list):
        return plain
    kind, *parts = plain
    return _MAKERS[kind](parts, file)


def _values(parts: list[Any], file: str) -> list[Any]:
    return [_value(part, file) for part in parts]


def _mapping(parts: list[Any], file: str) -> dict[Any, Any]:
    values = _values(parts, file)
    return dict(zip(values[::2], values[1::2], strict=True))


def _text(parts: list[Any], file: str) -> Text:
    """A text. What many of them share stands in memory once."""
    domain, context, msgid, location, comment, carried = parts
    return Text(intern(domain), intern(context), intern(msgid), _value(location, file), intern(comment), carried)


def _record(kind: str) -> Callable[[list[Any], str], Any]:
    record, names = _RECORDS[kind], _NAMES[kind]
    return lambda parts, file: record(**dict(zip(names, _values(parts, file), strict=True)))


def _word(kind: type[StrEnum]) -> Callable[[list[Any], str], Any]:
    return lambda parts, _file: kind(parts[0])


_MAKERS: dict[str, Callable[[list[Any], str], Any]] = {
    **{name: _record(name) for name in _RECORDS},
    **{name: _word(kind) for name, kind in _WORDS.items()},
    "Text": _text,
    "@": lambda parts, file: Location(file, int(parts[0])),
    "date": lambda parts, _file: date.fromisoformat(parts[0]),
    "tuple": lambda parts, file: tuple(_values(parts, file)),
    "dict": _mapping,
}
"""What makes a value of the parts of each kind, in the file that was parsed."""
