"""What is wrong with a catalog that stands outside a project. Loads no more than that needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.catalog import readable_catalog
from locpipe.checks.parallel import begun
from locpipe.checks.terms import GLOSSARY, Glossary, parse_glossary
from locpipe.checks.translations import judge_catalogs, volume_of
from locpipe.checks.verdicts import Renewal, Verdicts
from locpipe.languages import language
from locpipe.messages import SAFETY_DOMAIN
from locpipe.source import attempt, read_bytes, read_text

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
    raw = attempt(findings, read_bytes, path.parent.resolve(), path.name)
    if raw is None:
        return findings
    locale = _locale_of_header(raw) or locale_of_path(path)
    with begun(raw.count(b"\nmsgid ")) as processes:
        read = attempt(findings, readable_catalog, raw, file=str(path), locale=locale, domain=path.stem)
        if read is None:
            return findings
        catalog, problems = read
        findings += problems
        volume = volume_of(
            catalog,
            None,
            language=language(locale),
            source_language=language(USUAL_SOURCE),
            is_safety=catalog.domain == SAFETY_DOMAIN,
            glossary=attempt(findings, glossary_beside, path),
        )
        return [*findings, *judge_catalogs([Renewal(volume, Verdicts())], processes)[0]]


def _locale_of_header(raw: bytes) -> str:
    """The locale that a header names, as gettext writes it (fr_CA for fr-CA and fr-ca); empty where it names none."""
    match = re.search(rb'^"Language:\s*([A-Za-z]{2,3})(?:[_-]([A-Za-z0-9]{2,8}))?\b', raw, re.MULTILINE)
    language, region = (part.decode() for part in match.groups(b"")) if match else ("", "")
    return "_".join(filter(None, (language.lower(), region.upper() if len(region) == len("CA") else region)))


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
