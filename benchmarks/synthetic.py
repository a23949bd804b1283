"""Projects of any size, made of the real one: its article, safety texts and translations with invented places.

    python -m benchmarks.synthetic --places 1000 --out DIR [--provinces 7] [--conditions 1] [--locales 2] [--statements 3]

The same numbers give the same files. A project made here has no errors by its own rules. Provinces beyond the
real ones are copies of the last, conditions copies of the article, locales beyond English and Canadian French copies of
the French. Nothing in these projects is true of any place.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import shutil
from itertools import islice, product
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.catalog import catalog_file
from locpipe.sync import sync

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parents[1]
CHECKED = "2026-11-23"
"""The day on which everything was looked up: that of the real data, so that one `--today` suits all."""

TODAY = "2026-12-01"
"""A day on which these projects are valid."""

CONDITION = "ketamine-ptsd"
HIGH, WIDE = 4.0, 6.0
"""Degrees of latitude and longitude over which the cities of a province are spread."""

FRENCH = ("fr_FR", "fr_BE", "fr_CH", "fr_LU", "fr_MC", "fr_SN", "fr_CI", "fr_MA", "fr_TN")

HEADS = [
    "Alder",
    "Amber",
    "Birch",
    "Brook",
    "Cedar",
    "Clear",
    "Copper",
    "Elder",
    "Fern",
    "Flint",
    "Glen",
    "Grand",
    "Hazel",
    "Linden",
    "Maple",
    "Marsh",
    "Oak",
    "Otter",
    "Pine",
    "Raven",
    "Stone",
    "Willow",
]
MIDDLES = [
    "",
    *[
        "bel",
        "cor",
        "dal",
        "el",
        "fer",
        "gar",
        "hal",
        "ing",
        "lin",
        "mar",
        "nor",
        "or",
        "per",
        "ras",
        "sel",
        "tor",
        "ul",
        "ver",
        "wen",
    ],
]
ENDS = [
    "brook",
    "bury",
    "dale",
    "field",
    "ford",
    "gate",
    "grove",
    "ham",
    "haven",
    "hill",
    "holm",
    "lake",
    "mere",
    "mont",
    "mouth",
    "port",
    "ridge",
    "shore",
    "stead",
    "ton",
    "vale",
    "view",
    "wick",
    "wood",
]

WHO = (
    ("The public library", "La bibliothèque publique"),
    ("The town hall", "L’hôtel de ville"),
    ("The community centre", "Le centre communautaire"),
    ("The family practice", "Le cabinet de médecine familiale"),
    ("The university clinic", "La clinique universitaire"),
    ("The neighbourhood house", "La maison de quartier"),
    ("The botanical garden", "Le jardin botanique"),
    ("The local museum", "Le musée local"),
)
DOES = (
    ("keeps a list of local groups", "tient une liste de groupes locaux"),
    ("lends books on sleep and stress", "prête des livres sur le sommeil et le stress"),
    ("has a quiet room for anyone", "offre une salle tranquille à tout le monde"),
    ("helps people fill in forms", "aide les gens à remplir des formulaires"),
    ("knows which doctors take new patients", "sait quels médecins prennent de nouveaux patients"),
    ("offers walks in a small group", "propose des promenades en petit groupe"),
    ("holds open evenings for families", "tient des soirées ouvertes pour les familles"),
    ("gives out a printed guide", "remet un guide imprimé"),
)
WHERE = (
    ("near the river", "près de la rivière"),
    ("beside the old market", "à côté du vieux marché"),
    ("next to the station", "à côté de la gare"),
    ("in the main street", "dans la rue principale"),
    ("by the harbour", "près du port"),
    ("behind the church", "derrière l’église"),
)
SENTENCES = {
    f"{who[0]} {{in_city}} {where[0]} {does[0]}.": f"{who[1]} {{in_city}} {where[1]} {does[1]}."
    for who, where, does in product(WHO, WHERE, DOES)
}
"""What may be said of an invented place: English and French."""

SENTENCES_A_STATEMENT, TOWNS_A_STATEMENT = 3, 32
"""So that the pages of two places are no more alike than real ones are."""

SERVES = ("People come from", "On vient de")

CLINIC = {"Town clinic": "Clinique de la ville", "A clinic that was made up.": "Une clinique inventée."}
PLACES_A_CLINIC = 40
"""One place of so many has a clinic."""


def make(
    out: Path, *, places: int, provinces: int = 7, conditions: int = 1, locales: int = 2, statements: int = 3
) -> None:
    """Write a project into the folder `out`, which must not be there yet. Raises FileExistsError where it is."""
    out.mkdir(parents=True)
    for name in ("content", "cities", "locales"):
        shutil.copytree(REPOSITORY / name, out / name)
    folders = _provinces(out, provinces)
    middles = [_middle(folder) for folder in folders]
    side = math.ceil(math.sqrt(places / provinces))
    for folder in folders:
        for city in folder.glob("*.yaml"):
            if city.name != "province.yaml":
                city.unlink()
    chosen = random.Random(places)  # noqa: S311 - repeatable on purpose
    for number, name in enumerate(islice(_names(), places)):
        turn, province = divmod(number, provinces)
        spot = _spot(middles[province], turn, side)
        _city(folders[province], name, number, spot, _said(chosen, statements))
    _locales(out, FRENCH[: locales - 2])
    _conditions(out, conditions)
    sync(out)
    _translate(out, ["fr_CA", *FRENCH[: locales - 2]])


def _said(chosen: random.Random, statements: int) -> list[str]:
    """What is said of a place: no sentence twice."""
    sentences = iter(chosen.sample(sorted(SENTENCES), statements * SENTENCES_A_STATEMENT))
    towns = list(islice(_names(), 500))
    return [
        f"{' '.join(islice(sentences, SENTENCES_A_STATEMENT))} {SERVES[0]} {', '.join(chosen.sample(towns, TOWNS_A_STATEMENT))}."
        for _ in range(statements)
    ]


def _names() -> Iterator[str]:
    """Names of towns, no two alike."""
    for end, middle, head in product(ENDS, MIDDLES, HEADS):
        yield f"{head}{middle}{end}"
    for number, (end, head) in enumerate(product(ENDS, HEADS * 1000)):
        yield f"{head}{end} {number}"


def _provinces(out: Path, wanted: int) -> list[Path]:
    """The folders of the provinces, copies of the last one made where the real ones are too few."""
    folders = sorted(path.parent for path in (out / "cities").glob("*/province.yaml"))
    kept, dropped = folders[:wanted], folders[wanted:]
    for folder in dropped:
        shutil.rmtree(folder)
    last = (kept[-1] / "province.yaml").read_text("utf-8")
    catalogs = [out / catalog_file(locale, "places") for locale in ("en_CA", "fr_CA")]
    for number in range(len(kept), wanted):
        name = f"x{number}"
        folder = out / "cities" / name
        folder.mkdir()
        own = re.sub(r"(?m)^slug:.*$", f"slug: province-{number}", last)
        (folder / "province.yaml").write_text(re.sub(r"(?m)^code:.*$", f'code: "X{number}"', own), "utf-8")
        for catalog in catalogs:
            _copy_entries(catalog, kept[-1].name, name)
        kept.append(folder)
    return kept


def _copy_entries(catalog: Path, place: str, other: str) -> None:
    """Give a copy of a place the translations of its original."""
    entries = catalog.read_text("utf-8").split("\n\n")
    own = [entry for entry in entries if re.search(rf'(?m)^msgctxt "{place}["/]', entry) and "\n#~" not in entry]
    copies = [
        re.sub(rf'(?m)^msgctxt "{place}', f'msgctxt "{other}', entry).replace(f"cities/{place}/", f"cities/{other}/")
        for entry in own
    ]
    catalog.write_text("\n\n".join([*(entry.rstrip("\n") for entry in entries), *copies]) + "\n", "utf-8")


def _middle(folder: Path) -> tuple[float, float]:
    """Latitude and longitude of a real city of the province; where there is none, of one in the middle of the country."""
    for city in sorted(folder.glob("*.yaml")):
        stated = re.findall(r"(?m)^(?:lat|lon): (\S+)", city.read_text("utf-8"))
        if stated:
            return float(stated[0]), float(stated[1])
    return 50.0, -100.0


def _spot(middle: tuple[float, float], turn: int, side: int) -> tuple[float, float]:
    """Where the city of that number stands in its province: on a grid of so many a side, as wide as provinces are."""
    row, column = divmod(turn, side)
    return middle[0] + HIGH * (row / side - 0.5), middle[1] + WIDE * (column / side - 0.5)


def _city(folder: Path, name: str, number: int, spot: tuple[float, float], said: list[str]) -> None:
    slug = name.lower().replace(" ", "-")
    lines = [
        f"name: {name}",
        f"slug: {slug}",
        f"lat: {spot[0]:.4f}",
        f"lon: {spot[1]:.4f}",
        "time_zone: America/Toronto",
        "about:" if said else "about: []",
    ]
    for english in said:
        lines += [
            f"- text: {english}",
            f"  source: https://{slug}.example.org/guide",
            f"  publisher: Town of {name}",
            f"  checked: {CHECKED}",
            "  verified: true",
        ]
    if number % PLACES_A_CLINIC == 0:
        clinic, text = CLINIC
        lines += [
            "clinics:",
            "- id: clinic",
            f"  name: {clinic}",
            "  status: own",
            f"  text: {text}",
            f"  source: https://{slug}.example.org/clinic",
            f"  publisher: Town of {name}",
            f"  checked: {CHECKED}",
            "  verified: true",
        ]
    (folder / f"{slug}.yaml").write_text("\n".join(lines) + "\n", "utf-8")


def _locales(out: Path, more: tuple[str, ...]) -> None:
    """Declare `more` locales and give each the French words, sign-offs and addresses."""
    for number, locale in enumerate(more):
        shutil.copytree(out / "locales/fr_CA", out / "locales" / locale)
        for catalog in (out / "locales" / locale / "LC_MESSAGES").glob("*.po"):
            text = catalog.read_text("utf-8")
            catalog.write_text(text.replace("fr_CA", locale).replace("French (Canada)", "French"), "utf-8")
        site = out / "content/site.yaml"
        line = "- {locale: fr_CA, prefix: fr, status: live}\n"
        added = f"- {{locale: {locale}, prefix: f{number}, status: live}}\n"
        site.write_text(site.read_text("utf-8").replace(line, line + added), "utf-8")
        approvals = out / "content/safety/approvals.yaml"
        text = approvals.read_text("utf-8")
        entries = re.findall(r"(?ms)^- block: .*?(?=^- block: |\Z)", text)
        own = [entry.replace("locale: fr_CA", f"locale: {locale}") for entry in entries if "locale: fr_CA" in entry]
        approvals.write_text(text + "".join(own), "utf-8")
    for file in (*out.glob("content/**/*.yaml"), *out.glob("cities/**/*.yaml")):
        text = file.read_text("utf-8")
        if "fr_CA:" in text:
            for locale in more:
                text = re.sub(r"fr_CA: ([^,}\n]+)", rf"\g<0>, {locale}: \1", text) if "{en_CA" in text else text
                text = re.sub(r"(?m)^( +)fr_CA: (.+?)(?:, f.*)?$", rf"\g<0>\n\1{locale}: \2", text)
            file.write_text(text, "utf-8")


def _conditions(out: Path, wanted: int) -> None:
    """Copies of the article under other ids and addresses."""
    for number in range(2, wanted + 1):
        name = f"{CONDITION}-{number}"
        shutil.copytree(out / "content" / CONDITION, out / "content" / name)
        file = out / "content" / name / "condition.yaml"
        slugs = re.sub(r"ketamine-therapy-ptsd|therapie-ketamine-tspt", rf"\g<0>-{number}", file.read_text("utf-8"))
        file.write_text(slugs, "utf-8")
        for catalog in (out / "locales").glob(f"*/LC_MESSAGES/{CONDITION}.po"):
            own = catalog.read_text("utf-8").replace(f"“{CONDITION}”", f"“{name}”")
            own = own.replace(f"{CONDITION} 1", f"{name} 1").replace(f"content/{CONDITION}/", f"content/{name}/")
            catalog.with_name(f"{name}.po").write_text(own, "utf-8")


def _translate(out: Path, locales: list[str]) -> None:
    """Fill in the French of what is said of the places, and drop what the real ones said."""
    for locale in ("en_CA", *locales):
        catalog = out / catalog_file(locale, "places")
        text = catalog.read_text("utf-8").partition("\n#~")[0]
        text = text.rstrip("\n") + "\n" if text.endswith('"') else text[: text.rindex('"') + 1] + "\n"
        if locale != "en_CA":
            text = _filled(text)
        catalog.write_text(text, "utf-8")


def _filled(text: str) -> str:
    """A catalog with the French of each invented text, sentence by sentence."""
    known = CLINIC | SENTENCES

    def filled(entry: re.Match[str]) -> str:
        english = "".join(re.findall('"(.*)"', entry[1]))
        sentences = [english] if english in known else re.findall(r"[^.]+\.", english)
        french = " ".join(known.get(text := sentence.strip(), text.replace(*SERVES)) for sentence in sentences)
        return f'msgid {entry[1]}\nmsgstr "{french}"'

    return re.sub(r'^msgid (".*"(?:\n".*")*)\nmsgstr ""$', filled, text, flags=re.MULTILINE)


def main() -> None:
    """Make a project as the command line asks."""
    parser = argparse.ArgumentParser(prog="benchmarks.synthetic", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--places", type=int, required=True, help="how many cities")
    for name, default in (("provinces", 7), ("conditions", 1), ("locales", 2), ("statements", 3)):
        parser.add_argument(f"--{name}", type=int, default=default)
    asked = vars(parser.parse_args())
    make(asked.pop("out"), **asked)


if __name__ == "__main__":
    main()
