"""Rules of what a page brings in: its markup, styles, scripts and files. What is not ours is refused."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from locpipe.assets import script_digest
from locpipe.checks.links import scheme
from locpipe.checks.names import names
from locpipe.checks.page import words
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.page import Element, FinishedPage

ELEMENTS = names(
    "html head meta title link body header nav main footer section article aside div h1 h2 h3 h4 h5 h6 p ul ol li "
    "dl dt dd a strong em b i small span br hr table caption colgroup col thead tbody tfoot tr th td blockquote q "
    "cite abbr time data code kbd samp var sub sup mark figure figcaption img picture source details summary "
    "address wbr bdi bdo dfn ins del s u ruby rt rp search script svg g path circle ellipse rect line polyline "
    "polygon text desc defs use symbol"
)
"""Elements that pages are made of. Others (frames, forms, templates, base, style, noscript…) are refused."""

_LINK_SCHEMES = frozenset(("", "http", "https", "mailto", "tel", "sms"))
_ADDRESS_ATTRIBUTES = (
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "poster",
    "data",
    "cite",
    "xlink:href",
    "background",
    "ping",
)


@rule(
    Severity.BLOCKER,
    fix="Take it out: prose is text, and templates use only the elements that `checks/embedded.py` lists.",
)
def markup_in_text(page: FinishedPage) -> Iterator[Found]:
    """A page holds markup that no page of ours is made of: a foreign script, an event handler, a frame, a form…

    Why it matters: text from a catalog that became markup could hide or replace everything else on the page.

    Example: a translation brings <script> or onclick="…".
    """
    for tag in sorted(page.by_tag.keys() - ELEMENTS):
        yield page.found(f"<{tag}> is no element of our pages")
    for script in page.all("script"):
        if not _is_shipped(script, page):
            yield page.found(
                f"a script that is not ours: {(script.attributes.get('src') or script.node.text() or '')[:80]}"
            )
    for meta in page.having("http-equiv"):
        yield page.found(f'<meta http-equiv="{meta.attributes["http-equiv"]}"> can lead a reader away from the page')
    for name in sorted(page.by_attribute.keys() & _ELSEWHERE):
        for element in page.having(name):
            if element.tag not in _DRAWN or (element.tag == "svg" and name in _OUT_OF_ITS_BOX):
                yield page.found(f'<{element.tag}> has {name}="{(element.attributes[name] or "")[:60]}"')
    for name in sorted(name for name in page.by_attribute if name.startswith("on")):
        for element in page.having(name):
            yield page.found(f'<{element.tag}> has the event handler {name}="{(element.attributes[name] or "")[:60]}"')
    yield from _strange_addresses(page)


_DRAWN = names("img source svg g path circle ellipse rect line polyline polygon desc defs use symbol")
_OUT_OF_ITS_BOX = names("overflow transform")
"""On a picture in the page they let it be drawn over whatever is beside it."""

_ELSEWHERE = _OUT_OF_ITS_BOX | names(
    "autofocus contenteditable aria-owns aria-modal align background bgcolor border bordercolor cellpadding cellspacing clear"
    " color compact face frame height hspace link alink vlink leftmargin marginheight marginwidth topmargin noshade nowrap"
    " rules size text valign vspace width"
)
"""Attributes that move the reader, take other parts of the page away from screen readers, or style without a stylesheet."""


def _strange_addresses(page: FinishedPage) -> Iterator[Found]:
    for name in _ADDRESS_ATTRIBUTES:
        for element in page.having(name):
            address = element.attributes[name] or ""
            if _is_icon(element, address):
                continue
            if scheme(address) not in _LINK_SCHEMES or _NAMED_HOST.match(address):
                yield page.found(f"<{element.tag}> leads to “{(element.attributes[name] or '')[:80]}”")


def _is_icon(element: Element, address: str) -> bool:
    """Whether it is the drawing beside the name of a tab. A drawing that stands for an image runs and loads nothing."""
    return (
        address.startswith("data:image/svg+xml,") and element.tag == "link" and element.attributes.get("rel") == "icon"
    )


_NAMED_HOST = re.compile(r"[\s\x00-\x1f]*(https?:)?[/\\]{2}[^/\\?#]*@", re.IGNORECASE)
"""An address with the name of a user, which looks like that of another host."""


def _is_shipped(element: Element, page: FinishedPage) -> bool:
    if "src" in element.attributes:
        address = element.attributes["src"] or ""
        return address.startswith("/") and address in page.claim.scripts
    text = element.node.text() or ""
    if not element.attributes:
        return script_digest(text) in page.claim.scripts
    if element.attributes.get("type") != "application/ld+json":
        return False
    return is_json(text)


def is_json(text: str | bytes) -> bool:
    """Whether a text is data that a program can read."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


