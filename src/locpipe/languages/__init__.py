"""What a language needs to say of itself: its grammar of places, its numbers, its words of meaning, its typography.

One small module per language (`en`, `fr`) exports `LANGUAGE`; a module per locale (`fr_ca`) may refine it. Everything
else in locpipe asks `language(locale)` and knows no language by name. A locale without a module gets None, and then
every language-neutral rule still judges its catalogs. To add a language, copy `en.py`, fill in what you know, and
leave out what you do not: each field that is left out only switches off the rules that need it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from locpipe.languages.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from locpipe.languages.acts import Acts
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.constructions import Constructions
    from locpipe.languages.frequencies import Frequencies
    from locpipe.languages.government import Government
    from locpipe.languages.mistaken import Mistaken
    from locpipe.languages.moods import Moods
    from locpipe.languages.nuances import Nuances
    from locpipe.languages.numbers import Reader
    from locpipe.languages.whose import Whose

ANYTHING = re.compile("")
"""A pattern that matches every text, for what nothing rules out."""

NEVER = re.compile(r"(?!)")
"""Matches nothing: what a language that states no pattern gets."""


NOTHING = Lexicon({})
"""Finds nothing: what a language that lists no words gets."""


class _Late:
    """Stands for a pattern that is not compiled yet."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """What a pattern can do: it is compiled at the first question, and asked without a detour from then on."""
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update((asked, getattr(compiled, asked)) for asked in _ASKED)
        return vars(self)[name]


_ASKED = frozenset(name for name in dir(re.Pattern) if not name.startswith("_")) - {"pattern", "flags"}


def late(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern that is compiled when it is first searched: a language has hundreds, of which a text needs few, and who
    only writes the names of places in it none.
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


class Words:
    """Single words in small letters that `is_one` knows, each looked at once however often it stands in texts.

    At the head of a sentence they may have capitals. A word with a letter, digit or @ before or after it is none.
    """

    def __init__(self, is_one: Callable[[str], bool]) -> None:
        self.is_one = is_one
        self.others: set[str] = set()
        """Words that are none of them anywhere."""

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the words in `text`."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The words in `text`."""
        fresh = set(ANY_WORD.findall(text)) - self.others
        if not fresh:
            return
        self.others |= {word for word in fresh if not self.is_one(word.lower())}
        for match in SINGLE_WORD.finditer(text):
            word, at = match[0], match.start()
            if word in self.others:
                continue
            opens = not at or (text[at - 1] == " " and text[at - 2 : at - 1] in ".!?")
            if opens or self.is_one(word):
                yield match


ANY_WORD = re.compile(r"[^\W\d_]+")
SINGLE_WORD = re.compile(r"(?<![\w@])[^\W\d_]+(?![\w@])")


@dataclass(frozen=True, slots=True)
class Habit:
    """One habit of writing: text that matches `pattern` breaks it. `wrong` and `fix` speak to the translator."""

    pattern: re.Pattern[str] | Words
    wrong: str
    fix: str
    needs: str = ""
    """Characters of which each text that breaks the habit has one; others are not searched. Empty where any may do."""
    has: str = ""
    """A piece, in small letters, that each such text has as well."""

    @property
    def written(self) -> str:
        """Its pattern, as it is written; empty where words are asked one by one."""
        if isinstance(self.pattern, Words):
            return ""
        return self.pattern.pattern

    def broken(self, text: str, places: Iterable[int] | None) -> re.Match[str] | None:
        """The first place of `text` that breaks it; one of `places`, where they are not None."""
        if places is None or isinstance(self.pattern, Words):
            return self.pattern.search(text)
        return next((match for at in sorted(places) if (match := self.pattern.match(text, at))), None)


@dataclass(frozen=True, slots=True)
class FalseFriend:
    """Words of a source, those of a translation that look like them and say something else, and words of a source that these render."""

    source: frozenset[str]
    looks_alike: frozenset[str]
    rendered: frozenset[str]
    beside: frozenset[str] = frozenset()
    """Words of which one stands in the source where they say something else: “meter” beside “glucose”; none where they always do."""

    @property
    def words(self) -> frozenset[str]:
        """The words without which it is not there."""
        return self.looks_alike


@dataclass(frozen=True, slots=True)
class Calque:
    """A turn of phrase of the source, put into the words of the translation one by one: « prendre place » for “to take place”."""

    word: str
    """A word, in small letters, that each text with it has."""
    written: re.Pattern[str]
    source: re.Pattern[str]
    meant: str

    @property
    def words(self) -> tuple[str]:
        """The words without which it is not there."""
        return (self.word,)


