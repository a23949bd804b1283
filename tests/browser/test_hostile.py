"""The policy that a release asks its host to send: its pages work under it, and pages full of tricks do nothing."""

from __future__ import annotations

import json
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import Headers, Host
from tests.test_hostile import make_tricked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog

    from tests.browser.conftest import Cluster, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""
"""Keeps whatever the policy of a page blocks."""


@pytest.mark.parametrize("kind", ["chooser", "notfound", "home", "hub", "province", "city"])
def test_nothing_of_a_page_is_blocked_by_its_own_policy(kind: str, visitor: Visitor, cluster: Cluster) -> None:
    visitor.page.add_init_script(WATCH)
    for entry in [page for page in cluster.pages if page.kind == kind][:2]:
        page = visitor.open(entry)
        assert page.evaluate("violations") == []
        assert page.evaluate("getComputedStyle(document.body).maxWidth || document.styleSheets.length > 0")
        for text in page.locator('script[type="application/ld+json"]').all_text_contents():
            assert json.loads(text)["@context"] == "https://schema.org"
    complaints = [said for said in visitor.complaints if "404" not in said or kind != "notfound"]
    assert complaints == []


def test_the_policy_blocks_what_a_trick_would_do(visitor: Visitor, cluster: Cluster) -> None:
    visitor.page.add_init_script(WATCH)
    page = visitor.open(cluster.some("home", "en_CA")[0])
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.append("window.ran = true");
            document.body.append(script);
            const image = document.createElement("img");
            image.src = "https://elsewhere.invalid/x.png";
            document.body.append(image);
            document.body.setAttribute("style", "color: red");
        }"""
    )
    page.wait_for_function("violations.length > 2")
    assert page.evaluate("window.ran") is None
    assert {said.split()[0].split("-")[0] for said in page.evaluate("violations")} >= {"img", "style"}


@pytest.fixture(scope="module")
def tricked(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Pages full of tricks, on a host that sends no policy at all, so that nothing but the pages stops them."""
    site = make_tricked(sample_root, tmp_path_factory.mktemp("tricked") / "project")
    handler = partial(Host, directory=str(site), headers=Headers(""))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", site
        finally:
            server.shutdown()
            thread.join()


def test_tricks_run_nothing_and_ask_nobody(tricked: tuple[str, Path], chromium: Browser) -> None:
    url, site = tricked
    context = chromium.new_context()
    seen: list[str] = []

    def dialog(shown: Dialog) -> None:
        seen.append(f"a dialog: {shown.message}")
        shown.dismiss()

    try:
        page = context.new_page()
        page.on("dialog", dialog)
        page.on("pageerror", lambda error: seen.append(f"a script: {error}"))
        page.on("request", lambda asked: None if asked.url.startswith(f"{url}/") else seen.append(asked.url))
        for file in sorted(site.rglob("*.html")):
            page.goto(f"{url}/{file.relative_to(site).as_posix()}", wait_until="load")
            assert "owned" not in page.title() or "<script>" in page.title()
            links: list[dict[str, Any]] = page.evaluate(
                "[...document.links].map(({protocol, href, onclick}) => ({protocol, href, onclick}))"
            )
            assert {link["protocol"] for link in links} <= {"http:", "https:", "tel:", "sms:", "mailto:"}, file
            assert not [link for link in links if link["onclick"]], file
        assert seen == []
    finally:
        context.close()
