from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from genogram_app.model.case import CaseInfo, View
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Agency, Contact, Source, TextDocument
from genogram_app.model.homes import Household, Residence
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership
from tests.small_families import person
from tests.strategies import documents

PEOPLE = (person("p1"), person("p2"))
HOME = Household(id="h1")
STRAY: list[dict[str, Any]] = [
    {"case": CaseInfo(subjects=("p9",))},
    {"view": View(positions=(("p9", (0.0, 0.0)),))},
    {"view": View(order=("p1", "p9"))},
    {"partnerships": (Partnership(id="x", partners=("p1", "p9")),)},
    {"parentage": (Parentage(id="x", child="p9", parent="p1", kind="birth"),)},
    {"parentage": (Parentage(id="x", child="p1", parent="p9", kind="birth"),)},
    {"births": (MultipleBirth(id="x", children=("p1", "p9")),)},
    {"kin": (Kin(id="x", person="p9", relative="p1", term="aunt"),)},
    {"kin": (Kin(id="x", person="p1", relative="p9", term="aunt"),)},
    {"residences": (Residence(id="x", person="p9", household="h1"),)},
    {"residences": (Residence(id="x", person="p1", household="h9"),)},
    {"bonds": (Bond(id="x", from_person="p9", to_person="p1", kind="close"),)},
    {"bonds": (Bond(id="x", from_person="p1", to_person="p9", kind="close"),)},
    {"contacts": (Contact(id="x", agency="a9"),)},
    {"contacts": (Contact(id="x", people=("p9",)),)},
    {"contacts": (Contact(id="x", seen=(("p9", "seen"),)),)},
    {"contacts": (Contact(id="x", household="h9"),)},
    {"sources": (Source(id="x", title="Record", agency="a9"),)},
    {"accounts": (Account(id="x", fact="u9"),)},
    {"accounts": (Account(id="x", fact="p1", source="d9"),)},
    {"accounts": (Account(id="x", fact="p1", document="n9"),)},
]


@pytest.mark.parametrize("parts", STRAY, ids=lambda parts: next(iter(parts)))
def test_every_reference_leads_to_an_item(parts: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=r"there is no item with the id '[a-z]9'"):
        Document(people=PEOPLE, households=(HOME,), **parts)


def test_a_reference_leads_to_an_item_of_the_right_kind() -> None:
    stay = Residence(id="s1", person="p1", household="p2")
    with pytest.raises(ValidationError, match="'p2' is one of people, not of households"):
        Document(people=PEOPLE, residences=(stay,))


def test_an_account_may_be_about_any_item() -> None:
    account = Account(id="e1", fact="h1", document="n1")
    document = Document(households=(HOME,), documents=(TextDocument(id="n1"),), accounts=(account,))
    assert document.accounts == (account,)


def test_an_id_is_used_once_in_the_whole_file() -> None:
    with pytest.raises(ValidationError, match="the id 'p1' is already used in people"):
        Document(people=PEOPLE, agencies=(Agency(id="p1", name="Police"),))


def ring(*people: str, certainty: Any = "stated") -> tuple[Parentage, ...]:
    """Each the child of the next, the last of the first."""
    pairs = zip(people, (*people[1:], people[0]), strict=True)
    return tuple(
        Parentage(id=f"k{i}", child=child, parent=parent, kind="birth", certainty=certainty)
        for i, (child, parent) in enumerate(pairs)
    )


@pytest.mark.parametrize("length", [2, 3, 50])
def test_nobody_is_their_own_ancestor(length: int) -> None:
    ids = [f"p{i}" for i in range(length)]
    people = tuple(person(i) for i in ids)
    with pytest.raises(ValidationError, match="would be their own ancestor"):
        Document(people=people, parentage=ring(*ids))
    assert Document(people=people, parentage=ring(*ids, certainty="disproved")).parentage


def test_a_long_line_of_descent_does_not_exhaust_the_stack() -> None:
    ids = [f"p{i}" for i in range(3000)]
    line = tuple(
        Parentage(id=f"k{i}", child=child, parent=parent, kind="birth")
        for i, (child, parent) in enumerate(pairwise(ids))
    )
    assert len(Document(people=tuple(person(i) for i in ids), parentage=line).parentage) == 2999


@settings(max_examples=15)
@given(documents(4, min_people=1), st.data())
def test_a_person_who_is_referred_to_cannot_just_go(document: Document, data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from(document.people)).id
    named = [p for k in document.parentage for p in (k.child, k.parent)] + list(document.case.subjects)
    if gone in named:
        with pytest.raises(ValidationError):
            document.replace(people=tuple(p for p in document.people if p.id != gone))
