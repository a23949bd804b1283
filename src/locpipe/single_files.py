"""What is wrong with a catalog that stands outside a project. Loads no more than that needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.catalog import parse_catalog
from locpipe.checks.parallel import begun
from locpipe.checks.terms import GLOSSARY, Glossary, parse_glossary
from locpipe.checks.translations import judge_catalogs, volume_of
from locpipe.checks.verdicts import Renewal, Verdicts
from locpipe.languages import language
from locpipe.messages import SAFETY_DOMAIN
from locpipe.source import attempt, read_text

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.findings import Finding

USUAL_SOURCE = "en"
"""The language of msgids in a catalog that belongs to no project: gettext's custom."""


def check_catalog_file(path: Path) -> list[Finding]:
    """What is wrong with a catalog that stands outside a project, judged by its own msgids.

    Its locale is the one that its header names, or else its file or folder; the language of its msgids is taken to be
    English, gettext's custom. A glossary.csv beside it, or in the folder of its locale, holds for it too.
    """
    findings: list[Finding] = []
    text = attempt(findings, read_text, path.parent.resolve(), path.name)
    if text is None:
        return findings
    match = re.search(r'^"Language:\s*([A-Za-z]\w*)', text, re.MULTILINE)
    locale = match[1] if match else locale_of_path(path)
    with begun(text.count("\nmsgid ")) as processes:
        catalog = attempt(findings, parse_catalog, text, file=str(path), locale=locale, domain=path.stem)
        if catalog is None:
            return findings
        volume = volume_of(
            catalog,
            None,
            language=language(locale),
            source_language=language(USUAL_SOURCE),
            is_safety=catalog.domain == SAFETY_DOMAIN,
            glossary=attempt(findings, glossary_beside, path),
        )
        return [*findings, *judge_catalogs([Renewal(volume, Verdicts())], processes)[0]]


def locale_of_path(path: Path) -> str:
    """The locale that the name of a catalog, or of a folder above it, says; empty where neither does."""
    for name in (path.stem, *(folder.name for folder in list(path.resolve().parents)[:2])):
        match = re.search(r"(?:^|[.\-_])([a-z]{2,3}(?:[_-](?:[A-Z]{2}|[0-9]{3}|[A-Z][a-z]{3}))+)$|^([a-z]{2})$", name)
        if match:
            return (match[1] or match[2]).replace("-", "_")
    return ""


def glossary_beside(path: Path) -> Glossary:
    """The glossary in the folder of a catalog or the one above. Raises SourceError where it is none."""
    for folder in list(path.resolve().parents)[:2]:
        if (folder / GLOSSARY).is_file():
            return parse_glossary(read_text(folder, GLOSSARY), str(folder / GLOSSARY))
    return Glossary(())
