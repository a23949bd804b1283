"""Page → HTML.

A prose section is rendered from Markdown once per locale and only filled for each page; a data section is a small
template; the frame of the page is one more. Templates hold words and order, no decisions.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from locpipe.cache import own_folder
from locpipe.languages import formats
from locpipe.localize import Atlas, Missing, has_clinic, with_capitals
from locpipe.markup import Fragment, Slot, inline, joined, plain
from locpipe.messages import SAFETY_DOMAIN
from locpipe.model import BlockKind, PageKind, Text, Titles
from locpipe.modified import latest, modified
from locpipe.plan import SAFETY_PREFIX, PageSpec, address, live_locales, outline, province_id
from locpipe.sections import Subject, common, common_but_for_values, elsewhere, is_data_section, view
from locpipe.slots import Slotted
from locpipe.structured import About, of_page
from locpipe.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from locpipe.assets import Assets
    from locpipe.localize import Localizer
    from locpipe.model import Block, Clinic, Condition, Project, Section, SiteLocale, Source

TEMPLATES = Path(__file__).parent / "templates"

HEADING = "page-heading"
"""The slot of the page's own heading. No placeholder has a dash in its name, and a citation begins with @."""

OWN_HEADING = "heading"
"""The section that is the page's own heading. A page without it has the heading of the article, at the article's beginning."""

CONTENTS = "contents"
"""The section that lists the others. It is made when they are."""

LIST_OF_PLACES = "places"
"""The section that lists the pages of the cluster; a province's page lists only its cities."""

HELP_BY_PLACE = "#places"
"""Where the list of places stands on a home page."""

PLACES_SCRIPTS = ("places.js",)
"""What a page loads that lists all places: with it a reader finds one by its name."""

_SHOWN = ("title", "description", "data", "body", "modified", "default", "report")
"""What the frame of a page shows of it, beside addresses."""

MOST_NEAR = 256
"""How many cities with a clinic have their forms kept, for the pages of those that are nearest to them."""

Cited = list[tuple[int, "Source"]]
"""The works that a page cites, by their numbers on it."""

_HEADED = re.compile(r'<section id="([^"]+)"[^>]*>\s*<h2>(.*?)</h2>', re.DOTALL)
"""The beginning of a section with an id and a heading of its own."""


def _compiled() -> FileSystemBytecodeCache | None:
    """Where templates are kept compiled, as Python keeps its modules: in the person's own cache, never in a project."""
    folder = own_folder("templates-2")
    return FileSystemBytecodeCache(str(folder)) if folder else None


