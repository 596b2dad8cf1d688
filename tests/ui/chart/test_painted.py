"""A chart made ready to be painted, with names and axis that stay in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from genogram_app.picture.chart.chart import residence_chart
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.chart.painted import Frame, PaintedChart
from tests.ui.chart.conftest import moving


@pytest.fixture
def painted() -> PaintedChart:
    return PaintedChart(residence_chart(moving(), ChartOptions()))


def ink(painted: PaintedChart, frame: Frame, left: int, top: int, right: int, bottom: int) -> int:
    """How many pixels of a part of the view are not white."""
    image = QImage(int(frame.width), int(frame.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painted.paint(painter, frame)
    painter.end()
    white = QColor("white").rgb()
    return sum(image.pixel(x, y) != white for x in range(left, right) for y in range(top, bottom))


def test_names_stay_at_the_left_while_time_moves(painted: PaintedChart) -> None:
    left, top = int(painted.left), int(painted.top)
    still = ink(painted, Frame(1.0, 1.0, 0.0, 0.0, 800, 200), 0, top + 2, left - 2, 190)
    moved = ink(painted, Frame(1.0, 1.0, 300.0, 0.0, 800, 200), 0, top + 2, left - 2, 190)
    assert still == moved > 100


def test_the_axis_stays_on_top_while_lanes_move(painted: PaintedChart) -> None:
    top = int(painted.top)
    still = ink(painted, Frame(1.0, 1.0, 0.0, 0.0, 800, 60), 120, 0, 800, top - 2)
    moved = ink(painted, Frame(1.0, 1.0, 0.0, 30.0, 800, 60), 120, 0, 800, top - 2)
    assert still == moved > 100


def test_a_place_of_the_chart_is_found_in_the_view_and_back(painted: PaintedChart) -> None:
    transform = painted.to_view(Frame(2.0, 1.5, 40.0, 10.0, 800, 200))
    place = QPointF(painted.left + 10, painted.top + 10)
    seen = transform.map(place)
    assert seen.x() == pytest.approx(2 * painted.left + 30 - 40)
    assert seen.y() == pytest.approx(2 * (painted.top + 10) - 10)
    assert transform.inverted()[0].map(seen).x() == pytest.approx(place.x())


def test_what_is_touched_is_what_is_smallest_there(painted: PaintedChart) -> None:
    for residence in ("s1", "s2", "s3", "s4"):
        area = painted.area_of(f"residence:{residence}")
        assert area is not None
        found = painted.key_at(QPointF(area.left() + 4, area.center().y()))
        smallest = painted.area_of(found or "")
        assert smallest is not None
        assert smallest.width() <= area.width()
