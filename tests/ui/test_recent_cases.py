from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from genogram_app.ui.recent_cases import RecentCase, look_up, when, words

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 22, 14, 2, tzinfo=UTC), "today at 14:02"),
        (datetime(2026, 11, 21, 9, 30, tzinfo=UTC), "yesterday at 09:30"),
        (datetime(2026, 11, 3, 9, 30, tzinfo=UTC), "3 November 2026"),
    ],
)
def test_a_change_is_told_as_one_says_it(moment: datetime, said: str) -> None:
    assert when(moment, TODAY) == said


def test_a_file_that_has_gone_stays_in_the_list_and_says_so(tmp_path: Path) -> None:
    there = tmp_path / "Child W.genogram"
    there.touch()
    found = look_up([there, tmp_path / "Child X.case.json"])
    assert [case.found for case in found] == [True, False]
    assert words(found[1], TODAY).startswith("Child X (not found)\n")


def test_a_case_is_called_by_its_file_without_the_ending() -> None:
    names = [RecentCase(Path(n)).name for n in ("A.genogram", "B.case.json", "C.json", ".json")]
    assert names == ["A", "B", "C", ".json"]


def test_nothing_is_said_of_a_file_that_nobody_has_looked_at_yet() -> None:
    assert words(RecentCase(Path("/cases/W.genogram")), TODAY) == f"W\n{Path('/cases')}"
