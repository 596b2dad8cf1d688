from __future__ import annotations

from genogram_app.family.about import people_of
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household, Residence
from tests.ui.canvas.family import FAMILY


def test_a_relation_is_about_everybody_whom_it_joins() -> None:
    assert people_of(FAMILY.people[0]) == ("p1",)
    assert people_of(FAMILY.partnerships[0]) == ("p1", "p2")
    assert people_of(FAMILY.parentage[0]) == ("p3", "p1")
    assert people_of(FAMILY.households[0]) == people_of(None) == ()


def test_a_home_is_of_whoever_lived_there_and_a_contact_of_whoever_it_names() -> None:
    assert people_of(Residence(id="s1", person="p1", household="h1")) == ("p1",)
    assert people_of(Contact(id="c1", people=("p1",), seen=(("p2", "seen"),))) == ("p1", "p2")
    assert people_of(Household(id="h1")) == ()
