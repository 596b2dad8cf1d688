"""A mother and her newborn child are in one hospital on the day of the birth, if either is drawn there."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.homes.born_there import not_drawn_at_birth
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family

BORN = "Robin was born at Eastvale General on 14 May 2019."


def found(text: str, *there: str) -> list[Finding]:
    document: Document = family()
    hospital = Household(id="ward", label="Eastvale General", kind="hospital")
    stays = [
        Residence.model_validate(
            {
                "id": f"born-{one}",
                "person": one,
                "household": "ward",
                "from": "2019-05-14",
                "to": "2019-05-16",
            }
        )
        for one in there
    ]
    drawn = document.model_copy(
        update={
            "households": (*document.households, hospital),
            "residences": (*document.residences, *stays),
        }
    )
    graph = build_graph(drawn)
    read = read_against(read_narrative("n", text), graph)
    return list(not_drawn_at_birth(graph, passages_of([read])))


def test_a_mother_without_her_child() -> None:
    (finding,) = found(BORN, "callie")
    assert finding.people == ("robin", "callie")
    assert "has Callie Marden there then, but not Robin Finch" in finding.message


def test_a_child_without_the_mother() -> None:
    (finding,) = found(BORN, "robin")
    assert finding.people == ("callie", "robin")


def test_both_or_neither_is_well() -> None:
    assert not found(BORN, "callie", "robin")
    assert not found(BORN)


def test_another_time_in_the_hospital_says_nothing_of_the_birth() -> None:
    assert not found(BORN.replace("2019", "2018"), "callie")
    assert not found("Robin was taken to Eastvale General on 14 May 2019.", "callie")
