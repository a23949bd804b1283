"""Groups of what is done or happens, and of who does it, of which a translation must not say one for another.

Their words stand apart from all others, so that « le patient » hides no « patient » from another group.
"""

from __future__ import annotations

GROUPS: tuple[tuple[str, ...], ...] = (
    ("limits-side", "favours-side"),
    ("changes-side", "keeps-same-one"),
    ("refuses-side", "demands-it"),
    ("goes-off-so", "worsens-so"),
    ("slows-so", "halts-so"),
    ("counted-in", "left-out-so"),
    ("on-demand-so", "at-fixed-times"),
    ("planned-so", "gone-by-so"),
    ("court-so", "medic-so"),
    ("prescriber-so", "dispenser-so"),
    ("insurer-so", "patient-of-it"),
    ("gains-so", "loses-so"),
    ("rejoices-so", "regrets-so"),
    ("may-not-so", "need-not-so"),
    ("within-limits", "without-limits"),
    ("induces-so", "cuts-off-so"),
    ("leaves-page", "opens-page"),
    ("peaks-so", "ends-so"),
    ("each-own", "all-the-same"),
    ("removes-so", "keeps-home"),
    ("watches-so", "raises-so"),
    ("inflates-so", "deflates-so"),
    ("income-so", "expense-so"),
    ("extends-so", "shortens-so"),
    ("full-time-so", "part-time-so"),
    ("mounts-so", "sinks-so"),
)
"""Each of what excludes each other; the words stand in the modules of the languages."""
