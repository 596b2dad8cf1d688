from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.family.kinship import kinship
from genogram_app.model.document import Document
from genogram_app.model.people import Status
from genogram_app.model.relations import Kin, Parentage, Partnership
from tests.small_families import couple, family, parents, person
from tests.strategies import families


def term(document: Document, who: str, of: str = "child", on: date | None = None) -> str | None:
    return kinship(build_graph(document), who, of, on).term


THREE_GENERATIONS = family(
    couple("gran", "grandad", ("married", "1960")),
    parents("mum", "gran", "grandad"),
    parents("aunt", "gran", "grandad"),
    parents("uncle", "gran"),
    parents("gran", "great_gran"),
    parents("great_aunt", "great_gran"),
    parents("second", "great_aunt"),
    parents("third", "second"),
    couple("mum", "dad", ("cohabiting", "2005", "2012"), ("separated", "2012")),
    couple("mum", "husband", ("married", "2014")),
    couple("aunt", "aunts_man", ("married", "2000")),
    couple("uncle", "uncles_woman", ("cohabiting", "2000")),
    parents("dad", "nan"),
    parents("child", "mum", "dad"),
    parents("sister", "mum", "dad"),
    parents("brother", "mum", "husband"),
    parents("other", "dad"),
    parents("son", "husband", "wife"),
    parents("cousin", "aunt"),
    parents("cousins_child", "cousin"),
    person("aunts_man", sex="male"),
    person("great_gran", sex="female"),
    person("uncles_woman", sex="female"),
)


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("child", "the same person"),
        ("mum", "mother"),
        ("dad", "father"),
        ("gran", "maternal grandmother"),
        ("grandad", "maternal grandfather"),
        ("nan", "paternal grandmother"),
        ("great_gran", "maternal great-grandmother"),
        ("aunt", "maternal aunt"),
        ("uncle", "maternal uncle"),
        ("great_aunt", "maternal great-aunt"),
        ("second", "first cousin once removed"),
        ("third", "second cousin"),
        ("cousin", "first cousin"),
        ("cousins_child", "first cousin once removed"),
        ("sister", "sister"),
        ("brother", "half-brother through the mother"),
        ("other", "sibling or half-sibling"),
        ("husband", "mother's husband"),
        ("son", "stepbrother"),
        ("wife", "mother's husband's son's mother"),
        ("aunts_man", "uncle by marriage"),
        ("uncles_woman", "maternal uncle's partner"),
    ],
)
def test_a_relative_is_called_by_the_usual_term(who: str, expected: str) -> None:
    assert term(THREE_GENERATIONS, who) == expected


@pytest.mark.parametrize(
    ("who", "of", "expected"),
    [
        ("child", "mum", "child"),
        ("child", "gran", "grandchild"),
        ("child", "great_gran", "great-grandchild"),
        ("child", "aunt", "niece or nephew"),
        ("child", "great_aunt", "great-niece or great-nephew"),
        ("child", "husband", "wife's child"),
        ("gran", "husband", "mother-in-law"),
        ("aunt", "husband", "sister-in-law"),
        ("husband", "gran", "son-in-law"),
        ("husband", "aunt", "brother-in-law"),
        ("nan", "mum", "former partner's mother"),
        ("mum", "dad", "former partner"),
        ("mum", "husband", "wife"),
    ],
)
def test_a_relation_is_told_from_either_side(who: str, of: str, expected: str) -> None:
    assert term(THREE_GENERATIONS, who, of) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2004, 1, 1), "mother's later partner"),
        (date(2010, 1, 1), "mother's partner"),
        (date(2013, 6, 1), "mother's former partner"),
        (None, "mother's former partner"),
    ],
)
def test_a_partner_is_told_as_of_the_day(on: date | None, expected: str) -> None:
    document = family(
        couple("mum", "man", ("cohabiting", "2005", "2012"), ("separated", "2012")),
        parents("child", "mum"),
        person("man", sex="male"),
    )
    assert term(document, "man", on=on) == expected


def test_a_step_parent_is_one_when_somebody_said_so() -> None:
    document = family(
        couple("mum", "husband", ("married", "2014")),
        parents("child", "mum"),
        parents("child", "husband", kind="step"),
    )
    assert term(document, "husband") == "stepfather"
    assert term(document, "child", "husband") == "stepchild"


