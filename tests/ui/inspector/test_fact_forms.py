from __future__ import annotations

from PySide6.QtWidgets import QApplication

from genogram_app.ui.inspector.fact_forms import period, yes_or_no
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY


def test_the_end_of_a_period_may_be_that_it_continues(qapp: QApplication) -> None:
    for spec in period(lambda: TODAY):
        field = spec.make()
        assert isinstance(field, DateField)
        field.resume("still")
        assert field.unfinished() == "still"
        field.commit()
        assert field.value == ".."


def test_what_is_so_or_not_is_chosen_in_words(qapp: QApplication) -> None:
    field = yes_or_no()
    field.show_value(value=False)
    assert field.combo.currentText() == "No"
