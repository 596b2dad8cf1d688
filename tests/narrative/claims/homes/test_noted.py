"""Notes of a chronology tell of homes without saying again who, or that somebody moved."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading

ROW = "02/02/2022\tHousing\t"


def stays(text: str) -> set[tuple[str, str | None, str | None]]:
    found = (c for c in reading(text).claims if isinstance(c, Lives) and c.person in ("callie", "robin"))
    return {(c.person, c.place.household, c.from_.edtf if c.from_ else None) for c in found}


@pytest.mark.parametrize(
    "note",
    [
        "Callie and Robin to June, Address 2.",
        "Callie and Robin back to Address 2.",
        "Callie and Robin homeless. Placed in Address 2, a temporary flat.",
        "Callie rang in with a new address: Address 2. Moved in today with Robin.",
        "Callie and Robin evicted from Address 3. Now in Address 2.",
    ],
)
def test_a_note_says_who_moved_where(note: str) -> None:
    found = stays(ROW + note)
    assert {(person, home) for person, home, _ in found if home == "h2"} == {
        ("callie", "h2"),
        ("robin", "h2"),
    }


def test_a_move_that_is_noted_was_on_the_day_of_the_row() -> None:
    assert stays(ROW + "Callie to June, Address 2.") == {("callie", "h2", "2022-02-02")}


def test_the_family_of_a_note_is_the_one_told_of_before() -> None:
    text = f"{ROW}Callie and Robin moved to Address 3.\n22/04/2022\tHousing\tFamily to June, Address 2."
    assert ("robin", "h2", "2022-04-22") in stays(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{ROW}Robin to hospital for stitches.",
        f"{ROW}Callie at Address 2 when police called.",
        f"{ROW}Robin at June's for tea.",
        f"{ROW}Report to court. Placed in the file.",
        "Callie was ill. Evicted from Address 3 in May.",
    ],
)
def test_an_errand_or_a_visit_is_no_move(text: str) -> None:
    assert stays(text) == set()
