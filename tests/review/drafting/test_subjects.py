"""The beginning of a review names whom it is about."""

from __future__ import annotations

import pytest

from genogram_app.model.people import Person
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.subjects import subjects_of

PEOPLE = tuple(Person(id=name.lower(), name=name) for name in ("Wren", "Perry", "Avis", "Cole"))


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Overview report\n\nWren\n\nAvis is the mother of Wren.", ("wren",)),
        ("SERIOUS CASE REVIEW: PERRY\n\nWren is his sister.", ("perry",)),
        ("This review concerns the death of Wren, whose mother is Avis.", ("wren",)),
        ("1.1 Avis took Perry to the surgery. 1.2 Perry is the subject of this review.", ("perry",)),
        ("Perry – subject, male. Avis – mother. Wren – subject, female.", ("wren", "perry")),
        ("Avis: mother of W. Wren (W): The subject of this review; aged 3.", ("wren",)),
        ("A review into the neglect of Wren and Perry. Avis is their mother.", ("wren", "perry")),
        ("This review was commissioned following the murder of Avis by Cole.", ("avis",)),
        ("Avis went to see Cole.", ()),
    ],
)
def test_the_subject_is_whom_the_opening_says(text: str, subjects: tuple[str, ...]) -> None:
    assert subjects_of(read_narrative("n1", text), PEOPLE) == subjects
