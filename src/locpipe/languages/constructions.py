"""Words that ask for a form of the word behind them, whatever the sentence says: what `locpipe.checks.constructions` asks of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from locpipe.languages import Habit


@dataclass(frozen=True, kw_only=True, eq=False)
class Constructions:
    """Words in lower case, each set with what may not stand behind it."""

    being: frozenset[str]
    """Forms of “to be”, behind which no infinitive stands (« sera faire »)."""
    said_of_it: frozenset[str]
    """Words before such a form with which one may (« c’est vouloir »)."""
    hedge: tuple[str, str]
    """A word for “perhaps” that stands between, in its two halves (« peut-être »)."""
    little: tuple[str, str]
    """“A little”, which does as well (« un peu »)."""
    lone_subjects: frozenset[str]
    """Pronouns that are nothing but a subject, so that no infinitive follows (« il »)."""
    readers: frozenset[str]
    """Pronouns that may be an object as well (« vous »)."""
    before_vowels: Mapping[str, str]
    """Adjectives with the form that they have before a vowel (« nouveau », « nouvel »)."""
    vowels: tuple[str, ...]
    """How words begin that are spoken with a vowel."""
    mute: tuple[str, ...]
    """How words begin whose first letter is mute, and stands before a vowel."""
    breathed: tuple[str, ...]
    """How words begin before which a vowel stays, though they begin with a mute letter."""
    doing: str
    """The preposition behind which a verb stands in the form of something that goes on (« en »)."""
    letting: tuple[str, ...]
    """How verbs begin behind whose object an infinitive stands with a pronoun (« laissez-le en parler »)."""
    degrees: frozenset[str]
    """Words that compare (« plus », « aussi »)."""
    like: str
    """The word that is taken for `than` (« comme »)."""
    than: str
    quantities: frozenset[str]
    """Words with « de » before those of whom there are many or few (« beaucoup »)."""
    several_of: frozenset[str]
    """Words before a noun, or before “of” and a noun, of which there are many (« certains de »)."""
    uncounted: frozenset[str]
    """Nouns that look like those of many behind them (« temps »)."""
    causing: frozenset[str]
    """Verbs that make somebody do what the infinitive behind says (« faire », « laissez »)."""
    governing: frozenset[str]
    """Prepositions behind a verb that an infinitive follows (« continuez à »)."""
    apart: Mapping[str, Mapping[str, str]]
    """Prepositions with the articles that they join, and what the two make (« à » and « le »: « au »)."""
    whichever: Mapping[str, str]
    """Relative pronouns behind a preposition, each with its gender and number (« laquelle »)."""
    joined_whichever: Mapping[str, str]
    """The same that hold their preposition (« auquel »)."""
    according: str
    """A preposition behind which what is said far before may be meant (« selon »)."""
    amounts: frozenset[str]
    """Words behind which a noun wants « de » (« trop »)."""
    never_of_all: frozenset[str]
    """Those of them behind which no article stands either (« beaucoup »)."""
    no_shares: frozenset[str]
    """These articles."""
    had: frozenset[str]
    """Nouns that stand behind their verb without an article (« plus tendance »)."""
    had_of_many: frozenset[str]
    """Nouns of many that may stand so (« pieds nus »)."""
    infinitives_behind: tuple[str, ...]
    """How adjectives begin that an infinitive follows without a preposition (« censé »)."""
    bare_objects: tuple[str, ...]
    """How infinitives begin whose object has an article (« causer »)."""
    same: frozenset[str]
    """Adjectives before a noun that need not agree with it (« même »)."""
    when: frozenset[str]
    """Nouns that say when, beside those of time (« demain »)."""
    when_it_is: tuple[str, ...]
    """How nouns begin that say when, so that « vous » behind them is a subject (« le lendemain vous »)."""
    auxiliary_infinitives: frozenset[str]
    """Infinitives that stand behind « après » with a participle."""
    asking: frozenset[str]
    """Words behind which a question has its verb, and then its subject (« où », « combien de temps »)."""
    becoming: frozenset[str]
    """Verbs like “to be”, after which an adjective agrees with the subject (« reste »)."""
    reflexive: frozenset[str]
    """Pronouns for the subject itself."""
    it: Mapping[str, str]
    """The article that is taken for `it has` before a participle, with that (« la », « l’a »)."""
    you: str
    """The pronoun of the reader."""
    than_elided: str
    """`than` before a vowel."""
    lone: frozenset[str]
    """Those who are one, whoever is meant (« chacun »), and the last word of `everybody`."""
    everybody: tuple[str, ...]
    """All people, of which a verb speaks as of one (« tout le monde »)."""
    owners: frozenset[str]
    """Words before a noun that are no pronouns (« votre »)."""
    theirs: str
    """The word that stands before nouns of many, and is taken for the pronoun (« leurs »)."""
    no_deeds: frozenset[str]
    """Words that end like a verb that goes on, and are none (« maintenant »)."""
    to: str
    """The preposition that is taken for `has`."""
    has: str
    such: Mapping[str, str]
    """« Tel », which agrees with the noun before it, with gender and number."""
    behind_verbs: frozenset[str]
    """Adverbs that stand behind the verb (« souvent »)."""
    after: str
    """The preposition behind which what is done is past (« après »)."""
    before_nouns: Mapping[str, tuple[str, frozenset[str]]]
    """Words of prepositions that lead no infinitive, each with the word before it and those that link it with the noun, where it has
    them (« malgré », « à cause de »).
    """
    before_infinitives_of: frozenset[str]
    """Words that with `of` lead an infinitive, and no noun with its article (« afin de »)."""
    of: str
    """The preposition between many words and what they lead (« de »)."""
    whom: str
    """The pronoun that stands for somebody right before it (« qui »)."""
    of_us: tuple[str, ...]
    """How forms of verbs end that are those of « nous »."""
    condition: str
    """The word that begins a condition, and has the subject of its verb behind it (« si »)."""
    is_it: tuple[str, str]
    """What points at somebody (« c’est »)."""
    descriptions: frozenset[str]
    """Adjectives that are nouns as well, and behind “to be” describe the subject (« bas »)."""
    kinds: tuple[str, ...]
    """How adjectives end that say of which kind something is, and stand behind it (« chronique »)."""
    rarely_nouns: frozenset[str]
    """Those of them that are nouns as well, though rarely."""
    praises: frozenset[str]
    """Adjectives with such an ending that stand before a noun as well (« unique »)."""
    compounds: Mapping[str, frozenset[str]]
    """Nouns that are one term with an adjective behind them, whatever is before, each with forms that do not agree (« santé mental »)."""
    habits: tuple[Habit, ...]
    """What the words themselves tell."""
