from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.empty_pane import EmptyPane


def test_an_empty_pane_says_what_it_is_for_and_offers_steps_in_order(qtbot: QtBot) -> None:
    pane = EmptyPane("Nothing yet.")
    qtbot.addWidget(pane)
    first, second = pane.offer("&First", "open", "Do it"), pane.offer("&Second", "paste", "Do that")
    pane.resize(500, 300)
    pane.show()
    assert pane.words() == "Nothing yet."
    assert first.geometry().right() < second.geometry().left()
    assert first.toolTip() == "Do it"
    pane.say("Something else.")
    assert pane.words() == "Something else."


def test_in_a_low_pane_the_steps_are_scrolled_to(qtbot: QtBot) -> None:
    pane = EmptyPane("Nothing yet, and a good deal to say about why that is so. " * 6)
    qtbot.addWidget(pane)
    step = pane.offer("&First", "open", "Do it")
    pane.resize(300, pane.minimumSizeHint().height())
    pane.show()
    pane.ensureWidgetVisible(step)
    assert pane.minimumSizeHint().height() < 100
    assert not step.visibleRegion().isEmpty()
    assert pane.minimumSizeHint().width() >= step.sizeHint().width()
