"""Page → HTML.

A prose section is rendered from Markdown once per locale and only filled for each page; a data section is a small
template; the frame of the page is one more. Templates hold words (through gettext) and order, no decisions.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Undefined
from markupsafe import Markup

from locpipe.languages import formats
from locpipe.localize import Atlas, Missing, has_clinic, rounded, with_capitals
from locpipe.markup import Fragment, Slot, inline, joined, plain
from locpipe.model import BlockKind, PageKind, Text
from locpipe.plan import SAFETY_PREFIX, PageSpec, address, live_locales, outline, plan, province_id
from locpipe.project import SITE_DOMAIN
from locpipe.sections import Subject, view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from locpipe.localize import Localizer
    from locpipe.model import Block, Condition, Localized, Project, Section, SiteLocale

TEMPLATES = Path(__file__).parent / "templates"
STATIC = Path(__file__).parent / "static"

RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"))
"""Languages whose scripts run from right to left (CLDR's layout data, the written ones that Babel knows)."""


@cache
def environment(templates: Path = TEMPLATES) -> Environment:
    """The templates. A name that is not defined is an error, never an empty string."""
    made = Environment(
        loader=FileSystemLoader(templates),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]
    return made


class Words:
    """The words of a locale for templates: messages, data texts, and Babel's dates, money, numbers and lists."""

    def __init__(self, localizer: Localizer, region_code: str) -> None:
        self.localizer = localizer
        self.locale = localizer.locale
        self._calling_code = region_code
        self.values: Mapping[str, str] = {}
        self.own_texts: dict[str, Any] = {
            "w": self,
            "gettext": self.gettext,
            "ngettext": self.ngettext,
            "_": self.gettext,
        }

    @property
    def direction(self) -> str:
        """ltr or rtl."""
        return "rtl" if self.locale.locale.partition("_")[0] in RIGHT_TO_LEFT else "ltr"

    def gettext(self, message: str, **variables: Any) -> Markup:
        """The words of a template's message."""
        words = self._template_text(message)
        return Markup(words) % variables if variables else Markup(words)

    def ngettext(self, singular: str, plural: str, number: int, **variables: Any) -> Markup:
        """The words of a template's message in the plural form for `number`."""
        catalog = self.localizer.catalogs.get(SITE_DOMAIN)
        entry = catalog.by_key.get(("", singular)) if catalog else None
        form = formats.plural_form(self.locale.locale, number)
        words = entry.plurals[form] if entry and not entry.is_fuzzy and form < len(entry.plurals) else ""
        if not words.strip():
            words = (singular if number == 1 else plural) if self.localizer.is_source else f"⟦absent: {singular}⟧"
        return Markup(words) % ({"num": self.number(number)} | variables)

    def _template_text(self, message: str) -> str:
        catalog = self.localizer.catalogs.get(SITE_DOMAIN)
        entry = catalog.by_key.get(("", message)) if catalog else None
        if entry is None:
            return f"⟦absent: {message}⟧"
        if entry.is_fuzzy:
            return f"⟦fuzzy: {message}⟧"
        if entry.msgstr.strip():
            return entry.msgstr
        return message if self.localizer.is_source else f"⟦untranslated: {message}⟧"

    def prose(self, text: Text) -> Markup:
        """A data text with its inline Markdown, as HTML."""
        return Markup(_filled(inline(str(self.localizer.text(text))), self.values))

    def plain(self, text: Text) -> str:
        """A data text without Markdown."""
        return _filled_plain(plain(str(self.localizer.text(text))), self.values)

    def value(self, localized: Localized) -> str:
        """A value that may differ by locale."""
        return self.localizer.value(localized)

    def date(self, day: date) -> Markup:
        """A date in words, in <time>."""
        return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), formats.date(day, self.locale.locale))

    def dated(self, stated: str) -> str:
        """A date as a source states it: a year, a month or a day in words; anything else as it is."""
        return formats.partial_date(stated, self.locale.locale)

    def money(self, amount: int, currency: str) -> str:
        """An amount of money."""
        return formats.money(amount, currency, self.locale.locale)

    def number(self, value: float) -> str:
        """A number."""
        return formats.number(value, self.locale.locale)

    def distance(self, kilometres: float) -> str:
        """A straight-line distance in words, rounded as pages print it."""
        return str(
            environment()
            .get_template("words/distance.txt")
            .render(self.own_texts, distance=formats.distance(rounded(kilometres), self.locale.locale))
        ).strip()

    def languages(self, codes: Iterable[str]) -> str:
        """The names of languages as a list in words."""
        names = [formats.language_name(code, self.locale.locale) for code in codes]
        return formats.listed(names, self.locale.locale)

    def tel(self, number: str) -> str:
        """The tel: address of a number as people write it. Short codes and local numbers stay as they are."""
        digits = "".join(c for c in number.partition("(")[0] if c.isdigit())
        national = digits.removeprefix(self._calling_code)
        return f"tel:+{self._calling_code}{national}" if len(national) == 10 else f"tel:{digits}"  # noqa: PLR2004 ten digits: the national numbers of the numbering plan +1; shorter ones are dialled as they are

    def sms(self, number: str) -> str:
        """The sms: address of a number."""
        return "sms:" + self.tel(number).removeprefix("tel:")

    def foreign(self, language: str) -> Markup:
        """A lang attribute where `language` is not the page's."""
        own = self.locale.locale.partition("_")[0]
        return Markup("") if language == own else Markup(' lang="{}"').format(language)


