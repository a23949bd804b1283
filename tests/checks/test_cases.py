"""Each rule of translations against the cases in which it must, and must not, find something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from locpipe.checks.pair import Pair, setting_of
from locpipe.checks.terms import Glossary, parse_glossary
from locpipe.checks.translations import RULES_OF_PAIRS, judge_pairs
from locpipe.languages import language
from tests.checks import sample
from tests.checks.cases import CASES, GLOSSARY

BY_ID = {rule.id: rule for rule in RULES_OF_PAIRS}


def pair(source: str, translation: str, *, glossary: str = GLOSSARY, **options: object) -> Pair:
    """A pair of English and Canadian French; `~` is a no-break space."""
    made = Pair(
        locale="fr_CA",
        language=language("fr_CA"),
        source_language=language("en_CA"),
        msgid=source,
        msgstr=translation.replace("~", "\u00a0"),
        glossary=parse_glossary(glossary, "glossary.csv") if glossary else Glossary(()),
    )
    return replace(made, **options)  # type: ignore[arg-type]


def found(rule: str, source: str, translation: str) -> list[str]:
    """What a rule finds in a case."""
    cases = CASES[rule]
    around = [pair(*other) for other in cases.around]
    judged = replace(pair(source, translation, setting=setting_of(around)), **cases.options)  # type: ignore[arg-type]
    return [finding.message for finding in BY_ID[rule].judge(judged)]


@pytest.mark.parametrize(
    ("rule", "source", "translation"),
    [(rule, *case) for rule, cases in CASES.items() for case in cases.bad],
)
def test_defect_is_found(rule: str, source: str, translation: str) -> None:
    assert found(rule, source, translation), f"{rule} finds nothing in “{translation}”"


@pytest.mark.parametrize(
    ("rule", "source", "translation"),
    [(rule, *case) for rule, cases in CASES.items() for case in cases.okay],
)
def test_harmless_twin_is_left_alone(rule: str, source: str, translation: str) -> None:
    assert found(rule, source, translation) == []


def test_nothing_is_found_in_the_sample() -> None:
    pairs = [pair(*texts, glossary=sample.GLOSSARY) for texts in sample.PAIRS]
    setting = setting_of(pairs)
    findings = judge_pairs(replace(judged, setting=setting) for judged in pairs)
    assert [(finding.msgid, finding.rule, finding.message) for finding in findings] == []


@pytest.mark.parametrize("is_safety", [True, False])
@pytest.mark.parametrize(
    ("rule", "source", "translation"),
    [
        ("word-misrendered", "Do you need help now?", "Avez-vous envie d’aide maintenant?"),
        (
            "word-misrendered",
            "The parasite can spread to other organs of the bird.",
            "Le parasite peut se chanter à d’autres organes de l’oiseau.",
        ),
        (
            "word-misrendered",
            "The surgeon will decide which knee needs the operation first.",
            "Le chirurgien devinera quel genou a besoin de l’opération en premier.",
        ),
        (
            "word-unfounded",
            "The clinic uses a secure network to exchange files with the laboratories nearby.",
            "La clinique efface un réseau sécurisé pour échanger des fichiers avec les laboratoires à proximité.",
        ),
        (
            "word-unfounded",
            "The rules differ from one school to the next and can change.",
            "Les règles se ressemblent d’une école à l’autre et peuvent changer.",
        ),
        (
            "word-unfounded",
            "Tap **Save** to record your weight.",
            "Touchez **Enregistrer** pour effacer votre poids.",
        ),
        (
            "word-unfounded",
            "Never run alone, and wear a reflective vest.",
            "Ne mangez jamais seul et portez un gilet réfléchissant.",
        ),
        (
            "word-unfounded",
            "This leaflet gives general information on burns.",
            "Ce feuillet résume de l’information générale sur les brûlures.",
        ),
        (
            "word-unrendered",
            "You must pay the full price at the clinic.",
            "Vous devez payer en entier à la clinique.",
        ),
        (
            "word-unfounded",
            "Wear a loose sweater and sturdy shoes.",
            "Portez un chandail scolaire et des souliers solides.",
        ),
        (
            "word-unfounded",
            "It has been given after a review of your files.",
            "Elle a été donnée après une revue prolongée de vos dossiers.",
        ),
        (
            "word-unfounded",
            "The team watches you during the session.",
            "L’équipe vous surveille au bureau pendant la séance.",
        ),
    ],
)
def test_a_safety_text_is_rendered_word_by_word(rule: str, source: str, translation: str, *, is_safety: bool) -> None:
    assert bool(list(BY_ID[rule].judge(pair(source, translation, is_safety=is_safety)))) is is_safety


@pytest.mark.parametrize("is_safety", [True, False])
@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Do not drive after the test.", "Évitez de conduire après l’examen."),
        ("Do not drive after the test.", "Ne conduisez jamais après l’examen."),
        ("Do not drive after the test.", "Ne conduisez plus après l’examen."),
        ("Do not drive after the test.", "Vous ne devriez pas conduire après l’examen."),
        ("Rinse your eyes.", "Pensez à vous rincer les yeux."),
        ("Rinse your eyes.", "On se rince les yeux."),
    ],
)
def test_a_safety_text_orders_as_firmly_as_its_source(source: str, translation: str, *, is_safety: bool) -> None:
    judged = pair(source, translation, is_safety=is_safety)
    assert bool(list(BY_ID["nuance-added"].judge(judged))) is is_safety


def test_a_safety_text_may_say_what_its_source_says() -> None:
    for source, translation in (
        ("Avoid driving after the test.", "Évitez de conduire après l’examen."),
        ("Never drive after the test.", "Ne conduisez jamais après l’examen."),
        ("Stop driving after the test.", "Ne conduisez plus après l’examen."),
        ("You should not drive after the test.", "Vous ne devriez pas conduire après l’examen."),
        ("You cannot drive after the test.", "Vous ne pouvez pas conduire après l’examen."),
        ("Remember to rinse your eyes.", "Pensez à vous rincer les yeux."),
        ("You will be asked to sit down.", "On vous demandera de vous asseoir."),
    ):
        assert not list(BY_ID["nuance-added"].judge(pair(source, translation, is_safety=True)))


@pytest.mark.parametrize("is_safety", [True, False])
def test_four_weeks_are_a_month_but_in_safety_texts(*, is_safety: bool) -> None:
    def told(source: str, translation: str) -> bool:
        judged = pair(source, translation, is_safety=is_safety)
        return any(
            list(BY_ID[rule].judge(judged)) for rule in ("number-changed", "number-word-changed", "unit-changed")
        )

    assert told("Wait 4 weeks.", "Attendez 1~mois.") is is_safety
    assert told("The trial took 12 weeks.", "L’essai a duré 3~mois.")
    assert not told("Wait 24 hours.", "Attendez 1~jour.")


@pytest.mark.parametrize("is_safety", [True, False])
def test_the_last_of_a_list_may_be_joined_otherwise_but_in_safety_texts(*, is_safety: bool) -> None:
    texts = ("It helps ill, injured and releasing members.", "Elle aide les militaires malades, blessés ou libérés.")
    assert bool(list(BY_ID["choice-changed"].judge(pair(*texts, is_safety=is_safety)))) is is_safety
