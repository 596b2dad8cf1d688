"""The links below a form, and the buttons that add what is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genogram_app.edit.session import Edit
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.additions import Addition
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.form import heading
from genogram_app.ui.inspector.groups import Group
from genogram_app.ui.inspector.related import Link
from genogram_app.ui.translated import counted, tr

_LONGEST = 46
"""Characters of a link that are shown; the tooltip has them all."""
_POINTER = "  ›"
_AROUND = 20
"""Pixels of a button beside its words."""


class Links(QWidget):
    """Groups of links: a line for each, that leads there, and ways to add more."""

    def __init__(self, go: Callable[[str], None], do: Callable[[Edit], None]) -> None:
        """`go` is called with an id, `do` with an edit."""
        super().__init__()
        self._go, self._do = go, do
        self._made: list[_GroupBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show groups of links; boxes that are not needed now are kept for later."""
        while len(self._made) < len(groups):
            box = _GroupBox(self._go, self._do)
            self._made.append(box)
            self._column.addWidget(box)
        for box, group in zip(self._made, groups, strict=False):
            box.show_group(group)
        for index, box in enumerate(self._made):
            if box.isHidden() == (index < len(groups)):
                box.setVisible(index < len(groups))


class _GroupBox(QWidget):
    """A heading, its links and a button that adds to them."""

    def __init__(self, go: Callable[[str], None], do: Callable[[Edit], None]) -> None:
        super().__init__()
        self._go = go
        self._heading = heading("")
        self._buttons: list[LinkButton] = []
        self._adder = Adder(do)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._adder, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_group(self, group: Group) -> None:
        self._heading.setText(tr(group.heading))
        while len(self._buttons) < len(group.links):
            button = LinkButton(self._go)
            self._column.insertWidget(self._column.count() - 1, button)
            self._buttons.append(button)
        for button, link in zip(self._buttons, group.links, strict=False):
            button.show_link(link)
        for index, button in enumerate(self._buttons):
            if button.isHidden() == (index < len(group.links)):
                button.setVisible(index < len(group.links))
        self._adder.offer(group.words, group.additions)


class Adder(QToolButton):
    """A button that adds something; it asks what, where there is a choice."""

    def __init__(self, do: Callable[[Edit], None]) -> None:
        """`do` is called with the edit that was chosen."""
        super().__init__()
        self._do = do
        self._additions: tuple[Addition, ...] = ()
        self.choices = QMenu(self)
        dress(self, "plus")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    def offer(self, words: str, additions: tuple[Addition, ...]) -> None:
        """Offer additions under the words of the button; no button where there are none."""
        self._additions = additions
        spoken = tr(words)
        self.setText(f"{spoken}…" if len(additions) > 1 else spoken)
        self.setVisible(bool(additions))

    def _ask(self) -> None:
        if len(self._additions) == 1:
            self._do(self._additions[0].edit)
            return
        self.choices.clear()
        for addition in self._additions:
            action = self.choices.addAction(addition.words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, edit=addition.edit: self._do(edit))
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))


class AdderField(FieldEditor):
    """A button in a form that adds something; the value shown is what can be added, and it commits edits."""

    def __init__(self, words: str) -> None:
        """Take the words of the button."""
        super().__init__()
        self._words = words
        self.button = Adder(self.tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self.setFocusProxy(self.button)

    def show_value(self, value: Any) -> None:
        """Offer what can be added."""
        self.button.offer(self._words, value)


class LinkButton(QPushButton):
    """A flat button that leads to what a link names."""

    def __init__(self, go: Callable[[str], None]) -> None:
        """`go` is called with the id."""
        super().__init__()
        self._id = self._words = self._said = ""
        self.setFlat(True)
        self.setStyleSheet("text-align: left; padding: 3px 6px;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: go(self._id))

    def show_link(self, link: Link) -> None:
        """Lead to what the link names, in its words."""
        self._id = link.id
        self._words, self._said = link.words, counted(link.said, "", "  (1 account)", "  (%n accounts)")
        self._write()
        self.setToolTip(link.words)
        self.setAccessibleName(f"{tr(link.heading)}: {link.words}{self._said}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much of the words as there is room for."""
        super().resizeEvent(event)
        self._write()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No wider than what is never left out: however large the text is, the pane need not be cut."""
        last = self.fontMetrics().horizontalAdvance(f"{self._said}{_POINTER}")
        return QSize(last + _AROUND, super().minimumSizeHint().height())

    def _write(self) -> None:
        last = f"{self._said}{_POINTER}"
        words, room = self._words, self.width() - self.fontMetrics().horizontalAdvance(last) - _AROUND
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{shown.replace('&', '&&')}{last}")
