"""A drawn kind of parent for which the text has no words is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.people.parentage_kinds import parentage_kinds_not_found
from tests.review.passages.drawings import asked, drawn


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("step", "a step-parent"),
        ("adoptive", "an adoptive parent"),
        ("guardian", "a guardian"),
        ("foster", "a foster carer"),
    ],
)
def test_no_sentence_has_a_word_for_the_kind(kind: str, named: str) -> None:
    graph = drawn({"k13": {"kind": kind}})
    (found,) = asked(parentage_kinds_not_found, graph, "Owen Platt is the father of Bea Platt.")
    assert (found.severity, found.people, found.facts) == ("unclear", ("bea", "owen"), ("k13",))
    drawing = f"The drawing has Owen Platt as {named} of Bea Platt"
    assert found.message == f"{drawing}; no sentence was found that calls Owen Platt so."


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("step", "Owen Platt is the stepfather of Bea Platt."),
        ("step", "Owen Platt brought Bea up as his own."),
        ("step", "Owen Platt is not her real father, Bea said."),
        ("adoptive", "Owen Platt adopted Bea in 2019."),
        ("guardian", "A special guardianship order was made to Owen Platt in respect of Bea."),
        ("guardian", "The court ordered that Bea should live with Owen Platt as her guardian."),
        ("guardian", "Bea was with Nadia Platt. A special guardianship order was made in their favour."),
        ("kinship_care", "Bea has lived with Owen Platt since she was two."),
        ("foster", "Bea was placed with Owen Platt."),
        ("birth", "Owen Platt is the father of Bea Platt."),
    ],
)
def test_a_word_for_the_kind_is_enough(kind: str, text: str) -> None:
    assert asked(parentage_kinds_not_found, drawn({"k13": {"kind": kind}}), text) == []


def test_a_question_that_was_raised_brings_nobody_up() -> None:
    text = "Owen Platt is Bea's father. A question about Bea was raised as to where Owen Platt lived."
    graph = drawn({"k13": {"kind": "step"}})
    assert [f.facts for f in asked(parentage_kinds_not_found, graph, text)] == [("k13",)]


def test_the_word_for_another_pair_is_not_enough() -> None:
    graph = drawn({"k13": {"kind": "step"}, "k5": {"kind": "step"}})
    text = "Bea's father is Owen Platt. Owen met Tess and her stepmother, Callie Marden."
    assert [f.facts for f in asked(parentage_kinds_not_found, graph, text)] == [("k13",)]


def test_a_parents_partner_beside_both_parents_needs_no_word() -> None:
    step = {"id": "k20", "child": "robin", "parent": "owen", "kind": "step"}
    graph = drawn({}, parentage=[step])
    assert asked(parentage_kinds_not_found, graph, "Owen Platt took Robin, the child, to school.") == []
