"""What of the case the chart shows: switches that are remembered, as a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr

_SWITCHES: tuple[tuple[str, str, str], ...] = (
    (
        "men_as_band",
        "&Men in the home together",
        "Put all men who were in a home of the child one below the other",
    ),
    ("contacts", "&Contacts of agencies", "Show who was seen, seen alone, spoken to or not seen, and when"),
    ("statuses", "&Statuses and orders", "Show legal and care statuses as thin bars"),
    ("events", "&Events", "Mark births, deaths, moves and the incident"),
)


class Switches(QObject):
    """The switches as actions by name; `changed` tells when one was thrown."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        """Begin as they were last."""
        super().__init__()
        self._settings = settings
        usual = ChartOptions()
        self.actions: dict[str, QAction] = {}
        for name, words, tip in _SWITCHES:
            action = QAction(tr(words), self)
            action.setToolTip(tr(tip))
            action.setCheckable(True)
            action.setChecked(settings.flag_of(f"chart/{name}", default=getattr(usual, name)))
            action.toggled.connect(lambda on, name=name: self._throw(name, on=on))
            self.actions[name] = action

    def options(self) -> ChartOptions:
        """Return the choices as the chart takes them."""
        on = {name: action.isChecked() for name, action in self.actions.items()}
        return ChartOptions(
            men_as_band=on["men_as_band"],
            contacts=on["contacts"],
            statuses=on["statuses"],
            events=on["events"],
        )

    def _throw(self, name: str, *, on: bool) -> None:
        self._settings.set_flag(f"chart/{name}", value=on)
        self.changed.emit()
