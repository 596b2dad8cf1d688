"""The status line: a date that is not the case's own; how many people, households, findings; the zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from genogram_app.model.document import Document
from genogram_app.ui.translated import counted


class StatusLine:
    """Labels at the right end of a status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        """Put the labels into the bar."""
        self._labels = {name: QLabel() for name in ("date", "people", "households", "findings", "zoom")}
        for name, label in self._labels.items():
            label.setAccessibleName(name.capitalize())
            label.setContentsMargins(6, 0, 6, 0)
            bar.addPermanentWidget(label)

    def show_date(self, words: str) -> None:
        """Say which date the drawing stands for while that is not the case's own; empty when it is."""
        self._labels["date"].setText(words)
        self._labels["date"].setVisible(bool(words))

    def show_document(self, document: Document) -> None:
        """Count what the case holds."""
        self._labels["people"].setText(
            counted(sum(p.number for p in document.people), "no people", "1 person", "%n people")
        )
        self._labels["households"].setText(
            counted(len(document.households), "no households", "1 household", "%n households")
        )

    def show_findings(self, count: int) -> None:
        """Say how many findings there are to look at."""
        self._labels["findings"].setText(counted(count, "no findings", "1 finding", "%n findings"))

    def show_zoom(self, zoom: float) -> None:
        """Say how large the drawing is shown; 1 is its true size."""
        self._labels["zoom"].setText(f"{round(zoom * 100)} %")

    def text(self) -> str:
        """Return what the labels say, one after the other."""
        return ", ".join(label.text() for label in self._labels.values() if label.text())
