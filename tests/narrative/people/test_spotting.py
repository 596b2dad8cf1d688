"""What may speak of people is found before anybody decides who is meant."""

from __future__ import annotations

from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import graph


def test_names_descriptions_and_newcomers_are_found_side_by_side() -> None:
    spotted = spot(read_narrative("n", "Callie and her cousin, Hedda, met PC Adair."), graph())
    assert [m.people for m in spotted.names] == [("callie",)]
    assert [p.term for p in spotted.phrases] == ["cousin"]
    assert [n.name for n in spotted.newcomers] == ["Hedda"]
    assert len(spotted.professionals) == 2
