"""Every phrase that may mean somebody has a state, and the exact words it is about."""

from __future__ import annotations

from tests.narrative.telling import reading


def test_each_phrase_says_what_became_of_it() -> None:
    text = "PC Adair saw Kit, his younger brother, and Robin’s uncle, Hal. He left."
    words = [(text[w.start : w.end], w.state, w.how) for w in reading(text).words]
    assert ("PC Adair", "not_family", "professional") in words
    assert ("Kit", "linked", "name") in words
    assert ("Hal", "not_drawn", "name") in words
    assert ("He", "unclear", "pronoun") in words


def states(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The state of each phrase of a text, and who is certainly meant."""
    return {text[w.start : w.end]: (w.state, w.people) for w in reading(text).words}


def test_a_description_beside_a_name_is_that_person() -> None:
    told = states(
        "It was said that a daughter, Bea, came. The worker met Kit, his little brother, at school."
    )
    assert told["a daughter"] == told["Bea"]
    assert told["a daughter"][0] == "linked"


def test_a_description_beside_a_name_of_the_other_sex_is_not_that_person() -> None:
    assert states("It was said that a son, Bea, came.")["a son"][0] != "linked"


def test_a_description_that_may_open_a_list_of_people_is_not_the_next_of_them() -> None:
    assert states("The worker met her sister, Bea and Kit.")["her sister"][0] != "linked"


def test_in_advice_nobody_of_the_family_is_meant() -> None:
    told = states("8. Recommendations\n\n8.1 Services should ask who the fathers of all the children are.")
    assert told["all the children"] == ("not_family", ())
