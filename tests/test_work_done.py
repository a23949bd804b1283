"""What a build does, counted, on a project of 200 pages: a step that works more than it has to fails here, without a clock.

Each command runs in a process of its own, as for people: nothing is known to it but what lies on disk.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.verbs import TODAY, edit, sample_project, synced, write
from tests.work import COUNTED, Work, work_of

if TYPE_CHECKING:
    from pathlib import Path

MORE = 92
"""Cities beside those of the sample, so that there are 200 pages."""

PAGES = 200
CITY = "cities/no/amber-bay.yaml"
CATALOG = "locales/fr_CA/LC_MESSAGES/places.po"
CATALOGS = 8
OF_MANY_PLACES = 10
"""Pages that are made each time: the choice of language, that for wrong addresses, home pages, hubs, provinces."""

SOURCES = ("content/", "cities/", "locales/")

PARSERS = ("yaml", "pydantic", "markdown_it.tree", "babel.messages.extract")
"""What only a build needs that has to parse a source."""

RULES = ("locpipe.checks.sources", "locpipe.checks.translations", "locpipe.languages.words_fr", "phonenumbers")
"""What only a build needs that has to judge a source or a translation."""

WORKERS = ("jinja2", "tinycss2", "selectolax", "locpipe.pipeline", "locpipe.render", "locpipe.gate")
"""What only a build needs that has something to do."""

NEVER = ("prefect", "asyncio", "fsspec", "httpx", "polib", "http.client", "xml.etree.ElementTree", "locpipe.preview")
"""What no build needs."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, in which nothing was built yet."""
    root = sample_project(tmp_path_factory.mktemp("work") / "project")
    city = (root / CITY).read_text("utf-8")
    for number in range(MORE):
        named = city.replace("name: Amber Bay\n", f"name: Amber Bay {number}\n")
        other = named.replace("{en_CA: amber-bay, fr_CA: baie-d-ambre}", f"amber-bay-{number}")
        write(root, CITY.replace(".yaml", f"-{number}.yaml"), other)
    synced(root)
    shutil.rmtree(root / ".locpipe", ignore_errors=True)
    return root


def build(root: Path) -> Work:
    """What a build does."""
    return work_of("build", "--project", root, "--today", TODAY.isoformat())


@pytest.fixture(scope="module")
def clean(root: Path) -> Work:
    """What the first build does."""
    return build(root)


@pytest.fixture(scope="module")
def unchanged(root: Path, clean: Work) -> Work:
    """What the next one does."""
    assert clean.counts
    return build(root)


@pytest.fixture(scope="module")
def one_message(root: Path, unchanged: Work) -> Work:
    """What a build does after one translation of one city was changed."""
    assert unchanged.counts
    before, context, after = (root / CATALOG).read_text("utf-8").partition('msgctxt "no/amber-bay-7"\nmsgid "It lends')
    assert context
    write(root, CATALOG, before + context + after.replace('msgstr "Elle prête', 'msgstr "La maison prête', 1))
    return build(root)


@pytest.fixture(scope="module")
def one_city(root: Path, one_message: Work) -> Work:
    """What a build does after one city was moved."""
    assert one_message.counts
    edit(root, CITY.replace(".yaml", "-7.yaml"), "lat: 45.0", "lat: 45.5")
    return build(root)


def read_often(work: Work, root: Path) -> dict[str, int]:
    """How often each source was opened."""
    listed = {file.removeprefix(f"{root}/"): count for file, count in work.opened.items()}
    return {file: count for file, count in listed.items() if file.startswith(SOURCES)}


def test_a_clean_build_does_everything_once(root: Path, clean: Work) -> None:
    files = [path for folder in SOURCES for path in (root / folder).rglob("*") if path.is_file()]
    by_kind = {kind: [path for path in files if path.suffix == kind] for kind in (".yaml", ".md", ".po")}
    assert len(by_kind[".po"]) == CATALOGS
    assert clean.counts["YAML"] == len(by_kind[".yaml"])
    assert clean.counts["Markdown"] == len([path for path in by_kind[".md"] if path.name != "README.md"])
    assert clean.counts["catalogs parsed"] == CATALOGS
    assert clean.counts["sources judged"] == 1
    assert clean.counts["catalogs written anew"] == 0
    texts = sum(path.read_text("utf-8").count('\nmsgstr "') for path in by_kind[".po"] if "fr_CA" in path.parts)
    assert 0.5 * texts < clean.counts["translations judged"] < texts
    assert clean.counts["pages rendered"] == clean.counts["pages judged"] == PAGES
    # What pages share is judged once and filled once: a city's page has some twenty sections, of which half a dozen are its own.
    assert clean.counts["sections judged"] < 0.3 * PAGES
    # Pages that differ in values alone are judged by their form: their trees are not read.
    assert clean.counts["forms judged"] < 0.1 * PAGES
    assert clean.counts["trees read"] < 0.7 * PAGES
    assert clean.counts["templates filled"] < 8 * PAGES
    # Each page when the release is judged, and as it lies in its place.
    assert clean.counts["files hashed"] < 2.5 * PAGES
    assert set(COUNTED) - {"catalogs read where they differ", "catalogs written anew"} == set(clean.counts)
    # For the digest of the inputs, twice; to be read; for the journal; a catalog also to see whether it is behind.
    assert max(read_often(clean, root).values()) <= 5


def test_where_nothing_changed_each_file_is_read_once_and_nothing_is_made(root: Path, unchanged: Work) -> None:
    assert set(unchanged.counts) == {"files hashed"}
    assert unchanged.counts["files hashed"] < 2.5 * PAGES  # of the folder that is served, and of the kept release
    assert set(read_often(unchanged, root).values()) == {1}
    assert unchanged.loaded.isdisjoint((*PARSERS, *RULES, *WORKERS, *NEVER, "locpipe.model"))


def test_one_message_has_one_catalog_read_and_one_translation_judged(root: Path, one_message: Work) -> None:
    counts = one_message.counts
    assert counts["catalogs read where they differ"] == counts["translations judged"] == 1
    assert counts["catalogs parsed"] == counts["YAML"] == counts["Markdown"] == counts["templates read"] == 0
    assert counts["sources judged"] == counts["catalogs written anew"] == 0
    assert counts["pages rendered"] == counts["pages judged"] == OF_MANY_PLACES + 1
    assert max(read_often(one_message, root).values()) <= 5
    assert one_message.loaded.isdisjoint((*PARSERS, "locpipe.checks.sources", "phonenumbers", *NEVER))


def test_one_city_has_one_file_parsed_and_no_translation_judged(one_city: Work) -> None:
    counts = one_city.counts
    assert counts["YAML"] == counts["sources judged"] == 1
    assert counts["Markdown"] == counts["templates read"] == counts["catalogs parsed"] == 0
    assert counts["catalogs read where they differ"] == counts["catalogs written anew"] == 0
    assert counts["translations judged"] == 0
    assert one_city.loaded.isdisjoint(
        ("markdown_it.tree", "babel.messages.extract", "locpipe.checks.translations", *NEVER)
    )


def test_help_loads_nothing_of_the_program() -> None:
    loaded = work_of("--help").loaded
    assert loaded.isdisjoint((*PARSERS, *RULES, *WORKERS, *NEVER, "locpipe.model", "locpipe.cache"))
