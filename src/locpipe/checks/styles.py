"""The cascade, judged without a browser: what the stylesheets of a page do to its safety blocks.

A page is reduced to a skeleton of the block: the elements of the block, its ancestors, and the siblings of both. All
pages that share a skeleton share the verdict, so a release is judged a few dozen times, however many pages it has.

For each element of the skeleton, each declaration that could win is judged by itself (`hiding`), whatever the window,
the medium or the state; contrast alone is computed in each world (`conditions`), because it takes two colours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import tinycss2
from tinycss2.ast import FunctionBlock

from locpipe.checks import hiding
from locpipe.checks.colours import (
    DARK_CANVAS,
    LEAST_CONTRAST,
    TRANSPARENT,
    WHITE,
    Colour,
    colour,
    contrast,
    system,
)
from locpipe.checks.conditions import (
    ALWAYS,
    FORCED_COLOURS,
    NEVER,
    SCHEME,
    Condition,
    Is,
    NotUnderstoodError,
    World,
    both,
    described,
    media,
    worlds,
)
from locpipe.checks.lengths import ROOT_FONT_SIZE, Scale, Span, span
from locpipe.checks.selectors import Bone
from locpipe.checks.stylesheet import Declaration, Sheet, StyleRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from locpipe.checks.visibility import Content

Signature = tuple[str, tuple[tuple[str, "str | None"], ...]]
"""A tag, and those of its attributes that a selector asks for."""


class Level(NamedTuple):
    """One generation of a skeleton: an element among its siblings."""

    family: tuple[Signature, ...]
    position: int


class Flesh(NamedTuple):
    """An element inside a block: its signature, whether text stands directly in it, and its children."""

    signature: Signature
    has_text: bool
    children: tuple[Flesh, ...]


class Skeleton(NamedTuple):
    """A block as the cascade sees it: its ancestors from the root down to its own level, and what stands in it."""

    levels: tuple[Level, ...]
    block: Flesh


class Problem(NamedTuple):
    """What a stylesheet does to a text: it hides it, makes it unreadable, or cannot be understood."""

    kind: str
    message: str


HIDDEN, UNREADABLE, NOT_UNDERSTOOD = "hidden", "unreadable", "not understood"


class Loaded(NamedTuple):
    """A stylesheet that a page loads, and the media it is for."""

    href: str
    media: str = ""


class Stylesheets:
    """The stylesheets of a release, by their address, with all verdicts on them that were reached so far.

    Give every chunk of a process the same object: a block among the same elements is judged once.
    """

    def __init__(self, texts: Mapping[str, bytes]) -> None:
        self.texts = dict(texts)
        self._cascades: dict[tuple[Loaded, ...], Cascade] = {}

    def __reduce__(self) -> tuple[type[Stylesheets], tuple[Mapping[str, bytes]]]:
        return (Stylesheets, (self.texts,))

    def cascade(self, loaded: tuple[Loaded, ...]) -> Cascade:
        """What the stylesheets that a page loads, in that order, say together."""
        if loaded not in self._cascades:
            self._cascades[loaded] = self._read(loaded)
        return self._cascades[loaded]

    def _read(self, loaded: Iterable[Loaded]) -> Cascade:
        sheet = Sheet()
        for href, medium in loaded:
            raw = self.texts.get(href)
            if raw is None:
                sheet.problems.append(f"{href}: the stylesheet is not part of the release")
                continue
            try:
                condition = media(tinycss2.parse_component_value_list(medium)) if medium else ALWAYS
                sheet.add(href, raw.decode("utf-8"), condition)
            except UnicodeDecodeError:
                sheet.problems.append(f"{href}: the stylesheet is not UTF-8")
            except NotUnderstoodError as error:
                sheet.problems.append(f"{href}: {error}")
        return Cascade(sheet)


class Applied(NamedTuple):
    """A declaration that applies to an element, when it does, and how strong it is there."""

    strength: tuple[Any, ...]
    condition: Condition
    declaration: Declaration
    rule: StyleRule


Styles = dict[str, list[Applied]]
"""For each property the declarations that could win, the strongest first."""


@dataclass
class Cascade:
    """The rules that a page loads. `judge` says what they do to a skeleton, once for each."""

    sheet: Sheet
    verdicts: dict[Skeleton, tuple[Problem, ...]] = field(default_factory=dict)
    contents: dict[str, Content] = field(default_factory=dict)
    """What stands in blocks, by their markup; filled by `visibility`."""

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the rules, whatever they match."""
        unread = [Problem(NOT_UNDERSTOOD, message) for message in self.sheet.problems]
        over = [Problem(HIDDEN, f"{rule} may lie over the safety texts") for rule in self.sheet.rules if _covers(rule)]
        return (*unread, *over)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every name that a selector mentions: what none asks for is left out of skeletons."""
        texts = (selector.text for rule in self.sheet.rules for selector in rule.selectors)
        words = frozenset(word for text in texts for word in re.findall(r"[\w-]+", text))
        # Names of attributes are the same in capitals; those of classes are not, and lose nothing by being kept.
        return words | {word.lower() for word in words}

    @cached_property
    def looks_at_language(self) -> bool:
        return "lang" in self.words

    @cached_property
    def looks_at_siblings(self) -> bool:
        return any(selector.looks_at_siblings for rule in self.sheet.rules for selector in rule.selectors)

    @cached_property
    def has_escapes(self) -> bool:
        return any("\\" in selector.text for rule in self.sheet.rules for selector in rule.selectors)

    def signature(self, tag: str, attributes: Mapping[str, str | None]) -> Signature:
        """A tag with the attributes that selectors can ask for."""
        if not attributes:
            return (tag, ())
        kept: list[tuple[str, str | None]] = []
        for name, value in attributes.items():
            if self.has_escapes or (name in self.words and name not in ("class", "id")):
                kept.append((name, value))
            elif name == "class":
                classes = " ".join(
                    word for word in (value or "").split() if word in self.words or "class" in self.words
                )
                if classes:
                    kept.append((name, classes))
            elif name == "id" and (value in self.words or "id" in self.words):
                kept.append((name, value))
            elif name == "href":
                kept.append((name, None))
        return (tag, tuple(kept))

    def judge(self, skeleton: Skeleton) -> tuple[Problem, ...]:
        """What the rules do to the block of a skeleton."""
        if skeleton not in self.verdicts:
            self.verdicts[skeleton] = tuple(dict.fromkeys(_Judgement(self, skeleton).problems()))
        return self.verdicts[skeleton]

    @cached_property
    def buckets(self) -> dict[str, list[tuple[StyleRule, int]]]:
        """Rules by a word that their subject must carry, so that few are tried on an element."""
        buckets: dict[str, list[tuple[StyleRule, int]]] = {}
        for rule in self.sheet.rules:
            for number, selector in enumerate(rule.selectors):
                buckets.setdefault(selector.key, []).append((rule, number))
        return buckets

    def applied(self, bone: Bone) -> dict[str, Styles]:
        """The declarations that could win on an element, by pseudo-element; the element's own under an empty name."""
        found: dict[str, Styles] = {}
        keys = ("*", bone.tag, f"#{bone.attributes.get('id')}", *(f".{name}" for name in bone.classes))
        for key in dict.fromkeys(keys):
            for rule, number in self.buckets.get(key, ()):
                selector = rule.selectors[number]
                condition = selector.condition(bone)
                if condition == NEVER:
                    continue
                styles = found.setdefault(selector.pseudo_element, {})
                for place, declaration in enumerate(rule.declarations):
                    strength = self._strength(declaration, rule, selector.specificity, place)
                    entry = Applied(strength, both(rule.condition, condition), declaration, rule)
                    styles.setdefault(declaration.name, []).append(entry)
        return {
            pseudo: {name: _could_win(listed) for name, listed in styles.items()} for pseudo, styles in found.items()
        }

    def _strength(
        self, declaration: Declaration, rule: StyleRule, specificity: tuple[int, int, int], place: int
    ) -> tuple[Any, ...]:
        layers = self.sheet.layers
        layer = layers.index(rule.layer) if rule.layer else len(layers)
        # Among important declarations the earlier layer is the stronger one.
        return (declaration.is_important, -layer if declaration.is_important else layer, specificity, rule.order, place)


