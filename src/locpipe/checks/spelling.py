"""Spelling, where a dictionary of the language tells a slip of the hand from a word that it merely does not know.

A word that no dictionary has is a slip where the same letters with other accents are a word, where one letter too many, too
few or exchanged makes it a common one, and where a space cuts a word in two or two words are run together. Else it is most
often a drug or an illness, whose name the source has too, or much like it; where that has nothing like it, somebody has to look.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from locpipe.checks.clause import NOMINAL, readings_of
from locpipe.checks.pair import without_marks
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.checks.typography import broken
from locpipe.findings import Severity
from locpipe.languages.dictionary import (
    accent_exchanged,
    accented_otherwise,
    dictionary,
    ended_otherwise,
    is_known,
    is_listed,
    one_slip_away,
    slips_of,
    sounding_alike,
)
from locpipe.languages.forms import FEMININE, NOUN, OTHER, VERB, among, gender
from locpipe.languages.rare import is_rare, is_rectified, is_shared
from locpipe.languages.substances import substance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Word
    from locpipe.languages import Language

SHORTEST = 4
"""Letters of a word below which its spelling says too little."""

JOINS = frozenset("-\u2010\u2011/@.·")
"""Marks that make a word a part of something."""

OFTEN = 3
"""Times that a catalog has a word from which on it is the house's own."""

COMMON = 500
"""How often the other half of two words run together occurs in the dictionary."""

RARER = 100
"""How many times rarer a word is than in the source's language that is none of the translation's."""

COMMON_IN_SOURCE, USUAL_IN_SOURCE, KNOWN_IN_SOURCE = 5_000, 40, 20
"""How often a word occurs in the language of the source, from which on no other language is likely to share it: one that the lists of
the other have somewhere, one that only rare words of it look like, and one that they lack.
"""


@rule(Severity.WARNING, fix="Write it as the dictionary does.")
def word_misspelled(pair: Pair) -> Iterator[Found]:
    """A word is no word, and would be one with other accents, another letter, without a space in it, or with one.

    Why it matters: « preces » may be read as another word; a screen reader says what is written.

    Example: « hopital » for « hôpital », « trenblements », « médi caments », « unefemme ».
    """
    if pair.language is None or not pair.language.dictionary:
        return
    code = pair.language.dictionary
    uncut = pair.language.uncut & pair.target.vocabulary
    if uncut:
        yield pair.found(f"“{min(uncut)}” lost its apostrophe", "Write ’ (U+2019).")
        return
    suspect = _suspects(pair.target.vocabulary, code)
    written = [word for word in pair.target.words if word.text in suspect] if suspect else []
    opening = [word for word in written if _opens(word, pair)]
    for word in (*(word for word in written if _is_plain(word, pair)), *opening):
        if word.text not in pair.language.loanwords and not _is_usual(word, pair):
            is_short = len(word.text) < SHORTEST
            meant = _accented(word, pair) if is_short else _meant(word, pair, pair.language)
            if meant:
                yield pair.found(f"“{word.text}” is no word: “{meant}”?")
                return
    for word in written:
        if meant := _compound(word, pair):
            yield pair.found(f"“{word.text}” is no word: “{meant}”?")
            return
    if cut := _cut_in_two(pair, pair.language):
        yield pair.found(f"“{cut}” is one word: “{cut.replace(' ', '')}”?")


def _compound(word: Word, pair: Pair) -> str:
    """The compound that the last part of one was meant for: « rendez-vouz »; empty where there is none."""
    prose = pair.target.prose
    first = PART.search(prose, 0, word.start) if prose[max(0, word.start - 1) : word.start] == "-" else None
    if first is None or pair.language is None or CUT_SHORT.match(prose, word.end):
        return ""
    known = dictionary(pair.language.dictionary)
    head, text = first[0].lower(), word.text
    if f"{head}{text}" in known or text.endswith(MANY_OR_WOMAN):
        return ""  # « sous-jacents »
    return next((whole for other in slips_of(text) if (whole := f"{head}{other}") in known), "")


MANY_OR_WOMAN = ("s", "x", "e")
"""How forms of compounds end that a list need not have."""
PART = re.compile(r"[^\W\d_]+-\Z")
"""The part of a compound before its last hyphen."""


