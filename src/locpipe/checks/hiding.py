"""Which declarations hide a text, or might: what each property of CSS may say about a safety block.

A property is judged here, or known to be harmless, or not understood, which closes the gate as well. Each judgement
looks at one value alone and returns why it hides, or an empty text. `styles` says which declarations apply to what.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import tinycss2

from locpipe.checks.conditions import NARROWEST, NotUnderstoodError
from locpipe.checks.lengths import Scale, Span, span
from locpipe.checks.names import names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SMALLEST_TEXT = 12.0
"""CSS pixels. Smaller text is not readable for many."""

NARROWEST_BOX = 160.0
WIDEST_BOX = 2000.0
FARTHEST_SHIFT = 64.0
FARTHEST_PADDING = 400.0
LEAST_OPACITY = 0.9
THICKEST_EDGE = 64.0
DEEPEST_OUTLINE = 4.0
"""How far an outline may reach into its box, in CSS pixels."""

FARTHEST_ROUNDING = 24.0
"""How far the corners of a box may be rounded, in CSS pixels. A link may have any: its few words stand in the middle."""

THICKEST_LINE = 0.25
"""Times the size of the text. A thicker line under or over a text is a bar across it."""
CLOSEST_LINES, FARTHEST_LINES = 0.95, 6.0
GREATEST_ZOOM = 1.5

WIDE_KEYWORDS = frozenset(("inherit", "initial", "unset", "revert", "revert-layer"))
"""They stand for a parent's value, which is judged there, or for the initial one, which hides nothing."""

ALIASES = {
    "inline-size": "width",
    "max-inline-size": "max-width",
    "min-inline-size": "min-width",
    "block-size": "height",
    "max-block-size": "max-height",
    "min-block-size": "min-height",
    "overflow-inline": "overflow-x",
    "overflow-block": "overflow-y",
    "word-wrap": "overflow-wrap",
    "font": "font-size",
    "background": "background-color",
    "grid-row-gap": "gap",
    "grid-column-gap": "gap",
    "grid-gap": "gap",
}
"""Names that mean another, or that hold its value among others."""

HARMLESS = re.compile(
    r"(min-height|border-(collapse|.*style|.*color)|outline-(color|style)|box-sizing|box-decoration-break"
    r"|gap|row-gap|column-gap|(align|justify|place)-(content|items|self)|flex-grow|flex-shrink|float|clear|caption-side"
    r"|table-layout|empty-cells|grid-template-areas|grid-auto-rows|grid-column(-start|-end)?|aspect-ratio"
    r"|overflow-wrap|word-break|line-break|hyphens|hyphenate-limit-.*|text-(wrap.*|align.*|rendering|justify|transform"
    r"|underline-position)|text-decoration-(color|style|skip.*)|hanging-punctuation"
    r"|font-(style|weight|variant-(ligatures|numeric|east-asian|alternates|emoji)|kerning|synthesis.*|optical-sizing|stretch|width|smoothing)"
    r"|osx-font-smoothing|list-style-position|caret-color|accent-color|user-select"
    r"|scroll-.*|scrollbar-.*|overscroll-.*|overflow-anchor|overflow-scrolling|resize|appearance|object-.*|orphans|widows"
    r"|break-.*|page-break-.*|page|tab-size|isolation|will-change|transition.*|view-transition-.*|print-color-adjust"
    r"|color-adjust|tap-highlight-color|image-rendering|interpolate-size|container-name|contain-intrinsic-.*|color-scheme"
    r"|background-(position.*|size|repeat|origin|attachment)|dominant-baseline)"
)
"""Properties that cannot hide a text, whatever they say."""

TEXT_FONTS = re.compile(
    r"(ui-)?(sans-serif|serif|monospace|rounded)|system-ui|-apple-system|blinkmacsystemfont|arial|helvetica( neue)?|inter"
    r"|segoe ui( variable( text)?)?|roboto( flex| slab)?|cantarell|ubuntu|oxygen(-sans)?|fira sans|open sans|source sans( 3| pro)?"
    r"|droid sans|georgia|cambria|charter|palatino( linotype)?|book antiqua|times( new roman)?|garamond|verdana|tahoma|geneva"
    r"|trebuchet ms|calibri|candara|corbel|optima|avenir( next)?|lucida grande|lucida sans( unicode)?|gill sans|futura"
    r"|noto (sans|serif|naskh|kufi|nastaliq)[a-z ]*|liberation (sans|serif)|dejavu (sans|serif)|apple color emoji"
    r"|segoe ui (emoji|symbol)|noto color emoji|sf (pro|arabic)[a-z ]*|consolas|menlo|monaco|courier( new)?|ui-monospace|sfmono-regular"
    r"|atkinson hyperlegible( next)?|iowan old style|p052|urw palladio l|bitstream charter|sitka text|athelas"
)
"""Families that show letters as letters. A font of symbols would make a text unreadable with all its letters there."""


