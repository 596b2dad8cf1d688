"""What "they" and "the relationship" mean is the couple told of last, or the only one near."""

from __future__ import annotations

from genogram_app.narrative.claims.couples.known import KnownCouples
from tests.narrative.telling import graph, lines


def hearing(text: str) -> KnownCouples:
    couples = KnownCouples(graph())
    for line in lines(text):
        couples.hear(line)
    return couples


def test_the_couple_told_of_last_is_meant() -> None:
    couples = hearing("Callie and Aaron were seen.")
    couples.tell("callie", "dale")
    assert couples.meant() == frozenset({"callie", "dale"})


def test_the_only_couple_of_a_paragraph_is_meant() -> None:
    assert hearing("Aaron was seen at home. Callie was out.").meant() == frozenset({"callie", "aaron"})


def test_of_two_couples_the_one_spoken_of_last_is_meant() -> None:
    assert hearing("Aaron and Owen were seen. Callie was out.").meant() is None
    assert hearing("June, Ray and Callie were seen. Aaron was out.").meant() == frozenset({"callie", "aaron"})


def test_nobody_is_meant_where_two_couples_are_near() -> None:
    assert hearing("Aaron, Callie and Owen were seen.").meant() is None


def test_a_couple_of_an_earlier_paragraph_is_meant_by_one_of_its_names() -> None:
    first, second = lines("Nadia was seen at home.\n\nOwen was out.")
    couples = KnownCouples(graph())
    couples.hear(first)
    couples.tell("nadia", "owen")
    couples.hear(second)
    assert couples.meant("owen") == frozenset({"nadia", "owen"})
    assert couples.meant("owen", near=True) is None


def test_whoever_moves_into_a_home_joins_the_partner_who_is_drawn_there() -> None:
    assert KnownCouples(graph()).at_home("owen", "h1") == frozenset({"callie", "owen"})
    assert KnownCouples(graph()).at_home("dale", "h3") is None


def test_close_relatives_are_no_couple() -> None:
    couples = KnownCouples(graph())
    assert not couples.may_be("callie", "june")
    assert not couples.may_be("callie", "sylvie")
    assert not couples.may_be("robin", "owen")
    assert couples.may_be("callie", "len")


def test_those_who_met_in_the_paragraph_are_meant_before_an_older_couple() -> None:
    couples = hearing("Aaron was seen at home. Callie was out.")
    couples.meet("callie", "dale")
    assert couples.meant("callie") == frozenset({"callie", "dale"})


def test_nobody_is_meant_behind_a_couple_of_whom_it_is_not_certain_who_they_are() -> None:
    couples = hearing("Callie and Aaron were seen.")
    couples.tell("callie", "dale")
    couples.lose()
    assert couples.meant() is None
    assert couples.meant("callie") == frozenset({"callie", "dale"})
    couples.tell("callie", "aaron")
    assert couples.meant() == frozenset({"callie", "aaron"})
