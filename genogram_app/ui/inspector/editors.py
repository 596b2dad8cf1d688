"""Fields for one value: a line, a note, a choice, a list of names."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from genogram_app.ui.inspector.editor import DIFFERENT, FieldEditor
from genogram_app.ui.text_sizes import follow_text
from genogram_app.ui.translated import tr
from genogram_app.ui.undo_keys import share_undo
from genogram_app.ui.words import Choices


class LineField(FieldEditor):
    """One line of text, taken up as it is typed; an empty line is `empty` (None or '')."""

    def __init__(self, hint: str = "", *, empty: str | None = None) -> None:
        """Show the hint while nothing is typed."""
        super().__init__()
        self._empty, self._hint = empty, hint
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(hint))
        share_undo(self.line)
        self.line.textEdited.connect(lambda text: self.tell(text.strip() or self._empty))
        fill(self, self.line)

    def show_value(self, value: Any) -> None:
        """Show a text, without disturbing the cursor when it is what was typed."""
        self.line.setPlaceholderText(tr("different") if value is DIFFERENT else tr(self._hint))
        value = None if value is DIFFERENT else value
        if self.line.text().strip() != (value or ""):
            self.line.setText(value or "")
            self.line.setCursorPosition(0 if not self.line.hasFocus() else len(value or ""))

    def name_for_readers(self, name: str) -> None:
        """Give the line the name that a screen reader says."""
        self.line.setAccessibleName(name)


class NamesField(LineField):
    """Several names in one line, separated by semicolons."""

    def __init__(self, hint: str = "") -> None:
        """Show the hint while nothing is typed."""
        super().__init__(hint)
        self.line.textEdited.disconnect()
        self.line.textEdited.connect(lambda text: self.tell(names_in(text)))

    def show_value(self, value: Any) -> None:
        """Show the names, unless they are what is being typed."""
        if names_in(self.line.text()) != value:
            self.line.setText("; ".join(value))


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a line, separated by semicolons, each once."""
    return tuple(dict.fromkeys(name.strip() for name in text.split(";") if name.strip()))


class NotesField(FieldEditor):
    """Several lines of text, taken up as they are typed; no text is `empty` ('' or None)."""

    def __init__(self, hint: str = "", *, empty: str | None = "") -> None:
        """Show the hint while nothing is typed."""
        super().__init__()
        self._empty = empty
        self.area = QPlainTextEdit()
        self.area.setPlaceholderText(tr(hint))
        self.area.setTabChangesFocus(True)
        follow_text(self.area, self._fit)
        share_undo(self.area)
        self.area.textChanged.connect(lambda: self.tell(self.area.toPlainText() or self._empty))
        fill(self, self.area)

    def show_value(self, value: Any) -> None:
        """Show a text, without disturbing the cursor when it is what was typed."""
        if self.area.toPlainText() != (value or ""):
            with QSignalBlocker(self.area):
                self.area.setPlainText(value or "")

    def _fit(self) -> None:
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * 5 + 12)

    def name_for_readers(self, name: str) -> None:
        """Give the area the name that a screen reader says."""
        self.area.setAccessibleName(name)


class CalmCombo(QComboBox):
    """A drop-down list that scrolling past does not change."""

    def __init__(self) -> None:
        """Take the keyboard by Tab or click only, and shorten long words rather than widen the pane."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the pane around."""
        event.ignore()


class ChoiceField(FieldEditor):
    """One of several values, each with its words."""

    def __init__(self, choices: Choices) -> None:
        """Offer the (value, words) in order."""
        super().__init__()
        self._choices = choices
        self.combo = CalmCombo()
        for _, words in choices:
            self.combo.addItem(tr(words))
        self.combo.activated.connect(lambda index: self.tell(self._choices[index][0]))
        fill(self, self.combo)

    def show_value(self, value: Any) -> None:
        """Show the words of the value; a value that is not offered is added as it is."""
        if value is DIFFERENT:
            self.combo.setPlaceholderText(tr("Different"))
            self.combo.setCurrentIndex(-1)
            return
        values = [known for known, _ in self._choices]
        if value not in values:
            self._choices = (*self._choices, (value, str(value)))
            self.combo.addItem(str(value))
            values.append(value)
        self.combo.setCurrentIndex(values.index(value))

    def offer(self, choices: Choices) -> None:
        """Offer other values, such as the people that the case now holds."""
        if choices != self._choices:
            self._choices = choices
            self.combo.clear()
            self.combo.addItems([tr(words) for _, words in choices])

    def name_for_readers(self, name: str) -> None:
        """Give the list the name that a screen reader says."""
        self.combo.setAccessibleName(name)


def fill(holder: QWidget, content: QWidget) -> None:
    """Let the content fill the holder and take the keyboard for it."""
    holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(content)
    holder.setFocusProxy(content)
