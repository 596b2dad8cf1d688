"""What lies over the chart and is never printed."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QColor

from tests.ui.chart.conftest import Shown


def different(shown: Shown) -> int:
    """How many pixels of the chart are neither black, white nor grey."""
    image = shown.area.viewport().grab().toImage()
    found = 0
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            colour = QColor(image.pixel(x, y))
            found += abs(colour.red() - colour.blue()) > 40
    return found


def test_the_selection_is_marked_over_the_chart_and_not_in_it(shown: Shown) -> None:
    before = different(shown)
    shown.session.select(("s2",))
    assert different(shown) > before
    assert "selected" not in " ".join(shown.area.sight.painted().titles)


def test_a_household_is_marked_by_all_its_bars(shown: Shown) -> None:
    shown.session.select(("h2",))
    assert shown.area.marks.selected == {"residence:s2", "residence:s4"}


def test_the_line_of_the_date_stands_on_the_date_that_the_canvas_shows(shown: Shown) -> None:
    shown.options.show_at(date(2023, 3, 1))
    knob = shown.area.marks.knob(shown.area.sight)
    assert knob is not None
    assert shown.area.sight.day_at(knob.center().x()) == date(2023, 3, 1).toordinal() + 0.5
    shown.options.show_at(date(2019, 3, 1))
    assert shown.area.marks.knob(shown.area.sight) is None
