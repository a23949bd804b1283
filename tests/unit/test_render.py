"""Pages: what stands on them, in which language, and that what they share is rendered once."""

from __future__ import annotations

import re
import struct
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import jinja2
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from locpipe import pipeline, render
from locpipe.approvals import wording_of_element
from locpipe.article import parse_markdown
from locpipe.assets import read_assets
from locpipe.localize import Localizer
from locpipe.model import PageKind, SiteLocale, Switches, Text
from locpipe.plan import PageSpec, live_locales, plan
from locpipe.render import Renderer, environment, report_address, safety_fragment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.markup import Fragment
    from locpipe.messages import Entry
    from locpipe.model import City, Project, Section
    from locpipe.pipeline import Reading

LOCALES = ("en_CA", "fr_CA")

SCRIPT = 'script:not([type="application/ld+json"])'
"""A script that runs. Structured data are no script, only their element is."""


@pytest.fixture(scope="module")
def reading(sample_root: Path) -> Reading:
    return pipeline.read(sample_root)


def localizers(reading: Reading, *locales: SiteLocale) -> dict[str, Localizer]:
    assert reading.project is not None
    return {
        own.locale: Localizer(
            own,
            {domain: catalog for (locale, domain), catalog in reading.catalogs.items() if locale == own.locale},
            is_source=own.locale == "en_CA",
        )
        for own in locales or live_locales(reading.project)
    }


def renderer_of(reading: Reading, project: Project | None = None) -> Renderer:
    made = project or reading.project
    assert made is not None
    return Renderer(made, localizers(reading), read_assets())


@pytest.fixture(scope="module")
def renderer(reading: Reading) -> Renderer:
    return renderer_of(reading)


def spec_of(renderer: Renderer, name: str, locale: str = "en_CA") -> PageSpec:
    """The page of a place, or of a kind that has one page a locale."""
    specs = plan(renderer.project, live_locales(renderer.project))
    return next(spec for spec in specs if (spec.place or spec.kind.value) == name and spec.locale in (locale, ""))


def page(renderer: Renderer, name: str, locale: str = "en_CA") -> LexborHTMLParser:
    return LexborHTMLParser(renderer.render(spec_of(renderer, name, locale)))


def text(tree: LexborHTMLParser, selector: str) -> str:
    found = tree.css_first(selector)
    assert found is not None, f"no {selector}"
    return " ".join(found.text().split())


def hrefs(nodes: list[LexborNode]) -> list[str]:
    return [node.attributes.get("href") or "" for node in nodes]


def with_words(reading: Reading, locale: str, domain: str, msgid: str, **fields: object) -> Reading:
    """The reading with another entry for one message of a catalog; without it for no fields."""
    catalog = reading.catalogs[locale, domain]
    keys = [key for key in catalog.by_key if key[1] == msgid]
    assert len(keys) == 1, keys
    by_key: dict[tuple[str, str], Entry] = {key: entry for key, entry in catalog.by_key.items() if key != keys[0]}
    if fields:
        by_key[keys[0]] = replace(catalog.by_key[keys[0]], **fields)  # type: ignore[arg-type]
    return replace(reading, catalogs={**reading.catalogs, (locale, domain): replace(catalog, by_key=by_key)})


# ---- templates ------------------------------------------------------------------------------------------------------


def test_a_name_that_is_not_defined_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ nothing }}").render()


def test_templates_escape() -> None:
    assert environment().from_string("{{ a }}").render(a="<b>") == "&lt;b&gt;"


@pytest.mark.parametrize("name", sorted(environment().list_templates()))
def test_no_template_lets_markup_through_unasked(name: str) -> None:
    source, _, _ = environment().loader.get_source(environment(), name)  # type: ignore[union-attr]
    assert "|safe" not in source.replace(" ", "")
    assert "autoescape" not in source
    assert not re.search(
        r'<script(?! type="application/ld\+json">|>\{\{ assets\.script\(script\) \}\}</script>)|<style|\bstyle=|\bon[a-z]+=',
        source,
    )


