from __future__ import annotations

from PySide6.QtWidgets import QStatusBar
from pytestqt.qtbot import QtBot

from genogram_app.ui.status import StatusLine
from tests.ui.conftest import family


def test_the_status_line_counts(qtbot: QtBot) -> None:
    bar = QStatusBar()
    qtbot.addWidget(bar)
    line = StatusLine(bar)
    line.show_document(family())
    line.show_findings(0)
    line.show_zoom(1.254)
    assert line.text() == "3 people, 1 household, no findings, 125 %"


def test_several_people_drawn_as_one_are_counted_as_many(qtbot: QtBot) -> None:
    bar = QStatusBar()
    qtbot.addWidget(bar)
    line = StatusLine(bar)
    first, *others = family().people
    line.show_document(family().replace(people=(first.replace(count=4), *others)))
    assert line.text().startswith("6 people")
