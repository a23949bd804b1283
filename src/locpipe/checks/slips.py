"""Slips of the hand that no grammar tells: capitals, words run together, two wordings left side by side."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from locpipe.checks.pair import shown, without_marks
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import texts_of
from locpipe.checks.typography import broken
from locpipe.findings import Severity
from locpipe.languages.dictionary import is_listed
from locpipe.languages.forms import forms
from locpipe.languages.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

INNER_CAPITAL = re.compile(r"(?<=[^\W_] )(?:[LDdl][’'])?([^\W\d_a-zà-ÿœ][^\W\d_A-ZÀ-Ý]+)(?![^\W_])")
"""A word with a capital amid a sentence."""

WITH_CAPITAL = re.compile(r"(?<=[^\W_] )(?:[LDdl][’'])?[^\W\d_a-zà-ÿœ]")
"""The head of a word with a capital, or of an abbreviation, amid a sentence."""

CAPITAL = re.compile(r"[^\W\d_a-zà-ÿœ]")
CAPITAL_ARTICLE = re.compile(r"(?<=[^\W\d_A-Z] )[LD]’(?=[a-zà-ÿœ])")
"""« la qualité de L’air »."""

ALTERNATIVES = re.compile(r"(?<![\w/])[^\W\d_]{3,}[ \u00a0]?/[ \u00a0]?[^\W\d_]{3,}(?![\w/])")
OPENING, CLOSING = re.compile(r"^[«“\"][\u00a0\u202f ]?"), re.compile(r"[»”\"]\W*$")
ELLIPSIS = re.compile(r"\.{3,}|…")
STRAY = re.compile(r"[<>#=~^|]{2,}|(?<![^\s«“(])#(?=[ \w])|\\(?=[\w\s,.;:!?]|$)")
"""Marks that no prose has: of a merge, of a heading, of an escape."""
DASHES = re.compile(r"(?<=[\s\u00a0])--(?=[\s\u00a0])|(?<=\w)--(?=\w)")
LEAST = 3
"""Letters or words below which capitals say nothing."""


def has_capital(pair: Pair) -> bool:
    """Whether a translation has a capital behind its first letter."""
    return CAPITAL.search(pair.target.prose, 1) is not None


def has_added_mark(pair: Pair) -> bool:
    """Whether a translation has a mark that is looked at."""
    text = pair.msgstr
    return "..." in text or "…" in text or "--" in text or any(mark in text for mark in '»”"<>#=~^|\\')


@rule(Severity.WARNING, fix="Write it in small letters, as the source does.", needs=has_capital)
def capitals_added(pair: Pair) -> Iterator[Found]:
    """A text, or several of its words, is in capitals, and the source is not.

    Why it matters: it shouts, reads badly aloud, and headings in title case are an English habit.

    Example: « La Qualité de L’air » for “Air quality”.
    """
    ours, theirs = pair.source.spoken, pair.target.prose
    if is_in_capitals(theirs) and sum(map(str.isalpha, theirs)) > 2 * LEAST and any(map(str.islower, ours)):
        yield pair.found("the whole text is in capitals")
    elif any(is_shouted(sentence) for sentence in pair.target.sentences) and not any(
        sentence.text.isupper() for sentence in pair.source.sentences
    ):
        yield pair.found("a sentence is in capitals")
    elif pair.language and (word := shouted_word(pair)):
        yield pair.found(f"“{word}” is in capitals")
    elif pair.language and not pair.language.has_title_case:
        added = [word for word in INNER_CAPITAL.findall(theirs) if word not in ours]
        if ("L’" in theirs or "D’" in theirs) and (match := CAPITAL_ARTICLE.search(theirs)):
            yield pair.found(f"“{match[0]}” amid the text")
        elif len(added) > 1 and len(added) - len(INNER_CAPITAL.findall(ours)) > 1 and not ours.istitle():
            yield pair.found(f"capitals that the source does not have: “{'”, “'.join(added[:4])}”")
        elif (word := next((word for word in added if is_small_word(word, pair)), "")) or (
            word := next(filter(None, (raised(*pieces, pair) for pieces in pair.aligned)), "")
        ):
            yield pair.found(f"“{word}” amid the text")
        elif match := next((m for m in AFTER_COMMA.finditer(theirs) if is_opening(m[1], pair)), None):
            yield pair.found(f"“{match[0]}”: a capital after a comma")
        else:
            yield from broken(pair, "capital")


def shouted_word(pair: Pair) -> str:
    """The common word that stands in capitals in a translation whose source has fewer words so; empty where there is none."""
    theirs = [word for word in UPPER.findall(pair.target.prose) if word not in pair.msgid]
    language = pair.language
    if not theirs or language is None or len(theirs) <= len(UPPER.findall(pair.source.spoken)):
        return ""
    known = forms(language.dictionary)
    short = frozenset(language.short_forms.values())
    return next(
        (
            word
            for word in theirs
            if word not in short
            and pair.setting.written[word] <= 1
            and (known.of(word.lower()) or word.lower() in language.function_words)
        ),
        "",
    )


UPPER = re.compile(r"(?<![\w’'-])[^\W\d_a-zà-ÿœ]{2,}(?![\w-])")
"""A word in capitals, none of whose letters is small."""


def is_shouted(sentence: Sentence) -> bool:
    """Whether a sentence has four words or more, all in capitals."""
    return len(sentence.texts) >= FEWEST and is_in_capitals(sentence.text)


def is_in_capitals(text: str) -> bool:
    """Whether all letters of a text are capitals, which is nothing to say of one in letters that have none: of Chinese."""
    return text.isupper() and not any(map(_has_no_case, text))


def _has_no_case(letter: str) -> bool:
    return letter > "\u0590" and unicodedata.category(letter) == "Lo"


FEWEST = 4
"""Words of a sentence in capitals that is no abbreviation."""

AFTER_COMMA = re.compile(r", ([^\W\d_a-zà-ÿœ][a-zà-ÿœ]+)(?= [a-zà-ÿœ])")


def is_small_word(word: str, pair: Pair) -> bool:
    """Whether a word with a capital amid a sentence is a day or a month, or one that the catalog writes small elsewhere."""
    language, small, written = pair.language, word.lower(), pair.setting.written
    if language is None:
        return False
    if small in language.weekdays or small in language.months:
        return True
    if is_within_name(word, pair.target.prose, language):
        return False
    is_once = written[word] <= 1 and (word not in language.honoured or is_any_of_them(word, pair))
    if is_once and any(
        without_marks(other) == without_marks(small) for other in pair.source.written if other.islower()
    ):
        return True  # « Benzodiazépines » for “benzodiazepines”
    return written[small] >= USUAL * max(1, written[word]) and not INNER_CAPITAL.search(pair.source.spoken)


def is_any_of_them(word: str, pair: Pair) -> bool:
    """Whether a word that may name an institution stands behind one for any of several: « chaque Province » is no name."""
    language = pair.language
    before = language.of_any_kind if language else frozenset()
    return any(f"{other} {word}" in pair.target.prose for small in before for other in (small, small.capitalize()))


def is_within_name(word: str, text: str, language: Language) -> bool:
    """Whether a text has a name that a word is a part of: « votre carte Santé »."""
    return any(word in name and name in text for name in language.names_within)


def raised(ours: Sentence, theirs: Sentence, pair: Pair) -> str:
    """The common word that has a capital amid a sentence whose source has fewer words with one; empty where there is none."""
    language = pair.language
    words = INNER_CAPITAL.findall(theirs.text)
    others = INNER_CAPITAL.findall(ours.text)
    has_fewer = len(WITH_CAPITAL.findall(ours.text)) < len(WITH_CAPITAL.findall(theirs.text))
    if language is None or len(words) <= len(others) or not has_fewer or not ours.texts or FILLER in ours.text:
        return ""
    heads = {without_marks(other)[: LEAST + 1] for other in others}
    return next(
        (
            word
            for word in words
            if pair.setting.written[word] <= 1
            and word not in language.honoured
            and not is_within_name(word, theirs.text, language)
            and f"[{word}" not in pair.msgstr  # the name of a page
            and without_marks(word)[: LEAST + 1] not in heads
            # « Santé Canada » is a name of which the source has a part.
            and not any(f"{word} {other}" in theirs.text for other in others)
            and forms(language.dictionary).of(word.lower())
        ),
        "",
    )


def is_opening(word: str, pair: Pair) -> bool:
    """Whether a word with a capital after a comma is an article or another small word, as only sentences begin."""
    language = pair.language
    return language is not None and word.lower() in language.function_words and f", {word}" not in pair.msgid


USUAL = 3
"""How much more often a word is written small that is no name."""


@rule(Severity.WARNING, fix="Put a space between the two words.")
def words_joined(pair: Pair) -> Iterator[Found]:
    """Two words of the catalog stand in one, without a space between.

    Why it matters: a slip of the hand that no reader should have to undo.

    Example: « unefemme » for « une femme ».
    """
    if pair.language is None:
        return
    joined = pair.target.vocabulary & small_words_joined(pair.language)
    for word in sorted(joined):
        if word not in pair.msgid.lower() and f" {word} " in pair.target.prose:
            yield pair.found(f"“{word}” is two words")
            return
    known = pair.setting.words
    single = SINGLE.setdefault(pair.language, set())
    single |= {word for word in pair.target.vocabulary - single if not readings(word, pair.language)}
    if pair.target.vocabulary <= single:
        return
    for word in pair.target.texts:
        found = readings(word, pair.language)
        if not found or known[word] > 1:
            continue  # a slip of the hand stands once
        for rest, two in found:
            if known[rest] > 0 and word not in pair.msgid.lower():
                yield pair.found(f"“{word}” is “{two}”")
                return


@cache
def small_words_joined(language: Language) -> frozenset[str]:
    """What two small words make without the space between them, where it is no word itself (« àla »)."""
    smalls = (*language.small_words, *language.beginnings)
    pairs = {f"{one}{other}" for one in smalls for other in smalls if one != other}
    return (
        frozenset(word for word in pairs if not is_listed(word, language.dictionary))
        if language.dictionary
        else NOTHING
    )


NOTHING: frozenset[str] = frozenset()

SINGLE: dict[Language, set[str]] = {}
"""By language the words that were met and cannot be read as two: most words of most texts, so that few are looked at."""


@lru_cache(maxsize=20_000)
def readings(word: str, language: Language) -> tuple[tuple[str, str], ...]:
    """The ways to read a word as two of which one begins, or ends, no other word: the other one, and both."""
    found = []
    for first in language.never_prefixes:
        rest = word.removeprefix(first)
        if rest != word and len(rest) > LEAST and rest not in language.no_joined:
            found.append((rest, f"{first} {rest}"))
    for last in language.never_endings:
        rest = word.removesuffix(last)
        if rest != word and len(rest) > LEAST + 1:
            found.append((rest, f"{rest} {last}"))
    return tuple(found)


@rule(Severity.WARNING, fix="Leave one of the two wordings.", needs=lambda pair: "/" in pair.target.prose)
def alternative_left(pair: Pair) -> Iterator[Found]:
    """Two wordings stand side by side with a slash between, and the source has no slash.

    Why it matters: the translator meant to choose.

    Example: « Expirez/Soufflez doucement » for “Breathe out gently”.
    """
    match = ALTERNATIVES.search(pair.target.prose)
    if match and match[0] not in pair.msgid and not ALTERNATIVES.search(pair.source.prose):
        yield pair.found(f"“{match[0]}”")


@rule(Severity.WARNING, fix="Write the marks of the source.", needs=has_added_mark)
def marks_added(pair: Pair) -> Iterator[Found]:
    """A text stands in quotation marks, ends with dots, has two hyphens as a dash or marks of a tool, and its source does not.

    Why it matters: a tool, or a habit of the keyboard, put them there.

    Example: « « Restez assis. » » for “Stay seated.”
    """
    ours, theirs = pair.msgid.strip(), pair.msgstr.strip()
    if OPENING.search(theirs) and CLOSING.search(theirs) and not OPENING.search(ours):
        inner = CLOSING.sub("", OPENING.sub("", theirs))
        if not re.search("[«»“”]", inner):
            yield pair.found("the whole text stands in quotation marks")
    if (match := ELLIPSIS.search(theirs)) and not ELLIPSIS.search(ours):
        yield pair.found(f"“{match[0]}” in {shown(theirs, match.start(), match.end())}")
    if (match := STRAY.search(theirs)) and match[0][0] not in ours:
        yield pair.found(f"“{match[0]}” in {shown(theirs, match.start(), match.end())}", "Remove it.")
    if (match := DASHES.search(theirs)) and not DASHES.search(ours):
        yield pair.found(
            f"two hyphens in {shown(theirs, match.start(), match.end())}", "Write a dash, or another mark."
        )


@rule(
    Severity.WARNING,
    fix="Set the words in bold or italics that the source sets so.",
    needs=lambda pair: "*" in pair.msgid or "*" in pair.msgstr,
)
def emphasis_moved(pair: Pair) -> Iterator[Found]:
    """Other words are emphasised than in the source.

    Why it matters: “do **not**” warns; « **faites** » urges.

    Example: `**First:** call for help` translated as « Premièrement : **appelez** à l’aide ».
    """
    found = [list(EMPHASISED.finditer(text)) for text in (pair.msgid, pair.msgstr)]
    pieces = [[(match[1], match[2]) for match in side] for side in found]
    if len(pieces[0]) != len(pieces[1]) or pair.is_source:
        return
    for at, ((_, one), (_, other)) in enumerate(zip(*pieces, strict=True)):
        marks = [end_mark(piece) for piece in (one, other)]
        size = len(other) / max(1, len(one))
        is_moved = misplaced(found[0][at], found[1][at]) and not shares_figure(one, other)
        is_less = size < LITTLE or (is_empty(other, pair) and not is_small(one, pair))
        is_alike = bool(meant_by(one, pair.source_language) & meant_by(other, pair.language))
        if (
            (marks[0] != marks[1] and not pair.msgstr.partition(other)[2].lstrip("* \u00a0\u202f").startswith(":"))
            or (size > MUCH and len(one) > 2 * LEAST + 2 and not are_labels(found[0][at], found[1][at]))
            or (is_less and not (is_alike and len(one.split()) <= FEW))
            or (is_moved and not is_alike)
        ):
            yield pair.found(f"“{other}” is emphasised, “{one}” in the source")
            return
    written = [piece for _, piece in pieces[1]]
    plain = EMPHASISED.sub(" ", pair.msgstr)
    for _, piece in pieces[0]:
        if piece not in written and stands_in(plain, piece, written, pair):
            yield pair.found(f"“{'”, “'.join(written)}” is emphasised, “{piece}” in the source")
            return


def are_labels(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two emphasised pieces begin their texts and end with a colon: “**Privacy notice:**”."""
    return one.start() == other.start() == 0 and one[2].endswith(":") and other[2].endswith(":")


