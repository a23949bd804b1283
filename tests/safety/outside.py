"""Everything that reads what comes from outside, as a function of bytes.

Each reader does what the program does with such a file, as far as it gets: it reads it, judges it by every rule, and
makes of it what would be made. It ends, or raises one of `REFUSALS`; anything else is a mistake of ours.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from locpipe import carried, pipeline
from locpipe.article import parse_markdown
from locpipe.assets import read_assets
from locpipe.cache import FOLDER as CACHE
from locpipe.carried import FILE as CARRIED
from locpipe.catalog import parse_catalog
from locpipe.catalog_changes import parse_again, with_translation
from locpipe.checks.sources import judge_sources
from locpipe.checks.styles import Stylesheets
from locpipe.checks.terms import parse_glossary
from locpipe.disk import PublishError
from locpipe.evidence import EvidenceError, read_evidence
from locpipe.extract import messages
from locpipe.gate import ApprovedRelease, judge_page
from locpipe.journal import JOURNAL, last_build
from locpipe.languages import language
from locpipe.manifest import MANIFEST, REPORT, ManifestError, addresses, differences, read_files, read_pages
from locpipe.markup import inline, plain
from locpipe.model import PageKind
from locpipe.pages import basis_of, claim_of, stylesheets
from locpipe.plan import address_problems, live_locales, outline_problems, plan
from locpipe.plurals import are_forms_of, form_count
from locpipe.project import APPROVALS_FILE, POLICY_FILE, PROVIDER_FILE, read_project
from locpipe.proof import prove
from locpipe.redirects import REDIRECTS_FILE, RELEASE_FILE, parse_redirects
from locpipe.report import FORMATS, report
from locpipe.single_files import check_catalog_file
from locpipe.source import SITE_FILE, SourceError, decode
from locpipe.update import updated_catalog
from tests.judging import judge_catalog
from tests.verbs import TODAY, built

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from locpipe.checks.page import PageClaim
    from locpipe.checks.skeleton import Problem
    from locpipe.messages import Catalog
    from locpipe.model import Project

REFUSALS = (SourceError, ManifestError, EvidenceError, PublishError)
"""What a reader may raise: bad input, said in words."""

LOCALE, DOMAIN = "fr_CA", "hay-fever"

CATALOG = """\
msgid ""
msgstr ""
"Language: fr_CA\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

# A remark.
#. list item
#: content/hay-fever/article.md
#, fuzzy, no-python-brace-format
#| msgctxt "lead"
#| msgid "Walks."
msgctxt "lead"
msgid "**Walks** {incity} cost $1,585, [call](tel:112) [@shore-review]."
msgstr "Les **marches** {incity} coûtent 1 585 $, [appelez](tel:112) [@shore-review]."

msgid "%(count)s walk"
msgid_plural "%(count)s walks"
msgstr[0] "%(count)s marche"
msgstr[1] "%(count)s marches"

msgctxt "lead"
msgid "Do not wait: [call](https://a.invalid/?b=1&c=2){lang=en}"
msgstr ""
"N’attendez pas : "
"[appelez](https://a.invalid/?b=1&c=2){lang=en}"

#~ msgctxt "lead"
#~ msgid "Gone."
#~ msgstr "Parti."
"""
"""A catalog with one of everything, small enough to be changed many times a second."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader by its name, the inputs to begin from, and what such inputs are made of."""

    name: str
    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    tokens: tuple[str, ...] = ()


