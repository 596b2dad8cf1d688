"""Words go where there is room, and take their place."""

from __future__ import annotations

from genogram_app.drawing.primitives import Text
from genogram_app.layout.geometry import Box, Extent, Layout, Outline
from genogram_app.notation.captions import Caption, Wording
from genogram_app.notation.marks import question
from genogram_app.notation.style import STYLE
from genogram_app.picture.placing import FreeSpace, placed_words, small_marks, symbol_and_label

BOX = Box("p1", 100.0, 100.0, Extent(30.0, 30.0, 60.0, 20.0, 4.0))
SIZE = (20.0, 10.0)


def test_the_first_free_spot_is_taken() -> None:
    space = FreeSpace()
    assert space.place(SIZE, [(0, 0), (50, 0)]) == (0, 0)
    assert space.place(SIZE, [(0, 0), (50, 0)]) == (50, 0)


def test_people_are_never_covered_while_there_is_another_spot() -> None:
    space = FreeSpace.around(Layout((BOX,), (), (), (), 200, 200))
    assert space.place(SIZE, [(100, 100), (100, 125), (100, 300)]) == (100, 300)


def test_a_line_is_rather_covered_than_a_person() -> None:
    space = FreeSpace.around(Layout((BOX,), (), (), (), 200, 200))
    space.take_line(((0, 200), (200, 200)))
    assert space.place(SIZE, [(100, 100), (100, 200)]) == (100, 200)


def test_an_outline_is_rather_covered_than_a_line() -> None:
    space = FreeSpace()
    space.take_line(((0, 0), (100, 0)))
    space.take_outline(Outline("h1", ("p1",), (((0, 50), (100, 50), (100, 99), (0, 99)),), (0, 0)))
    assert space.place(SIZE, [(50, 0), (50, 50)]) == (50, 50)


def test_a_line_beside_words_does_not_disturb_them() -> None:
    space = FreeSpace()
    space.take_line(((0, 20), (200, 60)))
    assert space.place(SIZE, [(150, 20), (0, 0)]) == (150, 20)


def test_a_symbol_without_a_label_takes_only_its_own_room() -> None:
    bare = Box("p1", 0.0, 0.0, Extent(30.0, 30.0, 0.0, 0.0, 4.0))
    assert symbol_and_label(bare) == ((-15.0, -15.0, 15.0, 15.0),)
    assert len(symbol_and_label(BOX)) == 2


def test_another_wording_is_used_where_the_first_has_no_room() -> None:
    space = FreeSpace()
    space.take((-100, -8, 100, 8))
    caption = Caption(
        (Wording(("m. 2015, s. 2019",), ((0, 0),)), Wording(("m. 2015", "s. 2019"), ((0, 40),)))
    )
    texts = [item.content for item in placed_words(caption, space, STYLE) if isinstance(item, Text)]
    assert texts == ["m. 2015", "s. 2019"]


def test_a_line_is_clear_if_it_meets_nobody() -> None:
    space = FreeSpace.around(Layout((BOX,), (), (), (), 200, 200))
    assert not space.is_clear((0, 100), (200, 100))
    assert not space.is_clear((0, 50), (200, 150))
    assert space.is_clear((0, 50), (200, 60))


def test_a_narrow_wording_beside_its_line_comes_before_a_wide_one_further_off() -> None:
    space = FreeSpace()
    space.take((-100, -8, 100, 8))
    wide = Wording(("m. 2015, s. 2019",), ((0, 0),), far=((0, 90),))
    caption = Caption((wide, Wording(("m. 2015", "s. 2019"), ((0, 40),))))
    texts = [item.content for item in placed_words(caption, space, STYLE) if isinstance(item, Text)]
    assert texts == ["m. 2015", "s. 2019"]


def test_words_rather_stand_on_their_own_line_than_far_from_it() -> None:
    space = FreeSpace()
    space.take((-100, -30, 100, -7))
    space.take_line(((-100, 0), (100, 0)))
    caption = Caption((Wording(("m. 2015",), ((0, -12),), on=((0, 0),), far=((0, 90),)),))
    (text,) = (item for item in placed_words(caption, space, STYLE) if isinstance(item, Text))
    assert abs(text.origin[1]) < 10


def test_marks_on_a_line_are_not_covered() -> None:
    space = FreeSpace()
    space.take_entries(small_marks(question((0.0, 0.0), STYLE), STYLE.unit))
    assert space.place(SIZE, [(0, 0), (50, 0)]) == (50, 0)
