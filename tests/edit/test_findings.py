from __future__ import annotations

import pytest

from genogram_app.edit.findings import dismiss, explaining, restore
from genogram_app.edit.session import EditRefused
from genogram_app.edit.texts import add_text
from genogram_app.model.case import Dismissal
from genogram_app.model.document import Document


def test_a_finding_is_explained_with_a_reason() -> None:
    after = dismiss(("abc",), " The aunt is a neighbour. ").change(Document())
    assert after.view.dismissed == (Dismissal(finding="abc", reason="The aunt is a neighbour."),)


def test_a_new_reason_takes_the_place_of_the_older() -> None:
    after = dismiss(("abc",), "New").change(dismiss(("abc",), "Old").change(Document()))
    assert after.view.dismissed == (Dismissal(finding="abc", reason="New"),)


def test_a_finding_is_not_explained_without_a_reason() -> None:
    with pytest.raises(EditRefused, match="Say why"):
        dismiss(("abc",), "  ").change(Document())


def test_a_restored_finding_counts_again() -> None:
    explained = dismiss(("b",), "Why").change(dismiss(("a",), "Why").change(Document()))
    assert [d.finding for d in restore(("a",)).change(explained).view.dismissed] == ["b"]


def test_several_findings_are_explained_and_count_again_in_one_step() -> None:
    explained = dismiss(("a", "b"), "Why").change(Document())
    assert [d.reason for d in explained.view.dismissed] == ["Why", "Why"]
    assert restore(("a", "b")).change(explained) == Document()


def test_explanations_are_taken_up_in_the_step_that_calls_for_them() -> None:
    given = Dismissal(finding="new", reason="Why", earlier=True)
    edit = explaining(add_text("Report", "Words."), (given,))
    after = edit.change(dismiss(("old",), "Why").change(Document()))
    assert [d.finding for d in after.view.dismissed] == ["old", "new"]
    assert after.documents[0].title == "Report"
