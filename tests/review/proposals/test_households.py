"""A home is one household, whether the text names it, says whose it is, or says only of what kind."""

from __future__ import annotations

from genogram_app.checks.finding import Evidence
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.homes import Household, Residence
from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.proposals.homes import stated_homes
from genogram_app.review.proposals.households import (
    drawn_household,
    household_label,
    missing_households,
    with_household,
)
from tests.review.proposals.claiming import SENTENCE, accepted, family, said, settled

EVIDENCE = Evidence("n1", 0, len(SENTENCE), SENTENCE)
FOSTER = Place(None, "foster carers", "foster", key="foster")
AVIS_HOME = Place(None, "her mother’s house", of="avis")


def test_homes_with_names_of_their_own_are_proposed_once() -> None:
    text = "They moved to Address 2. Perry left address 2 for Larch House, a hostel. He was 7 at the time."
    document = Document(documents=(TextDocument(id="n1", text=text),))
    reading = read_against(read_narrative("n1", text), build_graph(document))
    found = list(missing_households(build_graph(document), [reading]))
    after = accepted(document, found)
    assert [(h.label, h.kind) for h in after.households] == [
        ("Address 2", "not_known"),
        ("Larch House", "hostel"),
    ]
    assert {a.fact for a in after.accounts} == {h.id for h in after.households}
    assert list(missing_households(build_graph(after), [reading])) == []


def test_somebodys_home_is_where_they_live() -> None:
    stay = Residence(id="s1", person="avis", household="h1")
    document = family(households=(Household(id="h1", label="Address 1"),), residences=(stay,))
    assert drawn_household(document, Lives(said(), "wren", AVIS_HOME), EVIDENCE) == "h1"


def test_a_home_that_is_known_only_as_somebodys_is_drawn_with_them_in_it() -> None:
    after = settled(family(), Lives(said(), "wren", AVIS_HOME), stated_homes)
    assert [h.label for h in after.households] == ["Avis’s home"]
    assert {s.person for s in after.residences} == {"avis", "wren"}


def test_the_home_of_somebody_who_is_not_drawn_waits_for_them() -> None:
    with_the_aunt = Place(None, "with her", of="absent:wren parent female")
    assert household_label(family(), Lives(said(), "perry", with_the_aunt)) is None


def test_children_who_were_placed_in_one_sentence_are_placed_together() -> None:
    document = settled(family(), Lives(said(), "wren", FOSTER), stated_homes)
    together = with_household(document, Lives(said(), "perry", FOSTER), EVIDENCE)
    assert together == (document, document.households[0].id, ())


def test_an_area_is_no_household() -> None:
    assert (
        household_label(family(), Lives(said(), "wren", Place(None, "Wexley", key=f"{AREA}Wexley"))) is None
    )
