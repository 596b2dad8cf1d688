"""A passage is a sentence as widely as it may be meant."""

from __future__ import annotations

import re
from datetime import date

from genogram_app.model.dates import span_of
from genogram_app.review.passages.passage import Passages, passages_of
from tests.narrative.telling import graph, reading


def passages(text: str) -> Passages:
    return passages_of([reading(text)])


def test_it_speaks_of_those_named_and_is_near_those_named_just_before() -> None:
    first, second = passages("Robin came home. Kit was there in May 2022.").all
    assert first.people == {"robin"}
    assert second.people == {"kit"}
    assert second.near == {"robin", "kit"}
    assert second.may_tell_of(span_of("2022-05"))
    assert not second.may_tell_of(span_of("2019"))


def test_people_are_found_with_words_of_a_kind() -> None:
    told = passages("Robin lives here. Robin likes school. Kit lives there.")
    (one,) = told.saying(re.compile(r"\blives\b"), "robin")
    assert one.words == "robin lives here."


def test_advice_is_no_passage() -> None:
    assert passages("Professionals should ask where Robin lives.").all == ()


def test_a_time_told_before_is_carried_into_a_sentence() -> None:
    _, second = passages("In May 2022 Robin moved to Address 3. He stayed with Maud Finch.").all
    assert any(span.latest == date(2022, 5, 31) for span in second.carried)


def test_who_is_not_drawn_is_spoken_of_in_no_passage() -> None:
    passage = passages("Robin has two uncles, Alec and Aaron Finch. They moved in May 2022.").all[-1]
    assert "aaron" in passage.possible
    assert all(person in graph().rank for person in (*passage.people, *passage.possible, *passage.near))


def test_somebody_new_may_be_named_in_the_next_sentence() -> None:
    first, _ = passages("June took in a lodger in May 2022. Dale Roper was quiet.").all
    assert "dale" in first.possible


def test_somebody_known_already_is_nobody_new() -> None:
    _, second, _ = passages("Dale Roper left. June took in a lodger. Dale Roper was quiet.").all
    assert "dale" not in second.possible


def test_a_day_without_its_year_may_be_of_the_year_before_or_after() -> None:
    told = passages_of([reading("They differ about June 2021. Owen was there on 14 October.")]).all[-1]
    assert [told.may_tell_of(span_of(f"{year}-10-14")) for year in (2019, 2020, 2021, 2022, 2023)] == [
        False,
        True,
        True,
        True,
        False,
    ]
