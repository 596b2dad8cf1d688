from __future__ import annotations

from genogram_app.family.unions import ChildLink, Union
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import LayoutRequest

EXTENT = Extent(30, 30, 50, 20, 4)


def test_nobody_gives_an_empty_layout() -> None:
    layout = arrange(LayoutRequest((), (), {}))
    assert layout.boxes == ()
    assert layout.lines == ()


def test_a_child_hangs_below_both_parents() -> None:
    link = ChildLink("c", ("k1", "k2"), "birth", "stated", primary=True)
    family = Union("u", ("a", "b"), "u", (link,))
    layout = arrange(LayoutRequest(("a", "b", "c"), (family,), dict.fromkeys("abc", EXTENT)))
    assert layout.box_of("c").y > layout.box_of("a").y == layout.box_of("b").y
