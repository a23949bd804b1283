"""What of a page can come to lie over a safety text without belonging to it, judged rule by rule.

Where the elements of a rule stand on the page is not asked. Whatever they are, they may lie, and paint, only as far out
of their own place as cannot reach a text beside them; and they grow with what they hold, so that nothing of it spills
over what follows. An element that is taken out of the flow has to be put out of sight, or be a small mark within an
element of its own.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from tinycss2.ast import FunctionBlock

from locpipe.checks import hiding
from locpipe.checks.conditions import NARROWEST, NotUnderstoodError
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, Span, span
from locpipe.checks.names import names
from locpipe.checks.selectors import EVERY, owner, stateless
from locpipe.checks.skeleton import HIDDEN, NOT_UNDERSTOOD, Problem
from locpipe.checks.variables import fallback, variables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from locpipe.checks.selectors import Selector
    from locpipe.checks.stylesheet import Declaration, Sheet, StyleRule

NEAR = 8.0
"""CSS pixels up or down by which an element may leave its place: less than the half line and padding between texts."""

ASIDE = 16.0
"""CSS pixels to either side."""

SOFT = 32.0
"""CSS pixels that a blurred shadow may reach: it darkens what it lies on by little."""

FAR_OUT = -1000.0
"""CSS pixels. What is put that far up or aside is out of sight."""

NARROWEST_FLOAT = 120.0
"""CSS pixels that a box has at least whose text other text flows around."""

LARGEST_MARK = 64.0
"""CSS pixels of a mark that is laid into its own element."""

LONGEST_MARK = 3
"""Characters that a stylesheet may add where they are neither letters nor digits: an arrow, a dash with spaces."""

MOVING = names(
    "margin margin-top margin-bottom margin-left margin-right margin-block margin-block-start margin-block-end "
    "margin-inline margin-inline-start margin-inline-end transform translate scale rotate order grid-area grid-row "
    "grid-row-start grid-row-end grid-column grid-column-start top right bottom left inset box-shadow outline "
    "outline-width outline-offset float"
)
"""Properties by which a sibling, or a mark inside, can come to lie over a safety text."""

_OWN_SIZE = re.compile(
    r"(^|[\s>+~{(])(img|svg|input|select|textarea|video|canvas|picture|hr|progress|meter)\b[^\s>+~]*$"
)
"""A subject that holds no text that could spill out of it."""

_OF_A_BLOCK = re.compile(
    r"(^|[\s>+~{(])(html|body|div|main|section|article|aside|header|footer|nav|p|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|th|td|thead|tbody"
    r"|caption|figure|figcaption|blockquote|address|details|summary|hr)\b[^\s>+~]*$"
)
"""A subject that browsers set apart from the text around it."""

_STAYS = re.compile(r"(^|[\s>+~{(])(header|nav|th|thead|tr)\b[^\s>+~]*$")
"""A subject that may stay at the upper edge of the window while the page is scrolled."""

_VERTICAL = names("top bottom inset-block inset-block-start inset-block-end")
_SIDES = _VERTICAL | names("right left inset inset-inline inset-inline-start inset-inline-end")
_SIZES = names("width height min-width min-height font-size")
_CUTS = names("hidden clip auto scroll overlay")


def strays(sheet: Sheet) -> Iterator[Problem]:
    """Every declaration of a stylesheet by which an element, wherever it stands, may come to lie over a safety text."""
    yield from _Strays(sheet).problems()


class _Strays:
    """The rules of a stylesheet, as what they could do to elements that nothing is known of."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.values: dict[str, list[Sequence[Any]]] = {}
        self.said: dict[str, dict[str, Sequence[Any]]] = {}
        """What is said of the same elements by all rules with the same selector, states left aside."""
        for rule in (*sheet.rules, *sheet.frames):
            for declaration in rule.declarations:
                if declaration.name.startswith("--"):
                    self.values.setdefault(declaration.name, []).append(declaration.tokens)
        for rule in sheet.rules:
            for selector in rule.selectors:
                said = self.said.setdefault(stateless(selector.text), {})
                said.update({one.name: one.tokens for one in rule.declarations})

    def problems(self) -> Iterator[Problem]:
        for rule in self.sheet.rules:
            for selector in rule.selectors:
                if selector.pseudo_element in ("", "before", "after", "marker", "first-letter", "first-line"):
                    yield from self.of_rule(rule, selector)
        for rule in self.sheet.frames:
            yield from self.of_rule(rule, None)

    def of_rule(self, rule: StyleRule, selector: Selector | None) -> Iterator[Problem]:
        """What is wrong with a rule, as said of one of its selectors; of none for a step of an animation."""
        subject = _Subject(self, rule, selector)
        try:
            why_placed = subject.placed()
            if why_placed:
                yield Problem(HIDDEN, f"{rule} {why_placed}")
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"{rule}: {error}")
        for declaration in rule.declarations:
            if declaration.name.startswith("--"):
                continue
            try:
                for form in self.forms(declaration.tokens):
                    words = [token for token in form if token.type not in ("whitespace", "comment")]
                    why = _is_wide_keyword(words) or subject.judge(declaration, words)
                    if isinstance(why, str) and why:
                        in_line = subject.key if _JUDGES.get(declaration.name) in (_padding, _border) else ""
                        yield Problem(HIDDEN, f"{rule} says “{declaration}”, which {why}", in_line)
                        break
            except NotUnderstoodError as error:
                yield Problem(NOT_UNDERSTOOD, f"{rule} says “{declaration}”: {error}")

    def forms(self, tokens: Sequence[Any], depth: int = 0) -> list[list[Any]]:
        """Some forms that tokens can take: each value of a custom property is tried in its place, and its fallback."""
        known = list(variables(tokens))
        if not known or depth > _DEEPEST:
            return [list(tokens)]
        name = known[0]
        values = [*self.values.get(name, ()), *([rest] if (rest := fallback(tokens, name)) is not None else [])]
        forms = [form for value in values for form in self.forms(_with(tokens, name, value), depth + 1)]
        if len(forms) > _MOST_FORMS:
            raise NotUnderstoodError("too many values of custom properties")
        return forms


