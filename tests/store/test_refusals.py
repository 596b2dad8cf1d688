from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from genogram_app.model.text_form import CaseError
from genogram_app.store.refusals import CaseFileError, not_opened, not_saved, reason


def test_a_refusal_names_the_file_what_was_tried_and_why() -> None:
    assert (
        str(not_opened(Path("/a/Child W.genogram"), "it is empty"))
        == "Child W.genogram cannot be opened: it is empty"
    )
    assert (
        str(not_saved(Path("b.genogram"), "the disk is full"))
        == "b.genogram cannot be saved: the disk is full"
    )


def test_a_refusal_is_one_line_whatever_the_file_is_called() -> None:
    assert "\n" not in str(not_opened(Path("a\nb.genogram"), "it is empty"))


def test_a_refusal_tells_how_many_more_problems_there_are() -> None:
    error = CaseFileError(Path("a.json"), "opened", ["first", "second", "third"])
    assert str(error) == "a.json cannot be opened: first (and 2 more)"
    assert error.problems == ["first", "second", "third"]


def test_who_catches_bad_cases_catches_bad_files_too() -> None:
    assert isinstance(not_opened(Path("a"), "b"), CaseError)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk can only be read"),
        (errno.EACCES, "you are not allowed to, or another program is using it"),
        (errno.ENOENT, "it is not there"),
    ],
)
def test_what_the_system_answers_is_said_in_plain_words(number: int, words: str) -> None:
    assert reason(OSError(number, os.strerror(number))) == words


def test_an_answer_that_is_not_known_is_passed_on() -> None:
    assert (
        reason(OSError(errno.EXDEV, "Invalid cross-device link"))
        == "the system says: Invalid cross-device link"
    )
    assert reason(OSError("odd")) == "the system says: OSError"
