from __future__ import annotations

import pytest

from genogram_app.drawing.curves import at, axes
from genogram_app.drawing.primitives import Curve

CURVE = Curve((0.0, 4.0), (10.0, 4.0), (10.0, 0.0))


def test_a_curve_begins_and_ends_at_its_ends() -> None:
    across, down = axes((0.0, 0.0), CURVE)
    assert (at(across, 0), at(down, 0)) == (0, 0)
    assert (at(across, 1), at(down, 1)) == (10, 0)


def test_a_curve_comes_three_quarters_of_the_way_to_its_control_points() -> None:
    across, down = axes((0.0, 0.0), CURVE)
    assert (at(across, 0.5), at(down, 0.5)) == pytest.approx((5, 3))
