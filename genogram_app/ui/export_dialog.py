"""Exporting or printing the picture: the date, what to show, and the page as it will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from genogram_app.drawing.primitives import Drawing
from genogram_app.family.names import display_name
from genogram_app.model.dates import read
from genogram_app.model.document import Document
from genogram_app.picture.advice import Advice, advice, branches_to_leave_out, size_without
from genogram_app.picture.as_at import as_at
from genogram_app.picture.comparison import comparison
from genogram_app.picture.fitting import Fitting, Wishes
from genogram_app.picture.known_view import is_known_view
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.sheet import Page
from genogram_app.picture.tiles import spread
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.page_advice import PageAdvice
from genogram_app.ui.pages_dialog import PAPER_CHOICES, PagesDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr


class ExportDialog(PagesDialog):
    """Sets the picture on a page, or spreads it over several."""

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
        super().__init__(document, name, dialogs, settings, parent)
        self.setWindowTitle(tr("Export or print picture"))
        self._document, self._options = document, options
        self._fitting = Fitting(document, options)
        self.at = DateField(today, shown=True)
        self.households, self.bonds = QCheckBox(tr("Households")), QCheckBox(tr("Bonds"))
        self.moves = QCheckBox(tr("Moves in words"))
        self.moves.setToolTip(tr("Say at the foot how often the child moved, and through which areas"))
        self.tiles = QCheckBox(tr("Spread over several sheets"))
        self.beside = QCheckBox(tr("Beside the established case"))
        self.beside.setToolTip(
            tr("Both side by side on one page, and below them who is missing from the record")
        )
        self.beside.setEnabled(is_known_view(options))
        names = [(b, display_name(document.person(b.person))) for b in branches_to_leave_out(self._fitting)]
        self.advice = PageAdvice(names, self._size_without, options.ends)
        self._begin()

    def picture_options(self) -> PictureOptions:
        """Return what the page is to show."""
        return replace(
            self._options,
            households=self.households.isChecked(),
            bonds=self.bonds.isChecked(),
            ends=self.advice.ends(),
        )

    def wishes(self) -> Wishes:
        """Return what the sheets are to have."""
        return replace(super().wishes(), moves=self.moves.isChecked())

    def page(self) -> Page:
        """Return the picture on one page."""
        if self.beside.isChecked():
            return comparison(self._fitted(), self.papers())
        return self._fitted().best(self.papers())

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the sheets as they will be written."""
        if self.tiles.isChecked() and not self.beside.isChecked():
            return spread(self._fitted(), self.papers()).drawings
        return (self.page().drawing,)

    def typed(self) -> tuple[DateField, ...]:
        """Return the field of the date."""
        return (self.at,)

    def _fitted(self) -> Fitting:
        """The case with everything that was chosen; nothing is laid out again that is the same."""
        wishes, options = self.wishes(), self.picture_options()
        if options == self._fitting.options:
            self._fitting = self._fitting.wishing(wishes)
        else:
            self._fitting = Fitting(self._document, options, wishes)
        return self._fitting

    def _size_without(self, person: str) -> float:
        return size_without(self._fitted(), (person,), self.papers())

    def offer_printing(self) -> None:
        """Let Enter print, for those who came to print."""
        self.setWindowTitle(tr("Print picture"))
        self.print_button.setDefault(True)
        self.print_button.setFocus()

    def compare(self) -> None:
        """Begin with the picture beside the established case, for those who came to compare."""
        self.beside.setChecked(self.beside.isEnabled())

    def _begin(self) -> None:
        day = self._options.at or as_at(self._document)
        self.at.show_value(day.isoformat() if day else None)
        self.households.setChecked(self._options.households)
        self.bonds.setChecked(self._options.bonds)
        for box in (self.households, self.bonds, self.moves, self.tiles, self.beside):
            box.toggled.connect(lambda _: self.renew())
        self.advice.larger_wanted.connect(self._use_paper)
        self.advice.sheets_wanted.connect(lambda: self.tiles.setChecked(True))
        self.advice.ends_changed.connect(self.renew)
        self.at.committed.connect(lambda content: self._show_at(content[0]))
        shown = ("&Show", self.households), ("", self.bonds), ("", self.moves)
        rows = (("", self.tiles), ("", self.beside), ("As &at", self.at), *shown)
        self.lay_out(rows, self.advice)
        self.at.name_for_readers("As at")

    def _show_at(self, typed: str | None) -> None:
        """Take another date; a month or year stands for its last day."""
        self._options = replace(self._options, at=read(typed).span.latest if typed else None)
        self.renew()

    def _use_paper(self, size: str) -> None:
        """Take a size of paper, turned as the picture is best read."""
        names = [name for name, _ in PAPER_CHOICES]
        self.paper.setCurrentIndex(next(n for n, name in enumerate(names) if name.startswith(size)))

    def refresh(self) -> None:
        """Show the page, or the sheets, and what could be done for larger words."""
        if self.tiles.isChecked() and not self.beside.isChecked():
            done = spread(self._fitted(), self.papers())
            self.preview.show_drawings(done.drawings)
            self.advice.say(self._with_notes(note_on(None, done.text_size_pt, len(done.drawings))))
            return
        page = self.page()
        self.preview.show_drawings((page.drawing,))
        found = None if self.beside.isChecked() else advice(self._fitting, self.papers(), page)
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