def hides(name: str, tokens: Sequence[Any], font: float) -> str:
    """Why the declaration `name: tokens` hides the text of its element, or might; empty where it does not.

    `name` is canonical (see `canonical`), and `tokens` have no `var()` left. Raises NotUnderstoodError for what cannot be judged.
    """
    judge = _JUDGES.get(name)
    if judge is None and not HARMLESS.fullmatch(name):
        raise NotUnderstoodError(f"the property “{name}”")
    words = [token for token in tokens if token.type not in ("whitespace", "comment")]
    if judge is not None and not words:
        # A browser passes over it, and keeps what a weaker declaration says.
        raise NotUnderstoodError(f"“{name}” without a value")
    if judge is None or (len(words) == 1 and words[0].type == "ident" and words[0].lower_value in WIDE_KEYWORDS):
        return ""
    return judge(words, font)


def canonical(name: str) -> str:
    """A property's name without a maker's prefix, and the one that its aliases stand for."""
    plain = re.sub(r"^-(webkit|moz|ms|o)-", "", name)
    return ALIASES.get(plain, plain)


def has_lengths(tokens: Sequence[Any]) -> bool:
    """Whether tracks of a grid have sizes of their own, not only those of what stands in them."""
    return any(
        token.type in ("dimension", "percentage", "number") and getattr(token, "lower_unit", "") != "fr"
        for token in _flat(tokens)
    )


def _flat(tokens: Sequence[Any]) -> Iterator[Any]:
    """The tokens, and those inside `repeat()` and as greatest size in `minmax()`."""
    for token in tokens:
        if token.type != "function":
            yield token
        elif token.lower_name in ("minmax", "repeat"):
            comma = next((n for n, part in enumerate(token.arguments) if part == ","), 0)
            yield from _flat(token.arguments[comma + 1 :])
        else:
            yield token


def text_of(tokens: Sequence[Any]) -> str:
    """Tokens as the text that they were read from."""
    return " ".join(tinycss2.serialize(list(tokens)).split())


# ---- judgements ------------------------------------------------------------------------------------------------------

Judge = Callable[["Sequence[Any]", float], str]
"""Why a value hides, given the font size in CSS pixels; empty where it does not."""


def _one_of(allowed: str, why: str, *, refused: str = "") -> Judge:
    """Only the words of `allowed` are fine; those of `refused` (or any other, where none are named) hide."""
    fine, bad = frozenset(allowed.split()), frozenset(refused.split())

    def judge(words: Sequence[Any], _: float) -> str:
        said = [getattr(word, "lower_value", "") if word.type == "ident" else text_of([word]).lower() for word in words]
        if all(word in fine for word in said):
            return ""
        if bad and not any(word in bad for word in said):
            raise NotUnderstoodError(f"the value “{text_of(words)}”")
        return why

    return judge


def _opacity(words: Sequence[Any], _: float) -> str:
    value = words[0].value if words[0].type == "number" else None
    if words[0].type == "percentage":
        value = words[0].value / 100
    if value is None or len(words) != 1:
        raise NotUnderstoodError(f"the opacity “{text_of(words)}”")
    return f"is faint (below {LEAST_OPACITY})" if value < LEAST_OPACITY else ""


def _width(words: Sequence[Any], font: float) -> str:
    if any(map(_is_least, words)):
        return AS_NARROW_AS_A_WORD
    size = _size(words, Scale(font, NARROWEST))
    if size is None:
        return ""
    if size.least < min(NARROWEST_BOX, 9 * font):
        return "makes the box too narrow for the text"
    return "makes the box wider than any window" if size.most > WIDEST_BOX else ""


def _is_least(word: Any) -> bool:
    return getattr(word, "lower_value", "") == "min-content" or getattr(word, "lower_name", "") == "fit-content"


