"""Professionals, agencies and places are not family."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.professionals import is_place, professional_tokens
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    "text", ["SW4", "HV1", "PC Adair", "Dr Moss", "Social Worker 2", "GP 2", "the midwife"]
)
def test_a_professional_is_known_by_title_or_role(text: str) -> None:
    tokens = tokenise(f"Then {text} called")
    found = professional_tokens(tokens)
    assert found or tokens[2].text == "midwife"


def test_the_name_behind_a_title_belongs_to_it() -> None:
    assert professional_tokens(tokenise("PC Adair came")) == {0, 1}


def test_a_place_is_known_by_its_last_word() -> None:
    assert is_place(tokenise("Larch Road"), 0, 0)
    assert not is_place(tokenise("Larch came"), 0, 0)


@pytest.mark.parametrize("text", ["her husband, the Reverend Noel Pike, died", "his brother, Dr Pike, came"])
def test_a_relative_may_have_a_title(text: str) -> None:
    assert professional_tokens(tokenise(text)) == frozenset()


def test_a_professional_may_stand_behind_a_comma() -> None:
    assert professional_tokens(tokenise("her teacher, Dr Pike, came")) != frozenset()


def test_a_full_stop_behind_an_office_ends_it() -> None:
    tokens = tokenise("GP. Callie has moved.")
    assert [tokens[i].text for i in sorted(professional_tokens(tokens))] == ["GP"]
