"""The cascade: which declarations apply to an element of a skeleton, and which of them could win."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from locpipe.approvals import INLINE
from locpipe.checks.conditions import ALWAYS, NEVER, Condition, both
from locpipe.checks.covering import strays
from locpipe.checks.effects import Effects
from locpipe.checks.selectors import EVERY
from locpipe.checks.simple_selectors import ATTRIBUTE_TESTS
from locpipe.checks.skeleton import ANY_BLOCK, NOT_UNDERSTOOD, Beside, Problem, reduced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from locpipe.checks.forms import Form
    from locpipe.checks.page import PageClaim
    from locpipe.checks.pieces import Pieces
    from locpipe.checks.skeleton import Bone, Level, Signature, Skeleton
    from locpipe.checks.stylesheet import Declaration, Sheet, StyleRule
    from locpipe.checks.visibility import Content


class Applied(NamedTuple):
    """A declaration that applies to an element, when it does, and how strong it is there."""

    strength: tuple[Any, ...]
    condition: Condition
    declaration: Declaration
    rule: StyleRule


_COMPARED = re.compile(r"""\[\s*([\w-]+)\s*([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))""")
"""An attribute with what its value is compared with, in the text of a selector."""

_ID = re.compile(r"#([\w-]+)")

MOST_SIGNATURES = 4_096
"""How many are kept; when there are more, all are found anew."""

BEGINNINGS = ("https://", "http://", "mailto:", "tel:", "/")
"""How addresses of links begin, for all that selectors should ask of them."""

Styles = dict[str, list[Applied]]
"""For each property the declarations that could win, the strongest first."""


@dataclass
class Cascade:
    """The rules that a page loads. `judge` says what they do to a skeleton, once for each."""

    sheet: Sheet
    identity: str = ""
    """What tells these rules from all others: the digest of their text."""
    known: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    """Verdicts by the digest of the rules and the skeleton; see `Stylesheets`."""
    asked_for: set[str] = field(default_factory=set)
    verdicts: dict[Skeleton | Beside, tuple[Problem, ...]] = field(default_factory=dict)
    contents: dict[str, Content] = field(default_factory=dict)
    """What stands in blocks, by their markup; filled by `visibility`."""
    pieces: dict[str, Pieces] = field(default_factory=dict)
    """Sections that pages share, by the base URL of the site; filled by `pieces`."""
    forms: dict[tuple[bytes, PageClaim, tuple[object, ...]], Form] = field(default_factory=dict)
    """What is known of pages that differ in values alone, by the form, what is claimed of it, and the kinds of the
    sections that it shares with other pages; filled by `forms`.
    """
    levels: dict[tuple[Signature, ...], dict[int, Level]] = field(default_factory=dict)
    """Families reduced to what selectors tell apart, by the place of the element; filled by `visibility`."""
    signatures: dict[tuple[Any, ...], Signature] = field(default_factory=dict)
    """The signatures of elements that were met."""
    met: dict[tuple[str, tuple[bool, ...]], str] = field(default_factory=dict)
    """The first value of an attribute for each answer that the selectors give to it."""

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the rules, whatever they match."""
        unread = [Problem(NOT_UNDERSTOOD, message) for message in self.sheet.problems]
        return tuple(dict.fromkeys((*unread, *strays(self.sheet))))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every name that a selector mentions: what none asks for is left out of skeletons."""
        texts = (selector.text for rule in self.sheet.rules for selector in rule.selectors)
        words = frozenset(word for text in texts for word in re.findall(r"[\w-]+", text))
        # Names of attributes are the same in capitals; those of classes are not, and lose nothing by being kept.
        return words | {word.lower() for word in words}

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every name of a single element that a selector mentions."""
        texts = (selector.text for rule in self.sheet.rules for selector in rule.selectors)
        return frozenset(name for text in texts for name in _ID.findall(text))

    @cached_property
    def beside(self) -> frozenset[str]:
        """A word of each element that selectors look at from beside it, or whose own siblings they look at."""
        return frozenset().union(*(selector.beside for rule in self.sheet.rules for selector in rule.selectors))

    @cached_property
    def counts_children(self) -> bool:
        """Whether it depends on the number of an element's children how far down they stand: each begins a row."""
        return any(declared.name == "grid-auto-rows" for rule in self.sheet.rules for declared in rule.declarations)

    def is_told_apart(self, signature: Signature) -> bool:
        """Whether the match of some selector depends on where an element of this kind stands among its siblings."""
        if not self.beside:
            return False
        tag, attributes = signature
        stated = dict(attributes)
        words = (EVERY, tag, f"#{stated.get('id')}", *(f".{name}" for name in (stated.get("class") or "").split()))
        return not self.beside.isdisjoint(words)

    @cached_property
    def has_escapes(self) -> bool:
        """Whether some selector is written with escapes, so that its words cannot be looked for as they stand."""
        return any("\\" in selector.text for rule in self.sheet.rules for selector in rule.selectors)

    def signature(self, tag: str, attributes: Mapping[str, str | None]) -> Signature:
        """A tag with the attributes that selectors can ask for."""
        if not attributes:
            return (tag, ())
        known = (tag, *attributes.items())
        found = self.signatures.get(known)
        if found is None:
            if len(self.signatures) >= MOST_SIGNATURES:
                self.signatures.clear()
            found = self.signatures[known] = self._signature(tag, attributes)
        return found

    def _signature(self, tag: str, attributes: Mapping[str, str | None]) -> Signature:
        kept: list[tuple[str, str | None]] = []
        for name, value in attributes.items():
            if self.has_escapes:
                kept.append((name, value))
            elif name in self.words and name not in ("class", "id"):
                kept.append((name, self.alike(name, value)))
            elif name == "class":
                classes = " ".join(
                    word for word in (value or "").split() if word in self.words or "class" in self.words
                )
                if classes:
                    kept.append((name, classes))
            elif name == "id" and (value in self.ids or "id" in self.words):
                kept.append((name, value))
            elif name == "href":
                kept.append((name, None))
        return (tag, tuple(kept))

    @cached_property
    def asked(self) -> dict[str, set[tuple[str, str]]]:
        """For each attribute what selectors compare its value with, as sign and text; what they say in other ways
        (`[lang]`, `:lang()`) is not here.
        """
        asked: dict[str, set[tuple[str, str]]] = {}
        for rule in self.sheet.rules:
            for selector in rule.selectors:
                for name, sign, *texts in _COMPARED.findall(selector.text):
                    asked.setdefault(name.lower(), set()).add((sign, "".join(texts)))
        return asked

    @cached_property
    def is_blind_to_values(self) -> bool:
        """Whether selectors ask no more of an address than its beginning (`BEGINNINGS`), and nothing of an
        attribute that is read out or states a date.
        """
        begun = [(sign, text.lower()) for sign, text in self.asked.get("href", ())]
        return (
            not self.has_escapes
            and self.asked.keys().isdisjoint(("aria-label", "content", "datetime"))
            and all(sign == "^=" for sign, _ in begun)
            and not any(text.startswith(known) and text != known for _, text in begun for known in BEGINNINGS)
        )

    def alike(self, name: str, value: str | None) -> str | None:
        """A value that every selector takes for the same as `value`: the first of its kind that was met.

        So the pages of two cities, whose links lead elsewhere, share a skeleton. The language is not touched: `:lang()`
        asks for it without naming the attribute.
        """
        if value is None or name == "lang":
            return value
        tests = sorted(self.asked.get(name, ()))
        answers = tuple(
            ATTRIBUTE_TESTS[sign](one, other)
            for sign, text in tests
            for one, other in ((value, text), (value.lower(), text.lower()))
        )
        return self.met.setdefault((name, answers), value)

    def judge(self, skeleton: Skeleton) -> tuple[Problem, ...]:
        """What the rules do to the block of a skeleton, and what they may lay over it of all that stands beside it.

        Each is found for itself: most blocks stand among the same neighbours, and most neighbours beside several blocks.
        """
        return tuple(dict.fromkeys((*self._found(self.alone(skeleton)), *self._found(Beside(skeleton.levels)))))

    def _found(self, part: Skeleton | Beside) -> tuple[Problem, ...]:
        if part not in self.verdicts:
            key = hashlib.sha256(f"{self.identity} {part!r}".encode()).hexdigest()
            if key not in self.known:
                if isinstance(part, Beside):
                    found = Effects(self, part.around_nothing).siblings()
                else:
                    found = Effects(self, part).problems()
                self.known[key] = tuple(dict.fromkeys(found))
            self.asked_for.add(key)
            self.verdicts[part] = self.known[key]
        return self.verdicts[part]

    def alone(self, skeleton: Skeleton) -> Skeleton:
        """A skeleton without neighbours whose kind makes no difference to the block."""
        if EVERY in self.beside or (skeleton.before and self.counts_children):
            return skeleton
        levels = [
            level if earlier and any(map(self.is_told_apart, level.family)) else self._bare(level)
            for level, earlier in zip_longest(skeleton.levels, skeleton.before)
        ]
        return skeleton._replace(levels=tuple(levels))

    def _bare(self, level: Level) -> Level:
        others = [member for place, member in enumerate(level.family) if place != level.position]
        untold = sorted((member for member in others if not self.is_told_apart(member)), key=repr)
        # Whether any of them is more than a part of a line is all that is asked of them.
        is_block = any(tag not in INLINE for tag, _ in untold)
        return reduced(level, self.is_told_apart, [ANY_BLOCK] if is_block else untold[:1])

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
        keys = (EVERY, bone.tag, f"#{bone.attributes.get('id')}", *(f".{name}" for name in bone.classes))
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
