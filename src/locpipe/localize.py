"""Texts in a locale: messages looked up, places in their grammatical forms.

A missing text is a `Missing` value that says what is missing and why. It never becomes the source text by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from locpipe.distances import Neighbours
from locpipe.maps import drawing, marks
from locpipe.model import City, Country, Province, Text
from locpipe.modified import last_checked, last_updated, latest
from locpipe.places import regular_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from locpipe.maps import Drawing, Mark
    from locpipe.messages import Catalog
    from locpipe.model import Localized, Payer, SiteLocale


@dataclass(frozen=True, slots=True)
class Missing:
    """A text that the locale does not have. `why` is absent, fuzzy, or untranslated."""

    text: Text
    locale: str
    why: str

    def __str__(self) -> str:
        return f"⟦{self.why}: {self.text.msgid}⟧"


@dataclass(frozen=True)
class Localizer:
    """The texts of one locale. `is_source`: in its catalogs alone an empty msgstr means the source text."""

    locale: SiteLocale
    catalogs: Mapping[str, Catalog]
    is_source: bool

    def text(self, text: Text) -> str | Missing:
        """The words of `text` in this locale."""
        catalog = self.catalogs.get(text.domain)
        entry = catalog.by_key.get(text.key) if catalog else None
        if entry is None:
            return Missing(text, self.locale.locale, "absent")
        if entry.is_fuzzy:
            return Missing(text, self.locale.locale, "fuzzy")
        if entry.msgstr.strip():
            return entry.msgstr
        return text.msgid if self.is_source or text.carried else Missing(text, self.locale.locale, "untranslated")

    def plural(self, text: Text, plural: str, form: int) -> str | Missing:
        """The words of plural form number `form`. `text` is the singular; the source has two forms."""
        catalog = self.catalogs.get(text.domain)
        entry = catalog.by_key.get(text.key) if catalog else None
        if entry is None or entry.is_fuzzy:
            return Missing(text, self.locale.locale, "absent" if entry is None else "fuzzy")
        words = entry.plurals[form] if form < len(entry.plurals) else ""
        if words.strip():
            return words
        source = plural if form else text.msgid
        return source if self.is_source else Missing(text, self.locale.locale, "untranslated")

    def has_own(self, text: Text) -> bool:
        """Whether the locale's catalog states words for `text`, rather than carrying them over."""
        catalog = self.catalogs.get(text.domain)
        entry = catalog.by_key.get(text.key) if catalog else None
        return bool(entry and entry.msgstr.strip() and not entry.is_fuzzy)

    def value(self, localized: Localized) -> str:
        """A value of data in this locale; empty where it is stated for other locales only."""
        return localized if isinstance(localized, str) else localized.get(self.locale.locale, "")

    def forms(self, noun: str, place: City | Province | Country) -> dict[str, str | Missing]:
        """A place's name and its forms: `city`, `in_city`, `of_city`.

        A city takes its regular forms from the locale's grammar where the catalog states none. A locale without a
        grammar of its own has to state each.
        """
        name = self.text(place.name)
        forms = {noun: name}
        carried = regular_forms(str(name), self.locale.locale) if isinstance(place, City) else {}
        for form, text in place.grammar.items():
            own = self.has_own(text) or not isinstance(place, City)
            if own:
                forms[f"{form}_{noun}"] = self.text(text)
            elif form in carried:
                forms[f"{form}_{noun}"] = carried[form]
            else:
                forms[f"{form}_{noun}"] = Missing(text, self.locale.locale, "untranslated")
        return forms

    def payer_forms(self, noun: str, payer: Payer) -> dict[str, str | Missing]:
        """A payer's short name, its full name and its forms: `board`, `board_name`, `the_board`."""
        forms = {noun: self.text(payer.abbreviation or payer.name), f"{noun}_name": self.text(payer.name)}
        return forms | {f"{form}_{noun}": self.text(text) for form, text in payer.grammar.items()}


