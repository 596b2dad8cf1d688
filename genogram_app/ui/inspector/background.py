"""The background of a person: for each thing asked, the answer or why there is none."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel

from genogram_app.model import fields
from genogram_app.model.people import Background, BackgroundFact
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.words import BACKGROUND, choices

_STATES = choices(fields.BackgroundState, "state", none="—")


class BackgroundField(FieldEditor):
    """A row for each thing: its name, whether it is stated, and what was stated."""

    def __init__(self) -> None:
        """Make the rows."""
        super().__init__()
        self._value = Background()
        self._states: dict[str, ChoiceField] = {}
        self._lines: dict[str, LineField] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        for row, (name, words) in enumerate(BACKGROUND.items()):
            self._add(grid, row, name, words)

    def show_value(self, value: Any) -> None:
        """Show a background."""
        self._value = value
        for name in BACKGROUND:
            fact: BackgroundFact | None = getattr(value, name)
            self._states[name].show_value(fact.state if fact else None)
            self._lines[name].show_value(fact.value if fact else None)
            self._lines[name].setEnabled(fact is None or fact.state == "stated" or fact.value is not None)

    def _add(self, grid: QGridLayout, row: int, name: str, words: str) -> None:
        state, line = ChoiceField(_STATES), LineField("what is stated")
        state.combo.setMinimumContentsLength(6)
        state.name_for_readers(f"{words}: whether it is stated")
        line.name_for_readers(words)
        state.committed.connect(lambda content: self._set_state(name, content[0]))
        line.committed.connect(lambda content: self._set_value(name, content[0]))
        self._states[name], self._lines[name] = state, line
        label = QLabel(words)
        label.setBuddy(state)
        grid.addWidget(label, row, 0)
        grid.addWidget(state, row, 1)
        grid.addWidget(line, row, 2)

    def _set_state(self, name: str, state: Any) -> None:
        if state is None:
            self._replace(name, None)
        else:
            before: BackgroundFact | None = getattr(self._value, name)
            kept = before.value if before and state == "stated" else None
            self._replace(name, BackgroundFact(state=state, value=kept))

    def _set_value(self, name: str, value: Any) -> None:
        """What is typed is stated; an emptied line says nothing any more."""
        self._replace(name, None if value is None else BackgroundFact(state="stated", value=value))

    def _replace(self, name: str, fact: BackgroundFact | None) -> None:
        self._value = self._value.replace(**{name: fact})
        self.tell(self._value)
