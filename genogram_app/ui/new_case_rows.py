"""The rows of a new case: one for each child under review, one for everybody who lived with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.first_answers import RELATIONS, UNKNOWN_MALE, ChildAnswer, MemberAnswer
from genogram_app.model import fields
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editors import CalmCombo, ChoiceField
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.translated import tr
from genogram_app.ui.words import choices

ALL_CHILDREN = "of all the children"


class ChildRow(QWidget):
    """Who one child is: name or label, sex, date of birth or that the child is not born yet."""

    changed = Signal()
    removed = Signal()

    def __init__(self, today: Callable[[], date], number: int) -> None:
        """Ask about a child of whom nothing is known; only the first cannot be removed."""
        super().__init__()
        self.name, self.sex = QLineEdit(), ChoiceField(choices(fields.Sex))
        self.unborn, self.asked = QCheckBox(tr("Not &yet born")), DateField(today)
        self._sex: fields.Sex = "not_known"
        self._date: str | None = None
        self.remove = _remover(f"Remove child {number}")
        self.remove.setVisible(number > 1)
        self._lay_out(number)
        self._connect()

    def answer(self) -> ChildAnswer:
        """Return what is said so far."""
        return ChildAnswer(self.name.text().strip(), self._sex, self._date, self.unborn.isChecked())

    def _lay_out(self, number: int) -> None:
        which = "" if number == 1 else f" of child {number}"
        self.name.setPlaceholderText(tr("name, or a label such as Child K"))
        self.name.setAccessibleName(tr("Name or label{which}").format(which=which))
        self.sex.show_value(self._sex)
        self.sex.name_for_readers(f"Sex{which}")
        self.asked.name_for_readers(f"Date of birth, or date due{which}")
        self.unborn.setToolTip(tr("The date is then the one on which the child is due"))
        first, born = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self.remove)
        born.addWidget(self.asked, 1)
        born.addWidget(self.unborn)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Name or label") if number == 1 else tr("Child {number}").format(number=number), first)
        form.addRow(tr("Sex"), self.sex)
        form.addRow(tr("Born or due"), born)

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda _: self.changed.emit())
        self.sex.committed.connect(lambda content: self._take("_sex", content[0]))
        self.asked.committed.connect(lambda content: self._take("_date", content[0]))
        self.unborn.toggled.connect(lambda _: self.changed.emit())
        self.remove.clicked.connect(self.removed)

    def _take(self, field: str, value: Any) -> None:
        setattr(self, field, value)
        self.changed.emit()


class MemberRow(QWidget):
    """Somebody who lived with the children: who to whom, name, since when."""

    changed = Signal()
    removed = Signal()

    def __init__(self, today: Callable[[], date], number: int, relation: str = "") -> None:
        """Ask about somebody; the relation may be chosen or written in other words."""
        super().__init__()
        self.relation, self.name, self.asked = CalmCombo(), QLineEdit(), DateField(today, hint="since when")
        self.of = CalmCombo()
        self.remove = _remover(f"Remove person {number}")
        self._since: str | None = None
        self._ask_relation(number, relation)
        self._name_parts(number)
        self._lay_out()
        self._connect()

    def answer(self) -> MemberAnswer:
        """Return what is said so far."""
        of = (self.of.currentIndex() - 1,) if self.of.currentIndex() > 0 else ()
        return MemberAnswer(self.relation.currentText().strip(), self.name.text().strip(), self._since, of)

    def offer_children(self, names: Sequence[str]) -> None:
        """Ask of which child, when there are several."""
        chosen = self.of.currentIndex()
        self.of.clear()
        self.of.addItems([ALL_CHILDREN, *(f"of {name}" for name in names)])
        self.of.setCurrentIndex(chosen if 0 <= chosen <= len(names) else 0)
        self.of.setVisible(len(names) > 1)

    def _lay_out(self) -> None:
        """On two lines, so that all of it can be read when the text is large."""
        who, when = QHBoxLayout(), QHBoxLayout()
        who.addWidget(self.relation, 3)
        who.addWidget(self.of, 2)
        who.addWidget(self.remove)
        when.addWidget(self.name, 3)
        when.addWidget(self.asked, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 2)
        column.addLayout(who)
        column.addLayout(when)

    def _ask_relation(self, number: int, relation: str) -> None:
        self.relation.setEditable(True)
        self.relation.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.relation.addItems([_capital(words) for words in RELATIONS])
        self.relation.setCurrentIndex(-1)
        self.relation.setCurrentText(_capital(relation))
        self.relation.setAccessibleName(tr("Who person {number} is to the child").format(number=number))
        line = self.relation.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("who to the child"))

    def _name_parts(self, number: int) -> None:
        self.name.setPlaceholderText(tr("name, if known"))
        self.name.setAccessibleName(tr("Name of person {number}").format(number=number))
        self.asked.name_for_readers(f"Since when person {number} lived there")
        self.of.setAccessibleName(tr("Of which child person {number} is that").format(number=number))
        self.of.hide()

    def _connect(self) -> None:
        self.relation.currentTextChanged.connect(lambda _: self.changed.emit())
        self.of.activated.connect(lambda _: self.changed.emit())
        self.name.textEdited.connect(lambda _: self.changed.emit())
        self.asked.committed.connect(lambda content: self._take_since(content[0]))
        self.remove.clicked.connect(self.removed)

    def _take_since(self, value: str | None) -> None:
        self._since = value
        self.changed.emit()


def unknown_male_row(today: Callable[[], date], number: int) -> MemberRow:
    """Return a row about a man whom nobody can identify."""
    return MemberRow(today, number, UNKNOWN_MALE)


def _remover(words: str) -> QPushButton:
    button = QPushButton()
    dress(button, "remove")
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setAutoDefault(False)
    return button


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
