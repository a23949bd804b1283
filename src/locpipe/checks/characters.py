"""Characters that a reader cannot see, or that are not what they seem; markup that has no place in a text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages import formats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
LINE_BREAK = re.compile(r"[\n\r\t\u2028\u2029\x85]")
OVERRIDE = re.compile(r"[\u202a-\u202e]")
DIRECTION = re.compile(r"[\u200e\u200f\u061c\u2066-\u2069]")
INVISIBLE = re.compile(
    r"[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
JOINER = re.compile(r"[\u200c\u200d]")
MOJIBAKE = re.compile(r"[ÃÂ][\u0080-\u00bf¡-¿€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â€|ï(?:»¿|¿½)|\ufffd|Ã(?=[a-z])|Â(?=[ «»°%$])")
ODD_SPACE = re.compile(r"[\u1680\u2000-\u2008\u200a\u205f\u3000]")
THIN_SPACE = re.compile(r"(?<=[^\W\d_])\u2009(?=[^\W\d_])")
ESCAPE = re.compile(
    r"\\(?:n|t|r|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\")|(?<!\w)U\+[0-9A-F]{4}(?!\w)|%[0-9A-F]{2}%[0-9A-F]{2}"
)
SCRIPT = re.compile(
    r"(?:java|vb)script\s*:|(?<![a-z])data\s*:\s*(?:text|image|application)/|<\s*(?:/\s*)?(?:script|iframe|object|style|svg|img)|(?<![a-z])on[a-z]{3,}\s*=\s*[\"'“]",
    re.IGNORECASE,
)
MARKS_ALIKE = re.compile(
    "[\u201a\u060c\u2e32\u2e34\uff0c\uff1b\uff1a\u2236\ua789\uff05\u066a\ufe6a\u2024\uff0e\uff01\uff1f\u037e\uff08\uff09]"
)
"""Marks that look like a comma, a colon, a percent sign, a point … and are none."""
WORD = re.compile(r"[^\W\d_]+")
ALONE = frozenset("αβγδεζηθικλμνξπρστυφχψωΔΩΣ")
"""Greek letters that stand for quantities when they stand alone."""


GARBLED = re.compile(r"[ÃÂ\ufffd\\%?#\ue000-\uf8ff\ufff9-\ufffc\ufb00-\ufb06\U000f0000-\U0010ffff]|â€|ï[»¿]|U\+|\Amsg")
"""Signs of which every garbled text has one, but for one of letters and accents apart."""

UNASSIGNED = re.compile("[\ue000-\uf8ff\ufff9-\ufffc\U000f0000-\U0010ffff]")
"""Characters that no font has to have: those for private use, and stand-ins for what was lost."""

LIGATURE = re.compile("[\ufb00-\ufb06]")
"""Letters that a program set as one: ﬁ."""

LOST_LETTER = re.compile(r"[^\W\d_]\?[a-z]")
"""A question mark within a word, where an accented letter was: « sant?s »."""

OF_FILE = re.compile(r"#[~:,.|] |(?:msgid|msgstr|msgctxt)\b")
"""What begins a line of a catalog, and no text."""


def is_odd(pair: Pair) -> bool:
    """Whether a translation has a character that is looked at."""
    return not pair.target.is_plain


def may_be_garbled(pair: Pair) -> bool:
    """Whether a translation has a character that stands in garbled text."""
    return GARBLED.search(pair.msgstr) is not None or not unicodedata.is_normalized("NFC", pair.msgstr)


def may_run(pair: Pair) -> bool:
    """Whether a translation has a mark that each script, and each address that runs one, has."""
    return ":" in pair.msgstr or "<" in pair.msgstr or "=" in pair.msgstr


@cache
def script(letter: str) -> str:
    """The script of a letter, by its name in Unicode: LATIN, CYRILLIC, GREEK …"""
    return unicodedata.name(letter, "").split(" ", 1)[0]


@rule(Severity.ERROR, fix="Remove the character.", needs=is_odd)
def control_character(pair: Pair) -> Iterator[Found]:
    """A translation holds a control character, or one that turns the direction of text.

    Why it matters: what a person reads is then not what the file says; numbers may read backwards.

    Example: U+202E before a phone number.
    """
    # The marks themselves count as letters of such a script in Unicode.
    has_right_to_left = any(unicodedata.bidirectional(c) in {"R", "AL"} for c in pair.msgstr if c.isalpha())
    for match in CONTROL.finditer(pair.msgstr):
        yield pair.found(f"the control character {code(match[0])}")
    for match in OVERRIDE.finditer(pair.msgstr):
        yield pair.found(f"{code(match[0])}, which turns the direction of the text")
    if not has_right_to_left and (mark := DIRECTION.search(pair.msgstr)):
        yield pair.found(f"{code(mark[0])}, which turns the direction of the text")


@rule(Severity.ERROR, fix="Remove the character.", needs=is_odd)
def invisible_character(pair: Pair) -> Iterator[Found]:
    """A translation holds a character without width.

    Why it matters: nobody sees it, yet searching, reading aloud and approvals of the exact wording fail on it.

    Example: U+200B in the midst of a word.
    """
    if match := INVISIBLE.search(pair.msgstr):
        yield pair.found(
            f"the invisible character {code(match[0])} after “{pair.msgstr[max(0, match.start() - 12) : match.start()]}”"
        )
    for match in JOINER.finditer(pair.msgstr):
        around = pair.msgstr[max(0, match.start() - 1) : match.start()] + pair.msgstr[match.end() : match.end() + 1]
        if all(script(c) in {"LATIN", "GREEK", "CYRILLIC", "DIGIT", "SPACE", ""} for c in around):
            yield pair.found(f"the invisible character {code(match[0])}")


@rule(Severity.ERROR, fix="Type the letters again with the keyboard of the language.", needs=is_odd)
def lookalike_letter(pair: Pair) -> Iterator[Found]:
    """A word mixes the letters of two alphabets, or is written with letters that only look like those of the language.

    Why it matters: it looks right and is not: searching and reading aloud fail, and it may be a forgery.

    Example: « sаnté » with a Cyrillic а.
    """
    usual = Counter(script(c) for c in pair.msgstr if c.isalpha()).most_common(1)
    main = usual[0][0] if usual else "LATIN"
    if main == "LATIN" and pair.language is None and formats.script(pair.locale) not in ("", "Latn"):
        main = ""  # names and addresses in Latin letters stand in texts of any language
    is_latin = pair.language is not None and pair.language.script == "LATIN"
    for match in WORD.finditer(pair.msgstr):
        word = match[0]
        scripts = {script(c) for c in word if unicodedata.category(c)[0] == "L"}
        if (
            len(scripts) > 1
            and scripts & {"LATIN", "CYRILLIC", "GREEK", "FULLWIDTH", "MATHEMATICAL", "ARMENIAN", "CHEROKEE", "COPTIC"}
            and not is_unit(word)
        ):
            yield pair.found(f"“{word}” mixes letters: {', '.join(code(c) for c in word if script(c) != main)[:60]}")
        elif scripts & {"FULLWIDTH", "MATHEMATICAL", "CIRCLED", "DOUBLE-STRUCK", "SCRIPT", "BLACK-LETTER"}:
            yield pair.found(f"“{word}” is written with letters for other uses ({code(word[0])})")
        elif (
            main == "LATIN"
            and (scripts - OF_LATIN if is_latin else scripts & {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
            and word not in pair.msgid
            and word not in ALONE
        ):
            yield pair.found(f"“{word}” is not written in the letters of the language ({code(word[0])})")
    if main == "LATIN" and (mark := MARKS_ALIKE.search(pair.msgstr)) and mark[0] not in pair.msgid:
        yield pair.found(f"“{mark[0]}” ({code(mark[0])}) only looks like a mark of the keyboard")
    odd = [c for c in pair.msgstr if c.isdecimal() and c > "\x7f" and c not in pair.msgid]
    if main == "LATIN" and odd:
        yield pair.found(f"the digit {code(odd[0])} is not one of the language")


OF_LATIN = frozenset({"LATIN", "MICRO", "MASCULINE", "FEMININE", "MODIFIER", "OHM", "KELVIN", "ANGSTROM"})
"""How the names of letters begin that stand in texts in Latin letters."""


def is_unit(word: str) -> bool:
    """Whether a word is a Greek letter before a Latin unit: μg."""
    return len(word) <= 3 and word[0] in "μΩΔ"  # noqa: PLR2004 (μg, μmol)


@rule(Severity.ERROR, fix="Write the letters themselves, and save the file as UTF-8.", needs=may_be_garbled)
def garbled_text(pair: Pair) -> Iterator[Found]:
    r"""A text was read in the wrong encoding, or holds written-out escapes instead of characters.

    Why it matters: the reader sees « Ã© » or `\u00a0`.

    Example: « santÃ© ».
    """
    if (match := MOJIBAKE.search(pair.msgstr)) and match[0] not in pair.msgid:
        yield pair.found(f"“{match[0]}” is the sign of a wrong encoding")
    if (match := ESCAPE.search(pair.target.prose)) and match[0] not in pair.msgid:
        yield pair.found(f"“{match[0]}” is written out")
    for pattern, wrong in (
        (UNASSIGNED, "is a character that no font has to have"),
        (LIGATURE, "is several letters in one character"),
        (LOST_LETTER, "has a question mark within the word"),
    ):
        text = pair.target.prose if pattern is LOST_LETTER else pair.msgstr
        if (match := pattern.search(text)) and match[0] not in pair.msgid:
            named = match[0] if match[0].isascii() else code(match[0])
            yield pair.found(f"{named} {wrong}")
    if (match := OF_FILE.match(pair.msgstr)) and not OF_FILE.match(pair.msgid):
        yield pair.found(f"“{match[0].strip()}” belongs to the file, not to a text")
    if not unicodedata.is_normalized("NFC", pair.msgstr):
        yield pair.found("letters and accents are separate characters", "Save the text in the composed form (NFC).")


@rule(
    Severity.ERROR,
    fix="Write plain text and Markdown; no HTML.",
    needs=lambda pair: any(mark in text for mark in "<&" for text in (pair.msgid, pair.msgstr)),
)
def html_in_text(pair: Pair) -> Iterator[Found]:
    """A translation holds HTML.

    Why it matters: it is shown as text, since texts are never markup; a script would be an attack.

    Example: `<b>Appelez le 911</b>` or `&nbsp;`.
    """
    added = [tag for tag in pair.target.tags if tag not in pair.source.tags]
    if added:
        yield pair.found(f"{added[0][:40]} is HTML")
    lost = [tag for tag in pair.source.tags if tag not in pair.target.tags]
    if lost and not added:
        yield pair.found(f"{lost[0][:40]} of the source is missing")


@rule(Severity.BLOCKER, fix="Remove it. Links lead to https:, tel: and sms: only.", needs=may_run)
def script_in_text(pair: Pair) -> Iterator[Found]:
    """A translation holds a script, or an address that runs one.

    Why it matters: it is an attack on the reader.

    Example: `[988](javascript:alert(1))`.
    """
    if (match := SCRIPT.search(pair.msgstr)) and not SCRIPT.search(pair.msgid):
        yield pair.found(f"“{match[0][:40]}”")


@rule(
    Severity.ERROR,
    fix="Write the text in one line; a new paragraph is a message of its own.",
    needs=lambda pair: not (pair.target.is_plain and pair.source.is_plain),
)
def line_break_added(pair: Pair) -> Iterator[Found]:
    r"""A translation holds a line break or a tab that its source does not have.

    Why it matters: a paragraph would break in two, or a link would be cut.

    Example: `\n` in the msgstr of a paragraph.
    """
    ours, theirs = len(LINE_BREAK.findall(pair.msgid)), LINE_BREAK.findall(pair.msgstr)
    if len(theirs) > ours and not ours:
        yield pair.found(f"{code(theirs[0])} in the text")
    elif len(theirs) != ours:
        yield pair.found(f"{len(theirs)} line breaks, {ours} in the source")
    if match := ODD_SPACE.search(pair.msgstr) or THIN_SPACE.search(pair.msgstr):
        yield pair.found(f"the space {code(match[0])}", "Put an ordinary or a no-break space.")


def code(character: str) -> str:
    """A character by its number and name: U+200B ZERO WIDTH SPACE."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name}" if name else "")


RULES = (
    control_character,
    invisible_character,
    lookalike_letter,
    garbled_text,
    html_in_text,
    script_in_text,
    line_break_added,
)
