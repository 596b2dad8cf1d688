"""Every symbol and line with its name, to be looked at, zoomed and saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genogram_app.notation.sheet import TITLE, notation_sheet
from genogram_app.notation.style import Notation
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.settings import Settings
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

PERCENTS = (50, 75, 100, 125, 150, 200, 300)
"""Sizes at which the sheet can be shown; 100 is as large as on paper, on an ordinary screen."""
_DPI = 96.0
_FILE = "Genogram symbols.pdf"


class NotationDialog(QDialog):
    """Shows the sheet of the notation in which the window draws."""

    def __init__(
        self, notation: Notation, dialogs: Dialogs, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Draw the sheet rather larger than on paper."""
        super().__init__(parent)
        self.setWindowTitle(tr("Symbols and lines"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialogs, self._settings = dialogs, settings
        self.drawing = notation_sheet(notation)
        self.percent = 125
        self.sheet, self.area, self.size_words = QLabel(), QScrollArea(), QLabel()
        self.larger, self.smaller = QPushButton(tr("&Larger")), QPushButton(tr("S&maller"))
        self.save = QPushButton(tr("&Save as PDF…"))
        self._lay_out()
        self._connect()
        self._show_at(self.percent)
        self.area.setFocus()

    def save_pdf(self) -> None:
        """Ask where, and write the sheet as a PDF file."""
        path = self._dialogs.file_to_export(self._settings.folder() / _FILE, "PDF document (*.pdf)")
        if path is None:
            return
        from genogram_app.export.files import ExportError, export_drawing

        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            export_drawing(self.drawing, path)
        except ExportError as error:
            self._dialogs.say(tr("The sheet was not saved"), stopped(str(error)))

    def zoom(self, steps: int) -> None:
        """Show the sheet some sizes larger, or smaller when `steps` is negative."""
        place = PERCENTS.index(self.percent) + steps
        self._show_at(PERCENTS[min(max(place, 0), len(PERCENTS) - 1)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Zoom with the wheel while Ctrl is held."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def _show_at(self, percent: int) -> None:
        from genogram_app.render.png import image

        self.percent = percent
        ratio = self.devicePixelRatioF()
        pixels = QPixmap.fromImage(image(self.drawing, _DPI * percent / 100 * ratio))
        pixels.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(pixels)
        self.sheet.adjustSize()
        self.size_words.setText(f"{percent} %")
        self.smaller.setEnabled(percent > PERCENTS[0])
        self.larger.setEnabled(percent < PERCENTS[-1])

    def _lay_out(self) -> None:
        self._name_parts()
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.viewport().installEventFilter(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for part in (self.save, self.smaller, self.size_words, self.larger):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.resize(comfortable(self, 148, 46))

    def _name_parts(self) -> None:
        self.sheet.setAccessibleName(TITLE)
        self.area.setAccessibleName(TITLE)
        for part in (self.sheet, self.area):
            part.setAccessibleDescription(". ".join(group.title for group in self.drawing.groups))
        self.larger.setToolTip(tr("Show the sheet larger (Ctrl++)"))
        self.smaller.setToolTip(tr("Show the sheet smaller (Ctrl+-)"))
        self.save.setToolTip(tr("Write the sheet as a PDF file, to print or to put beside a report"))
        for button in (self.save, self.larger, self.smaller):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_pdf)
        for button, keys, steps in (
            (self.larger, QKeySequence.StandardKey.ZoomIn, 1),
            (self.smaller, QKeySequence.StandardKey.ZoomOut, -1),
        ):
            button.clicked.connect(lambda _=False, s=steps: self.zoom(s))
            QShortcut(keys, self).activated.connect(lambda s=steps: self.zoom(s))
