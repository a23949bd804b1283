"""What holds of every update, whatever the catalog and whatever the sources: nothing lost, nothing guessed, nothing twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

import polib
from hypothesis import given
from hypothesis import strategies as st

from locpipe.catalog import parse_catalog
from locpipe.merge import How, match
from locpipe.messages import Catalog, Entry, Message
from locpipe.update import is_up_to_date, template_text, updated_catalog

WORDS = (
    "ask your doctor before the first session about what may help and not stop any dose of {drug} in {in_city} on 3 days "
    "for 12 weeks [call](tel:911) **now** because it is safe"
).split()

CONTEXTS = ("", "lead", "costs", "qc/montreal")


@dataclass(frozen=True)
class Work:
    """What people put into one entry."""

    forms: tuple[str, str]
    is_fuzzy: bool
    is_obsolete: bool
    previous: str
    comment: str


texts = st.builds(
    lambda words, edit: " ".join([*words[:edit], *words[edit + 1 :]]) or "one",
    st.integers(0, 6).flatmap(lambda start: st.just(WORDS[start * 3 : start * 3 + 14])),
    st.integers(0, 14),
)
messages = st.builds(
    Message,
    context=st.sampled_from(CONTEXTS),
    msgid=texts,
    plural=st.sampled_from(("", "", "", "many of them")),
    comments=st.sampled_from(((), ("paragraph",), ("a kind of text that is described at very great length here",))),
    references=st.sampled_from((("a.md",), ("a.md", "b.md"))),
    flags=st.sampled_from(((), ("no-python-brace-format",))),
    carried=st.booleans(),
)
templates = st.lists(messages, max_size=12, unique_by=lambda message: message.key)
work = st.builds(
    Work,
    forms=st.tuples(st.sampled_from(("", "un", "deux\nlignes", '« trois » \\ "')), st.sampled_from(("", "pluriel"))),
    is_fuzzy=st.booleans(),
    is_obsolete=st.booleans(),
    previous=st.sampled_from(("", "ask the doctor\nfirst")),
    comment=st.sampled_from(("", "À revoir.", "locpipe: allow spacing: meant")),
)
catalogs = st.lists(st.tuples(messages, work), max_size=12, unique_by=lambda pair: pair[0].key)


def written(entries: list[tuple[Message, Work]], width: int) -> str:
    """A catalog as polib writes it, lines of a width (0: whole); each translation says which it is."""
    po = polib.pofile(updated_catalog(None, [], locale="fr_CA", domain="guide").text, wrapwidth=width)
    for number, (message, done) in enumerate(entries):
        one, many = (f"{form} {number}" if form else "" for form in done.forms)
        entry = polib.POEntry(
            msgctxt=message.context or None,
            msgid=message.msgid,
            comment="\n".join(message.comments),
            tcomment=done.comment,
            occurrences=[(file, "") for file in message.references],
            flags=[*(["fuzzy"] if done.is_fuzzy else []), *message.flags],
            obsolete=done.is_obsolete,
            **(
                {"msgid_plural": message.plural, "msgstr_plural": {0: one, 1: many}}
                if message.plural
                else {"msgstr": one}
            ),
        )
        if done.is_fuzzy and done.previous:
            entry.previous_msgid = done.previous
        po.append(entry)
    # polib sorts what is obsolete to the end.
    return str(po) + "\n"


def read(text: str) -> Catalog:
    return parse_catalog(text, file="guide.po", locale="fr_CA", domain="guide")


def forms(entry: Entry) -> tuple[str, ...]:
    return tuple(form for form in (entry.msgstr, *entry.plurals) if form)


@given(catalogs, templates, templates, st.sampled_from((0, 40, 78)), st.sets(st.sampled_from(CONTEXTS)))
def test_an_update_loses_nothing_and_is_done_at_once(
    entries: list[tuple[Message, Work]], stood: list[Message], template: list[Message], width: int, minor: set[str]
) -> None:
    before = written(entries, width)
    update = updated_catalog(
        before,
        template,
        locale="fr_CA",
        domain="guide",
        minor=frozenset(minor),
        today=date(2026, 11, 25),
        source_locale="en_CA",
        old_template=template_text("guide", stood),
    )
    old, new = read(before), read(update.text)
    again = updated_catalog(
        update.text, template, locale="fr_CA", domain="guide", old_template=template_text("guide", template)
    )
    assert again.text == update.text
    assert Counter(key for key in new.by_key) == Counter(message.key for message in template)
    said = [comment for entry in new.entries for comment in entry.comments]
    kept = {form for entry in new.entries for form in forms(entry)}
    for entry in old.entries:
        left = [form for form in forms(entry) if form not in kept]
        assert all(any(" ".join(form.split()) in comment for comment in said) for form in left), "a translation is gone"
    for entry in old.entries:
        assert all(said.count(comment) for comment in entry.comments), "a comment is gone"
    for entry in new.entries:
        was = {form for stored in old.entries if stored.is_fuzzy for form in forms(stored)}
        assert entry.obsolete or entry.is_fuzzy or not was.intersection(forms(entry)), "a doubt is gone"


changes = st.one_of(
    st.builds(dict, comments=st.sampled_from((("another",), ("paragraph", "more"), ("two\nlines",)))),
    st.builds(dict, references=st.sampled_from(((), ("b.md",), ("b.md", "a.md")))),
    st.builds(dict, flags=st.sampled_from((("python-format",), ("no-python-brace-format",), ()))),
    st.builds(dict, plural=st.sampled_from(("", "more of them"))),
    st.builds(dict, context=st.just("elsewhere")),
    st.builds(dict, msgid=st.just("another text")),
)


@given(catalogs, st.lists(changes, max_size=2), st.randoms(use_true_random=False))
def test_what_is_told_to_be_up_to_date_would_stay_as_it_is(
    entries: list[tuple[Message, Work]], edits: list[dict[str, Any]], rng: Random
) -> None:
    template = [message for message, done in entries if not done.is_obsolete]
    before = written(entries, 0)
    assert is_up_to_date(read(before), template)
    for edit in edits:
        if template:
            at = rng.randrange(len(template))
            template[at] = replace(template[at], **edit)
    what = rng.randrange(6)
    if what == 0:
        rng.shuffle(template)
    elif what == 1:
        del template[-1:]
    if is_up_to_date(read(before), template):
        assert updated_catalog(before, template, locale="fr_CA", domain="guide").text == before


@given(templates, templates, st.randoms(use_true_random=False))
def test_what_is_written_is_read_as_it_was_meant(first: list[Message], second: list[Message], rng: Random) -> None:
    text = updated_catalog(None, first, locale="fr_CA", domain="guide").text
    shuffled = rng.sample(second, len(second))
    text = updated_catalog(text, shuffled, locale="fr_CA", domain="guide").text
    parsed = [entry for entry in read(text).entries if not entry.obsolete]
    assert [(e.context, e.msgid, e.plural, e.extracted, e.flags) for e in parsed] == [
        (m.context, m.msgid, m.plural, m.comments, m.flags) for m in shuffled
    ]
    assert [(e.msgctxt or "", e.msgid) for e in polib.pofile(text) if not e.obsolete] == [m.key for m in shuffled]


@given(catalogs, st.randoms(use_true_random=False))
def test_a_catalog_that_is_up_to_date_stays_byte_for_byte_in_any_order(
    entries: list[tuple[Message, Work]], rng: Random
) -> None:
    live = [(message, replace(done, is_obsolete=False)) for message, done in entries]
    template = [message for message, _ in rng.sample(live, len(live))]
    text = updated_catalog(written(live, 78), [m for m, _ in live], locale="fr_CA", domain="guide").text
    update = updated_catalog(
        text, template, locale="fr_CA", domain="guide", old_template=template_text("guide", template)
    )
    assert update.text == text


@given(st.integers(0, 2**32), st.integers(1, 60), st.integers(1, 60), st.sampled_from(("paragraph", "heading")))
def test_an_unrelated_message_is_never_guessed(seed: int, first: int, second: int, kind: str) -> None:
    """Texts drawn at random from a large vocabulary, of any two lengths, with the small words that all texts share."""
    rng = Random(seed)
    vocabulary = ["".join(rng.choices("abcdeghilmnoprstuvy", k=rng.randint(4, 10))) for _ in range(400)]
    small = "the of a to and in is for with that not may".split()

    def text(length: int) -> str:
        return (
            " ".join(rng.choice(small if rng.random() < 0.4 else vocabulary) for _ in range(length)).capitalize() + "."
        )

    stored = Entry(context="a", msgid=text(first), msgstr="traduit", line=1, extracted=(kind,))
    wanted = Message(context="a", msgid=text(second), comments=(kind,))
    if first > 3 or second > 3:
        assert [found.how for found in match([wanted], [stored], minor=frozenset("a"))] == [How.NEW]
