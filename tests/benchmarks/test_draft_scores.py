"""A draft is held against its case by people, parents, couples and who shared a home."""

from __future__ import annotations

from typing import Any

from benchmarks.draft_scores import KINDS, Score, same_people, scores
from genogram_app.model.document import Document
from genogram_app.model.text_form import from_content


def _case(**lists: Any) -> Document:
    return from_content({"format": "genogram-case", "version": 1, "case": {}, **lists})


CASE = _case(
    people=[{"id": "p1", "name": "Robin"}, {"id": "p2", "name": "Callie"}, {"id": "p3", "label": "a lodger"}],
    parentage=[{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
    partnerships=[{"id": "u1", "partners": ["p2", "p3"], "stages": [{"status": "cohabiting"}]}],
    households=[{"id": "h1"}],
    residences=[
        {"id": "s1", "person": "p1", "household": "h1"},
        {"id": "s2", "person": "p2", "household": "h1"},
        {"id": "s3", "person": "p3", "household": "h1", "pattern": "visits"},
    ],
    documents=[{"id": "n1", "text": "A lodger lived with Callie and Robin."}],
    accounts=[
        {"id": "e1", "fact": "p3", "quote": "A lodger", "document": "n1", "start": 0, "end": 8},
        {"id": "e2", "fact": "k1", "quote": "Callie and Robin", "document": "n1", "start": 20, "end": 36},
    ],
)


def test_a_case_is_its_own_best_draft() -> None:
    assert [scores(CASE, CASE)[kind].f1 for kind in KINDS] == [1.0] * 4


def test_people_are_the_same_by_name_or_by_the_words_that_speak_of_them() -> None:
    draft = _case(
        people=[{"id": "a", "label": "the man"}, {"id": "b", "name": "ROBIN"}],
        documents=[{"id": "n1", "text": "A lodger lived with Callie and Robin."}],
        accounts=[
            {"id": "e", "fact": "a", "quote": "A lodger lived", "document": "n1", "start": 0, "end": 14}
        ],
    )
    assert same_people(CASE, draft) == {"b": "p1", "a": "p3"}


def test_what_is_missed_is_told_with_its_words_and_what_is_wrong_counts() -> None:
    draft = _case(
        people=[{"id": "p1", "name": "Robin"}, {"id": "p2", "name": "Callie"}],
        parentage=[{"id": "k1", "child": "p2", "parent": "p1", "kind": "birth"}],
    )
    found = scores(CASE, draft)["parents"]
    assert (found.right, found.drafted, found.told) == (0, 1, 1)
    assert found.missed == ("Robin and Callie: 'Callie and Robin'",)


def test_only_those_who_live_there_share_a_home() -> None:
    assert scores(CASE, CASE)["shared homes"].told == 1


def test_precision_and_recall_are_shares_of_drafted_and_told() -> None:
    score = Score(right=3, drafted=4, told=6)
    assert (score.precision, score.recall, score.f1) == (0.75, 0.5, 0.6)