_DEEPEST, _MOST_FORMS = 4, 256


def _is_wide_keyword(words: Sequence[Any]) -> bool:
    return len(words) == 1 and words[0].type == "ident" and words[0].lower_value in hiding.WIDE_KEYWORDS


def _with(tokens: Sequence[Any], name: str, value: Sequence[Any]) -> list[Any]:
    """Tokens with a custom property replaced by a value."""
    result: list[Any] = []
    for token in tokens:
        if token.type != "function":
            result.append(token)
        elif token.lower_name == "var" and next(variables([token])) == name:
            result.extend(value)
        else:
            inner = _with(token.arguments, name, value)
            result.append(FunctionBlock(token.source_line, token.source_column, token.name, inner))
    return result


class _Subject:
    """The elements of one selector of a rule, with all that is said of them by the same selector."""

    def __init__(self, all_rules: _Strays, rule: StyleRule, selector: Selector | None) -> None:
        self.all = all_rules
        self.selector = selector
        self.own = {declaration.name: declaration.tokens for declaration in rule.declarations}
        self.said = {**(all_rules.said.get(stateless(selector.text), {}) if selector else {}), **self.own}
        self.is_important = any(one.is_important for one in rule.declarations if one.name in ("position", *_SIDES))
        self.is_pseudo = selector is not None and selector.pseudo_element in ("before", "after")

    def word(self, name: str, otherwise: str = "") -> str:
        """What is said of a property, in lower case."""
        return hiding.text_of(self.said[name]).lower() if name in self.said else otherwise

    @property
    def key(self) -> str:
        """A word that the elements carry; none where nothing is known of them."""
        return "" if self.selector is None or self.is_pseudo or self.selector.key == EVERY else self.selector.key

    def judge(self, declaration: Declaration, words: Sequence[Any]) -> str:
        """How a declaration takes elements over what is beside them; empty where it does not."""
        if declaration.name in _SIDES:
            return self.side(declaration.name, words)
        judge = _JUDGES.get(declaration.name)
        return judge(self, words) if judge else ""

    # -- out of the flow

    def placed(self) -> str:
        """How the rule lays elements that are out of the flow over others; empty where it does not, or says nothing of it."""
        if not any(name in self.own for name in ("position", *_SIDES, *_SIZES, "clip", "clip-path")):
            return ""
        places = {hiding.text_of(form).lower() for form in self.all.forms(self.said.get("position", ()))}
        if places <= {"", "static", "relative", *hiding.WIDE_KEYWORDS}:
            return ""
        if self.selector is None or self.is_important:
            return _OVER
        if places <= {"sticky", "-webkit-sticky"}:
            return self.sticky()
        if "position" not in self.own and self.is_of_a_state() and self.is_smaller_than(-FAR_OUT / 2):
            return ""  # A link for skipping, say, that comes into sight while it has the focus.
        is_fine = places <= {"absolute"} and (self.is_out_of_sight() or self.is_mark())
        return "" if is_fine or self.is_cut_away() else _OVER

    def sticky(self) -> str:
        assert self.selector is not None
        sides = {name for name in _SIDES if name in self.said and self.word(name) != "auto"}
        is_at_top = sides <= {"top", "left", "right", "inset-block-start"}
        is_small = not any(self.size(name) > LARGEST_MARK for name in self.said if name.startswith(_TALL))
        return "" if is_at_top and is_small and _STAYS.search(self.selector.text) else _OVER

    def is_out_of_sight(self) -> bool:
        """Whether it is put far up or aside, and is too small to reach back."""
        sides = {name: self.lengths(name) for name in _SIDES if name in self.said}
        is_far = any(
            name in ("top", "left", "right", "inset-inline-start") and size and max(one.most for one in size) <= FAR_OUT
            for name, size in sides.items()
        )
        return is_far and len(sides) <= len(("top", "left")) and self.is_smaller_than(-FAR_OUT / 2)

    def is_mark(self) -> bool:
        """Whether it is a small mark, or a layer, within an element that it belongs to and cannot leave."""
        if not self.is_pseudo or self.selector is None:
            return False
        said = self.all.said.get(owner(self.selector.text), {})
        holds = hiding.text_of(said.get("position", ())).lower() in ("relative", "absolute") or (
            hiding.text_of(said.get("transform", ())).lower() not in ("", "none")
        )
        text = "".join(token.value for token in self.said.get("content", ()) if token.type == "string")
        sides = [size for name in _SIDES if name in self.said for size in self.lengths(name, percent_of=LARGEST_MARK)]
        is_within = all(size.least >= -NEAR and size.most <= LARGEST_MARK / 2 for size in sides)
        return holds and is_within and len(text) <= LONGEST_MARK and self.is_smaller_than(LARGEST_MARK)

    def is_cut_away(self) -> bool:
        """Whether nothing of it is painted, and nothing of it meets a touch."""
        clip, path = self.word("clip"), self.word("clip-path")
        return _CUT_AWAY.fullmatch(clip) is not None or path in ("inset(50%)", "inset(100%)", "circle(0)")

    def is_smaller_than(self, most: float) -> bool:
        """Whether no size that is stated is larger; in per cent it may be as large as what it stands in, for a mark."""
        return not any(
            self.size(name, 0.0 if self.is_pseudo else None) > most
            for name in self.said
            if name in _SIZES or name.startswith(("padding", "border", "outline", "margin"))
        )

    def lengths(self, name: str, percent_of: float | None = None) -> list[Span]:
        """What the lengths of a property can come to; none that can be told is as far as can be."""
        sizes = []
        for form in self.all.forms(self.said[name]):
            for word in form:
                if word.type in ("whitespace", "ident", "hash") or word == "/":
                    continue
                sizes.append(span(word, Scale(ROOT_FONT_SIZE, percent_of)) or Span(float("-inf"), float("inf")))
        return sizes

    def size(self, name: str, percent_of: float | None = None) -> float:
        """The greatest length of a property."""
        return max((size.most for size in self.lengths(name, percent_of)), default=0.0)

    def size_at_least(self, name: str) -> float:
        """The least length of a property, in a narrow window."""
        return min((size.least for size in self.lengths(name, NARROWEST)), default=NARROWEST)

    # -- in the flow

    def side(self, name: str, words: Sequence[Any]) -> str:
        place = self.word("position")
        if self.selector is not None and place not in ("", "relative"):
            return ""  # `placed` has judged it.
        if not place or self.selector is None:
            return "" if _is_auto(words) else "moves an element, of which it is not known how it is placed"
        limits = (NEAR, NEAR) if name in _VERTICAL or name == "inset" else (ASIDE, ASIDE)
        return _beyond(words, *limits)

    def is_of_a_state(self) -> bool:
        """Whether the rule holds only while the reader does something with the element."""
        assert self.selector is not None
        return stateless(self.selector.text) != self.selector.text and ":not(" not in self.selector.text

    def is_in_line(self) -> bool:
        """Whether it may stand within a line, so that its padding and borders lie over other lines."""
        subject = "" if self.selector is None or self.is_pseudo else stateless(self.selector.text)
        return self.word("display", "inline") in ("inline", "contents", "ruby") and not _OF_A_BLOCK.search(subject)

    def may_spill(self) -> bool:
        """Whether something of it can be drawn outside of it, where it is too small for what it holds."""
        if self.selector is not None and _OWN_SIZE.search(stateless(self.selector.text)):
            return False
        if self.is_pseudo and not any(token.type == "string" and token.value for token in self.said.get("content", ())):
            return False
        cuts = (self.word(name).split() for name in ("overflow", "overflow-y"))
        return not any(words and set(words) <= _CUTS for words in cuts)


