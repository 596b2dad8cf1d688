"""People are found by name, forename, title and surname, label and code, and not inside other names."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.narrative.people.names.gazetteer import build_gazetteer, canonical_code, match_names
from genogram_app.narrative.people.names.professionals import professional_tokens
from genogram_app.narrative.tokens import tokenise
from tests.narrative.wilf import family, graph

GAZETTEER = build_gazetteer(graph())


def _people(text: str) -> list[tuple[str, ...]]:
    tokens = tokenise(text)
    return [m.people for m in match_names(GAZETTEER, tokens, professional_tokens(tokens))]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Wilf came", [("kid",)]),
        ("Dilys Prosser came", [("mum",)]),
        ("Dilys came", [("mum",)]),
        ("Mrs Prosser came", [("mum", "gran")]),
        ("Mr Bale came", [("dad",)]),
        ("Mama D came", [("mum",)]),
        ("Sib. 2 and sibling two", [("half",)]),
        ("Sibling 2, Child W", [("half",), ("kid",)]),
        ("Baby W came", [("kid",)]),
        ("Mr Tancred's wife came", [("wife",)]),
    ],
)
def test_every_form_of_a_name_is_found(text: str, people: list[tuple[str, ...]]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize("text", ["Ms Dilys Prosser", "Mrs. Dilys Prosser", "Ms Dilys"])
def test_a_title_before_the_whole_name_is_part_of_it(text: str) -> None:
    tokens = tokenise(f"They are {text} and others")
    (match,) = match_names(GAZETTEER, tokens, professional_tokens(tokens))
    found = slice(tokens[match.first].start, tokens[match.last].end)
    assert f"They are {text} and others"[found] == text


@pytest.mark.parametrize("text", ["Wilf Street", "St Wilf", "PC Bale", "Dr Prosser", "Nell Primary School"])
def test_a_name_inside_another_name_is_not_the_person(text: str) -> None:
    assert _people(text) == []


@pytest.mark.parametrize("text", ["Sibling 2", "Sib 2", "Sib. 2"])
def test_a_code_is_known_however_it_is_written(text: str) -> None:
    assert canonical_code(text) == ("sibling", "2")


def test_a_paragraph_number_on_the_next_line_makes_no_code() -> None:
    assert canonical_code("Sibling\n\n2") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The victim's mother rang", [("kid",)]),
        ("the deceased was found", [("kid",)]),
        ("the victim of a robbery", []),
        ("the victim support officer", []),
        ("a victim of abuse", []),
    ],
)
def test_the_victim_is_the_one_subject_of_a_review_who_has_died(
    text: str, found: list[tuple[str, ...]]
) -> None:
    document = family()
    people = tuple(p.replace(death="2024-05") if p.id == "kid" else p for p in document.people)
    died = build_gazetteer(build_graph(document.replace(people=people)))
    tokens = tokenise(text)
    assert [m.people for m in match_names(died, tokens, professional_tokens(tokens))] == found
    assert _people(text) == []
