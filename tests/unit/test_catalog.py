"""Catalogs: what cannot be read is said, all of it; what people wrote comes back as they wrote it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from locpipe.catalog import catalog_file, parse_catalog, read_catalog, readable_catalog, stored_entries
from locpipe.messages import Message
from locpipe.plurals import are_forms_of
from locpipe.source import SourceError
from locpipe.update import template_text, updated_catalog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.messages import Catalog, Entry

FILE = "locales/fr_CA/LC_MESSAGES/guide.po"

CATALOG = r"""# Translations of the guide.
# Kept by the French team.
msgid ""
msgstr ""
"Project-Id-Version: guide 1\n"
"Report-Msgid-Bugs-To: https://guide.invalid/\n"
"POT-Creation-Date: 2000-01-01 00:00+0000\n"
"PO-Revision-Date: 2026-11-02 10:20-0500\n"
"Last-Translator: Team <team@guide.quebec>\n"
"Language-Team: French (Canada)\n"
"Language: fr_CA\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

# A heading that two of us discussed.
##  And a mark of our own.
#. heading
#: content/guide/article.md
msgctxt "lead"
msgid "What it is"
msgstr "Ce que c’est"

#. paragraph
#: content/guide/article.md
#, fuzzy, ours
#| msgctxt "lead"
#| msgid ""
#| "It is a \"drug\" that some clinics give for one use, and "
#| "that is authorized for another."
msgctxt "lead"
msgid "It is a \"drug\" that clinics give for one use, though it is authorized for another."
msgstr ""
"C’est un « médicament » que des cliniques donnent pour un usage, alors qu’il "
"est autorisé pour un autre."

#. words of the page itself
#: src/locpipe/templates/page.html
#, python-format
msgid "%(count)s place"
msgid_plural "%(count)s places"
msgstr[0] "%(count)s lieu"
msgstr[1] "%(count)s lieux"

#. name of a city
#: cities/qc/montreal.yaml
msgctxt "qc/montreal"
msgid "Montreal"
msgstr ""

