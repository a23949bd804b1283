"""Words that readers of this country do not use, though others who speak the language do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.checks.typography import may_break
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair


@rule(Severity.WARNING, fix="Use the word that readers of this country know.")
def usage_of_elsewhere(pair: Pair) -> Iterator[Found]:
    """A word is that of another country that speaks the language, or one that its own advises against.

    A word that the glossary settles is left alone.

    Why it matters: a reader looks in vain for « paracétamol » on the shelf.

    Example: « Envoyez-nous un e-mail » in Canada, where it is « un courriel ».
    """
    for habit in pair.habits("usage"):
        match = habit.pattern.search(pair.target.prose) if may_break(pair.target, habit) else None
        settled = " ".join(target for term, _ in pair.terms for target in term.targets).lower() if match else ""
        if match and match[0].lower() not in settled:
            yield pair.found(f"“{match[0]}”: {habit.wrong}", habit.fix)


RULES = (usage_of_elsewhere,)
