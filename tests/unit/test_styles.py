"""Selectors, conditions, lengths and colours of stylesheets; what they do to a block is shown by the mutants of the gate."""

from __future__ import annotations

import contextlib

import pytest
import tinycss2
from hypothesis import given
from hypothesis import strategies as st

from locpipe.checks.colours import BLACK, WHITE, Colour, colour, contrast
from locpipe.checks.conditions import ALWAYS, NEVER, Is, NotUnderstoodError, described, media, worlds
from locpipe.checks.hiding import hides
from locpipe.checks.lengths import Scale, span
from locpipe.checks.selectors import selectors
from locpipe.checks.skeleton import Bone
from locpipe.checks.styles import Loaded, Stylesheets


def tokens(text: str) -> list[object]:
    return list(tinycss2.parse_component_value_list(text))


@pytest.fixture
def page() -> dict[str, Bone]:
    """html > body > (header, main.wide#m > (h1, p.first, p.second > a[href], p[lang=fr]))."""
    html = Bone("html", {"lang": "en-CA"})
    html.siblings = [html]
    body = Bone("body", {}, html)
    header, main = Bone("header", {}, body), Bone("main", {"class": "wide page", "id": "m"}, body, position=1)
    children = [
        Bone("h1", {}, main),
        Bone("p", {"class": "first"}, main, position=1),
        Bone("p", {"class": "second", "data-x": "one two"}, main, position=2),
        Bone("p", {"lang": "fr"}, main, position=3),
    ]
    link = Bone("a", {"href": "tel:911", "hreflang": "fr-CA"}, children[2])
    for family in ([body], [header, main], children, [link]):
        for bone in family:
            bone.siblings = family
    return {
        "html": html,
        "body": body,
        "main": main,
        "h1": children[0],
        "p": children[1],
        "q": children[2],
        "r": children[3],
        "a": link,
    }


@pytest.mark.parametrize(
    ("selector", "matched"),
    [
        ("*", "html body main h1 p q r a"),
        ("p", "p q r"),
        ("P", "p q r"),
        (".first", "p"),
        (".FIRST", ""),
        (".wide.page", "main"),
        ("#m", "main"),
        ("main > p", "p q r"),
        ("body p", "p q r"),
        ("body > p", ""),
        ("h1 + p", "p"),
        ("h1 ~ p", "p q r"),
        ("header + main > h1 + p", "p"),
        ("[data-x]", "q"),
        ("[data-x~=two]", "q"),
        ("[data-x='one']", ""),
        ("[data-x^=one][data-x$=two][data-x*='e t']", "q"),
        ("[data-x=ONE]", ""),
        ("[data-x='ONE TWO' i]", "q"),
        ("[href^='tel:']", "a"),
        ("[hreflang|=fr]", "a"),
        ("[hreflang|=FR]", "a"),
        ("p:first-child", ""),
        ("h1:first-child", "h1"),
        ("p:last-child", "r"),
        ("p:first-of-type", "p"),
        ("a:only-child", "a"),
        ("p:nth-child(2)", "p"),
        ("p:nth-child(odd)", "q"),
        ("p:nth-child(n+3)", "q r"),
        ("p:nth-of-type(-n+2)", "p q"),
        ("p:nth-last-child(1)", "r"),
        (":root", "html"),
        (":root > body", "body"),
        ("p:not(.first)", "q r"),
        ("p:not(.first, .second)", "r"),
        (":is(h1, .second)", "h1 q"),
        (":where(main) > :is(.first)", "p"),
        (":lang(fr)", "r"),
        (":lang(en)", "html body main h1 p q a"),
        ("a:any-link", "a"),
        (":host p", ""),
        ("p/* x */.first", "p"),
        ("svg, p.first", "p"),
    ],
)
def test_a_selector_matches(page: dict[str, Bone], selector: str, matched: str) -> None:
    listed = selectors(tokens(selector))
    always = {name for name, bone in page.items() if any(one.condition(bone) == ALWAYS for one in listed)}
    never = {name for name, bone in page.items() if all(one.condition(bone) == NEVER for one in listed)}
    assert always == set(matched.split())
    assert never == set(page) - always


