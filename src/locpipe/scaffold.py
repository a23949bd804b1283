"""What `locpipe new` does: a locale, a province, a city or a condition begun, as valid files for a person to fill.

Nothing is ever overwritten. What a file already says stays where it stands; a new file comes from `starters/`, holds
nothing but what was given and sentences that would do no harm if they were read, and marks each item as not verified.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from slugify import slugify

from locpipe.data import parse_yaml, read_yaml, typed
from locpipe.messages import SAFETY_DOMAIN
from locpipe.model import CityFile, PageKind, ProvinceFile
from locpipe.new_files import WrongUse, create, filled, fit_id, fit_name, fit_slug, lines
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.places import FOLDER, PROVINCE_FILE, regular_forms
from locpipe.plan import SAFETY_PREFIX
from locpipe.project import CONDITION_FILE, SITE_DOMAIN, read_policy, read_project, read_site
from locpipe.sections import DATA_SECTIONS
from locpipe.source import SITE_FILE, read_text
from locpipe.sync import replace_text, sync
from locpipe.yaml_edit import scalar, with_item, with_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.model import Localized, SafetyPolicy, Site

GLOSSARY = "source,target,do_not_translate,note\n"

LOCALE = re.compile(r"[a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_(?:[A-Z]{2}|\d{3}))?")
CODE = re.compile(r"[A-Za-z]{2,3}")

BETWEEN_REVIEWS = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What was done: the files that are new, those that were added to, and what a person does next, in order."""

    created: tuple[str, ...]
    changed: tuple[str, ...] = ()
    next_steps: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


# ---- a locale -------------------------------------------------------------------------------------------------------


def new_locale(root: Path, locale: str, *, prefix: str) -> Begun:
    """A locale begun as a draft: declared, with an address for everything whose address is stated per locale.

    Its catalogs are empty, and so is its glossary. Raises WrongUse where it is declared already or cannot be, and
    SourceError where the sources cannot be read or edited.
    """
    site = read_project(root).site
    _declarable(site, locale, prefix)
    declared = {"locale": locale, "prefix": prefix, "status": "draft"}
    edits = {
        file: (text, with_key(text, file, "slug", locale, own))
        for file, text, own in _slugs_per_locale(root, site.source_locale, locale)
    }
    text = read_text(root, SITE_FILE)
    edits[SITE_FILE] = (text, with_item(text, SITE_FILE, "locales", declared))
    glossary = f"locales/{locale}/glossary.csv"
    created = [] if (root / glossary).exists() else [glossary]
    create(root, dict.fromkeys(created, GLOSSARY))
    # The declaration comes last: until then nothing asks for the locale.
    for file, (old, new) in edits.items():
        replace_text(root, file, old, new)
    report = sync(root)
    return Begun(
        created=(*created, *(file for file in report.changed if f"/{locale}/" in file)),
        changed=tuple(edits) + tuple(file for file in report.changed if f"/{locale}/" not in file),
        next_steps=_after_locale(locale, [file for file in edits if file != SITE_FILE]),
        findings=report.findings,
    )


def _declarable(site: Site, locale: str, prefix: str) -> None:
    if not LOCALE.fullmatch(locale):
        raise WrongUse(f"“{locale}” is no locale. Write language and country as fr_CA, with a script as sr_Latn_RS.")
    known = {own.locale: own for own in site.locales}
    if locale in known:
        raise WrongUse(f"{locale} is declared already ({known[locale].status}). See `locales:` in {SITE_FILE}.")
    fit_id(prefix, "prefix")
    if any(own.prefix == prefix for own in site.locales):
        raise WrongUse(f"The prefix “{prefix}” is that of another locale. Give this one its own with --prefix.")


def free_prefix(site: Site, locale: str) -> str:
    """The prefix that a locale would have: its language, with the country where the language alone is taken."""
    taken = {own.prefix for own in site.locales}
    short, full = locale.partition("_")[0].lower(), locale.replace("_", "-").lower()
    return full if short in taken else short


def _slugs_per_locale(root: Path, source_locale: str, locale: str) -> Iterable[tuple[str, str, str]]:
    """Each data file that states a slug per locale and none for `locale`: its text, and the source locale's slug."""
    for path in sorted([*(root / FOLDER).rglob("*.yaml"), *(root / "content").glob(f"*/{CONDITION_FILE}")]):
        file = path.relative_to(root).as_posix()
        text = read_text(root, file)
        document = parse_yaml(text, file=file).value
        stated = document.get("slug") if isinstance(document, dict) else None
        if isinstance(stated, dict) and source_locale in stated and locale not in stated:
            yield file, text, stated[source_locale]


