"""What stands before a sentence in its paragraph."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Aged, HasStatus
from tests.narrative.telling import reading


def ats(text: str, kind: type[Aged] | type[HasStatus]) -> list[str | None]:
    return [c.at.edtf if c.at else None for c in reading(text).claims if isinstance(c, kind)]


def test_what_a_row_tells_was_so_on_its_date() -> None:
    row = "Date\tSource\tEvent\n14.03.18\tPolice\tTess is nine. Care orders granted for Robin and Kit."
    assert ats(row, Aged) == ["2018-03-14"]
    assert ats(row, HasStatus) == ["2018-03-14", "2018-03-14"]


def test_a_date_within_a_paragraph_is_of_no_row() -> None:
    assert ats("Police came on 14 March 2018. Care orders were granted for Robin and Kit.", HasStatus) == [
        None,
        None,
    ]
