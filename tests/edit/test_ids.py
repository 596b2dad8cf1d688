from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.edit.ids import PREFIXES, new_ids, next_id
from genogram_app.edit.people import add_person
from genogram_app.edit.removal import remove, without
from genogram_app.edit.session import Session
from genogram_app.model.document import LISTS, Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.text_form import write_case
from genogram_app.store.image import read_image, write_image


def test_every_list_has_a_letter_of_its_own() -> None:
    assert tuple(PREFIXES) == LISTS
    assert len(set(PREFIXES.values())) == len(LISTS)


def test_the_next_id_is_one_more_than_the_highest() -> None:
    document = Document(people=(Person(id="p2"), Person(id="p11"), Person(id="mother")))
    assert next_id(document, "people") == "p12"


def test_an_id_that_another_list_uses_is_not_given_again() -> None:
    assert next_id(Document(households=(Household(id="p7"),)), "people") == "p8"


def test_an_id_with_the_number_0_that_is_gone_is_not_remembered() -> None:
    document = without(Document(people=(Person(id="p0"), Person(id="p1"))), ["p0"])
    assert document.view.last_numbers == ()
    assert next_id(document, "people") == "p2"


def test_ids_that_only_look_like_ours_do_not_count() -> None:
    document = Document(people=(Person(id="p" + "9" * 40), Person(id="p3b"), Person(id="P4")))
    assert next_id(document, "people") == "p1"


@given(st.sets(st.from_regex(r"p[0-9]{1,12}", fullmatch=True), max_size=8), st.integers(1, 5))
def test_new_ids_are_never_in_use(ids: set[str], count: int) -> None:
    document = Document(people=tuple(Person(id=i) for i in sorted(ids)))
    new = new_ids(document, "people", count)
    assert len(set(new)) == count
    assert ids.isdisjoint(new)


def test_an_id_is_not_given_again_when_its_item_is_gone() -> None:
    session = Session(Document())
    session.do(add_person())
    session.do(add_person())
    session.do(remove(["p2"]))
    session.do(add_person())
    assert [person.id for person in session.document.people] == ["p1", "p3"]


def test_ids_that_are_gone_are_remembered_in_the_file() -> None:
    document = without(Document(people=(Person(id="p1"), Person(id="p7"))), ["p7"])
    assert next_id(read_image(write_image(document)), "people") == "p8"


def test_what_was_never_removed_leaves_no_trace_in_the_file() -> None:
    document = Document(people=(Person(id="p1"), Person(id="mother")))
    assert "last_numbers" not in write_case(without(document, ["mother"]))


def test_a_case_that_uses_the_highest_number_can_still_grow() -> None:
    document = Document(people=(Person(id="p999999999"), Person(id="p1000000000")))
    assert next_id(document, "people") == "p1000000001"