def _could_win(listed: list[Applied]) -> list[Applied]:
    """The declarations of one property that win in some world, the strongest first: down to one that always holds."""
    kept: list[Applied] = []
    for entry in sorted(listed, key=lambda entry: entry.strength, reverse=True):
        if not any(entry.condition == stronger.condition for stronger in kept):
            kept.append(entry)
        if entry.condition == ALWAYS:
            break
    return kept


def _covers(rule: StyleRule) -> bool:
    """Whether the elements of a rule, wherever they stand, could come to lie over a safety text.

    An element out of the flow can, unless it is put out of sight; so can one that is moved far, or has a thick edge.
    """
    said = {declaration.name: declaration.tokens for declaration in rule.declarations}
    text = {name: hiding.text_of(tokens).lower() for name, tokens in said.items()}
    position = text.get("position", "")
    if position == "fixed" or (position in ("absolute", "sticky", "-webkit-sticky") and _is_spread(rule, text)):
        return text.get("display") != "none" and "clip" not in text
    if any(selector.pseudo_element in ("", "before", "after") for selector in rule.selectors):
        return any(hiding.reaches(name, tokens, text) for name, tokens in said.items())
    return False


def _is_spread(rule: StyleRule, text: Mapping[str, str]) -> bool:
    if "sticky" in text["position"]:
        sides = [name for name in ("top", "bottom", "inset", "inset-block") if name in text]
        return len(sides) > 1 or "inset" in sides or any(_BIG.search(text.get(name, "")) for name in ("height", "min-height"))
    is_drawn = any(name.startswith(("background", "border", "box-shadow", "outline", "content")) for name in text)
    if all(selector.pseudo_element in ("before", "after") for selector in rule.selectors):
        return any(name.startswith("background") for name in text) and is_drawn
    out_of_sight = any(text.get(side, "").startswith("-") for side in ("top", "left", "right", "inset-inline-start"))
    return not out_of_sight and text.get("clip-path", "none") == "none"


