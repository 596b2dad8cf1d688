"""What is told of statuses is read with whose they are, though the sentence does not say that again."""

from __future__ import annotations

from benchmarks.statement_tables import in_short
from genogram_app.narrative.claims.claim import HasStatus
from tests.narrative.telling import reading


def told(text: str) -> list[str]:
    return [in_short(claim) for claim in reading(text).claims if isinstance(claim, HasStatus)]


def test_a_claim_holds_the_words_that_say_it() -> None:
    text = "The nurse wrote. On 4 June 2020 Robin was made subject to a child protection plan for neglect."
    (claim,) = (c for c in reading(text).claims if isinstance(c, HasStatus))
    assert text[claim.said.start : claim.said.end] == "Robin was made subject to a child protection plan"


def test_plans_that_end_are_those_last_told() -> None:
    text = "Child in need plans were made for Robin and Kit. Tess was seen. The plans were ended in May 2022."
    assert told(text)[2:] == ["HasStatus(robin, CIN, ended, 2022-05)", "HasStatus(kit, CIN, ended, 2022-05)"]


def test_a_plan_of_somebody_who_is_not_certain_is_not_taken_for_an_earlier_one() -> None:
    text = (
        "A child protection plan was made for Robin on 4 June 2020. "
        "Some of them became subject to child protection plans. "
        "The child protection plans were ended in May 2022."
    )
    assert told(text) == ["HasStatus(robin, CPP, made, 2020-06-04)"]


def test_both_plans_are_two() -> None:
    text = "Child in need plans were made for Robin, Kit and Tess. Both plans were closed in May 2022."
    assert len(told(text)) == 3


def test_a_status_for_children_is_not_read_of_their_parent() -> None:
    assert told("Callie, Robin and Kit were subject to child protection plans.") == [
        "HasStatus(robin, CPP, made)",
        "HasStatus(kit, CPP, made)",
    ]
