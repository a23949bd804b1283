"""What can lie over a safety block, or push it away, without belonging to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from locpipe.checks import hiding
from locpipe.checks.conditions import NARROWEST, NotUnderstoodError
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, span
from locpipe.checks.names import names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from locpipe.checks.stylesheet import StyleRule

TALLEST_SIBLING = 640.0
"""CSS pixels that what stands before a block may take up at most by its own declaration."""

MOVING = names(
    "margin margin-top margin-bottom margin-left margin-right margin-block margin-block-start margin-block-end "
    "margin-inline margin-inline-start margin-inline-end transform translate scale rotate order grid-area grid-row "
    "grid-row-start grid-row-end top right bottom left inset box-shadow outline outline-width outline-offset"
)
"""Properties by which a sibling can come to lie over a safety block."""


PUSHING = names(
    "height min-height padding padding-top padding-bottom padding-block padding-block-start padding-block-end "
    "margin margin-top margin-bottom margin-block margin-block-start margin-block-end"
)
"""Properties by which a sibling can take up so much room that a safety block is out of the window."""


def pushes(tokens: Sequence[Any], font: float) -> bool:
    """Whether a height, padding or margin is taller than a window may be."""
    sizes = [span(token, Scale(font, NARROWEST)) for token in tokens if token.type != "whitespace"]
    return any(size is not None and size.most > TALLEST_SIBLING for size in sizes)


def reaches(name: str, tokens: Sequence[Any], others: Mapping[str, str]) -> bool:
    """Whether a declaration can take an element, wherever it stands, over others that are not its own."""
    words = [token for token in tokens if token.type not in ("whitespace", "comment")]
    if name.startswith("--") or any(token.type == "function" and token.lower_name == "var" for token in words):
        return False
    if name in ("transform", "translate", "scale"):
        return _FAR.search(hiding.text_of(words).lower()) is not None
    if name.startswith("margin") or name in _EDGES or (name in _SIDES and others.get("position") == "relative"):
        try:
            return bool(hiding.hides(name, words, ROOT_FONT_SIZE))
        except NotUnderstoodError:
            return False
    return False


_FAR = re.compile(
    r"\d{3,}|\d{2}(\.\d+)?(em|rem|ch|v\w+|[lsd]v\w)|matrix|perspective|3d|(?<![\d.])([2-9]|1\.[5-9])\d*(\.\d+)?\s*[,)]|^[2-9]"
)
_SIDES = names("top right bottom left inset inset-block inset-block-start inset-block-end inset-inline-start")
_EDGES = names(
    "border border-width border-top border-right border-bottom border-left border-block border-block-start "
    "border-block-end border-top-width border-bottom-width outline outline-width box-shadow"
)


def covers(rule: StyleRule) -> bool:
    """Whether the elements of a rule, wherever they stand, could come to lie over a safety text.

    An element out of the flow can, unless it is put out of sight; so can one that is moved far, or has a thick edge.
    """
    said = {declaration.name: declaration.tokens for declaration in rule.declarations}
    text = {name: hiding.text_of(tokens).lower() for name, tokens in said.items()}
    position = text.get("position", "")
    if position == "fixed" or (position in ("absolute", "sticky", "-webkit-sticky") and _is_spread(rule, text)):
        return text.get("display") != "none" and "clip" not in text
    if any(selector.pseudo_element in ("", "before", "after") for selector in rule.selectors):
        return any(reaches(name, tokens, text) for name, tokens in said.items())
    return False


def _is_spread(rule: StyleRule, text: Mapping[str, str]) -> bool:
    if "sticky" in text["position"]:
        sides = [name for name in ("top", "bottom", "inset", "inset-block") if name in text]
        return (
            len(sides) > 1
            or "inset" in sides
            or any(_BIG.search(text.get(name, "")) for name in ("height", "min-height"))
        )
    is_drawn = any(name.startswith(("background", "border", "box-shadow", "outline", "content")) for name in text)
    if all(selector.pseudo_element in ("before", "after") for selector in rule.selectors):
        return any(name.startswith("background") for name in text) and is_drawn
    out_of_sight = any(text.get(side, "").startswith("-") for side in ("top", "left", "right", "inset-inline-start"))
    return not out_of_sight and text.get("clip-path", "none") == "none"


_BIG = re.compile(r"\d{2,}(\.\d+)?(%|vw|vh|vmin|vmax|dvh|svh|lvh|rem|em)|\d{3,}px")
