"""The strip above the drawing that says whose view it is: the review's, or what an agency knew on a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.model.dates import read
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.text_sizes import Paragraph, follow_text
from genogram_app.ui.translated import tr

_LETTERS = 12
"""So much of an agency’s name is always in sight."""
_LINES = 3
"""So many of the missing are in sight at once."""


class HindsightStrip(QFrame):
    """Offers the review’s view and those of the agencies, and lists who is missing from a record."""

    view_wanted = Signal()
    """Another view was chosen: see `agencies` and `by`."""
    person_wanted = Signal(str)
    """Somebody wants to see a person who is missing."""
    compare_wanted = Signal()
    closed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        """Begin with the view of the review."""
        super().__init__()
        self.setAccessibleName(tr("Whose view the drawing shows"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.established = QRadioButton(tr("As &established by the review"))
        self.known = QRadioButton(tr("As &known to"))
        self.agency = QComboBox()
        self.agency.setAccessibleName(tr("The agency whose record is shown"))
        self.agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(_LETTERS)
        self.on = QLabel(tr("on"))
        self.day = DateField(today, shown=True, hint="the date shown")
        self.day.name_for_readers(tr("The day by which it was recorded; empty for the date of the drawing"))
        self.day.setToolTip(
            tr("What was recorded by this day counts; empty takes the date that the drawing stands for")
        )
        self.compare = QPushButton(tr("Com&pare…"))
        self.compare.setToolTip(tr("Put both views side by side on one page, with those missing below"))
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setAccessibleName(tr("Close, and show the case as established"))
        self.close_button.setToolTip(tr("Close, and show the case as established"))
        self.says = Paragraph("")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.missing = QListWidget()
        self.missing.setAccessibleName(tr("Missing from this record; Enter shows the person"))
        self.missing.setToolTip(tr("Enter or a click selects the person"))
        self.missing.setWordWrap(True)
        follow_text(self.missing, self._fit)
        self._lay_out()
        self._connect()

    @property
    def reachable(self) -> QWidget:
        """What takes the keyboard when one comes to the strip."""
        return self.known if self.known.isChecked() else self.established

    @property
    def agencies(self) -> tuple[str, ...]:
        """The agencies whose record is to be shown; none for the view of the review."""
        chosen: object = self.agency.currentData()
        return chosen if self.known.isChecked() and isinstance(chosen, tuple) else ()

    @property
    def by(self) -> date | None:
        """The day that was typed, if one was; a month or year stands for its last day."""
        stated = self.day.value
        return read(stated).span.latest if stated else None

    def offer(self, agencies: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Offer agencies, each with its words and ids; the review's view when the chosen one is gone."""
        before = self.agency.currentData()
        self.agency.clear()
        for words, ids in agencies:
            self.agency.addItem(words, ids)
        places = [n for n, (_, ids) in enumerate(agencies) if ids == before]
        self.agency.setCurrentIndex(places[0] if places else 0)
        for part in (self.known, self.agency, self.day, self.compare):
            part.setEnabled(bool(agencies))
        if before is not None and not places:
            self.choose(())

    def choose(self, agencies: tuple[str, ...]) -> None:
        """Show which view is chosen; nothing is told."""
        with QSignalBlocker(self.known):
            places = [self.agency.itemData(n) for n in range(self.agency.count())]
            if agencies in places:
                self.agency.setCurrentIndex(places.index(agencies))
            (self.known if agencies else self.established).setChecked(True)

    def tell(self, words: str, missing: Sequence[tuple[str, str]]) -> None:
        """Say something of the view, and list the missing: each by words and id."""
        self.says.setText(words)
        self.says.setVisible(bool(words))
        self.missing.clear()
        for line, person in missing:
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, person)
            item.setToolTip(line)
            self.missing.addItem(item)
        self.missing.setVisible(bool(missing))
        self._fit()

    def _fit(self) -> None:
        rows = min(max(self.missing.count(), 1), _LINES)
        self.missing.setFixedHeight(
            (self.missing.fontMetrics().lineSpacing() + 4) * rows + 2 * self.missing.frameWidth()
        )

    def _lay_out(self) -> None:
        above, beneath = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.established, 1)
        above.addWidget(self.compare)
        above.addWidget(self.close_button)
        for part, stretch in ((self.known, 0), (self.agency, 2), (self.on, 0), (self.day, 1)):
            beneath.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.addLayout(above)
        column.addLayout(beneath)
        column.addWidget(self.says)
        column.addWidget(self.missing)
        order = (self.established, self.known, self.agency, self.day.line, self.missing, self.compare)
        for one, following in pairwise((*order, self.close_button)):
            QWidget.setTabOrder(one, following)

    def _connect(self) -> None:
        self.known.toggled.connect(lambda _: self.view_wanted.emit())
        self.agency.activated.connect(self._choose_agency)
        self.day.committed.connect(self._choose_agency)
        self.compare.clicked.connect(lambda _=False: self.compare_wanted.emit())
        self.close_button.clicked.connect(lambda _=False: self.closed.emit())
        self.missing.itemActivated.connect(self._go)
        self.missing.itemClicked.connect(self._go)

    def _choose_agency(self, _: object = None) -> None:
        """Who chooses an agency or a day wants to see what it knew."""
        if self.known.isChecked():
            self.view_wanted.emit()
        else:
            self.known.setChecked(True)

    def _go(self, item: QListWidgetItem) -> None:
        self.person_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
