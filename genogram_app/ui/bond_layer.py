"""Showing the bonds once somebody adds one: what was just said must be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.translated import tr

SAID = "Bonds are shown from now on; View, Layers, Bonds hides them again."


class BondLayer:
    """Switches the layer of bonds on when an edit brings a bond while they are hidden."""

    def __init__(self, session: Session, shown: QAction, tell: Callable[[str], None]) -> None:
        """`shown` is the window's switch; `tell` says that it was thrown."""
        self._session, self._shown, self._tell = session, shown, tell
        self._known = _bonds(session.document)
        session.document_changed.listen(self._follow)

    def _follow(self, document: Document) -> None:
        before, self._known = self._known, _bonds(document)
        edited = self._session.undo_label is not None or self._session.redo_label is not None
        if edited and not self._shown.isChecked() and self._known - before:
            self._shown.setChecked(True)
            self._tell(tr(SAID))


def _bonds(document: Document) -> frozenset[str]:
    return frozenset(bond.id for bond in document.bonds)
