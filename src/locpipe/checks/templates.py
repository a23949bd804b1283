"""The rule of templates: every word that one shows comes from a catalog or from the data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.findings import Location, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TRANSLATED = re.compile(r"\{%-?\s*trans\b.*?\{%-?\s*endtrans\s*-?%\}", re.DOTALL)
_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_OUTPUT = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_CALL_OF_GETTEXT = re.compile(r"\b(?:_|n?p?gettext)\s*\((?:[^()]|\([^()]*\))*\)")
_STRING = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_TAG = re.compile(r"<[^>]*>")
_SHOWN_ATTRIBUTE = re.compile(
    r"\b(?:alt|title|aria-label|aria-description|placeholder|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')"
)
_MADE_FOR_PROGRAMS = re.compile(
    r"utf-8|width=device-width, initial-scale=1|noindex|article|website|summary_large_image|1200|630|light dark|#[0-9a-f]{6}|\(prefers-.*"
)
_WORD = re.compile(r"[^\W\d_]{2}|\d{3}")


@rule(Severity.ERROR, fix="Write {{ _('…') }} or {% trans %}…{% endtrans %}, then run `locpipe sync` and translate it.")
def template_with_own_words(templates: Mapping[str, str]) -> Iterator[Found]:
    """A template shows words, or a number, that no catalog and no data have.

    Why it matters: they would stand in English on every page, and nobody would have translated or checked them.

    Example: `<p>Do not call.</p>` in page.html.
    """
    for file, text in templates.items():
        for line, words in own_words(text):
            yield Found(
                location=Location(file, line), message=f"“{' '.join(words.split())[:80]}” stands in the template itself"
            )


def own_words(template: str) -> Iterator[tuple[int, str]]:
    """The words of a template that no translator is asked for, each with its line."""
    # What is taken out leaves its line breaks, so that lines stay what they are.
    untranslated = _TRANSLATED.sub(_blank, template)
    bare = _JINJA.sub(_blank, untranslated)
    for match in _SHOWN_ATTRIBUTE.finditer(bare):
        yield from _told(bare, match.start(), match.group(1) or match.group(2) or "")
    shown = _TAG.sub(lambda match: re.sub(r"[^\n]", "\0", match.group()), bare)
    for match in re.finditer(r"[^\0\n]+", shown):
        yield from _told(shown, match.start(), match.group())
    for output in _OUTPUT.finditer(untranslated):
        for match in _STRING.finditer(_CALL_OF_GETTEXT.sub("", output.group(1))):
            words = match.group(1) or match.group(2) or ""
            if " " in words.strip():
                yield from _told(untranslated, output.start(), words)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", "", match.group())


def _told(text: str, start: int, words: str) -> Iterator[tuple[int, str]]:
    stripped = words.strip()
    if _WORD.search(stripped) and not _MADE_FOR_PROGRAMS.fullmatch(stripped):
        yield text.count("\n", 0, start) + 1, stripped


RULES = (template_with_own_words,)
