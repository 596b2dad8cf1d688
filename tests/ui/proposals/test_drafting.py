"""Drafting reads beside the window, and does what is decided as one step each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.edit.texts import add_text, remove_text
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.steady import SteadyPainter
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.proposals.drafting import Drafting
from genogram_app.ui.proposals.pane import ProposalsPane
from genogram_app.ui.proposals.preview import Painted, Preview
from tests.ui.conftest import TODAY


class Place:
    """A pane, a canvas and drafting between them, with what was told."""

    def __init__(self, session: Session) -> None:
        painter, options = SteadyPainter(), PictureOptions()
        painted = Painted(lambda document: painter.draw(document, options), painter.kept, lambda: options)
        self.session = session
        self.canvas = CanvasView(session, painted.draw)
        self.pane = ProposalsPane()
        self.preview = Preview(self.canvas, painted, self.pane.go_to)
        self.quotes: list[tuple[str, int, int]] = []
        self.told: list[str] = []
        self.action = QAction()
        self.drafting = Drafting(
            session,
            self.pane,
            self.preview,
            lambda *q: self.quotes.append(q),
            self.told.append,
            self.action,
            lambda: TODAY,
        )

    def lines(self) -> list[str]:
        return [line.split("\n")[0] for line in self.pane.tree.lines()]

    def decide(self, words: str, how: str) -> None:
        """Go to a proposal by its words and press a key's meaning."""
        row = next(r for r in self.pane._rows if r.proposal.words == words)
        self.pane.go_to(row.key)
        self.pane.tree.decided.emit(how)


@pytest.fixture
def place(qtbot: QtBot, session: Session) -> Iterator[Place]:
    found = Place(session)
    qtbot.addWidget(found.canvas)
    qtbot.addWidget(found.pane)
    found.pane.show()
    found.canvas.show()
    yield found
    found.drafting.stop()


@pytest.fixture
def drafting(qtbot: QtBot, place: Place) -> Place:
    place.drafting.begin()
    settle(qtbot, place)
    return place


def settle(qtbot: QtBot, place: Place) -> None:
    qtbot.waitUntil(lambda: place.drafting.is_settled, timeout=10_000)


def test_nothing_is_read_until_somebody_drafts(place: Place) -> None:
    assert not place.drafting.is_on
    assert not place.drafting.reviewer.busy()
    assert place.action.isEnabled()


def test_there_is_nothing_to_draft_from_without_a_text(place: Place, session: Session) -> None:
    session.do(remove_text("n1"))
    assert not place.action.isEnabled()


def test_a_line_is_accepted_with_its_people_and_that_is_said(drafting: Place) -> None:
    drafting.decide("Draw Sabine Tarlow as a parent of Ottilie Tarlow", "accept")
    document = drafting.session.document
    assert [p.name for p in document.people] == ["Ottilie Tarlow", "Sabine Tarlow"]
    assert drafting.told[-1].startswith("Accepted as well, because it is needed: Add Ottilie Tarlow")
    drafting.session.undo()
    assert drafting.session.document.people == ()


def test_one_can_go_on_accepting_while_the_text_is_read_again(qtbot: QtBot, drafting: Place) -> None:
    for words in ("Add Ottilie Tarlow", "Add Sabine Tarlow", "Add Corin Vale"):
        drafting.decide(words, "accept")
    assert len(drafting.session.document.people) == 3
    assert len(drafting.session.steps) == 3
    settle(qtbot, drafting)
    assert "Add Corin Vale" not in drafting.lines()


def test_what_is_accepted_out_of_order_is_drawn_once_it_has_been_read_again(
    qtbot: QtBot, drafting: Place
) -> None:
    drafting.decide("Add Corin Vale", "accept")
    drafting.decide("Add Ottilie Tarlow", "accept")
    qtbot.waitUntil(lambda: len(drafting.session.document.people) == 2, timeout=10_000)
    settle(qtbot, drafting)
    drafting.decide("Draw Sabine Tarlow as a parent of Ottilie Tarlow", "accept")
    (line,) = drafting.session.document.parentage
    assert drafting.session.document.person(line.child).name == "Ottilie Tarlow"
    assert drafting.session.document.person(line.parent).name == "Sabine Tarlow"


def test_rejecting_a_person_puts_away_what_depends_on_them(qtbot: QtBot, drafting: Place) -> None:
    drafting.decide("Add Sabine Tarlow", "reject")
    assert not any("Sabine" in line for line in drafting.lines())
    assert "depended on it" in drafting.told[-1]
    settle(qtbot, drafting)
    assert not any("Sabine" in line for line in drafting.lines())
    assert drafting.session.document.people == ()


