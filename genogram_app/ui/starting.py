"""Between two cases: the start page in the place of the drawing, the panes put away and brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar

from genogram_app.store.recovery import parts_of
from genogram_app.ui.action_specs import SPECS
from genogram_app.ui.file_actions import FileActions
from genogram_app.ui.files_look import FilesLook
from genogram_app.ui.menus import Actions
from genogram_app.ui.middle import Middle
from genogram_app.ui.recent_cases import RecentCase, look_up, when
from genogram_app.ui.recovery import Recovery
from genogram_app.ui.settings import Settings
from genogram_app.ui.start_page import StartPage
from genogram_app.ui.tour import SEEN

WITHOUT_A_CASE = frozenset(
    {
        "new",
        "template",
        "open",
        "find-anything",
        "quit",
        "motion",
        *(spec.name for spec in SPECS if spec.name.startswith(("theme-", "text-", "language-", "nation-"))),
        "one-home",
        "three-homes",
        "on-the-move",
        "tour",
        "symbols",
        "shortcuts",
        "about",
    }
)
"""The actions that make sense while no case is open; the others rest."""


class Starting:
    """Shows the start page while no case is open."""

    def __init__(
        self,
        window: QMainWindow,
        middle: Middle,
        files: FileActions,
        settings: Settings,
        actions: Actions,
        today: Callable[[], date],
        version: int,
    ) -> None:
        """Follow the files; `version` is that of the arrangement of the window's panes."""
        self._window, self._middle, self._files, self._settings = window, middle, files, settings
        self._actions, self._today, self._version = actions, today, version
        self.page: StartPage | None = None
        self.recovery: Recovery | None = None
        self._looking = FilesLook(window)
        self._arrangement: QByteArray | None = None
        self._resting: list[QAction] = []
        files.closed.listen(lambda _: self._show())
        files.opened.listen(lambda _: self._leave())

    def arrangement(self) -> QByteArray:
        """Return how the panes stand while a case is open, also when none is."""
        return self._arrangement or self._window.saveState(self._version)

    def _show(self) -> None:
        if self._arrangement is not None:
            return
        self._arrangement = self._window.saveState(self._version)
        docks, bars = self._window.findChildren(QDockWidget), self._window.findChildren(QToolBar)
        for part in (*docks, *bars, self._window.statusBar()):
            part.hide()
        toggles = [*(dock.toggleViewAction() for dock in docks), *(bar.toggleViewAction() for bar in bars)]
        others = [action for name, action in self._actions.items() if name not in WITHOUT_A_CASE]
        self._resting = [action for action in (*toggles, *others) if action.isEnabled()]
        for action in self._resting:
            action.setEnabled(False)
        self.page = self.page or self._make_page()
        self.page.welcome.setHidden(self._settings.flag_of(SEEN, default=False))
        self._list_cases(self.page)
        self._list_recovered(self.page)
        self._middle.show_page(self.page)
        self.page.begin()

    def _leave(self) -> None:
        if self._arrangement is None:
            return
        for action in self._resting:
            action.setEnabled(True)
        self._resting = []
        self._middle.show_drawing()
        self._window.restoreState(self._arrangement, self._version)
        self._window.statusBar().show()
        self._arrangement = None
        self._middle.sheet.setFocus()

    def _make_page(self) -> StartPage:
        page = StartPage(self._actions)
        page.open_wanted.connect(self._files.open_path)
        page.forget_wanted.connect(self._forget)
        page.recover_wanted.connect(self._recover)
        page.discard_wanted.connect(self._discard)
        return page

    def _forget(self, path: Path) -> None:
        self._settings.forget_file(path)
        if self.page is not None:
            self._list_cases(self.page)

    def _list_cases(self, page: StartPage) -> None:
        self._looking.look(
            self._settings.remembered_files(), lambda cases: page.show_cases(cases, self._today())
        )

    def _recover(self, path: Path) -> None:
        if self.recovery is not None:
            self.recovery.open(path)

    def _discard(self, path: Path) -> None:
        if self.recovery is not None and self.recovery.discard(path) and self.page is not None:
            self._list_recovered(self.page)
            self.page.begin()

    def _list_recovered(self, page: StartPage) -> None:
        found = look_up(self.recovery.found()) if self.recovery is not None else ()
        page.show_recovered([(copy.path, self._rescued(copy)) for copy in found])

    def _rescued(self, copy: RecentCase) -> str:
        title, _ = parts_of(copy.path)
        moment = f", {when(copy.changed, self._today())}" if copy.changed else ""
        return f"Recovered: {title}{moment}. The program ended before this work was saved."
