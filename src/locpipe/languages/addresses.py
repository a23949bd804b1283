"""Which language the page at an address is in, as far as the address says it: https://example.org/fr/… is in French."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from locpipe.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST_MARK = 2
"""Letters of a mark that is believed wherever it stands; a single letter may be anything."""

_SUFFIX = re.compile(r"[-_]([a-z]{3})$")
"""The end of a file's name, as in doc-eng.aspx. Two letters there may be a word: service-en."""


@lru_cache(maxsize=4_096)
def language_of_address(url: str, locales: tuple[str, ...]) -> str:
    """The code of the language that an address names, of those of some locales; empty where it names none."""
    marks = {mark: locale.partition("_")[0] for locale in locales for mark in _marks(locale)}
    return next((marks[word] for word in _words(url) if word in marks), "")


def _marks(locale: str) -> Iterator[str]:
    code = locale.partition("_")[0]
    yield from (code, locale.lower().replace("_", "-"))
    known = language(locale)
    yield from (mark for mark in known.address_marks if len(mark) >= SHORTEST_MARK) if known else ()


def _words(url: str) -> Iterator[str]:
    """What may name a language in an address, in small letters; what a query asks for goes before where the page lies."""
    try:
        parts = urlsplit(url.lower())
    except ValueError:
        return
    yield from (value for name, value in parse_qsl(parts.query) if name.startswith("lang"))
    yield (parts.hostname or "").partition(".")[0]
    for folder in parts.path.split("/"):
        name = folder.partition(".")[0]
        yield name
        if match := _SUFFIX.search(name):
            yield match[1]
