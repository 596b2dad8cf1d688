"""The findings pane: what the program asks a person to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from genogram_app.checks.finding import Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.clear_button import let_clear
from genogram_app.ui.empty_pane import EmptyPane
from genogram_app.ui.finding_list import Row, blocks, open_count, words_of
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.severity_marks import mark
from genogram_app.ui.translated import tr
from genogram_app.ui.words import SEVERITY

_ROW = Qt.ItemDataRole.UserRole
_PADDING = 5
LOOKING = "The case is being looked over…"
NOTHING = "Nothing to look at. What is odd in the drawing, or told differently by the report, is listed here."
NO_TEXT = "Nothing to look at in the drawing itself. Add the report’s text, and the two are compared."
NO_MATCH = "No finding matches."


class FindingsPane(QWidget):
    """Lists findings; tells which one was chosen, and which one is to be explained or to count again."""

    chosen = Signal(object)
    explain_wanted = Signal(object)
    restore_wanted = Signal(object)
    limits_wanted = Signal()
    """Somebody wants to set how long is too long."""
    counted = Signal(int)
    text_wanted = Signal()
    """The report's text is to be added, so that there is something to compare."""

    def __init__(self) -> None:
        """Begin with nothing to look at."""
        super().__init__()
        self._findings: Sequence[Finding] = ()
        self._dismissed: Sequence[Dismissal] = ()
        self._rows: list[QTreeWidgetItem] = []
        self.filter = QLineEdit()
        self.severity = CalmCombo()
        self.tree = FindingTree()
        self.explain, self.restore = QPushButton(tr("&Explain…")), QPushButton(tr("Count &again"))
        self.limits = QPushButton(tr("Li&mits…"))
        self._empty = EmptyPane(tr(LOOKING))
        self.add_text = self._empty.offer(
            tr("Add the &report’s text"), "text", tr("Open or paste the report")
        )
        self.clear = self._empty.offer(tr("Show a&ll findings"), "close", tr("Take the filter away"))
        self._looked, self._has_text = False, True
        self._build()
        self._lay_out()
        self._show_empty()
        self._show_buttons()

    def show_findings(
        self, findings: Sequence[Finding], dismissed: Sequence[Dismissal], *, has_text: bool = True
    ) -> None:
        """Show findings; the one that was chosen stays chosen while it is there."""
        known = self._findings, self._dismissed, self._has_text
        if self._looked and known == (findings, dismissed, has_text):
            return
        self._looked = True
        self._findings, self._dismissed, self._has_text = findings, dismissed, has_text
        self._refill()
        self.counted.emit(open_count(findings, dismissed))

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) finding that is not explained, round and round."""
        rows = [item for item in self._rows if _row(item).reason is None]
        if not rows:
            return
        current = self.tree.currentItem()
        start = rows.index(current) if current in rows else (-1 if by > 0 else 0)
        self.tree.setCurrentItem(rows[(start + by) % len(rows)])
        self._choose()

    def choose(self, finding: Finding) -> None:
        """Choose a finding that is listed."""
        for item in self._rows:
            if _row(item).finding.key == finding.key:
                self.tree.setCurrentItem(item)
                return

    def current(self) -> Row | None:
        """Return the row that is chosen."""
        item = self.tree.currentItem()
        return _row(item) if item is not None and item.parent() is not None else None

    def empty_words(self) -> str:
        """Return what stands in place of an empty list."""
        return self._empty.words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark severities anew in the colours of a new scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_stack"):
            for row, name in enumerate(SEVERITY, 1):
                self.severity.setItemIcon(row, mark(name))
            self._refill()

    def _build(self) -> None:
        self.filter.setPlaceholderText(tr("Filter findings"))
        let_clear(self.filter)
        self.filter.setAccessibleName(tr("Filter findings by words"))
        self.filter.textChanged.connect(lambda _: self._refill())
        self.severity.setAccessibleName(tr("Show findings of one kind"))
        self.severity.addItem(tr("All kinds"), "")
        for name, (_, words) in SEVERITY.items():
            self.severity.addItem(mark(name), words, name)
        self.severity.activated.connect(lambda _: self._refill())
        self.tree.itemActivated.connect(lambda *_: self._choose())
        self.tree.itemClicked.connect(lambda *_: self._choose())
        self.tree.currentItemChanged.connect(lambda *_: self._show_buttons())
        dress(self.explain, "explain")
        dress(self.restore, "restore")
        self.explain.setToolTip(tr("Say why this is as it should be; the reason is kept with the case"))
        self.explain.clicked.connect(lambda: self._ask(self.explain_wanted))
        self.restore.setToolTip(tr("Take the explanation back"))
        self.restore.clicked.connect(lambda: self._ask(self.restore_wanted))
        self.limits.setToolTip(tr("After how many weeks a child not seen, or a home not visited, is told of"))
        self.limits.clicked.connect(self.limits_wanted)
        self.add_text.clicked.connect(self.text_wanted)
        self.clear.clicked.connect(self._show_all)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        top = QHBoxLayout()
        top.addWidget(self.filter, 3)
        top.addWidget(self.severity, 2)
        column.addLayout(top)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tree)
        column.addLayout(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.explain)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.limits, alignment=Qt.AlignmentFlag.AlignLeft)

    def _refill(self) -> None:
        before = self.current()
        self.tree.clear()
        self._rows = []
        for block in blocks(
            self._findings, self._dismissed, self.filter.text(), self.severity.currentData() or ""
        ):
            head = QTreeWidgetItem([block.heading])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setIcon(0, mark(block.severity))
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.tree.addTopLevelItem(head)
            for row in block.rows:
                self._add(head, row)
            head.setExpanded(True)
        self._keep(before)
        self._show_empty()
        self._stack.setCurrentIndex(1 if self._rows else 0)
        self._show_buttons()

    def _show_empty(self) -> None:
        """Say why the list is empty, and offer what helps."""
        filtered, lacks_text = bool(self._findings), not self._findings and not self._has_text
        if self._looked:
            self._empty.say(tr(NO_MATCH) if filtered else tr(NO_TEXT) if lacks_text else tr(NOTHING))
        self.add_text.setVisible(self._looked and lacks_text)
        self.clear.setVisible(self._looked and filtered)

    def _show_all(self) -> None:
        self.filter.clear()
        self.severity.setCurrentIndex(0)
        self._refill()

    def _add(self, head: QTreeWidgetItem, row: Row) -> None:
        item = QTreeWidgetItem([words_of(row)])
        item.setData(0, _ROW, row)
        severity = SEVERITY[row.finding.severity][0]
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{severity}: {words_of(row)}")
        item.setToolTip(0, "\n\n".join(f"“{e.quote}”" for e in row.finding.evidence[:5]))
        if row.reason is not None:
            font = item.font(0)
            font.setStrikeOut(True)
            item.setFont(0, font)
        head.addChild(item)
        self._rows.append(item)

    def _keep(self, before: Row | None) -> None:
        for item in self._rows:
            if before is not None and _row(item).finding.key == before.finding.key:
                self.tree.setCurrentItem(item)
                return

    def _choose(self) -> None:
        row = self.current()
        if row is not None:
            self.chosen.emit(row.finding)

    def _ask(self, signal: object) -> None:
        row = self.current()
        if row is not None:
            signal.emit(row.finding)  # type: ignore[attr-defined]  # a bound signal

    def _show_buttons(self) -> None:
        row = self.current()
        self.explain.setEnabled(row is not None and row.reason is None)
        self.restore.setEnabled(row is not None and row.reason is not None)


class FindingTree(QTreeWidget):
    """A tree of one column whose rows are as high as their wrapped words."""

    def __init__(self) -> None:
        """Wrap words instead of scrolling sideways."""
        super().__init__()
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Wrapped(self))
        self.setAccessibleName(tr("Findings"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the rows again for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Wrapped(QStyledItemDelegate):
    """Measures rows for the width that the tree has."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(  # noqa: N802 - Qt's name
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the room for the wrapped words of a row, with air around them."""
        indent = self._tree.indentation() if index.parent().isValid() else 0
        width = self._tree.viewport().width() - indent - 2 * _PADDING
        metrics = self._tree.fontMetrics()
        flags = int(Qt.TextFlag.TextWordWrap)
        words = str(index.data())
        height = metrics.boundingRect(0, 0, max(width, 80), 100_000, flags, words).height()
        return QSize(width, max(height, metrics.lineSpacing()) + 10)


def _row(item: QTreeWidgetItem) -> Row:
    found = item.data(0, _ROW)
    if not isinstance(found, Row):
        raise TypeError("a finding's row holds a finding")
    return found
