"""Sources and templates → messages.

The readers have already made a `Text` of each piece that readers of the site will see; here they are found wherever
they stand in the model, joined where two are one message, and told apart for the translator by a comment.
Babel's extraction methods at the end give other tools the same messages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from locpipe.article import SOURCES_FILE, parse_markdown, read_condition
from locpipe.findings import Location
from locpipe.messages import SAFETY_DOMAIN, Message, shared
from locpipe.model import (
    City,
    Clinic,
    Condition,
    Country,
    Effect,
    Line,
    Outline,
    PageKind,
    Payer,
    Phone,
    Price,
    Prices,
    Project,
    Provider,
    Province,
    Related,
    Service,
    ServiceKind,
    Site,
    Source,
    Sourced,
    Statement,
    Text,
    Titles,
)
from locpipe.places import FOLDER as CITIES
from locpipe.places import read_country
from locpipe.project import CONDITION_FILE, PROVIDER_FILE, SITE_DOMAIN, read_provider, read_site
from locpipe.source import SITE_FILE, SourceError, decode, find_root

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    Extracted = tuple[int, str, tuple[str, str], list[str]]

TEMPLATES = Path(__file__).parent / "templates"

TEMPLATES_SHOWN = "src/locpipe/templates"
"""How references name the folder of templates: the same wherever the package is installed."""

CARRIED = "Leave the translation empty to use the locale’s own form of the name."

# What a text is, by the record that it belongs to. Prose says it of itself.
_KINDS: Mapping[tuple[type, str], str] = {
    (Site, "name"): "name of the site",
    (Site, "description"): "what the site is, in a list of search results: 110 to 155 characters",
    (Site, "title"): "title of the home page in a list of search results: 60 characters at most",
    (Provider, "name"): "name of the provider",
    (Provider, "description"): "what the provider is",
    (Provider, "interest"): "what readers are told of the interest of the provider",
    (Prices, "note"): "note on the prices",
    (Price, "label"): "what a price is for",
    (Condition, "name"): "name of the condition or its treatment, as in a list of guides",
    (Condition, "first_step"): "what a reader may do first",
    (Condition, "standing"): "whether the treatment is authorized for the condition, in short",
    (Effect, "study"): "name of a study, as the table of the article has it",
    (Effect, "about"): "who took part in a study, and what was compared",
    (Effect, "result"): "what a study found that states no interval",
    (Titles, "heading"): "main heading of a page",
    (Titles, "title"): "title of a page in a list of search results: 60 characters at most when filled",
    (Titles, "description"): "text under the title in a list of search results: 110 to 155 characters when filled",
    (Related, "title"): "title of a guide elsewhere",
    (Country, "name"): "name of a country",
    (Country, "grammar"): "name of a country, form “{form}”",
    (Province, "name"): "name of a province",
    (Province, "abbreviation"): "short form of a province’s name, by which readers may look for it in the list",
    (Province, "grammar"): "name of a province, form “{form}”",
    (City, "name"): "name of a city",
    (City, "grammar"): "name of a city, form “{form}”",
    (Country, "publishers"): "name of a body that published a source",
    (Source, "description"): "what a source is, in place of its title, which is not known",
    (Source, "remark"): "remark on a source, behind it",
    (ServiceKind, "name"): "heading over services of one kind",
    (Payer, "name"): "full name of a board or programme",
    (Payer, "abbreviation"): "short name of a board or programme",
    (Payer, "when"): "when a board or programme decides on payment, before a colon and its name",
    (Payer, "grammar"): "short name of a board or programme, form “{form}”",
    (Phone, "hours"): "hours of a telephone number",
    (Line, "name"): "name of a support line",
    (Line, "who"): "whom a support line is for",
    (Line, "hours"): "hours of a support line",
    (Line, "remark"): "remark on a support line",
    (Service, "name"): "name of a service",
    (Service, "text"): "what a service is",
    (Clinic, "name"): "name of a clinic",
    (Clinic, "text"): "what is known of a clinic",
    (Statement, "text"): "statement of fact",
}

_PLACEHOLDER = re.compile(r"\{\w+\}")
_PYTHON_FORMAT = re.compile(r"%\(\w+\)s")
_JINJA = {"silent": "false", "trimmed": "true", "encoding": "utf-8"}
_COMMENT_TAG = "Translators:"


# ---- texts ----------------------------------------------------------------------------------------------------------


def texts_of(value: object, kind: str = "") -> list[Text]:
    """Each text in a value of the model, in the order of its fields; nothing of an item that is not verified.

    A text that does not say what it is learns it from `kind`, which is that of the record and field it stands in.
    """
    found: list[Text] = []
    _gather(value, kind, found)
    return found


def _gather(value: Any, kind: str, found: list[Text]) -> None:
    """Add each text in a value to those found."""
    if isinstance(value, Text):
        if value.msgid.strip():
            found.append(value if value.comment or not kind else replace(value, comment=kind))
    elif isinstance(value, tuple | list):
        for item in value:
            _gather(item, kind, found)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            texts = texts_of(item, kind.format(form=name))
            # Kinds of page and forms of a name are keys, and part of what the text is.
            page = f" ({name} page)" if isinstance(name, PageKind) else ""
            found += [replace(text, comment=text.comment + page) for text in texts] if page else texts
    elif not (isinstance(value, Sourced) and not value.verified):
        for name, its_kind in _fields_of(value.__class__):
            part = getattr(value, name)
            if part:
                _gather(part, its_kind, found)


@cache
def _fields_of(record: type) -> tuple[tuple[str, str], ...]:
    """The fields of a record in which a text can stand, each with the kind of those that stand in it."""
    if record is Outline or not is_dataclass(record):
        return ()
    return tuple(
        (field.name, _KINDS.get((record, field.name), "")) for field in fields(record) if field.type not in _TEXTLESS
    )


_TEXTLESS = frozenset(("str", "int", "bool", "float", "tuple[str, ...]", "Localized", "Location", "Day", "Amount"))
"""Types of fields in which no text can stand: most fields, and all of an outline, are of them."""


def in_document_order(texts: Iterable[Text]) -> list[Text]:
    """Texts by file, in the order in which files come first, and within each by line."""
    listed = list(texts)
    files = {file: place for place, file in enumerate(dict.fromkeys(text.location.file for text in listed))}
    return sorted(listed, key=lambda text: (files[text.location.file], text.location.line))


def joined(texts: Iterable[Text]) -> tuple[Message, ...]:
    """The messages of a domain: texts of one context and msgid are one message, which stands where the first did."""
    by_key: dict[tuple[str, str], list[Text]] = {}
    for text in texts:
        by_key.setdefault(text.key, []).append(text)
    return tuple(_message(same) for same in by_key.values())


def _message(same: list[Text]) -> Message:
    carried = all(text.carried for text in same)
    comments = [text.comment for text in same if text.comment] + ([CARRIED] if carried else [])
    return Message(
        context=same[0].context,
        msgid=same[0].msgid,
        comments=shared(tuple(dict.fromkeys(comments))),
        references=shared(tuple(dict.fromkeys(text.location.file for text in same))),
        flags=_flags(same[0].msgid),
        carried=carried,
    )


def _flags(msgid: str) -> tuple[str, ...]:
    """A translator may need another form of a place than the source names, which python-brace-format would forbid."""
    return ("no-python-brace-format",) if _PLACEHOLDER.search(msgid) else ()


# ---- messages -------------------------------------------------------------------------------------------------------


def messages(
    project: Project, templates: Path = TEMPLATES, *, of_templates: Sequence[Message] | None = None
) -> dict[str, tuple[Message, ...]]:
    """The messages of each domain, in document order. `of_templates` saves reading the templates where that was done.

    Raises SourceError where a template cannot be read.
    """
    domains: dict[str, list[Text]] = {SITE_DOMAIN: [], SAFETY_DOMAIN: []}
    for text in texts_of(project):
        domains.setdefault(text.domain, []).append(text)
    found = {domain: joined(in_document_order(texts)) for domain, texts in domains.items()}
    own = {message.key for message in found[SITE_DOMAIN]}
    listed = template_messages(templates) if of_templates is None else of_templates
    return found | {SITE_DOMAIN: found[SITE_DOMAIN] + tuple(message for message in listed if message.key not in own)}


def template_messages(folder: Path) -> tuple[Message, ...]:
    """The messages of the Jinja templates in a folder. Raises SourceError where one cannot be read."""
    by_key: dict[tuple[str, str], Message] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for message in _messages_of_template(path, f"{TEMPLATES_SHOWN}/{path.relative_to(folder).as_posix()}"):
            first = by_key.setdefault(message.key, message)
            by_key[message.key] = replace(
                first,
                plural=first.plural or message.plural,
                comments=tuple(dict.fromkeys(first.comments + message.comments)),
                references=tuple(dict.fromkeys(first.references + message.references)),
            )
    return tuple(by_key.values())


def _messages_of_template(path: Path, file: str) -> Iterator[Message]:
    from babel.messages.extract import DEFAULT_KEYWORDS, extract

    with path.open("rb") as opened:
        try:
            found = list(extract("jinja2", opened, DEFAULT_KEYWORDS, (_COMMENT_TAG,), _JINJA, strip_comment_tags=True))
        except Exception as error:
            # Jinja, its lexer and the codecs each raise exceptions of their own; a broken template must not vanish.
            location = Location(file, getattr(error, "lineno", 0) or 0)
            raise SourceError(location, f"the template cannot be read: {error}", "Mend the template.") from error
    for _, words, comments, context in found:
        msgid, plural = (words, "") if isinstance(words, str) else (words[0], words[1])
        flags = ("python-format",) if _PYTHON_FORMAT.search(msgid + plural) else ()
        yield Message(
            context=context or "",
            msgid=msgid,
            plural=plural,
            comments=tuple(comments) or ("words of the page itself",),
            references=(file,),
            flags=flags + _flags(msgid),
        )


# ---- extraction methods for Babel -----------------------------------------------------------------------------------


def extract_markdown(
    fileobj: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """Babel's view of a Markdown file: (line, "pgettext", (context, msgid), comments) for each of its texts.

    Raises SourceError where it cannot be read: a file that is passed over would lose its messages.
    """
    del keywords, comment_tags, options
    sections = parse_markdown(decode(fileobj.read(), fileobj.name), file=fileobj.name, domain="")
    return _extracted(texts_of(sections))


def extract_yaml(
    fileobj: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """Babel's view of a data file, as `extract_markdown`. Nothing for a file that has no text for readers."""
    del keywords, comment_tags, options
    path = Path(fileobj.name).resolve()
    root = find_root(path.parent)
    file = path.relative_to(root).as_posix()
    return _extracted(in_document_order(text for text in _texts_beside(root, file) if text.location.file == file))


def _extracted(texts: Iterable[Text]) -> Iterator[Extracted]:
    return ((text.location.line, "pgettext", (text.context, text.msgid), [text.comment]) for text in texts)


def _texts_beside(root: Path, file: str) -> Iterable[Text]:
    """The texts of a data file, among those of the files that are read with it."""
    folder, _, name = file.rpartition("/")
    if file == SITE_FILE:
        return texts_of(read_site(root))
    if file == PROVIDER_FILE:
        return texts_of(read_provider(root))
    if name in (CONDITION_FILE, SOURCES_FILE):
        return texts_of(read_condition(root, folder.rpartition("/")[2]))
    return _texts_of_places(root) if file.startswith(f"{CITIES}/") else ()


@cache
def _texts_of_places(root: Path) -> tuple[Text, ...]:
    """Kept, since Babel asks file by file, in a process of its own."""
    return tuple(texts_of(read_country(root, read_site(root).source_locale)))
