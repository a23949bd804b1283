"""What a release was judged by, as the release itself carries it: the first line of its `safety-report.json`.

With it a release can be judged again without the sources, wherever it is served from. It comes from outside then, and
is typed as strictly as a data file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Self, cast

from locpipe.findings import Location
from locpipe.manifest import REPORT
from locpipe.model import AgeLimits, Approval, Record, SafetyPolicy, Site, SiteLocale, Switches, Text, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from locpipe.basis import Basis
    from locpipe.checks.page import PageClaim
    from locpipe.model import Redirect

_HEAD = '{"evidence": '
_PAGES = ', "pages": [\n'
_WHOLE = Location(REPORT)

LONGEST = 64 * 1024 * 1024
"""Characters of the first line of a report. Ours has some thousands."""


class EvidenceError(Exception):
    """Raised where a release does not carry what it was judged by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """The approvals in force, the policy and the limits that a release was judged by; what its pages may load."""

    base_url: str
    source_locale: str
    locales: tuple[SiteLocale, ...]
    crisis_numbers: AgeLimits
    policy: SafetyPolicy
    added: Mapping[str, tuple[str, ...]]
    approvals: tuple[Approval, ...]
    waivers: tuple[Waiver, ...]
    stylesheets: tuple[str, ...] = field(default=())
    scripts: tuple[str, ...] = field(default=())

    @classmethod
    def of(cls, basis: Basis, claim: PageClaim | None = None, *, drafts: Iterable[str] = ()) -> Self:
        """What is known of a release by its basis, and by the claim of any of its pages.

        It is published, so it says nothing of drafts, but for those that a part shows for a look. The source locale is
        there always: translations are approved by it.
        """
        told = {*basis.live, basis.site.source_locale, *drafts}
        return cls(
            base_url=basis.site.base_url,
            source_locale=basis.site.source_locale,
            locales=tuple(locale for locale in basis.site.locales if locale.locale in told),
            crisis_numbers=basis.site.crisis_numbers,
            policy=basis.policy,
            added=dict(sorted(basis.added.items())),
            approvals=tuple(basis.in_force[key] for key in sorted(basis.in_force) if key[1] in told),
            waivers=basis.site.waivers,
            stylesheets=claim.stylesheets if claim else (),
            scripts=claim.scripts if claim else (),
        )

    def as_record(self) -> dict[str, Any]:
        """The evidence as JSON has it, without the places in files that change when a line is added above."""
        made: dict[str, Any] = _plain(self)
        return made

    def head(self) -> str:
        """The first line of the report."""
        return _HEAD + json.dumps(self.as_record(), ensure_ascii=False) + _PAGES

    @classmethod
    def of_head(cls, line: str) -> Self:
        """The evidence in the first line of a report. Raises EvidenceError where it is not such a line."""
        from pydantic import ValidationError  # only what comes from outside has to be typed

        from locpipe.data import adapter

        if not line.startswith(_HEAD) or not line.endswith(_PAGES):
            raise EvidenceError(f"{_WHOLE.file} does not begin as a report of ours")
        try:
            stated = json.loads(line[len(_HEAD) : -len(_PAGES)])
            evidence: Self = adapter(cast("Any", cls)).validate_python(stated)
        except (ValidationError, ValueError, RecursionError) as error:
            first = str(error).splitlines()[0]
            raise EvidenceError(f"{_WHOLE.file} does not say what the release was judged by: {first}") from None
        return evidence

    def basis(self, today: date, redirects: tuple[Redirect, ...] = ()) -> Basis:
        """What the release is judged by again, today."""
        from locpipe.basis import Basis  # with it come all rules, which nobody needs who only reads the evidence

        unsaid = Text("", "", "", _WHOLE)
        site = Site(
            base_url=self.base_url,
            source_locale=self.source_locale,
            name=unsaid,
            description=unsaid,
            locales=self.locales,
            crisis_numbers=self.crisis_numbers,
            switches=Switches(prices=True, booking=True, drug_in_titles=True),
            waivers=self.waivers,
            location=_WHOLE,
        )
        return Basis(
            site=site,
            policy=self.policy,
            approvals=self.approvals,
            added=self.added,
            today=today,
            redirects=redirects,
        )


def read_evidence(folder: Path) -> Evidence:
    """What the release in `folder` was judged by. Raises EvidenceError where it does not say so."""
    try:
        with (folder / REPORT).open(encoding="utf-8") as file:
            return Evidence.of_head(file.readline(LONGEST))
    except (OSError, UnicodeDecodeError) as error:
        raise EvidenceError(f"{REPORT} cannot be read: {error}") from None


def _plain(value: Any) -> Any:
    """A value as JSON has it, without the places in files."""
    if is_dataclass(value):
        return {name.name: _plain(getattr(value, name.name)) for name in fields(value) if name.name != "location"}
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
