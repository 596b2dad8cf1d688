"""Everybody whom a text names or describes is proposed, joined to whom the text says, with the sentences."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.proposals.people import missing_people
from genogram_app.review.proposals.proposal import Proposal
from tests.review.proposals.claiming import accepted


def case(text: str) -> Document:
    people = (Person(id="wren", name="Wren", sex="female"), Person(id="avis", name="Avis", sex="female"))
    return Document(
        case=CaseInfo(subjects=("wren",)),
        people=people,
        parentage=(Parentage(id="k1", child="wren", parent="avis", kind="birth"),),
        documents=(TextDocument(id="n1", text=text),),
    )


def proposed(document: Document) -> list[Proposal]:
    graph = build_graph(document)
    reading = read_against(read_narrative("n1", document.documents[0].text), graph)
    return list(missing_people(graph, [reading]))


def test_a_named_relative_is_proposed_with_every_sentence_that_names_them() -> None:
    (proposal,) = proposed(case("Wren and her brother, Perry, went home. Perry was tired."))
    assert (proposal.kind, proposal.words, proposal.people) == ("person", "Add Perry", ())
    assert [e.quote for e in proposal.evidence] == [
        "Wren and her brother, Perry, went home.",
        "Perry was tired.",
    ]


def test_a_relative_without_a_name_is_joined_to_whose_relative_it_is() -> None:
    document = case("Avis’s mother collected Wren from school.")
    found = proposed(document)
    assert [(p.words, p.people) for p in found] == [("Add Avis's mother", ("avis",))]
    after = accepted(document, found)
    mother = after.people[-1]
    assert (mother.name, mother.label, mother.identity, mother.sex) == (
        None,
        "Avis's mother",
        "unnamed",
        "female",
    )
    assert ("avis", mother.id) in {(k.child, k.parent) for k in after.parentage}
    assert {a.fact for a in after.accounts} == {mother.id, after.parentage[-1].id}
    assert proposed(after) == []


def test_a_couples_name_is_two_people() -> None:
    document = case("Wren stayed with Mr and Mrs Stead, who are Avis’s aunt and uncle. Mr Stead died.")
    assert {p.words for p in proposed(document)} >= {"Add Mr Stead"}


def test_codes_are_proposed_each_as_a_person() -> None:
    text = "CHILD F was born in May. Child F, Sibling 1 and MA1 went to Adult 2."
    found = proposed(Document(documents=(TextDocument(id="n1", text=text),)))
    assert {p.words for p in found} == {"Add Child F", "Add Sibling 1", "Add MA1", "Add Adult 2"}


def test_a_man_whom_nobody_names_is_proposed_as_unnamed_and_once() -> None:
    document = case("An unknown man was asleep on the sofa when Wren came home.")
    (proposal,) = [p for p in proposed(document) if p.kind == "unnamed"]
    after = accepted(document, [proposal])
    assert (after.people[-1].identity, after.people[-1].sex) == ("unknown", "male")
    assert [p for p in proposed(after) if p.kind == "unnamed"] == []


def test_a_relative_who_may_be_somebody_drawn_is_proposed_with_doubt() -> None:
    (nephew,) = proposed(case("Avis’s nephew rang."))
    (brother,) = proposed(case("Avis has a brother in Spain."))
    assert (nephew.certainty, brother.certainty) == ("not_known", "stated")


def test_somebody_spoken_of_as_a_partner_is_nobodys_parent() -> None:
    document = case("Avis’s husband collected Wren from school.")
    found = proposed(document)
    assert [(p.words, p.people) for p in found] == [("Add Avis's husband", ("avis",))]
    after = accepted(document, found)
    assert len(after.parentage) == 1
    (couple,) = after.partnerships
    assert couple.partners == ("avis", after.people[-1].id)


def test_a_half_brother_has_a_father_of_his_own() -> None:
    drawn = case("Wren’s father rang.")
    perry, tor = Person(id="perry", name="Perry", sex="male"), Person(id="tor", name="Tor", sex="male")
    parents = (
        Parentage(id="k2", child="perry", parent="avis", kind="birth"),
        Parentage(id="k3", child="perry", parent="tor", kind="birth"),
    )
    document = drawn.replace(people=(perry, *drawn.people, tor), parentage=(*drawn.parentage, *parents))
    assert [p.words for p in proposed(document)] == ["Add Wren's father"]


def test_a_stepfather_by_role_is_nobody_else_and_joined_as_one() -> None:
    document = case("Stepfather was 33 that year. Wren liked Stepfather.")
    after = accepted(document, proposed(document))
    stepfather = after.people[-1]
    assert (stepfather.label, stepfather.sex) == ("Stepfather", "male")
    assert ("wren", stepfather.id, "step") in {(k.child, k.parent, k.kind) for k in after.parentage}


def test_a_grandmother_by_her_abbreviation_is_joined_to_the_parent() -> None:
    document = case("MGM collected Wren from school.")
    after = accepted(document, proposed(document))
    assert (after.people[-1].label, after.people[-1].sex) == ("MGM", "female")
    assert ("avis", after.people[-1].id) in {(k.child, k.parent) for k in after.parentage}


def test_an_abbreviation_that_the_text_explains_otherwise_is_joined_to_nobody() -> None:
    document = case("MGM - mother of Corin.\n\nMGM collected Wren from school.")
    assert len(accepted(document, proposed(document)).parentage) == 1