def test_carers_are_called_what_they_are() -> None:
    document = family(
        parents("child", "mum", kind="foster"),
        parents("child", "uncle", kind="kinship_care"),
        parents("child", "gran", kind="guardian"),
        parents("child", "dad", kind="donor"),
        parents("child", "aunt", kind="surrogate"),
    )
    terms = [term(document, who) for who in ("mum", "uncle", "gran", "dad", "aunt")]
    assert terms == ["foster carer", "kinship carer", "guardian", "donor", "surrogate mother"]


def test_a_guardian_is_special_when_the_child_has_the_order() -> None:
    document = family(
        person("child", statuses=(Status(code="SGO"),)), parents("child", "gran", kind="guardian")
    )
    assert term(document, "gran") == "special guardian"


def test_a_grandmother_who_is_the_carer_is_both_and_so_has_no_single_term() -> None:
    document = family(
        parents("child", "mum"), parents("mum", "gran"), parents("child", "gran", kind="kinship_care")
    )
    found = kinship(build_graph(document), "gran", "child")
    assert found.term is None
    assert found.words == "maternal grandmother and kinship carer"


def test_adopted_relatives_are_told_from_those_by_birth() -> None:
    document = family(
        parents("child", "mum"),
        parents("child", "aunt", "uncle", kind="adoptive"),
        parents("son", "aunt", "uncle"),
        parents("aunt", "gran"),
    )
    assert term(document, "mum") == "birth mother"
    assert term(document, "aunt") == "adoptive mother"
    assert term(document, "son") == "adoptive brother"
    assert term(document, "gran") == "adoptive maternal grandmother"
    assert term(document, "child", "uncle") == "adopted child"
    assert term(document, "child", "mum") == "child by birth"


def test_a_relation_is_as_sure_as_its_weakest_fact() -> None:
    document = family(
        parents("child", "dad", certainty="disputed"), parents("dad", "nan", certainty="established")
    )
    found = kinship(build_graph(document), "nan", "child")
    assert found.certainty == "disputed"
    assert found.candidates[0].facts == ("child<dad", "dad<nan")
    assert found.candidates[0].generations == 2


def test_a_relation_that_is_only_stated_answers_with_its_own_term() -> None:
    document = family(
        people="great_aunt child",
        kin=(Kin(id="r1", person="great_aunt", relative="child", term="great-aunt", certainty="alleged"),),
    )
    found = kinship(build_graph(document), "great_aunt", "child")
    assert (found.term, found.certainty) == ("great-aunt", "alleged")
    assert term(document, "child", "great_aunt") == "great-niece or great-nephew"


def test_a_stated_relation_continues_a_path() -> None:
    document = family(
        parents("child", "mum"),
        people="sister",
        kin=(Kin(id="r1", person="sister", relative="mum", term="sister"),),
    )
    found = kinship(build_graph(document), "sister", "child")
    assert (found.term, found.candidates[0].generations) == ("mother's sister", 1)


def test_people_whom_nothing_joins_have_no_term() -> None:
    found = kinship(build_graph(family(people="lodger child")), "lodger", "child")
    assert (found.term, found.words, found.certainty) == (None, "no single term", "not_known")


def test_somebody_related_in_two_ways_is_told_in_both() -> None:
    document = family(
        parents("mum", "gran"),
        parents("dad", "gran"),
        parents("child", "mum", "dad"),
    )
    found = kinship(build_graph(document), "gran", "child")
    assert found.words == "maternal grandmother and paternal grandmother"


def test_two_disputed_fathers_are_both_called_father() -> None:
    document = family(parents("child", "mum"), parents("child", "dad", "other_dad", certainty="disputed"))
    for who in ("dad", "other_dad"):
        found = kinship(build_graph(document), who, "child")
        assert (found.term, found.certainty) == ("father", "disputed")


def _facts(graph: FamilyGraph) -> dict[str, Parentage | Partnership | Kin]:
    facts: tuple[Parentage | Partnership | Kin, ...] = (*graph.parentages, *graph.partnerships, *graph.kin)
    return {fact.id: fact for fact in facts}


@given(families(6))
def test_every_relation_rests_on_facts_that_stand_and_is_found_from_both_sides(document: Document) -> None:
    graph = build_graph(document)
    facts = _facts(graph)
    for p in document.people:
        for q in document.people:
            found = kinship(graph, p.id, q.id)
            assert all(fact in facts for candidate in found.candidates for fact in candidate.facts)
            assert len({candidate.term for candidate in found.candidates}) == len(found.candidates)
            blood = {p.id, *graph.ancestors_of(p.id)} & {q.id, *graph.ancestors_of(q.id)}
            if blood:
                assert found.candidates
                assert kinship(graph, q.id, p.id).candidates
