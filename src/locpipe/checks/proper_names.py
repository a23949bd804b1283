"""Names: those of the source in the translation, as they are written there, and no others."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from locpipe.checks.pair import without_marks
from locpipe.checks.rule import Found, rule
from locpipe.checks.spelling import is_correct
from locpipe.findings import Severity
from locpipe.languages.dictionary import is_known
from locpipe.languages.formats import countries, foreign_places
from locpipe.languages.forms import forms
from locpipe.languages.substances import substance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.checks.pair import Pair
    from locpipe.languages import Language

LETTERS = re.compile(r"[^\W\d_]+")
NAME = re.compile(r"(?<![\w’'])(?:[A-Z][a-zà-ÿ]*[A-Z]\w*|[^\W\d_a-z][^\W\d_]{2,})(?![\w])")
AMID = re.compile(
    r"(?=[dDlLA-ZÀ-Ý])(?:(?<=[\w,;)%][ \u00a0])|(?<=[ \u00a0]\()|^|(?<=[.!?:][ \u00a0]))(?:[dDlL][’'])?([A-ZÀ-Ý][a-zà-ÿœ]{2,}(?:-[A-ZÀ-Ýa-zà-ÿœ]+)*)(?![\w’'-])"
)
"""A word with a capital, without the article that is joined to it."""
ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,}s?(?![\w-])")
IN_BRACKETS = re.compile(r"\(([A-Z]{2,}s?)\)")
"""An abbreviation that is explained by the words before it."""
LONE_LETTER = re.compile(r"(?<=[a-zà-ÿ][ \u00a0])[A-Z](?![\w’'°/&+-])")
"""A capital that stands alone behind a word, as in “hepatitis A”."""
NUMERAL = re.compile(r"(?<=\w[ \u00a0])(?:I{2,3}|I[VX]|VI{0,3}|XI{1,3}|XI?V)(?![\w’'°/&+-])")
"""A Roman numeral behind a word, as in “Schedule IV”; of one letter it is one of the letters above."""


@rule(Severity.WARNING, fix="Write the name with the capitals and the spelling of the source.")
def name_misspelt(pair: Pair) -> Iterator[Found]:
    """A name or abbreviation of the source stands in the translation with other capitals, or with a letter changed.

    Why it matters: “WSIB” is an institution, « wsib » or « WSBI » is not.

    Example: `Feder` written « feder ».
    """
    if pair.is_source:
        return
    names = dict.fromkeys(NAME.findall(pair.source.spoken))
    if not names:
        return
    theirs = dict.fromkeys(LETTERS.findall(pair.target.spoken))
    is_complete = all(name in theirs for name in names)
    yield from (
        pair.found(f"“{name.lower()}” is “{name}” in the source") for name in names if is_small_name(pair, name, theirs)
    )
    if is_complete and not any(map(str.isupper, names)):
        return
    lower = {} if is_complete else {word.lower(): word for word in theirs}
    for name in names:
        if name in theirs:
            for other in (name.lower(), name.capitalize()) if name.isupper() else ():
                if other in theirs and other not in pair.source.spoken:
                    yield pair.found(f"“{other}” is “{name}” in the source")
            continue
        other = lower.get(name.lower())
        if other and (name.isupper() or is_usual_name(pair, name, other)):
            yield pair.found(f"“{other}” is “{name}” in the source")
        elif (
            name.isupper()
            and (near := next((word for word in theirs if word.isupper() and are_exchanged(word, name)), ""))
            and near not in pair.source.spoken
            and not (pair.language is None and len(name) == 2)  # noqa: PLR2004 (CI is IC in Spanish, and EU is UE)
            and not (
                pair.language
                and near in {pair.language.short_forms.get(name), *pair.language.turned_forms, *pair.language.effects}
            )
            and pair.setting.words[near.lower()] <= 1
        ) or (name.istitle() and (near := name_with_a_slip(pair, name, theirs))):
            yield pair.found(f"“{near}” is “{name}” in the source")


def is_small_name(pair: Pair, name: str, theirs: Iterable[str]) -> bool:
    """Whether a name of the source stands in small letters in a translation whose language has no such word."""
    small = name.lower()
    return (
        name.istitle()
        and small in theirs
        and small not in pair.source.written
        and pair.setting.words[small] <= 1
        and pair.language is not None
        and bool(pair.language.dictionary)
        and not is_correct(small, pair.language)
        and not substance(small)
        and re.search(rf"(?<=[a-z,;’] ){name}", pair.source.prose) is not None
    )


def name_with_a_slip(pair: Pair, name: str, theirs: Iterable[str]) -> str:
    """The word that stands for a name with letters exchanged, or with one changed where the catalog writes the name elsewhere.

    « Pachto » is “Pashto”: what just differs by a letter may be how the language writes it. Empty where there is none.
    """
    language, meant = pair.language, without_marks(name)
    if language is None or not language.dictionary:
        return ""
    near = [word for word in theirs if abs(len(word) - len(name)) <= 1]
    if any(without_marks(word) == meant for word in near):
        return ""
    is_usual = pair.setting.words[name.lower()] >= USUAL
    for word in near:
        written = without_marks(word)
        if (
            len(word) > SHORT_NAME
            and word.istitle()
            and word not in pair.msgid
            and (is_slip_for(written, meant) or (is_usual and is_slip_at_end(written, meant)))
            and not is_known(word.lower(), language.dictionary)
            and (sorted(written) == sorted(meant) or undoubled(written) == undoubled(meant) or is_usual)
            and pair.setting.words[word.lower()] < USUAL
        ):
            return word
    return ""


def undoubled(word: str) -> str:
    """A word with each letter that stands twice written once."""
    return re.sub(r"(.)\1", r"\1", word)


USUAL, SHORT_NAME = 3, 4
"""Times that a catalog writes a name that is its own; letters of a name below which too many are alike."""


def is_slip_for(word: str, name: str) -> bool:
    """Whether a word begins and ends as a name does, and differs in one letter, or in two that stand in each other's place."""
    if word == name or word[0] != name[0] or word[-1] != name[-1] or abs(len(word) - len(name)) > 1:
        return False
    length = min(len(word), len(name))
    at = next((place for place in range(length) if word[place] != name[place]), length)
    rest, own = word[at:], name[at:]
    return rest[1:] == own[1:] or rest[1:] == own or rest == own[1:] or are_exchanged(word, name)


