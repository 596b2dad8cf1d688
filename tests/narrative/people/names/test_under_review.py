"""Whom a review is about, its title, its first words or what it calls them name."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.under_review import under_review
from genogram_app.narrative.people.names.unknown_names import Scene
from genogram_app.narrative.tokens import tokenise

_MORE = " Ned was out. Ned's school rang. Ned lived there. Ivy was out. Ivy's school rang."


def _named(text: str) -> set[str]:
    tokens = tokenise(text + _MORE)
    scene = Scene(tokens, {}, frozenset(), ())
    return {tokens[i].text for i, last in scene.names if under_review(scene, i, last)}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("This review concerns the death of Ned.", {"Ned"}),
        ("The review considers the services provided to Ned and Ivy.", {"Ned", "Ivy"}),
        ("A review into the neglect of two children, Ned and his sister, Ivy.", {"Ned", "Ivy"}),
        ("This report tells the story of Ned.", {"Ned"}),
        ("We have called the boy Ned.", {"Ned"}),
        ("They are known here as Ned and Ivy.", {"Ned", "Ivy"}),
        ("A child (we call her Rosa) was hurt. Joel (not his real name) was out.", {"Rosa", "Joel"}),
        ("Overview report\nNed and Ivy\nMay 2020\n", {"Ned", "Ivy"}),
        ("The review was sent to Leeds. The flat is called Rosewood.", set()),
        ("The death of a neighbour was mentioned. Ned rang.", set()),
    ],
)
def test_the_name_of_whom_a_review_is_about(text: str, named: set[str]) -> None:
    assert _named(text) == named
