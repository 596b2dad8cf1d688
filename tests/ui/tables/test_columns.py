from __future__ import annotations

import pytest

from genogram_app.model.dates import DateError
from genogram_app.model.people import Person
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.columns import choice_column, date_column, date_key, text_column
from tests.ui.conftest import TODAY, family

CASE = CaseNow(family(), None, TODAY)


def test_dates_are_sorted_by_the_first_day_they_may_mean() -> None:
    dates = ["2021-05", None, "2020", "2021-04-30", "[..2019]"]
    assert sorted(dates, key=date_key) == ["[..2019]", "2020", "2021-04-30", "2021-05", None]


def test_a_date_is_read_as_people_write_it() -> None:
    column = date_column("birth", "Born")
    assert column.read
    assert column.read("3/12/19", TODAY) == "2019-12-03"
    with pytest.raises(DateError):
        column.read("soon", TODAY)


def test_an_empty_line_of_text_is_no_text() -> None:
    column = text_column("label", "Label")
    assert column.read
    assert column.read("  ", TODAY) is None


def test_a_choice_is_shown_in_its_words() -> None:
    column = choice_column("sex", "Sex", (("female", "Female"), ("male", "Male")))
    assert column.text(CASE, Person(id="p", sex="female")) == "Female"
    assert column.text(CASE, Person(id="p", sex="intersex")) == "intersex"
