"""Projects that mean harm: each trick is refused in words, or does nothing on the finished page."""

from __future__ import annotations

import json
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe import pipeline
from locpipe.assets import read_assets, script_digest
from locpipe.pipeline import Selection
from locpipe.staging import Stage
from tests.test_bad_input import ARTICLE, BAY, ONDINE, PO, SITE, Case, encoded, replaced, written
from tests.verbs import TODAY, append, copied, edit, locpipe, synced, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click.testing import Result

    from locpipe.messages import Catalog, Entry

SERVICE = "phone: 613-555-0152"
CHECKED = "dated: 2026\n  checked: 2026-10-12"


def said(text: str) -> Callable[[Path], object]:
    """A translation with other words."""
    return lambda project: translate(project, "fr_CA", "hay-fever", "Then you walk.", text)


def slug(text: str) -> Callable[[Path], object]:
    return replaced(ONDINE, "slug: ondine", f"slug: {json.dumps(text)}")


def data(old: str, new: str) -> Callable[[Path], object]:
    return replaced(BAY, old, new)


def of_service(line: str) -> Callable[[Path], object]:
    return replaced(ONDINE, SERVICE, f"{SERVICE}\n  {line}")


def linked(file: str, target: str) -> Callable[[Path], object]:
    """A link in place of a file or folder. `target` is absolute, or stands beside the link."""

    def link(project: Path) -> None:
        path = project / file
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        path.symlink_to(target)

    return link


def piped(file: str) -> Callable[[Path], object]:
    def pipe(project: Path) -> None:
        (project / file).unlink(missing_ok=True)
        os.mkfifo(project / file)

    return pipe


def named(raw: bytes, text: str = "x\n") -> Callable[[Path], object]:
    """A file whose name is of these bytes."""
    return lambda project: Path(os.fsdecode(os.fsencode(project) + b"/" + raw)).write_text(text)


def condition_named(raw: bytes) -> Callable[[Path], object]:
    return lambda project: shutil.copytree(
        project / "content/hay-fever", os.fsdecode(os.fsencode(project) + b"/content/" + raw)
    )


BILLION = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n"

