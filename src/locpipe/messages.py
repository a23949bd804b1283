"""What translators are asked, and what they answered, in the words of gettext."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

SAFETY_DOMAIN = "safety"
"""The catalog of the safety texts."""

WORDS_SHARED = 4_096
"""Tuples of words that are remembered, so that equal ones stand in memory once. Messages of a place follow each other."""


@lru_cache(WORDS_SHARED)
def shared(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same words, in the tuple that was met before."""
    return tuple(map(intern, words))


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message of a template: what the sources ask translators for."""

    context: str
    msgid: str
    plural: str = ""
    comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    carried: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the message within its domain."""
        return (self.context, self.msgid)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a catalog. `line` is that of its msgid. `plurals` are the forms by number where it has any."""

    context: str
    msgid: str
    msgstr: str
    line: int
    plural: str = ""
    plurals: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    previous_msgid: str = ""
    obsolete: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the message within its domain."""
        return (self.context, self.msgid)

    @property
    def is_fuzzy(self) -> bool:
        """Whether the translation waits for a person."""
        return "fuzzy" in self.flags

    @property
    def is_translated(self) -> bool:
        """Whether every form has text and none waits for a person."""
        forms = self.plurals or (self.msgstr,)
        return not self.is_fuzzy and not self.obsolete and all(form.strip() for form in forms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """The catalog of one domain in one locale, as it stands in its file."""

    locale: str
    domain: str
    file: str
    header: Mapping[str, str]
    entries: tuple[Entry, ...]
    by_key: Mapping[tuple[str, str], Entry] = field(repr=False)
    """The entries that are not obsolete."""
    head: str = field(default="", repr=False, compare=False)
    """The lines of the header as they stand, its comments among them."""
    is_whole: bool = True
    """Whether every entry of the file could be read, so that a message that is not there is missing."""

    @classmethod
    def of(
        cls,
        entries: Iterable[Entry],
        *,
        locale: str,
        domain: str,
        file: str,
        header: Mapping[str, str],
        head: str = "",
        is_whole: bool = True,
    ) -> Self:
        """The catalog of these entries."""
        listed = tuple(entries)
        by_key = {entry.key: entry for entry in listed if not entry.obsolete}
        return cls(
            locale=locale,
            domain=domain,
            file=file,
            header=header,
            entries=listed,
            by_key=by_key,
            head=head,
            is_whole=is_whole,
        )
