"""Lengths in stylesheets, as CSS pixels: units, and the arithmetic of `calc()`, `min()`, `max()` and `clamp()`.

What depends on the window is computed for the narrowest and the widest one, so a length is a pair of numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from locpipe.checks.conditions import NARROWEST, WIDEST

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT_FONT_SIZE = 16.0


class Span(NamedTuple):
    """The least and the greatest that a length can be."""

    least: float
    most: float


class Scale(NamedTuple):
    """What relative units are measured by: the font size, and what a percentage is of (None: it is not known)."""

    font: float = ROOT_FONT_SIZE
    percent_of: float | None = None


_ABSOLUTE = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6}
_OF_FONT = {"em": 1.0, "ex": 0.5, "ch": 0.5, "cap": 0.7, "ic": 1.0, "lh": 1.2}
_OF_ROOT = {"rem": 1.0, "rex": 0.5, "rch": 0.5, "rlh": 1.2}
_WIDTHS, _HEIGHTS = (NARROWEST, WIDEST), (480.0, 1200.0)
_OF_WINDOW = {"vw": _WIDTHS, "vi": _WIDTHS, "vh": _HEIGHTS, "vb": _HEIGHTS, "vmin": _WIDTHS, "vmax": _WIDTHS}


def span(token: Any, scale: Scale) -> Span | None:
    """What the length `token` can come to; None where it is no length, or one that cannot be told."""
    if token.type == "number":
        return Span(token.value, token.value) if token.value == 0 else None
    return _term(token, scale)


def _term(token: Any, scale: Scale) -> Span | None:
    if token.type == "number":
        return Span(token.value, token.value)
    if token.type == "percentage" and scale.percent_of is not None:
        value = token.value / 100 * scale.percent_of
        return Span(value, value)
    if token.type == "dimension":
        return _dimension(token.value, token.lower_unit, scale)
    if token.type == "function":
        return _function(token.lower_name, token.arguments, scale)
    return _sum(token.content, scale) if token.type == "() block" else None


def _dimension(value: float, unit: str, scale: Scale) -> Span | None:
    if unit in _ABSOLUTE:
        factor = _ABSOLUTE[unit]
    elif unit in _OF_FONT:
        factor = _OF_FONT[unit] * scale.font
    elif unit in _OF_ROOT:
        factor = _OF_ROOT[unit] * ROOT_FONT_SIZE
    else:
        window = _OF_WINDOW.get(re.sub("^[sld](?=v)", "", unit))
        if window is None:
            return None
        ends = sorted(value / 100 * size for size in window)
        return Span(ends[0], ends[1])
    return Span(value * factor, value * factor)


def _function(name: str, arguments: Sequence[Any], scale: Scale) -> Span | None:
    parts = [_sum(part, scale) for part in _arguments(arguments)]
    spans = [part for part in parts if part is not None]
    if len(spans) != len(parts) or not spans:
        return None
    if name == "calc" and len(spans) == 1:
        return spans[0]
    if name == "min":
        return Span(min(part.least for part in spans), min(part.most for part in spans))
    if name == "max":
        return Span(max(part.least for part in spans), max(part.most for part in spans))
    if name == "clamp" and len(spans) == len(("low", "wanted", "high")):
        low, wanted, high = spans
        return Span(max(low.least, min(wanted.least, high.least)), max(low.most, min(wanted.most, high.most)))
    return None


def _arguments(tokens: Sequence[Any]) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for part in tokens:
        if part == ",":
            parts.append([])
        else:
            parts[-1].append(part)
    return parts


def _sum(tokens: Sequence[Any], scale: Scale) -> Span | None:
    """The value of `a + b * c …`, from left to right with products first."""
    words = [token for token in tokens if token.type not in ("whitespace", "comment")]
    if len(words) % 2 == 0:
        return None
    terms: list[Span] = []
    sign = "+"
    for number in range(0, len(words), 2):
        value = _term(words[number], scale)
        operator = words[number - 1].value if number and words[number - 1].type == "literal" else sign
        if value is None or (number and operator not in ("+", "-", "*", "/")):
            return None
        if number == 0 or operator == "+":
            terms.append(value)
        elif operator == "-":
            terms.append(Span(-value.most, -value.least))
        else:
            product = _product(terms.pop(), value, operator)
            if product is None:
                return None
            terms.append(product)
    return Span(sum(term.least for term in terms), sum(term.most for term in terms))


def _product(one: Span, other: Span, operator: str) -> Span | None:
    if operator == "/":
        if 0 in other or (other.least < 0 < other.most):
            return None
        other = Span(1 / other.most, 1 / other.least)
    ends = [x * y for x in one for y in other]
    return Span(min(ends), max(ends))