# ---- the frame ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ["home", "hub", "no", "no/amber-bay", "on/ondine"])
def test_a_page_says_what_it_is(renderer: Renderer, name: str, locale: str) -> None:
    tree = page(renderer, name, locale)
    spec = spec_of(renderer, name, locale)
    root = tree.css_first("html")
    assert root is not None
    assert root.attributes == {"lang": locale.replace("_", "-"), "dir": "ltr"}
    kind = tree.css_first("meta[name=page-type]")
    assert kind is not None
    assert kind.attributes["content"] == spec.kind.value
    assert hrefs(tree.css("link[rel=canonical]")) == [f"https://guide.utopia.invalid{spec.url}"]
    assert len(tree.css("h1")) == 1
    assert tree.css("meta[name=robots]") == []


def test_the_articles_heading_may_stand_apart_from_its_beginning(reading: Reading) -> None:
    assert reading.project is not None
    (condition, *others), hub = reading.project.conditions, PageKind.HUB
    entries = condition.outlines[hub]
    (lead,) = (entry for entry in entries if entry.section == "lead")
    apart = (replace(lead, section="heading"), *(entry for entry in entries if entry is not lead), lead)
    changed = replace(condition, outlines={**condition.outlines, hub: apart})
    project = replace(reading.project, conditions=(changed, *others))
    before = page(renderer_of(reading), "hub")
    after = page(renderer_of(reading, project), "hub")
    assert [node.text(strip=True) for node in after.css("h1")] == [node.text(strip=True) for node in before.css("h1")]
    assert [node.tag for node in before.css("#lead")] == ["section"]
    (moved,) = after.css("#lead")
    # A section without a heading would be a fault to the validator.
    assert (moved.tag, moved.css("h1")) == ("div", [])
    assert len(moved.css("p")) == len(before.css("#lead p"))


def test_a_page_names_itself_in_every_live_locale(renderer: Renderer) -> None:
    links = page(renderer, "no/amber-bay", "fr_CA").css("link[rel=alternate]")
    base = "https://guide.utopia.invalid"
    assert {node.attributes["hreflang"]: node.attributes["href"] for node in links} == {
        "en-CA": f"{base}/en/sea-walks-hay-fever/norland/amber-bay/",
        "fr-CA": f"{base}/fr/marches-rhume-des-foins/norland/baie-d-ambre/",
        "x-default": f"{base}/en/sea-walks-hay-fever/norland/amber-bay/",
    }


def test_a_draft_is_in_no_hreflang_but_its_own(reading: Reading) -> None:
    assert reading.project is not None
    site = reading.project.site
    draft = replace(site.locales[1], status="draft")
    project = replace(reading.project, site=replace(site, locales=(site.locales[0], draft)))
    drafted = Renderer(project, localizers(reading, *project.site.locales), read_assets())
    specs = {(spec.locale, spec.kind): spec for spec in plan(project, project.site.locales)}
    english = LexborHTMLParser(drafted.render(specs["en_CA", PageKind.HUB]))
    assert [node.attributes["hreflang"] for node in english.css("link[rel=alternate]")] == ["en-CA", "x-default"]
    assert english.css("nav.locales") == []
    french = LexborHTMLParser(drafted.render(specs["fr_CA", PageKind.HUB]))
    assert {node.attributes["hreflang"] for node in french.css("link[rel=alternate]")} == {
        "en-CA",
        "fr-CA",
        "x-default",
    }
    assert len(french.css("meta[name=robots][content=noindex]")) == 1
    assert "fr-CA" not in drafted.render(specs["", PageKind.CHOOSER])


def test_a_page_of_a_script_from_right_to_left_says_so(reading: Reading) -> None:
    assert reading.project is not None
    site = reading.project.site
    arabic = SiteLocale(locale="ar", prefix="ar", status="draft")
    project = replace(reading.project, site=replace(site, locales=(*site.locales, arabic)))
    made = Renderer(project, localizers(reading, *project.site.locales), read_assets())
    spec = next(spec for spec in plan(project, [arabic]) if spec.kind is PageKind.HOME)
    root = LexborHTMLParser(made.render(spec)).css_first("html")
    assert root is not None
    assert root.attributes == {"lang": "ar", "dir": "rtl"}


def test_nothing_but_our_script_runs_and_nothing_styles_inline(renderer: Renderer) -> None:
    for spec in plan(renderer.project, live_locales(renderer.project)):
        tree = LexborHTMLParser(renderer.render(spec))
        ours = [script.text() for script in tree.css(SCRIPT)]
        assert ours in ([], list(read_assets().scripts.values()))
        assert tree.css("style, [style], iframe, form, base") == []
        (loaded,) = hrefs(tree.css("link[rel=stylesheet]"))
        assert loaded.startswith("/assets/")
        assert hrefs(tree.css("link[rel=icon]")) == [read_assets().url("icon.svg")]
        assert tree.css("img") == []


