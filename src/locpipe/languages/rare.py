"""Words of a language that are correct and so rare that its lists of common words lack them: « millepertuis », « inhalothérapeute ».

`words/rare_<language>.txt.gz` has a word a line, sorted. A rare word is never what a slip of the hand was meant for, so that these
stand apart from the dictionary; they are read when a text first has a word that that does not know.

    python -m locpipe.languages.rare fr.dic FILE       writes the list of French (words/LICENCE.md)
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

_SMALL = re.compile(r"[a-zàâäçéèêëîïôöùûüœæ]{4,}")


@cache
def _listed(code: str) -> SortedLines:
    """The rare words of a language; none of one without a list."""
    listed = files("locpipe.languages") / "words" / f"rare_{code}.txt.gz"
    return SortedLines(gzip.decompress(listed.read_bytes()) if listed.is_file() else b"")


@cache
def is_rare(word: str, code: str) -> bool:
    """Whether a word in small letters stands in the list of rare ones, as dictionaries name it."""
    key = word.encode("utf-8", "surrogatepass")
    # The first line that begins so is the word itself, if it is listed: nothing that begins with it comes before it.
    return _listed(code).line_of(key) == key


def made_of_hunspell(lines: Iterable[str], code: str) -> list[str]:
    """The lines of a list, sorted, from those of a Hunspell dictionary: `word/flags notes`."""
    words = {re.split(r"[/\s]", line, maxsplit=1)[0] for line in lines}
    return sorted((word for word in words if _SMALL.fullmatch(word) and not is_known(word, code)), key=str.encode)


if __name__ == "__main__":
    source, target = (Path(name) for name in sys.argv[1:])
    listed = made_of_hunspell(source.read_text("utf-8").split("\n"), source.stem)
    target.write_bytes(gzip.compress("\n".join(listed).encode(), mtime=0))
