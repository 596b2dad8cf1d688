"""The children are those spoken of, or those who live with a parent who is spoken of."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import family, reading


def last(text: str) -> tuple[str, ...]:
    return reading(text).references[-1].people


def test_beside_a_parent_they_are_the_parents_own_at_that_time() -> None:
    assert last("In June 2022 the police spoke to Callie and the children.") == (
        "callie",
        "robin",
        "kit",
        "tess",
    )
    assert last("In June 2020 the police spoke to Callie and the children.") == ("callie", "robin", "tess")


def test_without_a_time_three_children_may_be_the_elder_two() -> None:
    assert last("The police spoke to Callie and the children.") == ()


def test_of_children_who_are_not_all_drawn_nobody_is_certain() -> None:
    text = "Mother's daughters, Sibling 1 and Sibling 8, were at school. The two girls lived at Address 1."
    assert [r.people for r in reading(text, "codes").references if r.term == "girls"] == [()]


def test_of_a_parent_who_has_one_child_there_they_are_nobody() -> None:
    assert last("The police spoke to Nadia and the children.") == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("In June 2022 the two youngest children were seen.", ("robin", "kit")),
        ("In June 2022 the two eldest children were seen.", ("robin", "tess")),
        ("In June 2022 all three of the children were seen.", ("robin", "kit", "tess")),
        ("In June 2022 all five of the children were seen.", ()),
        ("In June 2022 the little boys were seen.", ()),
    ],
)
def test_a_number_and_an_order_tell_which(text: str, people: tuple[str, ...]) -> None:
    assert last(text) == people


def test_several_whom_the_review_is_about_are_the_children_of_the_family() -> None:
    document = family()
    case = document.case.replace(subjects=("robin", "kit"))
    graph = build_graph(document.replace(case=case))
    text = "The names of both children were entered."
    assert read_against(read_narrative("n", text), graph).references[-1].people == ("robin", "kit")
