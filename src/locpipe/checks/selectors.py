"""Selectors of stylesheets: parsing them, and matching them against the skeleton of a page.

Only what is understood exactly is matched exactly. A state of the reader's doing (`:hover`, `:visited`) and whatever
depends on parts of the page that a skeleton does not hold (`:has()`) are axes of the world: both answers are tried.
Any other selector is refused, by NotUnderstoodError.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Any

import tinycss2
import tinycss2.nth

from locpipe.checks.conditions import ALWAYS, NEVER, All, Any_, Condition, Is, NotUnderstoodError
from locpipe.checks.names import names
from locpipe.checks.simple_selectors import (
    ATTRIBUTE_TESTS,
    NTH,
    STRUCTURE,
    Test,
    anything,
    has_attribute,
    has_class,
    has_id,
    in_context,
    is_link,
    is_root,
    is_tag,
    speaks,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.checks.skeleton import Bone


STATES = names(
    "hover active focus focus-visible focus-within visited target target-within target-current checked "
    "indeterminate default disabled enabled read-only read-write required optional valid invalid in-range "
    "out-of-range user-valid user-invalid placeholder-shown autofill open popover-open modal fullscreen "
    "picture-in-picture playing paused buffering muted stalled seeking current past future defined local-link blank"
)
"""Pseudo-classes whose truth is the reader's doing, or the browser's."""

ELSEWHERE = frozenset(("host", "host-context", "slotted", "part", "cue", "xr-overlay"))
"""Parts of selectors that match only in trees that a page of ours cannot have."""

PSEUDO_ELEMENTS = frozenset(("before", "after", "first-line", "first-letter", "marker", "details-content"))
"""Those that can change the text of an element; the others (`::selection`, `::backdrop`…) cannot."""

UNRELATED_PSEUDO_ELEMENTS = re.compile(
    r"selection|placeholder|backdrop|file-selector-button|cue|spelling-error|grammar-error|target-text|highlight"
    r"|search-text|view-transition.*|-webkit-(scrollbar.*|search-.*|inner-spin-button|outer-spin-button|calendar-.*"
    r"|details-marker|file-upload-button|input-placeholder|meter-.*|progress-.*|slider-.*)|-moz-(focus-inner|placeholder"
    r"|range-.*|progress-bar|color-swatch|list-bullet|list-number)|-ms-.*"
)

_STATE_WORDS = re.compile(f":({'|'.join(sorted(STATES | {'link'}, reverse=True))})(?![-\\w])")
_PSEUDO_WORDS = re.compile(f"::?({'|'.join(sorted(PSEUDO_ELEMENTS, reverse=True))})(?![-\\w])")


def stateless(text: str) -> str:
    """The text of a selector without the states of the reader's doing that it asks for."""
    return _STATE_WORDS.sub("", text)


