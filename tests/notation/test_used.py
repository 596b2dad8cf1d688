"""What a drawing uses can be compared, so that a key is made anew only when it changes."""

from __future__ import annotations

from genogram_app.notation.tags import Tag
from genogram_app.notation.used import Used


def test_the_same_marks_are_equal() -> None:
    assert Used(tags=(Tag("CIN", "CIN"),)) == Used(tags=(Tag("CIN", "CIN"),))
    assert Used(tags=(Tag("CIN", "CIN"),)) != Used()
