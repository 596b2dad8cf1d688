"""What stands behind a statement."""

from __future__ import annotations

import pytest

from genogram_app.entry.pieces import NotRead
from genogram_app.entry.tails import as_time, read_tail
from tests.entry.test_reader import reader_of


@pytest.mark.parametrize(
    ("words", "from_", "to"),
    [
        ("from 2019", "2019", None),
        ("since 12/3/21", "2021-03-12", None),
        ("until May 2020", None, "2020-05"),
        ("from 2019 to 2020", "2019", "2020"),
        ("from 1/6/23 to 5/6/23", "2023-06-01", "2023-06-05"),
        ("2016-2017", "2016", "2017"),
        ("from 2019 onwards", "2019", ".."),
        ("from 2019 until now", "2019", ".."),
        ("from between 2016 and 2017", "2016/2017", None),
        ("from about 2019 to before March 2021", "2019~", "[..2021-03]"),
    ],
)
def test_times_have_a_beginning_and_an_end(words: str, from_: str | None, to: str | None) -> None:
    tail = as_time(reader_of(words), read_tail(reader_of(words)))
    assert (tail.from_, tail.to) == (from_, to)


def test_area_and_certainty_may_stand_in_any_order() -> None:
    tail = read_tail(reader_of("in Great Yarmouth (alleged) from 2019"), places=True)
    assert (tail.area, tail.certainty, tail.from_) == ("Great Yarmouth", "alleged", "2019")


def test_whether_something_began_or_ended_on_one_date_is_asked() -> None:
    reader = reader_of("in 2019")
    with pytest.raises(NotRead, match="begin or end in 2019"):
        as_time(reader, read_tail(reader))
