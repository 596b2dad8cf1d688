"""A pane with a text that was read against its case, for tests of what stands around the words."""

from __future__ import annotations

from PySide6.QtTest import QTest

from genogram_app.edit.session import Session
from genogram_app.edit.texts import set_text
from genogram_app.review.findings import findings_of, read_texts
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.conftest import TODAY

TEXT = (
    "Wren lived with Odette Tarlow. Piers Quill visited them. A friend saw Wren.\n"
    "Her great-aunt Delyth Morse came in May. Dr Orr saw her.\n"
)


def reading_pane(session: Session, settings: Settings, text: str = TEXT) -> NarrativePane:
    """Return a shown pane whose text has been read; edits that it wants are done, and read anew."""
    session.do(set_text("n1", text))
    pane = NarrativePane(session, settings)
    pane.edit_wanted.connect(session.do)
    pane.resize(800, 400)
    pane.show()
    QTest.qWaitForWindowExposed(pane)
    read_anew(pane, session)
    session.document_changed.listen(lambda _: read_anew(pane, session))
    return pane


def read_anew(pane: NarrativePane, session: Session) -> None:
    """Hand the pane what is read of the texts as they are now, and what is found."""
    readings = read_texts(session.document)
    pane.show_readings({r.narrative.document: r for r in readings})
    pane.show_findings(findings_of(session.document, readings, TODAY), session.document.view.dismissed)
