"""A kin description is held against the drawing generously."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.kin.relatives import Relatives
from tests.narrative.wilf import graph


@pytest.mark.parametrize(
    ("person", "relation", "sex", "expected"),
    [
        ("kid", "parent", "female", ("mum",)),
        ("kid", "half sibling", "female", ("half",)),
        ("kid", "grandparent", "female", ("gran",)),
        ("kid", "aunt or uncle", "female", ("aunt",)),
        ("half", "step parent", "male", ("dad", "ex")),
        ("mum", "partner", "male", ("dad", "ex")),
        ("mum", "sibling", "female", ("aunt",)),
        ("mum", "aunt or uncle", "female", ("great",)),
        ("aunt", "niece or nephew", "male", ("kid",)),
        ("gran", "grandchild", "any", ("kid", "half")),
        ("dad", "parent in law", "female", ("gran",)),
        ("dad", "parent", "female", ()),
    ],
)
def test_relatives_are_found(person: str, relation: str, sex: SexOfTerm, expected: tuple[str, ...]) -> None:
    assert Relatives(graph()).find(person, relation, sex) == expected


def test_a_side_of_the_family_counts() -> None:
    relatives = Relatives(graph())
    assert relatives.find("kid", "grandparent", "female", "maternal") == ("gran",)
    assert relatives.find("kid", "grandparent", "female", "paternal") == ()


def test_a_couple_is_together_until_somebody_says_otherwise() -> None:
    relatives = Relatives(graph())
    assert relatives.together_now("mum", "dad")
    assert not relatives.together_now("mum", "ex")
    assert relatives.certainly_together("mum", "dad")


def test_a_stated_term_with_its_side_is_no_other_relation() -> None:
    aunt = Kin(id="r1", person="a", relative="k", term="maternal aunt")
    people = (Person(id="k", name="Zed"), Person(id="a", name="Ada", sex="female"))
    relatives = Relatives(build_graph(Document(people=people, kin=(aunt,))))
    assert relatives.find("k", "aunt or uncle", "female") == ("a",)
    assert relatives.find("k", "parent", "female") == ()
