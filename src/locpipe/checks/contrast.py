"""Whether a text can be told from its ground, in every world: colour schemes, print, states of links, widths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from locpipe.checks import hiding
from locpipe.checks.colours import DARK_CANVAS, LEAST_CONTRAST, TRANSPARENT, WHITE, Colour, colour, contrast, system
from locpipe.checks.conditions import FORCED_COLOURS, SCHEME, Is, NotUnderstoodError, World, described, worlds
from locpipe.checks.names import names
from locpipe.checks.skeleton import NOT_UNDERSTOOD, UNREADABLE, Problem
from locpipe.checks.variables import variables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.cascade import Applied
    from locpipe.checks.skeleton import Bone
    from locpipe.checks.variables import StyledBones

_COLOURING = frozenset(("color", "background-color", "background-image", "color-scheme"))
_IMAGE = re.compile(r".*gradient|url|image|image-set|cross-fade|element|paint")
_BACKGROUND_WORDS = names(
    "none repeat no-repeat repeat-x repeat-y space round scroll fixed local center top bottom left right cover "
    "contain auto border-box padding-box content-box initial unset revert revert-layer"
)

_INKS = {
    "canvas": names("canvastext linktext visitedtext activetext"),
    "buttonface": names("buttontext"),
    "field": names("fieldtext"),
    "highlight": names("highlighttext"),
    "mark": names("marktext"),
    "selecteditem": names("selecteditemtext"),
    "accentcolor": names("accentcolortext"),
}
"""For each colour of the reader's own that is a ground, those that can be read on it."""

_SYSTEM = frozenset((*_INKS, *(ink for inks in _INKS.values() for ink in inks), "graytext", "buttonborder"))