@cache
def environment() -> Environment:
    """The templates. A name that is not defined is an error, never an empty string."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=StrictUndefined,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=_compiled(),
    )
    made.policies["ext.i18n.trimmed"] = True
    # Values are filled in by `Words`, not by Jinja, which takes a translation for markup and trusts its placeholders.
    made.newstyle_gettext = True  # type: ignore[attr-defined]
    return made


def load_templates() -> None:
    """Load all templates, so that none is loaded between two pages."""
    for name in environment().list_templates():
        environment().get_template(name)


def render_template(name: str, /, *names: Mapping[str, Any], **more: Any) -> str:
    """The text of a template."""
    return (
        environment()
        .get_template(name)
        .render({name: value for given in (*names, more) for name, value in given.items()})
    )


def report_address(contact: str, url: str) -> str:
    """Where an error on a page is reported: a page of its own, or a letter that names the page already."""
    if contact.startswith("https://"):
        return contact
    return f"mailto:{contact}?subject={quote(url)}"


# ---- prose ----------------------------------------------------------------------------------------------------------


def block_fragment(block: Block, localizer: Localizer) -> Fragment:
    """The HTML of a block."""
    if block.kind is BlockKind.TABLE:
        head, *rows = block.children
        body = (table_row(row, head, localizer) for row in rows)
        frame = ('<div class="scroll"><table><thead>', "</thead><tbody>", "</tbody></table></div>\n")
        return joined([frame[0], block_fragment(head, localizer), frame[1], *body, frame[2]])
    if block.text:
        content = inline(str(localizer.text(block.text)))
    else:
        content = joined(block_fragment(child, localizer) for child in block.children)
    tag = block.kind.value
    opened = '<th scope="col">' if block.kind is BlockKind.HEADER_CELL else f"<{tag}>"
    return joined([opened, content, f"</{tag}>\n"])


def table_row(row: Block, head: Block, localizer: Localizer) -> Fragment:
    """A row: its first cell is the head of the row, the others repeat that of their column, for phones, which stack them."""
    parts: list[str | Fragment] = ["<tr>"]
    for place, (cell, column) in enumerate(zip(row.children, head.children, strict=False)):
        content, label = (inline(str(localizer.text(each.text))) if each.text else "" for each in (cell, column))
        if place == 0 and len(row.children) > 1:
            parts += ['<th scope="row">', content, "</th>\n"]
        else:
            parts += ['<td><span class="label">', label, "</span> ", content, "</td>\n"]
    return joined([*parts, "</tr>\n"])


def section_fragment(section: Section, localizer: Localizer, opened: str, level: int) -> Fragment:
    """The HTML of a section of prose: `opened` is its start tag, `level` that of its heading."""
    heading = inline(str(localizer.text(section.heading)))
    has_levels = section.heading.domain == SAFETY_DOMAIN
    parts = (levels_of_care if has_levels else block_fragments)(section.blocks, localizer)
    return joined([f"{opened}\n<h{level}>", heading, f"</h{level}>\n", *parts, "</section>\n"])


def block_fragments(blocks: Iterable[Block], localizer: Localizer) -> Iterator[Fragment]:
    """The HTML of blocks, one below the other."""
    return (block_fragment(block, localizer) for block in blocks)


def levels_of_care(blocks: Iterable[Block], localizer: Localizer) -> Iterator[str | Fragment]:
    """The same of a safety text: each sub-heading with what stands under it is a card of its own."""
    closing = ""
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            yield f'{closing}<div class="level">\n'
            closing = "</div>\n"
        yield block_fragment(block, localizer)
    yield closing


def prose_fragment(section: Section, localizer: Localizer, *, is_headed: bool = True) -> Fragment:
    """The HTML of a prose section of the article. The first level heading is the page's own, which a switch may change;
    it is left out where `is_headed` is false, since it stands elsewhere on the page.
    """
    own = f'id="{section.id}" class="prose"'
    if section.level > 1:
        return section_fragment(section, localizer, f"<section {own}>", section.level)
    blocks = (block_fragment(block, localizer) for block in section.blocks)
    if not is_headed:
        return joined([f"<div {own}>\n", *blocks, "</div>\n"])
    return joined([f"<section {own}>\n<h1>", Slot(HEADING), "</h1>\n", *blocks, "</section>\n"])


def safety_fragment(section: Section, localizer: Localizer) -> Fragment:
    """The HTML of a safety block: one element that carries its name. Its look goes by the first word of the name."""
    has_levels = any(block.kind is BlockKind.HEADING for block in section.blocks)
    look = section.id.partition("-")[0] + (" levels" if has_levels else "")
    opened = f'<section id="{section.id}" class="safety {look}" data-safety="{section.id}">'
    return section_fragment(section, localizer, opened, 2)


def _headings(parts: Iterable[str]) -> dict[str, Markup]:
    """The headings of all sections in pieces of a page, by their ids; one piece may hold several."""
    return {match[1]: Markup(match[2]) for part in parts for match in _HEADED.finditer(part)}


def _untitled(condition: Condition, kind: PageKind) -> Titles:
    """The titles of a kind of page that has none: texts that no catalog holds, so that they show as missing."""
    none = Text(condition.id, "condition", f"title of {kind} pages", condition.location)
    return Titles(heading=none, title=none, description=none)


def _plain(forms: Mapping[str, str | Missing]) -> dict[str, str]:
    """Places in their forms, with capitals and without, as text."""
    return {name: plain(str(value)) for name, value in with_capitals(forms).items()}


# ---- pages ----------------------------------------------------------------------------------------------------------


class Renderer:
    """Renders the pages of a project. Keeps what the pages of a locale share, so that it is made once."""

    def __init__(self, project: Project, localizers: Mapping[str, Localizer], assets: Assets) -> None:
        self.project = project
        self.localizers = localizers
        self.assets = assets
        self.atlas = Atlas(project.country)
        self.conditions = {condition.id: condition for condition in project.conditions}
        self._fragments: dict[tuple[str, str, str], Fragment] = {}
        self._shared: dict[tuple[str, str, str, tuple[object, ...]], str] = {}
        self._slotted = Slotted()
        # Many cities are nearest to the same one.
        self._values_near = lru_cache(MOST_NEAR)(self._forms_near)
        self._values: dict[tuple[str, str], dict[str, str]] = {}
        self._numbers: dict[tuple[str, str, tuple[str, ...]], dict[str, int]] = {}
        self._words = {
            locale: Words(
                localizer,
                project.country.calling_code,
                render_template,
                publishers={name.msgid: name for name in project.country.publishers},
                locales=tuple(declared.locale for declared in project.site.locales),
            )
            for locale, localizer in localizers.items()
        }

    def render(self, spec: PageSpec) -> str:
        """The HTML of a page."""
        if spec.kind in (PageKind.CHOOSER, PageKind.NOTFOUND):
            return self._choice(spec)
        if spec.kind is PageKind.HOME:
            return self._home(spec)
        return self._condition_page(spec)

    def values(self, spec: PageSpec) -> dict[str, str]:
        """The values that a page's messages may name: its places and its board, in their forms."""
        city = self.atlas.cities.get(spec.place)
        values = self._values_of(province_id(spec), spec.locale)
        if city is None:
            return values
        values = values | _plain(self.localizers[spec.locale].forms("city", city))
        if not has_clinic(city):
            for near, distance in self.atlas.clinics.nearest(city, 1):
                length = self._words[spec.locale].distance(distance)
                values |= self._values_near(near.id, spec.locale) | _plain({"nearest_distance": length})
        return values

    def _forms_near(self, city: str, locale: str) -> dict[str, str]:
        return _plain(self.localizers[locale].forms("nearest_city", self.atlas.cities[city]))

    def _values_of(self, province: str, locale: str) -> dict[str, str]:
        """The values of the pages of a province, or of no place: those that all its cities share."""
        if (province, locale) not in self._values:
            localizer = self.localizers[locale]
            forms: dict[str, str | Missing] = dict(localizer.forms("country", self.project.country))
            if own := self.atlas.provinces.get(province):
                forms |= localizer.forms("province", own) | localizer.payer_forms("board", own.board)
            self._values[province, locale] = _plain(forms)
        return self._values[province, locale]

    # ---- pages of no condition

    def _choice(self, spec: PageSpec) -> str:
        """The chooser, or the page for wrong addresses: a part for each live locale, in its own language.

        What is less urgent stands below the help in every language, so that this is on the first screen of a phone.
        """
        locales = [locale for locale in live_locales(self.project) if locale.locale in self.localizers]
        parts, less_urgent = (
            [
                Markup(
                    render_template(
                        template,
                        self._words[locale.locale].names,
                        locale=locale,
                        language=formats.own_language_name(locale.locale),
                        home=address(locale),
                        crisis=Markup(self._safety("crisis", locale, with_id=False)),
                        description=self.project.site.description if spec.kind is PageKind.CHOOSER else None,
                        everyday=Markup(self._everyday(self._words[locale.locale], locale.prefix)),
                    )
                )
                for locale in locales
            ]
            for template in (f"{spec.kind}-part.html", "less-urgent-part.html")
        )
        names = [(self._words[locale.locale].plain(self.project.site.name), locale) for locale in locales]
        source = self._words.get(self.project.site.source_locale) or self._words[locales[0].locale]
        return render_template(
            "choice.html",
            source.names,
            site=self.project.site,
            page=spec,
            parts=parts + less_urgent,
            site_names=names,
            assets=self.assets,
        )

    def _home(self, spec: PageSpec) -> str:
        site, words = self.project.site, self._words[spec.locale].on(self._values_of("", spec.locale))
        conditions = [
            (
                self._name(condition, words),
                address(words.locale, condition),
                self._places(words.locale, condition),
                elsewhere(self.project, condition),
            )
            for condition in self.project.conditions
        ]
        required = self.project.policy.required(PageKind.HOME)
        blocks = [self._safety(block, words.locale) for block in required if block in self.project.safety]
        # What a condition asks to be said of itself stands below its name, everything else but the first block after the
        # list of its pages; the order stays that of the policy.
        own = {block for condition in self.project.conditions for block in condition.safety}
        leading = 1 + sum(block in own for block in required[1:])
        picture = Markup(render_template("sections/illustration.html", words.names, id="illustration"))
        cards = self._everyday(words)
        listed = render_template(
            "home.html",
            words.names,
            conditions=conditions,
            blocks=Markup("".join(blocks[1:leading])),
            picture=picture,
        )
        dates = render_template("sections/dates.html", words.names, view=self._dates(), id="dates")
        return self._frame(
            spec,
            words,
            title=words.plain(site.title or site.name),
            description=words.plain(site.description),
            body="".join([*blocks[:1], cards, listed, *blocks[leading:], dates]),
            scripts=PLACES_SCRIPTS,
        )

    def _everyday(self, words: Words, beside: str = "") -> str:
        """The card for what can wait, on a page of no place; `beside` tells those of one page apart."""
        home = address(words.locale) if beside else ""
        shown = {"line": None, "first_steps": "", "places": f"{home}{HELP_BY_PLACE}"}
        identifier = "-".join(filter(None, ("everyday", beside)))
        return render_template("sections/everyday.html", words.names, view=shown, id=identifier)

    def _dates(self) -> dict[str, date | None]:
        """The dates of a page that lists all articles: of the latest change to one, and of the next review of one."""
        reviews = (condition.next_review for condition in self.project.conditions)
        return {"updated": self.modified(""), "next_review": min(reviews, default=None), "checked": None}

    def modified(self, condition: str, place: str = "") -> date | None:
        """When a page was last changed; one of no condition, which lists them all, when the latest of them was."""
        own = self.conditions.get(condition)
        if own:
            return modified(own, self.atlas.updated.get(place))
        return latest(condition.updated for condition in self.project.conditions)

    def _places(self, locale: SiteLocale, condition: Condition) -> list[Any]:
        return [
            (
                province,
                address(locale, condition, province),
                [(city, address(locale, condition, province, city)) for city in province.cities],
            )
            for province in self.project.country.provinces
        ]

    # ---- pages of a condition

    def _condition_page(self, spec: PageSpec) -> str:
        condition = self.conditions[spec.condition]
        sections = outline(self.project, condition, spec, self.atlas)
        locale = self._words[spec.locale].locale
        subject = Subject(
            project=self.project, atlas=self.atlas, locale=locale, spec=spec, condition=condition, outline=sections
        )
        numbers = self._citations(condition, sections, locale)
        values = self.values(spec) | {f"@{key}": str(number) for key, number in numbers.items()}
        titles = self._titles(condition, spec.kind, province_id(spec))
        heading = self._words[spec.locale].on(values).plain(titles.heading)
        words = self._words[spec.locale].on(values | {HEADING: heading})
        cited = [(number, condition.sources[key]) for key, number in numbers.items() if key in condition.sources]
        crumbs = self._crumbs(spec, words)
        own = {"heading": heading, "crumbs": crumbs}
        parts = [self._section(section, subject, words, cited, own) for section in sections]
        if CONTENTS in sections:
            place = sections.index(CONTENTS)
            parts[place] = self._slotted.html(
                (CONTENTS, spec.locale),
                _headings(parts[place:]),
                lambda named: render_template("contents.html", words.names, listed=named.items()),
            )
        return self._frame(
            spec,
            words,
            title=words.plain(titles.title),
            description=words.plain(titles.description),
            body="".join(parts),
            scripts=PLACES_SCRIPTS if LIST_OF_PLACES in sections and not province_id(spec) else (),
            about=About(
                condition=condition,
                heading=heading,
                crumbs=crumbs,
                sections=sections,
                clinics=self._clinics(subject),
                modified=subject.modified,
            ),
        )

    def _section(self, section: str, subject: Subject, words: Words, cited: Cited, own: dict[str, Any]) -> str:
        """The HTML of a section. `own` is what only the page itself has."""
        condition = subject.condition
        if section.startswith(SAFETY_PREFIX):
            return self._safety(section.removeprefix(SAFETY_PREFIX), words.locale)
        if section in condition.sections:
            return self._prose(condition, section, words.locale, subject.outline).filled(words.values)
        if section == CONTENTS:
            return ""
        alike, nearly = common(section, subject), common_but_for_values(section, subject)
        key = (words.locale.locale, condition.id, section, alike or nearly or ())
        if nearly is not None:
            return self._slotted.html(
                key,
                words.values,
                lambda named: self._data(section, subject, words.on(named), own | {"heading": named[HEADING]}),
            )
        if alike is None:
            return self._data(section, subject, words, {"cited": cited} | own)
        if key not in self._shared:
            # A section that pages share knows no value of one of them: naming one would show, and close the gate.
            apart = words.on(self._values_of(province_id(subject.spec) if alike else "", words.locale.locale))
            self._shared[key] = self._data(section, subject, apart, {"cited": cited})
        return self._shared[key]

    def _data(self, section: str, subject: Subject, words: Words, names: Mapping[str, Any]) -> str:
        """The HTML of a data section; nothing where there is nothing to show, or no such section."""
        is_known = is_data_section(section, self.project.country.service_kinds)
        shown = view(section, subject) if is_known else None
        if shown is None:
            return ""
        name = section.partition("/")[0]
        identifier = section.replace("/", "-")
        return render_template(f"sections/{name}.html", words.names, names, view=shown, id=identifier)

    def _clinics(self, subject: Subject) -> list[Clinic]:
        """The clinics that the page lists."""
        shown = view("clinics", subject) if "clinics" in subject.outline else None
        return [clinic for _, clinic in shown["clinics"]] if shown else []

    def _titles(self, condition: Condition, kind: PageKind, province: str = "") -> Titles:
        switches = self.project.site.switches_for(province)
        titles = condition.titles if switches.drug_in_titles else condition.titles_without_drug
        return titles.get(kind) or _untitled(condition, kind)

    def _name(self, condition: Condition, words: Words, province: str = "") -> str:
        """What links and lists call a condition: the heading of its hub, as the switch has it."""
        return words.plain(self._titles(condition, PageKind.HUB, province).heading)

    def _citations(self, condition: Condition, sections: tuple[str, ...], locale: SiteLocale) -> dict[str, int]:
        """The works that the page cites, numbered in the order in which it does."""
        outlined = (locale.locale, condition.id, sections)
        if outlined not in self._numbers:
            keys = (
                key
                for section in sections
                if section in condition.sections
                for key in self._prose(condition, section, locale, sections).citations
            )
            self._numbers[outlined] = {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}
        return self._numbers[outlined]

    def _prose(self, condition: Condition, section: str, locale: SiteLocale, sections: tuple[str, ...]) -> Fragment:
        """A section of prose on a page of these `sections`."""
        own, is_headed = condition.sections[section], OWN_HEADING not in sections
        key = (locale.locale, condition.id, section if is_headed or own.level > 1 else f"{section} without its heading")
        if key not in self._fragments:
            self._fragments[key] = prose_fragment(own, self.localizers[locale.locale], is_headed=is_headed)
        return self._fragments[key]

    def _safety(self, block: str, locale: SiteLocale, *, with_id: bool = True) -> str:
        """A safety block; none where the project has no such block, which the gate then misses."""
        key = (locale.locale, SAFETY_PREFIX, block)
        if key not in self._fragments:
            section = self.project.safety.get(block)
            self._fragments[key] = safety_fragment(section, self.localizers[locale.locale]) if section else Fragment(())
        html = self._fragments[key].filled({})
        return html if with_id else html.replace(f' id="{block}"', "", 1)

    def _crumbs(self, spec: PageSpec, words: Words) -> list[tuple[str, str]]:
        """The pages above this one, the outermost first: their names and addresses."""
        condition = self.conditions[spec.condition]
        if spec.kind is PageKind.HUB:
            return []
        crumbs = [(self._name(condition, words, province_id(spec)), address(words.locale, condition))]
        if spec.kind is PageKind.CITY:
            province = self.atlas.provinces[province_id(spec)]
            crumbs.append((words.plain(province.name), address(words.locale, condition, province)))
        return crumbs

    @cached_property
    def _locales(self) -> tuple[SiteLocale, ...]:
        return tuple(locale for locale in self.project.site.locales if locale.locale in self.localizers)

    def alternates(self, spec: PageSpec) -> list[tuple[SiteLocale, str]]:
        """The same page in each live locale, and in its own if that is a draft: locale and address."""
        levels: list[Any] = []
        if spec.condition:
            levels.append(self.conditions[spec.condition])
        if spec.place:
            levels.append(self.atlas.provinces[province_id(spec)])
        if spec.kind is PageKind.CITY:
            levels.append(self.atlas.cities[spec.place])
        return [
            (locale, address(locale, *levels))
            for locale in self._locales
            if locale.is_live or locale.locale == spec.locale
        ]

    def _frame(
        self,
        spec: PageSpec,
        words: Words,
        *,
        title: str,
        description: str,
        body: str,
        scripts: tuple[str, ...] = (),
        about: About | None = None,
    ) -> str:
        site = self.project.site
        alternates = self.alternates(spec)
        data = of_page(spec, words, site, title, description, about)
        values = {
            "title": title,
            "description": description,
            "url": spec.url,
            "default": next((url for locale, url in alternates if locale.locale == site.source_locale), ""),
            "report": report_address(site.contact, site.base_url + spec.url) if site.contact else "",
            "data": htmlsafe_json_dumps(data, ensure_ascii=False, separators=(",", ":")),
            "body": Markup(body),
            "modified": about.modified.isoformat() if about else "",
            **{locale.locale: url for locale, url in alternates},
        }
        locales = [(locale, formats.own_language_name(locale.locale)) for locale, _ in alternates]

        def frame(named: Mapping[str, str]) -> str:
            return render_template(
                "page.html",
                words.names,
                {name: values[name] and named[name] for name in _SHOWN},
                site=site,
                page=replace(spec, url=named["url"]),
                alternates=[(locale, named[locale.locale], name) for locale, name in locales],
                assets=self.assets,
                scripts=scripts,
                home=address(words.locale),
            )

        # A template leaves out what is empty.
        key = ("page", spec.kind, spec.locale, scripts, *(name for name in _SHOWN if values[name]))
        return self._slotted.html(key, values, frame)
