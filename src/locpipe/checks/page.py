"""A finished page as the rules see it: what is claimed of it, and its bytes, parsed once.

Nothing here comes from the code that made the page. The claim says which page this is to be and what it has to show;
everything else is read from the bytes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from locpipe.approvals import INLINE
from locpipe.checks.rule import Found
from locpipe.checks.styles import Loaded, Stylesheets
from locpipe.checks.visibility import Reader, Shown
from locpipe.findings import Location
from locpipe.model import PageKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

    from locpipe.checks.cascade import Cascade
    from locpipe.checks.pieces import Piece
    from locpipe.checks.skeleton import Problem
    from locpipe.model import Approval


class Required(NamedTuple):
    """A safety block that a page must show.

    `approval` is the one in force, None where there is none; `tag` is the language in which the block must stand.
    `reason` says why there is no approval.
    """

    block: str
    approval: Approval | None
    tag: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageClaim:
    """Which page is to be where, and what it has to show. Made from the plan, never from the page.

    `url` is the path (`/fr/…/`), `file` is relative to the release. `locale` and `tag` are empty for the chooser and
    the 404 page, which require the crisis block once for each live locale. `stylesheets` are the
    addresses that the page may load, in order; `scripts` those that it may run, by address, or by the digest of one that
    stands in the page; `links` the addresses that safety blocks may lead to.
    """

    url: str
    file: str
    kind: PageKind
    locale: str = ""
    tag: str = ""
    condition: str = ""
    place: str = ""
    province: str = ""
    required: tuple[Required, ...]
    stylesheets: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    links: frozenset[str] = frozenset()
    base_url: str = ""

    @property
    def address(self) -> str:
        """The page's own address, whole."""
        return self.base_url + self.url

    @property
    def has_one_locale(self) -> bool:
        """Whether the page speaks one language; the chooser and the 404 page speak all of them."""
        return self.kind not in (PageKind.CHOOSER, PageKind.NOTFOUND)


ADDRESSES = ("href", "src", "xlink:href")
"""Attributes that name what a page leads to or loads."""

SPOKEN = ("content", "title", "alt", "aria-label", "placeholder")
"""Attributes whose values people see or hear."""


class Element(NamedTuple):
    """An element of the page, with what rules ask of it most."""

    node: LexborNode
    tag: str
    attributes: Mapping[str, str | None]


