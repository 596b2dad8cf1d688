"""A fact's people are counted as found where a phrase of the proving sentence certainly means them."""

from __future__ import annotations

from benchmarks.references_in_reports import proofs
from tests.narrative.telling import reading

_FACT = {"id": "k1", "child": "robin", "parent": "callie"}
_CASE = {"people": [{"id": "robin"}, {"id": "callie"}], "parentage": [_FACT]}


def test_somebody_is_found_in_the_sentence_that_proves_a_fact() -> None:
    text = "Robin slept. His mother, Callie, was out."
    account = {"fact": "k1", "says": "supports", "start": 13, "end": 31}
    (proof,) = proofs({**_CASE, "accounts": [account]}, reading(text))
    assert proof.people == {"robin", "callie"}
    assert proof.missed == frozenset()


def test_somebody_only_possibly_meant_is_missed() -> None:
    text = "Robin met Kit. He slept."
    account = {"fact": "k1", "says": "supports", "start": 15, "end": 24}
    (proof,) = proofs({**_CASE, "accounts": [account]}, reading(text))
    assert proof.missed == {"robin", "callie"}
    assert proof.possible == {"robin", "kit"}
