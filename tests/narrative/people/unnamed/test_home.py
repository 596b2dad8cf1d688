"""Words place somebody in the home, in the care of a child, or elsewhere."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.unnamed.home import elsewhere, in_home, lives_there


@pytest.mark.parametrize("text", ["lived there", "was staying over", "asleep on the settee"])
def test_living_and_staying_is_being_there(text: str) -> None:
    assert lives_there(text)
    assert in_home(text)


@pytest.mark.parametrize(
    "text", ["answered the door", "in the kitchen", "looked after the baby", "collected him from nursery"]
)
def test_being_at_the_door_or_caring_is_in_the_home_but_not_living_there(text: str) -> None:
    assert in_home(text)
    assert not lives_there(text)


@pytest.mark.parametrize("text", ["was seen in the street", "was arrested in the town centre"])
def test_public_places_are_elsewhere(text: str) -> None:
    assert elsewhere(text)
    assert not in_home(text)
