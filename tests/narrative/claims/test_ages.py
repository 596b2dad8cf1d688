"""Ages are read with the time at which somebody was so old."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Aged
from tests.narrative.telling import reading


def ages(text: str, family: str = "family") -> list[tuple[str, int, str]]:
    claims = reading(text, family).claims
    return [(c.person, c.least, c.at.edtf if c.at else "") for c in claims if isinstance(c, Aged)]


def test_an_age_holds_at_the_time_said_with_it() -> None:
    assert ages("Callie was 27 in May 2022.") == [("callie", 27, "2022-05")]


def test_ages_in_a_row_belong_to_people_in_a_row() -> None:
    assert ages("Tess, Robin and Kit, aged 9, 4 and 2, were seen.") == [
        ("tess", 9, ""),
        ("robin", 4, ""),
        ("kit", 2, ""),
    ]


def test_as_many_ages_as_people_are_needed() -> None:
    assert ages("Tess, Robin and Kit, aged 9 and 4, were seen.") == []


def test_a_time_near_an_age_is_only_about_its_time() -> None:
    (claim,) = reading("Robin, then aged 3, was seen on 4 June 2022.").claims
    assert isinstance(claim, Aged)
    assert claim.at is not None
    assert claim.at.inferred
