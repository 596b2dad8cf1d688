"""Where drafting has its place in the window: a pane beside the findings, an offer over an empty drawing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from genogram_app.edit.session import Session
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.docks import Docks
from genogram_app.ui.menus import Actions
from genogram_app.ui.middle import Middle
from genogram_app.ui.pane_paths import PanePaths
from genogram_app.ui.pane_round import Stop
from genogram_app.ui.proposals.drafting import Drafting
from genogram_app.ui.proposals.offer import DraftOffer
from genogram_app.ui.proposals.pane import ProposalsPane
from genogram_app.ui.proposals.preview import Painted, Preview
from genogram_app.ui.translated import tr


class DraftingPlace:
    """Makes the pane and its dock, and leads there."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        middle: Middle,
        docks: Docks,
        paths: PanePaths,
        actions: Actions,
        drawing: Painted,
        tell: Callable[[str], None],
        today: Callable[[], date],
    ) -> None:
        """`drawing` is how the window draws the case, `tell` writes the status line, `today` is the clock."""
        self.pane = pane = ProposalsPane()
        self._session, self._docks, self._actions = session, docks, actions
        self.dock = docks.add_beside_findings("proposals", tr("Proposals"), pane)
        self.preview = Preview(canvas, drawing, self._choose)
        self.drafting = Drafting(session, pane, self.preview, paths.show_quote, tell, actions["draft"], today)
        self.offer = DraftOffer(session)
        middle.add_head(self.offer)
        self.offer.draft.clicked.connect(self.show)
        actions["draft"].triggered.connect(lambda _=False: self.show())
        paths.texts.draft_wanted.connect(self.draft_from)
        pane.text_wanted.connect(paths.begin_text)
        pane.end_wanted.connect(self._leave)
        pane.cancel_wanted.connect(self._leave)
        self.dock.toggleViewAction().toggled.connect(self._follow_dock)

    def show(self) -> None:
        """Go to the proposals, and begin when nobody has yet."""
        self.offer.put_off()
        self.dock.show()
        self.dock.raise_()
        if not self.drafting.is_on:
            self.drafting.begin()
        self.pane.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draft_from(self, text: str) -> None:
        """Draft from one text, by its id; without any, one is opened first."""
        if not text:
            self._actions["open-text"].trigger()
        self.pane.choose_source(text)
        if self.drafting.is_on and self.drafting.source != self.pane.chosen_source():
            self.drafting.end()
        if any(written.text.strip() for written in self._session.document.documents):
            self.show()

    def stop(self) -> None:
        """Give up reading: the window closes."""
        self.drafting.stop()

    def stops_in_sight(self) -> list[Stop]:
        """Return where the keyboard goes on its way round the window."""
        return [(self.pane, self.pane.tree)] if self._docks.in_sight(self.dock) else []

    def _choose(self, key: str) -> None:
        """Go to a proposal whose place on the drawing was clicked."""
        self.dock.show()
        self.dock.raise_()
        self.pane.go_to(key)

    def _leave(self) -> None:
        self.dock.hide()
        self._docks.findings.raise_()

    def _follow_dock(self, shown: bool) -> None:
        """Who closes the pane has done with drafting; what stands behind another tab is still there."""
        if not shown and self.drafting.is_on:
            self.drafting.end()
