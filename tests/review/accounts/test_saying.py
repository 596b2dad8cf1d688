"""Two values differ only where no reading of both is possible."""

from __future__ import annotations

import pytest

from genogram_app.review.accounts.details import Value, span_of_value
from genogram_app.review.accounts.saying import values_differ


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("birth", "adoptive", True),
        ("birth", "not_known", False),
        ("foster", "kinship_care", False),
        ("maternal aunt", "aunt", False),
        ("maternal aunt", "paternal aunt", True),
        ("aunt", "grandmother", True),
        ("aunt", None, False),
    ],
)
def test_kinds_and_kin_terms(one: Value, other: Value, differ: bool) -> None:
    assert values_differ((one, None), (other, None)) is differ


@pytest.mark.parametrize(
    ("one", "other", "differ"), [("2020", "2020-05-01", False), ("2020", "2021-05", True)]
)
def test_dates(one: str, other: str, differ: bool) -> None:
    spans = [span_of_value("birth", value) for value in (one, other)]
    assert values_differ((one, spans[0]), (other, spans[1])) is differ
