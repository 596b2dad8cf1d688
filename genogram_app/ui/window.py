"""The window: the drawing in the middle, the panes around it, and the actions that join them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import Picture
from genogram_app.picture.steady import SteadyPainter
from genogram_app.ui.action_states import show_what_can_be_done
from genogram_app.ui.as_at_field import AsAtField
from genogram_app.ui.attempt import attempt
from genogram_app.ui.branches import Branches
from genogram_app.ui.building import Building
from genogram_app.ui.canvas.overview import Overview
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.case_drop import CaseDrop
from genogram_app.ui.chart.pane import ChartPane, ChartPath
from genogram_app.ui.choices import connect_choices
from genogram_app.ui.clipboard import Copying
from genogram_app.ui.commands import Commands
from genogram_app.ui.dates.stepping import DateStepping
from genogram_app.ui.desk import Desk
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.docks import Docks
from genogram_app.ui.file_actions import FileActions
from genogram_app.ui.findings.pane import FindingsPane
from genogram_app.ui.hindsight import Hindsight
from genogram_app.ui.history_pane import HistoryPane, connect_history
from genogram_app.ui.home_moves import HomeMoves
from genogram_app.ui.icons import retint
from genogram_app.ui.inspector.inspector import Inspector
from genogram_app.ui.menus import fill_menu_bar, make_actions, on_the_drawing
from genogram_app.ui.middle import Middle
from genogram_app.ui.naming import Naming
from genogram_app.ui.palette import Palette
from genogram_app.ui.pane_paths import PanePaths
from genogram_app.ui.pane_round import PaneRound, Stop
from genogram_app.ui.proposals.place import DraftingPlace
from genogram_app.ui.proposals.preview import Painted
from genogram_app.ui.quick_entry import QuickEntry
from genogram_app.ui.recent_menu import RecentMenu
from genogram_app.ui.removal_notice import Removal
from genogram_app.ui.settings import Settings
from genogram_app.ui.starting import Starting
from genogram_app.ui.status import StatusLine
from genogram_app.ui.tables.pane import TablesPane
from genogram_app.ui.tables.table_actions import TableActions
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.text.recording import Recording
from genogram_app.ui.text_actions import TextActions
from genogram_app.ui.themes import renew_styled
from genogram_app.ui.tidying import Tidying
from genogram_app.ui.tools import Tools
from genogram_app.ui.tour import Tour
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions
from genogram_app.ui.wayfinding import Wayfinding
from genogram_app.ui.who_is_who import WhoIsWho
from genogram_app.ui.window_dialogs import WindowDialogs

STATE_VERSION = 5
"""Raised when docks or toolbars change, so that an older arrangement is not forced on them."""
TELL = 8000
"""Milliseconds for which a sentence stays in the status line."""


class Window(QMainWindow):
    """Shows one case and lets it be changed."""

    def __init__(
        self, session: Session, dialogs: Dialogs, settings: Settings, today: Callable[[], date]
    ) -> None:
        """Build the panes around the session; `today` is the clock that app hands down."""
        super().__init__()
        self.session, self.dialogs, self.settings, self.today = session, dialogs, settings, today
        self.options, self.painter = ViewOptions(settings), SteadyPainter()
        self.files = FileActions(session, dialogs, settings, self.commit, self.painter.kept)
        self.actions_by_name = make_actions(self)
        self.status = StatusLine(self.statusBar())
        self.branches = Branches(session, self.options, self.tell)
        self.canvas = CanvasView(session, self._draw)
        self.canvas.addActions(on_the_drawing(self.actions_by_name))
        self.inspector = Inspector(session, today, self.tell, self.options.day)
        self.findings = FindingsPane(settings)
        self.texts = NarrativePane(session, settings)
        self.tables = TablesPane(session, settings, self.options.day, today, self.tell)
        self.history = HistoryPane(session, self.commit)
        self.chart = ChartPane(session, settings, self.options, today, self.tell)
        self.palette_pane = Palette(self.actions_by_name)
        self.naming = Naming(session, self.canvas, self.do, self.tell, today)
        self.building = Building(session, self.actions_by_name, self.canvas, self.naming, self.do, self.tell)
        self.home_moves = HomeMoves(session, self.canvas, self.do, self.tell, today)
        self.as_at = AsAtField(session, self.options, today)
        self.middle = Middle(self.canvas)
        self.setCentralWidget(self.middle)
        shown = self.options, self.canvas, self.middle, self.status
        self.dates = DateStepping(session, *shown, self.actions_by_name, settings, self.tell)
        self.removal = Removal(session, self.actions_by_name, self.middle, self.canvas)
        self.quick_entry = QuickEntry(session, self.middle, self.actions_by_name, self.do, today)
        self.overview = Overview(self.canvas)
        around = self.palette_pane, self.inspector, self.findings, self.texts, self.tables
        self.docks = Docks(self, *around, self.overview, self.history, self.chart)
        connect_history(self.history, self.docks.history, self.actions_by_name)
        self.paths = PanePaths(self.docks, self.inspector, self.findings, self.texts, self.commit)
        self.text_actions = TextActions(session, self.texts, dialogs, settings, self.do, self.tell)
        self.recording = Recording(session, self.texts, self.canvas, self.do, self.tell)
        self.desk = Desk(session, self.findings, self.texts, dialogs, self.do, today, self.tell, settings)
        self.who = WhoIsWho(self, session, self.actions_by_name, self.canvas, self.desk.findings, self.commit)
        self.table_actions = TableActions(self.tables, self.docks, self.actions_by_name, self.select)
        self.tidying = Tidying(session, self.painter, self.options, self.do, self.tell)
        self.way = self._make_way()
        self.starting = Starting(
            self, self.middle, self.files, settings, self.actions_by_name, today, STATE_VERSION
        )
        self.drop = CaseDrop(self, self.open_path, self.canvas.viewport(), self.texts.area.viewport())
        self.tour = Tour(self, self, self.files, settings, STATE_VERSION)
        self.asks = self._make_asks()
        self.round = PaneRound(self._stops)
        self.recent = RecentMenu(settings, self.open_path, self)
        self._begin()

    def _begin(self) -> None:
        seen = self.session, self.options, self.actions_by_name["as-known"], self.middle, self.canvas
        self.hindsight = Hindsight(*seen, self.today, self.select, self.asks.compare)
        drawing = Painted(self._draw, self.painter.kept, self.options.picture)
        reached = self.canvas, self.middle, self.docks, self.paths, self.actions_by_name
        self.drafting = DraftingPlace(self.session, *reached, drawing, self.tell, self.today)
        self._build_bars()
        self._connect()
        self.inspector.accounts_wanted.connect(self.desk.accounts.open_at)
        self._listen()
        self._restore()
        self._refresh()
        self.canvas.setFocus()

    def _make_way(self) -> Wayfinding:
        return Wayfinding(
            self.session,
            self.canvas,
            self.options,
            self.branches,
            self.actions_by_name,
            self.select,
            self.tell,
        )

    def _make_asks(self) -> WindowDialogs:
        return WindowDialogs(
            self,
            self.session,
            self.dialogs,
            self.settings,
            self.today,
            self.files,
            self.painter,
            self.options,
            self.actions_by_name,
            Commands(
                self.session,
                self.actions_by_name,
                self.docks.all,
                self.settings,
                self._go_to,
                self.open_path,
            ),
            self.chart,
            self.commit,
            self.select,
        )

    def do(self, edit: Edit) -> None:
        """Do an edit; say in the status line why not when it is refused."""
        self.commit()
        refusal = self.canvas.hands.resting or attempt(self.session, edit)
        if refusal:
            self.tell(refusal)

    def tell(self, sentence: str) -> None:
        """Say something in the status line."""
        self.statusBar().showMessage(sentence, TELL)

    def commit(self) -> None:
        """Take up what is still being typed in any pane."""
        self.naming.commit()
        self.inspector.commit()
        self.texts.commit()
        self.tables.commit()
        self.chart.commit()
        unread = self.inspector.unread()
        if unread:
            self.tell(tr("A field was left out of the case. {unread}").format(unread=unread))

    def open_path(self, path: Path) -> bool:
        """Open a case file, after asking about unsaved changes."""
        return self.files.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask about unsaved changes, then remember how the window stands."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.desk.reviewer.stop()
        self.drafting.stop()
        self.settings.set_bytes("window/geometry", self.saveGeometry())
        self.settings.set_bytes("window/state", self.starting.arrangement())
        self.settings.flush()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the system from light to dark and back, and text from small to large."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            retint(self)
            renew_styled(self)

    def _end_merging(self, *_: object) -> None:
        """Typing in a field is undone together until one leaves the field; an addition with its name."""
        if not self.naming.active:
            self.session.end_merging()

    def _draw(self, document: Document) -> Picture:
        """A case that nothing was done with yet was just opened; people stand as its file says."""
        opened = self.session.undo_label is None and self.session.redo_label is None
        return self.painter.draw(document, self.options.picture(), opened=opened)

    def _build_bars(self) -> None:
        self.tools = Tools(self, self.actions_by_name, self.as_at, self.options)
        panes = [dock.toggleViewAction() for dock in self.docks.all]
        menus = fill_menu_bar(self, self.actions_by_name, self.recent, panes)
        self.canvas.add_menu = menus["&Add"]
        self.canvas.when_possible.append(self.actions_by_name["family-moves"])

    def _answers(self) -> dict[str, Callable[[], object]]:
        """What the window itself does for an action, by the action's name."""
        return {
            "new": self.asks.new_case,
            "template": self.asks.template,
            "open": self.files.open,
            "save": self.files.save,
            "save-as": self.files.save_as,
            "export": self.asks.export,
            "export-chart": self.asks.export_chart,
            "export-findings": self.desk.export,
            "series": self.asks.series,
            "print": self.asks.print_picture,
            "paste-table": self.asks.paste_table,
            "case": self.asks.case,
            "family-moves": self.asks.family_moves,
            "close-case": self.files.close,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "select-all": self.canvas.walk.select_all,
            "remove": self._remove,
            "find": self.asks.find,
            "find-anything": self.asks.find_anything,
            "zoom-in": self.canvas.zoom_in,
            "zoom-out": self.canvas.zoom_out,
            "fit": self.canvas.fit,
            "tidy": self._tidy,
            "tidy-all": lambda: self._tidy(let_go=True),
            "as-at": self._go_to_as_at,
            "next-pane": lambda: self.round.go(1),
            "previous-pane": lambda: self.round.go(-1),
            "open-text": self.text_actions.open,
            "paste-text": self.text_actions.paste,
            "next-finding": lambda: self.paths.step_finding(1),
            "previous-finding": lambda: self.paths.step_finding(-1),
            **self.desk.answers(),
            **self.files.examples(),
            "tour": self.tour.start,
            "symbols": self.asks.symbols,
            "shortcuts": self.asks.shortcuts,
            "about": self.asks.about,
        }

    def _connect(self) -> None:
        for name, answer in self._answers().items():
            self.actions_by_name[name].triggered.connect(lambda _=False, a=answer: a())
        self.copying = self._make_copying()
        self.chart_path = ChartPath(
            self.chart, self.docks, self.session, self.actions_by_name, self.select, self.paths
        )
        connect_choices(self.actions_by_name, self.options, self.settings, self.canvas, self)

    def _make_copying(self) -> Copying:
        copying = Copying(self.session, self.canvas, self.options, self.painter.kept, self.commit, self.tell)
        copying.answer(self.actions_by_name)
        return copying

    def _listen(self) -> None:
        self.session.document_changed.listen(lambda _: self._refresh())
        self.session.selection_changed.listen(lambda _: self._refresh())
        self.session.history_changed.listen(lambda _: self._refresh())
        self.files.path_changed.listen(self._take_path)
        self.files.closed.listen(lambda _: self._refresh())
        self.options.changed.listen(lambda _: self.canvas.redraw())
        self.options.changed.listen(lambda _: self.inspector.follow_day())
        self.options.changed.listen(lambda _: self.tables.follow_day())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._end_merging)
        self.findings.counted.connect(self.docks.show_count)
        self.findings.counted.connect(self.status.show_findings)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.tree.names = lambda: self.options.picture().names
        self.canvas.gesture_wanted.connect(lambda name: self.actions_by_name[name].trigger())
        self.canvas.tidy_wanted.connect(self._tidy)
        self.canvas.details_wanted.connect(self.paths.show_details)
        self.canvas.rename_wanted.connect(self.naming.begin)
        self.naming.gone_on.connect(self._go_past_name)
        self.inspector.left.connect(self.canvas.setFocus)

    def _tidy(self, *, let_go: bool = False) -> None:
        self.commit()
        self.tidying.tidy(let_go=let_go)

    def _take_path(self, _: Path | None) -> None:
        self.chart.show_another_case()
        self._refresh()

    def _refresh(self) -> None:
        document = self.session.document
        self.setWindowTitle(
            tr("{title}[*] – Genogram").format(title=self.files.title())
            if self.files.is_open
            else tr("Genogram")
        )
        self.setWindowFilePath(str(self.files.path or ""))
        self.setWindowModified(self.session.modified)
        self.status.show_document(document)
        show_what_can_be_done(self.actions_by_name, self.session)

    def select(self, ids: tuple[str, ...]) -> None:
        """Select items of the case, after taking up what is being typed."""
        self.commit()
        self.session.select(ids)
        self.canvas.show_selection()

    def _go_to(self, ids: tuple[str, ...]) -> None:
        self.select(ids)
        self.canvas.setFocus()

    def _remove(self) -> None:
        self.commit()
        self.canvas.remove_selected()

    def _undo(self) -> None:
        """What is still being typed is the last change that there is."""
        self.texts.commit()
        if not (self.tables.revert() or self.naming.revert() or self.inspector.revert()):
            self.session.undo()

    def _redo(self) -> None:
        self.commit()
        self.session.redo()

    def _go_past_name(self) -> None:
        self.paths.show_details()
        self.focusNextChild()

    def _stops(self) -> list[Stop]:
        """The drawing, details or findings, text or tables, palette and tools, as far as in sight."""
        docks, button = self.docks, next(iter(self.palette_pane.buttons.values()))
        panes: tuple[tuple[QDockWidget, QWidget], ...] = (
            (docks.details, self.inspector),
            (docks.findings, self.findings.tree),
            (docks.text, self.texts.area),
            (docks.tables, self.tables),
            (docks.chart, self.chart),
            (docks.history, self.history),
            (docks.palette, button),
            (docks.overview, self.overview),
        )
        shown = [pair for pair in panes if docks.in_sight(pair[0])]
        strips = [self.quick_entry.stop, *self.dates.stops_in_sight(), *self.hindsight.stops_in_sight()]
        return [(self.canvas, self.canvas), *strips, *shown, *self.drafting.stops_in_sight(), self.tools.stop]

    def _go_to_as_at(self) -> None:
        self.as_at.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.as_at.line.selectAll()

    def _restore(self) -> None:
        geometry, state = self.settings.bytes_of("window/geometry"), self.settings.bytes_of("window/state")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        if state is not None:
            self.restoreState(state, STATE_VERSION)
