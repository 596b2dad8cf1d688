"""The head of a report says when it was prepared."""

from __future__ import annotations

import pytest

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.report_date import proposed_date


def _prepared(text: str, said: str | None = None) -> str | None:
    document = Document(case=CaseInfo(title="", prepared_on=said))
    for proposal in proposed_date(document, [read_narrative("n1", text)]):
        assert proposal.evidence
        document = proposal.edit.change(document)
    return document.case.prepared_on


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Child Practice Review\n\nMay 2024\n\n1. Kit was hurt on 3 June 2023.", "2024-05"),
        ("Review: Kit\n\nPresented to the Board on 11 July 2024\n\nKit was born in 2019.", "2024-07-11"),
        ("Report into the death of Kit in March 2022\n\nAgreed in September 2023", "2023-09"),
        ("Report into the death of Kit in March 2022\n\nKit lived in Leeds.", None),
        ("Review: Kit\n\nKit was born in May 2019.", None),
        ("Review: Kit\n\n1. Background\n\nMay 2024", None),
        ("Report under the Care Act\n\nMay 2014\n\nKit died on 3 June 2023.", None),
    ],
)
def test_the_head_says_when_a_report_was_prepared(text: str, date: str | None) -> None:
    assert _prepared(text) == date


def test_what_the_case_says_stands() -> None:
    assert _prepared("Child Practice Review\n\nMay 2024\n\nKit was hurt.", "2020") == "2020"
