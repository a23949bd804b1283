"""What one text denies and the other says without a denial, or by denying something else: “harmless” is « pas dangereux ».

Each function tells one way of saying the same. How often a text denies is told by `locpipe.checks.denials`, and where two
texts do not deny as often `locpipe.checks.meaning` asks here whether the words themselves offer a harmless explanation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.antonyms import is_denied_near, says_by_opposite
from locpipe.checks.denials import FAINT_DENIAL, halves, negations, restricts
from locpipe.checks.sentence import counts

if TYPE_CHECKING:
    from locpipe.checks.denials import Negations
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


def said_without_denial(
    ours: Sentence, theirs: Sentence, source: Negations, source_language: Language, language: Language
) -> int:
    """How many denials of a source its translation says by words that deny nothing."""
    said = 0
    # “Not before the age of 2” is « qu’à partir de 2 ans », “to nobody who does not need it” « qu’à qui en a besoin ».
    if restricts(theirs, language):
        said += 2 if source.sure > 1 else not LIMITING.isdisjoint(counts(ours))
    if is_asked_first(ours, theirs) or waits_first(ours, theirs, source_language, language):
        said += 2
    # “Not without your consent” is « il faut votre consentement pour ».
    if source.sure > 1 and is_required(ours, theirs) and not negations(theirs, language).sure:
        said += 2
    # “Nobody who is not vaccinated” is « seules les personnes vaccinées ».
    if source.sure > 1 and is_restricted_instead(ours, theirs, source_language, language):
        said += 2
    # “Never without your consent” is « jamais, à moins que vous y consentiez ».
    said += source.sure > 1 and counts(ours).get("without!", 0) > 0 and counts(theirs).get("except!", 0) > 0
    said += is_kept_until(ours, theirs, source_language, language)
    said += is_affirmed_instead(ours, theirs, source_language)
    said += is_needed_for(ours, theirs)
    said += is_capped(ours, theirs)
    said += says_by_opposite(ours, theirs, source_language, language)
    said += is_lessened(ours, theirs, source_language)
    # “Has not stopped” is « se poursuit ».
    return said + bool(counts(theirs).get("continue", 0) and is_denied_near(ours, "stop", source_language))


LIMITING = frozenset({"share-it", "before", "except", "without!", "less", "after!"})
"""Concepts with which a denial only says from when, or for whom, something holds."""


def is_forbidden_otherwise(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether a translation orders what comes to the same as what its source forbids: « demandez avant d’arrêter »."""
    return (
        is_asked_first(ours, theirs)
        or is_required(ours, theirs)
        or is_capped(ours, theirs)
        or says_by_opposite(ours, theirs, source_language, language)
        or is_affirmed_instead(ours, theirs, source_language)
        or is_kept_until(ours, theirs, source_language, language)
        or waits_first(ours, theirs, source_language, language)
    )


def said_by_denials(ours: Sentence, theirs: Sentence, source: Negations, language: Language) -> int:
    """How many denials of a translation say, with another word beside them, what its source affirms or denies once.

    “Ask before you take it” is « n’en prenez pas avant d’avoir consulté », “always wear gloves” « jamais sans gants ».
    """
    known, text = counts(ours), theirs.text.casefold()
    if any(
        known.get(one, 0) and counts(theirs).get(other, 0) > known.get(NO_LIMIT.get(one, other), 0)
        for one, other in SAID_BY_DENIALS
    ):
        return 1
    if (
        is_denied_instead(ours, theirs, language)
        or (known.get("only", 0) and language.nobody_else.search(text))
        or (known.get("finish-act!", 0) and is_no_longer(theirs, language))
        # “You can stop” is « rien ne vous empêche d’arrêter ».
        or (known.get("may", 0) and language.nothing_prevents.search(text))
        # “Check it for stones” is « vérifiez qu’elle ne contient pas de cailloux ».
        or (not source.sure and language.makes_sure_not.search(text) and looks_for(ours))
    ):
        return 1
    if language.double_denials.search(text):
        if not source.sure and all(FAINT_DENIAL in named for named in source.perhaps):
            return 2
        is_more = counts(theirs).get("without!", 0) > known.get("without!", 0)
        if is_more and (known.get("before", 0) or known.get("except!", 0)):
            return 1 if source.sure else 2
    if known.get("before", 0) and (language.done_first.search(text) or has_limit(theirs, language)):
        return 1
    is_soon = any(known.get(one, 0) for one in ("before", "immediately", "early", "hasten"))
    return int(is_soon and is_not_to_wait(theirs, language))


