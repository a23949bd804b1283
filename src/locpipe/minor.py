"""Which edits of a source text can be minor: typing errors and the like, after which each translation still holds.

A person vouches for an edit by `locpipe sync --minor`. What is asked here is only whether it can be true at all.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from locpipe.languages import language
from locpipe.languages.phrases import GROUPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.messages import Entry, Message

CHARACTERS = 6
SHARE = 0.1
"""What may change of a message for an edit to be minor: so many characters, or this share of them if that is more."""

_FIGURE = re.compile(r"\d+|[<>=≤≥±%−]|\{\w*\}|\]\([^)]*\)|\[@[^\]]*\]")
_OF_PHRASES = frozenset(concept for group in GROUPS for concept in group)
"""What whole phrases say: their words are looked up there too, and no single one of them turns a text round."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def can_be_minor(entry: Entry, message: Message, source_locale: str) -> bool:
    """Whether little changes from an entry to a message, and no figure, sign, link, citation, placeholder or word of meaning."""
    old, new = entry.msgid, message.msgid
    if entry.is_fuzzy or entry.plural != message.plural or _FIGURE.findall(old) != _FIGURE.findall(new):
        return False
    kept = sum(block.size for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    changed = max(len(old), len(new)) - kept
    return changed <= max(CHARACTERS, SHARE * len(old)) and _means_the_same(old, new, source_locale)


def _means_the_same(old: str, new: str, source_locale: str) -> bool:
    """Whether each edited stretch has the same words of meaning (not, may, before…) as it had; a misspelt one had none."""
    ours, theirs = _words(old), _words(new)
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for what, first, last, start, end in matcher.get_opcodes():
        if what != "equal":
            had, has = _concepts(ours[first:last], source_locale), _concepts(theirs[start:end], source_locale)
            is_spelling = not had and last - first == end - start
            if had != has and not is_spelling:
                return False
    return True


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _concepts(words: Sequence[str], locale: str) -> list[str]:
    known = language(locale)
    named = known.concepts.find(words) if known else ()
    return [hit.concept for hit in named if hit.concept.rstrip("!") not in _OF_PHRASES]
