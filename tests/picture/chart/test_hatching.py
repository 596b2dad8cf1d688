from __future__ import annotations

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Path
from genogram_app.picture.chart.hatching import crossed, hatched


@pytest.mark.parametrize("lean", [1, -1])
@pytest.mark.parametrize("right", [13.0, 40.0, 900.0])
def test_lines_stay_in_their_box(lean: int, right: float) -> None:
    (path,) = hatched(10.0, right, 50.0, 63.0, lean=lean)
    area = bounds(path)
    assert area is not None
    assert area.left >= 9.6
    assert area.right <= right + 0.4
    assert area.top >= 49.6
    assert area.bottom <= 63.4


def test_missing_is_hatched_both_ways() -> None:
    assert len(list(crossed(0.0, 40.0, 0.0, 13.0))) == 2


def test_a_long_stretch_takes_no_more_lines_than_a_page_can_show() -> None:
    (path,) = hatched(0.0, 50_000.0, 0.0, 13.0)
    assert isinstance(path, Path)
    assert len(path.steps) < 150


def test_nothing_is_hatched_where_there_is_no_room() -> None:
    assert list(hatched(10.0, 10.0, 0.0, 13.0)) == []
