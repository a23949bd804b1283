"""What new files are made of: the texts in `starters/`, filled; names, ids and addresses that are fit for use.

Files are created all together or not at all, and never in place of another.
"""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from slugify import slugify

from locpipe.data import read_yaml
from locpipe.source import SourceError
from locpipe.sync import replace_text
from locpipe.yaml_edit import flow_mapping, scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from locpipe.model import Localized, Site

STARTERS = Path(__file__).parent / "starters"

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""How files, sections and addresses are named: ASCII, whatever the name that readers see."""

NAME_AT_MOST = 120
"""Characters."""

_MARKUP = re.compile(r"[{}\[\]<>*_`\\|]")


class WrongUse(Exception):  # noqa: N818 (nothing of the project is wrong)
    """Raised when what is asked for cannot be made. Nothing was written. The message says what to ask for instead."""


def filled(starter: str, values: Mapping[str, str]) -> str:
    """The text of a starter with its values. Raises KeyError where one is not given."""
    return Template((STARTERS / starter).read_text(encoding="utf-8")).substitute(values)


def create(root: Path, texts: Mapping[str, str]) -> None:
    """Create each file, in this order. Raises WrongUse where one exists, SourceError where one cannot be written.

    Where the last cannot be created the first are taken back.
    """
    for file in texts:
        if (root / file).exists():
            raise WrongUse(f"{file} exists already. Edit it, or choose another id.")
    created: list[Path] = []
    try:
        for file, text in texts.items():
            replace_text(root, file, None, text)
            created.append(root / file)
    except SourceError:
        for path in created:
            path.unlink(missing_ok=True)
        raise


def fit_id(identifier: str, what: str = "id") -> str:
    """An id, if it is fit to name a file and an address. Raises WrongUse where it is not."""
    if not ID.fullmatch(identifier):
        near = slugify(identifier)
        hint = f", as {near}" if near else ""
        raise WrongUse(f"“{identifier}” is no {what}. Use lower-case letters without accents, digits, dashes{hint}.")
    return identifier


def fit_name(name: str) -> str:
    """A name that readers will see, without spaces around it. Raises WrongUse where it is none."""
    stripped = name.strip()
    if not stripped or not stripped.isprintable() or len(stripped) > NAME_AT_MOST:
        raise WrongUse(
            f"“{stripped[:NAME_AT_MOST]}” is no name. Give one of 1 to {NAME_AT_MOST} characters, on one line."
        )
    if match := _MARKUP.search(stripped):
        raise WrongUse(f"The name holds “{match[0]}”, which texts use as markup. Write it without.")
    return stripped


def fit_slug(root: Path, site: Site, stated: Localized, name: str, neighbours: Iterable[str]) -> str:
    """The slug as YAML: one for all locales, or one for each where `stated` differs by locale; made of `name` where
    nothing is stated. Raises WrongUse where it is none, or a file among `neighbours` has it in the same locale.
    """
    own = stated if isinstance(stated, dict) else {}
    common = stated if isinstance(stated, str) and stated else slugify(name)
    declared = [locale.locale for locale in site.locales]
    if unknown := own.keys() - set(declared):
        raise WrongUse(f"The locale {min(unknown)} is not declared. Use one of: {', '.join(declared)}.")
    by_locale = {locale: fit_id(own.get(locale, common), "slug") for locale in declared}
    for file in neighbours:
        document = read_yaml(root, file).value
        other = document.get("slug") if isinstance(document, dict) else None
        for locale, slug in by_locale.items():
            if slug == (other.get(locale) if isinstance(other, dict) else other):
                raise WrongUse(f"The slug “{slug}” is that of {file}. Give another with --slug.")
    same = set(by_locale.values())
    return scalar(same.pop()) if len(same) == 1 else flow_mapping(by_locale)


def lines(values: Mapping[str, str], indent: int) -> str:
    """A mapping as indented lines of YAML."""
    return "\n".join(f"{' ' * indent}{key}: {scalar(value)}" for key, value in values.items())