@dataclass(frozen=True, kw_only=True, eq=False)
class Language:
    """What locpipe knows of a language. Every word list is in lower case."""

    code: str
    script: str = ""
    """The letters of the language, as their names in Unicode begin: LATIN."""
    locale: str
    """The locale that `language` finds it by."""

    address_marks: frozenset[str] = frozenset()
    """Words that name the language in the address of a page: en, eng."""

    # ---- places: `in` gives {in_city}, `of` gives {of_city}
    place_forms: Mapping[str, Callable[[str], str]] = field(default_factory=dict)
    place_prepositions: re.Pattern[str] = NEVER
    """A preposition at the end of a text that `{in_…}` or `{of_…}` already holds."""
    before_cities: re.Pattern[str] = NEVER
    """The one of the next that stands before nearly every city, and changes before none but those whose name has an article (« à »)."""
    fused_prepositions: re.Pattern[str] = NEVER
    """A preposition at the end of a text that changes its form before some names, so that a bare name is wrong."""

    several_endings: tuple[str, ...] = ("\0",)
    """How nouns for several things end."""
    before_placeholders: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What words before a placeholder tell of it, by names that all languages share: a day, an hour, a beginning."""

    sides: re.Pattern[str] = NEVER
    """What puts a time right before it on one side of something: the group `before` or `after`."""
    spans: re.Pattern[str] = NEVER
    """What before a time, at the end of a text, tells how it is meant: the group `lasting`, `ahead`, `ago`, `after`, `within` or `every`."""
    spans_behind: re.Pattern[str] = NEVER
    """The same of what stands behind it: “ago”."""
    of_any: re.Pattern[str] = NEVER
    """Words behind which “and” joins as much as “or” does: “any … or”, “only a … or”."""
    kinds_first: re.Pattern[str] = NEVER
    """How a statement of several kinds of things begins, perhaps behind a circumstance: « la fièvre et la toux »."""
    superlatives: re.Pattern[str] = NEVER
    """What is more so than all others, or may say so: “nearest”, « la plus proche »."""
    offers: re.Pattern[str] = NEVER
    """What leaves somebody a choice, or sets a condition, so that an “or” is none of things that may happen: “you can”, “if”."""
    changes: re.Pattern[str] = NEVER
    """What before a number, at the end of a text, says by how much or to how much something changes: the group `by` or `to`."""
    waits: re.Pattern[str] = NEVER
    """Where one is told to let a time go by."""
    done_first: re.Pattern[str] = NEVER
    """Where a sentence that denies says what has to be done first: « ne partez pas avant d’avoir payé »."""
    double_denials: re.Pattern[str] = NEVER
    """Denials of a word that denies: together they affirm (« n’empêche pas »)."""
    urging: re.Pattern[str] = NEVER
    """What urges the reader to do something, by a denial perhaps, with the verb in the group `verb`: « n’oubliez pas d’appeler »."""
    limits_denial: frozenset[str] = frozenset()
    """Words with which a denial leaves room for doing something otherwise: “never without food”."""
    only_has_to: re.Pattern[str] = NEVER
    """Where somebody has nothing to do but something easy: « vous n’avez qu’à appeler » restricts nothing."""
    only_after: re.Pattern[str] = NEVER
    """A restriction that says no more than “after”, or than its verb: « ne revient qu’au bout de », « ne fait qu’empirer »."""
    reader_words: frozenset[str] = frozenset()
    """Words for the reader as a subject, behind which a verb is no order."""

    # ---- numbers
    decimal: str = "."
    groups: str = ","
    """Characters that may stand between groups of three digits; the first is the one to write."""
    number_words: Mapping[str, int] = field(default_factory=dict)
    vague_number_words: re.Pattern[str] = NEVER
    """Words that hold a number word, but that a good translation may render without one (“both”)."""
    multipliers: Mapping[str, int] = field(default_factory=dict)
    coins: frozenset[str] = frozenset()
    """Of these, those that name coins behind a figure."""
    ordinal_endings: str = ""
    """Alternatives of a regular expression: st|nd|rd|th."""
    ordinal_tails: tuple[str, ...] = ("\0",)
    """How number words end that name a place in an order (“third”)."""
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    dates: tuple[re.Pattern[str], ...] = ()
    """Patterns with the groups day, month, year, of which some may be missing."""
    times: tuple[re.Pattern[str], ...] = ()
    """Patterns with the groups hour, and perhaps minute and half (a or p)."""
    time_words: Mapping[str, int] = field(default_factory=dict)
    idioms: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = ()
    """Set phrases with numbers in them, in small letters, and the values that they stand for whatever their words."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Words and symbols of units, each with a name that all languages share."""
    range_words: str = ""
    """Alternatives of a regular expression that stand between the ends of a range: to|and|or."""
    ratio_words: str = ""
    """Alternatives that stand between a part and its whole: of|out of|in."""
    per_words: str = ""
    """Alternatives that stand between two units for a slash: per."""
    of_what: str = ""
    """What stands between a dose and its drug, as a pattern (« d’ »)."""
    belongs_to: frozenset[str] = frozenset()
    """Words between two nouns of which the first is the second one’s: « l’enflure des jambes »."""
    one_of_many: frozenset[str] = frozenset()
    """Articles of what is one of many: « d’un type plus ancien » says of what kind something is."""
    minus_words: str = ""
    """Alternatives that stand for a minus sign before a temperature: minus."""
    before_number: Lexicon = NOTHING
    after_number: Lexicon = NOTHING
    """Words of comparison before and after a number: lt gt le ge about."""
    section_words: re.Pattern[str] = NEVER
    """A word at the end of a text after which a number names a section (24.2), so that its point is no decimal mark."""
    first_of_month: str = "1"

    # ---- meaning
    # ---- spelling
    dictionary: str = ""
    """The word list of the language (`locpipe.languages.dictionary`)."""
    false_friends: Mapping[str, tuple[FalseFriend, ...]] = field(default_factory=dict)
    """By the code of another language, what looks like its words and says something else."""
    near_words: Mapping[str, tuple[FalseFriend, ...]] = field(default_factory=dict)
    """By the code of another language, what looks like the word that renders one of its, and is none of these."""
    calques: Mapping[str, tuple[Calque, ...]] = field(default_factory=dict)
    """By the code of another language, its turns of phrase, rendered word for word."""
    foreign_words: frozenset[str] = frozenset()
    """Words of third languages that its own lists have somewhere and no text of ours has: « con », « mit »."""
    loanwords: frozenset[str] = frozenset()
    """Words that its word list lacks: of other languages, of this country, of medicine."""
    writes_substances: tuple[tuple[re.Pattern[str], str], ...] = ()
    """What becomes of the international name of a drug: its letters, and those of the language (« -in » and « -ine »)."""
    word_beginnings: tuple[str, ...] = ()
    """What makes another word of one that its word list has: hyper, anti."""
    forms_of_words: tuple[tuple[str, str], ...] = ()
    """How forms end that its word list may lack, each with what the form ends in that it has."""
    endings_of_women: tuple[str, ...] = ()
    """Those of these endings that say that somebody is a woman, or something of her gender."""
    endings_of_persons: tuple[str, ...] = ()
    """How nouns end that name somebody, and may have them; nouns of things never have."""
    endings_of_men: tuple[str, ...] = ()
    """How words end that do not take these endings, but change."""
    last_letters: str = ""
    """Letters that words end in and that nobody hears, so that a hand forgets them or writes one too many."""
    plurals: tuple[tuple[str, str], ...] = ()
    """How plurals end that are made like those of most words, and how they should."""
    dropped_accents: Mapping[int, int] = field(default_factory=dict)
    """Letters with accents that a reform of spelling lets go, with those without (as `str.translate` takes them)."""
    alphabet: frozenset[str] = frozenset()
    """Its small letters, with those that have accents."""
    letters: re.Pattern[str] = NEVER
    """Letters that stand together in its words, and hardly in those of its neighbours."""
    small_words: tuple[str, ...] = ()
    """Words that are neither the beginning nor the end of another, so that a word that holds one is two."""

    never_seconds: tuple[str, ...] = ()
    """Words that end others too often to tell that a space was lost before them."""
    idle_links: frozenset[str] = frozenset()
    """Words of a link that say nothing of where it leads (“here”)."""
    effects: Mapping[str, str] = field(default_factory=dict)
    """Short names of effects with the English ones (« RRI », “HR”)."""
    uncut: frozenset[str] = frozenset()
    """Small words that lost the apostrophe within them, and are no words of the language: « quil »."""
    elided: tuple[str, ...] = ()
    """Words that an apostrophe joins to the next one, without it: « l », « qu »."""
    beginnings: tuple[str, ...] = ()
    """Words as small, of which other words begin, so that they only count together with one of these."""
    words: re.Pattern[str] = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
    concepts: Lexicon = NOTHING
    """Words of concepts that all languages share; see `locpipe.languages.concepts`."""
    negation_pairs: tuple[frozenset[str], frozenset[str], frozenset[str]] | None = None
    """For a negation in two halves: the first halves, the second halves, second halves that only restrict."""
    plain_denials: frozenset[str] = frozenset()
    """Words that do nothing but deny."""
    answers_no: str = ""
    """The word that answers a question with a denial."""
    denies_next: str = ""
    """The word that denies the word behind it: « une question non urgente »."""
    not_denied: frozenset[str] = frozenset()
    """Words that it does not deny: « non plus »."""
    before_answers: frozenset[str] = frozenset()
    """Words behind which it is an answer all the same: « ou non », « dites non »."""
    before_superlatives: frozenset[str] = frozenset()
    """Words before one that compares (« le plus grand »), where it might be half of a denial (« ne … plus »)."""
    limits_before: frozenset[tuple[str, str]] = frozenset()
    """Two words before a first half that make a limit of it (« pas plus d’une personne ne peut »)."""
    lone_denials: frozenset[str] = frozenset()
    """Words that deny alone, and behind which second halves only go on (« sans perdre aucun »)."""
    orders: Lexicon = NOTHING
    """Verbs in the form of an order, by names that all languages share."""
    negative_subjects: frozenset[str] = frozenset()
    """Second halves that may stand before the first (“nobody”)."""
    empty_denials: tuple[tuple[str, ...], ...] = ()
    """Words after a first half that make a set phrase of it, which denies nothing (« ne serait-ce que »)."""
    also_nouns: frozenset[str] = frozenset()
    """Halves that are nouns after an article (« la personne »)."""
    articles: frozenset[str] = frozenset()
    """Words before nouns."""
    loose_second_halves: frozenset[str] = frozenset()
    """Second halves that are other words when they stand farther off (“more”)."""
    never_alone: frozenset[str] = frozenset()
    """Second halves that need their first half."""
    may_precede_denial: frozenset[str] = frozenset()
    """Words after which such a second half may stand alone all the same (“or not”)."""
    corrections: re.Pattern[str] = NEVER
    """A denial that what follows it corrects, with the group `denied`: “not by age but by weight”."""
    supposed: re.Pattern[str] = NEVER
    """Verbs that only suppose what they say (« dormirait »)."""
    denied_degrees: frozenset[str] = frozenset()
    """Words with which a second half of a negation denies an adjective by itself (« pas trop chaud »)."""
    plainly_must: frozenset[str] = frozenset()
    """Verbs that say no more than that something has to be (« doit »)."""
    before_conjunctions: frozenset[str] = frozenset()
    """Words with which a second half that restricts is a conjunction (« parce que »)."""
    lessened: re.Pattern[str] = NEVER
    """A denial that says how much less: “not working as well”."""
    expletive: re.Pattern[str] = NEVER
    """What stands before the first half of a negation that denies nothing: « à moins que la fièvre ne »."""
    denied_alone: re.Pattern[str] = NEVER
    """Verbs that a first half denies by itself (« elle ne peut être »)."""
    denied_beside: re.Pattern[str] = NEVER
    """A denial that says only of whom, or in which case, a sentence speaks (« qui n’ont jamais servi »)."""
    until: re.Pattern[str] = NEVER
    """The end of a text after which a negation only says until when (« tant qu’un médecin ne l’a pas permis »)."""
    limiting_verbs: re.Pattern[str] = NEVER
    """A first half and a verb that together only set a limit (« ne dépasse »)."""
    conjunctions: frozenset[str] = frozenset()
    """Words that begin another clause."""
    extends_denial: frozenset[str] = frozenset()
    """Words that say a denial again for another word (« sans animaux, ni fumée »)."""
    denial_words: frozenset[str] = frozenset()
    """Words of which one stands in a sentence with such a word."""
    joins_denials: frozenset[str] = frozenset()
    """Words that extend one denial to a second verb (“do not stop or change”)."""
    repeats_denial: frozenset[str] = frozenset()
    """Words after a denial that only says again one of the same list (“not under 6 months, not with asthma”)."""
    contrasts: re.Pattern[str] = NEVER
    """Words between what is affirmed and what is denied: “not”, “rather than”."""
    contrast_words: frozenset[str] = frozenset()
    """Words of which every sentence with such words has one."""
    against: re.Pattern[str] = NEVER
    """Marks and words behind which another statement begins, which may deny what the one before affirms: “but”, a semicolon."""
    against_words: frozenset[str] = frozenset()
    """Those of them that are words."""
    restricting: frozenset[str] = frozenset()
    """Words that restrict what stands behind them: “only”."""
    restricts: re.Pattern[str] = NEVER
    """The same with where it stands: as the `first` word of a sentence, before all the `rest` of it, or somewhere else."""
    restricted_until: re.Pattern[str] = NEVER
    """What the first word of a sentence restricts, with the `verb` before which it ends: “only nurses can”."""
    begins_condition: frozenset[str] = frozenset()
    """Words that begin a condition, behind which one for “never” denies nothing: « si jamais »."""
    otherwise: frozenset[str] = frozenset()
    """Words for what happens if what was said before is not so: « sinon »."""
    takes_away: re.Pattern[str] = NEVER
    """Where a source says not to take something away, off or out."""
    provided: re.Pattern[str] = NEVER
    """What says that something holds only on a condition: « pourvu que »."""
    looks_for: re.Pattern[str] = NEVER
    """Where somebody is told to look whether something is there."""
    makes_sure_not: re.Pattern[str] = NEVER
    """Where somebody is told to see to it that something is not so."""
    keeps: re.Pattern[str] = NEVER
    """What says that something stays where, or as, it is: “keep”, « laissez »."""
    time_given: re.Pattern[str] = NEVER
    """Where somebody is given a time to do something, and so has to do it by then: « vous avez un an pour »."""
    no_more_than: re.Pattern[str] = NEVER
    """A denial of what goes beyond a number: « ne peut accueillir plus de »."""
    share_link: re.Pattern[str] = NEVER
    """What stands between a part and its whole: “one in ten”, « une personne sur dix »."""
    nothing_prevents: re.Pattern[str] = NEVER
    """A denial that somebody may be kept from something, which says that it may be done (« rien ne vous empêche de »)."""
    nobody_else: re.Pattern[str] = NEVER
    """A denial of everybody else, which says “only” (« personne d’autre que »)."""
    at_will: re.Pattern[str] = NEVER
    """A condition that leaves what a sentence tells the reader to the reader’s wish or need: “if you need one”."""
    left_open: re.Pattern[str] = NEVER
    """What leaves open whether something is so, and so says “even if” (« que vous alliez bien ou non »)."""
    whether: re.Pattern[str] = NEVER
    """The end of a text behind which “if” begins a question, and no condition (« demandez s’il existe »)."""
    denied_last: re.Pattern[str] = NEVER
    """A word of denial at the end of a statement, which denies all of it (« l’autre, non »)."""
    lone_first_half: re.Pattern[str] = NEVER
    """Where a first half may stand alone."""

    # ---- how many, who does what, and what is set against what
    amounts: re.Pattern[str] = NEVER
    """Words that say how many are meant, in groups: all most many some few none, part (“not all”), any; in none what only looks so."""
    amount_words: frozenset[str] = frozenset()
    """Words of which every text has one that names an amount which is looked at."""
    acts_on_reader: re.Pattern[str] = NEVER
    """Where somebody (`who`; else those who write) does something to the reader: “your doctor will tell you”."""
    reader_acts: re.Pattern[str] = NEVER
    """Where the reader does something to somebody (`who`; else to those who write): “ask your doctor”."""
    reader_to_writers: re.Pattern[str] = NEVER
    """Where the reader does something to those who write (« vous nous rappellerez »)."""
    writers_done_to: re.Pattern[str] = NEVER
    """Words for those who write, as somebody to whom something is done (“us”)."""
    reader_is_object: re.Pattern[str] = NEVER
    """Any other place where something is done to the reader."""
    done_for_reader: re.Pattern[str] = NEVER
    """Where something is done for the reader, and nobody says by whom."""
    reader_is_told: re.Pattern[str] = NEVER
    """Any other place where the reader is told to do something."""
    nuances: Nuances | None = None
    """Small words that carry much, by names that all languages share."""
    particles: Nuances | None = None
    """The same of words that tie others together or weigh them, each looked for in its own sentence."""
    whose: Whose | None = None
    """Words that tell whose a thing is."""
    stances: Nuances | None = None
    """What clauses say as a whole, by names that all languages share."""
    circumstances: re.Pattern[str] = NEVER
    """What joins a clause of time or condition, in the groups of `locpipe.checks.circumstances`; without a group what only looks so."""
    joining_clauses: frozenset[str] = frozenset()
    """Words of which every text has one that has such a clause."""
    reader_does: re.Pattern[str] = NEVER
    """Any word by which a sentence tells the reader to do something, or says that the reader does it."""
    done_to_reader: re.Pattern[str] = NEVER
    """What somebody does to the reader, or asks of the reader."""
    act_words: frozenset[str] = frozenset()
    tense_pieces: tuple[str, ...] = ()
    """Pieces of which each text has one that puts something into the past, or ahead."""
    past: re.Pattern[str] = NEVER
    """Verbs, or parts of such, that put something into the past."""
    ahead: re.Pattern[str] = NEVER
    """Verbs that put something ahead."""
    may_be_ahead: re.Pattern[str] = NEVER
    """Whatever else may do so: “if”, “next”."""
    of_many: frozenset[str] = frozenset()
    """Words that say that something is several people’s: « leur »."""
    one_and_other: re.Pattern[str] = NEVER
    """What says “the two” without a number: « l’un et l’autre »."""
    two_named: re.Pattern[str] = NEVER
    """What says “two” of what another language names one by one, or says again: « deux choses différentes », « à deux reprises »."""
    goes_on: re.Pattern[str] = NEVER
    """Words that begin a clause within a sentence, beside those that join: « qui », « afin de », « en attendant »."""
    said_beside: re.Pattern[str] = NEVER
    """What is said beside a noun behind a comma, and the comma behind it, if any, as `end`: “the nurse, who will come, ”."""
    may_be_past: re.Pattern[str] = ANYTHING
    """Whatever may put something into the past, or only suppose it."""
    done: re.Pattern[str] = NEVER
    """What has been done, in the main clause of a sentence, in the group `done`: « ont changé »."""
    may_have_been_done: re.Pattern[str] = ANYTHING
    """Whatever may be rendered by such a verb: “after you eat”."""
    told_that: re.Pattern[str] = NEVER
    """What somebody said or found, right before what it was: “held that”."""
    comparatives: re.Pattern[str] = NEVER
    """What surely says that something is more so than something else: “higher”."""
    unsettled: re.Pattern[str] = NEVER
    """What before a pivot that says when, the group `when`, lets both orders say the same: “do not drive before the test”."""
    may_compare: re.Pattern[str] = NEVER
    """Whatever may say so."""
    pivots: tuple[re.Pattern[str], ...] = ()
    """What stands between two things that must not change places, in the group “pivot”: “than”, and verbs that say what causes what.
    All languages have them in the same order.
    """
    told: re.Pattern[str] = NEVER
    """Verbs that tell what has happened, and hardly anything else: “took”."""
    long_past: re.Pattern[str] = NEVER
    """Verbs that tell what was so for a time: « coûtait »."""
    past_pieces: tuple[str, ...] = ()
    """Pieces of which each text with such a verb has one."""
    ahead_pieces: tuple[str, ...] = ()
    """Pieces of which each text has one that has a verb of what is yet to come."""
    doubt: re.Pattern[str] = NEVER
    """Words that make a doubt of what is said: « pourrait »."""
    may_doubt: re.Pattern[str] = NEVER
    """Whatever such a word may render from this language."""
    possibly: re.Pattern[str] = NEVER
    """Words that make a possibility of a fact: « peut »."""
    may_be_possible: re.Pattern[str] = NEVER
    """Whatever such a word may render from this language."""
    duty: re.Pattern[str] = NEVER
    """Words that make a duty, or advice, of a fact: « doit »."""
    may_be_duty: re.Pattern[str] = NEVER
    """Whatever such a word may render from this language, but for an order."""
    orders_nothing: re.Pattern[str] = NEVER
    """The end of a form of a verb that is no order."""
    condition: re.Pattern[str] = NEVER
    """Words that begin a condition: “if you”."""
    may_be_condition: re.Pattern[str] = NEVER
    """Whatever may render such words in this language."""
    joints: re.Pattern[str] = NEVER
    """Words that join two things: “and”, “or”."""
    may_join: re.Pattern[str] = NEVER
    """Whatever may stand for such a word in a translation into this language, but for a comma."""
    """Words of which every text has one that says who does what, or on whose condition."""
    on_condition: re.Pattern[str] = NEVER
    """For whom a condition holds, in the groups reader, writer, other: “if someone”."""
    deeds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What one does to another, by the forms of the verbs that say it in a statement of somebody else than the reader."""
    no_verb_behind: frozenset[str] = frozenset()
    """Words behind which none of these forms is the verb of a statement."""
    breaks_statement: frozenset[str] = frozenset()
    """Words that end the subject of such a verb, or its objects."""
    acts: Acts | None = None
    """Words that tell who does what to whom."""
    bodies: frozenset[str] = frozenset()
    """Words for those who act together, as one person would: “team”, “clinic”."""
    other_people: re.Pattern[str] = NEVER
    """Words for people other than the reader."""
    turns: re.Pattern[str] = NEVER
    """Words that set a statement against the one before: “but”."""
    conditions: re.Pattern[str] = NEVER
    """Words that begin a condition: “if”."""
    parting_words: frozenset[str] = frozenset()
    """Words of which every text has one that has a turn or a condition."""
    order_first: re.Pattern[str] = NEVER
    """An order at the head of a sentence, in a language whose orders look like other forms (“call”)."""
    before_order: re.Pattern[str] = NEVER
    """How what stands before an order begins, and says when it holds (“if it still bleeds, call us”)."""
    softens: re.Pattern[str] = NEVER
    """Words that make an offer or a thought of an order (« vous pouvez », « pensez à »)."""
    order: re.Pattern[str] = NEVER
    """A verb in the form of an order."""

    modals: frozenset[str] = frozenset()
    """Verbs with which another stands in its bare form: “can”, “must”."""
    finite_verbs: frozenset[str] = frozenset()
    """Small verbs that make a sentence of what they stand in."""
    subjects: frozenset[str] = frozenset()
    """Pronouns that a sentence begins with whose verb is finite (“you”)."""
    stand_for_nouns: frozenset[str] = frozenset()
    """Words that are the subject of a sentence in place of a noun: another language may do without the sentence."""
    agreement: Agreement | None = None
    """What its words say of number and gender."""
    government: Government | None = None
    """Which prepositions its words want."""
    constructions: Constructions | None = None
    """Which forms its words ask for."""
    frequencies: Frequencies | None = None
    """How it says how often something is done."""
    moods: Moods | None = None
    """Which form of a verb the words before it ask for."""
    owners: frozenset[str] = frozenset()
    """Words that say whose a thing is (“their”)."""
    stand_for_one: frozenset[str] = frozenset()
    """Pronouns that stand for one thing, and no person: “it”."""
    stand_for_person: Mapping[str, str] = field(default_factory=dict)
    """Pronouns that stand for one person, each with that person's gender: “she”."""
    stand_for_many: frozenset[str] = frozenset()
    """Words that stand for several, or for a person without saying of which gender: “them”."""
    anybody: frozenset[str] = frozenset()
    """Words for somebody of whom a pronoun of many may be said: “the person … they”, beside those of a kind of people."""
    noun_plurals: tuple[tuple[str, str], ...] = ()
    """How nouns end of which there are many, each with how the same noun ends of which there is one."""
    surely_many: frozenset[str] = frozenset()
    """Those of them that stand for a noun, and nothing else: “they”."""
    speak_of_others: frozenset[str] = frozenset()
    """Words that stand for somebody or something, who is neither the reader nor who writes: “her”, “those”."""
    idle_one: re.Pattern[str] = NEVER
    """Where a pronoun of one stands for nothing, or for what is said behind: “it is late”."""
    owners_of_others: frozenset[str] = frozenset()
    """Those of them that are nobody’s who speaks or is spoken to."""
    pointers: frozenset[str] = frozenset()
    """Words that point at a thing (“these”)."""
    surely_pointing: frozenset[str] = frozenset()
    """Those of them that have to be rendered (“these”)."""
    owner_and_pointer: tuple[str, str] | None = None
    """Two of them that sound alike (« ses », « ces »)."""
    mistaken: tuple[Mistaken, ...] = ()
    """Words that are taken for others which sound alike."""

    # ---- text
    borrowed: re.Pattern[str] = NEVER
    """Phrases taken from other languages as they are: in vitro."""
    function_words: frozenset[str] = frozenset()
    words_of_function: frozenset[str] = frozenset()
    """Words that say nothing by themselves, all of them: `function_words` has the commonest, by which a language is told."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """Signs that say as much as a word: ° is a temperature."""
    pointing_words: frozenset[str] = frozenset()
    """Words before a noun that takes up what was named before (« cet aliment »)."""
    plain_things: frozenset[str] = frozenset()
    """Words for people, parts of the body, places, times of day and things of every day, which translators do not add unbidden."""
    vague_things: frozenset[str] = frozenset()
    """Words that name a thing of a kind that nobody adds, but not always: « en main »."""
    heavy_prepositions: frozenset[str] = frozenset()
    """Prepositions of what is hardly ever said unbidden: « sans frais », « chez le coiffeur »."""
    clause_openers: frozenset[str] = frozenset()
    """Words with which a clause begins that says when, why, what for or of whom; prepositions do before an infinitive only."""
    participle_ending: str = "\0"
    """How participles end that describe a noun (“published texts”); what ends no word where nobody has said it."""
    free_words: frozenset[str] = frozenset()
    """Words that translators add and leave out as they please."""
    carrying_verbs: tuple[str, ...] = ("\0",)
    """How verbs begin that carry a noun which says what is done (« poser un diagnostic »), and that translators add as they please."""
    common_words: frozenset[str] = frozenset()
    """Common words that the languages of its translations do not have."""
    honoured: frozenset[str] = frozenset()
    """Common words that are written with a capital where they name an institution: « le Ministère »."""
    of_any_kind: frozenset[str] = frozenset()
    """Words behind which such a word names no institution: « chaque »."""
    in_place: re.Pattern[str] = NEVER
    """A word with its neighbours that belongs there, though another one mostly does: « la fatigue est chose courante »."""
    names_within: tuple[str, ...] = ()
    """Names with a capital on a common word: « la carte Santé »."""
    zero_words: frozenset[str] = frozenset()
    """Words other than the number that say as much as zero."""
    exonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What English calls a place that has a name of its own here; countries are known without it."""
    parting: frozenset[str] = frozenset()
    """Words that join two figures without making a range of them."""
    parting_always: frozenset[str] = frozenset()
    """Those of them that never do, whatever stands before the first."""
    opens_range: tuple[str, ...] = ("\0",)
    """What stands before a range whose ends one of the others joins: « entre 2 et 3 »."""
    short_forms: Mapping[str, str] = field(default_factory=dict)
    """What an abbreviation of English is in this language: CPR is RCR."""
    turned_forms: frozenset[str] = frozenset()
    """Abbreviations with the letters of one of English in another order, beside the short forms: « UI » for “IU”."""
    usual_length: float = 1.0
    """How long a translation from English usually is, beside its source."""
    shared_words: frozenset[str] = frozenset()
    """Words that look like function words of other languages and are words of this one."""
    chatter: re.Pattern[str] = NEVER
    """How remarks of a translator begin in this language (“Here is the translation:”)."""
    chatter_pieces: tuple[str, ...] = ("",)
    """Pieces in small letters of which each text with such a remark has one."""
    shapes: re.Pattern[str] = NEVER
    """Words that look like this language, and like few others."""
    has_title_case: bool = True
    """Whether headings may have capitals amid them."""
    never_prefixes: tuple[str, ...] = ()
    """Words that begin no other word, so that one which begins with them was run together (« unefemme »)."""
    never_endings: tuple[str, ...] = ()
    """Words that end no other word."""
    no_joined: frozenset[str] = frozenset()
    """How words go on that begin so all the same: « les » and « lesquels »."""
    may_double: frozenset[str] = frozenset()
    abbreviations: re.Pattern[str] = NEVER
    """The end of a text whose full stop does not end a sentence."""
    sentence_heads: re.Pattern[str] = NEVER
    """What begins a sentence even behind such a full stop: “at 8 a.m. Please”."""
    question_words: re.Pattern[str] = NEVER
    """The head of a text that asks, with or without a mark of question."""
    familiar: re.Pattern[str] = NEVER
    """Words that address the reader too familiarly."""
    familiar_words: frozenset[str] = frozenset()
    """The same, one by one."""
    ambiguous_accents: frozenset[str] = frozenset()
    """Words that exist with and without their accents."""
    habits: Mapping[str, tuple[Habit, ...]] = field(default_factory=dict)
    """Habits of writing, under the name of the rule that reports them."""
    stem: Callable[[str], str] = str

    def __reduce__(self) -> tuple[Callable[[str], Language | None], tuple[str]]:
        """How another process finds it: by its locale."""
        return language, (self.locale,)

    @cached_property
    def number_reader(self) -> Reader:
        """The reader of numbers of this language, made once."""
        from locpipe.languages.numbers import Reader

        return Reader(self)


def hints(text: str) -> dict[str, frozenset[str]]:
    """What words tell of a placeholder behind them, written as “to=end,goal”."""
    return {word: frozenset(names.split(",")) for word, _, names in (pair.partition("=") for pair in text.split())}


def capital(text: str) -> str:
    """`text` with a capital at its head: « à Montréal » becomes « À Montréal »."""
    return text[:1].upper() + text[1:]


@cache
def language(locale: str) -> Language | None:
    """What is known of the language of `locale`, from the module of the locale or of its language; None if neither is."""
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Za-z0-9]+)*", locale):
        return None
    name = locale.lower()
    while name:
        try:
            found: object = import_module(f"{__name__}.{name}").LANGUAGE
        except ModuleNotFoundError:
            name = name.rpartition("_")[0]
            continue
        assert isinstance(found, Language)
        return found
    return None
