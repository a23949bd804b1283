"""Words that look like others, told by the words of the source: what `locpipe.checks.usage` and `locpipe.checks.wording` ask."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from locpipe.checks.pair import Pair
    from locpipe.languages import Calque, FalseFriend


class _Worded(Protocol):
    """What stands under words of a translation."""

    @property
    def words(self) -> Iterable[str]:
        """The words without which it is not there."""


def mistaken_for(pair: Pair, friends: tuple[FalseFriend, ...]) -> tuple[str, str]:
    """The first word of a translation that renders none of its source, and the word there that it was taken for; empty ones
    where there is none.
    """
    known, words = _by_word(friends)
    ours = pair.source.vocabulary
    for word in () if words.isdisjoint(pair.target.vocabulary) else sorted(words & pair.target.vocabulary):
        for friend in known[word]:
            if (
                not friend.source.isdisjoint(ours)
                and friend.rendered.isdisjoint(ours)
                and not (friend.beside and friend.beside.isdisjoint(ours))
                and not _is_settled(word, pair)
            ):
                return word, min(friend.source & ours)
    return "", ""


def word_for_word(pair: Pair, calques: tuple[Calque, ...]) -> tuple[str, str]:
    """The first turn of phrase that a translation has from its source word by word, and what is meant; empty ones where there is
    none.
    """
    known, words = _by_word(calques)
    for word in () if words.isdisjoint(pair.target.vocabulary) else sorted(words & pair.target.vocabulary):
        for calque in known[word]:
            match = calque.written.search(pair.target.prose)
            if match and calque.source.search(pair.source.prose) and not _is_settled(match[0].lower(), pair):
                return match[0], calque.meant
    return "", ""


def _is_settled(word: str, pair: Pair) -> bool:
    """Whether the glossary has a word."""
    return any(word in target.lower() for term, _ in pair.terms for target in term.targets)


@cache
def _by_word(listed: tuple[_Worded, ...]) -> tuple[Mapping[str, tuple[Any, ...]], frozenset[str]]:
    """What is listed, by the words without which it is not there, and these words: most texts have none of them."""
    found: dict[str, tuple[Any, ...]] = {}
    for one in listed:
        for word in one.words:
            found[word] = (*found.get(word, ()), one)
    return found, frozenset(found)