#~ msgctxt "old"
#~ msgid "Gone"
#~ msgstr "Disparu"
"""

MESSAGES = (
    Message(
        context="lead",
        msgid="What it is",
        comments=("heading",),
        references=("content/guide/article.md",),
    ),
    Message(
        context="lead",
        msgid='It is a "drug" that clinics give for one use, though it is authorized for another.',
        comments=("paragraph",),
        references=("content/guide/article.md",),
    ),
    Message(
        context="",
        msgid="%(count)s place",
        plural="%(count)s places",
        comments=("words of the page itself",),
        references=("src/locpipe/templates/page.html",),
        flags=("python-format",),
    ),
    Message(
        context="qc/montreal",
        msgid="Montreal",
        comments=("name of a city",),
        references=("cities/qc/montreal.yaml",),
        carried=True,
    ),
)


def parsed(text: str) -> Catalog:
    return parse_catalog(text, file=FILE, locale="fr_CA", domain="guide")


def problems(text: str) -> tuple[Finding, ...]:
    with pytest.raises(SourceError) as raised:
        parsed(text)
    return raised.value.findings


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def gettext(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    return subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)


# ---- reading --------------------------------------------------------------------------------------------------------


def test_an_entry_knows_everything_that_stands_in_the_file() -> None:
    catalog = parsed(CATALOG)
    title, waiting, plural, city, gone = catalog.entries
    assert title.comments == ("A heading that two of us discussed.", "#  And a mark of our own.")
    assert (title.context, title.msgid, title.msgstr) == ("lead", "What it is", "Ce que c’est")
    assert (title.extracted, title.line) == (("heading",), line_of(CATALOG, 'msgid "What it is"'))
    assert (waiting.flags, waiting.is_fuzzy) == (("fuzzy", "ours"), True)
    assert waiting.previous_msgid.startswith('It is a "drug" that some clinics')
    assert waiting.msgstr.endswith("alors qu’il est autorisé pour un autre.")
    assert (plural.plural, plural.plurals) == ("%(count)s places", ("%(count)s lieu", "%(count)s lieux"))
    assert (city.is_translated, gone.obsolete) == (False, True)
    assert catalog.header["Last-Translator"] == "Team <team@guide.quebec>"
    assert gone.key not in catalog.by_key
    assert len(catalog.by_key) == len(MESSAGES)


DEFECTS: dict[str, tuple[Callable[[str], str], str, str]] = {
    # what was done to the catalog, what is said of it, and a part of the line that is named
    "unterminated-msgid": (lambda text: text.replace('What it is"', "What it is"), "is not closed", "What it is"),
    "unterminated-msgstr": (lambda text: text.replace('c’est"', "c’est"), "is not closed", "Ce que c"),
    "unterminated-continuation": (lambda text: text.replace('qu’il "', "qu’il"), "is not closed", "alors qu"),
    "quote-within-a-string": (lambda text: text.replace("Ce que", 'Ce "que'), "follows the closing quote", "Ce "),
    "backslash-eats-the-quote": (lambda text: text.replace('c’est"', 'c’est\\"'), "is not closed", "Ce que"),
    "unknown-escape": (lambda text: text.replace("Ce que", r"Ce\qque"), r"“\q” is no escape", "Ce"),
    "garbage": (lambda text: text.replace('msgctxt "qc', 'here we go\nmsgctxt "qc'), "“here we go”", "here we go"),
    "keyword-misspelt": (lambda text: text.replace('msgstr "Ce', 'mgstr "Ce'), "is not part of a catalog", "mgstr"),
    "conflict-marker": (lambda text: text.replace("#. name", "<<<<<<< HEAD\n#. name"), "conflict marker", "<<<<<<<"),
    "conflict-middle": (lambda text: text.replace("#. name", "=======\n#. name"), "conflict marker", "====="),
    "line-separator": (lambda text: text.replace("Ce que", "Ce\u2028que"), "U+2028", "Ce"),
    "comment-within": (
        lambda text: text.replace('msgstr "Ce', '# here\nmsgstr "Ce'),
        "comment stands within",
        "# here",
    ),
    "msgstr-missing": (lambda text: text.replace('msgstr "Ce que c’est"\n', ""), "not one message", 'msgctxt "lead"'),
    "msgid-twice": (
        lambda text: text.replace('msgid "What it is"', 'msgid "What"\nmsgid "it is"'),
        "not one message",
        'msgctxt "lead"',
    ),
    "lone-string": (lambda text: text.replace('msgctxt "qc/montreal"\n', '"qc/montreal"\n'), "no statement", '"qc/m'),
    "obsolete-in-part": (
        lambda text: text.replace('#~ msgstr "D', 'msgstr "D'),
        "obsolete (#~) in part",
        '#~ msgctxt "old',
    ),
    "empty-msgid": (
        lambda text: text.replace('msgid "Montreal"', 'msgid ""'),
        "msgid is empty",
        'msgid ""\nmsgstr ""\n\n#~',
    ),
    "duplicate": (
        lambda text: text + '\nmsgctxt "lead"\nmsgid "What it is"\nmsgstr "Autre"\n',
        "stands twice: in line 22 and in line 57",
        'msgid "What it is"\nmsgstr "Autre"',
    ),
    "duplicate-of-an-obsolete-one": (
        lambda text: text.replace('"Montreal"', '"Gone"').replace('msgctxt "qc/montreal"', 'msgctxt "old"'),
        "stands twice",
        '#~ msgid "Gone"',
    ),
    "plural-form-missing": (
        lambda text: text.replace('msgstr[1] "%(count)s lieux"\n', ""),
        "1 plural forms",
        'msgid "%(c',
    ),
    "plural-form-skipped": (lambda text: text.replace("msgstr[1]", "msgstr[2]"), "msgstr[0], msgstr[2]", 'msgid "%(c'),
    "plural-form-too-high": (
        lambda text: text.replace("msgstr[1]", "msgstr[10]"),
        "msgstr[0], msgstr[10]",
        'msgid "%(c',
    ),
    "language-wrong": (lambda text: text.replace("Language: fr_CA", "Language: fr"), "language is fr,", "Language: fr"),
    "language-missing": (lambda text: text.replace('"Language: fr_CA\\n"\n', ""), "names no language", 'msgid ""'),
    "charset-wrong": (lambda text: text.replace("=UTF-8", "=ISO-8859-1"), "charset is ISO-8859-1", "Content-Type"),
    "charset-missing": (
        lambda text: text.replace('"Content-Type: text/plain; charset=UTF-8\\n"\n', ""),
        "none",
        'msgid ""',
    ),
    "plural-rule-missing": (lambda text: re.sub('"Plural-Forms.*\n', "", text), "states no plural", 'msgid ""'),
    "plural-rule-of-another": (
        lambda text: text.replace("(n > 1)", "(n != 1)"),
        "is not the plural of",
        "Plural-Forms",
    ),
    "plural-rule-broken": (lambda text: text.replace("(n > 1)", "(n > "), "is not the plural of", "Plural-Forms"),
    "plural-rule-too-few": (
        lambda text: text.replace("nplurals=2", "nplurals=1"),
        "is not the plural of",
        "Plural-Forms",
    ),
    "no-header": (lambda text: text[text.index("# A heading") :], "no header", "# A heading"),
    "empty": (lambda _: "", "no header", ""),
}


@pytest.mark.parametrize(("spoil", "said", "part"), DEFECTS.values(), ids=DEFECTS)
def test_a_broken_catalog_is_refused(spoil: Callable[[str], str], said: str, part: str) -> None:
    text = spoil(CATALOG)
    assert text != CATALOG
    first, *more = problems(text)
    assert said in first.message
    assert first.location.line == line_of(text, part)
    assert first.location.file == FILE
    assert first.fix
    assert not [finding for finding in more if finding.message == first.message]


def test_one_defect_is_reported_once() -> None:
    several = {"plural-form-missing", "plural-rule-too-few"}  # the count of forms is wrong then, too
    for name, (spoil, _, _) in DEFECTS.items():
        if name not in several:
            assert len(problems(spoil(CATALOG))) == 1, name


def test_all_problems_are_reported_at_once() -> None:
    names = ("unterminated-msgstr", "duplicate", "language-wrong", "garbage", "plural-rule-of-another")
    text = CATALOG
    for name in names:
        text = DEFECTS[name][0](text)
    said = [finding.message for finding in problems(text)]
    # The first of the two duplicates is the one that is not closed, so that only the other one stands.
    for name in set(names) - {"duplicate"}:
        assert any(DEFECTS[name][1] in message for message in said), name


def test_a_duplicate_and_a_wrong_header_have_rules_of_their_own() -> None:
    assert {finding.rule for finding in problems(DEFECTS["duplicate"][0](CATALOG))} == {"message-duplicated"}
    assert {finding.rule for finding in problems(DEFECTS["language-wrong"][0](CATALOG))} == {"catalog-header-wrong"}


@pytest.mark.parametrize("name", DEFECTS)
def test_of_a_broken_catalog_the_other_entries_are_read(name: str) -> None:
    text = DEFECTS[name][0](CATALOG)
    rest, told = readable_catalog(text.encode(), file=FILE, locale="fr_CA", domain="guide")
    assert set(told) == set(problems(text))
    whole = [(entry.context, entry.msgid, entry.msgstr, entry.plurals) for entry in parsed(CATALOG).entries]
    read = [(entry.context, entry.msgid, entry.msgstr, entry.plurals) for entry in rest.entries]
    # Without its msgstr an entry goes on with the next one.
    lost = {"empty": len(whole), "msgstr-missing": 2, "keyword-misspelt": 2}.get(name, 1)
    assert len([entry for entry in whole if entry in read]) >= len(whole) - lost
    is_of_header = {finding.rule for finding in told} <= {"catalog-header-wrong"}
    assert rest.is_whole == is_of_header


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        pytest.param(lambda raw: b"\xef\xbb\xbf" + raw, "byte order mark", id="byte order mark"),
        pytest.param(lambda raw: raw.replace(b"\n", b"\r\n"), "carriage return", id="line ends of Windows"),
        pytest.param(lambda raw: raw.replace(b"Ce que", b"Ce \xe9que"), "0xe9 is not UTF-8", id="a stray byte"),
        pytest.param(lambda raw: raw.replace(b"Ce que", b"Ce \x07que"), "U+0007", id="a control character"),
    ],
)
def test_a_file_that_is_no_plain_text_is_read_all_the_same(spoil: Callable[[bytes], bytes], said: str) -> None:
    rest, told = readable_catalog(spoil(CATALOG.encode()), file=FILE, locale="fr_CA", domain="guide")
    assert [said in finding.message for finding in told] == [True]
    assert [entry.msgid for entry in rest.entries] == [entry.msgid for entry in parsed(CATALOG).entries]


def test_nothing_is_read_of_a_catalog_in_another_encoding() -> None:
    text = CATALOG + "".join(f'\nmsgid "{number}"\nmsgstr "été"\n' for number in range(30))
    with pytest.raises(SourceError) as raised:
        readable_catalog(text.encode("latin-1", "replace"), file=FILE, locale="fr_CA", domain="guide")
    assert len(raised.value.findings) == 1


HARMLESS: dict[str, Callable[[str], str]] = {
    "no-blank-lines": lambda text: re.sub(r"\n\n", "\n", text),
    "many-blank-lines": lambda text: text.replace("\n\n", "\n\n \n\n"),
    "blank-lines-within": lambda text: text.replace('msgstr "Ce', '\n\nmsgstr "Ce').replace("#. para", "\n#. para"),
    "no-end-of-line-at-the-end": lambda text: text.rstrip("\n"),
    "comment-at-the-end": lambda text: text + "\n# That is all.\n",
    "comment-without-a-blank": lambda text: text.replace("# A heading", "#A heading"),
    "indented": lambda text: re.sub(r"^(msg\S+) ", r"  \1    ", text, flags=re.MULTILINE),
    "marker-in-a-comment": lambda text: text.replace("# A heading", "# <<<<<<< and ======="),
    "wrapped": lambda text: text.replace('msgstr "Ce que c’est"', 'msgstr ""\n"Ce que "\n"c’est"'),
    "plural-without-parentheses": lambda text: text.replace("(n > 1)", "n>1"),
    "plural-spelt-otherwise": lambda text: text.replace("(n > 1)", "n == 0 || n == 1 ? 0 : 1"),
    "charset-in-lower-case": lambda text: text.replace("UTF-8", "utf-8"),
    "more-header-fields": lambda text: text.replace('"MIME', '"X-Generator: Poedit 3.4\\n"\n"MIME'),
    "fuzzy-header": lambda text: text.replace(
        'msgid ""\nmsgstr ""\n"Project', '#, fuzzy\nmsgid ""\nmsgstr ""\n"Project'
    ),
    "escapes": lambda text: text.replace("Ce que", r"\tCe \\ \"que\""),
    "text-that-looks-like-a-catalog": lambda text: text.replace("Ce que", r"msgid \"x\" #~ # <<<<<<< Ce que"),
    "flags-of-later-gettext": lambda text: text.replace("#, fuzzy, ours", "#, ours\n#= fuzzy"),
    "previous-of-an-obsolete": lambda text: text.replace("#~ msgctxt", '#, fuzzy\n#~| msgid "Went"\n#~ msgctxt'),
}


@pytest.mark.parametrize("change", HARMLESS.values(), ids=HARMLESS)
def test_a_harmless_change_is_accepted(change: Callable[[str], str], tmp_path: Path) -> None:
    text = change(CATALOG)
    assert text != CATALOG
    path = tmp_path / "fr_CA.po"
    path.write_text(text, encoding="utf-8")
    assert gettext("msgfmt", "--check", "-o", "/dev/null", str(path)).returncode == 0, "the change is not harmless"
    assert len(parsed(text).entries) == len(parsed(CATALOG).entries)


def test_a_doubt_is_read_behind_the_flag_mark_of_later_gettext_too() -> None:
    text = HARMLESS["flags-of-later-gettext"](CATALOG)
    assert parsed(text).entries[1].flags == ("ours", "fuzzy")


def test_the_plural_of_cldr_is_accepted_too() -> None:
    three = "nplurals=3; plural=(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;"
    text = CATALOG.replace("nplurals=2; plural=(n > 1);", three)
    text = text.replace('s lieux"', 's lieux"\nmsgstr[2] "%(count)s de lieux"')
    assert parsed(text).entries[2].plurals[2] == "%(count)s de lieux"


@pytest.mark.parametrize(
    "field",
    [
        "",
        "nplurals=1; plural=n;",
        "nplurals=2; plural=n / 0;",
        "nplurals=0; plural=0;",
        "nplurals=2; plural=import os;",
    ],
)
def test_a_plural_that_cannot_be_is_refused_in_any_language(field: str) -> None:
    assert not are_forms_of(field, "qqq")
    assert are_forms_of("nplurals=1; plural=0;", "qqq")


LINES = (
    "",
    "",
    "  ",
    "#",
    "# ours",
    "#. heading",
    "#: a.md b.md",
    "#, fuzzy",
    "#, no-wrap",
    '#| msgid "old"',
    '#~ msgid "gone"',
    '#~ msgstr "parti"',
    'msgctxt "lead"',
    'msgctxt ""',
    'msgid "one"',
    'msgid "two"\nmsgstr "deux"',
    '# ours\nmsgctxt "lead"\nmsgid ""\n"three"\nmsgstr "trois"\n',
    'msgid ""',
    'msgid_plural "twos"',
    'msgstr "un"',
    'msgstr "un"',
    'msgstr ""',
    'msgstr[0] "deux"',
    'msgstr[1] "deux"',
    '""',
    '"more"',
    r'"a quote \" and\n"',
    r'"no escape \x"',
    '"not closed',
    'msgstr  "two spaces" ',
    'msgstr "a\x85b"',
    "<<<<<<< ours",
)


@settings(max_examples=1_000)
@given(st.lists(st.sampled_from(LINES), max_size=24), st.booleans())
def test_entries_read_in_one_go_are_those_read_line_by_line(lines: list[str], ends: bool) -> None:
    header = CATALOG.partition("\n\n")[0]
    text = "\n".join([header, "", *lines]) + "\n" * ends
    assert _read(lambda: list(parse_catalog(text, file=FILE, locale="fr_CA", domain="guide").entries)) == _read(
        lambda: [entry for entry, _ in stored_entries(text, FILE, "fr_CA")]
    )


def _read(read: Callable[[], list[Entry]]) -> list[Entry] | tuple[Finding, ...]:
    try:
        return read()
    except SourceError as error:
        return error.findings


def test_a_missing_catalog_is_said_with_its_locale_and_domain(tmp_path: Path) -> None:
    for folder in ("", "locales/fr_CA/LC_MESSAGES"):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        with pytest.raises(SourceError) as raised:
            read_catalog(tmp_path, "fr_CA", "guide")
        (finding,) = raised.value.findings
        assert (finding.rule, finding.locale, finding.domain) == ("catalog-missing", "fr_CA", "guide")
        assert finding.location.file == (FILE if folder else "locales/fr_CA/")


def test_a_catalog_is_read_from_its_place(tmp_path: Path) -> None:
    path = tmp_path / catalog_file("fr_CA", "guide")
    path.parent.mkdir(parents=True)
    path.write_text(CATALOG, encoding="utf-8")
    assert read_catalog(tmp_path, "fr_CA", "guide") == parsed(CATALOG)


# ---- what is written is what was meant ------------------------------------------------------------------------------

# Of all control characters only these can stand in a catalog so that every reader takes them alike.
WORDS = st.text(
    st.one_of(st.sampled_from('\\"\n\t{}%#~|,: é’\u00a0\u202f'), st.characters(exclude_categories=("C", "Zl", "Zp"))),
    min_size=1,
).filter(str.strip)
ENTRIES = st.lists(
    st.tuples(st.one_of(st.just(""), WORDS), WORDS, WORDS), max_size=6, unique_by=lambda entry: (entry[0], entry[1])
)


def filled(entries: Sequence[tuple[str, str, str]], wrapwidth: int = 0) -> str:
    """A catalog of entries (context, msgid, msgstr) as polib writes it."""
    po = polib.POFile(wrapwidth=wrapwidth)
    po.metadata = {
        "Language": "fr_CA",
        "Content-Type": "text/plain; charset=UTF-8",
        "Plural-Forms": "nplurals=2; plural=(n > 1);",
    }
    for context, msgid, msgstr in entries:
        po.append(polib.POEntry(msgctxt=context or None, msgid=msgid, msgstr=msgstr))
    return str(po) + "\n"


@given(ENTRIES, st.sampled_from((0, 40, 78)))
def test_what_polib_writes_is_read_alike(entries: list[tuple[str, str, str]], wrapwidth: int) -> None:
    catalog = parsed(filled(entries, wrapwidth))
    assert [(entry.context, entry.msgid, entry.msgstr) for entry in catalog.entries] == entries


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES)
def test_msgfmt_reads_alike(entries: list[tuple[str, str, str]], tmp_path: Path) -> None:
    # gettext wants msgid and msgstr to begin and end alike.
    entries = [(context, f"“{msgid}”", f"«{msgstr}»") for context, msgid, msgstr in entries]
    messages = [Message(context=context, msgid=msgid) for context, msgid, _ in entries]
    written = updated_catalog(filled(entries), messages, locale="fr_CA", domain="guide").text
    po, mo = tmp_path / "fr_CA.po", tmp_path / "fr_CA.mo"
    po.write_text(written, encoding="utf-8")
    done = gettext("msgfmt", "-o", str(mo), str(po))
    assert done.returncode == 0, done.stderr
    compiled = {(entry.msgctxt or "", entry.msgid): entry.msgstr for entry in polib.mofile(str(mo))}
    assert compiled == {(context, msgid): msgstr for context, msgid, msgstr in entries}


@given(ENTRIES)
def test_a_template_says_each_message_once_and_in_order(entries: list[tuple[str, str, str]]) -> None:
    messages = [Message(context=context, msgid=msgid) for context, msgid, _ in entries]
    text = template_text("guide", messages)
    assert [(entry.msgctxt or "", entry.msgid) for entry in polib.pofile(text)] == [message.key for message in messages]
    assert text == template_text("guide", messages)


def test_gettext_and_i18nspector_accept_what_is_written(tmp_path: Path) -> None:
    template, path = tmp_path / "guide.pot", tmp_path / "fr_CA.po"
    template.write_text(template_text("guide", MESSAGES, bugs_to="https://guide.quebec/"), encoding="utf-8")
    new = updated_catalog(None, MESSAGES, locale="fr_CA", domain="guide", bugs_to="https://guide.quebec/")
    path.write_text(new.text, encoding="utf-8")
    assert (new.new, new.kept) == (4, 0)
    assert gettext("msgfmt", "--check", "-o", "/dev/null", str(path)).stderr == ""
    assert gettext("i18nspector", str(template)).stdout == ""
    # It wants the address of a person, and a new catalog has none yet.
    assert re.sub("W: .*invalid-last-translator.*\n", "", gettext("i18nspector", str(path)).stdout) == ""
    assert gettext("msgcmp", "--use-untranslated", str(path), str(template)).returncode == 0


@pytest.mark.parametrize("locale", ["en_CA", "fr_CA", "es_MX", "ar", "pl", "ja", "en_XA", "ar_XB", "qqq"])
def test_a_new_catalog_of_any_locale_can_be_read(locale: str) -> None:
    text = updated_catalog(None, MESSAGES, locale=locale, domain="guide").text
    catalog = parse_catalog(text, file="new.po", locale=locale, domain="guide")
    assert catalog.header["Language"] == locale
    assert [entry.key for entry in catalog.entries] == [message.key for message in MESSAGES]


def test_the_template_has_no_line_numbers_and_no_wrapping() -> None:
    text = template_text("guide", [Message(context="a", msgid="word " * 60 + "end", references=("a.md", "b.md"))])
    assert '\n#: a.md\n#: b.md\nmsgctxt "a"\nmsgid "word word' in text
    assert text.endswith('end"\nmsgstr ""\n')


# ---- updating -------------------------------------------------------------------------------------------------------


def updated(text: str, messages: Sequence[Message] = MESSAGES, minor: frozenset[str] = frozenset()) -> str:
    return updated_catalog(text, messages, locale="fr_CA", domain="guide", minor=minor).text


def edited(old: str, new: str, **changes: Any) -> list[Message]:
    """The messages, one msgid of them changed."""
    return [
        replace(message, msgid=message.msgid.replace(old, new), **changes) if old in message.msgid else message
        for message in MESSAGES
    ]


def entry_of(text: str, context: str, part: str) -> Entry:
    (entry,) = [entry for entry in parsed(text).entries if entry.context == context and part in entry.msgid]
    return entry


def block_of(text: str, part: str) -> str:
    (block,) = [block for block in text.split("\n\n") if part in block]
    return block


@pytest.mark.parametrize("change", [str, *HARMLESS.values()], ids=["as-it-is", *HARMLESS])
def test_what_did_not_change_comes_back_byte_for_byte(change: Callable[[str], str]) -> None:
    text = change(CATALOG)
    assert updated(text) == text


def test_a_changed_message_waits_with_what_it_was() -> None:
    text = updated(CATALOG.replace('msgid "What it is"', 'msgid "What is it about, then?"'), edited("What", "What"))
    assert entry_of(text, "lead", "What it is").msgstr == "", "too little is left of it"
    old = CATALOG.replace("What it is", "What this drug may be")
    text = updated(old, edited("What it is", "What that drug may be"))
    entry = entry_of(text, "lead", "What that")
    assert (entry.is_fuzzy, entry.msgstr, entry.previous_msgid) == (True, "Ce que c’est", "What this drug may be")
    assert entry.comments == ("A heading that two of us discussed.", "#  And a mark of our own.")
    assert block_of(text, "What that") == (
        "# A heading that two of us discussed.\n##  And a mark of our own.\n#. heading\n#: content/guide/article.md\n"
        '#, fuzzy\n#| msgid "What this drug may be"\n'
        'msgctxt "lead"\nmsgid "What that drug may be"\nmsgstr "Ce que c’est"'
    )


def test_the_earlier_context_is_named_where_it_changed_too() -> None:
    """Poedit shows the line of an earlier context as if it were part of the text."""
    renamed = [replace(m, context="intro") if m.context == "lead" else m for m in edited("though it", "but it")]
    assert '#| msgctxt "lead"\n#| msgid "It is a' in block_of(updated(CATALOG, renamed), "but it")
    assert '#| msgctxt "lead"' not in block_of(updated(CATALOG, edited("though it", "but it")), "but it")


def test_nothing_but_the_changed_message_changes() -> None:
    text = updated(CATALOG, edited("though it", "but it"))
    assert [block for block in text.split("\n\n") if block not in CATALOG] == [block_of(text, "but it")]


def test_of_earlier_msgids_the_oldest_is_kept() -> None:
    text = updated(CATALOG, edited("though it", "but it"))
    entry = entry_of(text, "lead", "but it")
    assert (
        entry.previous_msgid == 'It is a "drug" that some clinics give for one use, and that is authorized for another.'
    )
    assert (entry.flags, entry.is_fuzzy) == (("fuzzy", "ours"), True)


def test_a_message_that_is_back_as_it_was_still_waits_for_a_person() -> None:
    """Somebody may have begun to adapt the translation."""
    original = 'It is a "drug" that some clinics give for one use, and that is authorized for another.'
    (message,) = [message for message in MESSAGES if "drug" in message.msgid]
    text = updated(CATALOG, edited(message.msgid, original))
    assert (entry_of(text, "lead", "drug").is_fuzzy, entry_of(text, "lead", "drug").previous_msgid) == (True, "")


def test_a_vanished_message_is_kept_as_obsolete_and_comes_back() -> None:
    without = updated(CATALOG, MESSAGES[2:])
    assert '\n#, fuzzy, ours\n#~| msgctxt "lead"\n#~| msgid ""\n' in without
    assert "# A heading that two of us discussed." in without
    assert updated_catalog(CATALOG, MESSAGES[2:], locale="fr_CA", domain="guide").obsolete == 2
    again = updated(without)
    assert {entry.key: entry.msgstr for entry in parsed(again).entries} == {
        entry.key: entry.msgstr for entry in parsed(CATALOG).entries
    }
    assert block_of(again, "drug") == block_of(CATALOG, "drug")


def test_a_vanished_message_without_any_work_is_dropped() -> None:
    assert "Montreal" not in updated(CATALOG, MESSAGES[:3])
    commented = CATALOG.replace("#. name of a city", "# Ask the city.\n#. name of a city")
    assert '# Ask the city.\n#~ msgctxt "qc/montreal"' in updated(commented, MESSAGES[:3])


def test_the_order_is_that_of_the_template() -> None:
    text = updated(CATALOG, MESSAGES[::-1])
    assert [entry.key for entry in parsed(text).entries[:4]] == [message.key for message in MESSAGES[::-1]]
    assert sorted(text.split("\n\n")) == sorted(CATALOG.split("\n\n"))


def test_only_the_comments_of_the_template_change() -> None:
    text = updated(
        CATALOG, edited("What it is", "What it is", comments=("main heading", "of the page"), references=("b.md",))
    )
    assert text == CATALOG.replace(
        "#. heading\n#: content/guide/article.md", "#. main heading\n#. of the page\n#: b.md", 1
    )
    assert updated(CATALOG, edited("What", "What", comments=())) == CATALOG.replace("#. heading\n", "")


def test_format_flags_are_the_template_s_and_other_flags_the_translators() -> None:
    flagged = edited("drug", "drug", flags=("no-python-brace-format",))
    text = updated(CATALOG, flagged)
    assert text == CATALOG.replace("#, fuzzy, ours", "#, fuzzy, ours, no-python-brace-format")
    wrong = CATALOG.replace("#, fuzzy, ours", "#, fuzzy, python-format, ours")
    assert updated(wrong) == CATALOG
    assert updated(CATALOG.replace("#, python-format\n", "")) == CATALOG


def test_a_minor_edit_keeps_its_translation_and_leaves_a_note_with_the_day() -> None:
    old = CATALOG.replace("What it is", "What it is realy")
    new = edited("What it is", "What it is really")
    update = updated_catalog(
        old, new, locale="fr_CA", domain="guide", minor=frozenset({"lead"}), today=date(2026, 11, 25)
    )
    entry = entry_of(update.text, "lead", "really")
    assert (entry.is_translated, update.minor, set(update.minor_contexts)) == (True, 1, {"lead"})
    assert entry.comments == (
        "A heading that two of us discussed.",
        "#  And a mark of our own.",
        "locpipe: minor edit of the source accepted on 2026-11-25; it was: “What it is realy”",
    )
    assert updated(update.text, new) == update.text


def test_a_plural_that_changed_waits() -> None:
    text = updated(CATALOG, edited("%(count)s place", "%(count)s place", plural="%(count)s spots"))
    entry = entry_of(text, "", "place")
    assert (entry.is_fuzzy, entry.plurals) == (True, ("%(count)s lieu", "%(count)s lieux"))
    assert '#| msgid_plural "%(count)s places"' in text
    single = updated(CATALOG, edited("%(count)s place", "%(count)s place", plural=""))
    assert (entry_of(single, "", "place").msgstr, entry_of(single, "", "place").is_fuzzy) == ("%(count)s lieu", True)
    back = entry_of(updated(single), "", "place")
    assert back.plurals == ("%(count)s lieu",) * 2


def test_references_may_stand_in_any_layout_and_order() -> None:
    text = CATALOG.replace("#: cities/qc/montreal.yaml", "#: b.md\n#: cities/qc/montreal.yaml a.md")
    several = edited("Montreal", "Montreal", references=("a.md", "b.md", "cities/qc/montreal.yaml"))
    assert updated(text, several) == text


def test_a_header_without_language_charset_or_plural_is_completed_and_otherwise_kept() -> None:
    bare = re.sub('"(Language|Content-Type|Plural-Forms):.*\n', "", CATALOG)
    text = updated(bare)
    assert parsed(text).header["Language"] == "fr_CA"
    assert (
        text.replace(
            '"Language: fr_CA\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
            '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n',
            "",
        )
        == bare
    )
    boilerplate = CATALOG.replace("Language: fr_CA", "Language: ").replace("=UTF-8", "=CHARSET")
    assert updated(boilerplate) == CATALOG


def test_a_broken_catalog_is_not_updated() -> None:
    with pytest.raises(SourceError, match="is not closed"):
        updated(DEFECTS["unterminated-msgstr"][0](CATALOG))
    with pytest.raises(SourceError, match="language is de"):
        updated(CATALOG.replace("Language: fr_CA", "Language: de"))


def test_in_the_source_locale_an_empty_translation_is_one() -> None:
    text = CATALOG.replace('"Ce que c’est"', '""').replace("fr_CA", "en_CA").replace("(n > 1)", "(n != 1)")
    more = [*MESSAGES, Message(context="other", msgid="What it is")]
    update = updated_catalog(text, more, locale="en_CA", domain="guide", source_locale="en_CA")
    assert (update.kept, update.new) == (4, 1)


MESSAGE_LISTS = st.lists(
    st.builds(
        Message,
        context=st.sampled_from(("", "a", "b")),
        msgid=st.sampled_from(("One", "Two", "The long way round to the house", "The long way round to a house")),
        comments=st.sampled_from(((), ("heading",))),
        references=st.sampled_from((("a.md",), ("a.md", "b.md"))),
        flags=st.sampled_from(((), ("no-python-brace-format",))),
    ),
    unique_by=lambda message: message.key,
)


@given(MESSAGE_LISTS, MESSAGE_LISTS)
def test_updating_twice_changes_nothing_more_and_loses_no_translation(old: list[Message], new: list[Message]) -> None:
    entries = [(message.context, message.msgid, f"T {number}") for number, message in enumerate(old)]
    once = updated(filled(entries), new)
    assert updated(once, new) == once
    catalog = parsed(once)
    assert [entry.key for entry in catalog.entries if not entry.obsolete] == [message.key for message in new]
    assert {msgstr for _, _, msgstr in entries} <= {entry.msgstr for entry in catalog.entries}
