"""What a reader sees, in a real browser: help first, on a phone, on paper, without scripts, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.conftest import PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Locator, PdfMargins, ViewportSize

    from locpipe.manifest import PageEntry
    from tests.browser.conftest import Cluster, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LOCALES = ("en_CA", "fr_CA")
KINDS = ("home", "hub", "province", "city")
BOTH = tuple((kind, None) for kind in ("chooser", "notfound"))
EVERY = tuple((kind, locale) for kind in KINDS for locale in LOCALES) + BOTH

of_one_locale = pytest.mark.parametrize("locale", LOCALES)
of_each_kind = pytest.mark.parametrize("kind", KINDS)
of_every_page = pytest.mark.parametrize(
    "kind, locale", EVERY, ids=[f"{kind}-{locale}" if locale else kind for kind, locale in EVERY]
)

HELP = ("tel:911", "tel:988", "sms:988")
PAPER: ViewportSize = {"width": 740, "height": 980}
"""What is left of a US letter page within margins of a centimetre, in CSS pixels."""


def crises(visitor: Visitor) -> list[Locator]:
    """The crisis blocks of the page: one, or one a locale where it belongs to none."""
    found = visitor.page.locator('[data-safety="crisis"]').all()
    assert found
    return found


def box(part: Locator) -> dict[str, float]:
    """Where a part of the page stands."""
    where = part.bounding_box()
    assert where, "it takes no room"
    return {
        "left": where["x"],
        "top": where["y"],
        "right": where["x"] + where["width"],
        "bottom": where["y"] + where["height"],
    }


def assert_within(part: Locator, width: float, height: float) -> None:
    """The whole part is inside of that area, and visible."""
    assert part.is_visible()
    where = box(part)
    assert where["left"] >= 0, where
    assert where["top"] >= 0, where
    assert where["right"] <= width, where
    assert where["bottom"] <= height, where


def seen(parts: Locator) -> list[str]:
    """What those of the parts say that are visible. All are asked at once: each question takes a long page its time."""
    return list(
        parts.evaluate_all(
            """parts => parts.filter(part => {
                const box = part.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && part.checkVisibility({visibilityProperty: true});
            }).map(part => part.innerText)"""
        )
    )


def test_both_locales_have_the_same_pages(cluster: Cluster) -> None:
    for page in cluster.pages:
        if page.locale:
            assert cluster.other_locale(page).locale in set(LOCALES) - {page.locale}


@of_every_page
def test_help_is_on_the_first_screen_of_a_phone_and_nothing_is_wider_than_a_small_one(
    kind: str, locale: str | None, visitor: Visitor, cluster: Cluster
) -> None:
    for page in cluster.some(kind, locale):
        shown = visitor.open(page)  # every page there is, so each is loaded once for both
        for crisis in crises(visitor):
            assert_within(crisis, 390, 844)
        shown.set_viewport_size({"width": 320, "height": 640})
        assert shown.evaluate("document.documentElement.scrollWidth") <= 320, page.url
        shown.set_viewport_size(PHONE)


@of_every_page
def test_help_is_one_touch_away(kind: str, locale: str | None, visitor: Visitor, cluster: Cluster) -> None:
    for page in cluster.samples(kind, locale):
        visitor.open(page)
        for crisis in crises(visitor):
            links = crisis.get_by_role("link").all()
            assert [link.get_attribute("href") for link in links] == list(HELP)
            for link in links:
                assert_within(link, 390, 844)
                link.click(trial=True)  # nothing lies over it


@of_each_kind
def test_the_language_switch_leads_to_the_same_page_and_back(kind: str, visitor: Visitor, cluster: Cluster) -> None:
    for page in cluster.some(kind, LOCALES[0]):
        visitor.open(page)
        switch(visitor, cluster.other_locale(page))
        switch(visitor, page)


def switch(visitor: Visitor, to: PageEntry) -> None:
    """Follow the language switch, which leads there."""
    assert to.locale
    link = visitor.page.locator(f'header a[hreflang="{tag(to.locale)}"]')
    assert link.get_attribute("lang") == tag(to.locale)
    link.click()
    visitor.page.wait_for_url(visitor.cluster.url + to.url)
    assert visitor.page.locator("html").get_attribute("lang") == tag(to.locale)


def tag(locale: str) -> str:
    return locale.replace("_", "-")


@of_each_kind
@of_one_locale
def test_the_language_is_that_of_the_page(kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
    for page in cluster.samples(kind, locale):
        shown = visitor.open(page)
        assert shown.locator("html").get_attribute("lang") == tag(locale)
        assert shown.locator('meta[name="page-type"]').get_attribute("content") == kind
        (crisis,) = crises(visitor)
        assert language(crisis) == tag(locale)


@pytest.mark.parametrize("kind", ["chooser", "notfound"])
def test_a_page_of_no_locale_shows_help_in_each(kind: str, visitor: Visitor, cluster: Cluster) -> None:
    for page in cluster.some(kind, None):
        visitor.open(page)
        assert [language(crisis) for crisis in crises(visitor)] == [tag(locale) for locale in LOCALES]


def language(part: Locator) -> str:
    """The language that holds for a part of the page."""
    return str(part.evaluate("part => part.closest('[lang]').lang"))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_chooser_leads_to_each_home(locale: str, visitor: Visitor, cluster: Cluster) -> None:
    visitor.page.goto(cluster.url + "/")
    (home,) = cluster.some("home", locale)
    visitor.page.locator(f'main a[hreflang="{tag(locale)}"]').click()
    visitor.page.wait_for_url(cluster.url + home.url)


@of_one_locale
def test_the_chooser_names_each_language_in_its_own_words(locale: str, visitor: Visitor, cluster: Cluster) -> None:
    visitor.page.goto(cluster.url + "/")
    part = visitor.page.locator(f'main div[lang="{tag(locale)}"]')
    assert part.get_by_role("heading").first.inner_text() == {"en_CA": "English", "fr_CA": "Français"}[locale]


@of_each_kind
@of_one_locale
def test_what_is_off_label_is_said_below_the_title(kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
    shown = visitor.open(cluster.some(kind, locale)[0])
    assert box(shown.locator("h1"))["bottom"] < box(shown.locator('[data-safety="off-label-ketamine"]'))["top"]


def test_a_wrong_address_shows_help(visitor: Visitor, cluster: Cluster) -> None:
    answer = visitor.page.goto(cluster.url + "/en/no-such-page/")
    assert answer
    assert answer.status == 404
    assert len(crises(visitor)) == len(LOCALES)
    for crisis in crises(visitor):
        assert_within(crisis, 390, 844)


@of_every_page
def test_nothing_goes_wrong_out_of_sight(kind: str, locale: str | None, visitor: Visitor, cluster: Cluster) -> None:
    for page in cluster.samples(kind, locale):
        visitor.open(page)
    assert visitor.complaints == []


@of_every_page
def test_help_is_on_the_first_sheet_of_paper(kind: str, locale: str | None, visitor: Visitor, cluster: Cluster) -> None:
    page = cluster.some(kind, locale)[0]
    shown = visitor.open(page)
    # A PDF holds the links of what it shows, and only of that.
    margin: PdfMargins = {"top": "1cm", "right": "1cm", "bottom": "1cm", "left": "1cm"}
    sheet = shown.pdf(format="Letter", page_ranges="1", margin=margin)
    for link in HELP:
        assert f"({link})".encode() in sheet, link
    shown.emulate_media(media="print")
    shown.set_viewport_size(PAPER)
    for crisis in crises(visitor):
        assert_within(crisis, PAPER["width"], PAPER["height"])


@of_each_kind
@of_one_locale
def test_each_level_of_care_is_a_card_that_says_its_level(
    kind: str, locale: str, visitor: Visitor, cluster: Cluster
) -> None:
    shown = visitor.open(cluster.some(kind, locale)[0])
    cards = shown.locator(".level").all()
    said = [card.get_by_role("heading").inner_text() for card in cards]
    assert len(said) == 3
    assert said[0].endswith("9-1-1")
    assert said[1].endswith("9-8-8")
    assert all(card.is_visible() for card in cards)
    assert box(cards[0])["top"] < box(cards[1])["top"] < box(cards[2])["top"]


@pytest.mark.parametrize("kind", ["chooser", "notfound"])
def test_a_page_of_no_locale_has_the_three_levels_in_each(kind: str, visitor: Visitor, cluster: Cluster) -> None:
    shown = visitor.open(cluster.some(kind, None)[0])
    for locale in LOCALES:
        own = shown.locator(f'main > [lang="{tag(locale)}"]')
        assert own.locator(".level").count() == 3
        (home,) = cluster.some("home", locale)
        assert own.locator(".everyday a").get_attribute("href") == f"{home.url}#places"


@of_every_page
def test_help_holds_at_twice_the_size_of_text(
    kind: str, locale: str | None, visitor: Visitor, cluster: Cluster
) -> None:
    shown = visitor.open(cluster.some(kind, locale)[0])
    shown.evaluate("document.documentElement.style.fontSize = '200%'")
    assert shown.evaluate("document.documentElement.scrollWidth") <= 390
    for crisis in crises(visitor):
        within = box(crisis)
        for link in crisis.get_by_role("link").all():
            assert box(link)["right"] <= within["right"]
            assert box(link)["left"] >= within["left"]


@pytest.fixture
def large_letters(visitor: Visitor) -> Iterator[None]:
    """Letters twice as large as usual, as somebody sets them in the browser; it keeps that for all its pages."""
    settings = visitor.page.context.new_cdp_session(visitor.page)
    settings.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    yield
    settings.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})


@of_every_page
@pytest.mark.usefixtures("large_letters")
def test_the_smallest_phone_with_letters_twice_as_large_is_wide_enough(
    kind: str, locale: str | None, visitor: Visitor, cluster: Cluster
) -> None:
    visitor.page.set_viewport_size({"width": 320, "height": 640})
    for page in cluster.samples(kind, locale):
        shown = visitor.open(page)
        assert shown.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
        assert shown.evaluate("document.documentElement.scrollWidth") <= 320, page.url


@of_each_kind
def test_from_right_to_left_everything_stands_on_the_other_side(kind: str, visitor: Visitor, cluster: Cluster) -> None:
    visitor.page.set_viewport_size({"width": 320, "height": 844})
    shown = visitor.open(cluster.some(kind, LOCALES[1])[0])
    usual = box(shown.locator("header .name"))["left"]
    shown.evaluate("document.documentElement.dir = 'rtl'")
    assert shown.evaluate("document.documentElement.scrollWidth") <= 320
    assert 320 - box(shown.locator("header .name"))["right"] == pytest.approx(usual, abs=1)
    for card in shown.locator(".level, .safety:not(.levels)").all():
        assert card.evaluate("card => parseFloat(getComputedStyle(card).borderRightWidth)") > 4
        assert card.evaluate("card => parseFloat(getComputedStyle(card).borderLeftWidth)") == 0
    for phone in shown.locator(".phone").all():
        assert phone.evaluate("phone => getComputedStyle(phone).unicodeBidi") == "plaintext"


@pytest.mark.parametrize("kind", ["hub", "city"])
def test_forced_colours_keep_the_edges_of_cards_and_of_what_is_drawn(
    kind: str, visitor: Visitor, cluster: Cluster
) -> None:
    shown = visitor.open(cluster.some(kind, LOCALES[1])[0])
    shown.emulate_media(forced_colors="active")
    for card in shown.locator(".level, .safety:not(.levels)").all():
        assert card.is_visible()
        assert card.evaluate("card => getComputedStyle(card).borderTopStyle") == "solid"
    ground = shown.evaluate("getComputedStyle(document.body).backgroundColor")
    for drawn in shown.locator(".drawn line").all():
        assert drawn.evaluate("line => getComputedStyle(line).stroke") != ground


@pytest.mark.parametrize(("kind", "locale"), [("home", "fr_CA"), ("city", "en_CA")])
def test_the_keyboard_leads_from_the_skip_link_to_help(
    kind: str, locale: str, visitor: Visitor, cluster: Cluster
) -> None:
    shown = visitor.open(cluster.some(kind, locale)[0])
    shown.keyboard.press("Tab")
    skip = shown.locator("a.skip")
    assert skip.evaluate("skip => skip === document.activeElement")
    assert box(skip)["bottom"] - box(skip)["top"] >= 24
    shown.keyboard.press("Enter")
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.getAttribute('href')") == HELP[0]
    assert shown.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


RING = """link => {
    const light = colour => {
        const [r, g, b] = colour.match(/[0-9.]+/g).map(part => part / 255).map(
            part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = getComputedStyle(link.closest("header") ?? document.body).backgroundColor;
    const [dark, bright] = [getComputedStyle(link).outlineColor, ground].map(light).sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
}"""
"""How the ring of a link with the focus stands out from what it lies on."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_ring_of_the_focus_can_be_seen_in_the_head(
    scheme: Literal["light", "dark"], visitor: Visitor, cluster: Cluster
) -> None:
    shown = visitor.open(cluster.some("city", "en_CA")[0])
    shown.emulate_media(color_scheme=scheme)
    for number in range(3):
        shown.keyboard.press("Tab")
        link = shown.locator(":focus")
        assert link.evaluate(RING) >= 3
        where, offset = box(link), link.evaluate("link => parseFloat(getComputedStyle(link).outlineOffset)")
        ring = offset + link.evaluate("link => parseFloat(getComputedStyle(link).outlineWidth)")
        assert where["left"] - ring >= 0, number
        assert where["top"] - ring >= 0, number
        assert where["right"] + ring <= PHONE["width"], number


@pytest.mark.parametrize(("kind", "locale"), [("hub", "en_CA"), ("city", "fr_CA")])
def test_paper_has_every_section_and_says_where_the_page_is(
    kind: str, locale: str, visitor: Visitor, cluster: Cluster
) -> None:
    page = cluster.some(kind, locale)[0]
    visitor.page.set_viewport_size(PAPER)  # a phone shows the heads of a table with each cell
    shown = visitor.open(page)
    # The field that finds a place is for screens; everything else is on paper as well.
    sections = shown.locator("main section:not(:has(.find))")
    on_screen = [" ".join(text.split()) for text in sections.all_inner_texts()]
    shown.emulate_media(media="print")
    assert [" ".join(text.split()) for text in sections.all_inner_texts()] == on_screen
    assert page.url in shown.locator("footer").inner_text()


@pytest.mark.parametrize(("kind", "locale"), [("home", "fr_CA"), ("province", "en_CA"), ("city", "fr_CA")])
def test_paper_spells_out_where_links_lead(kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
    shown = visitor.open(cluster.some(kind, locale)[0])
    shown.emulate_media(media="print")
    links = shown.locator("main section:not(.safety):not(.level) a")
    after = links.evaluate_all(
        """links => links.filter(link => link.checkVisibility() && !link.hash && !/^(tel|sms):/.test(link.href)).map(
            link => [link.getAttribute("href"), getComputedStyle(link, "::after").content.replaceAll('"', "")])"""
    )
    assert after
    for href, written in after:
        address = written.replace(" <", "").replace(">", "").replace(" ", "")
        assert address.startswith("https://" if href.startswith("/") else href), (href, written)
        assert address.endswith(href), (href, written)


@of_one_locale
def test_no_sheet_of_paper_cuts_the_summary(locale: str, visitor: Visitor, cluster: Cluster) -> None:
    shown = visitor.open(cluster.some("city", locale)[0])
    shown.emulate_media(media="print")
    for part in (".summary", "figure", ".crisis"):
        assert shown.locator(part).first.evaluate("part => getComputedStyle(part).breakInside") == "avoid", part


@of_one_locale
def test_a_wide_table_is_read_card_by_card_on_a_phone_and_stays_a_table_elsewhere(
    locale: str, visitor: Visitor, cluster: Cluster
) -> None:
    shown = visitor.open(cluster.some("hub", locale)[0])
    (table,) = shown.locator(".prose table").all()
    heads = table.locator("thead th").all_text_contents()
    for width in (320, 390):
        shown.set_viewport_size({"width": width, "height": 844})
        assert not table.evaluate("table => table.parentElement.scrollWidth > table.parentElement.clientWidth")
        rows = table.locator("tbody tr").count()
        assert len(seen(table.locator("tbody tr > th[scope=row]"))) == rows > 1
        assert seen(table.locator("tbody td .label")) == heads[1:] * rows
    for width, medium in ((1280, "screen"), (390, "print")):
        shown.set_viewport_size({"width": width, "height": 844})
        shown.emulate_media(media=medium)  # type: ignore[arg-type]
        assert seen(table.locator("thead th")) == heads
        assert seen(table.locator(".label")) == []
        first = table.locator("tbody tr").first
        assert box(first.locator("th"))["top"] == box(first.locator("td").last)["top"]


@pytest.mark.parametrize(("locale", "width"), [("en_CA", 320), ("fr_CA", 1280)])
def test_the_plot_stands_true_to_its_axis(locale: str, width: int, visitor: Visitor, cluster: Cluster) -> None:
    visitor.page.set_viewport_size({"width": width, "height": 800})
    shown = visitor.open(cluster.some("hub", locale)[0])
    tables = shown.locator(".effects table").all()
    assert len(tables) == 2
    for table in tables:
        (zero,) = [tick for tick in table.locator(".axis span").all() if float(number(tick)) == 0]
        lines = table.locator(".zero").all()
        assert lines
        for line in lines:
            assert box(line)["left"] == pytest.approx((box(zero)["left"] + box(zero)["right"]) / 2, abs=1.5)
        for row in table.locator("tbody svg").all():
            ends, dot = box(row.locator("line").nth(1)), box(row.locator("circle"))
            assert ends["left"] < (dot["left"] + dot["right"]) / 2 < ends["right"]
            assert row.get_attribute("aria-label")


def number(tick: Locator) -> str:
    """A number of the axis, as Python writes it."""
    return tick.inner_text().replace(",", ".").replace("−", "-")


WITH_THE_LIST = tuple((kind, locale) for kind in ("home", "hub") for locale in LOCALES)

of_pages_with_the_list = pytest.mark.parametrize(
    "kind, locale", WITH_THE_LIST, ids=[f"{kind}-{locale}" for kind, locale in WITH_THE_LIST]
)


def places(visitor: Visitor) -> list[str]:
    """The places of the list that can be seen, in its order."""
    return seen(visitor.page.locator(".provinces a"))


@of_pages_with_the_list
class TestFindingAPlace:
    def test_a_name_is_found_without_its_accents(
        self, kind: str, locale: str, visitor: Visitor, cluster: Cluster
    ) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        quebec = {"en_CA": "Quebec", "fr_CA": "Québec"}[locale]
        every = places(visitor)
        find, said = shown.get_by_role("searchbox"), shown.get_by_role("status")
        for typed in ("montreal", "MONTREAL", "Montréal", " montréal "):
            find.fill(typed)
            assert places(visitor) == [quebec, "Montréal"], typed
            assert said.inner_text().split()[-1] == "1", typed
        find.fill("quebec")
        assert places(visitor)[0] == quebec
        assert "Montréal" in places(visitor)
        assert "Toronto" not in places(visitor)
        assert said.inner_text().split()[-1] == str(len(places(visitor)))
        find.fill("zzz")
        assert places(visitor) == []
        assert said.inner_text()
        find.fill("")
        assert places(visitor) == every
        assert said.inner_text() == ""
        assert visitor.complaints == []

    def test_a_province_is_found_by_its_abbreviation(
        self, kind: str, locale: str, visitor: Visitor, cluster: Cluster
    ) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        find = shown.get_by_role("searchbox")
        for typed in ("bc", "BC", {"en_CA": "b.c.", "fr_CA": "c.-b."}[locale]):
            find.fill(typed)
            assert places(visitor)[0] == {"en_CA": "British Columbia", "fr_CA": "Colombie-Britannique"}[locale], typed
            assert "Victoria" in places(visitor)
            assert "Calgary" not in places(visitor)

    def test_who_finds_no_place_is_told_where_else_there_is_help(
        self, kind: str, locale: str, visitor: Visitor, cluster: Cluster
    ) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        shown.get_by_role("searchbox").fill("pei")
        assert places(visitor) == []
        below = shown.locator(".provinces + p")
        assert below.locator('a[href="tel:988"]').is_visible()
        below.locator('a[href$="#support-lines"]').click()
        assert shown.locator("#support-lines").is_visible()

    def test_the_keyboard_is_enough(self, kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        every = places(visitor)
        find = shown.get_by_role("searchbox")
        for _ in range(shown.locator("a, input, [tabindex]").count()):
            shown.keyboard.press("Tab")
            if find.evaluate("find => find === document.activeElement"):
                break
        shown.keyboard.type("montreal")
        assert len(places(visitor)) == 2
        shown.keyboard.press("Escape")
        assert places(visitor) == every
        assert find.input_value() == ""
        shown.keyboard.type("montreal")
        shown.keyboard.press("Tab")
        shown.keyboard.press("Tab")
        assert shown.evaluate("document.activeElement.textContent") == "Montréal"
        shown.keyboard.press("Enter")
        shown.wait_for_url("**/montreal/")

    def test_it_is_named_and_announced(self, kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        name = {"en_CA": "Name of your city or province", "fr_CA": "Nom de votre ville ou de votre province"}[locale]
        assert shown.get_by_role("searchbox", name=name, exact=True).count() == 1
        assert shown.locator(".find [aria-live=polite]").count() == 1
        assert shown.locator(".find > :not([data-made-by-script])").count() == 0

    def test_help_stays_as_it_is(self, kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        blocks = shown.locator("[data-safety]").all()
        before = [block.evaluate("block => block.outerHTML") for block in blocks]
        for typed in ("montreal", "9", "zzz"):
            shown.get_by_role("searchbox").fill(typed)
            assert [block.evaluate("block => block.outerHTML") for block in blocks] == before
            assert all(block.is_visible() for block in blocks)

    def test_nothing_moves_when_it_comes(self, kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
        shown = visitor.open(cluster.some(kind, locale)[0])
        find = shown.locator(".find")
        filled = box(find)
        find.evaluate("find => find.replaceChildren()")
        assert box(find) == filled


class TestWithoutScripts:
    @pytest.fixture
    def scripts(self) -> bool:
        return False

    @of_every_page
    def test_help_is_there(self, kind: str, locale: str | None, visitor: Visitor, cluster: Cluster) -> None:
        for page in cluster.samples(kind, locale):
            visitor.open(page)
            for crisis in crises(visitor):
                assert_within(crisis, 390, 844)
            for block in visitor.page.locator("[data-safety]").all():
                assert block.is_visible()
        assert visitor.complaints == []

    @of_each_kind
    @of_one_locale
    def test_the_language_switch_works(self, kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
        page = cluster.some(kind, locale)[0]
        visitor.open(page)
        switch(visitor, cluster.other_locale(page))

    @of_pages_with_the_list
    def test_the_list_of_places_is_whole(self, kind: str, locale: str, visitor: Visitor, cluster: Cluster) -> None:
        visitor.open(cluster.some(kind, locale)[0])
        every = len(cluster.some("province", locale)) + len(cluster.some("city", locale))
        assert len(places(visitor)) == every
        assert visitor.page.locator("input, .find > *").count() == 0
        assert visitor.page.evaluate("document.querySelector('.find').offsetHeight") == 0
