from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from genogram_app.drawing.primitives import Drawing
from genogram_app.render.png import png_bytes


def test_the_resolution_is_stated_and_kept(qtbot: QtBot) -> None:
    picture = Image.open(BytesIO(png_bytes(Drawing(72, 144, ()), dpi=300)))
    assert picture.size == (300, 600)
    assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_a_picture_too_large_for_pixels_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="too large"):
        png_bytes(Drawing(10_000, 10_000, ()), dpi=1200)


def test_no_screen_and_no_application_are_needed() -> None:
    code = (
        "from genogram_app.drawing.primitives import Drawing, Group, Text\n"
        "from genogram_app.render.png import png_bytes\n"
        "group = Group('title', 'words', (Text((5, 20), 'words', 9.0),))\n"
        "print(len(png_bytes(Drawing(72, 72, (group,)), 72)))"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert int(result.stdout) > 100
