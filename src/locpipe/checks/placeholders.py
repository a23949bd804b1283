"""Placeholders: `{city}` and its forms, `%(name)s` in the words of templates."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.pair import has_place_form
from locpipe.checks.passage import CONVERSION
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import texts_of
from locpipe.findings import Severity
from locpipe.languages.vocabulary import things_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.checks.pair import Pair
    from locpipe.languages import Language

FORM = re.compile(r"(?P<form>in|of|the|to|from|at|by)_(?P<noun>\w+)")
STRAY = re.compile(r"[{}]")
SIGNS = re.compile(rf"%\(\w+\)[a-z]|%%|{CONVERSION}")
"""What may begin with a percent sign in the words of a template."""
TWICE = re.compile(r"(\{\w+\}|%\(\w+\)[a-z])[ \u00a0]*\1")


def is_marked(pair: Pair) -> bool:
    """Whether one of the two texts may have a placeholder."""
    return pair.source.is_marked or pair.target.is_marked


def has_brace(pair: Pair) -> bool:
    """Whether a translation has what each placeholder begins with."""
    return "{" in pair.msgstr


def noun(name: str) -> str:
    """What a placeholder names, whatever its form: `in_city`, `In_city` and `city` name the city."""
    lower = name[:1].lower() + name[1:]
    match = FORM.fullmatch(lower)
    return match["noun"] if match else lower


def names(texts: list[str]) -> list[str]:
    """The names in `{…}` and `%(…)s`."""
    return [re.sub(r"^\{|\}$|^%\(|\)[a-z]$", "", text) for text in texts if text != "%%"]


def written(name: str) -> str:
    """A placeholder as a translator writes it."""
    return f"{{{name}}}"


@rule(
    Severity.ERROR,
    fix="Put the placeholders of the source in the translation, in the form that its grammar needs.",
    needs=is_marked,
)
def placeholder_mismatch(pair: Pair) -> Iterator[Found]:
    """A translation lacks a placeholder of its source, or has one that the source does not have.

    Why it matters: a page would name no place, or show the braces themselves. Another form of the same place is right:
    a translation may have `{in_city}` where the source has `{city}`.

    Example: `Ask in {city}.` translated as « Demandez dans votre ville. »
    """
    for kind, show in (("named", written), ("percent", lambda name: f"%({name})s")):
        if pair.source.pieces(kind) == pair.target.pieces(kind):
            continue
        ours, theirs = names(pair.source.pieces(kind)), names(pair.target.pieces(kind))
        if pair.form is not None and kind == "percent":
            # A form for one or none may do without its number.
            theirs = theirs or ours
        wanted, present = {noun(name) for name in ours}, {noun(name) for name in theirs}
        for name in dict.fromkeys(ours):
            if noun(name) not in present:
                yield pair.found(f"the placeholder {show(name)} is missing")
        for name in dict.fromkeys(theirs):
            if noun(name) not in wanted:
                yield pair.found(f"the placeholder {show(name)} is not in the source")
    yield from map(pair.found, changed_values(pair))


def changed_values(pair: Pair) -> Iterator[str]:
    """What is wrong with the values that a text has as C writes them, in words."""
    ours, theirs = numbered(pair.source.pieces("conversion")), numbered(pair.target.pieces("conversion"))
    if pair.form is not None:
        theirs = theirs or ours  # a form for one or none may do without its number
    yield from (f"the placeholder {piece} is missing" for value, piece in ours.items() if value not in theirs)
    yield from (f"the placeholder {piece} is not in the source" for value, piece in theirs.items() if value not in ours)


def numbered(conversions: Iterable[str]) -> dict[tuple[int, str], str]:
    """Values as C has them, by their number and what they are: `%d` and `%2$s` of “%d of %2$s”. One without a number is the next."""
    return {
        (int(match["number"] or place), match["kind"].replace("i", "d")): match[0]
        for place, match in enumerate(filter(None, map(VALUE.fullmatch, conversions)), start=1)
    }


VALUE = re.compile(r"%(?:(?P<number>\d+)\$)?.*(?P<kind>[A-Za-z@])")
"""A value as C writes it: its number, where it has one, and the letter that says what it is."""


@rule(
    Severity.ERROR,
    fix="Write the name exactly: a form that pages know is the name itself, in_… or of_….",
    needs=has_brace,
)
def placeholder_form_unknown(pair: Pair) -> Iterator[Found]:
    """A placeholder has a form that neither the source nor the grammar of the locale knows.

    Why it matters: nothing fills it, so the page shows the braces.

    Example: `{near_city}` or `{IN_CITY}` where the source has `{city}`.
    """
    ours = names(pair.source.pieces("named"))
    nouns = {noun(name) for name in ours}
    forms = {"in", "of"} | set(pair.language.place_forms if pair.language else ())
    for name in dict.fromkeys(names(pair.target.pieces("named"))):
        lower = name[:1].lower() + name[1:]
        match = FORM.fullmatch(lower)
        is_place_name = noun(name) in nouns
        # The forms of a board are stated in its data; one that is not stays on the page, where it is found.
        is_form = match is not None and (match["form"] in forms or not is_place(noun(name)))
        known = (
            name in ours
            or (match is not None and lower in {own[:1].lower() + own[1:] for own in ours})
            or (is_place_name and (is_form or name == noun(name)))
        )
        if not known and noun(name) in nouns:
            yield pair.found(f"{written(name)} is no form of a place")


@rule(
    Severity.WARNING,
    fix="Name it as often as the source does, unless the sentence reads better otherwise.",
    needs=is_marked,
)
def placeholder_count_differs(pair: Pair) -> Iterator[Found]:
    """A placeholder stands more or less often than in the source.

    Why it matters: a place was lost in one sentence, or doubled.

    Example: `From {city}, {nearest_city} is near.` translated with `{city}` twice.
    """
    pieces = pair.source.pieces("named"), pair.target.pieces("named")
    if pieces[0] == pieces[1]:
        return
    ours, theirs = (Counter(noun(name) for name in names(side)) for side in pieces)
    for name, count in ours.items():
        if theirs[name] and theirs[name] != count:
            yield pair.found(f"{written(name)} stands {theirs[name]} times, {count} times in the source")


@rule(
    Severity.ERROR,
    fix="Close the brace, or remove it. Texts hold no braces but those of placeholders.",
    needs=is_marked,
)
def placeholder_malformed(pair: Pair) -> Iterator[Found]:
    """A translation holds a brace, or a percent sign of a template, that belongs to no placeholder.

    Why it matters: the reader sees it, or the page cannot be made.

    Example: `{city` or `{ville du Québec}`.
    """
    left = pair.target.prose
    if STRAY.search(left) and not STRAY.search(pair.source.prose):
        yield pair.found(f"a brace stands alone in “{left[:60].strip()}”")
    if (twice := TWICE.search(pair.msgstr)) and not TWICE.search(pair.msgid):
        yield pair.found(f"{twice[1]} stands twice in a row", "Leave one.")
    converted = [piece for piece in pair.target.pieces("percent") if piece not in pair.source.pieces("percent")]
    for piece in converted:
        own = next((other for other in pair.source.pieces("percent") if is_written_for(piece, other)), "")
        if own:
            yield pair.found(f"{piece} instead of {own}", f"Write {own}.")
    if pair.is_printf and "%" in SIGNS.sub("", pair.msgstr) and "%" not in SIGNS.sub("", pair.msgid):
        yield pair.found("a single % in the words of a template", "Write %%.")


def is_written_for(piece: str, own: str) -> bool:
    """Whether a placeholder is another but for its last letter, or for the case of its first: `%(day)d`, `%(Day)s`."""
    (name,), (meant,) = names([piece]) or [""], names([own]) or [""]
    return piece[:-1] == own[:-1] or (name.lower() == meant.lower() and not FORM.fullmatch(name.lower()))


@rule(
    Severity.ERROR,
    fix="Remove the preposition, or use the bare name: the form already holds its preposition.",
    needs=has_brace,
)
def placeholder_after_preposition(pair: Pair) -> Iterator[Found]:
    """A preposition stands before a placeholder that holds one, or a bare name where the sources have one that does.

    Why it matters: the page would read “in in Calgary”, « à à Calgary ».

    Example: `à {in_city}`.
    """
    if pair.language is None:
        return
    has_forms = pair.setting.has_place_forms or has_place_form(pair.msgid)
    for match in re.finditer(r"\{([A-Za-z]\w*)\}", pair.msgstr):
        name = match[1][:1].lower() + match[1][1:]
        before = re.sub(r"[*\[]+$", "", pair.msgstr[: match.start()])
        if has_place_form(match[0]) and (preposition := pair.language.place_prepositions.search(before)):
            yield pair.found(f"“{preposition[0].strip()}” stands before {match[0]}, which holds its own preposition")
        elif (
            has_forms
            and not FORM.fullmatch(name)
            and is_place(name)
            and (preposition := pair.language.fused_prepositions.search(before))
            and not (
                name.endswith("city")
                and pair.language.before_cities.fullmatch(preposition[0])
                and is_after_preposition(match[0], pair)
            )
        ):
            fix = f"Write {{in_{name}}} or {{of_{name}}}, which change with the name."
            yield pair.found(f"“{preposition[0].strip()}” stands before the bare name {match[0]}", fix)


def is_after_preposition(placeholder: str, pair: Pair) -> bool:
    """Whether the source has a preposition before a bare name, so that its texts do without the form that holds one."""
    language = pair.source_language
    if language is None:
        return False
    starts = (match.start() for match in re.finditer(re.escape(placeholder), pair.msgid))
    return any(language.place_prepositions.search(pair.msgid[:start]) for start in starts)


def is_place(name: str) -> bool:
    """Whether a placeholder is the bare name of a place, rather than a number or the name of a board."""
    return name.rpartition("_")[2] in {"city", "province", "country", "place"}


@rule(Severity.WARNING, fix="Write {In_city} at the head of a sentence, {in_city} elsewhere.", needs=has_brace)
def placeholder_capital_wrong(pair: Pair) -> Iterator[Found]:
    """A placeholder with a preposition has a small letter at the head of a sentence, or a capital within one.

    Why it matters: the sentence would begin « à Calgary », or a capital would stand in its midst.

    Example: `{in_city}, appelez d’abord votre médecin.`
    """
    if not any(name[:1].isupper() for name in names(pair.source.pieces("named"))) and not pair.msgid[:1].isupper():
        return
    for match in re.finditer(r"\{([A-Za-z]\w*)\}", pair.msgstr):
        name = match[1]
        if not FORM.fullmatch(name[:1].lower() + name[1:]) or (
            match[0] in pair.msgid and match.start() == pair.msgid.find(match[0])
        ):
            continue
        before = pair.msgstr[: match.start()].rstrip("*[«“(\u00a0\u202f ")
        is_head = not before or before[-1] in ".!?"
        if is_head and name[0].islower():
            yield pair.found(
                f"{match[0]} stands at the head of a sentence", f"Write {written(name[0].upper() + name[1:])}."
            )
        elif not is_head and name[0].isupper() and before[-1] not in ":•":
            yield pair.found(f"{match[0]} stands within a sentence", f"Write {written(name[0].lower() + name[1:])}.")


@rule(Severity.WARNING, fix="Put each placeholder where the source has it.", needs=is_marked)
def placeholders_exchanged(pair: Pair) -> Iterator[Found]:
    """Two placeholders stand in each other's place.

    What stands before each tells what it is: “on” a day, “at” an hour, “from” where something begins.

    Why it matters: a page would say « le 14 h à 3 mai », or send a reader from the end to the beginning.

    Example: `on {date} at {time}` translated as « le {time} à {date} ».
    """
    if not (pair.language and pair.source_language):
        return
    if forms := exchanged_forms(pair):
        yield pair.found(f"{written(forms[0])} and {written(forms[1])} stand in each other’s place")
        return
    ours, theirs = places(pair.msgid, pair.source_language), places(pair.msgstr, pair.language)
    if ours.keys() != theirs.keys():
        return
    is_wordless = not any(map(str.isalpha, PLACEHOLDER.sub("", pair.msgid + pair.msgstr)))
    if is_wordless and list(ours) != list(theirs):
        first, second = next(both for both in zip(ours, theirs, strict=True) if both[0] != both[1])
        yield pair.found(f"{written(second)} stands in the place of {written(first)}")
        return
    for one, other in combinations(ours, 2):
        kept = bool(ours[one].hints & theirs[one].hints) + bool(ours[other].hints & theirs[other].hints)
        crossed = ours[one].hints & theirs[other].hints, ours[other].hints & theirs[one].hints
        # “Call {name} at {phone}” is « téléphonez à {name} ({phone}) ».
        turned = sum(map(bool, crossed)) if all(crossed) or not WEAK.issuperset(crossed[0] | crossed[1]) else 0
        beside = are_beside(pair.msgid, ours, one, other) and are_beside(pair.msgstr, theirs, other, one)
        if (
            turned > kept
            or ((beside or are_ends(pair, one, other, ours, theirs)) and turned == kept)
            or (turned == kept and are_moved(pair, one, other, ours, theirs))
        ):
            yield pair.found(f"{written(one)} and {written(other)} stand in each other’s place")
            return


def exchanged_forms(pair: Pair) -> tuple[str, str] | None:
    """Two forms of the same name that stand in each other's place: « celles {in_city} … le suivi {of_city} ».

    One of them may well become the other; each the other's is a slip, where they stand in different sentences.
    """
    ours, theirs = names(pair.source.pieces("named")), names(pair.target.pieces("named"))
    if ours == theirs or sorted(ours) != sorted(theirs) or list(map(noun, ours)) != list(map(noun, theirs)):
        return None
    changed = [both for both in zip(ours, theirs, strict=True) if both[0] != both[1]]
    is_one_sentence = len(pair.source.sentences) == 1
    return None if is_one_sentence or len(changed) != 2 else changed[0]  # noqa: PLR2004 - of more the order is not told


WEAK = frozenset({"hour", "place", "of", "goal", "with", "about"})
"""What words tell that stand before many a thing: two of them have to agree that two placeholders changed places."""


def are_beside(text: str, known: dict[str, Place], one: str, other: str) -> bool:
    """Whether a placeholder stands right behind another, with nothing between but a space, a comma or a bracket."""
    return (
        bool(BESIDE.fullmatch(text, known[one].end, known[other].start))
        if known[one].end < known[other].start
        else False
    )


BESIDE = re.compile(r"[ \u00a0]?[,:/(–-]?[ \u00a0]?")


def are_ends(pair: Pair, one: str, other: str, ours: dict[str, Place], theirs: dict[str, Place]) -> bool:
    """Whether two placeholders are the ends of a range in both texts, in another order: “{low} to {high}”."""
    if not (pair.language and pair.source_language):
        return False
    between, of_theirs = pair.source_language.number_reader.link, pair.language.number_reader.link
    return bool(
        ours[one].start < ours[other].start
        and theirs[other].start < theirs[one].start
        and between.fullmatch(pair.msgid, ours[one].end, ours[other].start)
        and of_theirs.fullmatch(pair.msgstr, theirs[other].end, theirs[one].start)
    )


def are_moved(pair: Pair, one: str, other: str, ours: dict[str, Place], theirs: dict[str, Place]) -> bool:
    """Whether each of two placeholders stands beside the words that the source has beside the other: “the clinic in {city}, the
    licence in {province}” is « la clinique {in_province}, le permis {in_city} ».
    """
    assert pair.source_language
    assert pair.language
    source = [things_around(pair.msgid, ours[name], pair.source_language) for name in (one, other)]
    target = [things_around(pair.msgstr, theirs[name], pair.language) for name in (one, other)]
    is_kept = not (source[0].isdisjoint(target[0]) and source[1].isdisjoint(target[1]))
    return not is_kept and bool(source[0] & target[1]) and bool(source[1] & target[0])


def things_around(text: str, place: Place, language: Language) -> frozenset[str]:
    """The things that the words beside a placeholder may name, up to the next one or the end of a clause."""
    before = CLAUSE_BORDER.split(text[: place.start])[-1]
    behind = CLAUSE_BORDER.split(text[place.end :], maxsplit=1)[0]
    near = [*texts_of(before, language)[-WORDS_BEFORE:], *texts_of(behind, language)[:WORDS_BEHIND]]
    return frozenset(thing for word in near for thing in things_of(word, language.code))


CLAUSE_BORDER = re.compile(r"[{}.;:?!()]|, ")
WORDS_BEFORE, WORDS_BEHIND = 6, 3
"""Words before and behind a placeholder that tell what it is of."""


class Place(NamedTuple):
    """Where a placeholder stands, and what the words beside it tell of it: the preposition before, the unit behind."""

    start: int
    end: int
    hints: frozenset[str]


def places(text: str, language: Language) -> dict[str, Place]:
    """By what it names, where each placeholder of a text stands; without those that stand in it more than once."""
    found: dict[str, Place] = {}
    again: set[str] = set()
    for match in PLACEHOLDER.finditer(text):
        name = noun(match[1] or match[2])
        if name in found:
            again.add(name)
        before = WORD_BEFORE.search(text, 0, match.start())
        hints = (
            language.before_placeholders.get(before[1].lower().replace("'", "’"), frozenset())
            if before
            else frozenset()
        )
        behind = WORD_BEHIND.match(text, match.end())
        unit = (language.units.get(behind[1].lower()) or counted(behind[1], language)) if behind else None
        found[name] = Place(*match.span(), hints | {unit} if unit else hints)
    return {name: place for name, place in found.items() if name not in again}


def counted(word: str, language: Language) -> str:
    """The name of what counts, where a word behind a placeholder may be a noun for several: “{count} attacks”; else nothing."""
    is_several = len(word) >= SHORTEST and word.islower() and word.endswith(language.several_endings)
    return "count" if is_several and word not in language.function_words | language.finite_verbs else ""


SHORTEST = 4
"""Letters of a noun for several things, at least."""

PLACEHOLDER = re.compile(r"\{(\w+)\}|%\((\w+)\)[a-z]")
WORD_BEHIND = re.compile(r"\**[ \u00a0\u202f-]([^\W\d_]+|%|\$)(?!\w)")
WORD_BEFORE = re.compile(r"([^\W\d_]+[’']?)[ \u00a0*\[]*$")


RULES = (
    placeholder_mismatch,
    placeholder_form_unknown,
    placeholder_count_differs,
    placeholder_malformed,
    placeholder_after_preposition,
    placeholder_capital_wrong,
    placeholders_exchanged,
)
