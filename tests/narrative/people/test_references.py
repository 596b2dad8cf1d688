"""A reference says who is meant, also of people who are not drawn."""

from __future__ import annotations

from genogram_app.narrative.people.references import Reference, few


def test_somebody_who_is_not_drawn_is_meant_by_what_tells_them_apart() -> None:
    assert Reference(0, 0, "name", absent="Hal").meant == ("absent:Hal",)
    assert Reference(0, 0, "name", people=("kit",), absent="Hal").meant == ("kit",)
    assert Reference(0, 0, "name").meant == ()


def test_more_than_three_people_are_no_answer_to_who_may_be_meant() -> None:
    assert few(("kit", "robin", "tess")) == ("kit", "robin", "tess")
    assert few(("kit", "robin", "tess", "bea")) == ()
