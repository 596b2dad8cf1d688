"""How wide a family gets can be told before it is laid out."""

from __future__ import annotations

import pytest

from genogram_app.notation.style import COMPACT, STYLE
from genogram_app.picture.crowding import rows_of, width_of_rows
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter
from tests.picture.invented import many


def test_the_rows_hold_everybody_once() -> None:
    layout = Painter().draw(many(20)).layout
    people = [person for row in rows_of(layout) for person in row]
    assert sorted(people) == sorted(box.person for box in layout.boxes)


def test_the_width_of_another_style_is_told_about_right() -> None:
    usual, other = Painter(STYLE), Painter(COMPACT)
    layout = usual.draw(many(30)).layout
    rows = rows_of(layout)
    requests = [painter.layout_request(many(30), PictureOptions()) for painter in (usual, other)]
    told = width_of_rows(rows, requests[1]) / width_of_rows(rows, requests[0])
    drawn = other.draw(many(30)).layout.width / layout.width
    assert told == pytest.approx(drawn, rel=0.2)


def test_nobody_needs_hardly_any_room() -> None:
    request = Painter().layout_request(many(1), PictureOptions())
    assert width_of_rows((), request) < 60
