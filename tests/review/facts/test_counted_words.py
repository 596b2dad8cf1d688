from __future__ import annotations

import pytest

from genogram_app.review.facts.counted_words import in_number, relative_word


@pytest.mark.parametrize(
    ("relation", "number", "said"),
    [
        ("child", 1, "daughter"),
        ("half sibling", 2, "half-sisters"),
        ("partner", 2, "partners"),
        ("father", 2, "fathers"),
    ],
)
def test_counted_relatives_are_called_by_their_sex_and_number(relation: str, number: int, said: str) -> None:
    assert in_number(relative_word(relation, "female"), number) == said


def test_several_of_any_sex_have_plurals_of_their_own() -> None:
    several = [
        in_number(relative_word(relation, "any"), 3) for relation in ("child", "sibling", "grandchild")
    ]
    assert several == ["children", "brothers and sisters", "grandchildren"]
