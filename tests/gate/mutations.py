"""Mutants of a small site: each is one defect, and the rule that has to refuse it. And harmless changes that stay green.

A mutant changes pages, stylesheets, approvals, the policy, what is planned, or what lies on disk. `killed_by` must be
among the rules that refuse it; where a rule stands alone against some mutant, that rule is known not to be idle.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from locpipe.approvals import wording
from locpipe.findings import Location
from locpipe.manifest import MANIFEST, REPORT, REPORT_PAGE
from locpipe.model import BlockPolicy, PageKind, Redirect, Waiver
from tests.gate.site import BASE, POLICY, REPEAT, SmallSite, approval, block_html, claim, page_html

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from locpipe.checks.page import PageClaim
    from locpipe.gate import PageVerdict
    from locpipe.model import Approval

CITY = "fr/ptsd/qc/laval/index.html"
HOME = "en/index.html"
CRISIS = block_html("crisis", "fr_CA")
REPEATED = block_html("repeat", "fr_CA")


@dataclass(frozen=True)
class Mutation:
    """One defect of the site, and the rule that refuses it."""

    id: str
    killed_by: str
    apply: Callable[[SmallSite], None]


# ---- ways to change the site ----------------------------------------------------------------------------------------


def swap(old: str, new: str, file: str = CITY) -> Callable[[SmallSite], None]:
    """A piece of a page becomes another; it must be there."""

    def apply(site: SmallSite) -> None:
        assert old in site.pages[file], old
        site.pages[file] = site.pages[file].replace(old, new, 1)

    return apply


def around(before: str, after: str, block: str = CRISIS) -> Callable[[SmallSite], None]:
    """Something is put around a safety block."""
    return swap(block, before + block + after)


def attribute(text: str) -> Callable[[SmallSite], None]:
    """An attribute is added to the crisis block."""
    return swap('<section id="crisis"', f'<section {text} id="crisis"')


def style(text: str) -> Callable[[SmallSite], None]:
    """Something is added at the end of the stylesheet."""

    def apply(site: SmallSite) -> None:
        site.styles["/style.css"] += text + "\n"

    return apply


def styled(old: str, new: str) -> Callable[[SmallSite], None]:
    """A piece of the stylesheet becomes another."""

    def apply(site: SmallSite) -> None:
        assert old in site.styles["/style.css"], old
        site.styles["/style.css"] = site.styles["/style.css"].replace(old, new)

    return apply


def approvals(change: Callable[[list[Approval]], list[Approval]]) -> Callable[[SmallSite], None]:
    """The approvals change before the site is planned."""

    def apply(site: SmallSite) -> None:
        site.approvals = change(site.approvals)
        claim(site)

    return apply


def edited(block: str, locale: str, **changes: object) -> Callable[[SmallSite], None]:
    """One approval changes."""
    return approvals(
        lambda listed: [
            approval(block, locale, **changes) if (entry.block, entry.locale) == (block, locale) else entry
            for entry in listed
        ]
    )


def disk(spoil: Callable[[Path], None]) -> Callable[[SmallSite], None]:
    """Something happens to the staged files after the pages were judged."""
    return lambda site: site.on_disk.append(spoil)


def manifest(old: str, new: str) -> Callable[[SmallSite], None]:
    """A piece of the manifest becomes another."""

    def spoil(folder: Path) -> None:
        text = (folder / MANIFEST).read_text(encoding="utf-8")
        assert old in text, old
        (folder / MANIFEST).write_text(text.replace(old, new, 1), encoding="utf-8")

    return disk(spoil)


def write(name: str, text: str) -> Callable[[Path], None]:
    """A file is written into the staged folder."""

    def spoil(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    return spoil


def verdicts(change: Callable[[list[PageVerdict]], list[PageVerdict]]) -> Callable[[SmallSite], None]:
    """The verdicts that reach the gate change."""
    return lambda site: site.on_verdicts.append(change)


def unplanned(file: str) -> Callable[[SmallSite], None]:
    """A page is neither planned nor made."""

    def apply(site: SmallSite) -> None:
        site.claims = [each for each in site.claims if each.file != file]
        del site.pages[file]

    return apply


def policy(**changes: object) -> Callable[[SmallSite], None]:
    """The policy changes, and the site is planned by it."""

    def apply(site: SmallSite) -> None:
        site.policy = replace(POLICY, **changes)  # type: ignore[arg-type]
        claim(site)

    return apply


def numbers(**changes: object) -> Callable[[SmallSite], None]:
    """Every approved address changes."""
    return policy(numbers=tuple(replace(number, **changes) for number in POLICY.numbers))  # type: ignore[arg-type]


def both(*changes: Callable[[SmallSite], None]) -> Callable[[SmallSite], None]:
    """Several changes, one after the other."""

    def apply(site: SmallSite) -> None:
        for change in changes:
            change(site)

    return apply


def not_made(site: SmallSite) -> None:
    """A page is planned and not made."""
    del site.pages[CITY]


def without_locale(site: SmallSite) -> None:
    """Nothing but the pages of all languages is planned."""
    site.claims = [each for each in site.claims if not each.locale]
    site.pages = {each.file: page_html(each) for each in site.claims}


def ask_too_little(site: SmallSite) -> None:
    """The plan asks a page of Québec for the blocks of Ontario, and the page shows just those."""
    site.claims = [_without(each, "quebec") if each.file == CITY else each for each in site.claims]
    site.pages[CITY] = site.pages[CITY].replace(block_html("quebec", "fr_CA"), "")


def _without(each: PageClaim, block: str) -> PageClaim:
    return replace(each, required=tuple(wanted for wanted in each.required if wanted.block != block))


def require_nothing(site: SmallSite) -> None:
    """The policy asks nothing of home pages, and they show nothing."""
    kinds = tuple(kind for kind in PageKind if kind != PageKind.HOME)
    site.policy = replace(POLICY, blocks=(BlockPolicy(block="crisis", pages=kinds), *POLICY.blocks[1:]))
    claim(site)
    for name in ("en/index.html", "fr/index.html"):
        locale = "en_CA" if name.startswith("en") else "fr_CA"
        site.pages[name] = site.pages[name].replace(block_html("crisis", locale), "<p id=crisis>-</p>")


def moved_to_end(site: SmallSite) -> None:
    """The crisis block stands below the prose."""
    page = site.pages[CITY].replace(CRISIS, "")
    site.pages[CITY] = page.replace("<em>help</em>.</p>", f"<em>help</em>.</p>{CRISIS}")


def reordered(site: SmallSite) -> None:
    """Two later blocks change places."""
    limits = block_html("limits", "fr_CA")
    page = site.pages[CITY].replace(REPEATED, "§").replace(limits, REPEATED).replace("§", limits)
    site.pages[CITY] = page


def no_provinces(site: SmallSite) -> None:
    """No province has a page, and the policy asks nothing of such pages."""
    kinds = tuple(kind for kind in PageKind if kind != PageKind.PROVINCE)
    first = replace(POLICY.blocks[0], pages=kinds)
    last = replace(POLICY.blocks[-1], pages=(PageKind.HUB, PageKind.CITY))
    site.policy = replace(POLICY, blocks=(first, *POLICY.blocks[1:-1], last))
    claim(site)
    site.claims = [each for each in site.claims if each.kind != PageKind.PROVINCE]
    site.pages = {each.file: site.pages[each.file] for each in site.claims}


def shown_in(block: str, *provinces: str) -> Callable[[SmallSite], None]:
    """The policy shows a block in other provinces, and the pages show it just there."""

    def apply(site: SmallSite) -> None:
        blocks = (replace(own, provinces=provinces) if own.block == block else own for own in POLICY.blocks)
        site.policy = replace(POLICY, blocks=tuple(blocks))
        claim(site)
        site.pages = {each.file: page_html(each) for each in site.claims}

    return apply


def empty_policy(site: SmallSite) -> None:
    """No block is required anywhere; the blocks are gone from the pages."""
    site.policy = replace(POLICY, blocks=())
    claim(site)


def hidden_in(tag: str) -> Callable[[SmallSite], None]:
    """The crisis block is put into an element that does not show it."""
    return around(f"<{tag}>", f"</{tag.split(maxsplit=1)[0]}>")


def older_source(site: SmallSite) -> None:
    """The English text was approved anew; the French approval was given for the old one."""
    newer = wording(("If you are in danger now, call 911.",), ("tel:911",))
    changed = approval("repeat", "en_CA", text=newer.text, sha256=newer.sha256, source_sha256=newer.sha256)
    site.approvals.append(changed)
    claim(site)
    for name in site.pages:
        site.pages[name] = site.pages[name].replace(REPEAT["en_CA"][0].split(",")[0], "If you are in danger now")


def moved(url: str, to: str) -> Redirect:
    """A redirect."""
    return Redirect(url=url, to=to, location=Location("content/redirects.yaml", 1))


def gone(url: str) -> Redirect:
    """An address that nothing takes the place of."""
    return Redirect(url=url, reason="It closed.", location=Location("content/redirects.yaml", 1))


def redirect(*redirects: Redirect) -> Callable[[SmallSite], None]:
    """The project states redirects."""

    def apply(site: SmallSite) -> None:
        site.redirects = redirects

    return apply


def publish_before(site: SmallSite, url: str, *redirects: Redirect) -> None:
    """An address was published before, which the site does not have."""
    site.published = (*site.published, url)
    site.redirects = redirects


def report(spoil: Callable[[Path], object]) -> Callable[[SmallSite], None]:
    """The safety report is changed before the manifest is written, which then lists it as it is."""
    return lambda site: site.on_reports.append(spoil)


def waive(site: SmallSite, rule: str = "link-broken", until: date = date(2027, 1, 1)) -> None:
    """A waiver for the page of Laval."""
    site.waivers = (
        Waiver(rule=rule, file=CITY, reason="known", until=until, location=Location("content/site.yaml", 9)),
    )


def other_wording() -> Approval:
    """A later approval, of other words."""
    other = wording(("Si vous êtes en danger, appelez.",), ("tel:911",))
    return approval("repeat", "fr_CA", text=other.text, sha256=other.sha256)


def edit(path: Path, old: str, new: str) -> None:
    """A piece of a file becomes another."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def first_page(path: Path, change: Callable[[str], str]) -> None:
    """The line of the first page in a report becomes what `change` makes of it."""
    head, page, *rest = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join((head, change(page), *rest)), encoding="utf-8")


