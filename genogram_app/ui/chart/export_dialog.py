"""Exporting or printing the chart of homes: its time, what it shows, and the sheets as they will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from genogram_app.drawing.primitives import Drawing
from genogram_app.known.viewpoint import title_of
from genogram_app.model.dates import read
from genogram_app.model.document import Document
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.page import chart_pages
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.pages_dialog import PagesDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import counted, tr


class ChartExportDialog(PagesDialog):
    """Sets the chart on as many sheets as its lanes need."""

    def __init__(
        self,
        document: Document,
        options: ChartOptions,
        name: str,
        dialogs: Dialogs,
        settings: Settings,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the time and the choices of the pane; `name` is the file's name without an ending."""
        super().__init__(document, name, dialogs, settings, parent)
        self.setWindowTitle(tr("Export or print homes over time"))
        self._document, self._options = document, options
        self.first, self.last = DateField(today), DateField(today)
        self.men = QCheckBox(tr("Men in the home together"))
        self.contacts = QCheckBox(tr("Contacts of agencies"))
        self.statuses = QCheckBox(tr("Statuses and orders"))
        self.events = QCheckBox(tr("Events"))
        self.words: QLabel = Paragraph("")
        self._begin()

    def chart_options(self) -> ChartOptions:
        """Return what the sheets are to show; a month or year is shown whole."""
        first, last = read_first(self.first.value), read_last(self.last.value)
        if first and last and last < first:
            first, last = last, first
        return replace(
            self._options,
            first=first,
            last=last,
            men_as_band=self.men.isChecked(),
            contacts=self.contacts.isChecked(),
            statuses=self.statuses.isChecked(),
            events=self.events.isChecked(),
        )

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the sheets as they will be written: the first of the papers, which lies on its side."""
        paper, wishes = self.papers()[0], self.wishes()
        options = self.chart_options()
        return chart_pages(self._document, options, paper, marking=wishes.marking, key=wishes.key)

    def typed(self) -> tuple[DateField, ...]:
        """Return the fields of the first and the last day."""
        return self.first, self.last

    def refresh(self) -> None:
        """Show the sheets, and say how many there are, and whose view of the case they show."""
        drawings = self.drawings()
        self.preview.show_drawings(drawings)
        number, known = counted(len(drawings), "No sheets.", "1 sheet.", "%n sheets."), self._options.known
        self.words.setText(f"{title_of(self._document, known)}. {number}" if known else number)

    def _begin(self) -> None:
        options = self._options
        for field, day in ((self.first, options.first), (self.last, options.last)):
            field.show_value(day.isoformat() if day else None)
            field.committed.connect(lambda _: self.renew())
        ticks = (
            (self.men, options.men_as_band),
            (self.contacts, options.contacts),
            (self.statuses, options.statuses),
            (self.events, options.events),
        )
        for box, on in ticks:
            box.setChecked(on)
            box.toggled.connect(lambda _: self.renew())
        rows = (("F&rom", self.first), ("&To", self.last), ("&Show", self.men))
        others = (("", self.contacts), ("", self.statuses), ("", self.events))
        self.lay_out((*rows, *others), self.words)
        self.first.name_for_readers(tr("From: the first day on the sheets"))
        self.last.name_for_readers(tr("To: the last day on the sheets"))


def read_first(text: str | None) -> date | None:
    """Return the first day that a typed date may mean."""
    span = read(text).span if text else None
    return (span.earliest or span.latest) if span else None


def read_last(text: str | None) -> date | None:
    """Return the last day that a typed date may mean."""
    span = read(text).span if text else None
    return (span.latest or span.earliest) if span else None