def _accented(word: Word, pair: Pair) -> str:
    """The word with another accent that a short one was meant for: « àge » for « âge »; empty where there is none."""
    is_whole = not word.text.isascii() and not CUT_SHORT.match(pair.target.prose, word.end)
    return accented_otherwise(word.text, pair.language.dictionary) if is_whole and pair.language else ""


def _cut_in_two(pair: Pair, language: Language) -> str:
    """The first word of a text that a space cuts in two; empty where none does."""
    suspect = _suspects(pair.target.vocabulary, language.dictionary)
    # Of a word that is cut in two at least one piece is no word, or a rare one. Most texts have none: their places are not asked for.
    pieces = suspect | _seldom(pair.target.vocabulary, language.dictionary)
    small = frozenset([word for word in pair.target.written if word.islower()])
    cut = {
        both
        for both in pairwise(pair.target.texts)
        if not pieces.isdisjoint(both)
        and ((small.issuperset(both) and _is_cut(*both, language)) or _is_cut_name(both, pair, suspect))
    }
    for one, other in pairwise(pair.target.words) if cut else ():
        both = (one.text, other.text)
        is_apart = both not in cut or pair.target.prose[one.end : other.start] != " "
        if not is_apart and ((_is_plain(one, pair) and _is_plain(other, pair)) or not _is_cut(*both, language)):
            return " ".join(both)
    return ""


def _is_cut_name(pieces: tuple[str, str], pair: Pair, suspect: frozenset[str]) -> bool:
    """Whether two words, of which one is none, are one that the source has: « bupre norphine »."""
    whole = "".join(pieces)
    is_long = len(whole) >= LONG and min(map(len, pieces)) > 1 and not suspect.isdisjoint(pieces)
    return is_long and without_marks(whole) in map(without_marks, pair.source.vocabulary)


@lru_cache(maxsize=10_000)
def _is_cut(one: str, other: str, language: Language) -> bool:
    """Whether two pieces are one word: the whole is known and one of them is not, or is very much rarer than the whole."""
    count = dictionary(language.dictionary).get
    whole = one + other
    if min(len(one), len(other)) < 2 or not whole.isalpha():  # noqa: PLR2004 - a letter alone is cut from nothing
        return False
    if not all(is_known_or_rare(piece, language) for piece in (one, other)):
        # A common word beside it was hardly cut from a rare one.
        least = COMMON if is_common(one, language) or is_common(other, language) else 0
        return is_known_or_rare(whole, language) and count(whole) >= least
    return len(whole) >= LEAST_CUT and count(whole) >= max(COMMON, RARE * min(count(one), count(other)))


LEAST_CUT, RARE = 6, 50
"""Letters of a word that is cut in two known ones, and how many times rarer than it one of these is. In 1.9 million words of running
text four pairs are that are two words all the same (« archive tar de »).
"""

SELDOM = 2_500
"""How often a word occurs at most that is so much rarer than some other."""


def _seldom(words: frozenset[str], code: str) -> frozenset[str]:
    """The words that occur so seldom in a language that they may be a piece of another."""
    return _those(words, code, _is_seldom)


def _is_seldom(word: str, code: str) -> bool:
    return word.isalpha() and dictionary(code).get(word) <= SELDOM


def is_common(word: str, language: Language) -> bool:
    """Whether a word is one of those that people use: a small one, or one that occurs often."""
    return word in language.function_words or dictionary(language.dictionary).get(word) >= COMMON_ENOUGH


def is_known_or_rare(word: str, language: Language) -> bool:
    """Whether a word, or one that it is a form of, stands in one of the lists."""
    return _stands_in_a_list(word, language) or any(
        len(one) >= SHORTEST and _stands_in_a_list(one, language) for one in stems(word, language)
    )


def _stands_in_a_list(word: str, language: Language) -> bool:
    return is_known(word, language.dictionary) or is_rare(word, language.dictionary)


def _meant(word: Word, pair: Pair, language: Language) -> str:
    """The word that one may have been meant for; empty where there is none."""
    if is_reformed(word.text, language):
        return ""
    return (
        _plural(word.text, language)
        or accent_exchanged(word.text, language.dictionary)
        or accented_otherwise(word.text, language.dictionary)
        or _run_together(word.text, language)
        or _without_apostrophe(word.text, language)
        or _unstuttered(word.text, language)
        or _heard(word, pair)
        or _slip(word, pair)
        or _ended(word, pair)
    )


