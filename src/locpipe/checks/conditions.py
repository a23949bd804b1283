"""When a rule of a stylesheet holds: conditions over the worlds in which a page may be read.

A world gives a value to each axis that matters: the medium, the colour scheme, the width of the window, and for
everything else (`:hover`, `(prefers-reduced-motion: reduce)`, `@supports …`) simply whether it holds. What cannot be
decided here is such an axis of its own, so that both answers are tried.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

import tinycss2

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

World = dict[str, "str | float | bool"]

MEDIUM, SCHEME, WIDTH, HEIGHT = "medium", "scheme", "width", "height"
FORCED_COLOURS = "(forced-colors: active)"

MOST_WORLDS = 4096
"""Beyond this a stylesheet is too intricate to be judged."""

NARROWEST, WIDEST = 320.0, 1600.0


class NotUnderstoodError(Exception):
    """Raised for CSS that could matter and is not understood here. Its text says what, for a finding."""


@dataclass(frozen=True, slots=True)
class Is:
    """The axis has this value."""

    axis: str
    value: str | bool

    def holds(self, world: World) -> bool:
        """Whether it is so in a world."""
        return world[self.axis] == self.value

    def tests(self) -> Iterator[Is | Range]:
        """The single tests that it is made of."""
        yield self


@dataclass(frozen=True, slots=True)
class Range:
    """The axis lies between two values, in CSS pixels. `is_open`: the limits themselves are outside."""

    axis: str
    low: float
    high: float
    is_open: bool = False

    def holds(self, world: World) -> bool:
        """Whether it is so in a world."""
        value = world[self.axis]
        assert isinstance(value, float)
        return self.low < value < self.high if self.is_open else self.low <= value <= self.high

    def tests(self) -> Iterator[Is | Range]:
        """The single tests that it is made of."""
        yield self


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; without parts it always does."""

    parts: tuple[Condition, ...] = ()

    def holds(self, world: World) -> bool:
        """Whether it is so in a world."""
        return all(part.holds(world) for part in self.parts)

    def tests(self) -> Iterator[Is | Range]:
        """The single tests that it is made of."""
        for part in self.parts:
            yield from part.tests()


@dataclass(frozen=True, slots=True)
class Any_:  # noqa: N801 - `Any` is typing's
    """Some part holds; without parts it never does."""

    parts: tuple[Condition, ...] = ()

    def holds(self, world: World) -> bool:
        """Whether it is so in a world."""
        return any(part.holds(world) for part in self.parts)

    def tests(self) -> Iterator[Is | Range]:
        """The single tests that it is made of."""
        for part in self.parts:
            yield from part.tests()


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition

    def holds(self, world: World) -> bool:
        """Whether it is so in a world."""
        return not self.part.holds(world)

    def tests(self) -> Iterator[Is | Range]:
        """The single tests that it is made of."""
        yield from self.part.tests()


Condition = Is | Range | All | Any_ | Not
ALWAYS = All()
NEVER = Any_()


def both(one: Condition, other: Condition) -> Condition:
    """Both hold; simplified so that what always holds is recognised as `ALWAYS`."""
    if one in (ALWAYS, other):
        return other
    if other == ALWAYS:
        return one
    parts = (*(one.parts if isinstance(one, All) else (one,)), *(other.parts if isinstance(other, All) else (other,)))
    return All(tuple(dict.fromkeys(parts)))


def worlds(conditions: Iterable[Condition]) -> Iterator[World]:
    """Every world that these conditions can tell apart. Raises NotUnderstoodError where there are too many."""
    axes: dict[str, set[str | float | bool]] = {}
    for condition in conditions:
        for test in condition.tests():
            axes.setdefault(test.axis, set()).update(_values(test))
    count = 1
    for values in axes.values():
        count *= len(values)
    if count > MOST_WORLDS:
        raise NotUnderstoodError(f"the conditions {', '.join(sorted(axes))} make {count} cases, too many to judge")
    names = sorted(axes)
    for combination in product(*(sorted(axes[name], key=str) for name in names)):
        yield dict(zip(names, combination, strict=True))


def _values(test: Is | Range) -> Iterable[str | float | bool]:
    if isinstance(test, Range):
        # On each limit, and on both sides of it; beside that the narrowest and the widest window.
        limits = [limit for limit in (test.low, test.high) if 0 < limit < float("inf")]
        return {NARROWEST, WIDEST, *(limit + step for limit in limits for step in (-1.0, 0.0, 1.0))}
    if test.axis == MEDIUM:
        return ("screen", "print")
    if test.axis == SCHEME:
        return ("light", "dark")
    return (True, False)


# ---- media queries ---------------------------------------------------------------------------------------------------


def media(tokens: Sequence[Any]) -> Condition:
    """The condition that a list of media queries states. Raises NotUnderstoodError for what cannot be read."""
    queries = [_query(part) for part in _split(tokens, ",")]
    return queries[0] if len(queries) == 1 else Any_(tuple(queries))


def _query(tokens: Sequence[Any]) -> Condition:
    words = [token for token in tokens if token.type not in ("whitespace", "comment")]
    if not words:
        return ALWAYS
    is_negated = False
    if (
        words[0].type == "ident"
        and words[0].lower_value in ("not", "only")
        and len(words) > 1
        and words[1].type == "ident"
    ):
        is_negated = words[0].lower_value == "not"
        words = words[1:]
    if words[0].type == "ident" and words[0].lower_value != "not":
        medium = words[0].lower_value
        rest = words[1:]
        if rest and not (rest[0].type == "ident" and rest[0].lower_value == "and"):
            raise NotUnderstoodError(f"the media query “{_text(tokens)}”")
        condition = both(_medium(medium), _feature_condition(rest[1:], tokens) if rest else ALWAYS)
        return Not(condition) if is_negated else condition
    return _feature_condition(words, tokens)


