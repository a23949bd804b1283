"""Sections that many pages show, judged once by their bytes.

A section of the main content that was met before is judged by itself, once. On each page that shows it a section with
its start tag and nothing in it but a mark stands in for it, and what rules ask of a whole page (ids, links, the words of
a safety block) is taken from what was read of it. So what pages have in common is read once for all of them.

This may only ever say that a page is clean: where anything is found on a page that was abridged, `judge_page` judges the
whole. That the tree of the page is that of the abridged one, with the sections in their places, rests on this:

- A section is kept only if, alone in `<main>`, it leaves the parser as it found it: what follows it stands beside it, and
  its mark is in no format that was left open.
- On the page, what stands in for it is found again as a child of `<main>`, its mark alone in it, in its order, and no table
  is one: so no table, format or foreign content was open where it begins.
- Elements that act beyond their section (`<form>`, `<title>`, `<html>`…) make it one that is not kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from locpipe.checks import embedded, links, output
from locpipe.checks.names import names
from locpipe.checks.page import FinishedPage
from locpipe.checks.styles import Loaded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

    from locpipe.checks.cascade import Cascade
    from locpipe.checks.page import PageClaim
    from locpipe.checks.rule import Rule
    from locpipe.checks.styles import Stylesheets
    from locpipe.checks.visibility import Content

LOCAL_RULES: tuple[Rule, ...] = (
    output.placeholder_unreplaced,
    output.value_missing,
    output.id_duplicated,
    embedded.markup_in_text,
    embedded.style_unexpected,
    embedded.external_resource_loaded,
    links.link_dials_another,
)
"""Rules that find nothing on a page if they find nothing on its parts."""

WHOLE_PAGE = names("h1 title meta link script base style form template frameset")
"""Elements of which a rule asks, or which act, beyond the section that they stand in."""

MOST_PIECES = 4_096
"""How many sections are kept; when there are more, all are met anew."""

_OPENED, _CLOSED = b'<section id="', b"</section>"
_START = re.compile(rb'<section id="[^"<>&\0]+"[^<>&\0]*>')
_MARK = "\u2404".encode()
"""A text: formats that are open are opened again for it, as they are not for a section."""

_AFTER = b'<section id="%b">%b</section>' % (_MARK, _MARK)
_FRAME = b"<!doctype html><html><head></head><body><main>%b%b</main></body></html>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What is known of a section that was judged and is clean."""

    stand_in: bytes
    """Its start tag, a mark, and its end tag."""
    ids: frozenset[str]
    """Of the elements within it."""
    anchors: tuple[str, ...]
    """The parts of its own page that it leads to."""
    addresses: tuple[str, ...]
    in_line: frozenset[str]
    """The words by which selectors know the elements that stand within its lines."""
    content: Content | None
    """What stands in it, if it is a safety block."""
    kind: tuple[object, ...]
    """Pieces of one kind differ in nothing but words and addresses."""


@dataclass
class Pieces:
    """The sections that were met on the pages of one site under the same stylesheets."""

    cascade: Cascade
    base_url: str
    met: set[int] = field(default_factory=set)
    """Hashes of sections that were met once. Most are of one page alone, and are judged with it."""
    known: dict[bytes, Piece | None] = field(default_factory=dict)
    """What is known of those that were met more often; None for one that has to be judged with its page."""

    def learnt(self, section: bytes, claim: PageClaim, styles: Stylesheets) -> Piece | None:
        """What is known of a section by its bytes, which is judged where it was met before; None where it is met for the
        first time, or cannot stand alone.
        """
        if section in self.known:
            return self.known[section]
        met = hash(section)
        if met not in self.met:
            if len(self.met) >= MOST_PIECES:
                self.met.clear()
            self.met.add(met)
            return None
        if len(self.known) >= MOST_PIECES:
            self.known.clear()
        self.known[section] = _judged(section, claim, styles, self.cascade)
        return self.known[section]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutting:
    """A page cut around its sections, with what is known of each."""

    claim: PageClaim
    html: bytes
    styles: Stylesheets
    cascade: Cascade
    """The stylesheets that the page is to load."""
    before: bytes
    parts: tuple[bytes, ...]
    found: tuple[Piece | None, ...]
    """For each part what is known of it."""
    after: bytes
    safety: tuple[int, ...]
    """Which parts hold safety blocks."""

    @property
    def first(self) -> int:
        """Which part holds the first safety block."""
        return self.safety[0] if self.safety else len(self.parts)

    @property
    def shared(self) -> frozenset[bytes]:
        """The parts that are known, since other pages show them as well."""
        return frozenset(part for part, piece in zip(self.parts, self.found, strict=True) if piece)

    @property
    def shown(self) -> list[bytes]:
        """The parts, with stand-ins for those that are known."""
        return [piece.stand_in if piece else part for piece, part in zip(self.found, self.parts, strict=True)]

    def page(self, text: bytes, claim: PageClaim, html: bytes | None = None) -> FinishedPage | None:
        """The page that a text with these stand-ins is; None where they do not stand in it as they have to.

        `html` are the bytes for which the text stands, where these are not the text itself.
        """
        page = FinishedPage(claim, text if html is None else html, self.styles, text)
        kept = [piece for piece in self.found if piece]
        return page if page.cascade is self.cascade and _stand(page, kept) else None


