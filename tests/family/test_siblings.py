from __future__ import annotations

import pytest
from hypothesis import given

from genogram_app.family.graph import build_graph
from genogram_app.family.siblings import sibling_between, siblings_of
from genogram_app.model.document import Document
from tests.small_families import couple, family, parents
from tests.strategies import families


def kind(document: Document, one: str = "child", other: str = "brother") -> str | None:
    sibling = sibling_between(build_graph(document), one, other)
    return sibling.kind if sibling else None


def test_two_shared_parents_make_full_siblings() -> None:
    assert kind(family(parents("child", "mum", "dad"), parents("brother", "dad", "mum"))) == "full"


def test_one_shared_parent_and_two_known_others_make_half_siblings() -> None:
    document = family(parents("child", "mum", "dad"), parents("brother", "mum", "other_dad"))
    sibling = sibling_between(build_graph(document), "child", "brother")
    assert sibling is not None
    assert (sibling.kind, sibling.through) == ("half", ("mum",))


def test_full_or_half_cannot_be_said_while_a_father_is_not_stated() -> None:
    assert kind(family(parents("child", "mum", "dad"), parents("brother", "mum"))) == "undetermined"
    assert kind(family(parents("child", "mum"), parents("brother", "mum"))) == "undetermined"


def test_a_half_sibling_is_as_sure_as_both_fathers() -> None:
    document = family(
        parents("child", "mum", "dad"),
        parents("brother", "mum"),
        parents("brother", "other_dad", certainty="alleged"),
    )
    sibling = sibling_between(build_graph(document), "child", "brother")
    assert sibling is not None
    assert sibling.certainty == "alleged"
    assert set(sibling.facts) == {"child<mum", "child<dad", "brother<mum", "brother<other_dad"}


def test_a_child_adopted_into_the_family_is_an_adoptive_sibling() -> None:
    document = family(parents("child", "mum", "dad"), parents("brother", "mum", "dad", kind="adoptive"))
    assert kind(document) == "adoptive"


def test_children_who_share_a_foster_carer_are_foster_siblings() -> None:
    document = family(parents("child", "aunt", kind="foster"), parents("brother", "aunt"))
    assert kind(document) == "foster"


@pytest.mark.parametrize("one_first", [True, False])
def test_a_parent_s_partner_s_child_is_a_step_sibling(one_first: bool) -> None:
    document = family(couple("mum", "husband"), parents("child", "mum"), parents("brother", "husband"))
    assert kind(document, *(("child", "brother") if one_first else ("brother", "child"))) == "step"


def test_a_stated_step_parent_makes_step_siblings_without_a_partnership() -> None:
    document = family(parents("child", "husband", kind="step"), parents("brother", "husband"))
    assert kind(document) == kind(document, "brother", "child") == "step"


def test_a_casual_couple_make_nobody_step_siblings() -> None:
    document = family(
        couple("mum", "dad", ("casual", "2015")), parents("child", "mum"), parents("brother", "dad")
    )
    assert kind(document) is None


def test_people_without_common_parents_are_no_siblings() -> None:
    assert kind(family(parents("child", "mum"), parents("brother", "aunt"))) is None


def test_each_sibling_is_listed_once_by_the_closest_kind() -> None:
    document = family(
        couple("mum", "husband"),
        parents("child", "mum", "dad"),
        parents("brother", "mum", "husband"),
        parents("sister", "husband"),
        parents("son", "mum", "dad"),
    )
    found = siblings_of(build_graph(document), "child")
    assert [(s.person, s.kind) for s in found] == [("brother", "half"), ("sister", "step"), ("son", "full")]


@given(families())
def test_siblings_are_siblings_of_each_other_of_the_same_kind(document: Document) -> None:
    graph = build_graph(document)
    for p in document.people:
        for sibling in siblings_of(graph, p.id):
            back = sibling_between(graph, sibling.person, p.id)
            assert back is not None
            assert (back.kind, back.certainty) == (sibling.kind, sibling.certainty) or back.kind == "step"
