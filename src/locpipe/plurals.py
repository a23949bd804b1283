"""Plural-Forms: what the catalogs of a locale must state, and which form a number takes."""

from __future__ import annotations

import re
from functools import cache
from gettext import c2py
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from babel import Locale

_FORMS = re.compile(r"nplurals\s*=\s*(?P<count>[1-9])\s*;\s*plural\s*=(?P<expression>[^;]+)(?:;\s*)?")

# No rule of any language in CLDR tells two numbers apart that these do not.
_SAMPLE = (*range(221), 1000, 1001, 1002, 10_000, 100_000, 1_000_000, 1_000_001, 2_000_000)

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")


def plural_forms(locale: str) -> str:
    """The Plural-Forms field of a new catalog of `locale`: gettext's own for its language."""
    from babel.messages.plurals import get_plural

    known = _known_locale(locale)
    return str(get_plural(known).plural_forms) if known else "nplurals=2; plural=(n != 1);"


def form_count(field: str) -> int:
    """How many forms a Plural-Forms field declares; 0 where it cannot be read."""
    match = _FORMS.fullmatch(field)
    return int(match["count"]) if match else 0


def form_chooser(field: str) -> Callable[[int], int]:
    """The function that gives the number of the form that a count takes. Raises ValueError for a wrong field."""
    match = _FORMS.fullmatch(field)
    if not match:
        raise ValueError(f"“{field}” is no Plural-Forms field")
    try:
        return c2py(match["expression"])
    except (SyntaxError, RecursionError):  # it makes Python of some expressions that are none
        raise ValueError(f"“{field}” is no Plural-Forms field") from None


@cache
def are_forms_of(field: str, locale: str) -> bool:
    """Whether a Plural-Forms field states the plural of `locale`, as gettext or as CLDR has it.

    Fields are compared by what they choose, since each tool spells the expression its own way. For a language that
    nobody knows any field that can be read will do.
    """
    try:
        stated = _choices(field)
    except (ValueError, ArithmeticError, RecursionError):
        return False
    if stated is None or stated == _choices(plural_forms(locale)):
        return stated is not None
    known = _known_locale(locale)  # only here, since what CLDR knows takes long to load
    return known is None or stated == _cldr_choices(known)


def _choices(field: str) -> tuple[int, ...] | None:
    """How many forms there are, and the one that each number of the sample takes; None where one is out of range."""
    chooser, count = form_chooser(field), form_count(field)
    chosen = tuple(chooser(number) for number in _SAMPLE)
    return (count, *chosen) if all(0 <= form < count for form in chosen) else None


def _cldr_choices(locale: Locale) -> tuple[int, ...]:
    rule = locale.plural_form
    categories = [category for category in _CATEGORIES if category in rule.tags or category == "other"]
    return (len(categories), *(categories.index(rule(number)) for number in _SAMPLE))


def _known_locale(locale: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    """The locale, or its language where Babel does not know the two together (the pseudo-locale en_XA)."""
    for name in (locale, locale.partition("_")[0]):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return None
