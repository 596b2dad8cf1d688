from __future__ import annotations

from genogram_app.narrative.people.states import Words
from genogram_app.ui.text.settling import next_round, of_person, unsettled

PLACES = [(5, 8, "a"), (20, 25, "b")]


def test_unclear_words_and_people_not_drawn_are_to_be_looked_at_until_somebody_says_who_they_are() -> None:
    assert unsettled(Words(0, 3, "unclear"))
    assert unsettled(Words(0, 3, "not_drawn"))
    assert not unsettled(Words(0, 3, "not_drawn", how="corrected"))
    assert not unsettled(Words(0, 3, "linked", ("p1",)))
    assert not unsettled(Words(0, 3, "not_family", how="professional"))


def test_a_pronoun_brings_up_nobody_new_so_nobody_has_to_settle_it() -> None:
    assert not unsettled(Words(0, 3, "unclear", how="pronoun"))
    assert not unsettled(Words(0, 3, "unclear", how="possessive"))


def test_the_next_place_goes_round() -> None:
    assert next_round(PLACES, 5, 1) == PLACES[1]
    assert next_round(PLACES, 20, 1) == PLACES[0]
    assert next_round(PLACES, 5, -1) == PLACES[1]
    assert next_round([], 0, 1) is None


def test_a_group_mentions_each_of_its_people() -> None:
    assert of_person(Words(0, 3, "linked", ("p1", "p2")), {"p2"})
    assert not of_person(Words(0, 3, "unclear", (), ("p2",)), {"p2"})