def _after_locale(locale: str, with_slug: list[str]) -> tuple[str, ...]:
    folder = f"locales/{locale}"
    steps = [
        f"Translate the catalogs in {folder}/LC_MESSAGES/, safety.po first. `locpipe status` counts what is left.",
        "Look at its pages while you do: `locpipe serve`. Readers see none of them.",
    ]
    if not regular_forms("Name", locale):
        steps.append("No grammar of this language is known here: state each form of each city’s name in places.po.")
    steps.append(f"Put settled terms in {folder}/glossary.csv.")
    if with_slug:
        steps.append(f"Translate the slug, copied from the source, before it is published: {', '.join(with_slug)}.")
    return (
        *steps,
        f'Sign the safety texts off: `locpipe approve all --locale {locale} --by "Name, role"`.',
        f"When `locpipe check` finds nothing, write `status: live` in {SITE_FILE}.",
    )


# ---- places ---------------------------------------------------------------------------------------------------------


def new_province(
    root: Path,
    code: str,
    *,
    name: str,
    board_name: str,
    today: date,
    board_short: str = "",
    slug: Localized = "",
    time_zone: str = "",
) -> Begun:
    """A province begun in a folder of its own. Its board waits until somebody has verified it.

    Raises WrongUse where it exists or cannot be, and SourceError where its neighbours cannot be read.
    """
    if not CODE.fullmatch(code):
        raise WrongUse(f"“{code}” is no code of a province. Write its postal code, two or three letters.")
    name, board_name = fit_name(name), fit_name(board_name)
    short = fit_name(board_short) if board_short else board_name
    site = read_site(root)
    file = f"{FOLDER}/{code.lower()}/{PROVINCE_FILE}"
    neighbours = _files(root, f"*/{PROVINCE_FILE}")
    country = _country(root)
    forms = regular_forms(name, site.source_locale)
    grammar = {form: forms.get(form, name) for form in (*(country.get("grammar") or {}), *forms)}
    values = {
        "code": scalar(code.upper()),
        "name": scalar(name),
        "slug": fit_slug(root, site, slug, name, neighbours),
        "grammar": lines(grammar, 2),
        "time_zone": scalar(_time_zone(time_zone)),
        "board_id": scalar(slugify(short)),
        "board_name": scalar(board_name),
        "board_short": scalar(short),
        "board_grammar": lines(_board_forms(root, neighbours, short), 4),
        "kinds": _kinds(country),
        "today": today.isoformat(),
    }
    text = filled("province.yaml", values)
    typed(ProvinceFile, parse_yaml(text, file=file))
    create(root, {file: text})
    missing = [] if time_zone else ["its `time_zone`"]
    return Begun(created=(file,), next_steps=_after_place(file, [*missing, "the source of its board’s name"]))


def new_city(
    root: Path,
    province: str,
    identifier: str,
    *,
    name: str,
    lat: float,
    lon: float,
    today: date,
    slug: Localized = "",
    time_zone: str = "",
) -> Begun:
    """A city begun in the folder of its province, whose time zone it takes unless another is given.

    Raises WrongUse where it exists or cannot be, and SourceError where its neighbours cannot be read.
    """
    fit_id(identifier, "id")
    folder = f"{FOLDER}/{province.lower()}"
    if not CODE.fullmatch(province) or not (root / folder / PROVINCE_FILE).is_file():
        known = ", ".join(own.split("/")[1] for own in _files(root, f"*/{PROVINCE_FILE}")) or "none yet"
        raise WrongUse(
            f"There is no province “{province}”. Use one of: {known}; or begin it with `locpipe new province`."
        )
    for value, least, word in ((lat, 90, "latitude"), (lon, 180, "longitude")):
        if not (math.isfinite(value) and -least <= value <= least):
            raise WrongUse(f"{value} is no {word}. Give degrees from −{least} to {least}.")
    file = f"{folder}/{identifier}.yaml"
    neighbours = [own for own in _files(root, f"{province.lower()}/*.yaml") if not own.endswith(PROVINCE_FILE)]
    values = {
        "name": scalar(fit_name(name)),
        "slug": fit_slug(root, read_site(root), slug, name, neighbours),
        "lat": repr(lat),
        "lon": repr(lon),
        "time_zone": scalar(_time_zone(time_zone) or time_zone_of(root, province)),
        "kinds": _kinds(_country(root)),
        "today": today.isoformat(),
    }
    text = filled("city.yaml", values)
    typed(CityFile, parse_yaml(text, file=file))
    create(root, {file: text})
    return Begun(created=(file,), next_steps=_after_place(file, ["what is true of this place and of no other"]))


def time_zone_of(root: Path, province: str) -> str:
    """The time zone that a province states."""
    stated = read_yaml(root, f"{FOLDER}/{province.lower()}/{PROVINCE_FILE}").value
    return str(stated.get("time_zone") or "") if isinstance(stated, dict) else ""


def _time_zone(stated: str) -> str:
    known = available_timezones()
    # A machine without the database knows none; then any is taken.
    if stated and known and stated not in known:
        raise WrongUse(f"“{stated}” is no time zone. Write it as Europe/Paris.")
    return stated


def _files(root: Path, pattern: str) -> list[str]:
    """The data files of places that fit a pattern."""
    return sorted(path.relative_to(root).as_posix() for path in (root / FOLDER).glob(pattern))


