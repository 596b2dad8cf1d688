from __future__ import annotations

from genogram_app.edit.joining import Joined, joined
from genogram_app.model.evidence import Account, Contact
from genogram_app.model.homes import Residence
from genogram_app.model.relations import Bond, Parentage, Partnership, Stage


def couple(*stages: Stage, certainty: object = "stated") -> Partnership:
    return Partnership.model_validate(
        {"id": "u1", "partners": ("a", "b"), "stages": stages, "certainty": certainty}
    )


def stages_of(found: Joined | None) -> list[str]:
    assert found is not None
    assert isinstance(found.item, Partnership)
    return [stage.status for stage in found.item.stages]


WED, LEFT = Stage(status="married", from_="2019"), Stage(status="separated", from_="2022-04")


def test_the_fuller_history_stands_for_both() -> None:
    found = joined(couple(Stage(status="married")), couple(WED, LEFT))
    assert stages_of(found) == ["married", "separated"]
    assert found is not None
    assert found.places == ((0,), (0, 1))


def test_histories_without_dates_are_not_put_in_an_order() -> None:
    assert joined(couple(Stage(status="engaged")), couple(WED)) is None


def test_stages_in_different_orders_contradict_each_other() -> None:
    other = couple(Stage(status="separated", from_="2010"), Stage(status="cohabiting", from_="2005"))
    assert joined(couple(WED), other) is None


def test_other_people_are_another_couple() -> None:
    other = Partnership(id="u2", partners=("a", "c"))
    assert joined(couple(), other) is None


def test_what_is_alleged_does_not_become_surer_by_being_joined() -> None:
    assert joined(couple(WED, LEFT, certainty="alleged"), couple(WED)) is None
    found = joined(couple(WED, certainty="alleged"), couple(WED, LEFT))
    assert found is not None
    assert isinstance(found.item, Partnership)
    assert found.item.certainty == "stated"


def test_parentage_from_different_dates_contradicts_itself() -> None:
    one = Parentage(id="k1", child="a", parent="b", kind="foster", from_="2019")
    assert joined(one, one.replace(id="k2", from_="2020")) is None
    assert joined(one, one.replace(id="k2", kind="birth")) is None
    found = joined(one.replace(from_=None), one.replace(id="k2"))
    assert found == Joined(one)


def test_residences_and_relationships_are_one_only_when_they_say_the_same() -> None:
    stay = Residence(id="s1", person="a", household="h")
    assert joined(stay, stay.replace(id="s2")) == Joined(stay)
    assert joined(stay, stay.replace(id="s2", from_="2020")) is None
    bond = Bond(id="b1", from_person="a", to_person="b", kind="close")
    assert joined(bond, bond.replace(id="b2", from_person="b", to_person="a")) is None


def test_what_was_said_or_done_twice_stays_twice() -> None:
    assert joined(Account(id="e1", fact="a"), Account(id="e2", fact="a")) is None
    assert joined(Contact(id="c1"), Contact(id="c2")) is None
