"""Proposals are pale and ringed on the canvas; what is drawn stays as it is, and so do files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.steady import SteadyPainter
from genogram_app.review.drafting.accepting import accept
from genogram_app.review.drafting.steps import Drafted
from genogram_app.ui.canvas.group_item import GroupItem
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.proposals.preview import Painted, Preview


@pytest.fixture
def painted() -> Painted:
    painter, options = SteadyPainter(), PictureOptions()
    return Painted(lambda document: painter.draw(document, options), painter.kept, lambda: options)


@pytest.fixture
def canvas(qtbot: QtBot, session: Session, painted: Painted) -> CanvasView:
    found = CanvasView(session, painted.draw)
    qtbot.addWidget(found)
    found.resize(900, 600)
    found.show()
    qtbot.waitExposed(found)
    return found


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def preview(canvas: CanvasView, painted: Painted, chosen: list[str]) -> Preview:
    return Preview(canvas, painted, chosen.append)


def keys_of(draft: Drafted) -> dict[str, str]:
    return {i: step.key for step in draft.steps for i in step.new}


def person(canvas: CanvasView, person_id: str) -> GroupItem:
    (found,) = canvas.picture_scene.items_of(person_id)
    return found


def test_what_is_proposed_is_pale_said_so_and_out_of_reach(
    canvas: CanvasView, preview: Preview, draft: Drafted
) -> None:
    preview.show(draft.document, keys_of(draft))
    symbol = person(canvas, "p1")
    assert symbol.is_aside
    assert "proposed from the text" in symbol.words
    assert not symbol.isEnabled()
    assert canvas.picture_scene.boxes == ()
    assert set(preview.marked) <= {step.key for step in draft.steps}
    assert not canvas.hint.isVisible()


def test_without_the_preview_the_case_is_shown_alone(
    canvas: CanvasView, preview: Preview, draft: Drafted
) -> None:
    preview.show(draft.document, keys_of(draft))
    preview.hide()
    assert canvas.picture_scene.items_of("p1") == ()
    assert preview.marked == ()
    assert canvas.hint.isVisible()


def test_what_is_accepted_is_no_longer_pale(
    canvas: CanvasView, preview: Preview, draft: Drafted, session: Session
) -> None:
    preview.show(draft.document, keys_of(draft))
    preview.during(lambda: session.do(accept(draft.steps[:1])))
    assert not person(canvas, "p1").is_aside
    assert person(canvas, "p1").isEnabled()
    assert person(canvas, "p2").is_aside
    assert [box.person for box in canvas.picture_scene.boxes] == ["p1"]


def test_once_the_case_goes_its_own_way_it_is_shown_alone(
    canvas: CanvasView, preview: Preview, draft: Drafted, session: Session
) -> None:
    preview.show(draft.document, keys_of(draft))
    session.do(add_person(name="Somebody Else"))
    assert [box.person for box in canvas.picture_scene.boxes] == ["p1"]
    assert not person(canvas, "p1").is_aside
    assert canvas.picture_scene.items_of("p2") == ()


def test_a_click_on_something_proposed_chooses_its_proposal(
    canvas: CanvasView, preview: Preview, draft: Drafted, chosen: list[str], session: Session
) -> None:
    preview.show(draft.document, keys_of(draft))
    place = canvas.mapFromScene(person(canvas, "p2").area.center())
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [keys_of(draft)["p2"]]
    assert session.selection == ()


def test_a_screen_reader_can_be_told_of_what_is_proposed(
    canvas: CanvasView, preview: Preview, draft: Drafted
) -> None:
    from PySide6.QtGui import QAccessible

    preview.show(draft.document, keys_of(draft))
    thing = canvas.tree.thing("person:p1")
    assert thing is not None
    assert "proposed from the text" in thing.text(QAccessible.Text.Name)
    assert thing.text(QAccessible.Text.Description) == ""


def test_the_case_itself_is_left_alone(
    preview: Preview, draft: Drafted, session: Session, document: Document
) -> None:
    preview.show(draft.document, keys_of(draft))
    assert session.document is document
    assert not session.modified
