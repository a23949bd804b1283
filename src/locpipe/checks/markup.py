"""Markdown, links and citations: a translation keeps the marks of its source."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from locpipe.checks.passage import FILLER, Passage
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import WORD
from locpipe.findings import Severity
from locpipe.languages.dictionary import dictionary, is_known
from locpipe.languages.numbers import PHONE, SHORT_CODE
from locpipe.languages.vocabulary import surely_of, things_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.languages import Language

LINK = re.compile(r"\[(?P<text>[^\[\]]*)\]\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
BROKEN_LINK = re.compile(r"\[[^\[\]]*\][\s\u00a0]+\(\S|\[[^\[\]]*\]\([^)]*$|\[[^\[\]]*\]\(\s*\)|\]\([^()]*\s[^()]*\)")
BARE_BRACKETS = re.compile(r"(?<!\\)\[[^\[\]@]*\w[^\[\]@]*\](?!\s*[({])")
FIGURES_ALONE = re.compile(r"\[[\d\s\u00a0\u202f.,;:–−-]+\]")
"""An interval in square brackets: [0,50; 0,82]."""
EMPHASIS = re.compile(r"\*{1,3}")
BLOCK_MARK = re.compile(r"^\s*(?:[-+*][ \t]|\d+[.)][ \t]|#{1,6}[ \t]|>|\|)")
LIST_LINE = re.compile(r"^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]", re.MULTILINE)
"""The beginning of a point of a list."""
BLOCK_LINE = re.compile(
    r"^(?P<space>[ \t]*)(?P<mark>[-*+•](?=[ \t])|\d{1,2}[.)](?=[ \t])|#{1,6}(?=[ \t])|>)", re.MULTILINE
)
"""The beginning of a point, a heading or a quote."""
KEY = re.compile(r"@([\w.:-]+)")


def is_marked(pair: Pair) -> bool:
    """Whether one of the two texts may have a link or an address."""
    return pair.source.is_marked or pair.target.is_marked


def has_link(pair: Pair) -> bool:
    """Whether one of the two texts has what a link has between its text and its address."""
    return "](" in pair.msgstr or "](" in pair.msgid


def targets(passage: Passage) -> list[str]:
    """The addresses that a text leads to, in order."""
    bare = [address.strip("<>") for address in passage.pieces("address")]
    return [target[1:-1] for target in passage.pieces("target")] + bare


def keys(passage: Passage) -> list[str]:
    """The keys of the works that a text cites, in order."""
    return [key for citation in passage.pieces("citation") for key in KEY.findall(citation)]


def is_variant(ours: str, theirs: str, marks: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether `theirs` is the page `ours` in the other language. `marks` name the two languages in addresses.

    Hosts must be the same but for such a mark. The path may be translated with it, so that it is not compared then.
    """
    try:
        one, other = urlsplit(ours), urlsplit(theirs)
    except ValueError:
        return False  # one of them is no address at all
    if one.scheme not in {"http", "https"} or other.scheme not in {"http", "https"}:
        return one.scheme == other.scheme and digits_of(ours) == digits_of(theirs) != ""
    if normal(ours) == normal(theirs):
        return True
    source, target = marks
    if (
        one.scheme != other.scheme
        or bare_host(one.netloc, source | target) != bare_host(other.netloc, source | target)
        or numbers_of(one.path) != numbers_of(other.path)
        or depth(one.path, source) != depth(other.path, target)
    ):
        return False
    our_marks, their_marks = parts_of(ours), parts_of(theirs)
    return not their_marks & source if our_marks & source else bool(their_marks & target)


def digits_of(address: str) -> str:
    """The digits of a number to call, without the prefix of the country."""
    return re.sub(r"\D", "", address.partition("?")[0])[-10:]


def parts_of(url: str) -> set[str]:
    """The words of an address, in lower case."""
    return set(re.findall(r"[a-z]+", url.lower()))


def bare_host(host: str, marks: frozenset[str]) -> str:
    """A host without www and without the mark of a language."""
    return ".".join(part for part in host.lower().split(".") if part != "www" and part not in marks)


