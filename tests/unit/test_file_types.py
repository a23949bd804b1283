"""What a host is to say of each file: its type, and how long it may be kept."""

from __future__ import annotations

import pytest

from locpipe.assets import read_assets
from locpipe.file_types import content_type, is_fingerprinted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("en/index.html", "text/html; charset=utf-8"),
        ("assets/style.0123456789.css", "text/css; charset=utf-8"),
        ("assets/find.0123456789.js", "text/javascript; charset=utf-8"),
        ("manifest.json", "application/json"),
        ("assets/icon.svg", "image/svg+xml"),
        ("releases/0.1/sitemap.XML", "application/xml"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("_headers", "text/plain; charset=utf-8"),
        ("v1.2/_redirects", "text/plain; charset=utf-8"),
        ("what.ever", "application/octet-stream"),
    ],
)
def test_a_file_has_a_type(name: str, wanted: str) -> None:
    assert content_type(name) == wanted


def test_every_asset_has_a_type_of_its_own_and_is_kept() -> None:
    for name in read_assets().files:
        assert content_type(name) != content_type("what.ever"), name
        assert is_fingerprinted(name)
        assert is_fingerprinted(f"releases/0a/{name}")
    assert not is_fingerprinted("en/index.html")
    assert not is_fingerprinted("en/assets/index.html")
    assert not is_fingerprinted("manifest.json")
