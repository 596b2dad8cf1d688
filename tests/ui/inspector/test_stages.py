from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.relations import add_stage
from genogram_app.edit.session import Session
from genogram_app.model.relations import Partnership, Stage
from genogram_app.ui.inspector.inspector import Inspector
from genogram_app.ui.inspector.stages import StagesField
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY


@pytest.fixture
def field(qtbot: QtBot, session: Session) -> StagesField:
    inspector = Inspector(session, lambda: TODAY, lambda _: None)
    qtbot.addWidget(inspector)
    inspector.show()
    session.do(add_stage("u1", "separated"))
    found = inspector.editor("stages")
    assert isinstance(found, StagesField)
    return found


def stages(session: Session) -> tuple[Stage, ...]:
    partnership = session.document.find("u1")
    assert isinstance(partnership, Partnership)
    return partnership.stages


def line(field: StagesField, name: str) -> DateField:
    editor = field.stage.editor(name)
    assert isinstance(editor, DateField)
    return editor


def test_the_chosen_stage_is_the_one_that_is_changed(field: StagesField, session: Session) -> None:
    field.strip.buttons[1].click()
    QTest.keyClicks(line(field, "from_").line, "may 2023\r")
    assert [stage.from_ for stage in stages(session)] == ["2020", "2023-05"]
    field.strip.buttons[0].click()
    assert line(field, "from_").line.text() == "2020"


def test_an_added_stage_is_chosen(field: StagesField, session: Session) -> None:
    field.add_button.menu().actions()[0].trigger()
    assert len(stages(session)) == 3
    assert field.chosen == 2


def test_stages_are_put_earlier_and_stay_chosen(field: StagesField, session: Session) -> None:
    field.strip.buttons[1].click()
    field.earlier.click()
    assert [stage.status for stage in stages(session)] == ["separated", "cohabiting"]
    assert field.chosen == 0
    assert not field.earlier.isEnabled()


def test_the_chosen_stage_is_removed(field: StagesField, session: Session) -> None:
    field.remove.click()
    assert [stage.status for stage in stages(session)] == ["separated"]
    field.remove.click()
    assert stages(session) == ()
    assert not field.remove.isEnabled()
    session.undo()
    assert field.strip.isVisibleTo(field)


def test_what_cannot_be_read_in_one_stage_is_kept_while_another_is_looked_at(
    field: StagesField, session: Session
) -> None:
    QTest.keyClicks(line(field, "to").line, "x")
    typed = line(field, "to").line.text()
    field.strip.buttons[1].click()
    assert line(field, "to").line.text() == ""
    assert field.problem() == "A date of stage 1 could not be read."
    field.strip.buttons[0].click()
    assert line(field, "to").line.text() == typed
    assert stages(session)[0].to == "2023"
