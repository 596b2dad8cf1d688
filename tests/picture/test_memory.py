from __future__ import annotations

from functools import partial

from genogram_app.picture.memory import Memory


def test_a_result_is_worked_out_again_only_for_something_else() -> None:
    memory, made = Memory(), list[str]()
    for asked in ("a", "a", "b"):
        memory.turn()
        memory.recall("key", asked, partial(made.append, asked))
    assert made == ["a", "b"]


def test_what_a_picture_did_not_need_is_let_go() -> None:
    memory = Memory()
    memory.recall("early", None, object)
    memory.turn()
    memory.recall("late", None, object)
    memory.turn()
    assert len(memory) == 1
    assert memory.known("early") is None
    assert memory.known("late") is not None


def test_something_kept_is_known_in_the_next_picture() -> None:
    memory = Memory()
    memory.keep("key", 7)
    assert memory.known("key") is None
    memory.turn()
    assert memory.known("key") == 7
