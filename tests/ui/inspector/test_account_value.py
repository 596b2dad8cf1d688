from __future__ import annotations

import pytest

from genogram_app.model.fields import Bound, Date, Sex
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.ui.inspector.account_value import kind_of, read_value, value_words
from tests.ui.conftest import TODAY


def test_the_value_of_a_date_is_read_as_a_date() -> None:
    assert read_value("12/3/21", Date, TODAY) == "2021-03-12"
    assert value_words("2021-03-12", Date) == "12 March 2021"


def test_the_value_of_a_choice_is_one_of_its_words() -> None:
    assert read_value("not known", Sex, TODAY) == "not_known"
    with pytest.raises(ValueError, match="female, male"):
        read_value("boy", Sex, TODAY)


def test_yes_and_no_are_read_where_a_detail_takes_them() -> None:
    assert read_value("No", bool, TODAY) is False
    assert value_words(value=True, kind=bool) == "yes"


def test_other_values_are_kept_as_they_are_typed() -> None:
    assert read_value(" Wren Hollis ", str, TODAY) == "Wren Hollis"
    assert read_value("", str, TODAY) is None
    assert value_words(3, None) == "3"


def test_what_a_file_holds_for_a_date_is_shown_even_when_it_is_none() -> None:
    assert value_words("about then", Date) == "about then"


def test_the_kind_of_a_detail_is_that_of_its_field() -> None:
    child = Parentage(id="k1", child="p1", parent="p2", kind="birth")
    assert kind_of(Person(id="p1"), "birth") == Date
    assert kind_of(child, "from") == Bound
    assert kind_of(child, "parental_responsibility") is bool
    assert kind_of(Person(id="p1"), "background.ethnicity") is None
