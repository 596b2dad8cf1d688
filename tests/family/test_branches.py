"""A branch is whoever is joined to the child only through one person; nobody near the child is in one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from genogram_app.family.branches import Branch, SubjectError, branch_beyond, branches, left_out
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.relations import Bond, Kin
from tests.small_families import couple, family, parents
from tests.strategies import documents


def wide(**more: Any) -> Document:
    """The father has a first wife with a child and that wife a husband; the mother has parents."""
    told: dict[str, Any] = {"case": CaseInfo(subjects=("son",))} | more
    return family(
        couple("dad", "mum"),
        couple("dad", "wife"),
        couple("wife", "husband"),
        *(
            parents("son", "dad", "mum"),
            parents("daughter", "dad", "wife"),
            parents("mum", "gran", "grandad"),
        ),
        **told,
    )


def hidden(document: Document, *ends: str) -> dict[str, set[str]]:
    return {branch.person: set(branch.people) for branch in left_out(FamilyGraph(document), ends)}


def test_a_branch_is_whoever_is_joined_only_through_a_person() -> None:
    assert hidden(wide(), "dad") == {"dad": {"wife", "daughter", "husband"}}
    assert hidden(wide(), "wife") == {"wife": {"husband"}}
    assert hidden(wide(), "gran") == {}


def test_the_largest_branch_comes_first() -> None:
    found = branches(FamilyGraph(wide()))
    assert found[0] == Branch("dad", ("wife", "husband", "daughter"))
    assert [len(branch.people) for branch in found] == sorted((len(b.people) for b in found), reverse=True)
    assert {branch.person for branch in found} == {"dad", "mum", "wife"}


def test_a_picture_cannot_end_at_a_subject_child() -> None:
    with pytest.raises(SubjectError):
        left_out(FamilyGraph(wide()), ("son",))
    assert "son" not in {branch.person for branch in branches(FamilyGraph(wide()))}


def test_whoever_ever_lived_with_the_child_stays() -> None:
    homes: dict[str, Any] = {
        "households": (Household(id="h1", label="Address 1"),),
        "residences": (
            Residence(id="s1", person="son", household="h1", to="2019"),
            Residence(id="s2", person="husband", household="h1", from_="2021"),
        ),
    }
    assert hidden(wide(**homes), "dad") == {}
    assert hidden(wide(**homes), "husband", "dad") == {
        "husband": {"wife", "daughter"},
        "dad": {"wife", "daughter"},
    }


def test_an_offer_of_a_home_joins_nobody() -> None:
    homes: dict[str, Any] = {
        "households": (Household(id="h1", label="Address 1"),),
        "residences": (
            Residence(id="s1", person="son", household="h1"),
            Residence(id="s2", person="husband", household="h1", basis="offered_declined"),
        ),
    }
    assert "husband" in hidden(wide(**homes), "dad")["dad"]


def test_whoever_has_a_bond_with_the_child_stays() -> None:
    bond = Bond(id="b1", from_person="wife", to_person="son", kind="violence", directed=True)
    assert hidden(wide(bonds=(bond,)), "dad") == {}


def test_somebody_behind_another_end_is_in_that_branch() -> None:
    assert hidden(wide(), "dad", "wife") == {"dad": {"wife", "daughter", "husband"}}


def test_people_joined_in_two_ways_are_hidden_only_by_both() -> None:
    document = wide(kin=(Kin(id="r1", person="husband", relative="gran", term="cousin"),))
    assert hidden(document, "dad") == {}
    assert hidden(document, "dad", "gran") == {
        "dad": {"wife", "daughter", "husband"},
        "gran": {"wife", "daughter", "husband"},
    }


def test_somebody_joined_to_nobody_is_in_no_branch() -> None:
    assert "aunt" not in {p for b in branches(FamilyGraph(wide(people="aunt"))) for p in b.people}


def test_an_unknown_person_is_refused() -> None:
    with pytest.raises(KeyError):
        left_out(FamilyGraph(wide()), ("nobody",))


@given(documents(max_people=8))
def test_no_branch_holds_a_subject_or_its_own_end(document: Document) -> None:
    graph = FamilyGraph(document)
    subjects = set(document.case.subjects)
    for branch in branches(graph):
        assert not subjects & {branch.person, *branch.people}
        assert branch.person not in branch.people
        assert left_out(graph, (branch.person,)) == (branch,)


def test_a_branch_has_as_many_people_as_its_symbols_stand_for() -> None:
    document = wide()
    several = tuple(p.replace(count=3) if p.id == "daughter" else p for p in document.people)
    (branch,) = left_out(FamilyGraph(document.replace(people=several)), ("dad",))
    assert branch.people == ("wife", "husband", "daughter")
    assert branch.number == 5


def test_the_branch_beyond_somebody_or_none() -> None:
    graph = FamilyGraph(wide())
    assert branch_beyond(graph, "wife") == Branch("wife", ("husband",))
    assert branch_beyond(graph, "gran") is None
    assert branch_beyond(graph, "son") is None


def test_in_a_case_without_a_subject_the_first_person_ends_nothing() -> None:
    document = wide(case=CaseInfo())
    assert branch_beyond(FamilyGraph(document), document.people[0].id) is None
