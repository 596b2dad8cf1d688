from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.family.move_counts import Range, count_moves, fast_moves
from genogram_app.family.moves import moves_of
from genogram_app.model.case import CaseInfo
from genogram_app.model.dates import ANY_DAY, Span
from genogram_app.model.homes import Residence
from tests.family.moving import case, lives, lost

CHAIN = (
    lives("s1", "h1", "2019", "2022-02-01"),
    lives("s2", "h2", "2022-02-01", "2022-03-01"),
    lives("s3", "h4", "2022-03-01", "2022-03-20"),
    lives("s4", "h1", "2022-03-20", None),
)


def test_moves_areas_and_boundaries_are_counted() -> None:
    count = count_moves(case(*CHAIN), "isla")
    assert (count.number, count.boundaries) == (Range(3, 3), Range(3, 3))
    assert (count.areas, count.area_gaps, count.days) == (("Norfolk", "Suffolk", "Essex"), False, 47)


def test_the_review_period_is_looked_at_unless_another_time_is_given() -> None:
    document = case(*CHAIN, case=CaseInfo(review_period="2022-02-15/2022-12-31"))
    assert count_moves(document, "isla").number == Range(2, 2)
    assert count_moves(document, "isla", ANY_DAY).number == Range(3, 3)


def test_a_move_that_may_lie_outside_leaves_the_number_open() -> None:
    document = case(lives("s1", "h1", "2019", "2022"), lives("s2", "h2", "2022", None))
    first_half = Span(date(2022, 1, 1), date(2022, 6, 30))
    assert count_moves(document, "isla", first_half).number == Range(0, 1)
    assert count_moves(document, "isla").number == Range(1, 1)


def test_a_home_without_dates_leaves_no_most() -> None:
    count = count_moves(case(*CHAIN, lives("s9", "h5", None, None)), "isla")
    assert count.number == Range(3, None)
    assert [home.household for home in count.undated] == ["h5"]


def test_a_home_in_doubt_counts_to_the_most_alone() -> None:
    doubt = lives("s2", "h3", "2020", "2021", certainty="disputed")
    document = case(lives("s1", "h1", "2019", "2020"), doubt, lives("s3", "h2", "2021", None))
    assert count_moves(document, "isla").number == Range(1, 2)


def test_an_area_that_is_not_known_leaves_the_boundaries_open() -> None:
    count = count_moves(case(lives("s1", "h1", "2019", "2020"), lives("s2", "h5", "2020", None)), "isla")
    assert (count.boundaries, count.area_gaps) == (Range(0, 1), True)


def test_stops_that_nobody_knows_and_stays_are_counted_apart() -> None:
    stay = lives("s5", "h4", "2019-05-01", "2019-05-09")
    said = lives("s1", "h1", "2018", "2020-01-01"), lives("s2", "h2", "2020-02-01", None)
    count = count_moves(case(*said, stay, lost("s3", "2020-01-01", "2020-02-01")), "isla")
    assert (count.number, count.unknown_stops, len(count.stays)) == (Range(1, 1), 1, 1)


def test_who_did_not_move_has_the_area_of_the_home() -> None:
    assert count_moves(case(lives("s1", "h1", "2019", None)), "isla").areas == ("Norfolk",)


def test_two_boundaries_within_some_weeks_are_moves_at_speed() -> None:
    found = moves_of(case(*CHAIN), "isla")
    (run,) = fast_moves(found)
    assert (len(run.moves), run.areas, run.days) == (3, ("Norfolk", "Suffolk", "Essex"), 47)
    assert [len(run.moves) for run in fast_moves(found, weeks=5)] == [2, 2]
    assert fast_moves(found, weeks=2) == ()


def test_moves_that_may_have_been_slow_are_not_at_speed() -> None:
    said = (
        lives("s1", "h1", "2019", "2022"),
        lives("s2", "h2", "2022", "2022-03"),
        lives("s3", "h1", "2022-03", None),
    )
    assert fast_moves(moves_of(case(*said), "isla")) == ()


def test_an_order_that_is_in_doubt_leaves_the_number_open() -> None:
    said = (
        lives("s1", "h1", "2020", "2020"),
        lives("s2", "h2", "2020", "2020"),
        lives("s3", "h1", "2020", None),
    )
    assert count_moves(case(*said), "isla").number == Range(1, 2)


BLURS = ("%Y-%m-%d", "%Y-%m-%d", "%Y-%m", "%Y")


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[str], list[Residence]]:
    """Where somebody truly lived one home after another, and residences that say so less exactly."""
    day, homes, said = date(2001, 1, 1) + timedelta(draw(st.integers(0, 300))), [], []
    for number in range(draw(st.integers(1, 6))):
        home, end = draw(st.sampled_from(("h1", "h2", "h3"))), day + timedelta(draw(st.integers(1, 120)))
        since = draw(st.sampled_from((*BLURS, None)))
        stated = day.strftime(since) if since else None, end.strftime(draw(st.sampled_from(BLURS)))
        homes.append(home)
        said.append(lives(f"s{number}", home, *stated))
        day = end
    return homes, draw(st.permutations(said))


@given(histories())
def test_the_true_numbers_lie_between_least_and_most(history: tuple[list[str], list[Residence]]) -> None:
    homes, said = history
    area = {"h1": "Norfolk", "h2": "Suffolk", "h3": "Suffolk"}
    count = count_moves(case(*said), "isla")
    moved = sum(a != b for a, b in pairwise(homes))
    crossed = sum(area[a] != area[b] for a, b in pairwise(homes))
    for true, number in ((moved, count.number), (crossed, count.boundaries)):
        assert number.most is not None
        assert number.least <= true <= number.most