def is_slip_at_end(word: str, name: str) -> bool:
    """Whether a word differs from a name in its last letter, or has one more or less: « Calgari »."""
    return (word != name and len(word) > SHORT_NAME and word[:-1] in {name[:-1], name}) or word == name[:-1]


def is_usual_name(pair: Pair, name: str, other: str) -> bool:
    """Whether the catalog writes a name with its capital elsewhere, and nowhere as the small word `other`."""
    return pair.setting.written[name] > 1 and pair.setting.written[other] < 2  # noqa: PLR2004 (once is the slip itself)


def are_exchanged(word: str, name: str) -> bool:
    """Whether a word is another one with two neighbouring letters exchanged."""
    if len(word) != len(name):
        return False
    differ = [at for at, (one, two) in enumerate(zip(word, name, strict=True)) if one != two]
    return (
        len(differ) == 2  # noqa: PLR2004 (two letters)
        and differ[1] == differ[0] + 1
        and word[differ[0]] == name[differ[1]]
        and word[differ[1]] == name[differ[0]]
    )


@rule(
    Severity.WARNING,
    fix="Leave it out, or write the name that the source has; if the name is another in this language, dismiss this with a reason.",
    needs=lambda pair: AMID.search(pair.target.prose) is not None,
)
def name_added(pair: Pair) -> Iterator[Found]:
    """A name stands in the translation, and neither it nor anything like it in the source.

    Why it matters: who is sent to Ottawa does not find the clinic of Gatineau; another syndrome is another illness.

    Example: `in Gatineau` translated as « à Ottawa ».
    """
    language = pair.language
    if language is None or not language.dictionary or pair.is_source:
        return
    for match in AMID.finditer(pair.target.prose):
        name = match[1]
        # Most capitals begin a common word, and most names stand in the source as they are.
        strange = strange_parts(name, language) if name not in pair.msgid else []
        if not strange and name not in pair.msgid and is_abroad(name, pair):  # « Chine » is a word of the dictionary
            strange = [name.lower()]
        if (
            strange
            and not all(is_begun_alike(part, pair) for part in strange)
            and not any(name in target for term, _ in pair.terms for target in term.targets)
            and not is_exonym(name, pair)
            and not is_in_gloss(match.start(), pair)
        ):
            yield pair.found(f"“{name}” is not in the source")
            return


def is_abroad(name: str, pair: Pair) -> bool:
    """Whether a name is that of a place that the catalog is not about: another country, a continent, a city that the language names."""
    language = pair.language
    return (
        language is not None
        and (name in language.exonyms or name in foreign_places(pair.locale))
        and pair.setting.written[name] < USUAL  # a catalog for France may be about Canada
    )


def strange_parts(name: str, language: Language) -> list[str]:
    """The parts of a name that are no common words of the language, in small letters."""
    parts = [part.lower() for part in LETTERS.findall(name) if len(part) > 2]  # noqa: PLR2004 - articles
    known = forms(language.dictionary)
    return [part for part in parts if not known.of(part) and not is_correct(part, language)]


def is_begun_alike(part: str, pair: Pair) -> bool:
    """Whether a word of the source begins as a part of a name does: “Geneva”, « Genève »."""
    plain = without_marks(part)
    return any(begins_alike(plain, without_marks(word)) for word in LETTERS.findall(pair.msgid.lower()))


