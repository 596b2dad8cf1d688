"""What begins with a word is found wherever a plain search finds it."""

from __future__ import annotations

import re

import pytest

from genogram_app.narrative.searching import every, found_in
from genogram_app.narrative.text import read_narrative

TEXT = (
    "Wren was 5 months old in May. 3yrs on, a B&B; then a bed-and-breakfast. She may move: his car, "
    "mid-June\n\nThe foster carers, Foster Homes and a hospital in the West. Age 7 in Mayfield; maybe."
)
PATTERNS = (
    r"\b(?:May|June|[Ww]est)\b",
    r"(?<=[\d -])(?:month|yr|y/?o\b)",
    r"(?<![\w-])(?:b ?& ?b|bed[- ]and|(?:his|the|a) (?:car|bed))",
    r"\b[Aa]ge(?:d|s)?:? (?=\d)",
    r"\b(?:foster (?:carers?|homes?)|hos(?:tel|pital))\b",
    r"\b(?:the )?(?:foster )?(?:carers|homes)\b",
    r"\d+",
)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("small", [True, False])
def test_nothing_is_passed_over(pattern: str, small: bool) -> None:
    narrative = read_narrative("n", TEXT)
    searched, text = re.compile(pattern), narrative.plain.lower() if small else narrative.plain
    found = [match.span() for match in every(searched, narrative, small=small)]
    assert found == [match.span() for match in searched.finditer(text)]


def test_what_is_found_does_not_overlap() -> None:
    narrative = read_narrative("n", "a car car car")
    assert [m.span() for m in every(re.compile(r"\bcar(?: car)?"), narrative)] == [(2, 9), (10, 13)]


def test_a_line_is_searched_only_where_it_has_the_words() -> None:
    pattern = re.compile(r"(?:moved|went) home")
    said = found_in(pattern, "P0 then went home .", frozenset(["P0", "P", "then", "went", "home", "."]))
    assert said is not None
    assert said.span() == (8, 17)
    assert found_in(pattern, "P0 then went home .", frozenset({"P", "then"})) is None
