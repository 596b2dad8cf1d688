from __future__ import annotations

import pytest

from genogram_app.edit.session import EditRefused, Session
from genogram_app.edit.siblings import list_earlier, list_later, neighbours
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import find_unions
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage


def case(*births: str | None) -> Document:
    children = tuple(Person(id=f"p{i}", birth=birth) for i, birth in enumerate(births, start=3))
    parents = (Person(id="p1"), Person(id="p2"))
    pairs = [(child.id, parent.id) for child in children for parent in parents]
    return Document(
        people=(*parents, *children),
        parentage=tuple(
            Parentage(id=f"k{n}", child=child, parent=parent, kind="birth")
            for n, (child, parent) in enumerate(pairs, start=1)
        ),
    )


def drawn(document: Document) -> list[str]:
    return [link.child for union in find_unions(FamilyGraph(document)) for link in union.children]


def test_siblings_without_dates_can_be_listed_earlier_and_later() -> None:
    session = Session(case(None, None, None))
    session.do(list_earlier("p1", "p5"))
    assert drawn(session.document) == ["p3", "p5", "p4"]
    session.do(list_later("p2", "p3"))
    assert drawn(session.document) == ["p5", "p3", "p4"]
    session.undo()
    session.undo()
    assert drawn(session.document) == ["p3", "p4", "p5"]


def test_dates_say_who_is_older_and_the_list_does_not() -> None:
    document = case("2001", "2003", None)
    assert neighbours(document, "p1", "p4") == (None, "p5")
    with pytest.raises(EditRefused):
        Session(document).do(list_earlier("p1", "p4"))


def test_the_eldest_cannot_be_listed_earlier() -> None:
    assert neighbours(case(None, None), "p1", "p3") == (None, "p4")
    assert neighbours(case(None, None), "p1", "p9") == (None, None)
