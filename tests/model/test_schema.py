from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from genogram_app.model.document import Document
from genogram_app.model.schema import case_schema
from genogram_app.model.text_form import write_case
from tests.strategies import documents

VALIDATOR = Draft202012Validator(case_schema())


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(case_schema())
    assert json.loads(json.dumps(case_schema())) == case_schema()


@settings(max_examples=15)
@given(documents(4))
def test_every_case_that_is_written_fits_the_schema(document: Document) -> None:
    VALIDATOR.validate(json.loads(write_case(document)))


@pytest.mark.parametrize(
    "content",
    [
        {"pets": []},
        {"version": 2},
        {"people": [{"name": "Wren"}]},
        {"people": [{"id": "p1", "sex": "woman"}]},
        {"residences": [{"id": "s1"}]},
    ],
)
def test_what_is_no_case_does_not_fit_it(content: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid({"format": "genogram-case", "version": 1} | content)


def test_the_beginning_of_a_period_is_called_from_for_others() -> None:
    stage = case_schema()["$defs"]["Stage"]["properties"]
    assert "from" in stage
    assert "from_" not in stage
