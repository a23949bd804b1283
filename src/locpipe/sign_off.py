"""Recording sign-offs: what wording a safety block has now, what changed since the last approval, and the new entry.

The wording is read from the block as it is rendered, by the same function that the gate reads it with on a page, so
that what is signed off is what is proved.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from locpipe.approvals import Wording, appended, difference, in_force, wording_of_element
from locpipe.catalog import read_catalog
from locpipe.findings import Location
from locpipe.localize import Localizer
from locpipe.messages import SAFETY_DOMAIN
from locpipe.model import Approval
from locpipe.project import APPROVALS_FILE, read_approvals, read_policy, read_safety, read_site
from locpipe.render import safety_fragment
from locpipe.source import SourceError, read_text

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from locpipe.messages import Catalog
    from locpipe.model import Section, Site


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A wording that may be signed off, beside the source's and the last one approved."""

    block: str
    locale: str
    wording: Wording
    source_locale: str
    source: Wording
    approved: Approval | None
    is_in_force: bool
    provinces: tuple[str, ...] = ()
    """The provinces on whose pages the policy shows it; none: in all of them."""
    lapsing: tuple[str, ...] = ()
    """The locales whose approval is for the wording of the source so far, if this is another one."""

    def shown(self, width: int = 118) -> str:
        """What a person reads before signing, in lines of at most `width`: both wordings, the links, what changed."""
        lines = [f"{self.block}, {self.locale}", ""]
        if self.locale != self.source_locale:
            lines += _both((self.source_locale, self.source.text), (self.locale, self.wording.text), width)
        else:
            lines += _wrapped(self.wording.text, width)
        lines += ["", "Links: " + (", ".join(self.wording.links) or "none")]
        if self.provinces:
            lines += ["On the pages of: " + ", ".join(self.provinces)]
        if self.approved and self.approved.sha256 != self.wording.sha256:
            lines += ["", f"Since the approval of {self.approved.date.isoformat()} by {self.approved.by}:"]
            lines += _wrapped(difference(self.approved.text, self.wording.text), width)
            if self.approved.links != self.wording.links:
                lines += [f"links: {difference(' '.join(self.approved.links), ' '.join(self.wording.links))}"]
        if self.approved and set(self.approved.provinces) != set(self.provinces):
            lines += ["", f"It was approved for the pages of: {', '.join(self.approved.provinces) or 'all provinces'}"]
        if self.lapsing:
            lines += [
                "",
                f"With it the approval in {', '.join(self.lapsing)} counts no longer: it is for the text so far.",
            ]
        return "\n".join(lines)


NARROWEST_COLUMN = 36
"""Characters that two wordings side by side have at least each; in less room one stands below the other."""


def _both(left: tuple[str, str], right: tuple[str, str], width: int) -> list[str]:
    """Two wordings with their names, side by side where there is room."""
    column = (width - 2) // 2
    if column < NARROWEST_COLUMN:
        one, other = ([name, "-" * len(name), *_wrapped(text, width)] for name, text in (left, right))
        return [*one, "", *other]
    rows = [f"{left[0]:{column}}  {right[0]}", f"{'-' * column}  {'-' * column}"]
    for one_line, other_line in zip_longest(left[1].split("\n"), right[1].split("\n"), fillvalue=""):
        pairs = zip_longest(_wrapped(one_line, column), _wrapped(other_line, column), fillvalue="")
        rows += [*(f"{a:{column}}  {b}".rstrip() for a, b in pairs), ""]
    return rows[:-1]


def _wrapped(text: str, width: int) -> list[str]:
    return [line for part in text.split("\n") for line in textwrap.wrap(part, width) or [""]]


def proposals(root: Path, block: str, locale: str) -> list[Proposal]:
    """The wording of `block` (of every block for `all`) in `locale`, to be signed off.

    Raises SourceError where there is no such block or locale, or a source or catalog cannot be read.
    """
    site = read_site(root)
    blocks = read_safety(root)
    wanted = list(blocks) if block == "all" else [block]
    if block != "all" and block not in blocks:
        message = f"there is no safety block “{block}”"
        raise SourceError(Location("content/safety/"), message, f"Use one of: {', '.join(blocks)}, all.")
    if locale not in {declared.locale for declared in site.locales}:
        declared_names = ", ".join(declared.locale for declared in site.locales)
        raise SourceError(site.location, f"the locale {locale} is not declared", f"Use one of: {declared_names}.")
    approvals = read_approvals(root)
    catalogs = {own: read_catalog(root, own, SAFETY_DOMAIN) for own in (locale, site.source_locale)}
    current = in_force(approvals, site.source_locale)
    provinces = {policy.block: policy.provinces for policy in read_policy(root).blocks}
    made = []
    for name in wanted:
        words = wording_now(site, blocks[name], catalogs[locale])
        approval = current.get((name, locale))
        where = provinces.get(name, ())
        made.append(
            Proposal(
                block=name,
                locale=locale,
                wording=words,
                source_locale=site.source_locale,
                source=wording_now(site, blocks[name], catalogs[site.source_locale]),
                approved=next(
                    (entry for entry in reversed(approvals) if (entry.block, entry.locale) == (name, locale)), None
                ),
                is_in_force=approval is not None
                and (approval.sha256, set(approval.provinces)) == (words.sha256, set(where)),
                provinces=where,
                lapsing=tuple(
                    other
                    for own, other in current
                    if own == name
                    and locale == site.source_locale != other
                    and approval
                    and approval.sha256 != words.sha256
                ),
            )
        )
    return made


def wording_now(site: Site, section: Section, catalog: Catalog) -> Wording:
    """The wording that pages in the locale of `catalog`, its safety texts, would show of a safety block now.

    Raises SourceError where a text of it is missing or fuzzy.
    """
    locale = catalog.locale
    declared = next(own for own in site.locales if own.locale == locale)
    localizer = Localizer(declared, {SAFETY_DOMAIN: catalog}, locale == site.source_locale)
    for text in section.texts():
        words = localizer.text(text)
        if not isinstance(words, str):
            entry = catalog.by_key.get(text.key)
            location = Location(catalog.file, entry.line if entry else 0)
            message = f"a text of {section.id} is {words.why} in {locale}: {text.msgid[:60]}"
            raise SourceError(location, message, "Translate it, then approve.", rule="safety-text-untranslated")
    html = safety_fragment(section, localizer).filled({})
    node = LexborHTMLParser(html).css_first("[data-safety]")
    assert node is not None, "a safety block is rendered as one element that carries its name"
    return wording_of_element(node)


def record(root: Path, proposal: Proposal, *, by: str, day: date, reason: str = "", withdraw: bool = False) -> None:
    """Add an entry to the approvals, in one step. An approval of a translation names the source text it was given for.

    A withdrawal names the wording that was approved last.
    """
    approved = proposal.approved
    text, links, sha256 = proposal.wording.text, proposal.wording.links, proposal.wording.sha256
    if withdraw and approved:
        text, links, sha256 = approved.text, approved.links, approved.sha256
    entry = Approval(
        block=proposal.block,
        locale=proposal.locale,
        text=text,
        links=links,
        sha256=sha256,
        source_sha256=proposal.source.sha256,
        by=by,
        date=day,
        status="withdrawn" if withdraw else "approved",
        reason=reason,
        provinces=proposal.provinces,
    )
    path = root / APPROVALS_FILE
    temporary = path.with_suffix(".yaml.part")
    temporary.write_text(appended(read_text(root, APPROVALS_FILE), entry), encoding="utf-8", newline="\n")
    temporary.replace(path)
