"""How long `locpipe check FILE.po` takes on a catalog of 5,000 different messages, as a whole process, nothing cached.

    python -m benchmarks.check_catalog [--messages N] [--runs N] [--keep FILE.po]

The messages are those of the catalogs of the project with other figures and names, the same in source and translation.
They are the same at each run. Shown are wall-clock and CPU seconds of each run, and the best.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.cost import cost
from locpipe.catalog import parse_catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

CATALOGS = Path(__file__).parents[1] / "locales" / "fr_CA" / "LC_MESSAGES"
LOCALE = "fr_CA"
HEADER = (CATALOGS / "site.po").read_text(encoding="utf-8").partition("\n\n")[0]
FIGURE = re.compile(r"(?<![\w/.:,=-])\d{2,3}(?![\w/.:-])")
NAME = re.compile(
    r"\b(?:Calgary|Edmonton|Toronto|Montréal|Ottawa|Hamilton|Winnipeg|Halifax|Vancouver|Victoria|Regina|London)\b"
)
OTHER_NAMES = (
    "Estevan",
    "Gander",
    "Kelowna",
    "Moncton",
    "Nanaimo",
    "Orillia",
    "Rimouski",
    "Saguenay",
    "Timmins",
    "Whitby",
)

FIRST_NAMES = (
    "Amélie",
    "Bruno",
    "Chantal",
    "Denise",
    "Émile",
    "Fatima",
    "Gilles",
    "Huguette",
    "Ivan",
    "Jasmine",
    "Karim",
    "Lucie",
)
LAST_NAMES = (
    "Arsenault",
    "Bélanger",
    "Côté",
    "Desrosiers",
    "Fortin",
    "Gagnon",
    "Hébert",
    "Lavoie",
    "Nguyen",
    "Ouellet",
    "Pelletier",
)


def shipped() -> list[tuple[str, str]]:
    """Each source with its translation, once, as the project ships them."""
    texts: dict[str, str] = {}
    for path in sorted(CATALOGS.glob("*.po")):
        catalog = parse_catalog(path.read_text(encoding="utf-8"), file=path.name, locale=LOCALE, domain=path.stem)
        texts |= {entry.msgid: entry.msgstr for entry in catalog.entries if entry.msgstr and not entry.plurals}
    return list(texts.items())


def varied(msgid: str, msgstr: str, rng: random.Random) -> tuple[str, str]:
    """A message with other figures and names, the same on both sides."""
    figures = {figure: str(rng.randint(10, 999)) for figure in set(FIGURE.findall(msgid)) & set(FIGURE.findall(msgstr))}
    names = {name: rng.choice(OTHER_NAMES) for name in NAME.findall(msgid)}

    def change(text: str) -> str:
        text = FIGURE.sub(lambda match: figures.get(match[0], match[0]), text)
        return NAME.sub(lambda match: names.get(match[0], match[0]), text)

    changed = change(msgid), change(msgstr)
    if changed[0] != msgid:
        return changed
    person = f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}"
    return f"{msgid} Ask for {person}.", f"{msgstr} Demandez {person}."


def messages(wanted: int) -> Iterator[tuple[str, str]]:
    """As many different messages as are wanted: those of the project, then variants of them."""
    rng, seen, texts = random.Random(0), set(), shipped()  # noqa: S311 (nothing is secret)
    for turn in count():
        for text in texts:
            msgid, msgstr = varied(*text, rng) if turn else text
            if msgid not in seen:
                seen.add(msgid)
                yield msgid, msgstr
            if len(seen) == wanted:
                return


def quoted(text: str) -> str:
    """A text as a catalog writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def write_catalog(path: Path, wanted: int) -> None:
    """Writes a catalog of as many messages."""
    blocks = (f"msgid {quoted(msgid)}\nmsgstr {quoted(msgstr)}" for msgid, msgstr in messages(wanted))
    path.write_text("\n\n".join([HEADER, *blocks]) + "\n", encoding="utf-8")


def timed(path: Path) -> tuple[float, float, int]:
    """Wall-clock and CPU seconds of one run, and the number of findings."""
    run = cost([sys.executable, "-m", "locpipe", "check", str(path)], folder=path.parent, statuses=(0, 1))
    return run.wall, run.cpu, run.said.count("    fix: ")


def main() -> None:
    """Makes the catalog in a temporary folder, or in the file that is named, and times the checks on it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="write the catalog here and leave it")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "fr_CA.po"
        write_catalog(path, options.messages)
        runs = [timed(path.resolve()) for _ in range(options.runs)]
    for wall, cpu, findings in runs:
        print(f"{options.messages} messages: {wall:.2f} s, CPU {cpu:.2f} s, {findings} findings")
    print(f"best: {min(run[0] for run in runs):.2f} s, CPU {min(run[1] for run in runs):.2f} s")


if __name__ == "__main__":
    main()