def numbers_of(path: str) -> list[str]:
    """The numbers in a path, which no translation of it changes."""
    return sorted(re.findall(r"\d+", path))


def depth(path: str, marks: frozenset[str]) -> int:
    """How many parts a path has beside the mark of a language."""
    return len([part for part in path.split("/") if part and part.lower() not in marks])


def normal(url: str) -> str:
    """An address without what changes nothing: escapes, a slash at the end, the case of its host."""
    try:
        parts = urlsplit(unquote(url))
    except ValueError:
        return url
    return parts._replace(netloc=parts.netloc.lower(), path=parts.path.rstrip("/")).geturl()


@rule(Severity.ERROR, fix="Put the links of the source in the translation, each with its own address.", needs=is_marked)
def link_changed(pair: Pair) -> Iterator[Found]:
    """A translation lacks a link of its source, adds one, or leads elsewhere.

    Why it matters: a reader who needs help, or a source, would land somewhere else. The same page in the reader's
    language is right: `…/en/…` may become `…/fr/…` on the same host.

    Example: `[988](tel:988)` translated as `[988](tel:998)`.
    """
    ours, theirs = targets(pair.source), targets(pair.target)
    lost, added = list(ours), []
    for target in theirs:
        if target in lost:
            lost.remove(target)
        else:
            added.append(target)
    marks = (
        pair.source_language.address_marks if pair.source_language else frozenset(),
        pair.language.address_marks if pair.language else frozenset({pair.locale.partition("_")[0]}),
    )
    for target in list(added):
        match = next((one for one in lost if is_variant(one, target, marks)), None)
        if match is not None and not is_other_page(match, target, pair):
            lost.remove(match)
            added.remove(target)
    for one, other in zip(lost, added, strict=False):
        yield pair.found(f"a link leads to {other}, in the source to {one}")
    for target in lost[len(added) :]:
        yield pair.found(f"the link to {target} is missing")
    for target in added[len(lost) :]:
        yield pair.found(f"a link to {target} that the source does not have")


def is_other_page(ours: str, theirs: str, pair: Pair) -> bool:
    """Whether the last part of an address is a word of the source's language, and another one than in the source."""
    last = [set(LAST_PART.findall(address.lower())) for address in (ours, theirs)]
    source, language = pair.source_language, pair.language
    if last[0] == last[1] or not (source and language and source.dictionary and language.dictionary):
        return False
    return any(
        dictionary(source.dictionary).get(word) >= ORDINARY and not is_known(word, language.dictionary)
        for word in last[1] - last[0]
    )


LAST_PART = re.compile(r"(?<=/)[a-z]{4,}(?=/?$|\.html?$)")
ORDINARY = 2_000
"""How often a word occurs in its language that no other is likely to share."""


@rule(
    Severity.ERROR,
    fix="Write [text](address) without a space between, both brackets closed.",
    needs=lambda pair: "[" in pair.msgstr or "]" in pair.msgstr or "](" in pair.msgid,
)
def link_malformed(pair: Pair) -> Iterator[Found]:
    """A link is broken: a bracket is not closed, or a space stands where none may.

    Why it matters: the reader sees the brackets and the address, and nothing to press.

    Example: `[988] (tel:988)`.
    """
    if (match := BROKEN_LINK.search(pair.msgstr)) and not BROKEN_LINK.search(pair.msgid):
        yield pair.found(f"a broken link near “{match[0][:50]}”")
    elif any(target in pair.msgstr and f"]{target}" not in pair.msgstr for target in pair.source.pieces("target")):
        yield pair.found("a link lost its brackets")
    elif idle := [match["text"] for match in LINK.finditer(pair.msgstr) if is_idle(match["text"], pair)]:
        yield pair.found(f"a link shows “{idle[0]}” and not where it leads", "Put the words of the source in the link.")


