"""Shaded halves say which concerns were recorded, and keep suspicion apart from fact."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from genogram_app.drawing.primitives import Path
from genogram_app.model.fields import Certainty
from genogram_app.model.people import Mark, Person
from genogram_app.notation.shading import HALVES, MIDDLE_GREY, Half, Shade, draw_shade, shades_of
from genogram_app.notation.style import DASHES, STYLE
from tests.notation.seen import dashes, extent

SQUARE = ((-15.0, -15.0), (15.0, -15.0), (15.0, 15.0), (-15.0, 15.0))
DIAMOND = ((17.0, 0.0), (0.0, 17.0), (-17.0, 0.0), (0.0, -17.0))


def somebody(*marks: Mark) -> Person:
    return Person(id="p1", marks=marks)


def drawn(half: Half, *, suspected: bool = False) -> tuple[Any, ...]:
    return draw_shade(Shade(half, suspected), SQUARE, (0.0, 0.0), STYLE)


def test_each_concern_has_its_half() -> None:
    marks = tuple(Mark(code=code) for code in HALVES)
    assert [shade.half for shade in shades_of(somebody(*marks), None)] == ["left", "right", "lower"]
    assert shades_of(somebody(Mark(code="LD")), None) == ()


@pytest.mark.parametrize("certainty", get_args(Certainty))
def test_only_what_was_stated_is_shaded_as_a_fact(certainty: Certainty) -> None:
    shades = shades_of(somebody(Mark(code="MH", certainty=certainty)), None)
    if certainty == "disproved":
        assert shades == ()
    else:
        assert shades == (Shade("left", certainty not in ("established", "stated")),)


def test_a_fact_outweighs_a_suspicion_of_the_same_half() -> None:
    person = somebody(Mark(code="SM", certainty="suspected"), Mark(code="AL"))
    assert shades_of(person, None) == (Shade("lower"),)


def test_what_was_over_or_had_not_begun_is_not_shaded() -> None:
    person = somebody(Mark(code="MH", to="2019"), Mark(code="PH", from_="2023"))
    assert shades_of(person, date(2021, 1, 1)) == ()


@pytest.mark.parametrize(
    ("half", "sides"), [("left", (-15, 0, -15, 15)), ("right", (0, 15, -15, 15)), ("lower", (-15, 15, 0, 15))]
)
@pytest.mark.parametrize("suspected", [False, True])
def test_a_shade_stays_in_its_half(half: Half, sides: tuple[float, ...], suspected: bool) -> None:
    area = extent(drawn(half, suspected=suspected))
    left, right, top, bottom = sides
    assert left - 0.5 <= area.left < area.right <= right + 0.5
    assert top - 0.5 <= area.top < area.bottom <= bottom + 0.5


def test_hatching_stays_inside_a_diamond() -> None:
    (hatching,) = draw_shade(Shade("right"), DIAMOND, (0.0, 0.0), STYLE)
    assert isinstance(hatching, Path)
    points = [step.to for step in hatching.steps if hasattr(step, "to")]
    assert len(points) > 8
    assert all(abs(x) + abs(y) <= 17.001 and x >= -0.001 for x, y in points)


def test_suspicion_looks_otherwise_than_fact() -> None:
    assert drawn("lower")[0].fill == MIDDLE_GREY
    assert drawn("lower", suspected=True)[0].fill is None
    assert dashes(drawn("left")) == {()}
    assert dashes(drawn("left", suspected=True)) == {DASHES["uncertain"]}
