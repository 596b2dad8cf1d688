"""Parents, siblings and kin are proposed where there is room for them, and in nobody's place."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.relations import Kin, Parentage
from genogram_app.narrative.claims.claim import AreSiblings, IsKin, IsParent
from genogram_app.narrative.stance import Stance
from genogram_app.review.proposals.parents import stated_kin, stated_parents, stated_siblings
from tests.review.proposals.claiming import basis, family, said, settled

AVIS = Parentage(id="k1", child="wren", parent="avis", kind="birth")
COLE = Parentage(id="k2", child="wren", parent="cole", kind="birth")


def pairs(document: Document) -> set[tuple[str, str, str]]:
    return {(k.child, k.parent, k.kind) for k in document.parentage}


def test_a_stated_parent_is_proposed_with_the_sentence() -> None:
    after = settled(family(), IsParent(said(), "avis", "wren"), stated_parents)
    assert pairs(after) == {("wren", "avis", "birth")}
    assert [a.fact for a in after.accounts] == [after.parentage[0].id]


def test_a_parent_whose_place_is_taken_is_not_proposed() -> None:
    document = family(parentage=(COLE,))
    assert list(stated_parents(basis(document, IsParent(said(), "perry", "wren")))) == []


def test_a_doubted_parent_is_drawn_beside_the_stated_one_as_doubted() -> None:
    claim = IsParent(said(Stance("believed")), "perry", "wren")
    after = settled(family(parentage=(COLE,)), claim, stated_parents)
    assert [k.certainty for k in after.parentage] == ["stated", "suspected"]


def test_nobody_becomes_their_own_ancestor() -> None:
    after = settled_without_change(family(parentage=(AVIS,)), IsParent(said(), "wren", "avis"))
    assert pairs(after) == {("wren", "avis", "birth")}


def settled_without_change(document: Document, claim: IsParent) -> Document:
    for proposal in stated_parents(basis(document, claim)):
        with pytest.raises(ValueError, match="ancestor"):
            proposal.edit.change(document)
    return document


def test_siblings_share_the_parents_that_are_drawn() -> None:
    document = family(parentage=(AVIS, COLE))
    after = settled(document, AreSiblings(said(), "perry", "wren"), stated_siblings)
    assert pairs(after) >= {("perry", "avis", "birth"), ("perry", "cole", "birth")}


@pytest.mark.parametrize(("through", "shared"), [("maternal", {"avis"}), ("paternal", {"cole"})])
def test_half_siblings_share_the_parent_of_the_side_that_is_said(through: str, shared: set[str]) -> None:
    claim = AreSiblings(said(), "perry", "wren", "half", through)
    after = settled(family(parentage=(AVIS, COLE)), claim, stated_siblings)
    assert {k.parent for k in after.parentage if k.child == "perry"} == shared


def test_siblings_without_drawn_parents_are_joined_by_no_more_than_the_word() -> None:
    after = settled(family(), AreSiblings(said(), "perry", "wren"), stated_siblings)
    assert [(k.person, k.relative, k.term) for k in after.kin] == [("perry", "wren", "brother")]
    assert after.parentage == ()


def test_a_maternal_grandmother_is_the_mothers_mother() -> None:
    document = family(parentage=(AVIS,))
    after = settled(document, IsKin(said(), "perry", "wren", "maternal grandfather"), stated_kin)
    assert ("avis", "perry", "birth") in pairs(after)


def test_an_aunt_is_joined_by_the_word_alone() -> None:
    after = settled(family(), IsKin(said(), "avis", "wren", "aunt"), stated_kin)
    assert [k.term for k in after.kin] == ["aunt"]


def test_kin_that_are_joined_already_are_not_proposed() -> None:
    document = family(kin=(Kin(id="r1", person="avis", relative="wren", term="great-aunt"),))
    assert list(stated_kin(basis(document, IsKin(said(), "avis", "wren", "aunt")))) == []
