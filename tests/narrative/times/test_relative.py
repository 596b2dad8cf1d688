"""Times that hang on the one told of before are worked out, or left open where they could be two."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.explicit import explicit_times
from genogram_app.narrative.times.relative import relative_times, without_a_year
from genogram_app.narrative.times.when import when


@pytest.mark.parametrize(
    ("said", "focus", "edtf"),
    [
        ("the following month", "2019-12-03", "2020-01"),
        ("The next day", "2019-12-31", "2020-01-01"),
        ("that year", "2019-05", "2019"),
        ("the year before", "2019-05", "2018"),
        ("the following Tuesday", "2024-05-01", "2024-05-07"),
    ],
)
def test_a_step_is_taken_from_the_focus(said: str, focus: str, edtf: str) -> None:
    text = f"{said}, they left."
    (found,) = relative_times(text, 0, len(text), frozenset(text.lower().replace(",", "").split()))
    time = found.resolved(when(focus))
    assert time is not None
    assert (time.edtf, time.inferred) == (edtf, True)


@pytest.mark.parametrize(
    ("said", "focus", "edtf"),
    [
        ("in March", "2019-09-03", "2020-03"),
        ("in October", "2019", "2019-10"),
        ("that October", "2019", "2019-10"),
        ("that October", "2019-21~", "2019-10"),
        ("on 5 November", "2019-10-30", "2019-11-05"),
        ("in the autumn of that year", "2011-06-12", "2011-23"),
        ("on 28 April", "2023-04-30", "2023-04-28"),
    ],
)
def test_what_comes_every_year_gets_its_year(said: str, focus: str, edtf: str) -> None:
    text = f"They left {said}."
    _, (yearless,) = explicit_times(read_narrative("n", text), None)
    found = without_a_year(text, yearless, ())
    time = found.resolved(when(focus)) if found else None
    assert time is not None
    assert time.edtf == edtf


def test_a_month_far_ahead_or_back_stays_open() -> None:
    text = "They left in July."
    _, (yearless,) = explicit_times(read_narrative("n", text), None)
    found = without_a_year(text, yearless, ())
    assert found is not None
    assert found.resolved(when("2019-11-03")) is None


def test_somebody_called_april_is_no_month() -> None:
    text = "He lived with April."
    _, (yearless,) = explicit_times(read_narrative("n", text), None)
    assert without_a_year(text, yearless, [(14, 19)]) is None
