"""The history of a partnership: a strip of its stages, and the fields of the one that is chosen."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from genogram_app.model.record import Record
from genogram_app.model.relations import Stage
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.records import New, RecordField, add_button, icon_button
from genogram_app.ui.inspector.specs import FieldSpec
from genogram_app.ui.inspector.stage_strip import StageStrip


class StagesField(FieldEditor):
    """Stages to choose from along time; they can be added, removed and put earlier or later in the list."""

    def __init__(self, fields: tuple[FieldSpec, ...], new: New) -> None:
        """`fields` are those of one stage; `new` is what can be added."""
        super().__init__()
        self.fields = fields
        self._stages: tuple[Stage, ...] = ()
        self._chosen = 0
        self._aside: dict[int, Any] = {}
        self.strip = StageStrip()
        self.stage = RecordField(fields)
        self.add_button = add_button("stage", new, self._append)
        self.earlier = icon_button("up", "Put this stage earlier in the list")
        self.later = icon_button("down", "Put this stage later in the list")
        self.remove = icon_button("close", "Remove this stage")
        self._frame = QFrame()
        self._lay_out()
        self.strip.chosen.connect(self._choose)
        self.stage.committed.connect(lambda content: self._take(content[0]))
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    @property
    def chosen(self) -> int:
        """Which stage is chosen, counted from 0."""
        return self._chosen

    def look_on(self, day: date | None) -> None:
        """Mark the date that the drawing stands for."""
        self.strip.mark_day(day)

    def show_value(self, value: Any) -> None:
        """Show stages; the chosen one stays chosen, and a new one is chosen when it was added."""
        if len(value) > len(self._stages) > 0 and value[:-1] == self._stages:
            self._put_aside()
            self._chosen = len(value) - 1
        self._stages = value
        self._chosen = max(0, min(self._chosen, len(value) - 1))
        self._show_chosen()

    def commit(self) -> None:
        """Take what is still being typed in the chosen stage."""
        self.stage.commit()

    def revert(self) -> bool:
        """Give up what is still being typed in any stage."""
        had = bool(self._aside)
        self._aside.clear()
        return self.stage.revert() or had

    def unfinished(self) -> dict[int, Any] | None:
        """Return what is still being typed, by stage."""
        typing = self.stage.unfinished()
        return self._aside | ({self._chosen: typing} if typing else {}) or None

    def resume(self, unfinished: dict[int, Any]) -> None:
        """Put back what was being typed, and choose a stage where something was."""
        self._aside = {index: typed for index, typed in unfinished.items() if index < len(self._stages)}
        if self._aside and self._chosen not in self._aside:
            self._chosen = next(iter(self._aside))
        self._show_chosen()

    def problem(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        if self._aside:
            return f"A date of stage {next(iter(self._aside)) + 1} could not be read."
        return self.stage.problem()

    def name_for_readers(self, name: str) -> None:
        """Name the fields after the stage that is chosen."""
        self.setAccessibleName(name)
        self.stage.name_for_readers("Chosen stage")

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(6, 4, 6, 6)
        self._frame.setFrameShape(QFrame.Shape.StyledPanel)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        for button in (self.earlier, self.later, self.remove):
            buttons.addWidget(button)
        inside.addWidget(self.stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        column.addWidget(self._frame)
        column.addLayout(buttons)

    def _show_chosen(self) -> None:
        there = bool(self._stages)
        self.strip.show_stages(self._stages, self._chosen)
        self.strip.setVisible(there)
        self._frame.setVisible(there)
        for button, on in (
            (self.earlier, self._chosen > 0),
            (self.later, self._chosen < len(self._stages) - 1),
            (self.remove, there),
        ):
            button.setEnabled(on)
        if there:
            self.stage.show_value(self._stages[self._chosen])
            if self._chosen in self._aside:
                self.stage.resume(self._aside.pop(self._chosen))

    def _put_aside(self) -> None:
        typing = self.stage.unfinished()
        if typing:
            self._aside[self._chosen] = typing
            self.stage.revert()

    def _choose(self, index: int) -> None:
        if index != self._chosen and index < len(self._stages):
            self.commit()
            self._put_aside()
            self._chosen = index
            self._show_chosen()

    def _append(self, stage: Record) -> None:
        self.commit()
        self.tell((*self._stages, stage))

    def _remove(self) -> None:
        gone = self._chosen
        self.stage.revert()
        self._aside = {i - (i > gone): typed for i, typed in self._aside.items() if i != gone}
        self.tell((*self._stages[:gone], *self._stages[gone + 1 :]))

    def _move(self, by: int) -> None:
        self.commit()
        here, there = self._chosen, self._chosen + by
        self._put_aside()
        swapped = {here: there, there: here}
        self._aside = {swapped.get(i, i): typed for i, typed in self._aside.items()}
        stages = list(self._stages)
        stages[here], stages[there] = stages[there], stages[here]
        self._chosen = there
        self.tell(tuple(stages))

    def _take(self, stage: Stage) -> None:
        self.tell((*self._stages[: self._chosen], stage, *self._stages[self._chosen + 1 :]))
