"""Labels and areas of the drawing are found in a text; a label that only says what a home is, is not."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.where.labels import areas, labels
from tests.narrative.telling import family, graph


def test_a_label_may_stand_in_small_letters_and_over_a_line_end() -> None:
    found = labels(read_narrative("n", "He left ADDRESS\u00a03 for address 4."), graph())
    assert [e.place.household for e in found] == ["h3", "h4"]


def test_a_label_without_a_name_is_a_kind_of_home() -> None:
    document = family()
    (first, *others) = document.households
    renamed = document.model_copy(
        update={"households": (first.model_copy(update={"label": "prison"}), *others)}
    )
    assert not list(labels(read_narrative("n", "He was in prison."), build_graph(renamed)))


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Kit lives outside the town, at Fernlea.", True),
        ("Kit lives at Fernlea. A fernlea grows there.", False),
        ("Kit goes to Fernlea Primary School.", False),
        ("Kit lives at home.", False),
    ],
)
def test_a_label_of_one_word_is_a_house_that_has_a_capital_letter(text: str, is_found: bool) -> None:
    document = family()
    (first, *others) = document.households
    renamed = document.model_copy(
        update={"households": (first.model_copy(update={"label": "Fernlea"}), *others)}
    )
    assert bool(list(labels(read_narrative("n", text), build_graph(renamed)))) is is_found


def test_an_area_is_found_where_somebody_is_in_it() -> None:
    found = areas(read_narrative("n", "She lives in Eastvale. Eastvale Council wrote."), graph())
    assert [e.place.key for e in found] == ["area:Eastvale"]


def test_a_flat_in_a_street_may_be_called_by_the_street() -> None:
    document = family()
    (first, *others) = document.households
    renamed = document.model_copy(
        update={"households": (first.model_copy(update={"label": "Bedsit in Elder Street"}), *others)}
    )
    (found,) = labels(
        read_narrative("n", "She left her bedsit, and later returned to Elder Street."), build_graph(renamed)
    )
    assert found.place.household == first.id


def labelled(label: str, text: str) -> list[str]:
    document = family()
    (first, *others) = document.households
    renamed = document.model_copy(update={"households": (first.model_copy(update={"label": label}), *others)})
    return [e.place.said for e in labels(read_narrative("n", text), build_graph(renamed))]


def test_the_only_bungalow_is_called_the_bungalow() -> None:
    assert labelled("The bungalow", "She left the bungalow in May.") == ["the bungalow"]
    assert labelled("Homeless unit", "Booked into homeless unit.") == ["homeless unit"]
    assert not labelled("The bungalow", "She left the bungalow of a friend. He built a bungalow.")
    assert not labelled("Rented flat", "She left the flat.")


def test_a_street_may_stand_with_its_number() -> None:
    assert labelled("Elder Close", "She lives at 12 Elder Close.") == ["12 Elder Close"]
    assert labelled("Elder Close", "In 2019 Elder Close was built.") == ["Elder Close"]


def test_a_name_before_a_kind_of_home_has_a_capital_letter() -> None:
    assert labelled("Hexwold prison", "He was in Hexwold prison.") == ["Hexwold prison"]
    assert not labelled("Local prison", "He was in a local prison.")


@pytest.mark.parametrize(
    ("label", "text", "is_found"),
    [
        ("Fowler's Row", "She let a house in Fowler's Row.", True),
        ("St Crispin's Hospital", "He was born in St Crispin’s Hospital.", True),
        ("Callie's House", "She went to Callie's House.", False),
        ("Overton General Hospital", "He was taken to Overton General.", True),
        ("Overton Lane Hospital", "He was taken to Overton Lane.", False),
    ],
)
def test_a_name_with_an_owner_of_whom_nobody_thinks_is_a_name(label: str, text: str, is_found: bool) -> None:
    document = family()
    (first, *others) = document.households
    renamed = document.model_copy(update={"households": (first.model_copy(update={"label": label}), *others)})
    assert bool(list(labels(read_narrative("n", text), build_graph(renamed)))) is is_found
