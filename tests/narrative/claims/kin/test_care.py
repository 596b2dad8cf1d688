"""Adoption, fostering, kinship care and guardianship are read with who and for whom."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Maud was granted special guardianship of Kit.", "guardian"),
        ("A special guardianship order for Kit was made to Maud.", "guardian"),
        ("Maud adopted Kit.", "adoptive"),
        ("Maud was approved as a kinship foster carer for Kit.", "kinship_care"),
        ("Kit was fostered by Maud.", "foster"),
    ],
)
def test_each_way_of_caring_has_its_kind(text: str, kind: str) -> None:
    (claim,) = [c for c in reading(text).claims if isinstance(c, IsParent)]
    assert (claim.parent, claim.child, claim.kind) == ("maud", "kit", kind)


def test_a_wish_to_adopt_is_no_adoption() -> None:
    assert not [c for c in reading("Owen hoped to adopt Tess.").claims if isinstance(c, IsParent)]
