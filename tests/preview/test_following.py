"""Each saved file is shown, and a broken one says what is wrong with it in place of a page that is gone."""

from __future__ import annotations

import shutil
from threading import Thread
from typing import TYPE_CHECKING

import httpx

from tests.preview.conftest import served
from tests.preview.test_editing import eventually
from tests.verbs import edit, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.preview.conftest import Preview

HUB = "/en/sea-walks-hay-fever/"


def shows(preview: Preview, words: str, path: str = HUB) -> bool:
    return words in preview.get(path).text


def test_a_saved_article_is_shown(preview: Preview) -> None:
    edit(preview.project, "content/hay-fever/article.md", "What walkers say", "What some walkers say")
    eventually(lambda: shows(preview, "some walkers"))
    # No catalog has it yet, and nothing falls back to another language in silence.
    assert shows(preview, "⟦absent: What some walkers say⟧", "/fr/marches-rhume-des-foins/")


def test_saved_data_is_shown(preview: Preview) -> None:
    edit(preview.project, "content/site.yaml", "name: Utopia Health Guide", "name: The Guide of Utopia")
    eventually(lambda: shows(preview, "The Guide of Utopia"))


def test_a_saved_catalog_is_shown(preview: Preview) -> None:
    edit(preview.project, str(preview.catalog(locale="fr_CA")), "Certains disent", "Plusieurs disent")
    eventually(lambda: shows(preview, "Plusieurs disent", "/fr/marches-rhume-des-foins/"))


def test_news_of_each_saved_file_comes_by_itself(preview: Preview) -> None:
    versions: list[int] = []

    def listen() -> None:
        with httpx.stream("GET", f"{preview.url}/_preview/events", timeout=30) as news:
            for line in news.iter_lines():
                if line.startswith("data: "):
                    versions.append(int(line.removeprefix("data: ")))
                if len(versions) > 1:
                    return

    listening = Thread(target=listen)
    listening.start()
    eventually(lambda: bool(versions))
    path = preview.project / "content/site.yaml"
    path.write_text(path.read_text("utf-8") + "# Looked at.\n", "utf-8")
    listening.join(20)
    assert not listening.is_alive()
    assert versions[1] > versions[0]


def test_a_broken_source_says_so_and_the_page_stays(preview: Preview) -> None:
    edit(preview.project, "content/provider.yaml", "name:", "nme:")
    eventually(lambda: shows(preview, "content/provider.yaml"))
    page = preview.get(HUB)
    assert page.status_code == 200
    assert "is unknown" in page.text
    assert "What studies found" in page.text
    edit(preview.project, "content/provider.yaml", "nme:", "name:")
    eventually(lambda: not shows(preview, "locpipe-problems"))


def test_a_broken_catalog_says_so_and_the_page_stays(preview: Preview) -> None:
    whole = preview.catalog().read_text("utf-8")
    preview.catalog().write_text(whole + '\nmsgid "not closed\n', "utf-8")
    eventually(lambda: shows(preview, "not closed", "/fr/"))
    line = whole.count("\n") + 2
    assert f"hay-fever.po:{line}" in preview.get("/fr/").text
    # A source that is saved meanwhile is shown all the same.
    edit(preview.project, "content/hay-fever/article.md", "You rest when you like", "You rest when you want")
    eventually(lambda: shows(preview, "You rest when you want"))
    assert shows(preview, "not closed", "/fr/")
    preview.catalog().write_text(whole, "utf-8")
    eventually(lambda: not shows(preview, "locpipe-problems", "/fr/"))


def test_a_folder_that_another_one_takes_the_place_of_is_followed(preview: Preview) -> None:
    locales = preview.project / "locales"
    shutil.copytree(locales, preview.project / "other")
    shutil.rmtree(locales)
    eventually(lambda: shows(preview, "locpipe-problems", "/fr/"))
    (preview.project / "other").rename(locales)
    eventually(lambda: not shows(preview, "locpipe-problems", "/fr/"))
    edit(preview.project, str(preview.catalog(locale="fr_CA")), "Ensuite, vous marchez", "Puis vous marchez")
    eventually(lambda: shows(preview, "Puis vous marchez", "/fr/marches-rhume-des-foins/"))


def test_a_new_city_has_a_page_at_once(preview: Preview) -> None:
    text = (preview.project / "cities/on/ondine.yaml").read_text("utf-8")
    write(
        preview.project,
        "cities/on/newport.yaml",
        text.replace("name: Ondine", "name: Newport").replace("slug: ondine", "slug: newport"),
    )
    eventually(lambda: preview.get(f"{HUB}onderland/newport/").status_code == 200)


def test_a_project_that_cannot_be_read_at_first_is_shown_once_it_can(project: Path) -> None:
    edit(project, "content/site.yaml", "base_url: https", "base_url: [https")
    with served(project) as preview:
        page = preview.get("/en/")
        assert page.status_code == 500
        assert "No page can be made yet" in page.text
        assert "content/site.yaml" in page.text
        assert "workbench.js" in page.text
        edit(project, "content/site.yaml", "base_url: [https", "base_url: https")
        eventually(lambda: preview.get("/en/").status_code == 200)
        assert not shows(preview, "locpipe-problems", "/en/")


def test_the_server_ends_at_once_and_in_silence_while_a_browser_listens(project: Path) -> None:
    with served(project) as preview, httpx.stream("GET", f"{preview.url}/_preview/events", timeout=30) as news:
        assert next(news.iter_lines()).startswith("data: ")
