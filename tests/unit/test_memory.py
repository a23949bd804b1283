"""What a stage needed is let go of before the next begins, told by what is alive then."""

from __future__ import annotations

import gc
import os
import shutil
import weakref
from typing import TYPE_CHECKING, Any

from locpipe import inspection, pipeline
from locpipe.checks import parallel, sentence, translations
from locpipe.checks.sentence import SENTENCES, Sentence
from locpipe.gate import ApprovedRelease
from tests.checks.test_cases import found
from tests.verbs import TODAY, built

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from locpipe.checks.verdicts import Renewal


def test_nothing_of_the_judgements_is_alive_when_pages_are_made(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(project / ".locpipe", ignore_errors=True)
    made: list[weakref.ref[object]] = []
    alive: list[int] = []
    real_judge, real_make = translations.ask_of_catalogs, pipeline.make_release

    def judging(renewals: Sequence[Renewal], processes: parallel.Processes) -> Any:
        made.extend(weakref.ref(known) for renewal in renewals for known in (renewal, *renewal.pairs))
        return real_judge(renewals, processes)

    def making(*args: Any, **kwargs: Any) -> Any:
        gc.collect()
        alive.append(sum(known() is not None for known in made))
        return real_make(*args, **kwargs)

    monkeypatch.setattr(translations, "ask_of_catalogs", judging)
    monkeypatch.setattr(pipeline, "make_release", making)
    assert isinstance(built(project), ApprovedRelease)
    assert made
    assert alive == [0]


def test_of_very_many_translations_this_process_judges_none(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "MANY", 1)
    monkeypatch.setattr(parallel, "VERY_MANY", 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0}, raising=False)
    SENTENCES.clear()
    found = inspection.check(pipeline.read(project), TODAY)
    assert not SENTENCES
    monkeypatch.undo()
    shutil.rmtree(project / ".locpipe")
    assert inspection.check(pipeline.read(project), TODAY) == found
    assert SENTENCES


def test_a_process_reads_no_part_but_those_that_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    real = os.pread

    def counted(file: int, length: int, start: int) -> bytes:
        read.append(length)
        return real(file, length, start)

    monkeypatch.setattr(os, "pread", counted)
    shared = ["what each part refers to" * 1000]
    with (tmp_path / "question").open("w+b") as file:
        question, places = parallel.Question.written(file, list, shared, [[number, shared] for number in range(100)])
        assert [question.judged(places[number]) for number in (7, 99)] == [(7, [7, shared]), (99, [99, shared])]
        assert sum(read) < 1.1 * len(shared[0])


def test_sentences_that_are_let_go_are_kept_by_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence, "MOST_KEPT", 20)
    sentence.let_go()
    gc.collect()
    before = sum(isinstance(known, Sentence) for known in gc.get_objects())
    for number in range(60):
        found("negation-lost", f"Do not take {number} tablets.", f"Ne prenez pas {number} comprimés.")
    gc.collect()
    # Those of the texts that were judged last are held by what takes texts apart as well.
    assert sum(isinstance(known, Sentence) for known in gc.get_objects()) - before <= 3 * sentence.MOST_KEPT