def older() -> dict[str, object]:
    """What an approval of an earlier wording says."""
    earlier = wording(("Appelez le 911.",), ("tel:911",))
    return {"text": earlier.text, "links": earlier.links, "sha256": earlier.sha256}


# ---- the mutants -----------------------------------------------------------------------------------------------------

HIDDEN, UNREADABLE, REFUSED = "safety-text-hidden", "safety-text-unreadable", "style-not-understood"

MUTATIONS: tuple[Mutation, ...] = (
    # -- the block is gone, doubled, moved
    Mutation("block-left-out", "safety-text-missing", swap(CRISIS, '<p id="crisis"></p>')),
    Mutation(
        "block-left-out-on-home", "safety-text-missing", swap(block_html("crisis", "en_CA"), "<i id=crisis></i>", HOME)
    ),
    Mutation("block-of-condition-left-out", "safety-text-missing", swap(block_html("limits", "fr_CA"), "")),
    Mutation("block-of-province-left-out", "safety-text-missing", swap(block_html("quebec", "fr_CA"), "")),
    Mutation("block-without-its-mark", "safety-text-missing", swap(' data-safety="crisis"', "")),
    Mutation("block-in-comment", "safety-text-missing", around("<i id=crisis></i><!--", "-->")),
    Mutation("block-in-template", "safety-text-missing", hidden_in("template")),
    Mutation(
        "block-in-script",
        "safety-text-missing",
        around('<i id=crisis></i><script type="application/ld+json">', "</script>"),
    ),
    Mutation(
        "block-in-title", "safety-text-missing", both(swap(CRISIS, "<i id=crisis></i>"), swap("Title<", f"{CRISIS}<"))
    ),
    Mutation("block-escaped", "safety-text-missing", swap(CRISIS, "<i id=crisis></i>" + CRISIS.replace("<", "&lt;"))),
    Mutation(
        "chooser-lacks-a-language", "safety-text-missing", swap(CRISIS.replace(' id="crisis"', ""), "", "index.html")
    ),
    Mutation("block-twice", "safety-text-duplicated", around("", CRISIS.replace(' id="crisis"', ""))),
    Mutation(
        "block-twice-far-apart",
        "safety-text-duplicated",
        swap("<footer>", CRISIS.replace(' id="crisis"', "") + "<footer>"),
    ),
    Mutation("block-below-the-prose", "safety-text-out-of-order", moved_to_end),
    Mutation("blocks-change-places", "safety-text-out-of-order", reordered),
    Mutation("heading-before-the-crisis-block", "safety-text-out-of-order", around("<p>Welcome</p>", "")),
    Mutation(
        "crisis-block-after-main",
        "safety-text-out-of-order",
        both(swap(CRISIS, ""), swap("</main>", f"</main>{CRISIS}")),
    ),
    Mutation(
        "block-of-another-page", "safety-text-unexpected", swap("</main>", '<p data-safety="notice">!</p></main>')
    ),
    Mutation(
        "block-of-another-province",
        "safety-text-unexpected",
        swap("</main>", block_html("quebec", "fr_CA") + "</main>", "fr/ptsd/on/london/index.html"),
    ),
    # -- hidden by markup
    Mutation("hidden-attribute", HIDDEN, attribute("hidden")),
    Mutation("hidden-until-found", HIDDEN, attribute('hidden="until-found"')),
    Mutation("aria-hidden", HIDDEN, attribute('aria-hidden="true"')),
    Mutation("inert", HIDDEN, attribute("inert")),
    Mutation("popover", HIDDEN, attribute("popover")),
    Mutation("role-presentation", HIDDEN, attribute('role="presentation"')),
    Mutation("ancestor-hidden", HIDDEN, around("<div hidden>", "</div>")),
    Mutation("closed-details", HIDDEN, around("<details><summary></summary>", "</details>")),
    Mutation(
        "link-with-another-spoken-name", HIDDEN, swap('<a href="tel:911">', '<a href="tel:911" aria-label="811">')
    ),
    Mutation("text-taken-back", HIDDEN, swap("<p>N’attendez pas.", "<p><del>N’attendez pas.</del>")),
    Mutation("hidden-phrase-inside", HIDDEN, swap("<p>N’attendez pas.", "<p><span hidden>Non.</span>N’attendez pas.")),
    Mutation("main-inert", HIDDEN, swap('<main id="main">', '<main id="main" inert>')),
    Mutation("in-noscript", "markup-in-text", hidden_in("noscript")),
    Mutation("in-dialog", "markup-in-text", hidden_in("dialog")),
    Mutation("in-iframe", "markup-in-text", hidden_in("iframe")),
    Mutation("in-select", "markup-in-text", hidden_in("select")),
    Mutation("inline-style", "style-unexpected", attribute('style="display:none"')),
    Mutation("style-element", "markup-in-text", swap("</head>", "<style>.safety{display:none}</style></head>")),
    Mutation(
        "template-with-shadow-root",
        "markup-in-text",
        around('<div><template shadowrootmode="open"></template>', "</div>"),
    ),
    Mutation("closed-by-another-of-its-name", HIDDEN, around('<details open name="x">', "</details>", REPEATED)),
    Mutation("written-backwards", HIDDEN, attribute('dir="rtl"')),
    Mutation("written-backwards-from-above", HIDDEN, swap('<main id="main">', '<main id="main" dir="rtl">')),
    Mutation("phrase-backwards", HIDDEN, swap("<p>N’attendez pas.", '<p><bdi dir="rtl">N’attendez pas.</bdi>')),
    Mutation("link-without-words", HIDDEN, swap('<a href="tel:988">Appelez</a>', '<a href="tel:988"></a>Appelez')),
    Mutation("taken-away-for-screen-readers", "markup-in-text", swap("<header>", '<header aria-owns="crisis">')),
    Mutation(
        "all-else-out-of-reach",
        "markup-in-text",
        swap("<footer>", '<div role="dialog" aria-modal="true">x</div><footer>'),
    ),
    Mutation("opens-at-a-field", "markup-in-text", swap("<footer><p>", '<footer><p tabindex="0" autofocus>')),
    Mutation("pushed-away-by-a-thick-line", "markup-in-text", swap("<header>", '<header><hr size="9000">')),
    Mutation(
        "picture-drawn-over-it",
        "markup-in-text",
        swap("Some text", '<svg overflow="visible"><path d="M0-900h9000v9000H0z" fill="#fff"/></svg>'),
    ),
    Mutation("picture-turned-over-it", "markup-in-text", swap("Some text", '<svg transform="scale(99)"></svg>')),
    Mutation("written-in-place", HIDDEN, attribute("contenteditable")),
    Mutation(
        "style-in-a-picture", "markup-in-text", swap("Some text", "<svg><style>.crisis{display:none}</style></svg>")
    ),
    # -- hidden by the stylesheet
    Mutation("display-none", HIDDEN, style(".safety { display: none }")),
    Mutation("display-none-by-data-attribute", HIDDEN, style("[data-safety=crisis] { display: none !important }")),
    Mutation("display-none-deep", HIDDEN, style("main > section:first-child p:last-of-type a { display: none }")),
    Mutation("display-none-of-main", HIDDEN, style("main { display: none }")),
    Mutation(
        "underline-as-bar",
        HIDDEN,
        style(
            ".crisis a { text-underline-offset: -1em; text-decoration-thickness: 1.6em; text-decoration-skip-ink: none }"
        ),
    ),
    Mutation("underline-of-heading-as-bar", HIDDEN, style("h1 { text-decoration: underline #fff 900px }")),
    Mutation(
        "shadow-as-smear", HIDDEN, style(".crisis { text-shadow: 0 0 4px #000, 2px 2px 0 #000, -2px -2px 0 #000 }")
    ),
    Mutation(
        "forced-colours-same", UNREADABLE, style("@media (forced-colors: active) { .crisis p { color: Canvas } }")
    ),
    Mutation("forced-colours-ground", UNREADABLE, style(".crisis { background: CanvasText; color: Canvas }")),
    Mutation(
        "moved-up-out-of-reach",
        HIDDEN,
        style("body { display: flex; flex-direction: column; justify-content: flex-end; height: 100vh }"),
    ),
    Mutation("moved-up-by-parent", HIDDEN, style("body { display: flex; height: 100vh } main { align-self: end }")),
    Mutation(
        "moved-aside-out-of-reach",
        HIDDEN,
        style("body { display: flex; justify-content: flex-end } main { min-width: 1900px }"),
    ),
    Mutation("paper-too-small", REFUSED, style("@page { size: 1mm 1mm; margin: 0 }")),
    Mutation("paper-all-margin", REFUSED, style("@page { margin: 50cm }")),
    Mutation(
        "sibling-over-it-by-variable",
        HIDDEN,
        style(":root { --up: -500px } .clinics h2 { margin-top: var(--up); background: #fff; position: relative }"),
    ),
    Mutation(
        "sibling-over-it-in-two-rules",
        HIDDEN,
        style(".clinics h2 { position: relative } .clinics h2 { top: -500px; background: #fff }"),
    ),
    Mutation("padding-over-it-in-line", HIDDEN, style(".clinics a { background: #fff; padding-block: 400px }")),
    Mutation("sticky-footer-over-it", HIDDEN, style("footer { position: sticky; bottom: 0; padding-block: 300px }")),
    Mutation(
        "quotes-say-more", HIDDEN, style('.crisis a { quotes: "NOT" "NOT" } .crisis a::before { content: open-quote }')
    ),
    Mutation("numbers-of-list", HIDDEN, style(".crisis { list-style: decimal; counter-reset: list-item 810 }")),
    Mutation("outline-over-link", HIDDEN, style(".crisis a { outline: 16px solid #000; outline-offset: -16px }")),
    Mutation("blocks-drawn-over-link", HIDDEN, style('.crisis a::after { content: "████████"; margin-left: -30px }')),
    Mutation("no-scrolling", HIDDEN, style("html { touch-action: none }")),
    Mutation("font-size-unreadable", REFUSED, style(".crisis { font-size: calc(NaN * 1px) }")),
    Mutation("font-of-symbols-in-short", REFUSED, style(".crisis { font: 16px Wingdings }")),
    Mutation("nested-without-end", REFUSED, style(".crisis { width: " + "(" * 3000 + ")" * 3000 + " }")),
    Mutation("visibility-hidden", HIDDEN, style(".crisis { visibility: hidden }")),
    Mutation("visibility-collapse", HIDDEN, style(".crisis p { visibility: collapse }")),
    Mutation("opacity", HIDDEN, style(".crisis { opacity: 0.02 }")),
    Mutation("opacity-percent", HIDDEN, style(".crisis { opacity: 1% }")),
    Mutation("content-visibility", HIDDEN, style("main { content-visibility: hidden }")),
    Mutation("nested-beside", HIDDEN, style("header + main { & .safety { display: none } }")),
    Mutation("zero-height", HIDDEN, style(".crisis { max-height: 0; overflow: hidden }")),
    Mutation("fixed-height-cuts", HIDDEN, style(".crisis { height: 3rem; overflow: clip }")),
    Mutation("zero-width", HIDDEN, style(".crisis { width: 0 }")),
    Mutation("grid-row-of-no-height", HIDDEN, style("main { grid-template-rows: 0fr 1fr }")),
    Mutation("off-screen", HIDDEN, style(".crisis { position: absolute; left: -9999px }")),
    Mutation("off-screen-relative", HIDDEN, style(".crisis { position: relative; left: -200vw }")),
    Mutation("off-screen-margin", HIDDEN, style(".crisis { margin-left: -9999px }")),
    Mutation("off-screen-indent", HIDDEN, style(".crisis { text-indent: -9999px }")),
    Mutation("off-screen-by-calc", HIDDEN, style(".crisis { margin-left: calc(-100vw - 10rem) }")),
    Mutation("off-screen-by-variable", HIDDEN, style(":root { --far: -9999px } .crisis { text-indent: var(--far) }")),
    Mutation("transform", HIDDEN, style(".crisis { transform: scale(0) }")),
    Mutation("scale-property", HIDDEN, style(".crisis { scale: 0 }")),
    Mutation("clip-path", HIDDEN, style(".crisis { clip-path: inset(50%) }")),
    Mutation("clip", HIDDEN, style(".crisis { clip: rect(0 0 0 0) }")),
    Mutation("mask", HIDDEN, style(".crisis { -webkit-mask: linear-gradient(#0000, #0000) }")),
    Mutation("filter", HIDDEN, style(".crisis { filter: blur(9px) }")),
    Mutation("behind-the-page", HIDDEN, style(".crisis { position: relative; z-index: -1 }")),
    Mutation("line-height-zero", HIDDEN, style(".crisis { line-height: 0 }")),
    Mutation("letters-on-each-other", HIDDEN, style(".crisis { letter-spacing: -1em }")),
    Mutation("clamped-lines", HIDDEN, style(".crisis p { -webkit-line-clamp: 1; overflow: hidden }")),
    Mutation("ellipsis", HIDDEN, style(".crisis p { white-space: nowrap; overflow: hidden }")),
    Mutation("struck-out", HIDDEN, style(".crisis p { text-decoration: line-through }")),
    Mutation("letters-as-dots", HIDDEN, style(".crisis { -webkit-text-security: disc }")),
    Mutation("letters-reversed", HIDDEN, style(".crisis p { unicode-bidi: bidi-override; direction: rtl }")),
    Mutation("links-out-of-use", HIDDEN, style(".crisis a { pointer-events: none }")),
    Mutation("text-added", HIDDEN, style(".crisis p::before { content: 'Do not: ' }")),
    Mutation("text-added-legacy", HIDDEN, style(".crisis p:after { content: ' (closed)' }")),
    Mutation("marker-added", HIDDEN, style(".crisis { list-style-type: 'closed ' }")),
    Mutation("shown-in-print-only", HIDDEN, style("@media screen { .crisis { display: none } }")),
    Mutation("shown-on-screen-only", HIDDEN, style("@media print { .safety { display: none } }")),
    Mutation("hidden-on-small-screens", HIDDEN, style("@media (max-width: 30rem) { .crisis { display: none } }")),
    Mutation("hidden-on-wide-screens", HIDDEN, style("@media (width > 90rem) { .crisis { display: none } }")),
    Mutation("hidden-on-hover", HIDDEN, style(".crisis:hover { visibility: hidden }")),
    Mutation("hidden-where-something-is", HIDDEN, style("body:has(dialog) .crisis { display: none }")),
    Mutation("hidden-where-supported", HIDDEN, style("@supports (display: grid) { .crisis { display: none } }")),
    Mutation("hidden-in-a-layer", HIDDEN, style("@layer base { .crisis { visibility: hidden } }")),
    Mutation("hidden-by-nesting", HIDDEN, style("main { & > .crisis { display: none } }")),
    Mutation("hidden-by-nested-attribute", HIDDEN, style("[data-safety] { & { display: none } }")),
    Mutation("hidden-by-nesting-without-sign", HIDDEN, style("main { color: inherit; .crisis { display: none } }")),
    Mutation("hidden-by-language", HIDDEN, style(":lang(fr) .crisis { display: none }")),
    Mutation("hidden-by-not", HIDDEN, style("main > section:not(.other) { display: none }")),
    Mutation("hidden-by-is", HIDDEN, style(":is(.alert, .crisis) { display: none }")),
    Mutation("hidden-by-escape", HIDDEN, style(".\\63 risis { display: none }")),
    Mutation("hidden-by-case", HIDDEN, style(".crisis { DISPLAY: NONE }")),
    Mutation("hidden-by-sibling", HIDDEN, style("header + main > #crisis { display: none }")),
    Mutation("covered", HIDDEN, style("footer { position: fixed; inset: 0; background: white }")),
    Mutation("covered-by-sibling", HIDDEN, style(".crisis + h1 { margin-top: -400px }")),
    Mutation(
        "animated-away", HIDDEN, style("@keyframes go { to { opacity: 0 } } .crisis { animation: go 1s forwards }")
    ),
    Mutation("reversed-order", HIDDEN, style("main { display: flex; flex-direction: column-reverse }")),
    Mutation("moved-last", HIDDEN, style(".crisis { order: 9 }")),
    Mutation("covered-from-afar", HIDDEN, style("footer p { margin-top: -3000px }")),
    Mutation("covered-by-moved-footer", HIDDEN, style("footer p { position: relative; top: -3000px }")),
    Mutation("covered-by-scaled-footer", HIDDEN, style("footer p { transform: translateY(-3000px) scale(99) }")),
    Mutation("covered-by-outline", HIDDEN, style("footer p { outline: 9999px solid white }")),
    Mutation("covered-by-sticky-footer", HIDDEN, style("footer { position: sticky; bottom: 0; height: 100vh }")),
    Mutation("covered-by-small-box", HIDDEN, style("footer p { position: absolute; top: 9rem; left: 4rem }")),
    Mutation(
        "covered-by-pseudo-element",
        HIDDEN,
        style("main::after { content: ''; position: absolute; inset: 0; background: #fff }"),
    ),
    Mutation("pushed-away", HIDDEN, style("header { min-height: 500vh }")),
    Mutation("box-of-no-ground", REFUSED, style(".crisis { display: contents; background: #000; color: #fff }")),
    Mutation("line-of-no-ground", REFUSED, style(".crisis { display: inline; background: #000; color: #fff }")),
    Mutation("corners-cut", HIDDEN, style(".crisis { border-radius: 50%; overflow: hidden }")),
    Mutation(
        "corners-of-link-cut", HIDDEN, style(".crisis a { display: inline-block; border-radius: 50%; overflow: clip }")
    ),
    Mutation("corner-by-its-own-name", HIDDEN, style(".crisis { border-end-start-radius: 9em 2em }")),
    Mutation("one-letter-a-line", HIDDEN, style(".crisis { width: min-content; word-break: break-all }")),
    Mutation(
        "one-letter-a-line-by-columns", HIDDEN, style("main { display: grid; grid-template-columns: min-content }")
    ),
    Mutation("one-letter-a-line-by-fitting", HIDDEN, style(".crisis { width: fit-content(1px) }")),
    Mutation("pointer-gone", HIDDEN, style("html { cursor: none }")),
    Mutation("pointer-as-picture", REFUSED, style(".crisis a { cursor: url(large.png), auto }")),
    Mutation("value-left-out", REFUSED, style(".crisis { display: none; display: ; }")),
    Mutation("value-left-out-of-number", REFUSED, style(".crisis { opacity: 0; opacity: }")),
    Mutation("value-of-no-kind", REFUSED, style(".crisis { display: none } .crisis { display: shown }")),
    Mutation("variable-taken-away", REFUSED, style(".crisis { --x: initial; display: var(--x, none) }")),
    Mutation("variable-without-value", REFUSED, style(":root { --x: ; } .crisis { opacity: var(--x) }")),
    Mutation("hidden-by-scope", REFUSED, style("@scope (main) to (.x) { :scope > section { display: none } }")),
    Mutation("hidden-by-container", HIDDEN, style("@container (min-width: 1px) { .crisis { display: none } }")),
    Mutation(
        "hidden-by-registered-variable",
        REFUSED,
        style('@property --x { syntax: "*"; inherits: true; initial-value: none }'),
    ),
    Mutation("hidden-by-function", REFUSED, style("@function --f() { result: none } .crisis { display: --f() }")),
    Mutation("hidden-by-if", REFUSED, style(".crisis { display: if(style(--x: 1): none; else: block) }")),
    Mutation("hidden-by-attribute-value", REFUSED, style(".crisis { opacity: attr(data-x type(<number>), 0) }")),
    Mutation(
        "hidden-by-stronger-layer",
        HIDDEN,
        style("@layer a { .crisis { display: none !important } } @layer b { .crisis { display: block !important } }"),
    ),
    Mutation("hidden-where-it-leads", HIDDEN, style("#crisis:target { display: none }")),
    Mutation("hidden-among-its-like", HIDDEN, style(":nth-last-of-type(n + 1):is(section) { display: none }")),
    Mutation("out-of-use", REFUSED, style("main { interactivity: inert }")),
    Mutation("not-spoken", REFUSED, style(".crisis { speak: never }")),
    Mutation(
        "placed-at-an-anchor",
        HIDDEN,
        style("footer p { position: fixed; position-area: top span-all; background: #fff }"),
    ),
    Mutation("heights-that-grow", REFUSED, style(".crisis { height: calc-size(auto, size * 0) }")),
    Mutation("blended-away", HIDDEN, style("main { mix-blend-mode: screen }")),
    Mutation("mirrored", HIDDEN, style("html { transform: scaleX(-1) }")),
    # -- not on the first screen
    Mutation("pushed-away-by-first-of-its-kind", HIDDEN, style("header:first-of-type { min-height: 900px }")),
    Mutation("pushed-away-by-first-child", HIDDEN, style("body > :first-child { padding-bottom: 900px }")),
    Mutation("pushed-away-by-child-of-header", HIDDEN, style("header a { display: block; padding-top: 800px }")),
    Mutation("pushed-away-by-letters-of-header", HIDDEN, style("header a { font-size: 10rem; line-height: 5 }")),
    Mutation("pushed-away-by-turned-header", REFUSED, style("header { writing-mode: vertical-rl }")),
    Mutation("pushed-away-by-spacer", HIDDEN, style("main::before { content: ''; display: block; height: 900px }")),
    Mutation("pushed-away-by-gap", HIDDEN, style("body { display: grid; gap: 900px }")),
    Mutation("pushed-away-by-row", HIDDEN, style("body { display: grid; grid-template-rows: 900px auto }")),
    Mutation("pushed-away-by-table", HIDDEN, style("body { display: table; border-spacing: 900px }")),
    Mutation(
        "pushed-away-by-alignment", HIDDEN, style("body { display: grid; align-content: end; min-height: 3000px }")
    ),
    Mutation("pushed-away-by-variable", HIDDEN, style("header { padding-top: var(--nowhere, 900px) }")),
    Mutation("spread-over-screens", HIDDEN, style(".crisis p { line-height: 6; font-size: 2rem }")),
    Mutation("spread-by-ratio", HIDDEN, style(".crisis { aspect-ratio: 1 / 9 }")),
    Mutation("opens-at-its-end", HIDDEN, style("html { scroll-snap-type: y mandatory }")),
    Mutation("opens-at-a-target", HIDDEN, style("footer { scroll-initial-target: nearest }")),
    Mutation("no-scrolling-down", HIDDEN, style("html { overflow: hidden }")),
    # -- too little room for the lines
    Mutation("text-on-one-line", HIDDEN, style(".safety p { white-space: nowrap }")),
    Mutation("text-as-wide-as-it-is-long", HIDDEN, style("main { min-width: max-content }")),
    Mutation("wider-than-a-phone", HIDDEN, style(".crisis { width: 600px }")),
    Mutation("squeezed-by-padding", HIDDEN, style("main { padding-inline: 150px }")),
    Mutation("words-wider-than-the-box", HIDDEN, style(".crisis { max-width: 160px; font-size: 60px }")),
    Mutation("side-by-side", HIDDEN, style("main { display: flex }")),
    Mutation("many-columns", HIDDEN, style("main { display: grid; grid-template-columns: repeat(9, 1fr) }")),
    Mutation("in-an-outer-column", REFUSED, style("main { display: grid } .crisis { grid-column: 20 }")),
    Mutation("rows-of-no-height", HIDDEN, style("main { display: grid; grid-auto-rows: 1px }")),
    Mutation("fixed-height-spills", HIDDEN, style(".crisis { height: 60px }")),
    Mutation("line-height-in-short", HIDDEN, style(".crisis p { font: 16px/0 Arial }")),
    Mutation("letters-as-small-capitals", HIDDEN, style(".crisis { font-variant: all-small-caps }")),
    Mutation("letters-of-another-form", HIDDEN, style(".crisis { font-feature-settings: 'subs' }")),
    Mutation("direction-of-letters", HIDDEN, style(".crisis { direction: rtl }")),
    Mutation("links-out-of-the-sentence", HIDDEN, style(".crisis a { float: right }")),
    Mutation("spaces-discarded", HIDDEN, style(".crisis { white-space-collapse: discard }")),
    # -- under something else
    Mutation(
        "links-under-a-layer", HIDDEN, style("main::after { content: ''; position: absolute; inset: 0; z-index: 9 }")
    ),
    Mutation(
        "links-under-their-own-layer", HIDDEN, style(".crisis a::before { content: ''; position: absolute; inset: 0 }")
    ),
    Mutation(
        "links-under-a-layer-from-afar",
        HIDDEN,
        style(".clinics li::after { content: ''; position: absolute; inset: 0 }"),
    ),
    Mutation("links-under-padding", HIDDEN, style("main > p a { padding-block: 300px }")),
    Mutation("crossed-by-edges-of-links", HIDDEN, style("a:link { border: 1px solid; padding: 1rem }")),
    Mutation("layer-cut-to-itself", HIDDEN, style(".clinics { position: fixed; inset: 0; clip-path: inset(0) }")),
    Mutation("layer-not-cut", HIDDEN, style(".clinics { position: fixed; inset: 0; clip: auto }")),
    Mutation(
        "layer-a-little-aside",
        HIDDEN,
        style(".clinics { position: absolute; left: -10px; width: 300vw; height: 300vh }"),
    ),
    Mutation("layer-in-two-rules", HIDDEN, style(".x { position: absolute; left: -9999px } .x { left: 0 }")),
    Mutation("layer-of-unknown-place", HIDDEN, style(".x { inset: 0 } .y { position: absolute; left: -9999px }")),
    Mutation("layer-that-comes-back", HIDDEN, style(".x { position: absolute; left: -9999px; width: 30000px }")),
    Mutation("sticky-layer", HIDDEN, style(".clinics { position: sticky; top: 0 }")),
    Mutation(
        "covered-by-animation",
        HIDDEN,
        style("@keyframes over { to { transform: translateY(-500px) } } footer p { animation: over 1s forwards }"),
    ),
    Mutation("covered-by-what-does-not-fit", HIDDEN, style(".clinics { height: 0 }")),
    Mutation("covered-by-what-no-row-fits", HIDDEN, style(".clinics { display: grid; grid-auto-rows: 1px }")),
    Mutation("covered-by-what-has-no-size", HIDDEN, style(".clinics { contain: size }")),
    Mutation("covered-by-tall-letters", HIDDEN, style("h1 { font-size: 300px; line-height: 0 }")),
    Mutation("covered-by-tall-letters-in-short", HIDDEN, style("h1 { font: 300px/0 Arial }")),
    Mutation("covered-by-marks-on-letters", HIDDEN, style(r"h1::after { content: 'a\0301\0301\0301\0301\0301\0301' }")),
    Mutation("covered-by-edge-of-picture", HIDDEN, style("footer p { border-image: url(i.svg) 30 / 30px / 90px }")),
    Mutation("covered-by-reflection", HIDDEN, style("footer p { -webkit-box-reflect: above -200px }")),
    Mutation("covered-by-shadow", HIDDEN, style("footer p { box-shadow: 0 -40px 0 20px #fff }")),
    Mutation("covered-by-shadow-of-filter", HIDDEN, style("footer p { filter: drop-shadow(0 -200px 0 #fff) }")),
    Mutation("covered-by-small-shift", HIDDEN, style(".clinics { transform: translateY(-99px) }")),
    Mutation("covered-by-stroke", HIDDEN, style("h1 { -webkit-text-stroke: 300px #fff }")),
    Mutation("covered-by-float", HIDDEN, style("h1 { float: left; width: 10px }")),
    Mutation("flows-over-a-float", HIDDEN, style(".clinics { float: left; shape-outside: circle(0) }")),
    Mutation("covered-by-variable-without-value", HIDDEN, style(".clinics { margin-top: var(--nowhere, -500px) }")),
    Mutation("covered-by-length-of-the-device", REFUSED, style(".clinics { margin-top: env(fold-bottom, -500px) }")),
    Mutation("text-before-main", HIDDEN, style("main::before { content: 'The advice below is wrong.' }")),
    Mutation("grid-column-of-no-width", HIDDEN, style("main { display: grid; grid-template-columns: 0 1fr }")),
    Mutation(
        "grid-row-cuts", HIDDEN, style("main { display: grid; grid-auto-rows: 1px } .crisis { overflow: hidden }")
    ),
    Mutation("ratio-cuts", HIDDEN, style(".crisis { aspect-ratio: 100; overflow: hidden }")),
    Mutation("shrunk-on-phones", HIDDEN, style("html { -webkit-text-size-adjust: 1% }")),
    Mutation("hidden-by-attribute-in-capitals", HIDDEN, style('[DATA-SAFETY="CRISIS" i] { display: none }')),
    Mutation("announced-as-another", HIDDEN, attribute('aria-label="Out of date"')),
    Mutation("announced-by-another", HIDDEN, attribute('aria-labelledby="main"')),
    Mutation("introduced-by-another", HIDDEN, swap('<main id="main">', '<main id="main" aria-label="Out of date">')),
    Mutation(
        "introduced-by-what-stands-elsewhere", HIDDEN, around('<div role="region" aria-labelledby="x">', "</div>")
    ),
    Mutation("described-by-another", HIDDEN, around('<div role="group" aria-describedby="main">', "</div>")),
    Mutation(
        "below-a-long-menu",
        "safety-text-out-of-order",
        swap('<main id="main">', f'<nav>{"<p>menu</p>" * 300}</nav><main id="main">'),
    ),
    Mutation("viewport-of-no-phone", "viewport-unusual", swap("width=device-width", "width=1200")),
    Mutation(
        "viewport-missing",
        "viewport-unusual",
        swap('<meta name="viewport" content="width=device-width, initial-scale=1">', ""),
    ),
    Mutation("zoom-forbidden", "viewport-unusual", swap("initial-scale=1", "initial-scale=1, user-scalable=no")),
    Mutation(
        "colour-scheme-of-page", "style-unexpected", swap("</head>", '<meta name="color-scheme" content="dark"></head>')
    ),
    Mutation(
        "second-stylesheet", "style-unexpected", swap("</head>", '<link rel="stylesheet" href="/other.css"></head>')
    ),
    Mutation(
        "stylesheet-for-paper-alone", "style-unexpected", swap('rel="stylesheet"', 'rel="stylesheet" media="print"')
    ),
    Mutation(
        "stylesheet-of-another-kind", "style-unexpected", swap('rel="stylesheet"', 'rel="stylesheet" type="text/plain"')
    ),
    Mutation(
        "stylesheet-that-does-not-load",
        "style-unexpected",
        swap('rel="stylesheet"', 'rel="stylesheet" integrity="sha256-x"'),
    ),
    Mutation("stylesheet-left-out", "style-unexpected", swap('<link rel="stylesheet" href="/style.css">', "")),
    Mutation("stylesheet-not-shipped", REFUSED, lambda site: site.styles.clear()),
    # -- there, and not to be read
    Mutation("tiny", UNREADABLE, style(".crisis { font-size: 1px }")),
    Mutation(
        "tiny-by-em",
        UNREADABLE,
        style(".safety { font-size: 0.8em } .safety p { font-size: 0.8em } .safety a { font-size: 0.8em }"),
    ),
    Mutation("tiny-by-percent-of-root", UNREADABLE, style("html { font-size: 50% } .crisis p { font-size: 0.7em }")),
    Mutation("tiny-by-shorthand", UNREADABLE, style(".crisis p { font: 2px Arial }")),
    Mutation("tiny-on-narrow-windows", UNREADABLE, style(".crisis { font-size: clamp(0.1rem, 1vw, 2rem) }")),
    Mutation("white-on-white", UNREADABLE, style(".crisis { color: #fff; background: #fff }")),
    Mutation("same-colour-by-variable", UNREADABLE, style(".crisis p { color: var(--alarm) }")),
    Mutation("grey-on-grey", UNREADABLE, style(".crisis { color: #888; background-color: #999 }")),
    Mutation("transparent", UNREADABLE, style(".crisis p { color: transparent }")),
    Mutation("nearly-transparent", UNREADABLE, style(".crisis p { color: rgb(0 0 0 / 8%) }")),
    Mutation("faint-in-the-dark", UNREADABLE, style("@media (prefers-color-scheme: dark) { .crisis { color: #400 } }")),
    Mutation("dark-variable-lost", UNREADABLE, styled("--alarm: #3a1517;", "")),
    Mutation("faint-in-print", UNREADABLE, style("@media print { .crisis { color: #eee } }")),
    Mutation("faint-on-hover", UNREADABLE, style(".crisis a:hover { color: #fdecea }")),
    Mutation("faint-when-visited", UNREADABLE, style(".crisis a:visited { color: #fdd }")),
    Mutation(
        "faint-on-wide-screens", UNREADABLE, style("@media (min-width: 60rem) { .crisis { background: #1b1f23 } }")
    ),
    # -- not understood
    Mutation(
        "import",
        REFUSED,
        lambda site: site.styles.update({"/style.css": "@import 'x.css';\n" + site.styles["/style.css"]}),
    ),
    Mutation("unknown-property", REFUSED, style(".crisis { vanish: now }")),
    Mutation("unknown-pseudo-class", REFUSED, style(".crisis:vanished { display: none }")),
    Mutation("unknown-at-rule", REFUSED, style("@when (x) { .crisis { display: none } }")),
    Mutation("starting-style", REFUSED, style("@starting-style { .crisis { opacity: 0 } }")),
    Mutation("font-face", REFUSED, style("@font-face { font-family: Arial; src: url(blank.woff2) }")),
    Mutation("symbol-font", REFUSED, style(".crisis { font-family: Wingdings }")),
    Mutation("picture-behind-text", REFUSED, style(".crisis { background-image: url(black.png) }")),
    Mutation("gradient-behind-text", REFUSED, style(".crisis { background: linear-gradient(#fff, #000) }")),
    Mutation("broken-stylesheet", REFUSED, style(".crisis { color red; display: block } }")),
    Mutation("first-letter", REFUSED, style(".crisis p::first-line { color: white }")),
    Mutation("all-property", REFUSED, style(".crisis { all: unset }")),
    Mutation("undefined-variable", REFUSED, style(".crisis { color: var(--nowhere) }")),
    Mutation("inner-shadow", REFUSED, style(".crisis { box-shadow: inset 0 0 0 99px black }")),
    # -- the wording
    Mutation("number-changed", "safety-text-altered", swap("911</a>.</p>", "811</a>.</p>")),
    Mutation(
        "number-and-link-changed", "safety-link-unapproved", swap('<a href="tel:911">911', '<a href="tel:811">811')
    ),
    Mutation("link-on-another-number", "safety-link-unapproved", swap("911</a>.</p>", "988</a>.</p>")),
    Mutation("link-changed", "safety-link-unapproved", swap("tel:911", "tel:811")),
    Mutation("link-of-another-block", "safety-text-altered", swap('href="tel:988"', 'href="tel:911"')),
    Mutation("link-dropped", "safety-text-altered", swap('<a href="tel:988">Appelez</a>', "Appelez")),
    Mutation(
        "links-change-places",
        "safety-text-altered",
        swap('<a href="tel:988">Appelez</a>', '<a href="sms:988">Appelez</a>'),
    ),
    Mutation("negation-dropped", "safety-text-altered", swap("N’attendez pas.", "Attendez.")),
    Mutation("word-added", "safety-text-altered", swap("N’attendez pas.", "N’attendez pas trop.")),
    Mutation(
        "block-emptied",
        "safety-text-altered",
        swap(REPEATED, block_html("repeat", "fr_CA").split("<p>")[0] + "</section>"),
    ),
    Mutation("white-space-only", "safety-text-altered", swap("Si vous êtes en danger, appelez le ", "  ")),
    Mutation("english-in-french", "safety-text-altered", swap(REPEATED, block_html("repeat", "en_CA"))),
    Mutation("zero-width-space", "safety-text-altered", swap("N’attendez", "N’atten\u200bdez")),
    Mutation("bidi-override", "safety-text-altered", swap("N’attendez", "\u202eN’attendez")),
    Mutation("soft-hyphen", "safety-text-altered", swap("N’attendez", "N’atten\u00addez")),
    Mutation("letter-that-looks-alike", "safety-text-altered", swap("appelez le", "аppelez le")),
    Mutation("paragraphs-joined", "safety-text-altered", swap("</a>.</p><p>N’attendez", "</a>. N’attendez")),
    Mutation(
        "text-moved-to-attribute", "safety-text-altered", swap("<p>N’attendez pas.", '<p data-text="N’attendez pas.">')
    ),
    Mutation("escaped-twice", "safety-text-altered", swap("Si vous êtes", "Si vous &amp;ecirc;tes")),
    Mutation("wording-of-the-chooser", "safety-text-altered", swap("N’attendez pas.", "Attendez.", "index.html")),
    Mutation("wording-of-the-404-page", "safety-text-altered", swap("Do not wait.", "Wait.", "404.html")),
    # -- its language
    Mutation("wrong-language-around", "safety-language-wrong", around('<div lang="en-CA">', "</div>")),
    Mutation("wrong-language-of-block", "safety-language-wrong", attribute('lang="en-CA"')),
    Mutation("no-language", "safety-language-wrong", attribute('lang=""')),
    Mutation("wrong-language-of-page", "page-language-mismatch", swap('<html lang="fr-CA">', '<html lang="en-CA">')),
    Mutation("wrong-language-in-chooser", "safety-language-wrong", swap('lang="fr-CA"', 'lang="fr-FR"', "index.html")),
    # -- approvals
    Mutation(
        "never-approved", "safety-text-unapproved", approvals(lambda listed: [e for e in listed if e.locale == "en_CA"])
    ),
    Mutation(
        "source-never-approved",
        "safety-text-unapproved",
        approvals(lambda listed: [e for e in listed if e.locale != "en_CA"]),
    ),
    Mutation(
        "approval-withdrawn",
        "safety-text-unapproved",
        approvals(lambda listed: [*listed, approval("repeat", "fr_CA", status="withdrawn", reason="outdated")]),
    ),
    Mutation(
        "source-approval-withdrawn",
        "safety-text-unapproved",
        approvals(lambda listed: [*listed, approval("repeat", "en_CA", status="withdrawn")]),
    ),
    Mutation("approved-for-older-source", "safety-text-unapproved", older_source),
    Mutation("approval-of-other-wording", "safety-text-altered", approvals(lambda listed: [*listed, other_wording()])),
    Mutation("approval-edited", "approval-altered", edited("crisis", "fr_CA", text="Appelez le 811.")),
    Mutation("approval-links-edited", "approval-altered", edited("crisis", "fr_CA", links=("tel:811",))),
    Mutation("approval-emptied", "approval-altered", edited("crisis", "fr_CA", text="")),
    Mutation("approval-with-unknown-status", "approval-altered", edited("crisis", "fr_CA", status="aproved")),
    Mutation("approval-by-nobody", "approval-altered", edited("crisis", "fr_CA", by=" . ")),
    Mutation("approval-by-an-unseen-name", "approval-altered", edited("crisis", "fr_CA", by="A. Nurse\u200b")),
    Mutation("approval-by-a-name-that-looks-alike", "approval-altered", edited("crisis", "fr_CA", by="A. Nurs\u0435")),
    Mutation("approval-by-a-number", "approval-altered", edited("crisis", "fr_CA", by="123")),
    Mutation("approval-by-blanks", "approval-altered", edited("crisis", "fr_CA", by="A.\u2800Nurse")),
    Mutation("approval-by-a-filler", "approval-altered", edited("crisis", "fr_CA", by="\u3164")),
    Mutation("approval-by-letters-of-formulas", "approval-altered", edited("crisis", "fr_CA", by="\U0001d400. Nurse")),
    Mutation("approval-by-a-name-struck-out", "approval-altered", edited("crisis", "fr_CA", by="A. Nurse\u0336")),
    Mutation(
        "approval-by-an-initial-that-looks-alike", "approval-altered", edited("crisis", "fr_CA", by="\u0391. Nurse")
    ),
    Mutation(
        "approval-moved-to-the-end",
        "approval-misdated",
        approvals(lambda listed: [*listed, approval("crisis", "fr_CA", by="B. Nurse", date=date(2026, 5, 1))]),
    ),
    Mutation(
        "withdrawal-moved-up",
        "approval-misdated",
        approvals(
            lambda listed: [approval("crisis", "fr_CA", status="withdrawn", date=date(2026, 7, 1)), *listed],
        ),
    ),
    Mutation("approval-before-the-program", "approval-misdated", edited("crisis", "fr_CA", date=date(1926, 6, 1))),
    Mutation("approval-of-tomorrow", "approval-misdated", edited("crisis", "fr_CA", date=date(2026, 11, 24))),
    Mutation("block-of-a-province-in-another", "approval-for-other-provinces", shown_in("quebec", "on")),
    Mutation("block-of-a-province-in-a-second", "approval-for-other-provinces", shown_in("quebec", "qc", "on")),
    Mutation("block-of-a-province-in-all", "approval-for-other-provinces", shown_in("quebec")),
    Mutation("block-of-a-province-on-no-page", "approval-for-other-provinces", shown_in("quebec", "mb")),
    Mutation("block-of-all-in-one-province", "approval-for-other-provinces", shown_in("repeat", "qc")),
    Mutation(
        "approval-for-another-province", "approval-for-other-provinces", edited("quebec", "fr_CA", provinces=("on",))
    ),
    Mutation(
        "old-approval-edited",
        "approval-altered",
        approvals(lambda listed: [approval("crisis", "fr_CA", text="x"), *listed]),
    ),
    # -- the policy
    Mutation("number-stale", "crisis-number-stale", numbers(checked=date(2025, 1, 1))),
    Mutation("number-checked-tomorrow", "crisis-number-stale", numbers(checked=date(2026, 11, 24))),
    Mutation("number-not-listed", "safety-link-unapproved", policy(numbers=POLICY.numbers[1:])),
    Mutation("nothing-required-of-home", "safety-policy-empty", require_nothing),
    Mutation("nothing-required-of-a-kind-without-pages", "safety-policy-empty", no_provinces),
    Mutation("nothing-required-at-all", "safety-policy-empty", empty_policy),
    # -- the plan and the release
    Mutation("nothing-planned", "release-empty", without_locale),
    Mutation("page-not-written", "page-missing", disk(lambda folder: (folder / CITY).unlink())),
    Mutation("page-not-made", "page-missing", not_made),
    Mutation("page-not-judged", "page-missing", verdicts(lambda listed: [v for v in listed if v.entry.file != CITY])),
    Mutation(
        "404-page-not-judged",
        "page-missing",
        verdicts(lambda listed: [v for v in listed if v.entry.file != "404.html"]),
    ),
    Mutation("page-left-over", "page-unexpected", disk(write("fr/old/index.html", "<p>old</p>"))),
    Mutation("page-with-other-ending", "page-unexpected", disk(write("fr/old.HTM", "<p>old</p>"))),
    Mutation("page-in-one-language-only", "page-in-few-locales", unplanned(CITY)),
    Mutation("page-planned-twice", "page-in-few-locales", lambda site: site.claims.append(site.claims[3])),
    Mutation(
        "two-pages-at-one-address",
        "page-in-few-locales",
        lambda site: site.claims.append(replace(site.claims[3], file="en/again/index.html")),
    ),
    Mutation("page-asked-for-too-little", "page-judged-otherwise", ask_too_little),
    Mutation("page-judged-twice", "page-judged-otherwise", verdicts(lambda listed: [*listed, listed[0]])),
    Mutation(
        "page-changed-after-judging",
        "page-altered-after-judging",
        disk(lambda folder: edit(folder / CITY, "Some", "Any")),
    ),
    Mutation("page-emptied-after-judging", "page-altered-after-judging", disk(write(CITY, ""))),
    Mutation(
        "stylesheet-changed-after-judging", "manifest-mismatch", disk(write("style.css", ".safety{display:none}"))
    ),
    Mutation("stylesheet-lost", "manifest-mismatch", disk(lambda folder: (folder / "style.css").unlink())),
    Mutation("file-left-over", "manifest-mismatch", disk(write("old.css", "p{}"))),
    Mutation("link-in-release", "manifest-mismatch", disk(lambda folder: (folder / "x.css").symlink_to("/etc/hosts"))),
    Mutation("pipe-in-release", "manifest-mismatch", disk(lambda folder: os.mkfifo(folder / "x.css"))),
    Mutation("manifest-gone", "manifest-mismatch", disk(lambda folder: (folder / MANIFEST).unlink())),
    Mutation("manifest-cut-off", "manifest-mismatch", disk(lambda folder: edit(folder / MANIFEST, "}}\n", ""))),
    Mutation(
        "manifest-goes-on",
        "manifest-mismatch",
        disk(lambda folder: edit(folder / MANIFEST, "}}\n", '}}\n{"pages": []}\n')),
    ),
    Mutation("manifest-names-another-folder", "manifest-mismatch", manifest('"release": "', '"release": "../')),
    Mutation("manifest-garbage", "manifest-mismatch", disk(write(MANIFEST, "{}"))),
    Mutation(
        "manifest-safety-changed", "manifest-mismatch", manifest('"safety": {"crisis": "', '"safety": {"crisis": "0')
    ),
    Mutation("manifest-hash-changed", "manifest-mismatch", manifest('"sha256": "', '"sha256": "0')),
    Mutation("manifest-url-changed", "manifest-mismatch", manifest('"url": "/en/"', '"url": "/de/"')),
    Mutation(
        "manifest-leads-out", "manifest-mismatch", manifest('"file": "en/index.html"', '"file": "../en/index.html"')
    ),
    Mutation("manifest-partial", "manifest-mismatch", manifest('"partial": false', '"partial": true')),
    Mutation(
        "manifest-lacks-page", "manifest-mismatch", lambda site: site.on_entries.append(lambda listed: listed[1:])
    ),
    Mutation(
        "manifest-lists-page-twice",
        "manifest-mismatch",
        lambda site: site.on_entries.append(lambda listed: [*listed, listed[0]]),
    ),
    # -- the page around it
    Mutation("not-utf-8", "page-unreadable", swap("Some text", "Some t\udce9xt")),
    Mutation("no-doctype", "page-unreadable", swap("<!doctype html>\n", "")),
    Mutation("no-charset", "page-unreadable", swap('<meta charset="utf-8">', "")),
    Mutation("other-charset", "page-unreadable", swap('charset="utf-8"', 'charset="utf-7"')),
    Mutation("control-character", "page-unreadable", swap("Some text", "Some\x08 text")),
    Mutation("placeholder-left", "placeholder-unreplaced", swap("Some text", "Clinics {in_city}")),
    Mutation("template-syntax-left", "placeholder-unreplaced", swap("Some text", "{{ city }}")),
    Mutation("old-format-left", "placeholder-unreplaced", swap("Some text", "%(city)s")),
    Mutation("placeholder-in-title", "placeholder-unreplaced", swap("<title>Title", "<title>{city}")),
    Mutation("missing-text-left", "value-missing", swap("Some text", "⟦untranslated: Some text⟧")),
    Mutation("none-left", "value-missing", swap("<em>help</em>", "<em>None</em>")),
    Mutation("no-title", "title-missing", swap("<title>Title</title>", "<title> </title>")),
    Mutation("no-description", "title-missing", swap('content="What it says."', 'content=""')),
    Mutation("two-headings", "title-missing", swap("<h1>", "<h1>One</h1><h1>")),
    Mutation("id-twice", "id-duplicated", swap("<h1>", '<h1 id="main">')),
    Mutation("wrong-kind", "page-language-mismatch", swap('content="city"', 'content="hub"')),
    Mutation("script-element", "markup-in-text", swap("Some text", "<script>document.body.remove()</script>")),
    Mutation(
        "script-from-elsewhere", "markup-in-text", swap("</head>", '<script src="https://x.test/a.js"></script></head>')
    ),
    Mutation("event-handler", "markup-in-text", swap("<em>", '<em onclick="x()">')),
    Mutation("javascript-link", "markup-in-text", swap('<a href="#crisis">', '<a href=" java\tscript:x()">')),
    Mutation("data-link", "markup-in-text", swap('<a href="#crisis">', '<a href="data:text/html,x">')),
    Mutation(
        "drawing-as-a-link", "markup-in-text", swap('<a href="#crisis">', '<a href="data:image/svg+xml,%3Csvg/%3E">')
    ),
    Mutation("page-as-an-icon", "markup-in-text", swap("</head>", '<link rel="icon" href="data:text/html,x"></head>')),
    Mutation("redirect", "markup-in-text", swap("</head>", '<meta http-equiv="refresh" content="0;url=/x"></head>')),
    Mutation("base", "markup-in-text", swap("</head>", '<base href="https://x.test/"></head>')),
    Mutation("form", "markup-in-text", swap("Some text", "<form><input></form>")),
    Mutation("custom-element", "markup-in-text", swap("Some text", "<x-y>text</x-y>")),
    Mutation(
        "image-from-elsewhere", "external-resource-loaded", swap("Some text", '<img src="https://x.test/i.png" alt="">')
    ),
    Mutation(
        "image-without-scheme", "external-resource-loaded", swap("Some text", '<img src="//x.test/i.png" alt="">')
    ),
    Mutation(
        "canonical-of-another",
        "canonical-wrong",
        swap(f'rel="canonical" href="{BASE}/fr/', f'rel="canonical" href="{BASE}/en/'),
    ),
    Mutation("no-canonical", "canonical-wrong", swap(f'<link rel="canonical" href="{BASE}/fr/ptsd/qc/laval/">', "")),
    Mutation("alternate-lacks-itself", "alternate-wrong", swap('hreflang="fr-CA"', 'hreflang="fr-FR"')),
    Mutation(
        "alternate-twice",
        "alternate-wrong",
        swap("</head>", f'<link rel="alternate" hreflang="fr-CA" href="{BASE}/fr/ptsd/qc/laval/"></head>'),
    ),
    Mutation(
        "alternate-not-returned",
        "alternate-not-returned",
        swap(f"{BASE}/en/ptsd/qc/laval/", f"{BASE}/en/ptsd/on/london/"),
    ),
    Mutation(
        "alternate-to-nowhere", "alternate-not-returned", swap(f"{BASE}/en/ptsd/qc/laval/", f"{BASE}/en/ptsd/qc/gone/")
    ),
    Mutation("number-dials-another", "link-dials-another", swap("Some text", '<a href="tel:811">911</a>')),
    Mutation(
        "host-that-looks-like-another", "markup-in-text", swap("Some text", '<a href="https://canada.ca@x.test/">x</a>')
    ),
    Mutation("link-to-nowhere", "link-broken", swap('<a href="/fr/">', '<a href="/fr/gone/">')),
    Mutation("link-to-no-part", "link-broken", swap('<a href="/fr/">', '<a href="/fr/#gone">')),
    Mutation("relative-link-to-nowhere", "link-broken", swap('<a href="/fr/">', '<a href="../gone/">')),
    Mutation("anchor-to-nowhere", "anchor-broken", swap('href="#crisis"', 'href="#gone"')),
    # -- addresses that were published
    Mutation("address-vanished", "url-vanished", lambda site: publish_before(site, "/fr/ptsd/qc/hull/")),
    Mutation(
        "redirect-of-another-address",
        "url-vanished",
        lambda site: publish_before(site, "/fr/ptsd/qc/hull/", moved("/fr/ptsd/qc/hul/", "/fr/")),
    ),
    Mutation("redirect-to-nowhere", "redirect-leads-nowhere", redirect(moved("/old/", "/en/ptsd/gone/"))),
    Mutation(
        "redirect-to-what-is-gone", "redirect-leads-nowhere", redirect(moved("/old/", "/older/"), gone("/older/"))
    ),
    Mutation("redirect-in-a-circle", "redirect-loop", redirect(moved("/a/", "/b/"), moved("/b/", "/a/"))),
    Mutation("redirect-to-itself", "redirect-loop", redirect(moved("/a/", "/a/#part"))),
    Mutation("redirect-over-a-page", "redirect-over-page", redirect(moved("/en/", "/fr/"))),
    Mutation("gone-but-there", "redirect-over-page", redirect(gone("/en/"))),
    Mutation("redirect-twice", "redirect-stated-twice", redirect(moved("/a/", "/en/"), moved("/a/", "/fr/"))),
    # -- the safety report
    Mutation("report-lost", "safety-report-wrong", report(lambda folder: (folder / REPORT).unlink())),
    Mutation("report-page-lost", "safety-report-wrong", report(lambda folder: (folder / REPORT_PAGE).unlink())),
    Mutation("report-garbage", "safety-report-wrong", report(write(REPORT, "{}"))),
    Mutation(
        "report-of-another-person", "safety-report-wrong", report(lambda f: edit(f / REPORT, "A. Nurse", "B. Nurse"))
    ),
    Mutation(
        "report-of-a-weaker-policy",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT, '"block": "quebec"', '"block": "limits"')),
    ),
    Mutation(
        "report-lacks-a-page",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT, '"file": "en/index.html"', '"file": "en/other.html"')),
    ),
    Mutation(
        "report-of-a-page-that-is-none",
        "safety-report-wrong",
        report(
            lambda f: first_page(
                f / REPORT, lambda line: f'{{"url": "/x/", "file": "x.html", "locale": null, "blocks": []}},\n{line}'
            )
        ),
    ),
    Mutation(
        "report-lists-a-page-twice",
        "safety-report-wrong",
        report(lambda folder: first_page(folder / REPORT, lambda line: line * 2)),
    ),
    Mutation(
        "report-of-no-file",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT, '"file": "en/index.html"', '"file": ["en/index.html"]')),
    ),
    Mutation("report-without-end", "safety-report-wrong", report(lambda folder: edit(folder / REPORT, "\n]}\n", "\n"))),
    Mutation(
        "report-goes-on", "safety-report-wrong", report(lambda folder: edit(folder / REPORT, "\n]}\n", "\n]}\n{}"))
    ),
    Mutation(
        "report-with-script",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT_PAGE, "<main>", "<main><script>alert(1)</script>")),
    ),
    Mutation(
        "report-with-handler",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT_PAGE, "<main>", '<main onclick="alert(1)">')),
    ),
    Mutation(
        "report-for-search-engines",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT_PAGE, "noindex", "index")),
    ),
    Mutation(
        "report-leads-away",
        "safety-report-wrong",
        report(lambda folder: edit(folder / REPORT_PAGE, 'href="/en/"', 'href="//evil.test/"')),
    ),
    Mutation("page-called-as-the-report", "page-unexpected", disk(write("en/safety-report.html", "<p>old</p>"))),
    # -- waivers
    Mutation("waiver-expired", "waiver-expired", lambda site: waive(site, until=date(2026, 1, 1))),
    Mutation("waiver-unused", "waiver-unused", waive),
    Mutation(
        "waiver-of-a-blocker",
        "safety-text-missing",
        both(swap(CRISIS, ""), lambda site: waive(site, rule="safety-text-missing")),
    ),
)


