"""Pages of invented cases that are hard to draw, to the hundredth of a point as they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.pictures import carers, doubts, homes, partners
from genogram_app.drawing.dump import dump
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A4_LANDSCAPE
from tests.golden import hold

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("case", [partners, carers, doubts, homes])
def test_a_page_is_drawn_as_before(case: Callable[[], Document]) -> None:
    now = dump(page(case(), PictureOptions(bonds=True), A4_LANDSCAPE).drawing)
    hold(now, GOLDEN / f"{case.__name__}.txt")
