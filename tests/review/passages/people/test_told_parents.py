"""Sentences that may say who is whose parent are found, those that say most of it first."""

from __future__ import annotations

from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.told_parents import ToldParents
from tests.review.passages.drawings import drawn


def told(text: str) -> ToldParents:
    graph = drawn({})
    return ToldParents(graph, passages_of([read_against(read_narrative("n", text), graph)]))


def test_a_sentence_with_a_word_for_such_a_parent_comes_first() -> None:
    of = told("Bea was at home with the other children.\n\nOwen Platt is Bea's dad.")
    first, second = of.speaking_of_parents(of.graph.parentages_as_child("bea")[0])
    assert (first.words, second.words) == (
        "owen platt is bea's dad.",
        "bea was at home with the other children.",
    )


def test_a_sibling_of_a_child_who_is_told_has_the_same_parent() -> None:
    of = told("Callie Marden is the mother of Robin.\n\nTess is Robin's half-sister.")
    (link,) = [k for k in of.graph.parentages_as_parent("callie") if k.child == "tess"]
    assert of.may_be(link)


def test_whose_a_baby_to_come_is_stands_where_it_is_due() -> None:
    unborn = {"id": "unborn", "label": "unborn baby", "kind": "pregnancy", "identity": "unnamed"}
    links = [
        {"id": f"k9-{one}", "child": "unborn", "parent": one, "kind": "birth"} for one in ("callie", "owen")
    ]
    graph = drawn({}, people=[unborn], parentage=links)
    text = "Callie Marden was pregnant by then.\n\nThe baby, who is Owen's, is due at the end of May."
    of = ToldParents(graph, passages_of([read_against(read_narrative("n", text), graph)]))
    first, *_ = of.speaking_of_parents(graph.parentages_as_child("unborn")[1])
    assert first.words == "the baby, who is owen's, is due at the end of may."