def test_every_page_has_a_picture_to_be_shared_with_and_loads_it_nowhere(renderer: Renderer) -> None:
    content = read_assets().files[read_assets().url("share.png").removeprefix("/")]
    width, height = struct.unpack(">II", content[16:24])
    for spec in plan(renderer.project, live_locales(renderer.project)):
        tree = LexborHTMLParser(renderer.render(spec))
        shared = {
            meta.attributes["property"]: meta.attributes["content"] for meta in tree.css('meta[property^="og:image"]')
        }
        assert shared["og:image"] == f"{renderer.project.site.base_url}{read_assets().url('share.png')}"
        assert (shared["og:image:width"], shared["og:image:height"]) == (str(width), str(height))
        assert shared["og:image:alt"]


def test_the_foot_leads_home_and_to_help(renderer: Renderer) -> None:
    tree = page(renderer, "no/amber-bay", "fr_CA")
    assert hrefs(tree.css("footer .ways a")) == ["/fr/", "#crisis"]
    assert tree.css_first("#crisis") is not None


def test_how_to_report_an_error_stands_where_the_owner_said_how(reading: Reading, renderer: Renderer) -> None:
    (address,) = hrefs(page(renderer, "no/amber-bay", "fr_CA").css("footer .button a"))
    reported = urlsplit(address)
    here = "https://guide.utopia.invalid/fr/marches-rhume-des-foins/norland/baie-d-ambre/"
    assert parse_qs(reported.query) == {"subject": [here]}
    assert (reported.scheme, reported.path) == ("mailto", "errors@utopia.invalid")
    assert report_address("https://guide.utopia.invalid/report", here) == "https://guide.utopia.invalid/report"
    assert reading.project is not None
    silent = replace(reading.project, site=replace(reading.project.site, contact=""))
    assert page(renderer_of(reading, silent), "hub").css("footer .button a") == []


# ---- prose ----------------------------------------------------------------------------------------------------------


def test_blocks_become_the_html_that_they_are_named_after(renderer: Renderer) -> None:
    section = page(renderer, "hub").css_first("section#what-it-is")
    assert section is not None
    assert [child.tag for child in section.iter()] == ["h2", "p", "ul", "ol", "blockquote", "h3", "p", "div"]
    assert len(section.css("ul ul li")) == 2
    assert [node.text() for node in section.css("thead th[scope=col]")] == ["Season", "What blooms"]
    assert [node.text() for node in section.css("tbody th[scope=row]")] == ["Spring", "Summer"]
    assert [node.text() for node in section.css("td")] == ["What blooms Birch", "What blooms Grasses"]


def test_prose_is_in_the_language_of_the_page(renderer: Renderer) -> None:
    assert "Une marche en mer" in text(page(renderer, "hub", "fr_CA"), "section#what-it-is")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("no/amber-bay", "Pour commencer à Baie-d’Ambre"),
        ("no/les-cimes", "Pour commencer aux Cimes"),
        ("on/ondine", "Pour commencer à Ondine"),
    ],
)
def test_names_of_places_take_the_form_that_the_sentence_needs(renderer: Renderer, place: str, expected: str) -> None:
    assert text(page(renderer, place, "fr_CA"), "section#first-steps h2") == expected


def test_a_name_at_the_head_of_a_sentence_has_a_capital(renderer: Renderer) -> None:
    assert text(page(renderer, "no", "fr_CA"), "section#hill-pollen p") == (
        "Les collines du Norland fleurissent tôt. Au Norland, la plupart des gens le remarquent avant la fonte des neiges."
    )
    assert text(page(renderer, "no/amber-bay"), "section#local-clinic p").startswith("In Amber Bay, walks begin")


def test_the_nearest_clinic_is_named_in_its_forms(renderer: Renderer) -> None:
    assert "The nearest one on its list is in Amber Bay, about 410\u00a0km in a straight line from Ondine.".replace(
        "\u00a0", " "
    ) in text(page(renderer, "on/ondine"), "section#travel p").replace("\u00a0", " ")


