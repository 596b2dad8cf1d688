"""A drawn beginning or end of a stay of which the text knows only other times is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.homes.dates import home_dates_not_found
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(home_dates_not_found(graph(), passages_of([reading(text)])))


def test_only_other_times_are_told() -> None:
    (finding,) = found("It was not until June 2020 that the caravan became home for Owen Platt.")
    assert (finding.people, finding.facts) == (("owen",), ("s6",))
    assert (
        finding.message
        == "The drawing has Owen Platt at Address 1 from October 2022; the text seems to give another time."
    )


@pytest.mark.parametrize(
    "text",
    [
        "By mid-October 2022 the flat was home to Owen Platt as well.",
        "Owen Platt has stayed at Address 1 every October from 2022 onwards.",
        "Owen Platt is a friend of the family.",
        "Owen Platt lives at Address 1.",
        "In June 2020 Owen Platt had a new job.",
        "In October 2022 there was another argument. Owen Platt moved in the week after that.",
        "Robin Finch came home from the maternity ward on 16 May 2019.",
    ],
)
def test_a_time_borne_out_or_not_spoken_of_is_left_alone(text: str) -> None:
    assert [finding for finding in found(text) if finding.people[0] in ("owen", "robin")] == []


def test_the_day_told_of_somebody_who_moves_in_bears_out_no_end() -> None:
    text = "Aaron Finch joined the household at Address 1 in April 2022."
    assert [f.message for f in found(text) if f.facts == ("s2",)][-1:] == [
        "The drawing has Aaron Finch at Address 1 until April 2022; the text seems to give another time."
    ]


def test_what_names_the_home_at_a_time_not_drawn_is_quoted_first() -> None:
    text = (
        "Owen Platt was arrested in March 2021. Owen Platt visited his daughter in May 2021. "
        "Since June 2020 Address 1 has been home to Owen Platt."
    )
    (finding, _) = found(text)
    assert finding.evidence[0].quote.startswith("Since June 2020")


def test_times_told_nearby_bear_out_no_date_of_a_home_of_which_nobody_speaks() -> None:
    text = "Owen Platt was at a wedding, and settled there for the day. In October 2022 it rained."
    assert [f.facts for f in found(text) if f.people == ("owen",)] == [("s6",)]


def test_when_others_came_to_the_home_is_quoted_before_other_times() -> None:
    text = (
        "Owen Platt stayed in Leeds in May 2014. Owen Platt stayed in York in May 2013. "
        "Owen Platt stayed in Hull in May 2012. Owen Platt stayed in Bath in May 2011. "
        "Owen Platt was seen with a suitcase in August 2021."
    )
    (finding,) = (f for f in found(text) if f.people == ("owen",))
    assert finding.evidence[0].quote.startswith("Owen Platt was seen")


@pytest.mark.parametrize(
    "text",
    [
        "Owen Platt stayed with Maud Finch until October 2022, when Callie Marden took him in at Address 1.",
        "In October 2022 Owen Platt left his mother's home and went to share Address 1 with Callie Marden.",
    ],
)
def test_the_end_of_one_stay_is_the_beginning_of_the_next(text: str) -> None:
    assert [finding for finding in found(text) if finding.people == ("owen",)] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        # Only the year differs, in the sentence about the others of the home.
        ("In June 2020 Owen Platt left Address 4. In October 2020 Callie Marden asked him in.", "In October"),
        ("In June 2020 Owen Platt left Address 4. That October Owen Platt had moved.", "That October"),
    ],
)
def test_the_same_day_of_another_year_is_quoted_first(text: str, quoted: str) -> None:
    (finding,) = [finding for finding in found(text) if finding.people == ("owen",)]
    assert finding.evidence[0].quote.startswith(quoted)


def test_who_is_drawn_as_moving_together_is_asked_about_together() -> None:
    text = "Callie, Aaron and Tess came to live at Address 1 in June 2014."
    (finding,) = (f for f in found(text) if "from 2018" in f.message)
    assert (finding.people, finding.facts) == (("callie", "aaron", "tess"), ("s1", "s2", "s5"))


def test_a_home_that_is_named_is_enough_where_nobody_says_who() -> None:
    other = "Callie came to live at Address 1 in June 2014. "
    assert [
        f for f in found(f"{other}In 2018 they found a letting at Address 1.") if "from 2018" in f.message
    ] == []
