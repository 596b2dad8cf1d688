from __future__ import annotations

from typing import get_args

from genogram_app.edit.session import Session
from genogram_app.model.fields import BondKind
from genogram_app.ui.bond_choices import GROUPS, bond_choices
from tests.ui.conftest import family


def test_every_kind_of_bond_is_offered_once() -> None:
    offered = [kind for _, kinds in GROUPS for kind in kinds]
    assert sorted(offered) == sorted(get_args(BondKind))


def test_it_takes_two_people_and_nothing_else() -> None:
    assert bond_choices(family(), ("p1",)) == ()
    assert bond_choices(family(), ("p1", "h1")) == ()
    assert bond_choices(family(), ("p1", "p2", "p3")) == ()


def test_what_goes_one_way_says_from_whom_to_whom() -> None:
    choices = bond_choices(family(), ("p3", "p2"))
    (violent,) = [choice for choice in choices if "violent" in choice.words]
    assert violent.words == "Piers Quill: violent to Odette Tarlow"
    assert violent.group == "Harm"
    session = Session(family())
    session.do(violent.edit)
    (bond,) = session.document.bonds
    assert (bond.from_person, bond.to_person, bond.directed) == ("p3", "p2", True)


def test_what_is_mutual_has_no_direction() -> None:
    session = Session(family())
    session.do(bond_choices(session.document, ("p3", "p2"))[0].edit)
    assert not session.document.bonds[0].directed