AS_NARROW_AS_A_WORD = "makes the box as narrow as its longest word, or as one letter"


def _min_width(words: Sequence[Any], font: float) -> str:
    size = _size(words, Scale(font, NARROWEST))
    return "makes the box wider than any window" if size is not None and size.most > WIDEST_BOX else ""


def _height(words: Sequence[Any], font: float) -> str:
    size = _size(words, Scale(font, 480.0))
    return "leaves no height for the text" if size is not None and size.least < 2 * font else ""


_SIZE_KEYWORDS = names("auto none min-content max-content fit-content stretch -webkit-fill-available -moz-available")


def _size(words: Sequence[Any], scale: Scale) -> Span | None:
    if len(words) == 1 and words[0].type == "ident" and words[0].lower_value in _SIZE_KEYWORDS:
        return None
    if len(words) == 1 and words[0].type == "function" and words[0].lower_name == "fit-content":
        return None
    size = span(words[0], scale) if len(words) == 1 else None
    if size is None:
        raise NotUnderstoodError(f"the size “{text_of(words)}”")
    return size


def is_definite(tokens: Sequence[Any]) -> bool:
    """Whether a height is one that a longer text would not fit."""
    words = [token for token in tokens if token.type not in ("whitespace", "comment")]
    return not (len(words) == 1 and words[0].type == "ident" and words[0].lower_value in _SIZE_KEYWORDS | WIDE_KEYWORDS)


def _lengths(
    words: Sequence[Any], font: float, least: float, most: float, *, keywords: frozenset[str] = frozenset(("auto",))
) -> str:
    for word in words:
        if word.type == "ident" and word.lower_value in keywords:
            continue
        size = span(word, Scale(font, NARROWEST))
        if size is None:
            raise NotUnderstoodError(f"the length “{text_of([word])}”")
        if size.least < least or size.most > most:
            return f"moves the text by {text_of([word])}"
    return ""


def _shift(words: Sequence[Any], font: float) -> str:
    return _lengths(words, font, -FARTHEST_SHIFT, FARTHEST_SHIFT)


def _margin(words: Sequence[Any], font: float) -> str:
    return _lengths(words, font, -FARTHEST_SHIFT / 2, FARTHEST_PADDING)


def _padding(words: Sequence[Any], font: float) -> str:
    return _lengths(words, font, 0, FARTHEST_PADDING)


def _indent(words: Sequence[Any], font: float) -> str:
    return _lengths(words, font, -FARTHEST_SHIFT / 2, FARTHEST_SHIFT, keywords=frozenset(("hanging", "each-line")))


def _letter_spacing(words: Sequence[Any], font: float) -> str:
    return "crowds or scatters the letters" if _lengths(words, font, -0.08 * font, font, keywords=_NORMAL) else ""


def _word_spacing(words: Sequence[Any], font: float) -> str:
    return "crowds or scatters the words" if _lengths(words, font, -0.2 * font, 4 * font, keywords=_NORMAL) else ""


_NORMAL = frozenset(("normal",))
_BASELINES = names("baseline sub super text-top text-bottom middle top bottom")


def _vertical_align(words: Sequence[Any], font: float) -> str:
    return _lengths(words, font, -16, 16, keywords=_BASELINES)


def _line_height(words: Sequence[Any], font: float) -> str:
    if len(words) != 1:
        raise NotUnderstoodError(f"the line height “{text_of(words)}”")
    word = words[0]
    if word.type == "ident" and word.lower_value == "normal":
        return ""
    lines = Span(word.value, word.value) if word.type == "number" else None
    if lines is None:
        size = span(word, Scale(font, font))
        if size is None:
            raise NotUnderstoodError(f"the line height “{text_of(words)}”")
        lines = Span(size.least / font, size.most / font)
    return (
        "lets lines lie over each other, or far apart"
        if lines.least < CLOSEST_LINES or lines.most > FARTHEST_LINES
        else ""
    )


def _edge(words: Sequence[Any], font: float) -> str:
    """A border, outline or shadow, thick enough to lie over what is beside it."""
    if any(word.type == "ident" and word.lower_value == "inset" for word in words):
        raise NotUnderstoodError("an inner shadow, which colours the ground of the text")
    sizes = [span(word, Scale(font)) for word in words if word.type in ("number", "dimension", "function")]
    thick = any(size is not None and (size.most > THICKEST_EDGE or size.least < -THICKEST_EDGE / 4) for size in sizes)
    return "may lie over the text" if thick else ""


