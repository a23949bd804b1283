"""Whether a build would change nothing: of these inputs, by this code, on this day, `out` was made already, and is whole.

A build depends on nothing but the project's files, the code, the day, and the release that readers see now. Where all of
that is as it was when `out` was published, every file of it still has the hash that its manifest says, and so has the
release that is kept for `publish`, the gate would say what it said then. Anything else, a broken or foreign record among
it, means that the build is done.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from errno import ELOOP
from itertools import chain
from typing import TYPE_CHECKING

from locpipe import journal
from locpipe.cache import Cache, digest_over, findings_of_json, findings_to_json
from locpipe.manifest import MANIFEST, differences, sha256_of
from locpipe.staging import STATE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.gate import ApprovedRelease

RECORD = "published"
"""Under which the cache keeps what was published, and of which inputs."""

SOURCES = ("content", "cities", "locales")


@dataclass(frozen=True, slots=True)
class Published:
    """A release that is published: its id, how many pages it has, and what was found when it was approved."""

    release: str
    pages: int
    findings: tuple[Finding, ...]


def published_already(root: Path, out: Path, today: date) -> Published | None:
    """The release at `out`, where a build of the project `root` would make just that; None where that is not known."""
    try:
        known = Cache(root).read(RECORD, inputs_of(root, out, today))
        release, pages, manifest = str(known["release"]), int(known["pages"]), str(known["manifest"])
        findings = tuple(findings_of_json(known["findings"]))
        if (journal.last_build(root / STATE, release) or {})["manifest_sha256"] != manifest:
            return None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None
    state = root / STATE
    if any((state / "staging").glob("*")):
        return None
    # What is kept is what `publish` takes: a build has to mend it as well.
    is_whole = all(_is_whole(folder, manifest) for folder in (out, state / "releases" / release))
    return Published(release, pages, findings) if is_whole else None


def _is_whole(folder: Path, manifest: str) -> bool:
    """Whether a release is the one of that manifest, in every file."""
    try:
        return sha256_of(folder / MANIFEST) == manifest and not any(differences(folder))
    except OSError:
        return False


def inputs_of(root: Path, out: Path, today: date) -> bytes:
    """The digest of what a build depends on, but for the code; taken before it reads anything.

    Raises OSError where it cannot be told: also where a folder is a link, since what that leads to is not looked through.
    """
    parts = [today.isoformat().encode(), os.fsencode(out.absolute())]
    return digest_over(chain(parts, *(_files(root / folder, root) for folder in SOURCES))).encode()


def remember(root: Path, inputs: bytes, approved: ApprovedRelease) -> None:
    """Note what was published of `inputs`."""
    record = {
        "release": approved.release,
        "pages": approved.pages,
        "manifest": approved.manifest_sha256,
        "findings": findings_to_json(approved.findings),
    }
    Cache(root).keep(RECORD, record, inputs)


def _files(folder: Path, root: Path) -> Iterator[bytes]:
    """The name and the bytes of every file below a folder, in order."""
    for where, folders, files in os.walk(folder):
        folders.sort()
        if any(os.path.islink(os.path.join(where, name)) for name in folders):  # noqa: PTH114, PTH118 - called for each
            raise OSError(ELOOP, "a folder of the sources is a link", where)
        for name in sorted(files):
            path = os.path.join(where, name)  # noqa: PTH118 - called for each of thousands
            yield os.fsencode(os.path.relpath(path, root))
            with open(path, "rb") as file:  # noqa: PTH123
                yield file.read()
