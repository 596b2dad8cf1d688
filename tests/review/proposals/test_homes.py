"""A stay is proposed with its household; the dates of a drawn stay are filled in and never changed."""

from __future__ import annotations

from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.places import Place
from genogram_app.review.proposals.homes import stated_homes
from tests.review.proposals.claiming import at, basis, family, said, settled

NEW = Place(None, "with foster carers", "foster", key="foster")
DRAWN = Place("h1", "Address 1")


def drawn(**stay: str) -> Document:
    fields = {"id": "s1", "person": "wren", "household": "h1", **stay}
    home = Household(id="h1", label="Address 1")
    return family(households=(home,), residences=(Residence.model_validate(fields),))


def stays(document: Document) -> list[tuple[str | None, str | None, str]]:
    return [(s.from_, s.to, s.basis) for s in document.residences]


def test_a_stay_is_proposed_with_its_household_and_the_sentence_for_both() -> None:
    after = settled(family(), Lives(said(), "wren", NEW, from_=at("2019")), stated_homes)
    assert [(h.label, h.kind) for h in after.households] == [("Foster placement of Wren", "foster")]
    assert stays(after) == [("2019", None, "actual")]
    assert {a.fact for a in after.accounts} == {"h1", "s1"}


def test_a_missing_end_is_filled_in() -> None:
    after = settled(drawn(from_="2019"), Lives(said(), "wren", DRAWN, to=at("2020-03")), stated_homes)
    assert stays(after) == [("2019", "2020-03", "actual")]


def test_a_return_is_another_stay() -> None:
    claim = Lives(said(), "wren", DRAWN, from_=at("2021"))
    after = settled(drawn(from_="2019", to="2020"), claim, stated_homes)
    assert stays(after) == [("2019", "2020", "actual"), ("2021", None, "actual")]


def test_a_drawn_date_is_not_changed() -> None:
    claim = Lives(said(), "wren", DRAWN, from_=at("2019-06"))
    assert list(stated_homes(basis(drawn(from_="2019"), claim))) == []


def test_an_offer_is_no_stay() -> None:
    claim = Lives(said(), "wren", DRAWN, basis="offered_declined")
    after = settled(drawn(from_="2019"), claim, stated_homes)
    assert [basis_ for _, _, basis_ in stays(after)] == ["actual", "offered_declined"]


def test_a_place_that_cannot_be_told_from_others_is_no_household() -> None:
    vague = Place(None, "a flat")
    assert list(stated_homes(basis(family(), Lives(said(), "wren", vague)))) == []


def test_nobody_comes_to_live_with_themselves() -> None:
    own = Place(None, "her own house", of="wren")
    assert list(stated_homes(basis(family(), Lives(said(), "wren", own)))) == []


def test_a_mother_who_moves_with_her_child_does_not_move_to_the_child() -> None:
    wren = Parentage(id="k1", child="wren", parent="avis", kind="birth")
    claim = Lives(said(), "avis", Place(None, "with wren", of="wren"))
    assert list(stated_homes(basis(family(parentage=(wren,)), claim))) == []
