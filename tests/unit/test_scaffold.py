"""`locpipe new`: what it writes is valid, what was there stays, and a stranger to the code can build what it began."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import polib
import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe.catalog import catalog_file
from locpipe.model import PageKind
from locpipe.new_files import WrongUse, create, fit_id, fit_name
from locpipe.project import read_project
from locpipe.scaffold import free_prefix, new_city, new_condition, new_locale, new_province
from tests.verbs import REPOSITORY, TODAY, append, copied, edit, locpipe, synced, tree, write

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

DAY = TODAY.isoformat()


def run(project: Path, *arguments: str) -> Result:
    return locpipe("new", *arguments, "--project", project)


def changed_lines(before: dict[str, bytes], after: dict[str, bytes]) -> dict[str, tuple[list[str], list[str]]]:
    """The lines that were taken from, and added to, each file that was there before."""
    changes = {}
    for file, old in before.items():
        if after[file] != old:
            one, other = old.decode().split("\n"), after[file].decode().split("\n")
            changes[file] = ([line for line in one if line not in other], [line for line in other if line not in one])
    return changes


# ---- a province and a city ------------------------------------------------------------------------------------------


def test_a_province_is_begun_from_what_was_given(project: Path) -> None:
    begun = new_province(
        project, "pq", name="Pine Quay", board_name="Pine Quay Work Board", board_short="PQWB", today=TODAY
    )
    assert begun.created == ("cities/pq/province.yaml",)
    province = next(one for one in read_project(project).country.provinces if one.id == "pq")
    assert (province.code, province.name.msgid, province.slug) == ("PQ", "Pine Quay", "pine-quay")
    assert {form: text.msgid for form, text in province.grammar.items()} == {"in": "in Pine Quay", "of": "of Pine Quay"}
    assert {form: text.msgid for form, text in province.board.grammar.items()} == {
        "the": "the PQWB",
        "of": "of the PQWB",
        "to": "to the PQWB",
    }
    assert not province.board.verified
    assert not province.board.decides[0].verified


def test_the_code_no_stays_a_word(project: Path) -> None:
    (project / "cities/no").rename(project / "cities/other")
    new_province(project, "NO", name="No", slug="norland-two", board_name="On", today=TODAY)
    province = next(one for one in read_project(project).country.provinces if one.id == "no")
    assert (province.code, province.name.msgid, province.board.name.msgid) == ("NO", "No", "On")


def test_a_board_has_the_forms_of_one_without_an_article_where_there_is_one(project: Path) -> None:
    edit(project, "cities/no/province.yaml", "{the: the NWB, of: of the NWB, to: to the NWB}", "{the: NWB, of: of NWB}")
    new_province(project, "PQ", name="Pine Quay", board_name="QWork", today=TODAY)
    assert "    the: QWork\n    of: of QWork\n" in (project / "cities/pq/province.yaml").read_text("utf-8")


def test_a_city_takes_the_time_zone_of_its_province(project: Path) -> None:
    begun = new_city(project, "NO", "sel-gris", name="Sel-Gris: l’île", lat=-45.5, lon=-73.0, today=TODAY)
    assert begun.created == ("cities/no/sel-gris.yaml",)
    cities = {city.id: city for province in read_project(project).country.provinces for city in province.cities}
    city = cities["no/sel-gris"]
    assert (city.name.msgid, city.slug, city.lat, city.lon) == ("Sel-Gris: l’île", "sel-gris-lile", -45.5, -73.0)
    assert city.time_zone == cities["no/amber-bay"].time_zone
    assert not any(statement.verified for statement in city.about)


def test_the_first_province_and_the_first_condition_can_be_begun_where_there_is_none(project: Path) -> None:
    for path in (*project.glob("cities/*/*.yaml"), *project.glob("content/hay-fever/*")):
        path.unlink()
    (project / "content/hay-fever").rmdir()
    for path in project.glob("cities/??"):
        path.rmdir()
    assert run(project, "province", "AA", "--name", "Aa", "--board-name", "Bb").exit_code == 0
    assert run(project, "city", "aa", "cc", "--name", "Cc", "--lat", "1", "--lon", "2").exit_code == 0
    assert run(project, "condition", "dd", "--name", "Dd").exit_code == 0
    assert [condition.id for condition in read_project(project).conditions] == ["dd"]


def test_a_slug_may_differ_by_locale(project: Path) -> None:
    given = ("--name", "Low Fen", "--lat", "1", "--lon", "2", "--slug", "fr_CA=marais-bas")
    assert run(project, "city", "no", "low-fen", *given).exit_code == 0
    assert "slug: {en_CA: low-fen, fr_CA: marais-bas}\n" in (project / "cities/no/low-fen.yaml").read_text("utf-8")


# ---- a condition ----------------------------------------------------------------------------------------------------


def test_a_condition_has_every_safety_block_that_the_policy_requires(project: Path) -> None:
    new_condition(project, "sand-flu", name="Sand flu", today=TODAY)
    read = read_project(project)
    condition = next(one for one in read.conditions if one.id == "sand-flu")
    assert (condition.updated, condition.next_review.year) == (TODAY, TODAY.year + 1)
    for kind in (PageKind.HUB, PageKind.PROVINCE, PageKind.CITY):
        sections = [entry.section.removeprefix("safety/") for entry in condition.outlines[kind]]
        required = [policy.block for policy in read.policy.blocks if kind in policy.pages]
        assert [section for section in sections if section in read.safety] == required
        assert sections[0] == required[0], "help comes first"


def test_what_a_condition_is_begun_with_has_no_fault(project: Path) -> None:
    from locpipe.checks.sources import judge_sources

    before = set(judge_sources(read_project(project), TODAY))
    new_condition(project, "sand-flu", name="Sand flu", today=TODAY)
    new = set(judge_sources(read_project(project), TODAY)) - before
    assert {finding.rule for finding in new} == {"starter-text-left"}  # but for what a person has still to write


# ---- a locale -------------------------------------------------------------------------------------------------------


def test_a_locale_is_declared_and_every_other_line_stays(project: Path) -> None:
    edit(project, "content/site.yaml", "status: live}\ncrisis", "status: live}   # since 2026\n# more\ncrisis")
    province = project / "cities/no/province.yaml"
    slugs = "slug:\n  en_CA: norland\n  fr_CA: norlande   # frozen\n# a remark"
    write(project, "cities/no/province.yaml", province.read_text("utf-8").replace("slug: norland", slugs))
    synced(project)
    before = tree(project)
    begun = new_locale(project, "ar_EG", prefix="ar")
    changes = changed_lines(before, tree(project))
    assert changes.pop("content/site.yaml") == ([], ["- {locale: ar_EG, prefix: ar, status: draft}"])
    assert changes.pop("cities/no/province.yaml") == ([], ["  ar_EG: norland"])
    for file, (taken, added) in changes.items():
        assert len(taken) == len(added) == 1, file
        assert re.sub(r", ar_EG: [a-z-]+\}", "}", added[0]) == taken[0]
    text = (project / "content/site.yaml").read_text("utf-8")
    assert "status: live}   # since 2026\n- {locale: ar_EG, prefix: ar, status: draft}\n# more\ncrisis" in text
    assert begun.findings == ()
    assert {"locales/ar_EG/glossary.csv", catalog_file("ar_EG", "safety")} <= set(begun.created)
    site = read_project(project).site
    assert (site.locales[-1].locale, site.locales[-1].is_live) == ("ar_EG", False)


def test_a_glossary_that_is_there_stays(project: Path) -> None:
    write(project, "locales/ar_EG/glossary.csv", "source,target,do_not_translate,note\na,b,,\n")
    assert "locales/ar_EG/glossary.csv" not in new_locale(project, "ar_EG", prefix="ar").created
    assert "a,b,," in (project / "locales/ar_EG/glossary.csv").read_text("utf-8")


def test_a_prefix_is_the_language_unless_that_is_taken(project: Path) -> None:
    site = read_project(project).site
    assert [free_prefix(site, locale) for locale in ("ar_EG", "fr_FR", "sr_Latn_RS")] == ["ar", "fr-fr", "sr"]


def test_a_file_that_no_edit_fits_is_named_and_nothing_is_written(project: Path) -> None:
    edit(
        project,
        "cities/utopia.yaml",
        "slug: utopia",
        "# a line \u2028# and another\nslug: {en_CA: utopia, fr_CA: utopie}",
    )
    before = tree(project)
    result = run(project, "locale", "ar_EG")
    assert result.exit_code == 1
    assert "Add by hand: ar_EG: utopia" in result.output
    assert tree(project) == before


# ---- wrong use ------------------------------------------------------------------------------------------------------

CITY = ("--name", "A", "--lat", "1", "--lon", "2")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("locale", "fr_CA"), "declared already"),
        (("locale", "arabic"), "is no locale"),
        (("locale", "../x"), "is no locale"),
        (("locale", "ar_EG", "--prefix", "fr"), "that of another locale"),
        (("locale", "ar_EG", "--prefix", "a/b"), "is no prefix"),
        (("province", "NO", "--name", "A", "--board-name", "B"), "exists already"),
        (("province", "..", "--name", "A", "--board-name", "B"), "no code"),
        (
            ("province", "AA", "--name", "A", "--board-name", "B", "--slug", "norland"),
            "that of cities/no/province.yaml",
        ),
        (("province", "AA", "--name", "A", "--board-name", "B", "--time-zone", "Mars"), "no time zone"),
        (("province", "AA"), "Missing: --name, --board-name"),
        (("city", "no", "amber-bay", *CITY), "exists already"),
        (("city", "zz", "a", *CITY), "There is no province “zz”. Use one of: no, on"),
        (("city", "../no", "a", *CITY), "There is no province"),
        (("city", "no", "../a", *CITY), "is no id"),
        (("city", "no", "province", *CITY), "exists already"),
        (("city", "no", "Été", *CITY), "as ete"),
        (("city", "no", "a", "--name", "A", "--lat", "91", "--lon", "2"), "no latitude"),
        (("city", "no", "a", "--name", "A", "--lat", "nan", "--lon", "2"), "no latitude"),
        (("city", "no", "a", "--name", "{city}", "--lat", "1", "--lon", "2"), "markup"),
        (("city", "no", "a", "--name", " ", "--lat", "1", "--lon", "2"), "no name"),
        (("city", "no", "a", "--name", "†", "--lat", "1", "--lon", "2"), "is no slug"),
        (("city", "no", "a", *CITY, "--slug", "xx_YY=a"), "xx_YY is not declared"),
        (("city", "no", "a", *CITY, "--slug", "a", "--slug", "b"), "Give one --slug"),
        (("city", "no", "a", *CITY, "--slug", "amber-bay"), "that of cities/no/amber-bay.yaml"),
        (("condition", "safety", "--name", "A"), "taken"),
        (("condition", "hay-fever", "--name", "A"), "taken"),
        (("condition", "places", "--name", "A"), "taken"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = tree(project)
    result = run(project, *arguments)
    assert result.exit_code == 2
    assert said in " ".join(result.output.split())
    assert tree(project) == before


def test_a_file_that_cannot_be_read_is_a_finding(project: Path) -> None:
    append(project, "cities/no/amber-bay.yaml", "name: Twice\n")
    result = run(project, "city", "no", "a", *CITY)
    assert result.exit_code == 1
    assert "cities/no/amber-bay.yaml:" in result.output
    assert not (project / "cities/no/a.yaml").exists()


def test_files_are_created_together_or_not_at_all(tmp_path: Path) -> None:
    write(tmp_path, "b", "there")
    with pytest.raises(WrongUse):
        create(tmp_path, {"a": "1", "b": "2"})
    assert tree(tmp_path) == {"b": b"there"}


def test_what_is_fit_stays_as_it_is() -> None:
    assert fit_id("a-1") == "a-1"
    assert fit_name("  Trois-Rivières (QC)  ") == "Trois-Rivières (QC)"


@pytest.mark.parametrize("given", [("no", "low-fen"), ("no",), ()], ids=["both", "the-province", "nothing"])
def test_a_person_at_a_terminal_is_asked(
    project: Path, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...]
) -> None:
    from click.testing import CliRunner

    from locpipe import cli_new
    from locpipe.cli import main

    monkeypatch.setattr(cli_new, "can_ask", lambda: True)
    typed = "\n".join([*("no", "low-fen")[len(given) :], "Low Fen", "north", "1.5", "2", "", ""])
    arguments = ["new", "city", *given, "--project", str(project)]
    result = CliRunner().invoke(main, arguments, input=typed)
    assert result.exit_code == 0, result.output
    assert "[low-fen]" in result.output
    assert "lat: 1.5\nlon: 2.0\n" in (project / "cities/no/low-fen.yaml").read_text("utf-8")


def test_where_nobody_can_be_asked_what_is_missing_is_wrong_use(project: Path) -> None:
    before = tree(project)
    for arguments, missing in ((("city", "no"), "'ID'"), (("province", "pq"), "--name, --board-name")):
        done = run(project, *arguments)
        assert done.exit_code == 2
        assert missing in done.output
    assert tree(project) == before


# ---- the whole way --------------------------------------------------------------------------------------------------

LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابشدعفغحيجكلمنوقرسطتثخصزهذ" * 2)
MARKS = dict.fromkeys(range(0x300, 0x370))
KEPT = re.compile(r"(\{[^}]*\}|%\(\w+\)[sd]|\[@[^\]]*\]|\]\([^)]*\)|\b[\w.-]+\.(?:ca|com|org)\b)")


def pseudo(text: str) -> str:
    """Text that looks translated into a language that the code has no module of: letters change, all else stays."""
    bare = unicodedata.normalize("NFD", text).translate(MARKS)
    return "".join(part if KEPT.fullmatch(part) else part.translate(LETTERS) for part in KEPT.split(bare))


def pseudo_translate(project: Path, locale: str) -> None:
    for path in sorted((project / f"locales/{locale}/LC_MESSAGES").glob("*.po")):
        catalog = polib.pofile(str(path), wrapwidth=0)
        for entry in catalog:
            if entry.msgid_plural:
                entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, pseudo(entry.msgid_plural))
            else:
                entry.msgstr = pseudo(entry.msgid)
        catalog.save(str(path))


WRITTEN = "Ce guide est en cours de rédaction."
FRENCH = {
    "Sand flu": "Grippe des sables",
    "Ask a health professional where to begin.": "Demandez à un professionnel de la santé par où commencer.",
    "Sand flu: a guide": "Grippe des sables\u00a0: un guide",
    "Sand flu: a guide for {province}": "Grippe des sables\u00a0: un guide pour {province}",
    "Sand flu: a guide for {city}, {province}": "Grippe des sables\u00a0: un guide pour {city}, {province}",
    "This guide is being written. It will hold plain facts, each with its source, and where to turn for help now.": (
        f"{WRITTEN} Il donnera des faits simples, chacun avec sa source, et dira où demander de l’aide maintenant."
    ),
    "A guide for {province} that is being written: support lines, local care, and plain facts, each with its source.": (
        "Un guide pour {province}, en cours de rédaction\u00a0: lignes d’aide, soins locaux et faits simples, avec leur source."
    ),
    "A guide for {city} that is being written: support lines and care {in_city}, and plain facts, each with its source.": (
        "Un guide pour {city}, en cours de rédaction\u00a0: lignes d’aide et soins {in_city}, faits simples avec leur source."
    ),
    "This guide is being written. It gives general information. It is not medical advice, diagnosis or treatment. "
    "Please speak with a licensed health professional before you decide on any care.": (
        f"{WRITTEN} Il donne des renseignements généraux. Il ne constitue pas un avis médical, un diagnostic ni un "
        "traitement. Veuillez parler à un professionnel de la santé autorisé avant de décider de tout soin."
    ),
    "What it is": "Ce que c’est",
    "This part is being written.": "Cette partie est en cours de rédaction.",
    "What studies show": "Ce que montrent les études",
    "This part is being written. It will name each study and its source.": (
        "Cette partie est en cours de rédaction. Elle nommera chaque étude et sa source."
    ),
    "First steps {in_city}": "Par où commencer {in_city}",
    "Ask a family doctor or a nurse practitioner {in_city} where to begin.": (
        "Demandez à un médecin de famille ou à une infirmière praticienne {in_city} par où commencer."
    ),
    "Write your questions down before the visit.": "Notez vos questions avant la visite.",
    "How care is reached {in_province}": "Comment obtenir des soins {in_province}",
    "This part is being written. Until it is, ask a family doctor or a nurse practitioner how care is reached "
    "{in_province}.": (
        "Cette partie est en cours de rédaction. D’ici là, demandez à un médecin de famille ou à une infirmière "
        "praticienne comment obtenir des soins {in_province}."
    ),
}


def translate_french(project: Path) -> None:
    path = project / catalog_file("fr_CA", "sand-flu")
    catalog = polib.pofile(str(path), wrapwidth=0)
    for entry in catalog:
        entry.msgstr = FRENCH[entry.msgid]
    catalog.save(str(path))


def approve(project: Path, *locales: str) -> None:
    for locale in locales:
        result = locpipe(
            "approve", "all", "--locale", locale, "--by", "the tests", "--yes", "--today", DAY, "--project", project
        )
        assert result.exit_code == 0, result.output


def build(project: Path, out: Path, *more: str) -> Result:
    return locpipe("build", "--out", out, "--today", DAY, "--project", project, *more)


def begin_condition(project: Path) -> None:
    given = ("--name", "Sand flu", "--slug", "en_CA=sand-flu", "--slug", "fr_CA=grippe-des-sables", "--today", DAY)
    result = run(project, "condition", "sand-flu", *given)
    assert result.exit_code == 0, result.output
    synced(project)


def finish_draft(project: Path) -> None:
    pseudo_translate(project, "ar_EG")
    approve(project, "ar_EG")


def assert_is_draft_from_right_to_left(file: Path) -> None:
    page = LexborHTMLParser(file.read_text("utf-8"))
    html = page.css_first("html")
    assert html is not None
    assert (html.attributes["lang"], html.attributes["dir"]) == ("ar-EG", "rtl")
    assert page.css_first("meta[name=robots][content=noindex]") is not None
    assert page.css_first("[data-safety]") is not None


def test_a_second_condition_and_a_third_locale_are_built_without_touching_the_code(
    project: Path, tmp_path: Path
) -> None:
    out, look = tmp_path / "out", tmp_path / "look"
    assert run(project, "locale", "ar_EG", "--prefix", "ar").exit_code == 0
    begin_condition(project)
    stated = (project / "content/sand-flu/condition.yaml").read_text("utf-8")
    assert "slug: {en_CA: sand-flu, fr_CA: grippe-des-sables, ar_EG: sand-flu}\n" in stated

    waiting = build(project, out)
    assert waiting.exit_code == 1, "the new condition waits for its French"
    assert "sand-flu.po" in waiting.output
    assert "ar_EG" not in waiting.output
    translate_french(project)
    assert build(project, out).exit_code == 0, "an empty draft keeps no release back"

    empty = build(project, look, "--locale", "ar_EG")
    assert empty.exit_code == 1
    assert "safety-text-untranslated" in empty.output
    pseudo_translate(project, "ar_EG")
    unsigned = build(project, look, "--locale", "ar_EG")
    assert unsigned.exit_code == 1
    assert "never approved" in unsigned.output
    assert not look.exists()
    finish_draft(project)
    looked = build(project, look, "--locale", "ar_EG")
    assert looked.exit_code == 0, looked.output
    for place in ("", "sand-flu/", "sand-flu/norland/", "sand-flu/norland/amber-bay/"):
        assert_is_draft_from_right_to_left(look / f"ar/{place}index.html")

    released = build(project, out)
    assert released.exit_code == 0, released.output
    release = tree(out)
    assert {"en/sand-flu/index.html", "fr/grippe-des-sables/index.html"} <= release.keys()
    assert not [file for file in release if file.startswith("ar/")]
    for file, content in release.items():
        assert b"ar-EG" not in content, file
        assert b"/ar/" not in content, file


@pytest.mark.slow
def test_the_same_holds_for_the_project_itself(tmp_path: Path) -> None:
    project, look = tmp_path / "project", tmp_path / "look"
    for folder in ("content", "cities", "locales"):
        copied(REPOSITORY / folder, project / folder)
    assert run(project, "locale", "ar_EG", "--prefix", "ar").exit_code == 0
    begin_condition(project)
    approve(project, read_project(project).site.source_locale)
    finish_draft(project)
    looked = build(project, look, "--locale", "ar_EG")
    assert looked.exit_code == 0, looked.output
    pages = sorted(look.glob("ar/**/index.html"))
    country = read_project(project).country
    cities = sum(len(province.cities) for province in country.provinces)
    assert len(pages) == 1 + len(read_project(project).conditions) * (1 + len(country.provinces) + cities)
    for page in pages:
        assert_is_draft_from_right_to_left(page)
