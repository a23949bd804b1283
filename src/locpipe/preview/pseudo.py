"""Pseudo-locales: translations that a machine makes of the source, to find what cannot be translated and what breaks.

`en_XA` has accents and is longer: words without accents are not in a catalog, words that are cut off have no room.
`ar_XB` runs from right to left: what stays on its left side was laid out for one direction only.
Both names are those that CLDR and Android use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from locpipe.localize import Localizer
from locpipe.messages import Catalog, Entry
from locpipe.model import SiteLocale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from locpipe.messages import Message
    from locpipe.model import City, Condition, Localized, Project, Province

ACCENTED, MIRRORED = "en_XA", "ar_XB"

LOCALES = tuple(SiteLocale(locale=name, prefix=name.lower().replace("_", "-")) for name in (ACCENTED, MIRRORED))
"""Declared as drafts, under prefixes of their own."""

NAMES = frozenset((ACCENTED, MIRRORED))

_KEPT = re.compile(
    r"\{[^{}\s]*\}|%\(\w+\)[a-z]|%%|\[@[^\]]*\]|\](?:\([^()]*\)|\{\w+=[^{}]*\})?|\[|https?://\S+|[*_\\]+|&\w+;"
)
"""What a translation must keep as it is: placeholders, citations, targets of links, marks of Markdown."""

_LETTERS = str.maketrans(
    "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz",
    "ÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçðéĝĥîĵķļñöŕšţûŵýž",
)
_VOWEL = re.compile(r"[åéîöû]")
_WORD = re.compile(r"\S+")
_OVERRIDE, _END = "\u202e", "\u202c"


def pseudo(text: str, locale: str) -> str:
    """What a pseudo-locale says for a source text. Placeholders, links, citations and Markdown stay as they are."""
    change = _accented if locale == ACCENTED else _mirrored
    made, end = [], 0
    for match in _KEPT.finditer(text):
        made += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*made, change(text[end:])])


def _accented(words: str) -> str:
    """With accents, and about a third longer, as French and German are: each vowel stands twice."""
    return _VOWEL.sub(lambda match: match[0] * 2, words.translate(_LETTERS))


def _mirrored(words: str) -> str:
    """Each word in the other direction, alone, so that lines still break between words."""
    return _WORD.sub(lambda match: f"{_OVERRIDE}{match[0]}{_END}", words)


def catalog_of(messages: Iterable[Message], locale: str, domain: str) -> Catalog:
    """The catalog of a pseudo-locale, which stands in no file."""
    entries = tuple(
        Entry(
            context=message.context,
            msgid=message.msgid,
            msgstr="" if message.plural else pseudo(message.msgid, locale),
            line=0,
            plural=message.plural,
            plurals=_plurals(message, locale) if message.plural else (),
        )
        for message in messages
    )
    by_key = {entry.key: entry for entry in entries}
    return Catalog(locale=locale, domain=domain, file="", header={}, entries=entries, by_key=by_key)


_MOST_FORMS = 6
"""Plural forms of Arabic, which has the most."""


def _plurals(message: Message, locale: str) -> tuple[str, ...]:
    singular, plural = pseudo(message.msgid, locale), pseudo(message.plural, locale)
    return (singular, *(plural,) * (_MOST_FORMS - 1))


@dataclass(frozen=True)
class PseudoLocalizer(Localizer):
    """The texts of a pseudo-locale. Values that the data states for each locale are those of the source locale."""

    source: str = ""

    def value(self, localized: Localized) -> str:
        """A value of data, as the source locale has it."""
        return localized if isinstance(localized, str) else localized.get(self.source, "")


def localizers(project: Project, messages: Mapping[str, Sequence[Message]]) -> dict[str, Localizer]:
    """What puts texts into words in each of the pseudo-locales."""
    return {
        locale.locale: PseudoLocalizer(
            locale,
            {domain: catalog_of(listed, locale.locale, domain) for domain, listed in messages.items()},
            is_source=False,
            source=project.site.source_locale,
        )
        for locale in LOCALES
    }


def with_every_address(project: Project) -> Project:
    """The project with the pseudo-locales among its drafts, and with a slug for each draft that states none yet.

    Such a slug is that of the source locale: a page can be looked at before its address is settled.
    """
    known = {locale.locale for locale in project.site.locales}
    locales = (*project.site.locales, *(locale for locale in LOCALES if locale.locale not in known))
    drafts = [locale.locale for locale in locales if not locale.is_live]
    source = project.site.source_locale

    def slug(stated: Localized) -> Localized:
        if isinstance(stated, str):
            return stated
        usual = stated.get(source, "")
        return dict.fromkeys(drafts, usual) | stated

    def slugged(item: Condition | City) -> Condition | City:
        return replace(item, slug=slug(item.slug))

    def province(item: Province) -> Province:
        return replace(item, slug=slug(item.slug), cities=tuple(slugged(city) for city in item.cities))  # type: ignore[misc]

    return replace(
        project,
        site=replace(project.site, locales=locales),
        conditions=tuple(slugged(condition) for condition in project.conditions),  # type: ignore[misc]
        country=replace(project.country, provinces=tuple(province(item) for item in project.country.provinces)),
    )
