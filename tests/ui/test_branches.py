"""A branch is hidden for the window only, said wherever it is hidden, and opens for whoever is looked for."""

from __future__ import annotations

import pytest

from genogram_app.edit.people import add_parent, set_subject
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Session
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.ui.branches import Branches
from genogram_app.ui.view_options import ViewOptions
from tests.small_families import couple, family, parents


def large() -> Document:
    return family(
        couple("dad", "mum"),
        couple("gran", "grandad"),
        *(parents("son", "dad", "mum"), parents("mum", "gran", "grandad"), parents("gran", "granny")),
        case=CaseInfo(subjects=("son",)),
    )


class Window:
    """A session with its branches, and what was told."""

    def __init__(self) -> None:
        self.session, self.options, self.told = Session(large()), ViewOptions(), list[str]()
        self.branches = Branches(self.session, self.options, self.told.append)

    def ends(self) -> tuple[str, ...]:
        return self.branches.ends

    def toggle(self, *people: str) -> None:
        self.session.select(people)
        self.branches.toggle()


@pytest.fixture
def window() -> Window:
    return Window()


def test_a_branch_is_hidden_and_shown_by_the_same_action(window: Window) -> None:
    window.toggle("mum")
    assert window.ends() == ("mum",)
    assert window.told[-1].startswith("3 people beyond")
    window.branches.toggle()
    assert window.ends() == ()


def test_hiding_changes_nothing_in_the_case(window: Window) -> None:
    window.toggle("mum")
    assert window.session.document == large()
    assert window.session.undo_label is None


def test_where_nobody_can_be_hidden_it_says_so(window: Window) -> None:
    for people in (("dad",), ("son",), (), ("dad", "mum")):
        before = len(window.told)
        window.toggle(*people)
        assert len(window.told) == before + 1
    assert window.ends() == ()


def test_what_is_selected_is_shown_with_the_branches_it_is_in(window: Window) -> None:
    window.toggle("gran")
    window.toggle("mum")
    window.session.select(("dad",))
    assert window.ends() == ("gran", "mum")
    window.session.select(("gran",))
    assert window.ends() == ("gran",)
    window.session.select(("granny",))
    assert window.ends() == ()


def test_a_relation_that_is_selected_is_shown_too(window: Window) -> None:
    window.toggle("mum")
    window.session.select(("gran=grandad",))
    assert window.ends() == ()


def test_somebody_added_beyond_an_end_is_seen(window: Window) -> None:
    window.toggle("gran")
    window.session.do(add_parent("gran", "male"))
    assert window.ends() == ()


def test_everybody_is_shown_at_once(window: Window) -> None:
    window.toggle("gran")
    window.toggle("mum")
    window.branches.show_everybody()
    assert window.ends() == ()


def test_an_end_that_has_gone_or_is_under_review_ends_nothing(window: Window) -> None:
    window.toggle("gran")
    window.session.do(remove(("gran",)))
    assert window.ends() == ()
    window.session.undo()
    window.toggle("gran")
    window.session.do(set_subject("gran", on=True))
    assert window.ends() == ()


def test_in_another_case_everybody_is_shown(window: Window) -> None:
    window.toggle("mum")
    window.session.reset(large())
    assert window.ends() == ()
