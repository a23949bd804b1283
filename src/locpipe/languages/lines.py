"""A word looked up in the sorted lines of a file, which is never read as a whole."""

from __future__ import annotations

from bisect import bisect_left


def line_of(lines: list[bytes], beginning: bytes) -> bytes:
    """The line of a sorted list that begins so; empty where none does."""
    at = bisect_left(lines, beginning)
    return lines[at] if at < len(lines) and lines[at].startswith(beginning) else b""
