from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.canvas.targets import ids_of, people_among

CASE = Document(people=(Person(id="p1"), Person(id="p2"), Person(id="a+b")), households=(Household(id="h1"),))


@pytest.mark.parametrize(
    ("key", "ids"),
    [
        ("person:p1", ("p1",)),
        ("person:a+b", ("a+b",)),
        ("household:h1", ("h1",)),
        ("union:p1", ("p1",)),
        ("union:p1+p2", ("p1", "p2")),
        ("union:p1+p9", ()),
        ("person:p9", ()),
        ("title", ()),
        (None, ()),
    ],
)
def test_a_group_stands_for_items_of_the_case(key: str | None, ids: tuple[str, ...]) -> None:
    assert ids_of(key, CASE) == ids


def test_only_people_can_be_dragged() -> None:
    assert people_among(("h1", "p2", "p9"), CASE) == ("p2",)
