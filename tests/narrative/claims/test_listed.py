"""People and times in a row are read in their order."""

from __future__ import annotations

from genogram_app.narrative.claims.listed import PEOPLE, TIMES, people_listed, times_listed
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from tests.narrative.telling import lines

ROW = rule("row", rf"(?P<who>{PEOPLE}) were born in (?P<on>{TIMES})")


def _fit(text: str) -> Fit:
    return next(iter(fits(Rules(ROW), lines(text)[-1])))


def test_people_and_times_stand_in_the_order_of_the_text() -> None:
    fit = _fit("Tess, Robin and Kit were born in February 2014, May 2019 and August 2021.")
    assert people_listed(fit, "who") == ("tess", "robin", "kit")
    assert [t.edtf for t in times_listed(fit, "on") if t] == ["2014-02", "2019-05", "2021-08"]


def test_nobody_is_meant_where_one_of_them_is_not_certain() -> None:
    assert people_listed(_fit("Owen met Aaron. He and Tess were born in May 1990."), "who") == ()
