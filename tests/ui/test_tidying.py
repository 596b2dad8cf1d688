"""Tidying is one edit that can be taken back, and says in the status line what it did."""

from __future__ import annotations

import pytest

from genogram_app.edit.positions import set_positions
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.picture.steady import SteadyPainter, Tidied
from genogram_app.ui.tidying import Tidying, told
from genogram_app.ui.view_options import ViewOptions
from tests.ui.conftest import family


class Room:
    """A session whose documents are drawn, and what was said."""

    def __init__(self, document: Document) -> None:
        self.session, self.painter, self.options = Session(document), SteadyPainter(), ViewOptions()
        self.said: list[str] = []
        self.draw(document)
        self.session.document_changed.listen(self.draw)
        self.tidying = Tidying(self.session, self.painter, self.options, self.do, self.said.append)

    def do(self, edit: Edit) -> None:
        self.session.do(edit)

    def draw(self, document: Document) -> None:
        opened = self.session.undo_label is None
        self.picture = self.painter.draw(document, self.options.picture(), opened=opened)


def backwards() -> Document:
    """The parents the other way round than the program would put them."""
    document = family()
    order = SteadyPainter().draw(document, ViewOptions().picture(), opened=True).standing.order
    return document.replace(view=document.view.replace(order=order[::-1]))


def test_a_tidy_drawing_is_left_alone_and_that_is_said() -> None:
    room = Room(family())
    room.tidying.tidy()
    assert room.session.undo_label is None
    assert room.said == ["The drawing is as tidy as the program can make it."]


def test_tidying_leaves_those_placed_by_hand_where_they_are() -> None:
    room = Room(backwards())
    room.do(set_positions({"p3": (400.0, 20.0)}))
    room.tidying.tidy()
    assert dict(room.session.document.view.positions) == {"p3": (400.0, 20.0)}
    assert room.picture.layout.box_of("p3").x == 400.0


def test_letting_go_is_one_step_with_tidying() -> None:
    room = Room(family())
    room.do(set_positions({"p3": (400.0, 20.0)}))
    before = room.picture.layout
    room.tidying.tidy(let_go=True)
    assert room.session.document.view.positions == ()
    assert room.said == ["Tidied: as many crossings as before. 1 person placed by hand let go."]
    room.session.undo()
    assert room.picture.layout == before


@pytest.mark.parametrize(
    ("fewer", "words"),
    [
        (3, "Tidied: 3 crossings fewer."),
        (1, "Tidied: 1 crossing fewer."),
        (0, "Tidied: as many crossings as before."),
        (-1, "Tidied: 1 crossing more."),
    ],
)
def test_what_it_did_is_said_in_crossings(fewer: int, words: str) -> None:
    assert told(Tidied((), alike=False, fewer=fewer), 0) == words
