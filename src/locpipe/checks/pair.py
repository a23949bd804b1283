"""One message beside its translation: what every rule of pairs judges."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from locpipe.checks.passage import Passage
from locpipe.checks.rule import Found
from locpipe.checks.terms import Glossary
from locpipe.model import Location

if TYPE_CHECKING:
    from locpipe.checks.passage import Sentence
    from locpipe.languages import Habit, Language


@dataclass(frozen=True, kw_only=True, eq=False)
class Pair:
    """A source text and its translation, with all that is known of where they stand. Parsed once, judged by many."""

    locale: str
    language: Language | None
    source_language: Language | None
    domain: str = ""
    file: str = ""
    line: int = 0
    context: str = ""
    msgid: str
    msgstr: str
    key: tuple[str, str] | None = None
    """The (context, msgid) of the entry, where `msgid` is that of its plural."""
    form: int | None = None
    """The number of the plural form, for a message that has them."""
    is_safety: bool = False
    is_source: bool = False
    """Whether the catalog is that of the source locale, whose texts override the source's wording."""
    carried: bool = False
    """Whether a locale may carry the source text over (names of cities)."""
    is_printf: bool = False
    glossary: Glossary = Glossary(())

    @cached_property
    def source(self) -> Passage:
        """The source text, taken apart."""
        return Passage(self.msgid, self.source_language, self.is_printf)

    @cached_property
    def target(self) -> Passage:
        """The translation, taken apart."""
        return Passage(self.msgstr, self.language, self.is_printf)

    @cached_property
    def aligned(self) -> tuple[tuple[Sentence, Sentence], ...]:
        """Sentences of both texts that belong together: one by one where there are as many, else all beside all."""
        ours, theirs = self.source.sentences, self.target.sentences
        if len(ours) == len(theirs) and ours:
            return tuple(zip(ours, theirs, strict=True))
        return ((self.source.whole, self.target.whole),)

    def habits(self, name: str) -> tuple[Habit, ...]:
        """The habits of writing of the translation's language under the name of a rule."""
        return self.language.habits.get(name, ()) if self.language else ()

    def found(self, message: str, fix: str = "") -> Found:
        """A defect of this translation."""
        return Found(
            location=Location(self.file, self.line),
            message=message,
            fix=fix,
            locale=self.locale,
            domain=self.domain,
            context=self.context,
            msgid=self.key[1] if self.key else self.msgid,
        )


def shown(text: str, at: int, end: int, around: int = 18) -> str:
    """A piece of a text with a little around it, for a message: “…de 12,7 points…”."""
    start, stop = max(0, at - around), min(len(text), end + around)
    piece = text[start:stop].replace("\x1f", "…").replace("\n", " ").strip()
    return f"“{'…' if start else ''}{piece}{'…' if stop < len(text) else ''}”"
