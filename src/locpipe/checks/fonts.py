"""The size that a text can have: the least and the greatest, in any window and state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from locpipe.checks import hiding
from locpipe.checks.conditions import ALWAYS, NotUnderstoodError
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, Span, span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.cascade import Applied
    from locpipe.checks.skeleton import Bone
    from locpipe.checks.variables import StyledBones

_FONT_OF_TAG = {
    "small": 0.83,
    "sub": 0.83,
    "sup": 0.83,
    "code": 0.8125,
    "kbd": 0.8125,
    "samp": 0.8125,
    "h5": 0.83,
    "h6": 0.67,
}
_FONT_KEYWORDS = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "xxx-large": 48.0,
}
SMALLER, LARGER = 0.83, 1.2
"""What the words `smaller` and `larger` multiply a size by."""


class FontSizes:
    """The font sizes of the elements of a skeleton."""

    def __init__(self, styles: StyledBones) -> None:
        self.styles = styles
        self.known: dict[int, Span] = {}

    def of(self, bone: Bone) -> Span:
        """The least and the greatest font size that an element can have."""
        if id(bone) not in self.known:
            parent = self.of(bone.parent) if bone.parent is not None else Span(ROOT_FONT_SIZE, ROOT_FONT_SIZE)
            # While its own size is looked for, a size that refers to it refers to the parent's, as in CSS.
            self.known[id(bone)] = parent
            try:
                self.known[id(bone)] = self._own(bone, parent)
            except NotUnderstoodError:
                del self.known[id(bone)]
                raise
        return self.known[id(bone)]

    def _own(self, bone: Bone, parent: Span) -> Span:
        listed = self.styles.of(bone).get("font-size", [])
        sizes = [size for entry in listed for size in self._stated(entry, bone, parent)]
        if not any(entry.condition == ALWAYS for entry in listed):
            factor = _FONT_OF_TAG.get(bone.tag, 1.0)
            sizes.append(Span(parent.least * factor, parent.most * factor))
        return Span(min(size.least for size in sizes), max(size.most for size in sizes))

    def _stated(self, entry: Applied, bone: Bone, parent: Span) -> Iterator[Span]:
        for tokens in self.styles.expanded(entry.declaration.tokens, bone):
            words = [token for token in tokens if token.type != "whitespace"]
            yield _font_size(words, entry.declaration.said, parent)


def _font_size(words: Sequence[Any], said: str, parent: Span) -> Span:
    """The size that `font-size`, or the size in `font`, states."""
    if len(words) == 1 and words[0].type == "ident" and words[0].lower_value in hiding.WIDE_KEYWORDS:
        is_initial = words[0].lower_value == "initial"
        return Span(ROOT_FONT_SIZE, ROOT_FONT_SIZE) if is_initial else parent
    for number, word in enumerate(words):
        size = _one_font_size(word, parent)
        if size is not None:
            if said == "font":
                _judge_rest(words[number + 1 :])
            return size
    raise NotUnderstoodError(f"the font size “{hiding.text_of(words)}”")


def _judge_rest(words: Sequence[Any]) -> None:
    rest = list(words)
    if rest and rest[0] == "/":
        why = hiding.hides("line-height", rest[1:2], ROOT_FONT_SIZE)
        if why:
            raise NotUnderstoodError(f"a height of lines that {why}")
        rest = rest[2:]
    hiding.hides("font-family", rest, ROOT_FONT_SIZE)


def _one_font_size(word: Any, parent: Span) -> Span | None:
    if word.type == "ident" and word.lower_value in _FONT_KEYWORDS:
        size = _FONT_KEYWORDS[word.lower_value]
        return Span(size, size)
    if word.type == "ident" and word.lower_value in ("smaller", "larger"):
        factor = SMALLER if word.lower_value == "smaller" else LARGER
        return Span(parent.least * factor, parent.most * factor)
    if word.type in ("number", "ident", "string", "literal"):
        return Span(0, 0) if word.type == "number" and word.value == 0 else None
    low = span(word, Scale(parent.least, parent.least))
    high = span(word, Scale(parent.most, parent.most))
    return None if low is None or high is None else Span(min(low.least, high.least), max(low.most, high.most))
