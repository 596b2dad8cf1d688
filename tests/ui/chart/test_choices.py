"""What can be done with a bar, or on an empty stretch of a lane."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.edit.session import Session
from genogram_app.ui.chart.choices import bar_actions, new_bar_actions
from tests.ui.conftest import family

DAY = date(2023, 6, 5)


def labels(day: date) -> list[str]:
    case = family()
    return [action.label for action in bar_actions(case, case.residences[0], day)]


def test_a_bar_ends_begins_or_is_split_at_the_day_under_the_pointer() -> None:
    assert labels(DAY)[:3] == ["Ends on 5 June 2023", "Begins on 5 June 2023", "Split at 5 June 2023"]


def test_a_bar_is_not_ended_before_it_begins() -> None:
    assert "Ends on 1 May 2021" not in labels(date(2021, 5, 1))
    assert "Split at 1 May 2021" not in labels(date(2021, 5, 1))


@pytest.mark.parametrize("label", ["Ends on 5 June 2023", "Split at 5 June 2023", "Overnights"])
def test_what_the_menu_offers_is_one_step(label: str) -> None:
    session = Session(family())
    wanted = {"Overnights": "Stays overnight"}.get(label, label)
    actions = bar_actions(session.document, session.document.residences[0], DAY)
    session.do(next(a for a in actions if a.label == wanted).edit)
    assert session.now == 1
    session.undo()
    assert session.document == family()


def test_a_new_bar_is_one_step_and_is_selected() -> None:
    session = Session(family())
    actions = list(new_bar_actions(session.document, "p3", DAY, None))
    session.do(next(a for a in actions if a.submenu == "Address 1" and a.label == "Stays overnight").edit)
    stay = session.document.residences[-1]
    assert (stay.person, stay.household, stay.from_, stay.to) == ("p3", "h1", "2023-06-05", None)
    assert (stay.pattern, session.selection) == ("overnights", (stay.id,))


def test_a_new_bar_can_be_of_a_new_household() -> None:
    session = Session(family())
    actions = new_bar_actions(session.document, "p3", DAY, date(2023, 7, 1))
    session.do(next(a for a in actions if a.group == "new").edit)
    home, stay = session.document.households[-1], session.document.residences[-1]
    assert (home.label, stay.household, stay.to) == ("Address 2", home.id, "2023-07-01")
    assert session.selection == (stay.id,)
    assert session.now == 1


def test_where_somebody_was_may_be_not_known() -> None:
    case = family()
    words = [a.label for a in new_bar_actions(case, "p3", DAY, None) if a.group == "unknown"]
    assert words == ["Whereabouts not known", "Missing"]
