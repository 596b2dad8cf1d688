"""Couples are proposed with what the text says of their beginning and end; what is drawn of it stays."""

from __future__ import annotations

from genogram_app.model.document import Document
from genogram_app.model.relations import Parentage, Partnership, Stage
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.review.proposals.couples import drawn_couple, stated_couples
from tests.review.proposals.claiming import at, basis, family, said, settled


def stages(document: Document) -> list[tuple[str, str | None]]:
    return [(s.status, s.from_) for u in document.partnerships for s in u.stages]


def couple(*history: Stage) -> Document:
    return family(partnerships=(Partnership(id="u1", partners=("avis", "cole"), stages=history),))


def test_a_couple_is_proposed() -> None:
    after = settled(
        family(), ArePartners(said(), "avis", "cole", "married", "began", at("2015")), stated_couples
    )
    assert stages(after) == [("married", "2015")]
    assert [a.fact for a in after.accounts] == [after.partnerships[0].id]


def test_a_plain_couple_becomes_what_the_text_says_they_are() -> None:
    document = couple(Stage(status="not_known"))
    claim = ArePartners(said(), "cole", "avis", "cohabiting", "began", at("2015"))
    assert stages(settled(document, claim, stated_couples)) == [("cohabiting", "2015")]


def test_stages_stand_in_the_order_of_time() -> None:
    document = couple(Stage(status="cohabiting", from_="2010"), Stage(status="separated", from_="2019"))
    claim = ArePartners(said(), "avis", "cole", "married", "began", at("2015"))
    expected = [("cohabiting", "2010"), ("married", "2015"), ("separated", "2019")]
    assert stages(settled(document, claim, stated_couples)) == expected


def test_the_end_of_a_couple_is_a_stage_of_its_own() -> None:
    document = couple(Stage(status="married", from_="2015"))
    claim = ArePartners(said(), "avis", "cole", "divorced", "ended", at("2020"))
    assert stages(settled(document, claim, stated_couples)) == [("married", "2015"), ("divorced", "2020")]


def test_a_partner_who_moved_out_is_not_drawn_as_separated() -> None:
    document = couple(Stage(status="not_known"))
    claim = ArePartners(said(), "avis", "cole", "cohabiting", "ended", at("2019"))
    after = settled(document, claim, stated_couples)
    assert [(s.status, s.to) for u in after.partnerships for s in u.stages] == [("cohabiting", "2019")]
    [proposal] = stated_couples(basis(document, claim))
    assert proposal.words.endswith("as living together until 2019")


def test_when_a_partner_moved_out_ends_the_time_that_is_drawn() -> None:
    document = couple(Stage(status="cohabiting", from_="2015"), Stage(status="married", from_="2017"))
    claim = ArePartners(said(), "avis", "cole", "cohabiting", "ended", at("2019"))
    after = settled(document, claim, stated_couples)
    assert [(s.from_, s.to) for u in after.partnerships for s in u.stages] == [
        ("2015", "2019"),
        ("2017", None),
    ]
    assert list(stated_couples(basis(after, claim))) == []


def test_a_drawn_date_stays() -> None:
    document = couple(Stage(status="married", from_="2014"))
    claim = ArePartners(said(), "avis", "cole", "married", "began", at("2015"))
    assert list(stated_couples(basis(document, claim))) == []


def test_two_who_were_never_a_couple_are_not_drawn_as_one() -> None:
    claim = ArePartners(said(), "avis", "cole", "not_known", "never")
    assert list(stated_couples(basis(family(), claim))) == []
    assert drawn_couple(family(), claim) is None


def test_a_parent_and_a_child_are_no_couple() -> None:
    parentage = (Parentage(id="k1", parent="avis", child="cole", kind="birth"),)
    claim = ArePartners(said(), "cole", "avis", "separated", "ended", at("2018"))
    assert list(stated_couples(basis(family(parentage=parentage), claim))) == []


def test_what_an_earlier_sentence_left_open_finds_its_place_in_time() -> None:
    document = couple(Stage(status="not_known"), Stage(status="divorced"))
    married = ArePartners(said(), "avis", "cole", "married", "began", at("1994"))
    divorced = ArePartners(said(), "avis", "cole", "divorced", "ended", at("2018"))
    separated = ArePartners(said(), "avis", "cole", "separated", "ended", at("2016"))
    for claim in (divorced, married, separated):
        document = settled(document, claim, stated_couples)
    assert stages(document) == [("married", "1994"), ("separated", "2016"), ("divorced", "2018")]
