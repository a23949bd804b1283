"""The real articles, places and catalogs: complete, sourced, the same in both languages, and each place with its own page."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import combinations
from statistics import median
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe import pipeline
from locpipe.assets import read_assets
from locpipe.findings import closing
from locpipe.markup import CITATION
from locpipe.model import PageKind
from locpipe.pages import localizers
from locpipe.plan import live_locales, plan
from locpipe.render import Renderer
from locpipe.report import text
from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from locpipe.messages import Entry
    from locpipe.model import Fact, Project
    from locpipe.reading import Reading

SOURCE, FRENCH = "en_CA", "fr_CA"
LOCALES = (SOURCE, FRENCH)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return pipeline.read(REPOSITORY)


@pytest.fixture(scope="module")
def project(reading: Reading) -> Project:
    assert reading.project is not None, text(reading.findings)
    return reading.project


@pytest.fixture(scope="module")
def day() -> date:
    """The last day on which anybody checked or changed anything: content is judged as of then, so that no test fails by
    itself.
    """
    days = {
        date.fromisoformat(stated)
        for folder in ("content", "cities")
        for path in (REPOSITORY / folder).rglob("*.yaml")
        for stated in re.findall(
            r"^\s*(?:- )?(?:checked|date|updated): \"?(\d{4}-\d\d-\d\d)", path.read_text("utf-8"), re.MULTILINE
        )
    }
    return max(days)


@pytest.fixture(scope="module")
def pages(reading: Reading, project: Project) -> dict[tuple[str, str], LexborHTMLParser]:
    """The pages by locale and by place, or kind where they have none."""
    renderer = Renderer(project, localizers(reading, live_locales(project)), read_assets())
    return {
        (spec.locale, spec.name): LexborHTMLParser(renderer.render(spec))
        for spec in plan(project, live_locales(project))
    }


def main_text(page: LexborHTMLParser, *, safety: bool) -> str:
    """The words of the main content, each space an ordinary one."""
    copy = LexborHTMLParser(page.html or "")
    main = copy.css_first("main")
    assert main is not None
    if not safety:
        for block in main.css("[data-safety]"):
            block.decompose()
    return " ".join(main.text(separator=" ").replace("\u2060", "").split())


# ---- complete -------------------------------------------------------------------------------------------------------


def test_the_content_is_clean(reading: Reading, day: date) -> None:
    found = pipeline.checked(reading, day)
    assert not closing(found), text(closing(found))


def test_the_cluster_has_all_its_pages(project: Project) -> None:
    specs = list(plan(project, live_locales(project)))
    assert [locale.locale for locale in live_locales(project)] == list(LOCALES)
    for locale in LOCALES:
        kinds = Counter(spec.kind for spec in specs if spec.locale == locale)
        assert kinds[PageKind.HUB] >= 1
        assert kinds[PageKind.PROVINCE] >= 7
        assert kinds[PageKind.CITY] >= 14
    assert sum(spec.kind in (PageKind.HUB, PageKind.PROVINCE, PageKind.CITY) for spec in specs) >= 44


def test_no_page_misses_a_text_or_a_value(pages: dict[tuple[str, str], LexborHTMLParser]) -> None:
    for name, page in pages.items():
        assert not re.findall(r"⟦[^⟧]*⟧|\{[A-Za-z_]+\}|%\(", page.html or ""), name


# ---- places ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("province", "inside", "of"),
    [
        ("ab", "en Alberta", "de l’Alberta"),
        ("bc", "en Colombie-Britannique", "de la Colombie-Britannique"),
        ("mb", "au Manitoba", "du Manitoba"),
        ("ns", "en Nouvelle-Écosse", "de la Nouvelle-Écosse"),
        ("on", "en Ontario", "de l’Ontario"),
        ("qc", "au Québec", "du Québec"),
        ("sk", "en Saskatchewan", "de la Saskatchewan"),
    ],
)
def test_french_knows_each_province(reading: Reading, project: Project, province: str, inside: str, of: str) -> None:
    french = localizers(reading, live_locales(project))[FRENCH]
    place = next(own for own in project.country.provinces if own.id == province)
    forms = french.forms("province", place)
    assert (forms["in_province"], forms["of_province"]) == (inside, of)


@pytest.mark.parametrize(
    ("city", "inside", "of"),
    [
        ("qc/montreal", "à Montréal", "de Montréal"),
        ("on/ottawa", "à Ottawa", "d’Ottawa"),
        ("ab/edmonton", "à Edmonton", "d’Edmonton"),
        ("ns/halifax", "à Halifax", "d’Halifax"),
        ("on/hamilton", "à Hamilton", "de Hamilton"),
        ("mb/winnipeg", "à Winnipeg", "de Winnipeg"),
    ],
)
def test_french_knows_each_city(reading: Reading, project: Project, city: str, inside: str, of: str) -> None:
    french = localizers(reading, live_locales(project))[FRENCH]
    place = next(own for province in project.country.provinces for own in province.cities if own.id == city)
    forms = french.forms("city", place)
    assert forms["in_city"] == inside
    # The h of Halifax and Hamilton is written both ways.
    assert forms["of_city"] in (of, of.replace("d’H", "de H"))


@pytest.mark.parametrize(
    ("locale", "city", "words"),
    [
        (SOURCE, "on/toronto", "Or call Health811."),
        (FRENCH, "on/toronto", "Ou appelez Santé811."),
        (SOURCE, "ab/calgary", "Or call Health Link: 811."),
    ],
)
def test_a_line_whose_name_says_its_number_says_it_once(
    pages: dict[tuple[str, str], LexborHTMLParser], locale: str, city: str, words: str
) -> None:
    card = pages[locale, city].css_first("#everyday")
    assert card is not None
    assert " ".join(card.text().split()).endswith(words)
    called = card.css_first("a[href^='tel:']")
    assert called is not None
    assert called.attributes["href"] == "tel:811"


def shingles(page: LexborHTMLParser, *, safety: bool) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", main_text(page, safety=safety).lower())
    return {tuple(words[start : start + 5]) for start in range(len(words) - 4)}


@pytest.mark.parametrize("safety", [True, False])
@pytest.mark.parametrize("locale", LOCALES)
def test_each_city_has_a_page_of_its_own(
    project: Project, pages: dict[tuple[str, str], LexborHTMLParser], locale: str, safety: bool
) -> None:
    """With the safety texts, which all pages share, as search engines read it; and without them."""
    cities = [city.id for province in project.country.provinces for city in province.cities]
    sets = {city: shingles(pages[locale, city], safety=safety) for city in cities}
    shares = {
        pair: len(sets[pair[0]] & sets[pair[1]]) / len(sets[pair[0]] | sets[pair[1]])
        for pair in combinations(cities, 2)
    }
    closest = max(shares, key=lambda pair: shares[pair])
    assert shares[closest] < 0.6, f"{closest[0]} and {closest[1]} share {shares[closest]:.0%}"
    assert median(shares.values()) < 0.4


# ---- figures --------------------------------------------------------------------------------------------------------

_LINK_TARGET = re.compile(r"\[[^\]]*\]\((?:tel|sms):[^)]*\)|\]\([^)]*\)|\{[^}]*\}")
"""What holds numbers that are no figures: links, and what a link calls, which has rules of its own."""
_FRENCH_NUMBER = re.compile(r"article \d+\.\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?")
_ENGLISH_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")


def english_values(words: str) -> Counter[float]:
    plain = _LINK_TARGET.sub("]", CITATION.sub("", words))
    return Counter(float(number.replace(",", "")) for number in _ENGLISH_NUMBER.findall(plain))


def french_values(words: str) -> Counter[float]:
    plain = _LINK_TARGET.sub("]", CITATION.sub("", words))
    numbers = (re.sub(r"article |[ \u00a0\u202f]", "", number) for number in _FRENCH_NUMBER.findall(plain))
    return Counter(float(number.replace(",", ".")) for number in numbers)


def entries(reading: Reading, *, own: bool) -> Iterable[tuple[str, Entry]]:
    """The French entries of the articles and the safety texts; with `own` those of the sources’ own locale too."""
    for (locale, domain), catalog in reading.catalogs.items():
        if domain not in ("site", "places") and (own or locale == FRENCH):
            yield from ((locale, entry) for entry in catalog.by_key.values())


def test_both_languages_carry_the_same_figures(reading: Reading) -> None:
    differing = {
        entry.msgid: (english_values(entry.msgid), french_values(entry.msgstr))
        for _, entry in entries(reading, own=False)
        if english_values(entry.msgid) != french_values(entry.msgstr)
    }
    assert differing == {}


MONTHS = dict(
    zip(
        "January February March April May June July August September October November December".split(),
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
        strict=True,
    )
)
WORDS = {
    "2-week": "2 semaines",
    "Bill": "projet de loi",
    "MD": "DM",
    "infusions": "perfusions",
    "weeks": "semaines",
    "week": "semaine",
    "hours": "heures",
    "days": "jours",
    "trials": "essais",
    "Phase": "phase",
    "about": "environ",
    "at least": "au moins",
    "12 of 15": "12 sur 15",
    "14 of 15": "14 sur 15",
    "95% CI of d": "IC à 95 % de d",
    "95% CI": "IC à 95 %",
}
"""What figures say in words, in French."""


SECTIONS = frozenset({"24.2", "28.1"})
"""Sections of Acts: names, which every language writes alike."""


def in_french(figure: str) -> str:
    """A figure as a French page writes it, each space an ordinary one."""
    if figure in SECTIONS:
        return figure
    for english, french in WORDS.items():
        figure = re.sub(rf"(?<!\w){re.escape(english)}(?!\w)", french, figure)
    for english, french in MONTHS.items():
        figure = re.sub(rf"{english} (\d+), (\d{{4}})", rf"\1 {french} \2", figure)
        figure = figure.replace(english, french)
    figure = re.sub(
        r"\b1 (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)", "1er ", figure
    )
    figure = re.sub(r"(\d) to (−?\d)", r"\1 à \2", figure)
    figure = re.sub(r"(\d)\.(\d)", r"\1,\2", figure)
    return re.sub(r"(\d)%", r"\1 %", figure)


@pytest.mark.parametrize(
    ("figure", "french"),
    [
        ("12.7", "12,7"),
        ("80%", "80 %"),
        ("0.5 mg/kg", "0,5 mg/kg"),
        ("November 23, 2026", "23 novembre 2026"),
        ("January 1, 2021", "1er janvier 2021"),
        ("May 2020", "mai 2020"),
        ("95% CI −14.95 to −6.32", "IC à 95 % −14,95 à −6,32"),
        ("about 2 weeks", "environ 2 semaines"),
        ("24 to 72 hours", "24 à 72 heures"),
        ("PCL-5", "PCL-5"),
    ],
)
def test_figures_are_looked_up_as_french_writes_them(figure: str, french: str) -> None:
    assert in_french(figure) == french


def stands(figure: str, words: str) -> bool:
    """Whether a figure stands in a text, not as a part of a longer number. Little may stand between its parts."""
    parts = [re.escape(part) for part in figure.split(" ")]
    pattern = r"[\s:(]*(?:(?:from|de|of|was|était|est|is|:|=|entre)\s+)?".join(parts)
    return re.search(rf"(?<![\w.,−]){pattern}(?![\d]|[.,]\d)", words) is not None


def facts(project: Project) -> list[tuple[str, Fact]]:
    return [(condition.id, fact) for condition in project.conditions for fact in condition.facts if fact.status == "ok"]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_figure_of_a_confirmed_fact_stands_on_the_hub(
    project: Project, pages: dict[tuple[str, str], LexborHTMLParser], locale: str
) -> None:
    words = main_text(pages[locale, "hub"], safety=True)
    missing = [
        (fact.id, figure)
        for _, fact in facts(project)
        for figure in fact.figures
        if not stands(figure if locale == SOURCE else in_french(figure), words)
    ]
    assert missing == []
    assert len(facts(project)) > 100


# ---- sources --------------------------------------------------------------------------------------------------------


def keys(words: str) -> set[str]:
    return {key.strip().removeprefix("@") for found in CITATION.findall(words) for key in found.split(";")}


def test_every_citation_has_its_source(reading: Reading, project: Project) -> None:
    for condition in project.conditions:
        cited = {
            key for section in condition.sections.values() for text_ in section.texts() for key in keys(text_.msgid)
        }
        assert cited <= set(condition.sources)
        assert len(cited) > 20
    known = {key for condition in project.conditions for key in condition.sources}
    for _, entry in entries(reading, own=True):
        if entry.msgstr:
            assert keys(entry.msgstr) == keys(entry.msgid), entry.msgid
        assert keys(entry.msgid) <= known


def test_nothing_that_only_looks_like_a_citation_was_left(project: Project) -> None:
    for condition in project.conditions:
        for section in condition.sections.values():
            for text_ in section.texts():
                assert "[@" not in CITATION.sub("", text_.msgid), text_.location


@pytest.mark.parametrize("locale", LOCALES)
def test_every_citation_of_a_page_leads_to_its_source(
    pages: dict[tuple[str, str], LexborHTMLParser], locale: str
) -> None:
    for (own, name), page in pages.items():
        if own != locale:
            continue
        listed = [node.attributes["id"] for node in page.css("section.sources li")]
        cited = [(node.attributes["href"] or "")[1:] for node in page.css("sup.cite a")]
        assert list(dict.fromkeys(cited)) == listed, name


def test_every_fact_has_a_source_that_is_known(project: Project) -> None:
    for condition in project.conditions:
        for fact in condition.facts:
            assert set(fact.sources) <= set(condition.sources), fact.id
            assert fact.sources or fact.attribution, fact.id
