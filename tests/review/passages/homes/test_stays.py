"""What in a passage points to a household of the drawing."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.review.passages.homes.stays import Stays, bounds
from genogram_app.review.passages.passage import Passage, passages_of
from tests.narrative.telling import family, graph, reading


def passage(text: str) -> Passage:
    (only,) = passages_of([reading(text)]).all
    return only


def with_home(**fields: str) -> Document:
    """The family of the tables with one home more."""
    document = family()
    content = document.model_dump(by_alias=True)
    content["households"] = (*content["households"], {"id": "more", **fields})
    return Document.model_validate(content)


def test_a_home_is_named_by_its_label() -> None:
    stays = Stays(graph())
    told = passage("June was seen at Address 2 that week.")
    assert [stays.names(told, home) for home in ("h1", "h2")] == [False, True]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("June was back at the Lark Hill flats.", True),
        ("June was back at the flat.", False),
    ],
)
def test_a_home_is_named_by_a_word_that_is_its_own(text: str, named: bool) -> None:
    stays = Stays(build_graph(with_home(label="flat in Lark Hill")))
    assert stays.names(passage(text), "more") is named


def test_a_home_is_meant_by_its_kind() -> None:
    stays = Stays(build_graph(with_home(label="Placement 1", kind="foster")))
    assert stays.points_to(passage("Robin went to foster carers."), "more", "robin")


def test_a_home_is_meant_by_whoever_else_lives_there() -> None:
    stays = Stays(graph())
    told = passage("Robin slept beside Callie Marden.")
    assert stays.points_to(told, "h1", "robin")
    assert not stays.points_to(told, "h2", "robin")


def test_stated_bounds_only() -> None:
    stays = Stays(graph())
    assert len(list(bounds(stays.of("aaron")))) == 3


def test_who_moves_on_one_day_moves_together() -> None:
    stays = Stays(graph())
    (callie, *_) = stays.of("callie")
    assert {"callie", "aaron", "tess"} <= set(stays.moved_with(callie, "2018"))


def test_the_homes_of_an_area_are_meant_by_it() -> None:
    assert Stays(build_graph(with_home(area="Leeds"))).in_area("leeds") == {"more"}
    assert len(Stays(graph()).in_area("Northmoor")) > 1
