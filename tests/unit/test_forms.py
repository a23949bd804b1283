"""What words may be: the list of French, and how it is made."""

from __future__ import annotations

import gzip
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from locpipe.languages.forms import NONE, among, forms, gender, made_of_lexique, number
from locpipe.languages.lines import SortedLines

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = "ortho\tphon\tlemme\tcgram\tgenre\tnombre\tfreqlemfilms2\tfreqlemlivres\tfreqfilms2\tfreqlivres\tinfover"


def row(word: str, lemma: str, kind: str, form: str, persons: str = "", often: str = "1,5") -> str:
    """A line as Lexique has it."""
    return "\t".join((word, "", lemma, kind, form[:1].strip("-"), form[1:].strip("-"), "", "", often, "0", persons))


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("sont", {"v-p"}),
        ("prenez", {"v-r"}),
        ("manger", {"i--"}),
        ("limitée", {"afs", "pfs"}),
        ("avis", {"nm-"}),
        ("chronique", {"a-s", "nfs"}),
        ("œufs", {"nmp"}),
        ("qqq", NONE),
        ("", NONE),
        ("a b", NONE),
    ],
)
def test_list_tells_what_a_word_may_be(word: str, readings: set[str]) -> None:
    assert forms("fr").of(word) == readings


def test_language_without_a_list_has_none() -> None:
    assert forms("xx").of("porte") == NONE


def test_readings_tell_what_all_of_them_have() -> None:
    readings = frozenset(("nfs", "afs", "v-s"))
    assert among(readings, "na") == {"nfs", "afs"}
    assert (gender(among(readings, "na")), number(readings)) == ("f", "s")
    assert (gender(readings), number(frozenset(("nfs", "nfp"))), gender(NONE)) == ("", "", "")


def test_list_is_made_of_lexique() -> None:
    lines = [
        NAMES,
        row("porte", "porte", "NOM", "fs"),
        row("porte", "porter", "VER", "--", "imp:pre:2s;ind:pre:1s;ind:pre:3s;"),
        row("commit", "commettre", "VER", "--", "ind:pas:3s;"),
        row("avis", "avis", "NOM", "mp"),
        row("temps", "temps", "NOM", "ms"),
        row("liée", "lier", "VER", "fs", "par:pas;"),
        row("liant", "lier", "VER", "--", "par:pre;"),
        row("penser", "penser", "VER", "--", "inf;ind:pre:2p;"),
        row("reviendra", "revenir", "VER", "--", "inf;"),
        row("prends", "prendre", "VER", "--", "imp:pre:2s;ind:pre:1s;ind:pre:2s;"),
        row("canoniques", "canonique", "ADJ", "fp"),
        row("grave", "grave", "ADJ", "-s", often="40"),
        row("grave", "graver", "VER", "--", "ind:pre:3s;", often="0,2"),
        row("dont", "dont", "PRO:rel", "--"),
        row("New-York", "New-York", "NOM", "ms"),
        "",
    ]
    assert made_of_lexique(lines) == [
        "avis nm-",
        "canoniques a-p",
        "dont o--",
        "grave a-s",
        "liant o--",
        "liée pfs",
        "penser i--",
        "porte nfs v-- v-m v-s",
        "prends v-- v-m",
        "reviendra v-s",
        "temps nm-",
    ]


@pytest.mark.parametrize("order", [sorted, lambda lines: sorted(lines, reverse=True)])
def test_a_line_is_found_by_its_beginning_wherever_it_stands(order: Callable[[list[bytes]], list[bytes]]) -> None:
    written = [b"%d is a word" % number for number in range(3000)]
    lines = SortedLines(b"\n".join(order(written)))
    assert [lines.line_of(line[:-6]) for line in written] == written
    assert [lines.line_of(beginning) for beginning in (b"", b"1", b"3000 ", b"a", b"29", b"!")] == [
        b"0 is a word",
        b"1 is a word",
        b"",
        b"",
        b"29 is a word",
        b"",
    ]
    assert SortedLines(b"").line_of(b"a") == b""


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_lists_of_words_are_sorted_as_they_stand(code: str) -> None:
    listed = gzip.decompress((files("spellchecker") / "resources" / f"{code}.json.gz").read_bytes()).split(b"\n")
    assert listed[1:] == sorted(listed[1:])
