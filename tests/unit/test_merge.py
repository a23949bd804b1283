"""Which entry a message takes its translation from: everything that is the same message, and nothing else."""

from __future__ import annotations

import pytest

from locpipe.merge import How, likeness, match, renamed_contexts
from locpipe.messages import Entry, Message

LONG = (
    "In one trial of 41 people with long-lasting symptoms, those who had one infusion felt better a day later "
    "than those who had the active control, and the difference was smaller after a week."
)


def message(context: str, msgid: str, *, kind: str = "paragraph", carried: bool = False) -> Message:
    return Message(context=context, msgid=msgid, comments=(kind,), carried=carried)


def entry(
    context: str,
    msgid: str,
    msgstr: str = "traduit",
    *,
    kind: str = "paragraph",
    flags: tuple[str, ...] = (),
    previous: str = "",
    obsolete: bool = False,
) -> Entry:
    return Entry(
        context=context,
        msgid=msgid,
        msgstr=msgstr,
        line=1,
        extracted=() if obsolete else (kind,),
        flags=flags,
        previous_msgid=previous,
        obsolete=obsolete,
    )


def how(messages: list[Message], entries: list[Entry], *, empty_counts: bool = False) -> list[tuple[How, int | None]]:
    return [(found.how, found.entry) for found in match(messages, entries, empty_counts=empty_counts)]


def test_the_same_key_is_kept() -> None:
    assert how([message("a", "One")], [entry("b", "One"), entry("a", "One", "")]) == [(How.KEPT, 1)]


def test_an_obsolete_entry_comes_back() -> None:
    assert how([message("a", "One")], [entry("a", "One", obsolete=True)]) == [(How.REVIVED, 0)]


def test_a_moved_message_carries_its_translation() -> None:
    moved = match([message("a", "Two"), message("b", "One")], [entry("a", "One"), entry("a", "Two")])
    assert [(found.how, found.entry, found.moved) for found in moved] == [(How.KEPT, 1, True), (How.CARRIED, 0, True)]


def test_a_message_said_again_elsewhere_is_a_copy() -> None:
    found = match([message("a", "One"), message("b", "One")], [entry("a", "One")])[1]
    assert (found.how, found.entry, found.moved) == (How.CARRIED, 0, False)


def test_an_obsolete_entry_of_another_context_counts() -> None:
    assert how([message("b", "One")], [entry("a", "One", obsolete=True)]) == [(How.CARRIED, 0)]


def test_two_translations_of_one_msgid_are_no_answer() -> None:
    entries = [entry("a", "One", "un"), entry("b", "One", "une"), entry("c", "One", "un")]
    assert how([message(context, "One") for context in "abcd"], entries)[3] == (How.NEW, None)


def test_a_confirmed_translation_goes_before_one_that_waits() -> None:
    entries = [entry("a", "One", "peut-être", flags=("fuzzy",)), entry("b", "One", "un")]
    assert how([message(context, "One") for context in "abc"], entries)[2] == (How.CARRIED, 1)


def test_in_the_source_locale_empty_competes() -> None:
    entries = [entry("a", "One", ""), entry("b", "One", "Own words")]
    messages = [message(context, "One") for context in "abc"]
    assert how(messages, entries)[2] == (How.CARRIED, 1)
    assert how(messages, entries, empty_counts=True)[2] == (How.NEW, None)


def test_the_name_of_one_place_is_not_that_of_another() -> None:
    name = message("us/london", "London", carried=True)
    assert how([message("uk/london", "London"), name], [entry("uk/london", "London", "Londres")])[1] == (How.NEW, None)
    assert how([name], [entry("uk/london", "London", "Londres")]) == [(How.CARRIED, 0)], "the place was renamed"


# ---- renamed contexts -----------------------------------------------------------------------------------------------


def test_a_renamed_context_carries_everything_over_although_others_say_otherwise() -> None:
    entries = [entry("old", "Costs", "Coûts"), entry("old", LONG), entry("else", "Costs", "Tarifs")]
    messages = [message("new", "Costs"), message("new", LONG), message("else", "Costs")]
    assert how(messages, entries) == [(How.CARRIED, 0), (How.CARRIED, 1), (How.KEPT, 2)]


def test_a_name_that_a_section_has_again_carries_everything_over_too() -> None:
    entries = [entry("new", "Costs", "Coûts"), entry("new", LONG), entry("old", "Long ago", obsolete=True)]
    edited = LONG.replace("a week", "two weeks")
    messages = [message("old", "Costs"), message("old", edited)]
    assert how([*messages, message("x", "y")], [*entries, entry("x", "y")])[:2] == [(How.CARRIED, 0), (How.FUZZY, 1)]


def test_a_near_match_is_found_in_a_renamed_context() -> None:
    entries = [entry("old", "Costs"), entry("old", LONG)]
    edited = LONG.replace("a week", "two weeks")
    assert how([message("new", "Costs"), message("new", edited)], entries) == [(How.CARRIED, 0), (How.FUZZY, 1)]


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        pytest.param(["new:A", "new:B"], {"new": "old"}, id="renamed"),
        pytest.param(["new:A", "new:C", "old:B"], {}, id="the-old-one-stays"),
        pytest.param(["new:A", "new:X", "new:Y", "new:Z"], {}, id="too-little-in-common"),
        pytest.param(["new:A", "new:B", "new:D"], {}, id="two-old-ones-share-as-much"),
        pytest.param(["other:D", "other:E"], {"other": "gone"}, id="each-finds-its-own"),
    ],
)
def test_renamed_contexts(messages: list[str], expected: dict[str, str]) -> None:
    entries = [entry("old", msgid) for msgid in "ABC"] + [entry("gone", msgid) for msgid in "BDE"]
    wanted = [message(*text.split(":")) for text in messages]
    assert renamed_contexts(wanted, entries) == expected


