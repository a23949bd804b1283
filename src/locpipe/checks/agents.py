"""Who does what to whom: the act of each verb with who does it and to whom, in both texts, compared where both have a verb for one act.

Nothing here reads a whole sentence. A verb is taken with the pronouns and auxiliaries before it, its subject with what stands
from its article up to them, and where that is not told, or nobody is named (« on », a passive), next to nothing is said.
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.crossed import signs_of
from locpipe.checks.denials import between, negations
from locpipe.checks.sentence import kept
from locpipe.languages.acts import FINITE, INFINITIVE, OF_READER, OF_US, PARTICIPLE, PLAIN, UNSAID
from locpipe.languages.forms import INFINITIVE as LISTED_INFINITIVE
from locpipe.languages.forms import among
from locpipe.languages.forms import forms as listed_forms
from locpipe.languages.vocabulary import names_somebody
from locpipe.languages.whose import READER, US

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.crossed import Signs
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.acts import Acts

NONE: Signs = frozenset()
LONGEST = 8
"""Words of a subject, and of what stands behind a verb."""


class Party(NamedTuple):
    """Who does something, or to whom it is done: a person, or what the words for somebody say."""

    person: str = ""
    signs: Signs = NONE
    is_body: bool = False
    """Whether it is surely somebody, or an office: “nurse”, “clinic”."""

    def is_of(self, other: Party) -> bool:
        """Whether two may be the same."""
        return bool(self.person and self.person == other.person) or not self.signs.isdisjoint(other.signs)


NOBODY = Party()


class Act(NamedTuple):
    """What a verb says that is done, by whom, and to whom."""

    verb: str
    groups: frozenset[str]
    actor: Party
    persons: frozenset[str]
    """The persons to whom it is done."""
    others: Signs
    """What the other words say of to whom or to what it is done."""
    given: Party = NOBODY
    """What those say of them to whom something is given."""
    undergoing: Party = NOBODY
    """The subject of a passive."""

    def is_done_to(self, party: Party) -> bool:
        """Whether it may be done to somebody."""
        return party.person in self.persons or not party.signs.isdisjoint(self.others)


class Head(NamedTuple):
    """What stands before a verb and belongs to it: the first of these words, the persons to whom it is done, and who does it, if they tell."""

    first: int
    persons: frozenset[str]
    person: str
    is_passive: bool


@kept
def exchanged(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """The verb of a translation whose act somebody else does than in the source; empty where there is none."""
    # Most sentences have no verbs for one act: who acts need not be found out.
    if groups_said(ours, spoken).isdisjoint(groups_said(theirs, language)):
        return ""
    source = acts(ours, spoken)
    target = acts(theirs, language) if source else ()
    for act in target:
        same = [one for one in source if not one.groups.isdisjoint(act.groups)]
        is_like = bool(negations(ours, spoken).sure) == bool(negations(theirs, language).sure)
        if not same or not all(is_turned(one, act, is_like=is_like) for one in same):
            continue
        alike = [other for other in target if other is not act and not other.groups.isdisjoint(act.groups)]
        if not any(one.actor.is_of(other.actor) for one in same for other in alike):
            return act.verb
    return ""


def is_turned(one: Act, other: Act, *, is_like: bool) -> bool:
    """Whether who does something in a text suffers it in the other one, or the other way round.

    `is_like` says that both texts deny something, or neither does: “you pay nothing” is « le régime paie tout ».
    """
    persons = one.actor.person, other.actor.person
    if one.actor.is_of(other.actor):
        return False
    if other.undergoing == NOBODY and persons[1] in one.persons and other.others:
        # “The midwife will call you”, « vous appellerez la sage-femme »
        return persons[0] not in {READER, US} or persons[0] in other.persons
    is_other = is_like and not one.groups.isdisjoint(ALONE & other.groups) and is_alone(one, other)
    return is_other or set(persons) == {READER, US} or (not one.groups <= DONE_TO_NOBODY and is_crossed(one, other))


def is_crossed(one: Act, other: Act) -> bool:
    """Whether it is done in one text to who does it in the other one, and enough of the rest tells so as well."""
    forward = other.actor != NOBODY and one.is_done_to(other.actor)
    if one.actor != NOBODY and other.is_done_to(one.actor):
        return forward or other.actor.person in {READER, US} or (other.given.is_body and one.actor.is_of(other.given))
    is_unsaid = one.undergoing != NOBODY and one.undergoing.is_of(other.actor)
    is_given = (one.given.is_body or one.undergoing != NOBODY) and other.actor.is_of(one.given)
    return forward and (is_unsaid or is_given or bool(other.persons))


def is_alone(one: Act, other: Act) -> bool:
    """Whether the reader does in one text what somebody named does in the other one."""
    return (one.actor.person == READER and other.actor.is_body) or (other.actor.person == READER and one.actor.is_body)


@kept
def asked(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """The verb of a translation by which the reader asks somebody what he is to tell him in the source, or the reverse; empty where there is none."""
    said = groups_said(ours, spoken), groups_said(theirs, language)
    if not any(own & said[0] and its & said[1] for own, its in (*ASKED_OR_TOLD, *CONVERSES, (ORDERED, ORDERED))):
        return ""
    source, target = acts(ours, spoken), acts(theirs, language)
    if verb := _conversed(source, target, said) or _told_himself(source, target):
        return verb
    for (own, its), one in product(ASKED_OR_TOLD, source):
        if one.actor.person != READER or one.groups.isdisjoint(own):
            continue
        for other in target:
            is_reader = other.actor.person == READER and not other.groups.isdisjoint(its)
            is_same = is_reader and other.given.is_body and one.is_done_to(other.given)
            if is_same and not _says(ours, spoken, source, its) and not _says(theirs, language, target, own):
                return other.verb
    return ""


def _conversed(source: Sequence[Act], target: Sequence[Act], said: tuple[Signs, Signs]) -> str:
    """The verb of a translation that gives what somebody receives in the source, or the reverse; empty where there is none."""
    for own, its in CONVERSES:
        if (
            own.isdisjoint(said[0])
            or not its.isdisjoint(said[0])
            or its.isdisjoint(said[1])
            or not own.isdisjoint(said[1])
        ):
            continue
        for one, other in product(source, target):
            is_of_both = not one.groups.isdisjoint(own) and not other.groups.isdisjoint(its)
            are_active = one.undergoing == other.undergoing == NOBODY
            if (
                is_of_both
                and are_active
                and other.actor != NOBODY
                and one.actor.is_of(other.actor)
                and not other.persons
            ):
                return other.verb
    return ""


def _told_himself(source: Sequence[Act], target: Sequence[Act]) -> str:
    """The verb of a translation that lets the reader tell somebody, and nothing else, what that one tells the reader in the source."""
    for one, other in product(source, target):
        if one.groups.isdisjoint(ORDERED) or other.groups.isdisjoint(ORDERED) or other.actor.person != READER:
            continue
        is_told = READER in one.persons and one.actor.is_body and other.given.is_body and one.actor.is_of(other.given)
        is_bare = other.others <= other.given.signs and not other.persons
        others = [act for act in source if act.actor.person == READER and act.is_done_to(other.given)]
        if is_told and is_bare and not others and not any(act.actor.is_of(other.given) for act in target):
            return other.verb
    return ""


def _says(sentence: Sentence, language: Language, known: Sequence[Act], groups: frozenset[str]) -> bool:
    """Whether a sentence has another verb of some groups, or one that orders through somebody: “tell him to rest”."""
    assert language.acts
    words = sentence.texts
    if any(not act.groups.isdisjoint(groups) for act in known):
        return True
    if "ask" in groups and not language.acts.searching.isdisjoint(words):
        return True
    passed = [word for word in words if word not in language.acts.objects_before or word in language.acts.articles]
    return any(
        word in language.acts.before_infinitive and is_infinitive(other, language) for word, other in pairwise(passed)
    )


def is_infinitive(word: str, language: Language) -> bool:
    """Whether a word behind “to” may be an infinitive: in a language whose forms nobody has listed, what is no small word."""
    assert language.acts
    if language.agreement is not None:
        return bool(among(listed_forms(language.code).of(word), LISTED_INFINITIVE))
    return word not in language.function_words | language.acts.articles | language.acts.objects_behind.keys()


ASK, TELL = frozenset({"ask"}), frozenset({"tell", "show"})
GIVE, RECEIVE = frozenset({"give"}), frozenset({"receive"})
ASKED_OR_TOLD = ((ASK, TELL), (TELL, ASK), (ASK, GIVE))
"""The groups of asking and telling, each beside its reverse; who asks for something does not hand it over."""

CONVERSES = ((RECEIVE, GIVE), (GIVE, RECEIVE))
"""Groups of which somebody does the one where another does the other."""

ORDERED = ASK | TELL | frozenset({"recommend", "allow"})
"""Groups of what one says for another to do it: “if your surgeon tells you to”, « si votre chirurgien vous le demande »."""


@kept
def groups_said(sentence: Sentence, language: Language) -> frozenset[str]:
    """The groups of all acts that words of a sentence may say."""
    known = language.acts
    if known is None or known.forms.keys().isdisjoint(sentence.vocabulary):
        return NONE
    reading = Reading(sentence, language, known)
    return NONE.union(*[reading.groups(at, word) for at, word in enumerate(reading.words)])


@kept
def acts(sentence: Sentence, language: Language) -> tuple[Act, ...]:
    """What a sentence says that somebody does to another."""
    known = language.acts
    if known is None or known.forms.keys().isdisjoint(sentence.vocabulary):
        return ()
    return tuple(_acts(Reading(sentence, language, known)))


def _acts(reading: Reading) -> Iterator[Act]:
    for at, word in enumerate(reading.words):
        groups = reading.groups(at, word)
        if groups:
            act = reading.act(at, groups)
            if act is not None:
                yield act


class Reading:
    """The words of a sentence, in which the acts are looked for."""

    def __init__(self, sentence: Sentence, language: Language, known: Acts) -> None:
        self.sentence, self.language, self.known, self.words = sentence, language, known, sentence.texts

    def groups(self, at: int, word: str) -> frozenset[str]:
        """The groups of acts that a word says, by itself or with another one behind it."""
        groups = self.known.groups.get(word, NONE)
        phrases = self.known.phrases.get(word)
        if phrases is None:
            return groups
        # “Bring a friend to drive you home” says nothing of who takes whom.
        return groups.union([phrases[other] for other in self.words[at + 1 : self.end(at)] if other in phrases])

    def act(self, at: int, groups: frozenset[str]) -> Act | None:
        """The act of a verb; None where the word is none, or who acts is not told."""
        known, words = self.known, self.words
        forms = known.forms[words[at]]
        head = self.head(at, forms) if self.is_verb(at, forms) else None
        # « Vous verrez l’infirmière deux fois par mois »: what is not done by somebody is done by whom the verb has before it.
        agent = None if forms <= ACTIVE else self.agent(at)
        if head is None or agent == NOBODY:
            return None
        # “Sent by the hospital to the insurer”
        last = self.end(at, past_agent=head.is_passive and agent is not None)
        act = Act(
            words[at],
            groups,
            NOBODY,
            self.persons_behind(at, last) | head.persons,
            self.signs(range(at + 1, last)),
            self.given(at, last),
        )
        if head.is_passive:
            return self.undergone(act, head, at, agent)
        is_learnt = words[at] in known.learning and not act.given.is_body and not act.persons
        if is_learnt or (head.person == READER and READER in act.persons):  # « protégez-vous »
            return None
        if agent is None or PARTICIPLE not in forms:
            agent = Party(head.person) if head.person else self.subject(head.first, at, forms)
        if agent is None or (agent.person == UNSAID and not act.persons and not act.others):
            return None
        actor, others = apart(agent, act.others)
        owners = words[at + 1 : last] if not groups.isdisjoint(OWNED) else ()
        persons = act.persons.union([known.owners[word] for word in owners if word in known.owners])
        return act._replace(actor=actor, others=others, persons=persons - {actor.person})

    def undergone(self, act: Act, head: Head, at: int, agent: Party | None) -> Act | None:
        """The act of a passive, which is done to its subject as well."""
        subject = Party(head.person) if head.person else self.subject(head.first, at, self.known.forms[act.verb])
        if subject is None:
            return None
        actor, others = apart(agent, act.given.signs)[0] if agent else NOBODY, act.others
        persons = act.persons | ({subject.person} - {"", UNSAID})
        return act._replace(actor=actor, persons=persons, others=others | subject.signs, undergoing=subject)

    def is_verb(self, at: int, forms: frozenset[str]) -> bool:
        """Whether a word may be a verb where it stands: no noun, and no name."""
        if not self.is_joined(at):
            return True
        is_noun = self.words[at - 1] in self.known.no_verb_behind and forms.isdisjoint({OF_READER, OF_US})
        return not is_noun and not self.is_capital(at) and not (FINITE in forms and self.is_noun(at))

    def is_noun(self, at: int) -> bool:
        """Whether an article that may be a pronoun stands before a word, and nothing before it that a verb would have: « la demande »."""
        known, words = self.known, self.words
        if not at or words[at - 1] not in known.articles or words[at - 1] not in known.objects_before:
            return False
        before = words[at - 2] if self.is_joined(at - 1) else ""
        return before not in known.objects_before and before not in known.subjects and before not in known.passed

    def is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital, as within a sentence only names do."""
        return self.sentence.text[self.sentence.words[at].start].isupper()

    def is_joined(self, at: int) -> bool:
        """Whether nothing but a space stands before a word, and there is one before it."""
        return at > 0 and between(self.sentence, at - 1, at) in {"", " ", "\u00a0"}

    def head(self, at: int, forms: frozenset[str]) -> Head | None:
        """What stands before a verb and belongs to it; None where somebody does it to himself, or the word is no verb."""
        known, words = self.known, self.words
        persons: list[str] = []
        person = READER if forms == {OF_READER} else US if forms == {OF_US} else ""
        beside, first = "", at
        while self.is_joined(first):
            word = words[first - 1]
            if word in known.objects_before:
                persons.append(known.objects_before[word])
            elif word in known.helping:
                beside = beside or word
                person = person or known.helping[word]
            elif word not in known.passed and not (
                word in known.before_infinitive and first > 1 and words[first - 2] in known.wanting
            ):
                break
            first -= 1
        if known.active and not beside and forms == {PARTICIPLE}:
            return Head(first, NONE, "", is_passive=True)
        if words[at] in known.undergone:
            return Head(first, NONE, person, is_passive=True) if beside else None
        # « vous » of « vous nous appelez » is the subject, that of « nous vous appelons » the object
        if person in persons:
            persons.remove(person)
        is_reflexive = person in persons or (not person and not known.reflexive.isdisjoint(words[first:at]))
        if is_reflexive:  # « vous vous informez »
            return None
        is_passive = PARTICIPLE in forms and beside in known.passive
        return Head(first, frozenset(persons) - {""}, person, is_passive=is_passive)

    def end(self, at: int, *, past_agent: bool = False) -> int:
        """The word behind the last that belongs to a verb; what stands behind who does it belongs to it in a passive."""
        last = min(len(self.words), at + 1 + LONGEST)
        for place in range(at + 1, last):
            if (
                self.is_break(place) if self.words[place] not in self.known.by else not past_agent
            ) or not PAUSES.isdisjoint(between(self.sentence, place - 1, place)):
                return place
        return last

    def is_break(self, at: int) -> bool:
        """Whether a word begins something else than what a verb is about: “to call”, « de nous appeler »."""
        known, words = self.known, self.words
        if words[at] in known.breaks:
            return True
        if words[at] not in known.before_infinitive:
            return False
        behind = next((word for word in words[at + 1 : at + 4] if word not in known.objects_before), "")
        return not known.forms.get(behind, NONE).isdisjoint({PLAIN, INFINITIVE})

    def persons_behind(self, at: int, last: int) -> frozenset[str]:
        """The persons to whom it is done, behind a verb: “call us”, « appelez-nous », « à nous »."""
        known, words, found = self.known, self.words, set()
        for place in range(at + 1, last):
            word = words[place]
            if word in known.objects_anywhere:
                found.add(known.objects_anywhere[word])
            elif word in known.objects_behind and (
                words[place - 1] in known.towards | known.of
                or (place == at + 1 and (known.is_head_last or between(self.sentence, at, place) == "-"))
                or (place == at + 2 and between(self.sentence, at + 1, place) == "-")
            ):
                found.add(known.objects_behind[word])
        return frozenset(found)

    def signs(self, places: range) -> Signs:
        """What words say, small ones aside."""
        small, code, words = self.language.function_words, self.language.code, self.words
        return NONE.union(*[signs_of(words[at], code) for at in places if words[at] not in small])

    def given(self, at: int, last: int) -> Party:
        """What the words say of him to whom something is given: “to the nurse”."""
        place = next((place for place in range(at + 1, last) if self.words[place] in self.known.towards), -1)
        return self.named(place + 1, last) if place >= 0 else NOBODY

    def agent(self, at: int) -> Party | None:
        """Who does what is said in the passive: “by the nurse”; None where that is not told."""
        known, words = self.known, self.words
        for place in range(at + 1, min(len(words), at + 1 + LONGEST)):
            if not PAUSES.isdisjoint(between(self.sentence, place - 1, place)):
                return None
            if words[place] in known.by and place + 1 < len(words):
                if words[place + 1] in known.objects_behind:
                    return Party(known.objects_behind[words[place + 1]])
                end = self.end(place)
                party = self.named(place + 1, end)
                return party if party.is_body else NOBODY
            if words[place] in known.relative:
                return None
        return None

    def named(self, first: int, last: int) -> Party:
        """Somebody whom the words from `first` up to `last` name: what their head says."""
        known, words = self.known, self.words
        places = [place for place in range(first, last) if words[place] not in known.articles]
        ending = known.helping.keys() | known.by | known.towards
        ends = (at for at, place in enumerate(places) if at and words[place] in ending)
        places = places[: next(ends, None)]  # “by your dentist is”
        if not places:
            return NOBODY
        last = places[-1] + 1
        if known.is_head_last:
            end = next((place for place in places[1:] if words[place] in known.of), last)
            head = words[end - 1]
        else:
            head = words[places[0]]
        code = self.language.code
        if head in self.language.function_words:
            return NOBODY
        small = self.language.function_words
        is_body = head in known.bodies or head in self.language.bodies or names_somebody(head, code)
        said = [
            signs_of(words[at], code) for at in places if words[at] not in small and not words[at].endswith(known.marks)
        ]
        signs = NONE.union(*said)
        return Party("" if signs else UNSAID, signs, is_body)

    def subject(self, first: int, at: int, forms: frozenset[str]) -> Party | None:
        """Who does what a verb says whose first pronoun or auxiliary is the word `first`; None where that is not told."""
        known, words = self.known, self.words
        is_helped = any(words[place] in known.helping for place in range(first, at))
        before = words[first - 1] if self.is_joined(first) else ""
        if not before:
            return self.ordered(first, at, forms, is_helped=is_helped)
        if before in known.subjects and not (first > 1 and words[first - 2] in known.articles):
            return Party(known.subjects[before])
        if before in known.causing or before in known.turning:
            return None
        if before in known.before_infinitive and not forms.isdisjoint({PLAIN, INFINITIVE}):
            return self.made(first - 1)
        if before in known.joining:
            return self.joined_to(first - 1, forms, is_helped=is_helped)
        return self.named_before(first, at, forms, is_helped=is_helped)

    def named_before(self, first: int, at: int, forms: frozenset[str], *, is_helped: bool) -> Party | None:
        """Who is named before a verb, or the reader, of whom an order stands behind “please”."""
        before = self.words[first - 1]
        if before in self.known.relative:
            return self.noun_before(first - 1, of_plain=False, finite=not is_helped, verb=first)
        if before in self.known.openers and PLAIN in forms and not self.is_joined(first - 1):
            return Party(READER)
        return self.noun_before(first, of_plain=forms == {PLAIN} and not is_helped, finite=not is_helped, verb=at)

    def ordered(self, first: int, at: int, forms: frozenset[str], *, is_helped: bool) -> Party | None:
        """The reader, of whom an order stands at the head of a statement."""
        known = self.known
        if PLAIN in forms and (
            not is_helped
            or all(
                self.words[place] in known.ordering for place in range(first, at) if self.words[place] in known.helping
            )
        ):
            return Party(READER)
        return Party(READER) if INFINITIVE in forms and not is_helped and not first else None

    def joined_to(self, joint: int, forms: frozenset[str], *, is_helped: bool) -> Party | None:
        """Who does what a verb behind “and” says: the subject of the verb before it."""
        known, words = self.known, self.words
        if is_helped:
            return None
        for place in range(joint - 1, -1, -1):
            word = words[place]
            if word in known.helping and word not in known.ordering:
                if known.helping[word]:
                    return Party(known.helping[word])
                return self.subject(self.first_of(place), place + 1, frozenset({FINITE}))
            if (
                word in known.subjects
                and word not in known.objects_before
                and (not place or not self.is_joined(place) or words[place - 1] in known.breaks)
            ):
                person = known.subjects[word]
                return Party(person) if PLAIN in forms or person == UNSAID else None
            if not self.is_joined(place):
                is_order = not place and self.language.order_first.search(self.sentence.text) is not None
                return Party(READER) if is_order and PLAIN in forms else None
        return None

    def first_of(self, at: int) -> int:
        """The first of the auxiliaries and adverbs around one of them."""
        while self.is_joined(at) and (
            self.words[at - 1] in self.known.helping or self.words[at - 1] in self.known.passed
        ):
            at -= 1
        return at

    def made(self, joint: int) -> Party | None:
        """Who does what an infinitive says, behind a verb whose object does it: “ask the nurse to call”."""
        known, words = self.known, self.words
        for place in range(joint - 1, max(-1, joint - 1 - LONGEST), -1):
            if words[place] in known.making:
                if place + 1 == joint:
                    return None
                pronoun = words[joint - 1]
                if pronoun in known.objects_behind and joint - 2 <= place + 1:
                    return Party(known.objects_behind[pronoun])
                first = place + 1
                while first < joint and words[first] in known.towards:
                    first += 1
                party = self.named(first, joint)
                return party if party.signs else None
            is_parted = not self.is_joined(place + 1) and between(self.sentence, place, place + 1) != ", "
            if is_parted or (words[place] in known.breaks and words[place] not in known.joining):
                return None
        return None

    def noun_before(self, verb_first: int, *, of_plain: bool, finite: bool, verb: int) -> Party | None:
        """Who is named right before a verb; None where no noun is."""
        known, words = self.known, self.words
        start, article = verb_first, -1
        while self.is_joined(start) and verb_first - start < LONGEST:
            word = words[start - 1]
            if word in known.breaks or word in known.helping or word in known.subjects:
                break
            if word in known.articles:
                if article >= 0 and words[article - 1] not in known.of:
                    break
                article = start - 1
            start -= 1
        if start == verb_first:
            return None
        # “People with a weak heart should”: what stands before the article belongs to it
        is_within = article > start and words[article - 1] in known.of
        first = start if article < 0 or is_within else article
        if words[first] in known.of:
            return None
        if first and self.is_joined(first) and words[first - 1] in known.having and not known.objects_before:
            pass  # “have someone drive you”
        elif (of_plain and not words[verb_first - 1].endswith(known.many)) or (
            not of_plain
            and finite
            and known.is_head_last
            and FINITE in known.forms.get(words[verb], NONE)
            and words[verb].endswith("s")
            and words[verb_first - 1].endswith("s")
        ):
            return None
        party = self.named(first, verb_first)
        if first and words[first - 1] in known.joining:
            party = party._replace(is_body=False)  # “you and your spouse must sign”
        return None if party == NOBODY else party


def apart(actor: Party, others: Signs) -> tuple[Party, Signs]:
    """Who does something, and to whom, without what the words for both say: a specialist is a doctor as well."""
    own = actor.signs - others
    return (actor._replace(signs=own), others - actor.signs) if own else (actor, others)


OWNED = frozenset({"answer", "receive"})
"""Groups whose verbs say whom it is done to by whose what they name is: “answer your questions”."""
ALONE = frozenset({"allow", "pay", "sign", "prescribe", "agree", "choose", "decide"})
"""Groups of what the reader, or somebody else, has to do: it is said of the one and not of the other, whoever else is named."""

ACTIVE = frozenset({FINITE, OF_READER, OF_US})
"""Forms that no passive has."""

DONE_TO_NOBODY = frozenset({"decide"})
"""Groups of what nobody suffers: who is named behind the verb does it as well (« vous déciderez avec votre médecin »)."""

PAUSES = frozenset(",;:.!?()–—\ufffc")
