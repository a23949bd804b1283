"""A catalog anywhere: its language, its glossary, and the rules that hold for languages that nobody has described."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from locpipe.single_files import check_catalog_file, locale_of_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEADER = """msgid ""
msgstr ""
"Language: {0}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural={1};\\n"

"""


def write(path: Path, *pairs: tuple[str, str], locale: str = "fr_CA") -> Path:
    """A catalog of these pairs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    entries = "\n".join(f'msgid "{source}"\nmsgstr "{text}"\n' for source, text in pairs)
    path.write_text(
        HEADER.format(locale, "(n > 1)" if locale.startswith("fr") else "(n != 1)") + entries, encoding="utf-8"
    )
    return path


def rules(path: Path) -> set[str]:
    """The rules that find something in a file."""
    return {finding.rule for finding in check_catalog_file(path)}


@pytest.mark.parametrize("beside", ["fr_CA/glossary.csv", "fr_CA/LC_MESSAGES/glossary.csv"])
def test_a_glossary_beside_a_single_file_is_used(tmp_path: Path, beside: str) -> None:
    catalog = write(tmp_path / "fr_CA/LC_MESSAGES/site.po", ("A nasal spray", "Un spray nasal"))
    assert rules(catalog) == set()
    (tmp_path / beside).write_text("source,target,do_not_translate,note\nnasal spray,vaporisateur nasal,,\n", "utf-8")
    assert rules(catalog) == {"term-not-used"}


def test_a_broken_glossary_beside_a_single_file_is_found(tmp_path: Path) -> None:
    catalog = write(tmp_path / "fr_CA.po", ("Call", "Appelez"))
    (tmp_path / "glossary.csv").write_text("no table", "utf-8")
    assert rules(catalog) == {"glossary-malformed"}


HYPHENATED, SWAPPED = "Language: fr-ca", ("It fell by 12.7 points.", "Il a baissé de 17,2 points.")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        pytest.param(
            lambda text: text.replace('"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n', ""),
            {"catalog-header-wrong"},
            id="no plural forms",
        ),
        pytest.param(lambda text: text.replace("Language: fr_CA", HYPHENATED), {"catalog-header-wrong"}, id="hyphen"),
        pytest.param(lambda text: text + 'msgid "Call\nmsgstr "Appelez"\n', {"source-unreadable"}, id="an open string"),
        pytest.param(lambda text: f"\ufeff{text}", {"source-unreadable"}, id="byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), {"source-unreadable"}, id="line ends of Windows"),
        pytest.param(lambda text: text[text.index("\n\n") + 2 :], {"catalog-header-wrong"}, id="no header"),
    ],
)
def test_what_is_wrong_with_a_file_hides_nothing_that_is_wrong_with_its_translations(
    tmp_path: Path, spoil: Callable[[str], str], told: set[str]
) -> None:
    path = write(tmp_path / "fr_CA.po", SWAPPED, ("Call us.", "Appelez-nous."))
    assert rules(path) == {"number-changed"}
    path.write_bytes(spoil(path.read_text("utf-8")).encode())
    assert rules(path) == {"number-changed", *told}


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        ("Save %s as %s.", "Enregistrez %s sous %s.", "Enregistrez %s."),
        ("Save %s as %s.", "Sous %2$s, enregistrez %1$s.", "Sous %3$s, enregistrez %1$s."),
        (
            "Hello %1$s, you have %2$d visits.",
            "Bonjour %1$s, vous avez %2$d visites.",
            "Bonjour %2$s, vous avez %2$d visites.",
        ),
        ("%d days left", "Il reste %d jours", "Il reste %s jours"),
        ("You used %d%% of it.", "Vous en avez utilisé %d\u00a0%%.", "Vous en avez utilisé %d\u00a0%."),
    ],
)
def test_values_as_c_writes_them_stay(tmp_path: Path, source: str, good: str, bad: str) -> None:
    assert rules(write(tmp_path / "good/fr_CA.po", (source, good))) == set()
    assert rules(write(tmp_path / "bad/fr_CA.po", (source, bad))) & {"placeholder-mismatch", "placeholder-malformed"}


def test_a_percent_sign_of_prose_is_no_value(tmp_path: Path) -> None:
    pair = ("It helped 50% during the day.", "Cela a aidé 50\u00a0% des gens durant la journée.")
    assert "placeholder-mismatch" not in rules(write(tmp_path / "fr_CA.po", pair))


HTML_PAIRS = (
    (
        "<strong>Warning:</strong> it can harm the kidneys.<br>Tell us.",
        "<strong>Avertissement\u00a0:</strong> il peut endommager les reins.<br>Dites-le-nous.",
    ),
    ('See our <a href=\\"/videos/flush\\">video</a>.', 'Regardez notre <a href=\\"/videos/flush\\">vidéo</a>.'),
)


def test_the_html_of_a_text_is_no_prose(tmp_path: Path) -> None:
    assert rules(write(tmp_path / "fr_CA.po", *HTML_PAIRS)) == set()
    broken = [(source, text.replace("les reins", "le reins").replace("flush", "rinse")) for source, text in HTML_PAIRS]
    assert rules(write(tmp_path / "fr_CA.po", *broken)) >= {"agreement-broken", "html-in-text"}


