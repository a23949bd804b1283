"""Rules of finished pages beside safety: the right page, whole, in its language, with links that lead somewhere.

What a page brings in is judged in `embedded`, where it leads in `links`, and what only the whole release can tell in
`release`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks import embedded, links
from locpipe.checks.page import SPOKEN
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.page import FinishedPage


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
    if page.html.translate(None, _CONTROLS) != page.html:
        control = next(byte for byte in page.html if byte in _CONTROLS)
        yield page.found(f"the page holds the control character U+{control:04X}")


_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32), 127))


def is_readable(html: bytes) -> bool:
    """Whether every byte of a page belongs to a letter or sign that a page may hold."""
    try:
        html.decode()
    except UnicodeDecodeError:
        return False
    return len(html.translate(None, _CONTROLS)) == len(html)


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
    if "{" not in page.text and "%(" not in page.text:
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
    if not any(sign in page.text for sign in TRACES):
        return
    found = [(text, match) for text in _texts(page) for match in _MISSING.finditer(text)]
    for text, match in found[:MOST_SHOWN]:
        yield page.found(f"“{match.group()[:80]}” was left in “{_around(text, match)}”")
    if found[MOST_SHOWN:]:
        yield page.found(f"{len(found) - MOST_SHOWN} more texts or values are missing on the page")


MOST_SHOWN = 3
"""A page that lacks many texts says so in few findings: each is reported for its catalog as well."""

_MISSING = re.compile(
    r"⟦[^⟧]*⟧?|⟧|\A\s*(None|null|undefined|NaN|True|False)\s*\Z|<(?:[\w.]+ object at 0x|Undefined)[^>]*>?|Missing\("
)
TRACES = ("⟦", "⟧", "None", "null", "undefined", "NaN", "True", "False", " object at 0x", "<Undefined", "Missing(")
"""One of these is in every text that `_MISSING` finds; most pages have none."""


def _texts(page: FinishedPage) -> Iterator[str]:
    """Every text that a person may see or hear: of elements, and of attributes that are read out."""
    root = page.tree.root
    if root is not None:
        for node in root.traverse(include_text=True):
            if node.is_text_node and node.parent is not None and node.parent.tag != "script":
                yield node.text_content or ""
    for name in SPOKEN:
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
    for piece in page.pieces.values():
        for name in sorted(piece.ids & seen):
            yield page.found(f"the id “{name}” stands on the page more than once")
        seen |= piece.ids


RULES_OF_OUTPUT = (
    page_unreadable,
    page_language_mismatch,
    title_missing,
    placeholder_unreplaced,
    value_missing,
    id_duplicated,
    embedded.markup_in_text,
    embedded.style_unexpected,
    embedded.viewport_unusual,
    embedded.external_resource_loaded,
    links.canonical_wrong,
    links.alternate_wrong,
    links.anchor_broken,
    links.link_dials_another,
)
"""The other rules of one page, in the order of reports."""