def test_what_was_rejected_can_be_offered_again(qtbot: QtBot, drafting: Place) -> None:
    drafting.decide("Add Corin Vale", "reject")
    settle(qtbot, drafting)
    drafting.pane.show_rejected.setChecked(True)
    row = next(r for r in drafting.pane._rows if r.rejected)
    drafting.pane.go_to(row.key)
    assert not drafting.pane.accept.isEnabled()
    drafting.pane.again.click()
    settle(qtbot, drafting)
    assert drafting.session.document.view.rejected == ()
    assert "Add Corin Vale" in drafting.lines()


def test_decided_proposals_are_counted_and_undone_ones_count_no_more(qtbot: QtBot, drafting: Place) -> None:
    total = len(drafting.pane._rows)
    drafting.decide("Add Ottilie Tarlow", "accept")
    settle(qtbot, drafting)
    assert drafting.pane.count.text() == f"1 of {total} decided"
    drafting.session.undo()
    drafting.session.redo()
    drafting.session.undo()
    settle(qtbot, drafting)
    assert drafting.pane.count.text() == f"0 of {total} decided"


def test_the_sentence_of_a_proposal_is_shown(drafting: Place, document: Document) -> None:
    row = next(r for r in drafting.pane._rows if "married" in r.proposal.words)
    drafting.pane.go_to(row.key)
    text, start, end = drafting.quotes[-1]
    assert "married in 2014" in document.documents[0].text[start:end]
    assert text == "n1"


def test_the_list_follows_what_is_drawn_by_hand(qtbot: QtBot, drafting: Place) -> None:
    drafting.session.do(add_person(name="Corin Vale"))
    settle(qtbot, drafting)
    assert "Add Corin Vale" not in drafting.lines()
    assert any("Corin Vale" in line for line in drafting.lines())


def test_another_text_can_be_drafted_from_alone(qtbot: QtBot, drafting: Place) -> None:
    drafting.session.do(add_text("Chronology", "Peter Sallow is the father of Ottilie Tarlow."))
    settle(qtbot, drafting)
    assert "Add Corin Vale" in drafting.lines()
    assert "Add Peter Sallow" in drafting.lines()
    chooser = drafting.pane.source
    chooser.setCurrentIndex(chooser.findText("Chronology"))
    chooser.activated.emit(chooser.currentIndex())
    settle(qtbot, drafting)
    assert "Add Corin Vale" not in drafting.lines()
    assert "Add Peter Sallow" in drafting.lines()


def test_another_case_ends_drafting(drafting: Place) -> None:
    drafting.session.reset(Document())
    assert not drafting.drafting.is_on
    assert drafting.pane.tree.lines() == []
    assert drafting.preview.marked == ()


def test_cancelling_leaves_everything_as_it_was(place: Place, document: Document) -> None:
    place.drafting.begin()
    place.pane.cancel.click()
    assert not place.drafting.is_on
    assert not place.drafting.reviewer.busy()
    assert place.session.document is document


def test_proposals_are_shown_on_the_canvas_as_long_as_one_wishes(drafting: Place) -> None:
    assert drafting.preview.marked
    drafting.pane.on_drawing.setChecked(False)
    assert drafting.preview.marked == ()
    drafting.pane.on_drawing.setChecked(True)
    assert drafting.preview.marked


def test_a_proposal_can_be_corrected_and_accepted_in_one_step(drafting: Place) -> None:
    drafting.decide("Add Corin Vale", "correct")
    (line,) = drafting.drafting.asking.names.values()
    line.setText("Corin Vail")
    drafting.drafting.asking.buttons.accepted.emit()
    assert [p.name for p in drafting.session.document.people] == ["Corin Vail"]
    assert len(drafting.session.steps) == 1


def test_somebody_proposed_can_be_linked_to_somebody_drawn(qtbot: QtBot, drafting: Place) -> None:
    drafting.session.do(add_person(name="Kit Vale"))
    settle(qtbot, drafting)
    drafting.decide("Add Corin Vale", "correct")
    chooser = drafting.drafting.asking.person
    chooser.setCurrentIndex(chooser.findText("Kit Vale"))
    drafting.drafting.asking.buttons.accepted.emit()
    settle(qtbot, drafting)
    assert "Add Corin Vale" not in drafting.lines()
    assert "Draw Kit Vale as a parent of Ottilie Tarlow" in drafting.lines()
    assert len(drafting.session.document.people) == 1
