"""The links below a form, and the buttons that add what is missing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genogram_app.edit.session import Edit
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.additions import Addition, additions
from genogram_app.ui.inspector.related import SAID, Link, related

_LONGEST = 46
"""Characters of a link that are shown; the tooltip has them all."""


class Links(QWidget):
    """What is related to an item: a line for each, that leads there, and ways to add more."""

    def __init__(self, go: Callable[[str], None], do: Callable[[Edit], None]) -> None:
        """`go` is called with an id, `do` with an edit."""
        super().__init__()
        self._go, self._do = go, do
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_links(self, document: Document, item_id: str) -> None:
        """Show the links of an item; what is the same already stays."""
        links, more = related(document, item_id), additions(document, item_id)
        state = (item_id, links, tuple(a.words for a in more))
        if state == self._shown:
            return
        self._shown = state
        self._clear()
        self._add_links(tuple(link for link in links if link.heading != SAID))
        if more:
            words = "Add home" if isinstance(document.find(item_id), Person) else "Add resident"
            self._column.addWidget(self._adder(words, more), alignment=Qt.AlignmentFlag.AlignLeft)
        self._add_links(tuple(link for link in links if link.heading == SAID))

    def _add_links(self, links: tuple[Link, ...]) -> None:
        heading = ""
        for link in links:
            if link.heading != heading:
                heading = link.heading
                self._column.addWidget(_heading(heading))
            self._column.addWidget(link_button(link, self._go))

    def _adder(self, words: str, more: tuple[Addition, ...]) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        dress(button, "plus")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for addition in more:
            menu.addAction(addition.words).triggered.connect(lambda _=False, a=addition: self._do(a.edit))
        button.setMenu(menu)
        return button

    def _clear(self) -> None:
        while (taken := self._column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def link_button(link: Link, go: Callable[[str], None]) -> QPushButton:
    """Return a flat button that leads to what a link names."""
    shown = link.words if len(link.words) <= _LONGEST else link.words[: _LONGEST - 1].rstrip() + "…"
    button = QPushButton(f"{shown.replace('&', '&&')}  ›")
    button.setFlat(True)
    button.setStyleSheet("text-align: left; padding: 3px 6px;")
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button.setToolTip(link.words)
    button.setAccessibleName(f"{link.heading}: {link.words}")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: go(link.id))
    return button


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 2)
    return label
