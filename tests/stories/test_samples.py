"""The samples tell and draw the same families: nothing in their texts contradicts their drawings."""

from __future__ import annotations

import pytest

from genogram_app.drawing.resources import resource
from genogram_app.model.text_form import read_case
from genogram_app.review.findings import review


@pytest.mark.parametrize("sample", ["one-home", "three-homes", "on-the-move"])
def test_a_sample_holds_no_contradiction(sample: str) -> None:
    case = read_case(resource(f"samples/{sample}.case.json").read_text(encoding="utf-8"))
    assert [f.message for f in review(case) if f.severity == "contradiction"] == []
