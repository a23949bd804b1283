"""Pages that differ in words and addresses alone: what is known of their form is said of each, and nothing that matters is overlooked."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from locpipe.checks.forms import MARK, MET, UNKNOWN, taken_out
from locpipe.checks.pieces import cutting
from locpipe.gate import judge_page
from tests.gate.mutations import CITY
from tests.gate.site import BASE, STYLE, build, encoded, sheets

if TYPE_CHECKING:
    from locpipe.checks.page import PageClaim
    from locpipe.checks.styles import Stylesheets

HEAD = '<meta name="description" content="What it says.">'
OWN = """\
<section id="about"><h2>About Laval, no. №</h2><p>Words, <em>more</em> &amp; <a href="https://laval.example/guide?a=1&amp;b=2">a guide</a>.</p>\
<p>Call <a class="phone" href="tel:+15145550100">514-555-0100</a>, or <a href="mailto:help@laval.example?subject=https%3A//health.test/fr/ptsd/qc/laval/">write</a>.</p>\
<time datetime="2026-11-23">November 23</time><a href="/fr/ptsd/qc/">Québec</a></section>
<section id="near"><svg viewBox="0 0 9 9" role="img" aria-label="Map of Laval"><path class="own" d="M0 0l4 4z"/>
<circle class="near" cx="4" cy="5" r="7"/><text x="4" y="5" text-anchor="end">Laval №</text></svg></section>
"""
DATA = '<script type="application/ld+json">{"name": "Laval"}</script>'


NUMBERS = count(1000)


def fresh(html: str) -> bytes:
    """The page with sections that no page had before: one that is met again is known by itself."""
    return encoded(html.replace("№", str(next(NUMBERS))))


def written(html: str) -> str:
    """The page of a city with sections of its own."""
    html = html.replace('<section id="words"', f'{OWN}<section id="words"').replace("</body>", f"{DATA}</body>")
    return html.replace("<title>Title</title>", '<title>Laval</title><meta property="og:title" content="Laval">')


@cache
def city() -> tuple[str, PageClaim, Stylesheets]:
    """The page of a city, its claim, and stylesheets under which its form is known."""
    site = build()
    claim = next(claim for claim in site.claims if claim.file == CITY)
    styles, html = sheets(site), written(site.pages[CITY])
    for _ in range(2):
        for file in (CITY, "fr/ptsd/on/london/index.html"):
            judge_page(encoded(site.pages[file]), next(claim for claim in site.claims if claim.file == file), styles)
    for _ in range(2):
        judge_page(fresh(html), claim, styles)
    return html, claim, styles


def forms(styles: Stylesheets, claim: PageClaim) -> dict[bytes, bool]:
    """The forms that are known, and whether pages of each may be clean."""
    from locpipe.checks.styles import Loaded

    cascade = styles.cascade(tuple(Loaded(href) for href in claim.stylesheets))
    return {key[0]: form not in (MET, UNKNOWN) for key, form in cascade.forms.items()}


def judged_both_ways(html: str) -> int:
    """Judges a page where its form is known and where nothing is: the verdict is the same. How many findings it has."""
    _, claim, styles = city()
    page = fresh(html)
    alone = judge_page(page, claim, sheets(build()))
    assert judge_page(page, claim, styles) == alone
    return len(alone.findings)


def test_a_page_whose_form_is_known_is_not_read() -> None:
    html, claim, styles = city()
    assert judged_both_ways(html) == 0
    parts = cutting(fresh(html), claim, styles)
    values = taken_out(parts) if parts else None
    assert values is not None
    assert forms(styles, claim)[values.form]
    form = values.form.decode()
    assert "Laval" not in form
    assert "514" not in form
    assert form.count(f'href="{BASE}/{MARK}/"') == 2, "its own address, as the canonical one and among its languages"


def test_a_section_of_a_page_whose_form_is_known_is_not_judged_by_itself() -> None:
    html, claim, styles = city()
    parts = cutting(page := fresh(html), claim, styles)
    assert parts is not None
    known = parts.cascade.pieces[claim.base_url].known
    before = set(known)
    for _ in range(3):
        judge_page(page, claim, styles)
    assert set(known) == before


TWINS = [
    ("Words, ", "Other words, "),
    ("Words, ", "Des mots accentués, "),
    ("&amp; <a", "&#39;so&#39; <a"),
    ("https://laval.example/guide?a=1&amp;b=2", "https://gatineau.example/"),
    ("https://laval.example/guide?a=1&amp;b=2", f"{BASE}/fr/ptsd/"),
    ('<a href="/fr/ptsd/qc/">', '<a href="/fr/ptsd/on/#rules">'),
    ("514-555-0100", "(514) 555-0100"),
    ("help@laval.example", "info@elsewhere.example"),
    ("https%3A//health.test/fr/ptsd/qc/laval/", "Gatineau&amp;cc=a"),
    ("?subject=https%3A//health.test/fr/ptsd/qc/laval/", ""),
    ('datetime="2026-11-23"', 'datetime="2026-11-24"'),
    ("Map of Laval", "Map of Gatineau"),
    ('<path class="own" d="M0 0l4 4z"/>', '<path class="own" d="M0 0l4 4z"/><path class="own" d="M1 0l4 4z"/>'),
    ('"name": "Laval"', '"name": "Gatineau", "more": [1, 2]'),
    ("<title>Laval</title>", "<title>Gatineau &amp; around</title>"),
    (HEAD, HEAD.replace("What it says", "What else it says")),
    (f'hreflang="en-CA" href="{BASE}/en/ptsd/qc/laval/"', f'hreflang="en-CA" href="{BASE}/en/ptsd/qc/gatineau/"'),
]
"""Harmless changes of values: the pages have the form of the first."""


@pytest.mark.parametrize(("old", "new"), TWINS)
def test_other_values_make_no_other_form(old: str, new: str) -> None:
    html, claim, styles = city()
    assert old in html
    known = forms(styles, claim)
    assert judged_both_ways(html.replace(old, new)) == 0
    assert forms(styles, claim) == known


HARMFUL = [
    ("Words, ", "Words {city}, "),
    ("Words, ", "Words %(city)s, "),
    ("Words, ", "⟦untranslated: Words⟧, "),
    ("Words, ", "Words &#123;city&#125;, "),
    ("Words, ", "Words &lbrace;city&rbrace;, "),
    (">more<", ">None<"),
    (">more<", ">&#x4e;one<"),
    ("Words, ", "Words &#x27E6;, "),
    ("Words, ", "Words\x01, "),
    ("Words, ", "Words \udce9, "),
    ("514-555-0100", "514-555-0199"),
    ("514-555-0100", "<b>514-555-0199</b>"),
    ("tel:+15145550100", "tel:+15145550199"),
    ('href="/fr/ptsd/qc/"', 'href="//user@elsewhere.example/"'),
    ('href="/fr/ptsd/qc/"', 'href="https://health.test@elsewhere.example/"'),
    ('href="/fr/ptsd/qc/"', 'href="javascript:go()"'),
    ('href="/fr/ptsd/qc/"', 'href="#nothing"'),
    ('href="/fr/ptsd/qc/"', 'href=""'),
    ('aria-label="Map of Laval"', 'aria-label="⟦untranslated⟧"'),
    ('aria-label="Map of Laval"', 'aria-label="Map" onclick="go()"'),
    ('cx="4"', 'cx="4" onload="go()"'),
    ('cx="4"', 'cx="4" style="r: 900px"'),
    ('<path class="own"', '<path id="crisis" class="own"'),
    ('"name": "Laval"', '"name": Laval'),
    ("<title>Laval</title>", "<title> </title>"),
    ("<title>Laval</title>", "<title>{city}</title>"),
    (HEAD, HEAD.replace("What it says.", " ")),
    (f'<link rel="canonical" href="{BASE}/fr/ptsd/qc/laval/">', f'<link rel="canonical" href="{BASE}/fr/ptsd/qc/">'),
    (f'hreflang="fr-CA" href="{BASE}/fr/ptsd/qc/laval/"', f'hreflang="fr-CA" href="{BASE}/fr/ptsd/qc/gatineau/"'),
    (f'hreflang="en-CA" href="{BASE}/en/ptsd/qc/laval/"', f'hreflang="fr-CA" href="{BASE}/en/ptsd/qc/laval/"'),
    ("appelez le <a", "appelez vite le <a"),
]
"""Changes that a rule finds."""


@pytest.mark.parametrize(("old", "new"), HARMFUL)
def test_what_a_rule_finds_in_a_value_is_found(old: str, new: str) -> None:
    html, _, _ = city()
    assert old in html
    assert judged_both_ways(html.replace(old, new)) > 0


def test_links_are_those_of_the_page_itself() -> None:
    html, claim, styles = city()
    other = html.replace('href="/fr/ptsd/qc/"', f'href="{BASE}/fr/ptsd/on/#prices"').replace("?a=1&amp;b=2", "?é=1")
    links = judge_page(fresh(other), claim, styles).links
    assert "/fr/ptsd/on/#prices" in links
    assert claim.url in links
    assert "/fr/" in links, "a link of the form itself"
    assert not any(MARK in link for link in links)


def test_a_form_is_known_for_what_is_claimed_of_it() -> None:
    """The same bytes are judged anew where another text is required, or another address."""
    html, claim, styles = city()
    for other in (
        replace(claim, required=claim.required[:-1]),
        replace(claim, required=(claim.required[0]._replace(approval=None), *claim.required[1:])),
        replace(claim, tag="de-CH"),
        replace(claim, url="/fr/ptsd/qc/gatineau/"),
        replace(claim, links=frozenset()),
    ):
        assert judge_page(fresh(html), other, styles).findings


def test_sections_that_begin_alike_are_not_taken_for_each_other() -> None:
    """A known section stands in a form by its start tag alone: what else it is belongs to what the form is known by."""
    site = build()
    styles = sheets(site)
    claims = [claim for claim in site.claims if claim.place == "qc/laval"]
    claim = claims[0]
    html = site.pages[claim.file]
    other = html.replace("988", "989")
    assert other != html
    for page in (html, other) * 4:
        assert judge_page(encoded(page), claim, styles) == judge_page(encoded(page), claim, sheets(site))
    assert judge_page(encoded(other), claim, styles).findings


@pytest.mark.parametrize(
    "css",
    [
        'a[href*="laval"] ~ .safety { display: none; }',
        'section:has([aria-label="Map of Laval"]) ~ .safety { display: none; }',
        'section:has([href="/fr/ptsd/qc/"]) ~ .safety { display: none; }',
        'section:has([href^="/fr/ptsd/qc/"]) ~ .safety { display: none; }',
        'section:has([datetime="2026-11-23"]) ~ .safety { display: none; }',
    ],
)
def test_where_selectors_ask_for_values_no_form_is_known(css: str) -> None:
    html, claim, _ = city()
    site = build()
    site.styles["/style.css"] = STYLE + css
    styles = sheets(site)
    for text in (html.replace("/fr/ptsd/qc/", "/fr/ptsd/on/"), html, html, html):
        page = fresh(text)
        assert judge_page(page, claim, styles) == judge_page(page, claim, sheets(site))
    assert not forms(styles, claim)


PAIRS = [
    ("<i title='a>@<b'></i>", "words", "' onclick='go()' x='"),
    ('<i title="a>@<b"></i>', "words", '" onclick="go()" x="'),
    ('<a href="tel:+15145550100" title="a>514-555-0100</a>">@</a>', "514-555-0100", "514-555-0199"),
    ('<a href="tel:+15145550100">Call</a> <a href="tel:+15145550100"><b>@</b></a>', "514-555-0100", "514-555-0199"),
    ("<p>@</p>", "words", "<p style='color: red'>words</p>"),
    ("<!-- >@< -->", "words", "--><script>go()</script><!--"),
]
"""A piece of markup with what is harmless in it, and what is not."""


@pytest.mark.parametrize(("markup", "good", "bad"), PAIRS)
def test_a_harmful_value_is_found_behind_a_harmless_one(markup: str, good: str, bad: str) -> None:
    html, _, _ = city()
    pages = [html.replace("<em>more</em>", markup.replace("@", value)) for value in (good, good, bad, good, bad)]
    assert [bool(judged_both_ways(page)) for page in pages] == [False, False, True, False, True]


def test_how_far_down_the_character_set_is_stated_is_asked_of_each_page() -> None:
    html, _, _ = city()
    stated = '<meta charset="utf-8">'
    late = html.replace(stated, "").replace("<title>Laval</title>", f"<title>@</title>{stated}")
    assert [bool(judged_both_ways(late.replace("@", title))) for title in ("Laval", "Laval", "Laval " * 200)] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    "markup",
    [
        '<i class="a>words<b">more</i>',
        "<table><tr><td>words</td></tr></table>",
        "<table> words<colgroup> words</colgroup></table>",
        'see href="/fr/" there',
    ],
)
def test_a_form_whose_marks_are_not_found_in_its_tree_is_not_kept(markup: str) -> None:
    html, claim, styles = city()
    before = forms(styles, claim)
    for _ in range(3):
        judged_both_ways(html.replace("<em>more</em>", markup))
    assert [is_known for form, is_known in forms(styles, claim).items() if form not in before] == [False]


# ---- whatever stands in a value --------------------------------------------------------------------------------------

PLACES = [
    *("Words, ", ">more<", "About Laval", "514-555-0100", "https://laval.example/guide", "help@laval.example"),
    *(
        "/fr/ptsd/qc/",
        "Map of Laval",
        "2026-11-23",
        "M0 0l4 4z",
        "№</text>",
        '"Laval"}',
        "<title>Laval",
        'near" cx',
    ),
    *("What it says.", f'hreflang="en-CA" href="{BASE}/en', 'href="#crisis">help', '</section>\n<section id="near"'),
]
tokens = st.sampled_from(
    [
        *(
            "a",
            " ",
            "\n",
            "é",
            "&amp;",
            "&",
            "&#39;",
            "&lt;",
            "'",
            '"',
            "<",
            ">",
            "/",
            "\\",
            "@",
            "{",
            "}",
            "%(a)s",
            "#",
        ),
        *("=", "None", "⟦", "\0", "\x01", "911", "tel:911", "javascript:", "-->", "<!--", "<p>", "</p>", "<b>", "</b>"),
        *(
            "<table>",
            "</table>",
            "<td>",
            "<svg>",
            "</svg>",
            "<title>",
            "</title>",
            "<script>",
            "</script>",
            "</section>",
        ),
        *(
            '<section id="c">',
            '<section data-safety="crisis">',
            'id="about"',
            'onclick="x"',
            'href="/x"',
            ' href="tel:1"',
        ),
        *(
            "aria-label=",
            'hidden=""',
            MARK,
            "␄",
            "]]>",
            "<![CDATA[",
            'datetime="1"',
            "<a",
            "<main>",
            "</main>",
            "<body>",
        ),
    ]
)


@settings(max_examples=400, deadline=None)
@given(
    place=st.sampled_from(PLACES),
    junk=st.lists(tokens, max_size=4).map("".join),
    is_before=st.booleans(),
)
@example(place=">more<", junk='<i title="a>b<c">', is_before=True)
@example(place="Words, ", junk="<!-- > -- < -->", is_before=True)
def test_what_is_known_of_a_form_is_true_of_each_page(place: str, junk: str, is_before: bool) -> None:
    """Whatever is put into or beside a value, the verdict is that of the page alone, when its form is met and afterwards."""
    html, claim, styles = city()
    assert place in html
    changed = html.replace(place, junk + place if is_before else place + junk, 1)
    for _ in range(3):
        page = fresh(changed)
        assert judge_page(page, claim, styles) == judge_page(page, claim, sheets(build()))
