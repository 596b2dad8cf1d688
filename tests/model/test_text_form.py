from __future__ import annotations

from hypothesis import given

from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case, write_case
from tests.strategies import documents


@given(documents())
def test_a_case_survives_its_text_form_whole(document: Document) -> None:
    assert read_case(write_case(document)) == document
