from __future__ import annotations

from datetime import date

from genogram_app.drawing.fonts import text_width
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.present import LATER
from genogram_app.picture.series.dates import SeriesDate
from genogram_app.picture.series.maps import HouseholdMap, series
from genogram_app.picture.series.panels import NO_CHANGE, WORDS_SIZE, panel
from tests.picture.series.on_the_move import movers


def maps(*days: date) -> tuple[HouseholdMap, ...]:
    dates = [SeriesDate(day, occasion="An occasion") for day in days]
    return series(movers(), PictureOptions(), dates).maps


def test_a_map_has_its_date_and_the_occasion_above_and_the_changes_below() -> None:
    _, second = maps(date(2023, 2, 1), date(2023, 4, 1))
    found = panel(second, 400.0, first=False)
    assert (found.head, found.told) == (("1 April 2023",), ("An occasion",))
    assert found.changed == ("• Isla and Kelly Shaw move from Address 1 to Address 2",)


def test_before_the_first_map_nothing_changed() -> None:
    (first,) = maps(date(2023, 2, 1))
    assert panel(first, 400.0, first=True).changed == ()


def test_a_map_that_is_like_the_one_before_says_so() -> None:
    _, second = maps(date(2023, 4, 1), date(2023, 4, 2))
    assert panel(second, 400.0, first=False).changed == (NO_CHANGE,)


def test_words_keep_to_their_column() -> None:
    _, second = maps(date(2023, 2, 1), date(2023, 4, 1))
    lines = panel(second, 110.0, first=False).changed
    assert len(lines) > 1
    assert all(text_width(line, WORDS_SIZE) < 125 for line in lines)


def test_who_is_not_yet_born_is_said_below_the_map() -> None:
    (first,) = maps(date(2021, 1, 1))
    assert panel(first, 400.0, first=True).changed == ("Not yet born on this date: Isla.",)
    assert all(group.key != LATER for group in first.drawing.groups)
