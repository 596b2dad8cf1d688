"""A pair of household maps of an invented family, to the hundredth of a point as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from genogram_app.drawing.dump import dump
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A4_LANDSCAPE
from genogram_app.picture.series.dates import dated
from genogram_app.picture.series.page import SeriesSetting
from tests.golden import hold
from tests.picture.series.on_the_move import movers

GOLDEN = Path(__file__).parent / "golden"


def test_before_and_after_are_drawn_as_they_were() -> None:
    case = movers()
    dates = [dated(case, day) for day in (date(2023, 2, 1), date(2023, 6, 27))]
    options = PictureOptions(dates=False, tags=False)
    (drawing,) = SeriesSetting(case, options, dates).sheets((A4_LANDSCAPE,)).drawings
    hold(dump(drawing), GOLDEN / "movers.txt")
