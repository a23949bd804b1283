"""What readers of files report themselves, documented as rules so that `explain` knows every name in a report.

A reader stops at a file that is not what it should be; there is nothing left for a rule to judge. So these rules judge
nothing: their findings are made where the file is read (`source`, `data`, `article`, `places`, `project`, `catalog`,
`sync`, `plan`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.rule import Rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.rule import Found


def _nothing() -> Iterator[Found]:
    """Judges nothing: the reader of the file has."""
    return iter(())


def _reported(name: str, severity: Severity, summary: str, why: str, example: str, fix: str) -> Rule:
    return Rule(name, severity, fix, f"{summary}\n\nWhy it matters: {why}\n\nExample: {example}", _nothing)


RULES: tuple[Rule, ...] = (
    _reported(
        "source-unreadable",
        Severity.BLOCKER,
        "A file cannot be read as what it should be.",
        "what cannot be read cannot be proved, so nothing is published.",
        "a catalog with an unterminated string, a conflict marker that was left in, a file that is not UTF-8.",
        "Mend the file at the line that is named.",
    ),
    _reported(
        "data-invalid",
        Severity.BLOCKER,
        "A data file has a key that is unknown or missing, or a value of the wrong kind.",
        "a misspelt key would be passed over, and the page would lack what it states.",
        "`phnoe: 780-424-2424` in a city’s file.",
        "Write the key and its value as the README of the folder shows them.",
    ),
    _reported(
        "catalog-missing",
        Severity.BLOCKER,
        "A declared locale lacks the catalog of a domain.",
        "its pages would have no text; other tools would print the source language in its place.",
        "the folder of a locale was deleted, and content/site.yaml still declares it.",
        "Put the file back, or run `locpipe sync` to begin it anew.",
    ),
    _reported(
        "catalog-header-wrong",
        Severity.BLOCKER,
        "The header of a catalog names another language, charset or number of plural forms than its place asks for.",
        "a file of one locale saved in the folder of another would put one language on the other’s pages.",
        "`Language: fr_FR` in locales/fr_CA.",
        "Write the header fields as the finding names them.",
    ),
    _reported(
        "message-duplicated",
        Severity.BLOCKER,
        "A catalog has two entries of one message.",
        "tools disagree on which of the two counts, so what was reviewed may not be what is shown.",
        "a merge kept both sides of a changed translation.",
        "Keep one of the two entries.",
    ),
    _reported(
        "template-out-of-date",
        Severity.ERROR,
        "A template does not have what the sources say now.",
        "translators would not be asked for a text that the pages show.",
        "article.md was changed, and `locpipe sync` was not run.",
        "Run `locpipe sync`, and commit what it changes.",
    ),
    _reported(
        "catalog-out-of-date",
        Severity.ERROR,
        "A catalog does not have what the sources say now.",
        "its translations may belong to a text that has changed since.",
        "a paragraph was reworded, and `locpipe sync` was not run.",
        "Run `locpipe sync`, translate what it marks, and commit.",
    ),
    _reported(
        "section-id-duplicated",
        Severity.BLOCKER,
        "Two sections of a condition have one id.",
        "outlines, addresses and translations name sections by their ids.",
        "`{#travel}` in article.md and in location.md.",
        "Give one of the two another id.",
    ),
    _reported(
        "outline-incomplete",
        Severity.BLOCKER,
        "A condition states no outline or no titles for a kind of page.",
        "pages of that kind would be empty.",
        "condition.yaml has no `outlines: city`.",
        "Add what is missing to condition.yaml.",
    ),
    _reported(
        "city-without-province",
        Severity.BLOCKER,
        "A folder of cities has no province.yaml.",
        "its cities would belong to no board and have no address.",
        "cities/xx/ was made by hand, with a city in it.",
        "Add the file with `locpipe new province`.",
    ),
    _reported(
        "slug-missing",
        Severity.BLOCKER,
        "A place or a condition states no slug for a locale.",
        "its pages in that locale would have no address.",
        "`slug: {en_CA: nova-scotia}` after a second locale was declared.",
        "Add the locale’s slug.",
    ),
    _reported(
        "address-duplicated",
        Severity.BLOCKER,
        "Two pages claim one address.",
        "one of the two would overwrite the other.",
        "two cities of a province with one slug.",
        "Give one of the two another slug.",
    ),
    _reported(
        "selection-unknown",
        Severity.ERROR,
        "A place or locale that was asked for does not exist.",
        "a part without it would look complete.",
        "`locpipe build --place on/tornto --out DIR`.",
        "Use an id that `locpipe status` and the folders name.",
    ),
    _reported(
        "glossary-missing",
        Severity.WARNING,
        "A declared locale has no glossary.",
        "the rules of terms and names would be off, and nobody would know.",
        "locales/fr_CA/glossary.csv was deleted.",
        "Put it back; a new one begins with the line source,target,do_not_translate,note.",
    ),
    _reported(
        "glossary-malformed",
        Severity.ERROR,
        "A line of a glossary cannot be read.",
        "its term would not be enforced.",
        "a line with a comma too few.",
        "Write the line as source,target,do_not_translate,note.",
    ),
)
"""Everything that readers report, in the order in which files are read."""
