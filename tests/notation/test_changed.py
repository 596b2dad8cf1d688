from __future__ import annotations

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Close, Move
from genogram_app.notation.changed import draw_changed
from genogram_app.notation.style import STYLE


def test_the_mark_stands_round_the_symbol_and_is_no_closed_line() -> None:
    mark = draw_changed((100.0, 50.0), STYLE.unit, STYLE)
    area = bounds(mark)
    assert area is not None
    assert area.left < 100 - STYLE.unit / 2 < 100 + STYLE.unit / 2 < area.right
    assert area.top < 50 - STYLE.unit / 2 < 50 + STYLE.unit / 2 < area.bottom
    assert sum(isinstance(step, Move) for step in mark.steps) == 4
    assert not any(isinstance(step, Close) for step in mark.steps)
