"""A row of the key is drawn only when it is used."""

from __future__ import annotations

from genogram_app.notation.key_rows import KeyRow, Sample


def test_a_row_that_is_not_used_is_never_drawn() -> None:
    drawn: list[str] = []

    def draw() -> Sample:
        drawn.append("sample")
        return ()

    row = KeyRow(drawn == ["sample"], "male", "Male", draw)
    assert (row.used, drawn) == (False, [])
    assert row.draw() == ()
