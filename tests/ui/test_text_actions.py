from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.findings import dismiss
from genogram_app.edit.session import Edit, Session
from genogram_app.edit.texts import set_text
from genogram_app.model.evidence import Account
from genogram_app.review.findings import review
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.text_actions import TextActions
from tests.interchange.documents import made
from tests.ui.conftest import FakeDialogs


@pytest.fixture
def told() -> list[str]:
    """What was said in the status line."""
    return []


@pytest.fixture
def texts(
    qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings, told: list[str]
) -> TextActions:
    pane = NarrativePane(session, settings)
    qtbot.addWidget(pane)
    return TextActions(session, pane, dialogs, settings, session.do, told.append)


def test_a_text_file_is_added_under_its_name(
    texts: TextActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    path = tmp_path / "Health report.txt"
    path.write_bytes("One\r\ntwo – three".encode())
    dialogs.text_answer = path
    texts.open()
    added = session.document.documents[-1]
    assert (added.title, added.text) == ("Health report", "One\ntwo – three")


def test_a_word_document_is_added_as_its_text(
    texts: TextActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    path = tmp_path / "Overview report.docx"
    path.write_bytes(made.word(made.paragraph("Callie moved.") + made.paragraph("June stayed.")))
    dialogs.text_answer = path
    texts.open()
    added = session.document.documents[-1]
    assert (added.title, added.text) == ("Overview report", "Callie moved.\n\nJune stayed.\n")
    assert added.media_type.endswith("wordprocessingml.document")
    assert dialogs.said == []


def test_what_could_not_be_read_of_a_document_is_said(
    texts: TextActions, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(made.pdf([["Callie moved."], []]))
    dialogs.text_answer = path
    texts.open()
    assert "Page 2 has no text" in dialogs.said[0][1]


def test_a_file_that_is_no_document_is_refused_calmly(
    texts: TextActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(b"PK\x03\x04")
    dialogs.text_answer = path
    before = session.document
    texts.open()
    assert session.document is before
    assert "damaged" in dialogs.said[0][1]


def test_the_next_draft_takes_the_place_of_a_text_and_lost_quotations_are_told(
    texts: TextActions, session: Session, dialogs: FakeDialogs, tmp_path: Path, told: list[str]
) -> None:
    words = session.document.documents[0].text[:20]
    account = Account(id="e9", fact="p1", document="n1", quote=words, start=0, end=20)
    session.do(Edit("Quote", lambda document: document.replace(accounts=(account,))))
    path = tmp_path / "draft 2.txt"
    path.write_text("Quite another text.")
    dialogs.text_answer = path
    texts.replace("n1")
    assert session.document.documents[0].text == "Quite another text."
    assert session.document.accounts[0].quote == words
    assert told[-1].startswith("1 quotation is not in the new draft")


def test_a_new_source_of_a_text_is_asked_for_by_its_title(
    texts: TextActions, session: Session, dialogs: FakeDialogs
) -> None:
    dialogs.line_answer = "School"
    texts.new_source("n1")
    assert session.document.documents[0].source == session.document.sources[0].id


def test_what_was_copied_becomes_a_text_and_is_shown(texts: TextActions, session: Session) -> None:
    QGuiApplication.clipboard().setText("A man was there.")
    texts.paste()
    assert [text.text for text in session.document.documents][-1] == "A man was there."
    assert texts.shown() == session.document.documents[-1].id


def test_nothing_copied_is_said(texts: TextActions, dialogs: FakeDialogs, session: Session) -> None:
    QGuiApplication.clipboard().setText("  ")
    texts.paste()
    assert len(session.document.documents) == 1
    assert dialogs.said


def test_a_text_goes_only_after_a_question(
    texts: TextActions, session: Session, dialogs: FakeDialogs
) -> None:
    dialogs.agrees = False
    texts.remove("n1")
    assert len(session.document.documents) == 1
    dialogs.agrees = True
    texts.remove("n1")
    assert not session.document.documents


def test_a_text_gets_another_title(texts: TextActions, session: Session, dialogs: FakeDialogs) -> None:
    dialogs.line_answer = "Draft 4"
    texts.rename("n1")
    assert session.document.documents[0].title == "Draft 4"


SENTENCE = (
    "Wren’s aunt Marigold Tarlow had been living with them at the house in the village since the spring."
)


def test_an_explanation_goes_along_with_the_next_draft_in_one_step(
    texts: TextActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    session.do(set_text("n1", SENTENCE))
    explained = {f.key: f for f in review(session.document) if f.evidence}
    session.do(dismiss(tuple(explained), "A visit"))
    before, steps = session.document, session.now
    dialogs.text_answer = tmp_path / "draft 2.txt"
    dialogs.text_answer.write_text(SENTENCE.replace("in the village", "in the villages"))
    texts.replace("n1")
    now = session.document.view.dismissed
    carried = [d for d in now if d.earlier]
    assert {d.finding for d in carried} <= {f.key for f in review(session.document)} - set(explained)
    assert [d.reason for d in carried] == ["A visit"] * len(explained)
    assert session.now == steps + 1
    session.undo()
    assert session.document == before
