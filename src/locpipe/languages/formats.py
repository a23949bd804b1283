"""Money, numbers, dates, lists and distances as a locale writes them.

Babel knows how; it is corrected where people of the trade write otherwise: whole amounts without cents (`1 585 $`), a
true minus sign, the first of a month (`1er janvier`). Babel is imported at the first use, since `--help` needs none of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date as Date  # noqa: N812 (the function of this module is called date)
from functools import cache
from typing import TYPE_CHECKING

from locpipe.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from babel import Locale

MINUS = "−"
NO_BREAK_SPACE = "\u00a0"


@cache
def _known(locale: str) -> Locale:
    """Babel's locale; that of the language alone where it does not know the two together; at last a neutral one."""
    from babel import Locale, UnknownLocaleError

    for name in (locale, locale.partition("_")[0], "en"):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("Babel knows “en”")


@cache
def number(value: float, locale: str) -> str:
    """A number: 1,585.5 or 1 585,5."""
    from babel.numbers import format_decimal

    return _corrected(str(format_decimal(value, locale=_known(locale))))


def figure(value: Decimal, locale: str) -> str:
    """A number with the digits that its source states: 0.20 or 0,20. Not kept: to a cache 0.20 is 0.2."""
    from babel.numbers import format_decimal

    digits = max(0, -int(value.as_tuple().exponent))
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return _corrected(str(format_decimal(value, pattern, locale=_known(locale))))


@cache
def money(amount: int, currency: str, locale: str) -> str:
    """An amount of money in whole units: $1,585 or 1 585 $."""
    from babel.numbers import format_currency

    known = _known(locale)
    pattern = re.sub(r"([.,])0+(?=\D|$)", "", known.currency_formats["standard"].pattern)
    return _corrected(str(format_currency(amount, currency, pattern, locale=known, currency_digits=False)))


@cache
def date(day: Date, locale: str) -> str:
    """A day in words: May 6, 2026 or 6 mai 2026."""
    from babel.dates import format_date

    return _with_first(format_date(day, "long", locale=_known(locale)), day.day, locale)


@cache
def countries(code: str, other: str) -> dict[str, tuple[str, ...]]:
    """What another language calls the country of a name; of a name in several words, each of its words that has a capital."""
    ours, theirs = _known(code).territories, _known(other).territories
    found: dict[str, set[str]] = defaultdict(set)
    for key, name in ours.items():
        for word in re.findall(r"[A-ZÀ-Ý][\w-]+", name):
            found[word] |= {theirs[key]} if key.isalpha() and key in theirs else set()
    return {name: tuple(sorted(others)) for name, others in found.items() if others}


@cache
def foreign_places(locale: str) -> frozenset[str]:
    """What a locale calls the continents and all countries but its own."""
    known = _known(locale)
    return frozenset(name for key, name in known.territories.items() if key != known.territory)


@cache
def partial_date(stated: str, locale: str) -> str:
    """A date as a source states it (2021, 2021-12 or 2021-12-03), in words. What is no such date stays as it is."""
    from babel.dates import format_skeleton

    parts = stated.split("-")
    if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", stated) or len(parts) == 1:
        return stated
    try:
        day = Date(*(int(part) for part in (*parts, "1")[:3]))
    except ValueError:
        return stated
    if len(parts) == 3:  # noqa: PLR2004 (year, month and day)
        return date(day, locale)
    return str(format_skeleton("yMMMM", day, locale=_known(locale)))


def listed(items: Iterable[str], locale: str) -> str:
    """A list in words: a, b and c."""
    from babel.lists import format_list

    known = [item for item in items if item]
    return format_list(known, locale=_known(locale)) if known else ""


@cache
def distance(kilometres: float, locale: str) -> str:
    """A distance: 280 km, with a space at which no line breaks."""
    from babel.units import format_unit

    text = str(format_unit(kilometres, "length-kilometer", length="short", locale=_known(locale)))
    return _corrected(text).replace(" ", NO_BREAK_SPACE)


@cache
def language_name(code: str, locale: str) -> str:
    """The name of a language in the words of a locale: French, français."""
    return str(_known(locale).languages.get(code) or code)


@cache
def own_language_name(locale: str) -> str:
    """The name of a locale's language in that language, with a capital: English, Français."""
    from locpipe.languages import capital

    known = _known(locale)
    name = known.languages.get(known.language) if known.language == locale.partition("_")[0] else None
    return capital(str(name or locale))


@cache
def direction(locale: str) -> str:
    """Ltr or rtl."""
    return str(_known(locale).text_direction)


@cache
def script(locale: str) -> str:
    """The script that a locale is written in by its name or else by custom (CLDR’s likely subtags), as Latn, Cyrl, Jpan;
    empty where nobody knows.
    """
    from babel.core import get_global

    language, *subtags = locale.split("_")
    likely = get_global("likely_subtags").get(language, "").split("_")
    return next((tag for tag in (*subtags, *likely[1:]) if len(tag) == len("Latn") and tag.istitle()), "")


@cache
def plural_form(locale: str, count: int) -> int:
    """The number of the plural form that a count takes in the catalogs of a locale."""
    from babel.messages.plurals import get_plural

    known = _known(locale)
    from gettext import c2py

    return int(c2py(get_plural(known).plural_expr)(count))


def _corrected(text: str) -> str:
    return re.sub(r"-(?=[\d$])", MINUS, text)


def _with_first(text: str, day: int, locale: str) -> str:
    """The first of a month as the language writes it."""
    known = language(locale)
    return re.sub(r"^1(?=\D)", known.first_of_month, text) if known and day == 1 else text