def owner(text: str) -> str:
    """The text of a selector without states, and without the pseudo-element that it is meant for."""
    return stateless(_PSEUDO_WORDS.sub("", text))


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector of a list. `states` are the axes that its match depends on; `key` a word its subject must carry.

    The text of one that is nested holds those of its parents, so that it names every word that its match depends on.
    """

    text: str
    specificity: tuple[int, int, int]
    key: str
    pseudo_element: str
    states: frozenset[str]
    test: Test = field(compare=False)
    beside: frozenset[str] = frozenset()
    """Where the match depends on what stands beside an element: a word for each compound, which an element must carry to
    have a part in it. With `EVERY` any element may have.
    """

    def condition(self, bone: Bone) -> Condition:
        """When the selector matches `bone`: always, never, or in certain states."""
        if not self.states:
            return ALWAYS if self.test(bone, frozenset()) else NEVER
        axes = sorted(self.states)
        cases = [
            All(tuple(Is(name, value) for name, value in zip(axes, values, strict=True)))
            for values in product((False, True), repeat=len(axes))
            if self.test(bone, frozenset(name for name, value in zip(axes, values, strict=True) if value))
        ]
        if len(cases) == 2 ** len(axes):
            return ALWAYS
        if len(cases) == 1:
            return cases[0] if len(cases[0].parts) > 1 else cases[0].parts[0]
        return Any_(tuple(cases)) if cases else NEVER


EVERY = "*"
"""A word that every element carries."""


def selectors(tokens: Sequence[Any], parents: Sequence[Selector] = (), whole: str = "") -> list[Selector]:
    """The selectors of the list `tokens`. `parents` are those that `&` stands for, inside a nested rule; `whole` is the
    selector that the list is a part of, as in `:not(…)`.
    """
    return [_Reader(part, parents, whole).selector() for part in _split_at_commas(tokens)]


MOST_STATES = 6

AT_AN_END = ("first-child", "last-child")
"""Pseudo-classes that ask only whether anything stands before an element, or behind it."""


class _Reader:
    """Reads one complex selector from the tokens of its part of the list."""

    def __init__(self, tokens: Sequence[Any], parents: Sequence[Selector] = (), whole: str = "") -> None:
        self.tokens = _trimmed(tokens)
        self.text = " ".join(tinycss2.serialize(list(self.tokens)).split())
        self.whole = whole or self.text
        self.parents = parents
        self.specificity = [0, 0, 0]
        self.states: set[str] = set()
        self.denied: set[str] = set()
        self.pseudo_element = ""
        self.looks_at_siblings = False
        self.beside: frozenset[str] = frozenset()
        # A nested rule that begins with a combinator: `> p`.
        self.begins_with_joint = bool(parents) and bool(self.tokens) and self.tokens[0] in (">", "+", "~")

    def refuse(self) -> NotUnderstoodError:
        return NotUnderstoodError(f"the selector “{self.text}”")

    def selector(self) -> Selector:
        compounds, joints = self.compounds()
        if self.parents and "&" not in self.text and not self.begins_with_joint:
            compounds, joints = [[self.nesting()], *compounds], [" ", *joints]
        if self.denied & self.states or len(self.denied | self.states) > MOST_STATES:
            # The same state asked for and excluded, of different elements, cannot be told apart here.
            raise self.refuse()
        keys = [next(map(_key, words), EVERY) for words in self.words()]
        first, second, third = self.specificity
        outer = ", ".join(parent.text for parent in self.parents)
        return Selector(
            f"{outer} {{ {self.text} }}" if outer else self.text,
            (first, second, third),
            keys[-1],
            self.pseudo_element,
            frozenset(self.states | self.denied),
            in_context(compounds, joints),
            frozenset()
            if not self.looks_at_siblings
            else frozenset((EVERY,))
            if self.parents
            else self.beside.union(keys),
        )

    def words(self) -> list[list[tuple[str, str]]]:
        """The words of each compound that can serve as a key, marked by pairs (`.`, name), the most special first."""
        parts: list[list[Any]] = [[]]
        for token in self.tokens:
            if token.type == "whitespace" or token in (">", "+", "~"):
                parts += [[]] if parts[-1] else []
            elif token.type != "comment":
                parts[-1].append(token)
        return [_words(part) for part in parts]

    def compounds(self) -> tuple[list[list[Any]], list[str]]:
        """The compound selectors from left to right, and the combinator before each but the first."""
        compounds: list[list[Any]] = [[]]
        joints: list[str] = []
        pending = ""
        stream = list(self.tokens)
        if self.begins_with_joint:
            compounds = [[self.nesting()]]
        number = 0
        while number < len(stream):
            token = stream[number]
            if token.type == "comment":
                number += 1
                continue
            if token.type == "whitespace" or token in (">", "+", "~"):
                if pending.strip() and token.type != "whitespace":
                    raise self.refuse()
                pending = (token.value if token.type != "whitespace" else "") or pending or " "
                if token in ("+", "~"):
                    self.looks_at_siblings = True
                number += 1
                continue
            if pending:
                if not compounds[-1] or self.pseudo_element:
                    raise self.refuse()
                joints.append(pending)
                compounds.append([])
                pending = ""
            number = self.simple(stream, number, compounds[-1])
        if pending.strip() or not compounds[-1]:
            raise self.refuse()
        return compounds, joints

    def simple(self, stream: Sequence[Any], number: int, compound: list[Any]) -> int:  # noqa: PLR0911 - one return for each kind of simple selector
        """Read one simple selector at `number` into `compound`; returns where the next begins."""
        token = stream[number]
        following = stream[number + 1] if number + 1 < len(stream) else None
        if self.pseudo_element and not _is(token, ":"):
            raise self.refuse()
        if token.type == "ident":
            self.specificity[2] += 1
            compound.append(is_tag(token.lower_value))
            return number + 1
        if _is(token, "*"):
            compound.append(anything)
            return number + 1
        if _is(token, "&"):
            compound.append(self.nesting())
            return number + 1
        if token.type == "hash":
            self.specificity[0] += 1
            compound.append(has_id(token.value))
            return number + 1
        if _is(token, ".") and following is not None and following.type == "ident":
            self.specificity[1] += 1
            compound.append(has_class(following.value))
            return number + 2
        if token.type == "[] block":
            self.specificity[1] += 1
            compound.append(self.attribute(token.content))
            return number + 1
        if _is(token, ":") and following is not None:
            if following == ":":
                return self.read_pseudo_element(stream, number + 2)
            return self.pseudo_class(stream, number + 1, compound)
        raise self.refuse()

    def nesting(self) -> Test:
        """What `&` stands for: any of the parents; in a rule that is not nested, the root."""
        if not self.parents:
            return is_root
        for parent in self.parents:
            self.states |= parent.states
            self.looks_at_siblings |= bool(parent.beside)
            if parent.pseudo_element:
                raise self.refuse()
        best = max(parent.specificity for parent in self.parents)
        self.specificity = [one + other for one, other in zip(self.specificity, best, strict=True)]
        tests = [parent.test for parent in self.parents]
        return lambda bone, states: any(test(bone, states) for test in tests)

    def attribute(self, content: Sequence[Any]) -> Test:
        words = [token for token in content if token.type not in ("whitespace", "comment")]
        if not words or words[0].type != "ident":
            raise self.refuse()
        name, *rest = words
        if not rest:
            return lambda bone, _: name.lower_value in bone.attributes
        sign, value, *flags = (*rest, None) if len(rest) == 1 else rest
        flag = flags[0].lower_value if len(flags) == 1 and flags[0].type == "ident" else ""
        if value is None or value.type not in ("string", "ident") or getattr(sign, "value", "") not in ATTRIBUTE_TESTS:
            raise self.refuse()
        if flags and flag not in ("i", "s"):
            raise self.refuse()
        return has_attribute(name.lower_value, sign.value, value.value, flag)

    def read_pseudo_element(self, stream: Sequence[Any], number: int) -> int:
        token = stream[number] if number < len(stream) else None
        if token is None or token.type not in ("ident", "function"):
            raise self.refuse()
        name = token.lower_value if token.type == "ident" else token.lower_name
        if name in PSEUDO_ELEMENTS or name in ELSEWHERE or UNRELATED_PSEUDO_ELEMENTS.fullmatch(name):
            self.specificity[2] += 1
            self.pseudo_element = name
            return number + 1
        raise self.refuse()

    def pseudo_class(self, stream: Sequence[Any], number: int, compound: list[Any]) -> int:
        token = stream[number]
        if token.type == "ident":
            name = token.lower_value
            if name in ("before", "after", "first-line", "first-letter"):
                return self.read_pseudo_element(stream, number)
            if not self.pseudo_element:
                compound.append(self.plain_pseudo_class(name))
            elif name not in STATES:
                raise self.refuse()
            self.specificity[1] += 1
            return number + 1
        if token.type != "function" or self.pseudo_element:
            raise self.refuse()
        compound.append(self.functional(token.lower_name, token.arguments))
        return number + 1

    def plain_pseudo_class(self, name: str) -> Test:  # noqa: PLR0911 - one return for each kind of pseudo-class
        if name in STRUCTURE:
            self.looks_at_siblings = True
            if name not in AT_AN_END:
                self.beside |= {EVERY}
            return STRUCTURE[name]
        if name == "root":
            return is_root
        if name == "scope":
            return is_root
        if name == "any-link":
            return is_link
        if name in ("link", "visited"):
            visited = self.state("visited")
            wants = name == "visited"
            return lambda bone, states: is_link(bone, states) and (visited in states) is wants
        if name == "empty":
            unknown = self.state("empty")
            return lambda bone, states: (
                not bone.children and not bone.has_text if bone.is_whole else unknown in states and not bone.children
            )
        if name in STATES:
            state = self.state(name)
            return lambda _, states: state in states
        if name in ELSEWHERE:
            return lambda *_: False
        raise self.refuse()

    def state(self, name: str) -> str:
        """The axis for a state. Two selectors share one only where the rest of them is the same, so that a state of
        one element is never taken for that of another.
        """
        axis = f":{name} in {stateless(self.whole)}"
        self.states.add(axis)
        return axis

    def functional(self, name: str, arguments: Sequence[Any]) -> Test:
        if name in ("not", "is", "where", "matches", "-webkit-any", "-moz-any"):
            return self.listed(name, arguments)
        if name == "has":
            readers = [_Reader(_without_joint(part), self.parents, self.whole) for part in _split_at_commas(arguments)]
            inner = [reader.selector() for reader in readers]
            self.add_specificity(inner)
            axis = f":has({' '.join(tinycss2.serialize(list(arguments)).split())})"
            self.states.add(axis)
            return lambda _, states: axis in states
        if name in NTH:
            return self.nth(name, arguments)
        if name == "lang":
            self.specificity[1] += 1
            tags = [t.value.lower() for t in arguments if t.type in ("ident", "string")]
            if any(t.type not in ("ident", "string", "whitespace") and t != "," for t in arguments):
                raise self.refuse()
            return lambda bone, _: any(speaks(bone, tag) for tag in tags)
        if name in ("dir", "state"):
            self.specificity[1] += 1
            axis = f":{name}({tinycss2.serialize(list(arguments))})"
            self.states.add(axis)
            return lambda _, states: axis in states
        if name in ELSEWHERE:
            return lambda *_: False
        raise self.refuse()

    def listed(self, name: str, arguments: Sequence[Any]) -> Test:
        inner = selectors(arguments, self.parents, self.whole)
        for one in inner:
            if one.pseudo_element:
                raise self.refuse()
            (self.denied if name == "not" else self.states).update(one.states)
            if one.beside:
                self.looks_at_siblings = True
                self.beside |= {EVERY}
        if name != "where":
            self.add_specificity(inner)
        tests = [one.test for one in inner]
        if name == "not":
            return lambda bone, states: not any(test(bone, states) for test in tests)
        return lambda bone, states: any(test(bone, states) for test in tests)

    def add_specificity(self, inner: Sequence[Selector]) -> None:
        best = max((one.specificity for one in inner), default=(0, 0, 0))
        self.specificity = [one + other for one, other in zip(self.specificity, best, strict=True)]

    def nth(self, name: str, arguments: Sequence[Any]) -> Test:
        steps = tinycss2.nth.parse_nth(list(arguments))
        if steps is None:
            raise self.refuse()
        self.specificity[1] += 1
        self.looks_at_siblings = True
        self.beside |= {EVERY}
        a, b = steps
        of_type, from_end = NTH[name]

        def test(bone: Bone, _: frozenset[str]) -> bool:
            if bone.parent is None:
                return False
            family = [other for other in bone.siblings if not of_type or other.tag == bone.tag]
            place = next(n for n, other in enumerate(family) if other is bone)
            place = len(family) - place if from_end else place + 1
            return bool(place == b if a == 0 else (place - b) % a == 0 and (place - b) // a >= 0)

        return test


def _is(token: Any, sign: str) -> bool:
    return bool(token == sign)


def _words(compound: Sequence[Any]) -> list[tuple[str, str]]:
    words: list[tuple[str, str]] = []
    for token, before in zip(compound, [None, *compound], strict=False):
        if token.type == "hash":
            words.insert(0, ("#", token.value))
        elif token.type == "ident" and before == ".":
            words.insert(0, (".", token.value))
        elif token.type == "ident" and before is None:
            words.append(("", token.lower_value))
    return words


def _key(word: tuple[str, str]) -> str:
    return "".join(word)


def _split_at_commas(tokens: Sequence[Any]) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if _is(token, ","):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _trimmed(tokens: Sequence[Any]) -> list[Any]:
    kept = [token for token in tokens if token.type != "comment"]
    while kept and kept[0].type == "whitespace":
        kept.pop(0)
    while kept and kept[-1].type == "whitespace":
        kept.pop()
    return kept


def _without_joint(tokens: Sequence[Any]) -> list[Any]:
    kept = _trimmed(tokens)
    return _trimmed(kept[1:]) if kept and kept[0] in (">", "+", "~") else kept
