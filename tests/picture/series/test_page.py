from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Drawing
from genogram_app.interchange.examples import load_example
from genogram_app.picture.fitting import Wishes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A3_LANDSCAPE, A4_LANDSCAPE, turned
from genogram_app.picture.series.dates import SeriesDate, suggested_dates
from genogram_app.picture.series.page import LEAST, SeriesSetting, SeriesSheets
from tests.picture.series.on_the_move import movers

OPTIONS = PictureOptions(dates=False, tags=False)
DAYS = tuple(SeriesDate(day) for day in (date(2023, 2, 1), date(2023, 4, 1), date(2023, 6, 1)))


@pytest.fixture(scope="module")
def sheets() -> SeriesSheets:
    return SeriesSetting(movers(), OPTIONS, DAYS).sheets(turned("A4"))


def keys(drawing: Drawing) -> list[str]:
    return [group.key for group in drawing.groups]


def maps(drawing: Drawing) -> list[str]:
    return [key for key in keys(drawing) if key.startswith("map:") and key.count(":") == 1]


def test_few_maps_of_few_people_fit_on_one_sheet_and_can_be_read(sheets: SeriesSheets) -> None:
    assert len(sheets.drawings) == 1
    assert sheets.fits
    assert sheets.text_size_pt >= LEAST


def test_a_sheet_has_title_maps_one_key_and_foot(sheets: SeriesSheets) -> None:
    found = keys(sheets.drawings[0])
    assert maps(sheets.drawings[0]) == ["map:1", "map:2", "map:3"]
    assert (found[0], found.count("key"), found[-1]) == ("title", 1, "foot")
    assert len(found) == len(set(found))


def test_the_title_says_which_dates_are_shown(sheets: SeriesSheets) -> None:
    title = sheets.drawings[0].groups[0].title
    assert title == "Household on 3 dates, from 1 February 2023 to 1 June 2023"


def test_a_map_is_read_out_with_its_date_and_changes(sheets: SeriesSheets) -> None:
    titles = {group.key: group.title for group in sheets.drawings[0].groups}
    assert titles["map:3"] == "1 June 2023. • Dean Price begins to stay some nights at Address 2"


def test_everything_is_on_the_paper_and_nothing_on_top_of_the_key(sheets: SeriesSheets) -> None:
    (drawing,) = sheets.drawings
    area = bounds(drawing)
    assert area is not None
    assert min(area.left, area.top) >= 0
    assert area.right <= drawing.width
    assert area.bottom <= drawing.height
    (key,) = [bounds(group) for group in drawing.groups if group.key == "key"]
    assert key is not None
    for group in drawing.groups:
        own = bounds(group)
        if group.key.startswith("map:") and own is not None:
            assert own.right <= key.left or own.bottom <= key.top


def test_maps_that_would_be_too_small_go_on_to_further_sheets() -> None:
    case = load_example("on-the-move")
    dates = suggested_dates(case)
    found = SeriesSetting(case, OPTIONS, dates).sheets((A4_LANDSCAPE,))
    assert len(found.drawings) > 1
    assert found.fits
    numbers = [key for drawing in found.drawings for key in maps(drawing)]
    assert numbers == [f"map:{n}" for n in range(1, len(dates) + 1)]


def test_a_larger_paper_takes_fewer_sheets() -> None:
    case = load_example("on-the-move")
    setting = SeriesSetting(case, OPTIONS, suggested_dates(case))
    assert len(setting.sheets((A3_LANDSCAPE,)).drawings) < len(setting.sheets((A4_LANDSCAPE,)).drawings)


def test_the_key_can_be_left_out() -> None:
    found = SeriesSetting(movers(), OPTIONS, DAYS, Wishes(key=False)).sheets(turned("A4"))
    assert "key" not in keys(found.drawings[0])


def test_without_dates_there_is_no_series() -> None:
    with pytest.raises(ValueError, match="at least one date"):
        SeriesSetting(movers(), OPTIONS, ())


def test_people_placed_by_hand_stay_in_the_usual_style() -> None:
    case = movers()
    placed = case.replace(view=case.view.replace(positions=(("man", (400.0, 20.0)),)))
    found = SeriesSetting(placed, replace(OPTIONS, ages=False), DAYS[:1]).sheets(turned("A4"))
    assert len(found.drawings) == 1