_OVER = "may lay elements over a safety text"
_TALL = ("height", "min-height", "padding", "font-size", "line-height", "border")
_CUT_AWAY = re.compile(r"rect\(\s*(0|1)(px)?([\s,]+(0|1)(px)?){3}\s*\)")


def _is_auto(words: Sequence[Any]) -> bool:
    return all(word.type == "ident" and word.lower_value == "auto" for word in words)


def _beyond(words: Sequence[Any], back: float, forth: float) -> str:
    """Whether a length is less than `-back` or more than `forth`."""
    for word in words:
        if word.type == "ident":
            continue
        size = span(word, Scale(ROOT_FONT_SIZE, NARROWEST))
        if size is None:
            raise NotUnderstoodError(f"the length “{hiding.text_of([word])}”, of what may lie over a safety text")
        if size.least < -back or size.most > forth:
            return _OVER
    return ""


# ---- judgements, by property -----------------------------------------------------------------------------------------


def _margin(_: _Subject, words: Sequence[Any]) -> str:
    return _beyond(words, NEAR, float("inf"))


def _margin_aside(_: _Subject, words: Sequence[Any]) -> str:
    return _beyond(words, ASIDE, float("inf"))


def _margin_of_all(_: _Subject, words: Sequence[Any]) -> str:
    upright, aside = (words[::2], words[1::2]) if len(words) > 1 else (words, words)
    return _beyond(upright, NEAR, float("inf")) or _beyond(aside, ASIDE, float("inf"))


