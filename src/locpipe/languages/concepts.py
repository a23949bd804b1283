"""The concepts that every language names in its own words, and how they exclude each other.

A rule compares how often each concept occurs in a source text and in its translation. It speaks up where one member
of a group was lost and another member of the same group appeared: “before” became « après ».
"""

from __future__ import annotations

from locpipe.languages.lexicon import listed

OPPOSITES: tuple[tuple[str, ...], ...] = (
    ("increase", "decrease"),
    ("more", "less"),
    ("at-least", "at-most"),
    ("high", "low"),
    ("before", "after"),
    ("start", "stop"),
    ("with", "without"),
    ("improve", "worsen"),
    ("better", "worse"),
    ("safe", "unsafe"),
    ("effective", "ineffective"),
    ("allow", "forbid"),
    ("accept", "refuse"),
    ("include", "exclude"),
    ("positive", "negative"),
    ("benefit", "risk"),
    ("mild", "moderate", "severe"),
    ("acute", "chronic"),
    ("short", "long"),
    ("early", "late"),
    ("fast", "slow"),
    ("always", "never"),
    ("common", "rare"),
    ("likely", "unlikely"),
    ("adult", "child"),
    ("woman", "man"),
    ("left", "right"),
    ("morning", "afternoon", "evening"),
    ("day", "night"),
    ("inhale", "exhale"),
    ("oral", "intravenous", "intramuscular", "nasal", "subcutaneous", "sublingual", "on-tongue", "rectal", "topical"),
    ("response", "remission", "relapse"),
    ("absolute", "relative"),
    ("hyper", "hypo"),
    ("agonist", "antagonist"),
    ("publicly", "privately"),
    ("open", "closed"),
    ("inside", "outside"),
    ("upper", "under"),
    ("empty", "full"),
    ("hot", "cold"),
    ("strong", "weak"),
    ("temporary", "permanent"),
    ("first", "last"),
    ("same", "different"),
    ("true", "false"),
    ("complete", "partial"),
    ("near", "far"),
    ("free", "paid"),
    ("call", "text"),
    ("physician", "nurse", "pharmacist", "psychologist"),
    ("treatment", "placebo"),
    ("win", "lose"),
    ("continue", "discontinue"),
    ("north", "south"),
    ("prohibited", "no-duty"),
    ("avoid", "seek"),
    ("first", "then"),
    ("without", "full-of"),
    ("most", "least"),
    ("gain", "loss"),
    ("save", "spend"),
    ("sit", "lie", "stand"),
    ("appear", "disappear"),
    ("before", "during"),
    ("even", "except"),
    ("half", "third", "quarter", "double", "triple"),
    ("same-day", "next-day"),
    ("long-acting", "short-acting"),
    ("forward", "backward"),
    ("on-side", "on-back", "on-front"),
    ("red", "blue", "green", "yellow", "orange", "white", "black", "grey", "purple", "pink", "brown"),
    ("spring", "summer", "autumn", "winter"),
    ("other-one", "same-one"),
    ("clean", "dirty"),
    ("wet", "dry"),
    ("heavy", "light"),
    ("thick", "thin"),
    ("fasting", "fed"),
    ("push", "pull"),
    ("buy", "sell"),
    ("mother", "father"),
    ("tighten", "loosen"),
    ("awake", "asleep"),
    ("gain-weight", "lose-weight"),
    ("hospital-in", "hospital-out"),
    ("freeze", "thaw"),
    ("lock", "unlock"),
    ("out-of-reach", "in-reach"),
    ("swallow", "chew", "crush"),
    ("tablespoon", "teaspoon"),
    (
        "kidney",
        "liver",
        "heart",
        "lung",
        "brain",
        "stomach",
        "thigh",
        "shoulder",
        "arm",
        "leg",
        "knee",
        "nostril",
        "mouth",
        "ear",
        "eye",
        "chest",
        "throat",
        "neck",
        "bladder",
        "muscle",
        "vein",
        "buttock",
    ),
    (
        "constipation",
        "diarrhea",
        "nausea",
        "vomit",
        "fever",
        "headache",
        "dizzy",
        "hives",
        "cough",
        "bleed",
        "seizure",
        "drowsy",
        "nightmare",
        "sweat",
        "suicide",
        "breathless",
        "wheeze",
    ),
    ("tablet-form", "capsule", "pen", "vial", "syringe", "patch", "inhaler", "suppository", "cream"),
    ("pregnancy", "breastfeeding", "birth"),
    ("midwife", "teacher", "parent", "friend", "baby"),
    ("alcohol", "tobacco", "milk", "juice", "honey", "coffee"),
    ("add", "subtract"),
    ("bedtime", "rising-time"),
    ("live-vaccine", "dead-vaccine"),
    ("frail", "robust"),
    ("new-one", "used-one"),
    ("overweight", "underweight"),
    ("strengthen", "weaken"),
    ("tighter", "looser"),
    ("often", "rarely"),
    ("much", "little"),
    ("fully", "halfway"),
    ("carry-on", "hold"),
    ("first-trimester", "last-trimester"),
    ("work-well", "fail"),
    ("low-certainty", "high-certainty"),
    ("per-day", "per-week"),
    ("severe-cases", "mild-cases"),
    ("second-unit", "minute-unit", "hour-unit", "day-unit", "week-unit", "month-unit", "year-unit"),
)
"""Groups of concepts of which a translation must not exchange one for another."""

HARD: frozenset[str] = frozenset(
    listed(
        "before after with without increase decrease adult child woman man left right oral intravenous intramuscular nasal subcutaneous "
        "response remission relapse hyper hypo agonist antagonist inhale exhale physician nurse pharmacist psychologist "
        "acute chronic absolute relative morning afternoon evening day night second-unit minute-unit hour-unit day-unit "
        "week-unit month-unit year-unit call text treatment placebo"
    )
)
"""Concepts that no denial turns into another: “not before” is not “after”, as “not the same” is “different”."""

MODALITY: tuple[tuple[str, ...], ...] = (("must", "may", "should"),)
"""How binding a sentence is: a duty, a possibility, advice."""

WEIGHTY: dict[str, str] = {
    "may": "the doubt",
    "must": "the duty",
    "only": "the restriction",
    "immediately": "the urgency",
    "always": "“always”",
    "never": "“never”",
    "off-label": "“off-label”",
    "except": "the exception",
    "avoid": "the advice to avoid",
    "at-least": "“at least”",
    "at-most": "“at most”",
    "every": "“every”",
    "future": "the future",
}
"""Concepts whose mere loss changes what a reader does, and how to name them.

A language lists the words that surely state one under the name with `!`, and all that may render it under the name.
"""

ADDED: frozenset[str] = frozenset(listed("only immediately always never off-label future"))
"""Those of them that change as much where the translation says them and the source does not."""

ADDED_TO_SAFETY: frozenset[str] = frozenset(listed("every except"))
"""The same in safety texts, which are judged more strictly."""
