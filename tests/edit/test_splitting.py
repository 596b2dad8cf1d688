from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.edit.comparing import compared
from genogram_app.edit.merging import merge, replacements
from genogram_app.edit.session import EditRefused, Session
from genogram_app.edit.splitting import said_of, split_person
from genogram_app.model.document import LISTS, Document, Item
from genogram_app.model.evidence import Account
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from tests.strategies import documents

CASE = Document(
    people=(
        Person(id="p1", name="Dean Price", aliases=("Deano", "the lodger"), sex="male", birth="1994"),
        Person(id="p2", name="Kelly Shaw"),
    ),
    partnerships=(Partnership(id="u1", partners=("p2", "p1")),),
    households=(Household(id="h1"),),
    residences=(
        Residence(id="s1", person="p1", household="h1"),
        Residence(id="s2", person="p2", household="h1"),
    ),
    accounts=(Account(id="e1", fact="p1", quote="a lodger"), Account(id="e2", fact="u1", quote="a couple")),
)


def split(*moved: str, name: str | None = None) -> Document:
    session = Session(CASE)
    session.do(split_person("p1", moved, name))
    assert session.selection == ("p3",)
    return session.document


def test_what_is_chosen_goes_to_the_other_person() -> None:
    after = split("s1", "e1", name="the lodger")
    assert [person.id for person in after.people] == ["p1", "p3", "p2"]
    assert [s.person for s in after.residences] == ["p3", "p2"]
    assert [e.fact for e in after.accounts] == ["p3", "u1"]
    assert after.partnerships == CASE.partnerships


def test_the_other_person_takes_a_name_along_and_nothing_that_was_not_said() -> None:
    after = split("s1", name="the lodger")
    assert after.person("p3") == Person(id="p3", name="the lodger")
    assert after.person("p1").aliases == ("Deano",)


def test_the_other_person_may_have_no_name() -> None:
    assert split("u1").person("p3").identity == "unnamed"


def test_a_person_of_whom_nothing_goes_to_another_stays_one() -> None:
    for moved in ((), ("s2",), ("gone",)):
        with pytest.raises(EditRefused, match="belongs to the other person"):
            Session(CASE).do(split_person("p1", moved))


def test_only_people_are_split() -> None:
    with pytest.raises(EditRefused, match="Only a person"):
        Session(CASE).do(split_person("h1", ("s1",)))


def test_all_that_is_said_of_a_person_can_be_chosen() -> None:
    assert [item.id for item in said_of(CASE, "p1")] == ["u1", "s1", "e1"]


@given(documents(max_people=5, min_people=2), st.data())
def test_merging_what_was_split_gives_the_same_case(document: Document, data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(document.people)).replace(count=None)
    document = document.replace(people=tuple(person if p.id == person.id else p for p in document.people))
    said = [item.id for item in said_of(document, person.id)]
    if not said:
        return
    moved = data.draw(st.lists(st.sampled_from(said), min_size=1, unique=True))
    session = Session(document)
    name = data.draw(st.sampled_from((*person.aliases, None)))
    session.do(split_person(person.id, moved, name))
    (second,) = session.selection
    # What the case says twice of one person, it says once when it has been of two.
    if replacements(session.document, person.id, second) != {second: person.id}:
        return
    fields = compared(session.document, person.id, second)
    session.do(merge(person.id, second, {c.field: 0 for c in fields}))
    for list_name in LISTS:
        assert _told(session.document, list_name) == _told(document, list_name)


def _told(document: Document, list_name: str) -> list[Item]:
    """The items of a list, people with their other names in whichever order."""
    items: tuple[Item, ...] = getattr(document, list_name)
    return [_sorted_names(item) if isinstance(item, Person) else item for item in items]


def _sorted_names(person: Person) -> Person:
    return person.replace(aliases=tuple(sorted({*person.aliases} - {person.name, person.label})))
