"""Habits of writing: those of a language come from its module, those of all languages stand here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.pair import STRAIGHT, shown
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages import NEVER
from locpipe.languages.dictionary import is_known
from locpipe.languages.forms import TO_READER, forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Habit, Language

LETTER = r"[^\W\d_]"
DOUBLE_SPACE = re.compile(r"[ \u00a0\u202f]{2,}")
DOUBLED = re.compile(
    rf"(?<![\w’'-])({LETTER}{{2,}}|[àa]|{LETTER}{{1,2}}’{LETTER}{{2,}})[ \u00a0\u202f]+\1(?![\w’'])", re.IGNORECASE
)
COMMA = re.compile(r", ")
IN_BRACKETS = re.compile(r"\((?=[ \u00a0\u202f]\S)|(?<=\S)[ \u00a0\u202f]\)")
BEFORE_BRACKET = re.compile(r"[^\W\d_]\((?=\d|[^()\s]+[ \u00a0])")
GLUE = re.compile(r"[.,;:!?](?=[^\s\d])")
"""Where two sentences may run into each other: quicker to look for than that."""
GLUED = re.compile(
    rf"(?:[^\W\d_]{{2}}(?:[.,;:!?](?=[^\W\d_]{{2}}|[^\W\d_]’)|[,;](?=[^\W\d_] ))|{FILLER}[.!?](?=[A-ZÀ-Ý][a-zà-ÿ’]))"
)
STUTTERED = re.compile(
    r"(?<=[dl]’)(une?|autres?|en) \1(?![\w’-])|(?<=qu’)(à|elles?|ils?) \2(?![\w’-])|(?<=-)(la|le|les|en|y) \3(?![\w’-])"
    r"(?! (?:matin|soir|midi|nuit|jour|lendemain|veille|semaine|mois|jours|soirs|matins|premi|derni|plus|moins|mieux|[a-z]{2,5}di(?!\w)))"
)
"""A small word twice behind an apostrophe or a hyphen: « d’un un », « tenez-la la »."""
THRICE = re.compile(r"(?<![\w’-])([^\W\d_]{2,}) \1 \1(?![\w’-])", re.IGNORECASE)
DOUBLED_AGAIN = re.compile(r"(?<![\w’-])([^\W\d_]{2,}) (?:ne |n’)\1 \1(?![\w’-])", re.IGNORECASE)
"""A word that may stand twice, a third time: « vous ne vous vous »."""
ON_BOTH_SIDES = re.compile(rf"(?<![\w’'-])({LETTER}{{3,}}) ({LETTER}{{1,3}}) \1(?![\w’'-])", re.IGNORECASE)
"""A word on both sides of a small one: « nuit et nuit »."""
AGAIN = re.compile(rf"(?<![\w-])({LETTER}{{4,}})[,;:][ \u00a0]\1(?![\w’'-])", re.IGNORECASE)
"""A word twice with a mark between."""
REPEATED_MARK = re.compile(r"([,;:])[ \u00a0]?[,;:.]|(?<!\.)\.\.(?!\.)|([!?])\2|\.,|,\.")
MARKS_TOGETHER = re.compile(r"[,;:.!?][ \u00a0]?[,;:.!?]")
"""Where such a mark may be: quicker to look for than that."""
PAIRS = {"(": ")", "[": "]", "«": "»", "“": "”", "{": "}"}
BRACKET = re.compile(f"[{re.escape(''.join((*PAIRS, *PAIRS.values())))}]")
FINAL_MARKS = frozenset(".!?…:;,。！？：；，؟۔।")
CLOSING = ')]）］」』”»"*_’' + "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
"""What may stand after the mark that ends a text."""
SAME_END = {"。": ".", "！": "!", "？": "?", "：": ":", "；": ";", "，": ",", "؟": "?", "۔": ".", "।": "."}
"""Marks of other scripts, by the one of ours that says the same."""
SAME_BRACKET = str.maketrans("（）［］", "()[]")
SENTENCE_START = re.compile(r"(?:^|(?<=[.!?][ \u00a0])|(?<=[.!?][)”»][ \u00a0]))[«“(*\u00a0\u202f]*([^\W\d_])")
SMALL_START = re.compile(r"[.!?][)”»]?[ \u00a0][«“(*\u00a0\u202f]*[^\W\d_A-Z]")
"""Where a sentence may begin with a small letter: quicker to look for than that."""


def has_digits(pair: Pair) -> bool:
    """Whether a digit stands in the prose of a translation."""
    return pair.target.has_digits


def has_glue(pair: Pair) -> bool:
    """Whether a translation has a mark without a space behind it, or a bracket."""
    return "(" in pair.target.letters or GLUE.search(pair.target.prose) is not None


def suspects(pair: Pair, name: str) -> Iterator[tuple[Habit, list[int] | None]]:
    """The habits of the language under `name` that the translation may break: it has what each text that breaks one has. Each
    with the places where it may; None where it may anywhere.
    """
    text, letters = pair.target.folded, pair.target.letters
    for habit, places in pair.target.suspects.get(name, ()):
        if habit.has in text and not (habit.needs and letters.isdisjoint(habit.needs)):
            yield habit, places


def breaches(pair: Pair, name: str) -> Iterator[tuple[Habit, re.Match[str]]]:
    """Each habit of the language under `name` that the prose breaks, with the first place where it does."""
    prose = pair.target.prose
    for habit, places in suspects(pair, name):
        if match := habit.broken(prose, places):
            yield habit, match


def broken(pair: Pair, name: str) -> Iterator[Found]:
    """Each habit of the language under `name` that the prose breaks, once."""
    prose = pair.target.prose
    for habit, match in breaches(pair, name):
        yield pair.found(f"{habit.wrong}: {shown(prose, match.start(), match.end())}", habit.fix)


@rule(Severity.WARNING, fix="Put the space that the language wants, a no-break space where no line may break.")
def spacing_wrong(pair: Pair) -> Iterator[Found]:
    """A space around a mark, a sign or a unit is not as the language wants it.

    Why it matters: a line may break between a number and its unit, and a text full of small slips is not trusted.

    Example: « 95% » or « Sources: » in Canadian French.
    """
    yield from broken(pair, "spacing")


@rule(Severity.WARNING, fix="Use the quotation marks of the language.")
def quotes_wrong(pair: Pair) -> Iterator[Found]:
    """Quotation marks are straight, or those of another language.

    Why it matters: readers stumble over them.

    Example: `"hors indication"` instead of « hors indication ».
    """
    yield from broken(pair, "quotes")


@rule(Severity.WARNING, fix="Write ’ (U+2019).")
def apostrophe_wrong(pair: Pair) -> Iterator[Found]:
    """An apostrophe is straight, or another mark stands in its place.

    Why it matters: the pages use one kind, and a search for a word must find it.

    Example: `l'Alberta` instead of « l’Alberta ».
    """
    for found in broken(pair, "apostrophe"):
        if not (pair.setting.is_straight and STRAIGHT.search(pair.msgstr)):  # then it is told once, of the catalog
            yield found


@rule(Severity.WARNING, fix="Write − (U+2212) against the number.", needs=has_digits)
def minus_sign_wrong(pair: Pair) -> Iterator[Found]:
    """A hyphen or a dash stands for the minus sign.

    Why it matters: a line may break after it, and the sign is lost.

    Example: `-10,63` instead of « −10,63 ».
    """
    for found in broken(pair, "minus"):
        # Who writes as the source does follows it; the source is to be mended first.
        if not HYPHENED.search(pair.source.prose):
            yield found


HYPHENED = re.compile(r"(?<![^\s(=])-\d")
"""A hyphen as minus sign."""


@rule(Severity.ERROR, fix="Write the number as the language does.", needs=has_digits)
def number_format_wrong(pair: Pair) -> Iterator[Found]:
    """A number or an amount of money is written as another language writes it.

    Why it matters: “1.585” and « 1,585 » mean a thousandfold difference to readers of two languages.

    Example: `12.7` or `$1,585` in a French text.
    """
    if not pair.language:
        return
    prose = pair.target.prose
    for habit, _ in suspects(pair, "number-format"):
        for match in habit.pattern.finditer(prose):
            # The number of a section (24.2) is none of arithmetic.
            named = re.match(r"[^\W_]*\s[A-Z]\w+", prose[match.end() :])
            is_name = (named is not None and match[0] + named[0] in pair.msgid) or (
                match[0].isdigit() and match[0] in pair.source.spoken
            )
            if not is_name and not pair.language.section_words.search(prose[: match.start()]):
                yield pair.found(f"{habit.wrong}: {shown(prose, match.start(), match.end())}", habit.fix)
                break


@rule(Severity.WARNING, fix="Write the date as the language does.", needs=has_digits)
def date_format_wrong(pair: Pair) -> Iterator[Found]:
    """A date is written as another language writes it, or can be read in two ways.

    Why it matters: 06/05/2026 is a day in May or in June.

    Example: « 6 Mai 2026 », « 1 janvier ».
    """
    yield from broken(pair, "date-format")


@rule(Severity.WARNING, fix="Write the hour as the language does.", needs=has_digits)
def hour_format_wrong(pair: Pair) -> Iterator[Found]:
    """An hour is written as another language writes it.

    Why it matters: “6 p.m.” is not read everywhere, and « 8 » instead of 20 sends a caller to a closed line.

    Example: `18:30` instead of « 18 h 30 ».
    """
    yield from broken(pair, "hour-format")


@rule(Severity.WARNING, fix="Write the accents, on capitals too.")
def accent_missing(pair: Pair) -> Iterator[Found]:
    """A word lacks its accents.

    Why it matters: it may be another word, and is read aloud wrongly.

    Example: « A partir de » instead of « À partir de ».
    """
    for habit, match in breaches(pair, "accent"):
        is_name = len(match[0]) > 1 and match[0][0].isupper() and match[0] in pair.msgid
        if not is_name:
            yield pair.found(f"{habit.wrong}: {shown(pair.target.prose, match.start(), match.end())}", habit.fix)


@rule(Severity.WARNING, fix="Put the apostrophe where the language joins the two words.")
def elision_missing(pair: Pair) -> Iterator[Found]:
    """A short word stands in full before a vowel.

    Why it matters: something was cut out of the sentence, or put in: « Ce est un avis » was « Ce n’est pas un avis ».

    Example: « Demandez à la infirmière. »
    """
    for habit in pair.habits("elision"):
        for match in habit.pattern.finditer(pair.target.prose):
            # What no list has is a name, or a piece of a program, as the source has it.
            written = match[0].split()[-1]
            word = written.lower()
            is_word = pair.language is not None and is_known(word, pair.language.dictionary)
            is_own = written.isupper() and written not in pair.msgid  # « la OMS » for “the WHO”
            if is_word or is_own or (len(word) >= LONG and word not in pair.msgid.lower()):
                yield pair.found(f"{habit.wrong}: {shown(pair.target.prose, match.start(), match.end())}", habit.fix)
                return


LONG = 7
"""Letters of a word in no list that is none of a program: « eskétamine »."""


@rule(Severity.WARNING, fix="Put one space there, or none.")
def space_doubled(pair: Pair) -> Iterator[Found]:
    """Two spaces stand together, or a space at the head or the end of a text.

    Why it matters: a small slip that search and approval of the exact wording stumble over.

    Example: « deux  espaces ».
    """
    prose = pair.target.prose.strip("\n")
    if (
        (match := DOUBLE_SPACE.search(prose))
        and not DOUBLE_SPACE.search(pair.source.prose)
        and (FILLER not in prose[max(0, match.start() - 1) : match.end() + 1] or "  " in pair.msgstr)
    ):
        yield pair.found(f"two spaces: {shown(prose, match.start(), match.end())}")
    for ours, theirs, where in ((pair.msgid[:1], pair.msgstr[:1], "head"), (pair.msgid[-1:], pair.msgstr[-1:], "end")):
        if theirs.isspace() != ours.isspace():
            yield pair.found(f"a space at the {where} {'was added' if theirs.isspace() else 'is missing'}")


@rule(Severity.WARNING, fix="Put a space after the mark.", needs=has_glue)
def space_missing(pair: Pair) -> Iterator[Found]:
    """No space stands after a mark of punctuation or before a bracket, or one stands inside brackets.

    Why it matters: two sentences run into each other.

    Example: « Appelez le 911.Restez en ligne. »
    """
    prose = pair.target.prose
    has_brackets = "(" in pair.target.letters
    inside = IN_BRACKETS.search(prose) if has_brackets else None
    if inside and not IN_BRACKETS.search(pair.source.prose):
        yield pair.found(f"a space inside the brackets: {shown(prose, inside.start(), inside.end())}", "Remove it.")
    before = BEFORE_BRACKET.search(prose) if has_brackets else None
    if before and not BEFORE_BRACKET.search(pair.source.prose):
        yield pair.found(f"no space before the bracket: {shown(prose, before.start(), before.end())}", "Put one there.")
    match = GLUED.search(prose)
    if match and not GLUED.search(pair.source.prose) and prose[match.start() : match.end() + 2] not in pair.msgid:
        yield pair.found(f"no space after the mark: {shown(prose, match.start(), match.end() + 2)}")


@rule(Severity.WARNING, fix="Remove one of the two.")
def word_doubled(pair: Pair) -> Iterator[Found]:
    """A word stands twice in a row.

    Why it matters: a slip of the hand, or half of another wording left over.

    Example: « de de l’aide ».
    """
    yield from broken(pair, "doubled")
    is_repeated = has_neighbours_alike(pair.target)
    again = AGAIN.search(pair.target.prose) if is_repeated else None
    thrice = THRICE.search(pair.target.prose) if is_repeated else None
    if thrice and not THRICE.search(pair.source.prose):
        yield pair.found(f"“{thrice[0]}”")
        return
    doubles = pair.language.may_double if pair.language else frozenset()
    # « La personne à qui vous parlez, parlez-lui de face. »
    is_order = bool(again and pair.language and pair.language.order.fullmatch(again[1].lower()) and "," in again[0])
    if again and again[1].lower() not in doubles and not is_order and not AGAIN.search(pair.source.prose):
        yield pair.found(f"“{again[0]}”")
    joints = pair.language.conjunctions if pair.language else frozenset()
    for match in ON_BOTH_SIDES.finditer(pair.target.prose) if joints else ():
        if match[2].lower() in joints and not ON_BOTH_SIDES.search(pair.source.prose):
            yield pair.found(f"“{match[0]}”")
            return
    if is_repeated and (stuttered := STUTTERED.search(pair.target.prose)):
        yield pair.found(f"“{stuttered[0]}”")
        return
    if is_repeated and doubles and (beyond := DOUBLED_AGAIN.search(pair.target.prose)):
        yield pair.found(f"“{beyond[0]}”")
        return
    for match in DOUBLED.finditer(pair.target.spoken) if is_repeated or pair.target.is_marked else ():
        word = match[1].lower()
        is_slip = match[0][0].isupper() and match[0].split()[-1][0].isupper()  # « Vous Vous »
        may_double = pair.language and word in pair.language.may_double and not is_slip
        if may_double or DOUBLED.search(pair.source.spoken):
            continue
        yield pair.found(f"“{match[0]}”")


def has_neighbours_alike(passage: Passage) -> bool:
    """Whether a word of the prose ends as the next one is."""
    words = passage.texts
    if len(passage.vocabulary) == len(words):
        return False
    return any(map(str.endswith, words, words[1:])) or any(
        one == other and one[-1] == "’" for one, other in zip(words, words[2:], strict=False)
    )


@rule(
    Severity.WARNING,
    fix="Leave one mark.",
    needs=lambda pair: MARKS_TOGETHER.search(pair.target.prose) is not None,
)
def mark_doubled(pair: Pair) -> Iterator[Found]:
    """Two marks of punctuation stand together that do not belong together.

    Why it matters: a slip of the hand.

    Example: « Bonjour,, » or « Fin.. ».
    """
    prose = pair.target.prose
    match = REPEATED_MARK.search(prose)
    if match and not REPEATED_MARK.search(pair.source.prose):
        before = prose[: match.start() + 1]
        if not (pair.language and pair.language.abbreviations.search(before)):
            yield pair.found(f"“{match[0]}”: {shown(prose, match.start(), match.end())}")


def has_bracket(pair: Pair) -> bool:
    """Whether a bracket or a quotation stands in one of the two texts."""
    return BRACKET.search(pair.msgstr) is not None or BRACKET.search(pair.msgid) is not None


@rule(Severity.WARNING, fix="Open and close each bracket and each quotation.", needs=has_bracket)
def bracket_unbalanced(pair: Pair) -> Iterator[Found]:
    """A bracket or a quotation is opened and not closed, or the other way round.

    Why it matters: the reader cannot tell where the remark ends; in Markdown a link may break.

    Example: « (IC à 95 % : 2,5 à 22,8 ».
    """
    text = pair.msgstr if pair.language else pair.msgstr.translate(SAME_BRACKET)
    for opening, closing in PAIRS.items():
        ours = pair.msgid.count(opening) - pair.msgid.count(closing)
        theirs = text.count(opening) - text.count(closing)
        if theirs and not ours:
            which = f"{opening} is not closed" if theirs > 0 else f"{closing} is not opened"
            yield pair.found(which)
        elif (
            opening in "([" and not ours and not theirs and opening in text and text.find(closing) < text.find(opening)
        ):
            yield pair.found(f"{closing} stands before {opening}")
    if (
        pair.msgid.count("(")
        and not text.count("(")
        and not pair.msgid.count("](")
        and pair.source.numbers
        and any(char.isdigit() for char in pair.msgid.partition("(")[2].partition(")")[0])
    ):
        yield pair.found("the brackets of the source are missing", "Put what the source puts in brackets in brackets.")


@rule(Severity.WARNING, fix="End the text as the source ends.")
def final_mark_differs(pair: Pair) -> Iterator[Found]:
    """A text ends with another mark than its source, or with none.

    Why it matters: the sentence may have been cut; a question became a statement.

    Example: “Is it covered?” translated as « C’est couvert. »
    """
    ours, theirs = final_mark(pair.source.prose), final_mark(pair.target.prose)
    if ours == theirs:
        if "?" in pair.source.prose and len(pair.source.sentences) == len(pair.target.sentences) > 1:
            for one, other in zip(pair.source.sentences, pair.target.sentences, strict=True):
                if final_mark(one.text) == "?" and final_mark(other.text) == ".":
                    yield pair.found(
                        f"a question ends with “.”: {shown(other.text, len(other.text) - 2, len(other.text))}"
                    )
                    return
        return
    for language, text, mark in (
        (pair.source_language, pair.source.prose, ours),
        (pair.language, pair.target.prose, theirs),
    ):
        # The full stop of an abbreviation (p.m.) is not that of a sentence.
        if (
            mark == "."
            and language
            and language.abbreviations.search(text.rstrip())
            and len(pair.source.sentences) == 1
        ):
            return
    if (
        theirs == "?"
        and not ours
        and pair.source_language
        and pair.source_language.question_words.match(pair.source.prose)
    ):
        return  # a heading that asks: “What naloxone is”
    if (ours, theirs) == ("", ".") and ends_with_item(pair.msgid) and ends_with_item(pair.msgstr):
        return  # of a list that a sentence begins, the last item ends it in French
    yield pair.found(
        f"the text ends with {f'“{theirs}”' if theirs else 'no mark'}, the source with {f'“{ours}”' if ours else 'none'}"
    )


def opens_sentence(word: str, language: Language) -> bool:
    """Whether a word with a capital is a small word or an order, as sentences begin with and names hardly do."""
    small = word.lower()
    return (
        small.endswith("’") or small in language.words_of_function or forms(language.dictionary).of(small) == TO_READER
    )


def ends_with_item(text: str) -> bool:
    """Whether the last line of a text is an item of a list."""
    return ITEM.match(text.rstrip().rpartition("\n")[2]) is not None


ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
"""What begins an item of a Markdown list: a bullet, or a number with its point or parenthesis."""


@rule(Severity.WARNING, fix="End the sentence where the source ends it, or join the two with a word or a mark.")
def sentence_end_lost(pair: Pair) -> Iterator[Found]:
    """Two sentences of the source, or the two halves of one that a semicolon parts, stand there with nothing between them.

    Why it matters: the reader does not see where one ends; a warning runs into what does not belong to it.

    Example: `Take one tablet. Too much is harmful.` translated as « Prenez un comprimé une trop grande quantité est nocive. »
    """
    language = pair.language
    if language is None or language.may_join is NEVER or pair.is_source:
        return
    if found := sentence_run_on(pair, language):
        yield pair.found(found)
        return
    for one, two, both, takes_up in parted_once(pair):
        text = around_seam(both, one / max(1, one + two))
        is_joined = (
            not text or language.may_join.search(text) or MARK_BETWEEN.search(text) or language.goes_on.search(text)
        )
        # A colon, a semicolon or a dash may part them anywhere: a free wording puts its halves in another order.
        # So may a comma with a joint, and what takes up the first sentence may be gone: “A course is held. It is free.”
        is_parted = PARTING_MARK.search(both.text.rstrip(" .!?")) is not None or (
            any(language.joints.match(both.text, comma.end()) for comma in COMMA.finditer(both.text))
            or (takes_up and language.agreement is not None and language.agreement.standing.isdisjoint(both.texts))
        )
        if min(one, two) >= SHORT_SENTENCE and not is_joined and not is_parted:
            yield pair.found(f"two parts of the source, and nothing that parts or joins them: “{text}”")
            return


def sentence_run_on(pair: Pair, language: Language) -> str:
    """Where a sentence begins with its capital behind a comma or behind no mark at all; empty where none does."""
    prose = pair.target.prose
    are_fewer = len(pair.target.sentences) < len(pair.source.sentences)
    pronouns = language.agreement.pronouns if language.agreement else {}
    for match in CAPITAL_BEHIND_COMMA.finditer(prose) if are_fewer else ():
        if opens_sentence(match[1], language) and match[1] not in pair.msgid:
            return f"a sentence ends in a comma: {shown(prose, match.start(), match.end())}"
    for match in CAPITAL_BEHIND_WORD.finditer(prose):
        # The source may have one sentence where the translation has two, but no name begins with « Il ».
        is_pronoun = match[1].lower() in pronouns and match[0] not in pair.msgid
        if is_pronoun or (are_fewer and opens_sentence(match[1], language) and match[1] not in pair.msgid):
            return f"a sentence ends in no mark: {shown(prose, match.start(), match.end())}"
    return ""


@rule(Severity.WARNING, fix="Put the colon, or what parts the two otherwise: a dash, a comma, brackets.")
def colon_lost(pair: Pair) -> Iterator[Found]:
    """A colon of the source is gone, and nothing in its place parts what stands before it from the figure behind it.

    Why it matters: “Vancomycin: 1 g” is a name and a dose; run together, nobody sees where one ends.

    Example: `Emergency: 9-1-1` translated as « Urgence 9-1-1 ».
    """
    if pair.language is None or pair.is_source:
        return
    ours, theirs = pair.source.prose.rstrip(ENDING), pair.target.prose.rstrip(ENDING)
    colon = COLON.search(ours)
    if colon is None or PARTING.search(theirs) or len(PAUSE.findall(theirs)) >= len(PAUSE.findall(ours)):
        return
    figure = FIGURE.match(ours, colon.end())
    at = theirs.find(figure[0]) if figure else -1
    before = pair.language.words.findall(theirs[:at].lower()) if at > 0 else []
    # « Révisé le 3 mars » has made a sentence of both.
    if before and before[-1] not in pair.language.words_of_function and theirs[at - 1] in " \u00a0":
        yield pair.found(f"nothing stands for the colon after “{ours[: colon.start()][-40:]}”")


ENDING = " .!?"

FIGURE = re.compile(r"(?<=\s)\d[\d-]*")
"""A figure behind a colon."""

COLON = re.compile(r"(?<=[^\W\d_]):\s+(?=\S)")
"""A colon between words."""

PARTING = re.compile(r"[:—–(\n]| - ")
"""What may stand for a colon."""

PAUSE = re.compile(r"[:;,.!?()](?=\s)|[—–]")


def parted_once(pair: Pair) -> Iterator[tuple[int, int, Sentence, bool]]:
    """Two sentences of the source that became one, and those that a semicolon parts: the length of each half, what stands for both,
    and whether the second begins with what stands for a noun of the first.
    """
    ours, theirs, spoken = pair.source.sentences, pair.target.sentences, pair.source_language
    for (first, last), (other, end) in pair.beads if ";" in pair.source.letters or len(ours) > 1 else ():
        if end - other != 1:
            continue
        if last - first == 2:  # noqa: PLR2004 - two that became one
            takes_up = not spoken.stand_for_nouns.isdisjoint(ours[first + 1].texts[:1]) if spoken else False
            yield len(ours[first].text), len(ours[first + 1].text), theirs[other], takes_up
        # A free wording parts the halves elsewhere: only where no mark at all is left is one surely missing.
        elif (
            last - first == 1
            and ours[first].text.count(";") == 1
            and not MARK_BETWEEN.search(theirs[other].text.rstrip(" .!?"))
        ):
            halves = ours[first].text.split(";")
            yield len(halves[0]), len(halves[1]), theirs[other], False


def around_seam(both: Sentence, share: float) -> str:
    """The words of a sentence around the place where its second half may begin; empty where it has too few."""
    seam = round(share * len(both.words))
    reach = max(SEAM, round(len(both.words) / 6))
    near = both.words[max(0, seam - reach) : seam + reach]
    return both.text[near[0].start : near[-1].end] if len(near) > SEAM else ""


CAPITAL_BEHIND_WORD = re.compile(
    r"(?:[a-zà-ÿœ)]|(?<![.!?…])(?<![.!?…][ \u00a0])»)[ \u00a0]([^\W\d_a-zà-ÿœ][a-zà-ÿœ]*(?![\w’-])|[CNSJ]’(?=\w))"
)
"""A word with a capital that follows a small one, or such a word without its vowel (« N’ »). A mark may stand before a closing quote."""

CAPITAL_BEHIND_COMMA = re.compile(r"[\w)»],[ \u00a0]([^\W\d_a-zà-ÿœ][a-zà-ÿœ]*)(?![\w’-])")
"""A word with a capital that follows a comma."""

SEAM, SHORT_SENTENCE = 4, 15
"""Words on either side in which the seam of two sentences is looked for; letters of a sentence that is too short to tell."""

PARTING_MARK = re.compile(r"[:;–—](?=\s)")
MARK_BETWEEN = re.compile(r"[,;:.!?()–—/\n]")


def final_mark(text: str) -> str:
    """The mark at the end of a text, brackets and quotes aside."""
    mark = text.rstrip(CLOSING)[-1:]
    return SAME_END.get(mark, mark) if mark in FINAL_MARKS else ""


@rule(Severity.WARNING, fix="Begin the sentence with a capital, or without, as the source does.")
def capital_lost(pair: Pair) -> Iterator[Found]:
    """A sentence begins without a capital, or a text with one where its source has none; a place has lost its own.

    Why it matters: a piece of the sentence may have been lost.

    Example: « appelez le 911. » for “Call 911.”
    """
    yield from broken(pair, "name")
    ours, theirs = SENTENCE_START.match(pair.source.prose), SENTENCE_START.match(pair.target.prose)
    if (
        ours
        and theirs
        and ours[1].isupper()
        and theirs[1].islower()
        and (final_mark(pair.target.prose) == "." or not opens_with_name(pair))
        and not re.match(r"[^\W\d_][A-Z]|[a-z](?![^\W_])", theirs[0][-1] + pair.target.prose[theirs.end() :][:1])
    ):
        yield pair.found(f"the text begins with a small letter: {shown(pair.target.prose, 0, 12)}")
    for match in SENTENCE_START.finditer(pair.target.prose) if SMALL_START.search(pair.target.prose) else ():
        before = pair.target.prose[: match.start()].rstrip()
        if not before or not match[1].islower():
            continue
        if (
            pair.language
            and not pair.language.abbreviations.search(before.rstrip(")”»"))
            and not before.endswith(("...", "…"))
        ) and not any(m[1].islower() for m in SENTENCE_START.finditer(pair.source.prose) if m.start()):
            yield pair.found(
                f"a sentence begins with a small letter: {shown(pair.target.prose, match.start(), match.end())}"
            )
            return


def opens_with_name(pair: Pair) -> bool:
    """Whether the source begins with a word that has its capital anywhere: an abbreviation, a day, a month."""
    if not pair.source.words or not pair.source_language:
        return False
    word = pair.source.words[0]
    written = pair.source.prose[word.start : word.end]
    known = pair.source_language
    return (written.isupper() and len(written) > 1) or word.text in known.weekdays or word.text in known.months


RULES = (
    spacing_wrong,
    quotes_wrong,
    apostrophe_wrong,
    minus_sign_wrong,
    number_format_wrong,
    date_format_wrong,
    hour_format_wrong,
    accent_missing,
    elision_missing,
    space_doubled,
    space_missing,
    word_doubled,
    mark_doubled,
    bracket_unbalanced,
    final_mark_differs,
    sentence_end_lost,
    colon_lost,
    capital_lost,
)
