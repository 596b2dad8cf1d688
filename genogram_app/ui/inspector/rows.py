"""Rows for items that belong to another one, such as the homes of a person: changed where they are listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit
from genogram_app.model.document import Document, Item
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.links import LinkButton
from genogram_app.ui.inspector.oddities import oddities
from genogram_app.ui.inspector.records import icon_button
from genogram_app.ui.inspector.related import Link
from genogram_app.ui.inspector.said import SaidButton
from genogram_app.ui.inspector.side_by_side import SideBySide
from genogram_app.ui.inspector.specs import FieldSpec
from genogram_app.ui.translated import tr

_PER_LINE = 2


@dataclass(frozen=True, slots=True)
class Row:
    """An item in a row: whom or what it leads to, in which words, and what puts it earlier or later."""

    item: Item
    words: str
    leads_to: str
    earlier: Edit | None = None
    later: Edit | None = None


class RowsField(FieldEditor):
    """The rows of several items; what it commits are edits."""

    def __init__(self, fields: tuple[FieldSpec, ...], thing: str, *, ordered: bool = False) -> None:
        """`thing` is what a row is called ("home"); with `ordered`, rows can be put earlier or later."""
        super().__init__()
        self._fields, self._thing, self._ordered = fields, thing, ordered
        self._made: list[ItemRow] = []
        self._count = 0
        self._document: Document | None = None
        self._name = thing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    @property
    def rows(self) -> list[ItemRow]:
        """The rows that are shown; rows that are not needed now are kept for later."""
        return self._made[: self._count]

    def look_at(self, document: Document) -> None:
        """Remember what the case holds for the rows to choose from."""
        self._document = document

    def show_value(self, value: Any) -> None:
        """Show rows; what is half typed stays with its item."""
        typing = self.unfinished() or {}
        for row in self._made:
            row.revert()
        self._count = len(value)
        while len(self._made) < self._count:
            self._add_row()
        if self._document is not None:
            for made, row in zip(self._made, value, strict=False):
                made.show_row(row, self._document)
        for index, made in enumerate(self._made):
            if made.isHidden() == (index < self._count):
                made.setVisible(index < self._count)
        self.resume(typing)

    def commit(self) -> None:
        """Take what is still being typed in any row."""
        for row in self.rows:
            row.commit()

    def refuse(self, words: str, value: Any) -> None:
        """Let the row that was changed go back, unless what was typed can stay."""
        for made, row in zip(self.rows, value, strict=False):
            made.refuse(words, row)

    def revert(self) -> bool:
        """Give up what is still being typed in any row."""
        return sum(row.revert() for row in self.rows) > 0

    def unfinished(self) -> dict[str, Any] | None:
        """Return what is still being typed, by the item of its row."""
        return {r.item_id: typed for r in self.rows if (typed := r.unfinished())} or None

    def resume(self, unfinished: dict[str, Any]) -> None:
        """Put back what was being typed, in rows that are still there."""
        for row in self.rows:
            row.resume(unfinished.get(row.item_id, {}))

    def problem(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        return next((problem for row in self.rows if (problem := row.problem())), None)

    def listed(self) -> tuple[str, ...]:
        """Return the ids of the items in the rows."""
        return tuple(row.item_id for row in self.rows)

    def go_to(self, item_id: str) -> None:
        """Take the keyboard to the first date of an item's row, or to its first field."""
        for row in self.rows:
            if row.item_id == item_id:
                row.first_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self) -> None:
        row = ItemRow(self._fields, self._thing, ordered=self._ordered, do=self.tell, go=self.wanted.emit)
        row.accounts_wanted.connect(self.accounts_wanted)
        row.moved.connect(self._follow)
        row.hide()
        self._made.append(row)
        self._column.addWidget(row)

    def _follow(self, item_id: str, name: str) -> None:
        """Keep the keyboard with the item that was put earlier or later."""
        for row in self.rows:
            if row.item_id == item_id:
                row.take_keyboard(name)


