"""A word looked up in the sorted lines of a file, which are never told apart: a hundred thousand lines that nobody asks
for would take ten times the memory of the file.
"""

from __future__ import annotations

from bisect import bisect_left

BLOCK = 1024
"""Bytes of a block. The lines of one are searched from its beginning."""


class SortedLines:
    """The lines of a file, sorted by their bytes. A file that turns out not to be is sorted first."""

    def __init__(self, written: bytes) -> None:
        self._cut(written)
        if self._firsts != sorted(self._firsts):
            self._cut(b"\n".join(sorted(written.split(b"\n"))))

    def _cut(self, written: bytes) -> None:
        """Note where blocks begin, each with a line, and with which."""
        self._text = written
        ends = (written.find(b"\n", at) + 1 for at in range(0, len(written), BLOCK))
        self._starts = [0, *(start for start in dict.fromkeys(ends) if 0 < start < len(written))]
        self._firsts = [self._line(start) for start in self._starts]

    def _line(self, start: int) -> bytes:
        """The line that begins there."""
        end = self._text.find(b"\n", start)
        return self._text[start : None if end < 0 else end]

    def line_of(self, beginning: bytes) -> bytes:
        """The first line that begins so; empty where none does."""
        at = bisect_left(self._firsts, beginning)
        if at:  # it may stand in the block before, behind its first line
            stop = self._starts[at] if at < len(self._starts) else len(self._text)
            end = self._text.find(b"\n" + beginning, self._starts[at - 1], stop)
            if end >= 0:
                return self._line(end + 1)
        return self._firsts[at] if at < len(self._firsts) and self._firsts[at].startswith(beginning) else b""
