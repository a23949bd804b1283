"""How much room a safety text has: how far down it can end, and whether its lines fit a narrow window.

Nothing is laid out here as a browser does it. What is told is at most how tall the first block and all before it can
be: as if every part stood below the other, each as tall as the tallest that it is said to be, every letter wide. And
at least how wide the lines of a text are.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from locpipe.approvals import INLINE
from locpipe.checks import hiding
from locpipe.checks.conditions import ALWAYS, NARROWEST, NotUnderstoodError
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, Span, span
from locpipe.checks.names import names
from locpipe.checks.skeleton import HIDDEN, NOT_UNDERSTOOD, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.fonts import FontSizes
    from locpipe.checks.skeleton import Bone
    from locpipe.checks.variables import StyledBones

PHONE_WIDTH, PHONE_HEIGHT = 390.0, 844.0
"""The screen of a common phone, in CSS pixels: what a reader sees without doing anything."""

WIDEST_LETTER = 0.6
"""Of the size of a text, on the average of a word or a line."""

LEAST_LINE = 120.0
"""CSS pixels that a line of text has at least in a narrow window."""

USUAL_LINE = 1.25
_TALLEST_RULE_OF_BROWSERS = {"h1": 0.67, "h2": 0.83, "h3": 1.0, "h4": 1.33, "h5": 1.67, "h6": 2.33, "hr": 0.5}
_BROWSERS_MARGIN = {**dict.fromkeys(("p", "ul", "ol", "dl", "blockquote", "figure"), 1.0), **_TALLEST_RULE_OF_BROWSERS}
"""The margins above and below that browsers give an element, in its font size."""

_BROWSERS_INDENT = {"ul": 40.0, "ol": 40.0, "dd": 40.0, "blockquote": 80.0, "figure": 80.0, "td": 2.0, "th": 2.0}
_BODY = 8.0
_REPLACED = names("img svg picture canvas video input select textarea progress meter")
_THICK = 5.0
_UPWARD = names(
    "end flex-end self-end last center space-around space-evenly space-between bottom middle baseline auto anchor-center"
)
_ALIGNING = ("align-content", "align-items", "justify-content", "justify-items", "place-content", "place-items")
_ALIGNING_ITSELF = ("align-self", "place-self", "vertical-align")
_ROWS = ("grid-template-rows", "grid-auto-rows", "grid-template", "grid")
_COLUMNS = ("grid-template-columns", "grid-auto-columns", "grid-template", "grid")
_HEIGHTS = (
    "height",
    "min-height",
    "contain-intrinsic-size",
    "contain-intrinsic-height",
    "contain-intrinsic-block-size",
)
_SIDES = {"top": 0, "right": 1, "bottom": 2, "left": 3}
_LOGICAL = {"top": ("block", 0), "bottom": ("block", 1), "left": ("inline", 0), "right": ("inline", 1)}


class Room:
    """The room that the elements of a skeleton take and have."""

    def __init__(self, styles: StyledBones, fonts: FontSizes) -> None:
        self.styles = styles
        self.fonts = fonts

    # -- what is said of an element

    def forms(self, bone: Bone, name: str, pseudo: str = "") -> Iterator[list[Any]]:
        """Every value that a property may have, without white space."""
        for entry in self.styles.of(bone, pseudo).get(name, ()):
            for form in self.styles.expanded(entry.declaration.tokens, bone):
                words = [token for token in form if token.type not in ("whitespace", "comment")]
                if words:
                    yield words

    def words(self, bone: Bone, *listed: str, pseudo: str = "") -> set[str]:
        """Every word that the values of some properties hold."""
        return {
            getattr(word, "lower_value", "")
            for name in listed
            for form in self.forms(bone, name, pseudo)
            for word in form
            if word.type == "ident"
        }

    def is_always(self, bone: Bone, name: str, pseudo: str = "") -> bool:
        """Whether some declaration of a property always holds."""
        return any(entry.condition == ALWAYS for entry in self.styles.of(bone, pseudo).get(name, ()))

    def is_only(self, bone: Bone, name: str, *allowed: str, pseudo: str = "") -> bool:
        """Whether a property always has one of these values, as far as it is said."""
        said = self.words(bone, name, pseudo=pseudo)
        return bool(said) and said <= set(allowed) and self.is_always(bone, name, pseudo)

    def font(self, bone: Bone) -> float:
        """The greatest font size of an element."""
        try:
            return self.fonts.of(bone).most
        except NotUnderstoodError:
            return ROOT_FONT_SIZE

    def length(self, word: Any, bone: Bone, percent_of: float) -> Span:
        """What a length comes to. Raises NotUnderstoodError where that cannot be told."""
        size = span(word, Scale(self.font(bone), percent_of))
        if size is None:
            raise NotUnderstoodError(f"the length “{hiding.text_of([word])}”")
        return size

    def lengths(self, bone: Bone, name: str, percent_of: float, pseudo: str = "") -> Iterator[Span]:
        """What the lengths in the values of a property come to; words like `auto` are none."""
        for form in self.forms(bone, name, pseudo):
            for word in form:
                if _is_length(word):
                    yield self.length(word, bone, percent_of)

    def most(self, bone: Bone, *listed: str, percent_of: float = PHONE_WIDTH, pseudo: str = "") -> float:
        """The greatest length that any of some properties states."""
        sizes = (size.most for name in listed for size in self.lengths(bone, name, percent_of, pseudo))
        return max(sizes, default=0.0)

    def edge(self, bone: Bone, kind: str, side: str, pseudo: str = "") -> float:
        """The greatest margin or padding on one side of an element."""
        axis, place = _LOGICAL[side]
        start = ("start", "end")[place]
        found = [self.most(bone, f"{kind}-{side}", f"{kind}-{axis}-{start}", pseudo=pseudo)]
        for name, parts, index in ((kind, 4, _SIDES[side]), (f"{kind}-{axis}", 2, place)):
            for form in self.forms(bone, name, pseudo):
                values = [form, [*form, *form]][len(form) == 1]
                values = (values + values)[:4] if parts != 2 else values  # noqa: PLR2004 - the sides of a box
                if len(form) == 3:  # noqa: PLR2004
                    values = [*form, form[1]]
                word = values[min(index, len(values) - 1)]
                if _is_length(word):
                    found.append(self.length(word, bone, PHONE_WIDTH).most)
        if not pseudo and kind == "margin" and axis == "block" and not self._is_stated(bone, kind, axis, side, start):
            found.append(_BODY if bone.tag == "body" else _BROWSERS_MARGIN.get(bone.tag, 0.0) * self.font(bone))
        if not pseudo and side == "left" and not self._is_stated(bone, "padding", axis, side, start):
            found.append(_BROWSERS_INDENT.get(bone.tag, 0.0))
        return max(found)

    def _is_stated(self, bone: Bone, kind: str, axis: str, side: str, start: str) -> bool:
        listed = (kind, f"{kind}-{axis}", f"{kind}-{side}", f"{kind}-{axis}-{start}")
        return any(self.is_always(bone, name) for name in listed)

    def border(self, bone: Bone, side: str, pseudo: str = "") -> float:
        """The greatest border on one side of an element."""
        axis, place = _LOGICAL[side]
        start = ("start", "end")[place]
        bases = ("border", f"border-{side}", f"border-{axis}", f"border-{axis}-{start}")
        listed = [name for base in bases for name in (base, f"{base}-width")]
        said = [name for name in listed if self.styles.of(bone, pseudo).get(name)]
        if not said:
            return 0.0
        return max(
            self.most(bone, *said, pseudo=pseudo),
            _THICK if self.words(bone, *said, pseudo=pseudo) - {"none"} & _WIDTHS else 0.0,
        )

    def edges(self, bone: Bone, *sides: str, pseudo: str = "") -> float:
        """The margins, borders and paddings on some sides of an element, together."""
        return sum(
            max(0.0, self.edge(bone, "margin", side, pseudo))
            + max(0.0, self.edge(bone, "padding", side, pseudo))
            + self.border(bone, side, pseudo)
            for side in sides
        )

    def line(self, bone: Bone) -> float:
        """The greatest height of a line of text in an element."""
        font = self.font(bone)
        for holder in bone.lineage():
            found: list[float] = []
            for name in ("line-height", "font-size"):
                for form in self.forms(holder, name):
                    words = form if name == "line-height" else _after_slash(form)
                    for word in words[:1]:
                        if word.type == "number":
                            found.append(word.value * font)
                        elif word.type != "ident":
                            found.append(self.length(word, holder, self.font(holder)).most)
            if found:
                return max([*found, *([] if self.is_always(holder, "line-height") else [USUAL_LINE * font])])
        return USUAL_LINE * font

    def letter(self, bone: Bone) -> float:
        """The greatest width that a letter takes up, spaces between letters and words included."""
        spaced = max((self.most(holder, "letter-spacing") for holder in bone.lineage()), default=0.0)
        parted = max((self.most(holder, "word-spacing") for holder in bone.lineage()), default=0.0)
        return WIDEST_LETTER * self.font(bone) + max(spaced, 0.0) + max(parted, 0.0) / 4

    # -- how far down

    def first_screen(self, chain: Sequence[Bone]) -> Iterator[Problem]:
        """Whether the block at the end of `chain` may end below the first screen of a phone."""
        try:
            bottom = self.bottom(chain)
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"how far down the first screen it stands: {error}")
            return
        if bottom > PHONE_HEIGHT:
            yield Problem(
                HIDDEN,
                f"it may end {bottom:.0f}px down, beyond the first screen of a phone ({PHONE_WIDTH:g} by {PHONE_HEIGHT:g})",
            )

    def bottom(self, chain: Sequence[Bone]) -> float:
        """The farthest down that the block can end."""
        down, width, scale = 0.0, PHONE_WIDTH, 1.0
        for bone, child in zip(chain, [*chain[1:], None], strict=True):
            scale *= max(1.0, self.scaled(bone))
            down += sum(self.height(other, width) for other in bone.before)
            if bone.parent is not None:
                down += self.gaps(bone.parent) * len(bone.before)
            if child is None:
                down += self.height(bone, width) + max(0.0, self.most(bone, *_SHIFTS))
                break
            down += self.edges(bone, "top") + self.generated(bone, "before") + self.aligned(bone, child)
            down += self.gaps(bone) if "border-spacing" in self.styles.of(bone) else 0.0
            down += max(0.0, self.most(bone, *_SHIFTS))
            width = self.within(bone, width)
        return down * scale

    def scaled(self, bone: Bone) -> float:
        """How many times larger `zoom` makes an element."""
        numbers = [
            word.value / (100 if word.type == "percentage" else 1)
            for form in self.forms(bone, "zoom")
            for word in form
            if word.type in ("number", "percentage")
        ]
        return max(numbers, default=1.0)

    def aligned(self, bone: Bone, child: Bone) -> float:
        """How far down an element may move what stands in it, where it is taller than that."""
        words = self.words(bone, *_ALIGNING, "vertical-align") | self.words(child, *_ALIGNING_ITSELF)
        words |= self.words(child, "margin", "margin-top", "margin-block", "margin-block-start")
        rows = sum(size for name in _ROWS for size in self.rows(bone, name))
        tall = max(self.most(bone, *_HEIGHTS, percent_of=PHONE_HEIGHT), self.by_ratio(bone, PHONE_WIDTH))
        return rows + (tall if words & _UPWARD and not self._is_still(bone, words) else 0.0)

    def _is_still(self, bone: Bone, words: set[str]) -> bool:
        """Whether nothing of it moves what stands in it down: it is neither a grid, a flex box nor a cell of a table."""
        return self.is_only(bone, "display", "block", "inline-block", "list-item", "flow-root") and not (
            words & names("end center space-around space-evenly space-between")
        )

    def rows(self, bone: Bone, name: str) -> list[float]:
        """The rows of a grid that are said to have a height of their own."""
        tallest: list[float] = []
        for form in self.forms(bone, name):
            words = list(_flat(form))
            if "/" in words and name in ("grid", "grid-template"):
                words = words[: words.index("/")]
            sizes = [
                self.length(word, bone, PHONE_HEIGHT).most
                for word in words
                if _is_length(word) and _is_no_fraction(word)
            ]
            tallest.append(sum(sizes) * (max(1, len(bone.children)) if name == "grid-auto-rows" else 1))
        return tallest[:1] if len(tallest) == 1 else [max(tallest, default=0.0)]

    def gaps(self, bone: Bone) -> float:
        """The greatest distance between two children of an element."""
        return self.most(bone, "gap", "row-gap", "border-spacing", percent_of=PHONE_HEIGHT)

    def by_ratio(self, bone: Bone, width: float) -> float:
        """The height that a ratio gives an element."""
        ratios: list[float] = []
        for form in self.forms(bone, "aspect-ratio"):
            numbers = [word.value for word in form if word.type == "number"]
            if any(word.type == "function" for word in form):
                raise NotUnderstoodError(f"the ratio “{hiding.text_of(form)}”")
            if numbers and numbers[0]:
                ratios.append((numbers[1] if len(numbers) > 1 else 1.0) / numbers[0])
        return max(ratios, default=0.0) * width

    def within(self, bone: Bone, width: float) -> float:
        """The width that is left for what stands in an element."""
        stated = [
            size.least for name in ("width", "max-width", "flex-basis") for size in self.lengths(bone, name, width)
        ]
        return max(WIDEST_LETTER * ROOT_FONT_SIZE, min([width - self.edges(bone, "left", "right"), *stated]))

    def height(self, bone: Bone, width: float) -> float:
        """The greatest height of an element, with its margins, in a width that is at most this."""
        if self.is_only(bone, "display", "none") or self.is_only(bone, "position", "absolute", "fixed"):
            return 0.0
        if self.words(bone, "writing-mode") - {"horizontal-tb", *hiding.WIDE_KEYWORDS}:
            raise NotUnderstoodError(f"<{bone.tag}>, in which text does not run across")
        if bone.tag in _REPLACED and not self.is_always(bone, "height"):
            raise NotUnderstoodError(f"how tall <{bone.tag}> is")
        inner = self.within(bone, width) / self.abreast(bone)
        letters, widest, tallest, blocks = self.run(bone)
        content = math.ceil(letters * widest / inner + 0.3) * tallest if letters else 0.0
        content += len(blocks) * tallest if letters and blocks else 0.0
        content += sum(self.height(child, inner) for child in blocks) + self.gaps(bone) * (len(bone.children) + 1)
        content += self.generated(bone, "before") + self.generated(bone, "after")
        content += sum(size for name in _ROWS for size in self.rows(bone, name))
        stated = self.most(bone, *_HEIGHTS, percent_of=PHONE_HEIGHT)
        own = self.edges(bone, "top", "bottom")
        return (max(content, stated, self.by_ratio(bone, inner)) + own) * max(1.0, self.scaled(bone))

    def abreast(self, bone: Bone) -> int:
        """How many parts of an element may have to share its width."""
        shares = self.words(bone, "display") & names("flex inline-flex grid inline-grid table inline-table table-row")
        wraps = self.is_only(bone, "flex-wrap", "wrap") or self.is_only(bone, "flex-flow", "wrap", "row")
        is_column = self.is_only(bone, "flex-direction", "column")
        if not shares or ("flex" in shares and (wraps or is_column)):
            return 1
        return max(1, len(bone.children))

    def run(self, bone: Bone) -> tuple[int, float, float, list[Bone]]:
        """The text in the lines of an element: its letters, the width of one, the height of a line; and what stands
        between those lines as boxes of its own.
        """
        letters, widest, tallest = bone.letters, self.letter(bone), self.line(bone)
        blocks: list[Bone] = []
        for child in bone.children:
            if child.tag == "br":
                letters += math.ceil(PHONE_WIDTH / widest)
            elif child.tag in INLINE and not self.words(child, "display") - {"inline", "contents", "none"}:
                more, wide, tall, inner = self.run(child)
                # The padding of what stands in a line takes up room in it, and what is raised makes the line taller.
                letters += more + math.ceil(self.edges(child, "left", "right") / widest)
                widest, tallest = max(widest, wide), max(tallest, tall + abs(self.most(child, "vertical-align")))
                letters += sum(self.generated(child, pseudo) > 0 for pseudo in ("before", "after")) * 4
                extra = max(self.generated(child, pseudo) for pseudo in ("before", "after"))
                tallest = max(tallest, extra)
                blocks += inner
            else:
                blocks.append(child)
        return letters, widest, tallest, blocks

    def generated(self, bone: Bone, pseudo: str) -> float:
        """The height of what a stylesheet adds at the beginning or the end of an element."""
        if not self.styles.of(bone, pseudo) or self.is_only(bone, "content", "none", "normal", pseudo=pseudo):
            return 0.0
        if not self.styles.of(bone, pseudo).get("content"):
            return 0.0
        if self.is_only(bone, "position", "absolute", "fixed", pseudo=pseudo):
            return 0.0
        sizes = [size.most for size in self.lengths(bone, "font-size", self.font(bone), pseudo)]
        text = sum(
            1 + word.value.count("\n")
            for form in self.forms(bone, "content", pseudo)
            for word in form
            if word.type == "string"
        )
        line: float = max([self.line(bone), *(size * 2 for size in sizes)]) * max(1, text)
        stated: float = self.most(bone, *_HEIGHTS, percent_of=PHONE_HEIGHT, pseudo=pseudo)
        return max(line, stated) + self.edges(bone, "top", "bottom", pseudo=pseudo)

    # -- how wide

    def lines(self, chain: Sequence[Bone]) -> Iterator[Problem]:
        """Whether the lines of the block at the end of `chain` may not fit a narrow window."""
        width = NARROWEST
        try:
            for bone in chain:
                yield from self.parts_beside(bone, is_inside=False)
                yield from self.fits(bone, width)
                width = self.within(bone, width)
            for child in chain[-1].children:
                yield from self.lines_inside(child, width)
            yield from self.text_fits(chain[-1], width)
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"how wide its lines are: {error}")

    def lines_inside(self, bone: Bone, width: float) -> Iterator[Problem]:
        """The same for an element of the block, in the width that is left for it."""
        yield from self.parts_beside(bone, is_inside=True)
        yield from self.fits(bone, width)
        inner = width if bone.tag in INLINE and "display" not in self.styles.of(bone) else self.within(bone, width)
        yield from self.text_fits(bone, inner)
        for child in bone.children:
            yield from self.lines_inside(child, inner)

    def fits(self, bone: Bone, width: float) -> Iterator[Problem]:
        """Whether an element may be wider than the room that it has."""
        own = 0.0
        if not self.is_only(bone, "box-sizing", "border-box"):
            own = sum(self.edge(bone, "padding", side) + self.border(bone, side) for side in ("left", "right"))
        for name in ("width", "min-width", "flex-basis"):
            for size in self.lengths(bone, name, width):
                if size.most and size.most + own > width + 1:
                    yield Problem(
                        HIDDEN,
                        f"<{bone.tag}> may be wider than a narrow window ({size.most + own:.0f}px of {width:.0f}px)",
                    )
                    return
        is_unwrapped = self.words(bone, "width", "min-width", "flex-basis") & {"max-content", "intrinsic"}
        is_unwrapped |= self.words(bone, "white-space", "text-wrap", "text-wrap-mode") & {"nowrap", "pre"}
        if not is_unwrapped:
            return
        longest = max((self.run(part)[0] * self.letter(part) for part in bone.descendants()), default=0.0)
        if longest > width or not bone.is_whole:
            yield Problem(HIDDEN, f"the text of <{bone.tag}> is kept on one line, longer than a narrow window")

    def text_fits(self, bone: Bone, width: float) -> Iterator[Problem]:
        """Whether the words of an element are wider than the room that they have."""
        if not bone.letters:
            return
        word = bone.longest * self.letter(bone)
        if width < LEAST_LINE or word > width:
            least = max(LEAST_LINE, word)
            yield Problem(
                HIDDEN, f"a line of <{bone.tag}> may have {width:.0f}px in a narrow window; {least:.0f}px are needed"
            )

    def parts_beside(self, bone: Bone, *, is_inside: bool) -> Iterator[Problem]:
        """Whether an element sets what stands in it side by side, so that texts are squeezed or pushed out."""
        shares = self.words(bone, "display")
        if shares & {"flex", "inline-flex", "box", "inline-box", "-webkit-box"} and self.abreast(bone) > 1:
            yield Problem(HIDDEN, f"<{bone.tag}> sets its parts side by side, in one line")
        flow = self.words(bone, "grid-auto-flow", "grid")
        if "column" in flow:
            yield Problem(HIDDEN, f"<{bone.tag}> sets its parts side by side, in one line")
        for name in _COLUMNS:
            for form in self.forms(bone, name):
                tracks = form[form.index("/") + 1 :] if "/" in form else form if "columns" in name else []
                if sum(_track(word) for word in tracks) > NARROWEST:
                    yield Problem(HIDDEN, f"<{bone.tag}> has columns that do not fit a narrow window")
        for name in ("grid-column", "grid-column-start", "grid-column-end"):
            for form in self.forms(bone, name):
                if hiding.text_of(form).lower() not in _WHOLE_COLUMNS:
                    yield Problem(NOT_UNDERSTOOD, f"the place “{hiding.text_of(form)}” of <{bone.tag}> among columns")
        if is_inside and self.words(bone, "float") - {"none", *hiding.WIDE_KEYWORDS}:
            yield Problem(HIDDEN, f"<{bone.tag}> floats, which changes the order of reading")


_SHIFTS = ("top", "inset", "inset-block", "inset-block-start")
_WIDTHS = names("thin medium thick solid dashed dotted double groove ridge inset outset")
_WHOLE_COLUMNS = names("auto 1 -1") | {"1 / -1", "1 / 1", "1 / 2", "1 / auto", "1 / span 1", "span 1", "auto / auto"}


def _is_length(word: Any) -> bool:
    if word.type == "function":
        return word.lower_name in ("calc", "min", "max", "clamp", "env", "fit-content", "anchor", "anchor-size", "attr")
    return word.type in ("dimension", "percentage") or (word.type == "number" and word.value == 0)


def _is_no_fraction(word: Any) -> bool:
    return getattr(word, "lower_unit", "") != "fr"


def _after_slash(form: Sequence[Any]) -> list[Any]:
    """The line height in a value of `font`."""
    return list(form[form.index("/") + 1 :]) if "/" in form else []


def _flat(words: Sequence[Any]) -> Iterator[Any]:
    """The tracks of a grid, those that are repeated as often as they are, each at its greatest."""
    for word in words:
        if word.type != "function":
            yield word
        elif word.lower_name == "minmax":
            comma = next((n for n, part in enumerate(word.arguments) if part == ","), 0)
            yield from _flat(word.arguments[comma + 1 :])
        elif word.lower_name == "repeat":
            yield from list(_flat(_repeated(word)[1])) * _repeated(word)[0]
        else:
            yield word


def _repeated(word: Any) -> tuple[int, Sequence[Any]]:
    """How often a track is repeated: once where that depends on the window."""
    arguments = [part for part in word.arguments if part.type != "whitespace"]
    comma = next((n for n, part in enumerate(arguments) if part == ","), 0)
    count = arguments[0].int_value if comma and arguments[0].type == "number" else 1
    return count or 1, arguments[comma + 1 :]


def _track(word: Any) -> float:
    """The least width that a column takes up, where it is to hold text."""
    name = word.lower_name if word.type == "function" else ""
    if name == "repeat":
        count, inner = _repeated(word)
        return count * sum(_track(part) for part in inner)
    if name in ("min", "fit-content") or (word.type == "ident" and word.lower_value in _BY_CONTENT):
        return LEAST_LINE
    if name == "minmax":
        first = next((part for part in word.arguments if part.type != "whitespace"), None)
        return max(LEAST_LINE, _track(first)) if first is not None else LEAST_LINE
    if not name and word.type not in ("dimension", "percentage", "number"):
        return 0.0
    size = span(word, Scale(ROOT_FONT_SIZE, NARROWEST)) if _is_no_fraction(word) else Span(LEAST_LINE, LEAST_LINE)
    return max(LEAST_LINE, size.most if size else float("inf"))


_BY_CONTENT = names("auto min-content max-content")
