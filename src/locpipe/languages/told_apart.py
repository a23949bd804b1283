"""What a language says of the words that are told apart by what stands around them (`locpipe.languages.context`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True, eq=False)
class ToldApart:
    """The pairs of a language, and the small words that tell them apart. What is learned depends on each of these."""

    words: tuple[tuple[str, str], ...]
    """Words that are told apart themselves."""
    endings: tuple[tuple[str, str], ...]
    """Endings of verbs that are told apart as words are."""
    read_as: Mapping[str, tuple[str, ...]]
    """By ending the reading that a word with it has (`locpipe.languages.forms`), and those that it may have beside."""
    many: str
    """What the plural of a noun has behind the singular."""
    joined: frozenset[tuple[str, str]]
    """Two words that are told from one."""
    small: frozenset[str]
    """Words that are themselves to those around them, rather than what they may be."""
    determiners: frozenset[str]
    """Those that begin a noun."""
    verbs: frozenset[str]
    """Those that are the verb of a clause."""
    leading: frozenset[str]
    """Those, and the readings, of a verb that tells the form of the next one."""
    bare_verb: tuple[str, str]
    """The pair of endings of which the first one is that of an infinitive."""
    before_infinitives: frozenset[str]
    """Verbs and prepositions that an infinitive follows, with nothing but `clitics` between."""
    clitics: frozenset[str]
    denying: frozenset[str]
    """Words that only a finite verb has before it, with nothing but `clitics` between, and `kept_behind` behind it."""
    kept_behind: frozenset[str]
    finite: frozenset[str]
    """Readings of words that are a finite verb, or a noun, behind `relative`: « que demande »."""
    relative: tuple[str, str]
    """The pair of pronouns of which the second one may have the subject behind its verb (« qui », « que »)."""
    one_way: frozenset[tuple[str, str]]
    """Pairs of which only the first word is told to stand in the place of the other."""
    of: frozenset[str]
    """Words behind which a noun belongs to the one before: of how many it is the verb does not tell."""
    listed: frozenset[tuple[str, str]]
    """Pairs of which the first word may go on a list that another of its kind began: « vous ramener et rester »."""
    with_verb: frozenset[tuple[str, str]]
    """Pairs of a verb and another word, of which the verb stands where its clause has no other: « l’effet est le calme »."""
    silent_after: Mapping[tuple[str, str], frozenset[str]]
    """By pair the words behind which nothing is told: « ce dont », « par qui »."""
    sure_before: Mapping[str, frozenset[str]]
    """By word those right behind it with which it is never the other one: « a besoin », « les pays »; # is a number."""
    sure_behind: Mapping[str, frozenset[str]]
    """The same of those right before it: « quelqu’un »."""
    unasked: frozenset[str]
    """Words of which nothing is told: « 1,6 million »."""
    agreeing: Mapping[tuple[str, str], tuple[str, str]]
    """By pair the gender and number of a noun that each of its words agrees with; - for any."""
    gendered: frozenset[str]
    """Words of a pair whose choice hangs on the gender or number of the word behind, if that is known."""
    before_verbs: frozenset[str]
    """Words of a pair of which nothing is told before a verb: there they stand for something that is not there."""
