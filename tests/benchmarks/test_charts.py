from __future__ import annotations

from itertools import chain

import pytest

from benchmarks.charts import Axis, Bars, Series, bar_chart, log_chart
from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Drawing, Text


def words(drawing: Drawing) -> list[str]:
    items = chain.from_iterable(group.items for group in drawing.groups)
    return [item.content for item in items if isinstance(item, Text)]


def is_inside(drawing: Drawing) -> bool:
    """Tell whether everything of a drawing is on its page."""
    areas = [area for g in drawing.groups for item in g.items if (area := bounds(item)) is not None]
    return all(
        a.left >= 0 and a.top >= 0 and a.right <= drawing.width and a.bottom <= drawing.height for a in areas
    )


@pytest.mark.parametrize(("value", "place"), [(1, 10), (10, 60), (100, 110), (1000, 160)])
def test_every_power_of_ten_is_as_far_from_the_next(value: float, place: float) -> None:
    assert Axis(1, 1000, 10, 150).at(value) == pytest.approx(place)


def test_every_bar_has_its_name_and_its_number() -> None:
    drawn = bar_chart("Title", ["ours", "theirs"], 0, [Bars("a", (3, 40)), Bars("b", (0, 7), 2)], ["Note."])
    assert {"Title", "ours", "theirs", "a", "b", "3", "40", "0", "7", "Note."} <= set(words(drawn))
    assert is_inside(drawn)


def test_curves_have_names_and_axes_have_words() -> None:
    ticks = ((10, 100, 1000), (1, 10, 100))
    curves = [Series("ours", ((10, 2), (1000, 90)))]
    drawn = log_chart("Title", ("people", "milliseconds"), ticks, curves, [(100, 20)])
    assert {"people", "milliseconds", "ours", "1,000", "100"} <= set(words(drawn))
    assert is_inside(drawn)