def is_no_longer(sentence: Sentence, language: Language) -> bool:
    """Whether something is not so any more: “coverage ends” is « vous n’avez plus droit à la couverture »."""
    return any(
        half.second is not None and sentence.texts[half.second] in language.loose_second_halves
        for half in halves(sentence, language)
    )


def looks_for(sentence: Sentence) -> bool:
    """Whether a sentence tells somebody to look whether something is there."""
    return sentence.language is not None and sentence.language.looks_for.search(sentence.text) is not None


SAID_BY_DENIALS = (
    ("less!", "more!"),  # “shorter than half an hour” is « pas plus d’une demi-heure »
    ("at-most", "more!"),  # “limited to 10 people” is « ne peut en réunir plus de dix »
    ("more!", "less!"),
    ("at-least!", "less!"),
    ("at-least", "before"),  # “it takes at least ten days” is « pas avant dix jours »
    ("only", "more!"),  # “only two people may be in” is « ne peut accueillir plus de deux personnes »
    ("only", "except!"),  # “only in an emergency” is « sauf urgence, … n’est pas »
)
"""Concepts of a source, each with one of which a denial says the same."""


NO_LIMIT = {"at-most": "more"}
"""What a source may say beside the name of a limit that goes beyond it: “over the limit” is not « ne dépasse pas la limite »."""


SAID_BY_DENYING = (
    ("changes-side", "same"),  # “change the site each time” is « pas deux fois au même endroit »
    ("safe", "risk"),
    ("reassure-side", "unsafe"),  # “harmless” is « pas dangereux »
    ("vertical", "lie"),  # “stay upright” is « ne vous couchez pas »
    ("stay-same", "unstable-side"),  # “stays the same” is « ne change pas »
    ("safe", "unsafe"),
    ("free", "spend"),
    ("different", "same"),
    ("apart-so", "same"),  # “use separate boards” is « n’utilisez pas la même planche »
    ("throw-out", "keep-to"),
    ("shut-down", "on-offer"),
    ("closed", "open"),
    ("less!", "at-least"),
    ("exclude", "include"),
    ("rare", "common"),
    ("common", "rare"),
    ("common", "unusual-way"),  # « n’a rien d’inhabituel »
    ("stays-on-line", "hangs-up"),
    ("refuse", "demands-it"),  # “you may refuse” is « personne ne peut vous l’imposer »
    ("continue", "disappear"),  # “if the fever persists” is « si la fièvre ne disparaît pas »
    ("continue", "stop"),
    ("continue", "improve"),
)
"""Concepts of a source, each with one of which a denial right before it says the same."""


def is_denied_instead(ours: Sentence, theirs: Sentence, language: Language) -> bool:
    """Whether a denial of a translation stands right before the opposite of what its source affirms."""
    known, named = counts(ours), counts(theirs)
    return any(
        one in known and named.get(other, 0) > known.get(other, 0) and is_denied_near(theirs, other, language)
        for one, other in SAID_BY_DENYING
    )


SAID_BY_AFFIRMING = (
    ("skip-over", "every"),
    ("skip-side", "every"),
    ("forget-side", "remember-side!"),
    ("share-it", "confidential"),  # “will not share it” is « gardera le secret »
    ("disappear", "continue"),  # “may never disappear” is « il en restera peut-être toujours »
)
"""Concepts that a source denies, each with one that its translation may affirm instead: “do not skip meals” is « prenez tous vos repas »."""


