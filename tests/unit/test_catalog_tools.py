"""Catalogs as other tools save them: what is up to date stays byte for byte, and an edit of the source changes its own
entries only. The tools are the real ones; Poedit and OmegaT, which have no command line, are followed to the letter.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest
from translate.storage import pypo

from locpipe import pipeline
from locpipe.catalog import catalog_file, parse_catalog
from locpipe.po import scan
from locpipe.update import template_text, updated_catalog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from locpipe.messages import Message

    Save = Callable[[Path, Path], None]

DOMAIN = "hay-fever"
SECTION = "evidence"
BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def messages(sample_root: Path) -> Sequence[Message]:
    """What the sample's article asks translators for, with a message in the plural."""
    plural = replace(
        pipeline.read(sample_root).messages[DOMAIN][0],
        context="",
        msgid="%(count)s place",
        plural="%(count)s places",
        flags=("python-format",),
    )
    return [*pipeline.read(sample_root).messages[DOMAIN], plural]


@pytest.fixture(scope="module")
def catalog(sample_root: Path, messages: Sequence[Message]) -> str:
    """A catalog that people have worked in: comments, a doubt, an earlier msgid, flags, something obsolete."""
    text = (sample_root / catalog_file("fr_CA", DOMAIN)).read_text("utf-8")
    text = updated_catalog(text, messages, locale="fr_CA", domain=DOMAIN).text
    text = text.replace('places"\nmsgstr[0] ""\nmsgstr[1] ""', 'places"\nmsgstr[0] "%(count)s lieu"\nmsgstr[1] "lieux"')
    entries = [number for number, line in enumerate(text.split("\n")) if line.startswith("#. ")]
    lines = text.split("\n")
    lines[entries[9]] = (
        "# Two of us discussed this at length, and we came to think that « balade » would be less exact.\n"
    )
    lines[entries[9]] += "# See the glossary.\n" + text.split("\n")[entries[9]]
    text = "\n".join(lines)
    doubtful = [entry for entry in polib.pofile(text) if len(entry.msgid) > 90 and not entry.flags][:2]
    for entry in doubtful:
        was = entry.msgid.replace("\n", " ")
        text = text.replace(
            f'msgctxt "{entry.msgctxt}"\nmsgid "{was}"',
            f'#, fuzzy\n#| msgctxt "{entry.msgctxt}"\n#| msgid "Once, {was}"\nmsgctxt "{entry.msgctxt}"\nmsgid "{was}"',
        )
    text += '\n# Gone since spring.\n#~ msgctxt "old"\n#~ msgid "What was known of this pastime in another year"\n'
    text += '#~ msgstr "Ce que l’on savait de ce passe-temps une autre année, et que personne ne croit plus vraiment"\n'
    assert updated_catalog(text, messages, locale="fr_CA", domain=DOMAIN).text == text
    assert (text.count("#, fuzzy"), text.count("#| msgid")) == (2, 2)
    return text


# ---- the tools ------------------------------------------------------------------------------------------------------


def by(*command: str) -> Save:
    """A tool that reads {po}, and {pot}, and writes {out}."""

    def save(path: Path, template: Path) -> None:
        tool = shutil.which(command[0]) or str(BIN / command[0])
        if not Path(tool).exists():
            pytest.skip(f"{command[0]} is not installed")
        out = path.with_suffix(".out")
        arguments = [part.format(po=path, pot=template, out=out) for part in command[1:]]
        done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        out.replace(path)

    return save


def by_polib(path: Path, template: Path) -> None:
    del template
    polib.pofile(str(path)).save(str(path))


def by_weblate(path: Path, template: Path) -> None:
    """As Weblate does by its library: long lines left whole, its own header."""
    del template
    store = pypo.pofile.parsefile(str(path))  # type: ignore[no-untyped-call]
    store.wrapper.width = -1
    for unit in store.units[1:]:
        unit.target = unit.target
    team = "French (Canada) <https://weblate.invalid/projects/a-rather-long-name/hay-fever/fr_CA/>"
    store.updateheader(
        add=True, X_Generator="Weblate 5.14.3", Language_Team=team, PO_Revision_Date="2026-11-20 09:11+0000"
    )
    store.updateheader(Plural_Forms="nplurals=2; plural=n > 1;")
    store.save()


def by_translate_toolkit(path: Path, template: Path) -> None:
    del template
    store = pypo.pofile.parsefile(str(path))  # type: ignore[no-untyped-call]
    for unit in store.units[1:]:
        unit.target = unit.target
    store.save()


