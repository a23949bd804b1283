"""A small site, made by hand: two languages, six kinds of page, three safety blocks. Mutants change one thing of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from locpipe.approvals import wording
from locpipe.basis import Basis
from locpipe.checks.page import PageClaim
from locpipe.checks.styles import Stylesheets
from locpipe.findings import Location
from locpipe.gate import ApprovedRelease, GateClosed, PageVerdict, judge, judge_page
from locpipe.manifest import write_manifest
from locpipe.model import (
    AgeLimits,
    Approval,
    ApprovedNumber,
    BlockPolicy,
    PageKind,
    Redirect,
    SafetyPolicy,
    Site,
    SiteLocale,
    Switches,
    Text,
    Waiver,
)
from locpipe.redirects import RELEASE_FILE, redirects_text
from locpipe.safety_report import write_report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from locpipe.checks.skeleton import Problem

TODAY = date(2026, 11, 23)
BASE = "https://health.test"
LOCATION = Location("content/safety/policy.yaml", 1)

STYLE = """\
:root { --paper: #ffffff; --ink: #1b1f23; --link: #0b5394; --alarm: #fdecea; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181c; --ink: #eef1f4; --link: #8cc4ff; --alarm: #3a1517; }
}
html { background-color: var(--paper); color: var(--ink); font-family: system-ui, Arial, sans-serif; line-height: 1.6; }
body { margin: 0 auto; max-inline-size: 46rem; padding-inline: 1rem; }
a { color: var(--link); }
.safety { background-color: var(--alarm); border-inline-start: 0.35rem solid var(--link); padding: 0.5rem 1rem; }
.safety h2 { font-size: 1.1rem; margin-block: 0 0.25rem; }
main > * + * { margin-block-start: 1rem; }
@media print { :root { --paper: #ffffff; --ink: #000000; --link: #000000; --alarm: #ffffff; } nav { display: none; } }
"""

KNOWN: dict[str, tuple[Problem, ...]] = {}
"""What stylesheets do to safety blocks, by the digest of the rules and of the elements that they are meant for."""

Localized = dict[str, tuple[str, ...]]

CRISIS: Localized = {
    "en_CA": ("Help now", "In an emergency, call 911.", "Do not wait. Call or text 988."),
    "fr_CA": ("De l’aide maintenant", "En cas d’urgence, appelez le 911.", "N’attendez pas. Appelez ou textez le 988."),
}
LIMITS: Localized = {
    "en_CA": ("Off-label use", "This use is not approved by Health Canada."),
    "fr_CA": ("Usage non indiqué", "Cet usage n’est pas approuvé par Santé Canada."),
}
REPEAT: Localized = {
    "en_CA": ("If you are in danger, call 911.",),
    "fr_CA": ("Si vous êtes en danger, appelez le 911.",),
}
QUEBEC: Localized = {"en_CA": ("In Québec, call 1 866 277-3553.",), "fr_CA": ("Au Québec, appelez le 1 866 277-3553.",)}
LINKS: dict[str, tuple[str, ...]] = {
    "crisis": ("tel:911", "tel:988", "sms:988"),
    "limits": (),
    "repeat": ("tel:911",),
    "quebec": ("tel:+18662773553",),
}
TEXTS: dict[str, Localized] = {"crisis": CRISIS, "quebec": QUEBEC, "limits": LIMITS, "repeat": REPEAT}
PROVINCES = {"quebec": ("qc",)}
PREFIX = {"en_CA": "en", "fr_CA": "fr"}


def block_html(block: str, locale: str) -> str:
    """A block as the site shows it, with its links behind the numbers."""
    lines = list(TEXTS[block][locale])
    linked = {"911": '<a href="tel:911">911</a>', "1 866 277-3553": '<a href="tel:+18662773553">1 866 277-3553</a>'}
    html = []
    for number, line in enumerate(lines):
        for digits, link in linked.items():
            line = line.replace(digits, link)  # noqa: PLW2901
        words = {"en_CA": ("Call", "text 988"), "fr_CA": ("Appelez", "textez le 988")}[locale]
        if "988" in line:
            line = line.replace(words[0], f'<a href="tel:988">{words[0]}</a>')  # noqa: PLW2901
            line = line.replace(words[1], f'<a href="sms:988">{words[1]}</a>')  # noqa: PLW2901
        html.append(f"<h2>{line}</h2>" if number == 0 and len(lines) > 1 else f"<p>{line}</p>")
    return f'<section id="{block}" class="safety {block}" data-safety="{block}">{"".join(html)}</section>'


def approval(block: str, locale: str, **changes: object) -> Approval:
    """The approval of the wording above."""
    approved = wording(TEXTS[block][locale], LINKS[block])
    source = wording(TEXTS[block]["en_CA"], LINKS[block])
    fields: dict[str, object] = {
        "block": block,
        "locale": locale,
        "text": approved.text,
        "links": approved.links,
        "sha256": approved.sha256,
        "source_sha256": source.sha256,
        "by": "A. Nurse",
        "date": date(2026, 6, 1),
        "status": "approved",
        "provinces": PROVINCES.get(block, ()),
        "location": Location("content/safety/approvals.yaml", 1),
    }
    return Approval(**{**fields, **changes})  # type: ignore[arg-type]


POLICY = SafetyPolicy(
    blocks=(
        BlockPolicy(block="crisis", pages=tuple(PageKind)),
        BlockPolicy(block="quebec", pages=(PageKind.PROVINCE, PageKind.CITY), provinces=PROVINCES["quebec"]),
        BlockPolicy(block="limits"),
        BlockPolicy(block="repeat", pages=(PageKind.HUB, PageKind.PROVINCE, PageKind.CITY)),
    ),
    numbers=tuple(
        ApprovedNumber(
            link=link, source="https://source.test", publisher="Canada", checked=date(2026, 11, 1), location=LOCATION
        )
        for link in ("tel:911", "tel:988", "sms:988", "tel:+18662773553")
    ),
    location=LOCATION,
)

SITE = Site(
    base_url=BASE,
    source_locale="en_CA",
    name=Text("site", "site", "Health", Location("content/site.yaml", 1)),
    description=Text("site", "site", "What it says.", Location("content/site.yaml", 1)),
    locales=(
        SiteLocale(locale="en_CA", prefix="en", status="live"),
        SiteLocale(locale="fr_CA", prefix="fr", status="live"),
        SiteLocale(locale="de_CH", prefix="de", status="draft"),
    ),
    crisis_numbers=AgeLimits(refuse_after_days=365, warn_after_days=180),
    switches=Switches(prices=True, booking=False, drug_in_titles=True),
    province_switches={},
    contact="",
    waivers=(),
    location=Location("content/site.yaml", 1),
)


@dataclass
class SmallSite:
    """Everything that the gate looks at, open to change."""

    pages: dict[str, str] = field(default_factory=dict)
    styles: dict[str, str] = field(default_factory=lambda: {"/style.css": STYLE})
    claims: list[PageClaim] = field(default_factory=list)
    approvals: list[Approval] = field(default_factory=list)
    policy: SafetyPolicy = POLICY
    waivers: tuple[Waiver, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    published: tuple[str, ...] = ()
    today: date = TODAY
    release_id: str = ""
    on_reports: list[Callable[[Path], object]] = field(default_factory=list)
    on_disk: list[Callable[[Path], None]] = field(default_factory=list)
    on_verdicts: list[Callable[[list[PageVerdict]], list[PageVerdict]]] = field(default_factory=list)
    on_entries: list[Callable[[list[PageVerdict]], list[PageVerdict]]] = field(default_factory=list)
    on_basis: Basis | None = None

    def basis(self) -> Basis:
        """What the site is judged by."""
        from dataclasses import replace

        site = replace(SITE, waivers=self.waivers)
        return Basis(
            site=site,
            policy=self.policy,
            approvals=tuple(self.approvals),
            added={"ptsd": ("limits",)},
            today=self.today,
            redirects=self.redirects,
        )


def build() -> SmallSite:
    """The site as it should be."""
    site = SmallSite()
    site.approvals = [approval(block, locale) for block in TEXTS for locale in PREFIX]
    claim(site)
    for each in site.claims:
        site.pages[each.file] = page_html(each)
    return site


def claim(site: SmallSite) -> None:
    """Claim every page of the site, from the policy and the approvals as they are now."""
    basis = site.basis()
    kinds = [
        (PageKind.HOME, "", "", "", ""),
        (PageKind.HUB, "ptsd/", "", "", "ptsd"),
        (PageKind.PROVINCE, "ptsd/qc/", "qc", "qc", "ptsd"),
        (PageKind.CITY, "ptsd/qc/laval/", "qc/laval", "qc", "ptsd"),
        (PageKind.CITY, "ptsd/on/london/", "on/london", "on", "ptsd"),
    ]
    site.claims = [
        PageClaim(
            url=f"/{prefix}/{path}",
            file=f"{prefix}/{path}index.html",
            kind=kind,
            locale=locale,
            tag=locale.replace("_", "-"),
            condition=condition,
            place=place,
            province=province,
            required=basis.required(kind, locale, province, condition),
            stylesheets=("/style.css",),
            links=basis.links,
            base_url=BASE,
        )
        for locale, prefix in PREFIX.items()
        for kind, path, place, province, condition in kinds
    ]
    site.claims.extend(
        PageClaim(
            url=url,
            file=file,
            kind=kind,
            required=basis.required(kind, ""),
            stylesheets=("/style.css",),
            links=basis.links,
            base_url=BASE,
        )
        for url, file, kind in (("/", "index.html", PageKind.CHOOSER), ("/404.html", "404.html", PageKind.NOTFOUND))
    )


def page_html(claim: PageClaim) -> str:
    """A page of the site."""
    own = BASE + claim.url
    alternates = ""
    if claim.locale:
        path = claim.url.partition("/")[2].partition("/")[2]
        alternates = "".join(
            f'<link rel="alternate" hreflang="{locale.replace("_", "-")}" href="{BASE}/{prefix}/{path}">'
            for locale, prefix in PREFIX.items()
        )
    canonical = "" if claim.kind == PageKind.NOTFOUND else f'<link rel="canonical" href="{own}">'
    if claim.locale:
        blocks = [block_html(wanted.block, claim.locale) for wanted in claim.required]
        prose = "<h1>A heading</h1><p>Some text about <em>help</em>.</p>"
        links = f'<p><a href="/{PREFIX[claim.locale]}/">Start</a> <a href="#crisis">Help</a></p>'
        section = (
            '<section id="words" class="prose"><h2>Words</h2><p>More, on <a href="#crisis">help</a>.</p></section>'
        )
        body = blocks[0] + prose + "".join(blocks[1:]) + section + links
    else:
        sections = [
            f'<section lang="{wanted.tag}">{block_html(wanted.block, wanted.tag.replace("-", "_"))}</section>'.replace(
                ' id="crisis"', ""
            )
            for wanted in claim.required
        ]
        body = "<h1>Health · Santé</h1>" + "".join(sections)
    return (
        f'<!doctype html>\n<html lang="{claim.tag or "en-CA"}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Title</title>\n'
        f'<meta name="page-type" content="{claim.kind}">\n<meta name="description" content="What it says.">\n'
        f'{canonical}\n{alternates}\n<link rel="stylesheet" href="/style.css">\n</head>\n<body>\n'
        f'<header><a href="/">Health</a></header>\n<main id="main">\n{body}\n</main>\n<footer><p>The end.</p></footer>\n'
        "</body>\n</html>\n"
    )


def sheets(site: SmallSite) -> Stylesheets:
    """Its stylesheets. What the same ones do to the same elements is found once for all mutants, as in all builds."""
    return Stylesheets({name: text.encode() for name, text in site.styles.items()}, KNOWN)


def judged(site: SmallSite, folder: Path) -> ApprovedRelease | GateClosed:
    """Stage the site in a folder and judge it."""
    folder.mkdir(parents=True, exist_ok=True)
    styles = sheets(site)
    claims = {each.file: each for each in site.claims}
    for name, text in (*site.pages.items(), *((name.removeprefix("/"), text) for name, text in site.styles.items())):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encoded(text))
    (folder / RELEASE_FILE).write_text(redirects_text(site.redirects), encoding="utf-8")
    verdicts = [judge_page(encoded(text), claims[name], styles) for name, text in site.pages.items() if name in claims]
    basis = site.on_basis or site.basis()
    write_report(folder, basis, [verdict.entry for verdict in verdicts], site.claims[0] if site.claims else None)
    for spoil_report in site.on_reports:
        spoil_report(folder)
    entries = verdicts
    for change in site.on_entries:
        entries = change(list(entries))
    write_manifest(folder, (verdict.entry for verdict in entries), release=site.release_id)
    for change in site.on_verdicts:
        verdicts = change(list(verdicts))
    for spoil in site.on_disk:
        spoil(folder)
    return judge(folder, site.claims, verdicts, basis, published=site.published)


def encoded(text: str) -> bytes:
    """A page as bytes; a lone surrogate stands for the byte that it escapes, so that mutants can hold broken UTF-8."""
    return text.encode("utf-8", "surrogateescape")
