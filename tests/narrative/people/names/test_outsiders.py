"""Friends, colleagues, neighbours and people of other cases do not become family."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.outsiders import friends, outsiders
from genogram_app.narrative.people.names.professionals import professional_tokens
from genogram_app.narrative.people.names.unknown_names import Scene
from genogram_app.narrative.tokens import tokenise
from tests.narrative.wilf import mentions


def _scene(text: str) -> Scene:
    tokens = tokenise(text)
    return Scene(tokens, {}, professional_tokens(tokens), ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He sat with his colleague Anya Frost.", "Anya Frost"),
        ("Anya Frost, her colleague, rang.", "Anya Frost"),
        ("He left with his classmate, Poppy.", "Poppy"),
        ("A journalist, Dev Holt, wrote.", "Holt"),
        ("A neighbour, Mr Ames, rang.", "Mr Ames"),
        ("Mrs Pratt, her teacher, rang.", "Mrs Pratt"),
        ("They read the case of Rhys Dunmore.", "Rhys Dunmore"),
        ("They read the Dunmore inquiry.", "Dunmore"),
        ("It was said in the review about a girl called Rhoda.", "Rhoda"),
        ("An inquest into the death of a young man named Rhys ended.", "Rhys"),
    ],
)
def test_a_name_beside_a_strangers_noun_is_an_outsiders(text: str, name: str) -> None:
    assert name in outsiders(_scene(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He sat with his best friend, Jake.", "Jake"),
        ("Jake, his best friend, rang.", "Jake"),
        ("She told a friend from school, Lola Wren.", "Lola Wren"),
        ("Her closest friend was Bronwen.", "Bronwen"),
    ],
)
def test_a_name_beside_a_friends_noun_is_a_friends(text: str, name: str) -> None:
    assert name in friends(_scene(text))


def test_the_child_of_this_review_is_no_outsider() -> None:
    assert not outsiders(_scene("It is this review of a girl called Rhoda."))


def test_a_relative_is_neither() -> None:
    scene = _scene("His brother, Callum, rang a friend.")
    assert not outsiders(scene) | friends(scene)


@pytest.mark.parametrize(
    "text",
    [
        "A journalist, Dev Holt, wrote of it. Holt's mother was asked.",
        "The case of Rhys Dunmore was read. Rhys Dunmore's mother had been told.",
        "Wilf's classmate, Poppy, aged 9, was absent.",
        "Dilys's colleague, Anya Frost, who was born in Wales, was told.",
    ],
)
def test_an_outsider_is_never_absent_family(text: str) -> None:
    assert not [m for m in mentions(text) if m.absent]


def test_a_friend_is_marked_unless_the_text_makes_them_kin() -> None:
    assert [m.friend for m in mentions("Wilf's best friend, Jake, rang.") if m.absent] == [True]
    both = "Wilf's best friend, Jake, rang. Jake is Wilf's cousin."
    assert not any(m.friend for m in mentions(both))
