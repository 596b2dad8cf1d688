"""A dialog that makes pages: format, paper and marking, the pages as they will be, exporting and printing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from genogram_app.audience.marking import protective_marking
from genogram_app.drawing.primitives import Drawing
from genogram_app.model.document import Document
from genogram_app.picture.fitting import Wishes
from genogram_app.picture.paper import PAPERS, Paper, turned
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.inspector.typed import TypedField
from genogram_app.ui.page_preview import PagePreview
from genogram_app.ui.settings import Settings
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

FORMATS = (("PDF document", ".pdf"), ("PNG picture", ".png"), ("SVG drawing", ".svg"))
RESOLUTIONS = (150, 300, 600)
"""Dots per inch that are offered for PNG."""
PAPER_CHOICES: tuple[tuple[str, tuple[Paper, ...]], ...] = tuple(
    choice
    for size in ("A4", "A3")
    for choice in (
        (f"{size}, turned to fit", turned(size)),
        *((paper.name, (paper,)) for paper in PAPERS if paper.size == size),
    )
)
"""What a sheet is called, and the sheets of which the one is taken on which words are largest."""
NO_PRINTER = (
    "No printer is set up on this computer. Set one up in the settings of the system, or export the picture "
    "as a PDF document and print it elsewhere."
)
STILL_OPEN = "Your case is still open as it was."
PAUSE = 120
"""Milliseconds after a change until the preview is drawn."""


class PagesDialog(QDialog):
    """Shows pages as they will be, and writes them into a file or prints them.

    A kind of pages says which rows of choices it has (`lay_out`), makes its `drawings`, shows them in
    `refresh`, and names the fields that may still be being typed into (`typed`).
    """

    def __init__(
        self,
        document: Document,
        name: str,
        dialogs: Dialogs,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the format and paper last used; `name` is the file's name without an ending."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name, self._dialogs, self._settings = name, dialogs, settings
        self.format, self.dpi, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.key = QCheckBox(tr("Key"))
        self.marking = QLineEdit()
        self.preview = PagePreview()
        self._pause = QTimer(self)
        self._fill(document)

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the sheets as they will be written."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the sheets, and say what is to be known of them."""
        raise NotImplementedError

    def typed(self) -> tuple[TypedField, ...]:
        """Return the fields that are read when they are left."""
        return ()

    def papers(self) -> tuple[Paper, ...]:
        """Return the sheets to choose from."""
        return PAPER_CHOICES[self.paper.currentIndex()][1]

    def wishes(self) -> Wishes:
        """Return what the sheets are to have."""
        return Wishes(self.marking.text().strip(), self.key.isChecked())

    def renew(self) -> None:
        """Show the sheets again, soon: after the last of several changes."""
        self._pause.start()

    def accept(self) -> None:
        """Ask where, and write the file; stay open when it cannot be written."""
        if not self._took_up_typed():
            return
        words, suffix = FORMATS[self.format.currentIndex()]
        path = self._dialogs.file_to_export(self._suggestion(suffix), f"{words} (*{suffix})")
        if path is None:
            return
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        drawings = self.drawings()
        if self._may_replace(path, len(drawings)) and self._write(drawings, path):
            self._remember(path)
            super().accept()

    def print_pages(self) -> None:
        """Ask for the printer, and print the pages; stay open when they cannot be printed."""
        from genogram_app.ui.printing import PrintError, print_sheets, printer_for

        if not self._took_up_typed():
            return
        drawings = self.drawings()
        printer = printer_for(drawings, self._name)
        agreed = self._dialogs.may_print(printer)
        if agreed is None:
            self._dialogs.say(tr("The picture was not printed"), tr(NO_PRINTER), tr(STILL_OPEN))
        if not agreed:
            return
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            print_sheets(drawings, printer)
        except PrintError as error:
            problem = str(error)
        else:
            problem = ""
        finally:
            QGuiApplication.restoreOverrideCursor()
        if problem:
            advice = "Look whether it is switched on, or export the picture as a PDF document."
            self._dialogs.say(tr("The picture was not printed"), f"{problem} {advice}", tr(STILL_OPEN))
            return
        self._settings.set_text("export/paper", self.paper.currentText())
        super().accept()

    def lay_out(self, rows: Sequence[tuple[str, QWidget]], below: QWidget) -> None:
        """Put the choices on the left, those of the kind between paper and marking, and the pages beside."""
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        usual: tuple[tuple[str, QWidget], ...] = (
            ("&Format", self.format),
            ("&Resolution", self.dpi),
            ("&Paper", self.paper),
        )
        for words, field in (*usual, *rows, ("", self.key), ("&Marking", self.marking)):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", "") or field.accessibleName())
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(below)
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(self._buttons())
        # Only within the dialog: Qt would forget it, and Enter would press the first button.
        self.export_button.setDefault(True)
        self.resize(comfortable(self, 134, 36))
        self._watch()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton(tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.print_button = buttons.addButton(tr("Pr&int…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self.print_pages)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _watch(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._show)
        for combo in (self.format, self.dpi, self.paper):
            combo.currentIndexChanged.connect(lambda _: self.renew())
        self.key.toggled.connect(lambda _: self.renew())
        self.marking.textChanged.connect(lambda _: self.renew())
        self._show()

    def _show(self) -> None:
        self.dpi.setEnabled(FORMATS[self.format.currentIndex()][1] == ".png")
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            self.refresh()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _took_up_typed(self) -> bool:
        """Take up what is still being typed; what cannot be read keeps the keyboard, and no page is made."""
        for field in self.typed():
            field.commit()
            if field.unfinished() is not None:
                field.line.setFocus()
                return False
        return True

    def _may_replace(self, path: Path, sheets: int) -> bool:
        """Whether numbered files that are there already may go; of a single one the file dialog has asked."""
        from genogram_app.export.files import sheet_paths

        there = [each.name for each in sheet_paths(path, sheets) if each.exists()]
        if sheets == 1 or path.suffix.lower() == ".pdf" or not there:
            return True
        words = (
            f"“{there[0]}” is there already." if len(there) == 1 else f"{', '.join(there)} are there already."
        )
        return self._dialogs.agree(
            tr("Export picture"), tr("{words} Replace?").format(words=words), tr("Replace")
        )

    def _write(self, drawings: Sequence[Drawing], path: Path) -> bool:
        from genogram_app.export.files import ExportError, export_sheets

        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            export_sheets(drawings, path, dpi=self.dpi.currentData())
        except ExportError as error:
            problem = stopped(str(error))
        else:
            return True
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._dialogs.say(tr("The picture was not exported"), problem, tr(STILL_OPEN))
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
        self._settings.set_text("export/paper", self.paper.currentText())
        self._settings.set_text("export/dpi", str(self.dpi.currentData()))

    def _fill(self, document: Document) -> None:
        self.format.addItems([words for words, _ in FORMATS])
        for dots in RESOLUTIONS:
            self.dpi.addItem(tr("{dots} dots per inch").format(dots=dots), dots)
        self.paper.addItems([name for name, _ in PAPER_CHOICES])
        suffixes = [suffix for _, suffix in FORMATS]
        kept = self._settings.text_of("export/format", ".pdf")
        self.format.setCurrentIndex(suffixes.index(kept) if kept in suffixes else 0)
        dots_kept = self._settings.text_of("export/dpi", "300")
        self.dpi.setCurrentIndex(max(self.dpi.findText(f"{dots_kept} dots per inch"), 0))
        self.paper.setCurrentIndex(max(self.paper.findText(self._settings.text_of("export/paper")), 0))
        self.key.setChecked(True)
        self.marking.setText(protective_marking(document))
        self.marking.setPlaceholderText(tr("no marking"))
