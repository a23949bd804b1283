"""What a host is to say of each file of a release: its type, and how long a cache may keep it."""

from __future__ import annotations

from locpipe.assets import FOLDER
from locpipe.manifest import is_page

_TYPES = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "woff2": "font/woff2",
    "xml": "application/xml",
}

CACHED = "public, max-age=31536000, immutable"
"""For a file whose name holds its digest."""

NOT_CACHED = "no-cache"
"""For all others: a cache may keep it, and asks before it gives it out, so that a new release is seen at once."""


def content_type(name: str) -> str:
    """The type of a file by its name; plain text for those without an ending, which hosts read and nobody else."""
    _, dot, ending = name.rpartition("/")[2].rpartition(".")
    return _TYPES.get(ending.lower(), "application/octet-stream") if dot else _TYPES["txt"]


def is_fingerprinted(name: str) -> bool:
    """Whether the name of a file holds its digest, so that what it names never changes."""
    return f"/{FOLDER}/" in f"/{name}" and not is_page(name)
