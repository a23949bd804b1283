"""What was found out before, kept under the digest of everything that it was found out from.

A verdict is valid only for identical bytes judged by identical code: the digest takes in the inputs, the package's own
files and the versions of the libraries that parse. A cache that is broken or foreign is passed over and made anew.
Values are JSON, never pickles: a project's folder may come from anywhere.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from dataclasses import MISSING, asdict, fields
from functools import cache
from itertools import chain
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Any, TypeVar

from locpipe.findings import Finding, Location, Severity
from locpipe.messages import Catalog, Entry, Message, shared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")

BROKEN = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What is raised where something that was kept is missing, broken or foreign: it is made anew then."""

FOLDER = ".locpipe/cache"
PACKAGE = Path(__file__).parent
_LIBRARIES = ("babel", "jinja2", "markdown-it-py", "selectolax", "tinycss2")


class Cache:
    """The cache of a project, in `.locpipe/cache/`: one file a name, which holds the last value and its digest."""

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER

    def remembered(
        self,
        name: str,
        inputs: Iterable[bytes],
        compute: Callable[[], T],
        to_json: Callable[[T], Any],
        of_json: Callable[[Any], T],
    ) -> T:
        """What `compute` gives for `inputs`: read back where nothing that it depends on changed, else computed."""
        given = tuple(inputs)
        kept = self.recalled(name, given, of_json)
        if kept is not None:
            return kept
        value = compute()
        self.keep(name, to_json(value), *given)
        return value

    def recalled(self, name: str, inputs: Iterable[bytes], of_json: Callable[[Any], T]) -> T | None:
        """What was kept under a name for these inputs; None where nothing was, or it is broken: it is made anew then."""
        try:
            return of_json(self.read(name, *inputs))
        except BROKEN:
            return None

    def read(self, name: str, *inputs: bytes) -> Any:
        """What `keep` kept under `name` for these inputs and this code, as JSON has it.

        Raises LookupError or ValueError where there is no such thing.
        """
        try:
            kept = json.loads((self.folder / f"{name}.json").read_bytes())
            if kept["digest"] == digest_of(code_digest().encode(), *inputs):
                return kept["value"]
        except (OSError, TypeError, RecursionError):
            pass  # missing, broken or foreign
        raise LookupError(name)

    def keep(self, name: str, value: Any, *inputs: bytes) -> None:
        """Keep a value that depends on these inputs and the code alone."""
        put(self.folder / f"{name}.json", {"digest": digest_of(code_digest().encode(), *inputs), "value": value})

    def lines(self, name: str, *inputs: bytes) -> Iterator[str]:
        """The lines that `keep_lines` kept under `name` for these inputs and this code, of which one is held at a time.

        Raises LookupError or ValueError where there are none, behind the last line at the latest.
        """
        try:
            with (self.folder / f"{name}.lines").open(encoding="utf-8", newline="\n") as file:
                if next(file, "") == f"{digest_of(code_digest().encode(), *inputs)}\n":
                    for line in file:
                        if line == _END:
                            return
                        yield line[:-1]
        except OSError:
            pass
        raise LookupError(name)  # missing, broken or foreign

    def keep_lines(self, name: str, lines: Iterable[str], *inputs: bytes) -> None:
        """Keep lines that depend on these inputs and the code alone. None is empty, or has an end of a line in it."""
        head = digest_of(code_digest().encode(), *inputs)
        put_texts(self.folder / f"{name}.lines", (f"{line}\n" for line in chain((head,), lines, ("",))))


_END = "\n"
"""The last line is empty: without it, the file is cut off."""


def put(path: Path, record: Any) -> None:
    """Write a record as JSON, as `put_text` does."""
    put_text(path, json.dumps(record, ensure_ascii=False))


def put_text(path: Path, text: str) -> None:
    """Write a text, whole or not at all. What cannot be written costs time, nothing else."""
    # A text is encoded as it is written: a large one would be held twice.
    put_texts(path, (text[start : start + _AT_ONCE] for start in range(0, len(text), _AT_ONCE)))


_AT_ONCE = 1 << 20
"""Characters of a text that are written at once."""


def put_texts(path: Path, texts: Iterable[str]) -> None:
    """Write texts one behind the other, as `put_text` does."""
    part = path.with_suffix(f".{os.getpid()}.part")  # two processes may be at it
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(texts)
        part.replace(path)


def clear_parts(folder: Path) -> None:
    """Remove from a cache what processes that were killed had half written; what others write at this moment stays."""
    for part in folder.glob("*.part"):
        number = Path(part.stem).suffix.removeprefix(".")
        try:
            os.kill(int(number), 0)
        except ProcessLookupError:
            part.unlink(missing_ok=True)
        except (PermissionError, ValueError, OverflowError):
            continue  # somebody's process, or no number