def _filled(fragment: Fragment, values: Mapping[str, str]) -> str:
    return "".join(
        part if isinstance(part, str) else escape(values.get(part.name, f"{{{part.name}}}")) for part in fragment.parts
    )


def _filled_plain(text: str, values: Mapping[str, str]) -> str:
    from locpipe.markup import PLACEHOLDER

    return PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), text)


# ---- prose ----------------------------------------------------------------------------------------------------------


def block_fragment(block: Block, localizer: Localizer) -> Fragment:
    """The HTML of a block."""
    tag = block.kind.value
    content = (
        inline(str(localizer.text(block.text)))
        if block.text
        else joined(block_fragment(child, localizer) for child in block.children)
    )
    if block.kind is BlockKind.TABLE:
        head, *body = (block_fragment(row, localizer) for row in block.children)
        return joined(
            ['<div class="scroll" tabindex="0"><table><thead>', head, "</thead><tbody>", *body, "</tbody></table></div>"]
        )
    opened = '<th scope="col">' if block.kind is BlockKind.HEADER_CELL else f"<{tag}>"
    return joined([opened, content, f"</{tag}>\n" if tag not in ("td", "th") else f"</{tag}>"])


def section_fragment(section: Section, localizer: Localizer) -> Fragment:
    """The HTML of a prose section."""
    level = f"h{section.level}"
    return joined(
        [
            f'<section id="{section.id}" class="prose">\n<{level}>',
            inline(str(localizer.text(section.heading))),
            f"</{level}>\n",
            *(block_fragment(block, localizer) for block in section.blocks),
            "</section>\n",
        ]
    )


def safety_fragment(section: Section, localizer: Localizer) -> Fragment:
    """The HTML of a safety block: one element that carries its name."""
    return joined(
        [
            f'<section class="safety {section.id}" data-safety="{section.id}">\n<h2>',
            inline(str(localizer.text(section.heading))),
            "</h2>\n",
            *(block_fragment(block, localizer) for block in section.blocks),
            "</section>\n",
        ]
    )


# ---- pages ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Assets:
    """The fingerprinted files that pages load, by their plain names, and their bytes by address."""

    addresses: Mapping[str, str]
    files: Mapping[str, bytes]

    def url(self, name: str) -> str:
        """The address of an asset."""
        return self.addresses[name]


