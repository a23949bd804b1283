"""Whether markup hides a safety block, and the skeleton by which its stylesheets are judged.

Only elements and attributes that are known to show their text may stand around or inside a block. Anything else is
refused, so that a new way to hide text in HTML is refused on the day it is invented.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from locpipe.approvals import Wording, wording_of_element
from locpipe.checks.names import names
from locpipe.checks.selectors import EVERY
from locpipe.checks.skeleton import Flesh, Level, Problem, Signature, Skeleton, reduced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from selectolax.lexbor import LexborNode

    from locpipe.checks.cascade import Cascade

AROUND = names("html body div main section article aside header footer nav details")
"""Elements that a block may stand in, or be."""

INSIDE = names(
    "p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 div section header footer blockquote address hr br a strong em b i span "
    "small abbr bdi cite q time table caption thead tbody tfoot tr th td sub sup wbr"
)
"""Elements that may stand in a block. `del` and `s`, for example, may not: they take a text back."""

_ATTRIBUTES_AROUND = re.compile(
    r"class|id|lang|dir|role|tabindex|translate|aria-label|aria-labelledby|aria-describedby|data-[\w-]+"
)
_ATTRIBUTES_INSIDE = re.compile(
    r"class|id|lang|dir|href|hreflang|rel|translate|data-[\w-]+|scope|datetime|colspan|rowspan"
)
_ROLES = names("region note alert complementary main banner contentinfo article group navigation status")
_LANGUAGE_INSIDE = names("a span em strong b i cite q abbr bdi")

_HIDING = {
    "hidden": "the attribute “hidden”",
    "inert": "the attribute “inert”",
    "popover": "the attribute “popover”",
    "style": "an inline style",
}


Lineage = tuple[tuple[str, "Mapping[str, str | None]"], ...]
"""Elements with their attributes, the innermost first."""


class Shown(NamedTuple):
    """A block as it stands on a page: its name, wording, language and links, and whatever keeps it from being seen."""

    name: str
    node: LexborNode
    wording: Wording
    language: str
    anchors: tuple[tuple[str, str], ...]
    concealed: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a block; the same markup is read once. `anchors` are address and text of each link."""

    wording: Wording
    anchors: tuple[tuple[str, str], ...]
    flesh: Flesh
    concealed: tuple[str, ...]
    judged: dict[tuple[object, ...], tuple[Problem, ...]] = field(default_factory=dict)
    """What stylesheets do to it, by what it stands in and what stands before it."""


class Family(NamedTuple):
    """The children of an element of the page: the levels above them, narrowed and whole, what selectors see of them, and
    their places; the level of each place as far as it was narrowed; the elements around them, the innermost first, and
    how these keep what stands in them from being seen or heard rightly.
    """

    above: tuple[Level, ...]
    above_whole: tuple[Level, ...]
    members: tuple[Signature, ...]
    places: Mapping[int, int]
    narrowed: dict[int, Level]
    around: Lineage
    concealed: tuple[str, ...]
    introduced: tuple[str, ...]


