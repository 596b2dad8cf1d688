"""A fact may rest on nothing, on one source, or on the family's word alone."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.review.accounts.compared import compared
from genogram_app.review.accounts.rests_on_one import Footing, footings
from tests.review.accounts.cases import disagreeing


def rests(document: Document, fact: str) -> set[Footing]:
    return set(footings(document, compared(build_graph(document)))[fact])


def test_a_fact_without_an_account_rests_on_nothing() -> None:
    assert rests(disagreeing(), "s1") == {"none"}


def test_a_mothers_word_is_one_source_and_the_familys() -> None:
    assert rests(disagreeing(), "k2") == {"one", "family"}


def test_a_second_source_is_footing_enough() -> None:
    document = disagreeing()
    more = Account(id="e9", fact="k2", source="d2")
    assert rests(document.replace(accounts=(*document.accounts, more)), "k2") == set()


def test_who_denies_a_fact_lends_it_nothing() -> None:
    document = disagreeing()
    denial = Account(id="e9", fact="k2", source="d2", says="disputes")
    assert rests(document.replace(accounts=(*document.accounts, denial)), "k2") == {"one", "family"}