def _font_family(words: Sequence[Any], _: float) -> str:
    for family in _families(words):
        if not TEXT_FONTS.fullmatch(family):
            raise NotUnderstoodError(f"the font “{family}”, which is not among those known to show letters")
    return ""


def _families(words: Sequence[Any]) -> list[str]:
    names: list[list[str]] = [[]]
    for word in words:
        if word == ",":
            names.append([])
        else:
            names[-1].append(str(getattr(word, "value", text_of([word]))).lower())
    return [" ".join(name) for name in names]


def _text_decoration(words: Sequence[Any], font: float) -> str:
    if any(getattr(word, "lower_value", "") == "line-through" for word in words):
        return "strikes the text out"
    return _line_thickness([word for word in words if _is_size(word)], font)


def _is_size(word: Any) -> bool:
    """Whether a word is a number, a length or one that is computed, not the function of a colour."""
    return word.type in ("number", "dimension", "percentage") or (
        word.type == "function" and word.lower_name in ("calc", "min", "max", "clamp")
    )


def _font_features(words: Sequence[Any], _: float) -> str:
    tags = {word.value.lower() for word in words if word.type == "string"}
    return "" if tags <= _PLAIN_FEATURES else "may draw other letters than are written"


_PLAIN_FEATURES = names("kern liga clig calt ccmp locl mark mkmk tnum lnum pnum onum zero")


def _line_thickness(words: Sequence[Any], font: float) -> str:
    return _line(words, font, 0, max(THICKEST_LINE * font, 4.0), "draws a bar across the text")


def _underline_offset(words: Sequence[Any], font: float) -> str:
    return _line(words, font, 0, font, "draws a line through the text")


def _line(words: Sequence[Any], font: float, least: float, most: float, why: str) -> str:
    for word in words:
        if word.type == "ident" and word.lower_value in ("auto", "from-font"):
            continue
        size = span(word, Scale(font, font))
        if size is None:
            raise NotUnderstoodError(f"the length “{text_of([word])}”")
        if size.least < least or size.most > most:
            return why
    return ""


def _list_style(words: Sequence[Any], _: float) -> str:
    for word in words:
        if word.type == "string" and any(char.isalnum() for char in word.value):
            return f"adds the text “{word.value}”"
        if word.type in ("url", "function"):
            raise NotUnderstoodError(f"the list marker “{text_of([word])}”")
    return ""


def _counter(words: Sequence[Any], _: float) -> str:
    is_list = any(getattr(word, "lower_value", "") == "list-item" for word in words)
    return "changes the numbers of a list" if is_list else ""


def _cursor(words: Sequence[Any], _: float) -> str:
    if any(word.type in ("url", "function") for word in words):
        raise NotUnderstoodError(f"the pointer “{text_of(words)}”, a picture")
    return "takes the pointer away" if any(getattr(w, "lower_value", "") == "none" for w in words) else ""


def _radius(words: Sequence[Any], font: float) -> str:
    for word in words:
        if word == "/":
            continue
        size = span(word, Scale(font, WIDEST_BOX))
        if size is None:
            raise NotUnderstoodError(f"the radius “{text_of([word])}”")
        if size.most > FARTHEST_ROUNDING:
            return ROUNDED
    return ""


ROUNDED = "rounds the corners, and the text that stands in them is cut off, or on another ground"


def _outline_offset(words: Sequence[Any], font: float) -> str:
    return "may lie over the text" if _lengths(words, font, -DEEPEST_OUTLINE, THICKEST_EDGE) else ""


def _flex(words: Sequence[Any], font: float) -> str:
    sizes = [
        span(word, Scale(font, NARROWEST)) for word in words if word.type in ("dimension", "percentage", "function")
    ]
    numbers = [word.value for word in words if word.type == "number"]
    # `flex: 0 0 0`: the third number is the width.
    is_small = any(size is not None and size.least < NARROWEST_BOX for size in sizes) or bool(numbers[2:])
    return "makes the box too narrow for the text" if is_small and (not numbers or numbers[0] == 0) else ""


