from __future__ import annotations

import pytest

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.findings.rows import BY_KIND, Wanted, groups, open_count, rows_of, words_of

GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))
SAFETY = Finding(
    "unnamed-man-left-out",
    "safety",
    "A man in the home is not on the drawing.",
    evidence=(Evidence("n1", 0, 9, "A man  sat\nthere"),),
)
EXPLAINED = (Dismissal(finding=SAFETY.key, reason="It is the uncle"),)


def headings(wanted: Wanted, dismissed: tuple[Dismissal, ...] = ()) -> list[str]:
    return [group.heading for group in groups(rows_of((GAP, SAFETY), dismissed), wanted)]


def test_the_most_pressing_findings_come_first() -> None:
    assert headings(Wanted()) == ["Safety (1)", "Gaps (1)"]


def test_explained_findings_stand_last_with_their_reason() -> None:
    assert headings(Wanted(), EXPLAINED) == ["Gaps (1)", "Explained (1)"]
    (row, _) = sorted(rows_of((GAP, SAFETY), EXPLAINED), key=lambda r: r.is_open)
    assert words_of(row).endswith("Explained: It is the uncle")


def test_explained_findings_do_not_count() -> None:
    assert open_count(rows_of((GAP, SAFETY), EXPLAINED)) == 1


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted("SAT there"), ["Safety (1)"]),
        (Wanted("nowhere"), []),
        (Wanted(severity="gap"), ["Gaps (1)"]),
        (Wanted(kind="Unidentified man"), ["Safety (1)"]),
        (Wanted(person="p1"), ["Gaps (1)"]),
        (Wanted(text="n1"), ["Safety (1)"]),
        (Wanted(about=("p1", "p9")), ["Gaps (1)"]),
        (Wanted(about=("p9",)), []),
    ],
)
def test_a_filter_lets_through_what_is_wanted(wanted: Wanted, found: list[str]) -> None:
    assert headings(wanted) == found


def test_open_or_explained_findings_can_be_shown_alone() -> None:
    assert headings(Wanted(state="open"), EXPLAINED) == ["Gaps (1)"]
    assert headings(Wanted(state="explained"), EXPLAINED) == ["Explained (1)"]


def test_findings_can_be_grouped_by_what_the_rules_look_for() -> None:
    mother = Finding("no-mother-stated", "gap", "Wren’s mother is not stated.", ("p1",))
    found = groups(rows_of((GAP, SAFETY, mother), ()), Wanted(), BY_KIND)
    assert [group.heading for group in found] == ["Unidentified man (1)", "Parent not stated (2)"]


def test_what_was_explained_for_an_earlier_wording_stands_apart() -> None:
    unsure = (Dismissal(finding=SAFETY.key, reason="It is the uncle", earlier=True),)
    assert headings(Wanted(), unsure) == ["Gaps (1)", "Explained for an earlier wording (1)"]
