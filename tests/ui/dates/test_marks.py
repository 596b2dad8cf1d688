from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QPointF

from genogram_app.family.events import CaseEvent, EventKind
from genogram_app.ui.dates.marks import SHAPES, Shape, shape_of, shape_path


def happened(kind: EventKind) -> CaseEvent:
    return CaseEvent(kind, "2023", (), (), "")


def test_every_kind_of_event_has_a_shape() -> None:
    assert set(SHAPES) == set(get_args(EventKind))


def test_a_home_that_never_came_about_looks_unlike_a_home() -> None:
    homes = {SHAPES[kind] for kind in ("moves_in", "stays", "leaves")}
    assert homes.isdisjoint({SHAPES["planned"], SHAPES["offered_declined"]})


def test_of_several_on_one_day_the_weightiest_is_drawn() -> None:
    assert shape_of((happened("moves_in"), happened("incident"), happened("status_begins"))) == "diamond"


@pytest.mark.parametrize("shape", get_args(Shape))
def test_every_shape_stands_around_its_place(shape: Shape) -> None:
    area = shape_path(shape, QPointF(50, 20), 4).boundingRect()
    assert area.contains(QPointF(50, 20))
    assert 2 < area.width() < 12
    assert 2 < area.height() < 14
