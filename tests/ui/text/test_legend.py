from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.settings import Settings
from genogram_app.ui.text.legend import Legend


def test_which_marks_are_shown_is_remembered(qtbot: QtBot, settings: Settings) -> None:
    legend = Legend(settings)
    qtbot.addWidget(legend)
    with qtbot.waitSignal(legend.changed):
        legend.switches["not_family"].click()
    again = Legend(settings)
    qtbot.addWidget(again)
    assert again.shown() == {"linked", "not_drawn", "unclear"}


def test_what_is_left_is_said_and_when_nothing_is(qtbot: QtBot, settings: Settings) -> None:
    legend = Legend(settings)
    qtbot.addWidget(legend)
    legend.resize(1400, 30)
    legend.show()
    legend.show_counts({"linked": 174, "unclear": 38}, 38)
    assert legend.left.text() == "38 of 212 mentions to look at"
    assert legend.switches["unclear"].text() == "Unclear (38)"
    assert legend.next.isEnabled()
    legend.show_counts({"linked": 212}, 0)
    assert legend.left.text() == "All 212 mentions are settled"
    assert not legend.next.isEnabled()


def test_where_there_is_no_room_for_words_the_samples_stay_with_their_names(
    qtbot: QtBot, settings: Settings
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    legend = Legend(settings)
    legend.setParent(room)
    room.show()
    legend.show_counts({"linked": 8000, "unclear": 1400}, 1400)
    styles = []
    for width in (1400, legend.minimumSizeHint().width()):
        legend.resize(width, 30)
        styles.append(legend.next.toolButtonStyle())
    assert styles == [
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
        Qt.ToolButtonStyle.ToolButtonIconOnly,
    ]
    layout = legend.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= legend.minimumSizeHint().width()
    assert legend.switches["unclear"].accessibleName() == "Unclear (1,400)"