def test_raw_html_in_a_source_or_catalog_comes_out_as_text(reading: Reading) -> None:
    bad = with_words(reading, "en_CA", "hay-fever", "Then you walk.", msgstr="<script>alert(1)</script>")
    bad = with_words(bad, "en_CA", "site", "Utopia Health Guide", msgstr="<b onclick=x>Guide</b>")
    bad = with_words(bad, "en_CA", "places", "Amber Bay", msgstr='"><img src=x onerror=alert(1)>')
    bad = with_words(
        bad,
        "en_CA",
        "hay-fever",
        "Some say that they sneeze less. Others find no difference.",
        msgstr="[a](javascript:alert) [b](data:text/html,x)",
    )
    made = renderer_of(bad)
    for name in ("hub", "home", "no/amber-bay", "no", "chooser"):
        tree = page(made, name)
        for script in tree.css(SCRIPT):
            assert script.text() in read_assets().scripts.values()
        assert tree.css("img:not([src^='/assets/']), [onclick], [onerror]") == []
        assert not [
            address for address in hrefs(tree.css("a")) if not re.match(r"https://|/|#|tel:|sms:|mailto:", address)
        ]
    assert "<script>alert(1)</script>" in text(page(made, "hub"), "section#what-it-is")


# ---- what is missing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fields", [{}, {"msgstr": ""}, {"flags": ("fuzzy",)}])
@pytest.mark.parametrize(
    ("domain", "msgid", "name"),
    [
        ("hay-fever", "Then you walk.", "hub"),
        ("safety", "Need help now?", "home"),
        ("places", "Community services", "on/ondine"),
        ("site", "On this page", "no"),
        ("places", "in Norland", "no"),
        ("hay-fever", "Sea walks for hay fever in Utopia: what is known", "hub"),
    ],
)
def test_a_missing_text_shows_as_missing_and_never_in_english(
    reading: Reading, domain: str, msgid: str, name: str, fields: dict[str, object]
) -> None:
    html = renderer_of(with_words(reading, "fr_CA", domain, msgid, **fields)).render(
        spec_of(renderer_of(reading), name, "fr_CA")
    )
    assert "⟦" in html
    without_marks = re.sub(r"⟦[^⟧]*⟧", "", html)
    assert msgid not in without_marks


def test_no_page_of_the_sample_misses_a_text(renderer: Renderer) -> None:
    for spec in plan(renderer.project, live_locales(renderer.project)):
        html = renderer.render(spec)
        assert "⟦" not in html
        assert not re.search(r"\{[A-Za-z_]+\}", html)
        assert "%(" not in html


# ---- citations ------------------------------------------------------------------------------------------------------


def cited(tree: LexborHTMLParser) -> list[tuple[str, str]]:
    """The numbers of citations in the order of the page, and where each leads."""
    return [(node.text(), (node.attributes["href"] or "").removeprefix("#source-")) for node in tree.css("sup.cite a")]


@pytest.mark.parametrize("locale", LOCALES)
def test_citations_are_numbered_in_the_order_of_the_page(renderer: Renderer, locale: str) -> None:
    tree = page(renderer, "hub", locale)
    assert cited(tree) == [
        ("1", "pollen-atlas"),
        ("2", "tide-study"),
        ("1", "pollen-atlas"),
        ("2", "tide-study"),
        ("3", "shore-review"),
    ]
    assert [node.attributes["id"] for node in tree.css("section.sources li")] == [
        "source-pollen-atlas",
        "source-tide-study",
        "source-shore-review",
    ]


def test_each_page_numbers_only_what_it_cites(renderer: Renderer) -> None:
    tree = page(renderer, "on/ondine")
    assert cited(tree) == [("1", "tide-study")]
    assert [node.attributes["id"] for node in tree.css("section.sources li")] == ["source-tide-study"]


def test_a_page_that_cites_nothing_has_no_list_of_sources(renderer: Renderer) -> None:
    assert page(renderer, "no").css("section.sources") == []


def test_a_source_in_another_language_is_marked(renderer: Renderer) -> None:
    def language(locale: str) -> str | None:
        found = page(renderer, "hub", locale).css_first("#source-tide-study")
        assert found is not None
        return found.attributes.get("lang")

    assert language("en_CA") == "fr"
    assert language("fr_CA") is None


