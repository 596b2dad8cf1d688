"""A name that is used as a person's is and that nothing explains is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.names import names_not_found
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(names_not_found(graph(), passages_of([reading(text)])))


def test_a_name_that_nobody_on_the_drawing_has() -> None:
    (finding,) = found("Callie once went out with a Barry Cole. He is said to have left the town.")
    assert (finding.rule, finding.severity, finding.people) == ("name-not-found", "unclear", ())
    assert finding.message == "The text seems to name “Barry Cole”; nobody on the drawing is called so."
    assert [e.quote for e in finding.evidence] == ["Callie once went out with a Barry Cole."]


def test_a_name_like_a_drawn_one_is_asked_about_as_that() -> None:
    (finding,) = found("Callie said that Robbin moved in with Maud.")
    assert finding.message == "The text seems to name “Robbin”; the drawing has Robin Finch."
    assert finding.people == ("robin",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Robin said that Jolene slept over when Callie was out.", "Jolene"),
        ("Callie and Dougie stayed with Maud until May.", "Dougie"),
        ("Robin stayed at Dougie's flat that night with Callie.", "Dougie"),
        ("DT - boyfriend of Callie", "DT"),
        ("Dougie Vane, a retired baker, had the back room at Callie's.", "Dougie Vane"),
        ("Dougie Vane was the lodger then. Callie let him stay.", "Dougie Vane"),
        ("Dougie kept himself to himself and paid his rent.", "Dougie"),
        ("Dougie (DG) was asleep at Address 2.", "Dougie"),
        ("Callie shared a house in Mill Row with Dougie, whose house it was.", "Dougie"),
        ("An order was made in favour of Jolene on 4 May 2021.", "Jolene"),
        ("A friend of Aaron, whom people knew only as Dougie, was there.", "Dougie"),
    ],
)
def test_a_name_beside_what_only_people_do_or_are(text: str, name: str) -> None:
    assert [f.message.split("”")[0].split("“")[1] for f in found(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Callie told the social worker, Ms Jill Harper, that she was well.",
        "Robin's headteacher, Mrs Ball, told Callie to come.",
        "Callie was seen by Mr Okafor, an orthopaedic surgeon. Mr Okafor told Callie to rest.",
        "A solicitor wrote to Callie; Ms Trent said that the order had ended.",
        "Mr Cole, the landlord, had a key to Callie's flat.",
        "Callie went to Hexley in May. Callie has lived in Hexley since.",
        "Kit was taken to Northfield Hospital by Callie.",
        "Robin supports Arsenal, who won.",
        "Northfield (NF) Centre was shut.",
        "Barnardo's offered Callie a place and kept her informed.",
        "Northfield Arms, a former inn, stood next door to Callie's flat.",
        "Northfield Gate, a single house, was the tenant's. Callie saw it.",
        "Vitamin D was given to Kit. The flat is in Block C, whose lift was broken.",
        "Robin has a dog called Rex.",
        "Callie is a Roman Catholic.",
        "Callie told Women's Aid that she was afraid.",
        "In Operation Sycamore Callie was interviewed.",
        "GP – the family's doctor",
        "CSC: Children's Social Care",
        "Robin said that Maud slept over when Callie was out.",
        "Professionals should ask who a Barry Cole was.",
    ],
)
def test_professionals_places_and_other_capitals_are_left_alone(text: str) -> None:
    assert found(text) == []
