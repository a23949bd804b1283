"""A sentence read as clauses, as far as words next to each other tell: where a subject is, and what its noun says.

There is no grammar of the whole sentence here. Where a subject begins is told by what stands before it, and where more
than one reading is possible, nothing is told.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.passage import FILLER
from locpipe.checks.sentence import Word, kept
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    FRIEND,
    INFINITIVE,
    MANY,
    ME,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    US,
    VERB,
    agree,
    among,
    forms,
    gender,
    is_nominal,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from locpipe.checks.sentence import Sentence
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.forms import Readings

NOMINAL = "nap"
"""Kinds of words that have gender and number: nouns, adjectives, participles."""

LONGEST_SUBJECT = 18
"""Words from the article of a subject to its last word."""

NEAR_JOINT = 5
"""Words before a subject in which « et » may join it to another."""

ENDS = ".;:!?«(—–\n"
"""What stands before the first word of a sentence or a clause."""

SPACES = frozenset((" ", "\u00a0", ""))
"""What stands between words that belong together; nothing after an apostrophe."""

NOBODY = (EITHER, ME, US, FRIEND)
"""What verbs tell of which no noun is the subject."""

SPOKEN = {ONE: "one", MANY: "many"}
"""How a message says of how many a word speaks."""

SHORTEST_REST = 5
"""Letters behind a prefix below which they tell nothing of a word."""

NUMBER = re.compile(r"[ \u00a0\u2011-]\d{1,4}[ \u00a0]")
"""A number within a subject, or at the end of a name in it: « COVID-19 »."""

DAY = re.compile(r"[ \u00a0]\d{1,2}(?:er)?[ \u00a0]")
"""The number of a day between its article and the month."""

HYPHENS = ("-", "\u2010", "\u2011")

PART_BEHIND = frozenset((*HYPHENS, FILLER, "/", "_", "·"))
"""What stands before a word that is a part of something."""
PART_BEFORE = PART_BEHIND | {"’"}
"""What stands behind a word that is a part of something."""


class Subject(NamedTuple):
    """What a verb is said of: its first word, and the gender and number that it has; empty where it tells none."""

    first: int
    gender: str
    number: str


class Clause:
    """The words of a sentence with their readings.

    A prefix that a hyphen joins to a word belongs to it: the numbers of words are not those of the sentence.
    """

    def __init__(self, sentence: Sentence, grammar: Agreement) -> None:
        self.prose, self.words, self.texts = sentence.text, sentence.words, sentence.texts
        self.grammar = grammar
        if not grammar.prefixes.isdisjoint(self.texts):
            self.words = tuple(_whole_words(sentence, grammar.prefixes, grammar.unprefixed))
            self.texts = [word.text for word in self.words]
        self.readings = [readings_of(text, grammar) for text in self.texts]
        # Asked again and again of each word: what stands before it, and whether that is nothing, or a space, and no more.
        self.gaps = ["", *(self.prose[one.end : other.start] for one, other in pairwise(self.words))]
        told = zip(self.texts, self.gaps[1:], strict=False)
        # « d’un », not « 'c' et »
        self.joined = [False, *(not gap or (gap in SPACES and before[-1] != "’") for before, gap in told)]

    # ---- one word

    def nominal(self, at: int) -> Readings:
        """What a word is as a noun, an adjective or a participle."""
        return among(self.readings[at], NOMINAL)

    def is_small(self, at: int) -> bool:
        """Whether a word is no name."""
        return self.prose[self.words[at].start].islower()

    def is_abbreviation(self, at: int) -> bool:
        """Whether a word stands in capitals: « ON » is Ontario."""
        written = self.prose[self.words[at].start : self.words[at].end]
        return written.isupper() and not written.endswith(("’", "'"))

    def is_joined(self, at: int) -> bool:
        """Whether nothing but a space stands before a word, and there is one before it."""
        return 0 < at < len(self.joined) and self.joined[at]

    def gap(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.gaps[at]

    def is_compound(self, at: int) -> bool:
        """Whether a word is a part of something: a hyphen, an apostrophe or a placeholder stands at one of its ends."""
        word = self.words[at]
        after, before = self.prose[word.end : word.end + 1], self.prose[max(0, word.start - 1) : word.start]
        return after in PART_BEFORE or before in PART_BEHIND

    def has_article_behind(self, at: int) -> bool:
        """Whether an article follows a word, as no noun, adjective or participle has it behind."""
        return self.is_joined(at + 1) and self.texts[at + 1] in self.grammar.plain_articles

    def is_whole(self, at: int) -> bool:
        """Whether a word follows the one before it, is no name and no part of something."""
        wholes = self._wholes
        return 0 < at < len(wholes) and wholes[at]

    @cached_property
    def _wholes(self) -> list[bool]:
        return [
            joined and self.is_small(at) and not self.is_compound(at)
            for at, joined in enumerate(self.joined[: len(self.words)])
        ]

    def between(self, first: int, last: int) -> str:
        """The text from a word to another."""
        return self.prose[self.words[first].start : self.words[last].end]

    def is_after_article(self, at: int) -> bool:
        """Whether a word is a noun, though a verb has that form: « le mot de passe »."""
        before = self.texts[at - 1] if self.is_joined(at) else ""
        return before in self.grammar.articles or before in self.grammar.prepositions

    def is_asked(self, at: int) -> bool:
        """Whether the « qui » before a verb asks for somebody: « demandez qui offre »."""
        before = at - 2
        return (
            before >= 0
            and self.is_joined(at)
            and self.texts[at - 1] in self.grammar.relatives
            and self.is_joined(at - 1)
            and among(self.readings[before], VERB + INFINITIVE) == self.readings[before] != NONE
        )

    def is_told(self, at: int) -> bool:
        """Whether the « qui » before a word stands for the noun right before it: « un médecin qui »."""
        noun = self.readings[at - 2] if at > 1 else NONE
        is_relative = self.is_joined(at) and self.texts[at - 1] in self.grammar.relatives and self.is_joined(at - 1)
        return is_relative and bool(noun) and among(noun, NOUN) == noun

    def is_other(self, at: int) -> bool:
        """Whether a word is more than a noun or an adjective of a subject: it may be a verb, or joins."""
        text, grammar = self.texts[at], self.grammar
        return (
            self.may_be_verb(at)
            or bool(among(self.readings[at], OTHER))
            or text in grammar.prepositions
            or text in grammar.articles
        )

    def may_be_verb(self, at: int) -> bool:
        """Whether a word may be a verb that a noun is the subject of."""
        return any(reading[0] == VERB and reading[2] not in NOBODY for reading in self.readings[at])

    def says(self, at: int) -> str:
        """The gender and number that an article tells; empty for another word."""
        return self.grammar.articles.get(self.texts[at], "")

    # ---- a noun

    def noun(self, article: int) -> int:
        """The word after an article where it may be judged; −1 where there is none."""
        at = article + 1
        is_plain = self.is_whole(at) and self.texts[at].isalpha()
        return at if is_plain and self.texts[at] not in self.grammar.no_nouns else -1

    def tells_when(self, noun: int, others: AbstractSet[str] = NONE) -> bool:
        """Whether a noun is one of time, or one of some others: « la nuit » is no object."""
        text = self.texts[noun]
        return not {text, f"{text}s"}.isdisjoint(self.grammar.times | others)

    def own_nouns(self, article: int) -> Readings:
        """What the word behind an article is as a noun; nothing where the noun belongs to one before: « les effets de la dose »."""
        noun = self.noun(article) if article >= 0 else -1
        is_of_another = self.is_joined(article) and self.texts[article - 1] in self.grammar.prepositions
        is_told = noun >= 0 and self.texts[article] in self.grammar.plain_articles and not is_of_another
        return among(self.readings[noun], NOUN) if is_told else NONE

    def gender_of(self, noun: int) -> str:
        """The gender of a noun that is nothing else; empty where it is not told."""
        readings = self.nominal(noun)
        if not among(readings, NOUN) or self.texts[noun] in self.grammar.collectives:
            return ""
        # « Quel clinique »: an adjective that stands behind nouns has none to describe here.
        is_asked = self.texts[noun - 1] in self.grammar.which and self.texts[noun] not in self.grammar.described_before
        is_thing = is_asked or (self.texts[noun] in self.grammar.genders and not self._describes_next(noun))
        return gender(among(readings, NOUN) if is_thing else readings)

    def _describes_next(self, at: int) -> bool:
        """Whether a word may be an adjective before its noun: « le complexe réseau »."""
        behind = self.readings[at + 1] if self.is_whole(at + 1) else NONE
        is_noun = bool(among(behind, NOUN)) and not among(behind, ADJECTIVE + OTHER)
        return is_noun and bool(among(self.readings[at], ADJECTIVE))

    # ---- a subject

    def subject_before(self, verb: int) -> tuple[int, bool]:
        """The word that ends the subject of a verb, −1 where there is none; and whether « qui » stands for it."""
        grammar, texts, at, is_relative = self.grammar, self.texts, verb, False
        while True:
            if self.is_joined(at) or self._is_after_placeholder(at) or (at == verb and self._is_after_number(at)):
                at -= 1
            elif at == verb and self._before_bracket(at) >= 0:
                at = self._before_bracket(at)
            else:
                break
            if texts[at] in grammar.relatives and not is_relative:
                is_relative = True
            elif texts[at] not in grammar.particles and texts[at] not in grammar.object_pronouns:
                return at, is_relative
        return -1, is_relative

    def _before_bracket(self, at: int) -> int:
        """The word before the brackets that end right before a word: « la dose (10 mg) est »; −1 where there are none."""
        start = self.words[at].start
        if not self.prose[:start].rstrip().endswith(")"):
            return -1
        opening = self.prose.rfind("(", 0, start)
        before = [place for place in range(at) if self.words[place].end <= opening]
        is_next = bool(before) and not self.prose[self.words[before[-1]].end : opening].strip()
        return before[-1] if is_next else -1

    def subject(self, verb: int) -> Subject | None:
        """What a verb is said of; None where that is not told, or nothing of it is."""
        grammar = self.grammar
        last, is_relative = self.subject_before(verb)
        if last < 0:
            return None
        text = self.texts[last]
        if is_relative:
            if text in grammar.demonstratives:
                return Subject(last, *_tells(grammar.demonstratives[text]))
            return self._antecedent(last)
        if text in grammar.without_noun:
            return self._pronoun(last, verb)
        if self._is_lone_name(last) or (last == 0 and self._is_counted(last)):
            return Subject(last, "", ONE if self._is_lone_name(last) else MANY)
        first = self._article_before(last)
        # « Au fond de la gorge se trouvent deux amas. »
        is_subject = first >= 0 and self.texts[first] not in grammar.led
        return self._named(first) if is_subject and (self.opens(first) or self._is_apart(first, last)) else None

    def _pronoun(self, at: int, verb: int) -> Subject | None:
        """The subject of a verb that is no noun: « elle », « d’autres »; None where it is none."""
        grammar, text = self.grammar, self.texts[at]
        if text in grammar.asked_many or text in grammar.numbers:
            return self._of_several(at, verb)
        if text in grammar.pronouns:
            return Subject(at, *_tells(grammar.pronouns[text])) if self._is_subject(at) else None
        first = at - (self.is_joined(at) and self.texts[at - 1] in grammar.several)
        return Subject(first, "", MANY) if self.opens(first) else None

    def _of_several(self, at: int, verb: int) -> Subject | None:
        """The subject that asks which of many, or tells how many without a noun: « lesquelles », « les deux »; None where it is none."""
        grammar, text = self.grammar, self.texts[at]
        if text in grammar.asked_many:
            is_object = self.is_joined(at) and self.texts[at - 1] in grammar.prepositions
            is_turned = verb == at + 1 and (self.has_article_behind(verb) or not self.is_joined(verb + 1))
            return None if is_object or is_turned else Subject(at, *_tells(grammar.asked_many[text]))
        is_all = self.is_joined(at) and self.says(at - 1)[1:] == MANY and self.texts[at - 1] in grammar.plain_articles
        return Subject(at - 1, "", MANY) if is_all and self.opens(at - 1) else None

    def _is_subject(self, pronoun: int) -> bool:
        """Whether a pronoun is a subject: « il », « si elle », « et elle peut », not « avec elle »."""
        grammar, text = self.grammar, self.texts[pronoun]
        if self.is_inverted(pronoun) or self.is_abbreviation(pronoun):
            return False
        if pronoun and "," in self.gap(pronoun):
            return True  # « De même, en dehors de la ville, elle a été vue »
        before = self.texts[pronoun - 1] if self.is_joined(pronoun) else ""
        return text in grammar.lone_subjects or before in grammar.joining or self.opens(pronoun)

    def _is_apart(self, first: int, last: int) -> bool:
        """Whether just an article and a noun of many stand between a comma and their verb: « , les résultats sont »."""
        is_of_many = self.says(first)[1] == MANY and last == first + 1 and "," in self.gap(first)
        return is_of_many and self.grammar.relatives.isdisjoint(self.texts[:first])

    def _is_counted(self, at: int) -> bool:
        """Whether a noun of many is what a placeholder or a number at the head of a sentence counts."""
        readings, before = self.readings[at], self.prose[: self.words[at].start].strip()
        is_noun = is_nominal(readings)
        return is_noun and number(readings) == MANY and (before == FILLER or before.isdigit())

    def _is_lone_name(self, at: int) -> bool:
        """Whether a word is a name that a sentence begins with: « Halifax est »."""
        word, is_written = self.words[at], not self.readings[at] and not self.is_compound(at)
        is_name = self.prose[word.start : word.end].istitle() and not word.text.endswith(self.grammar.many_endings)
        return is_written and is_name and self.opens(at)

    def _antecedent(self, last: int) -> Subject | None:
        """What « qui » stands for, where nothing but the noun, or the noun and an adjective, is before it."""
        first = self._article_before(last, within_phrase=True)
        if first < 0 and self.opens(last) and among(self.readings[last], NOUN + ADJECTIVE) == self.readings[last]:
            return Subject(last, "", number(self.nominal(last)))  # « Personnes qui »
        if first < 0 and self._joins_many(last):
            return Subject(last, "", MANY)
        is_article = self._is_object(first) or not first or self.texts[first] not in self.grammar.neutral
        if first < 0 or not is_article or self._is_one_of(first):
            return None
        is_listed = first > 0 and (self.texts[first - 1] in self.grammar.joining or "," in self.gap(first))
        if self.says(first)[1] == ONE and (is_listed or self._is_last_of_several(first) or self._is_of_many(first)):
            return None
        is_plain = all(self._agrees(at, self.says(first)) for at in range(first + 1, last + 1))
        return self._named(first) if is_plain else None

    def _joins_many(self, last: int) -> bool:
        """Whether a noun of many without an article is the second of two: « les médecins et praticiens qui »."""
        is_second = last > 1 and self.is_joined(last) and self.texts[last - 1] == self.grammar.joining_two
        return is_second and all(
            number(self.nominal(at)) == MANY and bool(among(self.readings[at], NOUN)) for at in (last - 2, last)
        )

    def _is_object(self, article: int) -> bool:
        """Whether a verb stands right before an article, so that it holds no preposition: « voir des choses »."""
        readings = self.readings[article - 1] if self.is_joined(article) else NONE
        return bool(readings) and among(readings, VERB + INFINITIVE) == readings

    def _is_last_of_several(self, first: int) -> bool:
        """Whether a preposition joins a subject to several: « les quatre heures et de tabac dans l’heure qui précèdent »."""
        before = self.texts[max(0, first - NEAR_JOINT) : first]
        return bool(before) and before[-1] in self.grammar.prepositions and not self.grammar.joining.isdisjoint(before)

    def _is_of_many(self, article: int) -> bool:
        """Whether a noun with its preposition says more of many right before it: « les résultats au test qui confirment »."""
        if not self.is_joined(article):
            return False
        if self.texts[article] in self.grammar.led:
            return number(among(self.readings[article - 1], NOUN)) == MANY
        # « Les thérapies axées sur le trauma qui viennent »
        is_behind = self.texts[article - 1] in self.grammar.prepositions and self.is_joined(article - 1)
        return is_behind and number(self.nominal(article - 2)) == MANY

    def _agrees(self, at: int, said: str) -> bool:
        """Whether a word may be of the number that an article tells."""
        return any(agree(one, f"{NOUN}{EITHER}{said[1]}") for one in self.nominal(at))

    def _named(self, article: int) -> Subject | None:
        """The subject that begins with an article."""
        said, noun = self.says(article), article + 1
        readings = self.nominal(noun)
        of_gender = gender(among(readings, NOUN)) if said[0] == EITHER else said[0]
        return Subject(article, of_gender, "" if said[1] == EITHER else said[1])

    def _article_before(self, last: int, *, within_phrase: bool = False) -> int:
        """The article of the noun that a subject is about: « les », of « les effets de la dose »; −1 where it is not told.

        `within_phrase` takes the nearest one, whatever is before it.
        """
        grammar, texts, at, end = self.grammar, self.texts, last, max(-1, last - LONGEST_SUBJECT)
        while at > end:
            text = texts[at]
            if self._is_verb(at):
                at = self._before_relative(at)
                continue
            if (self._stops(at) and not self._joins_owners(at)) or (at == last and text in grammar.prepositions):
                return -1
            is_article = text in grammar.articles
            if is_article and not within_phrase:
                if self.is_joined(at) and self._is_verb(at - 1) and not self.opens(at):
                    at -= 1  # « qui ont le même emploi »: the object of another verb
                    continue
                # « l’un »: the article is before it
                is_one = not self.gap(at) and texts[at - 1] not in grammar.openers
                is_article = not (self.is_joined(at) and (texts[at - 1] in grammar.prepositions or is_one))
                if text in grammar.neutral or text in grammar.prepositions:
                    is_article = is_article and self.opens(at)
            if is_article:
                return at if at < last and self._is_head(at) else -1
            if not (
                self.is_joined(at)
                or self._is_after_placeholder(at)
                or self._is_after_hyphen(at)
                or self._is_after_number(at)
            ):
                return -1
            at -= 1
        return -1

    def _stops(self, at: int) -> bool:
        """Whether no subject goes on before a word."""
        text, grammar = self.texts[at], self.grammar
        if text in grammar.collectives and self._is_owner(at):
            return False
        if text in grammar.degrees:
            readings = self.readings[at + 1] if at + 1 < len(self.texts) else NONE
            return not readings or among(readings, ADJECTIVE + PARTICIPLE) != readings
        return text in grammar.stops or text in grammar.collectives

    def _is_owner(self, at: int) -> bool:
        """Whether a noun behind its article says whose something before is: « les membres de ce groupe »."""
        article = at - 1
        is_behind = article > 0 and self.is_joined(at) and self.is_joined(article)
        return is_behind and self.texts[article] in self.grammar.articles and self.texts[article - 1] in self.grammar.of

    def _joins_owners(self, at: int) -> bool:
        """Whether « et » joins two nouns that one noun belongs to: « l’action des savons et des détergents »."""
        grammar, texts = self.grammar, self.texts
        if texts[at] not in grammar.joining or not (1 < at < len(texts) - 1 and self.is_joined(at + 1)):
            return False
        before = next(
            (texts[place] for place in range(at - 2, max(-1, at - NEAR_JOINT), -1) if texts[place] in grammar.of), ""
        )
        return texts[at + 1] == before and before != ""

    def _is_head(self, article: int) -> bool:
        """Whether a noun follows an article that may be what a sentence speaks of."""
        grammar, at = self.grammar, article + 1
        text = self.texts[at]
        if text in grammar.articles and not self.gap(at):
            return True  # « l’un des sujets »
        if self._is_after_hyphen(at + 1):
            return self.says(article)[1] == ONE  # « une contre-indication »
        if (
            text in grammar.no_nouns
            or text in grammar.times
            or text in grammar.collectives
            or text in grammar.prepositions
        ):
            return False
        return self.says(article)[1] == ONE or text.endswith(grammar.many_endings)

    def _is_verb(self, at: int) -> bool:
        """Whether a word is a finite verb where it stands."""
        readings, grammar = self.readings[at], self.grammar
        if not among(readings, VERB):
            return False
        is_other = among(readings, NOMINAL + OTHER) and self.texts[at] not in grammar.auxiliary_verbs
        return not is_other or (at > 0 and self.texts[at - 1] in grammar.particles)

    def _before_relative(self, verb: int) -> int:
        """The word before the « qui » whose verb this is; −1 where there is none."""
        at = verb
        while self.is_joined(at):
            at -= 1
            if self.texts[at] in self.grammar.relatives:
                return at - 1 if self.is_joined(at) else -1
            if self.texts[at] not in self.grammar.particles and self.texts[at] not in self.grammar.object_pronouns:
                break
        return -1

    def opens(self, at: int) -> bool:
        """Whether a subject may begin with a word: it opens a sentence or a clause."""
        grammar = self.grammar
        if self.texts[at] in grammar.asking:
            return True
        if at and self.texts[at - 1] in grammar.emphatic and self.is_joined(at):
            at -= 1
        if not at:
            return FILLER not in self.prose[: self.words[0].start]  # « {name} vous appellera »
        before = self.gap(at)
        if any(mark in ENDS for mark in before):
            return True
        if "," in before:
            # « En mai, la clinique »: after several commas, or after a noun, it may be the last one of a list.
            sentence = max(self.prose.rfind(mark, 0, self.words[at].start) for mark in ENDS) + 1
            head = next(place for place, word in enumerate(self.words) if word.start >= sentence)
            is_first = self.prose.count(",", sentence, self.words[at].start) == 1
            return is_first and (
                self.texts[head] in grammar.heads or self._is_said_of_next(head) or self._is_date(head, at)
            )
        if before not in SPACES:
            return False
        opener = self.texts[at - 1]
        before_opener = self.texts[max(0, at - LONGEST_SUBJECT) : at - 1]
        if at > 1 and self._is_said_before(at - 2):
            before_opener = []  # « ne veut pas dire que », « et que »
        is_other = opener in grammar.unsure_openers and not grammar.no_openers.isdisjoint(before_opener)
        # « Ils n’ont qu’une expérience »
        is_other |= opener in grammar.unsure_openers and at > 2 and self.texts[at - 3] in grammar.denials  # noqa: PLR2004
        # « Plus la dose est forte, plus … »
        return (opener in grammar.openers and not is_other) or (at == 1 and opener in grammar.degrees)

    def _is_date(self, head: int, end: int) -> bool:
        """Whether a sentence begins with a day and nothing else before its comma: « le 3 mai 2020, les cliniques »."""
        is_day = self.texts[head] in self.grammar.plain_articles and DAY.fullmatch(self.gap(head + 1)) is not None
        return is_day and end == head + 2 and not DAY.fullmatch(self.gap(end))

    def _is_said_of_next(self, head: int) -> bool:
        """Whether a word that begins a sentence is an adverb, or describes the subject behind the comma: « prises à jeun »."""
        readings = self.readings[head]
        if self.texts[head] in self.grammar.before_subjects:
            return True
        is_adverb = self.texts[head].endswith(self.grammar.adverb_ending) and among(readings, OTHER) == readings != NONE
        is_participle = bool(among(readings, PARTICIPLE)) and among(readings, NOMINAL) == readings
        return is_adverb or is_participle or (bool(readings) and among(readings, ADJECTIVE) == readings)

    def _is_said_before(self, at: int) -> bool:
        """Whether what follows « que » behind a word is a statement: the word is a verb, or joins two such statements."""
        readings = self.readings[at]
        is_verb = bool(readings) and (among(readings, INFINITIVE) or among(readings, VERB) == readings)
        return self.is_joined(at + 1) and (bool(is_verb) or self.texts[at] in self.grammar.joining)

    def is_inverted(self, at: int) -> bool:
        """Whether a pronoun belongs to the verb before it: « sont-elles »."""
        return self.prose[: self.words[at].start].endswith(HYPHENS)

    def _is_one_of(self, at: int) -> bool:
        return at > 0 and self.texts[at - 1] in self.grammar.after_one_of

    def _is_after_hyphen(self, at: int) -> bool:
        return 0 < at < len(self.words) and self.gap(at) in HYPHENS

    def _is_after_number(self, at: int) -> bool:
        """Whether nothing but a number stands before a word: « une loi de mai 2018 a »."""
        return 0 < at < len(self.words) and NUMBER.fullmatch(self.gap(at)) is not None

    def _is_after_placeholder(self, at: int) -> bool:
        """Whether a placeholder stands alone before a word: « votre travail {in_city} »."""
        return at > 0 and self.gap(at).strip() == FILLER


@kept
def clause_of(sentence: Sentence, grammar: Agreement) -> Clause:
    """A sentence read as clauses, once."""
    return Clause(sentence, grammar)


def _whole_words(sentence: Sentence, prefixes: frozenset[str], unprefixed: frozenset[str]) -> Iterator[Word]:
    """Its words, each with the prefix that a hyphen joins to it: « contre-indications » is read as « indications » are.

    A word of `unprefixed` is read for itself: « le micro-ondes » is one.
    """
    start = -1
    for word, after in zip_longest(sentence.words, sentence.words[1:]):
        is_prefix = word.text in prefixes and after and after.text not in unprefixed
        if is_prefix and after and sentence.text[word.end : after.start] == "-" and start < 0:
            start = word.start
            continue
        yield word if start < 0 else Word(word.text, start, word.end)
        start = -1


@cache
def readings_of(word: str, grammar: Agreement) -> Readings:
    """What a word may be; that of a verb which the list lacks in this form by the forms that it has."""
    readings = _listed(word, grammar)
    if readings:
        return readings
    for ending, instead, asked, reading in grammar.endings:
        if word.endswith(ending) and word != ending:
            of_other = _listed(word.removesuffix(ending) + instead, grammar)
            if asked in of_other and not among(of_other, NOMINAL):
                return frozenset((reading,))
    told = next((frozenset((told,)) for ending, told in grammar.noun_endings if word.endswith(ending)), NONE)
    return told or _without_prefix(word, grammar)


def _without_prefix(word: str, grammar: Agreement) -> Readings:
    """What a term is that begins with a prefix, by the noun behind that: « aérochambre »; nothing of another."""
    for prefix in grammar.word_prefixes if word.startswith(grammar.word_prefixes) else ():
        rest = _listed(word.removeprefix(prefix), grammar) if word.startswith(prefix) else NONE
        if rest and len(word) - len(prefix) >= SHORTEST_REST and among(rest, NOUN) == rest:
            return rest
    return NONE


def _listed(word: str, grammar: Agreement) -> Readings:
    """What the list says of a word, corrected."""
    corrected = grammar.corrections.get(word)
    readings = frozenset((corrected,)) if corrected else forms(grammar.forms).of(word)
    of_gender = grammar.genders.get(word)
    return _of_gender(readings, of_gender) if of_gender else readings


def _of_gender(readings: Readings, of_gender: str) -> Readings:
    """The readings of a word of whose gender as a noun the list says nothing."""
    return frozenset(
        NOUN + of_gender + reading[2] if reading[0] == NOUN and reading[1] == EITHER else reading
        for reading in readings
    )


def _tells(said: str) -> tuple[str, str]:
    return said[0].strip(EITHER), said[1].strip(EITHER)