def test_a_header_that_names_no_language_is_told_what_to_name(tmp_path: Path) -> None:
    path = write(tmp_path / "work.po", ("Call", "Appelez"))
    path.write_text(path.read_text("utf-8").replace("Language: fr_CA", "Language: "), "utf-8")
    (finding,) = check_catalog_file(path)
    assert "fr_CA" in finding.fix


@pytest.mark.parametrize(
    ("path", "locale"),
    [
        ("fr_CA.po", "fr_CA"),
        ("fr-CA.po", "fr_CA"),
        ("site.fr_CA.po", "fr_CA"),
        ("es_419/LC_MESSAGES/site.po", "es_419"),
        ("ar/site.po", "ar"),
        ("work/site.po", ""),
    ],
)
def test_the_locale_of_a_file_without_header_field_is_that_of_its_name(tmp_path: Path, path: str, locale: str) -> None:
    assert locale_of_path(tmp_path / path) == locale


@pytest.mark.parametrize(
    ("source", "good", "bad", "rule"),
    [
        ("Ask in {city}.", "Pregunte {in_city}.", "Pregunte allí.", "placeholder-mismatch"),
        ("[Call](tel:988) us.", "[Llámenos](tel:988).", "[Llámenos](tel:911).", "link-changed"),
        ("It fell by 12.7 points.", "Bajó 12,7 puntos.", "Bajó 17,2 puntos.", "digits-differ"),
        ("95% CI of WSIB data", "IC del 95 % de datos de la WSIB", "IC del 95 % de datos de la WSBI", "name-misspelt"),
        ("It costs $1,585.", "Cuesta 1.585 $.", "Cuesta 1.558 $.", "digits-differ"),
        ("It fell [@feder-2014].", "Bajó [@feder-2014].", "Bajó [@feder-2021].", "citation-changed"),
        ("Stay **calm**.", "Mantenga la **calma**.", "Mantenga la calma.", "emphasis-differs"),
        ("Stay calm.", "Mantenga la calma.", "Mantenga la cal\u200bma.", "invisible-character"),
        ("Stay calm.", "Mantenga la calma.", "Mantenga la сalma.", "lookalike-letter"),
        (
            "Stay calm and do not drive.",
            "No pierda la calma ni conduzca.",
            "Stay calm and do not drive.",
            "source-text-kept",
        ),
        ("Do not stop the treatment.", "No deje el tratamiento.", "No deje the tratamiento.", "source-words-left"),
        ("Stay calm, please.", "Mantenga la calma.", "Mantenga  la calma.", "space-doubled"),
        ("Is it free?", "¿Es gratis?", "Es gratis.", "final-mark-differs"),
        ("Give epinephrine.", "Administre epinefrina.", "Administre <b>epinefrina</b>.", "html-in-text"),
    ],
)
def test_a_language_that_nobody_described_gets_the_neutral_rules(
    tmp_path: Path, source: str, good: str, bad: str, rule: str
) -> None:
    assert rules(write(tmp_path / "good.po", (source, good), locale="es_419")) == set()
    assert rule in rules(write(tmp_path / "bad.po", (source, bad), locale="es_419"))


@pytest.mark.parametrize(
    ("locale", "source", "good", "bad", "rule"),
    [
        ("zh_CN", "Call 911: stay calm.", "请拨打 911：保持冷静。", "请拨打 119：保持冷静。", "digits-differ"),
        ("zh_CN", "Side effects (nausea, fatigue)", "副作用（恶心、疲劳）", "副作用（恶心、疲劳", "bracket-unbalanced"),
        ("zh_CN", "Ask your doctor.", "请咨询您的医生。", "请咨询您的医生", "final-mark-differs"),
        (
            "ja",
            "Save it as PDF or as JPEG now",
            "PDF または JPEG で保存",
            "Save it as PDF または JPEG",
            "source-words-left",
        ),
        ("ja", "One page. Two pages.", "1 ページ。2 ページ。", "1 ページ。3 ページ。", "digits-differ"),
        (
            "ru",
            "See https://example.com/a/long/way",
            "См. https://example.com/a/long/way",
            "Cм. https://example.com/a/long/way",
            "lookalike-letter",
        ),
        (
            "de",
            "Write it in capitals in the form.",
            "Schreiben Sie in Blockschrift in das Formular.",
            "Schreiben Sie in the Formular.",
            "source-words-left",
        ),
        ("pa", "Stop. Call 911.", "ਰੁਕੋ। 911 ’ਤੇ ਕਾਲ ਕਰੋ।", "ਰੁਕੋ। 119 ’ਤੇ ਕਾਲ ਕਰੋ।", "digits-differ"),
    ],
)
def test_a_language_in_other_letters_is_judged_by_its_own_marks(
    tmp_path: Path, locale: str, source: str, good: str, bad: str, rule: str
) -> None:
    assert rules(write(tmp_path / "good.po", (source, good), locale=locale)) - {"catalog-header-wrong"} == set()
    assert rule in rules(write(tmp_path / "bad.po", (source, bad), locale=locale))