@dataclass
class FinishedPage:
    """The bytes of a page, parsed once; every rule of pages reads this.

    `abridged` are the bytes with stand-ins for the sections that are known, which `pieces` holds by their node.
    """

    claim: PageClaim
    html: bytes
    styles: Stylesheets
    abridged: bytes = b""
    pieces: dict[int, Piece] = field(default_factory=dict)
    tree: LexborHTMLParser = field(init=False)
    elements: tuple[Element, ...] = field(init=False)
    by_tag: dict[str, list[Element]] = field(init=False)
    by_attribute: dict[str, list[Element]] = field(init=False)

    def __post_init__(self) -> None:
        self.tree = LexborHTMLParser(self.abridged or self.html)
        root = self.tree.root
        elements: list[Element] = []
        by_tag: defaultdict[str, list[Element]] = defaultdict(list)
        by_attribute: defaultdict[str, list[Element]] = defaultdict(list)
        for node in root.traverse() if root is not None else ():
            if node.is_element_node:
                element = Element(node, tag := node.tag or "", attributes := node.attributes)
                elements.append(element)
                by_tag[tag].append(element)
                for name in attributes:
                    by_attribute[name].append(element)
        self.by_tag, self.by_attribute = by_tag, by_attribute
        self.elements = tuple(elements)

    @cached_property
    def cascade(self) -> Cascade:
        """The stylesheets that the page loads, in their order."""
        return self.styles.cascade(self.loaded)

    @cached_property
    def style_problems(self) -> tuple[Problem, ...]:
        """What is wrong with the stylesheets wherever their elements stand, as far as the page has such elements."""
        problems = self.cascade.problems
        if not any(problem.in_line for problem in problems):
            return problems
        return tuple(problem for problem in problems if not problem.in_line or problem.in_line.lower() in self.in_line)

    @cached_property
    def in_line(self) -> set[str]:
        """The words by which selectors know the elements that stand within a line: tag, #id, .class; in lower case."""
        inline = [element for element in self.elements if element.tag in INLINE]
        keys = {f".{name}" for element in inline for name in words(element.attributes.get("class"))}
        keys |= {f"#{element.attributes.get('id')}" for element in inline} | {element.tag for element in inline}
        return {key.lower() for key in keys}.union(*(piece.in_line for piece in self.pieces.values()))

    @cached_property
    def ids(self) -> set[str]:
        """The ids of all elements."""
        own = {element.attributes["id"] or "" for element in self.having("id")}
        return own.union(*(piece.ids for piece in self.pieces.values()))

    @cached_property
    def anchors(self) -> list[str]:
        """The parts of the page that links on it lead to."""
        hrefs = [link.attributes.get("href") or "" for link in self.all("a")]
        anchors = [unquote(href[1:]) for href in hrefs if href.startswith("#") and href != "#"]
        return anchors + [anchor for piece in self.pieces.values() for anchor in piece.anchors]

    @cached_property
    def addresses(self) -> list[str]:
        """The addresses that the page leads to or loads, each once, in order of their letters."""
        own = {element.attributes[name] or "" for name in ADDRESSES for element in self.having(name)}
        return sorted(own.union(*(piece.addresses for piece in self.pieces.values())))

    def reader(self, cascade: Cascade) -> Reader:
        """What reads the safety blocks of the page under the rules of stylesheets."""
        return Reader(cascade, cascade.contents)

    @cached_property
    def loaded(self) -> tuple[Loaded, ...]:
        """The addresses of the stylesheets that the page loads, each with the media it is for."""
        return tuple(
            Loaded(link.attributes.get("href") or "", link.attributes.get("media") or "")
            for link in self.all("link")
            if "stylesheet" in words(link.attributes.get("rel"))
        )

    @cached_property
    def blocks(self) -> tuple[Shown, ...]:
        """The safety blocks that stand on the page, in its order."""
        reader = self.reader(self.cascade)
        first = self.claim.required[0].block if self.claim.required else ""
        listed = list(self.having("data-safety"))
        return tuple(
            reader.read(
                element.node,
                element.attributes,
                piece.content if (piece := self.pieces.get(element.node.mem_id)) else None,
                comes_first=place == 0 and element.attributes["data-safety"] == first,
            )
            for place, element in enumerate(listed)
        )

    @cached_property
    def required(self) -> tuple[tuple[Required, tuple[Shown, ...]], ...]:
        """Each block that the page must show, with those that stand there for it.

        On a page of one language a block is known by its name, so that one in the wrong language is found as such; on
        the pages of all languages by its name and language.
        """
        return tuple(
            (
                wanted,
                tuple(
                    shown
                    for shown in self.blocks
                    if shown.name == wanted.block and (self.claim.has_one_locale or shown.language == wanted.tag)
                ),
            )
            for wanted in self.claim.required
        )

    @cached_property
    def text(self) -> str:
        """Every text of the page but scripts, and of the attributes that are read out, each between two NUL characters."""
        root = self.tree.root
        text = root.text(separator="\0") if root is not None else ""
        for script in self.all("script"):
            text = text.replace(script.node.text() or "\0", "\0", 1)
        texts = [text]
        texts.extend(element.attributes[name] or "" for name in SPOKEN for element in self.having(name))
        return "\0" + "\0".join(texts) + "\0"

    def all(self, *tags: str) -> Iterator[Element]:
        """The elements of these tags, tag by tag, each in the order of the page."""
        for tag in tags:
            yield from self.by_tag.get(tag, ())

    def having(self, *names: str) -> Iterator[Element]:
        """The elements that have one of these attributes, name by name, each in the order of the page."""
        for name in names:
            yield from self.by_attribute.get(name, ())

    def found(self, message: str, fix: str = "", *, cause: str = "") -> Found:
        """A defect of this page. `cause`: what it has in common with others, where their messages differ."""
        location = Location(self.claim.file)
        return Found(location=location, message=message, fix=fix, locale=self.claim.locale, cause=cause)


_SPACES = re.compile(r"[ \t\n\f\r]+")


@lru_cache(maxsize=1024)
def words(value: str | None) -> tuple[str, ...]:
    """The words of an attribute that holds a list, in lower case."""
    return tuple(word.lower() for word in _SPACES.split(value or "") if word)
