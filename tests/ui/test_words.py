from __future__ import annotations

from typing import Any, get_args

import pytest

from genogram_app.checks.finding import SEVERITIES
from genogram_app.model import fields
from genogram_app.model.people import Background
from genogram_app.ui.words import BACKGROUND, SEVERITY, choices, word


@pytest.mark.parametrize(
    "literal",
    [fields.Certainty, fields.PartnershipStatus, fields.ParentageKind, fields.HouseholdKind, fields.BondKind],
)
def test_every_value_has_words_without_underscores(literal: Any) -> None:
    assert all("_" not in words for _, words in choices(literal))


def test_no_two_values_of_a_field_have_the_same_words() -> None:
    for literal in (fields.PartnershipStatus, fields.ParentageKind, fields.BondKind, fields.PersonKind):
        words = [shown for _, shown in choices(literal)]
        assert len(set(words)) == len(words)


def test_a_special_guardian_is_called_so() -> None:
    assert word("guardian") == "Special guardian"


def test_the_same_word_of_the_format_can_mean_two_things() -> None:
    assert word("foster") == "Foster carer"
    assert word("foster", "household") == "Foster home"


def test_no_value_comes_first_where_it_may_be_chosen() -> None:
    assert choices(fields.AuthorRole, none="Not stated")[0] == (None, "Not stated")
    assert len(choices(fields.AuthorRole)) == len(get_args(fields.AuthorRole))


def test_every_background_field_and_severity_has_words() -> None:
    assert set(BACKGROUND) == set(Background.model_fields)
    assert set(SEVERITY) == set(SEVERITIES)