REFUSED = [
    # ---- slugs, which become folders and addresses
    *(
        Case(f"the slug {text[:12]!r}", slug(text), ONDINE, "", "is no slug")
        for text in ("..", "a/b", "a\\b", "%2e%2e", "a\u2024b", "con", "nul", "lpt1", "a" * 300, "index.html", "Ondine")
    ),
    *(
        Case(f"the slug {text[:12]!r}", slug(text), ONDINE, "", "is no slug")
        for text in ("ondine.", "ondine ", "-a", "a--b", "ａ", "ı", "a\nb")
    ),
    Case("a slug with a NUL", slug("a\0b"), ONDINE, "slug:", "U+0000"),
    # ---- translations
    *(
        Case(f"the translation {text[:24]!r}", said(text), PO, "", words)
        for text, words in (
            ("{{7*7}}", "brace"),
            ("{% include 'x' %}", "brace"),
            ("{0.__class__}", "brace"),
            ("{city.__class__.__init__.__globals__}", "brace"),
            ("{city!r}", "brace"),
            ("<script>alert(1)</script>", "<script"),
            ("<img src=x onerror=alert(1)>", "<img"),
            ("<b onclick='x'>Marchez</b>", "is HTML"),
            ("[a](javascript:alert(1))", "javascript:"),
            ("[a](JaVa&#115;cript:alert(1))", "is HTML"),
            ("[a](java\tscript:alert(1))", "U+0009"),
            ("[a](data:text/html,x)", "data:"),
            ("[a](vbscript:x)", "vbscript:"),
            ("[a](https://user:word@evil.invalid/)", "a link to"),
            ("[a](https://[evil.invalid/)", "a link to"),
            ("[a](//evil.invalid/)", "a link to"),
            ("[a](tel:666)", "a link to"),
            ("[a](https://ex\u202eample.invalid)", "U+202E"),
            ("Ensuite \u2066vous\u2069", "U+2066"),
            ("Ensuite &#x202e;vous", "is HTML"),
            ("Ensuite \u200bvous", "U+200B"),
            ("[a]{onclick=x}", "no mark of a language"),
            ("![a](https://evil.invalid/x.png)", "a link to"),
            ("<https://evil.invalid>", "is HTML"),
            ("a" * 30_000, "more than"),
        )
    ),
    Case("an escape sequence in a translation", said("Ensuite \x1b[31m"), PO, "", "U+001B"),
    Case("a catalog of 65 MB", lambda p: os.truncate(p / PO, 65 * 1024 * 1024), PO, "", "larger than 64 MB"),
    Case("a catalog of countless lines", lambda p: (p / PO).write_bytes(b"\n" * 600_000), PO, "", "lines"),
    Case("a catalog in UTF-16", encoded(PO, "utf-16"), PO, "", "not UTF-8"),
    # ---- YAML
    *(
        Case(f"the data {text[:28]!r}", data("lat: 45.0", text), BAY, "", words)
        for text, words in (
            ("lat: 1e999", "finite"),
            ("lat: .inf", "a number is wanted"),
            ("lat: -91", "no place on Earth"),
            ("lat: " + "9" * 5000, "“lat”"),
            ("lat: [45.0]", "a number is wanted"),
            ("? [a]\n: b\nlat: 45.0", "a key is not a word"),
            ("<<: {a: 1}\nlat: 45.0", "“<<” is unknown"),
            ("1: 2\nlat: 45.0", "“1” is unknown"),
            ("lat: !!python/object/apply:os.system ['true']", "tag"),
            ("lat: !include /etc/passwd", "tag"),
            ("lat: 45.0\nlat: 46.0", "stands twice"),
            ("lat: &x 45.0\nb: *x", "alias"),
            ("\tlat: 45.0", "not YAML"),
            ('lat: "\\ud800"', "not YAML"),
            ('lat: "\\e[31m"', "U+001B"),
            ('lat: "45\\u202e.0"', "U+202E"),
            ("lat: 45\u200b.0", "U+200B"),
        )
    ),
    *(
        Case(f"the day {text}", data(CHECKED, f"dated: 2026\n  checked: {text}"), BAY, f"checked: {text}", "a day")
        for text in ("0000-00-00", "9999-99-99", "0", "1e9", "20261012", "2026-10-12T00:00:00")
    ),
    *(
        Case(f"the time zone {text}", data("America/Toronto", text), BAY, "", "time zone")
        for text in ("../../etc/passwd", "/etc/localtime", "America", "America/Toronto/../Toronto")
    ),
    Case("a billion laughs", written(BAY, BILLION), BAY, "b:", "alias"),
    Case("data in UTF-16", encoded(BAY, "utf-16"), BAY, "", "not UTF-8"),
    Case("countless values", written(BAY, "[" + "a," * 300_000 + "]"), BAY, "", "values"),
    Case(
        "a price below nothing",
        replaced("content/provider.yaml", "amount: 1585", "amount: -1585"),
        "",
        "",
        "without sign",
    ),
    # ---- addresses
    *(
        Case(
            f"the address {text}",
            of_service(f"url: {json.dumps(text)}"),
            "",
            "",
            "which nobody can see" if "\u202e" in text else "no address of the web",
        )
        for text in (
            "javascript:alert(1)",
            " javascript:alert(1)",
            "https://a:b@evil.invalid/",
            "https://ev\u202eil.invalid/",
            "//evil.invalid/",
            "https://[evil.invalid/",
            'https://evil.invalid/"><script>',
        )
    ),
    *(
        Case(
            f"the redirect to {to}",
            written("content/redirects.yaml", f"- {{from: {at}, to: {json.dumps(to)}}}\n"),
            "",
            "- {from",
            "",
        )
        for at, to in (
            ("/a/", "javascript:alert(1)"),
            ("/a/", "//evil.invalid/"),
            ("/a/", "https://a:b@evil.invalid/"),
            ("/a/", "/en/\u2028/x 301"),
            ("/a/../../b/", "/en/"),
            ("/*", "/en/"),
        )
    ),
    Case(
        "a base address with a line of its own",
        replaced(SITE, "base_url: https://guide.utopia.invalid", 'base_url: "https://a.invalid/\\nDisallow: /"'),
        SITE,
        "base_url",
        "no address",
    ),
    Case(
        "a base address with a tag",
        replaced(SITE, "base_url: https://guide.utopia.invalid", "base_url: 'https://a.invalid/\"><script>'"),
        SITE,
        "base_url",
        "no address",
    ),
    Case("a locale without end", replaced(SITE, "locale: fr_CA", f"locale: fr_{'A' * 300}"), SITE, "", "no name"),
    Case("a prefix without end", replaced(SITE, "prefix: fr", f"prefix: {'f' * 300}"), SITE, "", "does not fit"),
    Case("the prefix of the assets", replaced(SITE, "prefix: fr", "prefix: assets"), SITE, "", "does not fit"),
    Case(
        "two locales that differ in case",
        replaced(SITE, "- {locale: fr_CA", "- {locale: fr_ca, prefix: zz, status: draft}\n- {locale: fr_CA"),
        SITE,
        "- {locale: fr_CA, prefix: fr",
        "declared before",
    ),
    *(
        Case(f"the prose {text}", replaced(ARTICLE, "You walk on firm sand.", text), ARTICLE, "", words)
        for text, words in (
            ("You \u202ewalk.", "U+202E"),
            ("You &#x202e;walk.", "U+202E"),
            ("You wa\u200blk.", "U+200B"),
        )
    ),
    # ---- files that are none
    *(
        Case(f"a link to {target} as {file}", linked(file, target), file, "", words)
        for file, target, words in (
            (BAY, "/etc/passwd", "leads out"),
            (BAY, "/dev/zero", "leads out"),
            (BAY, "amber-bay.yaml", "back to itself"),
            (BAY, "nothing.yaml", "missing"),
            (PO, "/etc/passwd", "leads out"),
            (ARTICLE, "/proc/self/environ", "leads out"),
            ("content/redirects.yaml", "nothing.yaml", "missing"),
            ("locales/fr_CA/glossary.csv", "nothing.csv", "missing"),
            ("locales/fr_CA/glossary.csv", "/etc/passwd", "leads out"),
            ("cities/xx", "nothing", "leads nowhere"),
            ("content/another", "another", "leads nowhere"),
        )
    ),
    Case("a folder that is a link to another", linked("content/safety", "/etc"), "", "", "leads out"),
    Case("a province that is a link to another folder", linked("cities/no", "/etc"), "", "", "province.yaml"),
    *(
        Case(f"a pipe as {file}", piped(file), file, "", "not a file")
        for file in (
            BAY,
            PO,
            ARTICLE,
            "locales/fr_CA/glossary.csv",
            "content/redirects.yaml",
            "content/safety/more.md",
            "cities/no/more.yaml",
        )
    ),
    # ---- names
    *(
        Case(f"a file of the name {raw!r}", named(b"cities/no/" + raw), "", "", "keys with their values")
        for raw in (
            b"a\nb.yaml",
            b"\x1b]0;owned\x07.yaml",
            b"::error::x.yaml",
            b"\xff.yaml",
            "\u202elmay.yaml".encode(),
        )
    ),
    *(
        Case(f"a condition of the name {raw!r}", condition_named(raw), "", "", "that of no condition")
        for raw in (b"a\nb", b"\xff", b"site", b"A", b"\x1b[31m", b"c" * 200)
    ),
]


