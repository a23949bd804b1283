"""The stylesheet, under a name that holds its digest, so that a host may cache it for ever; icon and script of pages.

Icon and script are short, and stand in the page itself: as files they would be requests of their own, for which a phone
opens lines of their own. Hosts and the gate know a script by its digest, so nothing else that stands in a page can run.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Mapping

STATIC = Path(__file__).parent / "static"
FOLDER = "assets"
DIGEST_CHARACTERS = 10


@dataclass(frozen=True)
class Assets:
    """The assets of a release: addresses by plain name, bytes by file in the release, scripts by name."""

    addresses: Mapping[str, str]
    files: Mapping[str, bytes]
    scripts: Mapping[str, str]

    def url(self, name: str) -> str:
        """The address of an asset."""
        return self.addresses[name]

    def script(self, name: str) -> Markup:
        """The text of a script, as it stands in a page."""
        return Markup(self.scripts[name])  # noqa: S704 - ours

    @cached_property
    def runnable(self) -> tuple[str, ...]:
        """The digests of all scripts, as a Content Security Policy names them."""
        return tuple(script_digest(text) for text in self.scripts.values())


@lru_cache(maxsize=64)
def script_digest(text: str) -> str:
    """The digest by which hosts and the gate know a script that stands in a page."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


_PLAIN = "'(),-./:;="
"""What stands for itself in an address of data, within double quotes."""

_BARE = re.compile(r"^\s*(?:(?://|/\*\*).*\n\s*)*", re.MULTILINE)
"""Indentation, empty lines and comments, each of which stands on lines of its own: nobody reads them in a page."""


_SITE = b'--site: ""'
"""Where the stylesheet is told the address of the site. Style knows only what a link itself says, and ours say a path."""


@cache
def read_assets(folder: Path = STATIC, base_url: str = "") -> Assets:
    """The assets in `folder`, for a site at `base_url`."""
    addresses: dict[str, str] = {}
    files: dict[str, bytes] = {}
    scripts: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        if path.suffix == ".js":
            scripts[path.name] = _BARE.sub("", content.decode("utf-8"))
            continue
        if path.suffix == ".svg":
            addresses[path.name] = Markup(f"data:image/svg+xml,{quote(content, safe=_PLAIN)}")  # noqa: S704 - quoted
            continue
        content = content.replace(_SITE, _SITE[:-1] + base_url.encode() + b'"')
        digest = hashlib.sha256(content).hexdigest()[:DIGEST_CHARACTERS]
        file = f"{FOLDER}/{path.stem}.{digest}{path.suffix}"
        addresses[path.name] = f"/{file}"
        files[file] = content
    return Assets(addresses, files, scripts)
