"""Small words that carry much: again, right away, without. Languages that name the same nuance are compared by its name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from locpipe.languages import late
from locpipe.languages.lexicon import listed

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet


class Nuance(NamedTuple):
    """How a language says a nuance, in small letters."""

    words: str
    """Words of which each text that surely says it has one; none where nothing says it surely."""
    surely: str
    """The pattern of what surely says it; empty where each of the words does."""
    perhaps: str
    """Words, or beginnings of words, that may say it: generous, since whatever may render it belongs there."""


@dataclass(frozen=True)
class Nuances:
    """The nuances of a language by their names. Of a text, only what its words may say is searched."""

    table: Mapping[str, Nuance]
    in_safety: frozenset[str] = frozenset()
    """Those that only safety texts are asked about: elsewhere translators add them freely."""

    @cached_property
    def by_word(self) -> Mapping[str, list[str]]:
        """The nuances that a word may say."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, nuance in self.table.items():
            for word in listed(nuance.words):
                found[word].append(name)
        return found

    @cached_property
    def sure(self) -> Mapping[str, re.Pattern[str]]:
        """What surely says each nuance."""
        return {
            name: late(rf"(?<![\w’-])(?:{nuance.surely or '|'.join(listed(nuance.words))})(?:(?<=[ ’])|(?![\w-]))")
            for name, nuance in self.table.items()
        }

    @cached_property
    def possible(self) -> Mapping[str, re.Pattern[str]]:
        """What may say each nuance."""
        return {name: late(rf"(?<!\w)(?:{nuance.perhaps})") for name, nuance in self.table.items()}

    def said_in(self, text: str, vocabulary: AbstractSet[str]) -> Iterator[tuple[str, str, int]]:
        """The nuances that a text of these words surely says: the name of each, the words that say it, and their place."""
        names = dict.fromkeys(name for word in sorted(self.by_word.keys() & vocabulary) for name in self.by_word[word])
        for name in names:
            match = self.sure[name].search(text)
            if match:
                yield name, match[0], match.start()

    def may_be_said_in(self, text: str, name: str) -> bool:
        """Whether a text may say a nuance. So may every text where the language does not know it."""
        return name not in self.table or self.possible[name].search(text) is not None
