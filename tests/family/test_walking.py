from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.family.walking import Way, next_in_family, relations_of
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, Parentage, Partnership

ACROSS = {"gran": 100.0, "mother": 100.0, "aunt": 20.0, "father": 200.0, "dean": 300.0,
          "ann": 110.0, "ben": 150.0, "half": 250.0}  # fmt: skip


def family() -> Document:
    """A mother with two children by one man and one by another, who is no stated partner; her kin."""
    parents = {
        "mother": ("gran",),
        "ann": ("mother", "father"),
        "ben": ("mother", "father"),
        "half": ("mother", "dean"),
    }
    pairs = [(child, parent) for child, both in parents.items() for parent in both]
    return Document(
        people=tuple(
            Person(id=i, birth={"ann": "2015", "ben": "2012-05", "half": "2020"}.get(i)) for i in ACROSS
        ),
        partnerships=(Partnership(id="u1", partners=("mother", "father")),),
        parentage=tuple(
            Parentage(id=f"k{n}", child=c, parent=p, kind="birth") for n, (c, p) in enumerate(pairs)
        ),
        kin=(Kin(id="r1", person="aunt", relative="mother", term="maternal half-sister"),),
        bonds=(Bond(id="b1", from_person="gran", to_person="ann", kind="close"),),
    )


def walked(person: str, way: Way, trail: tuple[str, ...] = (), side: Way | None = None) -> str | None:
    return next_in_family(build_graph(family()), ACROSS, person, way, trail, side)


@pytest.mark.parametrize(
    ("person", "way", "there"),
    [
        ("ann", "up", "mother"),
        ("half", "up", "dean"),
        ("gran", "up", None),
        ("mother", "down", "ben"),
        ("dean", "down", "half"),
        ("ann", "down", None),
        ("ann", "right", "ben"),
        ("ben", "right", "half"),
        ("half", "left", "ben"),
        ("ann", "left", None),
        ("mother", "right", "father"),
        ("mother", "left", "aunt"),
        ("aunt", "right", "mother"),
        ("father", "right", None),
        ("dean", "left", "mother"),
    ],
)
def test_a_way_leads_to_the_next_relative(person: str, way: Way, there: str | None) -> None:
    assert walked(person, way) == there


def test_the_way_back_leads_to_whom_one_came_from() -> None:
    assert walked("mother", "down", trail=("ann",)) == "ann"
    assert walked("mother", "down", trail=("half", "ann", "gran")) == "ann"
    assert walked("half", "up", trail=("mother",)) == "mother"


def test_after_a_step_aside_the_parent_on_that_side_comes_first() -> None:
    assert walked("ben", "up", side="left") == "mother"
    assert walked("ben", "up", side="right") == "father"


def test_nobody_who_is_not_drawn_is_gone_to() -> None:
    across = {i: x for i, x in ACROSS.items() if i != "mother"}
    assert next_in_family(build_graph(family()), across, "ann", "up") == "father"


def test_all_that_joins_a_person_can_be_stepped_through() -> None:
    assert relations_of(family(), "mother") == ("u1", "k0", "k1", "k3", "k5", "r1")
    assert relations_of(family(), "gran") == ("k0", "b1")
