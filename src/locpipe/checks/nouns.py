"""Nouns with what stands before and behind them: articles, numbers, adjectives.

Each function yields what is wrong behind a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.clause import PART_BEFORE, SPOKEN, Clause
from locpipe.checks.passage import FILLER
from locpipe.languages.dictionary import is_known
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    FEMININE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    MASCULINE,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    TO_READER,
    VERB,
    agree,
    among,
    gender,
    number,
)
from locpipe.languages.substances import substance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.languages import Language
    from locpipe.languages.forms import Readings

SHORTEST = 4
"""Letters of a noun that no list has below which its ending says too little."""

NEAR = 8
"""Words before an article in which a noun may stand that an adjective behind belongs to."""

NUMBER = re.compile(r"(?<![\w.,/\u00a0\u202f])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)[ \u00a0\u202f]$")
LONGEST_NUMBER = 12
GROUPED = re.compile(r"[ \u00a0\u202f]")
COUNT = re.compile(r"[ \u00a0\u202f]\d+[ \u00a0\u202f]")
"""A number between an article and its noun (« les 2 jours »)."""


def article_and_noun(clause: Clause, at: int, language: Language) -> Iterator[str]:
    """« À plusieurs reprise », « une semaines », « un infection »; and the adjective behind the noun."""
    grammar, text, noun = clause.grammar, clause.texts[at], clause.noun(at)
    if noun >= 0 and clause.texts[noun] in grammar.described_before and _is_noun(clause, noun + 1, text):
        noun += 1
        is_of_one = clause.says(at)[1] == ONE and text not in grammar.whole  # « tout premiers projets »
        # « La premières fois »
        is_of_many = is_of_one and number(among(clause.nominal(noun - 1), ADJECTIVE)) == MANY
        if is_of_many or not may_agree(among(clause.nominal(noun - 1), ADJECTIVE), clause.nominal(noun)):
            yield f"“{clause.between(at, noun)}”: the adjective does not agree with the noun"
            return
    if noun >= 0 and _belongs_behind(clause, noun) and _is_noun(clause, noun + 1, text):
        yield f"“{clause.between(at, noun + 1)}”: this adjective stands behind its noun"
        return
    adverbial = grammar.emphatic | grammar.described_before  # « ils cessent tout seuls », « nos tout premiers projets »
    if noun >= 0 and text in grammar.whole and not adverbial.isdisjoint(clause.texts[at + 1 : noun + 1]):
        return
    if noun < 0 or clause.is_inverted(at) or (text in grammar.numbers and not _is_counted(clause, at)):
        return
    says = clause.says(at)
    of_gender, of_number = says[0], says[1]
    readings = clause.readings[noun]
    is_noun = bool(clause.nominal(noun)) and (clause.texts[noun] in grammar.genders or not among(readings, OTHER))
    is_only_noun = is_noun and not among(readings, VERB + INFINITIVE + OTHER)
    is_thing = bool(among(readings, NOUN)) and among(readings, NOUN + VERB) == readings  # « de l’aides »
    is_behind = is_thing and at > 0 and _is_no_pronoun(clause, at)
    is_placed = is_noun and _is_placed_as_noun(clause, at, noun)
    if text in grammar.surely_articles or is_only_noun or is_behind or is_placed:
        said = _number_of_noun(clause, noun, language, text)
        is_ordinal = said == ONE and clause.texts[noun].endswith(language.ordinal_tails)
        if said and of_number not in (EITHER, said) and not is_ordinal:  # « aux premier et deuxième trimestres »
            yield f"“{clause.between(at, noun)}”: the article is that of {SPOKEN[of_number]}, the noun of {SPOKEN[said]}"
    if text in grammar.before_consonants and not clause.texts[noun].startswith(grammar.vowels):
        of_gender = MASCULINE  # « son amie », and never « son température »
    is_no_pronoun = not among(readings, INFINITIVE) and _is_no_pronoun(clause, at)
    is_settled = is_only_noun or (is_noun and (text in grammar.before_nothing_else or is_no_pronoun))
    is_judged = is_settled and of_gender != EITHER and number(clause.nominal(noun)) in {of_number, ""}
    is_other_of_two = (
        at > 1
        and clause.texts[at - 1] in clause.grammar.joining
        and clause.texts[at - 2] in clause.grammar.surely_articles
    )
    if is_judged and not is_other_of_two and clause.gender_of(noun) not in {of_gender, ""}:
        yield f"“{clause.between(at, noun)}”: the article is not of the noun’s gender"
    yield from noun_and_adjective(clause, noun, says, at)


def article_and_substance(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La kétamines ». No list of words has the names of substances."""
    noun = clause.noun(at)
    if noun < 0 or clause.readings[noun] or clause.says(at)[1] != ONE:
        return
    word = clause.texts[noun]
    if word.endswith("s") and substance(word.removesuffix("s")):
        yield f"“{clause.between(at, noun)}”: the article is that of {SPOKEN[ONE]}, the noun of {SPOKEN[MANY]}"


