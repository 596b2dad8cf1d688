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
        ("A girl was hurt. The girl is known here as Wren. Avis died in 2019.", ("wren",)),
        ("A boy was hurt. We call him Perry. Avis died in 2019.", ("perry",)),
        ("Wren shared a bedsit with a man called Cole, who was known as Smudge.", ()),
        (
            "This review is about the neglect of three children: Wren, Perry and Cole.",
            ("wren", "perry", "cole"),
        ),
        ("This review concerns two sisters, Wren and Avis. Cole is their father.", ("wren", "avis")),
        ("This review concerns siblings Wren, aged 5, and Perry, aged 3.", ("wren", "perry")),
        ("The review was held after Wren (5) and her brother Perry (3) were found.", ("wren", "perry")),
        ("Two children were found. They are called Wren and Perry in this report.", ("wren", "perry")),
        ("The subjects of this review are twins, Wren and Perry.", ("wren", "perry")),
        ("This is a review of the services provided to Wren and Perry.", ("wren", "perry")),
        ("The child at the centre of this review is Wren. Avis died in May.", ("wren",)),
        ("Wren (not her real name) was hurt. Perry is her father.", ("wren",)),
        ("A review into the death of Wren. Wren and Avis, her mother, were at home.", ("wren",)),
        ("Wren and Cole were seen in town.", ()),
        ("Learning Review: Wren and Perry\n\nAvis died in 2019.", ("wren", "perry")),
        ("A review into the death of Wren. Wren – daughter of Avis. Perry – son of Avis.", ("wren",)),
        ("A review into the death of Mrs Wren, then 41 years of age. Avis died in 2019.", ("wren",)),
        ("A review into the death of Wren at a house which Wren and Perry had bought.", ("wren",)),
    ],
)
def test_the_subject_is_whom_the_opening_says(text: str, subjects: tuple[str, ...]) -> None:
    assert subjects_of(read_narrative("n1", text), PEOPLE) == subjects
