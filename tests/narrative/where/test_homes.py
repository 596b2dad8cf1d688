"""The homes of a text are found by label, by whose they are, and by the one of which it spoke before."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.narrative.places import Place
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.where.homes import place_expressions
from tests.narrative.telling import family, lines


def places(text: str) -> list[Place]:
    return [expression.place for line in lines(text) for expression in line.places]


def test_a_label_is_the_drawn_household_and_no_longer_number_is() -> None:
    assert [p.household for p in places("From Address 1 to Address 10.")] == ["h1"]


def test_a_label_in_brackets_names_the_home_before_it() -> None:
    (place,) = places("They rented a terraced house in Eastvale (Address 1).")
    assert place.household == "h1"


def test_somebody_s_house_with_a_label_is_one_home() -> None:
    (place,) = places("Robin went to June Marden's house (Address 2).")
    assert (place.household, place.of) == ("h2", "june")


@pytest.mark.parametrize("said", ["the flat", "the property", "that flat"])
def test_the_flat_is_the_home_of_which_the_paragraph_spoke(said: str) -> None:
    found = places(f"Callie rented a flat (Address 1). The police went to {said}.")
    assert [p.household for p in found] == ["h1", "h1"]


def test_a_house_by_name_is_not_every_house_of_which_the_text_speaks_later() -> None:
    document = family()
    named = tuple(h.replace(label="Tern House") if h.id == "h3" else h for h in document.households)
    narrative = read_narrative("n", "Aaron lived at Tern House.\n\nThe house was searched.")
    found = place_expressions(narrative, build_graph(document.replace(households=named)))
    assert [e.place.household for e in found] == ["h3"]


def test_the_flat_of_another_paragraph_with_two_is_nobody_knows_which() -> None:
    text = "Callie rented a flat (Address 1). Maud rented a flat (Address 4).\n\nThe flat was damp."
    assert len(places(text)) == 2


def test_the_house_of_another_paragraph_is_not_the_only_one_so_called_once_the_text_has_gone_on() -> None:
    text = "Callie rented a house (Address 1). Maud rented a flat (Address 4).\n\nThe house was searched."
    assert len(places(text)) == 2


def test_the_house_of_this_paragraph_is_the_one_so_called() -> None:
    found = places("Callie rented a house (Address 1). Maud lived at Address 4. Aaron kept the house.")
    assert [p.household for p in found] == ["h1", "h4", "h1"]
