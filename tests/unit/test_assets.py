"""Assets have names that change with their bytes, so that a host may keep them for ever."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import unquote

from locpipe.assets import STATIC, read_assets

if TYPE_CHECKING:
    from pathlib import Path


def test_a_name_holds_the_digest_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_bytes(b"a { color: red }\n")
    digest = hashlib.sha256(b"a { color: red }\n").hexdigest()[:10]
    assets = read_assets(tmp_path)
    assert assets.url("style.css") == f"/assets/style.{digest}.css"
    assert assets.files == {f"assets/style.{digest}.css": b"a { color: red }\n"}


def test_other_bytes_have_another_name(tmp_path: Path) -> None:
    urls = set()
    for number, content in enumerate((b"a", b"b", b"a")):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "style.css").write_bytes(content)
        urls.add(read_assets(folder).url("style.css"))
    assert len(urls) == 2


def test_the_stylesheet_is_told_where_the_site_stands(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text(':root { --site: ""; }')
    told = read_assets(tmp_path, "https://guide.example")
    assert list(told.files.values()) == [b':root { --site: "https://guide.example"; }']
    assert told.url("style.css") != read_assets(tmp_path).url("style.css")
    assert any(
        b'--site: "https://guide.example"' in content
        for content in read_assets(base_url="https://guide.example").files.values()
    )


def test_the_package_brings_what_its_pages_load() -> None:
    assets = read_assets()
    assert {path.name for path in STATIC.iterdir()} == set(assets.addresses) | set(assets.scripts)
    assert {"style.css", "icon.svg"} <= set(assets.addresses)


def test_the_icon_stands_in_the_page_itself() -> None:
    address, files = read_assets().url("icon.svg"), read_assets().files
    assert not [file for file in files if "icon" in file]
    assert address.startswith("data:image/svg+xml,")
    assert unquote(address.partition(",")[2]) == (STATIC / "icon.svg").read_text("utf-8")
    assert not set(address) & set('"<>&# \n')  # the Nu checker refuses a space


def test_a_script_stands_in_pages_without_its_comments_and_is_known_by_its_digest(tmp_path: Path) -> None:
    source = '// Says.\n"use strict";\n\n/** Adds. */\nfunction add(a) {\n  return `${a} // 1`;\n}\n'
    (tmp_path / "find.js").write_text(source, "utf-8")
    assets = read_assets(tmp_path)
    text = '"use strict";\nfunction add(a) {\nreturn `${a} // 1`;\n}\n'
    assert (assets.script("find.js"), assets.files) == (text, {})
    assert assets.runnable == (f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}",)


def test_no_script_of_ours_could_end_its_element() -> None:
    for text in read_assets().scripts.values():
        assert "</" not in text
        assert "<!--" not in text


def test_the_stylesheet_loads_nothing_from_elsewhere() -> None:
    for path in STATIC.glob("*.css"):
        text = path.read_text("utf-8")
        assert "url(" not in text
        assert "@import" not in text


def test_the_stylesheet_knows_no_left_and_no_right() -> None:
    """What it says of start and end holds from right to left as well."""
    text = re.sub(r"/\*.*?\*/", "", (STATIC / "style.css").read_text("utf-8"), flags=re.DOTALL)
    assert not re.findall(r"[^;{}]*\b(?:left|right)\b[^;{}]*|(?:margin|padding)(?:-\w+)*:(?: [\w.]+){4}", text)
