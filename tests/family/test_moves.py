from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.family.moves import Move, moves, moves_of, sure_moves_of
from genogram_app.model.dates import Span
from genogram_app.model.homes import Residence
from tests.family.moving import case, lives, lost


def only(*residences: Residence) -> Move:
    (move,) = moves_of(case(*residences), "isla")
    return move


def test_a_move_says_who_went_when_from_where_to_where() -> None:
    move = only(lives("s1", "h1", "2019", "2020-05-03"), lives("s2", "h2", "2020-05-03", None))
    assert move == Move(
        people=("isla",),
        on="2020-05-03",
        from_household="h1",
        to_household="h2",
        from_area="Norfolk",
        to_area="Suffolk",
        crosses="certainly",
        certainty="certainly",
        between="nothing",
        left=None,
        span=Span(date(2020, 5, 3), date(2020, 5, 3)),
        facts=("s1", "s2"),
    )


def test_those_who_went_together_are_in_one_move() -> None:
    there = [
        lives(f"a{n}", "h1", "2019", "2020", person) for n, person in enumerate(("isla", "kelly", "dean"))
    ]
    gone = [lives(f"b{n}", "h2", "2020", None, person) for n, person in enumerate(("isla", "kelly"))]
    found = moves(case(*there, *gone))
    assert [(move.people, move.facts) for move in found] == [(("isla", "kelly"), ("a0", "b0", "a1", "b1"))]


def test_who_comes_from_elsewhere_did_not_move_together() -> None:
    said = [lives("s1", "h1", "2019", "2020"), lives("s2", "h2", "2020", None)]
    other = [lives("s3", "h3", "2019", "2020", "dean"), lives("s4", "h2", "2020", None, "dean")]
    assert [move.people for move in moves(case(*said, *other))] == [("isla",), ("dean",)]


def test_people_whose_moves_have_no_date_did_not_surely_go_together() -> None:
    said = [
        lives(f"s{p}{n}", home, since, end, p)
        for p in ("isla", "kelly")
        for n, (home, since, end) in enumerate((("h1", "2019", None), ("h2", None, "..")))
    ]
    assert [(move.people, move.on) for move in moves(case(*said))] == [(("isla",), None), (("kelly",), None)]


def test_the_first_home_and_dying_in_one_are_no_moves() -> None:
    assert moves_of(case(lives("s1", "h1", "2019", "2020-05-03")), "isla") == ()


def test_a_partial_date_stays_partial_and_the_closer_one_is_told() -> None:
    same = only(lives("s1", "h1", "2019", "2020-05"), lives("s2", "h2", "2020-05", None))
    closer = only(lives("s1", "h1", "2019", "2020-05-03"), lives("s2", "h2", "2020-05", None))
    assert (same.on, same.certainty) == ("2020-05", "certainly")
    assert closer.on == "2020-05-03"


def test_a_move_is_presumable_where_nothing_says_that_the_home_before_ended() -> None:
    assert only(lives("s1", "h1", "2019", None), lives("s2", "h2", "2020", None)).certainty == "presumably"


def test_a_move_is_possible_where_a_home_is_only_alleged() -> None:
    move = only(lives("s1", "h1", "2019", "2020"), lives("s2", "h2", "2020", None, certainty="alleged"))
    assert (move.certainty, move.crosses) == ("possibly", "possibly")


@pytest.mark.parametrize("unknown", ["h5", "h6"])
def test_a_boundary_is_not_known_to_be_crossed_where_an_area_is_not_known(unknown: str) -> None:
    move = only(lives("s1", "h1", "2019", "2020"), lives("s2", unknown, "2020", None))
    assert (move.to_area, move.crosses) == (None, "not_known")


def test_areas_are_the_same_however_they_are_capitalised() -> None:
    assert only(lives("s1", "h2", "2019", "2020"), lives("s2", "h3", "2020", None)).crosses == "no"


def test_a_time_when_nobody_knew_where_they_were_is_a_stop_on_one_move() -> None:
    said = lives("s1", "h1", "2019", "2022-12-09"), lives("s2", "h2", "2022-12-12", None)
    move = only(*said, lost("s3", "2022-12-09", "2022-12-12"))
    assert (move.left, move.on, move.between) == ("2022-12-09", "2022-12-12", "not_known")
    assert move.facts == ("s1", "s3", "s2")
    assert move.span == Span(date(2022, 12, 9), date(2022, 12, 12))


def test_leaving_for_nobody_knows_where_is_a_move() -> None:
    move = only(
        lives("s1", "h1", "2019", "2022-12-09"), lost("s3", "2022-12-09", None, whereabouts="missing")
    )
    assert (move.from_household, move.to_household, move.between) == ("h1", None, "missing")


def test_a_gap_of_which_nobody_speaks_is_told() -> None:
    move = only(lives("s1", "h1", "2019", "2020-11"), lives("s2", "h2", "2021-08", None))
    assert (move.left, move.on, move.between) == ("2020-11", "2021-08", "not_said")


def test_who_came_on_the_day_after_leaving_was_nowhere_between() -> None:
    assert only(lives("s1", "h1", "2019", "2020-05-03"), lives("s2", "h2", "2020-05-04", None)).left is None


def test_two_homes_in_the_midst_of_another_are_possible_moves_and_no_sure_ones() -> None:
    said = lives("s1", "h1", "2019", "2022"), lives("s2", "h2", "2020-03", "2020-05")
    assert [move.certainty for move in moves_of(case(*said), "isla")] == ["possibly", "possibly"]
    assert sure_moves_of(case(*said), "isla") == ()


def test_a_home_in_doubt_does_not_make_a_move_past_it_doubtful() -> None:
    doubt = lives("s2", "h3", "2020", "2021", certainty="disputed")
    document = case(lives("s1", "h1", "2019", "2020"), doubt, lives("s3", "h2", "2021", None))
    assert len(moves_of(document, "isla")) == 2
    assert [(m.from_household, m.to_household) for m in sure_moves_of(document, "isla")] == [("h1", "h2")]


@given(
    st.lists(
        st.tuples(st.sampled_from(["h1", "h2", "h3", "h5"]), st.integers(1, 400)), min_size=1, max_size=9
    ),
    st.randoms(use_true_random=False),
)
def test_a_fully_dated_chain_has_as_many_moves_as_changes_of_home(
    chain: list[tuple[str, int]], shuffle: Random
) -> None:
    day, said = date(2001, 1, 1), []
    for number, (home, length) in enumerate(chain):
        end = day + timedelta(days=length)
        said.append(lives(f"s{number}", home, day.isoformat(), end.isoformat()))
        day = end
    changes = [(a[0], b[0]) for a, b in pairwise(chain) if a[0] != b[0]]
    shuffle.shuffle(said)
    found = moves_of(case(*said), "isla")
    assert [(move.from_household, move.to_household) for move in found] == changes
    assert all(move.certainty == "certainly" for move in found)
