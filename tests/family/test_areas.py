from __future__ import annotations

from datetime import date

from genogram_app.family.areas import AreaTime, areas_by_date, areas_on
from tests.family.moving import case, lives, lost


def test_homes_in_one_area_one_after_another_are_one_time() -> None:
    said = (
        lives("s1", "h2", "2019", "2020"),
        lives("s2", "h3", "2020", "2021"),
        lives("s3", "h1", "2021", None),
    )
    assert areas_by_date(case(*said), "isla") == (
        AreaTime("Suffolk", "2019", "2021", ("h2", "h3")),
        AreaTime("Norfolk", "2021", None, ("h1",)),
    )


def test_a_time_when_nobody_knew_where_they_were_is_in_no_area() -> None:
    said = lives("s1", "h1", "2019", "2020"), lost("s2", "2020", "2021"), lives("s3", "h1", "2021", None)
    assert [time.area for time in areas_by_date(case(*said), "isla")] == ["Norfolk"]
    said = (*said[:2], lives("s3", "h2", "2021", None))
    assert [time.area for time in areas_by_date(case(*said), "isla")] == ["Norfolk", None, "Suffolk"]


def test_the_area_on_a_day_is_that_of_the_home_not_of_the_hospital() -> None:
    document = case(lives("s1", "h1", "2019", "2022"), lives("s2", "h4", "2020-03-01", "2020-04-01"))
    assert areas_on(document, "isla", date(2020, 3, 10)) == (("Norfolk", "certainly"),)


def test_the_area_on_a_day_may_be_one_of_two() -> None:
    document = case(lives("s1", "h1", "2019", "2020-05"), lives("s2", "h2", "2020-05", None))
    assert areas_on(document, "isla", date(2020, 5, 10)) == (("Norfolk", "possibly"), ("Suffolk", "possibly"))
    assert areas_on(document, "isla", date(2021, 5, 10)) == (("Suffolk", "presumably"),)
    assert areas_on(document, "isla", date(2018, 5, 10)) == ()
