"""The header of a catalog: what a new one says, what an old one lacks, and what is wrong with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.plurals import are_forms_of, plural_forms
from locpipe.po import Kind, comment, scan, statement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from locpipe.po import PoText, RawEntry

NO_DATE = "2000-01-01 00:00+0000"
"""The date in every header that we write: constant, so that a change shows messages and nothing else."""

HEADER_RULE = "catalog-header-wrong"

_CHARSET = re.compile(r"charset=(?P<charset>[\w.:-]+)")
_CONTENT_TYPE = "text/plain; charset=UTF-8"


def header_lines(domain: str, *, locale: str = "", bugs_to: str = "", has_plurals: bool = True) -> list[str]:
    """The lines of a new header: of a template where no `locale` is given. `bugs_to` takes reports on source texts."""
    fields = {
        "Project-Id-Version": f"{domain} 1",
        "Report-Msgid-Bugs-To": bugs_to,
        "POT-Creation-Date": NO_DATE,
        "PO-Revision-Date": NO_DATE if locale else "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "Automatically generated" if locale else "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": _english_name(locale) if locale else "LANGUAGE <LL@li.org>",
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": _CONTENT_TYPE,
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(locale) if locale else "nplurals=INTEGER; plural=EXPRESSION;",
    }
    if not locale and not has_plurals:
        del fields["Plural-Forms"]
    title = f"Translations of “{domain}” into {locale}." if locale else f"Messages of “{domain}”, for translators."
    text = "".join(f"{name}: {value}".rstrip() + "\n" for name, value in fields.items())
    return [comment("#", title), *statement("msgid", ""), *statement("msgstr", text)]


def _english_name(locale: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(locale).get_display_name("en") or locale
    except (UnknownLocaleError, ValueError):
        return locale


def with_needed_fields(text: str, file: str, locale: str) -> str:
    """The text of a catalog, its header told its language, charset and plural where it states none at all.

    A field that states something else stays: which of the two is meant is for a person to say.
    """
    end = text.find("\n\n", text.find("msgid"))
    entries = scan(text if end < 0 else text[:end], file).entries
    if not entries or not entries[0].is_header:
        return text
    strings = [line for line in entries[0].lines if line.kind in (Kind.STATEMENT, Kind.STRING)]
    if len(strings) < 3 or not strings[-1].quoted.endswith('\\n"'):  # noqa: PLR2004 (msgid, msgstr and a field)
        return text
    lines = text.split("\n")
    needed = {"Language": locale, "Content-Type": _CONTENT_TYPE, "Plural-Forms": plural_forms(locale)}
    boilerplate = {"", "text/plain; charset=CHARSET", "nplurals=INTEGER; plural=EXPRESSION;"}
    added = []
    for name, value in needed.items():
        new = statement("", f"{name}: {value}\n")[0].lstrip()
        stated = next((line for line in strings if line.quoted.startswith(f'"{name}:')), None)
        if stated is None:
            added.append(new)
        elif stated.quoted.removeprefix(f'"{name}:').removesuffix('\\n"').strip() in boilerplate:
            lines[stated.number - 1] = new
    lines[strings[-1].number : strings[-1].number] = added
    return "\n".join(lines)


def check_header(po: PoText, header: RawEntry, fields: Mapping[str, str], locale: str) -> None:
    """Refuse, in `po`, a header that does not state the locale, its plural forms, and UTF-8."""

    def refuse(name: str, problem: str, value: str) -> None:
        line = next((line.number for line in header.lines if line.quoted.startswith(f'"{name}:')), header.msgid_line)
        fix = f"Write “{name}: {value}”." if value else f"Write it there, as in “{name}: fr_CA”."
        po.refuse(line, problem, fix, rule=HEADER_RULE)

    language = fields.get("Language", "")
    if not language:
        refuse("Language", "the header names no language", locale)
    elif language != locale:
        refuse("Language", f"the header says that the language is {language}, in a catalog of {locale}", locale)
    match = _CHARSET.search(fields.get("Content-Type", ""))
    charset = match["charset"] if match else ""
    if charset.upper() != "UTF-8":
        refuse("Content-Type", f"the header says that the charset is {charset or 'none'}, not UTF-8", _CONTENT_TYPE)
    stated = fields.get("Plural-Forms", "")
    if not stated:
        refuse("Plural-Forms", "the header states no plural forms", plural_forms(locale))
    elif not are_forms_of(stated, locale):
        refuse("Plural-Forms", f"“{stated}” is not the plural of {locale}", plural_forms(locale))
