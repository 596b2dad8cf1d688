"""A page that cannot be read says so, and what would help."""

from __future__ import annotations

import pytest

from genogram_app.picture.advice import Advice, advice, branches_to_leave_out, size_without
from genogram_app.picture.fitting import Fitting
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A3_LANDSCAPE, A4_LANDSCAPE, READABLE, Paper
from genogram_app.picture.tiles import spread
from tests.picture.invented import many, orchard


def advised(fitting: Fitting, *papers: Paper) -> Advice | None:
    return advice(fitting, papers, fitting.best(papers))


@pytest.fixture(scope="module")
def large() -> Fitting:
    return Fitting(many(70), PictureOptions())


def test_a_page_that_can_be_read_needs_no_advice() -> None:
    assert advised(Fitting(orchard(), PictureOptions()), A4_LANDSCAPE) is None


def test_the_sizes_here_and_on_the_larger_paper_are_told(large: Fitting) -> None:
    found = advised(large, A4_LANDSCAPE)
    assert found is not None
    assert found.larger is not None
    assert found.larger[0] == "A3"
    assert found.size_pt < found.larger[1]
    assert found.sentence.startswith(
        f"The smallest words would be {found.size_pt} pt, too small to read on A4"
    )
    assert found.sentence.endswith(f"On A3 they are {found.larger[1]:.1f} pt.")


def test_the_largest_paper_has_no_larger_one() -> None:
    found = advised(Fitting(many(150), PictureOptions()), A3_LANDSCAPE)
    assert found is not None
    assert found.larger is None


def test_the_number_of_sheets_is_the_one_that_comes_out(large: Fitting) -> None:
    found = advised(large, A4_LANDSCAPE)
    assert found is not None
    assert found.sheets == len(spread(large, (A4_LANDSCAPE,)).drawings)


def test_a_size_below_the_limit_is_not_rounded_up_to_it() -> None:
    assert "7.9 pt" in Advice(7.9, "A4", None, 2).sentence


def test_without_a_branch_the_words_are_larger(large: Fitting) -> None:
    branch = branches_to_leave_out(large)[0]
    found = advised(large, A4_LANDSCAPE)
    assert found is not None
    assert size_without(large, (branch.person,), (A4_LANDSCAPE,)) > found.size_pt
    assert found.size_pt < READABLE


def test_branches_that_are_left_out_already_come_first(large: Fitting) -> None:
    (*_, last) = branches_to_leave_out(large)
    short = Fitting(large.document, PictureOptions(ends=(last.person,)))
    assert branches_to_leave_out(short)[0].person == last.person
