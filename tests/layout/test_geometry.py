from __future__ import annotations

import pytest

from genogram_app.layout.geometry import Box, Extent, Layout

EXTENT = Extent(30, 32, 60, 20, 4)


def test_somebody_needs_the_wider_of_symbol_and_label() -> None:
    assert EXTENT.width == 60
    assert EXTENT.height == 56


def test_without_a_label_there_is_no_gap() -> None:
    assert Extent(30, 32, 0, 0, 4).height == 32


def test_a_layout_knows_whom_it_holds() -> None:
    box = Box("a", 1, 2, EXTENT)
    layout = Layout((box,), (), (), (), 10, 10)
    assert layout.box_of("a") is box
    with pytest.raises(KeyError):
        layout.box_of("b")