def is_affirmed_instead(ours: Sentence, theirs: Sentence, source_language: Language) -> bool:
    """Whether a translation affirms what its source says by denying the contrary."""
    known, named = counts(ours), counts(theirs)
    return any(
        one in known and other in named and other not in known and is_denied_near(ours, one, source_language)
        for one, other in SAID_BY_AFFIRMING
    )


def has_limit(sentence: Sentence, language: Language) -> bool:
    """Whether a denial of a sentence only says until when: « tant que le résultat n’est pas connu »."""
    return any(half.is_limit for half in halves(sentence, language))


def is_not_to_wait(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence tells somebody not to wait: « n’attendez pas d’avoir soif pour boire »."""
    return any(
        half.second is not None
        and language.waits.search(sentence.text, sentence.words[half.first].start, sentence.words[half.second].start)
        for half in halves(sentence, language)
    )


def waits_first(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether what is not done for a time is done after a wait: “do not drive for a day” is « attendez un jour avant de conduire »."""
    return (
        language.waits.search(theirs.text) is not None
        and (
            counts(theirs).get("before", 0) > 0
            or counts(ours).get("before", 0) > 0
            # “Not during your period” is « attendez la fin de vos règles ».
            or (counts(ours).get("during!", 0) > 0 and counts(theirs).get("end-of", 0) > 0)
        )
        and source_language.waits.search(ours.text) is None
    )


def is_asked_first(ours: Sentence, theirs: Sentence) -> bool:
    """Whether what is not done without something is done after it: “never stop without asking” is « demandez avant d’arrêter »."""
    # “Never stop without asking first” says “before” as well.
    return bool(
        counts(ours).get("without!", 0)
        and not counts(theirs).get("without!", 0)
        and counts(theirs).get("before", 0) >= max(1, counts(ours).get("before", 0))
    )


def is_required(ours: Sentence, theirs: Sentence) -> bool:
    """Whether what is not done without something has to be there in the translation."""
    known, named = counts(ours), counts(theirs)
    return known.get("without!", 0) > named.get("without", 0) and named.get("must", 0) > known.get("must", 0)


def is_restricted_instead(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether only a translation restricts, by a word that does nothing else: « seuls les animaux vaccinés »."""
    is_said = not source_language.restricting.isdisjoint(ours.vocabulary)
    return not is_said and not language.restricting.isdisjoint(theirs.vocabulary)


def is_kept_until(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether what is not taken away until then is kept until then: “do not take it off until” is « gardez-le jusqu’à ce que »."""
    known, named = counts(ours), counts(theirs)
    return bool(
        known.get("till-then", 0)
        and named.get("till-then", 0)
        and source_language.takes_away.search(ours.text)
        and language.keeps.search(theirs.text)
    )


def is_needed_for(ours: Sentence, theirs: Sentence) -> bool:
    """Whether what is not so until something is done needs it to be so: “not valid until signed” is « pour être valide, doit être signée »."""
    known, named = counts(ours), counts(theirs)
    return known.get("till-then", 0) > named.get("till-then", 0) and named.get("must!", 0) > known.get("must", 0)


def is_capped(ours: Sentence, theirs: Sentence) -> bool:
    """Whether what must not be more is at most: “do not take more than 4 g” is « la dose maximale est de 4 g »."""
    known = counts(ours)
    return bool(known.get("more!", 0)) and counts(theirs).get("at-most!", 0) > known.get("at-most!", 0)


def is_lessened(ours: Sentence, theirs: Sentence, source_language: Language) -> bool:
    """Whether what is not as much is less: “not working as well” is « fonctionnent moins bien »."""
    is_less = any(counts(theirs).get(concept, 0) > counts(ours).get(concept, 0) for concept in LESSER)
    return is_less and source_language.lessened.search(ours.text) is not None


LESSER = ("less", "less-so", "worse")
"""Concepts of which one says that something is so to a lesser degree."""