def is_idle(text: str, pair: Pair) -> bool:
    """Whether the words of a link say nothing of where it leads, and those of the source's links do."""
    if not pair.language or not pair.source_language or pair.is_source:
        return False
    theirs, ours = text.strip().lower(), [match["text"].strip().lower() for match in LINK.finditer(pair.msgid)]
    return (not theirs or theirs in pair.language.idle_links) and pair.source_language.idle_links.isdisjoint(ours)


@rule(Severity.ERROR, fix="Let each link show the number that it calls.", needs=has_link)
def phone_link_differs(pair: Pair) -> Iterator[Found]:
    """A link shows one number and calls another.

    Why it matters: a person in distress would reach the wrong service.

    Example: `[1-866-277-3553](tel:988)`.
    """
    for match in LINK.finditer(pair.msgstr):
        scheme, _, address = match["target"].partition(":")
        if (
            match["target"].startswith("http")
            and PHONE.fullmatch(match["text"].strip())
            and f"[{match['text']}](tel:" in pair.msgid
        ):
            yield pair.found(f"the link shows {match['text']} and leads to {match['target']}")
        shown = PHONE.search(match["text"]) or SHORT_CODE.search(match["text"]) or re.search(r"\d{3,}", match["text"])
        other = OTHER_WAY.get(scheme)
        if other and pair.language and says_way(match["text"], other, scheme, pair.language.code):
            yield pair.found(f"the link says “{match['text']}” and leads to {match['target']}")
        if scheme not in {"tel", "sms"} or not shown:
            continue
        digits = re.sub(r"\D", "", translated_letters(shown[0]))[-10:]
        called = re.sub(r"\D", "", address)[-10:]
        if digits != called and not (len(digits) < len(called) and called.endswith(digits)):
            yield pair.found(f"the link shows {shown[0]} and leads to {match['target']}")


OTHER_WAY = {"tel": "sms", "sms": "tel"}
WAYS = {"tel": "call", "sms": "text"}
"""What one does by an address, as the vocabulary names it."""


def says_way(text: str, way: str, own: str, code: str) -> bool:
    """Whether a text says that one texts, and not that one calls, or the other way round."""
    first = next(
        (word for word in WORD.findall(text.lower()) if not things_of(word, code).isdisjoint(WAYS.values())), ""
    )
    return WAYS[way] in surely_of(first, code) and WAYS[own] not in things_of(first, code)


