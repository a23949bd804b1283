"""What can lie over a safety block, or push it away, without belonging to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tinycss2.ast import FunctionBlock

from locpipe.checks import hiding
from locpipe.checks.conditions import NARROWEST, NotUnderstoodError
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, span
from locpipe.checks.names import names
from locpipe.checks.variables import variables

if TYPE_CHECKING:
    from locpipe.checks.stylesheet import StyleRule

DEEPEST_IN_LINE = 96.0
"""CSS pixels of padding that what stands within a line may have, if it is coloured."""

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
    if name in ("transform", "translate", "scale"):
        return _FAR.search(hiding.text_of(words).lower()) is not None
    if name in _LINES:
        sizes = [span(word, Scale(ROOT_FONT_SIZE, ROOT_FONT_SIZE)) for word in words]
        return any(size is not None and max(-size.least, size.most) > hiding.THICKEST_EDGE for size in sizes)
    if name.startswith("padding") and any(other.startswith(("background", "border")) for other in others):
        # The padding of what stands within a line is painted over the lines above it.
        return others.get("display", "inline") == "inline" and _deepest(words) > DEEPEST_IN_LINE
    is_side = name in _SIDES and others.get("position", "relative") == "relative"
    if name.startswith("margin") or name in _EDGES or is_side:
        try:
            return bool(hiding.hides(name, words, ROOT_FONT_SIZE))
        except NotUnderstoodError:
            return False
    return False


def _deepest(words: Sequence[Any]) -> float:
    sizes = [span(word, Scale(ROOT_FONT_SIZE, NARROWEST)) for word in words]
    return max((size.most for size in sizes if size is not None), default=0)


_FAR = re.compile(
    r"\d{3,}|\d{2}(\.\d+)?(em|rem|ch|v\w+|[lsd]v\w)|matrix|perspective|3d|(?<![\d.])([2-9]|1\.[5-9])\d*(\.\d+)?\s*[,)]|^[2-9]"
)
_LINES = names("text-shadow text-decoration text-decoration-thickness text-underline-offset")
_SIDES = names("top right bottom left inset inset-block inset-block-start inset-block-end inset-inline-start")
_EDGES = names(
    "border border-width border-top border-right border-bottom border-left border-block border-block-start "
    "border-block-end border-top-width border-bottom-width outline outline-width box-shadow"
)


def covers(rule: StyleRule, values: Values, elsewhere: Said) -> bool:
    """Whether the elements of a rule, wherever they stand, could come to lie over a safety text.

    An element out of the flow can, unless it is put out of sight; so can one that is moved far, or has a thick edge.
    `values` are those of custom properties, `elsewhere` what other rules say of the same selectors.
    """
    own = {declaration.name: declaration.tokens for declaration in rule.declarations}
    said = {**elsewhere, **own}
    text = {name: hiding.text_of(tokens).lower() for name, tokens in said.items()}
    position = text.get("position", "")
    if position == "fixed" or (position in ("absolute", "sticky", "-webkit-sticky") and _is_spread(rule, text)):
        return text.get("display") != "none" and "clip" not in text
    if any(selector.pseudo_element in ("", "before", "after") for selector in rule.selectors):
        return any(
            reaches(name, form, text)
            for name, tokens in own.items()
            if not name.startswith("--")
            for form in forms(tokens, values)
        )
    return False


Said = Mapping[str, Sequence[Any]]
"""The tokens of declarations, by their names."""

Values = Mapping[str, Sequence[Sequence[Any]]]
"""What each custom property is said to be, anywhere."""


def forms(tokens: Sequence[Any], values: Values, depth: int = 0) -> list[list[Any]]:
    """Some forms that tokens can take: each value of a custom property is tried in its place, with no other of its own."""
    known = [name for name in variables(tokens) if name in values]
    if not known or depth > _DEEPEST:
        return [list(tokens)]
    return [form for value in values[known[0]] for form in forms(_with(tokens, known[0], value), values, depth + 1)][
        :_MOST_FORMS
    ]


def _with(tokens: Sequence[Any], name: str, value: Sequence[Any]) -> list[Any]:
    """Tokens with a custom property replaced by a value."""
    result: list[Any] = []
    for token in tokens:
        if token.type != "function":
            result.append(token)
        elif token.lower_name == "var" and name in variables([token]):
            result.extend(value)
        else:
            inner = _with(token.arguments, name, value)
            result.append(FunctionBlock(token.source_line, token.source_column, token.name, inner))
    return result


_DEEPEST, _MOST_FORMS = 4, 256


def _is_spread(rule: StyleRule, text: Mapping[str, str]) -> bool:
    if "sticky" in text["position"]:
        sides = [name for name in ("top", "bottom", "inset", "inset-block") if name in text]
        return (
            len(sides) > 1
            or "inset" in sides
            or any(_BIG.search(said) for name, said in text.items() if name.startswith(_TALL))
        )
    if all(selector.pseudo_element in ("before", "after") for selector in rule.selectors):
        return any(name.startswith("background") for name in text)
    out_of_sight = any(text.get(side, "").startswith("-") for side in ("top", "left", "right", "inset-inline-start"))
    return not out_of_sight and text.get("clip-path", "none") == "none"


_TALL = ("height", "min-height", "padding", "font-size", "line-height", "border")
_BIG = re.compile(r"(?<!\d)\d{2,}(\.\d+)?(%|vw|vh|vmin|vmax|dvh|svh|lvh|rem|em)|\d{3,}px")
