from __future__ import annotations

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage

WITH_ONESELF: list[tuple[str, Callable[[], object]]] = [
    ("a partnership joins two different people", lambda: Partnership(id="x", partners=("p1", "p1"))),
    ("nobody is their own parent", lambda: Parentage(id="x", child="p1", parent="p1", kind="birth")),
    ("nobody is their own relative", lambda: Kin(id="x", person="p1", relative="p1", term="aunt")),
    (
        "a bond joins two different people",
        lambda: Bond(id="x", from_person="p1", to_person="p1", kind="close"),
    ),
    ("a multiple birth names each child once", lambda: MultipleBirth(id="x", children=("p1", "p1"))),
]


@pytest.mark.parametrize(("message", "make"), WITH_ONESELF)
def test_nobody_is_related_to_themselves(message: str, make: Callable[[], object]) -> None:
    with pytest.raises(ValidationError, match=message):
        make()


def test_a_multiple_birth_is_of_two_or_more() -> None:
    with pytest.raises(ValidationError):
        MultipleBirth(id="m1", children=("p1",))


def test_a_fact_counts_as_stated_until_somebody_says_more() -> None:
    assert Partnership(id="u1", partners=("p1", "p2")).certainty == "stated"
    assert Parentage(id="k1", child="p1", parent="p2", kind="birth").parental_responsibility is None


def test_a_stage_may_be_made_with_either_name_of_its_beginning() -> None:
    assert Stage(status="married", from_="2019") == Stage.model_validate(
        {"status": "married", "from": "2019"}
    )
