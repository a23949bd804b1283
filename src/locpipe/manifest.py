"""The manifest of a release: every page with its hash and the safety texts that were proved on it.

It is written and read as a stream, one page a line, so that memory does not grow with the number of pages. Beside the
pages it lists every other file of the release, so that a release can be verified from itself alone.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Self

MANIFEST = "manifest.json"


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

    def as_json(self) -> str:
        """The entry as one line of JSON, always in the same order."""
        return json.dumps({name: getattr(self, name) for name in _FIELDS}, ensure_ascii=False)

    @classmethod
    def of_json(cls, entry: Any) -> Self:
        """The entry that `entry` holds. Raises ManifestError where it is not of that shape."""
        if not isinstance(entry, dict) or set(entry) != set(_FIELDS) or not isinstance(entry["safety"], dict):
            raise ManifestError(f"an entry of the manifest is not that of a page: {str(entry)[:200]}")
        if not all(isinstance(entry[name], str) for name in ("url", "file", "kind", "sha256")):
            raise ManifestError(f"an entry of the manifest lacks its url, file, kind or hash: {str(entry)[:200]}")
        return cls(**entry)


_FIELDS = ("url", "file", "kind", "condition", "place", "locale", "sha256", "safety")


@dataclass(frozen=True, slots=True)
class ManifestHead:
    """What the first line of a manifest says: which release it is, and whether it is only a part."""

    release: str
    is_partial: bool


def write_manifest(root: Path, pages: Iterable[PageEntry], *, release: str = "", is_partial: bool = False) -> str:
    """Write `manifest.json` into the release folder `root`; returns the id of the release.

    The id is made from the content of all files, without clocks, so that the same content has the same id.
    """
    raise NotImplementedError


def read_head(root: Path) -> ManifestHead:
    """The head of the manifest of the release folder `root`. Raises ManifestError where there is none."""
    raise NotImplementedError


def read_pages(root: Path) -> Iterator[PageEntry]:
    """Each page that the manifest of `root` lists, as a stream. Raises ManifestError where it is broken."""
    raise NotImplementedError


def read_files(root: Path) -> Mapping[str, str]:
    """Each other file that the manifest of `root` lists, with its hash."""
    raise NotImplementedError


def differences(root: Path) -> Iterator[str]:
    """How the files of `root` differ from what its manifest says, in words; nothing where they agree."""
    raise NotImplementedError


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
