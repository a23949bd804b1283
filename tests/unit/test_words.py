"""The words that templates say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from markupsafe import Markup

from locpipe import pipeline
from locpipe.findings import Location
from locpipe.localize import Localizer
from locpipe.messages import Catalog, Entry
from locpipe.model import SiteLocale, Statement, Text
from locpipe.render import render_template
from locpipe.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.model import Localized

N = "\u00a0"


def words_in(root: Path, locale: str) -> Words:
    reading = pipeline.read(root)
    catalogs = {domain: catalog for (own, domain), catalog in reading.catalogs.items() if own == locale}
    declared = SiteLocale(locale=locale, prefix=locale[:2], status="live")
    assert reading.project
    return Words(
        Localizer(declared, catalogs, is_source=locale == "en_CA"),
        "1",
        render_template,
        publishers={name.msgid: name for name in reading.project.country.publishers},
        locales=("en_CA", "fr_CA"),
    )


@pytest.fixture(scope="module")
def english(sample_root: Path) -> Words:
    return words_in(sample_root, "en_CA")


@pytest.fixture(scope="module")
def french(sample_root: Path) -> Words:
    return words_in(sample_root, "fr_CA")


def saying(msgid: str, msgstr: str, *, plural: str = "", plurals: tuple[str, ...] = ()) -> Words:
    """Words whose catalog holds one message."""
    entry = Entry(context="", msgid=msgid, msgstr=msgstr, line=1, plural=plural, plurals=plurals)
    catalog = Catalog(locale="fr_CA", domain="site", file="", header={}, entries=(entry,), by_key={entry.key: entry})
    locale = SiteLocale(locale="fr_CA", prefix="fr", status="live")
    return Words(Localizer(locale, {"site": catalog}, is_source=False), "1", render_template)


def text(msgid: str, domain: str = "site") -> Text:
    return Text(domain, "", msgid, Location(""))


# ---- words of templates ---------------------------------------------------------------------------------------------


def test_a_word_of_a_template_is_that_of_the_catalog(english: Words, french: Words) -> None:
    assert english.gettext("On this page") == "On this page"
    assert french.gettext("On this page") != "On this page"


def test_a_word_that_the_locale_lacks_shows_and_is_not_english() -> None:
    assert saying("a", "").gettext("a") == "⟦untranslated: a⟧"
    assert saying("a", "b").gettext("c") == "⟦absent: c⟧"


def test_variables_are_escaped_unless_they_are_html() -> None:
    words = saying("Call %(number)s.", "Appelez le %(number)s.")
    assert words.gettext("Call %(number)s.", number="<1>") == "Appelez le &lt;1&gt;."
    assert words.gettext("Call %(number)s.", number=Markup("<a>1</a>")) == "Appelez le <a>1</a>."


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("Tom & %(n)s", "Tom &amp; &lt;1&gt;"),
        ("%(other)s %(n)s", "%(other)s &lt;1&gt;"),
        ("%s %d %(n)d %(n", "%s %d %(n)d %(n"),
        ("100 %% %", "100 % %"),
        ("{n} {0.__class__} {{n}}", "{n} {0.__class__} {{n}}"),
    ],
)
def test_a_translation_of_a_template_is_text_and_breaks_nothing(translation: str, expected: str) -> None:
    assert saying("a", translation).gettext("a", n="<1>") == expected
    assert isinstance(saying("a", translation).gettext("a", n="<1>"), Markup)


def test_a_plural_takes_the_form_of_the_locale() -> None:
    words = saying("%(num)s city", "", plural="%(num)s cities", plurals=("%(num)s ville", "%(num)s villes"))
    said = [words.ngettext("%(num)s city", "%(num)s cities", count) for count in (0, 1, 2, 1585)]
    assert said == ["0 ville", "1 ville", "2 villes", f"1{N}585 villes"]


# ---- texts of data --------------------------------------------------------------------------------------------------


def test_prose_has_its_markdown_and_its_values() -> None:
    words = saying("a", "**Ici**, {in_city} <b>").on({"in_city": "à <Ville>"})
    assert words.prose(text("a")) == "<strong>Ici</strong>, à &lt;Ville&gt; &lt;b&gt;"
    assert isinstance(words.prose(text("a")), Markup)


def test_plain_words_have_values_and_no_markdown() -> None:
    words = saying("a", "**Ici**, {in_city}").on({"in_city": "à Ville"})
    assert words.plain(text("a")) == "Ici, à Ville"
    assert not isinstance(words.plain(text("a")), Markup)
    assert words.sentence(text("a")) == "Ici, à Ville."


def test_a_placeholder_without_value_stays_for_the_gate() -> None:
    assert saying("a", "").fill("Ask {board} {in_city}.") == "Ask {board} {in_city}."


def test_values_of_one_page_do_not_reach_another() -> None:
    words = saying("a", "{city}")
    assert words.on({"city": "A"}).plain(text("a")) == "A"
    assert words.plain(text("a")) == "{city}"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"in_city": "in A", "city": "A", "in_province": "in B", "province": "B"}, "in A"),
        ({"in_province": "in B", "province": "B", "in_country": "in C"}, "in B"),
        ({"in_country": "in C"}, "in C"),
        ({}, "⟦absent: {in_place}⟧"),
    ],
)
def test_a_place_is_the_city_else_the_province_else_the_country(values: dict[str, str], expected: str) -> None:
    assert saying("a", "").on(values).form("in_place") == expected


# ---- formats --------------------------------------------------------------------------------------------------------


def test_formats_are_those_of_the_locale(english: Words, french: Words) -> None:
    assert english.money(1585, "CAD") == "$1,585"
    assert french.money(1585, "CAD") == f"1{N}585{N}$"
    assert english.number(-1234.5) == "−1,234.5"
    assert french.number(-1234.5) == f"−1{N}234,5"
    assert english.dated("2026-01") == "January 2026"
    assert french.dated("2026-01-01") == "1er janvier 2026"
    assert english.languages(["en", "fr"]) == "English and French"
    assert french.languages(["fr", "en"]) == "français et anglais"


def test_the_language_of_the_reader_stands_first(english: Words, french: Words) -> None:
    assert english.languages(["fr", "en"]) == "English and French"
    assert french.languages(["en", "de", "fr"]) == "français, anglais et allemand"


def test_a_day_says_itself_to_machines_too(english: Words, french: Words) -> None:
    day = date(2026, 5, 1)
    assert english.date(day) == '<time datetime="2026-05-01">May 1, 2026</time>'
    assert french.date(day) == '<time datetime="2026-05-01">1er mai 2026</time>'


def test_distances_are_rounded_and_do_not_break(english: Words, french: Words) -> None:
    assert english.distance(283.4) == f"about 280{N}km in a straight line"
    assert f"280{N}km" in french.distance(283.4)


def test_a_language_reads_in_its_own_direction(french: Words, english: Words) -> None:
    arabic = Words(Localizer(SiteLocale(locale="ar", prefix="ar"), {}, is_source=False), "1", render_template)
    assert (english.direction, french.direction, arabic.direction) == ("ltr", "ltr", "rtl")


# ---- links ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("613-555-0142", "tel:+16135550142"),
        ("1-800-555-0151", "tel:+18005550151"),
        ("+1 613 555 0142", "tel:+16135550142"),
        ("(613) 555-0142", "tel:+16135550142"),
        ("811", "tel:811"),
        ("9-8-8", "tel:988"),
        ("1-866-277-3553 (1 866 APPELLE)", "tel:+18662773553"),
    ],
)
def test_a_number_as_people_write_it_can_be_called(number: str, address: str) -> None:
    assert saying("a", "").tel(number) == address


def test_a_text_message_has_its_own_address() -> None:
    words = saying("a", "")
    assert words.sms("222333") == "sms:222333"
    assert words.sms("613-555-0142") == "sms:+16135550142"
    assert words.sms_link("<1>") == '<a class="phone" href="sms:1">&lt;1&gt;</a>'


# ---- links that lead elsewhere --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "localized, stated, likely, href",
    [
        ("https://a.invalid/fr/x", "", "", 'href="https://a.invalid/fr/x"'),
        ("https://a.invalid/en/x", "", "", 'href="https://a.invalid/en/x" hreflang="en"'),
        ("https://a.invalid/x", "", "", 'href="https://a.invalid/x"'),
        ("https://a.invalid/x", "", "en", 'href="https://a.invalid/x" hreflang="en"'),
        ("https://a.invalid/fr/x", "", "en", 'href="https://a.invalid/fr/x"'),
        ("https://a.invalid/fr/x", "en", "", 'href="https://a.invalid/fr/x" hreflang="en"'),
        ({"en_CA": "https://a.invalid/1", "fr_CA": "https://a.invalid/2"}, "", "en", 'href="https://a.invalid/2"'),
        ({"en_CA": "https://a.invalid/en/1"}, "", "", 'href="https://a.invalid/en/1" hreflang="en"'),
        ('https://a.invalid/"x', "", "", 'href="https://a.invalid/&#34;x"'),
    ],
)
def test_a_link_says_when_it_leads_to_another_language(
    localized: Localized, stated: str, likely: str, href: str, french: Words
) -> None:
    assert french.href(localized, stated, likely) == href


def statement(publisher: str, source: Localized, publisher_language: str = "en") -> Statement:
    return Statement(
        text=text("It is so."),
        source=source,
        publisher=publisher,
        publisher_language=publisher_language,
        checked=date(2026, 10, 12),
        verified=True,
    )


def test_a_source_is_named_in_the_language_of_the_page_where_its_publisher_has_a_name_in_it(
    english: Words, french: Words
) -> None:
    fund = statement("Shore Fund", "https://fund.utopia.invalid/")
    assert english.source(fund) == '<a href="https://fund.utopia.invalid/">Shore Fund</a>'
    assert french.source(fund) == '<a href="https://fund.utopia.invalid/" hreflang="en">Fonds du rivage</a>'
    other = statement("Shore & News", "https://news.utopia.invalid/")
    assert french.source(other) == (
        '<a href="https://news.utopia.invalid/" hreflang="en" lang="en">Shore &amp; News</a>'
    )
    own = statement("Le Rivage", "https://rivage.utopia.invalid/", "fr")
    assert french.source(own) == '<a href="https://rivage.utopia.invalid/">Le Rivage</a>'


def test_a_source_to_which_a_link_leads_already_is_only_named(french: Words) -> None:
    other = statement("Shore News", "https://news.utopia.invalid/")
    assert french.source(other, "https://news.utopia.invalid/") == '<span lang="en">Shore News</span>'
    assert french.source(other, "https://news.utopia.invalid/else").startswith("<a ")
    fund = statement("Shore Fund", {"en_CA": "https://a.invalid/1", "fr_CA": "https://a.invalid/2"})
    assert french.source(fund, "https://a.invalid/2") == "Fonds du rivage"
    assert french.source(fund, "https://a.invalid/1").startswith('<a href="https://a.invalid/2"')


def test_what_is_ours_within_a_foreign_text_says_so(french: Words) -> None:
    assert french.native("en") == ' lang="fr-CA"'
    assert french.native("fr") == ""


def test_only_another_language_is_marked(french: Words) -> None:
    assert french.foreign("en") == ' lang="en"'
    assert french.foreign("fr") == ""
    assert french.foreign('"><script>') == ' lang="&#34;&gt;&lt;script&gt;"'


def test_a_value_of_another_locale_is_none_here(french: Words) -> None:
    assert french.value({"en_CA": "https://a.invalid"}) == ""
    assert french.value("https://a.invalid") == "https://a.invalid"
