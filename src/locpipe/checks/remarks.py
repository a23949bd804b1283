"""A remark that a translation adds to a sentence, in brackets, behind a dash or behind the last comma: « (selon votre assurance) ».

Without it the sentence still renders all that it renders, and its source has no such mark to spare. What explains a word names it
once more: « la dyspnée (difficulté à respirer) ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.contents import TARGET, contents
from locpipe.languages.renderings import wordings
from locpipe.languages.vocabulary import names_tongue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.pair import Pair
    from locpipe.checks.rendered import Beside
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

REMARK = re.compile(r"(?P<brackets>\([^()]+\))|(?P<dash>[–—][ \u00a0][^–—.;:()]+)|(?P<comma>,[ \u00a0][^,.;:()–—]+)")
DASHES = re.compile(r"[–—]|(?<=\s)-(?=\s)")
END = " \u00a0.;:!?"
"""What may stand behind a remark that ends a sentence."""


def spare_remarks(ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> Iterator[str]:
    """The remarks of a translation that render nothing which the rest of it does not render."""
    assert pair.language
    assert pair.source_language
    if both.unrendered or len(both.theirs) < FEWEST:
        return
    marks = spare_marks(ours.text, theirs.text)
    known = wordings(pair.source_language.code, pair.language.code) if marks else None
    if known is None:
        return
    for remark in REMARK.finditer(theirs.text):
        kind = remark.lastgroup or ""
        if kind not in marks or (kind != BRACKETS and theirs.text[remark.end() :].strip(END)):
            continue
        words = [
            at for at, word in enumerate(both.theirs) if remark.start() < theirs.words[word.at].start < remark.end()
        ]
        if not is_strange(words, kind, remark.group(), theirs, both, pair.language):
            continue
        around = [theirs.piece(0, remark.start()), theirs.piece(remark.end(), len(theirs.text))]
        names = frozenset[str]().union(*[contents(part, pair.language, known[TARGET]).names for part in around])
        if not any(word.names.isdisjoint(names) for word in both.ours):
            yield remark[0].lstrip(", ")


BRACKETS, DASH, COMMA = "brackets", "dash", "comma"

FEWEST = 3
"""Words of a translation that say something, at least."""


def spare_marks(ours: str, theirs: str) -> set[str]:
    """Of which marks a translation has more than its source, or any where a dash is meant: a source may have a list there."""
    marks = set()
    if theirs.count("(") > ours.count("("):
        marks.add(BRACKETS)
    if theirs.count(",") > ours.count(","):
        marks.add(COMMA)
    if DASHES.search(theirs) and not DASHES.search(ours):
        marks.add(DASH)
    return marks


def is_strange(
    words: Sequence[int], kind: str, remark: str, theirs: Sentence, both: Beside, language: Language
) -> bool:
    """Whether a remark says something of its own: its words, by their numbers among those that say something, render nothing, or
    it begins as no explanation does (« selon », « si »). Behind a comma stands much that was put there for its rhythm alone.
    """
    said = [at for at in words if theirs.texts[both.theirs[at].at] not in language.free_words]
    if not any(both.theirs[at].is_known for at in said):
        return False
    # « (en anglais) » says what readers of a translation find behind a link.
    if any(names_tongue(theirs.texts[both.theirs[at].at], language.code) for at in said):
        return False
    lone = [at for at in said if at in both.unfounded]
    is_alone, opens = len(lone) == len(said), opens_remark(remark, language)
    if kind == COMMA:
        return is_alone or (bool(lone) and opens)
    return is_alone or opens or kind == DASH


def opens_remark(remark: str, language: Language) -> bool:
    """Whether a remark begins with a preposition, but for “of”, or as a clause does that says when, why or on what condition."""
    first = next(iter(language.words.findall(remark.lower())), "")
    grammar = language.agreement
    if first in language.belongs_to:
        return False
    return first in language.clause_openers or (grammar is not None and first in grammar.prepositions)
