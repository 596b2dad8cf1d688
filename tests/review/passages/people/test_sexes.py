"""Words for a woman beside somebody drawn as a man are something to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.sexes import sexes_seeming_other
from tests.narrative.telling import family


def found(text: str, drawn: str = "", sex: str = "", **other: object) -> list[Finding]:
    """Findings about the family of the tables with one person drawn otherwise."""
    document = family()
    people = tuple(
        type(p).model_validate(p.model_dump() | {"sex": sex, **other}) if p.id == drawn else p
        for p in document.people
    )
    graph = build_graph(type(document).model_validate(document.model_dump() | {"people": people}))
    return list(sexes_seeming_other(graph, passages_of([read_against(read_narrative("n", text), graph)])))


@pytest.mark.parametrize(
    ("text", "drawn", "sex"),
    [
        ("The flat belongs to Mr Owen Platt.", "owen", "female"),
        ("Mrs June Marden looked after the boys.", "june", "male"),
        ("He had met a young woman called Nadia Platt.", "nadia", "male"),
        ("Len Finch is a widower.", "len", "female"),
        ("Maud Finch: the neighbour of the family, a woman of 70", "maud", "male"),
        ("There were visits from Maud Finch, whom the boys call Nan.", "maud", "male"),
        ("Tess was eight when she changed school. Tess lost her phone.", "tess", "male"),
        ("Kit was born early. He was in hospital for weeks. Later Kit hurt his arm.", "kit", "female"),
    ],
)
def test_words_for_the_other_sex_are_quoted(text: str, drawn: str, sex: str) -> None:
    (finding,) = found(text, drawn, sex)
    assert (finding.severity, finding.people) == ("unclear", (drawn,))
    assert "the text seems to speak of" in finding.message
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "June Marden said that he had left.",
        "Owen Platt told his key worker about her flat.",
        "Sylvie Marden and her brother came.",
        "Callie's daughter came, and Robin.",
        "In the flat was a man. Callie Marden told nobody.",
        "Dale broke her arm. Dale broke her phone. Dale said his temper was short.",
        "Aaron Finch is not a woman.",
        "Sylvie Marden, like every mother, should be asked about her father.",
        "The victim's mother, Robin and Kit were there.",
        "Robin was in the care of a woman in Eastvale.",
        "Men should be asked about their part in the family.",
    ],
)
def test_words_that_may_mean_another_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_one_pronoun_is_not_enough() -> None:
    assert found("Tess was eight when she changed school.", "tess", "male") == []


def test_words_that_agree_outweigh_a_pronoun() -> None:
    text = "Mr Owen Platt moved in. Owen Platt lost her keys. Owen Platt had her flat."
    assert found(text) == []


def test_an_unnamed_partner_is_known_by_the_word_for_a_partner() -> None:
    text = "Owen Platt was divorced from his first wife."
    (finding,) = found(text, "nadia", "male", name=None, identity="unnamed")
    assert finding.people == ("nadia",)
    assert (
        finding.message == "The drawing has Unnamed male as male; the text seems to speak of a woman or girl."
    )
    assert found(text, "nadia", "female", name=None, identity="unnamed") == []


def test_the_only_nephew_drawn_may_be_the_niece_of_whom_the_text_speaks() -> None:
    text = "Maud Finch is out of touch. Bea Platt's aunt is not known."
    assert found(text) == []
    (finding,) = found("Callie Marden rang Robin's auntie, who was out.", "sylvie", "male")
    assert finding.people == ("sylvie",)
