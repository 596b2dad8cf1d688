from __future__ import annotations

import pytest

from benchmarks.input_compare import compare
from benchmarks.input_hands import Count
from benchmarks.input_keyboard import Keyboard
from benchmarks.input_mouse import Mouse
from benchmarks.input_phrases import Phrases
from benchmarks.input_ways import Way
from benchmarks.inputs import Result, measure, table
from genogram_app.app.main import make_application
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def told() -> Document:
    """A child, her mother and father, his mother, and a half-brother by another man."""
    return Document.model_validate_json(
        """{
        "case": {"title": "Wren", "subjects": ["p1"]},
        "people": [
            {"id": "p1", "name": "Wren Tarlow", "sex": "female", "birth": "2022-03-01"},
            {"id": "p2", "name": "Odette Tarlow", "sex": "female", "birth": "1998"},
            {"id": "p3", "name": "Piers Quill", "sex": "male"},
            {"id": "p4", "name": "Noëlle Quill", "sex": "female"},
            {"id": "p5", "name": "Sam Cole", "sex": "male"},
            {"id": "p6", "name": "Joe Cole", "sex": "male", "birth": "2016-21"}
        ],
        "partnerships": [{"id": "u1", "partners": ["p2", "p5"], "stages": []}],
        "parentage": [
            {"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"},
            {"id": "k2", "child": "p1", "parent": "p3", "kind": "birth"},
            {"id": "k3", "child": "p3", "parent": "p4", "kind": "birth"},
            {"id": "k4", "child": "p6", "parent": "p2", "kind": "birth"},
            {"id": "k5", "child": "p6", "parent": "p5", "kind": "birth"}
        ]}"""
    )


@pytest.mark.parametrize(("way", "most"), [(Mouse, 3), (Keyboard, 4), (Phrases, 1)])
def test_every_way_builds_the_family_that_was_told_with_few_inputs_a_relative(
    way: type[Way], most: int
) -> None:
    make_application()
    result = measure(told(), way)
    assert result.not_built == ()
    assert result.difference.same
    assert result.per_relative <= most


def test_by_keyboard_homes_are_written_with_the_names() -> None:
    make_application()
    given = told().replace(
        households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Elm Row")),
        residences=(
            Residence(id="r1", person="p1", household="h1", from_="2022-03", to="2023"),
            Residence(id="r2", person="p1", household="h2", from_="2023", pattern="part_time"),
            Residence(id="r3", person="p5", household="h1", from_="2016", to="2021"),
        ),
    )
    result = measure(given, Keyboard)
    assert result.difference.same
    assert result.inputs("home") == 0


def test_the_inputs_of_a_relative_are_the_median_of_people_alone() -> None:
    result = result_of(Count("person", 2), Count("person", 3), Count("person", 9), Count("home", 50))
    assert result.per_relative == 3
    assert (result.inputs("home"), result.inputs()) == (50, 64)


def test_the_table_says_which_targets_are_missed_and_what_was_not_built() -> None:
    words = table(told(), [result_of(Count("person", 200))])
    assert "keyboard, whole family at most 149; found 200: exceeded" in words
    assert "keyboard, not built: a home" in words


def result_of(*steps: Count) -> Result:
    return Result("keyboard", steps, ("a home",), compare(Document(), Document(), {}))