class Reader:
    """Reads the blocks of one page. `contents` keeps what was read of the same markup on earlier pages."""

    def __init__(self, cascade: Cascade, contents: dict[str, Content]) -> None:
        self.cascade = cascade
        self.contents = contents
        self.families: dict[int, Family] = {}

    def read(
        self,
        node: LexborNode,
        attributes: Mapping[str, str | None],
        content: Content | None = None,
        *,
        comes_first: bool = False,
    ) -> Shown:
        """What a block shows, and what hides it. One that comes first has to be on the first screen.

        `content` is what stands in it, where that is known and `node` only stands in for it.
        """
        content = content or self.content(node)
        family = self.family(node)
        line = ((node.tag or "", attributes), *family.around)
        where = self.first_generations(node) if comes_first else (self.generations(node), ())
        problems = content.judged.get(where)
        if problems is None:
            problems = content.judged[where] = self.cascade.judge(Skeleton(where[0], content.flesh, where[1]))
        return Shown(
            attributes.get("data-safety") or "",
            node,
            content.wording,
            _language(line),
            content.anchors,
            (*_concealed_around(line[:1]), *family.concealed, *_turned(line), *family.introduced, *content.concealed),
            problems,
        )

    def content(self, node: LexborNode) -> Content:
        """What stands in a block."""
        html = node.html or ""
        if html not in self.contents:
            if len(self.contents) > _MOST_CONTENTS:
                self.contents.clear()
            concealed = dict.fromkeys((*_named_otherwise(node), *_concealed_inside(node)))
            anchors = tuple((link.attributes.get("href") or "", link.text() or "") for link in node.css("a"))
            self.contents[html] = Content(wording_of_element(node), anchors, self.flesh(node), tuple(concealed))
        return self.contents[html]

    def flesh(self, node: LexborNode) -> Flesh:
        """An element of a block and all in it, as the cascade sees it."""
        texts = [child.text_content or "" for child in node.iter(include_text=True) if child.is_text_node]
        words = [word for text in texts for word in text.split()]
        letters = sum(len(word) + 1 for word in words)
        children = tuple(self.flesh(child) for child in node.iter() if child.is_element_node)
        signature = self.cascade.signature(node.tag or "", node.attributes)
        return Flesh(signature, letters, max(map(len, words), default=0), children)

    def before(self, node: LexborNode) -> tuple[tuple[Flesh, ...], ...]:
        """What stands before an element, on each level from the root down to its own."""
        levels: list[tuple[Flesh, ...]] = []
        holder: LexborNode | None = node
        while holder is not None and holder.is_element_node:
            earlier: list[Flesh] = []
            other = holder.prev
            while other is not None:
                if other.is_element_node and other.tag != "head":
                    earlier.insert(0, _rounded(self.flesh(other)))
                other = other.prev
            levels.insert(0, tuple(earlier))
            holder = holder.parent
        return tuple(levels)

    def generations(self, node: LexborNode) -> tuple[Level, ...]:
        """The levels from the root down to `node`, narrowed."""
        family = self.family(node)
        return (*family.above, self.narrowed(family, family.places[node.mem_id]))

    def whole_generations(self, node: LexborNode) -> tuple[Level, ...]:
        """The levels from the root down to `node`, each with all that stands in it."""
        family = self.family(node)
        return (*family.above_whole, Level(family.members, family.places[node.mem_id]))

    def first_generations(self, node: LexborNode) -> tuple[tuple[Level, ...], tuple[tuple[Flesh, ...], ...]]:
        """The levels from the root down to `node`, and what stands before it on each: there the order is kept where a
        selector may look at it, and everything where it is counted.
        """
        before, levels = self.before(node), self.whole_generations(node)
        if self.cascade.counts_children:
            return levels, before
        narrowed = (
            level if earlier and any(map(self.cascade.is_told_apart, level.family)) else own
            for level, own, earlier in zip(levels, self.generations(node), before, strict=True)
        )
        return tuple(narrowed), before

    def family(self, node: LexborNode) -> Family:
        """The family that an element belongs to; it is read once for all of them."""
        parent = node.parent
        if parent is None or not parent.is_element_node:
            own = (self.cascade.signature(node.tag or "", node.attributes),)
            return Family((), (), own, {node.mem_id: 0}, self.known_of(own), (), (), ())
        if parent.mem_id not in self.families:
            children = [child for child in parent.iter() if child.is_element_node]
            around = tuple(_lineage(parent))
            members = tuple(self.cascade.signature(child.tag or "", child.attributes) for child in children)
            self.families[parent.mem_id] = Family(
                self.generations(parent),
                self.whole_generations(parent),
                members,
                {child.mem_id: place for place, child in enumerate(children)},
                self.known_of(members),
                around,
                tuple(_concealed_around(around)),
                tuple(_introduced_otherwise(parent)),
            )
        return self.families[parent.mem_id]

    def narrowed(self, family: Family, position: int) -> Level:
        """A family reduced to the element and one of each other kind, and to what selectors look at, in its order."""
        members = family.members
        if EVERY in self.cascade.beside:
            return Level(members, position)
        if position not in family.narrowed:
            is_told = self.cascade.is_told_apart
            others = {member for place, member in enumerate(members) if place != position and not is_told(member)}
            family.narrowed[position] = reduced(Level(members, position), is_told, sorted(others, key=repr))
        return family.narrowed[position]

    def known_of(self, members: tuple[Signature, ...]) -> dict[int, Level]:
        """The levels to which families of these members were narrowed, on any page, by the place of the element."""
        levels = self.cascade.levels
        if len(levels) > _MOST_CONTENTS:
            levels.clear()
        return levels.setdefault(members, {})


_MOST_CONTENTS = 4096
_ROUND = 32
"""Letters to which the length of a text outside of the block is rounded up, so that pages share a skeleton."""