def _padding(subject: _Subject, words: Sequence[Any]) -> str:
    return _beyond([*words[:1], *words[2:3]], 0, NEAR) if subject.is_in_line() else ""


def _border(subject: _Subject, words: Sequence[Any]) -> str:
    sizes = [word for word in words if word.type in ("number", "dimension", "function") and _is_length(word)]
    return _beyond(sizes, 0, NEAR) if subject.is_in_line() else ""


def _is_length(word: Any) -> bool:
    return word.type != "function" or word.lower_name in ("calc", "min", "max", "clamp", "env")


def _outline(_: _Subject, words: Sequence[Any]) -> str:
    return _beyond(
        [word for word in words if word.type in ("number", "dimension", "function") and _is_length(word)], NEAR, NEAR
    )


def _shadow(_: _Subject, words: Sequence[Any]) -> str:
    parts: list[list[Any]] = [[]]
    for word in words:
        if word == ",":
            parts.append([])
        elif word.type in ("number", "dimension") or (word.type == "function" and _is_length(word)):
            parts[-1].append(word)
    for part in parts:
        sizes = [span(word, Scale(ROOT_FONT_SIZE)) for word in part]
        if None in sizes:
            raise NotUnderstoodError(f"the shadow “{hiding.text_of(words)}”")
        across, down, blur, spread = ([max(abs(s.least), abs(s.most)) for s in sizes if s] + [0.0] * 4)[:4]
        if max(across, down) + blur + spread > (SOFT if blur >= max(across, down) + spread else NEAR):
            return _OVER
    return ""