class ItemRow(QFrame):
    """One item: a button that leads on, its fields, and a button for all that is known of it."""

    moved = Signal(str, str)
    """The id of an item that was put elsewhere, and which way: earlier or later."""
    accounts_wanted = Signal(str)

    def __init__(
        self,
        fields: tuple[FieldSpec, ...],
        thing: str,
        *,
        ordered: bool,
        do: Callable[[Edit], None],
        go: Callable[[str], None],
    ) -> None:
        """Make the fields; `do` is called with edits, `go` with ids."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._fields, self._thing, self._do, self._go = fields, thing, do, go
        self._row: Row | None = None
        self._document: Document | None = None
        self._changed = ""
        self._editors = {spec.name: spec.make() for spec in fields}
        for name, editor in self._editors.items():
            editor.committed.connect(lambda content, name=name: self._take(name, content[0]))
        self.link = LinkButton(go)
        self.said = SaidButton(self.accounts_wanted.emit)
        self.said.hide()
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(lambda: go(self.item_id))
        self.earlier = icon_button("up", "List earlier")
        self.later = icon_button("down", "List later")
        self.earlier.clicked.connect(lambda: self._order("earlier"))
        self.later.clicked.connect(lambda: self._order("later"))
        self.remove = icon_button("close", f"Remove this {thing}")
        self.remove.clicked.connect(self._remove)
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.hide()
        self._lay_out(ordered=ordered)

    @property
    def item_id(self) -> str:
        """The id of the item; empty before one is shown."""
        return self._row.item.id if self._row else ""

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of a field."""
        return self._editors[name]

    def first_editor(self) -> FieldEditor:
        """Return the editor that asks since when; the first one where none does."""
        return self._editors.get("from_") or next(iter(self._editors.values()))

    def show_row(self, row: Row, document: Document) -> None:
        """Show an item."""
        self._row, self._document = row, document
        self.link.show_link(Link(self._thing.capitalize(), row.words, row.leads_to))
        self.said.show_fact(document, row.item.id, row.words)
        for spec in self._fields:
            editor = self._editors[spec.name]
            editor.look_at(document)
            editor.show_value(spec.value_of(document, row.item))
            editor.name_for_readers(f"{row.words}: {spec.words.lower()}")
        self.more.setToolTip(
            tr("All that is known of this {thing}, and who says so").format(thing=self._thing)
        )
        self.more.setAccessibleName(tr("More about {words}").format(words=row.words))
        self.remove.setAccessibleName(
            tr("Remove {thing}: {words}").format(thing=self._thing, words=row.words)
        )
        for button, edit in ((self.earlier, row.earlier), (self.later, row.later)):
            button.setEnabled(edit is not None)
        self._say(" ".join(oddities(row.item).values()))

    def commit(self) -> None:
        """Take what is still being typed."""
        for editor in self._editors.values():
            editor.commit()

    def refuse(self, words: str, row: Row) -> None:
        """Keep what was typed in the field that was just changed; a choice goes back."""
        spec = next((spec for spec in self._fields if spec.name == self._changed), None)
        if spec is not None and self._document is not None:
            self._editors[spec.name].refuse(words, spec.value_of(self._document, row.item))

    def revert(self) -> bool:
        """Give up what is still being typed."""
        return sum(editor.revert() for editor in self._editors.values()) > 0

    def unfinished(self) -> dict[str, Any]:
        """Return what is still being typed, by field."""
        return {n: typed for n, e in self._editors.items() if (typed := e.unfinished()) is not None}

    def resume(self, unfinished: dict[str, Any]) -> None:
        """Put back what was being typed."""
        for name, typed in unfinished.items():
            self._editors[name].resume(typed)

    def problem(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        return next((problem for e in self._editors.values() if (problem := e.problem())), None)

    def _lay_out(self, *, ordered: bool) -> None:
        head = QHBoxLayout()
        head.addWidget(self.link, 1)
        for button in (self.earlier, self.later) if ordered else ():
            head.addWidget(button)
        self.earlier.setVisible(ordered)
        self.later.setVisible(ordered)
        head.addWidget(self.more)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.said, alignment=Qt.AlignmentFlag.AlignLeft)
        editors = tuple(self._editors.values())
        for first in range(0, len(editors), _PER_LINE):
            column.addWidget(SideBySide(*editors[first : first + _PER_LINE]))
        column.addWidget(self.error)

    def _take(self, name: str, value: Any) -> None:
        if self._row is None:
            return
        spec = next(spec for spec in self._fields if spec.name == name)
        self._changed = name
        self._do(spec.edit_for(self._row.item, value))
        self._changed = ""

    def take_keyboard(self, way: str) -> None:
        """Go to the button that puts the item further the same way, or back when there is no further."""
        first, second = (self.earlier, self.later) if way == "earlier" else (self.later, self.earlier)
        (first if first.isEnabled() else second).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        """What was half typed in the row goes with it; undo brings the item back."""
        self.revert()
        self._do(replace(remove((self.item_id,)), select=None))

    def _order(self, way: str) -> None:
        edit = (self._row.earlier if way == "earlier" else self._row.later) if self._row else None
        if edit is not None:
            moving = self.item_id
            self._do(edit)
            self.moved.emit(moving, way)

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
