"""Custom properties: what `var(--name)` stands for on an element, in one world or in any."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from tinycss2.ast import FunctionBlock

from locpipe.checks.conditions import ALWAYS, NotUnderstoodError, World, described
from locpipe.checks.hiding import WIDE_KEYWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from locpipe.checks.cascade import Applied, Styles
    from locpipe.checks.skeleton import Bone

_MOST_FORMS = 64
_DEEPEST = 12


class StyledBones:
    """The declarations that could win on each element of a skeleton, with their custom properties resolved."""

    def __init__(self) -> None:
        self._styles: dict[int, Mapping[str, Styles]] = {}

    def add(self, bone: Bone, applied: Mapping[str, Styles]) -> None:
        """Keep what applies to an element, by pseudo-element."""
        self._styles[id(bone)] = applied

    def of(self, bone: Bone, pseudo_element: str = "") -> Styles:
        """What applies to an element, or to one of its pseudo-elements."""
        return self._styles.get(id(bone), {}).get(pseudo_element, {})

    def pseudo_elements(self, bone: Bone) -> Mapping[str, Styles]:
        """What applies to each pseudo-element of an element."""
        return {name: styles for name, styles in self._styles.get(id(bone), {}).items() if name}

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
        """Each form that one token can take."""
        if token.type == "() block" or (token.type == "function" and token.lower_name != "var"):
            inner = self.expanded(_inner(token), bone, depth)
            return [[_rebuilt(token, form)] for form in inner]
        if token.type != "function":
            return [[token]]
        if depth > _DEEPEST:
            raise NotUnderstoodError("custom properties that refer to each other too deeply")
        name, fallback = _variable(token)
        values: list[list[Any]] = []
        is_certain = False
        for holder in bone.lineage():
            for entry in self.of(holder).get(name, ()):
                values.extend(self.expanded(_stated(entry), holder, depth + 1))
                is_certain |= entry.condition == ALWAYS
            if is_certain:
                break
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
        """What a `var()` stands for in a world."""
        if depth > _DEEPEST:
            raise NotUnderstoodError("custom properties that refer to each other too deeply")
        name, fallback = _variable(token)
        for holder in bone.lineage():
            for entry in self.of(holder).get(name, ()):
                if entry.condition.holds(world):
                    return self.in_world(_stated(entry), holder, world, depth + 1)
        if fallback is None:
            raise NotUnderstoodError(f"the custom property “{name}” has no value{described(world)}")
        return self.in_world(fallback, bone, world, depth + 1)


def _stated(entry: Applied) -> Sequence[Any]:
    """The value of a custom property. One that takes the value away, or another's, is refused: `var()` means another then."""
    tokens = entry.declaration.tokens
    words = [token for token in tokens if token.type != "whitespace"]
    if len(words) == 1 and words[0].type == "ident" and words[0].lower_value in WIDE_KEYWORDS:
        raise NotUnderstoodError(f"“{entry.declaration}” in {entry.rule}")
    return tokens


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


def variables(tokens: Sequence[Any]) -> Iterator[str]:
    """The names of the custom properties that tokens refer to. A `var()` without a name is refused where it is used."""
    for token in tokens:
        if token.type == "function" and token.lower_name == "var":
            with suppress(NotUnderstoodError):
                yield _variable(token)[0]
        if token.type in ("function", "() block"):
            yield from variables(_inner(token))


def fallback(tokens: Sequence[Any], name: str) -> list[Any] | None:
    """What stands for the custom property `name` where it has no value, as the first `var()` for it says; None: nothing."""
    for token in tokens:
        if token.type == "function" and token.lower_name == "var":
            known, rest = _variable(token)
            if known == name:
                return rest
        elif token.type in ("function", "() block") and (inner := fallback(_inner(token), name)) is not None:
            return inner
    return None