_BIG = re.compile(r"\d{2,}(\.\d+)?(%|vw|vh|vmin|vmax|dvh|svh|lvh|rem|em)|\d{3,}px")


# ---- one skeleton ----------------------------------------------------------------------------------------------------


class _Judgement:
    """What a cascade does to one skeleton."""

    def __init__(self, cascade: Cascade, skeleton: Skeleton) -> None:
        self.cascade = cascade
        self.chain = _ancestors(skeleton)
        self.block = self.chain[-1]
        _grow(self.block, skeleton.block)
        self.inside = list(_descendants(self.block))
        self.styles = {id(bone): cascade.applied(bone) for bone in (*self.chain, *self.inside[1:])}
        self.fonts: dict[int, Span] = {}
        self.grounds: dict[tuple[int, bool], Colour] = {}

    def own(self, bone: Bone) -> Styles:
        return self.styles[id(bone)].get("", {})

    def problems(self) -> Iterator[Problem]:
        for bone in (*self.chain[:-1], *self.inside):
            yield from self.boxes(bone, self.own(bone))
            yield from self.pseudo_elements(bone)
        yield from self.siblings()
        seen: set[tuple[Any, ...]] = set()
        for bone in self.inside:
            if bone.has_text:
                yield from self.font(bone)
                key = self.colour_key(bone)
                if key not in seen:
                    seen.add(key)
                    yield from self.contrast(bone)

    # -- boxes

    def boxes(self, bone: Bone, styles: Styles, only: frozenset[str] | None = None) -> Iterator[Problem]:
        """What declarations do to the box and the text of an element, each judged by itself."""
        size = self.font_size(bone).least
        for name, listed in styles.items():
            if name.startswith("--") or (only is not None and name not in only):
                continue
            for entry in listed:
                yield from self.judged(bone, name, entry, size)
        if only is None:
            yield from self.clipped(bone, styles)

    def judged(self, bone: Bone, name: str, entry: Applied, size: float) -> Iterator[Problem]:
        try:
            for tokens in self.expanded(entry.declaration.tokens, bone):
                why = hiding.hides(name, tokens, max(size, 1.0))
                if why:
                    yield Problem(HIDDEN, f"{_place(entry)} says “{entry.declaration}”, which {why}")
        except NotUnderstoodError as error:
            yield Problem(NOT_UNDERSTOOD, f"{_place(entry)} says “{entry.declaration}”: {error}")

    def clipped(self, bone: Bone, styles: Styles) -> Iterator[Problem]:
        """A box that does not grow with its text, and cuts off what does not fit."""
        cut = [
            entry for name in ("overflow", "overflow-x", "overflow-y") for entry in styles.get(name, ()) if _cuts(entry)
        ]
        if not cut:
            return
        names = ("height", "max-height", "aspect-ratio")
        fixed = [entry for name in names for entry in styles.get(name, ()) if _is_definite(entry)]
        rows = ("grid-auto-rows", "grid-template-rows", "grid-template", "grid")
        above = self.styles.get(id(bone.parent), {}).get("", {})
        fixed += [entry for name in rows for entry in above.get(name, ()) if hiding.has_lengths(entry.declaration.tokens)]
        for entry in fixed[:1]:
            yield Problem(
                HIDDEN, f"{_place(entry)} says “{entry.declaration}”, and {_place(cut[0])} cuts off what does not fit"
            )
        unwrapped = [entry for other in _descendants(bone) for entry in self.unwrapped(other)]
        for entry in unwrapped[:1]:
            yield Problem(
                HIDDEN, f"{_place(entry)} keeps the text on one line, and {_place(cut[0])} cuts off what does not fit"
            )

    def unwrapped(self, bone: Bone) -> list[Applied]:
        styles = self.styles.get(id(bone), {}).get("", {})
        listed = [*styles.get("white-space", ()), *styles.get("text-wrap", ()), *styles.get("text-wrap-mode", ())]
        return [entry for entry in listed if hiding.text_of(entry.declaration.tokens).lower() in ("nowrap", "pre")]

    def pseudo_elements(self, bone: Bone) -> Iterator[Problem]:
        """Text that a stylesheet adds, and what it does to parts of a text."""
        is_inside = any(bone is other for other in self.inside)
        for pseudo, styles in self.styles[id(bone)].items():
            if pseudo in ("before", "after", "marker"):
                for entry in styles.get("content", ()):
                    yield from self.added(entry)
                if is_inside:
                    yield from self.boxes(bone, styles, hiding.MOVING)
            elif pseudo in ("first-line", "first-letter", "details-content"):
                for name, listed in styles.items():
                    if not hiding.HARMLESS.fullmatch(name) and not name.startswith("--"):
                        message = f"{_place(listed[0])} says “{listed[0].declaration}” of a part of the text"
                        yield Problem(NOT_UNDERSTOOD, message)

    def added(self, entry: Applied) -> Iterator[Problem]:
        for token in entry.declaration.tokens:
            if token.type == "string" and not any(char.isalnum() for char in token.value):
                continue
            if token.type == "whitespace" or (token.type == "ident" and token.lower_value in _NO_CONTENT):
                continue
            yield Problem(HIDDEN, f"{_place(entry)} says “{entry.declaration}”, which adds to the approved text")
            return

    def siblings(self) -> Iterator[Problem]:
        """Whether what stands beside the block or its ancestors can come to lie over it."""
        for own in self.chain:
            for bone in {_kind(sibling): sibling for sibling in own.siblings if sibling is not own}.values():
                styles = self.cascade.applied(bone).get("", {})
                self.styles[id(bone)] = {"": styles}
                yield from self.boxes(bone, styles, hiding.MOVING)
                yield from self.pushed(bone, styles)

    def pushed(self, bone: Bone, styles: Styles) -> Iterator[Problem]:
        """Whether a sibling is so tall that what follows it is out of the window."""
        for name in hiding.PUSHING & styles.keys():
            for entry in styles[name]:
                try:
                    forms = self.expanded(entry.declaration.tokens, bone)
                except NotUnderstoodError as error:
                    yield Problem(NOT_UNDERSTOOD, f"{_place(entry)} says “{entry.declaration}”: {error}")
                    continue
                if any(hiding.pushes(tokens, self.font_size(bone).most) for tokens in forms):
                    yield Problem(HIDDEN, f"{_place(entry)} says “{entry.declaration}”, which pushes what follows away")

    # -- fonts

    def font(self, bone: Bone) -> Iterator[Problem]:
        size = self.font_size(bone)
        if size.least < hiding.SMALLEST_TEXT - 0.01:
            yield Problem(
                UNREADABLE,
                f"the text of <{bone.tag}> is {size.least:.1f}px high; at least {hiding.SMALLEST_TEXT:g}px is wanted",
            )
        elif size.most > 160:
            yield Problem(
                UNREADABLE, f"the text of <{bone.tag}> is {size.most:.0f}px high, more than a window can show"
            )

    def font_size(self, bone: Bone) -> Span:
        """The least and the greatest font size that an element can have."""
        if id(bone) not in self.fonts:
            parent = self.font_size(bone.parent) if bone.parent is not None else Span(ROOT_FONT_SIZE, ROOT_FONT_SIZE)
            self.fonts[id(bone)] = parent
            listed = self.styles.get(id(bone), {}).get("", {}).get("font-size", [])
            sizes = [size for entry in listed for size in self.sizes(entry, bone, parent)]
            if not any(entry.condition == ALWAYS for entry in listed):
                factor = _FONT_OF_TAG.get(bone.tag, 1.0)
                sizes.append(Span(parent.least * factor, parent.most * factor))
            self.fonts[id(bone)] = Span(min(size.least for size in sizes), max(size.most for size in sizes))
        return self.fonts[id(bone)]

    def sizes(self, entry: Applied, bone: Bone, parent: Span) -> Iterator[Span]:
        for tokens in self.expanded(entry.declaration.tokens, bone):
            size = _font_size([token for token in tokens if token.type != "whitespace"], entry.declaration.said, parent)
            if size is not None:
                yield size

    # -- custom properties

    def expanded(self, tokens: Sequence[Any], bone: Bone, depth: int = 0) -> list[list[Any]]:
        """Each form that tokens can take once every `var()` is replaced by a value that it may have."""
        forms: list[list[Any]] = [[]]
        for token in tokens:
            choices = self.replaced(token, bone, depth)
            forms = [form + choice for form in forms for choice in choices]
            if len(forms) > _MOST_FORMS:
                raise NotUnderstoodError("too many values of custom properties")
        return forms

    def replaced(self, token: Any, bone: Bone, depth: int) -> list[list[Any]]:
        if token.type == "() block" or (token.type == "function" and token.lower_name != "var"):
            inner = self.expanded(_inner(token), bone, depth)
            return (
                [[_rebuilt(token, form)] for form in inner]
                if len(inner) > 1 or inner[0] != list(_inner(token))
                else [[token]]
            )
        if token.type != "function":
            return [[token]]
        if depth > _DEEPEST:
            raise NotUnderstoodError("custom properties that refer to each other too deeply")
        name, fallback = _variable(token)
        values: list[list[Any]] = []
        is_certain = False
        holder: Bone | None = bone
        while holder is not None and not is_certain:
            for entry in self.styles.get(id(holder), {}).get("", {}).get(name, ()):
                values.extend(self.expanded(entry.declaration.tokens, holder, depth + 1))
                is_certain |= entry.condition == ALWAYS
            holder = holder.parent
        if not is_certain:
            if fallback is None and not values:
                raise NotUnderstoodError(f"the custom property “{name}” has no value")
            values.extend(self.expanded(fallback or [], bone, depth + 1))
        return values

    def in_world(self, tokens: Sequence[Any], bone: Bone, world: World, depth: int = 0) -> list[Any]:
        """Tokens with every `var()` replaced by the value that it has in a world."""
        result: list[Any] = []
        for token in tokens:
            if token.type == "function" and token.lower_name == "var":
                result.extend(self.variable_in(token, bone, world, depth))
            elif token.type == "function":
                result.append(_rebuilt(token, self.in_world(token.arguments, bone, world, depth)))
            else:
                result.append(token)
        return [token for token in result if token.type != "whitespace"]

    def variable_in(self, token: Any, bone: Bone, world: World, depth: int) -> list[Any]:
        if depth > _DEEPEST:
            raise NotUnderstoodError("custom properties that refer to each other too deeply")
        name, fallback = _variable(token)
        holder: Bone | None = bone
        while holder is not None:
            for entry in self.own(holder).get(name, ()):
                if entry.condition.holds(world):
                    return self.in_world(entry.declaration.tokens, holder, world, depth + 1)
            holder = holder.parent
        if fallback is None:
            raise NotUnderstoodError(f"the custom property “{name}” has no value{described(world)}")
        return self.in_world(fallback, bone, world, depth + 1)

    # -- colours

    def lineage(self, bone: Bone) -> list[Bone]:
        """The element and its ancestors, the root last."""
        line: list[Bone] = []
        holder: Bone | None = bone
        while holder is not None:
            line.append(holder)
            holder = holder.parent
        return line

    def coloured(self, bone: Bone) -> list[Applied]:
        """Every declaration that decides which colours the text of an element and its ground have."""
        names: set[str] = set()
        applied: list[Applied] = []
        for holder in self.lineage(bone):
            for name, listed in self.own(holder).items():
                if name in _COLOURING:
                    applied.extend(listed)
        pending = [entry.declaration for entry in applied]
        while pending:
            for name in _variables(pending.pop().tokens):
                if name not in names:
                    names.add(name)
                    more = [entry for holder in self.lineage(bone) for entry in self.own(holder).get(name, ())]
                    applied.extend(more)
                    pending.extend(entry.declaration for entry in more)
        return applied

    def colour_key(self, bone: Bone) -> tuple[Any, ...]:
        """Elements with the same key have the same colours in every world."""
        return (bone.tag == "a", bone.tag == "mark", *(id(entry.declaration) for entry in self.coloured(bone)))

    def contrast(self, bone: Bone) -> Iterator[Problem]:
        """Where the text of an element cannot be told from its ground: the worst world for each."""
        try:
            worst: tuple[float, str] | None = None
            conditions = [entry.condition for entry in self.coloured(bone)]
            axes = [Is(SCHEME, "dark")] if self.follows_scheme(bone) else []
            for world in worlds([*conditions, *axes]):
                if world.get(FORCED_COLOURS):
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

    def follows_scheme(self, bone: Bone) -> bool:
        return any("color-scheme" in self.own(holder) for holder in self.lineage(bone))

    def is_dark(self, bone: Bone, world: World) -> bool:
        """Whether the browser's own colours are the dark ones."""
        for holder in self.lineage(bone):
            entry = self.winner(holder, "color-scheme", world)
            if entry is not None:
                schemes = {
                    getattr(token, "lower_value", "")
                    for token in self.in_world(entry.declaration.tokens, holder, world)
                }
                return "dark" in schemes and ("light" not in schemes or world.get(SCHEME) == "dark")
        return False

    def winner(self, bone: Bone, name: str, world: World) -> Applied | None:
        return next((entry for entry in self.own(bone).get(name, ()) if entry.condition.holds(world)), None)

    def ink(self, bone: Bone, world: World) -> Colour:
        """The colour of the text of an element."""
        is_dark = self.is_dark(bone, world)
        for holder in self.lineage(bone):
            entry = self.winner(holder, "color", world)
            if entry is None:
                default = {"a": "linktext", "mark": "marktext"}.get(holder.tag)
                if default and (holder.tag != "a" or "href" in holder.attributes):
                    return _system(default, is_dark=is_dark)
                continue
            tokens = self.in_world(entry.declaration.tokens, holder, world)
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
        layers: list[Colour] = []
        for holder in self.lineage(bone):
            shade = self.own_ground(holder, world)
            layers.append(shade)
            if shade.alpha == 1:
                break
        result = DARK_CANVAS if self.is_dark(self.chain[0], world) else WHITE
        for shade in reversed(layers):
            result = shade.over(result)
        return result

    def own_ground(self, bone: Bone, world: World) -> Colour:
        is_dark = self.is_dark(bone, world)
        image = self.winner(bone, "background-image", world)
        entry = self.winner(bone, "background-color", world)
        if image is not None and hiding.text_of(image.declaration.tokens).lower() not in ("none", "initial", "unset"):
            raise NotUnderstoodError(
                f"“{image.declaration}” in {_place(image)}: which colour is behind the text cannot be told"
            )
        if entry is None:
            return _system("mark", is_dark=is_dark) if bone.tag == "mark" else TRANSPARENT
        shade = TRANSPARENT
        for token in self.in_world(entry.declaration.tokens, bone, world):
            word = getattr(token, "lower_value", "") if token.type == "ident" else ""
            if token.type == "url" or (token.type == "function" and _IMAGE.fullmatch(token.lower_name)):
                raise NotUnderstoodError(
                    f"“{entry.declaration}” in {_place(entry)}: which colour is behind the text cannot be told"
                )
            if word in _BACKGROUND_WORDS or token.type in ("number", "dimension", "percentage") or token in ("/", ","):
                continue
            if word == "inherit":
                return self.own_ground(bone.parent, world) if bone.parent is not None else TRANSPARENT
            stated = colour(token, is_dark=is_dark)
            shade = self.ink(bone, world) if stated is None else stated
        return shade


