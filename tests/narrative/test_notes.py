"""A sentence in the style of notes is read with the "was" that it leaves out."""

from __future__ import annotations

import pytest

from genogram_app.narrative.notes import written_out


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("P0 taken to P1 .", "P0 was taken to P1 ."),
        ("G0 placed with foster carers .", "G0 were placed with foster carers ."),
        ("T0 . P0 later released to H0 .", "T0 . P0 later was released to H0 ."),
        ("interim care order made for P0 .", "interim care order was made for P0 ."),
        ("names of G0 placed on the register .", "names of G0 were placed on the register ."),
        ("P0 was taken to P1 .", "P0 was taken to P1 ."),
        ("P0 placed the child with P1 .", "P0 placed the child with P1 ."),
        ("P0 placed G1 with P2 .", "P0 placed G1 with P2 ."),
        ("P0 moved to H0 .", "P0 moved to H0 ."),
        ("an order was made for P0 .", "an order was made for P0 ."),
        ("the plan that P0 made .", "the plan that P0 made ."),
        ("P0 , placed with P1 , was well .", "P0 , placed with P1 , was well ."),
    ],
)
def test_a_note_is_written_out(note: str, line: str) -> None:
    units = [(word, (n, n + 1)) for n, word in enumerate(note.split())]
    assert " ".join(word for word, _ in written_out(units)) == line


def test_the_word_put_in_takes_no_place() -> None:
    units = [("P0", (0, 5)), ("taken", (6, 11)), ("away", (12, 16))]
    assert written_out(units)[1] == ("was", (5, 5))
