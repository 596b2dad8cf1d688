from __future__ import annotations

from genogram_app.ui.text.facts import facts_of
from tests.ui.conftest import family


def test_of_a_line_there_is_one_fact_and_it_is_the_line() -> None:
    (fact,) = facts_of(family(), ("u1",))
    assert (fact.item, fact.field, fact.words) == ("u1", None, "Odette Tarlow and Piers Quill")


def test_of_a_person_there_is_all_that_the_case_says_of_them() -> None:
    facts = {(fact.item, fact.field): fact.words for fact in facts_of(family(), ("p1",))}
    assert facts["p1", None] == "That Wren Tarlow is of the family"
    assert facts["p1", "birth"] == "Born 1 March 2022"
    assert facts["p1", "death"] == "That they died"
    assert {"k1", "k2", "s1"} <= {item for item, _ in facts}
    assert ("u1", None) not in facts


def test_of_a_household_there_is_who_lived_there() -> None:
    words = [fact.words for fact in facts_of(family(), ("h1",))]
    assert words == ["That the household is there", "That Wren Tarlow lived there"]


def test_what_two_people_share_is_listed_once() -> None:
    facts = facts_of(family(), ("p2", "p3"))
    assert sum(fact.item == "u1" for fact in facts) == 1
