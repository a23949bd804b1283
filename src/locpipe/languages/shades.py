"""Groups of what is said of how much, how surely, from when and until when, of which a translation must not exchange one for another.

Their words stand apart from all others, so that « plus court » hides no « plus » from anything else.
"""

from __future__ import annotations

GROUPS: tuple[tuple[str, ...], ...] = (
    ("more-so", "less-so"),
    ("until-side", "starting-side"),
    ("local-hour", "eastern-hour", "pacific-hour", "mountain-hour", "central-hour", "atlantic-hour"),
    ("working-days", "days-off"),
    ("within-the-week", "weekend-time"),
    ("on-the-spot", "at-a-distance"),
    ("emerging-side", "established-side"),
    ("likely-side", "surely-side"),
    ("supposed-side", "fact-side"),
    ("in-the-past", "in-the-future"),
    ("afterwards", "beforehand"),
    ("is-needed", "is-allowed"),
    ("is-needed", "is-useful"),
    ("blocks-it", "activates-it"),
    ("shields-it", "threatens-it"),
    ("way-in", "way-out"),
    ("back-again", "setting-out"),
    ("in-the-course", "once-past"),
    ("very-same-day", "very-same-night"),
    ("went-down", "went-up"),
    ("so-then", "however-so"),
    ("because-so", "in-spite-so"),
    ("if-so", "because-so"),
    ("single-one", "first-one", "double-one"),
    ("called-off", "put-off"),
    ("cuts-it-down", "does-away"),
    ("dozens-of", "hundreds-of", "thousands-of", "millions-of", "billions-of"),
    ("still-so", "no-more-so"),
    ("recent-so", "long-ago-so"),
    ("possible-so", "impossible-so"),
    ("certain-so", "uncertain-so"),
    ("enough-so", "not-enough-so"),
    ("useful-so", "harmful-so"),
    ("helps-to", "keeps-from"),
    ("prevents-so", "causes-so"),
    ("asks-it", "answers-it"),
    ("sends-it", "receives-it"),
    ("in-person-so", "remote-so"),
    ("is-included-so", "is-excluded-so"),
    ("patient-so", "physician-so", "nurse-so"),
    ("other-thing-so", "same-thing-so"),
    ("older-folk", "young-folk"),
    ("both-so", "either-so"),
)
"""Each of what excludes each other; the words stand in the modules of the languages."""
