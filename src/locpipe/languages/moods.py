"""Which form of a verb the words before it ask for: what `locpipe.checks.moods` asks of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

SUBJUNCTIVE, INDICATIVE, AHEAD = "subjunctive", "indicative", "ahead"
"""What a form is: the subjunctive and nothing else, never the subjunctive, the future or the conditional."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Moods:
    """Words that open a clause, as patterns that end where its subject begins, and what tells the forms of verbs."""

    wishing: re.Pattern[str]
    """Opens what is wished, feared or awaited (« afin que »): the subjunctive stands there."""
    stating: re.Pattern[str]
    """Opens what is so (« lorsque »): no subjunctive stands there."""
    supposing: re.Pattern[str]
    """Opens a condition (« si »): neither the future nor the conditional nor the subjunctive stands there."""
    asking: re.Pattern[str]
    """What tells that a « si » behind it asks (« demandez si »)."""
    linking: frozenset[str]
    """Words that open another clause: the verb behind them is not the one that is looked for."""
    opening: frozenset[str]
    """Words of which each of these openings has one: a sentence without any is not searched."""
    unasked: frozenset[str]
    """Forms of the subjunctive that are no order: before them something has to open their clause."""
    mood_of: Callable[[str, bool, Callable[[str], bool]], str]
    """What a form of a verb is, one of the three or empty: it is told whether the form is that of « he », and what knows infinitives."""
