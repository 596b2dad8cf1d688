"""What a nation has, the category of a plan, and what a code means."""

from __future__ import annotations

import pytest

from genogram_app.model.statuses import (
    MEANINGS,
    boxed_code,
    categories_in,
    category_letter,
    term_of,
    terms_in,
)


def codes(nation: str) -> set[str]:
    return {term.code for term in terms_in(nation)}  # type: ignore[arg-type]  # a name of the test's own


def test_each_nation_has_its_own_voluntary_accommodation() -> None:
    found = {
        n: codes(n) & {"s20", "s76", "s25", "Art21"} for n in ("england", "scotland", "northern_ireland")
    }
    assert found == {"england": {"s20"}, "scotland": {"s25"}, "northern_ireland": {"Art21"}}
    assert "s76" in codes("wales")


def test_england_has_plans_where_the_others_have_a_register() -> None:
    nations = ("england", "wales", "scotland", "northern_ireland")
    assert [codes(n) & {"CPP", "CPR"} for n in nations] == [{"CPP"}, {"CPR"}, {"CPR"}, {"CPR"}]


def test_scotland_has_hearings_orders_and_no_care_orders() -> None:
    assert {"CPO", "ICSO", "CSO", "Perm", "KCO"} <= codes("scotland")
    assert not {"ICO", "CO", "SGO", "CAO", "EPO"} & codes("scotland")


def test_a_status_names_its_statute() -> None:
    term = term_of("s20")
    assert term is not None
    assert term.law["england"] == "section 20, Children Act 1989"


def test_financial_abuse_is_a_category_in_wales_alone() -> None:
    assert "financial abuse" in categories_in("wales")
    assert "financial abuse" not in categories_in("england")


@pytest.mark.parametrize(
    ("code", "detail", "boxed"),
    [
        ("CPP", "Neglect", "CPP-N"),
        ("CPR", " sexual abuse ", "CPR-S"),
        ("CPP", "neglect and physical abuse", "CPP"),
        ("CPP", None, "CPP"),
        ("CIN", "neglect", "CIN"),
        ("own code", "neglect", "own code"),
    ],
)
def test_only_a_plan_with_one_of_its_categories_bears_a_letter(
    code: str, detail: str | None, boxed: str
) -> None:
    assert boxed_code(code, detail) == boxed


def test_a_category_may_be_written_short() -> None:
    assert category_letter("Physical") == category_letter("physical abuse") == "P"


def test_what_a_box_can_say_has_a_meaning() -> None:
    assert MEANINGS["CPR-N"] == "child protection register: neglect"
    assert "own code" not in MEANINGS
    assert term_of("own code") is None
