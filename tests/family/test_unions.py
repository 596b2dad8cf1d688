from __future__ import annotations

from hypothesis import given

from genogram_app.family.graph import build_graph
from genogram_app.family.unions import Union, find_unions
from genogram_app.model.document import Document
from genogram_app.model.relations import MultipleBirth
from tests.small_families import age, couple, family, parents, person
from tests.strategies import families


def unions(document: Document) -> dict[str, Union]:
    return {union.id: union for union in find_unions(build_graph(document))}


def children(document: Document, union: str) -> list[str]:
    return [link.child for link in unions(document)[union].children]


@given(families())
def test_every_parentage_but_a_step_parent_s_is_in_exactly_one_link(document: Document) -> None:
    links = [link for union in unions(document).values() for link in union.children]
    drawn = sorted(fact for link in links for fact in link.parentages)
    wanted = [k.id for k in document.parentage if k.kind != "step" and k.certainty != "disproved"]
    assert drawn == sorted(wanted)


@given(families())
def test_every_child_with_a_link_has_one_primary_link_and_none_twice_in_a_union(document: Document) -> None:
    found = unions(document).values()
    primary = [link.child for union in found for link in union.children if link.primary]
    assert sorted(primary) == sorted({link.child for union in found for link in union.children})
    assert all(len({link.child for link in u.children}) == len(u.children) for u in found)


@given(families())
def test_a_link_s_facts_lead_to_the_partners_of_its_union(document: Document) -> None:
    fact = {k.id: k for k in document.parentage}
    for union in unions(document).values():
        for link in union.children:
            assert {fact[k].child for k in link.parentages} == {link.child}
            assert {fact[k].parent for k in link.parentages} <= set(union.partners)


@given(families())
def test_every_partnership_is_a_union_and_unions_have_different_ids(document: Document) -> None:
    found = find_unions(build_graph(document))
    assert len({union.id for union in found}) == len(found)
    wanted = {u.id for u in document.partnerships if u.certainty != "disproved"}
    assert {union.partnership for union in found if union.partnership} == wanted


def test_a_couple_s_children_are_under_their_partnership() -> None:
    document = family(couple("mum", "dad"), parents("child", "dad", "mum"))
    assert children(document, "mum=dad") == ["child"]


def test_two_parents_without_a_stated_relationship_make_a_union_that_says_so() -> None:
    union = unions(family(parents("child", "mum", "dad")))["mum+dad"]
    assert (union.partners, union.partnership) == (("mum", "dad"), None)


def test_one_stated_parent_gets_no_invented_partner() -> None:
    assert unions(family(parents("child", "mum")))["mum"].partners == ("mum",)


def test_a_step_parent_draws_no_line() -> None:
    assert unions(family(parents("child", "dad", kind="step"))) == {}


def test_a_disputed_father_hangs_second() -> None:
    document = family(
        couple("mum", "other_dad"),
        couple("mum", "dad"),
        parents("child", "mum"),
        parents("child", "other_dad", certainty="disputed"),
        parents("child", "dad", certainty="established"),
    )
    first, second = unions(document)["mum=dad"], unions(document)["mum=other_dad"]
    assert [(k.parentages, k.primary) for k in first.children] == [(("child<mum", "child<dad"), True)]
    assert [(k.parentages, k.primary) for k in second.children] == [(("child<other_dad",), False)]
    assert second.children[0].certainty == "disputed"


def test_a_disputed_father_who_was_no_partner_hangs_alone() -> None:
    document = family(parents("child", "mum", "dad"), parents("child", "other_dad", certainty="alleged"))
    assert {i: u.partners for i, u in unions(document).items()} == {
        "mum+dad": ("mum", "dad"),
        "other_dad": ("other_dad",),
    }


def test_two_claimed_fathers_are_never_made_a_couple() -> None:
    document = family(
        parents("child", "mum", certainty="disputed"),
        parents("child", "dad", "other_dad", certainty="established"),
    )
    assert "dad+other_dad" not in unions(document)


def test_birth_parents_place_the_child_before_adopters_and_carers() -> None:
    document = family(
        parents("child", "aunt", "uncle", kind="adoptive"),
        parents("child", "nan", kind="kinship_care"),
        parents("child", "mum"),
    )
    primary = {u.id: link.primary for u in unions(document).values() for link in u.children}
    assert primary == {"mum": True, "aunt+uncle": False, "nan": False}


def test_adopters_place_the_child_when_no_birth_parent_is_stated() -> None:
    document = family(
        parents("child", "nan", kind="foster"), parents("child", "aunt", "uncle", kind="adoptive")
    )
    primary = {u.id: link.primary for u in unions(document).values() for link in u.children}
    assert primary == {"nan": False, "aunt+uncle": True}


