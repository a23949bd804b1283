"""All rules, in the order in which reports and docs list them.

The tuples are explicit, here and in the modules that run them (`translations`, `sources`, the gate); a test proves that no
rule of the package is missing from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks import (
    agreement,
    antecedents,
    catalogs,
    characters,
    choices,
    constructions,
    data,
    dismissals,
    exchanged,
    extent,
    facts,
    frequencies,
    glossary,
    government,
    homophones,
    leftover,
    likeness,
    limits,
    markup,
    meaning,
    moments,
    moods,
    neighbours,
    nuances,
    numbers,
    opposites,
    output,
    placeholders,
    policy,
    pronouns,
    proper_names,
    prose,
    reading,
    release,
    rendered,
    roles,
    safety,
    scope,
    sequence,
    slips,
    spelling,
    statements,
    substances,
    templates,
    turned,
    typography,
    usage,
    waivers,
    whose,
    wording,
)

if TYPE_CHECKING:
    from locpipe.checks.rule import Rule

RULES_OF_PAGES: tuple[Rule, ...] = (*safety.RULES_OF_SAFETY, *output.RULES_OF_OUTPUT)
"""Rules that judge the bytes of a finished page."""

GROUPS: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("Safety texts on finished pages", safety.RULES_OF_SAFETY),
    ("Approvals and the safety policy", policy.RULES_OF_APPROVALS),
    ("Finished pages", output.RULES_OF_OUTPUT),
    ("Releases", (*release.RULES_OF_RELEASES, *likeness.RULES)),
    ("Waivers", waivers.RULES_OF_WAIVERS),
    ("Files that cannot be read, or are behind", reading.RULES),
    ("Catalogs", catalogs.RULES),
    ("Characters", characters.RULES),
    ("Placeholders", placeholders.RULES),
    ("Markdown, links and citations", markup.RULES),
    ("Numbers", (*numbers.RULES, *limits.RULES, *exchanged.RULES, *moments.RULES, *frequencies.RULES)),
    ("Meaning", (*meaning.RULES, *opposites.RULES, *nuances.RULES)),
    ("Terms, names and usage", (*glossary.RULES, *proper_names.RULES, *usage.RULES)),
    ("Text left over, cut or added", leftover.RULES),
    ("Typography", typography.RULES),
    ("Slips of the hand", slips.RULES),
    ("Choices", choices.RULES),
    (
        "Spelling and agreement",
        (
            *spelling.RULES,
            *homophones.RULES,
            *agreement.RULES,
            *government.RULES,
            *constructions.RULES,
            *moods.RULES,
            *pronouns.RULES,
            *antecedents.RULES,
        ),
    ),
    ("Substances", substances.RULES),
    ("Owners", whose.RULES),
    ("Statements turned round", turned.RULES),
    ("Words lost and replaced", (*wording.RULES, *rendered.RULES)),
    (
        "How many, who, and which of two statements",
        (*scope.RULES, *roles.RULES, *statements.RULES, *sequence.RULES, *neighbours.RULES),
    ),
    ("Left out, or added", extent.RULES),
    ("Dismissals", dismissals.RULES),
    ("Templates", templates.RULES),
    ("Facts and sources", facts.RULES),
    ("Prose", prose.RULES),
    ("Data", data.RULES),
)
"""Every rule, by what it judges."""

RULES: tuple[Rule, ...] = tuple(rule for _, rules in GROUPS for rule in rules)
"""Every rule."""
