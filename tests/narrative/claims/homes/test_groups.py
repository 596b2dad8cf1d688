"""The children who move with somebody are those who live with them then, where their number is right."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def moved(text: str) -> set[str]:
    return {c.person for c in reading(text).claims if isinstance(c, Lives)}


def test_the_children_are_those_who_live_there_then() -> None:
    everybody = {"callie", "robin", "kit", "tess"}
    assert moved("In November 2022 Callie and the children moved to a refuge.") == everybody
    assert moved("In June 2020 Callie and the children moved to a refuge.") == everybody - {"kit"}


def test_another_number_of_children_is_nobody_for_certain() -> None:
    assert moved("In November 2022 Callie took all five children to live at Address 2.") == {"callie"}


def test_without_a_time_it_cannot_be_said_who_the_children_are() -> None:
    assert moved("Callie and the children moved to a refuge.") == {"callie"}
