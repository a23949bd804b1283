"""Pages that selectors cannot tell apart share a skeleton; what is found of it is what is found of the whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from locpipe.checks.effects import Effects
from locpipe.checks.skeleton import Beside, Problem, Skeleton
from locpipe.checks.styles import Loaded, Stylesheets
from locpipe.checks.visibility import Reader

if TYPE_CHECKING:
    from locpipe.checks.cascade import Cascade

KINDS = ("<h1>t</h1>", "<p>t</p>", "<nav class='a'>t</nav>", "<div class='b'>t</div>", "<div class='c'>t</div>")
BLOCK = "<section class='s' data-safety='crisis'><p>Call</p></section>"

COMPOUNDS = (
    "h1",
    ".a",
    "div",
    ".b",
    "main",
    ".s",
    "p",
    "section",
    ".a:first-child",
    "h1:last-child",
    ":is(.a, .b)",
    "*",
    "div:nth-child(2)",
)
JOINTS = (" + ", " ~ ", " ", " > ")
HARM = (
    "position: fixed",
    "margin-block: -9rem",
    "display: none",
    "transform: translateY(-9rem)",
    "color: #ffffff",
    "display: grid; grid-auto-rows: 90px",
    "display: inline; background-color: #eeeeee",
)


def cascade_of(css: str) -> Cascade:
    return Stylesheets({"/a.css": css.encode()}).cascade((Loaded("/a.css"),))


def found(cascade: Cascade, html: str, *, is_whole: bool, comes_first: bool = False) -> set[Problem]:
    """What is found of the block, as the gate reads it, or with nothing left out of the page around it."""
    node = LexborHTMLParser(html).css_first("[data-safety]")
    assert node is not None
    reader = Reader(cascade, {})
    if not is_whole:
        return set(reader.read(node, node.attributes, comes_first=comes_first).problems)
    before = reader.before(node) if comes_first else ()
    effects = Effects(cascade, Skeleton(reader.whole_generations(node), reader.flesh(node), before))
    return {*effects.problems(), *effects.siblings()}


@st.composite
def sheets(draw: st.DrawFn) -> str:
    rules = []
    for _ in range(draw(st.integers(1, 3))):
        selector = draw(st.sampled_from(COMPOUNDS))
        for _ in range(draw(st.integers(0, 2))):
            selector += draw(st.sampled_from(JOINTS)) + draw(st.sampled_from(COMPOUNDS))
        rules.append(f"{selector} {{ {draw(st.sampled_from(HARM))} }}")
    return "\n".join(rules)


SOME = st.lists(st.sampled_from(KINDS), max_size=6).map("".join)


@given(sheets(), SOME, SOME, st.sampled_from(("", "article", "span")), st.booleans())
@example("main { display: grid; grid-auto-rows: 90px }", "", "<p>t</p>" * 12, "", True)
@example("main { display: contents; background-color: red }", "", "<p>t</p>", "span", False)
@example(".a + section { & p { display: none } }", KINDS[2], "", "", False)
@example(".a + section { & p { display: none } }", KINDS[2] + KINDS[1], "", "", False)
@settings(max_examples=200)
def test_what_is_found_is_what_is_found_of_the_whole_page(
    css: str, before: str, behind: str, holder: str, first: bool
) -> None:
    block = f"<{holder}>{BLOCK}<b>t</b></{holder}>" if holder else BLOCK
    html = f"<!doctype html><html><body><header>t</header><main>{before}{block}{behind}</main></body></html>"
    narrowed = found(cascade_of(css), html, is_whole=False, comes_first=first)
    assert narrowed == found(cascade_of(css), html, is_whole=True, comes_first=first)


@pytest.mark.parametrize(
    ("css", "shares"),
    [
        (".a + h1 { color: #111111 }", True),
        ("p + p { color: #111111 }", True),
        ("section + div { color: #111111 }", False),
        (".c ~ .b { color: #111111 }", False),
        ("div:nth-child(3) { color: #111111 }", False),
        (":is(p) + p { color: #111111 }", False),
        ("* + p { color: #111111 }", False),
    ],
)
def test_pages_share_a_skeleton_where_no_selector_tells_them_apart(css: str, shares: bool) -> None:
    cascade = cascade_of(css)
    for middle in (
        "<div class='b'>t</div><div class='c'>t</div>",
        "<div class='c'>t</div><div class='b'>t</div><div class='c'>t</div>",
    ):
        found(cascade, f"<!doctype html><main><nav class='a'>t</nav>{middle}{BLOCK}{middle}</main>", is_whole=False)
    assert (sum(isinstance(part, Beside) for part in cascade.verdicts) == 1) is shares