def cutting(html: bytes, claim: PageClaim, styles: Stylesheets) -> Cutting | None:
    """A page cut around its sections, with what is known of them by now; None where it has no main content."""
    in_parts = cut(html)
    if in_parts is None:
        return None
    before, parts, after = in_parts
    cascade = styles.cascade(tuple(Loaded(href) for href in claim.stylesheets))
    pieces = cascade.pieces.setdefault(claim.base_url, Pieces(cascade, claim.base_url))
    # Before the first safety block everything counts: how much stands there, and what selectors see of it.
    safety = tuple([place for place, part in enumerate(parts) if b"data-safety" in part])
    first = safety[0] if safety else len(parts)
    known = pieces.known.get
    return Cutting(
        claim=claim,
        html=html,
        styles=styles,
        cascade=cascade,
        before=before,
        parts=parts,
        found=(*[None] * first, *map(known, parts[first:])),
        after=after,
        safety=safety,
    )


def learnt(whole: Cutting) -> Cutting:
    """The same page, with what is known of its sections now that those are judged that were met before.

    Asked only of a page that has to be read: a section that few pages show is not worth being judged by itself.
    """
    pieces = whole.cascade.pieces[whole.claim.base_url]
    found = tuple(
        pieces.learnt(part, whole.claim, whole.styles) if place >= whole.first and part.startswith(_OPENED) else None
        for place, part in enumerate(whole.parts)
    )
    return replace(whole, found=found)


def abridged(whole: Cutting) -> FinishedPage | None:
    """A page with stand-ins for the sections that are known to be clean; None where it has to be judged as it is."""
    if not any(whole.found):
        return None
    return whole.page(b"".join((whole.before, *whole.shown, whole.after)), whole.claim, whole.html)


@lru_cache(maxsize=1)
def cut(html: bytes) -> tuple[bytes, tuple[bytes, ...], bytes] | None:
    """A page cut around the sections of its main content: what stands before that, its parts, and what stands after.

    The gate asks twice of each page.
    """
    start, end = html.find(b"<main"), html.rfind(b"</main>")
    start = html.find(b">", start) + 1 if start >= 0 else 0
    if not 0 < start < end:
        return None
    parts = []
    for part in html[start:end].split(_CLOSED):
        other, opened, section = part.partition(_OPENED)
        parts += [other, opened + section + _CLOSED] if opened else [other, _CLOSED]
    # Behind the last end tag there is none.
    return html[:start], (*parts[:-1], parts[-1].removesuffix(_CLOSED)), html[end:]


def _stand(page: FinishedPage, kept: Sequence[Piece]) -> bool:
    """Whether what stands in for sections is found in the main content, each with its mark alone and in its order."""
    mains = page.by_tag.get("main", [])
    if len(mains) != 1 or mains[0].node.parent is None or mains[0].node.parent.tag != "body":
        return False
    children = [child for child in mains[0].node.iter() if child.is_element_node]
    listed = iter(children)
    for piece in kept:
        child = next(
            (child for child in listed if _is_mark(child) and (child.html or "").encode() == piece.stand_in), None
        )
        if child is None:
            return False
        page.pieces[child.mem_id] = piece
    return not any(child.tag == "table" for child in children)


def _is_mark(child: LexborNode) -> bool:
    """Whether an element begins with the mark; only of these is it asked whether they are what is looked for."""
    return child.child is not None and child.child.text_content == _MARK.decode()


def _judged(section: bytes, claim: PageClaim, styles: Stylesheets, cascade: Cascade) -> Piece | None:
    """What is known of a section that is clean and stands alone; None of any other."""
    match = _START.match(section)
    page = FinishedPage(replace(claim, required=(), stylesheets=()), _FRAME % (section, _AFTER), styles)
    whole = {tag: page.by_tag.get(tag, []) for tag in ("html", "head", "body", "main")}
    if match is None or any(len(elements) != 1 or elements[0].attributes for elements in whole.values()):
        return None
    around = [list(whole[tag][0].node.iter(include_text=True)) for tag in ("html", "head", "body", "main")]
    children = [node for node in around[3] if not node.is_text_node or (node.text_content or "").strip()]
    is_alone = [len(nodes) for nodes in (*around[:3], children)] == [2, 0, 1, 2]
    if not is_alone or (children[1].html or "").encode() != _AFTER or children[0].tag != "section":
        return None
    blocks = list(page.having("data-safety"))
    if not WHOLE_PAGE.isdisjoint(page.by_tag) or any(block.node.mem_id != children[0].mem_id for block in blocks):
        return None
    if any(True for rule in LOCAL_RULES for _ in rule.function(page)):
        return None
    stand_in = match[0] + _MARK + b"</section>"
    ids = frozenset(page.ids - {children[0].attributes["id"] or "", _MARK.decode()})
    anchors, in_line = tuple(page.anchors), frozenset(page.in_line)
    return Piece(
        stand_in=stand_in,
        ids=ids,
        anchors=anchors,
        addresses=tuple(page.addresses),
        in_line=in_line,
        content=page.reader(cascade).content(children[0]) if blocks else None,
        kind=(stand_in, ids, anchors, in_line, section if blocks else b""),
    )
