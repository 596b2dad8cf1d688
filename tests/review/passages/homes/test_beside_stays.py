"""The sentences that tell of a stay are those about the person and the home, those of its dates first."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.homes.beside_stays import StaysTold
from genogram_app.review.passages.homes.stays import Stays
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def telling(text: str, stay: str = "s6", person: str = "owen") -> list[str]:
    finding = Finding("end-before-beginning", "contradiction", "", (person,), (stay,))
    passages = passages_of([reading(text)])
    told = StaysTold(graph(), Stays(graph()), passages).telling(finding)
    return [passage.words for passage in told]


def test_the_sentence_of_the_drawn_date_stands_before_others_of_the_home() -> None:
    text = (
        "Owen Platt was at Address 1 on most evenings of June 2020. It was cold. He left on foot. "
        "In October 2022 Owen Platt moved in at Address 1."
    )
    assert telling(text)[0] == "in october 2022 owen platt moved in at address 1."


def test_a_date_copied_with_another_year_is_recognised() -> None:
    text = "Owen Platt moved to Address 1 in May 2019. Owen Platt moved to Address 1 in October 2018."
    assert telling(text)[0] == "owen platt moved to address 1 in october 2018."


def test_neither_other_people_nor_other_things_are_quoted() -> None:
    text = (
        "In October 2022 it rained. Maud Finch lived at Address 4.\n\n"
        "Owen Platt had a new job in October 2022."
    )
    assert telling(text) == []


def test_a_finding_about_no_stay_has_none() -> None:
    assert telling("In October 2022 Owen Platt moved in at Address 1.", stay="u3") == []


def test_a_move_of_that_date_is_quoted_where_nobody_says_of_whom() -> None:
    text = "In October 2022 they were moved to Address 1.\n\nIn May 2016 they were moved to Address 4."
    assert telling(text) == ["in october 2022 they were moved to address 1."]