def with_capitals(values: Mapping[str, str | Missing]) -> dict[str, str | Missing]:
    """`values` and each again under its capitalised name, with a capital at its head: `In_city` → “In Calgary”."""
    capitals = {
        name[0].upper() + name[1:]: value[0].upper() + value[1:]
        for name, value in values.items()
        if isinstance(value, str) and value
    }
    return dict(values) | capitals


# ---- places -----------------------------------------------------------------------------------------------------------


class Atlas:
    """The places of a country by id, which have a known clinic, and which are near which."""

    def __init__(self, country: Country) -> None:
        self.country = country
        self.provinces = {province.id: province for province in country.provinces}
        self.cities = {city.id: city for province in country.provinces for city in province.cities}
        self._drawings: dict[str, Drawing | None] = {}
        self._beside: dict[str, tuple[City, ...]] = {}
        self._marked: tuple[tuple[str, ...], tuple[Mark, ...]] = ((), ())

    def province_of(self, city: City) -> Province:
        """The province that a city belongs to."""
        return self.provinces[city.id.partition("/")[0]]

    def drawing(self, province: Province) -> Drawing | None:
        """The map of a province, which its cities share; None where the country has no outlines.

        It shows more than the province where a city's nearest neighbour lies beyond: one dot alone would say nothing.
        """
        if province.id not in self._drawings:
            beside = self.beside(province) if self.country.shapes else ()
            self._drawings[province.id] = drawing(province, self.country.shapes, beside)
        return self._drawings[province.id]

    def marks(self, drawn: Drawing, shown: Sequence[City], here: str) -> tuple[Mark, ...]:
        """`maps.marks` of some cities on the map of the province in which the place `here` lies."""
        key = (here, *(city.id for city in shown))
        if self._marked[0] != key:  # the pages of a place in all locales, one after the other, show the same map
            self._marked = key, marks(drawn, shown, here)
        return self._marked[1]

    def beside(self, province: Province) -> tuple[City, ...]:
        """The cities of other provinces that are the nearest to one of this province."""
        if province.id not in self._beside:
            nearest = {near.id: near for city in province.cities for near, _ in self.everywhere.nearest(city, 1)}
            others = (near for near in nearest.values() if self.province_of(near) is not province)
            self._beside[province.id] = tuple(others)
        return self._beside[province.id]

    @cached_property
    def with_clinic(self) -> tuple[City, ...]:
        """The cities with a clinic that a source confirms."""
        return tuple(city for city in self.cities.values() if has_clinic(city))

    @cached_property
    def checked(self) -> dict[str, date | None]:
        """By place the latest day on which a source of what is said of it, or of its province, was read."""
        days: dict[str, date | None] = {}
        for province in self.provinces.values():
            days[province.id] = last_checked(province)
            for city in province.cities:
                days[city.id] = latest((days[province.id], last_checked(city)))
        return days

    @cached_property
    def updated(self) -> dict[str, date | None]:
        """By place the latest day on which what is said of it, or of its province, changed.

        What is said of the country stands on pages of no place, under "", and on those of provinces.
        """
        days: dict[str, date | None] = {"": self.country.updated}
        for province in self.provinces.values():
            own = last_updated(province)
            days[province.id] = latest((self.country.updated, own))
            for city in province.cities:
                days[city.id] = latest((own, last_updated(city)))
        return days

    @cached_property
    def everywhere(self) -> Neighbours:
        """All cities, by where they are."""
        return Neighbours(self.cities.values())

    @cached_property
    def clinics(self) -> Neighbours:
        """The cities with a confirmed clinic, by where they are."""
        return Neighbours(self.with_clinic)


def has_clinic(place: City | Province) -> bool:
    """Whether a clinic is confirmed in the city, or in a city of the province."""
    if isinstance(place, Province):
        return any(has_clinic(city) for city in place.cities)
    return any(clinic.verified for clinic in place.clinics)


def has_located_clinic(city: City) -> bool:
    """Whether it is known of one of the city's clinics where it stands."""
    return any(clinic.verified and clinic.is_located for clinic in city.clinics)