def by_poedit(path: Path, template: Path) -> None:
    """As Poedit does: lines of 79, its own fields at the end of the header."""
    by("msgcat", "--width=79", "-o", "{out}", "{po}")(path, template)
    text = path.read_text("utf-8")
    fields = ("X-Generator: Poedit 3.5", "X-Poedit-Basepath: ../../..", "X-Poedit-SearchPath-0: content")
    last = re.search(r'"Plural-Forms: .*\n', text)
    assert last
    text = text[: last.end()] + "".join(f'"{field}\\n"\n' for field in fields) + text[last.end() :]
    path.write_text(text.replace("2000-01-01 00:00+0000", "2026-11-20 10:42-0500", 1), encoding="utf-8")


def by_omegat(path: Path, template: Path) -> None:
    """As OmegaT does: translations on one line, sources and comments as they were."""
    by("msgcat", "--width=79", "-o", "{out}", "{po}")(path, template)
    text = path.read_text("utf-8")
    head, _, rest = text.partition("\n\n")
    rest = re.sub(
        r'^msgstr ""\n((?:".*"\n)+)',
        lambda found: f'msgstr "{"".join(line[1:-1] for line in found[1].splitlines())}"\n',
        f"{rest}",
        flags=re.MULTILINE,
    )
    path.write_text(f"{head}\n\n{rest}", encoding="utf-8")


TOOLS: dict[str, Save] = {
    "msgcat": by("msgcat", "-o", "{out}", "{po}"),
    "msgcat-76": by("msgcat", "--width=76", "-o", "{out}", "{po}"),
    "msgcat-40": by("msgcat", "--width=40", "-o", "{out}", "{po}"),
    "msgcat-indented": by("msgcat", "--indent", "-o", "{out}", "{po}"),
    "msgcat-sorted": by("msgcat", "--sort-output", "-o", "{out}", "{po}"),
    "msgcat-by-file": by("msgcat", "--sort-by-file", "-o", "{out}", "{po}"),
    "msgcat-without-references": by("msgcat", "--no-location", "-o", "{out}", "{po}"),
    "msgmerge": by("msgmerge", "-q", "--previous", "-o", "{out}", "{po}", "{pot}"),
    "msgmerge-unwrapped": by("msgmerge", "-q", "--previous", "--no-wrap", "-o", "{out}", "{po}", "{pot}"),
    "msgattrib": by("msgattrib", "-o", "{out}", "{po}"),
    "msgattrib-sorted": by("msgattrib", "--no-obsolete", "-s", "-o", "{out}", "{po}"),
    "msguniq": by("msguniq", "-o", "{out}", "{po}"),
    "polib": by_polib,
    "translate-toolkit": by_translate_toolkit,
    "pot2po": by("pot2po", "--progress=none", "-t", "{po}", "{pot}", "{out}"),
    "weblate": by_weblate,
    "poedit": by_poedit,
    "omegat": by_omegat,
}


@pytest.fixture(scope="module", params=TOOLS)
def saved(
    request: pytest.FixtureRequest, catalog: str, messages: Sequence[Message], tmp_path_factory: pytest.TempPathFactory
) -> str:
    """The catalog as one of the tools saved it."""
    folder = tmp_path_factory.mktemp("saved")
    path, template = folder / "fr_CA.po", folder / "hay-fever.pot"
    path.write_text(catalog, encoding="utf-8")
    template.write_text(template_text(DOMAIN, messages), encoding="utf-8")
    TOOLS[request.param](path, template)
    text = path.read_text("utf-8").replace('"Language: \\n"', '"Language: fr_CA\\n"')
    assert text != catalog
    return text


# ---- what is asked --------------------------------------------------------------------------------------------------


def updated(text: str, new: Sequence[Message], old: Sequence[Message]) -> str:
    stood = template_text(DOMAIN, old)
    return updated_catalog(text, new, locale="fr_CA", domain=DOMAIN, old_template=stood).text


def blocks(text: str) -> Counter[tuple[str, ...]]:
    """The entries of a catalog, each with its lines."""
    po = scan(text, "")
    assert not po.problems
    return Counter(tuple(line.raw for line in entry.lines) for entry in po.entries)


def translations(text: str) -> Counter[tuple[str, ...]]:
    entries = parse_catalog(text, file="", locale="fr_CA", domain=DOMAIN).entries
    return Counter((entry.msgstr, *entry.plurals) for entry in entries if entry.is_translated or entry.is_fuzzy)


def test_a_catalog_that_is_up_to_date_stays_byte_for_byte(saved: str, messages: Sequence[Message]) -> None:
    assert updated(saved, messages, messages) == saved


