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
        ("Callie had moved in with Dale, who lived at his mother's house.", "dale", "female"),
        ("There is a sister on the other side. Bea was never told of it.", "bea", "male"),
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
        "According to Callie he was the man from the shop.",
        "Callie knew that he had a key.",
        "Callie has been his partner since May.",
        "Robin's aunt is Sylvie and his nan is June.",
        "Dale had a brother. In May Callie moved.",
        "Callie went to the shop with a man. She came home.",
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


def test_one_pronoun_is_enough_where_nothing_agrees() -> None:
    assert found("Tess was eight when she changed school.", "tess", "male")
    assert found("Tess was eight when she changed school. Tess lost his cap.", "tess", "male") == []


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


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("man in a straw hat", "A man in a straw hat opened the door of the flat."),
        ("lodger", "A lodger paid for the back room. He was gone by June."),
        ("a man", "A man opened the door of Address 2."),
    ],
)
def test_a_label_or_what_follows_it_says_the_sex_of_somebody_unnamed(label: str, text: str) -> None:
    (finding,) = found(text, "dale", "female", name=None, label=label, identity="unknown")
    assert finding.people == ("dale",)
    assert found(text, "dale", "male", name=None, label=label, identity="unknown") == []


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("lodger", "A lodger paid for the back room. Callie said that he was gone by June."),
        ("lodger", "A lodger paid for the back room. She was gone by June. A lodger came. He left."),
        ("tall friend", "A friend was at Address 2. He was gone by June."),
    ],
)
def test_a_label_that_says_nothing_is_left_alone(label: str, text: str) -> None:
    assert found(text, "dale", "female", name=None, label=label, identity="unnamed") == []


def test_the_only_nephew_drawn_may_be_the_niece_of_whom_the_text_speaks() -> None:
    text = "Maud Finch is out of touch. Bea Platt's aunt is not known."
    assert found(text) == []
    (finding,) = found("Callie Marden rang Robin's auntie, who was out.", "sylvie", "male")
    assert finding.people == ("sylvie",)
