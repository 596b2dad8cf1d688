from __future__ import annotations

from genogram_app.entry.table_change import changed, homes_by_address, plain_address, row_words
from genogram_app.entry.table_kin import Deed, Meaning
from genogram_app.entry.table_rows import RowFacts
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person

CASE = Document(
    people=(Person(id="p1", name="Isla"),),
    households=(Household(id="h1", label="Address 1", address="2 Low Lane, Norwich"),),
    residences=(Residence(id="s1", person="p1", household="h1"),),
)


def facts(name: str, address: str | None = None) -> RowFacts:
    return RowFacts((), {"name": name}, address=address)


def test_addresses_are_compared_by_letters_and_figures() -> None:
    assert plain_address("2, Low Lane. NORWICH") == plain_address("2 Low lane, Norwich")


def test_a_household_is_found_by_address_and_by_label() -> None:
    homes = homes_by_address(CASE.households)
    assert homes[plain_address("address 1")] is homes[plain_address("2 Low Lane Norwich")]


def test_a_known_home_is_used_and_said_once() -> None:
    case = changed(
        CASE, [(facts("Isla", "2 low lane norwich"), "p1", None), (facts("Joe", "Address 1"), 1, None)]
    )
    assert case.households == CASE.households
    assert [(s.person, s.household) for s in case.residences] == [("p1", "h1"), ("p2", "h1")]


def test_a_new_home_has_the_next_label_and_the_address() -> None:
    case = changed(CASE, [(facts("Joe", "14 High Rd"), 0, None)])
    assert (case.households[1].label, case.households[1].address) == ("Address 2", "14 High Rd")


def test_a_row_that_is_left_out_changes_nothing() -> None:
    assert changed(CASE, [(facts("Joe", "14 High Rd"), None, None)]) == CASE


def test_what_is_done_is_said_in_words() -> None:
    homes = homes_by_address(CASE.households)
    assert row_words(CASE, homes, facts("Joe", "14 High Rd"), 0, "brother of Isla") == (
        "Adds Joe; brother of Isla; lives at 14 High Rd (new household)"
    )
    assert row_words(CASE, homes, facts("Isla"), "p1", "") == "Nothing new of the person"


def test_a_relation_is_not_said_twice() -> None:
    deed = Meaning("", (Deed("kin", 0, "p1", words="aunt"), Deed("kin", 0, "p1", words="aunt")))
    assert len(changed(CASE, [(facts("Ann"), 0, deed)]).kin) == 1
