"""All symbols and lines stand on one sheet of A4, readable, and are drawn as pictures draw them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.dump import dump
from genogram_app.drawing.primitives import BLACK, Drawing, Group, Primitive, Text
from genogram_app.notation.every_mark import every_mark
from genogram_app.notation.key_entries import key_entries
from genogram_app.notation.sheet import notation_sheet
from genogram_app.notation.style import BLUE, GREY, ORANGE, PLAIN, RED, Notation
from tests.golden import hold

EVERYTHING = Notation("write_enough", colour=True, years_above=True, shading=True, single_slash=True)
CHOICES = [PLAIN, Notation("write_enough"), EVERYTHING]
HUES = {BLUE, RED, ORANGE, GREY}
GOLDEN = Path(__file__).parent / "golden"


def areas(sheet: Drawing) -> list[tuple[str, Bounds]]:
    found = ((group.key, bounds(group)) for group in sheet.groups)
    return [(key, area) for key, area in found if area is not None]


@pytest.mark.parametrize("notation", CHOICES)
def test_every_mark_is_on_the_sheet_once(notation: Notation) -> None:
    marks = [group.key for group in notation_sheet(notation).groups if group.key.startswith("mark:")]
    assert marks == [f"mark:{entry.id}" for entry in key_entries(every_mark(notation))]


@pytest.mark.parametrize("notation", CHOICES)
def test_nothing_leaves_the_sheet_or_lies_on_anything_else(notation: Notation) -> None:
    sheet = notation_sheet(notation)
    for key, area in areas(sheet):
        assert area.left >= 20, key
        assert area.right <= sheet.width - 20, key
        assert area.top >= 20, key
        assert area.bottom <= sheet.height - 20, key
    for (one, a), (other, b) in combinations(areas(sheet), 2):
        across = min(a.right, b.right) - max(a.left, b.left)
        down = min(a.bottom, b.bottom) - max(a.top, b.top)
        assert across <= 0.5 or down <= 0.5, (one, other)


@pytest.mark.parametrize("notation", CHOICES)
def test_nothing_on_the_sheet_is_smaller_than_can_be_read(notation: Notation) -> None:
    texts = [i for group in notation_sheet(notation).groups for i in group.items if isinstance(i, Text)]
    assert min(text.size for text in texts) >= 8


def test_the_sheet_says_which_notation_it_shows() -> None:
    assert "McGoldrick" in notation_sheet(PLAIN).groups[0].title
    assert "Write Enough" in notation_sheet(EVERYTHING).groups[0].title


@pytest.mark.parametrize(("name", "notation"), [("sheet-plain", PLAIN), ("sheet-everything", EVERYTHING)])
def test_the_sheet_is_drawn_as_before(name: str, notation: Notation) -> None:
    hold(dump(notation_sheet(notation)), GOLDEN / f"{name}.txt")


def without_colour(drawing: Drawing) -> Drawing:
    """The drawing as a printer without colour has it: every hue black."""

    def mono(item: Primitive) -> Primitive:
        if isinstance(item, Text):
            return replace(item, colour=BLACK if item.colour in HUES else item.colour)
        stroke = item.stroke
        if stroke and stroke.colour in HUES:
            stroke = replace(stroke, colour=BLACK)
        return replace(item, stroke=stroke, fill=BLACK if item.fill in HUES else item.fill)

    groups = tuple(replace(g, items=tuple(mono(item) for item in g.items)) for g in drawing.groups)
    return replace(drawing, groups=groups)


def test_colour_only_adds_hue() -> None:
    coloured = notation_sheet(Notation(colour=True))
    assert coloured != notation_sheet(PLAIN)
    assert without_colour(coloured) == without_colour(notation_sheet(PLAIN))


def test_no_two_marks_of_one_kind_look_alike_without_colour() -> None:
    entries = key_entries(every_mark(Notation(colour=True, shading=True)))
    groups = tuple(Group(f"{e.heading}: {e.id}", "", e.sample) for e in entries if e.sample)
    looks: dict[tuple[str, tuple[Primitive, ...]], list[str]] = {}
    for group in without_colour(Drawing(0, 0, groups)).groups:
        looks.setdefault((group.key.split(":")[0], group.items), []).append(group.key)
    assert [alike for alike in looks.values() if len(alike) > 1] == []
