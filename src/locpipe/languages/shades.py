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
)
"""Each of what excludes each other; the words stand in the modules of the languages."""
