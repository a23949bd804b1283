"""Which preposition a word wants: what `locpipe.checks.government` asks of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True, eq=False)
class Government:
    """Words in each of their forms, in lower case, with the prepositions that they want."""

    before_nouns: Mapping[str, tuple[str, ...]]
    """Words whose noun wants one of some prepositions (« répondre à »)."""
    before_infinitives: Mapping[str, tuple[str, ...]]
    """Words whose infinitive wants one of some prepositions (« essayer de »)."""
    directly: tuple[str, ...]
    """How verbs begin whose infinitive may want none; that of all others does."""
    causing: tuple[str, ...]
    """How verbs begin behind whose infinitive its subject may stand (« faire participer les enfants »)."""
    naming: tuple[str, ...]
    """How participles begin whose noun wants none (« appelé »)."""
    ways: frozenset[str]
    """Nouns that make an adverb with a participle (« de façon marquée »)."""
    bare: frozenset[str]
    """Words whose infinitive never has one (« pouvoir »)."""
    linking: frozenset[str]
    """Prepositions that stand before infinitives (« à », « de »)."""
    determiners: frozenset[str]
    """Words that begin a noun, and hold no preposition."""
    times: frozenset[str]
    """Words behind a determiner that tell when (« le matin »)."""
    without_share: frozenset[str]
    """Words whose object in a denial has no article (« ne buvez pas d’alcool »)."""
    shares: tuple[tuple[str, ...], ...]
    """The articles that such an object does not have (« de l’ »)."""
    denials: frozenset[str]
    """What such a denial ends with (« pas »)."""
    compared: frozenset[str]
    """Words behind which a number has no article (« moins de 10 »)."""
    parts_of_year: frozenset[str]
    """The months: the number of a day has an article."""
    contrast: str
    """The word that says what is there instead (« pas du lait, mais de l’eau »)."""
    before_articles: frozenset[str]
    """Prepositions whose noun always has an article (« pendant »)."""
    owners: frozenset[str]
    """Determiners that tell whose a thing is (« votre »)."""
    by: str
    """The preposition behind which an infinitive stands only where something begins or ends (« commencer par dormir »)."""
    begins: tuple[str, ...]
    """How verbs and nouns begin that do so."""
    goal: str
    """The one that is meant where nothing does (« pour »)."""
    of_nouns: frozenset[str]
    """Prepositions before which nouns stand, and no infinitive (« avec »)."""
    done_first: frozenset[str]
    """Infinitives behind them of what has been done (« après avoir mangé »)."""
    needs: frozenset[str]
    """Nouns that make a verb with “to have”, which says of what (« avoir besoin de »)."""
    having: frozenset[str]
    """The forms of that verb."""
    of_what: frozenset[str]
    """Words behind it that say of what."""
    of_it: frozenset[str]
    """Words before it that do."""
