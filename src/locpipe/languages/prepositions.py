"""Prepositions of time, place and circumstance: which of a source one of a translation may render before the same noun.

Most prepositions render many others. Listed are those of which it is known which they never render: « après la chirurgie » is not
“before surgery”, wherever else in the sentence an “after” may stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.languages.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGLISH: frozenset[str] = frozenset(
    listed(
        "before after during since until till without against despite because due with for between among under over in on at from by "
        "within throughout through"
    )
)
"""English prepositions that relate a noun, or a verb in “-ing”, to what stands before them."""

RENDERED: Mapping[str, frozenset[str]] = {
    word: frozenset(listed(said))
    for word, said in {
        "avant": "before until till by for in",
        "après": "after until within since on",
        "pendant": "during for throughout over in at through within on with between since until from by",
        "depuis": "since for from over in after within through throughout during until by on",
        "dès": "from at on by after since in with before within until",
        "vers": "for by at on from in over within through until between",
        "sans": "without for in on at from by within until over",
        "malgré": "despite with",
        "contre": "against for from on with in at by",
        "sous": "under during in on within by at over with for",
        "selon": "by in on under with from through within for at",
        "chez": "in among for at with by on from between within",
        "entre": "between among from in within with at over for after",
        "parmi": "among in from between within since",
        "avec": "with by on in for between from at through over during",
    }.items()
}
"""French prepositions, and the English ones that they may render."""

BREAKS: frozenset[str] = frozenset(
    listed(
        "you we they he she it who that which is are was were be been have has had will can may must should do does not and or if when to no not non "
        "up"
    )
)
"""English words between which and a noun no preposition of that noun is looked for."""

APART: frozenset[str] = frozenset(listed("d’ ci en et ou que qu’ si mais tout de avoir être"))
"""French words beside a preposition that make something else of it: « d’après », « avant tout », « avant de »."""
