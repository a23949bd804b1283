"""Pages that differ in words and addresses alone, judged once by their form.

The form of a page is the page with a mark in place of each value: a plain text, an address that a link leads to, a date
for machines, what a drawing shows. It is a page itself, and is judged by all rules. Where they find nothing, they find
nothing on any page of the form, as long as its values are harmless, which is asked of each page. A thousand cities share
some seventy forms, and the trees of other pages are not read.

This may only ever say that a page is clean. That it is rests on this:

- No text of the page is taken out in or before its first safety block, nor in any other: every letter counts there. Nor
  are identifiers, classes, and the parts of the page that links lead to. Of the head, which is not read as text, title,
  description and addresses are.
- A text that is taken out has a letter, and none of `<>{}"'`: wherever it stands (in a tag, in a comment) it cannot end
  what it stands in, so the tree is that of the form. Only in a table it would matter whether a text begins with a space,
  and a form that has one is not kept.
- Each mark is found again in the tree of the form, as a text, as an attribute that is read out, or as an address. Of a
  link that dials a number it is asked whether its text shows that number.
- An address begins in one of few ways, and no stylesheet asks for more of it than how it begins.
- A drawing is nothing but paths, circles and texts without a style of their own; in its form one of each kind stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.cascade import BEGINNINGS
from locpipe.checks.embedded import is_json
from locpipe.checks.links import alternates, dials, paths_within
from locpipe.checks.output import TRACES, is_readable
from locpipe.checks.page import ADDRESSES
from locpipe.model import PageKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from locpipe.checks.page import FinishedPage, PageClaim
    from locpipe.checks.pieces import Cutting

MARK = "\u2405"
"""Stands for a value. No address that is taken out holds a letter beyond ASCII, so none is taken out twice."""

_MARK = MARK.encode()
_OWN = f"/{MARK}/"
"""The path of a form, which is that of no page."""

MOST_FORMS = 1_024
"""How many forms are kept; when there are more, all are met anew."""

_WORDS = rb"[^<>{}\"\0]*[^\s<>{}\"\0][^<>{}\"\0]*"
_PLAIN = _WORDS.replace(rb"\"", rb"\"'")
_REST = rb"[\w/.~%?=+,:;!*&#()$-]*"
_ADDRESS = rb'(?:https?://[\w.-]+(?:[/?#]%b)?|mailto:[\w.+-]+@[\w.-]+(?:\?%b)?|tel:\+?\d+|/(?!/)%b)(?=")' % (
    (_REST,) * 3
)

# Each pattern begins with letters that stand for themselves, so that it is looked for where these are.
_TEXT = re.compile(rb">%b(?=<)" % _PLAIN)
_LINK = re.compile(rb' href="(%b)' % _ADDRESS)
_CALL = re.compile(rb' href="(tel:[^"]*)"(?: [\w-]+="[^"<>]*")*>([^<>]*)(</a>)?')
_NAME = re.compile(rb' aria-label="%b(?=")' % _WORDS)
_DAY = re.compile(rb' datetime="[\d:T+-]+(?=")')
_ALTERNATE = re.compile(rb'<link rel="alternate" hreflang="([\w-]+)" href="(%b)' % _ADDRESS)
_TITLE = re.compile(rb"<title>%b(?=<)" % _WORDS)
_STATED = re.compile(
    rb'<meta (name="description"|property="(?:og:title|og:description|article:modified_time)") content="%b(?=")'
    % _WORDS
)
_DATA = (b'<script type="application/ld+json">', b"</script>")
_DRAWING = re.compile(
    rb"(<svg [^<>]*>)((?:\s*<(?:path|circle|text)"
    rb'(?: (?:class|d|x|y|cx|cy|r|text-anchor|paint-order)="[\w .,-]*")*(?:/>|>%b</text>))+)\s*(?=</svg>)' % _PLAIN
)
_DRAWN = re.compile(rb'<(\w+)( class="[^"]*")?')
_ENTITIES = (b"&amp;", b"&#34;", b"&#39;")
_RARE = re.compile(rb"%|[\x80-\xbf]")
_TRACES = tuple(
    (match[0] if (match := _RARE.search(sign)) else b"", sign)
    for sign in (trace.encode() for trace in (*TRACES, "%(", MARK))
)
"""Each behind a byte of it that most pages have nowhere, if it has one: a byte is found twenty times as quickly."""


class Values(NamedTuple):
    """What was taken out of a page, and the form that remains.

    `addresses` are those that links lead to and those of other languages, which `alternates` holds by their tags; `links`
    is how many marks stand for them.
    """

    form: bytes
    addresses: tuple[str, ...]
    alternates: tuple[tuple[str, str], ...]
    links: int


@dataclass(frozen=True, slots=True)
class Form:
    """What is known of the pages of a form: the hash of each safety block by its name, and the addresses that stand in
    the form itself.
    """

    safety: dict[str, str]
    addresses: frozenset[str]


MET, UNKNOWN = Form({}, frozenset()), Form({}, frozenset())
"""A form that was met once; one of which nothing can be said."""


class Clean(NamedTuple):
    """What is known of a page in which nothing is found: what its verdict says."""

    safety: dict[str, str]
    links: tuple[str, ...]
    alternates: tuple[tuple[str, str], ...]


def clean(cutting: Cutting, judged: Callable[[FinishedPage], dict[str, str] | None]) -> Clean | None:
    """What is known of a page by its form; None where it has to be judged as it is.

    `judged` judges a form by all rules: the hashes of its safety blocks, None where anything is found.
    """
    claim, forms = cutting.claim, cutting.cascade.forms
    values = taken_out(cutting)
    if values is None:
        return None
    pieces = [piece for piece in cutting.found if piece]
    key = (values.form, replace(claim, url=_OWN, file="", place=""), tuple(piece.kind for piece in pieces))
    form = forms.get(key)
    if form is None:  # most forms of a small site are those of one page
        if len(forms) >= MOST_FORMS:
            forms.clear()
        forms[key] = MET
        return None
    if form is MET:
        form = forms[key] = _form(cutting, values, key[1], judged)
    if form is UNKNOWN:
        return None
    addresses = {claim.address, *form.addresses, *values.addresses}.union(*(piece.addresses for piece in pieces))
    links = paths_within(sorted(addresses), claim.base_url, claim.address)
    return Clean(form.safety, links, values.alternates)


def taken_out(cutting: Cutting) -> Values | None:
    """What only this page says, and what remains; None where some of it may matter in another way than rules ask here.

    Only the pages of cities are so many that they share forms.
    """
    before = cutting.before
    is_apart = any(cutting.found) and cutting.claim.kind is PageKind.CITY
    if not is_apart or not cutting.cascade.is_blind_to_values or b'"tel:' in before:
        return None
    own = [
        place
        for place, piece in enumerate(cutting.found)
        if piece is None and place >= cutting.first and place not in cutting.safety
    ]
    data, after = _without_data(cutting.after)
    text = b"\0".join((*(cutting.parts[place] for place in own), after))
    if not (is_readable(cutting.html) and _is_harmless(before + text) and is_json(data)):
        return None
    text = _DRAWING.sub(_form_of_drawing, text)
    calls, addresses = _CALL.findall(text), _LINK.findall(text)
    if len(calls) != sum(address.startswith(b"tel:") for address in addresses) or not all(map(_shows, calls)):
        return None
    for pattern, mark in _MARKED:
        text = pattern.sub(mark, text)
    *parts, after = text.split(b"\0")
    shown = cutting.shown
    for place, part in zip(own, parts, strict=True):
        shown[place] = part
    head, body, of_header, alternates = _beginning(before, cutting.claim)
    addresses += of_header
    return Values(
        b"".join((head, body, *shown, after)),
        (*map(_read, addresses), *(address for _, address in alternates)),
        alternates,
        len(addresses) + sum(address != cutting.claim.address for _, address in alternates),
    )


def _without_data(after: bytes) -> tuple[bytes, bytes]:
    """What a page states for machines, and what stands behind its main content with nothing in that place."""
    begun, opened, rest = after.partition(_DATA[0])
    data, closed, end = rest.partition(_DATA[1])
    if not closed or b"<" in data or b">" in data:
        return b"{}", after
    return data, b"".join((begun, opened, b"{}", closed, end))


def _beginning(before: bytes, claim: PageClaim) -> tuple[bytes, bytes, list[bytes], tuple[tuple[str, str], ...]]:
    """Of what stands before the main content the head and the rest with their marks, the addresses to which links there
    lead, and those of the page's languages.
    """
    alternates = tuple((tag.decode(), _read(address)) for tag, address in _ALTERNATE.findall(before))
    before = before.replace(f'"{claim.address}"'.encode(), f'"{claim.base_url}{_OWN}"'.encode())
    before = _TITLE.sub(b"<title>" + _MARK, _STATED.sub(_stated, _ALTERNATE.sub(_other, before)))
    head, begun, body = before.partition(b"<body")
    return head, begun + _LINK.sub(_link, body), _LINK.findall(body), alternates


def _form(
    cutting: Cutting, values: Values, claim: PageClaim, judged: Callable[[FinishedPage], dict[str, str] | None]
) -> Form:
    """What is known of a form, where its tree has each mark where it was put, and nothing is found in it."""
    page = cutting.page(values.form, claim)
    if page is None or not page.by_tag.keys().isdisjoint(("table", "colgroup")):
        return UNKNOWN
    addresses = [element.attributes[name] or "" for name in ADDRESSES for element in page.having(name)]
    marked = [address for address in addresses if MARK in address]
    days = sum(MARK in (element.attributes["datetime"] or "") for element in page.having("datetime"))
    stated = [(tag, address == claim.address) for tag, address in alternates(page)]
    is_read_alike = (
        sum(address != claim.address for address in marked) == values.links
        and page.text.count(MARK) + len(marked) + days == values.form.count(_MARK)
        and stated == [(tag, address == cutting.claim.address) for tag, address in values.alternates]
        and values.form.find(b"charset") < values.form.find(_MARK)
    )
    safety = judged(page) if is_read_alike else None
    return UNKNOWN if safety is None else Form(safety, frozenset(addresses).difference(marked))


def _is_harmless(text: bytes) -> bool:
    """Whether a text has no sign that rules look for, and no entities but those of plain signs."""
    has_trace = any(rare in text and sign in text for rare, sign in _TRACES)
    return not has_trace and (b"&" not in text or text.count(b"&") == sum(map(text.count, _ENTITIES)))


def _shows(call: tuple[bytes, bytes, bytes]) -> bool:
    """Whether the text of a link that dials a number is plain, and shows no other number."""
    address, text, closed = call
    return bool(closed and text.strip()) and dials(_read(text), _read(address))


def _read(value: bytes) -> str:
    text = value.decode()
    return unescape(text) if "&" in text else text


def _mark_of(address: bytes) -> bytes:
    """What stands for an address: a mark that begins as it does."""
    return next(begun for begun in _BEGINNINGS if address.startswith(begun)) + _MARK


_BEGINNINGS = tuple(begun.encode() for begun in BEGINNINGS)


def _link(match: re.Match[bytes]) -> bytes:
    return b' href="' + _mark_of(match[1])


def _other(match: re.Match[bytes]) -> bytes:
    return b'<link rel="alternate" hreflang="%b" href="%b' % (match[1], _mark_of(match[2]))


def _stated(match: re.Match[bytes]) -> bytes:
    return b'<meta %b content="%b' % (match[1], _MARK)


def _form_of_drawing(match: re.Match[bytes]) -> bytes:
    """A drawing with one of each kind of what is drawn in it."""
    kinds = sorted(set(_DRAWN.findall(match[2])))
    return match[1] + b"".join(
        b"<%b%b>%b</%b>" % (tag, kind, _MARK if tag == b"text" else b"", tag) for tag, kind in kinds
    )


_MARKED: tuple[tuple[re.Pattern[bytes], bytes | Callable[[re.Match[bytes]], bytes]], ...] = (
    (_LINK, _link),
    (_TEXT, b">" + _MARK),
    (_NAME, b' aria-label="' + _MARK),
    (_DAY, b' datetime="' + _MARK),
)
"""What is taken out of sections, and what stands for it."""
