"""Inline Markdown: what is allowed becomes HTML, everything else stays text that does nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from locpipe import markup
from locpipe.markup import Fragment, Slot, inline, joined, plain

PIECES = [
    "{city}",
    "{in_city}",
    "{a_}",
    "{b__c}",
    "[@key]",
    "](",
    "](https://a.invalid",
    "javascript:",
    "{lang=fr}",
    "&lt;",
    "**",
]
TEXTS = st.lists(st.sampled_from([*"ab {}[]()<>@*_#:;!\"'&\\/.=-\n\u00a0é", *PIECES]), max_size=30).map("".join)


def html(text: str, **values: str) -> str:
    return inline(text).filled(values)


# ---- fragments ------------------------------------------------------------------------------------------------------


def test_a_fragment_names_what_it_needs_once_in_order() -> None:
    fragment = inline("{city}, [@b; @a] {in_city} {city} [@b]")
    assert fragment.names == ("city", "@b", "@a", "in_city")
    assert fragment.citations == ("b", "a")


def test_values_are_escaped() -> None:
    assert html("In {city}.", city="<b>&\"'</b>") == "In &lt;b&gt;&amp;&quot;&#x27;&lt;/b&gt;."


def test_a_value_that_looks_like_a_placeholder_is_not_filled_again() -> None:
    assert html("{city} {province}", city="{province}", province="X") == "{province} X"


def test_a_name_without_a_value_stays_for_the_gate_to_find() -> None:
    assert html("In {city}.") == "In {city}."


def test_pieces_are_joined_and_lose_nothing() -> None:
    fragment = joined(["<p>", inline("{city} a"), Slot("b"), "c", inline("d"), "</p>"])
    assert fragment == Fragment(("<p>", Slot("city"), " a", Slot("b"), "cd</p>"))


@given(st.lists(TEXTS, max_size=4))
def test_a_joined_fragment_says_what_its_pieces_say(texts: list[str]) -> None:
    pieces = [inline(text) for text in texts]
    values = {"city": "C", "@key": "1"}
    assert joined(pieces).filled(values) == "".join(piece.filled(values) for piece in pieces)


# ---- what is allowed ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("*a* and _b_", "<em>a</em> and <em>b</em>", id="emphasis"),
        pytest.param("**a**", "<strong>a</strong>", id="strong"),
        pytest.param("[a](https://a.invalid/?b=1&c=2)", '<a href="https://a.invalid/?b=1&amp;c=2">a</a>', id="link"),
        pytest.param("[a](http://a.invalid)", '<a href="http://a.invalid">a</a>', id="old link"),
        pytest.param("[call](tel:112)", '<a href="tel:112">call</a>', id="phone"),
        pytest.param("[text](sms:112)", '<a href="sms:112">text</a>', id="text message"),
        pytest.param("[below](#cost)", '<a href="#cost">below</a>', id="section of the page"),
        pytest.param("[Café]{lang=fr}", '<span lang="fr">Café</span>', id="words of another language"),
        pytest.param(
            '[a](https://a.invalid){lang="fr"}',
            '<a href="https://a.invalid" lang="fr">a</a>',
            id="link to another language",
        ),
        pytest.param(r"\*a\*", "*a*", id="escaped"),
        pytest.param("a &amp; b &nbsp;", "a &amp; b \u00a0", id="entities"),
        pytest.param("5 < 7 & 8 > 6", "5 &lt; 7 &amp; 8 &gt; 6", id="signs of mathematics"),
        pytest.param("{ city } {City2} {}", "{ city } {City2} {}", id="braces that are no placeholder"),
    ],
)
def test_what_a_message_may_use(text: str, expected: str) -> None:
    assert html(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{In_city}, walks begin.", "À Montréal, walks begin."),
        ("**{in_city}**", "<strong>à Montréal</strong>"),
        ("[{in_city}](https://a.invalid)", '<a href="https://a.invalid">à Montréal</a>'),
    ],
)
def test_placeholders_are_filled_wherever_text_stands(text: str, expected: str) -> None:
    assert html(text, in_city="à Montréal", In_city="À Montréal") == expected


def test_citations_become_numbered_links() -> None:
    assert html("So it is [@b; @a].", **{"@a": "1", "@b": "2"}).replace("\u2060", "") in (
        'So it is\u00a0<sup class="cite">[<a href="#source-b">2</a>, <a href="#source-a">1</a>]</sup>.',
        'So it is<sup class="cite">[<a href="#source-b">2</a>, <a href="#source-a">1</a>]</sup>.',
    )


@pytest.mark.parametrize("text", ["[@A]", "[@]", "[a@b]", "[@a b]", "@a", r"\[@a]"])
def test_what_only_looks_like_a_citation_is_text(text: str) -> None:
    assert inline(text).citations == ()


# ---- what is inert --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<b>bold</b>",
        "<!-- gone -->",
        "<a href='javascript:alert(1)'>a</a>",
        "&lt;script&gt;",
        "<svg/onload=alert(1)>",
        "</section></main>",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
    ],
)
def test_raw_html_is_text(text: str) -> None:
    assert LexborHTMLParser(html(text)).css("body *") == []


def test_raw_html_is_still_read_as_typed() -> None:
    body = LexborHTMLParser(html("<b>5 < 6</b>")).body
    assert body is not None
    assert body.text() == "<b>5 < 6</b>"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java&#x73;cript:alert(1)",
        "javascript&colon;alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:image/png;base64,AAAA",
        "vbscript:x",
        "file:///etc/passwd",
        "mailto:a@b.invalid",
        "//a.invalid/",
        "/somewhere",
        "somewhere",
        "ftp://a.invalid",
        "https:a.invalid",
    ],
)
def test_other_addresses_are_no_links(address: str) -> None:
    for text in (f"[a]({address})", f"[a](<{address}>)"):
        tree = LexborHTMLParser(html(text))
        assert tree.css("a") == []
        assert tree.body is not None
        assert tree.body.text().startswith("[a](")


@pytest.mark.parametrize(
    "text",
    [
        "![a](https://a.invalid/x.png)",
        "`code`",
        "<https://a.invalid>",
        "[a][b]",
        "~~a~~",
        "a  \nb",
    ],
)
def test_other_markdown_is_text(text: str) -> None:
    assert not LexborHTMLParser(html(text)).css("img, code, del, br")
    assert not LexborHTMLParser(inline("<https://a.invalid>").filled({})).css("a")


@pytest.mark.parametrize(
    "attributes", ["onclick=alert(1)", "style=display:none", ".hidden", "#crisis", "hidden=1", "href=javascript:x"]
)
def test_only_the_language_of_words_can_be_stated(attributes: str) -> None:
    for text in (f"[a]{{{attributes}}}", f"[a](https://a.invalid){{{attributes}}}"):
        nodes = LexborHTMLParser(html(text)).css("body *")
        assert all(set(node.attributes) <= {"href", "lang"} for node in nodes)
        assert "javascript" not in "".join(node.attributes.get("href") or "" for node in nodes)


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://a.invalid/{city})",
        "[a](https://a.invalid/?q={city}&r=1)",
        "[a](tel:{city})",
        "[a](#{city})",
        "[a]({city})",
        "[a](<https://a.invalid/{city}>)",
        '[a](https://a.invalid "{city}")',
        '[a](https://a.invalid){lang="{city}"}',
        '[a]{lang="{city}"}',
    ],
)
def test_placeholders_in_link_targets_and_other_attributes_are_never_filled(text: str) -> None:
    for node in LexborHTMLParser(html(text, city="EVIL")).css("body *"):
        assert "EVIL" not in "".join(value or "" for value in node.attributes.values())


def test_a_link_has_no_words_that_only_a_mouse_finds() -> None:
    assert html('[call](tel:112 "It does not work")') == '<a href="tel:112">call</a>'


def test_a_citation_within_a_link_does_not_nest_links() -> None:
    links = LexborHTMLParser(html("[a [@b] c](https://a.invalid)", **{"@b": "1"})).css("a a")
    assert links == []


@given(TEXTS)
def test_a_text_that_is_not_parsed_reads_as_if_it_were(text: str) -> None:
    inline.cache_clear()
    quickly = inline(text)
    inline.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markup, "_MARKED", re.compile(""))
        assert inline(text) == quickly
    inline.cache_clear()


@given(TEXTS)
def test_no_text_at_all_makes_other_html_than_ours(text: str) -> None:
    nodes = LexborHTMLParser(html(text, city="<i>", **{"@key": "1"})).css("body *")
    assert {node.tag for node in nodes} <= {"em", "strong", "a", "span", "sup"}
    for node in nodes:
        assert set(node.attributes) <= {"href", "lang", "class"}
        assert re.match(r"(https?://|tel:|sms:|#|$)", node.attributes.get("href") or "")


# ---- plain ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Ask** [a nurse](https://a.invalid) {in_city}.", "Ask a nurse {in_city}."),
        ("It is so [@a; @b].", "It is so."),
        ("[Café]{lang=fr} des vents", "Café des vents"),
    ],
)
def test_plain_words_have_no_markdown(text: str, expected: str) -> None:
    assert plain(text).replace(" .", ".") == expected


def test_plain_words_are_escaped_once() -> None:
    # What `plain` returns is written into HTML by templates that escape.
    assert plain("Tom & Jerry < 5 > 3 “quoted” l'été") == "Tom & Jerry < 5 > 3 “quoted” l'été"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Call 9-1-1.", 'Call <span class="number">9-1-1</span>.'),
        ("APPELLE (1-866-277-3553)", 'APPELLE (<span class="number">1-866-277-3553</span>)'),
        ("613-555-0123.", '<span class="number">613-555-0123</span>.'),
        ("ISBN 978-613-555-0123", "ISBN 978-613-555-0123"),
        ("613-555-01234 and 1-2-34", "613-555-01234 and 1-2-34"),
        ("[call 9-8-8](tel:988)", '<a href="tel:988">call <span class="number">9-8-8</span></a>'),
        ("In 2026-11-23, PCL-5.", "In 2026-11-23, PCL-5."),
        ("[here](https://example.org/9-1-1)", '<a href="https://example.org/9-1-1">here</a>'),
    ],
)
def test_a_number_to_call_stays_on_one_line(text: str, html: str) -> None:
    assert inline(text).filled({}) == html
