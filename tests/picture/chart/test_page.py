from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.dump import dump
from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.interchange.examples import Example, load_example
from genogram_app.model.document import Document
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.page import LEAST, chart_pages
from genogram_app.picture.moves_note import moves_note
from genogram_app.picture.paper import A3_LANDSCAPE, A4_LANDSCAPE, A4_PORTRAIT, Paper
from genogram_app.picture.sheet import smallest_text
from tests.golden import hold
from tests.picture.invented import many

GOLDEN = Path(__file__).parent / "golden"
EXAMPLES: tuple[Example, ...] = ("one-home", "three-homes", "on-the-move")


def keys(sheet: Drawing) -> list[str]:
    return [group.key for group in sheet.groups]


def words(groups: Sequence[Group]) -> list[tuple[str, Bounds]]:
    found = [(i.content, bounds(i)) for g in groups for i in g.items if isinstance(i, Text)]
    return [(content, area) for content, area in found if area is not None]


def test_a_sheet_of_the_chart_in_black_and_white_is_drawn_as_before() -> None:
    sheets = chart_pages(load_example("on-the-move"), ChartOptions(), A4_LANDSCAPE)
    hold("\n".join(dump(sheet) for sheet in sheets), GOLDEN / "on-the-move.txt")


@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A4_PORTRAIT, A3_LANDSCAPE])
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_word_can_be_read_and_none_lies_on_another(name: Example, paper: Paper) -> None:
    for sheet in chart_pages(load_example(name), ChartOptions(men_as_band=True), paper):
        assert smallest_text(sheet.groups) >= LEAST
        for (one, here), (other, there) in combinations(words(sheet.groups), 2):
            across = min(here.right, there.right) - max(here.left, there.left)
            down = min(here.bottom, there.bottom) - max(here.top, there.top)
            assert across < 0.7 or down < 3.5, (one, other)


def test_every_sheet_has_its_title_axis_marking_and_number() -> None:
    sheets = chart_pages(many(70), ChartOptions(people=None, idle=True), A4_LANDSCAPE)
    for number, sheet in enumerate(sheets, start=1):
        assert {"title", "foot"} <= set(keys(sheet))
        assert any("CONFIDENTIAL" in content for content, _ in words(sheet.groups))
        assert any(content == f"Page {number} of {len(sheets)}" for content, _ in words(sheet.groups))


def test_a_long_chart_goes_over_several_sheets_and_every_lane_is_on_one() -> None:
    document = load_example("on-the-move")
    low = Paper("A5 landscape", 595.28, 300.0)
    sheets = chart_pages(document, ChartOptions(), low)
    lanes = [key for sheet in sheets for key in keys(sheet) if key.startswith("person:")]
    whole = [key for sheet in chart_pages(document, ChartOptions(), A3_LANDSCAPE) for key in keys(sheet)]
    assert len(sheets) > 2
    assert lanes == [key for key in whole if key.startswith("person:")]
    assert all("axis" in keys(sheet) for sheet in sheets if any(k.startswith("person:") for k in keys(sheet)))


def test_the_key_is_there_once_unless_it_is_not_wanted() -> None:
    document = load_example("on-the-move")
    with_key = [key for sheet in chart_pages(document, ChartOptions(), A4_LANDSCAPE) for key in keys(sheet)]
    without = chart_pages(document, ChartOptions(), A4_LANDSCAPE, key=False)
    assert with_key.count("key") == 1
    assert all("key" not in keys(sheet) for sheet in without)


def test_a_chart_without_names_shows_none() -> None:
    document = load_example("on-the-move")
    said = " ".join(
        f"{group.title} {item.content}"
        for sheet in chart_pages(document, ChartOptions(names=False), A4_LANDSCAPE)
        for group in sheet.groups
        if group.key != "title"
        for item in group.items
        if isinstance(item, Text)
    )
    labels = " ".join(home.label or "" for home in document.households)
    names = [person.name for person in document.people if person.name and person.name not in labels]
    assert not [name for name in names if name in said]
    assert "Not shown: names." in said


def test_a_band_that_goes_on_says_so_on_its_next_sheet() -> None:
    low = Paper("A5 landscape", 595.28, 260.0)
    sheets = chart_pages(load_example("on-the-move"), ChartOptions(men_as_band=True), low, key=False)
    headings = [
        [content for content, _ in words(sheet.groups) if content.startswith(("Men in", "Other adults"))]
        for sheet in sheets
    ]
    assert any("continued" in heading for found in headings for heading in found)
    assert [h for found in headings for h in found].count("Other adults") == 1


def test_an_empty_case_has_one_sheet() -> None:
    assert len(chart_pages(Document(), ChartOptions(), A4_LANDSCAPE)) == 1


def test_the_foot_says_how_often_the_child_moved() -> None:
    document = load_example("on-the-move")
    (said,) = {
        g.title
        for s in chart_pages(document, ChartOptions(), A4_LANDSCAPE)
        for g in s.groups
        if g.key == "foot"
    }
    assert moves_note(document, ChartOptions()).split(":")[0] in said
    without = chart_pages(document, ChartOptions(events=False), A4_LANDSCAPE)
    assert not [g for s in without for g in s.groups if g.key == "foot" and " moved " in g.title]
