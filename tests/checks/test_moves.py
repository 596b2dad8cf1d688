"""Areas that the child moved through: stated, fitting the statuses, not too many at once."""

from __future__ import annotations

from typing import Any

import pytest

from genogram_app.checks import moves
from genogram_app.checks.case_view import CaseView
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Status
from tests.checks.small_cases import CHILD, FATHER, MOTHER, found, lives, reviewed, told


def homes(*areas: str | None, kind: Any = "own_home") -> tuple[Household, ...]:
    return tuple(
        Household(id=f"h{n}", label=f"Address {n}", area=area, kind=kind) for n, area in enumerate(areas, 1)
    )


def moving(*areas: str | None, status: Status | None = None, kind: Any = "own_home") -> Document:
    """Homes of ten days each from June on, the last of them going on."""
    starts = ["2015-07-01", *(f"2019-{6 + n // 3:02}-{1 + n % 3 * 10:02}" for n in range(len(areas) - 1))]
    stays = [lives("kid", f"h{n}", start, ([*starts, ".."])[n]) for n, start in enumerate(starts, 1)]
    child = CHILD.replace(statuses=(status,) if status else ())
    return reviewed(*stays, households=homes(*areas, kind=kind), people=(MOTHER, FATHER, child))


def test_a_home_without_an_area_between_homes_with_areas_is_told_of() -> None:
    (finding,) = moves.areas_stated(CaseView(moving("Norfolk", None, "Suffolk")))
    assert finding.message == (
        "No area is stated for Address 2, so nobody can say whether Wilf moved to another area "
        "(1 June 2019 and 11 June 2019)."
    )
    assert finding.facts == ("h2",)


def test_areas_are_not_asked_for_where_none_or_all_are_stated() -> None:
    assert found(moves.areas_stated, moving(None, None, None)) == []
    assert found(moves.areas_stated, moving("Norfolk", "Norfolk", "Suffolk")) == []


def test_a_hospital_says_nothing_of_where_the_family_moved() -> None:
    assert found(moves.areas_stated, moving("Norfolk", None, kind="hospital")) == []


PLAN = Status(code="CPP", area="Norfolk", from_="2019-03-14")


def test_a_plan_of_an_area_in_which_the_child_did_not_live_is_asked_about() -> None:
    (message,) = told(moves.areas_of_statuses, moving("Suffolk", status=PLAN))
    assert message == (
        "Wilf's CPP is of Norfolk, but Wilf certainly lived in Suffolk when it began (14 March 2019)."
    )


def test_a_plan_of_the_area_of_the_home_raises_nothing() -> None:
    assert found(moves.areas_of_statuses, moving("norfolk", status=PLAN)) == []


@pytest.mark.parametrize("area", [" ", "norfolk "])
def test_blanks_are_no_other_area(area: str) -> None:
    assert found(moves.areas_of_statuses, moving("Norfolk", status=PLAN.replace(area=area))) == []


def test_where_the_child_lived_must_be_sure_on_every_day_the_plan_may_have_begun() -> None:
    vague = PLAN.replace(from_="2019")
    assert found(moves.areas_of_statuses, moving("Suffolk", "Essex", status=vague)) == [
        "status-of-another-area"
    ]
    assert found(moves.areas_of_statuses, moving("Suffolk", None, status=vague)) == []
    assert found(moves.areas_of_statuses, moving(None, status=PLAN)) == []
    assert found(moves.areas_of_statuses, moving("Suffolk", status=PLAN.replace(from_=None))) == []


def test_an_authority_may_be_responsible_for_a_child_who_lives_elsewhere() -> None:
    assert found(moves.areas_of_statuses, moving("Suffolk", status=PLAN.replace(code="CO"))) == []


def test_three_areas_within_weeks_are_told_of() -> None:
    (message,) = told(moves.moves_at_speed, moving("Norfolk", "Suffolk", "Essex"))
    assert message == (
        "Wilf certainly lived in 3 areas within 2 weeks: Norfolk, Suffolk and Essex, "
        "between 1 June 2019 and 11 June 2019."
    )
    assert told(moves.moves_at_speed, moving("Norfolk", "Norfolk", "Essex")) == []
