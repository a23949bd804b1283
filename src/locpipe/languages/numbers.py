"""The numbers of a text, by value, as a reader of its language understands them.

“$1,585”, « 1 585 $ » and “1585 dollars” have one value; so have “1-866-277-3553” and « 1 866 APPELLE », “8:30 p.m.”
and « 20 h 30 », “six” and « 6 ». What a number means beside its value is kept too: its unit, and what stands before it
(less than, at least, about).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from locpipe.languages.lexicon import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from locpipe.languages import Language

GAP = " \u00a0\u202f"
DIGIT, THREE_DIGITS = re.compile(r"\d"), re.compile(r"\d{3}")
LETTERS = re.compile(r"[^\W\d_]+")
ATOM = re.compile(r"\w")
HEAD = re.compile(r"(?<![\w’'])[^\W\d_]+")
NEXT_WORD = re.compile(rf"[{GAP}]([^\W\d_]+)")
OTHER, OTHER_OR_DIGIT = re.compile(r"[^\w’'\s-]"), re.compile(r"[^\w’'\s-]|\d")
FRACTION = re.compile("[½¼¾]")
BORDER = re.compile(r" (?=[A-Z])(?<=[a-zà-ÿ]{4}[.!?] )")
"""Between two sentences beyond doubt: no number, and nothing said of one, reaches across."""

MOST_KEPT = 4096
"""Sentences of which the numbers are kept."""

TAKEN = "\ufffc"
"""Stands in the text where a number was read already."""

DASHES = "\\-\u2010\u2011"
PHONE = re.compile(
    rf"(?<![\w.])(?:\+?1[{DASHES}.{GAP}])?(?:\(\d{{3}}\)[{GAP}]?|\d{{3}}[{DASHES}.{GAP}])"
    rf"\d{{3}}[{DASHES}.{GAP}]\d{{4}}(?!\w)"
    rf"|(?<![\w.])1[{DASHES}{GAP}]?8\d\d[{DASHES}{GAP}](?:\d{{3}}[{DASHES}{GAP}])?[A-Z]{{4,8}}(?!\w)"
    rf"|(?<![\w{DASHES}])\d{{3}}[{DASHES}]\d{{4}}(?![\w{DASHES}])"
)
NATIONAL = 10
"""Digits of a number to call without the prefix of its country."""

LOCAL = 7
"""Digits of a number to call within its area."""

FREE_OF_CHARGE = "18"
"""The first two digits of a number to call that goes on in letters."""

NOON = 12

MOST_BEFORE, MOST_AFTER = 4, 2
"""How many words before a number may limit it, and with which word after it such words may begin."""

SHORT_CODE = re.compile(rf"(?<![\w{DASHES}])\d(?:[{DASHES}]\d){{2}}(?![\w{DASHES}])")
ISO_DATE = re.compile(r"(?<![\w-])(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])")
CODE = re.compile(
    rf"(?<!\w)(?=[\w{DASHES}]{{0,80}}[A-Z])(?:[A-Za-z]+[{DASHES}]?\d+|\d+[{DASHES}]?[A-Z][A-Za-z]*\d*)[A-Za-z0-9]*(?:[{DASHES}][A-Za-z0-9]+)*(?!\w)"
    rf"|(?<![\w{DASHES}])\d+(?:[{DASHES}]\d+){{2,}}(?![\w{DASHES}])"
)
CODE_HINT = re.compile(rf"[A-Za-z][{DASHES}]?\d|\d[{DASHES}]?[A-Z]|\d[{DASHES}]\d")
"""What every code has somewhere."""
JOINED_DIGITS = re.compile(rf"\d[{DASHES}./]\d")
"""What every date without a word has."""
DASHED = re.compile(rf"\d[{DASHES}]\d")
FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
CURRENCIES = "$€£"
SYMBOLS = {"<": "lt", ">": "gt", "≤": "le", "≥": "ge", "=": "eq", "≈": "about", "~": "about", "±": "plus-minus"}
TIMES = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year"})
"""Units of time."""
UNLESS_TIME = "*"
"""Behind a relation that is a loose one where time is counted, and before words: “over 100 people” are more, “over 2 weeks” and
“over three sites” as many.
"""
SYMBOL_UNITS = frozenset({"%", *CURRENCIES})
UNIT = re.compile(rf"(?:[{GAP}]{{0,2}}|[{DASHES}])((?:[^\W\d_]|[°µ])[^\W\d_]*(?:/[^\W\d_]+)?)(?![\w’'])")


class Number(NamedTuple):
    """A number as it stands in a text. `value` is the same in every language; `text` is what is written."""

    value: str
    text: str
    start: int
    end: int
    kind: str = "number"
    """number, word, ordinal, code, phone, date or time."""
    unit: str = ""
    relation: str = ""
    is_vague: bool = False
    """Whether a good translation may well do without it (“one”, “both”, “first”)."""
    shares_unit: bool = False
    """Whether the unit is that of the other end of its range."""

    @property
    def parts(self) -> tuple[Number, ...]:
        """The plain numbers that a date or a code is made of, for texts that join or split them differently."""
        if self.kind == "date":
            year, month, day = self.value.split("/")
            values = [value for value in (year, f"month {month}" if month else "", day) if value]
        elif self.kind == "code":
            values = [plain(digits) for digits in re.findall(r"\d+", self.value)]
        else:
            return (self,)
        return tuple(Number(value, self.text, self.start, self.end) for value in values)


def plain(written: str) -> str:
    """A value without needless zeros: 0.50 is 0.5."""
    if written.count(".") > 1:
        return written
    return format(Decimal(written).normalize(), "f")


class Reader:
    """Reads numbers as one language writes them."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.known: dict[str, tuple[Number, ...]] = {}
        groups, mark = re.escape(language.groups), re.escape(language.decimal)
        if language.groups and language.groups[0] in GAP:
            groups = GAP
        self.figure = re.compile(
            # It may begin with many things, of which a letter is none: that is asked first, since it is asked everywhere.
            rf"(?=[{CURRENCIES}−–\-\d.,])(?P<before>[{CURRENCIES}][{GAP}]?)?(?P<sign>−|(?:(?<![^\s(\[=<>≤≥±:;/«“\u00a0])[–-]))?"
            rf"(?P<whole>(?<![\d.,])\d{{1,3}}(?:[{groups}]\d{{3}})+(?!\d)|\d+|(?<![\w])(?=[.,]\d))"
            rf"(?P<rest>(?:[{mark}.]\d+)*)"
            rf"(?P<ordinal>(?:{language.ordinal_endings or '(?!)'})(?!\w))?"
        )
        names = sorted(language.number_words, key=len, reverse=True)
        hours = "|".join(map(re.escape, language.time_words))
        self.time_word = re.compile(rf"(?<![\w-])(?:{hours})(?![\w-])" if hours else r"(?!)", re.IGNORECASE)
        factors = "|".join(map(re.escape, sorted(language.multipliers, key=len, reverse=True)))
        self.factor = re.compile(rf"[{GAP}]?(?P<factor>{factors or '(?!)'})(?!\w)", re.IGNORECASE)
        self.range = re.compile(
            rf"\s*(?:[–-]|(?:{language.range_words or '(?!)'})(?!\w))\s*(?:[{CURRENCIES}]|[−-])?\s*", re.IGNORECASE
        )
        order = "|".join(filter(None, (language.range_words.partition("|")[0], language.ratio_words))) or "(?!)"
        self.link = re.compile(
            rf"\s*(?:[–-]|(?:[^\W\d_]+\s+){{0,2}}?(?:{order})(?!\w))\s*(?:[{CURRENCIES}]\s*)?", re.IGNORECASE
        )
        # « 3 g d’acétaminophène par jour »
        of = rf"(?:[{GAP}](?:{language.of_what})[^\W\d_]+)?" if language.of_what else ""
        self.per = re.compile(rf"{of}[{GAP}](?:{language.per_words or '(?!)'})[{GAP}]([^\W\d_]+)")
        self.minus = re.compile(rf"(?<!\w)(?:{language.minus_words or '(?!)'})[{GAP}]$", re.IGNORECASE)
        self.words = re.compile(r"[^\W\d_]+[’']?")
        self.heads: dict[str, list[str]] = {}
        """The number words by the letters that they begin with, the longest first."""
        for name in names:
            self.heads.setdefault(LETTERS.match(name)[0], []).append(name)  # type: ignore[index]
        self.months = frozenset(language.months)
        self.hours = frozenset(language.time_words)
        # A hint only: looked for in a text in small letters, and at the heads of words, which is much faster.
        idioms = "|".join(pattern.pattern for pattern, _ in language.idioms) or "(?!)"
        self.idiom = re.compile(r"\b(?:" + idioms.replace(r"(?<!\w)", "").replace(r"(?!\w)", "") + ")")

    def read(self, text: str) -> tuple[Number, ...]:
        """Each number of `text`, in order. Read sentence by sentence, since the texts of a catalog share sentences."""
        cuts = [match.end() for match in BORDER.finditer(text)]
        if not cuts:
            return self._kept(text)
        found: list[Number] = []
        for start, end in pairwise([0, *cuts, len(text)]):
            numbers = self._kept(text[start:end])
            found += [Number(n[0], n[1], n[2] + start, n[3] + start, *n[4:]) for n in numbers] if start else numbers
        return tuple(found)

    def _kept(self, text: str) -> tuple[Number, ...]:
        """Each number of a sentence, which is read once, however often it stands in texts."""
        known = self.known.get(text)
        if known is None:
            if len(self.known) >= MOST_KEPT:
                self.known.clear()
            known = self.known[text] = self._read(text)
        return known

    def _read(self, text: str) -> tuple[Number, ...]:
        digits = "".join(DIGIT.findall(text))
        if not digits.isascii():
            text = "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)
            digits = "".join(DIGIT.findall(text))
        found: list[Number] = []
        left = text
        for step in self._steps(text, digits):
            fresh = list(step(left))
            for number in fresh:
                left = left[: number.start] + TAKEN * (number.end - number.start) + left[number.end :]
            found.extend(fresh)
        found.sort(key=lambda number: number.start)
        numbers = [self._with_relation(number, text) for number in found if number.value]
        self._share(numbers, text)
        return tuple(number._replace(unit="") if number.kind == "time" else number for number in numbers)

    def _steps(self, text: str, digits: str) -> Iterator[Callable[[str], Iterator[Number]]]:
        """The ways of reading that may find a number in `text`, in order: most texts have few digits, or none."""
        folded = text.lower()
        words = set(LETTERS.findall(folded))
        if self.idiom.search(folded):
            yield self._idioms
        if len(digits) >= LOCAL or FREE_OF_CHARGE in digits or (digits and DASHED.search(text)):
            yield self._phones
        if not self.months.isdisjoint(words) or (digits and JOINED_DIGITS.search(text)):
            yield self._dates
        if digits or not self.hours.isdisjoint(words):
            yield self._times
        if digits and CODE_HINT.search(text):
            yield self._codes
        if digits or FRACTION.search(text):
            yield self._figures
        if not words.isdisjoint(self.heads):
            yield self._words

    def _idioms(self, text: str) -> Iterator[Number]:
        for pattern, values in self.language.idioms:
            for match in pattern.finditer(text):
                for named in values or ("",):
                    value, vague, unit = named.partition("?")
                    number = Number(value, match[0], match.start(), match.end(), "idiom", unit)
                    yield number._replace(is_vague=bool(vague))

    def _phones(self, text: str) -> Iterator[Number]:
        for match in PHONE.finditer(text) if THREE_DIGITS.search(text) else ():
            digits = re.sub(r"\D", "", match[0].translate(KEYPAD))
            yield Number(digits[-NATIONAL:], match[0], match.start(), match.end(), "phone")
        for match in SHORT_CODE.finditer(text) if DASHED.search(text) else ():
            yield Number(re.sub(r"\D", "", match[0]), match[0], match.start(), match.end(), "phone")

    def _dates(self, text: str) -> Iterator[Number]:
        start = end = -1
        for pattern in (ISO_DATE, *self.language.dates):
            taken: list[tuple[int, int]] = []
            for match in pattern.finditer(text):
                parts = match.groupdict()
                name = (parts.get("month") or "").lower()
                month = int(name) if name.isdigit() else self.language.months.get(name.rstrip("."), 0)
                if not month:
                    continue
                start, end = match.span()
                value = f"{parts.get('year') or ''}/{month}/{int(parts.get('day') or 0) or ''}"
                yield Number(value, match[0], start, end, "date")
                taken.append((start, end))
            for start, end in taken:
                text = text[:start] + TAKEN * (end - start) + text[end:]

    def _times(self, text: str) -> Iterator[Number]:
        for pattern in self.language.times:
            matches = list(pattern.finditer(text))
            for match in matches:
                parts = match.groupdict()
                hour, minute, half = int(parts["hour"]), parts.get("minute") or "00", (parts.get("half") or "").lower()
                if half:
                    hour = hour % 12 + (12 if half == "p" else 0)
                value = str(hour) if minute == "00" else f"{hour}:{minute}"
                yield Number(value, match[0], match.start(), match.end(), "time", half)
            if matches:
                text = pattern.sub(lambda match: TAKEN * len(match[0]), text)
        for match in self.time_word.finditer(text):
            value = str(self.language.time_words[match[0].lower()])
            yield Number(value, match[0], match.start(), match.end(), "time")

    def _codes(self, text: str) -> Iterator[Number]:
        for match in CODE.finditer(text):
            value = re.sub(rf"[{DASHES}]", "-", match[0].upper())
            yield Number(value, match[0], match.start(), match.end(), "code")

    def _figures(self, text: str) -> Iterator[Number]:
        for match in self.figure.finditer(text):
            whole = re.sub(r"\D", "", match["whole"])
            rest = match["rest"].replace(self.language.decimal, ".")
            if not whole and not rest:
                continue
            value = plain((whole or "0") + rest)
            if match["sign"] and value != "0":
                value = "-" + value
            kind = "ordinal" if match["ordinal"] else "number"
            number = Number(value, match[0], match.start(), match.end(), kind)
            yield self._with_unit(number, text, (match["before"] or "").strip(GAP))
        for match in FRACTION.finditer(text):
            yield Number(FRACTIONS[match[0]], match[0], match.start(), match.end())

    def _words(self, text: str) -> Iterator[Number]:
        vague: list[tuple[int, int]] | None = None
        for name, at in self._number_words(text):
            value = self.language.number_words[name]
            if vague is None and value != 1:
                vague = [match.span() for match in self.language.vague_number_words.finditer(text)]
            is_vague = value == 1 or any(start <= at < end for start, end in vague or ())
            kind = "ordinal" if name.endswith(self.language.ordinal_tails) else "word"
            end = at + len(name)
            if text[end : end + 1] in DASHES and text[end + 1 : end + 2].isupper():
                continue  # « Trois-Rivières »
            number = Number(str(value), text[at:end], at, end, kind, is_vague=is_vague or kind == "ordinal")
            yield self._with_unit(number, text, "")

    def _number_words(self, text: str) -> Iterator[tuple[str, int]]:
        """The number words of a text in small letters, the longest that begins at a place, and where each begins."""
        folded, end = text.lower(), 0
        if len(folded) != len(text):
            folded = text  # a letter became two, so that places in the two texts differ
        for at, head in self._heads_in(folded):
            for name in self.heads[head] if at >= end else ():
                if folded.startswith(name, at) and not ATOM.match(folded, at + len(name)):
                    end = at + len(name)
                    yield name, at
                    break

    def _heads_in(self, text: str) -> list[tuple[int, str]]:
        """The heads of number words in a text, and where they stand."""
        heads = self.heads
        return [(match.start(), head) for match in HEAD.finditer(text) if (head := match[0].lower()) in heads]

    def _with_unit(self, number: Number, text: str, before: str) -> Number:
        """The number with what follows it: a factor (million), a percent sign, a currency, a unit."""
        end, value, unit = number.end, number.value, before
        match = self.factor.match(text, end)
        # Two words make “two hundred”; a figure counts coins: « 43 cents ».
        if match and not (text[number.start].isdigit() and match["factor"].lower() in self.language.coins):
            value = plain(str(Decimal(value) * self.language.multipliers[match["factor"].lower()]))
            end = match.end()
        after = end
        while after < len(text) and text[after] in GAP:
            after += 1
        if text[after : after + 1] and text[after] in "%" + CURRENCIES:
            unit, end = text[after], after + 1
        elif match := UNIT.match(text, end):
            name = match[1]
            units = self.language.units
            # Two words first: “per cent”, « pour cent ».
            two = NEXT_WORD.match(text, match.end())
            if two and (known := units.get(f"{name} {two[1]}".lower())):
                unit, end = unit or known, two.end()
            elif known := units.get(name) or units.get(name.lower()):
                unit, end = unit or known, match.end()
                per = self.per.match(text, end)
                other = (units.get(per[1]) or units.get(per[1].lower())) if per else None
                if per and unit == known and f"{known}/{other}" in units.values():
                    unit, end = f"{known}/{other}", per.end()
        if unit.startswith("°") and value != "0" and self.minus.search(text[max(0, number.start - 10) : number.start]):
            value = f"-{value}"
        return number._replace(value=value, unit=unit, end=end, text=text[number.start : end])

    def _with_relation(self, number: Number, text: str) -> Number:
        """The number with what the words or the sign before and after it say: less than, at least, about."""
        before = text[max(0, number.start - 40) : number.start]
        if (symbol := before.rstrip(CURRENCIES + "−-").rstrip(GAP)[-1:]) in SYMBOLS:
            return number._replace(relation=SYMBOLS[symbol])
        if number.kind not in {"number", "word", "time"}:
            return number
        words = self._words_of(OTHER.split(before)[-1])[-MOST_BEFORE:]
        lexicon = self.language.before_number
        loose = ""
        for length in range(len(words), 0, -1):
            size, concepts = lexicon.at(words, len(words) - length) if lexicon.speaks(words[-length]) else (0, ())
            if size == length and concepts:
                relation = concepts[0]
                if relation[-1] == UNLESS_TIME:
                    is_loose = number.unit in TIMES or number.kind == "word"
                    relation = relation[:-1] + ("~" if is_loose else "")
                if relation[-1] != "~":
                    return number._replace(relation=relation)
                loose = relation  # « dans les six heures au minimum » is “at least”
                break
        words = self._words_of(OTHER_OR_DIGIT.split(text[number.end : number.end + 40], maxsplit=1)[0])
        lexicon = self.language.after_number
        for at, word in enumerate(words[:MOST_AFTER]):
            concepts = lexicon.at(words, at)[1] if lexicon.speaks(word) else ()
            if NOTHING in concepts:
                break
            if concepts and not (loose and concepts[0][-1] == "~"):
                return number._replace(relation=concepts[0])
        return number._replace(relation=loose) if loose else number

    def _words_of(self, text: str) -> list[str]:
        """The words of a few letters."""
        return self.words.findall(text.lower().replace("'", "’"))

    def _share(self, numbers: list[Number], text: str) -> None:
        """Gives the first end of a range what only its last end states: “5 to 10%”, “1 to 4 p.m.”."""
        for at in range(len(numbers) - 2, -1, -1):
            first, last = numbers[at], numbers[at + 1]
            if not self.range.fullmatch(text, first.end, last.start) and first.end != last.start:
                continue
            if last.kind == "time" and last.unit in {"a", "p"} and first.unit not in {"a", "p"}:
                hour, _, minute = first.value.partition(":")
                last_hour = int(last.value.partition(":")[0])
                if hour.isdigit() and last.unit == "p" and int(hour) < NOON and int(hour) + NOON <= last_hour:
                    value = f"{int(hour) + 12}:{minute}" if minute else str(int(hour) + 12)
                    numbers[at] = first._replace(value=value)
            elif last.unit and not first.unit and first.kind in {"number", "word"}:
                numbers[at] = first._replace(unit=last.unit, shares_unit=True)


def read_numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Each number of `text`, in order, as `language` writes numbers."""
    return language.number_reader.read(text)


def numbers(text: str, language: Language) -> Counter[str]:
    """How often each value stands in `text`; dates and codes as their parts."""
    return Counter(part.value for number in read_numbers(text, language) for part in number.parts)


def digits(text: str) -> Counter[str]:
    """The runs of digits of a text in a language that nobody has described yet, without their marks."""
    runs = re.findall(r"\d(?:[\d.,’'\u00a0\u202f\u066b\u066c]*\d)?", text)
    return Counter("".join(str(unicodedata.decimal(c)) for c in run if c.isdecimal()) for run in runs)
