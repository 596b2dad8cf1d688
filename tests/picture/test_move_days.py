from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.move_days import not_drawn_on
from tests.small_families import family

DAY = date(2022, 6, 1)


def moving(*, on: str = "2022-06-01", incident: str | None = None, **fields: Any) -> Document:
    """A boy who moves from one home to another."""
    residences = (
        Residence(id="s1", person="son", household="h1", from_="2020", to=on),
        Residence(**{"id": "s2", "person": "son", "household": "h2", "from_": on, "to": ".."} | fields),
    )
    info = CaseInfo(incident=Incident(kind="neglect", date=incident)) if incident else CaseInfo()
    homes = (Household(id="h1"), Household(id="h2"))
    return family(people="son", case=info, households=homes, residences=residences)


def test_on_the_day_of_a_move_the_home_that_was_left_is_not_drawn() -> None:
    assert not_drawn_on(moving(), DAY) == {("h1", "son"): ""}


def test_on_the_day_of_the_incident_the_home_that_was_left_is_drawn() -> None:
    assert not_drawn_on(moving(incident="2022-06-01"), DAY) == {("h2", "son"): "from this day"}


@pytest.mark.parametrize("on", ["2022-06", "2022-06-02"])
def test_a_move_whose_day_is_not_known_or_another_hides_nothing(on: str) -> None:
    assert not_drawn_on(moving(on=on), DAY) == {}


@pytest.mark.parametrize(
    "fields", [{"basis": "planned"}, {"certainty": "alleged"}, {"pattern": "overnights"}, {"household": "h1"}]
)
def test_only_a_plain_home_elsewhere_makes_a_move(fields: dict[str, Any]) -> None:
    assert not_drawn_on(moving(**fields), DAY) == {}


def test_a_time_of_which_nobody_knows_where_he_was_ends_the_home_as_well() -> None:
    lost = moving(household=None, whereabouts="not_known")
    assert not_drawn_on(lost, DAY) == {("h1", "son"): ""}