def _ancestors(skeleton: Skeleton) -> list[Bone]:
    """The bones from the root down to the block, each among its siblings."""
    chain: list[Bone] = []
    for level in skeleton.levels:
        parent = chain[-1] if chain else None
        family = [Bone(tag, dict(attributes), parent, position=n) for n, (tag, attributes) in enumerate(level.family)]
        for bone in family:
            bone.siblings = family
        own = family[level.position]
        if parent is not None:
            parent.children = family
        chain.append(own)
    return chain


def _grow(bone: Bone, flesh: Flesh) -> None:
    bone.has_text, bone.is_whole = flesh.has_text, True
    bone.children = [Bone(f.signature[0], dict(f.signature[1]), bone, position=n) for n, f in enumerate(flesh.children)]
    for child, inner in zip(bone.children, flesh.children, strict=True):
        child.siblings = bone.children
        _grow(child, inner)


def _descendants(bone: Bone) -> Iterator[Bone]:
    yield bone
    for child in bone.children:
        yield from _descendants(child)


def _kind(bone: Bone) -> tuple[Any, ...]:
    """What tells siblings apart for a look at what they may lie over: not their place among each other."""
    return (bone.tag, tuple(bone.attributes.items()), min(2, bone.position))


def _place(entry: Applied) -> str:
    return str(entry.rule)


