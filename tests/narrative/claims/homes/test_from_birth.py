"""A stay that begins a life began with the birth; nobody lived anywhere before being born."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def began(text: str, person: str) -> list[tuple[str | None, str | None]]:
    stays = [c for c in reading(text).claims if isinstance(c, Lives) and c.person == person]
    return [(c.place.household, c.from_.edtf if c.from_ else None) for c in stays]


@pytest.mark.parametrize(
    "text",
    [
        "Kit spent his first months at Address 1.",
        "Kit spent the first year of his life at Address 1.",
        "Robin and Kit both came home to Address 1 from the maternity ward.",
        "Callie brought Kit home from the maternity unit to Address 1.",
        "Callie lived at Address 1. Kit was born in August 2021 and spent his first weeks there.",
        "For the first two years of his life Kit lived at Address 1.",
    ],
)
def test_a_stay_that_begins_a_life_began_with_the_birth(text: str) -> None:
    assert began(text, "kit") == [("h1", "2021-08")]


@pytest.mark.parametrize(
    "text",
    [
        "Callie was discharged from the maternity ward to Address 1.",
        "Callie spent Kit's first months at Address 2.",
    ],
)
def test_a_birth_begins_nobody_else_s_stay(text: str) -> None:
    assert not any(day for _, day in began(text, "callie"))


def test_a_time_told_of_before_is_none_of_those_who_were_not_born_then() -> None:
    text = "In March 2018 Callie moved into Address 1. Callie lived there with Kit."
    times = [c.said.on for c in reading(text).claims if isinstance(c, Lives) and c.person == "kit"]
    assert times
    assert not any(times)


def test_somebody_grew_up_where_they_were_a_child() -> None:
    (claim,) = (c for c in reading("Sylvie grew up at Address 2.").claims if isinstance(c, Lives))
    assert claim.said.on is not None
    assert claim.said.on.edtf == "1998/2013"


def test_whoever_was_born_there_was_not_born_in_a_home_told_of_before() -> None:
    text = "Callie lived at Address 1. In 2021 she took rooms in Address 2 and Kit was born there in August."
    assert not [c for c in reading(text).claims if isinstance(c, Lives) and c.person == "kit"]
    text = "Callie moved to Address 2 in May 2021. Kit was born there in August 2021."
    homes = {c.place.household for c in reading(text).claims if isinstance(c, Lives) and c.person == "kit"}
    assert homes == {"h2"}
