"""An invented family for the canvas."""

from __future__ import annotations

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership, Stage

FAMILY = Document(
    case=CaseInfo(subjects=("p3",)),
    people=(
        Person(id="p1", name="Nora Vale", sex="female"),
        Person(id="p2", name="Owen Pike", sex="male"),
        Person(id="p3", name="Tess Vale", sex="female", birth="2020-05"),
    ),
    partnerships=(Partnership(id="u1", partners=("p1", "p2"), stages=(Stage(status="cohabiting"),)),),
    parentage=(
        Parentage(id="k1", child="p3", parent="p1", kind="birth"),
        Parentage(id="k2", child="p3", parent="p2", kind="birth"),
    ),
    households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Gran's & Co")),
    residences=(
        Residence(id="s1", person="p1", household="h1"),
        Residence(id="s2", person="p3", household="h1"),
    ),
)
