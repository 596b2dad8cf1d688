from __future__ import annotations

from typing import get_args

from genogram_app.ui.tour_steps import STEPS, Place


def test_every_place_has_its_step() -> None:
    assert sorted(step.place for step in STEPS) == sorted(get_args(Place))


def test_a_step_is_short_enough_to_be_read() -> None:
    assert 6 <= len(STEPS) <= 8
    assert all(len(step.words.split()) <= 55 for step in STEPS)
