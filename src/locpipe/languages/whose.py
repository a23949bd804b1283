"""Words that tell whose a thing is: what `locpipe.checks.whose` asks of a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

READER, US, OTHERS = "reader", "us", "others"
"""Persons, by names that all languages share."""


class Counts(NamedTuple):
    """How many owners of each person a sentence has, and how many words that name each."""

    owners: Mapping[str, int]
    named: Mapping[str, int]


@dataclass(frozen=True, kw_only=True, eq=False)
class Whose:
    """Words in lower case, by the person whose they are."""

    owners: Mapping[str, frozenset[str]]
    """Words before what belongs to somebody: “your”."""
    persons: Mapping[str, frozenset[str]]
    """Other words for each person: “you”, “yourself”."""
    marks: tuple[str, ...] = ()
    """What makes an owner of a noun: “’s”."""
    itself_reader: tuple[str, ...] = ()
    """The reader himself, who has to be named beside (« vous-même »)."""
    impersonal: frozenset[str] = frozenset()
    """Words of a sentence that speaks of anybody, and so of the reader: what is his own there is everybody's."""
    reader_endings: tuple[str, ...] = ("\0",)
    """How verbs end whose subject is the reader."""

    def counted(self, words: Sequence[str], text: str) -> Counts:
        """The owners and the persons of a sentence of these words."""
        owners = {person: sum(word in listed for word in words) for person, listed in self.owners.items()}
        named = {
            person: count + sum(word in self.persons[person] for word in words) for person, count in owners.items()
        }
        marked = sum(text.count(mark) for mark in self.marks)
        return Counts(owners, named | {OTHERS: named[OTHERS] + marked})

    @cached_property
    def speakers(self) -> frozenset[str]:
        """All words for those who speak."""
        return self.owners[US] | self.persons[US]

    @cached_property
    def of_reader(self) -> frozenset[str]:
        """All words for the reader."""
        return self.owners[READER] | self.persons[READER]

    @cached_property
    def words(self) -> frozenset[str]:
        """All owners, and all words for those who speak and for the reader."""
        return frozenset[str]().union(*self.owners.values(), self.speakers, self.of_reader)
