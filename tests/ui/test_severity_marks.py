from __future__ import annotations

import pytest

from genogram_app.checks.finding import SEVERITIES
from genogram_app.ui.severity_marks import DARK, LIGHT, mark


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("colours", "ground"), [(LIGHT, "#ffffff"), (DARK, "#2d2d2d")])
def test_every_severity_is_clear_on_its_ground(colours: dict[str, str], ground: str) -> None:
    assert {s: contrast(c, ground) for s, c in colours.items() if contrast(c, ground) < 4.5} == {}


def test_every_severity_has_a_shape_of_its_own(qtbot: object) -> None:
    shapes = [mark(severity).pixmap(24, 24).toImage().createAlphaMask() for severity in (*SEVERITIES, "")]
    assert all(a != b for i, a in enumerate(shapes) for b in shapes[:i])
