"""How closely a passage speaks of two people."""

from __future__ import annotations

from genogram_app.model.relations import Partnership, Stage
from genogram_app.review.passages.couples.words import Scenes, goes_on, partners_besides
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family, graph, reading


def scenes(text: str) -> Scenes:
    return Scenes(graph(), passages_of([reading(text)]))


def closeness(text: str, one: str = "callie", other: str = "owen") -> list[int | None]:
    return [scene.closeness(one, other) for scene in scenes(text).all]


def test_both_in_one_sentence_are_closest_then_one_after_the_other() -> None:
    assert closeness("Callie Marden saw Owen Platt. Owen Platt left. The school was told.") == [0, 1, None]


def test_words_for_two_speak_of_those_named_before() -> None:
    assert closeness("Callie Marden was ill. Owen Platt was out. The relationship was new.") == [2, 1, 1]


def test_nobody_is_near_over_the_end_of_a_paragraph() -> None:
    assert closeness("Callie Marden was ill.\n\nThe relationship was new.") == [2, None]


def test_the_time_told_just_before_may_hold() -> None:
    first, second = scenes("Robin came in May 2020. Kit was out.").all
    assert first.times == second.times != ()


def test_one_of_two_beside_another_partner_speaks_of_that_couple() -> None:
    couple = family().partnerships[2]
    assert partners_besides(graph(), couple) == {"aaron", "dale", "nadia"}
    beside = scenes("Callie Marden rang Aaron Finch.")
    assert [near for near, _ in beside.near(couple)] == [2]
    assert beside.told_of(couple) == []


def test_a_couple_goes_on_until_something_is_drawn_of_its_end() -> None:
    def couple(*stages: Stage) -> Partnership:
        return Partnership(id="u", partners=("a", "b"), stages=stages)

    assert goes_on(couple())
    assert goes_on(couple(Stage.model_validate({"status": "married", "from": "2001"})))
    assert not goes_on(couple(Stage(status="married", to="2003")))
    assert not goes_on(couple(Stage(status="divorced")))
