"""Drugs and other substances: a translation names those of its source, in their order."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages.substances import substance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage


@lru_cache(maxsize=4)
def substances(passage: Passage) -> list[str]:
    """The substances that a text names, in order, as all languages write them."""
    met = passage.vocabulary - NO_SUBSTANCES
    names = {word: name for word in met if (name := substance(word))}
    NO_SUBSTANCES.update(met - names.keys())
    return [names[word] for word in passage.texts if word in names] if names else []


NO_SUBSTANCES: set[str] = set()
"""The words that name none and were met: most words of most texts, so that few are looked at."""


@rule(Severity.WARNING, fix="Name the drug that the source names.")
def substance_changed(pair: Pair) -> Iterator[Found]:
    """A translation names another drug or substance than its source.

    Why it matters: prednisolone is not prednisone; the reader would take, or be given, something else.

    Example: `give epinephrine` translated as « donnez de l’éphédrine ».
    """
    ours, theirs = substances(pair.source), substances(pair.target)
    lost = [name for name in dict.fromkeys(ours) if name not in theirs]
    gained = [name for name in dict.fromkeys(theirs) if name not in ours]
    if gained and lost:
        yield pair.found(f"“{gained[0]}…” in the translation, “{lost[0]}…” in the source")
    elif gained and pair.is_safety:
        yield pair.found(f"“{gained[0]}…” is not in the source")
    elif lost and pair.language:  # a language that nobody described may write it otherwise
        yield pair.found(f"“{lost[0]}…” of the source is not in the translation")


@rule(Severity.WARNING, fix="Check that each drug stands at its own statement.")
def substances_exchanged(pair: Pair) -> Iterator[Found]:
    """The drugs of the source stand in the translation in another order, or another number of times.

    Why it matters: what is said of one drug may now be said of the other.

    Example: `Fentanyl lasts 7 hours, methadone 59.` translated with the two names exchanged.
    """
    ours, theirs = substances(pair.source), substances(pair.target)
    if not pair.is_safety and pair.source_language and any(s.count("comparison") for s in pair.source.sentences):
        return  # “A lowered it, compared with B” may well begin with B
    if ours != theirs and set(ours) == set(theirs) and len(set(ours)) > 1 and len(ours) == len(theirs):
        at = next(at for at, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other)
        yield pair.found(f"“{theirs[at]}…” stands where the source has “{ours[at]}…”")


RULES = (substance_changed, substances_exchanged)