def _plural(word: str, language: Language) -> str:
    """The plural that a word was meant for which is made like that of most words: « hôpitals »; empty where it was not."""
    meant = (word.removesuffix(ending) + right for ending, right in language.plurals if word.endswith(ending))
    one = word.removesuffix("s")
    return next((plural for plural in meant if all(is_known(form, language.dictionary) for form in (one, plural))), "")


@rule(Severity.WARNING, fix="Correct it; if it is right, dismiss this with a reason, or write it three times.")
def word_unknown(pair: Pair) -> Iterator[Found]:
    """A word stands in no dictionary of the language, nowhere else in the catalog, and nothing like it in the source.

    Why it matters: it is a slip that no single letter explains, a word of a third language, or one that readers do not know.

    Example: « Prenez un comprimé siempre avec de l’eau. »
    """
    language = pair.language
    if language is None or not language.dictionary or pair.is_source:
        return
    suspect = _suspects(pair.target.vocabulary, language.dictionary)
    foreign = language.foreign_words & pair.target.vocabulary - pair.source.vocabulary
    for word in pair.target.words if suspect or foreign else ():
        text = word.text
        if text in foreign and _is_plain(word, pair) and not _is_usual(word, pair):
            yield pair.found(f"“{text}” is a word of another language")
            return
        if (
            text in suspect
            and (len(text) >= SHORTEST - 1 or not language.alphabet.issuperset(text))
            and _is_plain(word, pair)
            and not CUT_SHORT.match(pair.target.prose, word.end)
            and not is_known(text, language.dictionary)
            and not is_correct(text, language)
            and not _is_usual(word, pair)
            and not _is_cognate(text, pair)
            and not _meant(word, pair, language)
        ):
            yield pair.found(f"nobody knows the word “{text}”")
            return


@lru_cache(maxsize=20_000)
def is_correct(word: str, language: Language) -> bool:
    """Whether a word that the dictionary lacks is one all the same: borrowed, rare, or a form of a word that is known or rare."""
    is_listed_ = word in language.loanwords or is_known_or_rare(word, language)
    return is_listed_ or is_form(word, language) or is_reformed(word, language)


@rule(Severity.NOTE, fix="Keep to one spelling in a catalog.")
def spelling_mixed(pair: Pair) -> Iterator[Found]:
    """A word is spelled as the reform of 1990 allows, and as it was before elsewhere in the catalog.

    Why it matters: both are right, and a reader who meets both wonders.

    Example: « connaitre » in a catalog that has « connaître ».
    """
    language = pair.language
    if language is None or not language.dictionary:
        return
    for word in sorted(_suspects(pair.target.vocabulary, language.dictionary)):
        old = old_spelling(word, language) if is_reformed(word, language) else ""
        if old and pair.setting.words[old]:
            yield pair.found(f"“{word}” is “{old}” elsewhere")
            return


@lru_cache(maxsize=10_000)
def is_reformed(word: str, language: Language) -> bool:
    """Whether a word is spelled as a reform allows: one that lists have, a form of one, or one without a circumflex on i or u."""
    code = language.dictionary
    return any(is_rectified(one, code) for one in (word, *stems(word, language))) or bool(old_spelling(word, language))


def old_spelling(word: str, language: Language) -> str:
    """What a word was that a reform took its circumflex from; empty where it took none, or where that tells two words apart."""
    if not language.dropped_accents or word in language.ambiguous_accents:
        return ""
    old = accented_otherwise(word, language.dictionary)
    return old if old and old.translate(language.dropped_accents) == word else ""


def _is_cognate(word: str, pair: Pair) -> bool:
    """Whether a word of the source begins as a word does, for the better part of the shorter one: “naloxone”, « naloxonée »."""
    plain = without_marks(word)
    return any(
        _shared(plain, without_marks(other)) >= LIKE * min(len(plain), len(other)) for other in pair.source.vocabulary
    )


CUT_SHORT = re.compile(r"[-\u2010\u2011/@]|\.[ \u00a0][a-z\d]")
"""What follows a word that is not all there: a part of a compound, « janv. »."""

