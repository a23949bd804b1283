"""A short run of the fuzzing of `make safety`: what once did harm does none, nor do some hundred spoiled inputs."""

from __future__ import annotations

import random
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from tests.safety.fuzz import CORPUS, corpus, harm_of, inputs
from tests.safety.outside import Outside, Reader, all_readers
from tests.verbs import copied

if TYPE_CHECKING:
    from pathlib import Path

FEW = 6
"""Inputs for each reader; `make safety` tries thousands."""


@pytest.fixture(scope="module")
def readers(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Reader, ...]:
    return all_readers(Outside(copied(sample_root, tmp_path_factory.mktemp("outside") / "project")))


def test_no_input_that_once_did_harm_does_any(readers: tuple[Reader, ...]) -> None:
    harm = {
        path.relative_to(CORPUS).as_posix(): harm_of(reader, path.read_bytes())[1]
        for reader in readers
        for path in corpus(reader.name)
    }
    assert len(harm) == sum(1 for path in CORPUS.rglob("*") if path.is_file()), "a kept input belongs to no reader"
    assert {name: what for name, what in harm.items() if what} == {}


def test_spoiled_inputs_do_no_harm_and_sound_ones_are_taken(readers: tuple[Reader, ...]) -> None:
    for reader in readers:
        sound = len(reader.seeds)
        for number, raw in enumerate(islice(inputs(reader, random.Random(11)), sound + FEW)):
            is_refused, harm = harm_of(reader, raw)
            assert not harm, (reader.name, harm, raw)
            assert not (is_refused and number < sound), f"{reader.name} refuses what is sound"


def test_harm_is_seen() -> None:
    def deep(raw: bytes) -> None:
        deep(raw)

    assert harm_of(Reader("deep", deep, ()), b"") == (False, "RecursionError: 'maximum recursion depth exceeded'")
