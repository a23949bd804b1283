"""A safety block reduced to what a stylesheet can see of it: a skeleton, which many pages share."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Signature = tuple[str, tuple[tuple[str, "str | None"], ...]]
"""A tag, and those of its attributes that a selector asks for."""


ANY_BLOCK: Signature = ("", ())
"""Stands for elements of which only that they are blocks makes a difference. No selector names it."""


class Level(NamedTuple):
    """One generation of a skeleton: an element among its siblings."""

    family: tuple[Signature, ...]
    position: int


class Flesh(NamedTuple):
    """An element with all in it: its signature, its children, and of the text that stands directly in it how many
    letters it has, and how many its longest word.
    """

    signature: Signature
    letters: int
    longest: int
    children: tuple[Flesh, ...]


class Skeleton(NamedTuple):
    """A block as the cascade sees it: its ancestors from the root down to its own level, and what stands in it.

    `before` is, for a block that comes first on a page, what stands before it on each level.
    """

    levels: tuple[Level, ...]
    block: Flesh
    before: tuple[tuple[Flesh, ...], ...] = ()


class Beside(NamedTuple):
    """What stands beside a block and its ancestors, as the cascade sees it, from the root down."""

    levels: tuple[Level, ...]

    @property
    def around_nothing(self) -> Skeleton:
        """The same around a block in which nothing stands."""
        family, position = self.levels[-1]
        return Skeleton(self.levels, Flesh(family[position], 0, 0, ()))


def reduced(level: Level, is_told: Callable[[Signature], bool], others: Sequence[Signature]) -> Level:
    """A level with `others` in place of all that no selector tells apart: `is_told` says which kinds one does.

    Of members that stand together and are not told apart one stands for all, so that what had something before it or
    behind it still has; the first of them are followed by `others`.
    """
    family, position = level
    told = [is_told(member) for member in family]
    if not any(told):
        return Level((family[position], *others), 0)
    kept: list[Signature] = []
    own = 0
    rest = others
    for together, run in groupby(range(len(family)), key=told.__getitem__):
        places = list(run)
        if position in places:
            own = len(kept) + (places.index(position) if together else 0)
        if together:
            kept += [family[place] for place in places]
        elif position in places:
            kept += [family[position], *rest]
            rest = ()
        else:
            kept += rest or others[:1]
            rest = ()
    return Level(tuple(kept), own)


class Problem(NamedTuple):
    """What a stylesheet does to a text: it hides it, makes it unreadable, or cannot be understood."""

    kind: str
    message: str
    in_line: str = ""
    """The word of a selector, where it is so only if an element that carries it stands within a line."""


HIDDEN, UNREADABLE, NOT_UNDERSTOOD = "hidden", "unreadable", "not understood"


# ---- as a tree -------------------------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Bone:
    """An element of a skeleton: what selectors ask of it, its parent, and its siblings, itself included."""

    tag: str
    attributes: Mapping[str, str | None]
    parent: Bone | None = None
    siblings: list[Bone] = field(default_factory=list)
    position: int = 0
    children: list[Bone] = field(default_factory=list)
    before: list[Bone] = field(default_factory=list)
    """What stands before it in its parent, with all in it, where that is known."""
    letters: int = 0
    longest: int = 0
    """How many letters stand directly in it, and how many its longest word has."""
    is_whole: bool = False
    """Whether all that stands in the element is known, as it is inside a safety block."""

    @property
    def has_text(self) -> bool:
        """Whether text stands directly in it."""
        return self.letters > 0

    @property
    def classes(self) -> Sequence[str]:
        """The names in its `class`."""
        return (self.attributes.get("class") or "").split()

    def lineage(self) -> Iterator[Bone]:
        """The element and its ancestors, the root last."""
        holder: Bone | None = self
        while holder is not None:
            yield holder
            holder = holder.parent

    def descendants(self) -> Iterator[Bone]:
        """The element and all in it."""
        yield self
        for child in self.children:
            yield from child.descendants()


def bones(skeleton: Skeleton) -> list[Bone]:
    """The elements from the root down to the block, each among its siblings; the block with all that stands in it."""
    chain: list[Bone] = []
    for level in skeleton.levels:
        parent = chain[-1] if chain else None
        family = [Bone(tag, dict(attributes), parent, position=n) for n, (tag, attributes) in enumerate(level.family)]
        for bone in family:
            bone.siblings = family
        if parent is not None:
            parent.children = family
        chain.append(family[level.position])
    _grow(chain[-1], skeleton.block)
    for own, earlier in zip(chain, skeleton.before, strict=False):
        # Where selectors tell siblings apart, the family is whole, and those before stand at its beginning.
        is_family = len(earlier) == own.position
        own.before = [Bone(flesh.signature[0], dict(flesh.signature[1]), own.parent) for flesh in earlier]
        for place, (bone, flesh) in enumerate(zip(own.before, earlier, strict=True)):
            bone.siblings = [*own.before, *own.siblings[own.position :]] if is_family else [bone]
            bone.position = place if is_family else 0
            _grow(bone, flesh)
    return chain


def _grow(bone: Bone, flesh: Flesh) -> None:
    bone.letters, bone.longest, bone.is_whole = flesh.letters, flesh.longest, True
    bone.children = [Bone(f.signature[0], dict(f.signature[1]), bone, position=n) for n, f in enumerate(flesh.children)]
    for child, inner in zip(bone.children, flesh.children, strict=True):
        child.siblings = bone.children
        _grow(child, inner)
