"""What templates say: the words of a locale, with the values of a page's place filled in.

A template asks for `w.prose(text)`, `w.date(day)`, `w.form("in_city")`; Jinja's own `_()` and `{% trans %}` come here as
well. A word that the locale lacks shows as ⟦…⟧, which the gate finds on the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from locpipe.distances import rounded
from locpipe.findings import NOWHERE
from locpipe.languages import formats
from locpipe.languages.addresses import language_of_address
from locpipe.markup import PLACEHOLDER, inline, plain
from locpipe.model import Text
from locpipe.project import SITE_DOMAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from locpipe.localize import Localizer
    from locpipe.model import Localized, SiteLocale, Sourced

NATIONAL_DIGITS = 10
"""Digits of a full national number; a shorter one is a short code or a local number, dialled as it is."""


_VALUE = re.compile(r"%\((\w+)\)s|%%")


def _filled(words: str, values: Mapping[str, Any]) -> Markup:
    """The words of a template with their values filled in.

    Words come from a catalog: they are text, whatever they look like, and one that names a value which there is not
    keeps the name, for the gate to find.
    """

    def filled(match: re.Match[str]) -> str:
        if match[1] is None:
            return "%"
        return str(escape(values[match[1]])) if match[1] in values else match[0]

    return Markup(_VALUE.sub(filled, str(escape(words))))


@dataclass(frozen=True)
class Words:
    """The words of one page. `values` are its places and its board in their forms, by placeholder name.

    `render_words` renders one of the small templates in `templates/words/`.
    """

    localizer: Localizer
    calling_code: str
    render_words: Callable[..., str]
    publishers: Mapping[str, Text] = field(default_factory=dict)
    """The bodies whose name is another in each language, by the name that items give."""
    locales: tuple[str, ...] = ()
    """Those of the site: whose languages a link may lead to."""
    values: Mapping[str, str] = field(default_factory=dict)
    said: dict[str | int, Markup] = field(default_factory=dict)
    """What was put into words before and is the same on every page: templates' messages, and distances."""

    def on(self, values: Mapping[str, str]) -> Words:
        """The same words on a page with other values."""
        return replace(self, values=values)

    @property
    def locale(self) -> SiteLocale:
        """The locale whose words these are."""
        return self.localizer.locale

    @property
    def language(self) -> str:
        """The code of its language."""
        return self.locale.locale.partition("_")[0]

    @cached_property
    def direction(self) -> str:
        """The way in which the script runs: ltr or rtl."""
        return formats.direction(self.locale.locale)

    @cached_property
    def names(self) -> dict[str, Any]:
        """What every template finds: these words as `w`, and gettext's functions."""
        return {"w": self, "_": self.gettext, "gettext": self.gettext, "ngettext": self.ngettext}

    # ---- words of templates

    def gettext(self, message: str, **variables: Any) -> Markup:
        """The words of a template's message."""
        if variables:
            return _filled(self._words(message), variables)
        if message not in self.said:
            self.said[message] = _filled(self._words(message), variables)
        return self.said[message]

    def _words(self, message: str) -> str:
        return str(self.localizer.text(Text(SITE_DOMAIN, "", message, NOWHERE)))

    def ngettext(self, singular: str, plural: str, num: int, **variables: Any) -> Markup:
        """The words of a template's message in the plural form for `num`."""
        text = Text(SITE_DOMAIN, "", singular, NOWHERE)
        words = self.localizer.plural(text, plural, formats.plural_form(self.locale.locale, num))
        return _filled(str(words), {"num": self.number(num)} | variables)

    # ---- texts of data

    def prose(self, text: Text) -> Markup:
        """A text with its inline Markdown, as HTML."""
        return Markup(inline(str(self.localizer.text(text))).filled(self.values))

    def plain(self, text: Text) -> str:
        """A text without Markdown."""
        return self.fill(plain(str(self.localizer.text(text))))

    def sentence(self, text: Text) -> str:
        """A text without Markdown that ends as a sentence does, as “noon to 8 p.m.” does already."""
        return f"{self.plain(text).removesuffix('.')}."

    def fill(self, words: str) -> str:
        """`words` with their placeholders filled. One that has no value stays, and is found by the gate."""
        return PLACEHOLDER.sub(lambda match: self.values.get(match[1], match[0]), words)

    def form(self, name: str) -> str:
        """A value by name. On a page of a city or province, `in_place` is where it is."""
        if name in self.values:
            return self.values[name]
        noun = "city" if "city" in self.values else "province" if "province" in self.values else "country"
        return self.values.get(name.replace("place", noun), f"⟦absent: {{{name}}}⟧")

    def value(self, localized: Localized) -> str:
        """A value that may differ by locale; empty where this locale has none."""
        return self.localizer.value(localized)

    # ---- formats

    def date(self, day: date) -> Markup:
        """A day in words, in <time>."""
        return Markup(f'<time datetime="{day.isoformat()}">{escape(formats.date(day, self.locale.locale))}</time>')

    def dated(self, stated: str) -> str:
        """A date as a source states it, in words."""
        return formats.partial_date(stated, self.locale.locale)

    def money(self, amount: int, currency: str) -> str:
        """An amount of money."""
        return formats.money(amount, currency, self.locale.locale)

    def number(self, value: float) -> str:
        """A number."""
        return formats.number(value, self.locale.locale)

    def figure(self, value: Decimal) -> str:
        """A number with the digits that its source states."""
        return formats.figure(value, self.locale.locale)

    def distance(self, kilometres: float) -> str:
        """A straight-line distance in words, rounded as pages print it."""
        length = rounded(kilometres)
        if length not in self.said:
            short = formats.distance(length, self.locale.locale)
            self.said[length] = Markup(self.render_words("words/distance.txt", self.names, distance=short).strip())
        return self.said[length]

    def kilometres(self, length: int) -> str:
        """A length in kilometres, as it is."""
        return formats.distance(length, self.locale.locale)

    def languages(self, codes: Iterable[str]) -> str:
        """The names of languages, as a list in words: the reader's own first."""
        ordered = sorted(codes, key=lambda code: code != self.language)
        return formats.listed([formats.language_name(code, self.locale.locale) for code in ordered], self.locale.locale)

    def tel(self, number: str) -> str:
        """The tel: address of a number as people write it."""
        dialled = number.partition("(")[0].strip() or number
        digits = "".join(character for character in dialled if character.isdigit())
        national = digits.removeprefix(self.calling_code)
        if len(national) == NATIONAL_DIGITS:
            return f"tel:+{self.calling_code}{national}"
        return f"tel:{digits}"

    def sms(self, number: str) -> str:
        """The sms: address of a number."""
        return f"sms:{self.tel(number).removeprefix('tel:')}"

    def sms_link(self, number: str) -> Markup:
        """A link that writes a text message to a number."""
        return Markup(f'<a class="phone" href="{escape(self.sms(number))}">{escape(number)}</a>')

    # ---- links that lead elsewhere

    def link(self, url: Localized, text: Text, rel: str = "") -> Markup:
        """A link that a text is."""
        related = f' rel="{escape(rel)}"' if rel else ""
        return Markup(f"<a {self.href(url)}{related}>{self.prose(text)}</a>")

    def href(self, localized: Localized, stated: str = "", likely: str = "") -> Markup:
        """Where a link leads, and in which language the page there is, if in another than this one.

        That language is the stated one, or else the one that the address names, or else the likely one.
        """
        url = self.address(localized)
        is_ours = not isinstance(localized, str) and url == localized.get(self.locale.locale)
        language = stated or ("" if is_ours else language_of_address(url, self.locales) or likely)
        led = f' hreflang="{escape(language)}"' if language and language != self.language else ""
        return Markup(f'href="{escape(url)}"{led}')

    def address(self, localized: Localized) -> str:
        """An address in this locale; the first one where it has none of its own, since what is cited stands there."""
        return self.value(localized) or (
            localized if isinstance(localized, str) else next(iter(localized.values()), "")
        )

    def source(self, item: Sourced, beside: Localized = "") -> Markup:
        """Who published an item, as a link to where it was read; without one where the link `beside` leads there."""
        name = self.publishers.get(item.publisher)
        said = self.prose(name) if name else escape(item.publisher)
        foreign = "" if name else self.foreign(item.publisher_language)
        if beside and self.value(beside) == self.address(item.source):
            return Markup(f"<span{foreign}>{said}</span>") if foreign else said
        href = self.href(item.source, item.language, item.publisher_language)
        return Markup(f"<a {href}{foreign}>{said}</a>")

    def foreign(self, language: str) -> Markup:
        """A lang attribute, where `language` is not the page's."""
        return Markup("" if language == self.language else f' lang="{escape(language)}"')

    def native(self, language: str) -> Markup:
        """A lang attribute of words of the page’s own within something in `language`, where that is another."""
        return Markup("" if language == self.language else f' lang="{escape(self.locale.tag)}"')