def own_folder(name: str) -> Path | None:
    """A folder in the person's own cache, as XDG has it, which nobody else can write into; None where there can be none.

    What is kept there never comes with a project.
    """
    stated = os.environ.get("XDG_CACHE_HOME")
    try:
        folder = (Path(stated) if stated else Path.home() / ".cache") / "locpipe" / name
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder


def digest_of(*parts: bytes) -> str:
    """The digest of parts, each with its length, so that no two lists of parts can be confused."""
    return digest_over(parts)


def digest_over(parts: Iterable[bytes]) -> str:
    """The same of a stream, of which only one part is held at a time."""
    made = hashlib.sha256()
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.hexdigest()


@cache
def code_digest() -> str:
    """The digest of the package's own files, of Python's version, and of the libraries that parse and format."""
    made = hashlib.sha256()
    for where, folders, files in os.walk(PACKAGE):
        folders[:] = sorted(set(folders) - {"__pycache__"})
        for name in sorted(files):
            path = os.path.join(where, name)  # noqa: PTH118 - called for each of hundreds
            with open(path, "rb") as file:  # noqa: PTH123
                made.update(digest_of(os.path.relpath(path, PACKAGE).encode(), file.read()).encode())
    return digest_of(sys.version.encode(), *(text.encode() for text in _versions()), made.digest())


def _versions() -> list[str]:
    """The libraries with their versions, by the folders that describe what is installed."""
    named = {name.replace("-", "_"): name for name in _LIBRARIES}
    listed = {}
    for folder in filter(os.path.isdir, reversed(sys.path)):
        for name in os.listdir(folder):  # noqa: PTH208 - quicker, and thousands are listed
            if name.endswith(".dist-info") and name.partition("-")[0].lower() in named:
                listed[name.partition("-")[0].lower()] = name
    if len(listed) == len(named):
        return sorted(listed.values())
    from importlib.metadata import version  # installed in some other way; it takes longer to load than all of the above

    return [f"{name} {version(name)}" for name in _LIBRARIES]


def findings_to_json(findings: Iterable[Finding]) -> list[list[Any]]:
    """Findings as JSON keeps them."""
    return [
        [
            f.rule,
            int(f.severity),
            f.location.file,
            f.location.line,
            f.message,
            f.fix,
            f.locale,
            f.domain,
            f.context,
            f.msgid,
            f.cause,
        ]
        for f in findings
    ]


def findings_of_json(kept: list[list[Any]]) -> list[Finding]:
    """The findings that `findings_to_json` kept. Raises TypeError or ValueError for anything else."""
    return [
        Finding(rule, Severity(severity), Location(file, line), *map(str, texts))
        for rule, severity, file, line, *texts in kept
    ]


def messages_to_json(messages: Iterable[Message]) -> list[dict[str, Any]]:
    """Messages as JSON keeps them."""
    return [asdict(message) for message in messages]


def messages_of_json(kept: list[dict[str, Any]]) -> tuple[Message, ...]:
    """The messages that `messages_to_json` kept. Raises TypeError for anything else."""
    return tuple(Message(**_tuples(stated)) for stated in kept)


def _tuples(stated: dict[str, Any]) -> dict[str, Any]:
    """The same fields with tuples for JSON's lists."""
    return {name: shared(tuple(value)) if isinstance(value, list) else value for name, value in stated.items()}


_DEFAULTS = {field.name: None if field.default is MISSING else field.default for field in fields(Entry)}


def catalog_lines(catalog: Catalog) -> Iterator[str]:
    """A catalog as lines: what it is, then each entry with the fields that say something."""
    yield _line([catalog.locale, catalog.domain, catalog.file, dict(catalog.header), catalog.head])
    for entry in catalog.entries:
        stated = ((name, getattr(entry, name), default) for name, default in _DEFAULTS.items())
        yield _line({name: value for name, value, default in stated if value != default})


def catalog_of_lines(lines: Iterable[str]) -> Catalog:
    """The catalog that `catalog_lines` gave. Raises what is BROKEN for anything else."""
    kept = iter(lines)
    locale, domain, file, header, head = json.loads(next(kept, ""))
    return Catalog.of(map(_entry, kept), locale=locale, domain=domain, file=file, header=header, head=head)


def _entry(line: str) -> Entry:
    stated = _tuples(json.loads(line))
    stated["context"], stated["msgid"] = intern(stated["context"]), intern(stated["msgid"])
    return Entry(**stated)


_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
