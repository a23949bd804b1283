"""Rules of safety: every required safety text is on the page, seen, in its place, its language and its approved wording.

They read the finished bytes, the stylesheets and the approvals, and nothing that made the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.approvals import difference, seen
from locpipe.checks.links import dials
from locpipe.checks.rule import Found, rule
from locpipe.checks.skeleton import HIDDEN, NOT_UNDERSTOOD, UNREADABLE
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from locpipe.checks.page import FinishedPage, Required


# ---- rules of pages --------------------------------------------------------------------------------------------------


@rule(
    Severity.BLOCKER,
    fix="Put the block into the outline or template of this kind of page, and see that it is translated.",
)
def safety_text_missing(page: FinishedPage) -> Iterator[Found]:
    """A page does not show a safety text that it must show.

    Why it matters: a reader in distress would not be told where to find help.

    Example: fr/index.html has no element with data-safety="crisis".
    """
    for wanted, shown in page.required:
        if not shown:
            yield page.found(f"the safety text {_named(wanted)} is not on the page")


@rule(
    Severity.BLOCKER,
    fix="Leave the block in one place of the page; another text near its end needs a block of its own.",
)
def safety_text_duplicated(page: FinishedPage) -> Iterator[Found]:
    """A safety text stands on a page more than once.

    Why it matters: one of the two may be the old wording, or the one that is seen may not be the one that was approved.

    Example: en/index.html has two elements with data-safety="crisis".
    """
    for wanted, shown in page.required:
        if len(shown) > 1:
            yield page.found(f"the safety text {_named(wanted)} stands on the page {len(shown)} times")


@rule(
    Severity.BLOCKER, fix="Take away what hides it; a safety text is shown to everyone, on every screen and on paper."
)
def safety_text_hidden(page: FinishedPage) -> Iterator[Found]:
    """A safety text is on the page and is not seen.

    Why it matters: a text that is hidden by markup or style is as good as missing for the reader who needs it.

    Example: the stylesheet says `.safety { display: none }` for print, or the block stands in a closed <details>.
    """
    for shown in page.blocks:
        for why in shown.concealed:
            yield page.found(f"the safety text “{shown.name}” is hidden: {why}", cause=why)
        for problem in shown.problems:
            if problem.kind == HIDDEN:
                yield page.found(
                    f"the safety text “{shown.name}” is hidden: {problem.message}", _FIX_STYLE, cause=problem.message
                )
    for problem in page.style_problems:
        if problem.kind == HIDDEN:
            yield page.found(f"safety texts may be hidden: {problem.message}", _FIX_STYLE)


_FIX_STYLE = "Change the stylesheet so that no screen, print, window or state hides a safety text."


@rule(
    Severity.BLOCKER, fix="Choose colours with a contrast of at least 4.5, and text of at least 12px, in every scheme."
)
def safety_text_unreadable(page: FinishedPage) -> Iterator[Found]:
    """A safety text has too little contrast to its ground, or is too small, in some way of looking at the page.

    Why it matters: grey on grey in the dark scheme hides a number as surely as leaving it out.

    Example: `.crisis a { color: #777 }` on a ground of #888 where the reader prefers a dark scheme.
    """
    for shown in page.blocks:
        for problem in shown.problems:
            if problem.kind == UNREADABLE:
                yield page.found(
                    f"the safety text “{shown.name}” is hard to read: {problem.message}", cause=problem.message
                )


@rule(Severity.BLOCKER, fix="Write it in a plainer way, so that it can be proved not to hide a safety text.")
def style_not_understood(page: FinishedPage) -> Iterator[Found]:
    """A stylesheet says something about a safety text whose effect cannot be told without a browser.

    Why it matters: what is not understood may hide the text; the gate stays closed when in doubt.

    Example: `.safety { shape-outside: circle() }`, or an @import.
    """
    for problem in page.style_problems:
        if problem.kind == NOT_UNDERSTOOD:
            yield page.found(f"not understood: {problem.message}")
    for shown in page.blocks:
        for problem in shown.problems:
            if problem.kind == NOT_UNDERSTOOD:
                message = f"not understood, on the safety text “{shown.name}”: {problem.message}"
                yield page.found(message, cause=problem.message)


@rule(
    Severity.BLOCKER,
    fix="Order the blocks of the outline as content/safety/policy.yaml lists them, the first one before all else.",
)
def safety_text_out_of_order(page: FinishedPage) -> Iterator[Found]:
    """The safety texts of a page stand in another order than required, or the first one does not come first.

    Why it matters: a reader in distress sees the top of the page, and may not read on.

    Example: the crisis block stands below the clinics.
    """
    wanted = [required.block for required in page.claim.required]
    order = list(dict.fromkeys(shown.name for shown in page.blocks if shown.name in wanted))
    expected = [block for block in dict.fromkeys(wanted) if block in order]
    if order != expected:
        yield page.found(f"the safety texts stand in the order {', '.join(order)}; required is {', '.join(expected)}")
    first = next((shown for shown in page.blocks if wanted and shown.name == wanted[0]), None)
    before = _text_before(first.node) if first is not None and page.claim.has_one_locale else ""
    if first is not None and before:
        yield page.found(f"the safety text “{first.name}” stands after other content: {before}")


def _text_before(node: LexborNode) -> str:
    """What of the page stands before an element that should come first; empty where nothing of weight does.

    Before <main> a header, navigation and a link that skips them may stand, if they are short.
    """
    holder: LexborNode | None = node
    apart = 0
    while holder is not None and holder.tag not in ("body", "html"):
        before = holder.prev
        while before is not None:
            text = (before.text_content if before.is_text_node else before.text(separator=" ")) or ""
            if before.tag == "main":
                return "the main content"
            if text.strip() and not _is_apart(before, holder):
                return f"“{' '.join(text.split())[:60]}”"
            apart += len(text) + 20 * sum(1 for _ in before.traverse())
            before = before.prev
        holder = holder.parent
    return "a long header or navigation" if apart > LONGEST_HEADER else ""


LONGEST_HEADER = 1200
"""How much header and navigation may stand before the first safety text: characters, and twenty for each element."""


def _is_apart(node: LexborNode, holder: LexborNode) -> bool:
    within_body = holder.parent is not None and holder.parent.tag == "body"
    is_skip_link = node.tag == "a" and (node.attributes.get("href") or "").startswith("#")
    return within_body and (node.tag in ("header", "nav", "-comment") or is_skip_link)


@rule(
    Severity.BLOCKER,
    fix=(
        "If the new wording is meant, have it read and run `locpipe approve BLOCK --locale LOCALE`; else put the approved"
        " one back, in content/safety/ or safety.po."
    ),
)
def safety_text_altered(page: FinishedPage) -> Iterator[Found]:
    """The wording or the links of a safety text on the page are not those that were approved.

    Why it matters: one changed digit or one dropped “not” sends a reader the wrong way.

    Example: 911 has become 811 in the French crisis block.
    """
    for wanted, blocks in page.required:
        approval = wanted.approval
        for shown in blocks:
            if approval is None or shown.wording.sha256 == approval.sha256:
                continue
            changes = [difference(approval.text, shown.wording.text)] if approval.text != shown.wording.text else []
            if approval.links != shown.wording.links:
                changes.append(f"links {difference(' '.join(approval.links), ' '.join(shown.wording.links))}")
            yield page.found(
                f"the safety text {_named(wanted)} is not as it was approved on {approval.date.isoformat()} by"
                f" {approval.by}: {'; '.join(changes) or 'the hash of the approval is another'}"
            )


@rule(
    Severity.BLOCKER,
    fix="Have the wording read by who may approve it, then run `locpipe approve BLOCK --locale LOCALE`.",
)
def safety_text_unapproved(page: FinishedPage) -> Iterator[Found]:
    """No approval of a required safety text is in force.

    Why it matters: nobody has vouched for the words that a reader in distress would rely on.

    Example: the approval of the French crisis block was given for an earlier English text.
    """
    for wanted, shown in page.required:
        if wanted.approval is None:
            text = f"; the page says “{seen(shown[0].wording.text)[:120]}”" if shown else ""
            yield page.found(
                f"the safety text {_named(wanted)} is not approved: {wanted.reason or 'no approval is in force'}{text}"
            )


@rule(Severity.BLOCKER, fix="Give the block, or a section around it, the language of its text in `lang`.")
def safety_language_wrong(page: FinishedPage) -> Iterator[Found]:
    """A safety text stands in an element whose language is not its own.

    Why it matters: a screen reader would speak French with an English voice, and browsers would translate the wrong way.

    Example: the French crisis block stands in <section lang="en-CA">.
    """
    tags = {required.tag for required in page.claim.required}
    for shown in page.blocks:
        if shown.language not in tags:
            expected = " or ".join(sorted(tags))
            yield page.found(f"the safety text “{shown.name}” stands under lang=“{shown.language}”, not {expected}")


@rule(
    Severity.BLOCKER,
    fix="Correct the link, or add it to `numbers` in content/safety/policy.yaml with its source and the day it was checked.",
)
def safety_link_unapproved(page: FinishedPage) -> Iterator[Found]:
    """A safety text leads to an address that the policy does not list, or from one number to another.

    Why it matters: a wrong number behind the right digits is dialled without being seen.

    Example: <a href="tel:811">911</a>.
    """
    for shown in page.blocks:
        for link in dict.fromkeys(shown.wording.links):
            if link not in page.claim.links:
                yield page.found(
                    f"the safety text “{shown.name}” leads to “{seen(link)}”, which is not an approved address"
                )
        for address, text in shown.anchors:
            if not dials(text, address):
                yield page.found(f"in the safety text “{shown.name}”, “{seen(text)}” leads to “{seen(address)}”")


@rule(Severity.BLOCKER, fix="Take the block away, or let content/safety/policy.yaml require it on this kind of page.")
def safety_text_unexpected(page: FinishedPage) -> Iterator[Found]:
    """A page shows a safety text that it is not required to show.

    Why it matters: nobody has approved it for this page, and no rule looks at its wording.

    Example: the block for Québec stands on a page of Ontario.
    """
    known = {required.block for required in page.claim.required}
    for shown in page.blocks:
        if shown.name not in known:
            yield page.found(f"the safety text “{shown.name}” is not one that this page is to show")


def _named(wanted: Required) -> str:
    return f"“{wanted.block}” ({wanted.tag})"


RULES_OF_SAFETY = (
    safety_text_missing,
    safety_text_duplicated,
    safety_text_hidden,
    safety_text_unreadable,
    style_not_understood,
    safety_text_out_of_order,
    safety_text_altered,
    safety_text_unapproved,
    safety_language_wrong,
    safety_link_unapproved,
    safety_text_unexpected,
)
"""The rules of safety of one page, in the order of reports."""
