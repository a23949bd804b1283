"""What a release holds beside its pages: assets, sitemap, robots.txt, redirects and headers for a static host."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from locpipe.model import PageKind
from locpipe.redirects import RELEASE_FILE, redirects_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from locpipe.assets import Assets
    from locpipe.model import Project
    from locpipe.plan import PageSpec
    from locpipe.render import Renderer

LARGEST_SITEMAP = 50_000
"""Addresses in one sitemap file (sitemaps.org); beyond it the sitemap becomes an index of numbered files."""

HEADERS = """\
/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self' data:; script-src {scripts}; connect-src 'self'; \
object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
hid=(), microphone=(), midi=(), payment=(), serial=(), usb=(), browsing-topics=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Strict-Transport-Security: max-age=31536000

/safety-report*
  X-Robots-Tag: noindex

/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""
"""In the form that Netlify and Cloudflare Pages read. `connect-src` is for those who measure pages: Lighthouse fetches
robots.txt as the page would, and ours fetch nothing. Nothing may run but the scripts named by their digest, nothing
inline may style, nobody may frame a page, and no site that a link leads to learns which page its reader came from,
since that tells of an illness.

Pages have no Cache-Control of their own: both hosts let browsers ask again for each, and join what is stated twice.
"""


def write(project: Project, renderer: Renderer, assets: Assets, specs: Sequence[PageSpec], site: Path) -> None:
    """Write all of them below `site`."""
    for file, content in assets.files.items():
        path = site / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    runnable = " ".join(f"'{digest}'" for digest in assets.runnable)
    (site / "_headers").write_text(HEADERS.format(scripts=runnable), encoding="utf-8", newline="\n")
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {project.site.base_url}/sitemap.xml\n"
    (site / "robots.txt").write_text(robots, encoding="utf-8", newline="\n")
    (site / RELEASE_FILE).write_text(redirects_text(project.redirects), encoding="utf-8", newline="\n")
    _write_sitemap(project, renderer, specs, site)


def _write_sitemap(project: Project, renderer: Renderer, specs: Sequence[PageSpec], site: Path) -> None:
    listed = [spec for spec in specs if spec.kind is not PageKind.NOTFOUND]
    parts = [listed[start : start + LARGEST_SITEMAP] for start in range(0, len(listed), LARGEST_SITEMAP)] or [[]]
    if len(parts) == 1:
        _write_xml(site / "sitemap.xml", _urlset(project, renderer, parts[0]))
        return
    for number, part in enumerate(parts, start=1):
        _write_xml(site / f"sitemap-{number}.xml", _urlset(project, renderer, part))
    _write_xml(site / "sitemap.xml", _index(project, len(parts)))


def _urlset(project: Project, renderer: Renderer, specs: Sequence[PageSpec]) -> Iterator[str]:
    base = project.site.base_url
    source = project.site.source_locale
    yield '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    for spec in specs:
        yield f"<url><loc>{escape(base + spec.url)}</loc>"
        if changed := renderer.modified(spec.condition, spec.place):
            yield f"<lastmod>{changed.isoformat()}</lastmod>"
        for locale, url in renderer.alternates(spec):
            yield f'<xhtml:link rel="alternate" hreflang="{locale.tag}" href="{escape(base + url)}"/>'
            if locale.locale == source:
                default = url if spec.condition else "/"
                yield f'<xhtml:link rel="alternate" hreflang="x-default" href="{escape(base + default)}"/>'
        yield "</url>\n"
    yield "</urlset>\n"


def _index(project: Project, parts: int) -> Iterator[str]:
    yield '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    for number in range(1, parts + 1):
        yield f"<sitemap><loc>{escape(project.site.base_url)}/sitemap-{number}.xml</loc></sitemap>\n"
    yield "</sitemapindex>\n"


def _write_xml(path: Path, lines: Iterator[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        file.writelines(lines)
