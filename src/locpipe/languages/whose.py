"""Words that tell whose a thing is: what `locpipe.checks.whose` asks of a language."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    owners_of_persons: frozenset[str] = frozenset()
    """Of these, those of somebody else who is a person: “her”, not “its”."""
    persons: Mapping[str, frozenset[str]]
    """Other words for each person: “you”, “yourself”."""
    marks: tuple[str, ...] = ()
    """What makes an owner of a noun: “’s”."""
    no_owners: tuple[str, ...] = ()
    """Nouns behind their articles that are written as an owner is: « le son »."""
    itself_reader: tuple[str, ...] = ()
    """The reader himself, who has to be named beside (« vous-même »)."""
    reader_endings: tuple[str, ...] = ("\0",)
    """How verbs end whose subject is the reader."""

    subjects: frozenset[str] = frozenset()
    """Somebody else as a subject: “he”."""
    reader_subjects: frozenset[str] = frozenset()
    """The reader where he may be a subject: “you”."""
    objects: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words for whom or what something is done to, by person: “us”."""
    things: frozenset[str] = frozenset()
    """Words that stand for things alone: “it”."""
    being: frozenset[str] = frozenset()
    """Verbs with which something is done to their subject (“you will be given”)."""
    auxiliaries: frozenset[str] = frozenset()
    """Verbs beside which a subject may be what something is done to, or nothing: “it is sent”."""
    nobody: frozenset[str] = frozenset()
    """Words that leave unsaid who does something: « il faut », « on ». What is somebody's own beside them is anybody's."""
    before_acts: frozenset[str] = frozenset()
    """Words before an infinitive that leave it unsaid: « pour »."""
    before_gerunds: frozenset[str] = frozenset()
    """Words before a verb with one of the next endings that leave it unsaid: « en mangeant »."""
    gerund_endings: tuple[str, ...] = ("\0",)
    """How such verbs end."""
    idle_subjects: frozenset[str] = frozenset()
    """Subjects that may stand for nothing: « il » of « il faut »."""
    idle_verbs: frozenset[str] = frozenset()
    """Infinitives behind “may” with such a subject: « il peut arriver »."""

    def counted(self, words: Sequence[str], text: str) -> Counts:
        """The owners and the persons of a sentence of these words."""
        owners = {person: sum(word in listed for word in words) for person, listed in self.owners.items()}
        if owners.get(OTHERS):
            owners[OTHERS] -= sum(text.count(noun) for noun in self.no_owners)
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
    def of_others(self) -> frozenset[str]:
        """All words for others, and for things."""
        return self.owners[OTHERS] | self.persons[OTHERS] | self.things

    @cached_property
    def of_persons(self) -> frozenset[str]:
        """All words for anybody."""
        return self.speakers | self.of_reader | self.of_others

    @cached_property
    def words(self) -> frozenset[str]:
        """All owners, and all words for those who speak and for the reader."""
        return frozenset[str]().union(*self.owners.values(), self.speakers, self.of_reader)
