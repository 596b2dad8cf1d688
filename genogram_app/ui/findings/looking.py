"""Says that a long case is still being looked over, and lets one stop that and begin again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from genogram_app.ui.text_sizes import Paragraph, turn_when_large
from genogram_app.ui.translated import tr


class Looking(QWidget):
    """Hidden while there is nothing to say: most cases are looked over before one would notice."""

    stop_wanted = Signal()
    look_wanted = Signal()

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self.words, self.bar = Paragraph(""), QProgressBar()
        self.stop, self.again = QPushButton(tr("Cancel")), QPushButton(tr("&Look again"))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("The case is being looked over"))
        self.stop.setToolTip(tr("Leave the list as it is for now"))
        self.again.setToolTip(tr("Look the case over as it is now"))
        self.stop.clicked.connect(self.stop_wanted)
        self.again.clicked.connect(self.look_wanted)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addWidget(self.again)
        turn_when_large(row, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def show_busy(self) -> None:
        """Say that it goes on."""
        self._show(tr("The case is still being looked over. You can go on working."), busy=True)

    def show_stopped(self) -> None:
        """Say that the list may be out of date."""
        self._show(tr("The last changes have not been looked over."), busy=False)

    def _show(self, words: str, *, busy: bool) -> None:
        self.words.setText(words)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)
        self.show()
