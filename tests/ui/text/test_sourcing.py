from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.model.evidence import Agency, Source
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.text.sourcing import source_words, text_words
from tests.ui.conftest import family

SOURCE = Source(id="d1", title="Chronology", agency="a1", date="2024-05")


def case() -> Session:
    return Session(family().replace(agencies=(Agency(id="a1", name="Midhope School"),), sources=(SOURCE,)))


def test_a_text_is_called_with_whose_account_it_gives() -> None:
    document = set_field("n1", "source", "d1").change(case().document)
    assert source_words(document, SOURCE) == "Chronology, Midhope School, May 2024"
    assert text_words(document, document.documents[0]) == "Report – from Chronology, Midhope School, May 2024"
    assert text_words(family(), family().documents[0]) == "Report"


def test_the_source_of_the_text_is_chosen_from_the_button_beside_it(qtbot: QtBot, settings: Settings) -> None:
    session = case()
    pane = NarrativePane(session, settings)
    qtbot.addWidget(pane)
    pane.edit_wanted.connect(session.do)
    pane.source.fill()
    next(a for a in pane.source.choices.actions() if a.text().startswith("Chronology")).trigger()
    assert session.document.documents[0].source == "d1"
    assert pane.chooser.currentText().endswith("Midhope School, May 2024")
    pane.source.fill()
    ticked = [a.text() for a in pane.source.choices.actions() if a.isChecked()]
    assert ticked == ["Chronology, Midhope School, May 2024"]


def test_the_agency_and_date_of_the_source_are_one_step_away(qtbot: QtBot, settings: Settings) -> None:
    session = case()
    session.do(set_field("n1", "source", "d1"))
    pane = NarrativePane(session, settings)
    qtbot.addWidget(pane)
    pane.source.fill()
    with qtbot.waitSignal(pane.details_wanted):
        next(a for a in pane.source.choices.actions() if "Agency and date" in a.text()).trigger()
    assert session.selection == ("d1",)