def _lines(_: _Subject, words: Sequence[Any]) -> str:
    sizes = [
        word
        for word in words
        if word.type in ("number", "dimension", "percentage") or (word.type == "function" and _is_length(word))
    ]
    return _beyond([word for word in sizes if word.type != "percentage"], NEAR, NEAR)


def _transform(subject: _Subject, words: Sequence[Any]) -> str:
    for word in words:
        if word.type == "ident" and word.lower_value == "none":
            continue
        name = getattr(word, "lower_name", "")
        arguments = [part for part in getattr(word, "arguments", ()) if part.type != "whitespace" and part != ","]
        if name in ("translate", "translatex", "translatey", "translate3d"):
            if subject.is_mark():
                arguments = [part for part in arguments if part.type != "percentage" or abs(part.value) > _HALF]
            upright = arguments if name == "translatey" else arguments[1:]
            aside = arguments if name != "translatey" else []
            why = _beyond(upright, NEAR, NEAR) or _beyond(aside[:1], ASIDE, ASIDE)
        elif name in ("scale", "rotate", "rotatez"):
            why = "" if subject.is_mark() or _is_slight(name, arguments) else _OVER
        else:
            why = _OVER
        if why:
            return why
    return ""


def _is_slight(name: str, arguments: Sequence[Any]) -> bool:
    return name == "scale" and all(part.type == "number" and 0 <= part.value <= _SLIGHT for part in arguments)


_SLIGHT = 1.02
_HALF = 50


def _translate(_: _Subject, words: Sequence[Any]) -> str:
    return _beyond(words[:1], ASIDE, ASIDE) or _beyond(words[1:], NEAR, NEAR)


def _scale(subject: _Subject, words: Sequence[Any]) -> str:
    return "" if subject.word("scale") == "none" or subject.is_mark() or _is_slight("scale", words) else _OVER


def _rotate(subject: _Subject, words: Sequence[Any]) -> str:
    return "" if hiding.text_of(words).lower() == "none" or subject.is_mark() else _OVER


def _only(*allowed: str) -> Judge:
    return lambda _, words: "" if hiding.text_of(words).lower() in allowed else _OVER


def _filter(_: _Subject, words: Sequence[Any]) -> str:
    is_plain = all(getattr(word, "lower_name", getattr(word, "lower_value", "")) in _PLAIN_FILTERS for word in words)
    return "" if is_plain else _OVER


_PLAIN_FILTERS = names("none brightness contrast grayscale invert opacity saturate sepia hue-rotate")


def _height(subject: _Subject, words: Sequence[Any]) -> str:
    if not hiding.is_definite(words) or hiding.text_of(words) == "100%" or not subject.may_spill() or _is_root(subject):
        return ""
    return "lets what does not fit lie over what follows"


def _is_root(subject: _Subject) -> bool:
    return subject.selector is not None and subject.selector.text in ("html", "body", ":root")