def _grid_rows(words: Sequence[Any], _: float) -> str:
    is_empty = re.search(r"(?<![\w.])0(fr|px|%|em|rem)?(?![\w.])", text_of(words).lower())
    return "leaves no height for the text" if is_empty else ""


def _grid_columns(words: Sequence[Any], font: float) -> str:
    for token in _flat(words):
        if _is_least(token):
            return AS_NARROW_AS_A_WORD
        size = (
            span(token, Scale(font, NARROWEST))
            if token.type in ("number", "dimension", "percentage", "function")
            else None
        )
        is_nothing = token.type == "dimension" and token.lower_unit == "fr" and token.value == 0
        if is_nothing or (size is not None and size.least < NARROWEST_BOX):
            return "leaves no width for the text"
    return ""


def _z_index(words: Sequence[Any], _: float) -> str:
    if len(words) == 1 and (words[0].type == "ident" or (words[0].type == "number" and words[0].value >= 0)):
        return ""
    return "lies under the ground of the page"


def _contain(words: Sequence[Any], _: float) -> str:
    return "takes the box its size" if any(getattr(w, "lower_value", "") in ("size", "strict") for w in words) else ""


def _zoom(words: Sequence[Any], _: float) -> str:
    value = {"number": 1, "percentage": 100}.get(words[0].type)
    if value is None or len(words) != 1:
        return "" if getattr(words[0], "lower_value", "") == "normal" else "scales the text"
    return "" if 1 <= words[0].value / value <= GREATEST_ZOOM else "scales the text"


def _container(words: Sequence[Any], _: float) -> str:
    return "takes the box its size" if any(getattr(w, "lower_value", "") == "size" for w in words) else ""


def _judged_elsewhere(words: Sequence[Any], font: float) -> str:
    _ = words, font
    return ""


_NOT_DRAWN = "takes the text out of sight"
_MOVED = "moves the text to where it may not be seen"