class Outside:
    """A project with a release, of which one file at a time comes from outside."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.rmtree(root / CACHE, ignore_errors=True)  # what a check found would answer the build
        assert isinstance(built(root), ApprovedRelease), "the project makes no release"
        pipeline.check(pipeline.read(root), TODAY)
        self.release = (self.root / "dist").resolve()
        self.kept = {
            path: path.read_bytes() for base in (self.root, self.release) for path in base.rglob("*") if path.is_file()
        }
        self.project = read_project(self.root)
        self.messages = messages(self.project)
        self.catalog = parse_catalog(CATALOG, file="a.po", locale=LOCALE, domain=DOMAIN)
        self.known: dict[str, tuple[Problem, ...]] = {}
        """What our stylesheet does to the blocks of pages from outside, as a build keeps it."""

    @cached_property
    def claims(self) -> tuple[PageClaim, ...]:
        """What each page of the release has to be."""
        assets = read_assets()
        basis = basis_of(self.project, TODAY)
        specs = plan(self.project, live_locales(self.project))
        return tuple(claim_of(spec, self.project, basis, assets) for spec in specs)

    # ---- catalogs ---------------------------------------------------------------------------------------------------

    def catalog_text(self, raw: bytes) -> None:
        """A catalog: read, judged, brought up to the sources, given a translation, and shown."""
        text = decode(raw, "a.po")
        catalog = parse_catalog(text, file="a.po", locale=LOCALE, domain=DOMAIN)
        self._judged(catalog)
        assert parse_again(self.catalog, CATALOG, text) == catalog, "reading what changed gives something else"
        for entry in catalog.entries:
            for shown in (entry.msgstr, *entry.plurals):
                inert(shown)
        updated = updated_catalog(text, self.messages[DOMAIN], locale=LOCALE, domain=DOMAIN).text
        parse_catalog(updated, file="a.po", locale=LOCALE, domain=DOMAIN)

    def _judged(self, catalog: Catalog) -> None:
        findings = judge_catalog(
            catalog, self.messages[DOMAIN], language=language(LOCALE), source_language=language("en_CA")
        )
        for form in FORMATS:
            report(findings, form)

    def catalog_alone(self, raw: bytes) -> None:
        """A catalog that stands outside any project."""
        path = self.root / "alone.po"
        path.write_bytes(raw)
        check_catalog_file(path)

    def translation(self, raw: bytes) -> None:
        """Words that somebody types as a translation: written, read back the same, judged, and shown."""
        words = raw.decode("utf-8", "replace").replace("\r", "").replace("\0", "")
        key = self.catalog.entries[0].key
        text = with_translation(CATALOG, key, [words], is_fuzzy=False, file="a.po", locale=LOCALE)
        try:
            catalog = parse_catalog(decode(text.encode(), "a.po"), file="a.po", locale=LOCALE, domain=DOMAIN)
        except SourceError:
            return
        assert catalog.by_key[key].msgstr == words, "the translation came back as another"
        self._judged(replace(catalog, entries=(catalog.by_key[key],)))
        inert(words)

    # ---- sources ----------------------------------------------------------------------------------------------------

    def source(self, file: str, raw: bytes) -> None:
        """A file of the project: everything is read and judged with it in its place."""
        path = self.root / file
        try:
            path.write_bytes(raw)
            project = read_project(self.root)
            self._judged_project(project)
        finally:
            if path in self.kept:
                path.write_bytes(self.kept[path])
            else:
                path.unlink()

    def _judged_project(self, project: Project) -> None:
        findings = [
            *judge_sources(project, TODAY),
            *address_problems(project, project.site.locales),
            *outline_problems(project),
        ]
        for form in FORMATS:
            report(findings, form)
        for listed in messages(project, of_templates=()).values():
            for message in listed:
                inert(message.msgid)

    # ---- releases ---------------------------------------------------------------------------------------------------

    def of_release(self, file: str, raw: bytes) -> None:
        """A file of a published site: the whole is proved again with it in its place."""
        path = self.release / file
        path.chmod(0o644)
        try:
            path.write_bytes(raw)
            list(read_pages(self.release))
            read_files(self.release)
            list(addresses(self.release))
            list(differences(self.release))
            read_evidence(self.release)
            verdict = prove(self.release, TODAY)
            for form in FORMATS:
                report(verdict.findings, form)
        finally:
            path.write_bytes(self.kept[path])

    def journal(self, raw: bytes) -> None:
        """A journal, of which entries are read."""
        state = self.root / ".locpipe"
        (state / JOURNAL).write_bytes(raw)
        last_build(state, "0" * 16)

    def cache(self, raw: bytes) -> None:
        """Files of the cache: passed over, and everything is as without them."""
        folder = self.root / CACHE
        of_catalog = (f"{LOCALE}-{DOMAIN}", f"{LOCALE}-{DOMAIN}-closing")
        for name in (*(f"catalog-{name}" for name in of_catalog), "template-messages", "sources"):
            path = folder / f"{name}.json"
            digest = json.loads(self.kept[path])["digest"]
            path.write_bytes(raw.replace(b"DIGEST", digest.encode()))
        value = raw.replace(b"\n", b" ")
        for name in (f"parsed-{LOCALE}-{DOMAIN}", *(f"verdicts-{name}" for name in of_catalog)):
            parted = name.startswith("verdicts-")
            path = folder / f"{name}.lines"
            head, *lines = self.kept[path].splitlines()[:-1]
            spoiled = (
                line.partition(b"\t")[0] + b"\t" + value if parted and b"\t" in line else value for line in lines[1:]
            )
            path.write_bytes(b"\n".join([head, lines[0], *spoiled, b"", b""]))
        for path in (path for path in self.kept if path.match(f"{CACHE}/files-*.jsonl")):
            code, *lines = self.kept[path].splitlines()
            path.write_bytes(b"\n".join([code, *(line.partition(b" ")[0] + b" " + value for line in lines)]))
        reading = pipeline.read(self.root)
        assert reading.project is not None
        for selection in (None, pipeline.Selection()):
            pipeline.check(reading, TODAY, selection)

    def carried(self, raw: bytes) -> None:
        """The record of pages to carry over: what is in it is taken, if it is sealed at all, or passed over."""
        work = self.release.parent
        (work / CARRIED).write_bytes(raw)
        carried.keep(self.root, work, self.release.name)
        known = carried.read(self.root)
        site = work / "carried"
        for spec in plan(self.project, live_locales(self.project)):
            known.take([spec] * len(known.pages), list(known.pages), site)
        shutil.rmtree(site, ignore_errors=True)

    # ---- pages ------------------------------------------------------------------------------------------------------

    def page(self, raw: bytes) -> None:
        """The bytes of a page, judged by the gate."""
        judge_page(raw, self.city, stylesheets(read_assets(), self.known))

    def stylesheet(self, raw: bytes) -> None:
        """The bytes of a stylesheet, judged on a page."""
        sheets = Stylesheets(dict.fromkeys(self.city.stylesheets, raw))
        judge_page((self.release / self.city.file).read_bytes(), self.city, sheets)

    @cached_property
    def city(self) -> PageClaim:
        return next(claim for claim in self.claims if claim.kind == PageKind.CITY and claim.locale == LOCALE)


# ---- texts by themselves --------------------------------------------------------------------------------------------

_SCHEMES = re.compile(r"(?:https?://|tel:|sms:|#)", re.IGNORECASE)
_DROPPED = str.maketrans("", "", "\t\n\r")


def inert(text: str) -> None:
    """Assert that a text becomes harmless HTML, whatever stands in it and in the values that fill it."""
    fragment = inline(text)
    values = dict.fromkeys(fragment.names, "<b onclick=x>\"'{city}")
    parsed = LexborHTMLParser(f"<div>{fragment.filled(values)}</div>")
    root = parsed.css_first("div")
    assert root is not None
    for node in parsed.css("body *"):
        assert node.tag in ("div", "em", "strong", "a", "span", "sup"), (text, node.tag)
        assert set(node.attributes) <= {"href", "lang", "class"}, (text, node.attributes)
        href = node.attributes.get("href")
        if href:
            # As a browser takes an address: without control characters and spaces before it, tabs and line ends in it.
            assert _SCHEMES.match(href.lstrip("".join(map(chr, range(33)))).translate(_DROPPED)), (text, href)
    plain(text)


def markdown(raw: bytes) -> None:
    """An article, each text of which is shown."""
    for section in parse_markdown(decode(raw, "a.md"), file="a.md", domain=DOMAIN):
        for text in section.texts():
            inert(text.msgid)


def glossary(raw: bytes) -> None:
    """A glossary, used on a text."""
    terms = parse_glossary(decode(raw, "glossary.csv"), "glossary.csv")
    terms.in_text("A salty sea walk with PTSD, hay fever and pollen in Amber Bay.")
    terms.stemmed("sea walks", str)


def plural(raw: bytes) -> None:
    """A field Plural-Forms."""
    field = raw.decode("utf-8", "replace")
    form_count(field)
    are_forms_of.__wrapped__(field, LOCALE)


def words(raw: bytes) -> None:
    """Inline Markdown."""
    inert(raw.decode("utf-8", "replace"))


def redirects_of_host(raw: bytes) -> None:
    """The file of redirects of a release."""
    list(parse_redirects(raw.decode("utf-8", "replace")))


# ---- all of them ----------------------------------------------------------------------------------------------------

MARKDOWN = (
    *"# ## ### - * 1. > | {#lead} {#a} [ ]( ) ** _ ` ``` --- === <b> <!-- {city} [@shore-review] {lang=fr} \\ & &lt; &#0; ~~~ javascript: data: https:// tel:112".split(),
    "\n",
    "\n\n",
    "    ",
    "\t",
    "|---|---|\n",
    "![a](b)",
)
YAML = (
    *"- : ? | > ' \" [ ] { } , # & * ! % @ ` --- ... << ~ null true ON 0x 1e999 nan .inf 0000-00-00 9999-99-99 !!python/object &a *a !!binary !!set location".split(),
    "\n",
    "  ",
    "\t",
    ": ",
    "- ",
    "|+2\n",
    "? ",
)
PO = (
    *'msgid msgstr msgctxt msgid_plural msgstr[0] msgstr[1] msgstr[9] " \\ \\n \\" #~ #| #, #. #: fuzzy # {city} {0.__class__} {{7*7}} {%x%} %(a)s % [a](javascript:b) <b> ** [@a] 1 585 $ 1585 911 Language: nplurals=2'.split(),
    "\n",
    "\n\n",
    '""',
    '"\n"',
)
JSON = (
    *'{ } [ ] , : " \\u0000 \\ud800 null true 1e999 -1 "DIGEST" "value" "digest" "release" "pages" "file" ../ /etc/passwd'.split(),
    "\n",
    ",\n",
    '], "files": {\n',
)
HTML = (
    *'< > </ /> <p> </section> <template> <!-- --> <![CDATA[ <svg> <math> <table> <select> <noscript> <plaintext> <script> data-safety= data-safety="crisis" hidden style= lang= href= id= &#x; &nbsp; <base href=x> <meta http-equiv=refresh>'.split(),
    'style="display:none"',
    "\0",
)
CSS = tuple(
    "{ } ( ) [ ] ; : , * > + ~ . # @media @import @layer @supports @container @property @keyframes :is( :not( :has( ::before var(--a) calc( 1px 1e99px -9999em #000 url( !important display:none /* */ \\ & \\0 [data-safety] :root".split()
)


def all_readers(outside: Outside) -> tuple[Reader, ...]:
    """Every reader of what comes from outside."""
    return (
        Reader("catalog", outside.catalog_text, (CATALOG.encode(),), PO),
        Reader("catalog-alone", outside.catalog_alone, (CATALOG.encode(),), PO),
        Reader("translation", outside.translation, _translations(), PO + MARKDOWN),
        Reader("plural", plural, tuple(f"nplurals={n}; plural={x};".encode() for n, x in _PLURALS), _OPERATORS),
        Reader("words", words, _translations(), MARKDOWN),
        Reader("markdown", markdown, _contents(outside, "*.md"), MARKDOWN),
        Reader("glossary", glossary, (outside.kept[outside.root / f"locales/{LOCALE}/glossary.csv"],), _CSV),
        *(Reader(name, partial(outside.source, file), _seeds(outside, file), YAML) for name, file in SOURCES),
        Reader(
            "article",
            partial(outside.source, "content/hay-fever/article.md"),
            _contents(outside, "article.md"),
            MARKDOWN,
        ),
        Reader(
            "safety", partial(outside.source, "content/safety/crisis.md"), _contents(outside, "crisis.md"), MARKDOWN
        ),
        Reader("manifest", partial(outside.of_release, MANIFEST), _of_release(outside, MANIFEST), JSON),
        Reader("safety-report", partial(outside.of_release, REPORT), _of_release(outside, REPORT), JSON),
        Reader(
            "release-redirects",
            partial(outside.of_release, RELEASE_FILE),
            (b"/a/ /b/ 301\n", b"/a/ /404.html 410\n"),
            _HOST,
        ),
        Reader("journal", outside.journal, (b'{"action": "build", "release": "0000000000000000"}\n',), JSON),
        Reader("cache", outside.cache, _cached(outside), JSON),
        Reader("carried", outside.carried, _carried(outside), JSON),
        Reader("page", outside.page, _pages(outside), HTML),
        Reader("stylesheet", outside.stylesheet, _styles(outside), CSS),
    )


SOURCES = (
    ("site", SITE_FILE),
    ("provider", PROVIDER_FILE),
    ("policy", POLICY_FILE),
    ("approvals", APPROVALS_FILE),
    ("redirects", REDIRECTS_FILE),
    ("condition", "content/hay-fever/condition.yaml"),
    ("facts", "content/hay-fever/facts.yaml"),
    ("sources", "content/hay-fever/sources.yaml"),
    ("country", "cities/utopia.yaml"),
    ("province", "cities/on/province.yaml"),
    ("city", "cities/no/amber-bay.yaml"),
)
"""The data files, by what they hold."""

_PLURALS = ((2, "(n > 1)"), (3, "n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2"), (1, "0"), (2, "n/0"))
_OPERATORS = tuple("n ( ) ? : && || ! == != <= >= < > + - * / % 0 1 9999999999 ; nplurals= plural=".split())
_CSV = (",", '"', "|", "!", "\n", "yes", "’", " ", "(", "[", "\\", "ß", "İ")
_HOST = ("/", " ", "\n", "301", "410", "404", "//", "http://a", "..", ":a", "*", "%2e")


def _translations() -> tuple[bytes, ...]:
    return tuple(
        text.encode()
        for text in (
            "Les **marches** {incity} coûtent 1 585 $, [appelez](tel:112) [@shore-review].",
            "[a](javascript:alert(1)) <script>alert(1)</script> {{7*7}} {0.__class__}",
            "[Café]{lang=fr} _a_ &lt;b&gt; \\* https://a.invalid 12 h 30 le 1er mai",
            "ne pas attendre « ici » : 1-800-555-0151, 40 % à 12 semaines",
        )
    )


def _contents(outside: Outside, pattern: str) -> tuple[bytes, ...]:
    content = outside.root / "content"
    return tuple(
        raw for path, raw in sorted(outside.kept.items()) if path.is_relative_to(content) and path.match(pattern)
    )


def _seeds(outside: Outside, file: str) -> tuple[bytes, ...]:
    stated = outside.kept.get(outside.root / file)
    return (stated,) if stated else (b"- {from: /en/old/, to: /en/}\n- {gone: /en/gone/, reason: why}\n",)


def _of_release(outside: Outside, file: str) -> tuple[bytes, ...]:
    return (outside.kept[outside.release / file],)


def _cached(outside: Outside) -> tuple[bytes, ...]:
    folder = outside.root / CACHE
    digest = re.compile(rb'"digest": "[0-9a-f]+"')
    seeds = [
        digest.sub(b'"digest": "DIGEST"', raw) for path, raw in outside.kept.items() if path.is_relative_to(folder)
    ]
    return (
        *sorted(seeds, key=len)[:4],
        b'{"digest": "DIGEST", "value": [["a", 3, "b", 1, "c", "d", "e", "f", "g", "h"]]}',
        b'[1.5,["a"],[],["a","b"],false]\t{"words":{"a":1},"spellings":{"a":["b"]}}\t[["r",30,"f",1,"m","x","","","","",""]]',
        b'["Site","https://example.org","en_CA",["Text","site","site","A name",["@",12],"",false],["tuple"],["dict"]]',
    )


def _carried(outside: Outside) -> tuple[bytes, ...]:
    lines = (outside.root / CACHE / CARRIED).read_bytes().split(b"\n")[2:]
    return (b"\n".join(lines[:1]), b"\n".join(lines))


def _pages(outside: Outside) -> tuple[bytes, ...]:
    return (outside.kept[outside.release / outside.city.file],)


def _styles(outside: Outside) -> tuple[bytes, ...]:
    return tuple(raw for path, raw in outside.kept.items() if path.suffix == ".css")
