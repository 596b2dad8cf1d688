"""What helps when words are too small is offered, and nothing when they are not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.family.branches import Branch
from genogram_app.picture.advice import Advice
from genogram_app.ui.page_advice import PageAdvice

BRANCHES = ((Branch("p1", ("p2", "p3")), "Heath"), (Branch("p4", ("p5",)), "Fern"))
SMALL = Advice(6.1, "A4", ("A3", 8.7), 4)


@pytest.fixture
def pane(qtbot: QtBot) -> PageAdvice:
    found = PageAdvice(BRANCHES, lambda person: 8.4 if person == "p1" else 6.2)
    qtbot.addWidget(found)
    found.show()
    return found


def test_a_page_that_can_be_read_offers_nothing(pane: PageAdvice) -> None:
    pane.say("Smallest text: 8.0 pt.")
    assert pane.note.text() == "Smallest text: 8.0 pt."
    assert not any(part.isVisible() for part in (pane.larger, pane.spread, pane.leave_out, pane.list))


def test_a_page_that_cannot_be_read_offers_every_way(qtbot: QtBot, pane: PageAdvice) -> None:
    pane.say(SMALL.sentence, SMALL)
    assert pane.spread.text() == "Spread over 4 &sheets"
    assert pane.leave_out.isVisible()
    with qtbot.waitSignal(pane.larger_wanted) as wanted:
        pane.larger.click()
    assert wanted.args == ["A3"]
    with qtbot.waitSignal(pane.sheets_wanted):
        pane.spread.click()


def test_on_the_largest_paper_no_larger_one_is_offered(pane: PageAdvice) -> None:
    pane.say("small", Advice(6.1, "A3", None, 4))
    assert not pane.larger.isVisible()


def test_when_two_sheets_do_only_the_key_makes_room(pane: PageAdvice) -> None:
    pane.say("small", Advice(7.8, "A4", ("A3", 10.0), 2))
    assert pane.spread.text() == "Put the key on a &sheet of its own"


def test_branches_are_listed_with_their_people_and_what_they_gain(qtbot: QtBot, pane: PageAdvice) -> None:
    pane.say(SMALL.sentence, SMALL)
    pane.leave_out.click()
    assert pane.list.item(0).text().startswith("Family of Heath: 2 people")
    qtbot.waitUntil(lambda: pane.list.item(1).text() == "Family of Fern: 1 person: words of 6.2 pt")
    assert pane.list.item(0).text() == "Family of Heath: 2 people: words of 8.4 pt"
    assert not pane.leave_out.isVisible()


def test_ticking_a_branch_ends_the_picture_there(qtbot: QtBot, pane: PageAdvice) -> None:
    assert pane.ends() == ()
    with qtbot.waitSignal(pane.ends_changed):
        pane.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert pane.ends() == ("p4",)


def test_a_family_without_branches_has_none_to_leave_out(qtbot: QtBot) -> None:
    pane = PageAdvice((), lambda _: 8.0)
    qtbot.addWidget(pane)
    pane.show()
    pane.say(SMALL.sentence, SMALL)
    assert not pane.leave_out.isVisible()


def test_where_the_window_ends_already_is_ticked_and_shown(qtbot: QtBot) -> None:
    pane = PageAdvice(BRANCHES, lambda _: 8.0, ("p4",))
    qtbot.addWidget(pane)
    pane.show()
    assert pane.ends() == ("p4",)
    assert pane.list.isVisible()
