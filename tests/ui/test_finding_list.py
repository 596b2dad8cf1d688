from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.finding_list import blocks, open_count, words_of

GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))
SAFETY = Finding(
    "unnamed-man",
    "safety",
    "A man in the home is not on the drawing.",
    evidence=(Evidence("n1", 0, 9, "A man  sat\nthere"),),
)


def test_the_most_pressing_findings_come_first() -> None:
    assert [block.severity for block in blocks((GAP, SAFETY), ())] == ["safety", "gap"]


def test_explained_findings_stand_last_with_their_reason() -> None:
    found = blocks((GAP, SAFETY), (Dismissal(finding=SAFETY.key, reason="It is the uncle"),))
    assert [block.heading for block in found] == ["Gaps (1)", "Explained (1)"]
    assert words_of(found[-1].rows[0]).endswith("Explained: It is the uncle")


def test_explained_findings_do_not_count() -> None:
    assert open_count((GAP, SAFETY), (Dismissal(finding=GAP.key, reason="Known"),)) == 1


def test_a_filter_looks_into_message_and_quotation() -> None:
    assert [b.severity for b in blocks((GAP, SAFETY), (), "SAT there")] == ["safety"]
    assert blocks((GAP, SAFETY), (), "nowhere") == ()


def test_one_kind_of_finding_can_be_shown_alone() -> None:
    found = blocks((GAP, SAFETY), (Dismissal(finding=SAFETY.key, reason="known"),), severity="gap")
    assert [block.severity for block in found] == ["gap"]


def test_a_row_quotes_the_text_in_one_line() -> None:
    assert words_of(blocks((SAFETY,), ())[0].rows[0]).splitlines()[1] == "“A man sat there”"
