"""The tools above the chart."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QToolButton

from genogram_app.edit.items import set_case
from tests.ui.chart.conftest import SHOWN, Shown


def test_the_review_period_and_the_weeks_before_are_a_click_away(shown: Shown) -> None:
    shown.board.bar.weeks.trigger()
    assert shown.area.stretch.first > date(2023, 9, 1).toordinal()
    shown.board.bar.review.trigger()
    assert shown.area.stretch.first <= date(2023, 1, 1).toordinal()
    assert shown.area.stretch.last >= date(2023, 12, 10).toordinal()


def test_what_the_case_does_not_say_is_not_offered_but_explained(shown: Shown) -> None:
    shown.session.do(set_case(review_period=None, incident=None))
    bar = shown.board.bar
    assert not bar.review.isEnabled()
    assert not bar.weeks.isEnabled()
    assert "case details" in bar.review.toolTip()


def test_buttons_zoom(shown: Shown) -> None:
    shown.board.bar.larger.trigger()
    assert shown.area.stretch.days < SHOWN.days
    shown.board.bar.smaller.trigger()
    assert abs(shown.area.stretch.days - SHOWN.days) < 1e-6


def test_every_button_has_a_name_for_a_screen_reader(shown: Shown) -> None:
    bar = shown.board.bar
    buttons = [w for a in bar.actions() if isinstance(w := bar.widgetForAction(a), QToolButton)]
    assert len(buttons) > 5
    assert all(button.accessibleName() or button.text() for button in buttons)
