from __future__ import annotations

import pytest

from genogram_app.entry.matching import KnownPeople, Named, plain_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person

CASE = Document(
    people=(
        Person(id="p1", name="Kelly Shaw", birth="1994-03-12", aliases=("Kel",), label="Mother"),
        Person(id="p2", name="Dean O’Brien"),
        Person(id="p3", label="Unknown male", identity="unknown"),
        Person(id="p4", name="Joe Shaw", birth="2015"),
    )
)


@pytest.mark.parametrize(
    ("wanted", "person", "why", "sure"),
    [
        (Named("kelly  shaw"), "p1", "same name", True),
        (Named("Ms Kelly Shaw", birth="1994"), "p1", "same name", True),
        (Named("Kelly Shaw", birth="1970"), "p1", "same name, another date of birth", False),
        (Named("Kel"), "p1", "same alias", True),
        (Named("K. S.", aliases=("Kelly Shaw",)), "p1", "same name", True),
        (Named(label="mother"), "p1", "same label", True),
        (Named("Kelly Price", birth="1994-03-12"), "p1", "same date of birth, part of the name", False),
        (Named("Dean O'Brien"), "p2", "same name", True),
        (Named(label="Unknown male"), "p3", "nobody can say who either is", False),
    ],
)
def test_who_may_be_meant_and_why(wanted: Named, person: str, why: str, sure: bool) -> None:
    found = KnownPeople(CASE).matches(wanted)
    assert [(m.person, m.why, m.sure) for m in found] == [(person, why, sure)]


@pytest.mark.parametrize(
    "wanted",
    [Named(), Named("Kelly"), Named("Joe Price", birth="2015"), Named("Ann Lowe", birth="1994-03-12")],
)
def test_nobody_is_guessed(wanted: Named) -> None:
    assert KnownPeople(CASE).matches(wanted) == ()


def test_names_are_compared_without_titles_and_case() -> None:
    assert plain_name("Mr  Dean O’BRIEN") == "dean o'brien"
