from __future__ import annotations

from genogram_app.ui.action_specs import SPECS
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.shortcuts import KEYS


def test_every_action_has_a_name_of_its_own() -> None:
    names = [*(spec.name for spec in SPECS), *(gesture.name for gesture in GESTURES)]
    assert len(set(names)) == len(names)


def test_no_key_belongs_to_an_action_that_is_gone() -> None:
    assert set(KEYS) <= {*(spec.name for spec in SPECS), *(gesture.name for gesture in GESTURES)}
