from __future__ import annotations

from genogram_app.drawing.dump import dump
from genogram_app.drawing.primitives import Close, Curve, Drawing, Group, Line, Move, Path, Stroke, Text


def test_a_dump_tells_everything_that_is_drawn() -> None:
    path = Path(
        (Move((0, -0.001)), Line((10.5, 0)), Curve((1, 2), (3, 4), (5, 6.126)), Close()),
        Stroke(0.75, dash=(3, 1.5), cap="round"),
        "#ffffff",
    )
    text = Text((5, 20), 'Zoë "Z" Carter', 9, bold=True, anchor="middle", colour="#333333")
    drawing = Drawing(200, 100, (Group("person:p1", "Zoë", (path, text)),), "Family")
    assert dump(drawing) == (
        'drawing 200 x 100 "Family"\n'
        'person:p1 "Zoë"\n'
        "  path stroke 0.75 #000000 dash 3 1.5 round fill #ffffff : M 0 0 L 10.5 0 C 1 2 3 4 5 6.13 Z\n"
        '  text 5 20 middle 9 bold #333333 "Zoë \\"Z\\" Carter"\n'
    )


def test_differences_too_small_to_see_do_not_change_a_dump() -> None:
    one, other = (
        Drawing(10, 10, (Group("key", "", (Path((Move((x, 0)), Line((1, 1))), Stroke(1)),)),))
        for x in (3, 3.0004)
    )
    assert dump(one) == dump(other)


def test_a_line_break_in_a_text_does_not_break_the_dump() -> None:
    assert dump(Drawing(10, 10, (Group("key", "a\nb", ()),))).splitlines()[1] == 'key "a\\nb"'
