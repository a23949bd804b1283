"""Colours of stylesheets, and the contrast between two of them as WCAG 2 computes it."""

from __future__ import annotations

from typing import Any, NamedTuple

from tinycss2.color5 import parse_color

from locpipe.checks.conditions import NotUnderstoodError

LEAST_CONTRAST = 4.5
"""WCAG 2, success criterion 1.4.3, for text of normal size."""


class Colour(NamedTuple):
    """Red, green, blue and opacity, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    def over(self, ground: Colour) -> Colour:
        """This colour painted over a ground that is opaque."""
        return Colour(
            *(self.alpha * top + (1 - self.alpha) * under for top, under in zip(self[:3], ground[:3], strict=True))
        )

    def __str__(self) -> str:
        return "#" + "".join(f"{round(part * 255):02x}" for part in self[:3])


WHITE, BLACK = Colour(1, 1, 1), Colour(0, 0, 0)
TRANSPARENT = Colour(0, 0, 0, 0)
DARK_CANVAS = Colour(0x12 / 255, 0x12 / 255, 0x12 / 255)

_LIGHT = {
    "canvas": WHITE,
    "canvastext": BLACK,
    "linktext": Colour(0, 0, 0xEE / 255),
    "visitedtext": Colour(0x55 / 255, 0x1A / 255, 0x8B / 255),
    "mark": Colour(1, 1, 0),
    "marktext": BLACK,
}
_DARK = {
    "canvas": DARK_CANVAS,
    "canvastext": WHITE,
    "linktext": Colour(0x9E / 255, 0x9E / 255, 1),
    "visitedtext": Colour(0xD0 / 255, 0xAD / 255, 0xF0 / 255),
    "mark": Colour(1, 1, 0),
    "marktext": BLACK,
}


def system(name: str, *, is_dark: bool) -> Colour | None:
    """A colour that browsers bring along, by its name in CSS; None where it is not one that is known."""
    return (_DARK if is_dark else _LIGHT).get(name)


def colour(token: Any, *, is_dark: bool) -> Colour | None:
    """The colour that a token states; None for `currentcolor`. Raises NotUnderstoodError where it states none."""
    if token.type == "ident" and (known := system(token.lower_value, is_dark=is_dark)):
        return known
    if token.type == "function" and token.lower_name == "light-dark":
        return _light_dark(token, is_dark=is_dark)
    parsed = parse_color(token)
    if parsed is None:
        raise NotUnderstoodError(f"the colour “{token.serialize()}”")
    if parsed == "currentcolor":
        return None
    try:
        converted = parsed.to("srgb")
        parts = [min(1.0, max(0.0, float(part or 0))) for part in converted.coordinates]
        return Colour(parts[0], parts[1], parts[2], min(1.0, max(0.0, float(parsed.alpha))))
    except (NotImplementedError, TypeError, ValueError):  # what the library cannot convert is refused
        raise NotUnderstoodError(f"the colour “{token.serialize()}”") from None


def _light_dark(token: Any, *, is_dark: bool) -> Colour | None:
    words = [word for word in token.arguments if word.type not in ("whitespace", "comment")]
    if [word == "," for word in words] != [False, True, False]:
        raise NotUnderstoodError(f"the colour “{token.serialize()}”")
    return colour(words[2 if is_dark else 0], is_dark=is_dark)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two opaque colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


_LINEAR_BELOW = 0.04045
"""Where the curve of sRGB begins (IEC 61966-2-1)."""


def _luminance(shade: Colour) -> float:
    parts = [part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4 for part in shade[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
