from __future__ import annotations

import pytest

from genogram_app.model.case import CaseInfo
from genogram_app.model.homes import Residence
from genogram_app.ui.movers import who_moves
from tests.family.moving import case, lives

HOMES = (
    lives("s1", "h1", "2019", None),
    lives("s2", "h1", "2018", "..", "kelly"),
    lives("s3", "h1", "2018", "2020", "dean"),
    lives("s4", "h1", "2021", None, "tom", pattern="overnights"),
)
PLANNED = Residence(id="s9", person="tom", household="h1", basis="planned")


@pytest.mark.parametrize(
    ("selection", "movers"),
    [
        ((), ("isla", "kelly")),
        (("h1",), ("isla", "kelly")),
        (("s3",), ("isla", "kelly")),
        (("kelly",), ("kelly", "isla")),
        (("isla", "tom"), ("isla", "tom")),
        (("dean",), ("dean",)),
    ],
)
def test_who_moves_is_who_lives_together_or_is_selected(
    selection: tuple[str, ...], movers: tuple[str, ...]
) -> None:
    document = case(*HOMES, PLANNED, case=CaseInfo(subjects=("isla",)))
    assert who_moves(document, selection) == movers