def test_an_edited_paragraph_changes_one_entry(saved: str, messages: Sequence[Message]) -> None:
    place = next(p for p, message in enumerate(messages) if message.context == SECTION and len(message.msgid) > 90)
    edited = [*messages]
    edited[place] = replace(messages[place], msgid=messages[place].msgid.replace(" the ", " this ", 1) + " So it is.")
    text = updated(saved, edited, messages)
    (old,), (new,) = blocks(saved) - blocks(text), blocks(text) - blocks(saved)
    assert '"'.join(new).count("So it is.") == 1
    assert any(line.startswith("#, fuzzy") for line in new)
    assert any(line.startswith("#| msgid") for line in new)
    assert [line for line in old if line[:2] in ("# ", "#.", "#:")] == [
        line for line in new if line[:2] in ("# ", "#.", "#:")
    ]
    assert translations(text) == translations(saved)
    assert updated(text, edited, edited) == text


def test_what_msgmerge_has_updated_needs_no_update_any_more(
    catalog: str, messages: Sequence[Message], tmp_path: Path
) -> None:
    edited = [replace(m, msgid=m.msgid.replace(" the ", " this ", 1)) for m in messages]
    path, template = tmp_path / "fr_CA.po", tmp_path / "hay-fever.pot"
    path.write_text(catalog, encoding="utf-8")
    template.write_text(template_text(DOMAIN, edited), encoding="utf-8")
    TOOLS["msgmerge"](path, template)
    merged = path.read_text("utf-8")
    assert merged.count("#, fuzzy") > 10
    assert updated(merged, edited, edited) == merged


def test_a_new_message_is_only_added(saved: str, messages: Sequence[Message]) -> None:
    more = replace(messages[20], context="new-section", msgid="Something that nobody said before.")
    longer = [*messages[:21], more, *messages[21:]]
    text = updated(saved, longer, messages)
    assert not blocks(saved) - blocks(text)
    (new,) = blocks(text) - blocks(saved)
    assert 'msgid "Something that nobody said before."' in new
    assert text.index(messages[20].msgid[:30]) < text.index("nobody said before") or "sorted" in saved
    assert updated(text, longer, longer) == text


def test_a_message_that_left_stays_as_obsolete(saved: str, messages: Sequence[Message]) -> None:
    text = updated(saved, messages[1:], messages)
    (old,), (new,) = blocks(saved) - blocks(text), blocks(text) - blocks(saved)
    assert [line for line in new if line.startswith("#~")] == [f"#~ {line}" for line in old if not line.startswith("#")]
    back = updated(text, messages, messages[1:])
    assert translations(back) == translations(saved)
    assert not blocks(saved) - blocks(back)


def test_a_moved_section_changes_no_entry(saved: str, messages: Sequence[Message]) -> None:
    moved = [message for message in messages if message.context != SECTION]
    moved = [message for message in messages if message.context == SECTION] + moved
    text = updated(saved, moved, messages)
    assert blocks(text) == blocks(saved)
    assert updated(text, moved, moved) == text


def test_a_renamed_section_changes_the_names_only(saved: str, messages: Sequence[Message]) -> None:
    renamed = [replace(m, context="prices") if m.context == SECTION else m for m in messages]
    text = updated(saved, renamed, messages)
    assert translations(text) == translations(saved)
    assert text.count("fuzzy") == saved.count("fuzzy")
    assert len(blocks(saved) - blocks(text)) == sum(message.context == SECTION for message in messages) > 1
    assert updated(text, renamed, renamed) == text


def test_what_lost_its_contexts_on_the_way_finds_them_again(
    catalog: str, messages: Sequence[Message], tmp_path: Path
) -> None:
    """XLIFF made of a catalog, and a catalog made of that, has no msgctxt left."""
    path = tmp_path / "fr_CA.po"
    path.write_text(catalog, encoding="utf-8")
    by("po2xliff", "--progress=none", "{po}", "{out}")(path, path)
    path.rename(tmp_path / "fr_CA.xlf")
    by("xliff2po", "--progress=none", str(tmp_path / "fr_CA.xlf"), "{out}")(path, path)
    lost = path.read_text("utf-8")
    assert lost.count('msgctxt "') < len(messages) / 10
    text = updated(lost, messages, messages)
    was = parse_catalog(catalog, file="", locale="fr_CA", domain=DOMAIN).by_key
    now = parse_catalog(text, file="", locale="fr_CA", domain=DOMAIN).by_key
    assert {key: entry.msgstr for key, entry in now.items()} == {key: entry.msgstr for key, entry in was.items()}
