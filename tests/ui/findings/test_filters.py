from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.ui.findings.filters import Filters
from genogram_app.ui.findings.rows import BY_KIND, Row, Wanted
from genogram_app.ui.settings import Settings
from tests.ui.conftest import family

FINDING = Finding("parent-age", "gap", "…", ("p1",), (), (Evidence("n1", 0, 4, "Wren"),))
ROWS = (Row(FINDING, FINDING.key),)


@pytest.fixture
def filters(qtbot: QtBot, settings: Settings) -> Filters:
    found = Filters(settings)
    qtbot.addWidget(found)
    found.offer(ROWS, family())
    return found


def entries(filters: Filters) -> list[list[str]]:
    combos = (filters.kind, filters.person, filters.text)
    return [[combo.itemText(n) for n in range(combo.count())][1:] for combo in combos]


def test_only_what_there_are_findings_about_is_offered(filters: Filters) -> None:
    assert entries(filters) == [["Age of a parent"], ["Wren Tarlow"], ["Report"]]


def test_what_was_chosen_stays_chosen_when_nothing_is_found_of_it_any_more(filters: Filters) -> None:
    filters.person.setCurrentIndex(1)
    filters.offer((), family())
    assert filters.wanted() == Wanted(person="p1")


def test_the_count_and_the_way_back_are_shown_while_something_is_left_out(filters: Filters) -> None:
    filters.show_count(1, 1)
    assert not filters.clear.isVisibleTo(filters)
    filters.person.setCurrentIndex(1)
    filters.show_count(1, 30)
    assert filters.count.text() == "1 of 30 findings"
    filters.clear.click()
    assert filters.wanted().all


def test_who_is_selected_is_followed_only_when_that_is_wanted(filters: Filters, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(filters.changed):
        filters.follow_selection(("p2",))
    assert filters.wanted().about is None
    filters.about_selected.setChecked(True)
    assert filters.wanted().about == ("p2",)
    filters.follow_selection(())
    assert filters.wanted().about is None, "with nobody selected all are listed"


def test_how_findings_are_grouped_is_remembered(filters: Filters, settings: Settings, qtbot: QtBot) -> None:
    filters.grouped.setCurrentIndex(1)
    filters.grouped.activated.emit(1)
    again = Filters(settings)
    qtbot.addWidget(again)
    assert again.grouping() == BY_KIND


def test_filters_fit_a_narrow_pane(filters: Filters) -> None:
    filters.more.click()
    assert filters.minimumSizeHint().width() <= 350
