"""Whoever is drawn in no home while the text may tell of one is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.homes import Residence
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.homes.gaps import homes_left_out
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family


def found(text: str, person: str, *stays: tuple[str, str | None, str | None]) -> list[Finding]:
    """What is found with no other stays of somebody than these: home, beginning and end of each."""
    document = family()
    kept = [stay for stay in document.residences if stay.person != person]
    own = [
        Residence(id=f"own{n}", person=person, household=home, from_=from_, to=to)
        for n, (home, from_, to) in enumerate(stays)
    ]
    graph = build_graph(document.model_copy(update={"residences": [*kept, *own]}))
    findings = homes_left_out(graph, passages_of([read_against(read_narrative("n", text), graph)]))
    return [finding for finding in findings if person in finding.people]


def test_between_two_homes_there_was_another() -> None:
    text = (
        "In May 2020 Kit Finch's aunt and uncle gave Callie Marden the use of their cottage, and she moved."
    )
    (finding,) = found(text, "callie", ("h2", None, "2020-04"), ("h1", "2021-03", ".."))
    assert finding.message == (
        "The drawing has no home for Callie Marden between April 2020 and March 2021; "
        "the text may tell where they lived then."
    )
    assert finding.severity == "unclear"
    assert finding.evidence[0].quote in text


@pytest.mark.parametrize(
    ("text", "person", "stays"),
    [
        ("Dale Roper rents a room above a shop.", "dale", ()),
        ("Tess Marden was brought up by June Marden until 2018.", "tess", (("h1", "2018", ".."),)),
        ("In June 2022 Aaron Finch took a flat of his own.", "aaron", (("h1", "2018", "2022-05"),)),
        ("In June 2022 Aaron Finch left for Address 4.", "aaron", (("h1", "2018", "2022-05"),)),
    ],
)
def test_whoever_is_drawn_nowhere_then(
    text: str, person: str, stays: tuple[tuple[str, str | None, str | None], ...]
) -> None:
    assert found(text, person, *stays)


@pytest.mark.parametrize(
    ("text", "person", "stays"),
    [
        # The text tells of no home then.
        (
            "In May 2020 Callie Marden saw a doctor.",
            "callie",
            (("h2", None, "2020-04"), ("h1", "2021", "..")),
        ),
        ("In 2012 Callie Marden lived away.", "callie", (("h2", "2015", "2020-04"), ("h1", "2021-03", ".."))),
        # A home whose end nobody says goes on until the next.
        ("In May 2020 Callie Marden moved.", "callie", (("h2", None, None), ("h1", "2021-03", ".."))),
        # Only a few weeks lie between.
        ("In May 2020 Callie Marden moved.", "callie", (("h2", None, "2020-04"), ("h1", "2020-05", ".."))),
        # Somebody left, and nobody says for where.
        ("In May 2022 Aaron Finch left Address 1.", "aaron", (("h1", "2018", "2022-05"),)),
        ("Dale Roper works at a garage.", "dale", ()),
        # Where adults lived before need not be told.
        ("Callie Marden moved in 2018.", "callie", (("h1", "2018", ".."),)),
    ],
)
def test_where_nothing_tells_of_a_home_nothing_is_asked(
    text: str, person: str, stays: tuple[tuple[str, str | None, str | None], ...]
) -> None:
    assert found(text, person, *stays) == []


def test_whereabouts_that_are_drawn_as_unknown_are_no_gap() -> None:
    document = family()
    unknown = Residence(id="x", person="dale", household=None, whereabouts="not_known")
    graph = build_graph(document.model_copy(update={"residences": [*document.residences, unknown]}))
    reading = read_against(read_narrative("n", "Dale Roper rents a room above a shop."), graph)
    assert not [f for f in homes_left_out(graph, passages_of([reading])) if "dale" in f.people]


def test_those_with_one_gap_share_a_finding() -> None:
    document = family()
    moved = [
        s.model_copy(update={"to": "2022-01"}) if s.person in ("kit", "tess") else s
        for s in document.residences
    ]
    graph = build_graph(document.model_copy(update={"residences": moved}))
    text = "In March 2022 Kit Finch and Tess Marden went to live at Address 4."
    (finding,) = homes_left_out(graph, passages_of([read_against(read_narrative("n", text), graph)]))
    assert set(finding.people) == {"kit", "tess"}


def test_a_stranger_need_have_no_home() -> None:
    document = family()
    people = [p.model_copy(update={"identity": "unnamed"}) if p.id == "dale" else p for p in document.people]
    graph = build_graph(document.model_copy(update={"people": people}))
    reading = read_against(read_narrative("n", "Dale Roper rents a room above a shop."), graph)
    assert not [f for f in homes_left_out(graph, passages_of([reading])) if "dale" in f.people]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("In January 2020 all three went to Address 2.", True),
        ("In January 2020 they were given Address 2.", True),
        ("In January 2020 Aaron Finch went to Address 2.", False),
        ("In January 2016 all three went to Address 2.", False),
    ],
)
def test_those_who_moved_too_may_have_taken_somebody_with_them(text: str, asked: bool) -> None:
    document = family()
    left = [(one, "h1", "2018", "2020-01") for one in ("callie", "aaron", "tess")]
    came = [(one, "h2", "2020-01", "..") for one in ("aaron", "tess")]
    stays = [
        Residence(id=f"own{n}", person=person, household=home, from_=from_, to=to)
        for n, (person, home, from_, to) in enumerate((*left, *came))
    ]
    graph = build_graph(document.model_copy(update={"residences": stays}))
    findings = homes_left_out(graph, passages_of([read_against(read_narrative("n", text), graph)]))
    assert any("callie" in finding.people for finding in findings) is asked


def test_a_move_at_an_end_of_the_gap_is_quoted_whoever_moved() -> None:
    text = (
        "In May 2020 Kit Finch's aunt and uncle gave Callie Marden the use of their cottage, and she moved. "
        "It was small and damp. Nobody asked.\n\n"
        "On 16 March 2021 they were moved to other rooms.\n\nOn 3 August 2021 they were moved again."
    )
    (finding,) = found(text, "callie", ("h2", None, "2020-04"), ("h1", "2021-03-16", ".."))
    quotes = [evidence.quote for evidence in finding.evidence]
    assert "On 16 March 2021 they were moved to other rooms." in quotes
    assert "On 3 August 2021 they were moved again." not in quotes