def _medium(name: str) -> Condition:
    if name == "all":
        return ALWAYS
    return Is(MEDIUM, name) if name in ("screen", "print") else NEVER


def _feature_condition(words: Sequence[Any], whole: Sequence[Any]) -> Condition:
    if not words:
        raise NotUnderstoodError(f"the media query “{_text(whole)}”")
    if words[0].type == "ident" and words[0].lower_value == "not":
        return Not(_feature_condition(words[1:], whole))
    parts = [_in_parentheses(words[0], whole)]
    joints = set()
    for joint, word in zip(words[1::2], words[2::2], strict=False):
        joints.add(getattr(joint, "lower_value", ""))
        parts.append(_in_parentheses(word, whole))
    if len(words) % 2 == 0 or not joints <= {"and", "or"} or len(joints) > 1:
        raise NotUnderstoodError(f"the media query “{_text(whole)}”")
    if len(parts) == 1:
        return parts[0]
    return Any_(tuple(parts)) if joints == {"or"} else All(tuple(parts))


def _in_parentheses(token: Any, whole: Sequence[Any]) -> Condition:
    if token.type != "() block":
        raise NotUnderstoodError(f"the media query “{_text(whole)}”")
    inside = [part for part in token.content if part.type not in ("whitespace", "comment")]
    if inside and (inside[0].type == "() block" or getattr(inside[0], "lower_value", "") == "not"):
        return _feature_condition(inside, whole)
    return _feature(inside)


_NAME_AND_COLON = 2


def _feature(inside: Sequence[Any]) -> Condition:
    name = inside[0].lower_value if inside and inside[0].type == "ident" else ""
    text = f"({_text(inside)})"
    if len(inside) > _NAME_AND_COLON and inside[1] == ":":
        if name in ("min-width", "max-width", "width", "min-height", "max-height", "height"):
            return _limits(name, _pixels(inside[2], text))
        if name == "prefers-color-scheme":
            scheme = getattr(inside[2], "lower_value", "")
            if scheme not in ("dark", "light"):
                raise NotUnderstoodError(f"“{text}”")
            return Is(SCHEME, scheme)
        return Is(f"({name}: {_text(inside[2:])})".lower(), value=True)
    if any(token == symbol for token in inside for symbol in ("<", ">", "<=", ">=", "=")):
        return _range(inside, text)
    return Is(text.lower(), value=True)


def _limits(name: str, value: float) -> Condition:
    axis = name.rpartition("-")[2]
    if name.startswith("min-"):
        return Range(axis, value, float("inf"))
    return Range(axis, 0.0 if name.startswith("max-") else value, value)


def _range(inside: Sequence[Any], text: str) -> Condition:
    """`width >= 40rem`, `40rem <= width < 60rem` and the like; the parser gives `<=` as `<` and `=`."""
    sides: list[list[Any]] = [[]]
    signs: list[str] = []
    for token in inside:
        if token.type == "literal" and token.value in ("<", ">", "=", "<=", ">="):
            if token.value == "=" and signs and not sides[-1]:
                signs[-1] += "="
            else:
                signs.append(token.value)
                sides.append([])
        else:
            sides[-1].append(token)
    names = [n for n, side in enumerate(sides) if len(side) == 1 and side[0].type == "ident"]
    if len(names) != 1 or any(len(side) != 1 for side in sides) or len(signs) not in (1, 2):
        return Is(text.lower(), value=True)
    axis = sides[names[0]][0].lower_value
    if axis not in (WIDTH, HEIGHT):
        return Is(text.lower(), value=True)
    mirrored = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "="}
    parts: list[Condition] = []
    for number, sign in enumerate(signs):
        is_left = number + 1 == names[0]
        value = _pixels(sides[number if is_left else number + 1][0], text)
        parts.append(_compared(axis, mirrored[sign] if is_left else sign, value))
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _compared(axis: str, sign: str, value: float) -> Condition:
    if sign == "=":
        return Range(axis, value, value)
    low, high = (value, float("inf")) if sign[0] == ">" else (-1.0, value)
    return Range(axis, low, high, is_open=len(sign) == 1)


def _pixels(token: Any, text: str) -> float:
    units = {"px": 1.0, "em": 16.0, "rem": 16.0}
    if token.type == "dimension" and token.lower_unit in units:
        return float(token.value) * units[token.lower_unit]
    if token.type == "number" and token.value == 0:
        return 0.0
    raise NotUnderstoodError(f"the media feature “{text}”")


def _split(tokens: Sequence[Any], mark: str) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token == mark:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _text(tokens: Sequence[Any]) -> str:
    return " ".join(tinycss2.serialize(list(tokens)).split())


def described(world: Mapping[str, Any]) -> str:
    """A world in a few words, for messages: what is not the usual in it."""
    usual = {MEDIUM: "screen", SCHEME: "light", WIDTH: "", HEIGHT: ""}
    words = [
        f"{axis} {value:g}px" if isinstance(value, float) else axis if value is True else str(value)
        for axis, value in sorted(world.items())
        if value is not False and usual.get(axis) != value
    ]
    return f" ({', '.join(words)})" if words else ""
