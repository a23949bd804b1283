"""A glance at a text (`Rule.needs`) may save a rule the work, and never costs a finding."""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from locpipe.checks.pair import setting_of
from locpipe.checks.passage import Passage
from locpipe.checks.translations import RULES_OF_PAIRS
from locpipe.checks.typography import suspects
from locpipe.languages import language
from locpipe.languages.dictionary import accented_otherwise, dictionary
from tests.checks import mutants, sample
from tests.checks.test_cases import pair

if TYPE_CHECKING:
    from locpipe.languages import Language

PIECES = (
    "[ ] ( ) { } ]( {lang=en} [@key] @ * ** _ ` \\ \\n < > & &nbsp; <b> = javascript: data:text/html,a https://a.ca/ {city} "
    "%(name)s % %% / -- - – — … ... ,, .. !! ?? « » “ ” \" ' ’ L’ D’ TODO tbd ??? [...] lorem~ipsum Ã© Â â€™ ï»¿ \ufffd U+00A0 "
    "%C3%A9 \u200b \u00ad \u202e \u2028 \u2009 \u2003 \t \n а α μ ² ½ 1 12,5 1.5 24/7 9-1-1 $ mg A E I. 1re ~ ~~ œ oe ne pas n’ the is of"
).split(" ")
"""What rules look for, to be put anywhere."""

HABITS = language("fr_CA").habits  # type: ignore[union-attr]


def test_no_glance_ends_a_rule_that_would_find_something() -> None:
    rng = random.Random(11)
    pairs = [pair(*texts, glossary=sample.GLOSSARY) for texts in sample.PAIRS]
    setting = setting_of(pairs)
    made: list[tuple[str, str]] = []
    for judged in pairs:
        changed = [kind.apply(rng, judged.msgid, judged.msgstr) for kind in rng.sample(mutants.MUTATIONS, 24)]
        made += [(judged.msgid, text) for text in changed if text is not None and text.strip()]
        for piece in rng.sample(PIECES, 8):
            sides, side = [judged.msgid, judged.msgstr], rng.choice([0, 1, 1])
            at = rng.randint(0, len(sides[side]))
            sides[side] = sides[side][:at] + piece.replace("~", "\u00a0") + sides[side][at:]
            made.append((sides[0], sides[1]))
    glancing = [rule for rule in RULES_OF_PAIRS if rule.needs]
    saved = 0
    for msgid, msgstr in made:
        judged = replace(pairs[0], msgid=msgid, msgstr=msgstr, setting=setting, is_printf=rng.random() < 0.2)
        for rule in glancing:
            assert rule.needs is not None
            if not rule.needs(judged):
                saved += 1
                assert [one.message for one in rule.function(judged)] == [], (rule.id, msgid, msgstr)
        for passage in (judged.source, judged.target):
            assert passage.language is not None
            assert_words_tell(passage.language, passage)
        for name, habits in HABITS.items():
            suspected = dict(suspects(judged, name))
            for habit in habits:
                match = habit.pattern.search(judged.target.prose)
                assert match is None or habit in suspected, (habit.wrong, msgstr)
                found = habit.broken(judged.target.prose, suspected[habit]) if habit in suspected else None
                assert (match and match.span()) == (found and found.span()), (habit.wrong, msgstr)
    assert saved > len(made) * len(glancing) / 2, "a glance tells most rules apart from most texts"


PHRASES: dict[str, dict[str, tuple[str, ...]]] = {
    "familiar": {"fr_CA": ("Tu peux venir", "Pour toi.", "ton médecin", "ta dose", "tes soins", "On te dira", "Elle t’aide.")},
    "chatter": {
        "en_CA": ("Here is the text: Call", "Translation: Call", "Sure! Call", "As an AI, I call", "I’m sorry, but call"),
        "fr_CA": (
            "Voici la traduction : Appelez", "Bien sûr ! Appelez", "fr: Appelez", "En tant que modèle", "J’ai traduit", "Je l’ai gardé",
            "Ceci est une traduction littérale", "Appelez (à vérifier)", "Appelez, à valider", "Appelez, à revoir", "Il s’agit d’une traduction",
        ),
    },
    "contrasts": {
        "en_CA": ("by weight, not by age", "by weight rather than by age", "by weight instead of age"),
        "fr_CA": ("le poids, non l’âge", "le poids et pas l’âge", "le poids plutôt que l’âge", "le poids au lieu de l’âge"),
    },
}  # fmt: skip
"""What patterns of a language find, by the name of the pattern."""


def test_a_pattern_is_searched_for_wherever_it_finds_something() -> None:
    for name, texts in PHRASES.items():
        for locale, phrases in texts.items():
            spoken = language(locale)
            assert spoken is not None
            for phrase in phrases:
                assert getattr(spoken, name).search(phrase), (name, phrase)
                assert_words_tell(spoken, Passage(phrase, spoken))


def assert_words_tell(spoken: Language, passage: Passage) -> None:
    """That a text has one of the words, or pieces, without which a pattern of its language is not searched for."""
    if spoken.familiar_words.isdisjoint(passage.vocabulary):
        assert spoken.familiar.search(passage.prose) is None, passage.prose
    if not any(piece in passage.text.lower() for piece in spoken.chatter_pieces):
        assert spoken.chatter.search(passage.text) is None, passage.text
    for sentence in passage.sentences:
        if spoken.contrast_words.isdisjoint(sentence.vocabulary):
            assert spoken.contrasts.search(sentence.text) is None, sentence.text


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_word_list_knows_what_its_file_says(code: str) -> None:
    written = (files("spellchecker") / "resources" / f"{code}.json.gz").read_bytes()
    listed: dict[str, int] = json.loads(gzip.decompress(written))
    words = dictionary(code)
    some = random.Random(1).sample(sorted(listed), 2_000)
    assert {word: words.get(word) for word in some} == {word: listed[word] for word in some}
    assert [word for word in some if f"{word}q" in words and f"{word}q" not in listed] == []
    assert words.get("") == words.get("zzzzz") == words.get('a"') == 0


def test_a_word_with_other_accents_is_the_commonest_of_its_likes() -> None:
    assert accented_otherwise("hopital", "fr") == "hôpital"
