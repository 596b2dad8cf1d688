"""Every layer can be switched where one looks for it, and nothing is hidden without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QToolBar
from pytestqt.qtbot import QtBot

from genogram_app.ui.layers import IN_THE_PANEL, Layers, LayersPanel
from genogram_app.ui.menus import make_actions
from genogram_app.ui.settings import Settings
from genogram_app.ui.view_options import HIDING, LAYERS, ViewOptions


class Bar:
    """A window with the layers in its tool bar."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions = make_actions(self.window)
        self.options = ViewOptions(settings)
        self.bar = QToolBar(self.window)
        self.window.addToolBar(self.bar)
        self.layers = Layers(self.actions, self.options, self.bar)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def words(self) -> str:
        return self.actions["layers"].iconText()

    def panel(self) -> LayersPanel:
        self.actions["layers"].trigger()
        assert self.layers.panel is not None
        return self.layers.panel


@pytest.fixture
def bar(qtbot: QtBot, settings: Settings) -> Bar:
    return Bar(qtbot, settings)


def test_every_layer_is_ticked_as_the_drawing_shows_it(bar: Bar) -> None:
    for layer in LAYERS:
        shown = getattr(bar.options.picture(), layer)
        assert bar.actions[layer].isChecked() == shown
        bar.actions[layer].trigger()
        assert getattr(bar.options.picture(), layer) != shown


def test_the_button_says_how_much_is_hidden_and_what(bar: Bar) -> None:
    assert bar.words() == "Layers"
    bar.actions["names"].trigger()
    bar.actions["certainty"].trigger()
    assert bar.words() == "Layers (2 hidden)"
    assert bar.actions["layers"].toolTip().endswith("Hidden now: names, words for what is in doubt")


def test_bonds_that_are_not_shown_are_not_hidden(bar: Bar) -> None:
    bar.actions["bonds"].trigger()
    bar.actions["bonds"].trigger()
    assert bar.words() == "Layers"


def test_everything_is_shown_again_at_once(bar: Bar) -> None:
    told: list[None] = []
    for layer in HIDING:
        bar.actions[layer].trigger()
    bar.options.changed.listen(told.append)
    bar.actions["all-layers"].trigger()
    assert len(told) == 1
    assert bar.options.hidden == ()
    assert not bar.actions["all-layers"].isEnabled()


def test_the_panel_is_worked_with_keys_and_stays_open(bar: Bar) -> None:
    panel = bar.panel()
    assert panel.isVisible()
    QTest.keyClick(panel.boxes["names"], Qt.Key.Key_Space)
    QTest.keyClick(panel.boxes["ages"], Qt.Key.Key_Space)
    assert bar.options.hidden == ("names", "ages")
    assert panel.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_panel_follows_the_menu_and_offers_to_show_all_again(bar: Bar) -> None:
    panel = bar.panel()
    assert not panel.again.isEnabled()
    bar.actions["tags"].trigger()
    assert not panel.boxes["tags"].isChecked()
    panel.again.click()
    assert panel.boxes["tags"].isChecked()
    assert {*HIDING} <= {*IN_THE_PANEL}
    panel.close()


def test_every_box_says_what_it_shows(bar: Bar) -> None:
    panel = bar.panel()
    assert all(box.accessibleDescription() and box.text() for box in panel.boxes.values())
    panel.close()


def test_all_of_the_panel_is_on_the_screen_wherever_the_button_is(bar: Bar) -> None:
    panel = bar.panel()
    seen = panel.screen().availableGeometry()
    panel.show_at(seen.bottomRight())
    assert seen.contains(panel.geometry())
    panel.close()
