"""A stay of which a text tells is looked for among the residences of the drawing."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from genogram_app.review.facts.drawn_homes import DrawnHomes
from tests.narrative.telling import graph, reading


def verdict(text: str, *, goes_back: bool = False, lives: bool = False) -> str | None:
    claim, *_ = (c for c in reading(text).claims if isinstance(c, Lives))
    found = DrawnHomes(graph()).verdict(claim, moves=True, goes_back=goes_back, lives=lives)
    return found.difference if found else None


def test_a_date_that_the_drawing_leaves_open_speaks_against_nothing() -> None:
    assert verdict("Aaron Finch moved to Address 3 in April 2022.") is None


def test_going_back_to_a_home_that_goes_on_is_no_other_beginning() -> None:
    assert verdict("Tess returned to Address 1 in May 2021.", goes_back=True) is None
    assert verdict("Tess moved to Address 1 in May 2021.") == "start"


def test_a_home_that_ended_long_after_the_move_is_seen() -> None:
    assert verdict("Aaron Finch moved to Address 3 in September 2021.") == "start"


def test_a_denied_stay_that_is_drawn_is_seen() -> None:
    assert verdict("In May 2021 Tess did not live at Address 1.") == "denied"


def test_living_where_only_nights_are_drawn_is_seen() -> None:
    assert verdict("Bea Platt lives at Address 1.", lives=True) == "only stays"
    assert verdict("Bea Platt remained at Address 1.") is None


def test_a_home_that_is_named_is_no_other_home_of_its_owner() -> None:
    text = "In March 2022 Robin slept on Aaron Finch's sofa, Address 3."
    claim = next(c for c in reading(text).claims if isinstance(c, Lives) and c.person == "robin")
    assert DrawnHomes(graph()).households(claim) == {"h3"}
