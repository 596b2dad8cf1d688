"""A small invented family for reading sentences about."""

from __future__ import annotations

from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage
from genogram_app.narrative.people.mentions import Mention, find_mentions
from genogram_app.narrative.text import read_narrative

PEOPLE = (
    Person(id="kid", name="Wilf", sex="male", label="Child W"),
    Person(id="half", name="Nell", sex="female", label="Sibling 2"),
    Person(id="mum", name="Dilys Prosser", sex="female", aliases=("Mama D",)),
    Person(id="dad", name="Osric Bale", sex="male"),
    Person(id="ex", name="Mr Tancred", sex="male"),
    Person(id="gran", name="Enid Prosser", sex="female"),
    Person(id="aunt", name="Carys", sex="female"),
    Person(id="wife", sex="female", identity="unnamed", label="Mr Tancred’s wife"),
    Person(id="great", name="Olwen", sex="female"),
)


def _born(child: str, *parents: str) -> tuple[Parentage, ...]:
    return tuple(Parentage(id=f"{child}<{p}", child=child, parent=p, kind="birth") for p in parents)


def family() -> Document:
    """A boy, his half-sister, parents, a former partner, grandmother, aunt and great-aunt."""
    return Document(
        people=PEOPLE,
        case=CaseInfo(subjects=("kid",)),
        parentage=(
            *_born("kid", "mum", "dad"),
            *_born("half", "mum", "ex"),
            *_born("mum", "gran"),
            *_born("aunt", "gran"),
        ),
        partnerships=(
            Partnership(id="u1", partners=("mum", "dad"), stages=(Stage(status="married", to=".."),)),
            Partnership(id="u2", partners=("mum", "ex"), stages=(Stage(status="separated"),)),
        ),
        kin=(Kin(id="r", person="great", relative="mum", term="aunt"),),
    )


def graph() -> FamilyGraph:
    """The family graph."""
    return build_graph(family())


def mentions(text: str) -> tuple[Mention, ...]:
    """What is found in a text about the family."""
    return find_mentions(read_narrative("n", text), graph())


def said(text: str) -> list[tuple[str, str | None]]:
    """The words and the person of each mention of the drawing."""
    return [(text[m.start : m.end], m.person) for m in mentions(text) if not m.absent]


def absent(text: str) -> list[str]:
    """The words of each mention of somebody who is not on the drawing."""
    return [text[m.start : m.end] for m in mentions(text) if m.absent]
