"""The list of proposals: groups with their proposals, and the keys that decide them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from genogram_app.ui.proposals.rows import Block, Row, certainty_words, words_of
from genogram_app.ui.translated import tr
from genogram_app.ui.wrapped_rows import WrappedRows

_HELD = Qt.ItemDataRole.UserRole
_KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_Space: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_F2: "correct",
}


class ProposalTree(QTreeWidget):
    """Lists blocks of proposals; a heading stands for all that is listed below it."""

    decided = Signal(str)
    """A key was pressed that means accept, reject or correct."""

    def __init__(self) -> None:
        """List nothing."""
        super().__init__()
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(WrappedRows(self))
        self.setAccessibleName(tr("Proposals"))
        self.setAccessibleDescription(
            tr("A or Space accepts, R rejects, F2 corrects; on a heading, all that is listed below it")
        )
        self._folded: set[str] = set()
        self.itemCollapsed.connect(lambda item: self._folded.add(_key(item)))
        self.itemExpanded.connect(lambda item: self._folded.discard(_key(item)))

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """List other proposals; who reads in the list stays where they were, or as near to it as there is."""
        place = self._place()
        with QSignalBlocker(self):
            self.clear()
            heads = [_head(block) for block in blocks]
            self.addTopLevelItems(heads)
            for head in heads:
                head.setExpanded(_key(head) not in self._folded)
        self._go_back(place)

    def rows(self) -> tuple[Row, ...]:
        """Return what is chosen: one proposal, or all below a heading."""
        held = self._held()
        return held.rows if isinstance(held, Block) else (held,) if held else ()

    def row(self) -> Row | None:
        """Return the one proposal that is chosen."""
        held = self._held()
        return held if isinstance(held, Row) else None

    def heading(self) -> str:
        """Return the words of the heading that is chosen; empty for a proposal."""
        held = self._held()
        return held.heading if isinstance(held, Block) else ""

    def lines(self) -> list[str]:
        """Return the words of every line, headings included, from top to bottom."""
        return [item.text(0) for item in self._items()]

    def go_to(self, key: str) -> bool:
        """Choose a proposal; return whether it is listed."""
        for item in self._items():
            held = _what(item)
            if isinstance(held, Row) and held.key == key:
                self.setCurrentItem(item)
                self.scrollToItem(item)
                return True
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the keys that decide: elsewhere in the window letters add people."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide what is chosen; other keys go through the list."""
        meaning = _meaning(event)
        if meaning and self.currentItem() is not None:
            self.decided.emit(meaning)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the rows again for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _held(self) -> Row | Block | None:
        item = self.currentItem()
        return None if item is None else _what(item)

    def _items(self) -> list[QTreeWidgetItem]:
        """Every line from top to bottom, those in folded groups as well."""
        found: list[QTreeWidgetItem] = []
        for head in filter(None, (self.topLevelItem(n) for n in range(self.topLevelItemCount()))):
            found += [head, *filter(None, (head.child(n) for n in range(head.childCount())))]
        return found

    def _place(self) -> tuple[str, int]:
        """Which key is chosen, or group; and at which line of the list."""
        item = self.currentItem()
        return ("", 0) if item is None else (_key(item), self._items().index(item))

    def _go_back(self, place: tuple[str, int]) -> None:
        items = self._items()
        if not items:
            self.currentItemChanged.emit(None, None)
            return
        key, line = place
        same = [item for item in items if key and _key(item) == key]
        self.setCurrentItem(same[0] if same else items[min(line, len(items) - 1)])


def _head(block: Block) -> QTreeWidgetItem:
    head = QTreeWidgetItem([block.heading])
    head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    head.setData(0, _HELD, block)
    head.setToolTip(0, tr("Accept or reject all that is listed here"))
    font = head.font(0)
    font.setBold(True)
    head.setFont(0, font)
    head.addChildren([_line(row) for row in block.rows])
    return head


def _line(row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words_of(row)])
    item.setData(0, _HELD, row)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{certainty_words(row)}: {words_of(row)}")
    item.setToolTip(0, "\n\n".join(f"“{e.quote}”" for e in row.proposal.evidence[:5]))
    if row.rejected:
        font = item.font(0)
        font.setStrikeOut(True)
        item.setFont(0, font)
    return item


def _meaning(event: QKeyEvent) -> str:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return _KEYS.get(Qt.Key(event.key()), "") if plain else ""


def _what(item: QTreeWidgetItem) -> Row | Block:
    held = item.data(0, _HELD)
    if not isinstance(held, Row | Block):
        raise TypeError("a line of the list holds a proposal or a group of them")
    return held


def _key(item: QTreeWidgetItem) -> str:
    held = _what(item)
    return held.key if isinstance(held, Row) else held.name
