"""Text left in the source language, repeated, cut or added."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from locpipe.checks.naming import named
from locpipe.checks.pair import ATOM, shown, squeezed, without_marks
from locpipe.checks.passage import FILLER
from locpipe.checks.rendered import is_mostly_rendered
from locpipe.checks.rule import Found, rule
from locpipe.checks.spelling import is_reformed
from locpipe.findings import Severity
from locpipe.languages.lexicon import listed
from locpipe.languages.rare import is_shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")

RUN = 3
"""As many words in a row as in the source are hardly chance between two languages."""

SHORT, LONG, MANY = 25, 70, 50
"""Letters: below which a short translation says nothing, and a long one; and how many more are too many."""

SOME = 40
"""Letters of a sentence from which on one that is short beside it lacks something: “do not swallow it” is « recrachez-la »."""

LATER = re.compile(r"todo|fixme|xxx|tbd|lorem ipsum|\?\?\?|\[")
"""What each note to do it later has, in small letters."""

TWICE = re.compile(r"(?<!\w)((?:[\w’'-]+[ \u00a0]){1,12}[\w’'-]{3,})[,;.]?[ \u00a0]\1(?!\w)", re.IGNORECASE)
"""A run of words twice in a row."""

LEAST = 0.52
"""The share of its usual length below which a sentence lacks a part."""

JOINED = 0.7
"""The same where the translation has fewer sentences."""

FEWER, CLOSE = 0.86, 0.93
"""The share of its usual length below which a text with fewer sentences lacks one; and the same for safety texts."""

BRIEF = 3
"""Words up to which a sentence is lost without a trace in the length."""

LEAD = re.compile(r"^[^,;:.!?]{1,24}[,;:\u00a0]|[,;:–—][^,;:–—]{1,60}$")
"""A few words before the first mark, or after the last one: a brief sentence that was joined to its neighbour."""

MUCH = 0.42
"""The share of a translated sentence below which its usual length is too little: something was added."""

TO_DO = re.compile(r"(?<!\w)(?:TODO|FIXME|XXX|TBD)(?!\w)|lorem ipsum|\?\?\?|\[(?:\.\.\.|…)\]", re.IGNORECASE)
"""Notes to do it later, in any language."""


@rule(Severity.ERROR, fix="Translate the text.")
def source_text_kept(pair: Pair) -> Iterator[Found]:
    """A translation is the source text itself.

    Why it matters: the page would speak the wrong language.

    Example: `Call 911.` in a French catalog with the msgstr `Call 911.`
    """
    if is_same_language(pair) or pair.carried or not has_same_words(pair):
        return
    words = pair.source.texts
    if not words or is_settled(pair):
        return
    small = [match for match in re.findall(r"(?<![\w])[^\W\d_]+", pair.source.prose) if match.islower()]
    foreign = pair.source_language.function_words if pair.source_language else frozenset()
    own = pair.language.function_words if pair.language else frozenset()
    if any(word in foreign and word not in own for word in words) or len(small) >= 2 or opens_foreign(pair):  # noqa: PLR2004
        yield pair.found("the translation is the source text")


def opens_foreign(pair: Pair) -> bool:
    """Whether the first word is one that the source language's lists know and the other's do not: “Call”."""
    if not (pair.source_language and pair.language):
        return False
    names = [word for word in pair.source.words if pair.source.prose[word.start : word.end].istitle()]
    first = pair.source.texts[:1]
    return (
        len(names) <= 1
        and bool(pair.source_language.concepts.at(first, 0)[0])
        and not pair.language.concepts.at(first, 0)[0]
    )


def is_same_language(pair: Pair) -> bool:
    """Whether source and translation are of one language."""
    if pair.is_source:
        return True
    return pair.language is not None and pair.language is pair.source_language


def has_same_words(pair: Pair) -> bool:
    """Whether a translation is its source but for space, case and marks. The first word tells most apart."""
    first, other = (ATOM.search(text.casefold()) for text in (pair.msgid, pair.msgstr))
    if first and other and first[0] != other[0]:
        return False
    return squeezed(pair.msgid) == squeezed(pair.msgstr)


def is_settled(pair: Pair) -> bool:
    """Whether the glossary says that the whole text stays as it is."""
    text = squeezed(pair.source.prose)
    return any(
        squeezed(term.source) == text and (term.is_name or text in map(squeezed, term.targets))
        for term in pair.glossary.terms
    )


def may_have_left_words(pair: Pair) -> bool:
    """Whether a translation has words of its source that are no names, or small words of its language."""
    theirs = pair.target.vocabulary
    if len(theirs & strange_words(pair.source_language, pair.language)) > 1:
        return True
    shared = theirs & pair.source.vocabulary
    if not shared:
        return False
    written = frozenset([word.replace("'", "’") for word in pair.target.written])
    short_forms = pair.language.short_forms.keys() if pair.language else frozenset()
    return not (written.isdisjoint(shared) and written.isdisjoint(short_forms))


@rule(
    Severity.WARNING,
    fix="Translate the words, or mark a proper name as [name]{lang=xx}.",
    needs=may_have_left_words,
)
def source_words_left(pair: Pair) -> Iterator[Found]:
    """Some words of the source were left in the translation.

    Why it matters: a sentence half in another language is not understood, and read aloud wrongly.

    Example: « Les symptoms went down après deux semaines. »
    """
    strange = strange_words(pair.source_language, pair.language)
    if is_same_language(pair) or has_same_words(pair):
        return
    text = without_names(pair)
    theirs = list((pair.language.words if pair.language else WORD).finditer(text))
    ours = WORD.findall(pair.source.prose.casefold())
    known = set(ours)
    # Most translations share but names with their source: only a run of small letters was left.
    shared = [(at, match) for at, match in enumerate(theirs) if match[0].casefold() in known]
    is_apart = not any(match[0].islower() for _, match in shared)
    marks = strange & known
    common = pair.source_language.common_words & known if pair.source_language else frozenset()
    shapes = pair.source_language.shapes if pair.source_language else None
    pairs = set() if is_apart else set(pairwise(ours))
    for at, match in shared:
        word = match[0].casefold()
        neighbours = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if message := left_word(pair, match[0], neighbours, common):
            yield pair.found(f"{message}: {shown(text, match.start(), match.end())}")
            return
        is_strange = word in marks and not (pair.language and word in pair.language.loanwords)
        if is_strange and match[0] == word and "-" not in neighbours and "/" not in neighbours:
            yield pair.found(f"“{match[0]}” was left: {shown(text, match.start(), match.end())}")
            return
        here = theirs[at : at + RUN]
        run = tuple(other[0].casefold() for other in here)
        small = sum(other[0].islower() for other in here)
        is_run = len(run) == RUN and small >= 2 and run[:2] in pairs and run[1:] in pairs  # noqa: PLR2004
        if is_run and run in set(zip(ours, ours[1:], ours[2:], strict=False)) and adjacent(text, here):
            yield pair.found(f"“{text[match.start() : here[-1].end()]}” was left")
            return
        two = run[:2]
        if (
            len(two) == 2  # noqa: PLR2004
            and two in pairs
            and all(other[0].islower() and len(other[0]) > 3 for other in here[:2])  # noqa: PLR2004
            and adjacent(text, here[:2])
        ):
            yield pair.found(f"“{text[match.start() : here[1].end()]}” was left")
            return
        if (
            shapes
            and len(word) > RUN
            and match[0].islower()
            and shapes.fullmatch(word)
            and not (pair.language and pair.language.shapes.fullmatch(word))
            and not (pair.language and is_shared(word, pair.language.dictionary))
        ):
            yield pair.found(f"“{match[0]}” was left: {shown(text, match.start(), match.end())}")
            return
    words = list(dict.fromkeys(match[0] for match in theirs if match[0] in strange))
    if len(words) > 1:
        yield pair.found(f"words of another language: “{'”, “'.join(words[:4])}”")


@rule(Severity.WARNING, fix="Take the placeholder with its preposition: {in_province}.")
def preposition_left(pair: Pair) -> Iterator[Found]:
    """A small word of the source stands before a placeholder.

    Why it matters: « in Québec » is no French.

    Example: « Ce qu’il en coûte in {province} ».
    """
    if is_same_language(pair) or FILLER not in pair.target.prose:
        return
    for word in sorted(strange_words(pair.source_language, pair.language) & pair.target.vocabulary):
        if f" {word} {FILLER}" in pair.target.prose:
            yield pair.found(f"“{word}” was left before a placeholder")


def left_word(pair: Pair, written: str, neighbours: str, common: frozenset[str]) -> str:
    """What to say of a common word, or an abbreviation, of the source that its translation kept; empty for others."""
    short = pair.language.short_forms.get(written) if pair.language else None
    if short and written in pair.source.prose and "-" not in neighbours and not is_kept(pair, written):
        return f"“{written}” was left; it is “{short}”"
    if written in common and pair.setting.words[written] <= 1 and "-" not in neighbours:
        return f"“{written}” was left"
    return ""


def is_kept(pair: Pair, word: str) -> bool:
    """Whether the glossary has a word among its renderings."""
    return any(word in target.split() for term in pair.glossary.terms for target in term.targets)


@cache
def strange_words(source_language: Language | None, language: Language | None) -> frozenset[str]:
    """Function words of the source language that are no words of the translation's language, nor, where nobody described
    that, of any language near by.
    """
    foreign = source_language.function_words if source_language else frozenset()
    return foreign - language.function_words - language.shared_words if language else foreign - WORDS_OF_MANY


WORDS_OF_MANY = frozenset(listed("also an as at by do for had has he her in is it of on to us was we will"))
"""Function words of English that other languages write alike: German, Dutch, Spanish, Portuguese, Polish, Danish, Finnish."""


def adjacent(text: str, matches: list[re.Match[str]]) -> bool:
    """Whether words stand side by side, with nothing but a space between."""
    return all(text[one.end() : other.start()] in {" ", "-", "\u00a0"} for one, other in pairwise(matches))


def without_names(pair: Pair) -> str:
    """The translation's prose without the names that stay: those of the glossary, and runs of capitalised words."""
    text = pair.target.prose
    if pair.language:
        text = pair.language.borrowed.sub(lambda match: FILLER * len(match[0]), text)
    for term in pair.glossary.terms:
        if term.is_name and term.source in text:
            text = text.replace(term.source, FILLER * len(term.source))
    # A proper name of several words, small words in it included, that stands in the source just so.
    for match in re.finditer(
        r"[^\W\d_a-z][\w’'-]*(?:[ \u00a0](?:of|and|for|the|to|in|on|&|[^\W\d_a-z][\w’'-]*))*[ \u00a0][^\W\d_a-z][\w’'-]*",
        text,
    ):
        if match[0].replace("\u00a0", " ") in pair.source.prose and not names_day(match[0], pair):
            text = text[: match.start()] + FILLER * len(match[0]) + text[match.end() :]
    return text


