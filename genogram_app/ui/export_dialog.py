"""Exporting or printing the picture: format, paper and what to show, with the page as it will be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
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
from genogram_app.family.names import display_name
from genogram_app.model.dates import read
from genogram_app.model.document import Document
from genogram_app.picture.advice import Advice, advice, branches_to_leave_out, size_without
from genogram_app.picture.as_at import as_at
from genogram_app.picture.fitting import Fitting, Wishes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import PAPERS, Paper, turned
from genogram_app.picture.sheet import Page
from genogram_app.picture.tiles import spread
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.page_advice import PageAdvice
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


class ExportDialog(QDialog):
    """Sets the picture on a page, shows it, and writes it into a file or prints it."""

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
        self.setWindowTitle(tr("Export or print picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._options, self._name = document, options, name
        self._dialogs, self._settings = dialogs, settings
        self._fitting = Fitting(document, options)
        self.format, self.dpi, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.at = DateField(today)
        self.households, self.bonds, self.key = (
            QCheckBox(tr("Households")),
            QCheckBox(tr("Bonds")),
            QCheckBox(tr("Key")),
        )
        self.tiles = QCheckBox(tr("Spread over several sheets"))
        self.marking = QLineEdit()
        self.preview = PagePreview()
        names = [(b, display_name(document.person(b.person))) for b in branches_to_leave_out(self._fitting)]
        self.advice = PageAdvice(names, self._size_without, options.ends)
        self._pause = QTimer(self)
        self._fill()
        self._lay_out()
        self._watch()
        self._refresh()

    def picture_options(self) -> PictureOptions:
        """Return what the page is to show."""
        return replace(
            self._options,
            households=self.households.isChecked(),
            bonds=self.bonds.isChecked(),
            ends=self.advice.ends(),
        )

    def papers(self) -> tuple[Paper, ...]:
        """Return the sheets to choose from."""
        return PAPER_CHOICES[self.paper.currentIndex()][1]

    def page(self) -> Page:
        """Return the picture on one page."""
        return self._fitted().best(self.papers())

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the sheets as they will be written."""
        if self.tiles.isChecked():
            return spread(self._fitted(), self.papers()).drawings
        return (self.page().drawing,)

    def _fitted(self) -> Fitting:
        """The case with everything that was chosen; nothing is laid out again that is the same."""
        wishes = Wishes(self.marking.text().strip(), self.key.isChecked())
        options = self.picture_options()
        if options == self._fitting.options:
            self._fitting = self._fitting.wishing(wishes)
        else:
            self._fitting = Fitting(self._document, options, wishes)
        return self._fitting

    def _size_without(self, person: str) -> float:
        return size_without(self._fitted(), (person,), self.papers())

    def accept(self) -> None:
        """Ask where, and write the file; stay open when it cannot be written."""
        self.at.commit()
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

        self.at.commit()
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

    def offer_printing(self) -> None:
        """Let Enter print, for those who came to print."""
        self.setWindowTitle(tr("Print picture"))
        self.print_button.setDefault(True)
        self.print_button.setFocus()

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

    def _fill(self) -> None:
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
        day = self._options.at or as_at(self._document)
        self.at.show_value(day.isoformat() if day else None)
        self.households.setChecked(self._options.households)
        self.bonds.setChecked(self._options.bonds)
        self.key.setChecked(True)
        self.marking.setText(protective_marking(self._document))
        self.marking.setPlaceholderText(tr("no marking"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("&Format", self.format),
            ("&Resolution", self.dpi),
            ("&Paper", self.paper),
            ("", self.tiles),
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = buttons.addButton(tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        self.print_button = buttons.addButton(tr("Pr&int…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self.print_pages)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.advice)
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        self.resize(comfortable(self, 134, 36))

    def _watch(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._refresh)
        for combo in (self.format, self.dpi, self.paper):
            combo.currentIndexChanged.connect(lambda _: self._pause.start())
        for box in (self.households, self.bonds, self.key, self.tiles):
            box.toggled.connect(lambda _: self._pause.start())
        self.marking.textChanged.connect(lambda _: self._pause.start())
        self.advice.larger_wanted.connect(self._use_paper)
        self.advice.sheets_wanted.connect(lambda: self.tiles.setChecked(True))
        self.advice.ends_changed.connect(lambda: self._pause.start())
        self.at.committed.connect(lambda content: self._show_at(content[0]))

    def _show_at(self, typed: str | None) -> None:
        """Take another date; a month or year stands for its last day."""
        self._options = replace(self._options, at=read(typed).span.latest if typed else None)
        self._pause.start()

    def _use_paper(self, size: str) -> None:
        """Take a size of paper, turned as the picture is best read."""
        names = [name for name, _ in PAPER_CHOICES]
        self.paper.setCurrentIndex(next(n for n, name in enumerate(names) if name.startswith(size)))

    def _refresh(self) -> None:
        self.dpi.setEnabled(FORMATS[self.format.currentIndex()][1] == ".png")
        if self.tiles.isChecked():
            done = spread(self._fitted(), self.papers())
            self.preview.show_drawings(done.drawings)
            self.advice.say(self._with_notes(note_on(None, done.text_size_pt, len(done.drawings))))
            return
        page = self.page()
        self.preview.show_drawings((page.drawing,))
        found = advice(self._fitting, self.papers(), page)
        self.advice.say(self._with_notes(note_on(found, page.text_size_pt, 1)), found)

    def _with_notes(self, words: str) -> str:
        """What is said of a page, with what it leaves out."""
        return " ".join((words, *self._fitting.notes))


def note_on(found: Advice | None, text_size_pt: float, sheets: int) -> str:
    """Return what to know of the sheets before they are printed."""
    if found:
        return found.sentence
    size = f"Smallest text: {int(text_size_pt * 10 + 0.01) / 10:.1f} pt."
    return f"{sheets} sheets, the key on the first. {size}" if sheets > 1 else size