# ---- near matches ---------------------------------------------------------------------------------------------------


def test_a_small_edit_of_a_long_paragraph_is_found() -> None:
    assert how([message("a", LONG.replace("41", "42"))], [entry("a", LONG)]) == [(How.FUZZY, 0)]


def test_a_near_match_stays_in_its_context() -> None:
    assert how([message("b", LONG.replace("41", "42"))], [entry("a", LONG)]) == [(How.NEW, None)]


def test_an_unrelated_message_is_never_guessed() -> None:
    other = "Ask your doctor about trauma-focused therapy first, since it has the strongest support of all."
    assert how([message("a", other)], [entry("a", LONG)]) == [(How.NEW, None)]


def test_an_entry_goes_to_the_message_it_is_most_like() -> None:
    once, twice = LONG.replace("41", "42"), LONG.replace("41", "42").replace("a day later", "two days later")
    entries = [entry("a", LONG)]
    assert how([message("a", twice), message("a", once)], entries) == [(How.NEW, None), (How.FUZZY, 0)]


def test_an_entry_that_still_stands_is_not_taken() -> None:
    assert how([message("a", LONG), message("a", LONG.replace("41", "42"))], [entry("a", LONG)])[1] == (How.NEW, None)


def test_an_untranslated_entry_has_nothing_to_give() -> None:
    assert how([message("a", LONG.replace("41", "42"))], [entry("a", LONG, "")]) == [(How.NEW, None)]


def test_likeness_is_also_judged_by_what_was_translated() -> None:
    rewritten = " ".join(word.upper() + "x" if place % 2 else word for place, word in enumerate(LONG.split()))
    waiting = entry("a", rewritten, flags=("fuzzy",), previous=LONG)
    assert how([message("a", LONG.replace("41", "42"))], [waiting]) == [(How.FUZZY, 0)]


def test_a_near_match_is_found_among_very_many() -> None:
    texts = [f"{LONG} It was noted in file {number} of box {number % 7}." for number in range(400)]
    edited = [text.replace("felt better", "felt a little better") for text in texts]
    found = how([message("a", text) for text in edited], [entry("a", text) for text in texts])
    assert found == [(How.FUZZY, number) for number in range(400)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Recieving care", "Receiving care", id="typo-in-a-heading"),
        pytest.param("Costs", "Cost", id="one-letter"),
        pytest.param("Known clinics near you", "Known clinics around you", id="one-word-of-four"),
    ],
)
def test_short_texts_that_are_alike(old: str, new: str) -> None:
    assert likeness(old, new) > 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Toronto", "in Toronto", id="half-of-a-name"),
        pytest.param("Alberta", "211 Alberta", id="name-in-a-name"),
        pytest.param("Absolute contraindications", "Relative contraindications", id="one-word-of-two"),
        pytest.param("Does the department pay?", "Is it safe to drive?", id="questions"),
        pytest.param("—", "…", id="no-words"),
        pytest.param("Call 911", "Costs", id="headings"),
        pytest.param("[L’Appoint]{lang=fr}", "[L’Autre Maison]{lang=fr}", id="names-in-another-language"),
    ],
)
def test_short_texts_that_are_not_alike(old: str, new: str) -> None:
    assert likeness(old, new) == 0


def test_short_texts_of_two_kinds_are_not_alike() -> None:
    stored = [entry("a", "of Saskatchewan", kind="form “of”")]
    assert how([message("a", "in Saskatchewan", kind="form “in”")], stored) == [(How.NEW, None)]
    assert how([message("a", "of Saskatchewn", kind="form “of”")], stored) == [(How.FUZZY, 0)]


# ---- minor edits ----------------------------------------------------------------------------------------------------


def minor(old: Entry, new: str) -> How:
    return match([message("a", new)], [old], minor=frozenset({"a"}), source_locale="en_CA")[0].how


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("smaller", "smaler", id="typing-error"),
        pytest.param("those who had one", "these who had one", id="another-word"),
        pytest.param("control, and", "control and", id="comma"),
        pytest.param("after", "affter", id="word-of-meaning-misspelt"),
    ],
)
def test_a_minor_edit_reopens_nothing(old: str, new: str) -> None:
    assert minor(entry("a", LONG.replace(old, new)), LONG) is How.MINOR


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("41", "42", id="a-figure"),
        pytest.param("a day later than those who had the active control, and", "later; but", id="many-words"),
        pytest.param("was smaller", "was not smaller", id="a-denial"),
        pytest.param("smaller", "larger", id="the-opposite"),
        pytest.param("felt", "may feel", id="a-possibility"),
        pytest.param("after", "before", id="before-and-after"),
    ],
)
def test_some_edits_are_never_minor(old: str, new: str) -> None:
    assert minor(entry("a", LONG), LONG.replace(old, new)) is How.FUZZY
    assert minor(entry("a", LONG.replace(old, new)), LONG) is How.FUZZY


def test_a_translation_that_waits_still_waits_after_a_minor_edit() -> None:
    waiting = entry("a", LONG, flags=("fuzzy",), previous="Something else.")
    assert minor(waiting, LONG.replace("smaller", "smaler")) is How.FUZZY


def test_minor_holds_for_the_contexts_named() -> None:
    found = match([message("a", LONG + "!")], [entry("a", LONG)], minor=frozenset({"b"}))
    assert found[0].how is How.FUZZY


def test_a_language_without_words_of_meaning_has_minor_edits_too() -> None:
    found = match([message("a", LONG + "!")], [entry("a", LONG)], minor=frozenset({"a"}), source_locale="qqq")
    assert found[0].how is How.MINOR