def _rows(subject: _Subject, words: Sequence[Any]) -> str:
    is_definite = hiding.has_lengths(words) and hiding.text_of(words).lower() != "none"
    return "lets what does not fit lie over what follows" if is_definite and subject.may_spill() else ""


def _float(subject: _Subject, words: Sequence[Any]) -> str:
    """A text that floats lies over the one that flows around it, where its words are wider than its box."""
    narrow = [
        name
        for name in ("width", "max-width")
        if name in subject.said and subject.size_at_least(name) < NARROWEST_FLOAT
    ]
    is_afloat = hiding.text_of(words).lower() != "none" and subject.may_spill()
    return "lets what does not fit lie over the text beside it" if narrow and is_afloat else ""


def _contain(_: _Subject, words: Sequence[Any]) -> str:
    is_sized = any(getattr(word, "lower_value", "") == "size" for word in words)
    return "lets what does not fit lie over what follows" if is_sized else ""


def _line_height(subject: _Subject, words: Sequence[Any]) -> str:
    return hiding.hides("line-height", words, ROOT_FONT_SIZE) if subject.word("font-size") not in ("0", "0px") else ""


def _font(_: _Subject, words: Sequence[Any]) -> str:
    slash = next((n for n, word in enumerate(words) if word == "/"), None)
    return hiding.hides("line-height", words[slash + 1 : slash + 2], ROOT_FONT_SIZE) if slash is not None else ""


def _scrolling(_: _Subject, words: Sequence[Any]) -> str:
    return "" if hiding.text_of(words).lower() == "none" else "may open the page elsewhere than at its beginning"


def _content(_: _Subject, words: Sequence[Any]) -> str:
    marks = [char for word in words if word.type == "string" for char in word.value if unicodedata.combining(char)]
    return _OVER if marks else ""


def _stroke(_: _Subject, words: Sequence[Any]) -> str:
    return _beyond([word for word in words if word.type in ("number", "dimension")], 0, NEAR / 4)


if TYPE_CHECKING:
    Judge = Callable[[_Subject, Sequence[Any]], str]

_JUDGES: Mapping[str, Judge] = {
    "margin": _margin_of_all,
    **dict.fromkeys(names("margin-top margin-bottom margin-block margin-block-start margin-block-end"), _margin),
    **dict.fromkeys(
        names("margin-left margin-right margin-inline margin-inline-start margin-inline-end"), _margin_aside
    ),
    **dict.fromkeys(
        names("padding padding-top padding-bottom padding-block padding-block-start padding-block-end"), _padding
    ),
    **dict.fromkeys(
        names(
            "border border-width border-top border-bottom border-block border-block-start border-block-end "
            "border-top-width border-bottom-width border-block-width border-block-start-width border-block-end-width"
        ),
        _border,
    ),
    **dict.fromkeys(names("outline outline-width outline-offset"), _outline),
    **dict.fromkeys(names("box-shadow text-shadow"), _shadow),
    **dict.fromkeys(names("text-decoration text-decoration-thickness text-underline-offset"), _lines),
    "transform": _transform,
    "translate": _translate,
    "scale": _scale,
    "rotate": _rotate,
    "filter": _filter,
    "text-stroke": _stroke,
    "text-stroke-width": _stroke,
    **dict.fromkeys(names("height max-height"), _height),
    **dict.fromkeys(names("grid-template-rows grid-auto-rows grid-template grid"), _rows),
    **dict.fromkeys(names("contain container container-type"), _contain),
    "float": _float,
    "line-height": _line_height,
    "font-size": _font,
    "content": _content,
    **dict.fromkeys(names("scroll-snap-type scroll-initial-target scroll-start scroll-start-target"), _scrolling),
    **dict.fromkeys(
        names("offset-path shape-outside border-image border-image-source box-reflect offset"), _only("none")
    ),
    **dict.fromkeys(names("border-image-outset perspective-origin"), _only("0")),
    "position-area": _only("none"),
}
