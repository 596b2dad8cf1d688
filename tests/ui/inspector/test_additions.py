from __future__ import annotations

from genogram_app.edit.session import Session
from genogram_app.ui.inspector.additions import additions, bonding, joining, related_as


def test_a_person_can_be_put_into_every_household_or_a_new_one(session: Session) -> None:
    found = additions(session.document, "p2")
    assert [a.words for a in found] == ["Address 1", "New household", "Whereabouts not known", "Missing"]
    session.do(found[0].edit)
    residence = session.document.residences[-1]
    assert (residence.person, residence.household, residence.from_, residence.to) == ("p2", "h1", None, None)
    assert session.selection == ()


def test_a_household_offers_those_who_are_not_in_it(session: Session) -> None:
    assert [a.words for a in additions(session.document, "h1")] == ["Odette Tarlow", "Piers Quill"]


def test_two_people_can_be_joined_either_way_round(session: Session) -> None:
    words = [a.words for a in joining(session.document, "p2", "p3")]
    assert "Odette Tarlow is a parent of Piers Quill" in words
    assert "Piers Quill is a parent of Odette Tarlow" in words
    assert "They are or were partners" not in words


def test_a_relation_without_a_path_is_kept_as_it_was_stated(session: Session) -> None:
    session.do(related_as("p3", "p1", "great-uncle"))
    assert (session.document.kin[0].person, session.document.kin[0].term) == ("p3", "great-uncle")


def test_abuse_goes_one_way_and_closeness_both(session: Session) -> None:
    found = {a.words: a for a in bonding("p3", "p2")}
    session.do(found["Violent to"].edit)
    session.do(found["Very close"].edit)
    assert [bond.directed for bond in session.document.bonds] == [True, False]
