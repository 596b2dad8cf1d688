from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.model.homes import Household, Residence


def test_a_residence_is_in_a_household_or_says_that_nobody_knows_where() -> None:
    assert Residence(id="s1", person="p1", household="h1").whereabouts is None
    assert Residence(id="s1", person="p1", whereabouts="missing").household is None


def test_it_is_not_both_nor_neither() -> None:
    with pytest.raises(ValidationError, match="names a household or"):
        Residence(id="s1", person="p1", household="h1", whereabouts="missing")
    with pytest.raises(ValidationError, match="names a household or"):
        Residence(id="s1", person="p1")


def test_a_household_may_be_a_place_of_which_nothing_is_known() -> None:
    assert Household(id="h1").kind == "not_known"
