"""Translating in a real browser: the page follows the files, a passage is edited where it stands, nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Route, expect

from locpipe.preview.tracing import identity
from tests.preview.conftest import Preview, served
from tests.preview.test_editing import STUDY as STUDY_TEXT
from tests.verbs import copied, edit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import APIResponse, Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HUB = "/fr/marches-rhume-des-foins/"
WALK = identity("hay-fever", ("what-it-is", "You walk on firm sand."))
GREET = identity("hay-fever", ("what-it-is", "First you greet the guide."))
STUDY = identity("hay-fever", ("evidence", STUDY_TEXT))


@pytest.fixture(scope="module")
def preview(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    with served(copied(sample_root, tmp_path_factory.mktemp("preview") / "project")) as running:
        yield running


@dataclass
class Translator:
    """A person who translates: a browser on the preview, whose complaints fail the test."""

    preview: Preview
    page: Page
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str = HUB) -> None:
        self.page.goto(self.preview.url + path, wait_until="load")
        expect(self.page.locator("locpipe-workbench .counts")).not_to_have_text("…")

    def translating(self, path: str = HUB) -> None:
        self.open(path)
        self.page.keyboard.press("t")
        expect(self.page.locator("locpipe-text").first).to_be_attached()

    @property
    def panel(self) -> Locator:
        return self.page.locator("locpipe-workbench .panel")

    @property
    def area(self) -> Locator:
        return self.panel.locator("textarea")

    def passage(self, name: str) -> Locator:
        return self.page.locator(f'locpipe-text[data-message="{name}"]').first

    def msgstr(self, msgid: str) -> str:
        return str(self.preview.entry(msgid).msgstr)


@pytest.fixture
def translator(preview: Preview, chromium: Browser) -> Iterator[Translator]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-CA")
    context.set_default_timeout(20_000)
    page = context.new_page()
    person = Translator(preview, page)
    page.on("console", lambda said: person.complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: person.complaints.append(str(error)))
    try:
        yield person
        assert person.complaints == []
    finally:
        context.close()


def test_a_saved_file_shows_in_the_open_page_and_the_reader_stays_in_place(translator: Translator) -> None:
    translator.page.set_viewport_size({"width": 390, "height": 500})
    translator.open()
    translator.page.evaluate("scrollTo(0, 700)")
    before = translator.page.evaluate("scrollY")
    assert before > 300
    catalog = str(translator.preview.catalog())
    edit(translator.preview.project, catalog, "sur un sable ferme", "sur un sable bien ferme")
    expect(translator.page.locator("body")).to_contain_text("sur un sable bien ferme")
    assert translator.page.evaluate("scrollY") == before
    edit(translator.preview.project, catalog, "sur un sable bien ferme", "sur un sable ferme")
    expect(translator.page.locator("body")).not_to_contain_text("bien ferme")


def test_a_broken_file_says_what_is_wrong_until_it_is_mended(translator: Translator) -> None:
    translator.open()
    whole = translator.preview.catalog().read_text("utf-8")
    translator.preview.catalog().write_text(whole + '\nmsgid "not closed\n', "utf-8")
    problems = translator.page.get_by_role("alert")
    expect(problems).to_contain_text("the quote at its end is missing")
    expect(problems).to_contain_text("hay-fever.po:")
    expect(translator.page.locator("h1")).to_be_visible()
    translator.preview.catalog().write_text(whole, "utf-8")
    expect(problems).to_have_count(0)


def test_the_reader_sees_the_page_as_it_will_be_published(translator: Translator) -> None:
    translator.open()
    expect(translator.page.locator("locpipe-text")).to_have_count(0)
    assert translator.page.locator('[data-safety="crisis"]').first.is_visible()


def test_the_script_of_a_page_works_on_after_a_change(translator: Translator) -> None:
    translator.open("/en/")
    expect(translator.page.locator(".find input")).to_have_count(1)
    edit(translator.preview.project, "content/site.yaml", "name: Utopia Health Guide", "name: The Utopia Guide")
    expect(translator.page.locator("header .name")).to_have_text("⟦absent: The Utopia Guide⟧")
    expect(translator.page.locator(".find input")).to_have_count(1)
    edit(translator.preview.project, "content/site.yaml", "name: The Utopia Guide", "name: Utopia Health Guide")
    expect(translator.page.locator("header .name")).to_have_text("Utopia Health Guide")


def test_a_passage_is_translated_where_it_stands(translator: Translator) -> None:
    old = translator.msgstr("You walk on firm sand.")
    before = translator.preview.catalog().read_text("utf-8")
    translator.translating()
    translator.passage(WALK).click()
    expect(translator.panel).to_contain_text("You walk on firm sand.")
    expect(translator.area).to_be_focused()
    expect(translator.area).to_have_value(old)
    translator.area.fill("Vous foulez un sable ferme.")
    expect(translator.panel.locator(".unsaved")).to_be_visible()
    translator.page.keyboard.press("Control+Enter")
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    expect(translator.passage(WALK)).to_have_text("Vous foulez un sable ferme.")
    expect(translator.panel.locator(".unsaved")).to_be_hidden()
    assert translator.preview.catalog().read_text("utf-8") == before.replace(old, "Vous foulez un sable ferme.")
    translator.area.fill(old)
    translator.panel.get_by_role("button", name="Save", exact=True).click()
    expect(translator.passage(WALK)).to_have_text(old)
    assert translator.preview.catalog().read_text("utf-8") == before


def test_findings_come_as_one_types_and_go_when_it_is_right(translator: Translator) -> None:
    translator.translating()
    translator.passage(STUDY).click()
    right = translator.area.input_value()
    expect(translator.panel.locator(".findings li")).to_have_count(0)
    translator.area.fill(right.replace("40", "14"))
    expect(translator.panel.locator(".findings li").first).to_contain_text("14")
    translator.area.fill(right)
    expect(translator.panel.locator(".findings li")).to_have_count(0)
    expect(translator.panel.locator(".sound")).to_be_visible()


def test_the_keyboard_alone_is_enough(translator: Translator) -> None:
    catalog = translator.preview.catalog()
    before = catalog.read_text("utf-8")
    edit(
        translator.preview.project,
        str(catalog),
        'msgid "First you greet the guide."\nmsgstr "D’abord, vous saluez le guide."',
        'msgid "First you greet the guide."\nmsgstr ""',
    )
    translator.translating()
    expect(translator.passage(GREET)).to_have_attribute("data-state", "missing")
    translator.page.keyboard.press("n")
    expect(translator.area).to_be_focused()
    expect(translator.panel).to_contain_text("First you greet the guide.")
    translator.page.keyboard.type("D’abord, vous saluez le guide.")
    translator.page.keyboard.press("Control+Enter")
    expect(translator.passage(GREET)).to_have_attribute("data-state", "done")
    translator.page.keyboard.press("Alt+ArrowDown")
    expect(translator.panel).to_contain_text("Then you walk.")
    translator.page.keyboard.press("Escape")
    expect(translator.panel).to_be_hidden()
    translator.page.keyboard.press("j")
    expect(translator.page.locator("locpipe-text:focus")).to_have_count(1)
    translator.page.keyboard.press("Enter")
    expect(translator.panel).to_be_visible()
    assert catalog.read_text("utf-8") == before


def test_the_next_unfinished_passage_may_be_on_another_page(translator: Translator) -> None:
    catalog = str(translator.preview.catalog())
    edit(
        translator.preview.project,
        catalog,
        'msgid "Then you walk."\nmsgstr "Ensuite, vous marchez."',
        'msgid "Then you walk."\nmsgstr ""',
    )
    translator.translating("/fr/")
    expect(translator.page.locator("locpipe-workbench .counts")).to_contain_text("1 missing")
    translator.page.keyboard.press("n")
    translator.page.wait_for_url(f"**{HUB}")
    expect(translator.panel).to_contain_text("Then you walk.")
    expect(translator.area).to_be_focused()
    translator.page.keyboard.type("Ensuite, vous marchez.")
    translator.page.keyboard.press("Control+Enter")
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    translator.page.keyboard.press("Alt+n")
    expect(translator.panel).to_contain_text("Every message of fr_CA is done.")


def test_what_somebody_else_saved_meanwhile_is_shown_beside_what_was_typed(translator: Translator) -> None:
    old = translator.msgstr("You walk on firm sand.")
    theirs, mine = "Vous marchez sur du sable ferme.", "Vous avancez sur du sable ferme."
    translator.translating()
    translator.passage(WALK).click()
    translator.area.fill(mine)
    edit(translator.preview.project, str(translator.preview.catalog()), old, theirs)
    conflict = translator.panel.get_by_role("alert")
    expect(conflict).to_contain_text(theirs)
    expect(translator.area).to_have_value(mine)
    translator.page.keyboard.press("Control+Enter")
    expect(conflict).to_contain_text(theirs)
    assert translator.msgstr("You walk on firm sand.") == theirs
    conflict.get_by_role("button", name="Save mine over it").click()
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    assert translator.msgstr("You walk on firm sand.") == mine
    edit(translator.preview.project, str(translator.preview.catalog()), mine, old)
    expect(translator.area).to_have_value(old)


def test_an_answer_that_comes_late_takes_nothing_back(translator: Translator) -> None:
    old = translator.msgstr("You walk on firm sand.")
    theirs, mine = "Vous marchez sur du sable ferme.", "Vous avancez sur du sable ferme."
    translator.translating()
    translator.passage(WALK).click()
    translator.area.fill(mine)
    edit(translator.preview.project, str(translator.preview.catalog()), old, theirs)
    button = translator.panel.get_by_role("button", name="Save mine over it")
    expect(button).to_be_visible()
    held: list[tuple[Route, APIResponse]] = []

    def hold(route: Route) -> None:
        if held:
            route.continue_()
        else:
            held.append((route, route.fetch()))

    translator.page.route("**/_preview/api/save", hold)
    translator.page.keyboard.press("Control+Enter")
    button.click()
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    (route, answer) = held[0]
    assert answer.json()["result"] == "conflict"
    with translator.page.expect_response("**/_preview/api/save"):
        route.fulfill(response=answer)
    translator.page.evaluate("() => new Promise((done) => setTimeout(done))")
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    expect(button).to_be_hidden()
    translator.page.unroute("**/_preview/api/save")
    edit(translator.preview.project, str(translator.preview.catalog()), mine, old)
    expect(translator.area).to_have_value(old)


def test_that_it_was_saved_is_said_still_when_somebody_else_changes_it(translator: Translator) -> None:
    old = translator.msgstr("You walk on firm sand.")
    mine, theirs = "Vous avancez sur du sable ferme.", "Vous marchez sur du sable ferme."
    translator.translating()
    translator.passage(WALK).click()
    translator.area.fill(mine)
    translator.page.keyboard.press("Control+Enter")
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    edit(translator.preview.project, str(translator.preview.catalog()), mine, theirs)
    expect(translator.area).to_have_value(theirs)
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    edit(translator.preview.project, str(translator.preview.catalog()), theirs, old)
    expect(translator.area).to_have_value(old)


def test_what_was_typed_outlives_a_reload(translator: Translator) -> None:
    translator.translating()
    translator.passage(WALK).click()
    translator.area.fill("Une ébauche.")
    translator.page.reload()
    translator.passage(WALK).click()
    expect(translator.area).to_have_value("Une ébauche.")
    expect(translator.panel.locator(".unsaved")).to_be_visible()


def test_messages_out_of_sight_can_be_reached(translator: Translator) -> None:
    translator.translating()
    translator.page.keyboard.press("l")
    expect(translator.panel.locator(".neighbour").first).to_be_visible()
    translator.page.keyboard.press("Escape")
    expect(translator.panel).to_be_hidden()
    translator.page.keyboard.press("l")
    translator.panel.get_by_text("Sea walks for hay fever in Utopia: what is known").click()
    expect(translator.panel).to_contain_text("title of a page in a list of search results")


def test_what_was_typed_over_another_text_is_not_saved_over_it_unasked(translator: Translator) -> None:
    old = translator.msgstr("You walk on firm sand.")
    theirs, mine = "Vous marchez sur du sable ferme.", "Vous avancez sur du sable ferme."
    translator.translating()
    translator.passage(WALK).click()
    translator.area.fill(mine)
    translator.page.keyboard.press("Escape")
    edit(translator.preview.project, str(translator.preview.catalog()), old, theirs)
    expect(translator.passage(WALK)).to_have_text(theirs)
    translator.page.locator("locpipe-workbench").get_by_role("button", name="1 not saved").click()
    translator.panel.get_by_text(mine).click()
    expect(translator.area).to_have_value(mine)
    expect(translator.panel.get_by_role("alert")).to_contain_text(theirs)
    translator.page.keyboard.press("Control+Enter")
    expect(translator.panel.get_by_role("status")).to_contain_text("Not saved")
    assert translator.msgstr("You walk on firm sand.") == theirs
    translator.panel.get_by_role("button", name="Take what the file says").click()
    expect(translator.area).to_have_value(theirs)
    edit(translator.preview.project, str(translator.preview.catalog()), theirs, old)
    expect(translator.area).to_have_value(old)
    expect(translator.area).to_be_focused()


def test_what_is_typed_while_it_is_being_saved_stays(translator: Translator) -> None:
    old = translator.msgstr("You walk on firm sand.")
    slow: list[Route] = []

    def held(route: Route) -> None:
        slow.append(route)

    translator.page.route("**/api/save", held, times=1)
    translator.translating()
    translator.passage(WALK).click()
    translator.area.fill("Vous foulez un sable ferme.")
    translator.page.keyboard.press("Control+Enter")
    translator.page.keyboard.type(" Encore.")
    slow.pop().continue_()
    expect(translator.panel.get_by_role("status")).to_contain_text("Saved")
    expect(translator.area).to_have_value("Vous foulez un sable ferme. Encore.")
    expect(translator.panel.locator(".unsaved")).to_be_visible()
    assert translator.msgstr("You walk on firm sand.") == "Vous foulez un sable ferme."
    translator.area.fill(old)
    translator.page.keyboard.press("Control+Enter")
    expect(translator.passage(WALK)).to_have_text(old)


def test_any_number_of_tabs_follow(translator: Translator) -> None:
    """A browser keeps six connections to a host: if each tab held one, the seventh would stay empty."""
    tabs = [translator.page, *(translator.page.context.new_page() for _ in range(7))]
    for tab in tabs:
        tab.goto(translator.preview.url + HUB)
    catalog = str(translator.preview.catalog())
    edit(translator.preview.project, catalog, "sur un sable ferme", "sur un sable bien ferme")
    for tab in tabs:
        expect(tab.locator("body")).to_contain_text("sur un sable bien ferme")
    tabs[0].goto("about:blank")  # whoever listened, somebody listens now
    edit(translator.preview.project, catalog, "sur un sable bien ferme", "sur un sable ferme")
    for tab in tabs[1:]:
        expect(tab.locator("body")).not_to_contain_text("bien ferme")


def test_the_page_of_wrong_addresses_is_translated_in_each_of_its_languages(translator: Translator) -> None:
    translator.translating("/")
    french = translator.page.locator('locpipe-text[data-locale="fr_CA"]')
    french.first.click()
    expect(translator.area).to_have_attribute("lang", "fr-CA")
    expect(translator.area).to_have_value(french.first.inner_text())


def test_single_letters_can_be_switched_off(translator: Translator) -> None:
    translator.open()
    translator.page.keyboard.press("?")
    keys = translator.page.locator("locpipe-workbench dialog")
    keys.get_by_role("checkbox").uncheck()
    translator.page.keyboard.press("Escape")
    translator.page.keyboard.press("t")
    translator.page.keyboard.press("?")
    expect(keys).to_be_hidden()
    expect(translator.page.locator("locpipe-text")).to_have_count(0)


def test_the_panel_stands_beside_the_page_on_either_side_of_reading(translator: Translator) -> None:
    for path in (HUB, "/ar-xb/sea-walks-hay-fever/"):
        translator.translating(path) if path == HUB else translator.open(path)
        translator.page.locator("main locpipe-text").first.click()
        expect(translator.panel).to_be_visible()
        covered = translator.page.evaluate(
            """() => document.querySelector("main").getBoundingClientRect().right >
              document.querySelector("locpipe-workbench").shadowRoot.querySelector(".panel").getBoundingClientRect().left"""
        )
        assert not covered, path


def test_an_answer_that_a_later_one_overtook_is_not_shown(translator: Translator) -> None:
    translator.open()
    page, held = translator.page, list[Route]()
    before = page.request.get(page.url).text()

    def hold_the_first(route: Route) -> None:
        if held:
            route.continue_()
        else:
            held.append(route)

    page.route(page.url, hold_the_first)
    with page.expect_request(page.url):
        page.evaluate("void import('/_preview/static/following.js').then(({ refresh }) => refresh())")
    page.keyboard.press("t")
    expect(page.locator("locpipe-text").first).to_be_attached()
    page.evaluate(
        """() => {
            window.counts = [];
            const count = () => counts.push(document.querySelectorAll("locpipe-text").length);
            document.addEventListener("locpipe:shown", count);
        }"""
    )
    with page.expect_event("requestfinished"):
        held[0].fulfill(body=before, content_type="text/html")
    page.evaluate("() => new Promise((shown) => setTimeout(shown, 100))")
    assert 0 not in page.evaluate("counts")


def test_a_link_in_a_passage_is_followed_only_when_asked_to(translator: Translator) -> None:
    translator.translating("/fr/")
    translator.page.locator("main a locpipe-text").first.click()
    expect(translator.panel).to_be_visible()
    assert translator.page.url.endswith("/fr/")


def test_the_language_is_chosen_in_the_bar_pseudo_locales_too(translator: Translator) -> None:
    translator.open()
    chosen = translator.page.locator("locpipe-workbench select")
    expect(chosen.locator("option")).to_have_count(4)
    chosen.select_option(label="ar_XB (pseudo: right to left)")
    translator.page.wait_for_url("**/ar-xb/**")
    assert translator.page.evaluate("document.documentElement.dir") == "rtl"
    overflow = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not translator.page.evaluate(overflow)


def test_nothing_on_a_page_escapes_translation(translator: Translator) -> None:
    """In the accented pseudo-locale every word between tags is accented, or a name that data states once for all."""
    translator.translating("/en-xa/sea-walks-hay-fever/")
    plain = translator.page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const isData = node.parentElement.closest("locpipe-text, time, cite, [lang], .source, .sources, a.phone");
            if (!isData && /[A-Za-z]{3}/.test(node.data)) found.push(node.data.trim());
          }
          return found;
        }"""
    )
    assert plain == []
