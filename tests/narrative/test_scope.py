"""Advice, suppositions and general reflections are told from what happened."""

from __future__ import annotations

import pytest

from genogram_app.narrative import scope
from genogram_app.narrative.sentences import Sentence


@pytest.mark.parametrize("heading", ["8 RECOMMENDATIONS", "Terms of reference", "Methodology"])
def test_some_chapters_tell_no_facts(heading: str) -> None:
    assert not scope.states_facts(Sentence(0, 1, 0, heading))


@pytest.mark.parametrize("heading", ["", "The family", "Chronology 2014"])
def test_the_story_tells_facts(heading: str) -> None:
    assert scope.states_facts(Sentence(0, 1, 0, heading))


def test_chapters_that_look_back_are_known() -> None:
    assert scope.reflects(Sentence(0, 1, 0, "What the review has learned"))
    assert not scope.reflects(Sentence(0, 1, 0, "What happened"))


def test_words_are_weighed() -> None:
    assert scope.supposed("whether there was")
    assert scope.denied("there was no")
    assert scope.advises("practitioners should ask about")
    assert not scope.supposed("on that day she met")
