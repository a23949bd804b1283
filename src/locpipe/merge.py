"""Matching the messages of a new template with the entries of an old catalog, so that no translation is lost.

In this order, for each message: the entry of the same context and msgid; the obsolete one; an entry with the identical
msgid in another context, where all such entries say the same; a like entry of the same or a renamed context. Nothing
else is ever proposed: a guess from elsewhere reads well, and is wrong.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from locpipe.minor import can_be_minor

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from locpipe.messages import Entry, Message

LIKE = 0.65
"""Share of its words that a message must have kept, in order, to count as the same message edited."""

LIKE_SHORT = 0.85
"""The same share of characters, for a short message of which few words stay (a typo in a heading)."""

SHORT = 60
"""Characters."""

FEW_WORDS = 4
"""Below this, words that stay say nothing: half of a name is not the name."""

SHORTLIST = 8
"""Entries that a message is compared with, word by word; chosen by the rare words that they share."""

_FEATURES = 24
_COMMON = 200
_LANGUAGE = re.compile(r"\{lang=[\w-]+\}")
_WORD = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]|\w+")


class How(StrEnum):
    """How a message came by its entry."""

    KEPT = "kept"
    REVIVED = "revived"
    CARRIED = "carried"
    FUZZY = "fuzzy"
    MINOR = "minor"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Match:
    """A message and the number of the entry that it takes its translation from, if any.

    `moved` says that the entry itself was taken, not copied: it does not stay behind.
    """

    message: Message
    how: How
    entry: int | None = None
    moved: bool = True


def match(
    messages: Sequence[Message],
    entries: Sequence[Entry],
    *,
    minor: frozenset[str] = frozenset(),
    empty_counts: bool = False,
    source_locale: str = "",
) -> list[Match]:
    """A match for each of `messages`, in their order. The keys of `entries` are unique.

    In the contexts `minor` a like entry is accepted without becoming fuzzy, where the words of `source_locale` allow it.
    `empty_counts` says that an empty
    translation is one (as it is in the source locale), and so competes with others of the same msgid.
    """
    by_key = {entry.key: number for number, entry in enumerate(entries)}
    matches: dict[int, Match] = {}
    for place, message in enumerate(messages):
        number = by_key.get(message.key)
        if number is not None:
            matches[place] = Match(message, _how_same_key(message, entries[number]), number)
    used = {found.entry for found in matches.values()}
    names = renamed_contexts(messages, entries)
    by_msgid: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        by_msgid[entry.msgid, entry.plural].append(number)
    for place, message in enumerate(messages):
        if place not in matches:
            same = by_msgid.get((message.msgid, message.plural), [])
            same.sort(key=used.__contains__)
            number = _identical(message, same, entries, names, empty_counts=empty_counts)
            if number is not None:
                matches[place] = Match(message, How.CARRIED, number, moved=number not in used)
                used.add(number)
    left = {place: message for place, message in enumerate(messages) if place not in matches}
    free = [number for number, entry in enumerate(entries) if number not in used and _has_text(entry)]
    for place, number in _like_pairs(left, free, entries, names).items():
        message = messages[place]
        is_minor = message.context in minor and can_be_minor(entries[number], message, source_locale)
        matches[place] = Match(message, How.MINOR if is_minor else How.FUZZY, number)
    return [matches.get(place) or Match(message, How.NEW) for place, message in enumerate(messages)]


def _how_same_key(message: Message, entry: Entry) -> How:
    if message.plural != entry.plural:
        return How.FUZZY if _has_text(entry) else How.NEW
    return How.REVIVED if entry.obsolete else How.KEPT


def _has_text(entry: Entry) -> bool:
    return any(form.strip() for form in (entry.msgstr, *entry.plurals))


# ---- the identical msgid elsewhere ----------------------------------------------------------------------------------


def renamed_contexts(messages: Iterable[Message], entries: Sequence[Entry]) -> dict[str, str]:
    """The old name of each context that was renamed.

    A context is renamed if it is new (what is obsolete of it does not count), an old one is gone, they share at least half of the messages of the smaller of
    the two, and no other old one shares as many.
    """
    wanted: dict[str, set[str]] = defaultdict(set)
    for message in messages:
        wanted[message.context].add(message.msgid)
    stored: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        stored[entry.context].add(entry.msgid)
    standing = {entry.context for entry in entries if not entry.obsolete}
    gone_by_msgid: dict[str, list[str]] = defaultdict(list)
    for context, msgids in stored.items():
        if context not in wanted:
            for msgid in msgids:
                gone_by_msgid[msgid].append(context)
    names: dict[str, str] = {}
    for context, msgids in wanted.items():
        if context in standing:
            continue
        shared = Counter(old for msgid in msgids for old in gone_by_msgid.get(msgid, ())).most_common(2)
        if not shared or (len(shared) > 1 and shared[0][1] == shared[1][1]):
            continue
        old, count = shared[0]
        if 2 * count >= min(len(msgids), len(stored[old])):
            names[context] = old
    return names


def _identical(
    message: Message, same: Sequence[int], entries: Sequence[Entry], names: Mapping[str, str], *, empty_counts: bool
) -> int | None:
    """The entry, among those of the `same` msgid, whose translation holds for a message; None where they differ."""
    old = names.get(message.context)
    for number in same:
        if entries[number].context == old and (message.carried or empty_counts or _has_text(entries[number])):
            return number
    if message.carried:
        # What one place is called in another language says nothing of another place of that name.
        return None
    done = [number for number in same if not entries[number].is_fuzzy and (empty_counts or _has_text(entries[number]))]
    # Without a translation that was confirmed, one that waits for a person may wait here too.
    candidates = done or [number for number in same if _has_text(entries[number])]
    said = {(entries[number].msgstr, entries[number].plurals) for number in candidates}
    return candidates[0] if len(said) == 1 and any(_has_text(entries[number]) for number in candidates) else None


# ---- a like msgid in the same context -------------------------------------------------------------------------------


def _like_pairs(
    left: Mapping[int, Message], free: Iterable[int], entries: Sequence[Entry], names: Mapping[str, str]
) -> dict[int, int]:
    """The entry that each message left is most like, if any: places of messages → numbers of entries, one to one."""
    pools: dict[str, list[int]] = defaultdict(list)
    for number in free:
        pools[entries[number].context].append(number)
    places: dict[str, list[int]] = defaultdict(list)
    for place, message in left.items():
        places[message.context].append(place)
    pairs: dict[int, int] = {}
    for context, waiting in places.items():
        pool = pools.get(context, []) + (pools.get(names[context], []) if context in names else [])
        if not pool:
            continue
        index = _feature_index(pool, entries)
        scored = [
            (-likeness_of(entries[number], left[place]), entries[number].obsolete, place, number)
            for place in waiting
            for number in _shortlist(left[place], pool, index)
        ]
        taken: set[int] = set(pairs.values())
        for score, _, place, number in sorted(scored):
            if score < 0 and place not in pairs and number not in taken:
                pairs[place] = number
                taken.add(number)
    return pairs


def _feature_index(pool: Sequence[int], entries: Sequence[Entry]) -> dict[str, list[int]]:
    """The entries of a pool by the words, and pairs of words, of their msgids; none where the pool is small."""
    index: dict[str, list[int]] = defaultdict(list)
    if len(pool) > SHORTLIST:
        for number in pool:
            for feature in _features(entries[number].msgid) | _features(entries[number].previous_msgid):
                index[feature].append(number)
    return index


def _shortlist(message: Message, pool: Sequence[int], index: Mapping[str, list[int]]) -> Sequence[int]:
    """The entries of a pool that share the most of the rarest features of a message."""
    if not index:
        return pool
    rarest = sorted((len(index[feature]), feature) for feature in _features(message.msgid) if feature in index)
    votes = Counter(number for count, feature in rarest[:_FEATURES] if count <= _COMMON for number in index[feature])
    return [number for number, _ in votes.most_common(SHORTLIST)]


@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_LANGUAGE.sub(" ", text.casefold())))


def _features(text: str) -> set[str]:
    words = _words(text)
    return {*words, *(f"{first} {second}" for first, second in pairwise(words))}


def likeness_of(entry: Entry, message: Message) -> float:
    """How like a message is to what an entry translates or, if it already waits, to what it did translate.

    Short texts are alike only where the template calls them the same kind of thing.
    """
    same_kind = entry.extracted == message.comments
    return max(
        likeness(text, message.msgid, same_kind=same_kind) for text in {entry.msgid, entry.previous_msgid} if text
    )


def likeness(old: str, new: str, *, same_kind: bool = True) -> float:
    """The share of words (for short texts also of characters) that two texts have in common, in order: 0 to 1.

    It is 0 where the share is too small for one to be an edit of the other.
    """
    old_words, new_words = _words(old), _words(new)
    if not old_words or not new_words:
        return 0.0
    by_words = _ratio(old_words, new_words, LIKE) if min(len(old_words), len(new_words)) >= FEW_WORDS else 0.0
    if by_words or not same_kind or max(len(old), len(new)) > SHORT:
        return by_words
    return _ratio(old.casefold(), new.casefold(), LIKE_SHORT)


def _ratio(old: Sequence[str], new: Sequence[str], least: float) -> float:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= least else 0.0
