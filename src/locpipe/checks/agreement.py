"""Words that do not agree: a verb for one with a subject of many, « une » before a noun of many.

Only what stands together is looked at, word by word, and only words that settle the matter: there is no grammar of the
sentence here. What needs one (a subject far from its verb) is nobody's finding.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import MOST_KEPT
from locpipe.findings import Severity
from locpipe.languages.dictionary import is_known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement

SHORTEST = 4
"""Letters of a noun below which its ending says too little."""

LONGEST_SUBJECT = 9
"""Words from the article of a subject to its last word."""

ONE, MANY = "one", "many"

NUMBER = re.compile(r"(?<![\d.,/\u00a0\u202f])(\d+)[ \u00a0\u202f]$")
LONGEST_NUMBER = 8

ENDS = ".;:!?«(—–\n"
"""What stands before the first word of a sentence or a clause."""

SPACES = frozenset((" ", "\u00a0", ""))
"""What stands between words that belong together; nothing after an apostrophe."""


class Form(NamedTuple):
    """What a word says of what it belongs to: m or f, one or many; empty where it says nothing."""

    gender: str
    number: str


UNKNOWN = Form("", "")


@rule(Severity.WARNING, fix="Make the two words agree in number and gender.")
def agreement_broken(pair: Pair) -> Iterator[Found]:
    """Two words that belong together do not agree.

    Why it matters: a reader stumbles, and does not know whether one thing is meant or several.

    Example: « Les personnes qui prend ce médicament », « à plusieurs reprise », « La dose est recommandé ».
    """
    if pair.language and pair.language.agreement and not pair.is_source:
        message = next((found for sentence in pair.target.sentences if (found := broken(sentence, pair.language))), "")
        if message:
            yield pair.found(message)


@lru_cache(maxsize=MOST_KEPT)
def broken(sentence: Sentence, language: Language) -> str:
    """The first thing of a sentence that does not agree; empty where nothing is told."""
    assert language.agreement
    return next(Reading(sentence, language, language.agreement).broken(), "")


class Reading:
    """The words of a sentence, read one by one for what does not agree."""

    def __init__(self, sentence: Sentence, language: Language, grammar: Agreement) -> None:
        self.prose, self.words, self.texts = sentence.text, sentence.words, sentence.texts
        self.grammar, self.dictionary, self.ordinal_tails = grammar, language.dictionary, language.ordinal_tails

    def broken(self) -> Iterator[str]:
        """What is wrong, in the order of the sentence."""
        if self.texts and not self.prose[: self.words[0].start].strip():
            yield from self._adjective(0)
        finders = self._finders(self.grammar)
        for at, text in enumerate(self.texts):
            for find in finders.get(text, ()):
                yield from find(self, at)

    @staticmethod
    @cache
    def _finders(grammar: Agreement) -> dict[str, tuple[Callable[[Reading, int], Iterator[str]], ...]]:
        """By a word, what may be wrong around it: most words tell nothing, and are looked up once."""
        found: dict[str, tuple[Callable[[Reading, int], Iterator[str]], ...]] = {}
        for words, find in (
            (grammar.surely_many, Reading._lone_noun),
            (grammar.surely_one - grammar.surely_many, Reading._noun_of_many),
            (grammar.sure_of_gender, Reading._article),
            (grammar.feminine_articles | grammar.masculine_articles, Reading._adjective_behind),
            (grammar.verbs, Reading._verb_for_one),
            (_verbs_of_many(grammar), Reading._verb_for_many),
            (grammar.one_states | grammar.many_states | {grammar.been}, Reading._participle),
            (grammar.before_infinitives | grammar.before_participles, Reading._form_of_reader),
            (grammar.before_reader, Reading._infinitive),
            (grammar.counted, Reading._counted),
        ):
            for word in words:
                found[word] = (*found.get(word, ()), find)
        return found

    # ---- an article and its noun

    def _lone_noun(self, at: int) -> Iterator[str]:
        noun = self._noun(at)
        is_ordinal = noun.endswith(self.ordinal_tails)  # « aux premier et deuxième trimestres »
        if noun and not is_ordinal and not noun.endswith(self.grammar.many_endings) and self._has_plural(noun):
            yield f"“{self.texts[at]} {noun}”: the article is that of many, the noun of one"

    def _noun_of_many(self, at: int) -> Iterator[str]:
        noun = self._noun(at)
        is_of_many = noun.endswith(self.grammar.many_ending) and noun not in self.grammar.always_many
        if (
            is_of_many
            and not noun.endswith(self.grammar.either_endings)
            and is_known(noun.removesuffix(self.grammar.many_ending), self.dictionary)
        ):
            yield f"“{self.texts[at]} {noun}”: the article is that of one, the noun of many"

    def _article(self, at: int) -> Iterator[str]:
        """« Un infection »: the article of the other gender."""
        noun = self._noun(at)
        gender = noun and self._gender_of(noun)
        if gender and gender != ("f" if self.texts[at] in self.grammar.feminine_articles else "m"):
            yield f"“{self.texts[at]} {noun}”: the article is not of the noun’s gender"

    # ---- forms of a verb

    def _form_of_reader(self, at: int) -> Iterator[str]:
        """« Pour évitez », « vous avez manger »: the form of a verb that cannot stand behind another."""
        grammar, texts, place = self.grammar, self.texts, at + 1
        while self._is_joined(place) and texts[place] in grammar.object_pronouns:
            place += 1
        if not self._is_joined(place) or not self._is_small(place) or self._is_compound(place):
            return
        word, of_reader = texts[place], grammar.reader_ending
        if texts[at] in grammar.before_infinitives and self._is_verb(word, of_reader):
            yield f"“{self._between(at, place)}”: the infinitive belongs there"
        elif texts[at] in grammar.before_participles and self._is_verb(word, grammar.infinitive_ending):
            yield f"“{self._between(at, place)}”: the participle belongs there"

    def _infinitive(self, at: int) -> Iterator[str]:
        """« Si vous penser »: an infinitive where the verb of the reader belongs."""
        place = at + 2
        if self.texts[at + 1 : place] != [self.grammar.reader] or not (
            self._is_joined(at + 1) and self._is_joined(place)
        ):
            return
        if self._is_small(place) and self._is_verb(self.texts[place], self.grammar.infinitive_ending):
            yield f"“{self._between(at + 1, place)}”: not the form of this verb that belongs to « {self.grammar.reader} »"

    def _is_verb(self, word: str, ending: str) -> bool:
        """Whether a word is a verb in the form with an ending: its stem has the endings of other forms as well."""
        stem, grammar = word.removesuffix(ending), self.grammar
        others = (grammar.reader_ending, grammar.infinitive_ending, grammar.participles[0])
        return (
            word.endswith(ending)
            and len(word) >= SHORTEST
            and all(is_known(stem + other, self.dictionary) for other in others if other != ending)
        )

    def _noun(self, at: int) -> str:
        """The noun in small letters after an article; empty where there is none to judge."""
        if not self._is_joined(at + 1) or not self._is_small(at + 1) or self._is_compound(at + 1):
            return ""
        noun = self.texts[at + 1]
        return noun if len(noun) >= SHORTEST and noun.isalpha() and noun not in self.grammar.no_nouns else ""

    def _has_plural(self, noun: str) -> bool:
        return any(is_known(noun + ending, self.dictionary) for ending in self.grammar.many_endings)

    # ---- a subject and its verb

    def _verb_for_one(self, at: int) -> Iterator[str]:
        return self._verb(at, ONE)

    def _verb_for_many(self, at: int) -> Iterator[str]:
        return self._verb(at, MANY)

    def _verb(self, at: int, number: str) -> Iterator[str]:
        """A verb that says `number`, after a subject that says the other."""
        grammar, texts = self.grammar, self.texts
        last, is_relative = self._subject_before(at)
        if (
            last < 0
            or self._is_compound(at)
            or not self._is_small(at)
            or (texts[at] in grammar.also_other and not self._describes(at + 1))
        ):
            return
        pronouns = grammar.relative_pronouns if is_relative else grammar.pronouns
        if texts[last] in pronouns:
            is_subject = is_relative or (not self._is_inverted(last) and (number == ONE or self._opens(last)))
            if pronouns[texts[last]] != number and is_subject:
                yield f"“{self._between(last, at)}”: the verb is that for {number}"
            return
        first = self._article_before(last, is_relative=is_relative)
        if first in {-1, last} or self._says(first) in {number, ""}:
            return
        if is_relative and number == ONE:
            # What « qui » stands for is told only where nothing but the noun is before it.
            is_plain = all(texts[place].endswith(grammar.many_endings) for place in range(first + 1, last + 1))
            is_subject = is_plain and texts[first] not in grammar.neutral and not self._is_one_of(first)
        elif is_relative:
            is_subject = last == first + 1 and self._opens(first)
        else:
            is_subject = self._opens(first)
        if is_subject:
            yield f"“{self._between(first, at)}”: the verb is that for {number}, its subject is {self._says(first)}"

    def _article_before(self, last: int, *, is_relative: bool) -> int:
        """The article of the noun that a subject is about: « les », of « les effets de la dose »; −1 where it is not told."""
        grammar, texts = self.grammar, self.texts
        for at in range(last, max(-1, last - LONGEST_SUBJECT), -1):
            text = texts[at]
            is_verb = (text in grammar.verbs or text in _verbs_of_many(grammar)) and not self._is_after_article(at)
            if (
                is_verb
                or text in grammar.stops
                or text in grammar.collectives
                or (at == last and text in grammar.prepositions)
            ):
                return -1
            is_article = self._says(at) != "" and (is_relative or not (at and texts[at - 1] in grammar.prepositions))
            if is_article and text in grammar.neutral and not self._opens(at):
                is_article = False  # « des » is « de les » as well
            if is_article:
                noun = texts[at + 1] if at < last else ""
                is_noun = noun and noun not in grammar.no_nouns and noun not in grammar.times
                says_so = noun.endswith(grammar.many_endings) or self._says(at) == ONE
                return at if is_noun and says_so and noun not in grammar.prepositions else -1
            if not self._is_joined(at):
                return -1
        return -1

    def _says(self, at: int) -> str:
        """How many an article says that there are; empty for another word."""
        text = self.texts[at]
        return MANY if text in self.grammar.many_articles else ONE if text in self.grammar.one_articles else ""

    def _subject_before(self, at: int) -> tuple[int, bool]:
        """The word that ends the subject of a verb, −1 where there is none; and whether « qui » stands for it."""
        grammar, texts, is_relative = self.grammar, self.texts, False
        while at > 0 and self._is_joined(at):
            at -= 1
            if texts[at] in grammar.relatives and not is_relative:
                is_relative = True
            elif texts[at] not in grammar.particles:
                return at, is_relative
        return -1, is_relative

    def _is_after_article(self, at: int) -> bool:
        """Whether a word is a noun, though a verb has that form: « le mot de passe »."""
        return self._is_joined(at) and (self.texts[at - 1] in self.grammar.prepositions or self._says(at - 1) != "")

    def _opens(self, at: int) -> bool:
        """Whether a subject may begin with a word: it opens a sentence or a clause."""
        grammar = self.grammar
        if at and self.texts[at - 1] in grammar.emphatic and self._is_joined(at):
            at -= 1
        before = self.prose[self.words[at - 1].end : self.words[at].start] if at else ""
        if not at or any(mark in ENDS for mark in before):
            return True
        if "," in before:
            # « En mai, la clinique »: after several commas, or after a noun, it may be the last one of a list.
            sentence = max(self.prose.rfind(mark, 0, self.words[at].start) for mark in ENDS) + 1
            head = next(place for place, word in enumerate(self.words) if word.start >= sentence)
            is_first = self.prose.count(",", sentence, self.words[at].start) == 1
            return is_first and self.texts[head] in grammar.heads
        if before not in SPACES:
            return False
        opener = self.texts[at - 1]
        before_opener = self.texts[max(0, at - LONGEST_SUBJECT) : at - 1]
        is_other = opener in grammar.unsure_openers and not grammar.no_openers.isdisjoint(before_opener)
        return opener in grammar.openers and not is_other

    def _is_one_of(self, at: int) -> bool:
        return at > 0 and self.texts[at - 1] in self.grammar.after_one_of

    # ---- a state and its participle

    def _participle(self, at: int) -> Iterator[str]:
        grammar, texts = self.grammar, self.texts
        state = at - 1 if texts[at] == grammar.been else at
        if state < 0 or (state != at and not self._is_joined(at)):
            return
        of_one = texts[state] in (grammar.one_auxiliaries if state != at else grammar.one_states)
        if not of_one and texts[state] not in (grammar.many_auxiliaries if state != at else grammar.many_states):
            return
        place = at + 1
        while self._is_joined(place) and (
            texts[place] in grammar.adverbs or texts[place].endswith(grammar.adverb_ending)
        ):
            place += 1
        if not self._is_joined(place) or len(texts[place]) < SHORTEST:
            return
        form = self._form(texts[place])
        subject, _ = self._subject_before(state)
        if form.number == (MANY if of_one else ONE):
            if not of_one or subject < 0 or texts[subject] not in grammar.everybody:
                yield f"“{self._between(state, place)}”: one says that there is one, the other that there are many"
        elif form.gender and subject > 0 and self._is_joined(subject) and self._opens(subject - 1):
            gender = self._gender(subject)
            if gender and gender != form.gender:
                yield f"“{self._between(subject - 1, place)}”: not of the noun’s gender"

    def _form(self, word: str) -> Form:
        """Of what number and gender a participle or an adjective is, as far as its ending tells."""
        if word in self.grammar.no_participles:
            return UNKNOWN
        known = _forms(self.grammar, with_participles=True).get(word)
        if known is None:
            masculine, feminine, many_masculine, many_feminine = self.grammar.participles
            endings = {many_feminine: Form("f", MANY), many_masculine: Form("m", MANY)}
            endings |= {feminine: Form("f", ONE), masculine: Form("m", ONE)}
            known = next((form for ending, form in endings.items() if word.endswith(ending)), UNKNOWN)
        return known

    def _adjective_behind(self, at: int) -> Iterator[str]:
        """The adjective behind the noun of an article."""
        if self._is_joined(at + 1):
            yield from self._adjective(at + 1)

    def _adjective(self, noun: int) -> Iterator[str]:
        """A noun, after its article or at the head of the text, with the adjective behind it."""
        grammar, texts = self.grammar, self.texts
        if not self._is_joined(noun + 1) or texts[noun] in grammar.no_nouns or texts[noun] in grammar.times:
            return
        if len(texts[noun]) < SHORTEST or texts[noun] in grammar.collectives:
            return
        form = _forms(grammar, with_participles=False).get(texts[noun + 1], UNKNOWN)
        gender = self._gender(noun)
        if gender and form.gender and form.number == ONE and form.gender != gender:
            yield f"“{self._between(max(0, noun - 1), noun + 1)}”: the adjective is not of the noun’s gender"

    def _gender(self, noun: int) -> str:
        """F or m, where the article before a noun, the noun itself or its ending tells it; else empty."""
        grammar, article = self.grammar, self.texts[noun - 1] if self._is_joined(noun) else ""
        singular = self.texts[noun].removesuffix(grammar.many_ending)
        if singular in grammar.collectives:
            return ""
        if article in grammar.feminine_articles or article in grammar.masculine_articles:
            return "f" if article in grammar.feminine_articles else "m"
        is_noun = noun == 0 or article in grammar.one_articles or article in grammar.many_articles
        return (
            self._gender_of(singular) if is_noun or singular in grammar.feminine_nouns | grammar.masculine_nouns else ""
        )

    def _gender_of(self, noun: str) -> str:
        """F or m, where a noun itself or its ending tells it; else empty."""
        grammar = self.grammar
        if noun in grammar.other_gender:
            return "m"
        if noun in grammar.feminine_nouns or noun.endswith(grammar.feminine_endings):
            return "f"
        return "m" if noun in grammar.masculine_nouns else ""

    def _counted(self, at: int) -> Iterator[str]:
        """A noun of one after a number above one."""
        before = self.prose[max(0, self.words[at].start - LONGEST_NUMBER) : self.words[at].start]
        number = NUMBER.search(before)
        is_word = self._is_joined(at) and self.texts[at - 1] in self.grammar.numbers
        if is_word or (number and int(number[1]) > 1):
            yield f"“{self.texts[at - 1] if is_word else number[1] if number else ''} {self.texts[at]}”: the noun is that of one"

    # ---- words and what stands between them

    def _is_joined(self, at: int) -> bool:
        """Whether nothing but a space stands before a word, and there is one before it."""
        return 0 < at < len(self.words) and self.prose[self.words[at - 1].end : self.words[at].start] in SPACES

    def _is_small(self, at: int) -> bool:
        return self.prose[self.words[at].start].islower()

    def _is_compound(self, at: int) -> bool:
        """Whether a word is a part of something: a hyphen, an apostrophe or a placeholder stands at its end."""
        end = self.words[at].end
        return self.prose[end : end + 1] in ("-", "\u2010", "\u2011", "’", "\ufffc", "/")

    def _describes(self, at: int) -> bool:
        """Whether a word is a participle or an adjective."""
        return self._is_joined(at) and self._form(self.texts[at]) is not UNKNOWN

    def _is_inverted(self, at: int) -> bool:
        """Whether a pronoun belongs to the verb before it: « sont-elles »."""
        return self.prose[: self.words[at].start].endswith(("-", "\u2010", "\u2011"))

    def _between(self, first: int, last: int) -> str:
        return self.prose[self.words[first].start : self.words[last].end]


@cache
def _verbs_of_many(grammar: Agreement) -> frozenset[str]:
    return frozenset(grammar.verbs.values())


@cache
def _forms(grammar: Agreement, *, with_participles: bool) -> dict[str, Form]:
    """Each form of an adjective, with what it says."""
    forms: dict[str, Form] = {}
    for masculine, feminine in {**grammar.adjectives, **(grammar.irregular if with_participles else {})}.items():
        is_alike = masculine.endswith(grammar.many_endings)  # « dangereux » is of one or of many
        forms[masculine] = Form("m", "" if is_alike else ONE)
        forms[feminine] = Form("f", ONE)
        forms[feminine + grammar.many_ending] = Form("f", MANY)
        if not is_alike:
            forms[masculine + grammar.many_ending] = Form("m", MANY)
    return forms


RULES = (agreement_broken,)
