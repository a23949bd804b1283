"""The stylesheets of a release, and what they do to the safety blocks of its pages, judged without a browser.

A page is reduced to a skeleton of the block: the elements of the block, its ancestors, and the siblings of both as far as
selectors tell them apart. What may come to lie over the block from beside it is judged for itself. All pages that share a
skeleton share the verdict, so a release is judged a few dozen times, however many pages it has.

    stylesheet   text → rules, each with its selectors, its declarations, and the condition under which it holds
    selectors    whether a rule is meant for an element of a skeleton
    conditions   when a rule holds: the medium, the width, the colour scheme, the state of a link…
    cascade      the declarations that could win on an element
    effects      what they do to the block: `hiding` judges each value by itself, `contrast` the colours in every world
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

import tinycss2

from locpipe.checks.cascade import Cascade
from locpipe.checks.conditions import ALWAYS, NotUnderstoodError, media
from locpipe.checks.stylesheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from locpipe.checks.skeleton import Problem


DEEPEST_NESTING = 32
"""Brackets within brackets. No stylesheet that a person writes comes near it."""


class Loaded(NamedTuple):
    """A stylesheet that a page loads, and the media it is for."""

    href: str
    media: str = ""


class Stylesheets:
    """The stylesheets of a release, by their address, with all verdicts on them that were reached so far.

    Give every chunk of a process the same object: a block among the same elements is judged once. `known` are verdicts
    that this code reached before, by the digest of the rules and the skeleton; new ones are added to it.
    """

    def __init__(self, texts: Mapping[str, bytes], known: dict[str, tuple[Problem, ...]] | None = None) -> None:
        self.texts = dict(texts)
        self.known = {} if known is None else known
        self._cascades: dict[tuple[Loaded, ...], Cascade] = {}

    def __reduce__(self) -> tuple[type[Stylesheets], tuple[Mapping[str, bytes]]]:
        return (Stylesheets, (self.texts,))

    @property
    def used(self) -> dict[str, tuple[Problem, ...]]:
        """The verdicts that some page asked for."""
        asked = {key for cascade in self._cascades.values() for key in cascade.asked_for}
        return {key: self.known[key] for key in sorted(asked)}

    def cascade(self, loaded: tuple[Loaded, ...]) -> Cascade:
        """What the stylesheets that a page loads, in that order, say together."""
        if loaded not in self._cascades:
            self._cascades[loaded] = self._read(loaded)
        return self._cascades[loaded]

    def _read(self, loaded: tuple[Loaded, ...]) -> Cascade:
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
        return Cascade(sheet, self._identity(loaded), self.known)

    def _identity(self, loaded: tuple[Loaded, ...]) -> str:
        """The digest of everything that a page loads: addresses, media, bytes."""
        made = hashlib.sha256()
        for href, medium in loaded:
            for part in (href.encode(), medium.encode(), self.texts.get(href, b"\0")):
                made.update(len(part).to_bytes(8, "big"))
                made.update(part)
        return made.hexdigest()


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