def stands_in(plain: str, piece: str, written: list[str], pair: Pair) -> bool:
    """Whether a translation says in `plain` words, and not in an emphasised one, what the source has in an emphasised piece."""
    if FIXED.fullmatch(piece):
        return piece in plain and not any(piece in other for other in written)
    meant = meant_by(piece, pair.source_language)
    return bool(meant & meant_by(plain, pair.language)) and not meant & meant_by(" ".join(written), pair.language)


FIXED = re.compile(r"[\d.-]+|\{\w+\}")
"""What every language writes alike: a number to call, a placeholder."""


def meant_by(text: str, language: Language | None) -> frozenset[str]:
    """The concepts and the things that the words of a text name."""
    if language is None:
        return frozenset()
    words, things = texts_of(text, language), vocabulary(language.code)
    said = language.concepts.said_in(words) + (things.said_in(words) if things else [])
    return frozenset(concept for concepts, _, _ in said for concept in concepts)


EMPHASISED = re.compile(r"(?<![*\\])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?!\*)")
MUCH, LITTLE, FAR = 3.0, 0.4, 0.45
"""How much longer, how much shorter, and how much farther on an emphasised piece may be in a translation."""
FEW = 2
"""Words of a piece that one of another language may well render."""


def end_mark(piece: str) -> str:
    """The mark of punctuation that ends a piece."""
    return piece.rstrip(" \u00a0\u202f")[-1:] if piece.rstrip(" \u00a0\u202f")[-1:] in ":.!?" else ""


def is_empty(piece: str, pair: Pair) -> bool:
    """Whether a piece of a translation has none but small words."""
    words = [match[0].lower() for match in pair.language.words.finditer(piece)] if pair.language else []
    return bool(words) and all(word in pair.language.function_words or len(word) < LEAST for word in words)  # type: ignore[union-attr]


def is_small(piece: str, pair: Pair) -> bool:
    """Whether a piece of a source is a small word, such as “not” or “without”."""
    spoken = pair.source_language
    words = [match[0].lower() for match in spoken.words.finditer(piece)] if spoken else []
    return len(words) == 1 and (len(words[0]) <= LEAST + 1 or bool(spoken and spoken.concepts.said_by(words[0])))


def shares_figure(one: str, other: str) -> bool:
    """Whether both pieces have a figure, and the same: « appelez le 911 » moved with its order."""
    figures = re.findall(r"\d+", one)
    return bool(figures) and figures == re.findall(r"\d+", other)


def misplaced(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two emphasised pieces stand at quite different places of their texts."""
    places = [match.start() / len(match.string) for match in (one, other)]
    return abs(places[0] - places[1]) > FAR


RULES = (capitals_added, words_joined, alternative_left, marks_added, emphasis_moved)
