"""The list of findings on the screen: wrapped rows in groups that fold, and what its keys do."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from genogram_app.ui.findings.model import FindingModel
from genogram_app.ui.findings.rows import Group, Row
from genogram_app.ui.translated import tr
from genogram_app.ui.wrapped_rows import WrappedRows

_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class FindingTree(QTreeView):
    """A tree of one column whose rows are as high as their wrapped words.

    It scrolls by rows, so that only the rows in sight are measured.
    """

    explain_wanted = Signal()
    mend_wanted = Signal(int)
    """The number of a mend was pressed, from 0."""
    entered_row = Signal()
    """Enter was pressed on a finding."""
    chosen_changed = Signal()
    folded = Signal(str, bool)
    """A group, by its name, was folded (True) or unfolded."""

    def __init__(self) -> None:
        """Wrap words instead of scrolling sideways."""
        super().__init__()
        self.findings = FindingModel()
        self.setModel(self.findings)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(WrappedRows(self))
        self.setAccessibleName(tr("Findings"))
        self.collapsed.connect(lambda index: self._tell_folded(index, folded=True))
        self.expanded.connect(lambda index: self._tell_folded(index, folded=False))

    def show_groups(self, groups: tuple[Group, ...], folded: Collection[str]) -> None:
        """Show other groups, those with the names folded."""
        with QSignalBlocker(self):
            self.findings.show_groups(groups)
            for number, group in enumerate(groups):
                self.setExpanded(self.findings.index(number, 0), group.name not in folded)

    def current(self) -> Row | None:
        """Return the finding that the keyboard is at."""
        return self.findings.row(self.currentIndex())

    def chosen(self) -> tuple[Row, ...]:
        """Return the findings that are chosen, as they are listed."""
        indexes = sorted(self.selectedIndexes(), key=lambda i: (i.internalId(), i.row()))
        return tuple(row for i in indexes if (row := self.findings.row(i)) is not None)

    def choose_again(self, current: str, chosen: Collection[str]) -> None:
        """Choose what was chosen before the groups were shown anew, as far as it is listed."""
        selection, model = self.selectionModel(), self.findings
        flag = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self.selectionModel()):
            for key in chosen:
                selection.select(model.index_of(key), flag.Select)
            selection.setCurrentIndex(model.index_of(current), flag.NoUpdate)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def selectionChanged(  # noqa: N802 - Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Tell that others are chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def go_to(self, key: str) -> None:
        """Choose a finding by its key, if it is listed."""
        index = self.findings.index_of(key)
        if index.isValid():
            self.expand(index.parent())
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """E explains, a number mends, Enter goes to what can be done."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_E:
            self.explain_wanted.emit()
        elif key in _DIGITS:
            self.mend_wanted.emit(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the rows again for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _tell_folded(self, heading: QModelIndex, *, folded: bool) -> None:
        self.folded.emit(self.findings.groups[heading.row()].name, folded)