# ---- data and lists -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", ["en_CA", "fr_CA"])
@pytest.mark.parametrize("name", ["hub", "no", "on", "no/amber-bay", "on/ondine"])
def test_the_contents_list_every_section_below_them_that_has_a_heading(
    renderer: Renderer, name: str, locale: str
) -> None:
    main = page(renderer, name, locale).css_first("main")
    assert main is not None
    children = list(main.iter())
    (place,) = (place for place, child in enumerate(children) if "contents" in (child.attributes.get("class") or ""))
    headed = [(child.attributes["id"], child.css_first("h2")) for child in children[place:] if child.tag == "section"]
    listed = [
        (address.removeprefix("#"), link.text()) for link in children[place].css("a") for address in hrefs([link])
    ]
    assert listed == [(identifier, heading.text()) for identifier, heading in headed if heading]
    assert {"medical-safety", "dates"} <= {identifier for identifier, _ in listed}
    if name == "on/ondine":
        assert [identifier for identifier, _ in listed if (identifier or "").startswith("services-")] == [
            "services-pollen-care",
            "services-community",
        ]


def test_the_home_page_has_a_title_of_its_own(renderer: Renderer) -> None:
    for locale, words in (("en_CA", "Utopia Health Guide: help with hay fever by city"), ("fr_CA", "ville par ville")):
        title = page(renderer, "home", locale).css_first("title")
        assert title is not None
        assert title.text().endswith(words)


def test_authors_end_as_a_sentence_does(renderer: Renderer) -> None:
    works = [node.text() for node in page(renderer, "hub").css(".sources li")]
    authors = [source.authors for condition in renderer.project.conditions for source in condition.sources.values()]
    assert any(authors)
    assert all(".." not in work for work in works)
    for name in filter(None, authors):
        assert any(work.startswith(f"{name.removesuffix('.')}. ") for work in works)


def test_the_home_page_says_when_its_articles_were_updated(renderer: Renderer) -> None:
    days = [time.attributes["datetime"] for time in page(renderer, "home").css(".dates time")]
    assert days == ["2026-10-01", "2027-10-01"]


def test_every_link_within_a_page_leads_somewhere(renderer: Renderer) -> None:
    for spec in plan(renderer.project, live_locales(renderer.project)):
        tree = LexborHTMLParser(renderer.render(spec))
        ids = [node.attributes["id"] for node in tree.css("[id]")]
        assert [name for name, count in Counter(ids).items() if count > 1] == []
        assert {address[1:] for address in hrefs(tree.css("a")) if address.startswith("#")} <= set(ids)


def test_a_guide_that_has_no_address_here_is_left_out(renderer: Renderer) -> None:
    assert len(page(renderer, "hub").css("section#related li")) == 2
    assert hrefs(page(renderer, "hub", "fr_CA").css("section#related a")) == [
        "https://pollen.utopia.invalid/calendrier"
    ]


def test_titles_without_the_drug_reach_every_heading(reading: Reading) -> None:
    assert reading.project is not None
    off = Switches(prices=True, booking=False, drug_in_titles=False)
    quiet = renderer_of(reading, replace(reading.project, site=replace(reading.project.site, switches=off)))
    for name in ("home", "hub", "no", "no/amber-bay"):
        tree = page(quiet, name)
        shown = [text(tree, "title"), text(tree, "h1"), *(node.text() for node in tree.css("nav.crumbs a"))]
        assert "Sea walks" not in " ".join(shown)


def test_crumbs_lead_up(renderer: Renderer) -> None:
    links = page(renderer, "no/amber-bay", "fr_CA").css("nav.crumbs a")
    assert hrefs(links) == ["/fr/marches-rhume-des-foins/", "/fr/marches-rhume-des-foins/norland/"]
    assert page(renderer, "hub").css("nav.crumbs") == []


# ---- safety ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "blocks"),
    [
        ("home", ["crisis", "disclaimer"]),
        ("hub", ["crisis", "not-proved", "medical-safety", "disclaimer", "crisis-repeat"]),
        ("no/amber-bay", ["crisis", "not-proved", "medical-safety", "disclaimer", "crisis-repeat"]),
        ("on/ondine", ["crisis", "crisis-on", "not-proved", "medical-safety", "disclaimer", "crisis-repeat"]),
    ],
)
def test_safety_blocks_stand_once_in_order(renderer: Renderer, name: str, blocks: list[str]) -> None:
    for locale in LOCALES:
        assert [node.attributes["data-safety"] for node in page(renderer, name, locale).css("[data-safety]")] == blocks


