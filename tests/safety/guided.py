"""Fuzzing that follows the coverage of the code, where atheris is installed (`pip install atheris`; nothing needs it).

    python -m tests.safety.guided READER [-max_total_time=600] [FOLDER]

READER is one of the names that the table of `make safety` shows. FOLDER keeps the inputs that reached new code. An
input that does harm ends the run and is written out: mend the cause, and put the input into `corpus/READER/`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["locpipe", "markdown_it", "mdit_py_plugins", "tinycss2", "polib"]):
    from tests.safety.fuzz import corpus, harm_of
    from tests.safety.outside import Outside, all_readers

from tests.verbs import EPOCH, sample_project


def main() -> None:
    """Fuzz one reader until it is told to stop, or an input does harm."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", EPOCH)
    name, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="locpipe-guided-") as made:
        readers = all_readers(Outside(sample_project(Path(made) / "project")))
        reader = next((reader for reader in readers if reader.name == name), None)
        if reader is None:
            sys.exit(f"There is no reader “{name}”; there are {', '.join(reader.name for reader in readers)}.")
        known, words = Path(made) / "known", Path(made) / "words"
        known.mkdir()
        for number, raw in enumerate((*reader.seeds, *(path.read_bytes() for path in corpus(name)))):
            (known / str(number)).write_bytes(raw)
        quoted = ("".join(f"\\x{byte:02x}" for byte in token.encode()) for token in reader.tokens)
        words.write_text("".join(f'"{token}"\n' for token in quoted), encoding="ascii")

        def once(raw: bytes) -> None:
            _, harm = harm_of(reader, raw)
            if harm:
                raise AssertionError(harm)

        atheris.Setup([sys.argv[0], f"-dict={words}", "-timeout=60", "-max_len=20000", *options, str(known)], once)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
