"""What one does to another: the words by which `locpipe.checks.agents` tells who does it, and to whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PLAIN, FINITE, PARTICIPLE, INFINITIVE, OF_READER, OF_US = "plain", "finite", "participle", "infinitive", "reader", "us"
"""Forms of a verb: one that may be an order, an infinitive or a statement of many (“call”), a statement (“calls”), and so on."""

UNSAID = "unsaid"
"""The person of a word that says nothing of who it is: “they”, « on »."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Acts:
    """Words in lower case."""

    groups: Mapping[str, frozenset[str]]
    """The groups of acts that a form of a verb may say."""
    forms: Mapping[str, frozenset[str]]
    """What each of these forms may be."""
    phrases: Mapping[str, Mapping[str, str]]
    """The groups that a form of a verb says with one of some words behind it: “let us know” tells."""
    subjects: Mapping[str, str]
    """Pronouns that are subjects, with their persons: “you”."""
    objects_before: Mapping[str, str] = field(default_factory=dict)
    """Pronouns between a subject and its verb to whom it is done, and others that stand there, without a person."""
    objects_behind: Mapping[str, str]
    """Pronouns to whom it is done right behind a verb, or behind one of the prepositions: “us”."""
    objects_anywhere: Mapping[str, str] = field(default_factory=dict)
    """Those that are so wherever they stand behind it."""
    helping: Mapping[str, str]
    """Auxiliaries, with the person of whose form they are, if it tells one: « pouvez »."""
    passive: frozenset[str]
    """Those of the passive."""
    active: frozenset[str] = frozenset()
    """Those with which a participle is no passive: « a ». Empty where a participle may be a verb without any."""
    reflexive: frozenset[str] = frozenset()
    """Pronouns of who does it to himself: « se »."""
    ordering: frozenset[str] = frozenset()
    """Auxiliaries of an order that denies: “do not call”."""
    passed: frozenset[str]
    """Adverbs and denials beside a verb."""
    before_infinitive: frozenset[str]
    """Words before an infinitive: “to”."""
    wanting: frozenset[str] = frozenset()
    """Verbs before such a word whose subject is that of the infinitive as well: “need to call”."""
    making: frozenset[str]
    """Verbs whose object does what the infinitive behind it says: “ask the nurse to call”."""
    owners: Mapping[str, str]
    """Words before what is somebody’s, with his person: “our”."""
    having: frozenset[str] = frozenset()
    """Such verbs whose infinitive needs no word before it: “have someone drive you”."""
    searching: frozenset[str] = frozenset()
    """Words for who wants to be told."""
    causing: frozenset[str] = frozenset()
    """Verbs right before an infinitive that somebody else does: « faites signer »."""
    relative: frozenset[str]
    """Pronouns whose noun, right before them, is the subject: “who”."""
    relative_objects: frozenset[str] = frozenset()
    """Those to whose noun something is done: « que »."""
    mutual: frozenset[str] = frozenset()
    """Verbs of what both do: who “saw you” was seen by you."""
    asked: frozenset[str] = frozenset()
    """Other words behind which the subject of a clause about somebody may stand: “whom”."""
    turning: frozenset[str] = frozenset()
    """Words behind which a subject may stand behind its verb: « que prescrit le médecin »."""
    towards: frozenset[str]
    """Prepositions before whom something is given to: “to”."""
    undergone: frozenset[str] = frozenset()
    """Verbs that say behind an auxiliary what the subject is told: “staff must know”."""
    learning: frozenset[str] = frozenset()
    """Forms that say with nobody behind them that somebody learns: « vous apprendrez »."""
    bodies: frozenset[str]
    """Words for what acts as somebody would, beside those that name people: “plan”."""
    by: frozenset[str]
    """Prepositions before whom something is done by."""
    of: frozenset[str]
    """Prepositions within the name of somebody: “the office of your doctor”."""
    articles: frozenset[str]
    """Words that begin the name of somebody."""
    no_verb_behind: frozenset[str]
    """Words behind which a form that may be a noun is one."""
    breaks: frozenset[str]
    """Words that end what a verb is about."""
    joining: frozenset[str]
    """Words that join a verb to another of the same subject: “and”."""
    openers: frozenset[str]
    """Words that may stand before an order: “please”."""
    is_head_last: bool = False
    """Whether what a name is about is its last word: “hospital staff”."""
    marks: tuple[str, ...] = ("\0",)
    """How words end that only say whose somebody is: “child’s”."""
    many: tuple[str, ...] = ("\0",)
    """How nouns of many end, which alone have a plain form of a verb behind; all do where there is no such form."""
