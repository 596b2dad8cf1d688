"""A difference can be mended by changing the drawn fact, or left with the text's words as an account."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import AreSiblings, Born, Claim, IsOfSex, IsParent, Lives
from genogram_app.narrative.places import Place
from genogram_app.narrative.stance import Stance
from genogram_app.review.proposals.mends import changes
from genogram_app.review.proposals.proposal import Proposal
from tests.review.proposals.claiming import accepted, at, basis, family, said

ACCOUNT = "Keep the drawing, and record what the text says as an account"


def mends(document: Document, claim: Claim, *facts: str) -> list[Proposal]:
    return list(changes(basis(document, claim), facts))


def test_a_date_is_changed_or_told_beside_the_drawn_one() -> None:
    document = family(people=(Person(id="wren", name="Wren", birth="2019"),))
    change, keep = mends(document, Born(said(), "wren", at("2018-05")))
    assert accepted(document, [change]).person("wren").birth == "2018-05"
    kept = accepted(document, [keep])
    assert kept.person("wren").birth == "2019"
    assert [(a.fact, a.field, a.value, a.says) for a in kept.accounts] == [
        ("wren", "birth", "2018-05", "disputes")
    ]
    assert accepted(kept, [keep]) == kept


def test_a_sex_is_changed() -> None:
    (change, _) = mends(family(), IsOfSex(said(), "wren", "male"))
    assert accepted(family(), [change]).person("wren").sex == "male"


def test_another_parent_takes_the_place_of_the_drawn_one() -> None:
    document = family(parentage=(Parentage(id="k1", child="wren", parent="cole", kind="birth"),))
    (change, keep) = mends(document, IsParent(said(), "perry", "wren"), "k1")
    assert change.words == "Draw Perry as parent of Wren instead of Cole"
    assert [k.parent for k in accepted(document, [change]).parentage] == ["perry"]
    assert keep.words == ACCOUNT


def test_the_kind_of_a_parentage_is_changed() -> None:
    document = family(parentage=(Parentage(id="k1", child="wren", parent="cole", kind="birth"),))
    (change, _) = mends(document, IsParent(said(), "cole", "wren", "step"), "k1")
    assert accepted(document, [change]).parentage[0].kind == "step"


def test_what_is_only_believed_is_marked_so() -> None:
    document = family(parentage=(Parentage(id="k1", child="wren", parent="cole", kind="birth"),))
    (change, _) = mends(document, IsParent(said(Stance("believed")), "cole", "wren"), "k1")
    assert change.words == "Mark it as suspected"
    assert accepted(document, [change]).parentage[0].certainty == "suspected"


def test_an_offer_that_is_drawn_as_a_stay_is_marked_as_declined() -> None:
    stay = Residence(id="s1", person="wren", household="h1", from_="2019")
    document = family(households=(Household(id="h1", label="Address 1"),), residences=(stay,))
    claim = Lives(said(), "wren", Place("h1", "Address 1"), basis="offered_declined", from_=at("2020"))
    begins, offered, _ = mends(document, claim, "s1")
    assert accepted(document, [begins]).residences[0].from_ == "2020"
    assert accepted(document, [offered]).residences[0].basis == "offered_declined"


FULL = tuple(
    Parentage(id=f"{child}-{parent}", child=child, parent=parent, kind="birth")
    for child in ("wren", "perry")
    for parent in ("avis", "cole")
)


@pytest.mark.parametrize(
    ("through", "doubted"),
    [
        ("maternal", ["wren-cole", "perry-cole"]),
        ("paternal", ["wren-avis", "perry-avis"]),
        ("", ["wren-avis", "wren-cole", "perry-avis", "perry-cole"]),
    ],
)
def test_of_half_siblings_drawn_as_full_ones_one_has_another_parent(through: str, doubted: list[str]) -> None:
    document = family(parentage=FULL)
    claim = AreSiblings(said(), "wren", "perry", "half", through)
    *found, keep = mends(document, claim, *(k.id for k in FULL))
    assert keep.words == ACCOUNT
    after = [accepted(document, [mend]) for mend in found]
    assert [k.id for d in after for k in d.parentage if k.certainty == "disproved"] == doubted


def test_half_siblings_with_one_parent_in_common_are_left_alone() -> None:
    document = family(parentage=FULL[:3])
    (keep,) = mends(document, AreSiblings(said(), "wren", "perry", "half"), "wren-avis", "perry-avis")
    assert keep.words == ACCOUNT