def _is_placed_as_noun(clause: Clause, article: int, noun: int) -> bool:
    """Whether a word that may be a verb is a noun where it stands: behind an article that begins the sentence, or before a verb."""
    if among(clause.readings[noun], INFINITIVE):
        return False
    behind = clause.readings[noun + 1] if clause.is_whole(noun + 1) else NONE
    # « Les lois et les règle changent », not « le trait qui les traverse est »
    is_told = article > 0 and clause.texts[article - 1] in clause.grammar.relatives
    return article == 0 or (bool(behind) and among(behind, VERB) == behind and not is_told)


def _is_no_pronoun(clause: Clause, article: int) -> bool:
    """Whether an article is surely none of the pronouns that look like it: « réduire la risque », « sur le charge »."""
    if article == 0:
        return True
    if not clause.is_joined(article):
        return False
    grammar, text, word = clause.grammar, clause.texts[article], clause.texts[article - 1]
    before = clause.readings[article - 1]
    is_act = bool(before) and among(before, VERB + INFINITIVE) == before
    # « A écrit la guide »: pronouns stand before “to have”.
    is_act |= bool(among(before, PARTICIPLE)) and article > 1 and clause.texts[article - 2] in grammar.compounding
    is_lone = text in grammar.surely_articles and text not in grammar.demonstratives and not word.endswith("’")
    return is_act or is_lone or word in grammar.prepositions - grammar.without or word in grammar.plain_denials


