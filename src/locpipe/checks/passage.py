"""A text of a catalog, taken apart once, so that each rule finds what it judges: prose, links, placeholders, numbers.

The prose is the text without its Markdown: link targets, citations, code and bare addresses are cut, and what a rule
must not read as words (placeholders, pieces in another language) is one filler character each.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from locpipe.checks.alignment import Text
from locpipe.checks.sentence import NO_SENTENCE, WORD, Sentence, Span, Word, sentence_of, within, words_of
from locpipe.languages.beginnings import habits_begun, words_begun
from locpipe.languages.numbers import Number, read_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.languages import Language
    from locpipe.languages.beginnings import Suspects

FILLER = "\ufffc"
"""Stands in prose for a placeholder or a piece in another language."""

CONVERSION = r"(?<!\d)%(?:\d+\$)?[-+#0']*\d*(?:\.\d+)?(?:hh?|ll?|[qjztL])?[diouxXeEfFgGcsS@]"
"""A value as C writes it: %s, %1$d, %.2f. None behind a figure: “95%confidence”."""

INLINE = re.compile(
    r"(?P<citation>\[@[^\]\n]*\])"
    r"|(?P<code>`[^`\n]+`)"
    r"|\](?P<target>\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))"
    r"|\[(?P<span>[^\[\]\n]*)\]\{(?P<attributes>[^{}\n]*)\}"
    r"|(?P<address><?https?://[^\s<>)\]]*[^\s<>)\].,;:!?»”’]>?|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w"
    r"|(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:ca|com|org|net|gov|edu|info|health|care|int|eu|fr|uk|us|io)(?![\w-])(?:/[\w/.%?=&#-]*[\w/])?)"
    r"|(?P<named>\{[A-Za-z]\w*\})|(?P<percent>%\(\w+\)[a-z]|%%)"
    rf"|(?P<conversion>{CONVERSION})"
    r"|(?P<emphasis>\*{1,3})|(?P<escape>\\(?=[\\*_\[\]{}()#`|!<>.+-]))"
)
SIGN = re.compile(r"[\[\]{%*`\\]")
"""What a piece of Markdown begins with, unless it is an address."""
HOST = re.compile(r"\.[a-z]")
"""What every address without a scheme has somewhere."""
SENTENCE_END = re.compile(r"(?:[.!?…।؟۔][)\]”»’]*|[.!?…][\u00a0\u202f]»)\s+(?=[^\W_]|[«“(\[\ufffc−$])")
IDEOGRAPHIC_END = re.compile(r"[。！？][）」』]*(?=[^\s])")
"""The end of a sentence in a script that puts no spaces: of Chinese and Japanese."""
MARKED = re.compile(r"[\[\]{}*`\\@%]|https?:|\.[a-z]")
"""What every text with a piece of Markdown or an address has somewhere."""
PLAIN = re.compile(
    r"[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2015\u2018\u2019\u201b-\u201f\u2026\u2022\u202f\u2212\u20ac]*"
)
"""Texts of these characters alone need no closer look. The soft hyphen is not among them."""
DIGIT = re.compile(r"\d")
TAG = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--.*?-->|&(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")


BREAK = re.compile(r"<(?:br|/?(?:p|li|ul|ol|div|h[1-6]))(?:\s[^<>\n]*)?/?>", re.IGNORECASE)
"""A tag that ends a line."""

INLINE_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:\s+[A-Za-z-]+(?:=(?:\"[^<>\"]*\"|'[^<>']*'))?)*\s*/?>")
"""A tag that is none of a placeholder or an address: <strong>, <a href="…">."""


def without_tags(text: str) -> str:
    """A text of a catalog that holds HTML, without its tags: what a reader reads of it."""
    return INLINE_TAG.sub("", BREAK.sub("\n", text))


LONGEST_ABBREVIATION = 20
"""Letters before the end of a sentence that tell whether an abbreviation ends there."""


class Passage:
    """A text in a language (None where nobody has described it).

    `prose` is the words of the text in its own language, `spoken` those in another language as well.
    """

    def __init__(self, text: str, language: Language | None, *, is_printf: bool = False) -> None:
        """`is_printf` says that `%` may stand for a value, as in the messages of templates: `%(name)s`, `%s`, `%1$d`."""
        self.text = text
        self.language = language
        self._pieces: dict[str, list[str]] = {}
        text = without_tags(text) if "<" in text else text
        self.prose = self.spoken = text
        self.is_marked = MARKED.search(text) is not None
        """Whether there may be a piece of Markdown in it, a placeholder or an address."""
        if self.is_marked:
            self.prose, self.spoken = self._take_apart(text, is_printf)

    def _take_apart(self, text: str, is_printf: bool) -> tuple[str, str]:
        """The prose and what is spoken of a text. Keeps the pieces of Markdown, by kind, in order."""
        pieces = self._pieces
        prose: list[str] = []
        spoken: list[str] = []
        end = 0
        for match in inline_pieces(text):
            kind = match.lastgroup or ""
            if kind in {"percent", "conversion"} and not is_printf:
                continue
            before = text[end : match.start()]
            end = match.end()
            own = heard = ""
            if kind == "attributes":
                pieces.setdefault("span", []).append(match["span"])
                heard = match["span"]
                own = FILLER if match["attributes"].startswith("lang") else heard
            elif kind in {"named", "code", "address", "conversion"} or match[0].startswith("%("):
                own = heard = FILLER
            elif match[0] == "%%":
                own = heard = "%"
            elif kind == "citation":
                before = before.rstrip()
            pieces.setdefault(kind, []).append(match[kind])
            prose += (before, own)
            spoken += (before, heard)
        rest = text[end:]
        # What is left of a link is its text in brackets.
        own, heard = ("".join((*parts, rest)).replace("[", "").replace("]", "") for parts in (prose, spoken))
        return own, heard

    def pieces(self, kind: str) -> list[str]:
        """The pieces of one kind: citation, code, target, span, attributes, address, named, percent, conversion, emphasis."""
        return self._pieces.get(kind, [])

    @cached_property
    def is_plain(self) -> bool:
        """Whether no character of the text is odd: none is invisible, breaks a line or belongs to another script."""
        return PLAIN.fullmatch(self.text) is not None

    @cached_property
    def letters(self) -> frozenset[str]:
        """Each character of the prose, once: most rules of writing need not look at a text without theirs."""
        return frozenset(self.prose)

    @cached_property
    def folded(self) -> str:
        """The prose in small letters."""
        return self.prose.lower()

    @cached_property
    def suspects(self) -> Suspects:
        """The habits of the language that the prose may break; none for a language that nobody has described."""
        return habits_begun(self.language).among(words_begun(self.prose)) if self.language else {}

    @cached_property
    def has_digits(self) -> bool:
        """Whether a digit stands in the prose."""
        return DIGIT.search(self.prose) is not None

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers of the text, in order; none for a language that nobody has described."""
        return read_numbers(self.spoken, self.language) if self.language else ()

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the prose, in lower case."""
        return words_of(self.prose, self.language)

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The words of the prose as they are written: quicker to tell than `words`, where their places do not matter."""
        return tuple((self.language.words if self.language else WORD).findall(self.prose))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Each word of the prose, once: most rules about words need not look at a text without theirs."""
        known = [sentence.vocabulary for sentence in self.sentences]
        return known[0] if len(known) == 1 else frozenset().union(*known)

    @cached_property
    def texts(self) -> list[str]:
        """The words of the prose, without their places: quicker to tell than `words`."""
        return [word for sentence in self.sentences for word in sentence.texts]

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each sentence of the prose stands."""
        cuts = [0]
        ends = SENTENCE_END if self.language or "。" not in self.prose else IDEOGRAPHIC_END
        for match in ends.finditer(self.prose):
            before = self.prose[max(cuts[-1], match.end() - LONGEST_ABBREVIATION) : match.end()].rstrip()
            known = self.language
            is_abbreviation = known is not None and known.abbreviations.search(before) is not None
            if not is_abbreviation or (known and known.sentence_heads.match(self.prose, match.end())):
                cuts.append(match.end())
        cuts.append(len(self.prose))
        return tuple((start, end) for start, end in pairwise(cuts) if self.prose[start:end].strip())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the prose."""
        return tuple([self._sentence(start, end) for start, end in self.spans])

    def _sentence(self, start: int, end: int) -> Sentence:
        """A piece of the prose as a sentence."""
        return sentence_of(self.prose[start:end], self.language, within(self._dates, start, end))

    @cached_property
    def _dates(self) -> tuple[Span, ...]:
        """Where the dates of the text stand, if their places are those of the prose."""
        if self.prose != self.spoken:
            return ()
        return tuple([(number.start, number.end) for number in self.numbers if number.kind == "date"])

    @cached_property
    def whole(self) -> Sentence:
        """The prose as one sentence, for texts whose sentences do not match one by one."""
        return self.sentences[0] if len(self.sentences) == 1 else self._sentence(0, len(self.prose))

    def joined(self, first: int, last: int) -> Sentence:
        """The sentences `first` up to, not including, `last` as one."""
        if last - first == 1:
            return self.sentences[first]
        return self._sentence(self.spans[first][0], self.spans[last - 1][1]) if first < last else NO_SENTENCE

    @cached_property
    def outlines(self) -> tuple[Text, ...]:
        """Of each sentence its length, its numbers, and what stands in it in capitals."""
        numbers = self.numbers if self.prose == self.spoken else ()
        return tuple(
            Text(
                len(sentence.text.strip()),
                sentence.names | {n.value for n in numbers if start <= n.start < end} if numbers else sentence.names,
            )
            for sentence, (start, end) in zip(self.sentences, self.spans, strict=True)
        )

    @property
    def foreign(self) -> list[str]:
        """The pieces that are marked as another language."""
        marks = zip(self.pieces("span"), self.pieces("attributes"), strict=True)
        return [span for span, attributes in marks if attributes.startswith("lang")]

    @cached_property
    def tags(self) -> list[str]:
        """What looks like HTML: tags, comments, character references."""
        return TAG.findall(self.text) if "<" in self.text or "&" in self.text else []


def inline_pieces(text: str) -> Iterator[re.Match[str]]:
    """The pieces of Markdown and the addresses in a text, as `INLINE` finds them."""
    if "http" in text or "@" in text.replace("[@", "") or HOST.search(text):
        yield from INLINE.finditer(text)
        return
    # Without an address, a piece begins with a sign; between signs nothing has to be tried.
    end = 0
    for sign in SIGN.finditer(text):
        if sign.start() >= end and (match := INLINE.match(text, sign.start())):
            end = match.end()
            yield match