def begins_alike(one: str, other: str) -> bool:
    """Whether two words have their first three letters in common, and half of the shorter one."""
    length = min(len(one), len(other))
    return length > 2 and one[: max(3, (length + 1) // 2)] == other[: max(3, (length + 1) // 2)]  # noqa: PLR2004


@rule(
    Severity.WARNING,
    fix="Write the abbreviation that stands for that of the source.",
    needs=lambda pair: bool(ACRONYM.search(pair.target.prose) or IN_BRACKETS.search(pair.source.spoken)),
)
def abbreviation_exchanged(pair: Pair) -> Iterator[Found]:
    """An abbreviation of the source has no counterpart, and one stands there that means something else, or nothing.

    Why it matters: « ISRS » are other medicines than « IMAO », and « GCR » is not « GRC ».

    Example: `MAOIs` translated as « les ISRS ».
    """
    language = pair.language
    if language is None or pair.is_source or not language.short_forms:
        return
    ours, theirs = (set(ACRONYM.findall(side.spoken)) for side in (pair.source, pair.target))
    rendered = {
        name: {name, name.rstrip("s"), language.short_forms.get(name, name), *turned(name, language)} for name in ours
    }
    lost = sorted(
        name
        for name, forms_ in rendered.items()
        # Of what no list has, the catalog tells that it stays as it is.
        if (name in language.short_forms or pair.setting.written[name] >= USUAL) and forms_.isdisjoint(theirs)
    )
    known = set().union(*rendered.values()) if rendered else set()
    of_language = {short for name in ours if (short := language.short_forms.get(name))}
    meanings = {short: full for full, short in language.short_forms.items()}
    for name in sorted(theirs - known):
        # What the catalog has elsewhere may be how it renders what no list has.
        is_new = lost and (lost[0] in language.short_forms or pair.setting.written[name] <= 1)
        if is_new and (
            name in meanings or (len(ours) == len(theirs) and name.lower() not in of_language)  # « SIDA » is « sida »
        ):
            yield pair.found(f"“{name}” stands where the source has “{lost[0]}”")
            return
        # Of a name that the source has the letters change places in its own way: “EU”, « UE ».
        usual = of_language | {other for other in known if pair.setting.written[other] > 1}
        meant = next((other for other in sorted(usual) if are_exchanged(name, other)), "")
        if meant and name not in meanings and pair.setting.written[name] <= 1:
            yield pair.found(f"“{name}” is “{meant}” with two letters exchanged")
            return
    if not theirs and (explained := IN_BRACKETS.search(pair.source.spoken)) and "(" not in pair.target.spoken:
        yield pair.found(f"“{explained[1]}”, which the source has in brackets, is missing")
        return
    counts = [Counter(ACRONYM.findall(side.spoken)) for side in (pair.source, pair.target)]
    less, more = (
        sorted(name for name in ours & theirs if one[name] > other[name]) for one, other in (counts, counts[::-1])
    )
    if less and more:
        yield pair.found(f"“{more[0]}” stands where the source has “{less[0]}”")


def turned(name: str, language: Language) -> set[str]:
    """The abbreviations of a language that have the letters of one of the source in another order: « RNI » for “INR”."""
    return {form for form in language.turned_forms if sorted(form) == sorted(name)}


def is_exonym(name: str, pair: Pair) -> bool:
    """Whether a name is what the language calls a place that the source names otherwise: « Nouvelle-Écosse », « Allemagne »."""
    if pair.language is None or pair.source_language is None:
        return False
    # The countries of the world take time to read, and few texts name one.
    return is_named(pair.language.exonyms.get(name, ()), pair) or is_named(
        countries(pair.language.code, pair.source_language.code).get(name, ()), pair
    )


def is_named(names: Iterable[str], pair: Pair) -> bool:
    """Whether a word of the source begins with one of some names."""
    return any(re.search(rf"(?<!\w){re.escape(name)}", pair.msgid) for name in names)


def is_in_gloss(at: int, pair: Pair) -> bool:
    """Whether a place of a translation is in brackets, in a text that explains a name of another language there."""
    before = pair.target.prose[:at]
    return "{lang=" in pair.msgstr and before.count("(") > before.count(")")


@rule(
    Severity.WARNING,
    fix="Write the letter that the source has.",
    needs=lambda pair: bool(LONE_LETTER.search(pair.source.prose) or NUMERAL.search(pair.source.prose)),
)
def letter_changed(pair: Pair) -> Iterator[Found]:
    """A letter that names one of several things, or a Roman numeral, is another one in the translation, or stands at another’s place.

    Why it matters: the vaccine against hepatitis A does not protect from hepatitis B.

    Example: `Hepatitis A` translated as « L’hépatite B ».
    """
    if pair.is_source:
        return
    listed = [[*LONE_LETTER.findall(side.prose), *NUMERAL.findall(side.prose)] for side in (pair.source, pair.target)]
    ours, theirs = map(Counter, listed)
    lost, gained = ours - theirs, theirs - ours
    if lost and gained:
        yield pair.found(f"“{min(gained)}” stands where the source has “{min(lost)}”")
    elif ours == theirs and listed[0] != listed[1] and not MOVED.search(pair.target.prose):
        other, one = next(two for two in zip(*listed, strict=True) if two[0] != two[1])
        yield pair.found(f"“{one}” stands where the source has “{other}”")


MOVED = re.compile(r"(?<!\w)(?:si|s’il|lorsqu|quand|if|when|unless|à moins|sauf)(?!\w)", re.IGNORECASE)
"""What may stand first or last: “if you are on plan B, call plan A” names the two in either order."""

RULES = (name_misspelt, name_added, abbreviation_exchanged, letter_changed)
