"""Whatever is typed into whichever field: nothing breaks, the case stays valid, and undo brings it back."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import LISTS, Document
from genogram_app.model.evidence import Account, Agency, Contact, Source
from genogram_app.model.people import Age, BackgroundFact, Mark, Status
from genogram_app.model.relations import Bond, Kin, MultipleBirth
from genogram_app.model.text_form import from_content, to_content
from genogram_app.ui.inspector.inspector import Inspector
from tests.strategies import dates
from tests.ui.conftest import TODAY, family

WORDS = (
    "31/2/2019",
    "late 2019",
    "c. 1994",
    "between 2018 and 2020",
    "still",
    "yes",
    "-1",
    "9" * 30,
    " ",
    ";;",
)


@cache
def case() -> Document:
    """A case with at least one item in every list."""
    start = family()
    wren = start.people[0]
    ethnicity = wren.background.replace(ethnicity=BackgroundFact(state="stated", value="Roma"))
    full = wren.replace(
        statuses=(Status(code="CPP"),),
        marks=(Mark(code="MH"),),
        ages=(Age(value=2, unit="years"),),
        background=ethnicity,
    )
    return start.replace(
        people=(full, *start.people[1:]),
        births=(MultipleBirth(id="m1", children=("p1", "p2")),),
        kin=(Kin(id="r1", person="p3", relative="p2", term="cousin"),),
        bonds=(Bond(id="b1", from_person="p2", to_person="p3", kind="close"),),
        agencies=(Agency(id="a1", name="Police"),),
        sources=(Source(id="d1", title="Police report", agency="a1"),),
        contacts=(Contact(id="c1", people=("p1",)),),
        accounts=(Account(id="e1", fact="p1", field="birth", value="2021", document="n1", quote="Wren"),),
    )


SELECTIONS = ((), ("p1", "p2"), *((getattr(case(), name)[0].id,) for name in LISTS))


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    session = Session(case())
    found = Inspector(session, lambda: TODAY, lambda _: None)
    qtbot.addWidget(found)
    return found


def fields_of(inspector: Inspector) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    found = [field for kind in kinds for field in inspector.findChildren(kind)]
    return [field for field in found if field.isVisibleTo(inspector) and field.isEnabled()]


def enter(field: QWidget, text: str) -> None:
    """Type a text over what is there, or choose by its length, and leave the field."""
    if isinstance(field, QComboBox):
        if field.count():
            field.setCurrentIndex(len(text) % field.count())
            field.activated.emit(field.currentIndex())
        return
    assert isinstance(field, (QLineEdit, QPlainTextEdit))
    field.selectAll()
    typing = QInputMethodEvent()
    typing.setCommitString(text)
    QApplication.sendEvent(field, typing)
    if isinstance(field, QLineEdit):
        field.editingFinished.emit()


def typed() -> st.SearchStrategy[str]:
    return st.sampled_from(WORDS) | st.text(max_size=12) | dates()


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.sampled_from(SELECTIONS), st.lists(st.tuples(st.integers(0, 99), typed()), min_size=1, max_size=3))
@example(("p1",), [(0, "half \ud800")])
def test_whatever_is_typed_the_case_stays_valid_and_undo_restores_it(
    inspector: Inspector, selection: tuple[str, ...], entries: list[tuple[int, str]]
) -> None:
    session = inspector.session
    session.reset(case())
    session.select(selection)
    for place, text in entries:
        fields = fields_of(inspector)
        enter(fields[place % len(fields)], text)
    document = session.document
    assert from_content(to_content(document)) == document
    inspector.revert()
    assert inspector.unread() is None
    while session.undo_label is not None:
        session.undo()
    assert session.document == case()
    inspector.commit()
    assert session.document == case()


@pytest.mark.parametrize("selection", SELECTIONS)
def test_nonsense_in_every_field_is_kept_or_taken_but_never_breaks_the_case(
    inspector: Inspector, selection: tuple[str, ...]
) -> None:
    session = inspector.session
    session.select(selection)
    count = len(fields_of(inspector))
    assert count
    for place in range(count):
        fields = fields_of(inspector)
        enter(fields[min(place, len(fields) - 1)], "31/2/2019; ?")
    assert from_content(to_content(session.document)) == session.document
