from __future__ import annotations

import pytest

from genogram_app.edit.events import Event


def test_listeners_are_told_in_the_order_in_which_they_asked() -> None:
    event: Event[str] = Event()
    heard: list[str] = []
    event.listen(lambda content: heard.append(f"first {content}"))
    event.listen(lambda content: heard.append(f"second {content}"))
    event.tell("news")
    assert heard == ["first news", "second news"]


def test_a_listener_that_left_is_not_told() -> None:
    event: Event[int] = Event()
    heard: list[int] = []
    leave = event.listen(heard.append)
    event.tell(1)
    leave()
    event.tell(2)
    assert heard == [1]


def test_a_listener_may_leave_while_it_is_told() -> None:
    event: Event[int] = Event()
    heard: list[int] = []

    def once(content: int) -> None:
        heard.append(content)
        leave()

    leave = event.listen(once)
    event.listen(heard.append)
    event.tell(1)
    event.tell(2)
    assert heard == [1, 1, 2]


def test_a_listener_that_fails_does_not_keep_the_others_from_hearing() -> None:
    event: Event[int] = Event()
    heard: list[int] = []

    def fail(content: int) -> None:
        raise LookupError(content)

    event.listen(fail)
    event.listen(heard.append)
    with pytest.raises(LookupError):
        event.tell(7)
    assert heard == [7]
