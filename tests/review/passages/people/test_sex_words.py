"""Titles, nouns beside a name and pronouns that follow it say of which sex somebody is."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.sex_words import sex_words, told_of
from tests.narrative.telling import graph, reading


def said(text: str) -> list[tuple[str, str, bool]]:
    words = sex_words(graph(), passages_of([reading(text)]).all)
    return [(word.person, word.sex, word.joined) for word in words]


def test_a_title_and_a_noun_are_joined_to_the_name() -> None:
    assert said("Mr Dale Roper was there.") == [("dale", "male", True)]
    assert said("Her friend was a lady called Maud Finch.") == [("maud", "female", True)]


def test_titles_of_a_couple_say_their_sexes_where_they_are_their_names() -> None:
    assert said("Mr and Mrs Finch were there.") == []
    assert said("Mr and Mrs Oakes were there.") == []


def test_who_gives_birth_is_a_woman() -> None:
    assert said("In 2016 Maud Finch gave birth.") == [("maud", "female", True)]
    assert said("Maud Finch was then six weeks pregnant.") == [("maud", "female", True)]
    assert said("Maud Finch told the midwife about a birth.") == []


def test_a_title_of_the_owner_says_nothing_of_who_is_owned() -> None:
    assert ("nadia", "male", True) not in said("Mr Platt's former wife, Nadia Platt, was there.")


def test_a_pronoun_counts_where_nobody_else_is_spoken_of() -> None:
    assert said("Robin lost his shoes.") == [("robin", "male", False)]
    assert said("Robin was there. He had slept.") == [("robin", "male", False)]
    assert said("Robin and Kit were there. He had slept.") == []
    assert said("The social worker saw Robin. He had slept.") == []


def test_only_phrases_that_certainly_mean_somebody_are_marks() -> None:
    (passage,) = passages_of([reading("Robin and a cousin were at the shop.")]).all
    assert told_of(passage) == "N0 and a cousin were at the shop ."


@pytest.mark.parametrize(("second", "of_a_sex"), [("Mrs A", {"a"}), ("J", set())])
def test_of_a_couple_only_who_is_drawn_has_a_sex(second: str, of_a_sex: set[str]) -> None:
    text = (
        "I use letters. His parents are Mr and Mrs A; his brother is J. H was 40. Mrs A said that J had left."
    )
    family = build_graph(Document(people=(Person(id="h", name="H"), Person(id="a", name=second))))
    passages = passages_of([read_against(read_narrative("n", text), family)]).all
    assert {word.person for word in sex_words(family, passages)} == of_a_sex


def test_a_pronoun_after_another_one_or_in_the_next_note_says_nothing() -> None:
    assert said("He telephoned, and Dale wrote it down. By then he was ill.") == []
    assert said("3 May 2022. Call from Callie. Dale unwell. She is worried.") == []
    assert said("Dale wrote it down. By then he was ill.") == [("dale", "male", False)]