@rule(Severity.BLOCKER, fix="Put the style into the stylesheet of the site, which is judged with every page.")
def style_unexpected(page: FinishedPage) -> Iterator[Found]:
    """A page brings a style of its own, or loads other stylesheets than it is planned to.

    Why it matters: what is not in the judged stylesheets can hide a safety text.

    Example: <p style="display: none">, or a second <link rel="stylesheet">.
    """
    for element in page.having("style"):
        yield page.found(f"<{element.tag}> has the inline style “{(element.attributes['style'] or '')[:80]}”")
    for link in page.all("link"):
        kinds = words(link.attributes.get("rel"))
        extra = sorted(set(link.attributes) - _LINK_ATTRIBUTES)
        limited = [
            name for name, usual in _USUAL.items() if (link.attributes.get(name) or usual).strip().lower() != usual
        ]
        if "stylesheet" in kinds and (extra or limited or kinds != ("stylesheet",)):
            yield page.found(f"a stylesheet is loaded with {', '.join((*extra, *limited)) or ' '.join(kinds)}")
    for meta in page.all("meta"):
        name = (meta.attributes.get("name") or "").lower()
        if name in ("color-scheme", "supported-color-schemes"):
            yield page.found(f'<meta name="{name}"> changes colours; state `color-scheme` in the stylesheet')
    loaded = tuple(sheet.href for sheet in page.loaded)
    if loaded != page.claim.stylesheets:
        yield page.found(
            f"the page loads the stylesheets {_listed(loaded)}; planned is {_listed(page.claim.stylesheets)}"
        )


_USUAL = {"media": "all", "type": "text/css"}
"""A stylesheet for some media alone leaves the page bare in the others."""

_LINK_ATTRIBUTES = frozenset(("rel", "href", *_USUAL))


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "none"


@rule(Severity.BLOCKER, fix='Write <meta name="viewport" content="width=device-width, initial-scale=1"> once.')
def viewport_unusual(page: FinishedPage) -> Iterator[Found]:
    """A page does not fit itself to the width of a phone, or keeps readers from enlarging it.

    Why it matters: without it a phone shows the page as small as on a wide screen, and no size of text holds.

    Example: <meta name="viewport" content="width=1200, user-scalable=no">.
    """
    stated = [
        meta.attributes.get("content") or "" for meta in page.all("meta") if meta.attributes.get("name") == "viewport"
    ]
    if [_VIEWPORT.sub("", content.lower()) for content in stated] != ["width=device-width,initial-scale=1"]:
        yield page.found(f"the viewport is “{'”, “'.join(stated)}”" if stated else "the page states no viewport")


_VIEWPORT = re.compile(r"[\s]+|(?<=scale=1)\.0")


@rule(Severity.ERROR, fix="Ship the file with the site; pages load nothing from elsewhere.")
def external_resource_loaded(page: FinishedPage) -> Iterator[Found]:
    """A page loads a file from another host.

    Why it matters: it tells that host who reads about which illness, and breaks when it goes.

    Example: <img src="https://example.com/logo.png">.
    """
    for element in page.all("img", "script", "source", "use", "link"):
        for address in _loaded_by(element):
            if _is_elsewhere(address) and not address.startswith(f"{page.claim.base_url}/"):
                yield page.found(f"<{element.tag}> loads {address[:120]}")


def _is_elsewhere(address: str) -> bool:
    """Whether an address names a host, or is none at all, so that nobody knows what a browser makes of it."""
    try:
        return bool(urlsplit(address).netloc)
    except ValueError:
        return True


def _loaded_by(element: Element) -> Iterator[str]:
    attributes = element.attributes
    if element.tag != "link":
        for name in ("src", "href", "xlink:href"):
            if attributes.get(name):
                yield attributes[name] or ""
        for candidate in (attributes.get("srcset") or "").split(","):
            if candidate.strip():
                yield candidate.split()[0]
    elif not set(words(attributes.get("rel"))) & _NOT_LOADED:
        yield attributes.get("href") or ""


_NOT_LOADED = frozenset(("canonical", "alternate", "author", "license", "next", "prev", "help", "me"))
