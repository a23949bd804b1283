"""English: how often."""

from __future__ import annotations

from locpipe.languages import late
from locpipe.languages.frequencies import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Frequencies, one_of

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "twenty-four": 24, "forty-eight": 48, "other": 2, "second": 2, "third": 3, "fourth": 4,
}  # fmt: skip
TIMES = {"once": 1, "twice": 2, "thrice": 3}
ADVERBS = {
    "hourly": HOUR, "daily": DAY, "nightly": DAY, "weekly": WEEK, "monthly": MONTH, "yearly": YEAR, "annually": YEAR, "annual": YEAR,
}  # fmt: skip
UNITS = {
    "minute": MINUTE, "hour": HOUR, "day": DAY, "night": DAY, "morning": DAY, "evening": DAY, "week": WEEK, "month": MONTH, "year": YEAR,
}  # fmt: skip
NUMBER = rf"(?:[1-9]\d{{0,3}}|{one_of(NUMBERS)})"

ENGLISH = Frequencies(
    phrases=late(
        rf"(?<![\w-])(?=(?:every|each|{one_of(TIMES)}|{NUMBER} times|{one_of(ADVERBS)})(?!\w))"
        rf"(?:(?P<times>{one_of(TIMES)}|{NUMBER}(?= times))(?: times)? )?"
        rf"(?:(?:every|each|a|an|per)(?: single)? (?:{NUMBER}(?: to | or |-|–))?(?:(?P<per>{NUMBER})[ \u00a0-])?|(?={one_of(ADVERBS)}))"
        rf"(?P<unit>{one_of(UNITS | ADVERBS)})s?(?![\w-])"
    ),
    numbers=NUMBERS | TIMES,
    units=UNITS | ADVERBS,
    pieces=("every", "each", "once", "twice", "thrice", " times", "ly", "annual"),
)
