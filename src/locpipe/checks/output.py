"""Rules of finished pages beside safety: the right page, whole, in its language, with links that lead somewhere.

What only the whole release can tell (that a link's target exists, that hreflang is returned) is in `release`.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from locpipe.checks.names import names
from locpipe.checks.page import words
from locpipe.checks.rule import Found, rule
from locpipe.model import PageKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.page import Element, FinishedPage

ELEMENTS = names(
    "html head meta title link body header nav main footer section article aside div h1 h2 h3 h4 h5 h6 p ul ol li "
    "dl dt dd a strong em b i small span br hr table caption colgroup col thead tbody tfoot tr th td blockquote q "
    "cite abbr time data code kbd samp var sub sup mark figure figcaption img picture source details summary "
    "address wbr bdi bdo dfn ins del s u ruby rt rp search script svg g path circle ellipse rect line polyline "
    "polygon desc defs use symbol"
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


# ---- the page itself -------------------------------------------------------------------------------------------------


@rule(
    Severity.BLOCKER, fix='Write pages as UTF-8 that begin with <!doctype html> and state <meta charset="utf-8"> first.'
)
def page_unreadable(page: FinishedPage) -> Iterator[Found]:
    """A browser may read the bytes of a page differently than they were judged.

    Why it matters: every proof about the page rests on reading it as a browser does.

    Example: the page does not say that it is UTF-8, so “é” becomes “Ã©” for some readers.
    """
    try:
        text = page.html.decode("utf-8")
    except UnicodeDecodeError as error:
        yield page.found(f"byte {error.start} (0x{page.html[error.start]:02x}) is not UTF-8")
        return
    if text[:15].lower() != "<!doctype html>":
        yield page.found("the page does not begin with <!doctype html>")
    charsets = [element.attributes["charset"] for element in page.all("meta") if "charset" in element.attributes]
    if [(charset or "").lower() for charset in charsets] != ["utf-8"] or b"charset" not in page.html[:1024].lower():
        yield page.found("the page does not state the character set utf-8 once, within its first 1024 bytes")
    control = _CONTROLS.search(text)
    if control:
        yield page.found(f"the page holds the control character U+{ord(control.group()):04X}")


_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@rule(Severity.ERROR, fix='Render the page again; its <html lang> and its <meta name="page-type"> come from the plan.')
def page_language_mismatch(page: FinishedPage) -> Iterator[Found]:
    """A page does not say the language or the kind that it is planned to have.

    Why it matters: a French page that says it is English is read aloud, translated and found as English.

    Example: <html lang="en-CA"> under /fr/.
    """
    root = next(page.all("html"))
    said = root.attributes.get("lang") or ""
    tags = {page.claim.tag} if page.claim.has_one_locale else {required.tag for required in page.claim.required}
    if said not in tags:
        yield page.found(f'<html lang="{said}"> stands on a page in {" or ".join(sorted(tags)) or "no language"}')
    kinds = [meta.attributes.get("content") for meta in page.all("meta") if meta.attributes.get("name") == "page-type"]
    if kinds != [str(page.claim.kind)]:
        yield page.found(f"the page says that its kind is {kinds or 'nothing'}; it is to be “{page.claim.kind}”")


@rule(Severity.ERROR, fix="Give the page one title and one description, both with text, and one main heading.")
def title_missing(page: FinishedPage) -> Iterator[Found]:
    """A page lacks its title, its description or its main heading, or has two of one.

    Why it matters: it is what readers choose by in a list of results, and what a screen reader says first.

    Example: <title></title>.
    """
    titles = [
        t.node.text(strip=True) for t in page.all("title") if t.node.parent is not None and t.node.parent.tag == "head"
    ]
    if len(titles) != 1 or not titles[0]:
        yield page.found(f"the page has {len(titles)} titles" if len(titles) != 1 else "the title is empty")
    described = [
        meta.attributes.get("content") or ""
        for meta in page.all("meta")
        if meta.attributes.get("name") == "description"
    ]
    if len(described) != 1 or not described[0].strip():
        yield page.found(
            f"the page has {len(described)} descriptions" if len(described) != 1 else "the description is empty"
        )
    headings = [heading.node.text(strip=True) for heading in page.all("h1")]
    if len(headings) != 1 or not headings[0]:
        yield page.found(
            f"the page has {len(headings)} main headings (h1)" if len(headings) != 1 else "the main heading is empty"
        )


@rule(Severity.ERROR, fix="Give the placeholder a value, or correct its name in the source text or the translation.")
def placeholder_unreplaced(page: FinishedPage) -> Iterator[Found]:
    """A page shows a placeholder instead of what should stand in its place.

    Why it matters: the reader sees “clinics in {city}”.

    Example: « Cliniques {in_ville} ».
    """
    if b"{" not in page.html and b"%(" not in page.html and b"&#" not in page.html and b"&l" not in page.html:
        return
    for text in _texts(page):
        for match in _PLACEHOLDER.finditer(text):
            yield page.found(f"“{match.group()}” was left in “{_around(text, match)}”")


_PLACEHOLDER = re.compile(r"\{\{?%?\s*[\w.!:\[\]]*\s*%?\}?\}|\{%|\{\{|%\(\w+\)[sd]")


@rule(Severity.ERROR, fix="Translate the message, or complete the data; then build again.")
def value_missing(page: FinishedPage) -> Iterator[Found]:
    """A page shows that a text or a value was missing when it was made.

    Why it matters: a page with holes must not be published.

    Example: “⟦untranslated: Find help⟧”, or “None” where a phone number should be.
    """
    if not any(trace in page.html for trace in _TRACES):
        return
    for text in _texts(page):
        for match in _MISSING.finditer(text):
            yield page.found(f"“{match.group()[:80]}” was left in “{_around(text, match)}”")


_MISSING = re.compile(
    r"⟦[^⟧]*⟧?|⟧|\A\s*(None|null|undefined|NaN|True|False)\s*\Z|<(?:[\w.]+ object at 0x|Undefined)[^>]*>?|Missing\("
)
_TRACES = (
    "⟦".encode(),
    "⟧".encode(),
    b"&#",
    b"None",
    b"null",
    b"undefined",
    b"NaN",
    b"True",
    b"False",
    b" object at 0x",
    b"Undefined",
    b"Missing(",
)
"""Bytes without which no page can hold such a text; most pages hold none of them."""


def _texts(page: FinishedPage) -> Iterator[str]:
    """Every text that a person may see or hear: of elements, and of attributes that are read out."""
    root = page.tree.root
    if root is not None:
        for node in root.traverse(include_text=True):
            if node.is_text_node and node.parent is not None and node.parent.tag != "script":
                yield node.text_content or ""
    for name in ("content", "title", "alt", "aria-label", "placeholder"):
        yield from (element.attributes[name] or "" for element in page.having(name))


def _around(text: str, match: re.Match[str]) -> str:
    return " ".join(text[max(0, match.start() - 30) : match.end() + 30].split())


@rule(Severity.ERROR, fix="Give each element its own id; two sections of one page cannot share one.")
def id_duplicated(page: FinishedPage) -> Iterator[Found]:
    """Two elements of a page have the same id.

    Why it matters: links to the second lead to the first, and labels of screen readers go astray.

    Example: <section id="sources"> stands twice.
    """
    seen: set[str] = set()
    for element in page.having("id"):
        name = element.attributes["id"] or ""
        if name in seen or not name:
            yield page.found(
                f"the id “{name}” stands on the page more than once" if name else f"<{element.tag}> has an empty id"
            )
        seen.add(name)


# ---- what a page brings in -------------------------------------------------------------------------------------------


@rule(
    Severity.BLOCKER,
    fix="Prose cannot hold markup; templates hold only what is listed in `locpipe explain markup-in-text`.",
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
    for name in sorted(name for name in page.by_attribute if name.startswith("on")):
        for element in page.having(name):
            yield page.found(f'<{element.tag}> has the event handler {name}="{(element.attributes[name] or "")[:60]}"')
    yield from _strange_addresses(page)


def _strange_addresses(page: FinishedPage) -> Iterator[Found]:
    for name in _ADDRESS_ATTRIBUTES:
        for element in page.having(name):
            if _scheme(element.attributes[name]) not in _LINK_SCHEMES:
                yield page.found(f"<{element.tag}> leads to “{(element.attributes[name] or '')[:80]}”")


def _is_shipped(element: Element, page: FinishedPage) -> bool:
    if "src" in element.attributes:
        return element.attributes["src"] in page.claim.scripts
    if element.attributes.get("type") != "application/ld+json":
        return False
    try:
        json.loads(element.node.text() or "")
    except ValueError:
        return False
    return True


def _scheme(address: str | None) -> str:
    """The scheme of an address, empty for one within the site."""
    if not address or address[0] in "/#":
        return ""
    if address.startswith(("https:", "tel:")):
        return address.partition(":")[0]
    # Browsers drop white space and control characters in front of and within a scheme.
    scheme, colon, _ = _UNSEEN.sub("", address).partition(":")
    return scheme.lower() if colon and _SCHEME.fullmatch(scheme) else ""


_UNSEEN = re.compile(r"[\x00-\x20]+")
_SCHEME = re.compile(r"[A-Za-z][\w+.-]*")


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
        if "stylesheet" in kinds and (extra or kinds != ["stylesheet"]):
            yield page.found(f"a stylesheet is loaded with {', '.join(extra) or ' '.join(kinds)}")
    for meta in page.all("meta"):
        if (meta.attributes.get("name") or "").lower() == "color-scheme":
            yield page.found('<meta name="color-scheme"> changes colours; state `color-scheme` in the stylesheet')
    loaded = tuple(sheet.href for sheet in page.loaded)
    if loaded != page.claim.stylesheets:
        yield page.found(
            f"the page loads the stylesheets {_listed(loaded)}; planned is {_listed(page.claim.stylesheets)}"
        )


_LINK_ATTRIBUTES = frozenset(("rel", "href", "media", "integrity", "crossorigin", "type"))


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
            if urlsplit(address).netloc and not address.startswith(f"{page.claim.base_url}/"):
                yield page.found(f"<{element.tag}> loads {address[:120]}")


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


# ---- where a page stands, and leads ----------------------------------------------------------------------------------


@rule(Severity.ERROR, fix="State the page's own address once: the base URL of site.yaml and its path.")
def canonical_wrong(page: FinishedPage) -> Iterator[Found]:
    """The canonical address that a page states is not its own.

    Why it matters: search engines would list another page in its place, or none.

    Example: the page of Calgary names that of Edmonton.
    """
    if page.claim.kind == PageKind.NOTFOUND:
        return
    stated = [
        link.attributes.get("href") or ""
        for link in page.all("link")
        if "canonical" in words(link.attributes.get("rel"))
    ]
    own = page.claim.base_url + page.claim.url
    if stated != [own]:
        yield page.found(f"the canonical address is {', '.join(stated) or 'missing'}; the page's own is {own}")


@rule(Severity.ERROR, fix="List each locale's address of the page once, the page's own among them.")
def alternate_wrong(page: FinishedPage) -> Iterator[Found]:
    """The list of a page's other languages leaves the page itself out, or names one twice.

    Why it matters: search engines ignore such a list, and readers get the wrong language.

    Example: the French page has no hreflang="fr-CA".
    """
    listed = alternates(page)
    tags = [tag for tag, _ in listed]
    for tag in sorted({tag for tag in tags if tags.count(tag) > 1}):
        yield page.found(f'hreflang="{tag}" is stated {tags.count(tag)} times')
    own = (page.claim.tag, page.claim.base_url + page.claim.url)
    if page.claim.has_one_locale and listed and own not in listed:
        yield page.found(f"the list of languages lacks the page itself, {own[0]} {own[1]}")


def alternates(page: FinishedPage) -> tuple[tuple[str, str], ...]:
    """The addresses of the page in other languages that it states, by hreflang."""
    return tuple(
        (link.attributes.get("hreflang") or "", link.attributes.get("href") or "")
        for link in page.all("link")
        if "alternate" in words(link.attributes.get("rel")) and "hreflang" in link.attributes
    )


@rule(Severity.ERROR, fix="Correct the link, or give the section that it means this id.")
def anchor_broken(page: FinishedPage) -> Iterator[Found]:
    """A link leads to a part of its own page that does not exist.

    Why it matters: nothing happens when the reader follows it.

    Example: <a href="#help"> on a page without id="help".
    """
    ids = {element.attributes["id"] for element in page.having("id")}
    for link in page.all("a"):
        href = link.attributes.get("href") or ""
        if href.startswith("#") and href != "#" and unquote(href[1:]) not in ids:
            yield page.found(f"nothing on the page has the id “{href[1:]}” that a link leads to")
        elif "href" in link.attributes and href in ("", "#"):
            yield page.found(f"the link “{' '.join(link.node.text().split())[:60]}” leads nowhere")


def internal_links(page: FinishedPage) -> tuple[str, ...]:
    """The paths within the release that a page links to or loads, each once, with their `#part`."""
    own = page.claim.base_url + page.claim.url
    addresses = dict.fromkeys(
        element.attributes[name] or "" for name in ("href", "src", "xlink:href") for element in page.having(name)
    )
    found: dict[str, None] = {}
    for address in addresses:
        if address.startswith("/") and not address.startswith("//"):
            found[address] = None
        elif address and not address.startswith("#") and _scheme(address) in ("", "http", "https"):
            full = urljoin(own, address)
            if full.startswith(f"{page.claim.base_url}/"):
                found[full.removeprefix(page.claim.base_url)] = None
    return tuple(found)


RULES_OF_OUTPUT = (
    page_unreadable,
    page_language_mismatch,
    title_missing,
    placeholder_unreplaced,
    value_missing,
    id_duplicated,
    markup_in_text,
    style_unexpected,
    viewport_unusual,
    external_resource_loaded,
    canonical_wrong,
    alternate_wrong,
    anchor_broken,
)
"""The other rules of one page, in the order of reports."""
