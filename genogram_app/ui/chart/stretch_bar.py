"""The tools above the chart: which stretch of time it shows, how large, and what of the case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.canvas.zoom import STEP
from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.stretch import WEEKS_BEFORE, Stretch, before_incident, review
from genogram_app.ui.chart.switches import Switches
from genogram_app.ui.icons import dress
from genogram_app.ui.menus import plain_words
from genogram_app.ui.pane_round import reachable
from genogram_app.ui.translated import tr

_NO_PERIOD = "The case has no review period with both dates yet: write it in the case details"
_NO_INCIDENT = "The case has no dated incident yet: write it in the case details"


class StretchBar(QToolBar):
    """Buttons for the stretches one asks for most, for zooming, and a menu of what is shown."""

    def __init__(self, session: Session, area: ChartArea, switches: Switches) -> None:
        """Stand for a chart."""
        super().__init__()
        self._session, self._area = session, area
        self.setAccessibleName(tr("What the chart shows"))
        weeks = tr("{weeks} weeks before").format(weeks=WEEKS_BEFORE)
        self.review = self._stretch(tr("Review period"), tr("Show the review period"), review)
        self.weeks = self._stretch(weeks, tr("Show the weeks before the incident"), before_incident)
        self.everything = self._add(tr("All"), tr("Show the time of everything in the case (0)"))
        self.everything.triggered.connect(lambda _=False: area.show_whole())
        self.addSeparator()
        self.smaller = self._add(tr("Show more time"), tr("Show more time (−)"), "zoom-out")
        self.smaller.triggered.connect(lambda _=False: area.zoom(1 / STEP))
        self.larger = self._add(tr("Show less time"), tr("Show less time, larger (+)"), "zoom-in")
        self.larger.triggered.connect(lambda _=False: area.zoom(STEP))
        self.addSeparator()
        self.shown = QMenu(self)
        self.shown.setToolTipsVisible(True)
        self.shown.addActions(list(switches.actions.values()))
        self.addWidget(self._menu_button())
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(tr("More of what the chart shows"))
        reachable(self)
        self.follow_case()

    def add_button(self, action: QAction) -> None:
        """Put an action of the window on the bar."""
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(plain_words(action))
        reachable(self)

    def follow_case(self) -> None:
        """Offer the stretches that the case has; say of the others what is missing."""
        document = self._session.document
        for action, stretch, tip, missing in (
            (self.review, review(document), tr("Show the review period"), tr(_NO_PERIOD)),
            (
                self.weeks,
                before_incident(document),
                tr("Show the weeks before the incident"),
                tr(_NO_INCIDENT),
            ),
        ):
            action.setEnabled(stretch is not None)
            action.setToolTip(tip if stretch else missing)

    def _stretch(self, words: str, tip: str, find: Callable[[Document], Stretch | None]) -> QAction:
        action = self._add(words, tip)

        def show() -> None:
            stretch = find(self._session.document)
            if stretch is not None:
                self._area.show_stretch(stretch)

        action.triggered.connect(lambda _=False: show())
        return action

    def _add(self, words: str, tip: str, icon: str = "") -> QAction:
        action = self.addAction(words)
        action.setToolTip(tip)
        if icon:
            dress(action, icon)
        button = self.widgetForAction(action)
        if button is not None:
            button.setAccessibleName(words)
        return action

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Show"))
        button.setToolTip(tr("Choose what the chart shows"))
        button.setMenu(self.shown)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button = button
        return button
