"""What a cascade does to a safety block: what hides it, what makes it hard to read, what is not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from locpipe.approvals import INLINE
from locpipe.checks import covering, hiding
from locpipe.checks.conditions import NARROWEST, NotUnderstoodError
from locpipe.checks.contrast import Contrast
from locpipe.checks.fonts import FontSizes
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, Span, span
from locpipe.checks.names import names
from locpipe.checks.room import Room
from locpipe.checks.skeleton import HIDDEN, NOT_UNDERSTOOD, UNREADABLE, Problem, bones
from locpipe.checks.variables import StyledBones

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.cascade import Applied, Cascade, Styles
    from locpipe.checks.skeleton import Bone, Skeleton

TALLEST_TEXT = 160.0
"""CSS pixels. Of a larger text a window shows too little at once."""

_NO_CONTENT = frozenset(("none", "normal", "open-quote", "close-quote", "no-open-quote", "no-close-quote"))
_ROWS = ("grid-auto-rows", "grid-template-rows", "grid-template", "grid")
_UPWARD = names("end flex-end self-end last center space-around space-evenly")
"""Ways to align that, where there is too little room, move a text beyond the upper edge."""
_PLACING = names("position float")
_ALIGNING_ITSELF = ("align-self", "place-self")
_ALIGNING = ("align-content", "align-items", "justify-content", "place-content", "place-items")


class Effects:
    """What a cascade does to one skeleton."""

    def __init__(self, cascade: Cascade, skeleton: Skeleton) -> None:
        self.cascade = cascade
        self.chain = bones(skeleton)
        self.inside = list(self.chain[-1].descendants())
        self.styles = StyledBones()
        for bone in (*self.chain[:-1], *self.inside):
            self.styles.add(bone, cascade.applied(bone))
        self.fonts = FontSizes(self.styles)
        self.colours = Contrast(self.styles)
        self.space = Room(self.styles, self.fonts)
        self.comes_first = bool(skeleton.before)

    def problems(self) -> Iterator[Problem]:
        """Every problem of the block, in the order of the page."""
        for bone in (*self.chain[:-1], *self.inside):
            yield from self.boxes(bone, self.styles.of(bone))
            yield from self.pseudo_elements(bone)
        yield from self.room()
        seen: set[tuple[Any, ...]] = set()
        for bone in self.inside:
            if bone.has_text:
                yield from self.font(bone)
                key = self.colours.key(bone)
                if key not in seen:
                    seen.add(key)
                    yield from self.colours.problems(bone)

    def boxes(self, bone: Bone, styles: Styles, only: frozenset[str] | None = None) -> Iterator[Problem]:
        """What declarations do to the box and the text of an element, each judged by itself."""
        size = self.size(bone).least
        for name, listed in styles.items():
            if name.startswith("--") or (only is not None and name not in only):
                continue
            for entry in listed:
                yield from self.judged(bone, name, entry, size)
        if only is None:
            yield from self.sized(bone)
            yield from self.boxless(bone, styles)
            yield from self.spilled(bone, styles)
            yield from self.clipped(bone, styles)
            yield from self.pushed_out(bone, styles)

    def sized(self, bone: Bone) -> Iterator[Problem]:
        """Whether the font size of an element can be told."""
        try:
            self.fonts.of(bone)
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"the size of the text of <{bone.tag}>: {error}")

    def size(self, bone: Bone) -> Span:
        """The font size of an element, for lengths that depend on it. Where it cannot be told, `sized` says so."""
        try:
            return self.fonts.of(bone)
        except NotUnderstoodError:
            return Span(ROOT_FONT_SIZE, ROOT_FONT_SIZE)

    def judged(self, bone: Bone, name: str, entry: Applied, size: float) -> Iterator[Problem]:
        """What one declaration does, in each form that it can take."""
        try:
            for tokens in self.styles.expanded(entry.declaration.tokens, bone):
                why = hiding.hides(name, tokens, max(size, 1.0))
                if why == hiding.ROUNDED and bone.tag == "a" and not self.cutting(bone):
                    continue
                if why:
                    yield Problem(HIDDEN, f"{entry.rule} says “{entry.declaration}”, which {why}")
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"{entry.rule} says “{entry.declaration}”: {error}")

    def boxless(self, bone: Bone, styles: Styles) -> Iterator[Problem]:
        """An element that paints a ground, and has no box of its own to paint it behind the blocks in it."""
        grounds = [entry for name in ("background-color", "background-image") for entry in styles.get(name, ())]
        if not grounds or not any(child.tag not in INLINE for child in bone.children):
            return
        for entry in styles.get("display", ()):
            if hiding.text_of(entry.declaration.tokens).lower() in ("contents", "inline"):
                message = f"{entry.rule} says “{entry.declaration}”, and {grounds[0].rule} gives it a ground to paint"
                yield Problem(NOT_UNDERSTOOD, message)
        if bone.tag in INLINE and "display" not in styles:
            yield Problem(
                NOT_UNDERSTOOD, f"<{bone.tag}> holds blocks, and {grounds[0].rule} gives it a ground to paint"
            )

    def cutting(self, bone: Bone) -> list[Applied]:
        """The declarations that cut off what does not fit into an element."""
        styles = self.styles.of(bone)
        names = ("overflow", "overflow-x", "overflow-y")
        return [entry for name in names for entry in styles.get(name, ()) if _cuts(entry)]

    def spilled(self, bone: Bone, styles: Styles) -> Iterator[Problem]:
        """A box that does not grow with its text, which then lies over what follows, or cannot be scrolled to."""
        if bone.tag in ("html", "body"):
            for name in ("overflow", "overflow-y"):
                for entry in styles.get(name, ()):
                    if hiding.text_of(entry.declaration.tokens).lower().split()[-1] in ("hidden", "clip"):
                        yield Problem(HIDDEN, f"{entry.rule} says “{entry.declaration}”, and nobody can scroll down")
            return
        for entry in (entry for name in ("height", "max-height") for entry in styles.get(name, ())):
            if _is_definite(entry) and hiding.text_of(entry.declaration.tokens) != "100%":
                yield Problem(HIDDEN, f"{entry.rule} says “{entry.declaration}”, which a longer text does not fit")

    def clipped(self, bone: Bone, styles: Styles) -> Iterator[Problem]:
        """A box that does not grow with its text, and cuts off what does not fit."""
        cut = self.cutting(bone)
        if not cut:
            return
        names = ("height", "max-height", "aspect-ratio")
        fixed = [entry for name in names for entry in styles.get(name, ()) if _is_definite(entry)]
        above = self.styles.of(bone.parent) if bone.parent is not None else {}
        fixed += [
            entry for name in _ROWS for entry in above.get(name, ()) if hiding.has_lengths(entry.declaration.tokens)
        ]
        for entry in fixed[:1]:
            yield Problem(
                HIDDEN, f"{entry.rule} says “{entry.declaration}”, and {cut[0].rule} cuts off what does not fit"
            )
        unwrapped = [entry for other in bone.descendants() for entry in self.unwrapped(other)]
        for entry in unwrapped[:1]:
            yield Problem(
                HIDDEN, f"{entry.rule} keeps the text on one line, and {cut[0].rule} cuts off what does not fit"
            )

    def pushed_out(self, bone: Bone, styles: Styles) -> Iterator[Problem]:
        """A box that does not grow with its text, whose text begins above it: where it does not fit, nobody can scroll
        up to its beginning.
        """
        names = ("height", "max-height", "aspect-ratio", *_ROWS)
        holders = [styles, self.styles.of(bone.parent) if bone.parent is not None else {}]
        fixed = [
            entry
            for holder, aligning in zip(holders, (_ALIGNING, _ALIGNING_ITSELF), strict=True)
            if any(self.is_upward(entry, bone) for name in aligning for entry in styles.get(name, ()))
            for name in names
            for entry in holder.get(name, ())
            if _is_definite(entry) and (name not in _ROWS or hiding.has_lengths(entry.declaration.tokens))
        ]
        is_aside = any(
            self.is_upward(entry, bone)
            for holder, aligning in zip(holders, (_ALIGNING_ITSELF, _ALIGNING), strict=True)
            for name in aligning
            for entry in holder.get(name, ())
        )
        if is_aside:
            fixed += [
                entry for name in ("width", "min-width") for entry in styles.get(name, ()) if self.is_wide(entry, bone)
            ]
        for entry in fixed[:1]:
            message = (
                f"{entry.rule} says “{entry.declaration}”, and what does not fit is moved up or aside, out of reach"
            )
            yield Problem(HIDDEN, message)

    def is_wide(self, entry: Applied, bone: Bone) -> bool:
        """Whether a width is more than that of a narrow window."""
        try:
            forms = self.styles.expanded(entry.declaration.tokens, bone)
        except NotUnderstoodError:
            return True
        sizes = [span(token, Scale(ROOT_FONT_SIZE, NARROWEST)) for tokens in forms for token in tokens]
        return any(size is not None and size.least > NARROWEST for size in sizes)

    def is_upward(self, entry: Applied, bone: Bone) -> bool:
        """Whether an alignment moves what does not fit up, or to both sides."""
        try:
            forms = self.styles.expanded(entry.declaration.tokens, bone)
        except NotUnderstoodError:
            return True
        words = {getattr(token, "lower_value", "") for tokens in forms for token in tokens}
        return bool(words & _UPWARD) and "safe" not in words

    def unwrapped(self, bone: Bone) -> list[Applied]:
        """The declarations that keep the text of an element on one line."""
        styles = self.styles.of(bone)
        listed = [*styles.get("white-space", ()), *styles.get("text-wrap", ()), *styles.get("text-wrap-mode", ())]
        return [entry for entry in listed if hiding.text_of(entry.declaration.tokens).lower() in ("nowrap", "pre")]

    def pseudo_elements(self, bone: Bone) -> Iterator[Problem]:
        """Text that a stylesheet adds, and what it does to parts of a text."""
        is_inside = any(bone is other for other in self.inside)
        for pseudo, styles in self.styles.pseudo_elements(bone).items():
            if pseudo in ("before", "after", "marker"):
                for entry in styles.get("content", ()):
                    yield from self.added(entry)
                yield from self.boxes(bone, styles, covering.MOVING | _PLACING if is_inside else _PLACING)
            elif pseudo in ("first-line", "first-letter", "details-content"):
                for name, listed in styles.items():
                    if not hiding.HARMLESS.fullmatch(name) and not name.startswith("--"):
                        message = f"{listed[0].rule} says “{listed[0].declaration}” of a part of the text"
                        yield Problem(NOT_UNDERSTOOD, message)

    def added(self, entry: Applied) -> Iterator[Problem]:
        """Whether generated content says something of its own; a mark without letters does not."""
        for token in entry.declaration.tokens:
            if (
                token.type == "string"
                and len(token.value) <= covering.LONGEST_MARK
                and not any(map(str.isalnum, token.value))
            ):
                continue
            if token.type == "whitespace" or (token.type == "ident" and token.lower_value in _NO_CONTENT):
                continue
            yield Problem(HIDDEN, f"{entry.rule} says “{entry.declaration}”, which adds to the approved text")
            return

    def siblings(self) -> Iterator[Problem]:
        """Whether what stands beside the block or its ancestors can come to lie over it."""
        for own in self.chain:
            others = [sibling for sibling in own.siblings if sibling is not own]
            if not self.cascade.beside:
                # No selector tells two of the same kind apart.
                others = list({(bone.tag, *bone.attributes.items()): bone for bone in others}.values())
            for bone in others:
                self.styles.add(bone, self.cascade.applied(bone))
                yield from self.boxes(bone, self.styles.of(bone), covering.MOVING)

    def room(self) -> Iterator[Problem]:
        """Whether the block has the room that it needs, and, if it comes first, ends on the first screen."""
        yield from self.space.lines(self.chain)
        if self.comes_first:
            for bone in (other for own in self.chain for first in own.before for other in first.descendants()):
                self.styles.add(bone, self.cascade.applied(bone))
            yield from self.space.first_screen(self.chain)

    # -- fonts

    def font(self, bone: Bone) -> Iterator[Problem]:
        """Whether the text of an element can be too small, or too large."""
        try:
            size = self.fonts.of(bone)
        except NotUnderstoodError:
            return
        if size.least < hiding.SMALLEST_TEXT - 0.01:
            yield Problem(
                UNREADABLE,
                f"the text of <{bone.tag}> is {size.least:.1f}px high; at least {hiding.SMALLEST_TEXT:g}px is wanted",
            )
        elif size.most > TALLEST_TEXT:
            yield Problem(
                UNREADABLE, f"the text of <{bone.tag}> is {size.most:.0f}px high, more than a window can show"
            )


def _cuts(entry: Applied) -> bool:
    return hiding.text_of(entry.declaration.tokens).lower() not in ("visible", *hiding.WIDE_KEYWORDS)


def _is_definite(entry: Applied) -> bool:
    return hiding.is_definite(entry.declaration.tokens)
