"""A review is about its subject children, or about the children of a grown subject."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.model.case import CaseInfo
from genogram_app.narrative.people.subjects import subject_children
from tests.narrative.wilf import family


def _about(*subjects: str) -> tuple[str, ...]:
    return subject_children(build_graph(family().model_copy(update={"case": CaseInfo(subjects=subjects)})))


def test_a_subject_child_is_the_child() -> None:
    assert _about("kid") == ("kid",)


def test_of_a_grown_subject_the_children_are_meant() -> None:
    assert _about("mum") == ("kid", "half")


def test_a_grown_subject_without_children_is_meant() -> None:
    assert _about("aunt") == ("aunt",)
