"""Whoever is called by a relation that the drawing does not have is to look at again."""

from __future__ import annotations

from typing import Any

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.text_form import from_content
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.designations import designations_not_drawn

NAMES = {
    "zed": "Child Z",
    "mother": "Mother",
    "father": "Father of Child Z",
    "nan": "Maternal Grandmother",
    "sib": "Sibling 1",
    "partner": "Mother's Partner",
}
SEX = {"mother": "female", "father": "male", "nan": "female", "partner": "male"}
PARENTS = [("zed", "mother"), ("zed", "father"), ("sib", "mother"), ("mother", "nan")]
TEXT = (
    "Mother and Child Z lived with Maternal Grandmother and Sibling 1. Mother's Partner was seen there. "
    "Father of Child Z was not."
)


def found(parents: list[tuple[str, str]], couples: list[list[str]] | None = None) -> tuple[Finding, ...]:
    case: dict[str, Any] = {
        "format": "genogram-case",
        "version": 1,
        "case": {"title": "Z", "subjects": ["zed"]},
        "people": [
            {"id": one, "name": name, "sex": SEX.get(one, "not_known")} for one, name in NAMES.items()
        ],
        "parentage": [
            {"id": f"k{n}", "child": c, "parent": p, "kind": "birth"} for n, (c, p) in enumerate(parents)
        ],
        "partnerships": [
            {"id": f"u{n}", "partners": pair}
            for n, pair in enumerate([["mother", "partner"]] if couples is None else couples)
        ],
    }
    graph = build_graph(from_content(case))
    reading = read_against(read_narrative("report", TEXT), graph)
    return tuple(designations_not_drawn(graph, passages_of([reading])))


def test_who_is_drawn_as_they_are_called_needs_no_look() -> None:
    assert found(PARENTS) == ()


@pytest.mark.parametrize(
    ("parents", "people"),
    [
        (PARENTS[1:], {("zed", "mother")}),
        ([PARENTS[0], *PARENTS[2:]], {("zed", "father")}),
        (PARENTS[:3], {("zed", "nan")}),
        ([*PARENTS[:2], PARENTS[3]], {("zed", "sib")}),
    ],
)
def test_a_relation_by_which_somebody_is_called_must_be_drawn(
    parents: list[tuple[str, str]], people: set[tuple[str, str]]
) -> None:
    again = found(parents)
    assert {(f.rule, f.severity) for f in again} == {("designation-not-drawn", "unclear")}
    assert {f.people for f in again} == people
    assert all(f.evidence for f in again)


def test_a_partner_is_one_of_whom_they_are_called_it() -> None:
    (again,) = found(PARENTS, [])
    assert again.people == ("mother", "partner")
    assert again.message == (
        "The text calls somebody Mother's Partner; the drawing does not show them as a partner of Mother."
    )


def test_a_grandmother_is_no_parent_of_the_child() -> None:
    again = found([*PARENTS, ("sib", "nan")])
    assert [(f.people, f.facts) for f in again] == [(("sib", "nan"), ("k4",))]
    assert again[0].message == (
        "The drawing has Maternal Grandmother as a parent of Sibling 1; "
        "the text calls them Maternal Grandmother."
    )
