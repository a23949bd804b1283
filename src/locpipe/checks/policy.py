"""Rules of what safety texts are judged by: the recorded approvals, and the policy with its numbers."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

from locpipe.approvals import APPROVED, WITHDRAWN, is_sound, normalised, seen
from locpipe.checks.characters import script
from locpipe.checks.names import names
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.model import PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from locpipe.model import AgeLimits, Approval, SafetyPolicy


@rule(
    Severity.BLOCKER,
    fix="Restore the entry from version control. To approve another wording, add an entry with `locpipe approve`.",
)
def approval_altered(approvals: Iterable[Approval]) -> Iterator[Found]:
    """An entry of the approvals is not what it was when it was recorded.

    Why it matters: an approval that can be edited afterwards vouches for nothing.

    Example: the text of an entry of content/safety/approvals.yaml was corrected by hand, its sha256 was not.
    """
    for entry in approvals:
        name = f"the entry of {entry.date.isoformat()} for “{entry.block}” in {entry.locale}"
        if entry.status not in (APPROVED, WITHDRAWN):
            yield Found(
                location=entry.location,
                message=f"{name} has the status “{entry.status}”",
                fix="The status is `approved` or `withdrawn`.",
                locale=entry.locale,
            )
        elif entry.status == APPROVED and not is_sound(entry):
            what = "has no text" if not entry.text else "has a hash that is not that of its text and links"
            yield Found(location=entry.location, message=f"{name} {what}", locale=entry.locale)
        elif why := _unnamed(entry.by):
            yield Found(location=entry.location, message=f"{name} {why}", locale=entry.locale)


def _unnamed(by: str) -> str:
    """Why a text names nobody, or another than it seems to; empty where it names somebody."""
    if not any(map(str.isalpha, by)):
        return "does not say who gave it"
    if by != normalised(by) or seen(by) != by or _BLANK.search(by):
        return f"names “{seen(by)}”, with spaces or characters that cannot be seen"
    if unicodedata.normalize("NFKC", by) != by or _STRUCK.search(by):
        return f"names “{by}”, with letters that are made for other uses, or struck out"
    for word in by.split():
        scripts = {script(letter) for letter in word if unicodedata.category(letter)[0] == "L"}
        if len(scripts & _ALIKE) > 1:
            return f"names “{by}”, with letters that only look like others"
    others = [letter for letter in by if script(letter) in _ALIKE - {"LATIN"}]
    if others and any(script(letter) == "LATIN" for letter in by) and _LATIN_IN_LOOK.issuperset(others):
        return f"names “{by}”, with letters that only look like others"
    return ""


_ALIKE = names("LATIN CYRILLIC GREEK ARMENIAN CHEROKEE")
_LATIN_IN_LOOK = frozenset("АВЕЅІЈКМНОРСТУХҮаеіјморсѕухԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχՏՍՕօսհոցᎪᎳᎬᎻᏃ")
"""Letters of other alphabets that look like Latin ones. A name in another alphabet has others beside them."""

_BLANK = re.compile("[\u115f\u1160\u2800]")
_STRUCK = re.compile("[\u0334-\u0338\u0488\u0489\u20d2-\u20ef]")


EARLIEST = date(2026, 1, 1)
"""The year in which this program began: no approval of its texts can be older."""


@rule(
    Severity.BLOCKER,
    fix="Restore the order of the file from version control, or have the wording approved anew with `locpipe approve`.",
)
def approval_misdated(approvals: Iterable[Approval], today: date) -> Iterator[Found]:
    """An approval is of a day that cannot be: before an earlier entry for the same text, not yet come, or too long ago.

    Why it matters: entries are only added, and the last one counts. One that was moved to the end, or written with
    another day, brings back a wording that was replaced or withdrawn.

    Example: the approval of 2026-06-01 stands below the withdrawal of 2026-11-01.
    """
    last: dict[tuple[str, str], date] = {}
    for entry in approvals:
        before = last.get((entry.block, entry.locale), EARLIEST)
        if entry.date < before:
            why = (
                "before any text of this program"
                if before == EARLIEST
                else f"before the entry above it, {before.isoformat()}"
            )
        elif entry.date > today:
            why = f"after today, {today.isoformat()}"
        else:
            last[entry.block, entry.locale] = entry.date
            continue
        message = f"the entry for “{entry.block}” in {entry.locale} is of {entry.date.isoformat()}, {why}"
        yield Found(location=entry.location, message=message, locale=entry.locale)


@rule(
    Severity.BLOCKER,
    fix="If the text is meant for these provinces, have it approved for them with `locpipe approve`; else correct the policy.",
)
def approval_for_other_provinces(
    policy: SafetyPolicy, in_force: Mapping[tuple[str, str], Approval], locales: Iterable[str]
) -> Iterator[Found]:
    """The policy shows a safety text in other provinces than it was approved for.

    Why it matters: the lines of one province are of no use in another, and those who need them no longer see them.

    Example: `provinces: [on]` under `crisis-quebec`, whose approval is for `qc`.
    """
    for block in policy.blocks:
        for locale in locales:
            approval = in_force.get((block.block, locale))
            if approval is None or set(approval.provinces) == set(block.provinces):
                continue
            asked, approved = (
                ", ".join(sorted(listed)) or "all provinces" for listed in (block.provinces, approval.provinces)
            )
            message = f"the safety text “{block.block}” ({locale}) is approved for {approved}, and the policy asks for it in {asked}"
            yield Found(location=policy.location, message=message, locale=locale)


@rule(Severity.BLOCKER, fix="Call or look it up, correct it where needed, then set `checked` to that day.")
def crisis_number_stale(policy: SafetyPolicy, limits: AgeLimits, today: date) -> Iterator[Found]:
    """An address that safety texts lead to was checked too long ago, or on a day that has not come.

    Why it matters: numbers change hands; a dead crisis line is worse than none.

    Example: tel:988 was checked 400 days ago; site.yaml allows 365.
    """
    for number in policy.numbers:
        age = (today - number.checked).days
        if age > limits.refuse_after_days:
            message = f"{number.link} was checked on {number.checked.isoformat()}, {age} days ago; {limits.refuse_after_days} are allowed"
            yield Found(location=number.location, message=message)
        elif age < 0:
            message = f"{number.link} is said to be checked on {number.checked.isoformat()}, which lies after today, {today.isoformat()}"
            yield Found(location=number.location, message=message, fix="Correct the day in `checked`.")


@rule(Severity.WARNING, fix="Call or look it up soon, then set `checked` to that day.")
def crisis_number_ageing(policy: SafetyPolicy, limits: AgeLimits, today: date) -> Iterator[Found]:
    """An address that safety texts lead to will soon have to be checked again.

    Why it matters: when the limit is passed, nothing can be published until someone has called.

    Example: tel:988 was checked 200 days ago; site.yaml warns from 180.
    """
    for number in policy.numbers:
        age = (today - number.checked).days
        if limits.warn_after_days < age <= limits.refuse_after_days:
            left = limits.refuse_after_days - age
            message = f"{number.link} was checked on {number.checked.isoformat()}, {age} days ago; {left} days are left"
            yield Found(location=number.location, message=message)


@rule(Severity.BLOCKER, fix="Name the kind of page under a block in content/safety/policy.yaml.")
def safety_policy_empty(policy: SafetyPolicy) -> Iterator[Found]:
    """The safety policy requires nothing on some kind of page.

    Why it matters: the first page of that kind would pass, whatever it lacks.

    Example: no block of content/safety/policy.yaml names `home`.
    """
    for kind in PageKind:
        if not any(kind in block.pages and not block.provinces for block in policy.blocks):
            yield Found(location=policy.location, message=f"no block is required on every page of the kind “{kind}”")


RULES_OF_APPROVALS = (
    approval_altered,
    approval_misdated,
    approval_for_other_provinces,
    safety_policy_empty,
    crisis_number_stale,
    crisis_number_ageing,
)
"""The rules of approvals and of the policy, in the order of reports; `Basis.findings` runs them."""