def _rounded(flesh: Flesh) -> Flesh:
    letters = -(-flesh.letters // _ROUND) * _ROUND
    return Flesh(flesh.signature, letters, 0, tuple(_rounded(child) for child in flesh.children))


def _lineage(node: LexborNode) -> Iterable[tuple[str, Mapping[str, str | None]]]:
    holder: LexborNode | None = node
    while holder is not None and holder.is_element_node:
        yield holder.tag or "", holder.attributes
        holder = holder.parent


def _language(line: Lineage) -> str:
    return next((attributes["lang"] or "" for _, attributes in line if "lang" in attributes), "")


def _concealed_around(line: Lineage) -> Iterable[str]:
    for tag, attributes in line:
        if tag not in AROUND and tag not in INSIDE:
            yield f"it stands in <{tag}>, which does not show its content as text"
        elif tag == "details" and "open" not in attributes:
            yield "it stands in a closed <details>"
        for name, value in attributes.items():
            # Of several <details> of one name only one is open.
            if not (_ATTRIBUTES_AROUND.fullmatch(name) or (tag == "details" and name == "open")):
                yield f"<{tag}> has {_named(name, value)}"
            elif name == "role" and value not in _ROLES:
                yield f"<{tag}> has the role “{value}”"


def _turned(line: Lineage) -> Iterable[str]:
    """Whether a block is written in another direction than its language is."""
    stated = next((attributes["dir"] or "" for _, attributes in line if attributes.get("dir")), "ltr").lower()
    if stated != "auto" and stated != direction(_language(line)):
        yield f'it is written in the direction of “dir="{stated}"”, which its language is not'


def direction(tag: str) -> str:
    """The direction in which a language is written, `ltr` or `rtl`."""
    return "rtl" if tag.lower().partition("-")[0] in _FROM_THE_RIGHT else "ltr"


_FROM_THE_RIGHT = names("ar arc ckb dv fa he iw khw ks ps sd ug ur yi")


def _named_otherwise(node: LexborNode) -> Iterable[str]:
    """Whether a block is announced by words that are not its own."""
    for name, value in node.attributes.items():
        if name == "aria-label":
            yield f"it is announced as “{value}”, which is not in the approved text"
        elif name in ("aria-labelledby", "aria-describedby"):
            ids = {child.attributes.get("id") for child in node.traverse() if child.is_element_node}
            if not set((value or "").split()) <= ids:
                yield f"it is announced by “{value}”, which stands outside it"


def _introduced_otherwise(holder: LexborNode | None) -> Iterable[str]:
    """Whether what a block stands in is announced by words that nobody sees: they would be heard as its beginning."""
    while holder is not None and holder.is_element_node:
        for name, value in holder.attributes.items():
            if name in ("aria-label", "aria-describedby"):
                yield f"<{holder.tag}> around it has {_named(name, value)}"
            elif name == "aria-labelledby":
                ids = {child.attributes.get("id") for child in holder.traverse() if child.is_element_node}
                if not set((value or "").split()) <= ids:
                    yield f"<{holder.tag}> around it is announced by “{value}”, which stands outside it"
        holder = holder.parent


def _concealed_inside(node: LexborNode) -> Iterable[str]:
    for child in node.iter():
        if not child.is_element_node:
            continue
        tag = child.tag or ""
        if tag not in INSIDE:
            yield f"it holds <{tag}>, which may hide a text or change what it says"
        for name, value in child.attributes.items():
            if not _ATTRIBUTES_INSIDE.fullmatch(name):
                yield f"<{tag}> in it has {_named(name, value)}"
            elif name == "lang" and tag not in _LANGUAGE_INSIDE:
                yield f"<{tag}> in it has a language of its own, “{value}”"
            elif name == "dir" and (value or "").lower() != "auto":
                yield f"<{tag}> in it has a direction of its own, “{value}”"
        if tag == "a" and not (child.text() or "").strip():
            yield f"it holds a link to “{child.attributes.get('href')}” without words, which nobody can follow"
        yield from _concealed_inside(child)


def _named(name: str, value: str | None) -> str:
    if name in _HIDING:
        return _HIDING[name] + (f" “{value}”" if name == "style" else "")
    return (
        f"the attribute “{name}”, which may hide a text or say another"
        if value is None
        else f'“{name}="{value}"”, which may hide a text or say another'
    )
