from __future__ import annotations

import pytest

from genogram_app.family.move_counts import count_moves
from genogram_app.family.move_words import (
    areas_sentence,
    counted_sentence,
    move_rows,
    move_sentence,
    stretch_words,
)
from genogram_app.family.moves import moves_of
from genogram_app.model.case import CaseInfo
from genogram_app.model.homes import Residence
from tests.family.moving import case, lives, lost

BACK_AND_FORTH = (
    lives("s1", "h1", "2019", "2022-02-01"),
    lives("s2", "h2", "2022-02-01", "2022-03-01"),
    lives("s3", "h1", "2022-03-01", None),
)


def said(*residences: Residence) -> str:
    document = case(*residences)
    return counted_sentence(document, count_moves(document, "isla"))


def test_moves_are_counted_in_a_sentence() -> None:
    assert said(*BACK_AND_FORTH) == (
        "Isla moved twice within four weeks, in two council areas (Norfolk and Suffolk), "
        "twice across a boundary."
    )


def test_one_move_took_no_time_worth_telling() -> None:
    assert said(*BACK_AND_FORTH[:2]) == (
        "Isla moved once, in two council areas (Norfolk and Suffolk), once across a boundary."
    )


@pytest.mark.parametrize(
    ("residences", "words"),
    [
        ((), "Isla is not known to have moved."),
        ((lives("s1", "h1", "2019", None),), "Isla is not known to have moved."),
        (
            (*BACK_AND_FORTH[:2], lives("s4", "h5", "2022-03-01", None, certainty="alleged")),
            (
                "Isla moved at least once and at most twice within four weeks, "
                "in at least two council areas (Norfolk and Suffolk), at least once across a boundary."
            ),
        ),
        (
            (*BACK_AND_FORTH[:2], lives("s4", "h5", None, None)),
            (
                "Isla moved at least once, in two council areas (Norfolk and Suffolk), "
                "at least once across a boundary. One home has no dates."
            ),
        ),
    ],
)
def test_what_dates_or_doubts_leave_open_is_said(residences: tuple[Residence, ...], words: str) -> None:
    assert said(*residences) == words


def test_what_is_not_counted_and_what_nobody_knows_is_said() -> None:
    homes = lives("s1", "h2", "2018", "2020-01-01"), lives("s2", "h3", "2020-02-01", None)
    away = lives("s5", "h4", "2019-05-01", "2019-05-09"), lost("s3", "2020-01-01", "2020-02-01")
    assert said(*homes, *away) == (
        "Isla moved once, in one council area (Suffolk). One move was by way of a place that nobody knows. "
        "Not counted: one stay elsewhere while the home was kept."
    )


def test_the_time_looked_at_is_told() -> None:
    document = case(case=CaseInfo(review_period="2022-01/2022-12"))
    assert stretch_words(document, count_moves(document, "isla")) == (
        "In the review period (between January 2022 and December 2022)"
    )
    assert stretch_words(case(), count_moves(case(), "isla")) == "At any time"


def test_a_move_in_a_line_tells_its_areas_and_what_is_open() -> None:
    homes = lives("s1", "h1", "2019", "2020-01-01"), lives("s2", "h2", "2020-02-01", None)
    document = case(*homes, lost("s3", "2020-01-01", "2020-02-01"))
    (move,) = moves_of(document, "isla")
    assert move_sentence(document, move) == (
        "1 February 2020: Address 1 to Address 2 "
        "(Norfolk to Suffolk; whereabouts not known from 1 January 2020 to 1 February 2020)"
    )


def test_a_table_of_moves_has_a_row_for_each() -> None:
    document = case(*BACK_AND_FORTH)
    assert move_rows(document, moves_of(document, "isla")) == (
        ("1 February 2022", "Isla", "Address 1", "Address 2", "Norfolk to Suffolk", ""),
        ("1 March 2022", "Isla", "Address 2", "Address 1", "Suffolk to Norfolk", ""),
    )


def test_areas_are_told_one_after_another() -> None:
    assert areas_sentence(case(*BACK_AND_FORTH, lives("s4", "h5", "2023", "..")), "isla") == (
        "Norfolk from 2019 to 1 February 2022; Suffolk from 1 February 2022 to 1 March 2022; "
        "Norfolk from 1 March 2022; area not known from 2023, continuing."
    )
    assert areas_sentence(case(lives("s1", "h5", "2019", None)), "isla") == ""
