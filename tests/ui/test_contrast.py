from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from genogram_app.ui.contrast import contrast


def test_black_on_white_is_the_most_and_a_colour_on_itself_the_least() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#123456"), QColor("#123456")) == pytest.approx(1)


def test_it_is_measured_as_the_guidelines_do() -> None:
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)
