"""On a screen with more dots everything is drawn with all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from typing import Any

import pytest

LOOK = """
import json, tempfile
from datetime import date
from pathlib import Path
from PySide6.QtCore import QSettings, QSize
from genogram_app.app.main import make_application
from genogram_app.edit.session import Session
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import FakeDialogs, family

application = make_application()
with tempfile.TemporaryDirectory() as folder:
    settings = Settings(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
    window = Window(Session(family()), FakeDialogs(), settings, lambda: date(2026, 11, 22))
    window.show()
    window.docks.overview.show()
    window.docks.overview.raise_()
    window.asks.export()
    (dialog,) = window.findChildren(ExportDialog)
    for _ in range(20):
        application.processEvents()
    while window.desk.reviewer.busy():
        application.processEvents()

    def fine(pixmap):
        # Of squares of two dots: how many are not of one colour, as all of them are in a picture blown up.
        image = pixmap.toImage()
        step = 2 if image.width() < 100 else 8
        across, down = range(0, image.width() - 1, step), range(0, image.height() - 1, step)
        places = [(x, y) for x in across for y in down]
        return sum(len({image.pixel(x + i, y + j) for i in (0, 1) for j in (0, 1)}) > 1 for x, y in places)

    def told(pixmap, size):
        return {
            "ratio": pixmap.devicePixelRatio(),
            "dots": pixmap.width(),
            "points": size.width(),
            "fine": fine(pixmap),
        }

    icon = window.actions_by_name["save"].icon()
    paper = window.canvas.viewport()
    print(json.dumps({
        "ratio": window.devicePixelRatioF(),
        "canvas": told(paper.grab(), paper.size()),
        "overview": told(window.overview.grab(), window.overview.size()),
        "icon": told(icon.pixmap(QSize(16, 16), window.devicePixelRatioF()), QSize(16, 16)),
        "page": told(dialog.preview.pixmap(), dialog.preview.pixmap().deviceIndependentSize().toSize()),
        "wide": window.minimumSizeHint().width(),
    }))
    dialog.reject()
    window.close()
"""


@cache
def seen(factor: str) -> dict[str, Any]:
    """What a window shows on a screen with so many dots to the point."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
    done = subprocess.run(
        [sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("factor", ["1.5", "2"])
@pytest.mark.parametrize("thing", ["canvas", "overview", "icon", "page"])
def test_pictures_have_as_many_dots_as_the_screen(thing: str, factor: str) -> None:
    shown = seen(factor)
    assert shown["ratio"] == float(factor)
    assert shown[thing]["ratio"] == float(factor)
    assert shown[thing]["dots"] == pytest.approx(shown[thing]["points"] * float(factor), abs=2)


@pytest.mark.parametrize("thing", ["canvas", "overview", "icon", "page"])
def test_twice_the_dots_show_finer_lines(thing: str) -> None:
    assert seen("2")[thing]["fine"] > 20


def test_the_window_needs_no_more_room_on_the_desk() -> None:
    assert seen("2")["wide"] == pytest.approx(seen("1.5")["wide"], abs=8)
