"""Losses and expected children that the text tells of are held against the drawing."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.narrative.people.unnamed.pregnancies import Pregnancy, is_drawn, pregnancies
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import family
from tests.narrative.wilf import mentions


@pytest.mark.parametrize(
    ("text", "outcome", "number"),
    [
        ("Dilys miscarried in May.", "miscarriage", None),
        ("She is expecting her third child.", "expected", 3),
        ("The baby is due in May.", "expected", None),
    ],
)
def test_a_pregnancy_is_read(text: str, outcome: str, number: int | None) -> None:
    assert [(p.outcome, p.number) for p in pregnancies(read_narrative("n", text))] == [(outcome, number)]


def test_a_loss_that_is_not_drawn_is_told_of() -> None:
    assert [m.head for m in mentions("Dilys miscarried in May.") if m.absent] == ["miscarriage"]


def test_children_are_counted() -> None:
    assert [m.head for m in mentions("Dilys is expecting her third.") if m.absent] == ["unborn baby"]
    assert [m.head for m in mentions("Dilys is expecting her second.") if m.absent] == []


def test_a_child_drawn_as_born_and_dead_on_one_day_is_the_stillborn_one() -> None:
    said, day = Pregnancy(0, 0, "stillbirth", None), "2016-05"
    child = Person(id="still", birth=day, death=day, identity="unnamed")
    document = family()
    link = Parentage(id="x", child="still", parent="callie", kind="birth")
    assert not is_drawn(build_graph(document), ["callie"], said)
    document = document.replace(people=(*document.people, child), parentage=(*document.parentage, link))
    assert is_drawn(build_graph(document), ["callie"], said)
