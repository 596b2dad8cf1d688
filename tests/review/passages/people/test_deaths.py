"""A drawn death or loss of which the text knows nothing, or only other times, is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.deaths import deaths_not_found
from tests.narrative.telling import family, graph
from tests.review.passages.drawn import drawn_with, redrawn


def found(text: str, of: FamilyGraph | None = None) -> list[Finding]:
    of = of or graph()
    return list(deaths_not_found(of, passages_of([read_against(read_narrative("n", text), of)])))


def with_a_loss(**drawn: str) -> FamilyGraph:
    case = family().model_dump(by_alias=True, exclude_unset=True)
    lost = {"id": "lost"} | (drawn or {"kind": "miscarriage", "death": "2017-05"})
    case["people"] = (*case["people"], lost)
    case["parentage"] = (
        *case["parentage"],
        {"id": "k99", "child": "lost", "parent": "callie", "kind": "birth"},
    )
    return redrawn(case)


@pytest.mark.parametrize(
    "text",
    [
        "In 2011 Ray Marden died of cancer.",
        "The death of Ray in 2011 hit June hard.",
        "In May 2011 Ray lost his life in a fire.",
        "June lost her husband, Ray, in May 2011.",
        "Ray had a heart attack in May 2011 and did not survive.",
        "Ray had no more contact with his sister and died in March 2012.",
        "On 4 March 2012 officers forced the door. Ray was dead when they came.",
        "Ray, whom June had met at work, died in March 2012.",
        "Ray, a deckhand, was lost at sea in March 2012.",
    ],
)
def test_only_another_time_of_death_is_told(text: str) -> None:
    (finding,) = found(text)
    assert (finding.rule, finding.severity, finding.people) == ("death-not-found", "unclear", ("ray",))
    assert (
        finding.message == "The drawing has the death of Ray Marden October 2016; the text gives other times."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ray died in October 2016.",
        "June has lived alone since the death of Ray.",
        "In 2011 Ray nearly died.",
        "Ray left in 2011, before his wife's mother died.",
        "Ray used to live at Address 2.",
    ],
)
def test_a_death_that_is_borne_out_or_not_dated_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_somebody_drawn_as_dead_who_has_recovered() -> None:
    (finding,) = found("Robin has since recovered well.", drawn_with("robin", death="2023-03-04"))
    assert (
        finding.message
        == "The drawing has the death of Robin Finch 4 March 2023; the text does not tell of it."
    )


def test_a_lost_pregnancy_of_another_time() -> None:
    (finding,) = found("In June 2015 Callie had a miscarriage.", with_a_loss())
    assert (finding.rule, finding.people) == ("loss-not-found", ("lost", "callie"))


@pytest.mark.parametrize(
    "text",
    ["In May 2017 Callie lost the baby.", "Callie once had a miscarriage.", "Callie moved in June 2015."],
)
def test_a_loss_that_may_be_borne_out_is_left_alone(text: str) -> None:
    assert found(text, with_a_loss()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Callie is expecting a baby, due in May 2021.",
        "Callie was found to be pregnant, with a due date of 3 May 2021.",
        "Callie is expecting her fourth child in May 2021.",
    ],
)
def test_a_baby_due_at_another_time(text: str) -> None:
    (finding,) = found(text, with_a_loss(kind="pregnancy", due="2024-05"))
    assert finding.rule == "due-not-found"
    assert finding.people == ("lost", "callie")


@pytest.mark.parametrize(
    "text",
    [
        "Callie is expecting a baby, due in early June 2024.",
        "Callie is pregnant.",
        "Callie left in May 2021.",
    ],
)
def test_a_baby_that_may_be_due_then_is_left_alone(text: str) -> None:
    assert found(text, with_a_loss(kind="pregnancy", due="2024-05")) == []


def test_last_night_is_the_day_before_the_note() -> None:
    text = "Chronology\n\n2 November 2023. Call from Maud. Dale Roper died last night."
    assert found(text, drawn_with("dale", death="2023-11-01")) == []
    assert found(text, drawn_with("dale", death="2023-10-01"))