def translated_letters(number: str) -> str:
    """A number in letters (1 866 APPELLE) as digits."""
    return number.translate(str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999"))


@rule(
    Severity.ERROR,
    fix="Cite what the source cites, with the same [@key].",
    needs=lambda pair: "@" in pair.msgid or "@" in pair.msgstr,
)
def citation_changed(pair: Pair) -> Iterator[Found]:
    """A translation lacks a citation of its source, has another, or a broken one.

    Why it matters: a figure would stand there without its evidence, or with that of another study.

    Example: `[@feder-2014]` became `[@feder-2021]`.
    """
    cited = keys(pair.source), keys(pair.target)
    if cited[0] != cited[1]:
        ours, theirs = Counter(cited[0]), Counter(cited[1])
        for key in ours - theirs:
            yield pair.found(f"the citation [@{key}] is missing")
        for key in theirs - ours:
            yield pair.found(f"the citation [@{key}] is not in the source")
    for citation in pair.target.pieces("citation"):
        if len(KEY.findall(citation)) > citation.count(";") + 1:
            yield pair.found(f"nothing parts the keys of {citation}", "Write [@one; @two].")
    if "@" in pair.target.prose and "@" not in pair.source.prose:
        yield pair.found("a citation without its brackets")
    elif cited[0] == cited[1] and (beside := beside_keys(pair.target)):
        own = beside_keys(pair.source)
        if not own or numbers_of(own) != numbers_of(beside):
            yield pair.found(f"“{beside}” stands in a citation, and the source does not say it")


def beside_keys(passage: Passage) -> str:
    """What the first citation says that says more than its keys: a page; empty where none does."""
    rests = (KEY.sub(" ", citation).strip("[]@;, \u00a0\u202f") for citation in passage.pieces("citation"))
    return next((rest for rest in rests if any(map(str.isalnum, rest))), "")


@rule(
    Severity.WARNING, fix="Check that each citation stands at its own statement.", needs=lambda pair: "@" in pair.msgid
)
def citations_exchanged(pair: Pair) -> Iterator[Found]:
    """The citations stand in another order than in the source.

    Why it matters: two statements may have exchanged their evidence.

    Example: “… in 2014 [@a]. … in 2021 [@b].” translated with `[@b]` first.
    """
    ours, theirs = pair.source.pieces("citation"), pair.target.pieces("citation")
    if len(ours) == len(theirs) and ours != theirs and Counter(keys(pair.source)) == Counter(keys(pair.target)):
        for one, other in zip(ours, theirs, strict=True):
            if set(KEY.findall(one)) != set(KEY.findall(other)):
                yield pair.found(f"{other} stands where the source has {one}")
                return


@rule(Severity.WARNING, fix="Put each citation at the sentence that it proves.", needs=lambda pair: "@" in pair.msgid)
def citation_moved(pair: Pair) -> Iterator[Found]:
    """A citation stands at another sentence than in the source, or amid its own, and not at its end.

    Why it matters: a statement would stand there without its evidence, and another with evidence that says nothing of it.

    Example: “It lasts a week. It is mild [@a].” translated with `[@a]` at the first sentence.
    """
    ours, theirs = pair.source.pieces("citation"), pair.target.pieces("citation")
    if ours != theirs:
        return
    amid = amid_words(pair.msgstr) - amid_words(pair.msgid)
    if amid:
        yield pair.found(f"{min(amid)} stands amid a sentence, and at the end of something in the source")
        return
    if len(pair.source.spans) == 1:
        return
    single = {first: other for (first, last), (other, end) in pair.beads if last - first == end - other == 1}
    if len(single) != len(pair.beads):
        return
    places = cited_sentences(pair.source), cited_sentences(pair.target)
    for citation, one, other in zip(ours, *places, strict=True):
        if single.get(one) != other:
            yield pair.found(f"{citation} stands at another sentence")
            return


def amid_words(text: str) -> set[str]:
    """The citations of a text behind which a word follows right away."""
    return {match[0] for match in CITATION.finditer(text) if WORD_BEHIND.match(text, match.end())}


def cited_sentences(passage: Passage) -> list[int]:
    """Of each citation in a text the number of the sentence that it ends or stands in."""
    before = [
        Passage(passage.text[: match.start()].rstrip(), passage.language) for match in CITATION.finditer(passage.text)
    ]
    return [max(0, len(piece.spans) - 1) for piece in before]


CITATION = re.compile(r"\[@[^\]\n]*\]")
WORD_BEHIND = re.compile(r"[ \u00a0]\w")


@rule(Severity.WARNING, fix="Check that each link stands on its own words.", needs=has_link)
def links_exchanged(pair: Pair) -> Iterator[Found]:
    """The links stand in another order than in the source.

    Why it matters: two links may have exchanged their addresses.

    Example: “[Call](tel:988) or [chat](https://…)” translated with the two addresses exchanged.
    """
    ours, theirs = pair.source.pieces("target"), pair.target.pieces("target")
    if are_exchanged(ours, theirs):
        yield pair.found(f"{theirs[0][1:-1]} comes first, in the source {ours[0][1:-1]}")


def are_exchanged(ours: list[str], theirs: list[str]) -> bool:
    """Whether two lists have the same addresses in another order."""
    return ours != theirs and sorted(ours) == sorted(theirs)


@rule(Severity.WARNING, fix="Put the link on the words that say where it leads, as in the source.", needs=has_link)
def link_moved(pair: Pair) -> Iterator[Found]:
    """A link stands on other words than in the source, and the words that it stood on are translated beside it.

    Why it matters: who is told to call a line, and finds no link there, does not look for it on another word.

    Example: `Trained workers answer: [call 9-8-8](tel:988)` translated as « Des [intervenants](tel:988) formés répondent :
    appelez le 9-8-8 ».
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    ours, theirs = list(LINK.finditer(pair.msgid)), list(LINK.finditer(pair.msgstr))
    if len(ours) != len(theirs) or are_exchanged(*([match["target"] for match in side] for side in (ours, theirs))):
        return
    spoken, code = pair.source_language.code, pair.language.code
    beside = marks_of(LINK.sub(FILLER, pair.msgid), spoken), marks_of(LINK.sub(FILLER, pair.msgstr), code)
    for one, other in zip(ours, theirs, strict=True):
        named, said = marks_of(one["text"], spoken), marks_of(other["text"], code)
        moved = named & beside[1]
        is_other = not said.isdisjoint(beside[0]) or any(map(str.isdigit, moved))
        if moved and is_other and named.isdisjoint(said):
            yield pair.found(f"the link stands on “{other['text']}”, in the source on “{one['text']}”")
            return
        if other["target"].startswith(CALLING) and does_not_call(other["text"], pair.language):
            yield pair.found(f"“{other['text']}” does not say that one calls there", "Say what the link does.")
            return


CALLING = ("tel:", "sms:")
"""How the addresses of numbers begin."""

SPEAKING = frozenset(
    {"call", "phone", "text", "talk", "tell", "write", "online-one", "ask", "by-telephone", "share", "send"}
)
"""What one does with a number, as the vocabulary names it."""


def does_not_call(text: str, language: Language) -> bool:
    """Whether the words of a link begin with an order that surely is none to call or write: « ignorez le »."""
    first = next(iter(WORD.findall(text.lower())), "")
    is_order = language.order.fullmatch(first) is not None and bool(surely_of(first, language.code))
    return is_order and SPEAKING.isdisjoint(things_of(first, language.code))


def marks_of(text: str, code: str) -> frozenset[str]:
    """What the words of a link are known by in another language: their figures, their beginnings, and what they may name."""
    written = WORD.findall(text.lower())
    named = [thing for word in written for thing in things_of(word, code)]
    figures = re.findall(r"\d{3,}", GLUE_OF_FIGURES.sub("", text))
    return frozenset((*named, *figures, *(word[:BEGINNING] for word in written if len(word) >= BEGINNING)))


GLUE_OF_FIGURES = re.compile(r"(?<=\d)[-\u2011 \u00a0](?=\d)")
BEGINNING = 5
"""Letters that a word has in common with its like in another language: “registration”, « registre »."""


@rule(
    Severity.WARNING,
    fix="Set the same words in *…* or **…** as the source does.",
    needs=lambda pair: any(mark in text for mark in "*_" for text in (pair.msgid, pair.msgstr)),
)
def emphasis_differs(pair: Pair) -> Iterator[Found]:
    """A translation has more or less emphasis than its source.

    Why it matters: a warning in bold may have lost its weight, or an asterisk stands in the text.

    Example: `**Do not stop**` translated as « N’arrêtez pas ».
    """
    ours, theirs = emphasis(pair.source, pair.msgid), emphasis(pair.target, pair.msgstr)
    if ours != theirs:
        for mark in sorted(ours | theirs, key=len, reverse=True):
            if theirs[mark] % 2 and not ours[mark] % 2:
                yield pair.found(f"an opening {mark} without its end")
                return
        if not says_twice(pair.msgid, pair.msgstr):
            yield pair.found(
                f"{sum(theirs.values()) // 2} pieces with emphasis, {sum(ours.values()) // 2} in the source"
            )
    elif (piece := spaced_emphasis(pair.msgstr)) and not spaced_emphasis(pair.msgid):
        yield pair.found(f"a space inside the emphasis: “{piece}”", "Put the marks against the words.")


def says_twice(ours: str, theirs: str) -> bool:
    """Whether a translation only has a number of its source in bold once more: “call or text **988**”."""
    once, again = (Counter(STRONG.findall(text)) for text in (ours, theirs))
    if again.total() == once.total() or STRONG.sub("", ours).count("*") != STRONG.sub("", theirs).count("*"):
        return False
    return once.keys() == again.keys() and all(
        count == once[piece] or piece.strip("*").replace("-", "").isdigit() for piece, count in again.items()
    )


STRONG = re.compile(r"\*\*[^*\n]+\*\*")


def emphasis(passage: Passage, text: str) -> Counter[str]:
    """How often each mark of emphasis stands in a text; Markdown knows two of each: “__” is “**”."""
    marks = Counter(passage.pieces("emphasis"))
    for match in UNDERLINED.finditer(text) if "_" in text else ():
        marks["*" * len(match[1])] += 2
    return marks


UNDERLINED = re.compile(r"(?<![\w_])(__?)(?=[^\s_])[^_]*[^\s_]\1(?![\w_])")


def spaced_emphasis(text: str) -> str:
    """A mark of emphasis with a space on its inner side, with what stands around it; empty where there is none."""
    for number, match in enumerate(EMPHASIS.finditer(text)):
        inner = text[match.end() : match.end() + 1] if number % 2 == 0 else text[match.start() - 1 : match.start()]
        if inner.isspace():
            return text[max(0, match.start() - 10) : match.end() + 10]
    return ""


@rule(
    Severity.ERROR, fix="Write [words]{lang=xx}, with the language of the words.", needs=lambda pair: "{" in pair.msgstr
)
def language_mark_wrong(pair: Pair) -> Iterator[Found]:
    """A piece marked as another language is marked with none, or broken.

    Why it matters: a screen reader would read it with the wrong voice, or the reader sees the mark itself.

    Example: `[Food and Drug Administration]{lang=}`.
    """
    for attributes in pair.target.pieces("attributes"):
        if not re.fullmatch(r"lang=\"?[a-z]{2,3}(-[A-Za-z0-9]+)*\"?", attributes):
            yield pair.found(f"{{{attributes}}} is no mark of a language")
    if re.search(r"\]\s+\{lang|\{lang(?![^{}]*\})", pair.msgstr):
        yield pair.found("nothing may stand between ] and {lang=…}, and } has to close it")


FIRST_WORD = re.compile(r"\w+")


@lru_cache(maxsize=4)
def by_first_word(spans: frozenset[str]) -> dict[str, list[str]]:
    """Pieces of several words by the first word of each: a catalog has many, and most texts the words of none."""
    found: dict[str, list[str]] = {}
    for span in sorted(spans):
        match = FIRST_WORD.search(span)
        found.setdefault(match[0] if match else "", []).append(span)
    return found


@rule(Severity.WARNING, fix="Mark it as [words]{lang=xx}, as elsewhere in the catalog.")
def language_mark_missing(pair: Pair) -> Iterator[Found]:
    """A piece that is marked as another language elsewhere in the catalog stands here without its mark, or translated.

    Why it matters: a screen reader would read it with the wrong voice, or a reader looks for a name that nobody uses.

    Example: “JAMA Psychiatry” without `{lang=en}`.
    """
    prose = pair.target.prose
    by_word = by_first_word(pair.setting.marked)
    for word in sorted(by_word.keys() & {"", *FIRST_WORD.findall(prose)}) if by_word else ():
        for span in by_word[word]:
            if span in prose and re.search(rf"(?<!\w){re.escape(span)}(?!\w)", prose):
                yield pair.found(f"“{span}” without its mark")
    source = pair.source.prose
    for span in sorted(span for span in pair.setting.marked if " " in span and span in source):
        if span not in pair.msgstr and re.search(rf"(?<!\w){re.escape(span)}(?!\w)", source):
            yield pair.found(f"“{span}” keeps its language elsewhere in the catalog", f"Write [{span}] with its mark.")
            return
    match = BARE_BRACKETS.search(pair.msgstr) if "[" in pair.msgstr else None
    if match and match[0] not in pair.msgid and not FIGURES_ALONE.fullmatch(match[0]):
        yield pair.found(
            f"readers see the brackets of “{match[0][:50]}”",
            "Write [words]{lang=xx} for a name in another language, [words](address) for a link.",
        )


@rule(
    Severity.WARNING,
    fix="Write the piece exactly as the source does, or translate it and take its mark off.",
    needs=lambda pair: "{" in pair.msgstr,
)
def foreign_piece_changed(pair: Pair) -> Iterator[Found]:
    """A piece that is marked as the language of the source does not stand so in the source.

    Why it matters: a name that was kept is misspelt, or the mark is on words of the translation.

    Example: `[Food and Drugs Administration]{lang=en}` for “Food and Drug Administration”.
    """
    if pair.source_language is None or pair.is_source:
        return
    source = plain_marks(pair.source.spoken)
    for span, attributes in zip(pair.target.pieces("span"), pair.target.pieces("attributes"), strict=True):
        is_of_source = re.match(rf'lang="?{pair.source_language.code}\b', attributes) is not None
        is_there = plain_marks(span) in source
        is_marked_there = f"[{span}]{{lang={pair.locale[:2]}}}" in pair.msgid
        if is_of_source and is_marked_there:
            yield pair.found(f"“{span}” is marked as another language in the source", "Take the mark off.")
        elif is_of_source and span.strip() and not is_there:
            yield pair.found(f"“{span}” is not in the source")
        elif is_there and " " in span and not is_of_source and attributes not in pair.source.pieces("attributes"):
            yield pair.found(
                f"“{span}” stands in the source, and is marked as another language",
                f"Write [{span}]{{lang={pair.source_language.code}}}.",
            )


def plain_marks(text: str) -> str:
    """A text with plain spaces, for comparing names."""
    return re.sub(r"[\u00a0\u202f]", " ", text)


@rule(
    Severity.ERROR,
    fix="Begin each line with the mark of the source: of a list, a heading, a quote.",
    needs=lambda pair: BLOCK_LINE.search(pair.msgid) is not None,
)
def list_broken(pair: Pair) -> Iterator[Found]:
    """A list within a text has more or fewer points than that of the source, or a line another mark.

    Why it matters: two points run into one, and neither is read; a step is another; a heading is of another rank.

    Example: “- eat nothing;” / “- drink water.” translated without the second hyphen.
    """
    ours, theirs = (len(LIST_LINE.findall(text)) for text in (pair.msgid, pair.msgstr))
    lines = block_marks(pair.msgid), block_marks(pair.msgstr)
    if not lines[0]:
        return
    if ours != theirs:
        yield pair.found(f"points in the list: {theirs}, in the source {ours}")
        return
    if lines[0] != lines[1]:
        other = next(((one, two) for one, two in zip_longest(*lines, fillvalue="") if one != two))
        yield pair.found(f"a line begins with “{other[1]}”, in the source with “{other[0]}”")


def block_marks(text: str) -> list[str]:
    """The marks that the lines of a text begin with: of whichever kind, the points of a list are alike, and nested or not."""
    return [
        f"{'nested ' if match['space'] else ''}{'-' if match['mark'] in '-*+•' else match['mark'].replace(')', '.')}"
        for match in BLOCK_LINE.finditer(text)
    ]


@rule(Severity.ERROR, fix="Remove the mark, or put a backslash before it.")
def block_mark_added(pair: Pair) -> Iterator[Found]:
    """A translation begins with a mark that makes it a list, a heading, a quote or a table, or holds other code.

    Why it matters: the paragraph would turn into another kind of block.

    Example: « # Avertissement » for “Warning”.
    """
    if (match := BLOCK_MARK.match(pair.msgstr)) and not BLOCK_MARK.match(pair.msgid):
        yield pair.found(f"the text begins with “{match[0].strip()}”")
    if "`" in pair.msgstr and "`" not in pair.msgid:
        yield pair.found("a backtick (`) that the source does not have")
    elif other := Counter(pair.target.pieces("code")) - Counter(pair.source.pieces("code")):
        yield pair.found(f"{min(other)} is not in the source", "Leave code as it is.")


RULES = (
    link_changed,
    link_malformed,
    phone_link_differs,
    citation_changed,
    citations_exchanged,
    citation_moved,
    links_exchanged,
    link_moved,
    emphasis_differs,
    language_mark_wrong,
    language_mark_missing,
    foreign_piece_changed,
    list_broken,
    block_mark_added,
)
