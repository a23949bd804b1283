"""Sections that are known by their bytes: a page that was abridged is judged as the whole page would be."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from locpipe.checks.pieces import abridged, cutting
from locpipe.gate import PageVerdict, judge_page
from tests.gate.mutations import CITY, HARMLESS, MUTATIONS
from tests.gate.site import build, encoded, sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from locpipe.checks.page import FinishedPage, PageClaim
    from locpipe.checks.styles import Stylesheets
    from tests.gate.site import SmallSite

EDITS: list[tuple[str, Callable[[SmallSite], object]]] = [
    *((mutation.id, mutation.apply) for mutation in MUTATIONS),
    *HARMLESS,
]


GOOD = build()


def shortened(html: bytes, claim: PageClaim, styles: Stylesheets) -> FinishedPage | None:
    """The page with stand-ins for what is known of it, None where it is judged as it is."""
    parts = cutting(html, claim, styles)
    return abridged(parts) if parts is not None else None


def verdicts(site: SmallSite, names: list[str], styles: Stylesheets) -> list[PageVerdict]:
    claims = {claim.file: claim for claim in site.claims}
    return [judge_page(encoded(site.pages[name]), claims[name], styles) for name in names if name in claims]


@pytest.mark.parametrize(("name", "apply"), EDITS, ids=[name for name, _ in EDITS])
def test_known_sections_change_no_verdict(name: str, apply: Callable[[SmallSite], object]) -> None:
    site = build()
    apply(site)
    names = [file for file, text in site.pages.items() if text != GOOD.pages.get(file)][:2] or [CITY]
    names = [file for file in names if file in site.pages]
    alone = [verdict for file in names for verdict in verdicts(site, [file], sheets(site))]
    styles = sheets(site)
    for good in (GOOD, GOOD, site, site):
        verdicts(good, [file for file in names if file in good.pages], styles)
    assert verdicts(site, names, styles) == alone, name


@cache
def city() -> tuple[SmallSite, PageClaim, Stylesheets]:
    """A small site, the claim of a page of it, and stylesheets under which every section of it is known."""
    styles = sheets(GOOD)
    for _ in range(3):
        verdicts(GOOD, list(GOOD.pages), styles)
    return GOOD, next(claim for claim in GOOD.claims if claim.file == CITY), styles


def test_sections_of_other_pages_are_judged_once() -> None:
    site, claim, styles = city()
    page = shortened(encoded(site.pages[CITY]), claim, styles)
    assert page is not None
    assert {piece.stand_in.split(b'"')[1].decode() for piece in page.pieces.values()} == {
        *(required.block for required in claim.required),
        "words",
    }
    whole = len(LexborHTMLParser(site.pages[CITY]).css("*"))
    assert len(page.elements) < 0.7 * whole


def test_a_section_met_once_is_judged_with_its_page() -> None:
    site = build()
    claim = next(claim for claim in site.claims if claim.file == CITY)
    assert shortened(encoded(site.pages[CITY]), claim, sheets(site)) is None


@pytest.mark.parametrize(
    "section",
    [
        '<section id="a"><p>Words with <img src="https://example.net/a.png" alt=""> from elsewhere.</p></section>',
        '<section id="a"><p onclick="go()">Words.</p></section>',
        '<section id="a"><p>Call {city}.</p></section>',
        '<section id="a"><p id="b">Words.</p><p id="b">Words.</p></section>',
        '<section id="a"><h1>Words</h1></section>',
        '<section id="a"><b>Words</section>',
        '<section id="a"></main></section>',
        '<section id="a"><table><tr><td>Words</section>',
        '<section id="a"><script type="application/ld+json">{}</script></section>',
        '<section id="a"><body class="b"></section>',
        '<section id="a"><!-- </section>',
        '<section id="a"><section id="b"></section></section>',
        '<section id="a"><div data-safety="crisis"></div></section>',
        '<section id="a"><form></section>',
    ],
)
def test_what_cannot_be_known_alone_is_judged_with_its_page(section: str) -> None:
    site, claim, styles = city()
    html = encoded(site.pages[CITY].replace('<section id="words"', f'{section}<section id="words"'))
    for _ in range(4):
        page = shortened(html, claim, styles)
        assert page is None or not any(piece.stand_in.startswith(b'<section id="a"') for piece in page.pieces.values())
    assert judge_page(html, claim, styles) == judge_page(html, claim, sheets(site))


def test_verdicts_hold_for_one_site_and_its_stylesheets() -> None:
    """The same bytes under another base URL or other stylesheets are met anew."""
    site, claim, styles = city()
    html = encoded(site.pages[CITY])
    assert shortened(html, claim, styles) is not None
    assert shortened(html, replace(claim, base_url="https://other.example"), styles) is None
    assert shortened(html, replace(claim, stylesheets=("/other.css",)), styles) is None


# ---- the tree --------------------------------------------------------------------------------------------------------

TAGS = [
    *("p", "div", "a", "b", "i", "em", "span", "ul", "li", "table", "tbody", "tr", "td", "th", "caption", "section"),
    *("select", "option", "form", "button", "svg", "desc", "math", "mi", "template", "details", "summary", "dl", "dd"),
    *(
        "h1",
        "h2",
        "pre",
        "textarea",
        "title",
        "style",
        "script",
        "body",
        "html",
        "main",
        "ruby",
        "rt",
        "object",
        "nobr",
    ),
    *("marquee", "frameset", "plaintext", "noscript", "iframe", "br", "hr", "img", "input"),
]
tokens = st.one_of(
    st.sampled_from(["words", " ", "\n", "<!-- a -->", "<!--", "-->", "&amp;", "&", "<", "]]>", "<![CDATA[", "\0"]),
    st.sampled_from(TAGS).map("<{}>".format),
    st.sampled_from(TAGS).map("</{}>".format),
    st.sampled_from(['<a href="#b">', '<b class="c">', "</a>", "</b>", "</p>", "<table>", "</table>"]),
)
junk = st.lists(tokens, max_size=6).map("".join)


@settings(max_examples=600, deadline=None)
@given(before=junk, section=junk, after=junk)
@example(before="<table>", section="words", after="</table>")
@example(before="", section="<table><tr><td>words", after="</table>")
@example(before="<b>", section="words", after="</b>")
@example(before="", section="<b>words", after="</b>words")
@example(before="<svg>", section="<p>words</p>", after="</svg>")
def test_a_page_with_its_sections_put_back_is_the_page(before: str, section: str, after: str) -> None:
    """Whatever stands in and around a section: if it is stood in for, it is where, and what, it is on the page."""
    site, claim, styles = city()
    known = f'<section id="a">{section}</section>'
    for _ in range(2):
        alone = f'<main id="main"><section id="crisis" data-safety="crisis"></section>{known}</main>'
        shortened(f"<!doctype html><html><head></head><body>{alone}</body></html>".encode(), claim, styles)
    text = site.pages[CITY].replace('<section id="words"', f'{before}{known}{after}<section id="words"')
    page = shortened(text.encode(), claim, styles)
    if page is None:
        return
    pages = (LexborHTMLParser(site.pages[CITY]), LexborHTMLParser(f"<!doctype html><body><main>{known}</main>"))
    good = {child.attributes.get("id"): child for tree in pages for child in tree.css("main > section")}
    for child in list(page.by_tag["main"][0].node.iter()):
        if child.mem_id in page.pieces:
            own = good.get(child.attributes["id"])
            assert own is not None
            child.replace_with(own)
    assert page.tree.html == LexborHTMLParser(text).html
