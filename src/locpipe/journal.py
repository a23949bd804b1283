"""The journal of a project: who made, published or took back which release, when, where, and from which inputs.

`.locpipe/journal.jsonl` is only ever added to, one line of JSON at a time, and each line is on disk before work goes on.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import shutil
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

JOURNAL = "journal.jsonl"

BUILD, PUBLISH, ROLLBACK = "build", "publish", "rollback"
BEGUN, DONE, FAILED, UNKNOWN = "begun", "done", "failed", "unknown"
REFUSED = "refused"
"""By the gate, because a wording was withdrawn, or by a person: nothing was begun."""

SOURCES = ("content", "cities", "locales")


def try_writing(state: Path) -> None:
    """Nothing, where an entry could be added now. Raises OSError."""
    os.close(_opened(state))


def append(state: Path, **entry: Any) -> None:
    """Add an entry with the time, and have it on disk. `state` is the folder `.locpipe`. Raises OSError."""
    when = datetime.now(UTC).isoformat(timespec="seconds")
    line = (json.dumps({"when": when, **entry}, ensure_ascii=False) + "\n").encode()
    descriptor = _opened(state)
    try:
        # A run that was killed may have left half a line; the next entry begins on a line of its own.
        size = os.fstat(descriptor).st_size
        if size and os.pread(descriptor, 1, size - 1) != b"\n":
            line = b"\n" + line
        written = os.write(descriptor, line)
        if written != len(line):
            raise OSError(28, "no room for the whole line", str(state / JOURNAL))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _opened(state: Path) -> int:
    state.mkdir(parents=True, exist_ok=True)
    return os.open(state / JOURNAL, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)


def read_journal(state: Path) -> Iterator[Mapping[str, Any]]:
    """Each entry, the oldest first. Half a line that a killed run left is passed over."""
    path = state / JOURNAL
    if not path.is_file():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict):
                yield entry


def last_build(state: Path, release: str) -> Mapping[str, Any] | None:
    """The entry of the last run that made a release, None where none did."""
    found = None
    for entry in read_journal(state):
        if entry.get("action", BUILD) == BUILD and entry.get("release") == release:
            found = entry
    return found


def user() -> str:
    """The name under which the person at work is known to the system."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def inputs(root: Path) -> dict[str, Any]:
    """What a release is made from: the commit, whether everything was committed, and the digest of the sources."""
    commit = _git(root, "rev-parse", "HEAD")
    changed = _git(root, "status", "--porcelain", "--", *SOURCES)
    return {
        "commit": commit or None,
        "committed": commit is not None and changed == "",
        "sources": sources_digest(root),
    }


def sources_digest(root: Path) -> str:
    """The digest of every file of the sources, with its name."""
    content = hashlib.sha256()
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file():
                content.update(f"{path.relative_to(root).as_posix()}\0".encode())
                content.update(hashlib.sha256(path.read_bytes()).digest())
    return content.hexdigest()


def _git(root: Path, *arguments: str) -> str | None:
    """What git says, None where there is no git or no repository."""
    git = shutil.which("git")
    if git is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - our own arguments, no shell
            [git, "-C", str(root), *arguments], capture_output=True, text=True, check=False, timeout=20
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() if done.returncode == 0 else None
