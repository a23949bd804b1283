"""What a release is judged by: the approvals, the policy of safety texts, what conditions add to it, and the day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from locpipe.approvals import in_force, why_unapproved
from locpipe.checks.page import Required
from locpipe.checks.policy import (
    RULES_OF_APPROVALS,
    approval_altered,
    approval_for_other_provinces,
    approval_misdated,
    crisis_number_ageing,
    crisis_number_stale,
    safety_policy_empty,
)

__all__ = ["RULES_OF_APPROVALS", "Basis"]

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from locpipe.findings import Finding
    from locpipe.model import Approval, PageKind, Redirect, SafetyPolicy, Site


@dataclass(frozen=True, kw_only=True)
class Basis:
    """What a release is judged by: the approvals, the policy, what conditions add to it, and today's date."""

    site: Site
    policy: SafetyPolicy
    approvals: tuple[Approval, ...]
    added: Mapping[str, tuple[str, ...]]
    """The blocks that each condition asks for, by its id."""
    today: date
    redirects: tuple[Redirect, ...] = ()

    @cached_property
    def in_force(self) -> Mapping[tuple[str, str], Approval]:
        """The approval that counts for each (block, locale)."""
        return in_force(self.approvals, self.site.source_locale)

    @cached_property
    def links(self) -> frozenset[str]:
        """The addresses that safety blocks may lead to."""
        return frozenset(number.link for number in self.policy.numbers)

    @cached_property
    def live(self) -> tuple[str, ...]:
        """The locales that belong to the release."""
        return tuple(locale.locale for locale in self.site.locales if locale.is_live)

    @cached_property
    def _required(self) -> dict[tuple[PageKind, str, str, str], tuple[Required, ...]]:
        return {}

    def required(self, kind: PageKind, locale: str, province: str = "", condition: str = "") -> tuple[Required, ...]:
        """The blocks that a page must show, in order, each with its approval in force.

        Without `locale` (the chooser, the 404 page): the blocks of that kind once for each live locale.
        """
        key = (kind, locale, province, condition)
        if key not in self._required:
            blocks = self.policy.required(kind, province, self.added.get(condition, ()))
            locales = (locale,) if locale else self.live
            self._required[key] = tuple(self._one(block, each) for each in locales for block in blocks)
        return self._required[key]

    def _one(self, block: str, locale: str) -> Required:
        approval = self.in_force.get((block, locale))
        reason = "" if approval else why_unapproved(self.approvals, block, locale, self.site.source_locale)
        return Required(block, approval, locale.replace("_", "-"), reason)

    def findings(self) -> Iterator[Finding]:
        """What is wrong with the approvals, the policy and its numbers, whatever the pages show."""
        yield from approval_altered.judge(self.approvals)
        yield from approval_misdated.judge(self.approvals, self.today)
        yield from approval_for_other_provinces.judge(self.policy, self.in_force, self.live)
        yield from safety_policy_empty.judge(self.policy)
        yield from crisis_number_stale.judge(self.policy, self.site.crisis_numbers, self.today)
        yield from crisis_number_ageing.judge(self.policy, self.site.crisis_numbers, self.today)
