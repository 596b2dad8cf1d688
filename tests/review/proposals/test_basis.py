"""What is proposed rests on a sentence, and is no surer than the sentence is."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Evidence
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import build_graph
from genogram_app.narrative.claims.claim import Claim, Died, IsParent
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.stance import Stance
from genogram_app.narrative.text import read_narrative
from genogram_app.review.proposals.basis import basis_of, certainty_of, refuse_said, supported, told_otherwise
from tests.review.proposals.claiming import SENTENCE, at, family, said

EVIDENCE = Evidence("n1", 0, len(SENTENCE), SENTENCE)


@pytest.mark.parametrize(
    ("sureness", "certainty"),
    [("asserted", "stated"), ("reported", "alleged"), ("believed", "suspected"), ("disproved", "disproved")],
)
def test_somebodys_word_is_an_allegation(sureness: str, certainty: str) -> None:
    assert certainty_of(Stance(sureness)) == certainty  # type: ignore[arg-type]  # one of the Sureness words


@pytest.mark.parametrize(
    "claim",
    [
        IsParent(said(Stance(denied=True)), "avis", "wren"),
        IsParent(said(), "absent:Nobody", "wren"),
    ],
)
def test_nothing_rests_on_what_is_denied_or_on_people_who_are_not_drawn(claim: Claim) -> None:
    reading = Reading(read_narrative("n1", SENTENCE), (), (), (claim,))
    assert basis_of(build_graph(family()), reading, claim) is None


def test_an_account_quotes_the_text_once() -> None:
    once = supported(family(), "avis", EVIDENCE, "death")
    (account,) = once.accounts
    assert (account.fact, account.field, account.quote, account.document) == ("avis", "death", SENTENCE, "n1")
    assert (account.start, account.end) == (0, len(SENTENCE))
    assert supported(once, "avis", EVIDENCE, "death") == once


def test_an_account_of_a_text_outside_the_case_keeps_the_words_alone() -> None:
    outside = Evidence("report.txt", 3, 9, SENTENCE)
    (account,) = supported(family(), "avis", outside).accounts
    assert (account.quote, account.document, account.start) == (SENTENCE, None, None)


def test_another_value_is_told_beside_the_drawn_one() -> None:
    (account,) = told_otherwise(family(), "avis", EVIDENCE, "death", at("2019").edtf).accounts
    assert (account.says, account.value) == ("disputes", "2019")


def test_what_is_said_already_is_refused() -> None:
    refuse_said(said=False)
    with pytest.raises(EditRefused):
        refuse_said(said=True)


def test_a_claim_about_drawn_people_is_quoted_whole() -> None:
    claim = Died(said(), "avis", at("2019"))
    reading = Reading(read_narrative("n1", SENTENCE), (), (), (claim,))
    found = basis_of(build_graph(family()), reading, claim)
    assert found is not None
    assert found.evidence == EVIDENCE