LIKE = 0.6
"""How much of a word begins like another one of which it is a translation."""


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their beginnings; none where these are too few to tell anything."""
    shortest = min(len(one), len(other))
    count = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    return count if count >= SHARED else 0


def _suspects(words: frozenset[str], code: str) -> frozenset[str]:
    """The words that a dictionary lacks, or that another accent would make very much more usual.

    What has an apostrophe in it is none: no dictionary has « l’ », and it is a word all the same.
    """
    return _those(words, code, _is_suspect)


def _is_suspect(word: str, code: str) -> bool:
    return (word.isalpha() and not is_known(word, code)) or (not word.isascii() and bool(accent_exchanged(word, code)))


def _those(words: frozenset[str], code: str, holds: Callable[[str, str], bool]) -> frozenset[str]:
    """The words of which something holds in a language. Each that is met is asked once."""
    others, found = MET.setdefault((holds, code), (set(), set()))
    fresh = words - others - found
    if fresh:
        those = {word for word in fresh if holds(word, code)}
        found |= those
        others |= fresh - those
    return words & found


MET: dict[tuple[Callable[[str, str], bool], str], tuple[set[str], set[str]]] = {}
"""By what holds, and by dictionary, the words that were met: those of which it does not hold, as of most, and the others."""


def _opens(word: Word, pair: Pair) -> bool:
    """Whether a word with a capital begins a sentence, so that it need not be a name."""
    prose = pair.target.prose
    before = prose[: word.start].rstrip()
    is_title = prose[word.start : word.end].istitle() and JOINS.isdisjoint(prose[word.end : word.end + 1])
    return is_title and (not before or before.endswith((".", "!", "?")))


def _is_plain(word: Word, pair: Pair) -> bool:
    """Whether a word is written in small letters, alone: no name, no part of a compound."""
    prose = pair.target.prose
    around = prose[word.start - 1 : word.start] + prose[word.end : word.end + 1]
    return prose[word.start : word.end].islower() and word.text.isalpha() and JOINS.isdisjoint(around[:1])


def _slip(written: Word, pair: Pair) -> str:
    """The common word that a word is one slip of the hand away from; empty where it may be a word of its own."""
    language, word = pair.language, written.text
    is_part = pair.target.prose[written.end : written.end + 1] in HYPHENS
    if (
        language is None
        or is_part
        or len(word) < SHORTEST_SLIP
        or word in language.loanwords
        or is_form(word, language)
    ):
        return ""
    meant, count = one_slip_away(word, language.dictionary)
    if not count or count < COMMON_ENOUGH:
        meant_too = _rare_word(word, language)
        if meant_too:
            return meant_too
    is_common = count >= (COMMON_ENOUGH if len(word) < LONG else KNOWN_ENOUGH)
    if not count or not (is_common or pair.setting.words[meant] >= OFTEN):
        return ""
    # A term that both languages have is written much alike, and is no slip for another word: “apnea”, « apnée ».
    head = without_marks(word)[:SHARED]
    return meant if without_marks(meant).startswith(head) or not _is_of_source(word, pair) else ""


def _ended(written: Word, pair: Pair) -> str:
    """The word that lost its last letter, or has one too many: « anxieu », « généralemente »; empty where it may be a word of its own."""
    language, word = pair.language, written.text
    is_whole = not CUT_SHORT.match(pair.target.prose, written.end)
    if language is None or not is_whole or len(word) < SHORTEST_SLIP or is_correct(word, language):
        return ""
    meant, count = ended_otherwise(word, language.last_letters, language.dictionary)
    return meant if count >= (COMMON_ENOUGH if len(word) == SHORTEST_SLIP else KNOWN_ENOUGH) else ""


@lru_cache(maxsize=10_000)
def _rare_word(word: str, language: Language) -> str:
    """The word of any list that a long word is one slip away from, and begins like; empty where there is none."""
    if len(word) < LONG or is_correct(word, language):
        return ""
    head = word[:SHARED]
    return next((one for one in slips_of(word) if one.startswith(head) and is_known(one, language.dictionary)), "")


HYPHENS = JOINS - {"."}
"""What makes a word before it a part of something."""

SHORTEST_SLIP = 5
"""Letters of a word below which too many words are one letter away."""

SHARED = 4
"""Letters that a word has in common with a word of the source of which it is the translation."""

LONG = 8
"""Letters of a word that hardly another word is near to."""

COMMON_ENOUGH, KNOWN_ENOUGH = 1_000, 150
"""How often the word occurs that was meant for a short one, and for a long one: rarer ones are near to terms of medicine."""


def is_form(word: str, language: Language) -> bool:
    """Whether a word that the dictionary lacks is made of one that it has, by how words of its language begin and end."""
    code = language.dictionary
    rests = [word.removeprefix(beginning) for beginning in language.word_beginnings if word.startswith(beginning)]
    return any(len(one) >= SHORTEST and is_known(one, code) for one in (*stems(word, language), *rests))


def stems(word: str, language: Language) -> list[str]:
    """The words that a word may be a form of, by how it ends; no ending doubles a letter (« détergentss »)."""
    return [
        word.removesuffix(ending) + stem
        for ending, stem in language.forms_of_words
        if word.endswith(ending)
        and (stem or (ending != word[-2:-1] and _takes_ending(word.removesuffix(ending), ending, language)))
    ]


@lru_cache(maxsize=10_000)
def _takes_ending(stem: str, ending: str, language: Language) -> bool:
    """Whether a word may have an ending that makes it one of many or of a woman: no infinitive (« vomire »), no adverb
    (« rapidemente »), no verb (« oppressente »), and of a woman no thing (« besoine ») and nothing that changes otherwise (« positife »).
    """
    readings = language.agreement and readings_of(stem, language.agreement)
    if not readings or stem.endswith(language.agreement.present if language.agreement else "-"):
        return True  # « les proches aidants »
    if not among(readings, NOMINAL):
        return False
    nouns = among(readings, NOUN)
    is_thing = (
        nouns and among(readings, NOUN + VERB + OTHER) == readings and not stem.endswith(language.endings_of_persons)
    )
    is_lacking = is_thing or gender(among(readings, NOMINAL)) == FEMININE or stem.endswith(language.endings_of_men)
    return not (is_lacking and ending.startswith(language.endings_of_women))


def _is_usual(word: Word, pair: Pair) -> bool:
    """Whether the catalog has a word again and again, or the source has it too, as a word and no piece of one (« surveillanc »)."""
    if pair.setting.words[word.text] >= OFTEN or word.text in pair.source.vocabulary:
        return True
    _, is_there, rest = pair.msgid.lower().partition(word.text)
    is_part = pair.target.prose[word.end : word.end + 1] in JOINS
    return bool(is_there) and (is_part or not rest[:1].isalpha())


def _run_together(word: str, language: Language) -> str:
    """The two words that stand in one, of which one is a small word that begins or ends no other; empty where there are none."""
    words = dictionary(language.dictionary)
    for small in language.small_words:
        for first, second in ((small, word.removeprefix(small)), (word.removesuffix(small), small)):
            rest = second if first == small else first
            is_ending = small == second and any(ending == small for ending, _ in language.forms_of_words)
            if is_ending and is_form(word, language):
                continue  # « vaccinaux »
            if first + second == word and len(rest) >= SHORTEST - 1 and words.get(rest) >= COMMON:
                return f"{first} {second}"
    if is_form(word, language) or word in language.loanwords or word.endswith(language.never_seconds):
        return ""
    cuts = ((word[:at], word[at:]) for at in range(SHORTEST, len(word) - SHORTEST + 1))
    both = next((cut for cut in cuts if min(map(words.get, cut)) >= USUAL and not is_beginning(cut[0], language)), None)
    return " ".join(both) if both else ""


def is_beginning(piece: str, language: Language) -> bool:
    """Whether a piece begins words rather than being one: « auto », « micro »."""
    return any(piece == beginning.rstrip("-") for beginning in language.word_beginnings)


USUAL = 1_000
"""How often each of two words occurs that are taken for one without its space."""


def _without_apostrophe(word: str, language: Language) -> str:
    """The word with the apostrophe that it lost: « lhôpital »; empty where it may be a word of its own."""
    words = dictionary(language.dictionary)
    for head in language.elided:
        rest = word.removeprefix(head)
        if rest != word and len(rest) >= SHORTEST and rest[:1] in VOWELS and words.get(rest) >= COMMON:
            return f"{head}’{rest}"
    return ""


def _unstuttered(word: str, language: Language) -> str:
    """The word without a syllable that stands in it twice: « médicacament »; empty where no syllable does."""
    match = STUTTER.search(word)
    meant = word[: match.start()] + word[match.end(1) :] if match else ""
    return meant if meant and is_known(meant, language.dictionary) else ""


STUTTER = re.compile(r"([^\W\d_]{2,3})(?=\1)")


def _heard(written: Word, pair: Pair) -> str:
    """The word that is spoken like one that nobody knows: « abiletés »; empty where it may be a word of its own."""
    language, word = pair.language, written.text
    if language is None or len(word) < SHORTEST_SLIP or word in language.loanwords or is_form(word, language):
        return ""
    meant = sounding_alike(word, language.dictionary)
    # A term that both languages have may sound like another word; one that begins like the term itself is meant: « exposission ».
    is_term = without_marks(meant).startswith(without_marks(word)[: SHARED + 1])
    return meant if is_term or not _is_of_source(word, pair) else ""


VOWELS = frozenset("aeiouyhàâéèêëîïôûœ")


def _is_of_source(word: str, pair: Pair) -> bool:
    """Whether a word is much like one of the source: a term that both languages have."""
    plain = without_marks(word)
    return any(_shared(plain, other) >= LIKE * len(other) for other in map(without_marks, pair.source.vocabulary))


@rule(Severity.WARNING, fix="Translate it, or mark it as a name: [word]{lang=en}.")
def source_word_left(pair: Pair) -> Iterator[Found]:
    """A word of the source stands in the translation, and is none of its language.

    Why it matters: a reader who does not know the other language stops there, in the middle of an instruction.

    Example: « La fumée des wildfires peut déclencher une crise. »
    """
    language, source = pair.language, pair.source_language
    if language is None or source is None or language is source or not (language.dictionary and source.dictionary):
        return
    ours = pair.source.vocabulary
    if ours.isdisjoint(pair.target.vocabulary):
        return
    yield from broken(pair, "left")
    settled = " ".join(target for term, _ in pair.terms for target in term.targets).lower()
    for word in pair.target.words:
        text = word.text
        if (
            text not in ours
            or not (_is_plain(word, pair) or (_opens(word, pair) and _is_no_name(word, pair)))
            or len(text) < SHORTEST - 1
            or pair.setting.words[text] >= OFTEN
            or _is_of(text, language, source)
            or text in language.loanwords
            or is_shared(text, language.dictionary)
            or text in settled
        ):
            continue
        theirs = dictionary(source.dictionary)
        looks_so = source.shapes.fullmatch(text) or source.letters.search(text)
        is_theirs = theirs.get(text) >= _least_in_source(text, language) or (text in theirs and looks_so)
        if is_theirs:
            yield pair.found(f"“{text}” stands in the translation as in the source")
            return


def _least_in_source(word: str, language: Language) -> int:
    """How often a word of a translation has to occur in the language of the source, to be none of the translation's."""
    if substance(word):
        return COMMON_IN_SOURCE
    if not is_correct(word, language):
        return KNOWN_IN_SOURCE
    return COMMON_IN_SOURCE if word in dictionary(language.dictionary) else USUAL_IN_SOURCE


def _is_no_name(word: Word, pair: Pair) -> bool:
    """Whether a word that begins a sentence is a common one in the source: it begins the source too, or has no capital there."""
    after = pair.target.prose[word.end : word.end + 2].strip()
    begins = any(sentence.texts[:1] == [word.text] for sentence in pair.source.sentences)
    if begins and after[:1] in CALLS:
        return True
    return (begins or word.text in pair.source.prose) and after.islower()


CALLS = frozenset((":", "!", FILLER))
"""What stands behind a word that calls on somebody: “Hello {name}”, “Warning:”."""


def _is_of(word: str, language: Language, source: Language) -> bool:
    """Whether a word is one of a language: known to its dictionary, and not very much rarer there than in the source's."""
    own = dictionary(language.dictionary).get(word)
    if not own:
        return is_listed(word, language.dictionary)
    return own >= COMMON or dictionary(source.dictionary).get(word) < RARER * own


RULES = (word_misspelled, word_unknown, spelling_mixed, source_word_left)
