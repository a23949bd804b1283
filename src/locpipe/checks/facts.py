"""Facts: every figure in the source prose has one, and every fact has its source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.passage import Passage
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages import language
from locpipe.languages.numbers import read_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from locpipe.languages import Language
    from locpipe.model import Condition, Project, Text

STATUSES = ("ok", "article", "check")

FIGURES = frozenset({"number", "date", "time", "ordinal"})
"""Kinds of number that need a fact; names such as PCL-5 and numbers to call do not."""


@rule(Severity.ERROR, fix="Add the fact with its source to facts.yaml, or correct the figure.")
def figure_unbacked(project: Project, _: date) -> Iterator[Found]:
    """A figure stands in an article, and no fact, price or date backs it.

    Why it matters: a figure without a source may be a slip of the hand, and nobody could check it.

    Example: “12.9 points” in the article where facts.yaml has 12.7.
    """
    known = language(project.site.source_locale)
    if known is None:
        return
    for condition in project.conditions:
        backed = figures_of(condition, project, known)
        for section in condition.sections.values():
            for text in section.texts():
                if figures := sorted(unbacked(text, backed, known)):
                    yield found(text, f"no fact backs {', '.join(figures)} in “{text.msgid[:60]}…”")


def found(text: Text, message: str) -> Found:
    """A defect of a source text."""
    return Found(location=text.location, message=message, domain=text.domain, context=text.context, msgid=text.msgid)


def figures_of(condition: Condition, project: Project, known: Language) -> set[str]:
    """The values that may be printed: those of facts, published prices, dates of the condition, years of its sources."""
    texts = [figure for fact in condition.facts for figure in (*fact.figures, fact.text)]
    texts += [source.year for source in condition.sources.values()]
    texts += [day.isoformat() for day in (condition.updated, condition.next_review)]
    prices = project.provider.prices
    if prices:
        texts.append(prices.published.isoformat())
        for price in prices.items:
            texts += [str(amount) for amount in (price.amount, price.to) if amount is not None]
    return {part.value for text in texts for number in read_numbers(text, known) for part in number.parts}


def unbacked(text: Text, backed: set[str], known: Language) -> set[str]:
    """The figures of a text that nothing backs, as they are written."""
    return {
        number.text.strip()
        for number in Passage(text.msgid, known).numbers
        if number.kind in FIGURES and not number.is_vague and not is_called(number.value)
        for part in number.parts
        if part.value not in backed and part.value.removeprefix("-") not in backed
    }


def is_called(value: str) -> bool:
    """Whether a number is one that people call (911), rather than a figure."""
    return re.fullmatch(r"[2-9]11|988", value) is not None


@rule(Severity.ERROR, fix="Write ok, article or check. A fact that was found wrong is removed.")
def fact_status_unknown(project: Project, _: date) -> Iterator[Found]:
    """A fact has a status that nobody defined.

    Why it matters: whether it may be printed, and how, follows from its status.

    Example: `status: probably`.
    """
    for condition in project.conditions:
        for fact in condition.facts:
            if fact.status not in STATUSES:
                yield Found(location=fact.location, message=f"{fact.id} has the status “{fact.status}”")


@rule(Severity.ERROR, fix="Add `qualifier:` with the words that the prose uses, or confirm the fact and write ok.")
def fact_qualifier_missing(project: Project, _: date) -> Iterator[Found]:
    """A fact that still has to be confirmed says not how it must be hedged.

    Why it matters: printed as it is, it would claim more than is known.

    Example: `status: check` without `qualifier:`.
    """
    for condition in project.conditions:
        for fact in condition.facts:
            if fact.status == "check" and not fact.qualifier.strip():
                yield Found(location=fact.location, message=f"{fact.id} is to be checked and has no qualifier")


@rule(Severity.ERROR, fix="Name a source of sources.yaml, or write `attribution: article` for the article’s own word.")
def fact_source_missing(project: Project, _: date) -> Iterator[Found]:
    """A fact has no source, or one that sources.yaml does not have.

    Why it matters: nobody could check it.

    Example: `sources: [feder-2015]` where sources.yaml has `feder-2014`.
    """
    for condition in project.conditions:
        for fact in condition.facts:
            if not fact.sources and not fact.attribution:
                yield Found(location=fact.location, message=f"{fact.id} has neither a source nor an attribution")
            for key in fact.sources:
                if key not in condition.sources:
                    yield Found(location=fact.location, message=f"{fact.id} names the source “{key}”, which is unknown")


@rule(Severity.ERROR, fix="Give one of the two another id.")
def fact_id_duplicated(project: Project, _: date) -> Iterator[Found]:
    """Two facts have one id.

    Why it matters: a correction of one would be taken for one of the other.

    Example: two entries with `id: F053`.
    """
    for condition in project.conditions:
        seen: dict[str, int] = {}
        for fact in condition.facts:
            if fact.id in seen:
                yield Found(location=fact.location, message=f"{fact.id} stands in line {seen[fact.id]} already")
            seen.setdefault(fact.id, fact.location.line)


@rule(Severity.ERROR, fix="Add the work to sources.yaml, or correct the key.")
def citation_unknown(project: Project, _: date) -> Iterator[Found]:
    """A text cites a work that sources.yaml does not have.

    Why it matters: the reader would find a number without a source.

    Example: `[@feder-2015]`.
    """
    for condition in project.conditions:
        for text, key in citations(condition):
            if key not in condition.sources:
                yield found(text, f"[@{key}] is not in sources.yaml")


@rule(Severity.WARNING, fix="Cite it where the article relies on it, or remove it from sources.yaml.")
def source_never_cited(project: Project, _: date) -> Iterator[Found]:
    """A work of sources.yaml is cited nowhere, and no fact relies on it.

    Why it matters: a list of sources that the article does not use only looks thorough.

    Example: an entry left over from a paragraph that was removed.
    """
    for condition in project.conditions:
        used = {key for _, key in citations(condition)}
        used.update(key for fact in condition.facts for key in fact.sources)
        for source in condition.sources.values():
            if source.id not in used:
                yield Found(location=source.location, message=f"“{source.id}” is never cited")


def citations(condition: Condition) -> Iterator[tuple[Text, str]]:
    """Each citation in the prose of a condition: the text, and the key."""
    for section in condition.sections.values():
        for text in section.texts():
            for piece in re.findall(r"\[(@[^\]\n]*)\]", text.msgid):
                for key in re.findall(r"@([\w.:-]+)", piece):
                    yield text, key


RULES = (
    figure_unbacked,
    fact_status_unknown,
    fact_qualifier_missing,
    fact_source_missing,
    fact_id_duplicated,
    citation_unknown,
    source_never_cited,
)
