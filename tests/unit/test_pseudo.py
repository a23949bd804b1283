"""Pseudo-locales keep what a translation must keep, and change everything else."""

from __future__ import annotations

import re
import unicodedata

import pytest

from locpipe.checks.passage import Passage
from locpipe.markup import inline
from locpipe.preview.pseudo import ACCENTED, LOCALES, MIRRORED, pseudo, with_every_address

SOURCE = (
    "Ask **your team** about [sea walks](https://walks.invalid/a_b) for {in_city} [@tide-study; @atlas]: "
    "[Ligne d’aide]{lang=fr}, %(count)s of 100%% &amp; *not* tel 9-8-8."
)


@pytest.mark.parametrize("locale", [ACCENTED, MIRRORED])
def test_what_must_be_kept_is_kept(locale: str) -> None:
    made = pseudo(SOURCE, locale)
    kinds = ("named", "target", "citation", "attributes", "emphasis", "percent")
    before, after = Passage(SOURCE, None, is_printf=True), Passage(made, None, is_printf=True)
    assert made != SOURCE
    for kind in kinds:
        assert after.pieces(kind) == before.pieces(kind), kind
    tags = re.compile(r"<[^>]*>")
    assert tags.findall(inline(made).filled({})) == tags.findall(inline(SOURCE).filled({}))


def test_an_accented_text_is_longer_and_can_still_be_read() -> None:
    text = "You walk on firm sand and breathe sea air."
    made = pseudo(text, ACCENTED)
    assert 1.2 < len(made) / len(text) < 1.6
    plain = "".join(c for c in unicodedata.normalize("NFD", made) if not unicodedata.combining(c))
    assert plain.startswith("Yoouu waalk")


def test_a_mirrored_text_closes_each_direction_that_it_opens() -> None:
    made = pseudo(SOURCE, MIRRORED)
    assert made.count("\u202e") == made.count("\u202c") > 5


def test_the_pseudo_locales_are_drafts_with_addresses(sample: object) -> None:
    from locpipe.model import Project
    from locpipe.plan import address_problems, live_locales

    assert isinstance(sample, Project)
    shown = with_every_address(sample)
    assert not list(address_problems(shown, shown.site.locales))
    assert live_locales(shown) == live_locales(sample)
    assert {locale.locale for locale in LOCALES} < {locale.locale for locale in shown.site.locales}
