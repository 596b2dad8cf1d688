from __future__ import annotations

import pytest

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Age, Person
from genogram_app.model.relations import Parentage
from genogram_app.review.proposals.passage_accounts import couples_seen, passages_as_accounts
from genogram_app.review.proposals.proposal import Proposal
from tests.review.proposals.claiming import SENTENCE, accepted, family

QUOTES = (Evidence("n1", 0, len(SENTENCE), SENTENCE), Evidence("n1", 5, 12, SENTENCE[5:12]))
PARENT = Parentage(id="k1", child="wren", parent="avis", kind="birth")


def kept(document: Document, rule: str, people: tuple[str, ...], *facts: str) -> list[Proposal]:
    finding = Finding(rule, "unclear", "", people, facts, QUOTES)
    return list(passages_as_accounts(build_graph(document), finding))


def test_each_passage_can_be_kept_as_an_account_and_the_first_as_one_against() -> None:
    document = family(parentage=(PARENT,))
    first, second, against = kept(document, "parent-not-found", ("wren", "avis"), "k1")
    assert first.words == f"“{SENTENCE}” bears this out: record it as an account"
    for mend, says, start in ((first, "supports", 0), (second, "supports", 5), (against, "disputes", 0)):
        (account,) = accepted(document, [mend]).accounts
        assert (account.fact, account.says, account.field, account.start) == ("k1", says, None, start)


@pytest.mark.parametrize(
    ("rule", "drawn", "field"),
    [
        ("birth-not-found", {"birth": "2019"}, "birth"),
        ("birth-not-found", {"ages": (Age(value=3, unit="years", at="2020"),)}, "ages"),
        ("death-not-found", {"death": "2022"}, "death"),
        ("sex-seems-other", {"sex": "female"}, "sex"),
        ("age-against-birth", {"birth": "2019"}, "birth"),
        ("ages-disagree", {"ages": (Age(value=3, unit="years", at="2020"),)}, "ages"),
    ],
)
def test_of_a_person_it_is_an_account_of_the_detail(rule: str, drawn: dict[str, object], field: str) -> None:
    document = family(people=(Person.model_validate({"id": "wren", "name": "Wren", **drawn}),))
    first = kept(document, rule, ("wren",))[0]
    assert [(a.fact, a.field) for a in accepted(document, [first]).accounts] == [("wren", field)]


def test_what_the_text_speaks_of_and_is_not_drawn_has_no_account() -> None:
    assert kept(family(), "home-not-drawn", ("wren",)) == []


def test_an_account_is_recorded_once() -> None:
    document = family(parentage=(PARENT,))
    first = kept(document, "parent-not-found", ("wren", "avis"), "k1")[0]
    with pytest.raises(EditRefused, match="recorded already"):
        first.edit.change(first.edit.change(document))


def test_a_couple_can_be_drawn_of_two_who_are_not_near_relatives() -> None:
    document = family(parentage=(PARENT,))
    finding = Finding("couple-seems-left-out", "unclear", "", ("wren", "avis", "cole"), (), QUOTES)
    found = list(couples_seen(build_graph(document), finding))
    assert [mend.words for mend in found] == [
        "Draw Wren and Cole as partners",
        "Draw Avis and Cole as partners",
    ]
    after = accepted(document, [found[1]])
    assert after.partnerships[0].partners == ("avis", "cole")
    assert [a.quote for a in after.accounts] == [SENTENCE]


def test_a_partner_who_is_not_named_can_be_drawn_once() -> None:
    finding = Finding("couple-seems-left-out", "unclear", "", ("avis",), (), QUOTES)
    (mend,) = couples_seen(build_graph(family()), finding)
    after = accepted(family(), [mend])
    assert mend.words == "Add the partner of Avis, not named"
    assert [(u.partners[0], u.stages[0].status) for u in after.partnerships] == [("avis", "not_known")]
    assert after.person(after.partnerships[0].partners[1]).identity == "unnamed"
    with pytest.raises(EditRefused):
        mend.edit.change(after)
