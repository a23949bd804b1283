"""The stylesheets of a release, and what they do to the safety blocks of its pages, judged without a browser.

A page is reduced to a skeleton of the block: the elements of the block, its ancestors, and the siblings of both. All
pages that share a skeleton share the verdict, so a release is judged a few dozen times, however many pages it has.

    stylesheet   text → rules, each with its selectors, its declarations, and the condition under which it holds
    selectors    whether a rule is meant for an element of a skeleton
    conditions   when a rule holds: the medium, the width, the colour scheme, the state of a link…
    cascade      the declarations that could win on an element
    effects      what they do to the block: `hiding` judges each value by itself, `contrast` the colours in every world
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import tinycss2

from locpipe.checks.cascade import Cascade
from locpipe.checks.conditions import ALWAYS, NotUnderstoodError, media
from locpipe.checks.stylesheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


DEEPEST_NESTING = 32
"""Brackets within brackets. No stylesheet that a person writes comes near it."""


class Loaded(NamedTuple):
    """A stylesheet that a page loads, and the media it is for."""

    href: str
    media: str = ""


class Stylesheets:
    """The stylesheets of a release, by their address, with all verdicts on them that were reached so far.

    Give every chunk of a process the same object: a block among the same elements is judged once.
    """

    def __init__(self, texts: Mapping[str, bytes]) -> None:
        self.texts = dict(texts)
        self._cascades: dict[tuple[Loaded, ...], Cascade] = {}

    def __reduce__(self) -> tuple[type[Stylesheets], tuple[Mapping[str, bytes]]]:
        return (Stylesheets, (self.texts,))

    def cascade(self, loaded: tuple[Loaded, ...]) -> Cascade:
        """What the stylesheets that a page loads, in that order, say together."""
        if loaded not in self._cascades:
            self._cascades[loaded] = self._read(loaded)
        return self._cascades[loaded]

    def _read(self, loaded: Iterable[Loaded]) -> Cascade:
        sheet = Sheet()
        for href, medium in loaded:
            raw = self.texts.get(href)
            if raw is None:
                sheet.problems.append(f"{href}: the stylesheet is not part of the release")
                continue
            try:
                condition = media(tinycss2.parse_component_value_list(medium)) if medium else ALWAYS
                text = raw.decode("utf-8")
                if _depth(text) > DEEPEST_NESTING:
                    sheet.problems.append(f"{href}: brackets are nested more than {DEEPEST_NESTING} deep")
                    continue
                sheet.add(href, text, condition)
            except RecursionError:
                sheet.problems.append(f"{href}: it is nested too deeply")
            except UnicodeDecodeError:
                sheet.problems.append(f"{href}: the stylesheet is not UTF-8")
            except NotUnderstoodError as error:
                sheet.problems.append(f"{href}: {error}")
        return Cascade(sheet)


def _depth(text: str) -> int:
    """How deeply brackets are nested, strings and comments included."""
    deepest = depth = 0
    for char in text:
        if char in "({[":
            depth += 1
            deepest = max(deepest, depth)
        elif char in ")}]":
            depth = max(0, depth - 1)
    return deepest
