"""A small case."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.text_form import from_content


@pytest.fixture
def case() -> Document:
    """Wren and her brother, of whom only a label is known."""
    people = [{"id": "p1", "name": "Wren Hollis", "birth": "2021-02"}, {"id": "p2", "label": "Sibling 2"}]
    return from_content({"format": "genogram-case", "version": 1, "people": people})
