"""HTML that many pages share but for some values: made once with marks in their places, then only filled.

What is made may depend on nothing of a page but the key under which it is kept. Marks are control characters, which no
source may hold and escaping leaves alone. Where something else is done with a value than to show it (cut it off, say it
in capitals), neither the marks nor words unlike all others come out as the values do; that is seen at once, and it is
made for each page. What is decided by one certain value is not seen: templates know no such thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping

from markupsafe import escape

MOST = 4_096
"""How many pieces of HTML are kept; when there are more, all are made anew."""

_UNLIKE = "aA zZ 09 éÉ œ <&'\">. " * 40
"""Words that most of what can be done with a text would change: it is long, and has letters of each kind."""

_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")


Make = Callable[[Mapping[str, str]], str]


class Slotted:
    """The HTML of pages that differ in values alone."""

    def __init__(self) -> None:
        self._made: dict[Hashable, list[str] | None] = {}

    def html(self, key: Hashable, values: Mapping[str, str], make: Make) -> str:
        """What `make` makes of the values, each escaped unless it is markup; made once for each key and these names."""
        named = (key, *values)
        if named not in self._made:
            if len(self._made) >= MOST:
                self._made.clear()
            self._made[named] = _parts(values, make)
        parts = self._made[named]
        return make(values) if parts is None else _filled(parts, values)


def _parts(values: Mapping[str, str], make: Make) -> list[str] | None:
    """Text and names in turns; None where `make` does more with the values than to show them."""
    parts = _MARK.split(make({name: f"{_OPEN}{name}{_CLOSE}" for name in values}))
    others = dict.fromkeys(values, _UNLIKE)
    is_shown = values.keys() >= set(parts[1::2]) and all(_filled(parts, own) == make(own) for own in (values, others))
    return parts if is_shown else None


def _filled(parts: list[str], values: Mapping[str, str]) -> str:
    filled = parts.copy()
    filled[1::2] = [escape(values[name]) for name in parts[1::2]]
    return "".join(filled)