@pytest.mark.parametrize(
    ("selector", "bone"),
    [
        ("p:hover", "p"),
        ("main:has(.x) p", "p"),
        ("a:visited", "a"),
        ("a:link", "a"),
        ("p:not(:focus)", "p"),
        ("main:target > p", "q"),
    ],
)
def test_a_state_may_hold_or_not(page: dict[str, Bone], selector: str, bone: str) -> None:
    (one,) = selectors(tokens(selector))
    condition = one.condition(page[bone])
    assert {condition.holds(world) for world in worlds([condition])} == {True, False}


@pytest.mark.parametrize(
    "selector",
    [
        "p:unknown",
        "p::unknown",
        "",
        "p,",
        "> p",
        "p >",
        "p > > a",
        ":nth-child(x)",
        "[=x]",
        "[a=b c d]",
        "p..x",
        "a|b",
        ":hover p:not(:hover)",
        "!x",
    ],
)
def test_a_selector_that_is_not_understood_is_refused(selector: str) -> None:
    with pytest.raises(NotUnderstoodError):
        selectors(tokens(selector))


@pytest.mark.parametrize(
    ("selector", "specificity"),
    [
        ("*", (0, 0, 0)),
        ("p", (0, 0, 1)),
        ("p.x:hover", (0, 2, 1)),
        ("#m p::before", (1, 0, 2)),
        (":is(#m, p)", (1, 0, 0)),
        (":where(#m)", (0, 0, 0)),
        ("p:not(.x, #y)", (1, 0, 1)),
        ("p:nth-child(2)", (0, 1, 1)),
        ("[a] > [b=c]", (0, 2, 0)),
    ],
)
def test_how_specific_a_selector_is(selector: str, specificity: tuple[int, int, int]) -> None:
    assert selectors(tokens(selector))[0].specificity == specificity


def test_nested_rules_stand_for_their_parents(page: dict[str, Bone]) -> None:
    parents = selectors(tokens("main, header"))
    for nested in ("p", "& > p", "> p", ".first, p"):
        assert any(one.condition(page["p"]) == ALWAYS for one in selectors(tokens(nested), parents))
    assert selectors(tokens("&.wide"), parents)[0].condition(page["main"]) == ALWAYS
    assert selectors(tokens("&.wide"), parents)[0].condition(page["p"]) == NEVER


# ---- conditions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "world", "holds"),
    [
        ("print", {"medium": "print"}, True),
        ("screen", {"medium": "print"}, False),
        ("not print", {"medium": "print"}, False),
        ("speech", {}, False),
        ("all", {}, True),
        ("(min-width: 40rem)", {"width": 640.0}, True),
        ("(min-width: 40rem)", {"width": 639.0}, False),
        ("(max-width: 600px)", {"width": 600.0}, True),
        ("(width < 600px)", {"width": 600.0}, False),
        ("(width <= 600px)", {"width": 600.0}, True),
        ("(400px <= width < 600px)", {"width": 400.0}, True),
        ("(400px < width)", {"width": 400.0}, False),
        ("(600px > width > 400px)", {"width": 500.0}, True),
        ("(600px > width > 400px)", {"width": 700.0}, False),
        ("screen and (min-width: 1px) and (max-width: 9px)", {"medium": "screen", "width": 5.0}, True),
        ("(min-width: 9px) or (max-width: 1px)", {"width": 5.0}, False),
        ("not (min-width: 9px)", {"width": 5.0}, True),
        ("(not (min-width: 9px)) and (width > 1px)", {"width": 5.0}, True),
        ("print, (min-width: 9px)", {"medium": "screen", "width": 10.0}, True),
        ("(prefers-color-scheme: dark)", {"scheme": "dark"}, True),
        ("(prefers-reduced-motion: reduce)", {"(prefers-reduced-motion: reduce)": True}, True),
        ("(hover)", {"(hover)": False}, False),
        ("only screen", {"medium": "screen"}, True),
    ],
)
def test_a_media_query_holds(query: str, world: dict[str, str | float | bool], holds: bool) -> None:
    assert media(tokens(query)).holds(world) is holds


@pytest.mark.parametrize(
    "query",
    ["screen (min-width: 1px)", "screen and", "(min-width: calc(1px))", "(a) and (b) or (c)", "print and or", "!"],
)
def test_a_media_query_that_is_not_understood_is_refused(query: str) -> None:
    with pytest.raises(NotUnderstoodError):
        media(tokens(query))


