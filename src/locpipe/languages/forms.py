"""What each word of a language may be: a noun, an adjective, a participle or a verb, of which gender, number and person.

`words/forms_<language>.txt.gz` has a line for each word, sorted: the word, then its readings. A reading is three letters:

- what it is: `n` a noun, `a` an adjective, `p` a participle of the past, `v` a finite verb, `i` an infinitive, `o` anything else;
- its gender, `m` or `f`; `-` where it tells none;
- its number, `s` or `p`, `r` for the form of the reader (« vous »), `m` for that of « je »; `-` where it tells none.

    python -m locpipe.languages.forms Lexique383.txt FILE       writes the list of French (words/LICENCE.md)
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.languages.lines import SortedLines

if TYPE_CHECKING:
    from collections.abc import Iterable

Readings = frozenset[str]
NONE: Readings = frozenset()

NOUN, ADJECTIVE, PARTICIPLE, VERB, INFINITIVE, OTHER = "napvio"
EITHER = "-"
MASCULINE, FEMININE = "mf"
ONE, MANY, READER, ME = "sprm"
US, FRIEND = "ut"
"""Persons of verbs that no list tells, and that endings do (`locpipe.checks.clause.readings_of`)."""
INFINITIVE_ONLY: Readings = frozenset((f"{INFINITIVE}--",))
"""Readings of a word that is nothing but an infinitive: « donner »."""
TO_READER: Readings = frozenset((f"{VERB}-{READER}",))
"""Readings of a word that is nothing but the form of the reader: « donnez »."""


class Forms:
    """The words of a language with their readings, looked up where they stand in the lines of their file."""

    def __init__(self, written: bytes) -> None:
        self.lines = SortedLines(written)
        self.known: dict[str, Readings] = {}
        """The words that were asked for."""

    def of(self, word: str) -> Readings:
        """What a word in small letters may be; nothing for one that is not listed."""
        readings = self.known.get(word)
        if readings is None:
            plain = word.replace("œ", "oe").replace("æ", "ae")
            line = self.lines.line_of(f"{plain} ".encode("utf-8", "surrogatepass"))
            readings = self.known[word] = frozenset(line.decode().split(" ")[1:]) or NONE
        return readings


@cache
def forms(code: str) -> Forms:
    """The words of a language; none of one without a list."""
    listed = files("locpipe.languages") / "words" / f"forms_{code}.txt.gz"
    return Forms(gzip.decompress(listed.read_bytes()) if listed.is_file() else b"")


@cache
def among(readings: Readings, kinds: str) -> Readings:
    """The readings that are of some kinds."""
    return frozenset(reading for reading in readings if reading[0] in kinds)


def is_nominal(readings: Readings) -> bool:
    """Whether a word is a noun, and perhaps an adjective, and nothing else."""
    return bool(among(readings, NOUN)) and among(readings, NOUN + ADJECTIVE) == readings


@cache
def gender(readings: Readings) -> str:
    """The gender that all readings have; empty where they differ, or one tells none."""
    return _all_alike(readings, 1)


@cache
def number(readings: Readings) -> str:
    """The number that all readings have; empty where they differ, or one tells none."""
    return _all_alike(readings, 2)


def agree(one: str, other: str) -> bool:
    """Whether two readings may be of one gender and one number; what tells none agrees with all."""
    return all(mine in (its, EITHER) or its == EITHER for mine, its in zip(one[1:], other[1:], strict=True))


def _all_alike(readings: Readings, at: int) -> str:
    said = {reading[at] for reading in readings}
    return next(iter(said)) if len(said) == 1 and EITHER not in said else ""


# ---- how the list of French was made

_SMALL = re.compile(r"[a-zàâäçéèêëîïôöùûü]+")
_INFINITIVE = re.compile(r".+(?:er|ir|ïr|re)")
_PERSONS = {"3s": "v-s", "3p": "v-p", "2p": "v-r", "1s": "v-m"}
"""Persons of finite verbs that are told apart; the others tell only that the word is a verb."""
_HARDLY = 0.03
"""How often a reading occurs, beside the commonest of the word, for it to be told."""
_LITERARY = ("ind:pas", "sub:imp")
"""Tenses that no page is written in: their forms are other words (« commit », « fusse »)."""


def made_of_lexique(lines: Iterable[str]) -> list[str]:
    """The lines of a list, sorted, from those of Lexique 3 (tab-separated; the first names the columns)."""
    known: dict[str, dict[str, float]] = defaultdict(dict)
    for line in list(lines)[1:]:
        columns = line.split("\t")
        if len(columns) <= 10 or not _SMALL.fullmatch(columns[0]):  # noqa: PLR2004 - as many as are read
            continue
        word, _, lemma, kind, of_gender, of_number, _, _, films, books, persons = columns[:11]
        if (of_number == MANY and lemma == word) or (of_number == ONE and word[-1] in "sxz"):
            of_number = EITHER  # « avis », « temps » are the same of one and of many
        if kind == "ADJ" and lemma.endswith("e") and word.removesuffix("s") == lemma:
            of_gender = EITHER  # « canonique » is of both genders, whichever was met
        often = sum(float(count.replace(",", ".")) for count in (films, books) if count)
        form = f"{of_gender or EITHER}{of_number or EITHER}"
        if "inf;" in persons and not _INFINITIVE.fullmatch(word):
            persons = persons.replace("inf;", "ind:pre:3s;" if word.endswith(("a", "t")) else "")  # « reviendra »
        for reading in _readings(kind, form, persons.strip('"')):
            known[word][reading] = max(often, known[word].get(reading, 0))
    told = {word: _common(readings) for word, readings in known.items()}
    return sorted((" ".join((word, *sorted(told[word]))) for word in told if told[word] != {"v--"}), key=str.encode)


def _common(readings: dict[str, float]) -> set[str]:
    """The readings of a word but those that hardly occur beside the others."""
    most = max(readings.values())
    return {reading for reading, often in readings.items() if often >= most * _HARDLY}


def _readings(kind: str, form: str, persons: str) -> Iterable[str]:
    if kind == "NOM":
        return [NOUN + form]
    if kind == "ADJ":
        return [ADJECTIVE + form]
    if kind not in {"VER", "AUX"}:
        return [f"{OTHER}--"]
    if "inf;" in persons:
        return [f"{INFINITIVE}--"]  # whatever else was noted of it
    made = []
    for person in filter(None, persons.split(";")):
        if person.startswith("par"):
            made.append(PARTICIPLE + form if person == "par:pas" else f"{OTHER}--")
        else:
            made.append("v--" if person.startswith(_LITERARY) else _PERSONS.get(person[-2:], "v--"))
    return made


if __name__ == "__main__":
    source, target = (Path(name) for name in sys.argv[1:])
    listed = made_of_lexique(source.read_text("cp1252").split("\n"))
    target.write_bytes(gzip.compress("\n".join(listed).encode(), mtime=0))
