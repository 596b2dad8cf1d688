"""Which of the times in a sentence belongs to a status."""

from __future__ import annotations

from genogram_app.narrative.claims.legal_statuses.times import clause_around, ended_after, times_in
from genogram_app.narrative.lines import Line
from genogram_app.narrative.status_words import with_statuses
from tests.narrative.telling import lines


def line_of(text: str) -> tuple[Line, int]:
    (line,) = lines(text)
    marked, _ = with_statuses(line)
    return marked, marked.text.index("S0")


def test_the_time_in_another_clause_belongs_to_something_else() -> None:
    line, at = line_of("A care order was made for Robin in May 2020 but Kit was born in June 2021.")
    timed = times_in(line, clause_around(line, at, at + 2), at, "made")
    assert timed.at is not None
    assert timed.at.edtf == "2020-05"


def test_from_and_until_are_beginning_and_end() -> None:
    line, at = line_of("Robin was on a child protection plan from 4 June 2020 until 9 May 2021.")
    timed = times_in(line, clause_around(line, at, at + 2), at, "held")
    assert [t.edtf for t in (timed.at, timed.until) if t] == ["2020-06-04", "2021-05-09"]


def test_a_time_before_which_it_was_made_says_nothing() -> None:
    line, at = line_of("A care order was made for Robin before 4 June 2020.")
    assert times_in(line, clause_around(line, at, at + 2), at, "made").at is None


def test_an_end_may_follow_without_saying_again_what_ended() -> None:
    line, at = line_of("A care order was made for Robin in May 2020 and discharged in June 2021.")
    end = ended_after(line, clause_around(line, at, at + 2)[1])
    assert end is not None
    assert end.edtf == "2021-06"