def test_worlds_are_tried_on_both_sides_of_every_limit() -> None:
    tried = list(worlds([media(tokens("(min-width: 40rem)")), media(tokens("print"))]))
    assert {world["width"] for world in tried} >= {320.0, 639.0, 640.0, 641.0, 1600.0}
    assert {world["medium"] for world in tried} == {"screen", "print"}
    assert described({"medium": "print", "width": 320.0, ":hover": True, "x": False}) == " (:hover, print, width 320px)"


def test_too_many_worlds_are_refused() -> None:
    with pytest.raises(NotUnderstoodError):
        list(worlds([Is(f":state-{number}", value=True) for number in range(20)]))


# ---- lengths and colours ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("10px", 10, 10),
        ("0", 0, 0),
        ("2rem", 32, 32),
        ("2em", 40, 40),
        ("50%", 100, 100),
        ("50vw", 160, 800),
        ("10dvh", 48, 120),
        ("calc(1rem + 2px * 3)", 22, 22),
        ("calc(50% - 10px)", 90, 90),
        ("calc((1rem + 4px) / 2)", 10, 10),
        ("calc(-1 * 10px)", -10, -10),
        ("min(10px, 1rem)", 10, 10),
        ("max(10px, 1rem)", 16, 16),
        ("clamp(1rem, 5vw, 2rem)", 16, 32),
        ("calc(10px - 1vw)", -6, 6.8),
    ],
)
def test_a_length_in_pixels(text: str, least: float, most: float) -> None:
    found = span(tinycss2.parse_one_component_value(text), Scale(20, 200))
    assert found is not None
    assert found == pytest.approx((least, most))


@pytest.mark.parametrize(
    "text",
    ["5", "auto", "10foo", "calc(1px +)", "calc(1px / 0)", "calc(var(--x))", "sin(1)", "clamp(1px, 2px)", "5cqw"],
)
def test_a_length_that_cannot_be_told(text: str) -> None:
    assert span(tinycss2.parse_one_component_value(text), Scale(20)) is None


@pytest.mark.parametrize(
    ("text", "shade"),
    [
        ("#fff", "#ffffff"),
        ("rebeccapurple", "#663399"),
        ("rgb(1 2 3 / 50%)", "#010203"),
        ("hsl(120deg 100% 25%)", "#008000"),
        ("CanvasText", "#000000"),
        ("light-dark(#111, #eee)", "#111111"),
    ],
)
def test_a_colour(text: str, shade: str) -> None:
    assert str(colour(tinycss2.parse_one_component_value(text), is_dark=False)) == shade


@pytest.mark.parametrize("text", ["oklch(0.5 0.1 20)", "color-mix(in srgb, red, blue)", "nocolour", "12px"])
def test_a_colour_that_cannot_be_told(text: str) -> None:
    with pytest.raises(NotUnderstoodError):
        colour(tinycss2.parse_one_component_value(text), is_dark=False)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(Colour(0x76 / 255, 0x76 / 255, 0x76 / 255), WHITE) == pytest.approx(4.54, abs=0.01)
    assert str(Colour(0, 0, 0, 0.5).over(WHITE)) == "#808080"


@given(st.tuples(*[st.floats(0, 1)] * 3), st.tuples(*[st.floats(0, 1)] * 3))
def test_contrast_has_no_direction_and_known_ends(
    one: tuple[float, float, float], other: tuple[float, float, float]
) -> None:
    ratio = contrast(Colour(*one), Colour(*other))
    assert ratio == contrast(Colour(*other), Colour(*one))
    assert 1 <= ratio <= 21.0001


# ---- the whole -------------------------------------------------------------------------------------------------------


@given(st.text(alphabet="p.#:>+~*,[]=()'\"{};@!&ab-1 \n", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    cascade = Stylesheets({"/a.css": text.encode()}).cascade((Loaded("/a.css"),))
    assert isinstance(cascade.problems, tuple)


@given(
    st.text(alphabet="0123456789abcdefpxrem%()+-*/,.#! '\"varnocl", max_size=30),
    st.sampled_from(["margin", "display", "width", "font-family", "flex"]),
)
def test_any_value_is_judged_or_refused(value: str, name: str) -> None:
    with contextlib.suppress(NotUnderstoodError):
        assert isinstance(hides(name, tokens(value), 16.0), str)