@pytest.mark.parametrize("name", ["chooser", "notfound"])
def test_pages_of_all_languages_have_the_crisis_block_in_each(renderer: Renderer, name: str) -> None:
    tree = page(renderer, name)
    sections = [node.parent for node in tree.css("[data-safety=crisis]")]
    assert [node.attributes["lang"] if node else None for node in sections] == ["en-CA", "fr-CA"]
    assert tree.css("#crisis") == []
    assert bool(tree.css("meta[name=robots]")) is (name == "notfound")


def test_a_safety_block_that_nobody_wrote_is_left_to_the_gate(reading: Reading) -> None:
    assert reading.project is not None
    safety = {name: block for name, block in reading.project.safety.items() if name != "crisis"}
    tree = page(renderer_of(reading, replace(reading.project, safety=safety)), "hub")
    assert "crisis" not in [node.attributes["data-safety"] for node in tree.css("[data-safety]")]


def test_each_sub_heading_of_a_safety_text_begins_a_card(renderer: Renderer) -> None:
    (section,) = parse_markdown(
        "## Help {#help}\n\nCalm.\n\n### One: 9-1-1\n\nFirst.\n\n### Two: 9-8-8\n\nSecond.\n",
        file="help.md",
        domain="safety",
    )

    class Spoken(Localizer):
        def text(self, text: Text) -> str:
            return text.msgid

    localizer = Spoken(next(iter(renderer.localizers.values())).locale, {}, is_source=True)
    node = LexborHTMLParser(safety_fragment(section, localizer).filled({})).css_first("section")
    assert node is not None
    assert node.attributes["class"] == "safety help levels"
    assert [heading.text() for heading in node.css("div.level > h3")] == ["One: 9-1-1", "Two: 9-8-8"]
    assert [child.tag for child in node.iter()] == ["h2", "p", "div", "div"]
    assert wording_of_element(node).text == "Help\nCalm.\nOne: 9-1-1\nFirst.\nTwo: 9-8-8\nSecond."


# ---- once -----------------------------------------------------------------------------------------------------------


def test_a_section_of_prose_is_rendered_once_a_locale(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    made: Counter[tuple[str, str]] = Counter()
    original = render.section_fragment

    def counted(section: Section, localizer: Localizer, opened: str, level: int) -> Fragment:
        made[localizer.locale.locale, section.id] += 1
        return original(section, localizer, opened, level)

    monkeypatch.setattr(render, "section_fragment", counted)
    renderer = renderer_of(reading)
    specs = list(plan(renderer.project, live_locales(renderer.project)))
    for spec in [*specs, *specs]:
        renderer.render(spec)
    assert set(made.values()) == {1}
    assert {locale for locale, _ in made} == set(LOCALES)
    assert {"first-steps", "crisis", "evidence-short"} <= {section for _, section in made}


def test_pages_come_out_the_same_in_any_order(reading: Reading) -> None:
    one, other = renderer_of(reading), renderer_of(reading)
    specs = list(plan(one.project, live_locales(one.project)))
    forwards = {spec.url: one.render(spec) for spec in specs}
    backwards = {spec.url: other.render(spec) for spec in reversed(specs)}
    assert forwards == backwards


def test_what_pages_share_shows_on_each_its_own_place(reading: Reading) -> None:
    """Each page is as a renderer makes it that has made no other. Beside each city stand others much like it."""
    assert reading.project is not None
    country = reading.project.country
    cities = [city for province in country.provinces for city in province.cities]

    def alike(city: City) -> Iterator[City]:
        for number, other in enumerate(cities, start=1):
            yield replace(
                city,
                id=f"{city.id}-{number}",
                slug={locale: f"{city.id.partition('/')[2]}-{number}" for locale in LOCALES},
                name=other.name,
                grammar=other.grammar,
                lat=city.lat + number,
                clinics=tuple(replace(clinic, address=f"{number} Pier Lane") for clinic in city.clinics),
            )

    provinces = [
        replace(own, cities=tuple(one for city in own.cities for one in alike(city))) for own in country.provinces
    ]
    project = replace(reading.project, country=replace(country, provinces=tuple(provinces)))
    shared = renderer_of(reading, project)
    for spec in plan(project, live_locales(project)):
        assert shared.render(spec) == renderer_of(reading, project).render(spec), spec.url