def names_day(text: str, pair: Pair) -> bool:
    """Whether a piece of a text names a day or a month in the words of the source: “Monday to Friday” is no name."""
    spoken = pair.source_language
    return spoken is not None and any(
        word in spoken.weekdays or word in spoken.months for word in WORD.findall(text.lower())
    )


@rule(Severity.WARNING, fix="Remove the repetition.")
def text_repeated(pair: Pair) -> Iterator[Found]:
    """A sentence, or a run of words, stands twice in a translation and once in its source.

    Why it matters: a slip of the hand; the second may hide what was to stand there.

    Example: « Appelez le 911. Appelez le 911. »
    """
    written = pair.target.texts
    if len(set(pairwise(written))) == len(written) - 1 and not any(map(str.__eq__, written, written[1:])):
        return  # no word stands twice in a row, and no two words stand together twice
    seen: set[str] = set()
    several = len(pair.target.sentences) > 1
    ours = [squeezed(sentence.text) for sentence in pair.source.sentences] if several else []
    if several and len(ours) == len(set(ours)):
        for sentence in pair.target.sentences:
            text = squeezed(sentence.text)
            if len(text) > 8 and text in seen:  # noqa: PLR2004 (“Oui.” may well stand twice)
                yield pair.found(f"twice: “{sentence.text.strip()[:60]}”")
                return
            seen.add(text)
    whole, source = squeezed(pair.target.spoken), squeezed(pair.source.spoken)
    half = len(whole) // 2
    if half > 5 and whole[:half] == whole[half + 1 :] and source[: len(source) // 2] != source[len(source) // 2 + 1 :]:  # noqa: PLR2004
        yield pair.found(f"the whole text twice: “{whole[:50]}”")
        return
    joints = pair.language.conjunctions if pair.language else frozenset()
    joined = run_twice_joined(whole.split(), joints)
    if joined and not run_twice_joined(
        source.split(), pair.source_language.conjunctions if pair.source_language else joints
    ):
        yield pair.found(f"twice: “{joined[:60]}”")
        return
    run = run_twice(whole.split())
    if not run or run_twice(source.split()):
        return
    # Two words may stand at the end of a sentence and at the head of the next.
    if len(run) >= SHORTEST_RUN or TWICE.search(pair.target.prose):
        yield pair.found(f"twice in a row: “{' '.join(run)[:60]}”")


def run_twice(words: list[str]) -> list[str]:
    """The first run of two or more words that stands twice, the second time right behind the first; none where none does."""
    places: dict[tuple[str, str], list[int]] = {}
    for at, pair in enumerate(pairwise(words)):
        before = places.setdefault(pair, [])
        for place in before:
            if words[place:at] == words[at : 2 * at - place]:
                return words[place:at]
        before.append(at)
    return []


def run_twice_joined(words: list[str], joints: frozenset[str]) -> str:
    """The first run of words that stands again behind a joint (« et »); empty where none does."""
    for at, word in enumerate(words):
        if word not in joints:
            continue
        for size in range(SHORTEST_RUN, min(at, len(words) - at - 1) + 1):
            if words[at - size : at] == words[at + 1 : at + 1 + size]:
                return " ".join(words[at - size : at])
    return ""


SHORTEST_RUN = 3
"""Words that stand twice around a joint: « jour et jour » may be meant."""


@rule(Severity.WARNING, fix="Say all that the source says, and nothing more.")
def length_suspicious(pair: Pair) -> Iterator[Found]:
    """A translation is much shorter or longer than its source.

    Why it matters: a part may be missing, or something was added.

    Example: a paragraph of three sentences translated by one.
    """
    ours, theirs = len(pair.source.spoken.strip()), len(pair.target.spoken.strip())
    if not ours or not theirs or (pair.language is None and theirs < ours):
        return
    ratio = theirs / ours
    if ours >= SHORT and ratio < 0.6:  # noqa: PLR2004 (no good translation was found to be shorter)
        yield pair.found(f"{theirs} characters for {ours}: a part seems to be missing")
    elif (ours >= LONG and ratio > 2.3) or (ours < LONG and theirs > 2 * ours + 60):  # noqa: PLR2004
        yield pair.found(f"{theirs} characters for {ours}: something seems to be added")


@rule(Severity.WARNING, fix="Remove what is not part of the text.")
def chatter_added(pair: Pair) -> Iterator[Found]:
    """A translation begins with a remark of whoever, or whatever, translated it, or holds a note to do it later.

    Why it matters: the remark would be published.

    Example: « Voici la traduction : Appelez le 911. »
    """
    text = pair.msgstr.lower()
    later = (TO_DO,) if LATER.search(text) else ()
    known = [spoken for spoken in (pair.language, pair.source_language) if spoken and may_remark(spoken, text)]
    for pattern in (*later, *(spoken.chatter for spoken in known)):
        match = pattern.search(pair.msgstr)
        if match and not pattern.search(pair.msgid):
            yield pair.found(f"“{match[0].strip()}” is not part of the text")
            return


def may_remark(language: Language, text: str) -> bool:
    """Whether a text in small letters has a piece that every remark of a translator in a language has."""
    return any(piece in text for piece in language.chatter_pieces)


@rule(Severity.WARNING, fix="Say each thing that the source says.")
def sentence_missing(pair: Pair) -> Iterator[Found]:
    """A translation has fewer sentences than its source, and is shorter than translations of this catalog are.

    Why it matters: a sentence was probably forgotten; it may be the warning.

    Example: “Call 911. Stay with the person.” translated as « Appelez le 911. »
    """
    if lost := short_sentence_lost(pair):
        yield pair.found(f"nothing renders “{lost}”")
        return
    ratio = len(pair.target.spoken.strip()) / max(1.0, len(pair.source.spoken.strip()) * pair.usual_length)
    # What stands behind a semicolon was a sentence as well.
    said = len(pair.target.sentences) + max(0, pair.target.prose.count(";") - pair.source.prose.count(";"))
    is_short = said < len(pair.source.sentences) and ratio < (CLOSE if pair.is_safety else FEWER)
    if is_short and not all(
        is_rendered(sentence, pair) or (not pair.is_safety and is_mostly_rendered(sentence, pair))
        for sentence in pair.source.sentences
    ):
        yield pair.found(f"{len(pair.target.sentences)} sentences for {len(pair.source.sentences)}, and a shorter text")
        return
    for ours, theirs in pair.aligned if len(pair.source.sentences) > 1 else ():
        expected = len(ours.text.strip()) * pair.usual_length
        least = JOINED if theirs.text and len(pair.target.sentences) < len(pair.source.sentences) else LEAST
        if (
            expected > (SOME if theirs.text else SHORT)
            and len(theirs.text.strip()) < expected * least
            and FILLER not in theirs.text
        ):
            yield pair.found(
                f"nothing renders “{ours.text.strip()[:70]}…”"
                if not theirs.text
                else f"short: “{theirs.text.strip()[:70]}”"
            )
            return


def is_rendered(sentence: Sentence, pair: Pair) -> bool:
    """Whether a translation names what a sentence of its source surely names: two sentences may well be one in it."""
    if pair.language is None or pair.source_language is None:
        return False
    surely = named(sentence, pair.source_language.code).surely
    figures = {figure for figure in re.findall(r"\d+", sentence.text) if len(figure) < THOUSAND}
    lost = surely - named(pair.target.whole, pair.language.code).perhaps
    is_told = len(surely) + len(figures) >= TOLD_BY
    return is_told and len(lost) * TOLD_BY <= len(surely) and all(figure in pair.target.spoken for figure in figures)


TOLD_BY, THOUSAND = 2, 4
"""How many things tell a sentence from others; digits that no group parts."""


def short_sentence_lost(pair: Pair) -> str:
    """A brief sentence at the beginning or the end of the source that the translation lacks; empty where there is none."""
    ours, theirs = pair.source.sentences, pair.target.sentences
    if len(theirs) >= len(ours) or not theirs:
        return ""
    for at in (0, -1):
        if is_rendered(ours[at], pair) or (not pair.is_safety and is_mostly_rendered(ours[at], pair)):
            continue
        is_brief = 0 < len(ours[at].texts) <= BRIEF and ours[at].text.strip()[-1:] in {".", "!", "?"}
        if is_brief and len(theirs[at].texts) > BRIEF + 2 and not LEAD.search(theirs[at].text.strip()):
            return ours[at].text.strip()
    return ""


@rule(Severity.WARNING, fix="Say nothing that the source does not say.")
def sentence_added(pair: Pair) -> Iterator[Found]:
    """A translation has more sentences than its source, and is longer than translations of this catalog are.

    Why it matters: something was added that nobody has checked.

    Example: « N’hésitez pas à nous joindre. » at the end of a paragraph that does not say so.
    """
    if len(pair.target.sentences) > len(pair.source.sentences):
        for sentence in pair.target.sentences:
            elsewhere = pair.setting.texts.get(squeezed(sentence.text), "")
            if elsewhere and elsewhere not in squeezed(pair.source.spoken):
                yield pair.found(f"another text of the catalog: “{sentence.text.strip()[:70]}”")
                return
    for ours, theirs in pair.aligned if len(pair.target.sentences) > 1 else ():
        expected = len(ours.text.strip()) * pair.usual_length
        length = len(theirs.text.strip())
        if length > SHORT and expected < length * MUCH and length - expected > MANY and FILLER not in ours.text:
            yield pair.found(f"the source does not say “{theirs.text.strip()[:70]}…”")
            return


@rule(Severity.WARNING, fix="Write the word with its accents, as elsewhere in the catalog.")
def accent_lost(pair: Pair) -> Iterator[Found]:
    """A word stands without the accents that it has everywhere else in the catalog.

    Why it matters: a word without its accents may be another, and is read aloud wrongly.

    Example: « ketamine » among a hundred « kétamine ».
    """
    if pair.language is None or not pair.setting.words:
        return
    words, spellings = pair.setting.words, pair.setting.spellings
    rare = [
        word
        for word in pair.target.vocabulary
        if len(word) > RUN and words[word] <= 2 and without_marks(word) in spellings  # noqa: PLR2004
    ]
    if not rare:
        return
    for found in pair.target.words:
        word, written = found.text, pair.target.prose[found.start : found.end]
        if word not in rare:
            continue
        if not written.islower() and written in pair.msgid and not is_accented_name(pair, word):
            continue
        if word in pair.language.ambiguous_accents:
            continue
        for better in pair.setting.spellings.get(without_marks(word), ()):
            is_more_usual = words[better] > 2 * words[word] or not words[word]
            is_better = (
                better != word and is_more_usual and marks(better) > marks(word) and differs_within(word, better)
            )
            if is_better and not is_reformed(word, pair.language):
                yield pair.found(f"“{word}” is “{better}” elsewhere")
                break


def is_accented_name(pair: Pair, word: str) -> bool:
    """Whether the catalog elsewhere writes a name of the source with accents."""
    forms = pair.setting.spellings.get(without_marks(word), ())
    return any(pair.setting.written[form[:1].upper() + form[1:]] > 1 for form in forms)


def differs_within(word: str, better: str) -> bool:
    """Whether two spellings differ in an accent that no ending explains: thérapie, not traite and traité."""
    return any(
        one != other and better[at:] not in {"é", "ée", "és", "ées"} and not is_participle_of(word, better)
        for at, (one, other) in enumerate(zip(word, better, strict=False))
    )


def is_participle_of(word: str, better: str) -> bool:
    """Whether the usual spelling is the participle of a verb of which a word with an accent is another form: « on considère »."""
    return better.endswith(("é", "ée", "és", "ées")) and not word.isascii() and word.endswith(("e", "es", "ent"))


def marks(word: str) -> int:
    """How many accents a word has."""
    return sum(bool(unicodedata.combining(c)) for c in unicodedata.normalize("NFD", word))


RULES = (
    source_text_kept,
    source_words_left,
    preposition_left,
    text_repeated,
    length_suspicious,
    sentence_missing,
    sentence_added,
    chatter_added,
    accent_lost,
)
