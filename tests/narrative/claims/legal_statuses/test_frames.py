"""Of whom a status is told: the subject, the object, and for whom."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.legal_statuses.frames import frames_of
from genogram_app.narrative.status_words import with_statuses
from tests.narrative.telling import lines


@pytest.mark.parametrize(
    ("text", "frame", "who"),
    [
        ("Robin and Kit were placed on child protection plans.", "subject", "G0"),
        ("The court made Robin subject to a care order.", "object", "P0"),
        ("A care order was made in respect of Robin.", "for", "P0"),
        ("Robin's care order was discharged.", "owner", "P0"),
        ("Robin received a child in need plan.", "having", "P0"),
    ],
)
def test_each_way_of_saying_it_is_known(text: str, frame: str, who: str) -> None:
    (line,) = lines(text)
    fit = frames_of(*with_statuses(line))["S0"]
    assert (fit.rule.name, fit.said("who")) == (frame, who)


def test_something_of_his_is_not_for_him() -> None:
    (line,) = lines("Robin smiled as the child protection plan for his school was read.")
    assert frames_of(*with_statuses(line)) == {}
