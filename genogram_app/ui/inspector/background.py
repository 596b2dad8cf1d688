"""One thing of a person's background: whether it is stated, and what was stated or why there is no answer."""

from __future__ import annotations

from typing import Any

from genogram_app.model import fields
from genogram_app.model.people import BackgroundFact
from genogram_app.ui.inspector.editor import DIFFERENT, FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, LineField, fill
from genogram_app.ui.inspector.side_by_side import SideBySide
from genogram_app.ui.words import choices

_STATES = choices(fields.BackgroundState, "state", none="—")


class BackgroundField(FieldEditor):
    """Whether something is stated, not asked, declined and so on, with a line for what was stated."""

    def __init__(self) -> None:
        """Make the two fields."""
        super().__init__()
        self._value: BackgroundFact | None = None
        self.state, self.line = ChoiceField(_STATES), LineField("what is stated")
        self.state.combo.setMinimumContentsLength(6)
        self.state.committed.connect(lambda content: self._set_state(content[0]))
        self.line.committed.connect(lambda content: self._set_value(content[0]))
        fill(self, SideBySide(self.state, self.line))
        self.setFocusProxy(self.state)

    def show_value(self, value: Any) -> None:
        """Show what was said of it; None where nothing was."""
        self._value = None if value is DIFFERENT else value
        fact = self._value
        self.state.show_value(DIFFERENT if value is DIFFERENT else fact.state if fact else None)
        self.line.show_value(DIFFERENT if value is DIFFERENT else fact.value if fact else None)
        self.line.setEnabled(fact is None or fact.state == "stated" or fact.value is not None)

    def name_for_readers(self, name: str) -> None:
        """Name both fields after what is asked."""
        self.state.name_for_readers(f"{name}: whether it is stated")
        self.line.name_for_readers(name)

    def _set_state(self, state: fields.BackgroundState | None) -> None:
        kept = self._value.value if self._value and state == "stated" else None
        self._take(None if state is None else BackgroundFact(state=state, value=kept))

    def _set_value(self, value: str | None) -> None:
        """What is typed is stated; an emptied line says nothing any more."""
        self._take(None if value is None else BackgroundFact(state="stated", value=value))

    def _take(self, fact: BackgroundFact | None) -> None:
        self._value = fact
        self.line.setEnabled(fact is None or fact.state == "stated")
        self.tell(fact)
