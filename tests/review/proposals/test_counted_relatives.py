from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import Counts
from genogram_app.narrative.stance import Stance
from genogram_app.review.facts.relatives_drawn import RelativesDrawn
from genogram_app.review.proposals.counted_relatives import relatives_counted
from tests.review.proposals.claiming import basis, family, said, settled

PARENTS = (
    Parentage(id="k1", child="wren", parent="avis", kind="birth"),
    Parentage(id="k2", child="wren", parent="cole", kind="birth"),
)


def after(claim: Counts) -> tuple[Document, Person]:
    document = settled(family(parentage=PARENTS), claim, relatives_counted)
    assert [a.fact for a in document.accounts] == [document.people[-1].id]
    drawn = RelativesDrawn(build_graph(document))
    assert drawn.number(drawn.at_most(claim)) == claim.number
    return document, document.people[-1]


def test_a_child_that_is_counted_is_drawn_without_a_name() -> None:
    document, child = after(Counts(said(), ("avis", "cole"), "child", 2, "female"))
    assert (child.label, child.sex, child.identity, child.count) == (
        "Daughter of Avis and Cole",
        "female",
        "unnamed",
        None,
    )
    assert [k.parent for k in document.parentage if k.child == child.id] == ["avis", "cole"]


def test_several_are_one_symbol_with_their_number() -> None:
    _, children = after(Counts(said(), ("avis",), "child", 4))
    assert (children.label, children.count, children.sex) == ("3 children of Avis", 3, "not_known")


def test_a_half_sibling_is_the_childs_of_the_parent_on_that_side() -> None:
    document, half = after(Counts(said(), ("wren",), "half sibling", 1, "male", through="maternal"))
    assert [k.parent for k in document.parentage if k.child == half.id] == ["avis"]


@pytest.mark.parametrize(("relation", "term"), [("sibling", "brother"), ("half sibling", "half-brother")])
def test_where_no_parent_is_said_the_word_alone_joins_them(relation: str, term: str) -> None:
    document, new = after(Counts(said(), ("wren",), relation, 1, "male"))
    assert [k.child for k in document.parentage] == ["wren", "wren"]
    assert [(k.person, k.relative, k.term) for k in document.kin] == [(new.id, "wren", term)]


def test_a_partner_is_joined_and_nothing_more_is_said() -> None:
    document, partner = after(Counts(said(), ("cole",), "partner", 2))
    (couple,) = document.partnerships
    assert couple.partners == ("cole", partner.id)
    assert [s.status for s in couple.stages] == ["not_known"]


@pytest.mark.parametrize(
    "claim",
    [
        Counts(said(), ("avis",), "child", 1),
        Counts(said(), ("avis",), "father", 3),
        Counts(said(), ("cole",), "partner", 4),
        Counts(said(), ("avis",), "child", 40),
    ],
)
def test_nobody_is_added_where_none_lacks_or_more_would_be_invented(claim: Counts) -> None:
    assert list(relatives_counted(basis(family(parentage=PARENTS), claim))) == []


def test_a_reported_number_is_offered_as_well() -> None:
    claim = Counts(said(Stance("reported")), ("avis",), "child", 2)
    (mend,) = relatives_counted(basis(family(parentage=PARENTS), claim))
    assert mend.words == "Add a child of Avis, not named"
    assert mend.certainty == "alleged"