def test_carers_who_came_one_after_the_other_are_not_drawn_as_a_couple() -> None:
    document = family(
        parents("child", "aunt", kind="foster", from_="2019", to="2020"),
        parents("child", "uncle", kind="foster", from_="2020", to="2021"),
    )
    assert sorted(unions(document)) == ["aunt", "uncle"]


def test_carers_who_are_a_couple_or_cared_together_share_a_union() -> None:
    together = parents("child", "aunt", "uncle", kind="foster", from_="2019", to="2020")
    assert sorted(unions(family(together))) == ["aunt+uncle"]
    partners = family(couple("aunt", "uncle"), parents("child", "aunt", "uncle", kind="guardian"))
    assert children(partners, "aunt=uncle") == ["child"]


def test_foster_carers_who_adopted_the_child_hold_it_once_as_adopters() -> None:
    document = family(
        couple("aunt", "uncle"),
        parents("child", "aunt", "uncle", kind="foster"),
    )
    adopted = tuple(k.replace(id=f"{k.id}!", kind="adoptive") for k in document.parentage)
    union = unions(document.replace(parentage=(*document.parentage, *adopted)))["aunt=uncle"]
    assert [(k.child, k.kind, len(k.parentages)) for k in union.children] == [("child", "adoptive", 4)]


def test_the_kind_that_nobody_stated_is_the_weaker_kind() -> None:
    document = family(parents("child", "mum"), parents("child", "dad", kind="not_known"))
    assert unions(document)["mum+dad"].children[0].kind == "not_known"


def test_children_stand_oldest_first_by_date_and_by_stated_age() -> None:
    document = family(
        person("young", birth="2020-05"),
        person("middle", ages=age(9, "2024-01-01")),
        person("old", birth="2009"),
        *(parents(child, "mum") for child in ("young", "middle", "old")),
    )
    assert children(document, "mum") == ["old", "middle", "young"]


def test_children_without_dates_keep_the_order_of_the_file() -> None:
    document = family(*(parents(child, "mum") for child in ("zed", "abe", "kit")))
    assert children(document, "mum") == ["zed", "abe", "kit"]


def test_dates_that_overlap_say_nothing_of_the_order() -> None:
    document = family(
        person("first", birth="2019"),
        person("second", birth="2019-03"),
        parents("first", "mum"),
        parents("second", "mum"),
    )
    assert children(document, "mum") == ["first", "second"]


def test_losses_and_pregnancies_take_their_place_among_the_children() -> None:
    document = family(
        person("expected", kind="pregnancy", due="2024-03"),
        person("unborn", kind="pregnancy"),
        person("lost", kind="miscarriage", death="2018"),
        person("eldest", birth="2016"),
        person("second", birth="2020"),
        *(parents(child, "mum") for child in ("unborn", "expected", "second", "lost", "eldest")),
    )
    assert children(document, "mum") == ["eldest", "lost", "second", "expected", "unborn"]


def test_twins_stand_side_by_side_even_when_only_one_has_a_date() -> None:
    document = family(
        person("twin_a", birth="2015"),
        person("eldest", birth="2012"),
        person("youngest", birth="2018"),
        *(parents(child, "mum") for child in ("twin_a", "youngest", "twin_b", "eldest")),
        births=(MultipleBirth(id="m1", children=("twin_b", "twin_a")),),
    )
    assert children(document, "mum") == ["eldest", "twin_b", "twin_a", "youngest"]


def test_somebody_s_unions_come_in_date_order() -> None:
    document = family(
        person("late", birth="2020"),
        couple("mum", "uncle", ("cohabiting", "2015", "2018")),
        couple("mum", "dad", ("married", "2009", "2014")),
        parents("late", "mum", "other_dad"),
    )
    found = find_unions(build_graph(document))
    assert [u.id for u in found if "mum" in u.partners] == ["mum=dad", "mum=uncle", "mum+other_dad"]


def test_a_couple_with_two_partnerships_have_their_children_once() -> None:
    document = family(couple("mum", "dad", ("cohabiting", "2009")), parents("child", "mum", "dad"))
    again = couple("dad", "mum", ("married", "2020"))
    document = document.replace(partnerships=(*document.partnerships, again))
    assert {i: len(u.children) for i, u in unions(document).items()} == {"mum=dad": 1, "dad=mum": 0}


def test_several_people_drawn_as_one_come_after_those_who_are_certainly_older_than_any_of_them() -> None:
    def order(*ages: int) -> list[str]:
        several = person("several", count=2, ages=tuple(a for years in ages for a in age(years, "2020")))
        eldest = person("eldest", birth="2010")
        document = family(several, eldest, parents("several", "mum"), parents("eldest", "mum"))
        return children(document, "mum")

    assert order(2, 5) == ["eldest", "several"]
    assert order(5, 30) == ["several", "eldest"]