class Renderer:
    """Renders the pages of a project. Keeps what pages of a locale share, so that it is made once."""

    def __init__(self, project: Project, localizers: Mapping[str, Localizer], assets: Assets) -> None:
        self.project = project
        self.atlas = Atlas(project.country)
        self.assets = assets
        self.localizers = localizers
        self.words = {locale: Words(own, project.country.calling_code) for locale, own in localizers.items()}
        self.conditions = {condition.id: condition for condition in project.conditions}
        self._fragments: dict[tuple[str, str, str], Fragment] = {}

    @cached_property
    def locales(self) -> tuple[SiteLocale, ...]:
        """The locales that are rendered, in the order of site.yaml."""
        return tuple(locale for locale in self.project.site.locales if locale.locale in self.localizers)

    def render(self, spec: PageSpec) -> str:
        """The HTML of a page."""
        if spec.kind in (PageKind.CHOOSER, PageKind.NOTFOUND):
            return self._choice(spec)
        if spec.kind is PageKind.HOME:
            return self._home(spec)
        return self._condition_page(spec)

    # -- pages of no condition

    def _choice(self, spec: PageSpec) -> str:
        own = [
            {
                "w": self.words[locale.locale],
                "locale": locale,
                "crisis": Markup(self._safety_html("crisis", locale)),
                "texts": self.words[locale.locale].own_texts,
                "home": address(locale),
                "conditions": [(condition, address(locale, condition)) for condition in self.project.conditions],
            }
            for locale in live_locales(self.project)
        ]
        choices = [
            Markup(environment().get_template(f"{spec.kind}-part.html").render(part["texts"], **_without(part, "texts", "w")))
            for part in own
        ]
        first = self.words[self.project.site.source_locale]
        return str(
            environment()
            .get_template("choice.html")
            .render(
                first.own_texts,
                site=self.project.site,
                assets=self.assets,
                choices=choices,
                kind=spec.kind.value,
                names=[(part["w"].plain(self.project.site.name), part["locale"]) for part in own],
                base=self.project.site.base_url,
            )
        )

    def _home(self, spec: PageSpec) -> str:
        words = self.words[spec.locale]
        conditions = [(condition, address(words.locale, condition)) for condition in self.project.conditions]
        lists = [
            (condition, url, self._places(words.locale, condition)) for condition, url in conditions
        ]
        body = environment().get_template("home.html").render(words.own_texts, conditions=lists)
        required = self.project.policy.required(PageKind.HOME)
        parts = [self._safety_html(block, words.locale) for block in required if block in self.project.safety]
        first, rest = (parts[0], parts[1:]) if parts else ("", [])
        return self._frame(
            spec,
            words,
            heading="",
            title=words.plain(self.project.site.name),
            description=words.plain(self.project.site.description),
            before="",
            body="".join([first, body, *rest]),
        )

    def _places(self, locale: SiteLocale, condition: Condition) -> list[Any]:
        return [
            (province, address(locale, condition, province), [(c, address(locale, condition, province, c)) for c in province.cities])
            for province in self.project.country.provinces
        ]

    # -- pages of a condition

    def _condition_page(self, spec: PageSpec) -> str:
        words = self.words[spec.locale]
        condition = self.conditions[spec.condition]
        sections = outline(self.project, condition, spec, self.atlas)
        subject = Subject(
            project=self.project,
            atlas=self.atlas,
            locale=words.locale,
            spec=spec,
            condition=condition,
            outline=sections,
        )
        values = self.values(spec, words)
        words.values = values
        titles = self._titles(condition, spec)
        heading = words.plain(titles.heading)
        citations = self._numbered(condition, sections, words.locale)
        filled = values | {f"@{key}": str(number) for key, number in citations.items()}
        shown: list[tuple[str, str]] = []
        for section in sections:
            html = self._section(section, subject, words, filled, heading, citations)
            if html:
                shown.append((section, html))
        contents = self._contents([section for section, _ in shown], condition, words, values)
        body = "".join(html if section != "contents" else contents for section, html in shown)
        return self._frame(
            spec,
            words,
            heading=heading,
            title=words.plain(titles.title),
            description=words.plain(titles.description),
            before="",
            body=body,
        )

    def _titles(self, condition: Condition, spec: PageSpec) -> Any:
        switches = self.project.site.switches_for(province_id(spec))
        return (condition.titles if switches.drug_in_titles else condition.titles_without_drug)[spec.kind]

    def values(self, spec: PageSpec, words: Words) -> dict[str, str]:
        """The values that a page's messages may name: its places and its board in their forms."""
        localizer = words.localizer
        forms: dict[str, str | Missing] = dict(localizer.forms("country", self.project.country))
        province = self.atlas.provinces.get(province_id(spec))
        city = self.atlas.cities.get(spec.place)
        if province:
            forms |= localizer.forms("province", province)
            forms |= localizer.payer_forms("board", province.board)
        if city:
            forms |= localizer.forms("city", city)
            if not has_clinic(city):
                for near, distance in self.atlas.nearest(city, self.atlas.with_clinic, 1):
                    forms |= localizer.forms("nearest_city", near)
                    forms["nearest_distance"] = words.distance(distance)
        return {name: str(value) for name, value in with_capitals(forms).items()}

    def _numbered(self, condition: Condition, sections: Iterable[str], locale: SiteLocale) -> dict[str, int]:
        """The works that the page cites, numbered in the order in which it does."""
        numbers: dict[str, int] = {}
        for section in sections:
            if section in condition.sections:
                for key in self._prose(condition, section, locale).citations:
                    numbers.setdefault(key, len(numbers) + 1)
        return numbers

    def _prose(self, condition: Condition, section: str, locale: SiteLocale) -> Fragment:
        key = (locale.locale, condition.id, section)
        if key not in self._fragments:
            self._fragments[key] = section_fragment(condition.sections[section], self.localizers[locale.locale])
        return self._fragments[key]

    def _safety_html(self, block: str, locale: SiteLocale) -> str:
        key = (locale.locale, SAFETY_PREFIX, block)
        if key not in self._fragments:
            section = self.project.safety.get(block)
            self._fragments[key] = safety_fragment(section, self.localizers[locale.locale]) if section else Fragment(())
        return _filled(self._fragments[key], {})

    def _section(
        self,
        section: str,
        subject: Subject,
        words: Words,
        filled: Mapping[str, str],
        heading: str,
        citations: Mapping[str, int],
    ) -> str:
        condition = subject.condition
        if section.startswith(SAFETY_PREFIX):
            return self._safety_html(section.removeprefix(SAFETY_PREFIX), words.locale)
        if section in condition.sections:
            return _filled(self._prose(condition, section, words.locale), filled)
        shown = view(section, subject)
        if shown is None:
            return ""
        if section == "contents":
            return " "
        if section == "sources":
            shown = {"cited": [(number, condition.sources[key]) for key, number in citations.items() if key in condition.sources]}
            if not shown["cited"]:
                return ""
        name = section.partition("/")[0]
        template = environment().get_template(f"sections/{name}.html")
        return template.render(
            words.own_texts,
            **shown,
            page=subject.spec,
            heading=heading,
            id=section.replace("/", "-"),
            crumbs=self._crumbs(subject.spec, words),
            condition=condition,
        )

    def _contents(
        self, sections: Iterable[str], condition: Condition, words: Words, values: Mapping[str, str]
    ) -> str:
        listed = [
            (section, _filled_plain(plain(str(words.localizer.text(condition.sections[section].heading))), values))
            for section in sections
            if section in condition.sections and condition.sections[section].level > 1
        ]
        return environment().get_template("sections/contents.html").render(words.own_texts, listed=listed, id="contents")

    def _crumbs(self, spec: PageSpec, words: Words) -> list[tuple[str, str]]:
        condition = self.conditions.get(spec.condition)
        if condition is None or spec.kind is PageKind.HUB:
            return []
        crumbs = [(words.plain(condition.name), address(words.locale, condition))]
        if spec.kind is PageKind.CITY:
            province = self.atlas.provinces[province_id(spec)]
            crumbs.append((words.plain(province.name), address(words.locale, condition, province)))
        return crumbs

    def _alternates(self, spec: PageSpec) -> list[tuple[SiteLocale, str]]:
        """The same page in each live locale (and in its own), for the language switch and hreflang."""
        same = (condition.id for condition in self.project.conditions)
        assert spec.condition == "" or spec.condition in same
        levels: list[Any] = []
        if spec.condition:
            levels.append(self.conditions[spec.condition])
        if spec.place:
            levels.append(self.atlas.provinces[province_id(spec)])
        if spec.kind is PageKind.CITY:
            levels.append(self.atlas.cities[spec.place])
        return [
            (locale, address(locale, *levels))
            for locale in self.locales
            if locale.is_live or locale.locale == spec.locale
        ]

    def _frame(
        self, spec: PageSpec, words: Words, *, heading: str, title: str, description: str, before: str, body: str
    ) -> str:
        site = self.project.site
        alternates = self._alternates(spec)
        source = next((url for locale, url in alternates if locale.locale == site.source_locale), "")
        return (
            environment()
            .get_template("page.html")
            .render(
                words.own_texts,
                site=site,
                page=spec,
                title=title,
                description=description,
                body=Markup(body),
                alternates=[(locale, url, formats.own_language_name(locale.locale)) for locale, url in alternates],
                default=source,
                base=site.base_url,
                assets=self.assets,
                home=address(words.locale),
                provider=self.project.provider,
                live=words.locale.is_live,
            )
        )


def _without(mapping: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in mapping.items() if name not in names}
