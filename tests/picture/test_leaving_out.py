"""A branch can be left out, never silently: who is missing is said where they were and in the foot."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.family.branches import SubjectError, branches
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.fitting import Fitting
from genogram_app.picture.leaving_out import how_many, shortened
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A4_LANDSCAPE
from genogram_app.picture.picture import draw
from tests.picture.invented import orchard
from tests.small_families import couple, family, parents
from tests.strategies import documents


def two_homes() -> Document:
    """The father lives with his new partner and her child, far from the child under review."""
    return family(
        couple("dad", "mum"),
        couple("dad", "wife"),
        *(parents("son", "dad", "mum"), parents("daughter", "wife")),
        case=orchard().case.replace(subjects=("son",)),
        households=(Household(id="h1", label="Father’s home"), Household(id="h2", label="Address 2")),
        residences=tuple(
            Residence(id=f"s{person}", person=person, household=home, from_="2019", to="..")
            for person, home in (("dad", "h1"), ("wife", "h1"), ("daughter", "h1"), ("son", "h2"))
        ),
    )


def words(drawing: Drawing) -> str:
    texts = [item.content for group in drawing.groups for item in group.items if isinstance(item, Text)]
    return " ".join(texts)


def test_without_an_end_everybody_is_shown() -> None:
    document = two_homes()
    assert shortened(document, ()).document is document
    assert shortened(document, ("mum",)).sentence == ""


def test_who_is_behind_an_end_is_left_out() -> None:
    found = shortened(two_homes(), ("dad",))
    assert found.people == {"wife", "daughter"}
    assert {person.id for person in found.document.people} == {"dad", "mum", "son"}


def test_the_end_and_the_foot_say_who_is_missing() -> None:
    found = shortened(two_homes(), ("dad",))
    assert found.notes == {"dad": "family not shown: 2 people"}
    assert found.sentence.startswith("2 people are not shown: family of ")
    fit = Fitting(two_homes(), PictureOptions(ends=("dad",)))
    said = words(fit.best((A4_LANDSCAPE,)).drawing)
    assert "2 people are not shown" in said
    assert "not shown: 2 people" in " ".join(said.split())


def test_a_household_says_how_many_of_it_are_missing() -> None:
    labels = [home.label for home in shortened(two_homes(), ("dad",)).document.households]
    assert labels == ["Father’s home (2 people not shown)", "Address 2"]


def test_somebody_missing_who_is_said_to_be_missing_is_not_drawn() -> None:
    fit = Fitting(two_homes(), PictureOptions(ends=("dad",)))
    keys = {group.key for group in fit.best((A4_LANDSCAPE,)).drawing.groups}
    assert "person:dad" in keys
    assert not keys & {"person:wife", "person:daughter"}


def test_a_subject_is_never_an_end() -> None:
    with pytest.raises(SubjectError):
        shortened(two_homes(), ("son",))


def test_one_person_is_not_people() -> None:
    assert (how_many(1), how_many(2)) == ("1 person", "2 people")
    assert shortened(two_homes(), ("wife",)).sentence.startswith("1 person is not shown")


def test_several_people_drawn_as_one_are_missing_as_many() -> None:
    document = two_homes()
    people = tuple(p.replace(count=3) if p.id == "daughter" else p for p in document.people)
    found = shortened(document.replace(people=people), ("dad",))
    assert found.notes == {"dad": "family not shown: 4 people"}
    assert found.sentence.startswith("4 people are not shown: family of ")
    (home,) = (h for h in found.document.households if h.id == "h1")
    assert home.label == "Father’s home (4 people not shown)"


@settings(max_examples=8)
@given(documents(max_people=9), st.data())
def test_everybody_is_drawn_or_counted_beside_somebody_who_is(
    document: Document, data: st.DataObject
) -> None:
    found = branches(FamilyGraph(document))
    ends = data.draw(
        st.lists(st.sampled_from([b.person for b in found]), unique=True) if found else st.just([])
    )
    picture = draw(document, PictureOptions(ends=tuple(ends), bonds=True))
    drawn = {box.person for box in picture.layout.boxes}
    hidden = {person for branch in picture.left_out for person in branch.people}
    assert drawn | hidden == {person.id for person in document.people}
    assert not drawn & hidden
    titles = {group.key: group.title for group in picture.drawing.groups}
    assert all("family not shown" in titles[f"person:{branch.person}"] for branch in picture.left_out)
