"""Whether a build would change nothing: of these inputs, by this code, on this day, `out` was made already, and is whole.

A build depends on nothing but the project's files, the code, the day, and the release that readers see now. Where all of
that is as it was when `out` was published, and every file of it still has the hash that its manifest says, the gate
would say what it said then. Anything else, a broken or foreign record among it, means that the build is done.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from locpipe.cache import FOLDER, code_digest, digest_of, findings_of_json, findings_to_json
from locpipe.manifest import MANIFEST, differences, sha256_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from locpipe.model import Finding

RECORD = f"{FOLDER}/published.json"
SOURCES = ("content", "cities", "locales")


@dataclass(frozen=True, slots=True)
class Published:
    """A release that is published: its id, how many pages it has, and what was found when it was approved."""

    release: str
    pages: int
    findings: tuple[Finding, ...]


class _LinkedFolderError(Exception):
    """Raised where a folder of the sources is a link: what it leads to is not looked through."""


def published_already(root: Path, out: Path, today: date) -> Published | None:
    """The release at `out`, where a build of the project `root` would make just that; None where that is not known."""
    try:
        kept = json.loads((root / RECORD).read_bytes())
        if kept["inputs"] != _inputs(root, out, today) or sha256_of(out / MANIFEST) != kept["manifest"]:
            return None
        if any((root / ".locpipe/staging").glob("*")) or any(differences(out)):
            return None
        return Published(str(kept["release"]), int(kept["pages"]), tuple(findings_of_json(kept["findings"])))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, _LinkedFolderError):
        return None


def inputs_before(root: Path, out: Path, today: date) -> str:
    """The digest of what a build depends on, taken before it reads anything; empty where it cannot be told."""
    try:
        return _inputs(root, out, today)
    except (OSError, _LinkedFolderError):
        return ""


def remember(
    root: Path, inputs: str, *, release: str, pages: int, manifest_sha256: str, findings: Iterable[Finding]
) -> None:
    """Note what was published of `inputs`. A note that cannot be written costs time, nothing else."""
    record = {
        "inputs": inputs,
        "release": release,
        "pages": pages,
        "manifest": manifest_sha256,
        "findings": findings_to_json(findings),
    }
    path = root / RECORD
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        part.replace(path)
    except OSError:
        return


def _inputs(root: Path, out: Path, today: date) -> str:
    parts = [code_digest().encode(), today.isoformat().encode(), os.fsencode(out.absolute())]
    return digest_of(*parts, *(part for folder in SOURCES for part in _files(root / folder, root)))


def _files(folder: Path, root: Path) -> Iterator[bytes]:
    """The name and the bytes of every file below a folder, in order."""
    for where, folders, files in os.walk(folder):
        folders.sort()
        if any(os.path.islink(os.path.join(where, name)) for name in folders):  # noqa: PTH114, PTH118 - called for each
            raise _LinkedFolderError
        for name in sorted(files):
            path = os.path.join(where, name)  # noqa: PTH118 - called for each of thousands
            yield os.fsencode(os.path.relpath(path, root))
            with open(path, "rb") as file:  # noqa: PTH123
                yield file.read()
