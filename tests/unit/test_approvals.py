"""Wordings, their hashes, which approval is in force, and the file of approvals."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from locpipe.approvals import (
    appended,
    difference,
    digest,
    in_force,
    normalised,
    seen,
    why_unapproved,
    wording,
    wording_of_element,
)
from locpipe.model import Approval

SPACES = [" ", "\t", "\n", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2003"]
UNSEEN = [
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
]


def approval(block: str = "crisis", locale: str = "en_CA", text: str = "Call 911.", **changes: object) -> Approval:
    sha256 = digest(text, ("tel:911",))
    entry = Approval(
        block=block,
        locale=locale,
        text=text,
        links=("tel:911",),
        sha256=sha256,
        source_sha256=sha256,
        by="A. Nurse",
        date=date(2026, 6, 1),
        status="approved",
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


ENGLISH = approval()
FRENCH = approval(locale="fr_CA", text="Appelez le 911.", source_sha256=ENGLISH.sha256)


def node(html: str) -> LexborNode:
    found = LexborHTMLParser(f"<!doctype html><body><section>{html}</section>").css_first("section")
    assert found is not None
    return found


# ---- normalisation ---------------------------------------------------------------------------------------------------


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@given(st.text(), st.lists(st.sampled_from(SPACES), min_size=1), st.text())
def test_every_run_of_spaces_is_one_space(before: str, spaces: list[str], after: str) -> None:
    assert normalised(f"a{before}x{''.join(spaces)}y{after}b") == normalised(f"a{before}x y{after}b")


@given(st.text())
def test_composed_and_decomposed_letters_are_the_same_wording(text: str) -> None:
    assert wording([unicodedata.normalize("NFD", text)]) == wording([unicodedata.normalize("NFC", text)])


@given(st.text(min_size=1), st.sampled_from(UNSEEN), st.integers(min_value=0, max_value=50))
def test_a_character_that_cannot_be_seen_makes_another_wording(text: str, char: str, place: int) -> None:
    changed = text[: place % (len(text) + 1)] + char + text[place % (len(text) + 1) :]
    assert wording([changed]).sha256 != wording([text]).sha256


@given(st.text(), st.text())
def test_different_texts_have_different_hashes(one: str, other: str) -> None:
    assert (wording([one]).sha256 == wording([other]).sha256) == (normalised(one) == normalised(other))


@given(st.lists(st.text()), st.lists(st.text(alphabet="abc:/")))
def test_text_and_links_are_told_apart(texts: list[str], links: list[str]) -> None:
    assert wording(texts, links).sha256 == digest("\n".join(filter(None, map(normalised, texts))), tuple(links))
    assert wording([*texts, "x"], links).sha256 != wording(texts, ["x", *links]).sha256


# ---- what an element shows -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<p>One<br>Two</p>", "One\nTwo"),
        ("<p>One <b>big</b>\n  word</p>", "One big word"),
        ("<p>4<b>2</b></p>", "42"),
        ("<ul><li>One<li>Two</ul>", "One\nTwo"),
        ("loose<p>One</p>tail", "loose\nOne\ntail"),
        ("<table><tr><td>1</td><td>2</td></tr></table>", "1\n2"),
        ("<p>One<!-- two --></p>", "One"),
        ("<p>One<script>two</script><template>x</template><noscript>y</noscript></p>", "One"),
        ("<p>One<span hidden>two</span></p>", "One"),
        ("<p>Call\u00a0911\u202f!</p>", "Call 911 !"),
        ("<p>a&lt;b&amp;c</p>", "a<b&c"),
    ],
)
def test_the_text_of_an_element(html: str, text: str) -> None:
    assert wording_of_element(node(html)).text == text


def test_links_are_listed_in_order() -> None:
    shown = wording_of_element(node('<a href="tel:911">911</a> <p><a href="sms:988">x</a> <a>none</a></p>'))
    assert shown.links == ("tel:911", "sms:988", "")


def test_source_and_page_give_the_same_wording() -> None:
    page = wording_of_element(node('<h2>Help now</h2>\n<p>Call <a href="tel:911">911</a>.</p>'))
    assert page == wording(["Help now", "Call 911."], ["tel:911"])


# ---- which approval is in force --------------------------------------------------------------------------------------


def test_the_last_approval_counts() -> None:
    later = approval(text="Call 911 now.")
    assert in_force([ENGLISH, later], "en_CA") == {("crisis", "en_CA"): later}


def test_a_withdrawal_takes_back_the_last_approval() -> None:
    assert in_force([ENGLISH, replace(ENGLISH, status="withdrawn")], "en_CA") == {}


def test_a_withdrawn_approval_does_not_bring_back_an_earlier_one() -> None:
    later = approval(text="Call 911 now.")
    assert in_force([ENGLISH, later, replace(later, status="withdrawn")], "en_CA") == {}


def test_a_withdrawal_of_an_earlier_wording_leaves_the_last_one() -> None:
    later = approval(text="Call 911 now.")
    assert in_force([ENGLISH, later, replace(ENGLISH, status="withdrawn")], "en_CA") == {("crisis", "en_CA"): later}


def test_an_approval_after_a_withdrawal_counts() -> None:
    assert in_force([ENGLISH, replace(ENGLISH, status="withdrawn"), ENGLISH], "en_CA") == {("crisis", "en_CA"): ENGLISH}


def test_a_translation_counts_while_its_source_text_does() -> None:
    assert in_force([ENGLISH, FRENCH], "en_CA")["crisis", "fr_CA"] == FRENCH
    later = approval(text="Call 911 now.")
    assert ("crisis", "fr_CA") not in in_force([ENGLISH, FRENCH, later], "en_CA")
    assert ("crisis", "fr_CA") in in_force([ENGLISH, FRENCH, later, ENGLISH], "en_CA")


def test_english_approves_no_french() -> None:
    assert ("crisis", "fr_CA") not in in_force([ENGLISH], "en_CA")


@pytest.mark.parametrize("change", [{"text": "Call 811."}, {"links": ("tel:811",)}, {"sha256": "0" * 64}, {"text": ""}])
def test_an_altered_entry_never_counts(change: dict[str, object]) -> None:
    assert in_force([replace(ENGLISH, **change)], "en_CA") == {}  # type: ignore[arg-type]


def test_an_unknown_status_never_counts() -> None:
    assert in_force([ENGLISH, replace(ENGLISH, status="maybe")], "en_CA") == {}


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ([], "it was never approved"),
        (
            [ENGLISH, FRENCH, replace(FRENCH, status="withdrawn", reason="outdated")],
            "withdrew it on 2026-06-01: outdated",
        ),
        ([ENGLISH, replace(FRENCH, text="x")], "was altered after it was given"),
        ([FRENCH], "its source text (en_CA) is not approved"),
        ([ENGLISH, FRENCH, approval(text="Other.")], "was given for another source text"),
        ([FRENCH, replace(FRENCH, status="maybe")], "unknown status “maybe”"),
    ],
)
def test_why_nothing_is_in_force(entries: list[Approval], reason: str) -> None:
    assert reason in why_unapproved(entries, "crisis", "fr_CA", "en_CA")


# ---- showing what changed --------------------------------------------------------------------------------------------


def test_a_difference_names_words_and_what_cannot_be_seen() -> None:
    assert difference("Do not wait.", "Do wait.") == "Do [-not-] wait."
    assert difference("Call 911", "Call 811") == "Call [-911-] {+811+}"
    assert difference("a\nb", "a b") == "a [-⏎-] b"
    assert seen("a\u200bb\u202e") == "a‹U+200B›b‹U+202E›"


def test_a_long_difference_leaves_out_what_is_the_same() -> None:
    words = " ".join(f"word{number}" for number in range(40))
    assert difference(f"{words} end", f"{words} stop") == "word0 word1 word2 … word37 word38 word39 [-end-] {+stop+}"


# ---- the file --------------------------------------------------------------------------------------------------------

TEXTS = st.lists(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(normalised).filter(bool), min_size=1
).map("\n".join)


@given(TEXTS, st.lists(TEXTS), TEXTS, TEXTS)
def test_an_appended_entry_reads_back_as_it_was(text: str, links: list[str], by: str, reason: str) -> None:
    entry = approval(text=text, links=tuple(links), by=by, reason=reason)
    written = appended("", entry)
    (read,) = yaml.load(written, Loader=yaml.BaseLoader)
    assert read["text"] == text
    assert read["links"] == links
    assert read["by"] == by
    assert read["reason"] == reason
    assert read["date"] == "2026-06-01"
    assert read["locale"] == "en_CA"


def test_earlier_entries_keep_every_byte() -> None:
    first = appended("# Recorded sign-offs.\n", ENGLISH)
    second = appended(first, FRENCH)
    assert first.startswith("# Recorded sign-offs.\n- block: crisis\n")
    assert second.startswith(first)
    assert [entry["locale"] for entry in yaml.safe_load(second)] == ["en_CA", "fr_CA"]


@pytest.mark.parametrize("before", ["", "[]\n", "# none yet\n[]\n", "# none yet", "- {block: a, locale: b}"])
def test_a_file_without_entries_or_line_end_takes_one(before: str) -> None:
    after = appended(before, ENGLISH)
    assert yaml.safe_load(after)[-1]["block"] == "crisis"
    assert after.startswith(before.removesuffix("[]\n"))


def test_an_entry_is_easy_to_read() -> None:
    text = "Help now\nCall 911."
    entry = approval(text=text, date=date(2026, 6, 1), by="A. Nurse, RN")
    assert appended("", entry) == (
        "- block: crisis\n"
        "  locale: en_CA\n"
        "  status: approved\n"
        '  by: "A. Nurse, RN"\n'
        '  date: "2026-06-01"\n'
        f'  sha256: "{entry.sha256}"\n'
        f'  source_sha256: "{entry.sha256}"\n'
        "  links:\n"
        '  - "tel:911"\n'
        "  text: |-\n"
        "    Help now\n"
        "    Call 911.\n"
    ).replace(f'"{entry.sha256}"', yaml_scalar(entry.sha256))


def yaml_scalar(value: str) -> str:
    return value if value[0].isalpha() else f'"{value}"'
