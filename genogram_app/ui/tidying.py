"""Tidying the drawing: arranging people afresh, as an edit that can be taken back, and saying what it did."""

from __future__ import annotations

from collections.abc import Callable

from genogram_app.edit.positions import stand_in_order
from genogram_app.edit.session import Edit, Session
from genogram_app.picture.steady import SteadyPainter, Tidied
from genogram_app.ui.translated import counted, tr
from genogram_app.ui.view_options import ViewOptions

SAME = "Tidied: as many crossings as before."


class Tidying:
    """Arranges the open case afresh on demand."""

    def __init__(
        self,
        session: Session,
        painter: SteadyPainter,
        options: ViewOptions,
        do: Callable[[Edit], None],
        tell: Callable[[str], None],
    ) -> None:
        """`painter` draws the window's pictures; `do` does an edit, `tell` says something."""
        self._session, self._painter, self._options = session, painter, options
        self._do, self._tell = do, tell

    def tidy(self, *, let_go: bool = False) -> None:
        """Arrange everybody afresh; those placed by hand stay there unless they are to be `let_go`."""
        document = self._session.document
        placed = len(document.view.positions) if let_go else 0
        if placed:
            document = document.replace(view=document.view.replace(positions=()))
        tidied = self._painter.tidied(document, self._options.picture())
        if tidied.alike and not placed:
            self._tell(tr("The drawing is as tidy as the program can make it."))
            return
        self._do(stand_in_order(tidied.order, let_go=let_go))
        self._tell(told(tidied, placed))


def told(tidied: Tidied, let_go: int) -> str:
    """Return what tidying did in a sentence: "Tidied: 3 crossings fewer."."""
    number = abs(tidied.fewer)
    words = (
        counted(number, SAME, "Tidied: 1 crossing fewer.", "Tidied: %n crossings fewer.")
        if tidied.fewer > 0
        else counted(number, SAME, "Tidied: 1 crossing more.", "Tidied: %n crossings more.")
    )
    if let_go:
        freed = counted(let_go, "", "1 person placed by hand let go.", "%n people placed by hand let go.")
        words = f"{words} {freed}"
    return words
