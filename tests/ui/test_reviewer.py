from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact, TextDocument
from genogram_app.ui.reviewer import LONG, MANY, Reviewer
from tests.ui.conftest import family


def long_case(title: str) -> Document:
    text = TextDocument(id="n1", title=title, text="word " * (LONG // 5 + 1))
    return Document(documents=(text,))


def titles(document: Document) -> str | None:
    return document.documents[0].title


def test_only_the_newest_state_is_looked_over(qtbot: QtBot) -> None:
    shown: list[int] = []
    reviewer = Reviewer(lambda d: len(d.people), lambda _, n: shown.append(n), lambda _: None)
    reviewer.want(family())
    reviewer.want(Document())
    qtbot.waitUntil(lambda: not reviewer.busy())
    assert shown == [0]


def test_a_long_text_is_looked_over_off_the_windows_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    shown: list[threading.Thread] = []

    def look_over(_: Document) -> None:
        threads.append(threading.current_thread())

    reviewer = Reviewer(look_over, lambda *_: shown.append(threading.current_thread()), lambda _: None)
    reviewer.want(long_case("one"))
    qtbot.waitUntil(lambda: bool(shown))
    reviewer.stop()
    assert threads[0] is not threading.main_thread()
    assert shown[0] is threading.main_thread()


@pytest.mark.parametrize(("contacts", "aside"), [(MANY, True), (3, False)])
def test_many_contacts_are_looked_over_off_the_windows_thread(
    qtbot: QtBot, contacts: int, aside: bool
) -> None:
    threads: list[threading.Thread] = []
    reviewer = Reviewer(lambda _: threads.append(threading.current_thread()), lambda *_: None, lambda _: None)
    for document in (Document(), Document(contacts=tuple(Contact(id=f"c{n}") for n in range(contacts)))):
        reviewer.want(document)
        qtbot.waitUntil(lambda: not reviewer.busy())
    reviewer.stop()
    assert (threads[1] is not threading.main_thread()) == aside


def test_a_result_that_an_edit_has_overtaken_is_dropped(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    shown: list[str | None] = []

    def look_over(document: Document) -> str | None:
        begun.set()
        go_on.wait(5)
        return titles(document)

    reviewer = Reviewer(look_over, lambda _, title: shown.append(title), lambda _: None)
    reviewer.want(long_case("old"))
    qtbot.waitUntil(begun.is_set)
    reviewer.want(long_case("new"))
    go_on.set()
    qtbot.waitUntil(lambda: not reviewer.busy())
    reviewer.stop()
    assert shown == ["new"]


def test_a_failure_is_told_and_the_next_look_goes_on(qtbot: QtBot) -> None:
    failed: list[Exception] = []
    shown: list[int] = []

    def look_over(document: Document) -> int:
        if not document.people:
            raise ZeroDivisionError
        return len(document.people)

    reviewer = Reviewer(look_over, lambda _, n: shown.append(n), failed.append)
    reviewer.want(Document())
    qtbot.waitUntil(lambda: bool(failed))
    reviewer.want(family())
    qtbot.waitUntil(lambda: bool(shown))
    assert [type(error) for error in failed] == [ZeroDivisionError]
    assert shown == [3]
