"""The menu of recent cases, filled whenever it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr


class RecentMenu(QMenu):
    """Lists the recent cases, the latest first.

    Whether they are there is seen when one is opened: a drive that is not connected takes long to say so.
    """

    def __init__(self, settings: Settings, open_path: Callable[[Path], object], parent: QWidget) -> None:
        """`open_path` is called with the case that is chosen."""
        super().__init__(tr("Open &recent"), parent)
        self._settings, self._open = settings, open_path
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in self._settings.remembered_files():
            action = self.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, p=path: self._open(p))
        if self.isEmpty():
            self.addAction(tr("No recent cases")).setEnabled(False)
