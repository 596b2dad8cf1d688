"""Each question about couples is put to the passages once."""

from __future__ import annotations

from genogram_app.review.passages.couples.questions import couples_seeming_otherwise
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def rules(text: str) -> list[str]:
    return [f.rule for f in couples_seeming_otherwise(graph(), passages_of([reading(text)]))]


def test_dates_ends_and_couples_not_drawn_are_all_asked_about() -> None:
    text = "Maud Finch and Len Finch split up in 2012. Sylvie Marden is living with her new boyfriend."
    assert rules(text) == ["couple-date-not-found", "couple-seems-over", "couple-seems-left-out"]


def test_a_text_that_fits_the_drawing_is_left_alone() -> None:
    assert rules("Callie Marden and Owen Platt have lived together at Address 1 since October 2022.") == []
