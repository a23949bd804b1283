"""Which of two words belongs in a place: what is told, what is left alone, and how it is learned."""

from __future__ import annotations

import pytest

from locpipe.languages import context as learning
from locpipe.languages.context import context, features_of, kinds_of, pair_of, tokens_of


def told(text: str) -> list[tuple[str, str]]:
    """The words of a French sentence that are out of place, each with what belongs there."""
    known = context("fr")
    assert known
    return [(word, other) for _, word, other in known.out_of_place(text)]


@pytest.mark.parametrize(
    ("text", "word", "other"),
    [
        ("Votre médecin doit ce renseigner.", "ce", "se"),
        ("Appelez le 911 est restez avec la personne.", "est", "et"),
        ("Le médecin peu vous aider à changer la dose.", "peu", "peut"),
        ("Les effets son légers et passent en quelques jours.", "son", "sont"),
        ("Vous pouvez demander a une infirmière.", "a", "à"),
        ("Les résultats est bons.", "est", "sont"),
        ("Votre médecin doit se renseigner.", "", ""),
        ("Appelez le 911 et restez avec la personne.", "", ""),
        ("Cela ne la rend pas plus sûre.", "", ""),
        ("Elle a une infirmière.", "", ""),
    ],
)
def test_a_word_out_of_place_is_told(text: str, word: str, other: str) -> None:
    assert told(text) == ([(word, other)] if word else [])


def test_a_language_of_which_nothing_was_learned_has_no_context() -> None:
    assert context("en") is None


def test_words_and_marks_are_told_apart() -> None:
    assert tokens_of("S’en passer, c’est 1,5 mg.") == ["S’en", "passer", ",", "c’", "est", "1,5", "mg", "."]


def test_nothing_of_the_word_itself_is_looked_at() -> None:
    one, other = (tokens_of(f"Elle {word} repose.") for word in ("ce", "se"))
    assert features_of(one, kinds_of(one, "fr"), 1) == features_of(other, kinds_of(other, "fr"), 1)


def test_a_pair_is_learned_and_says_nothing_of_what_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "LEAST", 0.5)
    monkeypatch.setattr(learning, "MARGIN", 0.1)
    right = [tokens_of(text) for text in ("Elle se repose.", "Voici ce médicament.") for _ in range(40)]
    made = pair_of(("ce", "se"), right, right, [], "fr")
    assert made
    for tokens in right:
        at = next(place for place, token in enumerate(tokens) if token in made.words)
        features = learning.hashed(features_of(tokens, kinds_of(tokens, "fr"), at))
        wrong = "ce" if tokens[at] == "se" else "se"
        assert made.other_than(tokens[at], features) == ""
        assert made.other_than(wrong, features) == tokens[at]


def test_nothing_is_learned_of_a_word_that_hardly_occurs() -> None:
    assert pair_of(("ce", "se"), [tokens_of("Elle se repose.")], [], [], "fr") is None
