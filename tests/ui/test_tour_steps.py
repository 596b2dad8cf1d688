from __future__ import annotations

import re
from typing import get_args

from genogram_app.edit.session import Session
from genogram_app.entry.phrases import read_phrases
from genogram_app.model.document import Document
from genogram_app.ui.tour_steps import STEPS, Place


def test_every_place_has_its_step() -> None:
    assert sorted(step.place for step in STEPS) == sorted(get_args(Place))


def test_a_step_is_short_enough_to_be_read() -> None:
    assert 6 <= len(STEPS) <= 8
    assert all(len(step.words.split()) <= 55 for step in STEPS)


def test_the_phrases_that_the_tour_shows_can_be_typed() -> None:
    (step,) = (step for step in STEPS if step.place == "quick-entry")
    session = Session(Document.model_validate({"people": ({"id": "p1", "name": "Isla"},)}))
    phrases = re.findall("“(.+?)”", step.words)
    assert len(phrases) == 2
    for phrase in phrases:
        edit = read_phrases(phrase, session.document, selection=("p1",)).edit
        assert edit is not None, phrase
        session.do(edit)
    assert len(session.document.people) == 3
    assert len(session.document.partnerships) == 1
