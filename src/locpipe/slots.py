"""HTML that many pages share but for some values: made once with marks in their places, then only filled.

What is made may depend on nothing of a page but the key under which it is kept, and may do nothing with a value but show
it: it is given marks in place of values. They are control characters, which no source may hold and escaping leaves alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

MOST = 4_096
"""How many pieces of HTML are kept; when there are more, all are made anew."""

_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")


class Slotted:
    """The HTML of pages that differ in values alone."""

    def __init__(self) -> None:
        self._made: dict[Hashable, list[str]] = {}

    def html(self, key: Hashable, values: Mapping[str, str], make: Callable[[Mapping[str, str]], str]) -> str:
        """What `make` makes of the values, each escaped unless it is markup; made once for each key and these names."""
        named = (key, *values)
        parts = self._made.get(named)
        if parts is None:
            if len(self._made) >= MOST:
                self._made.clear()
            # Text and names in turns.
            parts = self._made[named] = _MARK.split(make({name: f"{_OPEN}{name}{_CLOSE}" for name in values}))
        filled = parts.copy()
        filled[1::2] = [escape(values[name]) for name in parts[1::2]]
        return "".join(filled)
