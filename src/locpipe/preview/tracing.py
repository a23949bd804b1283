"""Which passage of a page comes from which message.

A localizer that marks puts characters around each text that no text of ours holds; they travel through Markdown and
templates to the finished page, where they become elements. So the code that makes pages knows nothing of the preview,
and what the preview marks is what that code really made.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from locpipe.localize import Localizer, Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from locpipe.messages import Entry
    from locpipe.model import City, Country, Localized, Payer, Province, Text

EDGE = "\u2001"
"""White space to Markdown (an em quad), so that emphasis at the edge of a text is read as it is without marks."""

_FIRST_DIGIT = 0xE000
_DIGITS = 12
"""Digits of the name of a message. Two more tell the locale: some pages speak several."""

_CLOSE = chr(_FIRST_DIGIT + 16)
_OPEN = f"[{chr(_FIRST_DIGIT)}-{chr(_FIRST_DIGIT + 15)}]{{{_DIGITS + 2}}}"
_MARK = re.compile(f"{EDGE}?(?:({_OPEN})|{_CLOSE}){EDGE}?")
_PIECE = re.compile(
    rf"(?P<unseen><script\b.*?</script>|<title>.*?</title>|<[^>]*>)|{EDGE}?(?:(?P<open>{_OPEN})|(?P<close>{_CLOSE})){EDGE}?",
    re.DOTALL,
)


@cache
def identity(domain: str, key: tuple[str, str]) -> str:
    """A short name of a message, the same as long as its domain, context and msgid are."""
    return hashlib.sha256("\x04".join((domain, *key)).encode()).hexdigest()[:_DIGITS]


def marked(words: str, name: str, number: int) -> str:
    """`words` between marks that carry the name of their message and the number of their locale."""
    digits = "".join(chr(_FIRST_DIGIT + int(digit, 16)) for digit in f"{name}{number:02x}")
    return f"{EDGE}{digits}{EDGE}{words}{EDGE}{_CLOSE}{EDGE}"


@dataclass(frozen=True)
class TracingLocalizer(Localizer):
    """The texts of a locale as `plainly` gives them, each between marks. What is missing shows as what there is.

    Forms of places and boards carry no marks: they stand within other messages, and grammar looks at their letters.
    """

    plainly: Localizer
    number: int
    texts: dict[str, Text]
    """Each text that was asked for, by the name that its marks carry."""

    @classmethod
    def of(cls, plainly: Localizer, number: int) -> TracingLocalizer:
        """What marks the texts of another localizer, whose locale has this number among all."""
        return cls(plainly.locale, plainly.catalogs, plainly.is_source, plainly, number, {})

    def text(self, text: Text) -> str:
        """The words of `text`, between marks: a fuzzy translation as it is, the source where there is none."""
        return self._marked(text, self.plainly.text(text))

    def plural(self, text: Text, plural: str, form: int) -> str:
        """The words of a plural form, between marks."""
        return self._marked(text, self.plainly.plural(text, plural, form))

    def _marked(self, text: Text, words: str | Missing) -> str:
        name = identity(text.domain, text.key)
        self.texts[name] = text
        if isinstance(words, Missing):
            entry = self.entry(text)
            words = (entry and (entry.msgstr or "".join(entry.plurals[:1]))) or text.msgid
        return marked(words, name, self.number)

    def entry(self, text: Text) -> Entry | None:
        """The entry of a text in this locale."""
        catalog = self.catalogs.get(text.domain)
        return catalog.by_key.get(text.key) if catalog else None

    def value(self, localized: Localized) -> str:
        """A value of data in this locale."""
        return self.plainly.value(localized)

    def forms(self, noun: str, place: City | Province | Country) -> dict[str, str | Missing]:
        """A place's name and its forms, without marks."""
        return self.plainly.forms(noun, place)

    def payer_forms(self, noun: str, payer: Payer) -> dict[str, str | Missing]:
        """A payer's name and its forms, without marks."""
        return self.plainly.payer_forms(noun, payer)


class Marked(NamedTuple):
    """A message in a locale, as a page carries it."""

    locale: str
    name: str


@dataclass(frozen=True, slots=True)
class Traced:
    """A page whose passages are elements that name their messages. `seen` are those in the order of the page;
    `unseen` stand in attributes, in the title, and in what only programs read.
    """

    html: str
    seen: tuple[Marked, ...]
    unseen: tuple[Marked, ...]


def traced(html: str, locales: Sequence[str], state: Callable[[Marked], str]) -> Traced:
    """A page made with marks, as a browser is shown it: each passage in a `<locpipe-text>` with its message and state.

    `locales` are those that the numbers of the marks count.
    """
    seen: list[Marked] = []
    unseen: list[Marked] = []
    depth = 0

    def message(digits: str) -> Marked:
        told = "".join(f"{ord(digit) - _FIRST_DIGIT:x}" for digit in digits)
        return Marked(locales[int(told[_DIGITS:], 16)], told[:_DIGITS])

    def element(match: re.Match[str]) -> str:
        nonlocal depth
        if match["unseen"]:
            unseen.extend(message(digits) for digits in _MARK.findall(match[0]) if digits)
            return _MARK.sub("", match[0])
        if match["open"]:
            depth += 1
            own = message(match["open"])
            seen.append(own)
            return (
                f'<locpipe-text data-locale="{own.locale}" data-message="{own.name}" data-state="{escape(state(own))}">'
            )
        depth -= 1
        return "</locpipe-text>"

    made = _PIECE.sub(element, html)
    assert depth == 0, "each mark that opens has one that closes"
    return Traced(made, tuple(dict.fromkeys(seen)), tuple(dict.fromkeys(own for own in unseen if own not in set(seen))))
