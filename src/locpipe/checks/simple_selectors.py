"""Tests of one element of a skeleton: is it of this tag, has it this class, does it stand after that one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from locpipe.checks.names import names
from locpipe.checks.skeleton import Bone

if TYPE_CHECKING:
    from collections.abc import Sequence

Test = Callable[[Bone, frozenset[str]], bool]
"""Whether an element is meant, given the states that hold."""

_CASELESS_ATTRIBUTES = names("lang hreflang dir type rel media method align charset http-equiv target")


def in_context(compounds: Sequence[Sequence[Test]], joints: Sequence[str]) -> Test:
    """A test of the last compound on an element, and of those before it on its ancestors and siblings."""

    def matches(bone: Bone, states: frozenset[str], number: int) -> bool:  # noqa: PLR0911 - one return for each combinator
        if not all(test(bone, states) for test in compounds[number]):
            return False
        if number == 0:
            return True
        joint = joints[number - 1]
        if joint == " ":
            ancestor = bone.parent
            while ancestor is not None:
                if matches(ancestor, states, number - 1):
                    return True
                ancestor = ancestor.parent
            return False
        if joint == ">":
            return bone.parent is not None and matches(bone.parent, states, number - 1)
        before = bone.siblings[: bone.position]
        if joint == "+":
            return bool(before) and matches(before[-1], states, number - 1)
        return any(matches(other, states, number - 1) for other in before)

    last = len(compounds) - 1
    return lambda bone, states: matches(bone, states, last)


def anything(_: Bone, __: frozenset[str]) -> bool:
    """Whether it is an element."""
    return True


def is_root(bone: Bone, _: frozenset[str]) -> bool:
    """Whether it is the root of the page."""
    return bone.parent is None


def is_link(bone: Bone, _: frozenset[str]) -> bool:
    """Whether it is a link that leads somewhere."""
    return bone.tag in ("a", "area") and "href" in bone.attributes


def is_tag(tag: str) -> Test:
    """A test for a tag."""
    return lambda bone, _: bone.tag == tag


def has_id(wanted: str) -> Test:
    """A test for an id."""
    return lambda bone, _: bone.attributes.get("id") == wanted


def has_class(wanted: str) -> Test:
    """A test for a class."""
    return lambda bone, _: wanted in bone.classes


def has_attribute(name: str, sign: str, value: str, flag: str) -> Test:
    """A test for an attribute of which a value is asked."""
    is_caseless = flag == "i" or (name in _CASELESS_ATTRIBUTES and flag != "s")
    wanted = value.lower() if is_caseless else value
    compare = ATTRIBUTE_TESTS[sign]

    def test(bone: Bone, _: frozenset[str]) -> bool:
        if name not in bone.attributes:
            return False
        stated = bone.attributes[name] or ""
        return compare(stated.lower() if is_caseless else stated, wanted)

    return test


def speaks(bone: Bone, tag: str) -> bool:
    """Whether the language of an element is `tag` or a variety of it."""
    holder: Bone | None = bone
    while holder is not None and "lang" not in holder.attributes:
        holder = holder.parent
    language = ((holder.attributes["lang"] if holder is not None else "") or "").lower()
    return language == tag or language.startswith(f"{tag}-")


ATTRIBUTE_TESTS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
    "^=": lambda value, wanted: bool(wanted) and value.startswith(wanted),
    "$=": lambda value, wanted: bool(wanted) and value.endswith(wanted),
    "*=": lambda value, wanted: bool(wanted) and wanted in value,
}


def same_type(bone: Bone) -> list[Bone]:
    """Its siblings of the same tag, itself included."""
    return [other for other in bone.siblings if other.tag == bone.tag]


STRUCTURE: dict[str, Test] = {
    "first-child": lambda bone, _: bone.parent is not None and bone.position == 0,
    "last-child": lambda bone, _: bone.parent is not None and bone.position == len(bone.siblings) - 1,
    "only-child": lambda bone, _: bone.parent is not None and len(bone.siblings) == 1,
    "first-of-type": lambda bone, _: bone.parent is not None and same_type(bone)[0] is bone,
    "last-of-type": lambda bone, _: bone.parent is not None and same_type(bone)[-1] is bone,
    "only-of-type": lambda bone, _: bone.parent is not None and len(same_type(bone)) == 1,
}

NTH = {
    "nth-child": (False, False),
    "nth-last-child": (False, True),
    "nth-of-type": (True, False),
    "nth-last-of-type": (True, True),
}
