"""A fact drawn as sure of which the text speaks only with doubt is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.certainties import certainties_not_found
from tests.review.passages.drawings import asked, drawn

VIOLENCE = {"id": "b1", "from_person": "owen", "to_person": "callie", "kind": "violence", "directed": True}


@pytest.mark.parametrize(
    "text",
    [
        "Callie Marden alleged that Owen Platt had hit her. He denied it.",
        "Callie told the police of violence by Owen Platt. What she had said was not true.",
        "A neighbour reported that Owen Platt had assaulted Callie. Nothing came of the report.",
        "Callie said that Owen Platt was violent.\n\nShe took this back a week later.",
    ],
)
def test_harm_drawn_as_established_is_only_alleged(text: str) -> None:
    graph = drawn({}, bonds=[VIOLENCE | {"certainty": "established"}])
    (found,) = (f for f in asked(certainties_not_found, graph, text) if f.facts == ("b1",))
    assert (found.severity, found.people) == ("unclear", ("owen", "callie"))
    assert found.message == (
        "The drawing has “Owen Platt to Callie Marden: domestic abuse, violence” as established; "
        "the text seems to be in doubt about it."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Callie alleged that Owen Platt had hit her. Owen Platt was convicted of assault in May 2023.",
        "Owen Platt assaulted Callie on 3 May 2023; a neighbour saw it. He denied it at first.",
        "Owen Platt was violent to Callie.",
        "It was not known when Callie met Owen Platt.",
    ],
)
def test_harm_that_is_proved_or_never_doubted_is_left_alone(text: str) -> None:
    graph = drawn({}, bonds=[VIOLENCE | {"certainty": "established"}])
    assert [f for f in asked(certainties_not_found, graph, text) if f.facts == ("b1",)] == []


@pytest.mark.parametrize("certainty", ["alleged", "suspected", "disputed"])
def test_what_is_drawn_with_doubt_may_be_doubted(certainty: str) -> None:
    graph = drawn({}, bonds=[VIOLENCE | {"certainty": certainty}])
    assert asked(certainties_not_found, graph, "Callie alleged that Owen Platt had hit her.") == []


def test_a_stated_parent_is_only_believed_to_be_one() -> None:
    found = asked(certainties_not_found, drawn({}), "Dale Roper is believed to be the father of Tess.")
    assert [f.facts for f in found] == [("k6",)]


def test_a_stated_parent_whom_one_sentence_says_plainly_is_left_alone() -> None:
    text = "Dale Roper is the father of Tess. He denied that he was the father of Tess."
    assert asked(certainties_not_found, drawn({}), text) == []


def test_a_couple_told_plainly_beside_a_doubt_about_something_else_is_left_alone() -> None:
    text = "Callie lived with her partner, Owen Platt, who is believed to have had a relationship before."
    assert [f for f in asked(certainties_not_found, drawn({}), text) if f.facts == ("u3",)] == []


def test_a_concern_drawn_as_established_is_only_suspected() -> None:
    graph = drawn({"owen": {"marks": [{"code": "SM", "certainty": "established"}]}})
    (found,) = asked(certainties_not_found, graph, "It was suspected that Owen Platt used drugs.")
    drawing = "The drawing has Owen Platt with “substance misuse” as established"
    assert found.message == f"{drawing}; the text seems to be in doubt about it."


def test_whoever_says_it_is_quoted_beside_the_doubt() -> None:
    graph = drawn({}, bonds=[VIOLENCE | {"certainty": "established"}])
    said = "Callie Marden said that Owen Platt was violent to her."
    text = f"{said} Nobody could say whether she was right."
    (found,) = (f for f in asked(certainties_not_found, graph, text) if f.facts == ("b1",))
    assert said in [quote.quote for quote in found.evidence]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Callie Marden is pregnant. She says that Owen Platt is the father.", True),
        ("Callie Marden is pregnant. Owen Platt is the father.", False),
        ("Callie Marden is pregnant. Owen Platt said that he was pleased.", False),
    ],
)
def test_the_father_of_an_unborn_child_whom_only_one_person_names_is_not_established(
    text: str, found: bool
) -> None:
    child = {"id": "more", "label": "unborn baby", "kind": "pregnancy", "due": "2026-08"}
    link = {"id": "k99", "child": "more", "parent": "owen", "kind": "birth", "certainty": "established"}
    graph = drawn({}, people=[child], parentage=[link])
    assert any(f.facts == ("k99",) for f in asked(certainties_not_found, graph, text)) == found
