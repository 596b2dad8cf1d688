"""The text of a PDF, with a form feed between its pages."""

from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.documents.pdf import read_bytes
from genogram_app.interchange.documents.text_read import nobody_watches
from tests.interchange.documents import made


def test_pages_are_parted_by_form_feeds() -> None:
    data = made.pdf([["Callie moved."], ["June stayed."]])
    assert read_bytes(Path("r.pdf"), data, nobody_watches).text == "Callie moved.\fJune stayed."


def test_a_page_without_text_keeps_its_number_and_is_told() -> None:
    found = read_bytes(Path("r.pdf"), made.pdf([["One."], [], ["Three."]]), nobody_watches)
    assert found.text == "One.\f\fThree."
    assert found.remarks == ("Page 2 has no text. If it is a picture of a page, it was not read.",)
