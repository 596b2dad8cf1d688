"""What a rule finds is kept with its place in the original text and how it is said."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Aged, HasStatus, IsParent
from tests.narrative.telling import reading


def test_the_place_is_that_of_the_words_in_the_original_text() -> None:
    text = "As we know, Robin was\u00a0born on 14 May 2019 at home."
    (claim,) = reading(text).claims
    assert text[claim.said.start : claim.said.end] == "Robin was\u00a0born on 14 May 2019"


def test_what_is_only_supposed_is_not_said() -> None:
    assert reading("If Robin was born on 14 May 2019, the visit was late.").claims == ()


def test_what_a_row_tells_is_of_its_date() -> None:
    row = "Date\tSource\tEvent\n14.03.18\tPolice\tTess is nine. Care orders granted for Robin and Kit."
    claims = [c for c in reading(row).claims if isinstance(c, Aged | HasStatus)]
    assert {c.at.edtf for c in claims if c.at} == {"2018-03-14"}
    assert len(claims) == 3


ROWS = (
    "Date\tSource\tEvent\tNote\n"
    "14/05/2019\tMidwifery\tRobin was born on 14 May 2019.\t\n"
    "20/06/2019\tMother\tAaron is Robin's father.\tKit was born in August 2021."
)


def test_what_a_row_tells_is_its_sources_account_and_a_note_is_the_writers() -> None:
    said = {type(c).__name__ + c.people[0]: c.said.stance for c in reading(ROWS).claims}
    assert (said["Bornrobin"].sureness, said["Bornrobin"].speaker) == ("asserted", "Midwifery")
    assert said["Bornkit"].speaker == ""


def test_what_a_relative_is_the_source_of_is_reported() -> None:
    (father,) = (c for c in reading(ROWS).claims if isinstance(c, IsParent))
    assert (father.said.stance.sureness, father.said.stance.speaker) == ("reported", "Mother")
