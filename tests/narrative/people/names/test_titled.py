"""A title and a surname are whoever was presented so, or the one bearer who is no child."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def people(text: str) -> list[tuple[str, ...]]:
    return [r.people for r in reading(text).references]


def test_a_title_is_kept_for_whom_the_text_presents_with_it() -> None:
    text = "Ms Callie Marden attended with Mrs June Marden. Ms Marden spoke; Mrs Marden did not."
    assert people(text) == [("callie",), ("june",), ("callie",), ("june",)]


def test_a_child_is_no_mister() -> None:
    assert people("Mr Platt left the flat.") == [("owen",)]


@pytest.mark.parametrize("text", ["Mr Finch left the flat.", "Ms Marden left the flat."])
def test_two_grown_people_of_one_surname_are_not_told_apart_by_a_title(text: str) -> None:
    assert people(text) == [()]


def test_of_several_couples_of_one_surname_the_one_whom_the_titles_leave_is_meant() -> None:
    text = "Mr Len Finch spoke first, then Mrs Maud Finch. Mr. and Mrs. Finch left."
    assert people(text)[-1] == ("len", "maud")


def test_whoever_was_called_so_before_another_was_presented_is_meant_throughout() -> None:
    text = "Mr Len Finch came. Mr Finch left. Mr Aaron Finch stayed. Mr Finch telephoned."
    assert people(text) == [("len",), ("len",), ("aaron",), ("len",)]


def test_nobody_is_meant_where_two_were_presented_before() -> None:
    text = "Mr Len Finch came. Mr Aaron Finch stayed. Mr Finch telephoned."
    assert people(text)[-1] == ()
