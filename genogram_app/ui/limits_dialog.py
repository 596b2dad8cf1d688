"""How long is too long, for the findings about homes and time: asked in a dialog, kept by the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.ui.settings import Settings
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import tr

_KEPT = "findings/{name}"


@dataclass(frozen=True, slots=True)
class _Number:
    """One number that is asked for: its words, its unit, the least and the most that it may be."""

    words: str
    unit: str
    least: int
    most: int


def _numbers() -> dict[str, _Number]:
    return {
        "unseen_weeks": _Number(
            tr("Child not seen, or not in the home, for more than"), tr(" weeks"), 1, 104
        ),
        "unvisited_weeks": _Number(tr("Child’s home not visited for more than"), tr(" weeks"), 1, 104),
        "gap_days": _Number(tr("No home stated for at least"), tr(" days"), 1, 365),
        "speaks_from": _Number(tr("Spoken to and seen alone from the age of"), tr(" years"), 0, 18),
    }


def limits_of(settings: Settings) -> Limits:
    """Return the limits last set; what cannot be read is as at first."""
    return Limits(**{name: _kept(settings, name) for name in _names()})


def keep_limits(settings: Settings, limits: Limits) -> None:
    """Remember the limits for the next start."""
    for name in _names():
        settings.set_text(_KEPT.format(name=name), str(getattr(limits, name)))


class LimitsDialog(QDialog):
    """Asks for each limit; tells of them when they are accepted."""

    def __init__(self, limits: Limits, take: Callable[[Limits], None], parent: QWidget | None = None) -> None:
        """Show the limits; `take` is called with the new ones."""
        super().__init__(parent)
        self.setWindowTitle(tr("Limits of the findings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take = take
        self.boxes = {name: _box(number) for name, number in _numbers().items()}
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        restore = self.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(lambda: self.show_limits(DEFAULT_LIMITS))
        self.show_limits(limits)
        self._lay_out()

    def show_limits(self, limits: Limits) -> None:
        """Show limits in the boxes."""
        for name, box in self.boxes.items():
            box.setValue(getattr(limits, name))

    def limits(self) -> Limits:
        """Return what the boxes say."""
        return Limits(**{name: box.value() for name, box in self.boxes.items()})

    def accept(self) -> None:
        """Hand on the limits."""
        self._take(self.limits())
        super().accept()

    def _lay_out(self) -> None:
        column, form = QVBoxLayout(self), QFormLayout()
        column.addWidget(
            Paragraph(
                tr("The findings tell of times in the review that are longer than this. Kept for all cases.")
            )
        )
        for name, number in _numbers().items():
            label = QLabel(number.words)
            label.setBuddy(self.boxes[name])
            form.addRow(label, self.boxes[name])
        column.addLayout(form)
        column.addWidget(self.buttons)


def _box(number: _Number) -> QSpinBox:
    box = QSpinBox()
    box.setRange(number.least, number.most)
    box.setSuffix(number.unit)
    box.setAccessibleName(f"{number.words} ({number.unit.strip()})")
    return box


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Limits))


def _kept(settings: Settings, name: str) -> int:
    """A number that was kept, within its range."""
    text, number = settings.text_of(_KEPT.format(name=name)), _numbers()[name]
    if not text.isascii() or not text.isdigit():
        return int(getattr(DEFAULT_LIMITS, name))
    return min(max(int(text), number.least), number.most)
