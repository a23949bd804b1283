"""What a language's words say of number and gender: what `locpipe.checks.agreement` asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True, eq=False)
class Agreement:
    """Words that tell number and gender without a grammar of the whole sentence, in lower case.

    A word that may be something else as well (« les » before a verb is a pronoun) stands only where what surrounds it
    settles what it is.
    """

    many_articles: frozenset[str]
    """Words before a noun that say that there are many."""
    surely_many: frozenset[str]
    """Those that are nothing else."""
    one_articles: frozenset[str]
    """Words before a noun that say that there is one."""
    surely_one: frozenset[str]
    """Those that are nothing else."""
    feminine_articles: frozenset[str]
    masculine_articles: frozenset[str]
    pronouns: Mapping[str, str]
    """Subjects that are no nouns, with how many they say that there are: one or many."""
    relative_pronouns: Mapping[str, str]
    """The same of those before « qui »."""
    sure_of_gender: frozenset[str]
    """Articles that are of one gender, and nothing else."""
    before_infinitives: frozenset[str]
    """Words behind which a verb stands in the infinitive (« pour »)."""
    before_participles: frozenset[str]
    """Forms of “to have” behind which a verb stands as a participle."""
    object_pronouns: frozenset[str]
    """Words that may stand between such a word and its verb."""
    before_reader: frozenset[str]
    """Words behind which the pronoun of the reader is a subject (« si vous »)."""
    reader: str
    """The pronoun of the reader."""
    reader_ending: str
    infinitive_ending: str
    many_ending: str
    """What a noun or an adjective ends in, most often, where there are many."""
    many_endings: tuple[str, ...]
    """How words end of which there are many."""
    either_endings: tuple[str, ...]
    """How adjectives end that are the same of one and of many."""
    no_nouns: frozenset[str]
    """Words after such an article that are no noun: numbers, adverbs, what joins."""
    always_many: frozenset[str]
    """Nouns that end so of one thing too (« temps »)."""
    collectives: frozenset[str]
    """Nouns of one thing after which the verb may say many (« la plupart »)."""
    times: frozenset[str]
    """Nouns that say when or how often, and are no subject (« tous les jours »)."""
    verbs: Mapping[str, str]
    """Forms of verbs for one, each with that for many."""
    particles: frozenset[str]
    """Words that may stand between a subject and its verb."""
    relatives: frozenset[str]
    """Words that are the subject in place of the noun before them (« qui »)."""
    stops: frozenset[str]
    """Words that no subject has in it which says by itself how many are meant."""
    prepositions: frozenset[str]
    neutral: frozenset[str]
    """Articles that may hold a preposition."""
    also_other: frozenset[str]
    """Forms of verbs that are other words, unless what is behind them describes something (« soit »)."""
    openers: frozenset[str]
    """Words after which a subject may stand."""
    emphatic: frozenset[str]
    """Words before the article of a subject (« seuls les patients »)."""
    heads: frozenset[str]
    """Words that begin a sentence whose subject stands after its first comma."""
    unsure_openers: frozenset[str]
    no_openers: frozenset[str]
    """Words before an unsure opener that make it another word (« ainsi que »)."""
    after_one_of: frozenset[str]
    """Words before an article where the subject may be one of the many (« l’un de ces »)."""
    one_states: frozenset[str]
    """Forms of “to be” for one, after which a participle agrees with the subject."""
    many_states: frozenset[str]
    """Those for many."""
    one_auxiliaries: frozenset[str]
    """Forms of “to have” for one, that make such a state with `been`."""
    many_auxiliaries: frozenset[str]
    been: str
    adverbs: frozenset[str]
    """Words between a state and its participle; those that end in `adverb_ending` beside them."""
    adverb_ending: str
    participles: tuple[str, str, str, str]
    """How participles end: of one, masculine and feminine; of many, masculine and feminine."""
    no_participles: frozenset[str]
    """Words that only end so."""
    everybody: frozenset[str]
    """Subjects that may have a participle of many after a verb for one (« on est arrivés »)."""
    feminine_endings: tuple[str, ...]
    """How feminine nouns end."""
    feminine_nouns: frozenset[str]
    masculine_nouns: frozenset[str]
    other_gender: frozenset[str]
    """Nouns that end as feminine ones, and are masculine."""
    adjectives: Mapping[str, str]
    """Adjectives for one, masculine, each with its feminine."""
    irregular: Mapping[str, str]
    """The same of participles that end otherwise, some of which are other words too after a noun."""
    numbers: frozenset[str]
    """Words for numbers above one."""
    counted: frozenset[str]
    """Nouns that are counted, for one."""