def asked_noun(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Quel est la dose », « quels sont les doses »."""
    state, article = at + 1, at + 2
    if not clause.is_joined(state) or clause.texts[state] not in clause.grammar.states or clause.noun(article) < 0:
        return
    said, asked = clause.says(article), clause.grammar.articles[clause.texts[at]]
    noun = clause.noun(article)
    nouns = among(clause.readings[noun], NOUN)
    of_gender = said[0].strip(EITHER) or gender(nouns)
    meant = f"{NOUN}{of_gender or EITHER}{said[1].strip(EITHER) or EITHER}"
    if nouns and clause.is_joined(article) and not agree(NOUN + asked, meant):
        yield f"“{clause.between(at, noun)}”: not of the noun’s gender and number"


def _belongs_behind(clause: Clause, at: int) -> bool:
    """Whether a word is an adjective that belongs behind its noun: « artérielle »."""
    readings = clause.readings[at]
    is_adjective = bool(readings) and among(readings, ADJECTIVE) == readings
    return is_adjective and clause.texts[at].startswith(clause.grammar.behind_nouns)


def _is_noun(clause: Clause, at: int, article: str) -> bool:
    """Whether a word behind an adjective is the noun of an article: « votre première visite », not « le premier montre »."""
    readings = clause.readings[at] if clause.is_whole(at) else NONE
    others = ADJECTIVE + PARTICIPLE + INFINITIVE + OTHER + ("" if article in clause.grammar.surely_articles else VERB)
    return (
        bool(among(readings, NOUN)) and not among(readings, others) and clause.texts[at] not in clause.grammar.no_nouns
    )


def _is_counted(clause: Clause, at: int) -> bool:
    """Whether the word behind a number is surely a noun that it counts: not « une personne sur trois atteinte »."""
    readings, text = clause.readings[at + 1], clause.texts[at + 1]
    is_share = at > 0 and clause.texts[at - 1] in clause.grammar.before_shares
    return bool(among(readings, NOUN)) and not among(readings, VERB) and text != clause.grammar.been and not is_share


def _number_of_noun(clause: Clause, at: int, language: Language, article: str) -> str:
    """Of how many a noun is; of one that the list of forms does not have by its ending and the words that are known."""
    text, grammar = clause.texts[at], clause.grammar
    if clause.readings[at]:
        # « Vos droit au travail »: no noun follows, so that this is no adverb before one.
        is_last = article in grammar.before_nothing_else and not (clause.is_whole(at + 1) and clause.nominal(at + 1))
        is_sure = not among(clause.readings[at], OTHER) or (is_last and among(clause.readings[at], NOUN))
        return number(clause.nominal(at)) if is_sure else ""
    if len(text) < SHORTEST:
        return ""
    if not text.endswith(grammar.many_endings):
        return ONE if any(is_known(text + ending, language.dictionary) for ending in grammar.many_endings) else ""
    is_many = not text.endswith(grammar.always_many) and is_known(text[:-1], language.dictionary)
    return MANY if is_many else ""


def noun_and_adjective(clause: Clause, noun: int, said: str, article: int, last: int = -1) -> Iterator[str]:
    """A noun, after its article or at the head of the text, with the adjective behind it, or behind that (`last`)."""
    grammar, at = clause.grammar, max(noun, last) + 1
    while clause.is_joined(at) and is_adverb(clause, at):  # « gravement allergique »
        at += 1
    if not clause.is_whole(at) or clause.texts[noun] in grammar.undescribed:
        return
    meant = _meant(clause, noun, said)
    if not meant:
        return
    if last < 0 and may_agree(among(clause.nominal(at), ADJECTIVE + PARTICIPLE), meant):
        yield from _joined_adjective(clause, noun, at, meant)
    behind = describing(clause, at)
    if not behind or (last >= 0 and clause.texts[at] in grammar.described_before):  # « les rôles attribués autres que »
        return
    if may_agree(behind, meant):
        if last < 0:
            yield from noun_and_adjective(clause, noun, said, article, at)
    elif not _belongs_elsewhere(clause, article, at, behind):
        yield f"“{clause.between(max(0, noun - 1), at)}”: the adjective does not agree with the noun"


def _meant(clause: Clause, noun: int, said: str) -> Readings:
    """What a noun is, of the gender and number that its article tells; nothing where it is surely none, or of another."""
    nouns = among(clause.nominal(noun), NOUN)
    if not clause.readings[noun] and EITHER not in said:
        nouns = frozenset((NOUN + said,))  # « la kétamine »: in no list, and the article tells
    if not nouns or among(clause.readings[noun], OTHER):
        return NONE
    is_adjective = among(clause.readings[noun], ADJECTIVE)  # « les binaires » are of the gender of what they are
    of_gender = said[0].strip(EITHER) or gender(clause.nominal(noun) if is_adjective else nouns)
    of_number = said[1].strip(EITHER) or number(nouns)
    meant = frozenset((f"{NOUN}{of_gender or EITHER}{of_number or EITHER}",))
    return meant if may_agree(nouns, meant) else NONE


def _joined_adjective(clause: Clause, noun: int, first: int, meant: Readings) -> Iterator[str]:
    """« Une plaie rouge et enflé », « des selles rouges ou noirs »: the second of two adjectives of a noun."""
    place = first + 2
    if (
        place >= len(clause.texts)
        or clause.texts[first + 1] not in clause.grammar.joining
        or not clause.is_whole(place)
    ):
        return
    second, after = describing(clause, place) or _no_verb_behind_order(clause, noun, place), place + 1
    is_before_noun = clause.is_joined(after) and bool(clause.nominal(after))
    if among(second, PARTICIPLE) and clause.is_joined(after):
        return  # « la plaie rouge et lavé à l’eau » may go on with an earlier verb
    # « Des étudiantes étrangères et étrangers », « les élèves des zones rurales et issus de familles »
    is_like = clause.texts[place].startswith(clause.texts[first][:SHORTEST])
    goes_on = clause.is_joined(after) and clause.texts[after] in clause.grammar.prepositions
    is_other = number(meant) == ONE or (number(second) == MANY and not is_like and not goes_on)
    if second and not is_before_noun and is_other and not may_agree(second, meant):
        yield f"“{clause.between(noun, place)}”: the second adjective does not agree with the noun"


def _no_verb_behind_order(clause: Clause, noun: int, at: int) -> Readings:
    """An adjective that might be the verb of « he », where the verb before orders the reader: « gardez la plaie propre et sèche »."""
    readings = clause.readings[at]
    is_ordered = any(before & TO_READER for before in clause.readings[:noun])
    is_either = not among(readings, INFINITIVE + OTHER + NOUN) and not readings & TO_READER
    return among(readings, ADJECTIVE) if is_ordered and is_either else NONE


def describing(clause: Clause, at: int) -> Readings:
    """What a word is that is nothing but an adjective or a participle; none where it may be something else.

    Behind a state or a noun a participle is no noun: « est recommandé », « la dose donné ».
    """
    readings = clause.readings[at]
    is_appositive = clause.texts[at] in clause.grammar.appositive or clause.texts[at].endswith(
        clause.grammar.appositive_ending
    )
    is_no_noun = among(readings, PARTICIPLE + ADJECTIVE) and not is_appositive
    # « Passer la soirée seul » is said of somebody else.
    is_none = clause.texts[at] in {clause.grammar.been, *clause.grammar.emphatic} or clause.texts[at].startswith(
        clause.grammar.undeclined
    )
    is_none = is_none or _is_as_can_be(clause, at)
    if is_none or among(readings, VERB + INFINITIVE + OTHER + ("" if is_no_noun else NOUN)):
        return NONE
    return among(readings, ADJECTIVE + PARTICIPLE)


def _is_as_can_be(clause: Clause, at: int) -> bool:
    """Whether an adjective goes with a superlative, and need not agree: « les meilleurs soins possible »."""
    grammar = clause.grammar
    return clause.texts[at] in grammar.as_can_be and not grammar.superlatives.isdisjoint(clause.texts[:at])


def may_agree(some: Readings, others: Readings) -> bool:
    """Whether one of some readings agrees with one of others."""
    return any(agree(one, other) for one in some for other in others)


def _belongs_elsewhere(clause: Clause, article: int, at: int, behind: Readings) -> bool:
    """Whether the adjective may belong to an earlier noun, or to one that follows."""
    grammar = clause.grammar
    if article and clause.texts[article - 1] in grammar.joining and number(behind) == MANY:
        # « L’arbre et l’index gardés »; of several of which one is masculine nothing feminine is said.
        is_of_women = gender(behind) == FEMININE and clause.texts[article] not in grammar.prepositions
        return not (is_of_women and gender(among(clause.nominal(article + 1), NOUN)) == MASCULINE)
    before = clause.texts[article - 1] if article else ""
    is_within = before in grammar.prepositions or clause.texts[article] in grammar.prepositions
    for place in range(article - 1, max(-1, article - NEAR), -1) if is_within else ():
        if clause.texts[place] in grammar.auxiliary_verbs and among(behind, PARTICIPLE):
            return True  # « ils sont par la suite détruits »
        # « Un bidon ou une gourde suspendus »
        are_several = number(behind) == MANY and clause.texts[place] in grammar.joining
        if are_several or may_agree(as_noun(clause, place), behind) or may_be_described(clause, place, number(behind)):
            return True
        is_apart = not APART.isdisjoint(clause.gap(place + 1))
        if (
            is_apart
            or is_only_verb(clause.readings[place])
            or clause.texts[place] in grammar.relatives | grammar.openers
            or (number(behind) == ONE and _joins_phrases(clause, place))
        ):
            break
    after = at + 1
    if number(behind) == ONE and _begins_list(clause, after):
        return True
    if clause.is_joined(after) and clause.texts[after] in grammar.joining and number(behind) == ONE:
        # « les langues française et anglaise », « les vues filtrée et non filtrée »
        after += clause.is_joined(after + 1) and is_adverb(clause, after + 1)
        return clause.is_whole(after + 1) and bool(among(clause.readings[after + 1], ADJECTIVE + PARTICIPLE))
    is_next = clause.is_joined(after) and clause.texts[after] not in grammar.prepositions
    return is_next and may_agree(among(clause.nominal(after), NOUN), behind)


def may_be_described(clause: Clause, at: int, of_number: str) -> bool:
    """Whether a word of which no list tells anything may be a noun of so many: one with an s is hardly a noun of one."""
    text, grammar = clause.texts[at], clause.grammar
    if clause.readings[at] or text in grammar.articles or text.endswith("’"):
        return False
    is_of_many = text.endswith(grammar.many_endings)
    return (
        not of_number
        or text.endswith(grammar.always_many)
        or not clause.is_small(at)
        or is_of_many == (of_number == MANY)
    )


def _joins_phrases(clause: Clause, at: int) -> bool:
    """Whether a word joins what a preposition begins to another such phrase: « dans votre sac et non dans vos bagages »."""
    behind = clause.texts[at + 1 : at + 3]
    return clause.texts[at] in clause.grammar.joining and any(
        text in clause.grammar.prepositions - clause.grammar.of for text in behind
    )


def _begins_list(clause: Clause, after: int) -> bool:
    """Whether another adjective follows behind a comma or brackets: « les zones verte, jaune et rouge »."""
    if after >= len(clause.texts) or clause.is_joined(after):
        return False
    mark = clause.gap(after).strip()
    if mark.startswith("("):  # « les fonctions rénale (DFGe) et thyroïdienne »
        after = next((place for place in range(after, len(clause.texts)) if ")" in clause.gap(place)), after)
        if clause.texts[after] not in clause.grammar.joining:
            return False
        after += 1
    is_listed = mark == "," or mark.startswith("(")
    is_other = after < len(clause.texts) and clause.texts[after] not in clause.grammar.described_before  # « même en »
    return is_listed and is_other and bool(among(clause.readings[after], ADJECTIVE))


def as_noun(clause: Clause, at: int) -> Readings:
    """What a word is as a noun; nothing where it rather is a verb: « le Ministère paie »."""
    is_verb = clause.may_be_verb(at) and clause.texts[at - 1] not in clause.grammar.articles
    return NONE if is_verb else among(clause.nominal(at), NOUN)


APART = frozenset(",;:.!?()")
"""Marks that part a noun from what describes it."""


def is_only_verb(readings: Readings) -> bool:
    """Whether a word is nothing but a finite verb."""
    return bool(readings) and among(readings, VERB) == readings


def bare_noun_and_adjective(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« En danger immédiate », behind a word that no article follows."""
    noun, place = at + 1, at + 2
    if (
        not (clause.is_whole(noun) and clause.is_whole(place))
        or among(clause.readings[noun], VERB + INFINITIVE + OTHER + ADJECTIVE)
        or among(clause.readings[place], NOUN)
    ):
        return  # « en général », « en réalité présent »
    nouns, behind = among(clause.nominal(noun), NOUN), describing(clause, place)
    is_told = nouns and behind and clause.texts[noun] not in clause.grammar.undescribed
    may_be_of_other = at > 0 and (not clause.readings[at - 1] or _belongs_elsewhere(clause, at, place, behind))
    if is_told and not may_be_of_other and not may_agree(nouns, behind):
        yield f"“{clause.between(at, place)}”: the adjective does not agree with the noun"


def stray_adjective(clause: Clause, at: int) -> Iterator[str]:
    """« Les infections transmissible », « des explications relative aux termes »: no noun is of the gender and number of the adjective."""
    if (
        at == 0
        or not (clause.is_whole(at) and clause.is_joined(at))
        or clause.texts[at].startswith(clause.grammar.undeclined)
    ):
        return
    own, before = describing(clause, at), clause.readings[at - 1]
    is_noun = among(before, NOUN) and among(before, NOUN + ADJECTIVE + PARTICIPLE) == before
    if (
        not own
        or not is_noun
        or clause.is_compound(at - 1)
        or clause.texts[at - 1] == clause.grammar.been
        or (at > 1 and clause.texts[at - 2] in clause.grammar.bare)  # « il est en réalité présent »
        or clause.texts[at - 1] in clause.grammar.undescribed
        or FILLER in clause.prose[: clause.words[at].start]
    ):
        return
    if number(before) == MANY and _is_first_of_two(clause, at):
        return  # « les langues française et anglaise »
    phrase = _first_of_phrase(clause, at, own)
    if number(own) == MANY and not clause.grammar.joining.isdisjoint(clause.texts[phrase:at]):
        return  # « la dose et la durée prévues »
    first = _first_of_chain(clause, at) if clause.texts[at].startswith(clause.grammar.behind_nouns) else 0
    first = max(first, phrase)
    # « En général légers, les maux passent. » What is in no list may be of any gender.
    if not any(
        (len(clause.texts[other]) >= SHORTEST and may_be_described(clause, other, number(own)))
        or may_agree(among(clause.readings[other], NOUN + ADJECTIVE), own)
        for other in range(first, min(at + 2, len(clause.texts)))
        if other != at and clause.texts[other] not in clause.grammar.articles
    ):
        yield f"“{clause.between(at - 1, at)}”: the adjective does not agree with the noun"


def _first_of_phrase(clause: Clause, at: int, own: Readings) -> int:
    """The first word behind the verb before an adjective, none of whose other nouns has that verb to do with it; 0 where it may be
    said of somebody or something else: « elles sont à ce stade légères », « vous rentrez à la maison rassurée ».
    """
    grammar = clause.grammar
    if clause.is_abbreviation(at - 1):
        return 0  # « des API communes »
    for place in range(at - 2, -1, -1):
        text, readings = clause.texts[place], clause.readings[place]
        if not clause.is_joined(place + 1) and not ENDING.isdisjoint(clause.gap(place + 1)):
            return place + 1
        is_of_subject = text in grammar.auxiliary_verbs or text in grammar.keeping or text in grammar.unfinished
        is_somebody = text in grammar.persons or text in grammar.pronouns or text == grammar.reader
        if is_of_subject or is_somebody or (readings and text.startswith(grammar.like_states)):
            return 0
        is_verb = is_only_verb(readings) or readings == INFINITIVE_ONLY
        if is_verb and place < at - 2:
            return place + 1 if among(own, ADJECTIVE) == own or number(own) == MANY else 0
    return 0


ENDING = frozenset(".;:!?()")
"""Marks before which nothing is that an adjective behind them describes."""


def _first_of_chain(clause: Clause, at: int) -> int:
    """The first of the words that hold together by « de » up to an adjective which stands right behind what it says something of."""
    grammar, first = clause.grammar, at - 1
    while clause.is_joined(first):
        before = first - 1
        is_of_chain = (
            clause.texts[before] in grammar.of or clause.texts[before] in grammar.articles or clause.nominal(before)
        )
        if not is_of_chain and clause.readings[before]:
            break
        first = before
    return first


def _is_first_of_two(clause: Clause, at: int) -> bool:
    """Whether an adjective of one is joined to another one of one: each describes one of several."""
    if not clause.is_joined(at + 1) or clause.texts[at + 1] not in clause.grammar.joining:
        return False
    other = at + 2
    while clause.is_joined(other) and is_adverb(clause, other):  # « filtrée et non filtrée »
        other += 1
    return clause.is_whole(other) and number(among(clause.nominal(other), ADJECTIVE + PARTICIPLE)) == ONE


def several_and_noun(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« De courts marches »: an adjective of many before its noun, without an article."""
    noun = at + 2
    if noun >= len(clause.texts) or clause.texts[at + 1] not in clause.grammar.described_before:
        return
    if not (clause.is_joined(at + 1) and clause.is_whole(noun)):
        return
    adjective, readings = among(clause.nominal(at + 1), ADJECTIVE), clause.readings[noun]
    is_noun = bool(among(readings, NOUN)) and not among(readings, ADJECTIVE + PARTICIPLE + INFINITIVE + OTHER)
    if number(adjective) == MANY and is_noun:
        if may_agree(adjective, among(readings, NOUN)):
            yield from noun_and_adjective(clause, noun, EITHER + MANY, at)
        else:
            yield f"“{clause.between(at, noun)}”: the adjective does not agree with the noun"


def figure_and_noun(clause: Clause, at: int) -> Iterator[str]:
    """« 12 semaine », « 158 vétéran »."""
    start = clause.words[at].start
    figure = NUMBER.search(clause.prose[max(0, start - LONGEST_NUMBER) : start])
    is_many = figure is not None and int(GROUPED.sub("", figure[1])) > 1
    if (
        figure
        and is_many
        and not YEAR.fullmatch(figure[1])
        and (clause.texts[at] in clause.grammar.counted or _is_counted_by(clause, at))
    ):
        yield f"“{figure[1]} {clause.texts[at]}”: the noun is that of one"
    elif is_many and number(clause.nominal(at)) == MANY and clause.texts[at] not in clause.grammar.times:
        yield from noun_and_adjective(clause, at, EITHER + MANY, at)  # « 20 séances gratuits »


def _is_counted_by(clause: Clause, at: int) -> bool:
    """Whether a word is a noun of one that the figure before it surely counts: not « article 4 section 2 »."""
    word, readings, grammar = clause.words[at], clause.readings[at], clause.grammar
    before = clause.texts[at - 1] if at and not CLOSES.search(clause.gap(at)) else ""
    is_small = clause.is_small(at) and clause.prose[word.end : word.end + 1] not in PART_BEFORE
    is_noun = among(readings, NOUN) == readings != NONE and number(readings) == ONE
    return is_small and is_noun and before not in grammar.numbered and word.text not in grammar.uncounted


CLOSES = re.compile(r"[.:;!?()]")
YEAR = re.compile(r"(?:19|20)\d\d")


def all_and_noun(clause: Clause, at: int, language: Language) -> Iterator[str]:
    """« Tous vos allergies », « toutes les 2 jours »."""
    grammar, article = clause.grammar, at + 1
    if not clause.is_joined(article) or clause.says(article)[1:] not in {ONE, MANY}:
        return
    noun = article + 1
    if COUNT.fullmatch(clause.gap(noun) if noun < len(clause.texts) else ""):
        noun += clause.texts[noun] in grammar.joining  # « les 2 ou 3 jours »
    elif clause.noun(article) < 0:
        return
    if noun < len(clause.texts) and len(clause.texts[noun]) < SHORTEST and clause.texts[noun] in language.units:
        return  # « toutes les 20 min »
    readings = clause.readings[noun] if noun < len(clause.texts) else NONE
    # « Tous vos reçus » holds no verb, and « tous les cours » hardly one.
    is_noun = clause.texts[article] in grammar.before_nothing_else or not among(readings, VERB + INFINITIVE + OTHER)
    if not among(readings, NOUN) or clause.texts[noun] in grammar.numbers:
        return
    of_gender = clause.gender_of(noun) if is_noun or clause.texts[noun] in grammar.genders else ""
    if of_gender and of_gender != grammar.whole[clause.texts[at]]:
        yield f"“{clause.between(at, noun)}”: not of the noun’s gender"


def is_adverb(clause: Clause, at: int) -> bool:
    """Whether a word says how something is: « gravement »."""
    return clause.texts[at] in clause.grammar.adverbs or clause.texts[at].endswith(clause.grammar.adverb_ending)
