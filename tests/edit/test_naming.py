from __future__ import annotations

import pytest

from genogram_app.edit.naming import called, present
from genogram_app.edit.session import EditRefused
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

DOCUMENT = Document(
    people=(Person(id="p1", name="Ada Finch"), Person(id="p2", sex="male", identity="unknown")),
    households=(Household(id="h1", label="Address 1"), Household(id="h2")),
    partnerships=(Partnership(id="u1", partners=("p1", "p2")),),
)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("p1", "Ada Finch"),
        ("p2", "Unknown male"),
        ("h1", "Address 1"),
        ("h2", "this household"),
        ("u1", "this partnership"),
    ],
)
def test_an_item_is_called_by_what_is_said_of_it(item: str, words: str) -> None:
    assert called(DOCUMENT, item) == words


def test_what_is_gone_is_refused_in_words() -> None:
    with pytest.raises(EditRefused, match="no longer part of the case"):
        present(DOCUMENT, "p9")
