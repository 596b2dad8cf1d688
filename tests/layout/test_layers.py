from __future__ import annotations

from benchmarks.families import told
from genogram_app.layout.layers import layers
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows

UNCLE = told("a b > uncle sister", "sister s > niece", "uncle niece > c")


def test_a_line_that_crosses_a_row_gets_a_passage_in_it() -> None:
    people = roster(UNCLE)
    made = layers(people, rows(UNCLE, people))
    strand = made.strands[0][0]
    assert strand.goal == people.people.index("uncle")
    assert [made.row[p] for p in strand.places] == [1, 2]
    assert strand.places[0] >= len(people.people)


def test_a_line_to_the_next_row_needs_no_passage() -> None:
    request = told("a b > c")
    people = roster(request)
    made = layers(people, rows(request, people))
    assert len(made.row) == 3
    assert made.depth == 2


def test_a_partner_who_stands_higher_comes_down_to_the_others_row() -> None:
    request = told("f m > d", "f d > c")
    people = roster(request)
    made = layers(people, rows(request, people))
    (strand,) = made.descents[1]
    assert strand.person == people.people.index("f")
    assert made.stands[1] == (strand.places[-1], people.people.index("d"))
    assert made.base[1] == 1
