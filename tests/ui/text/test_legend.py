from __future__ import annotations

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
    legend.show_counts({"linked": 174, "unclear": 38}, 38)
    assert legend.left.text() == "38 of 212 mentions to look at"
    assert legend.switches["unclear"].text() == "Unclear (38)"
    assert legend.next.isEnabled()
    legend.show_counts({"linked": 212}, 0)
    assert legend.left.text() == "All 212 mentions are settled"
    assert not legend.next.isEnabled()
