"""Which of two words belongs in a place: what is told, what is left alone, and how it is learned."""

from __future__ import annotations

import pytest

from locpipe.languages import context as learning
from locpipe.languages.context import Around, choices_of, context, pair_of, tokens_of


def told(text: str) -> list[tuple[str, str]]:
    """The words of a French sentence that are out of place, each with what belongs there."""
    known = context("fr")
    assert known
    return [(word, other) for _, word, other in known.out_of_place(text)]


@pytest.mark.parametrize(
    ("text", "word", "other"),
    [
        ("Votre médecin doit ce renseigner.", "ce", "se"),
        ("Appelez le 911 est attendez les secours.", "est", "et"),
        ("Le médecin peu vous aider à changer la dose.", "peu", "peut"),
        ("Les effets son légers et passent en quelques jours.", "son", "sont"),
        ("Vous pouvez demander a une infirmière.", "a", "à"),
        ("Les résultats est bons.", "est", "sont"),
        ("Vous pouvez appelez la clinique.", "appelez", "appeler"),
        ("Vous pouvez appeler la clinique.", "", ""),
        ("Votre médecin doit se renseigner.", "", ""),
        ("Appelez le 911 et attendez les secours.", "", ""),
        ("Cela peut être une prééclampsie.", "", ""),
        ("Cela ne la rend pas plus sûre.", "", ""),
        ("Vous revenez d’une région où sévit une maladie.", "", ""),
        ("Elle a une infirmière.", "", ""),
        # It agrees with a noun far away, is the only verb, goes on a list.
        ("Les pensées de vous faire du mal ou d’en faire à votre bébé sont une urgence.", "", ""),
        ("On réduit ainsi le risque d’une grave maladie du cerveau nommée encéphalopathie de Wernicke.", "", ""),
        ("La seule utilisation de la kétamine autorisée au Canada est l’anesthésie.", "", ""),
        ("Quelqu’un doit vous ramener chez vous et rester avec vous pendant la nuit.", "", ""),
        ("\ud800 a \udfff", "", ""),
    ],
)
def test_a_word_out_of_place_is_told(text: str, word: str, other: str) -> None:
    assert told(text) == ([(word, other)] if word else [])


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("ce", {"se", "ces", "cette"}),
        ("demander", {"demandé", "demandez"}),
        ("traitées", {"traitée"}),
        ("clinique", set()),
        ("médicaments", {"médicament"}),
        ("temps", set()),
        ("zzz", set()),
    ],
)
def test_the_words_that_one_is_taken_for(word: str, others: set[str]) -> None:
    assert {other for _, _, other in choices_of(word, "fr")} == others


def test_a_language_of_which_nothing_was_learned_has_no_context() -> None:
    assert context("en") is None


def test_words_and_marks_are_told_apart() -> None:
    assert tokens_of("S’en passer, c’est 1,5 mg.", "fr") == ["S’en", "passer", ",", "c’", "est", "1,5", "mg", "."]


def test_nothing_of_the_word_itself_is_looked_at() -> None:
    one, other = (tokens_of(f"Elle {word} repose.", "fr") for word in ("ce", "se"))
    assert Around(one, "fr").features(1) == Around(other, "fr").features(1)


def test_a_pair_is_learned_and_says_nothing_of_what_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "LEAST", 0.5)
    monkeypatch.setattr(learning, "MARGIN", 0.1)
    right = [tokens_of(text, "fr") for text in ("Elle se repose.", "Voici ce médicament.") for _ in range(40)]
    made = pair_of(("ce", "se"), right, right, [], "fr")
    assert made
    for tokens in right:
        at = next(place for place, token in enumerate(tokens) if token in made.words)
        features = learning.hashed(Around(tokens, "fr").features(at))
        place = made.words.index(tokens[at])
        assert not made.is_other(place, features)
        assert made.is_other(1 - place, features)


def test_nothing_is_learned_of_a_word_that_hardly_occurs() -> None:
    assert pair_of(("ce", "se"), [tokens_of("Elle se repose.", "fr")], [], [], "fr") is None
