"""How one gets to a pane that may be hidden or behind another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDockWidget

from genogram_app.ui.docks import Docks
from genogram_app.ui.findings.pane import FindingsPane
from genogram_app.ui.inspector.inspector import Inspector
from genogram_app.ui.text.pane import NarrativePane


@dataclass(frozen=True)
class PanePaths:
    """Shows panes, and gives them the keyboard; other panes ask for it."""

    docks: Docks
    inspector: Inspector
    findings: FindingsPane
    texts: NarrativePane
    commit: Callable[[], None]

    def __post_init__(self) -> None:
        """Follow quotations to their text, and the wish for a text to where it is brought in."""
        self.inspector.quote_wanted.connect(self.show_quote)
        self.findings.quote_wanted.connect(self.show_quote)
        self.findings.details_wanted.connect(self._show_details_of)
        self.findings.text_wanted.connect(self.begin_text)
        self.texts.details_wanted.connect(self.show_details)

    def show_details(self) -> None:
        """Go to the details of what is selected."""
        _raise(self.docks.details)
        self.inspector.focus_name()

    def _show_details_of(self, item: str) -> None:
        self.inspector.session.select((item,))
        self.show_details()

    def show_quote(self, text: str, start: int, end: int) -> None:
        """Show words of a text."""
        self.docks.text.show()
        self.texts.show_quote(text, start, end)

    def begin_text(self) -> None:
        """Go to where the first text is brought in."""
        _raise(self.docks.text)
        self.texts.first_paste.setFocus()

    def step_finding(self, by: int) -> None:
        """Go so many findings on, or back."""
        self.commit()
        _raise(self.docks.findings)
        self.findings.step(by)


def _raise(dock: QDockWidget) -> None:
    dock.show()
    dock.raise_()
