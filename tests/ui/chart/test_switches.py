"""What of the case the chart shows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.chart.switches import Switches
from genogram_app.ui.settings import Settings


def test_every_switch_is_an_option_of_the_chart_and_is_remembered(qtbot: QtBot, settings: Settings) -> None:
    switches = Switches(settings)
    for name, action in switches.actions.items():
        before = getattr(switches.options(), name)
        with qtbot.waitSignal(switches.changed):
            action.trigger()
        assert getattr(switches.options(), name) is not before
        assert getattr(Switches(settings).options(), name) is not before
