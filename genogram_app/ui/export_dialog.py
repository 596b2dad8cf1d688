"""Exporting the picture: format, paper and what to show, with the page as it will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genogram_app.audience.marking import protective_marking
from genogram_app.model.dates import read
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import PAPERS, READABLE
from genogram_app.picture.picture import Painter
from genogram_app.picture.sheet import Page
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.settings import Settings

FORMATS = (("PDF document", ".pdf"), ("PNG picture", ".png"), ("SVG drawing", ".svg"))
RESOLUTIONS = (150, 300, 600)
"""Dots per inch that are offered for PNG."""
PAUSE = 120
"""Milliseconds after a change until the preview is drawn."""


class ExportDialog(QDialog):
    """Sets the picture on a page, shows it, and writes it into a file."""

    def __init__(
        self,
        document: Document,
        options: PictureOptions,
        name: str,
        dialogs: Dialogs,
        settings: Settings,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with what the window shows; `name` is the file's name without an ending."""
        super().__init__(parent)
        self.setWindowTitle("Export picture")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._options, self._name = document, options, name
        self._dialogs, self._settings = dialogs, settings
        self._painter = Painter()
        self.format, self.dpi, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.at = DateField(today)
        self.households, self.bonds, self.key = QCheckBox("Households"), QCheckBox("Bonds"), QCheckBox("Key")
        self.marking = QLineEdit()
        self.preview, self.note = _Preview(), QLabel()
        self._pause = QTimer(self)
        self._fill()
        self._lay_out()
        self._watch()
        self._refresh()

    def picture_options(self) -> PictureOptions:
        """Return what the page is to show."""
        return replace(self._options, households=self.households.isChecked(), bonds=self.bonds.isChecked())

    def page(self) -> Page:
        """Return the page as it will be written."""
        return page(
            self._document,
            self.picture_options(),
            PAPERS[self.paper.currentIndex()],
            marking=self.marking.text().strip(),
            key=self.key.isChecked(),
            painter=self._painter,
        )

    def accept(self) -> None:
        """Ask where, and write the file; stay open when it cannot be written."""
        self.at.commit()
        words, suffix = FORMATS[self.format.currentIndex()]
        path = self._dialogs.file_to_export(self._suggestion(suffix), f"{words} (*{suffix})")
        if path is None:
            return
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        if self._write(path):
            self._remember(path)
            super().accept()

    def _write(self, path: Path) -> bool:
        from genogram_app.export.files import ExportError, export_drawing

        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            export_drawing(self.page().drawing, path, dpi=self.dpi.currentData())
        except ExportError as error:
            problem = stopped(str(error))
        else:
            return True
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._dialogs.say("The picture was not exported", problem, "Your case is still open as it was.")
        return False

    def _suggestion(self, suffix: str) -> Path:
        folder = Path(self._settings.text_of("export/folder"))
        own = self._settings.text_of("export/case") == self._name
        stem = self._settings.text_of("export/name") if own else ""
        known = folder if folder.is_absolute() and folder.is_dir() else self._settings.folder()
        return known / f"{stem or self._name}{suffix}"

    def _remember(self, path: Path) -> None:
        for name, value in (("folder", str(path.parent)), ("case", self._name), ("name", path.stem)):
            self._settings.set_text(f"export/{name}", value)
        self._settings.set_text("export/format", path.suffix.lower())
        self._settings.set_text("export/paper", PAPERS[self.paper.currentIndex()].name)
        self._settings.set_text("export/dpi", str(self.dpi.currentData()))

    def _fill(self) -> None:
        self.format.addItems([words for words, _ in FORMATS])
        for dots in RESOLUTIONS:
            self.dpi.addItem(f"{dots} dots per inch", dots)
        self.paper.addItems([paper.name for paper in PAPERS])
        suffixes = [suffix for _, suffix in FORMATS]
        kept = self._settings.text_of("export/format", ".pdf")
        self.format.setCurrentIndex(suffixes.index(kept) if kept in suffixes else 0)
        dots_kept = self._settings.text_of("export/dpi", "300")
        self.dpi.setCurrentIndex(max(self.dpi.findText(f"{dots_kept} dots per inch"), 0))
        self.paper.setCurrentIndex(max(self.paper.findText(self._settings.text_of("export/paper")), 0))
        self.at.show_value(self._options.at.isoformat() if self._options.at else None)
        self.households.setChecked(self._options.households)
        self.bonds.setChecked(self._options.bonds)
        self.key.setChecked(True)
        self.marking.setText(protective_marking(self._document))
        self.marking.setPlaceholderText("no marking")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("&Format", self.format),
            ("&Resolution", self.dpi),
            ("&Paper", self.paper),
            ("As &at", self.at),
            ("&Show", self.households),
            ("", self.bonds),
            ("", self.key),
            ("&Marking", self.marking),
        )
        for words, field in rows:
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", "") or field.accessibleName())
        self.at.name_for_readers("As at")
        self.note.setWordWrap(True)
        self.note.setMinimumWidth(260)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton("&Export…", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.note)
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        self.resize(940, 580)

    def _watch(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._refresh)
        for combo in (self.format, self.dpi, self.paper):
            combo.currentIndexChanged.connect(lambda _: self._pause.start())
        for box in (self.households, self.bonds, self.key):
            box.toggled.connect(lambda _: self._pause.start())
        self.marking.textChanged.connect(lambda _: self._pause.start())
        self.at.committed.connect(lambda content: self._show_at(content[0]))

    def _show_at(self, typed: str | None) -> None:
        """Take another date; a month or year stands for its last day."""
        self._options = replace(self._options, at=read(typed).span.latest if typed else None)
        self._pause.start()

    def _refresh(self) -> None:
        from genogram_app.render.png import png_bytes

        self.dpi.setEnabled(FORMATS[self.format.currentIndex()][1] == ".png")
        shown = self.page()
        self.preview.show_png(png_bytes(shown.drawing, dpi=self.preview.dpi()), shown.drawing.title)
        self.note.setText(note_on(shown))


class _Preview(QLabel):
    """The page, as large as the room allows."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(QSize(420, 320))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Preview of the page")
        self.setFrameShape(QLabel.Shape.StyledPanel)

    def dpi(self) -> int:
        """Return a resolution at which the page is sharp on this screen."""
        return round(108 * self.devicePixelRatioF())

    def show_png(self, data: bytes, title: str) -> None:
        self._whole.loadFromData(data)
        self.setAccessibleDescription(title)
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QSize(round((self.width() - 16) * ratio), round((self.height() - 16) * ratio))
        shown = self._whole.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)


def note_on(shown: Page) -> str:
    """Return what to know of a page before it is printed."""
    size = f"Smallest text: {shown.text_size_pt:.1f} pt."
    if shown.fits:
        return size
    if shown.text_size_pt < READABLE:
        return f"{size} That is too small to read in print: choose A3, or show less."
    return f"{size} Not everything fits on this paper: choose a larger one."
