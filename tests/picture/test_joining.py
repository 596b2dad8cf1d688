"""Each sheet says which part it is, what lies beside it, and where the cut runs."""

from __future__ import annotations

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Path, Text
from genogram_app.picture.joining import (
    FOOT_HEIGHT,
    Grid,
    Part,
    foot,
    neighbours,
    plan_of_sheets,
    sheet_name,
    ticks,
)

GRID = Grid(((0.0, 510.0), (490.0, 900.0)), ((0.0, 310.0), (290.0, 600.0)), (500.0,), (300.0,))


def test_sheets_are_numbered_row_by_row_after_the_key() -> None:
    assert [sheet_name(part) for part in GRID.parts()] == [
        "Sheet 2 of 5: row 1, column 1",
        "Sheet 3 of 5: row 1, column 2",
        "Sheet 4 of 5: row 2, column 1",
        "Sheet 5 of 5: row 2, column 2",
    ]


def test_a_sheet_names_its_neighbours() -> None:
    assert neighbours(Part(GRID, 0, 0)).startswith("Continued on sheet 3 at the right, sheet 4 below.")
    assert neighbours(Part(GRID, 1, 1)).startswith("Continued on sheet 4 at the left, sheet 3 above.")
    assert neighbours(Part(Grid(((0.0, 9.0),), ((0.0, 9.0),)), 0, 0)) == ""


def test_cores_meet_and_windows_overlap() -> None:
    left, right = Part(GRID, 0, 0), Part(GRID, 0, 1)
    assert left.core.right == right.core.left == 500
    assert left.window.right - right.window.left == 20


def test_the_foot_has_its_room_and_a_dot_for_everybody() -> None:
    people = [(10.0, 10.0), (880.0, 590.0)]
    group = foot(Part(GRID, 0, 1), people, (20.0, 500.0), 800.0)
    area = bounds(group)
    assert area is not None
    assert area.right <= 820.5
    assert area.bottom <= 500 + FOOT_HEIGHT + 0.5
    assert group.title.startswith("Sheet 3 of 5")
    paths = [item for item in group.items if isinstance(item, Path)]
    assert len([path for path in paths if path.stroke is None]) == len(people)
    assert len([path for path in paths if path.stroke and path.fill != "#ffffff"]) == 1
    assert min(item.size for item in group.items if isinstance(item, Text)) >= 8.0


@pytest.mark.parametrize("part", list(GRID.parts()))
def test_ticks_stand_outside_the_window_where_the_cut_runs(part: Part) -> None:
    window = part.window
    group = ticks(part, (100.0, 50.0))
    assert len(group.items) == 4
    for item in group.items:
        area = bounds(item)
        assert area is not None
        outside = area.bottom <= 50 or area.top >= 50 + window.height
        assert outside or area.right <= 100 or area.left >= 100 + window.width
    across = 100 + 500 - window.left
    assert any((a := bounds(i)) and a.left < across < a.right for i in group.items)


def test_the_plan_names_every_sheet_once() -> None:
    texts = [i.content for i in plan_of_sheets(GRID, 0.5, (0.0, 0.0)).items if isinstance(i, Text)]
    assert texts == ["Sheet 2", "Sheet 3", "Sheet 4", "Sheet 5"]
    assert plan_of_sheets(GRID, 0.5, (0.0, 0.0)).title == "The picture is on sheets 2 to 5."