def _cuts(entry: Applied) -> bool:
    return hiding.text_of(entry.declaration.tokens).lower() not in ("visible", *hiding.WIDE_KEYWORDS)


def _is_definite(entry: Applied) -> bool:
    return hiding.is_definite(entry.declaration.tokens)


def _system(name: str, *, is_dark: bool) -> Colour:
    shade = system(name, is_dark=is_dark)
    assert shade is not None
    return shade


def _font_size(words: Sequence[Any], said: str, parent: Span) -> Span | None:
    """The size that `font-size`, or the size in `font`, states; None for a keyword that stands for the parent's."""
    if len(words) == 1 and words[0].type == "ident" and words[0].lower_value in hiding.WIDE_KEYWORDS:
        is_initial = words[0].lower_value == "initial"
        return Span(ROOT_FONT_SIZE, ROOT_FONT_SIZE) if is_initial else parent
    for number, word in enumerate(words):
        size = _one_font_size(word, parent)
        if size is not None:
            if said == "font":
                _judge_families(words[number + 1 :])
            return size
    raise NotUnderstoodError(f"the font size “{hiding.text_of(words)}”")


def _judge_families(words: Sequence[Any]) -> None:
    rest = list(words)
    if rest and rest[0] == "/":
        rest = rest[2:]
    hiding.hides("font-family", rest, ROOT_FONT_SIZE)


