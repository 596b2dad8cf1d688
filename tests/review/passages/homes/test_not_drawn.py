"""A passage that puts somebody in a home where nothing of the kind is drawn is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.homes import Residence
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.homes.not_drawn import homes_not_drawn
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family, graph, reading


def found(text: str) -> list[Finding]:
    return list(homes_not_drawn(graph(), passages_of([reading(text)])))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Most of that winter Dale Roper slept on the floor at Address 1.", "dale"),
        ("Tess Marden was fetched and brought to Address 3.", "tess"),
        ("June Marden took Tess Marden back to Address 4.", "tess"),
        ("June Marden takes Tess Marden home to Address 4.", "tess"),
        ("That night the police drove Tess Marden to Address 3.", "tess"),
        ("Tess Marden was reared at Address 3, alongside Robin.", "tess"),
        ("Nadia Platt and Owen Platt spent a year at Address 2.", "nadia"),
        ("Dale Roper has lived with June Marden for some time.", "dale"),
        ("Callie Marden had stayed at Address 1 with Dale Roper.", "dale"),
        ("Len Finch had gone to Address 1 by then. Dale Roper joined him there.", "len"),
        ("In 2012 Callie Marden was living at Address 1.", "callie"),
        ("After the trial Dale Roper walked straight back into Address 1.", "dale"),
        ("Dale Roper has had a room at Address 1 for years.", "dale"),
        ("Dale Roper found himself at Address 1, and there he stayed until he enlisted.", "dale"),
        ("Dale Roper answers the door of Address 1.", "dale"),
        ("4 May 2012: Callie Marden goes to Address 1.", "callie"),
        ("Until Ray died, Dale Roper slept at Address 1.", "dale"),
        ("Callie let the back bedroom at Address 1 to Dale Roper.", "dale"),
        ("Callie Marden took on Address 1 and moved in with Dale Roper.", "dale"),
        ("June Marden brought Callie Marden up at Address 4.", "callie"),
        ("June Marden raised them at Address 2.", "callie"),
        ("In May 2020 Callie Marden went with Dale Roper to Address 1.", "dale"),
        ("Callie Marden returned with Kit Finch and Dale Roper to Address 1.", "dale"),
        ("Dale Roper lives in Northmoor.", "dale"),
        ("Robin Finch has an aunt, Dale Roper, who lives at Address 2.", "dale"),
    ],
)
def test_somebody_in_a_home_that_is_not_theirs(text: str, person: str) -> None:
    finding = found(text)[0]
    assert person in finding.people
    assert finding.severity == "unclear"
    assert finding.evidence[0].quote in text


def test_the_message_says_who_and_where() -> None:
    (finding,) = found("Most of that winter Dale Roper slept on the floor at Address 1.")
    assert (
        finding.message == "The text seems to speak of Dale Roper at Address 1; the drawing has no such stay."
    )


def test_of_two_who_take_somebody_in_one_may_not_be_drawn() -> None:
    (finding,) = found("Zoe is a friend of June Marden. Owen Platt lived with Zoe and June Marden.")
    assert finding.people == ("owen",)


def test_there_is_the_home_named_just_before() -> None:
    _, finding = found("Len Finch had gone to Address 1 by then. Dale Roper joined him there.")
    assert finding.people == ("dale",)


@pytest.mark.parametrize(
    "text",
    [
        "Callie Marden has lived at Address 1 since 2018.",
        "Aaron Finch went back to live at Address 3.",
        "Dale Roper lives a few doors away from Address 1.",
        "Dale Roper visited Address 1 every week.",
        "Dale Roper was left at the door of Address 1.",
        "Callie Marden lives in Northmoor.",
        "Callie Marden's home is with Aaron Finch.",
        "4 May 2012: Callie Marden has lived at Address 1.",
        "Dale Roper rang Callie Marden, who was staying at Address 1.",
        "Dale Roper spoke with June Marden.",
        "Dale Roper should not stay at Address 1.",
        "June Marden raised the matter at Address 4.",
        "June Marden would have raised them at Address 4.",
        "Dale Roper has a friend, Callie Marden, who lives at Address 1.",
        "Dale Roper has never lived at Address 1.",
        "Dale Roper was offered a room at Address 1.",
        "June Marden took Robin Finch home to Address 1.",
        "Dale Roper left hospital in May 2020.",
    ],
)
def test_what_is_drawn_or_no_stay_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_whoever_is_left_is_not_taken_along() -> None:
    assert found("In May 2020 Robin left Dale Roper and joined Callie at Address 1.") == []
    (left,) = found("In May 2020 Callie left Dale Roper at Address 1.")
    assert left.people == ("dale",)


def test_whoever_grew_up_in_a_home_lived_there_before_any_other() -> None:
    document = family()
    back = Residence(id="back", person="aaron", household="h4", from_="2023-01", to="..")
    changed = build_graph(document.model_copy(update={"residences": [*document.residences, back]}))
    text = "Aaron Finch grew up at Address 4."
    (finding,) = homes_not_drawn(changed, passages_of([read_against(read_narrative("n", text), changed)]))
    assert finding.people == ("aaron",)
    first = build_graph(
        document.model_copy(
            update={"residences": [*document.residences, back.model_copy(update={"from_": None})]}
        )
    )
    assert not list(homes_not_drawn(first, passages_of([read_against(read_narrative("n", text), first)])))
