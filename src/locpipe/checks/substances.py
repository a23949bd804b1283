"""Drugs and other substances: a translation names those of its source, in their order."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.checks.turned import lone
from locpipe.checks.wording import places_in_both, sides_kept
from locpipe.findings import Severity
from locpipe.languages.substances import substance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages import Language


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


@rule(Severity.WARNING, fix="Write the name as the language does.")
def substance_misspelled(pair: Pair) -> Iterator[Found]:
    """A drug has its English name, or lacks its accents.

    Why it matters: the reader looks for the name on the box.

    Example: « la ketamine » for « la kétamine », « l’aspirin ».
    """
    if pair.language is None or pair.is_source or not substances(pair.target):
        return
    for word in pair.target.words:
        name = word.text.rpartition("’")[2]
        meant = as_written(name, pair.language) if substance(name) and name not in pair.language.loanwords else name
        is_small = pair.target.prose[word.end - len(name) : word.end].islower()
        if meant != name and is_small:
            yield pair.found(f"“{name}” is written “{meant}”", f"Write {meant}.")
            return


def as_written(name: str, language: Language) -> str:
    """The international name of a drug as a language writes it."""
    for pattern, letters in language.writes_substances:
        name = pattern.sub(letters, name)
    return name


@rule(Severity.WARNING, fix="Check that each drug stands at its own statement.")
def substances_exchanged(pair: Pair) -> Iterator[Found]:
    """Two drugs have changed places, while what is said of them stands where the source has it.

    Why it matters: what is said of one drug may now be said of the other.

    Example: `Fentanyl lasts 7 hours, methadone 59.` translated with the two names exchanged.
    """
    ours, theirs = substances(pair.source), substances(pair.target)
    if ours == theirs or sorted(ours) != sorted(theirs) or not (pair.language and pair.source_language):
        return
    both = places_in_both(landmarks(pair.source), landmarks(pair.target))
    for one, other in combinations(sorted(both.keys() & set(ours)), 2):
        others = [places for name, places in both.items() if name not in {one, other}]
        if 1 in sides_kept(both[one], both[other], others):
            yield pair.found(f"“{one}…” and “{other}…” have changed places")
            return


def landmarks(passage: Passage) -> dict[str, int]:
    """The drugs, the numbers, the concepts and the things that a text names just once, each with the number of its word."""
    whole = passage.whole
    found: dict[str, list[int]] = {}
    for at, word in enumerate(whole.texts):
        if name := substance(word):
            found.setdefault(name, []).append(at)
    for number in passage.numbers if passage.prose == passage.spoken else ():
        found.setdefault(number.value, []).append(sum(word.start < number.start for word in whole.words))
    return lone(whole) | {name: at[0] for name, at in found.items() if len(at) == 1}


RULES = (substance_changed, substance_misspelled, substances_exchanged)
