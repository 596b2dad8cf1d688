"""A drawn parent of whom no sentence speaks as one is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.people.parents import parents_not_found
from tests.review.passages.drawings import asked, drawn


def test_nobody_speaks_of_the_two_together() -> None:
    graph = drawn({"k13": {"parent": "len"}})
    text = "Len Finch keeps pigeons.\n\nBea Platt is seven. Both agencies have Owen Platt down as her father."
    found = [f for f in asked(parents_not_found, graph, text) if f.facts == ("k13",)]
    assert [(f.severity, f.people) for f in found] == [("unclear", ("bea", "len"))]
    assert (
        found[0].message
        == "The drawing has Len Finch as a parent of Bea Platt; no sentence was found that says so."
    )
    assert "Owen Platt" in found[0].evidence[0].quote


@pytest.mark.parametrize(
    "text",
    [
        "Owen Platt collected Bea, his daughter, on Fridays.",
        "Owen Platt was there. Bea was a baby then.",
        "Bea Platt likes school. Owen Platt is tall.",
        "Owen Platt is tall.",
        "The children saw Owen Platt; Bea was pleased.",
    ],
)
def test_a_sentence_that_may_join_them_is_enough(text: str) -> None:
    assert [f for f in asked(parents_not_found, drawn({}), text) if f.facts == ("k13",)] == []


def test_a_parent_whom_the_text_does_not_name_is_left_alone() -> None:
    text = "Bea Platt is seven. Her father is not named."
    assert asked(parents_not_found, drawn({}), text) == []


def test_a_pregnancy_is_looked_for_where_pregnancies_are_told_of() -> None:
    baby = {"id": "baby", "kind": "pregnancy", "label": "unborn baby"}
    link = {"id": "k20", "child": "baby", "parent": "maud", "kind": "birth"}
    graph = drawn({}, people=[baby], parentage=[link])
    (found,) = asked(parents_not_found, graph, "Maud Finch is retired.\n\nSylvie Marden was pregnant again.")
    assert found.facts == ("k20",)
    assert [e.quote for e in found.evidence] == ["Sylvie Marden was pregnant again."]
