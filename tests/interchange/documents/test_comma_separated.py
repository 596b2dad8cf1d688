"""The rows of a chronology kept as comma-separated values."""

from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.interchange.documents.comma_separated import read_bytes
from genogram_app.interchange.documents.text_read import nobody_watches


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_cells_are_found_whatever_parts_them(mark: str) -> None:
    lines = (
        mark.join(("Date", "Source", "Event")) + "\r\n" + mark.join(("3 May 2019", "Police", '"Seen. Well."'))
    )
    found = read_bytes(Path("chronology.csv"), lines.encode("utf-8-sig"), nobody_watches).text
    assert found == "Date\tSource\tEvent\n3 May 2019\tPolice\tSeen. Well.\n"


def test_a_cell_of_several_lines_stays_one_row() -> None:
    found = read_bytes(Path("c.csv"), b'Date,Event\n2019,"Seen\nat home"\n', nobody_watches).text
    assert found == "Date\tEvent\n2019\tSeen at home\n"
