"""Household maps of several dates on one page: which dates, who is shown, and the pages as they will be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from genogram_app.drawing.primitives import Drawing
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import read
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.series.dates import SeriesDate, before_and_after, dated, suggested_dates
from genogram_app.picture.series.page import SeriesSetting, SeriesSheets
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.pages_dialog import PagesDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import counted, tr

_AT = Qt.ItemDataRole.UserRole
_ROWS = 9


class SeriesDialog(PagesDialog):
    """Sets household maps side by side, each with what changed since the one before."""

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
        """Begin with the dates that the case suggests and the one that the window shows."""
        super().__init__(document, name, dialogs, settings, parent)
        self.setWindowTitle(tr("Map series"))
        self._document, self._options = document, options
        self._done: tuple[object, SeriesSheets] | None = None
        self._setting: tuple[object, SeriesSetting] | None = None
        self.dates = DateList(suggested_dates(document, options.at))
        self.further = DateField(today, shown=True)
        self.pair = QPushButton(tr("&Before and after only"))
        self.pair.setToolTip(tr("Tick only the first and the last date that the case suggests"))
        self.everybody = QCheckBox(tr("E&verybody, not only people near the child"))
        self.births = QCheckBox(tr("Dates of &birth and death"))
        self.tags = QCheckBox(tr("&Statuses and concerns"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._begin()

    def picture_options(self) -> PictureOptions:
        """Return what every map is to show; a narrow map has less room than a page."""
        births, tags = self.births.isChecked(), self.tags.isChecked()
        return replace(self._options, at=None, bonds=False, dates=births, tags=tags, ends=())

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the sheets as they will be written; none while no date is ticked."""
        done = self._sheets()
        return done.drawings if done else ()

    def refresh(self) -> None:
        """Show the sheets, and say how they came out."""
        done = self._sheets()
        self.preview.show_drawings(done.drawings if done else ())
        self.note.setText(_note(done))
        for button in (self.print_button, self.export_button):
            button.setEnabled(done is not None)

    def typed(self) -> tuple[DateField, ...]:
        """Return the field of a further date."""
        return (self.further,)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in the field of a further date adds it; elsewhere it exports."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self.further.line.hasFocus()):
            super().keyPressEvent(event)

    def _sheets(self) -> SeriesSheets | None:
        """The sheets for what is chosen; nothing is drawn again that is the same."""
        days = self.dates.ticked()
        if not days:
            return None
        wishes, papers = self.wishes(), self.papers()
        asked: tuple[object, ...] = (days, self.picture_options(), self.everybody.isChecked(), wishes)
        if self._done is None or self._done[0] != (asked, papers):
            self._done = (asked, papers), self._set(asked, days).sheets(papers)
        return self._done[1]

    def _set(self, asked: object, days: tuple[SeriesDate, ...]) -> SeriesSetting:
        if self._setting is None or self._setting[0] != asked:
            everybody = self.everybody.isChecked()
            found = SeriesSetting(
                self._document, self.picture_options(), days, self.wishes(), everybody=everybody
            )
            self._setting = asked, found
        return self._setting[1]

    def _begin(self) -> None:
        self.further.committed.connect(lambda content: self._add(content[0]))
        self.pair.clicked.connect(self._take_pair)
        self.dates.itemChanged.connect(lambda _: self.renew())
        for box in (self.everybody, self.births, self.tags):
            box.toggled.connect(lambda _: self.renew())
        rows = (
            (tr("&Dates"), self.dates),
            ("", self.pair),
            (tr("&Add a date"), self.further),
            (tr("&Show"), self.everybody),
            ("", self.births),
            ("", self.tags),
        )
        self.lay_out(rows, self.note)
        self.further.name_for_readers(tr("Add a date"))

    def _add(self, typed: str | None) -> None:
        """Put a date that was typed into the list, ticked; a month or year stands for its last day."""
        day = read(typed).span.latest if typed else None
        if day is not None:
            self.dates.put(dated(self._document, day))
            self.further.show_value(None)

    def _take_pair(self) -> None:
        self.dates.tick_only(at.day for at in before_and_after(self._document, self._options.at))


class DateList(QListWidget):
    """Dates in order, each with what happened on it and a tick for its map."""

    def __init__(self, dates: Iterable[SeriesDate]) -> None:
        """Begin with all of them ticked."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for at in dates:
            self.put(at)
        self.setMinimumHeight(_ROWS * self.fontMetrics().lineSpacing())

    def ticked(self) -> tuple[SeriesDate, ...]:
        """Return the dates that have a map."""
        return tuple(item.data(_AT) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def put(self, at: SeriesDate) -> None:
        """Put a date where it belongs, ticked; one that is there already is ticked."""
        for item in self._items():
            if item.data(_AT).day == at.day:
                item.setCheckState(Qt.CheckState.Checked)
                return
        item = QListWidgetItem(_words(at))
        item.setToolTip(item.text())
        item.setData(_AT, at)
        item.setCheckState(Qt.CheckState.Checked)
        earlier = sum(1 for other in self._items() if other.data(_AT).day < at.day)
        self.insertItem(earlier, item)
        self.setCurrentItem(item)
        self.itemChanged.emit(item)

    def tick_only(self, days: Iterable[date]) -> None:
        """Tick these dates and no others."""
        wanted = {*days}
        for item in self._items():
            ticked = item.data(_AT).day in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


def _words(at: SeriesDate) -> str:
    day = in_words(at.day.isoformat())
    return f"{day}: {at.words}" if at.words else day


def _note(done: SeriesSheets | None) -> str:
    if done is None:
        return tr("Tick the dates of which there is to be a map, or add one.")
    sheets = counted(len(done.drawings), "No sheets", "1 sheet", "%n sheets")
    size = tr("{sheets}. Smallest text: {size} pt.").format(sheets=sheets, size=f"{done.text_size_pt:.1f}")
    if done.fits:
        return size
    return size + " " + tr("That is too small to read: take fewer dates or a larger paper.")