_JUDGES: dict[str, Judge] = {
    "display": _one_of(
        "block inline inline-block flex inline-flex grid inline-grid table inline-table table-row table-cell table-row-group"
        " table-header-group table-footer-group table-caption list-item flow-root flow contents box inline-box -webkit-box",
        "takes the text off the page",
        refused="none table-column table-column-group",
    ),
    "visibility": _one_of("visible", _NOT_DRAWN, refused="hidden collapse"),
    "content-visibility": _one_of("visible auto", _NOT_DRAWN, refused="hidden"),
    "opacity": _opacity,
    "min-width": _min_width,
    "text-overflow": _one_of("clip", "may cut the text off"),
    "line-clamp": _one_of("none", "cuts lines of the text off"),
    "box-orient": _one_of("horizontal inline-axis", "cuts lines of the text off"),
    "white-space": _one_of("normal pre-line pre-wrap break-spaces wrap nowrap pre", _NOT_DRAWN),
    "white-space-collapse": _one_of("collapse preserve preserve-breaks break-spaces preserve-spaces", _NOT_DRAWN),
    "direction": _one_of("", "changes the order of the letters; say it in the markup"),
    "border-spacing": lambda words, font: _lengths(words, font, 0, FARTHEST_SHIFT),
    "clip": _one_of("auto", "clips the text"),
    "clip-path": _one_of("none", "clips the text"),
    "background-clip": _one_of("border-box padding-box content-box", "changes how the text is drawn"),
    "text-fill-color": _one_of("currentcolor", "changes how the text is drawn"),
    "text-stroke": _one_of("0 0px", "changes how the text is drawn"),
    "text-security": _one_of("none", "replaces the letters"),
    "forced-color-adjust": _one_of("auto", "overrules the reader's own colours"),
    "zoom": _zoom,
    "text-size-adjust": _one_of("none auto 100%", "scales the text"),
    "position": _one_of("static relative sticky -webkit-sticky", _MOVED),
    "text-indent": _indent,
    "letter-spacing": _letter_spacing,
    "word-spacing": _word_spacing,
    "line-height": _line_height,
    "outline-offset": _outline_offset,
    "touch-action": _one_of("auto manipulation pan-x pan-y pinch-zoom", "keeps the page from being scrolled"),
    "text-shadow": _one_of("none", "blurs the letters"),
    "text-decoration-thickness": _line_thickness,
    "text-underline-offset": _underline_offset,
    "vertical-align": _vertical_align,
    "font-family": _font_family,
    "font-feature-settings": _font_features,
    **dict.fromkeys(
        names("font-variant font-variant-caps font-variant-position"),
        _one_of(
            "normal none common-ligatures no-common-ligatures contextual no-contextual lining-nums oldstyle-nums"
            " proportional-nums tabular-nums slashed-zero text emoji unicode",
            "makes letters smaller than the text",
        ),
    ),
    "font-size-adjust": _one_of("none", "changes the size of the text"),
    "writing-mode": _one_of("horizontal-tb", "turns the text"),
    "unicode-bidi": _one_of("normal embed isolate plaintext", "changes the order of the letters"),
    "list-style-image": _one_of("none", "adds a picture"),
    "content": _one_of("normal none", "replaces the text"),
    "order": _one_of("0", "changes the order of reading"),
    "flex-flow": _one_of("row column wrap nowrap", "changes the order of reading"),
    "flex-wrap": _one_of("wrap nowrap", "changes the order of reading"),
    "z-index": _z_index,
    "contain": _contain,
    "cursor": _cursor,
    "pointer-events": _one_of("auto", "keeps the links from being used"),
    **dict.fromkeys(
        names(
            "top right bottom left inset inset-block inset-block-start inset-block-end inset-inline "
            "inset-inline-start inset-inline-end"
        ),
        _shift,
    ),
    **dict.fromkeys(
        names(
            "margin margin-top margin-right margin-bottom margin-left margin-block margin-block-start "
            "margin-block-end margin-inline margin-inline-start margin-inline-end"
        ),
        _margin,
    ),
    **dict.fromkeys(
        names(
            "padding padding-top padding-right padding-bottom padding-left padding-block padding-block-start "
            "padding-block-end padding-inline padding-inline-start padding-inline-end"
        ),
        _padding,
    ),
    **dict.fromkeys(
        names(
            "border border-width border-top border-right border-bottom border-left border-block "
            "border-block-start border-block-end border-inline border-inline-start border-inline-end "
            "border-top-width border-right-width border-bottom-width border-left-width border-block-width "
            "border-block-start-width border-block-end-width border-inline-width border-inline-start-width "
            "border-inline-end-width outline outline-width box-shadow"
        ),
        _edge,
    ),
    **dict.fromkeys(
        names(
            "border-radius border-top-left-radius border-top-right-radius border-bottom-left-radius "
            "border-bottom-right-radius border-start-start-radius border-start-end-radius border-end-start-radius "
            "border-end-end-radius"
        ),
        _radius,
    ),
    **dict.fromkeys(names("width max-width"), _width),
    **dict.fromkeys(names("flex-basis flex"), _flex),
    **dict.fromkeys(names("grid-template-rows grid-template grid"), _grid_rows),
    **dict.fromkeys(names("height max-height"), _height),
    **dict.fromkeys(names("grid-template-columns grid-auto-columns"), _grid_columns),
    **dict.fromkeys(names("text-decoration text-decoration-line"), _text_decoration),
    **dict.fromkeys(names("list-style list-style-type quotes hyphenate-character"), _list_style),
    **dict.fromkeys(names("counter-reset counter-set counter-increment"), _counter),
    **dict.fromkeys(names("container container-type"), _container),
    **dict.fromkeys(
        names("overflow overflow-x overflow-y"),
        _one_of("visible hidden clip auto scroll overlay", _NOT_DRAWN),
    ),
    **dict.fromkeys(names("mask mask-image mask-border"), _one_of("none", "masks the text")),
    **dict.fromkeys(names("filter backdrop-filter"), _one_of("none", "changes how the text is drawn")),
    **dict.fromkeys(
        names("mix-blend-mode background-blend-mode"),
        _one_of("normal", "changes how the text is drawn"),
    ),
    **dict.fromkeys(names("transform translate scale rotate perspective offset-path"), _one_of("none", _MOVED)),
    **dict.fromkeys(names("flex-direction grid-auto-flow"), _one_of("row column", "changes the order of reading")),
    **dict.fromkeys(
        names("grid-area grid-row grid-row-start grid-row-end"),
        _one_of("auto", "changes the order of reading"),
    ),
    **dict.fromkeys(names("animation animation-name"), _one_of("none", "changes the text as time passes")),
    # `contrast` and `fonts` look at these.
    **dict.fromkeys(names("color background-color background-image font-size"), _judged_elsewhere),
}