def _one_font_size(word: Any, parent: Span) -> Span | None:
    if word.type == "ident" and word.lower_value in _FONT_KEYWORDS:
        size = _FONT_KEYWORDS[word.lower_value]
        return Span(size, size)
    if word.type == "ident" and word.lower_value in ("smaller", "larger"):
        factor = 0.83 if word.lower_value == "smaller" else 1.2
        return Span(parent.least * factor, parent.most * factor)
    if word.type in ("number", "ident", "string", "literal"):
        return Span(0, 0) if word.type == "number" and word.value == 0 else None
    low = span(word, Scale(parent.least, parent.least))
    high = span(word, Scale(parent.most, parent.most))
    return None if low is None or high is None else Span(min(low.least, high.least), max(low.most, high.most))


def _inner(token: Any) -> Sequence[Any]:
    inner: Sequence[Any] = token.arguments if token.type == "function" else token.content
    return inner


def _rebuilt(token: Any, inner: list[Any]) -> Any:
    if token.type == "function":
        return FunctionBlock(token.source_line, token.source_column, token.name, inner)
    return type(token)(token.source_line, token.source_column, inner)


def _variable(token: Any) -> tuple[str, list[Any] | None]:
    """The name in a `var()`, and the tokens of its fallback, None where it has none."""
    words = list(token.arguments)
    while words and words[0].type == "whitespace":
        words.pop(0)
    if not words or words[0].type != "ident" or not words[0].value.startswith("--"):
        raise NotUnderstoodError(f"“{token.serialize()}”")
    comma = next((n for n, word in enumerate(words) if word == ","), None)
    return words[0].value, None if comma is None else words[comma + 1 :]


def _variables(tokens: Sequence[Any]) -> Iterator[str]:
    for token in tokens:
        if token.type == "function" and token.lower_name == "var":
            yield _variable(token)[0]
        if token.type in ("function", "() block"):
            yield from _variables(_inner(token))


_MOST_FORMS = 64
_DEEPEST = 12
_NO_CONTENT = frozenset(("none", "normal", "open-quote", "close-quote", "no-open-quote", "no-close-quote"))
_COLOURING = frozenset(("color", "background-color", "background-image", "color-scheme"))
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
_IMAGE = re.compile(r".*gradient|url|image|image-set|cross-fade|element|paint")
_BACKGROUND_WORDS = frozenset(
    ["none", "repeat", "no-repeat", "repeat-x", "repeat-y", "space", "round", "scroll", "fixed", "local", "center", "top", "bottom", "left", "right", "cover", "contain", "auto", "border-box", "padding-box", "content-box", "initial", "unset", "revert", "revert-layer"]
)