# ---- changes that hide nothing ---------------------------------------------------------------------------------------

HARMLESS: tuple[tuple[str, Callable[[SmallSite], None]], ...] = (
    ("nothing", lambda _: None),
    ("comment-in-block", swap("<p>N’attendez", "<!-- reviewed --><p>N’attendez")),
    ("white-space-in-block", swap("<p>N’attendez pas.", "\n  <p>\n N’attendez\n pas.")),
    ("no-break-space-in-block", swap("N’attendez pas.", "N’attendez\u00a0pas.")),
    ("narrow-space-in-block", swap("N’attendez pas.", "N’attendez\u202fpas.")),
    ("entity-in-block", swap("N’attendez", "N&rsquo;attendez")),
    ("decomposed-letters", swap("Si vous êtes", "Si vous e\u0302tes")),
    ("emphasis-in-block", swap("N’attendez pas.", "<strong>N’attendez pas.</strong>")),
    ("division-in-block", swap("<p>N’attendez pas.", "<div></div><p>N’attendez pas.")),
    ("div-around-block", around('<div class="wrap">', "</div>")),
    ("open-details-around-block", around("<details open>", "</details>", REPEATED)),
    ("role-of-block", attribute('role="region"')),
    (
        "heading-names-the-block",
        both(attribute('aria-labelledby="help-now"'), swap("<h2>De l’aide", '<h2 id="help-now">De l’aide')),
    ),
    ("style-of-header-with-room", style("header a { display: block; padding-block: 1rem; font-size: 1.5rem }")),
    ("style-of-page-frame", style("body { display: grid; grid-template-rows: auto 1fr auto; min-height: 100vh }")),
    ("style-of-larger-text", style(".crisis { font-size: 1.25rem; line-height: 1.7; padding: 1rem 1.5rem }")),
    ("style-of-short-links-on-one-line", style(".crisis a { white-space: nowrap }")),
    ("style-of-narrow-columns", style("main { display: grid; grid-template-columns: 1fr 1fr }")),
    ("style-without-scrolling-aside", style("body { overflow-x: hidden }")),
    ("style-of-figures", style(".crisis { font-feature-settings: 'tnum'; font-variant-numeric: lining-nums }")),
    ("style-of-line-height-in-short", style(".crisis p { font: 1rem/1.5 Arial, sans-serif }")),
    ("style-by-nesting", style(".safety { & h2 { margin: 0 } & a { font-weight: 700 } }")),
    (
        "style-of-cards-with-a-layer",
        style(".card { position: relative } .card::after { content: ''; position: absolute; inset: 0 }"),
    ),
    ("style-of-framed-links", style("a:link { border: 1px solid; padding: 0.2rem 1rem }")),
    ("style-of-arrows", style(".more::after { content: '→'; display: inline-block; margin-inline-start: 0.25rem }")),
    (
        "style-of-text-for-screen-readers",
        style(
            ".vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }"
        ),
    ),
    (
        "style-of-animated-buttons",
        style("@keyframes pulse { 50% { opacity: 0.6 } } .b { animation: pulse 2s infinite }"),
    ),
    ("style-of-shadows", style(".card { box-shadow: 0 1px 3px #0003, 0 6px 16px #0002; padding: 2rem }")),
    ("style-of-scrolling-boxes", style(".clinics { max-height: 20rem; overflow: auto; scroll-snap-align: start }")),
    ("style-of-wide-rows", style(".row { margin-inline: -1rem }")),
    ("style-of-floats", style(".note { float: inline-end; width: 45% }")),
    ("style-of-fields", style("input { height: 2.75rem; line-height: 1.2 }")),
    ("style-of-sticky-table-heads", style("th { position: sticky; top: 0; background: Canvas }")),
    (
        "region-named-by-its-heading",
        both(
            around('<div role="region" aria-labelledby="help-now">', "</div>"),
            swap("<h2>De l’aide", '<h2 id="help-now">De l’aide'),
        ),
    ),
    ("style-of-rounded-corners", style(".crisis { border-radius: 12px; overflow: hidden }")),
    (
        "style-of-round-buttons",
        style(".crisis a { display: inline-block; border-radius: 999px; padding: 0.5rem 1rem }"),
    ),
    ("style-of-pointers", style("a { cursor: pointer } .b { cursor: help }")),
    (
        "style-of-first-header",
        style("header:first-of-type { padding: 0.5rem 0 } main > :nth-child(2) { margin-top: 1rem }"),
    ),
    (
        "style-of-fitting-buttons",
        style(".b { width: fit-content; inline-size: max-content } .icon { width: min-content }"),
    ),
    (
        "style-of-lists-of-terms",
        style("dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5rem } dt { font-weight: 700 }"),
    ),
    (
        "style-of-card-grid",
        style(
            ".cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem }"
            " .card { border: 1px solid; border-radius: 1rem; padding: 1rem; container-type: inline-size }"
            " @container (min-width: 20rem) { .card { padding: 2rem } }"
        ),
    ),
    (
        "style-of-figures-in-prose",
        style("figure { margin: 1rem 0 } figcaption { font-size: 0.9rem; text-wrap: balance }"),
    ),
    ("direction-of-block", attribute('dir="ltr"')),
    ("direction-by-letters", swap("<p>N’attendez pas.", '<p><bdi dir="auto">N’attendez pas.</bdi>')),
    ("picture-in-line", swap("Some text", '<svg viewBox="0 0 9 9" width="24" height="24"><path d="M0 0h9"/></svg>')),
    ("number-as-link", swap("Some text", '<a href="tel:+12045551234;ext=5">204-555-1234</a>')),
    ("number-in-letters", swap("Some text", '<a href="tel:+18662773553">1 866 APPELLE (277-3553)</a>')),
    ("stylesheet-for-all", swap('rel="stylesheet"', 'rel="stylesheet" type="text/css" media="all"')),
    ("approved-by-a-name-with-marks", edited("crisis", "fr_CA", by="Ọláńrewájú D’Arcy-Côté, inf.")),
    ("style-of-skip-link", style(".skip { position: absolute; left: -99rem } .skip:focus { left: 0 }")),
    ("style-of-sticky-header", style("header { position: sticky; top: 0 }")),
    (
        "style-of-cards",
        style(
            "footer p { transform: translateY(2px); border: 1px solid } footer p::after { content: ''; position: absolute; inset: 0 }"
        ),
    ),
    (
        "style-of-columns",
        style("main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)) }"),
    ),
    ("language-of-block", attribute('lang="fr-CA"')),
    ("header-before-block", swap("<header>", '<a class="skip" href="#main">Au contenu</a><header>')),
    ("link-to-elsewhere", swap("Some text", '<a href="https://canada.ca/">Some text</a>')),
    ("mail-link", swap("Some text", '<a href="mailto:a@health.test">Some text</a>')),
    ("relative-link", swap('<a href="/fr/">', '<a href="../../../">')),
    ("absolute-link", swap('<a href="/fr/">', f'<a href="{BASE}/fr/#crisis">')),
    ("data-for-search-engines", swap("</head>", '<script type="application/ld+json">{"a": "{b}"}</script></head>')),
    ("icon-in-the-page", swap("</head>", '<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E"></head>')),
    ("none-within-a-sentence", swap("Some text", "None of this")),
    (
        "picture",
        both(
            lambda site: site.styles.update({"/i.svg": "<svg/>"}), swap("Some text", '<img src="/i.svg" alt="A tree">')
        ),
    ),
    ("style-of-paper", style("@page { size: A4 portrait; margin: 2cm 1.5cm }")),
    (
        "style-of-buttons-in-own-colours",
        style("@media (forced-colors: active) { .b { color: ButtonText; background: ButtonFace } }"),
    ),
    ("style-of-underlines", style(".crisis a { text-decoration-thickness: 2px; text-underline-offset: 0.2em }")),
    (
        "style-of-centred-buttons",
        style(".b { display: flex; align-items: center; justify-content: center; min-height: 3rem }"),
    ),
    (
        "style-of-raised-headings",
        style("h1 { text-shadow: 0 1px 0 #fff } .clinics { margin-block: var(--gap, 1rem) 2rem }"),
    ),
    ("style-of-another-block", style(".clinics { display: none }")),
    ("style-of-links", style("a:hover { text-decoration: none } a:focus-visible { outline: 3px solid currentColor }")),
    (
        "style-for-phones",
        style("@media (max-width: 30rem) { body { padding-inline: 0.5rem } .crisis { font-size: 1.1rem } }"),
    ),
    ("style-for-calm", style("@media (prefers-reduced-motion: no-preference) { a { transition: color 0.2s } }")),
    (
        "style-hides-navigation",
        style("nav, .skip { display: none } main > .menu { position: absolute; left: -9999px }"),
    ),
    ("style-in-a-layer", style("@layer base { .crisis { border-radius: 4px } }")),
    ("style-with-grid", style("main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem }")),
    (
        "style-with-variables",
        style(":root { --gap: 1rem } .crisis { margin: var(--gap, 2rem) 0; padding: calc(var(--gap) / 2) }"),
    ),
    ("style-with-clamp", style("h2 { font-size: clamp(1.1rem, 1rem + 1vw, 1.6rem) }")),
    ("style-overruled", style(".crisis { display: none } .crisis { display: block }")),
    (
        "style-for-forced-colours",
        style("@media (forced-colors: active) { .crisis { color: CanvasText; background: Canvas } }"),
    ),
    ("style-with-sign", style(".crisis h2::before { content: '⚠ ' }")),
    ("style-for-print", style("@media print { .crisis { border: 2px solid #000; break-inside: avoid } }")),
    ("style-for-scrolling", style("table { display: block; overflow-x: auto }")),
    ("older-approval", approvals(lambda listed: [approval("crisis", "fr_CA", **older()), *listed])),
    (
        "approved-again-after-withdrawal",
        approvals(
            lambda listed: [
                *listed,
                approval("crisis", "fr_CA", status="withdrawn"),
                approval("crisis", "fr_CA", by="B. Nurse"),
            ]
        ),
    ),
    (
        "older-wording-withdrawn",
        approvals(lambda listed: [*listed, approval("crisis", "fr_CA", **{**older(), "status": "withdrawn"})]),
    ),
    (
        "approved-again-on-the-same-day",
        approvals(lambda listed: [*listed, approval("crisis", "fr_CA", by="B. Nurse")]),
    ),
    ("approved-in-another-script", edited("crisis", "fr_CA", by="А. Иванова, nurse")),
    (
        "approved-for-a-second-province",
        both(
            edited("quebec", "fr_CA", provinces=("on", "qc")),
            approvals(lambda listed: [*listed, approval("quebec", "en_CA", provinces=("qc", "on"))]),
            shown_in("quebec", "qc", "on"),
        ),
    ),
    ("approval-of-a-draft", approvals(lambda listed: [*listed, replace(approval("crisis", "en_CA"), locale="de_CH")])),
    ("number-ageing", lambda site: numbers(checked=site.today - timedelta(days=200))(site)),
    ("release-with-a-name", lambda site: setattr(site, "release_id", "2026-11-23")),
    ("addresses-kept", lambda site: setattr(site, "published", ("/", "/en/", "/fr/ptsd/qc/laval/"))),
    ("address-moved", lambda site: publish_before(site, "/fr/old/", moved("/fr/old/", "/fr/ptsd/#part"))),
    ("address-moved-twice", redirect(moved("/a/", "/b/"), moved("/b/", "/en/"))),
    ("address-moved-elsewhere", redirect(moved("/a/", "https://elsewhere.test/"))),
    ("address-gone", lambda site: publish_before(site, "/fr/old/", gone("/fr/old/"))),
    ("waived-link", both(swap('<a href="/fr/">', '<a href="/fr/gone/">'), waive)),
)
