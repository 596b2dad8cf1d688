"""A stay that begins with a birth, or a move of the family, apart from them is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.homes import Residence
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.homes.drawn_apart import families_drawn_apart
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family


def found(text: str, person: str, home: str, from_: str | None = None) -> list[Finding]:
    """What is found with all stays of somebody in another home, if need be from another day."""
    document = family()
    moved = [
        s.model_copy(update={"household": home, "from_": from_ or s.from_}) if s.person == person else s
        for s in document.residences
    ]
    graph = build_graph(document.model_copy(update={"residences": moved}))
    findings = families_drawn_apart(graph, passages_of([read_against(read_narrative("n", text), graph)]))
    return [finding for finding in findings if finding.people == (person,)]


def test_a_child_is_drawn_from_birth_where_neither_parent_lives() -> None:
    (finding,) = found("Kit Finch was born to Callie Marden in August 2021.", "kit", "h2")
    assert finding.message == (
        "The drawing has Kit Finch at Address 2 from August 2021, "
        "but not the family with whom the text may tell of it."
    )
    assert finding.severity == "unclear"


def test_mother_and_child_move_on_one_day_and_are_drawn_apart() -> None:
    text = "In March 2018 Callie Marden took Tess Marden to live with Aaron Finch."
    assert found(text, "tess", "h2", "2018-03") == []
    document = family()
    dated = [
        s.model_copy(update={"from_": "2018-03", "household": "h2" if s.person == "tess" else s.household})
        if s.person in ("tess", "callie")
        else s
        for s in document.residences
    ]
    graph = build_graph(document.model_copy(update={"residences": dated}))
    findings = families_drawn_apart(graph, passages_of([read_against(read_narrative("n", text), graph)]))
    assert {"tess", "callie"} == {one for finding in findings for one in finding.people}


@pytest.mark.parametrize(
    ("text", "person", "home", "from_"),
    [
        # They live where the parents do.
        ("Kit Finch was born to Callie Marden in August 2021.", "kit", "h1", None),
        # They went there later.
        ("Kit Finch was born to Callie Marden in August 2021.", "kit", "h2", "2021-11"),
        # Nothing is told of that time.
        ("Kit Finch started at school in September 2025.", "kit", "h2", None),
        ("In 2018 Callie Marden moved with Tess Marden.", "tess", "h2", "2018"),
    ],
)
def test_whoever_lives_with_the_family_or_came_at_another_time_is_left_alone(
    text: str, person: str, home: str, from_: str | None
) -> None:
    assert found(text, person, home, from_) == []


def drawn_from(day: str, **homes: str) -> list[Finding]:
    """What is found in "the family were moved" with some people drawn to begin in these homes on a day."""
    document = family()
    others = [stay for stay in document.residences if stay.person not in homes]
    moved = [
        Residence(id=f"own-{person}", person=person, household=home, from_=day)
        for person, home in homes.items()
    ]
    graph = build_graph(document.model_copy(update={"residences": [*others, *moved]}))
    text = "On 16 May 2022 the council moved them into Address 3."
    passages = passages_of([read_against(read_narrative("n", text), graph)])
    return [finding for finding in families_drawn_apart(graph, passages) if finding.people == ("tess",)]


def test_several_who_are_not_named_were_moved_on_that_day() -> None:
    (finding,) = drawn_from("2022-05-16", tess="h2", callie="h3")
    assert finding.evidence[0].quote == "On 16 May 2022 the council moved them into Address 3."


def test_nothing_is_asked_of_another_day_or_where_they_are_drawn_together() -> None:
    assert drawn_from("2022-09-16", tess="h2", callie="h3") == []
    assert drawn_from("2022-05-16", tess="h3", callie="h3") == []