class Contrast:
    """The colours of the elements of a skeleton."""

    def __init__(self, styles: StyledBones) -> None:
        self.styles = styles

    def coloured(self, bone: Bone) -> list[Applied]:
        """Every declaration that decides which colours the text of an element and its ground have."""
        names: set[str] = set()
        applied: list[Applied] = []
        for holder in bone.lineage():
            for name, listed in self.styles.of(holder).items():
                if name in _COLOURING:
                    applied.extend(listed)
        pending = [entry.declaration for entry in applied]
        while pending:
            for name in variables(pending.pop().tokens):
                if name not in names:
                    names.add(name)
                    more = [entry for holder in bone.lineage() for entry in self.styles.of(holder).get(name, ())]
                    applied.extend(more)
                    pending.extend(entry.declaration for entry in more)
        return applied

    def key(self, bone: Bone) -> tuple[Any, ...]:
        """Elements with the same key have the same colours in every world."""
        return (bone.tag == "a", bone.tag == "mark", *(id(entry.declaration) for entry in self.coloured(bone)))

    def problems(self, bone: Bone) -> Iterator[Problem]:
        """Where the text of an element cannot be told from its ground: the worst world for each."""
        try:
            worst: tuple[float, str] | None = None
            conditions = [entry.condition for entry in self.coloured(bone)]
            axes = [Is(SCHEME, "dark")] if self.follows_scheme(bone) else []
            axes += [Is(FORCED_COLOURS, value=True)] if self.keeps_colours(bone) else []
            for world in worlds([*conditions, *axes]):
                if world.get(FORCED_COLOURS):
                    yield from self.forced(bone, world)
                    continue
                ground = self.ground(bone, world)
                ink = self.ink(bone, world).over(ground)
                ratio = contrast(ink, ground)
                if ratio < LEAST_CONTRAST and (worst is None or ratio < worst[0]):
                    worst = (ratio, f"{ink} on {ground}{described(world)}")
            if worst is not None:
                message = f"the text of <{bone.tag}> has a contrast of {worst[0]:.2f} to its ground, {worst[1]}; {LEAST_CONTRAST} is wanted"
                yield Problem(UNREADABLE, message)
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"the colours of <{bone.tag}>: {error}")

    def keeps_colours(self, bone: Bone) -> bool:
        """Whether some colour is one of the reader's own by name, which stays where all others are replaced by them."""
        return any(_system_word(entry.declaration.tokens) for entry in self.coloured(bone))

    def forced(self, bone: Bone, world: World) -> Iterator[Problem]:
        """Where the reader's own colours replace those of the page, and two of them do not belong together."""
        ink, ground = self.forced_ink(bone, world), self.forced_ground(bone, world)
        if ink not in _INKS.get(ground, ()):
            message = f"the text of <{bone.tag}> is {ink} on {ground} where a reader has colours of their own"
            yield Problem(UNREADABLE, message)

    def forced_ink(self, bone: Bone, world: World) -> str:
        """The name of the reader's colour that the text of an element has."""
        for holder in bone.lineage():
            entry = self.winner(holder, "color", world)
            if entry is not None:
                tokens = self.styles.in_world(entry.declaration.tokens, holder, world)
                word = getattr(tokens[0], "lower_value", "") if len(tokens) == 1 else ""
                if _system_word(tokens):
                    return _system_word(tokens)
                if word in ("inherit", "currentcolor", "unset"):
                    continue
            if holder.tag == "a" and "href" in holder.attributes:
                return "linktext"
            if holder.tag == "mark":
                return "marktext"
        return "canvastext"

    def forced_ground(self, bone: Bone, world: World) -> str:
        """The name of the reader's colour that is behind the text of an element."""
        for holder in bone.lineage():
            entry = self.winner(holder, "background-color", world)
            if entry is None:
                if holder.tag == "mark":
                    return "mark"
                continue
            word = _system_word(self.styles.in_world(entry.declaration.tokens, holder, world))
            if word:
                return word
            if self.own_ground(holder, world).alpha == 1:
                return "canvas"
        return "canvas"

    def follows_scheme(self, bone: Bone) -> bool:
        """Whether the browser's own colours may depend on the colour scheme."""
        return any("color-scheme" in self.styles.of(holder) for holder in bone.lineage())

    def is_dark(self, bone: Bone, world: World) -> bool:
        """Whether the browser's own colours are the dark ones."""
        for holder in bone.lineage():
            entry = self.winner(holder, "color-scheme", world)
            if entry is not None:
                schemes = {
                    getattr(token, "lower_value", "")
                    for token in self.styles.in_world(entry.declaration.tokens, holder, world)
                }
                return "dark" in schemes and ("light" not in schemes or world.get(SCHEME) == "dark")
        return False

    def winner(self, bone: Bone, name: str, world: World) -> Applied | None:
        """The declaration of a property that wins on an element in a world."""
        return next((entry for entry in self.styles.of(bone).get(name, ()) if entry.condition.holds(world)), None)

    def ink(self, bone: Bone, world: World) -> Colour:
        """The colour of the text of an element."""
        is_dark = self.is_dark(bone, world)
        for holder in bone.lineage():
            entry = self.winner(holder, "color", world)
            if entry is None:
                default = {"a": "linktext", "mark": "marktext"}.get(holder.tag)
                if default and (holder.tag != "a" or "href" in holder.attributes):
                    return _system(default, is_dark=is_dark)
                continue
            tokens = self.styles.in_world(entry.declaration.tokens, holder, world)
            word = getattr(tokens[0], "lower_value", "") if len(tokens) == 1 and tokens[0].type == "ident" else ""
            if word in ("inherit", "currentcolor", "unset"):
                continue
            if word == "initial":
                break
            if len(tokens) != 1:
                raise NotUnderstoodError(f"“{entry.declaration}”")
            shade = colour(tokens[0], is_dark=is_dark)
            if shade is not None:
                return shade
        return _system("canvastext", is_dark=is_dark)

    def ground(self, bone: Bone, world: World) -> Colour:
        """The colour behind the text of an element: the grounds of its ancestors, one over the other."""
        *_, root = bone.lineage()
        layers: list[Colour] = []
        for holder in bone.lineage():
            shade = self.own_ground(holder, world)
            layers.append(shade)
            if shade.alpha == 1:
                break
        result = DARK_CANVAS if self.is_dark(root, world) else WHITE
        for shade in reversed(layers):
            result = shade.over(result)
        return result

    def own_ground(self, bone: Bone, world: World) -> Colour:
        """The colour that an element itself paints behind its text."""
        is_dark = self.is_dark(bone, world)
        image = self.winner(bone, "background-image", world)
        entry = self.winner(bone, "background-color", world)
        if image is not None and hiding.text_of(image.declaration.tokens).lower() not in ("none", "initial", "unset"):
            raise NotUnderstoodError(
                f"“{image.declaration}” in {image.rule}: which colour is behind the text cannot be told"
            )
        if entry is None:
            return _system("mark", is_dark=is_dark) if bone.tag == "mark" else TRANSPARENT
        shade = TRANSPARENT
        for token in self.styles.in_world(entry.declaration.tokens, bone, world):
            word = getattr(token, "lower_value", "") if token.type == "ident" else ""
            if token.type == "url" or (token.type == "function" and _IMAGE.fullmatch(token.lower_name)):
                raise NotUnderstoodError(
                    f"“{entry.declaration}” in {entry.rule}: which colour is behind the text cannot be told"
                )
            if word in _BACKGROUND_WORDS or token.type in ("number", "dimension", "percentage") or token in ("/", ","):
                continue
            if word == "inherit":
                return self.own_ground(bone.parent, world) if bone.parent is not None else TRANSPARENT
            stated = colour(token, is_dark=is_dark)
            shade = self.ink(bone, world) if stated is None else stated
        return shade


def _system_word(tokens: Sequence[Any]) -> str:
    """The name of a colour of the reader's own among tokens, empty where there is none."""
    return next((t.lower_value for t in tokens if t.type == "ident" and t.lower_value in _SYSTEM), "")


def _system(name: str, *, is_dark: bool) -> Colour:
    shade = system(name, is_dark=is_dark)
    assert shade is not None
    return shade