def _country(root: Path) -> Mapping[str, Any]:
    """What the file of the country states; nothing where there is none yet."""
    found = [read_yaml(root, file).value for file in _files(root, "*.yaml")]
    return found[0] if found and isinstance(found[0], dict) else {}


def _kinds(country: Mapping[str, Any]) -> str:
    listed = country.get("service_kinds") or []
    return ", ".join(kind["id"] for kind in listed if isinstance(kind, dict) and "id" in kind) or "none yet"


def _board_forms(root: Path, provinces: Iterable[str], short: str) -> dict[str, str]:
    """The forms of a board's short name, formed like those of a board that has no article, else like the first."""
    boards = [read_yaml(root, file).value.get("board") for file in provinces]
    found = []
    for board in boards:
        forms = board.get("grammar") if isinstance(board, dict) else None
        own = board.get("abbreviation") or board.get("name") if isinstance(board, dict) else None
        if isinstance(forms, dict) and own and all(own in words for words in forms.values()):
            found.append((forms.get("the") != own, {form: words.replace(own, short) for form, words in forms.items()}))
    found.sort(key=lambda pair: pair[0])
    return found[0][1] if found else dict.fromkeys(("the", "of", "to"), short)


def _after_place(file: str, wanted: list[str]) -> tuple[str, ...]:
    return (
        f"Fill in {file}: {', and '.join(wanted)}. Write `verified: true` for what you have read at its source.",
        "Run `locpipe sync`, which hands the new texts to the translators.",
        "Translate them: `locpipe status` counts what is left.",
        "Run `locpipe check`, which says what is still missing.",
    )


# ---- a condition ----------------------------------------------------------------------------------------------------


def new_condition(root: Path, identifier: str, *, name: str, today: date, slug: Localized = "") -> Begun:
    """A condition begun in a folder of its own. Its outlines have every safety block that the policy requires.

    Raises WrongUse where it exists or cannot be, and SourceError where the policy or a neighbour cannot be read.
    """
    fit_id(identifier)
    folder = f"content/{identifier}"
    if identifier in (SITE_DOMAIN, SAFETY_DOMAIN, PLACES_DOMAIN) or (root / folder).exists():
        raise WrongUse(f"{folder} cannot be begun: the name is taken. Choose another id.")
    name = fit_name(name)
    site, policy = read_site(root), read_policy(root)
    neighbours = [path.relative_to(root).as_posix() for path in sorted(root.glob(f"content/*/{CONDITION_FILE}"))]
    titles = {
        "hub_title": scalar(f"{name}: a guide"),
        "province_title": scalar(f"{name}: a guide for {{province}}"),
        "city_title": scalar(f"{name}: a guide for {{city}}, {{province}}"),
    }
    values = {
        "title": name,
        "name": scalar(name),
        "slug": fit_slug(root, site, slug, name, neighbours),
        "today": today.isoformat(),
        "next_review": (today + BETWEEN_REVIEWS).isoformat(),
        "offered": ", ".join(block.block for block in policy.blocks if not block.pages) or "none",
        "titles": filled("condition/titles.yaml", titles),
        "data_sections": ", ".join(DATA_SECTIONS),
    }
    for kind in (PageKind.HUB, PageKind.PROVINCE, PageKind.CITY):
        head, tail = _safety_blocks(policy, kind)
        values |= {f"{kind}_head": _entries(head), f"{kind}_tail": _entries(tail)}
    # condition.yaml comes last: it makes a condition of the folder.
    files = ("article.md", "location.md", "sources.yaml", "facts.yaml", CONDITION_FILE)
    texts = {f"{folder}/{file}": filled(f"condition/{file}", values) for file in files}
    create(root, texts)
    return Begun(
        created=tuple(texts),
        next_steps=(
            f"Write {folder}/article.md and location.md; put each figure in facts.yaml, each work in sources.yaml.",
            f"Look through {folder}/{CONDITION_FILE}: titles, what is asked for first, safety blocks, outlines.",
            "Run `locpipe sync`, which hands the new texts to the translators.",
            f"Translate {identifier}.po in each locale: `locpipe status` counts what is left.",
            "Run `locpipe check`, which says what is still missing.",
        ),
    )


def _safety_blocks(policy: SafetyPolicy, kind: PageKind) -> tuple[list[str], list[str]]:
    """The blocks that a kind of page requires anywhere: those that stand before all else, and the rest.

    Before all else stand the first ones that also stand on pages of no condition, or belong to some provinces only.
    """
    required = [block for block in policy.blocks if kind in block.pages]
    urgent = [PageKind.NOTFOUND in block.pages or bool(block.provinces) for block in required]
    count = urgent.index(False) if False in urgent else len(urgent)
    named = [block.block for block in required]
    return named[:count], named[count:]


def _entries(blocks: Iterable[str]) -> str:
    return "".join(f"  - {SAFETY_PREFIX}{block}\n" for block in blocks)
