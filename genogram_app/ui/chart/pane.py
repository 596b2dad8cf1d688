"""The pane “Homes over time”: the chart once it is looked at, or what to do first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedLayout, QWidget

from genogram_app.edit.session import Edit, Session
from genogram_app.ui.ahead import Ahead
from genogram_app.ui.attempt import attempt
from genogram_app.ui.docks import Docks
from genogram_app.ui.empty_pane import EmptyPane
from genogram_app.ui.hindsight import resting_words
from genogram_app.ui.menus import Actions
from genogram_app.ui.pane_paths import PanePaths
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

if TYPE_CHECKING:
    from genogram_app.picture.chart.options import ChartOptions
    from genogram_app.ui.chart.board import ChartBoard

PARTS = (
    "genogram_app.picture.chart.bars",
    "genogram_app.picture.chart.lanes",
    "genogram_app.picture.chart.chart",
    "genogram_app.ui.chart.area",
    "genogram_app.ui.chart.accessible",
    "genogram_app.ui.chart.board",
)
"""What it takes to make the chart, in steps that are about as short as one another."""
_LINES = 18
"""So many lines of text high the pane is when one first goes there."""


class ChartPane(QWidget):
    """Makes the chart when it is first seen, so that nobody waits for it at the start."""

    selected = Signal(tuple)
    """The ids of what the user selected."""
    details_wanted = Signal()
    """Somebody wants to see or change all about what is selected."""
    first_step_wanted = Signal()
    """Somebody wants to say where a person lives: the case holds no home yet."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        options: ViewOptions,
        today: Callable[[], date],
        tell: Callable[[str], None],
    ) -> None:
        """Follow the session; `tell` says a sentence to the user."""
        super().__init__()
        self._session, self._settings, self._options = session, settings, options
        self._today, self.tell = today, tell
        self._board: ChartBoard | None = None
        self.for_bars: tuple[QAction, ...] = ()
        self.in_sight: Callable[[], bool] = self.isVisible
        self._stale = True
        self.ahead = Ahead(PARTS, self)
        self.empty = EmptyPane(
            tr(
                "Who lived with the child, and when: a lane for each person, a bar for each home. "
                "It begins with where somebody lives."
            )
        )
        self.first_step = self.empty.offer(
            tr("Say where the child lives"), "household", tr("Select the child and write where they live")
        )
        self.first_step.clicked.connect(lambda _=False: self.first_step_wanted.emit())
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.empty)
        session.document_changed.listen(lambda _: self.refresh())
        session.selection_changed.listen(lambda _: self._mark())
        options.changed.listen(lambda _: self._follow_options())

    @property
    def board(self) -> ChartBoard:
        """The chart with its tools, made when it is first asked for."""
        if self._board is None:
            from genogram_app.ui.chart.board import ChartBoard

            self._board = ChartBoard(
                self._session, self._settings, self._options, self._today, self._do, self.tell
            )
            self._board.selected.connect(self.selected.emit)
            self._board.details_wanted.connect(self.details_wanted.emit)
            self._board.for_bars = self.for_bars
            self._stack.addWidget(self._board)
        return self._board

    def refresh(self) -> None:
        """Show the case as it is now, at once or when the pane is next seen."""
        document = self._session.document
        filled = bool(document.residences or document.contacts)
        self._stale = not self.in_sight()
        if self._stale:
            if filled:
                self.ahead.begin()
            return
        if filled:
            self.board.follow_case()
            self.board.follow_selection()
        shown = self.board if filled else self.empty
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(self.first_step if shown is self.empty else shown)

    def choices(self) -> ChartOptions:
        """Return what the chart shows, with its first and last day, for the sheets that are made of it."""
        first, last = self.board.area.days()
        return replace(self.board.chart_options(), first=first, last=last)

    def commit(self) -> None:
        """Take up dates that are still being typed."""
        if self._board is not None:
            self._board.dates.finish()

    def show_another_case(self) -> None:
        """Show the time that another case suggests."""
        if self._board is not None:
            self._board.area.begin_anew()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with the case."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Show the case as it is now if the pane has come into sight since it changed."""
        if self._stale:
            self.refresh()

    def _follow_options(self) -> None:
        if self.in_sight() and self._board is not None and not self._stale:
            self._board.follow_options()
        else:
            self._stale = True

    def _mark(self) -> None:
        if self.in_sight() and self._board is not None and not self._stale:
            self._board.follow_selection()

    def _do(self, edit: Edit) -> None:
        resting = resting_words(self._options)
        refusal = resting or attempt(self._session, edit)
        if refusal:
            self.tell(refusal)


class ChartPath:
    """Joins the pane to the window: going there, selecting, the first step."""

    def __init__(
        self,
        pane: ChartPane,
        docks: Docks,
        session: Session,
        actions: Actions,
        select: Callable[[tuple[str, ...]], None],
        paths: PanePaths,
    ) -> None:
        """`select` selects items of the case, `paths` lead to the details of what is selected."""
        self._pane, self._dock, self._session = pane, docks.chart, session
        self._actions, self._select = actions, select
        self._grown = False
        # Behind another tab a pane counts as visible for Qt.
        pane.in_sight = lambda: docks.in_sight(docks.chart)
        docks.chart.visibilityChanged.connect(lambda _: pane.catch_up())
        pane.for_bars = (actions["family-moves"],)
        pane.selected.connect(select)
        pane.details_wanted.connect(paths.show_details)
        pane.first_step_wanted.connect(self._begin)
        actions["chart"].triggered.connect(lambda _=False: self.go())
        actions["copy-chart"].triggered.connect(lambda _=False: self.copy())

    def go(self) -> None:
        """Show the chart and take the keyboard there."""
        self._dock.show()
        self._dock.raise_()
        self._grow()
        self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy(self) -> None:
        """Copy the chart as it is exported on A4, with title, key and foot; longer when it has many lanes."""
        from genogram_app.ui.chart.copying import chart_data

        document = self._session.document
        if document.people:
            QGuiApplication.clipboard().setMimeData(chart_data(document, self._pane.choices()))
            self._pane.tell(tr("The chart of homes was copied with its key, as a picture."))

    def _begin(self) -> None:
        """Write where the child lives; with nobody in the case, add the first person."""
        document = self._session.document
        if not document.people:
            self._actions["add-person"].trigger()
            return
        self._select((document.case.subjects or (document.people[0].id,))[:1])
        self._actions["household"].trigger()

    def _grow(self) -> None:
        """Make room for some lanes the first time; afterwards the pane is as high as somebody left it."""
        window, wanted = self._dock.parentWidget(), self._pane.fontMetrics().lineSpacing() * _LINES
        if not self._grown and isinstance(window, QMainWindow) and self._dock.height() < wanted:
            window.resizeDocks([self._dock], [wanted], Qt.Orientation.Vertical)
        self._grown = True
