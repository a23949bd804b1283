"""Words of a language that are correct and that its lists of common words lack: rare ones (« millepertuis »), those spelled
as a reform allows (« connaitre », « règlementaire »), and those that English has just so (« jogging », « tofu »).

`words/rare_<language>.txt.gz`, `words/rectified_…` and `words/shared_…` have a word a line, sorted. A rare word is never what a slip
of the hand was meant for, so that these stand apart from the dictionary; they are read when a text first has a word that that does
not know.

    python -m locpipe.languages.rare CLASSIC.dic REVISED.dic FOLDER CODE       writes the lists of French (words/LICENCE.md)
"""

from __future__ import annotations

import gzip
import re
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.languages.dictionary import is_known
from locpipe.languages.lines import SortedLines

if TYPE_CHECKING:
    from collections.abc import Iterable

RARE, RECTIFIED, SHARED = "rare", "rectified", "shared"
_SMALL = re.compile(r"[a-zàâäçéèêëîïôöùûüœæ]{4,}")


@cache
def _listed(kind: str, code: str) -> SortedLines:
    """The words of a list; none of a language without one."""
    listed = files("locpipe.languages") / "words" / f"{kind}_{code}.txt.gz"
    return SortedLines(gzip.decompress(listed.read_bytes()) if listed.is_file() else b"")


@cache
def _stands_in(kind: str, word: str, code: str) -> bool:
    key = word.encode("utf-8", "surrogatepass")
    # The first line that begins so is the word itself, if it is listed: nothing that begins with it comes before it.
    return _listed(kind, code).line_of(key) == key


def is_rare(word: str, code: str) -> bool:
    """Whether a word in small letters stands in the list of rare ones, as dictionaries name it."""
    return _stands_in(RARE, word, code)


def is_rectified(word: str, code: str) -> bool:
    """Whether a word in small letters is spelled as a reform allows, as dictionaries name it."""
    return _stands_in(RECTIFIED, word, code)


def is_shared(word: str, code: str) -> bool:
    """Whether a word in small letters is written in English as in the language, and means the same in both."""
    return _stands_in(SHARED, word, code)


def small_words(lines: Iterable[str]) -> set[str]:
    """The words in small letters of a Hunspell dictionary, whose lines are `word/flags notes`."""
    return {word for line in lines if _SMALL.fullmatch(word := re.split(r"[/\s]", line, maxsplit=1)[0])}


def made_of_hunspell(classic: Iterable[str], revised: Iterable[str], code: str) -> dict[str, list[str]]:
    """The lines of both lists, sorted, from a dictionary of the spelling of old and one of the revised spelling."""
    old, new = small_words(classic), small_words(revised)
    kinds = {RARE: {word for word in old if not is_known(word, code)}, RECTIFIED: new - old}
    return {kind: sorted(words, key=str.encode) for kind, words in kinds.items()}


if __name__ == "__main__":
    classic, revised, folder = (Path(name) for name in sys.argv[1:4])
    code = sys.argv[4]
    old, new = (dictionary.read_text("utf-8").split("\n") for dictionary in (classic, revised))
    for kind, words in made_of_hunspell(old, new, code).items():
        (folder / f"{kind}_{code}.txt.gz").write_bytes(gzip.compress("\n".join(words).encode(), mtime=0))