@pytest.fixture(scope="module")
def judged(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, judged once, so that each trick is all that is judged anew."""
    project = copied(sample_root, tmp_path_factory.mktemp("judged") / "project")
    result = locpipe("check", "--project", project)
    assert result.exit_code == 0, result.output
    return project


@pytest.fixture
def project(judged: Path, tmp_path: Path) -> Path:
    shutil.copytree(judged, tmp_path / "project")
    return tmp_path / "project"


def ended_well(result: Result) -> Result:
    """The command ended as it should, and wrote nothing that acts on a terminal."""
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    assert not [
        character for character in result.output if not character.isprintable() and character not in "\n\u00a0\u202f"
    ]
    return result


@pytest.mark.parametrize("case", REFUSED, ids=[repr(case.name)[1:-1] for case in REFUSED])
def test_a_trick_is_refused_in_words(project: Path, case: Case) -> None:
    case.make(project)
    result = ended_well(locpipe("check", "--project", project, "--format", "json"))
    assert result.exit_code == 1, result.output
    matching = [
        finding
        for finding in json.loads(result.stdout)
        if finding["severity"] in ("error", "blocker")
        and case.says in finding["message"]
        and case.file in ("", finding["file"])
        and finding["fix"]
    ]
    assert matching, result.output[:2000]


@pytest.mark.parametrize("form", ["text", "github", "sarif"])
@pytest.mark.parametrize(
    "raw", [b"a\nb.yaml", b"\x1b]0;owned\x07.yaml", b"\n::error::x.yaml", b"\xff.yaml", b"\xc2\x9b31m.yaml"]
)
def test_a_name_acts_on_no_terminal_and_begins_no_line(project: Path, raw: bytes, form: str) -> None:
    named(b"cities/no/" + raw)(project)
    result = ended_well(locpipe("check", "--project", project, "--format", form))
    assert result.exit_code == 1
    if form == "github":
        assert all(line.startswith("::error file=") for line in result.stdout.splitlines())
    if form == "text":
        assert all(re.match(r"cities/no/|    fix: ", line) for line in result.stdout.splitlines())


# ---- what is inert --------------------------------------------------------------------------------------------------

TRICKS = (
    "{{7*7}}{% raw %}{# gone #}",
    "{0.__class__}{city.__class__}{city!r:>9}",
    "<script>document.title='owned'</script>",
    "<img src=https://evil.invalid/x onerror=alert(1)>",
    "</title></style></textarea></script><svg onload=alert(1)>",
    "<!-- gone --> &lt;script&gt;alert(1)&lt;/script&gt;",
    "[a](javascript:alert(1)) [b](JAVASCRIPT&colon;alert(1)) [c](java&#10;script:alert(1)) [d](\x01javascript:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>) [b](vbscript:x) [c](//evil.invalid/) [d](/\\evil.invalid/) [e](blob:x)",
    "[a](https://a.invalid){onclick=alert(1) style=display:none href=javascript:x} ![x](https://evil.invalid/x.png)",
    '" onmouseover="alert(1)" \' onfocus=\'alert(1) ` =`',
    "<base href=https://evil.invalid/><meta http-equiv=refresh content=0;url=https://evil.invalid/><link rel=stylesheet href=https://evil.invalid/>",
    "<form action=https://evil.invalid><input name=a><button formaction=javascript:alert(1)>",
    "]]></script><script>alert(1)</script>",
)
"""Each stands in a place of its own on every page."""


def with_tricks(project: Path) -> Path:
    """The project, its rules not asked: tricks in the names and texts of data, in prose, and in every translation."""
    one, *others = [trick for trick in TRICKS if "\x01" not in trick]
    edit(project, ONDINE, "name: Ondine", f"name: {json.dumps('Ondine ' + others[1])}")
    edit(project, ONDINE, "  name: Lake hall", f"  name: {json.dumps('Hall ' + others[2])}")
    edit(project, SITE, "name: Utopia Health Guide", f"name: {json.dumps('Guide ' + others[3])}")
    edit(project, SITE, "description: Plain", f"description: >-\n  {' '.join(others[2:4])} Plain")
    edit(project, ARTICLE, "You walk on firm sand.", " ".join(others))
    edit(project, ARTICLE, "### What walkers say", f"### What walkers say {one} {others[1]}")
    append(project, ARTICLE, "\n" + "\n\n".join(TRICKS[:6]) + "\n")
    synced(project)
    return project


def spoiled(catalog: Catalog) -> Catalog:
    """A catalog of which every translation is a trick, as an editor of catalogs might make it."""

    def trick(number: int, entry: Entry) -> Entry:
        words = f"{TRICKS[number % len(TRICKS)]} {entry.msgid}"
        if entry.msgid.count("%"):
            words = entry.msgid.replace("%(", f"{TRICKS[2]} %(", 1)
        return replace(
            entry, msgstr=words if not entry.plurals else "", plurals=tuple(words for _ in entry.plurals), flags=()
        )

    entries = tuple(trick(number, entry) for number, entry in enumerate(catalog.entries))
    return replace(catalog, entries=entries, by_key={entry.key: entry for entry in entries if not entry.obsolete})


def make_tricked(sample: Path, to: Path) -> Path:
    """The pages of a project full of tricks, which no gate has seen."""
    project = with_tricks(copied(sample, to))
    reading = pipeline.read(project)
    assert reading.project, reading.findings
    catalogs = {
        (locale, domain): spoiled(catalog) if locale == "fr_CA" else catalog
        for (locale, domain), catalog in reading.catalogs.items()
    }
    site = project / "site"
    site.mkdir()
    pipeline.make_release(replace(reading, catalogs=catalogs), Selection(), TODAY, Stage(site, site))
    return site


@pytest.fixture(scope="module")
def tricked(judged: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tricked(judged, tmp_path_factory.mktemp("tricked") / "project")


def pages(site: Path) -> Iterator[tuple[str, LexborHTMLParser]]:
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix(), LexborHTMLParser(path.read_bytes())


def test_tricks_become_no_element_and_no_attribute(tricked: Path) -> None:
    count = 0
    for file, page in pages(tricked):
        for node in page.css("*"):
            for name, value in node.attributes.items():
                assert not name.startswith("on"), (file, node.html)
                assert name not in ("style", "srcdoc", "action", "formaction", "ping", "background"), (file, node.html)
                if name in ("href", "src") and value != read_assets().url("icon.svg"):
                    assert re.match(r"(?:https://|tel:|sms:|mailto:|#|/(?![/\\]))", value or ""), (
                        file,
                        node.html,
                    )
        assert not page.css("base, form, iframe, object, embed, svg script, meta[http-equiv=refresh]"), file
        for script in page.css("script"):
            if script_digest(script.text()) not in read_assets().runnable:
                assert script.attributes == {"type": "application/ld+json"}, (file, script.html)
                json.loads(script.text())
        assert page.css_first("title") is not None, file
        count += 1
    assert count > 14


def test_tricks_are_read_as_they_are_written(tricked: Path) -> None:
    words = " ".join(page.body.text() for file, page in pages(tricked) if page.body and file != "safety-report.html")
    assert "{{7*7}}{% raw %}{# gone #}" in words
    assert "{0.__class__}{city.__class__}" in words
    assert "<script>document.title='owned'</script>" in words
    assert "<!-- gone -->" in words
    assert "49{" not in words


def test_no_trick_passes_the_rules(judged: Path, tmp_path: Path) -> None:
    project = with_tricks(copied(judged, tmp_path / "project"))
    result = ended_well(locpipe("build", "--project", project, "--format", "json"))
    assert result.exit_code == 1
    assert not (project / "dist").exists()
