"""The files that every page loads, under names that hold their digest, so that a host may cache them for ever."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STATIC = Path(__file__).parent / "static"
FOLDER = "assets"
DIGEST_CHARACTERS = 10


@dataclass(frozen=True, slots=True)
class Assets:
    """The assets of a release: their addresses by plain name, and their bytes by file in the release."""

    addresses: Mapping[str, str]
    files: Mapping[str, bytes]

    def url(self, name: str) -> str:
        """The address of an asset."""
        return self.addresses[name]


@cache
def read_assets(folder: Path = STATIC) -> Assets:
    """The assets in `folder`."""
    addresses: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()[:DIGEST_CHARACTERS]
        file = f"{FOLDER}/{path.stem}.{digest}{path.suffix}"
        addresses[path.name] = f"/{file}"
        files[file] = content
    return Assets(addresses, files)
