"""The plot of effects: figures of facts alone, digits as stated, and each value at its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from locpipe.findings import Location
from locpipe.languages import formats
from locpipe.model import Effect, EffectScale, Fact, Text
from locpipe.plots import axis_of, bounds, effects_without_fact, plots

FACT = Fact(
    id="F1",
    text="It helped a little.",
    figures=("d = 0.40", "95% CI 0.10 to 0.70", "MD = −2.50", "95% CI −4.00 to −1.00", "12.7"),
    status="ok",
    checked=date(2026, 11, 23),
)


def said(words: str, line: int = 1) -> Text:
    return Text("hay-fever", "condition", words, Location("condition.yaml", line))


EFFECT = Effect(
    fact="F1",
    study=said("Delune 2024"),
    about=said("One study"),
    scale=EffectScale.STANDARDIZED,
    estimate="d = 0.40",
    interval="95% CI 0.10 to 0.70",
)
IN_WORDS = replace(EFFECT, study=said("Brine 2025", 2), estimate="", interval="", result=said("No difference.", 2))
TURNED = replace(
    EFFECT,
    study=said("Marlow 2025", 3),
    scale=EffectScale.POINTS,
    estimate="MD = −2.50",
    interval="95% CI −4.00 to −1.00",
    turned=True,
)


@pytest.mark.parametrize("effect", [EFFECT, IN_WORDS, TURNED], ids=["figures", "words", "turned"])
def test_figures_of_the_fact_and_words_alone_are_taken(effect: Effect) -> None:
    assert list(effects_without_fact([effect], [FACT])) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"fact": "F2"}, "names the fact “F2”, which is unknown"),
        ({"estimate": "d = 0.41"}, "“d = 0.41” is no figure of the fact F1"),
        ({"interval": "95% CI 0.10 to 0.71"}, "“95% CI 0.10 to 0.71” is no figure of the fact F1"),
        ({"interval": ""}, "needs an estimate and an interval"),
        ({"estimate": "", "interval": ""}, "needs an estimate and an interval"),
        ({"interval": "12.7"}, "needs an estimate and an interval"),
        ({"result": said("No difference.")}, "needs an estimate and an interval"),
    ],
)
def test_a_figure_that_no_fact_backs_is_refused(changes: dict[str, object], message: str) -> None:
    (finding,) = effects_without_fact([replace(EFFECT, **changes)], [FACT])  # type: ignore[arg-type]
    assert message in finding.message
    assert finding.location == EFFECT.study.location


def test_more_is_in_favour_of_the_treatment_also_where_the_fact_counts_the_other_way() -> None:
    assert bounds(EFFECT) == (Decimal("0.40"), Decimal("0.10"), Decimal("0.70"))
    assert bounds(TURNED) == (Decimal("2.50"), Decimal("1.00"), Decimal("4.00"))


def test_digits_stay_as_they_are_stated() -> None:
    assert [formats.figure(Decimal(stated), "fr_CA") for stated in ("0.20", "0.2", "-0.08", "12.7", "5")] == [
        "0,20",
        "0,2",
        "−0,08",
        "12,7",
        "5",
    ]


@pytest.mark.parametrize(
    ("values", "low", "high", "step"),
    [
        (["0.36", "1.91", "-0.30"], "-1", "2", "1"),
        (["2.5", "22.8"], "-10", "30", "10"),
        (["0.01"], "-0.1", "0.1", "0.1"),
        (["-700", "900"], "-700", "900", "1600"),
    ],
)
def test_an_axis_holds_all_values_and_both_sides_of_zero(values: list[str], low: str, high: str, step: str) -> None:
    axis = axis_of([Decimal(value) for value in values])
    assert (axis.low, axis.high, axis.step) == (Decimal(low), Decimal(high), Decimal(step))
    assert axis.ticks[0] == axis.low
    assert axis.ticks[-1] == axis.high


def test_each_scale_has_its_plot_and_a_study_without_interval_its_row() -> None:
    standardized, points = plots([EFFECT, IN_WORDS, TURNED])
    assert [row.effect.study.msgid for row in standardized.rows] == ["Delune 2024", "Brine 2025"]
    (drawn, in_words) = standardized.rows
    assert (drawn.measure, drawn.is_clear, in_words.places, in_words.is_clear) == ("d", True, (), False)
    assert drawn.places == tuple(standardized.axis.place(Decimal(v)) for v in ("0.40", "0.10", "0.70"))
    assert (points.zero, points.axis.place(points.axis.high)) == ("37.50%", "87.50%")
    assert plots([IN_WORDS]) == ()
