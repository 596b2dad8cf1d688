"""Which places each row has to hold: people, and passages for lines that cross a row between their ends."""

from __future__ import annotations

from dataclasses import dataclass

from genogram_app.layout.roster import Family, Roster


@dataclass(frozen=True, slots=True)
class Strand:
    """A line that goes down from place to place, one row each; the last one is `goal`.

    `family` is the number of the family whose line it is. A partner who stands above the other has a strand
    to the other's row, which ends in a passage (`goal` is None); a child's strand ends at the child.
    """

    family: int
    person: int
    places: tuple[int, ...]
    goal: int | None


@dataclass(frozen=True, slots=True)
class Layers:
    """Places by number: people first, as in the roster, then passages.

    `row` is the row of every place. Of family `f`, `base[f]` is the row from whose lower edge its children
    hang, `stands[f]` the partners' places on that row (people or passages), `strands[f]` the children's
    strands in the order of `children` and then `others`, `descents[f]` those of partners who stand higher.
    """

    row: tuple[int, ...]
    base: tuple[int, ...]
    stands: tuple[tuple[int, ...], ...]
    strands: tuple[tuple[Strand, ...], ...]
    descents: tuple[tuple[Strand, ...], ...]

    @property
    def depth(self) -> int:
        """How many rows there are."""
        return max(self.row, default=-1) + 1


def layers(roster: Roster, rows: tuple[int, ...]) -> Layers:
    """Make the places of all rows."""
    row = list(rows)
    base, stands, strands, descents = [], [], [], []
    for number, family in enumerate(roster.families):
        floor = max(rows[p] for p in family.partners)
        base.append(floor)
        down = [_strand(row, number, p, rows[p] + 1, floor, goal=False) for p in family.partners]
        stands.append(_standing(family, down))
        descents.append(tuple(s for s in down if s.places))
        strands.append(
            tuple(
                _strand(row, number, child, floor + 1, rows[child], goal=True)
                for child in family.everybody_below
            )
        )
    return Layers(tuple(row), tuple(base), tuple(stands), tuple(strands), tuple(descents))


def _standing(family: Family, down: list[Strand]) -> tuple[int, ...]:
    return tuple(s.places[-1] if s.places else p for p, s in zip(family.partners, down, strict=True))


def _strand(row: list[int], family: int, person: int, first: int, last: int, *, goal: bool) -> Strand:
    """A strand over the rows `first` to `last`; makes the passages that it needs."""
    places = []
    for level in range(first, last + 1):
        if goal and level == last:
            places.append(person)
            continue
        places.append(len(row))
        row.append(level)
    return Strand(family, person, tuple(places), person if goal else None)
